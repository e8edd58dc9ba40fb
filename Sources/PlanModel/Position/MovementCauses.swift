/// Why each action moved in a period, in the words of whoever recorded it.
package struct MovementCauses: Sendable, Equatable {
  package let completed: [Reference: String]
  package let reopened: [Reference: String]
  package let newlyRed: [Reference: String]
  package let recovered: [Reference: String]
  package let added: [Reference: String]

  /// One change of what stands, with why.
  private struct Step {
    let reference: Reference
    let before: ActionState?
    let after: ActionState
    let day: PlanDate
    let why: String?
  }

  /// The fields that movements are told from.
  package static let fields: [ActionField] = [.rating, .withdrawn]

  private init(
    completed: [Reference: String], reopened: [Reference: String], newlyRed: [Reference: String],
    recovered: [Reference: String], added: [Reference: String]
  ) {
    self.completed = completed
    self.reopened = reopened
    self.newlyRed = newlyRed
    self.recovered = recovered
    self.added = added
  }

  /// Only the words that may be told.
  package func filtered(_ isTold: (String) -> Bool) -> MovementCauses {
    func told(_ causes: [Reference: String]) -> [Reference: String] { causes.filter { isTold($0.value) } }
    return MovementCauses(
      completed: told(completed), reopened: told(reopened), newlyRed: told(newlyRed), recovered: told(recovered),
      added: told(added))
  }

  /// - Parameter revisions: all revisions of each action that moved, up to the day; `fields` are enough of each.
  package init(_ revisions: some Sequence<[Revision]>, movement: Movement<Action>) {
    let steps = revisions.flatMap(MovementCauses.steps)
      .filter { $0.day > movement.since && $0.day <= movement.asAt }.sorted { $0.day < $1.day }
    // The last time it happened is the time that stands, whether or not it was said why.
    func notes(_ happened: (ActionState?, ActionState) -> Bool) -> [Reference: String] {
      let notes = steps.filter { happened($0.before, $0.after) }.map { ($0.reference, $0.why) }
      return Dictionary(notes) { _, later in later }.compactMapValues(\.self)
    }
    completed = notes { before, after in !(before?.isClosed ?? false) && after.isComplete && !after.isWithdrawn }
    reopened = notes { before, after in before?.isClosed ?? false && !after.isClosed }
    newlyRed = notes { before, after in !(before?.isRed ?? false) && after.isRed }
    recovered = notes { before, after in before?.isRed ?? false && !after.isRed }
    added = notes { before, _ in before == nil }
  }

  /// What stood on each day of one action beside what stood before, with the words of the update that made it so.
  private static func steps(_ revisions: [Revision]) -> [Step] {
    let holding = Timeline.holding(revisions)
    var before: ActionState?
    return Timeline.standings(of: revisions).map { standing in
      let ofDay = holding.filter { $0.effectiveOn == standing.from }
      // Of several fields set in a day it is the one that changed which moved the action.
      let changed = fields.first { field in before.map { !field.isSame($0, standing.state) } ?? true }
      let cause = changed.flatMap { field in ofDay.last { $0.sets.contains(field) } } ?? ofDay.last
      defer { before = standing.state }
      return Step(
        reference: revisions[0].reference, before: before, after: standing.state, day: standing.from,
        why: cause?.entry.why)
    }
  }
}

extension Movement where Item == Action {
  /// The actions whose movement wants a cause.
  ///
  /// Where a plan begins in the period, all of it would be added, and nobody asks why of each.
  package func moved(isWholePlanAdded: Bool) -> [Reference] {
    let lists = [completed, reopened, newlyRed, recovered, isWholePlanAdded ? [] : added]
    return Set(lists.flatMap { $0.map(\.reference) }).sorted()
  }
}
