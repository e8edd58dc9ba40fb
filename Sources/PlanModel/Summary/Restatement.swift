/// What a sealed paper said of one thing and would say otherwise, were it made again for its day with all that is known
/// now.
package struct Restatement: Sendable, Equatable {
  /// The day of the pack that said otherwise, and how it is called.
  package let packAsAt: PlanDate
  package let packName: String
  /// What it is about, as people call it: `1.3`, `area 2`, an officer.
  package let subject: String
  /// Where that is an action.
  package let reference: Reference?
  package let changes: [FieldChange]
  /// The last of the entries behind it.
  package let entry: Entry

  package init(
    of pack: Pack, subject: String, reference: Reference? = nil, changes: [FieldChange], entry: Entry
  ) {
    packAsAt = pack.asAt
    packName = pack.name
    self.subject = subject
    self.reference = reference
    self.changes = changes
    self.entry = entry
  }

  /// - Parameters:
  ///   - revisions: all revisions of one action.
  ///   - known: the entry through which the plan was known when the paper was sealed.
  ///   - named: the state with its officers called what they are called now as at the pack's day, so that an officer's
  ///     new name is told once and not of every action.
  /// - Returns: nil where what was known then says the same of the pack's day as all of it now.
  package init?(
    of pack: Pack, knownThrough known: Int64, revisions: [Revision], named: (ActionState) -> ActionState = { $0 }
  ) {
    let inTime = revisions.filter { $0.effectiveOn <= pack.asAt }
    let before = Timeline.standings(of: inTime, knownThrough: known).last
    let now = Timeline.standings(of: inTime).last
    guard let last = inTime.filter({ $0.entryID > known }).max(by: { $0.id < $1.id }) else { return nil }
    let changes =
      switch (before, now) {
      case (let before?, let now?): Restatement.changes(from: named(before.state), to: named(now.state))
      case (nil, let now?): named(now.state).asAdded
      case (_, nil): [FieldChange]()
      }
    guard !changes.isEmpty else { return nil }
    self.init(
      of: pack, subject: last.reference.description, reference: last.reference, changes: changes, entry: last.entry)
  }

  /// The original date is in the papers too, so one that was put right is told.
  private static func changes(from before: ActionState, to now: ActionState) -> [FieldChange] {
    let original =
      before.originalDueOn == now.originalDueOn
      ? []
      : [FieldChange(field: "original_due_on", from: before.originalDueOn?.iso, to: now.originalDueOn?.iso)]
    return before.changes(to: now) + original
  }
}
