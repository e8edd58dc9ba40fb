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
    func notes(_ happened: (ActionState?, ActionState) -> Bool) -> [Reference: String] {
      let notes = inPeriod.compactMap { entry -> (Reference, String)? in
        let revision = entry.revision
        guard happened(entry.before, revision.state), let note = revision.reason ?? revision.note else { return nil }
        return (revision.reference, note)
      }
      return Dictionary(notes) { _, later in later }
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
  public var moved: [Reference] {
    let lists = [completed, reopened, newlyRed, recovered, opening.total == 0 ? [] : added]
    return Set(lists.flatMap { $0.map(\.reference) }).sorted()
  }
}
