/// Why each action moved in a period, in the words of whoever recorded it.
package struct MovementCauses: Sendable, Equatable {
  package let completed: [Reference: String]
  package let reopened: [Reference: String]
  package let newlyRed: [Reference: String]
  package let recovered: [Reference: String]
  package let added: [Reference: String]

  /// - Parameter revisions: all revisions of the actions that moved, of whatever date, in the order recorded.
  package init(_ revisions: [MovementRevision], movement: Movement) {
    let steps = Dictionary(grouping: revisions, by: \.reference).values.flatMap { MovementCauses.steps($0) }
      .filter { $0.after.effectiveOn > movement.since && $0.after.effectiveOn <= movement.asAt }
      .sorted { ($0.after.effectiveOn, $0.after.id) < ($1.after.effectiveOn, $1.after.id) }
    // The last time it happened is the time that stands, whether or not it was said why.
    func notes(_ happened: (MovementRevision?, MovementRevision) -> Bool) -> [Reference: String] {
      let notes = steps.filter { happened($0.before, $0.after) }.map { ($0.after.reference, $0.after.why) }
      return Dictionary(notes) { _, later in later }.compactMapValues(\.self)
    }
    completed = notes { before, after in !(before?.isClosed ?? false) && after.isComplete && !after.isWithdrawn }
    reopened = notes { before, after in before?.isClosed ?? false && !after.isClosed }
    newlyRed = notes { before, after in !(before?.isRed ?? false) && after.isRed }
    recovered = notes { before, after in before?.isRed ?? false && !after.isRed }
    added = notes { before, _ in before == nil }
  }

  /// Each revision of one action beside the one it started from.
  private static func steps(_ revisions: [MovementRevision]) -> [(before: MovementRevision?, after: MovementRevision)] {
    revisions.indices.map { index in
      let after = revisions[index]
      let before = revisions[..<index].filter { $0.effectiveOn <= after.effectiveOn }
        .max { ($0.effectiveOn, $0.id) < ($1.effectiveOn, $1.id) }
      return (before, after)
    }
  }
}

/// What a movement needs of one revision: where it stood and why, and no more of its text.
package struct MovementRevision: Sendable {
  package let reference: Reference
  package let id: Int64
  package let effectiveOn: PlanDate
  package let meaning: Meaning?
  package let isWithdrawn: Bool
  /// The reason or the note of the update.
  package let why: String?

  package init(
    reference: Reference, id: Int64, effectiveOn: PlanDate, meaning: Meaning?, isWithdrawn: Bool, why: String?
  ) {
    self.reference = reference
    self.id = id
    self.effectiveOn = effectiveOn
    self.meaning = meaning
    self.isWithdrawn = isWithdrawn
    self.why = why
  }

  var isComplete: Bool { meaning?.isClosed ?? false }
  var isClosed: Bool { isWithdrawn || isComplete }
  var isRed: Bool { !isWithdrawn && meaning == .offTrack }
}

extension Movement {
  /// The actions whose movement wants a cause.
  ///
  /// Where a plan begins in the period, all of it would be added, and nobody asks why of each.
  package func moved(isWholePlanAdded: Bool) -> [Reference] {
    let lists = [completed, reopened, newlyRed, recovered, isWholePlanAdded ? [] : added]
    return Set(lists.flatMap { $0.map(\.reference) }).sorted()
  }
}
