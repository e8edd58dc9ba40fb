/// What was open, overdue and red on one day.
package struct TrendPoint: Sendable, Equatable {
  package let asAt: PlanDate
  package let open: Int
  package let overdue: Int
  package let red: Int

  package init(asAt: PlanDate, open: Int, overdue: Int, red: Int) {
    self.asAt = asAt
    self.open = open
    self.overdue = overdue
    self.red = red
  }
}

/// What a trend needs of one revision: enough to count, and no text.
package struct Standing: Sendable {
  package let actionID: Int64
  package let area: Int
  package let effectiveOn: PlanDate
  package let dueOn: PlanDate?
  package let meaning: Meaning?
  package let isWithdrawn: Bool

  package init(
    actionID: Int64, area: Int, effectiveOn: PlanDate, dueOn: PlanDate?, meaning: Meaning?, isWithdrawn: Bool
  ) {
    self.actionID = actionID
    self.area = area
    self.effectiveOn = effectiveOn
    self.dueOn = dueOn
    self.meaning = meaning
    self.isWithdrawn = isWithdrawn
  }

  package var isOpen: Bool { !isWithdrawn && !(meaning?.isClosed ?? false) }
  package var isRed: Bool { !isWithdrawn && meaning == .offTrack }
  package func isOverdue(asAt date: PlanDate) -> Bool { isOpen && dueOn.map { $0 < date } ?? false }
}

/// The line of a plan over the last twelve months.
package enum Trend {
  package static let months = 12

  /// The ends of the eleven months before the one of `date`, and `date` itself.
  package static func days(to date: PlanDate) -> [PlanDate] {
    let first = PlanMonth(containing: date).firstDay
    return (1..<months).reversed().map { first.adding(months: 1 - $0).adding(days: -1) } + [date]
  }

  /// A point for each of the days on which there was a plan.
  ///
  /// - Parameter standings: in the order of their effective dates, and of one date in the order recorded.
  package static func points(of standings: some Sequence<Standing>, on days: [PlanDate]) -> [TrendPoint] {
    var current: [Int64: Standing] = [:]
    var points: [TrendPoint] = []
    var remaining = days[...]
    func count(through date: PlanDate?) {
      while let day = remaining.first, date.map({ day < $0 }) ?? true {
        remaining.removeFirst()
        guard !current.isEmpty else { continue }
        points.append(
          TrendPoint(
            asAt: day, open: current.values.count(where: \.isOpen),
            overdue: current.values.count { $0.isOverdue(asAt: day) }, red: current.values.count(where: \.isRed)))
      }
    }
    for standing in standings {
      count(through: standing.effectiveOn)
      current[standing.actionID] = standing
    }
    count(through: nil)
    return points
  }
}
