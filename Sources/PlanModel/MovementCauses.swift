/// Why each action moved in a period, in the words of whoever recorded it.
public struct MovementCauses: Sendable, Equatable {
  public let completed: [Reference: String]
  public let reopened: [Reference: String]
  public let newlyRed: [Reference: String]
  public let recovered: [Reference: String]
  public let added: [Reference: String]

  /// - Parameter story: the log entries of the actions that moved, of whatever date.
  public init(_ story: [LogEntry], movement: Movement) {
    let inPeriod = story.filter {
      $0.revision.effectiveOn > movement.since && $0.revision.effectiveOn <= movement.asAt
    }
    .sorted { ($0.revision.effectiveOn, $0.revision.id) < ($1.revision.effectiveOn, $1.revision.id) }
    // The last time it happened is the time that stands, whether or not it was said why.
    func notes(_ happened: (ActionState?, ActionState) -> Bool) -> [Reference: String] {
      let notes = inPeriod.filter { happened($0.before, $0.revision.state) }.map { entry in
        (entry.revision.reference, entry.revision.reason ?? entry.revision.note)
      }
      return Dictionary(notes) { _, later in later }.compactMapValues(\.self)
    }
    completed = notes { before, after in !(before?.isClosed ?? false) && after.isComplete && !after.isWithdrawn }
    reopened = notes { before, after in before?.isClosed ?? false && !after.isClosed }
    newlyRed = notes { before, after in !(before?.isRed ?? false) && after.isRed }
    recovered = notes { before, after in before?.isRed ?? false && !after.isRed }
    added = notes { before, _ in before == nil }
  }
}

extension Movement {
  /// The actions whose movement wants a cause.
  ///
  /// Where a plan begins in the period, all of it would be added, and nobody asks why of each.
  public func moved(isWholePlanAdded: Bool) -> [Reference] {
    let lists = [completed, reopened, newlyRed, recovered, isWholePlanAdded ? [] : added]
    return Set(lists.flatMap { $0.map(\.reference) }).sorted()
  }
}
