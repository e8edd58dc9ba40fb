/// A revision beside what stood on its day when it was recorded; `before` is nil where it added the action.
package struct LogEntry: Sendable, Equatable {
  package let revision: Revision
  package let before: ActionState?
  package let after: ActionState
  /// The entry that took it back, if one has.
  package let undoneBy: Int64?

  package init(revision: Revision, before: ActionState?, after: ActionState, undoneBy: Int64? = nil) {
    self.revision = revision
    self.before = before
    self.after = after
    self.undoneBy = undoneBy
  }

  package var changes: [FieldChange] { before.map { $0.changes(to: after) } ?? after.asAdded }

  /// Each revision beside what stood on its day before and after it was recorded.
  ///
  /// - Parameters:
  ///   - revisions: all of one or more actions.
  ///   - named: the state with its officers called what they were called on a day.
  package static func story(
    of revisions: [Revision], named: (ActionState, PlanDate) -> ActionState = { state, _ in state }
  ) -> [LogEntry] {
    var recorded: [Reference: [Revision]] = [:]
    let undoing = Dictionary(revisions.compactMap { revision in revision.undoes.map { ($0, revision.entryID) } }) { $1 }
    return revisions.sorted { ($0.entryID, $0.id) < ($1.entryID, $1.id) }.compactMap { revision in
      let day = revision.effectiveOn
      let before = Timeline.standing(of: recorded[revision.reference] ?? [], on: day)?.state
      recorded[revision.reference, default: []].append(revision)
      guard let after = Timeline.standing(of: recorded[revision.reference] ?? [], on: day)?.state else { return nil }
      return LogEntry(
        revision: revision, before: before.map { named($0, day) }, after: named(after, day),
        undoneBy: undoing[revision.id])
    }
  }
}

/// One part of an entry: what it did to one thing of the plan.
package struct LedgerItem: Sendable, Equatable {
  /// What it is about, as people call it: `1.3`, `area 2`, an officer, `board executive`.
  package let subject: String
  /// Where that is an action.
  package let reference: Reference?
  package let changes: [FieldChange]
  package let isCorrection: Bool
  package let isUndo: Bool
  /// The entry that took it back, if one has.
  package let undoneBy: Int64?
  /// The day it holds from, where that is not the entry's.
  package let effectiveOn: PlanDate?

  package init(
    subject: String, reference: Reference? = nil, changes: [FieldChange], isCorrection: Bool = false,
    isUndo: Bool = false, undoneBy: Int64? = nil, effectiveOn: PlanDate? = nil
  ) {
    self.subject = subject
    self.reference = reference
    self.changes = changes
    self.isCorrection = isCorrection
    self.isUndo = isUndo
    self.undoneBy = undoneBy
    self.effectiveOn = effectiveOn
  }

  package init(_ entry: LogEntry) {
    self.init(
      subject: entry.revision.reference.description, reference: entry.revision.reference, changes: entry.changes,
      isCorrection: entry.revision.corrects != nil, isUndo: entry.revision.undoes != nil,
      undoneBy: entry.undoneBy, effectiveOn: entry.revision.isUpdate ? nil : entry.revision.effectiveOn)
  }
}

/// An entry with all that it did.
package struct LedgerEntry: Sendable, Equatable {
  package let entry: Entry
  package let items: [LedgerItem]

  package init(entry: Entry, items: [LedgerItem]) {
    self.entry = entry
    self.items = items
  }
}
