internal import PlanModel
internal import PlanStorage

/// The time a summary is about: from the end of one day to the end of another.
struct SummaryPeriod {
  let since: PlanDate
  let asAt: PlanDate
  /// The board's last pack of an earlier day, from which the movements are counted.
  let lastPack: Pack?

  /// - Throws: `SummaryRefusal` where the period is still to come or runs backwards.
  /// - Parameter packs: those whose papers told all that this one will tell.
  init(_ request: SummaryRequest, board: Board?, packs: [Pack], today: PlanDate) throws {
    let month = try SummaryPeriod.month(request, today: today)
    let asAt = request.asAt ?? min(month.lastDay, today)
    guard asAt <= today else { throw SummaryRefusal.future(asAt, today: today) }
    let monthsBefore = (board?.cadence.months ?? 1) - 1
    let byCadence = month.firstDay.adding(months: -monthsBefore).adding(days: -1)
    let pack =
      request.since == nil ? packs.current.filter { $0.asAt < asAt }.max { ($0.asAt, $0.id) < ($1.asAt, $1.id) } : nil
    let since = request.since ?? pack?.asAt ?? byCadence
    guard since < asAt else { throw SummaryRefusal.periodBackwards(since: since, asAt: asAt) }
    self.since = since
    self.asAt = asAt
    lastPack = pack
  }

  private static func month(_ request: SummaryRequest, today: PlanDate) throws -> PlanMonth {
    let month = request.month ?? PlanMonth(containing: request.asAt ?? today)
    guard month.firstDay <= today else { throw SummaryRefusal.futureMonth(month, today: today) }
    return month
  }
}
