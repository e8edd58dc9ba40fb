/// One change of a due date that was already recorded.
package struct Redating: Equatable, Sendable {
  package let reference: Reference
  package let from: PlanDate?
  package let to: PlanDate?
  package let effectiveOn: PlanDate
  package let recordedBy: String
  /// Nil where an imported sheet changed the date without one.
  package let reason: String?

  /// The re-dating a log entry records, or nil where it records none.
  package init?(_ entry: LogEntry) {
    guard entry.revision.isRedating else { return nil }
    reference = entry.revision.reference
    from = entry.before?.dueOn
    to = entry.revision.state.dueOn
    effectiveOn = entry.revision.effectiveOn
    recordedBy = entry.revision.recordedBy
    reason = entry.revision.reason ?? entry.revision.note
  }
}
