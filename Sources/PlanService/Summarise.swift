public import PlanModel
internal import PlanStorage

extension PlanService {
  /// The period a month's summary covers: from the end of the month before to its own last day, or to today while
  /// the month is still running.
  public func period(of month: PlanMonth) throws -> (since: PlanDate, asAt: PlanDate) {
    let today = today
    guard month.firstDay <= today else { throw Refusal.futureMonth(month, today: today) }
    return (since: month.firstDay.adding(days: -1), asAt: min(month.lastDay, today))
  }

  /// What a board reads for the time from `since` to `asAt`, both days' ends.
  public func summary(since: PlanDate, asAt: PlanDate) throws -> Summary {
    let today = today
    guard asAt <= today else { throw Refusal.futureSummary(asAt, today: today) }
    guard since < asAt else { throw Refusal.periodBackwards(since: since, asAt: asAt) }
    return try read { reader in
      let position = try reader.position(asAt: asAt)
      guard !position.actions.isEmpty else {
        throw try reader.beginsOn().map { Refusal.notBegun(on: asAt, beginsOn: $0) }
          ?? Refusal.emptyPlan
      }
      let earlier = try reader.position(asAt: since)
      let movement = Movement(from: earlier, to: position)
      return Summary(
        position: position, movement: movement, board: nil,
        redatings: try redatings(reader, since: since, asAt: asAt),
        reopeningNotes: try reopeningNotes(reader, movement))
    }
  }

  private func reopeningNotes(_ reader: PlanReader, _ movement: Movement) throws -> [Reference: String] {
    guard !movement.reopened.isEmpty else { return [:] }
    let story = LogEntry.story(of: try reader.revisions(of: movement.reopened.map(\.reference)))
    let notes = story.compactMap { entry -> (Reference, String)? in
      let revision = entry.revision
      guard revision.effectiveOn > movement.since, revision.effectiveOn <= movement.asAt,
        entry.before?.isClosed ?? false, !revision.state.isClosed, let note = revision.reason ?? revision.note
      else { return nil }
      return (revision.reference, note)
    }
    return Dictionary(notes) { _, later in later }
  }

  private func redatings(_ reader: PlanReader, since: PlanDate, asAt: PlanDate) throws -> [Redating] {
    LogEntry.story(of: try reader.revisionsOfRedated(since: since, asAt: asAt))
      .compactMap(Redating.init)
      .filter { $0.effectiveOn > since && $0.effectiveOn <= asAt }
      .sorted { ($0.reference, $0.effectiveOn) < ($1.reference, $1.effectiveOn) }
  }
}
