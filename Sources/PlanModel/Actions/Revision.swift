/// The kind of update that wrote a revision, named by the command that makes it.
package enum UpdateKind: String, CaseIterable, Sendable {
  case `import`, add, edit, withdraw, reinstate, rag, progress, impact, due, mitigate
  case handOver = "hand_over"
}

/// Who writes an update, as from when, and why.
package struct UpdateContext: Sendable, Equatable {
  package let effectiveOn: PlanDate
  package let recordedBy: String
  package let note: String?
  package let reason: String?

  package init(effectiveOn: PlanDate, recordedBy: String, note: String?, reason: String? = nil) {
    self.effectiveOn = effectiveOn
    self.recordedBy = recordedBy
    self.note = note
    self.reason = reason
  }
}

/// One append-only record: the whole reportable state of an action from one update.
package struct Revision: Sendable, Equatable {
  package let id: Int64
  package let reference: Reference
  package let kind: UpdateKind
  /// The date the state relates to.
  package let effectiveOn: PlanDate
  /// When it was written.
  package let recordedAt: Moment
  package let recordedBy: String
  package let note: String?
  /// Why the action was re-dated, withdrawn or reinstated.
  package let reason: String?
  /// Whether this update changed a due date that was already recorded.
  package let isRedating: Bool
  package let state: ActionState

  package init(
    id: Int64, reference: Reference, kind: UpdateKind, effectiveOn: PlanDate, recordedAt: Moment,
    recordedBy: String, note: String?, reason: String?, isRedating: Bool, state: ActionState
  ) {
    self.id = id
    self.reference = reference
    self.kind = kind
    self.effectiveOn = effectiveOn
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.note = note
    self.reason = reason
    self.isRedating = isRedating
    self.state = state
  }
}

/// A revision beside the state it started from; `before` is nil where it added the action.
package struct LogEntry: Sendable, Equatable {
  package let revision: Revision
  package let before: ActionState?

  package init(revision: Revision, before: ActionState?) {
    self.revision = revision
    self.before = before
  }

  package var changes: [FieldChange] {
    before.map { $0.changes(to: revision.state) } ?? revision.state.asAdded
  }

  /// Pairs each revision with the state it started from: the position on its own date when it was recorded.
  ///
  /// - Parameter revisions: all revisions of one or more actions, in the order recorded.
  package static func story(of revisions: [Revision]) -> [LogEntry] {
    var recorded: [Reference: [Revision]] = [:]
    return revisions.map { revision in
      let earlier = recorded[revision.reference, default: []]
      let base = earlier.filter { $0.effectiveOn <= revision.effectiveOn }
        .max { ($0.effectiveOn, $0.id) < ($1.effectiveOn, $1.id) }
      recorded[revision.reference, default: []].append(revision)
      return LogEntry(revision: revision, before: base?.state)
    }
  }
}
