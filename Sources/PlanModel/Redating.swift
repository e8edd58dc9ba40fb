/// One change of a due date that was already recorded.
public struct Redating: Equatable, Sendable {
  public let reference: Reference
  public let from: PlanDate?
  public let to: PlanDate?
  public let effectiveOn: PlanDate
  public let recordedBy: String
  /// Nil where an imported sheet changed the date without one.
  public let reason: String?

  /// The re-dating a log entry records, or nil where it records none.
  public init?(_ entry: LogEntry) {
    guard entry.revision.isRedating else { return nil }
    reference = entry.revision.reference
    from = entry.before?.dueOn
    to = entry.revision.state.dueOn
    effectiveOn = entry.revision.effectiveOn
    recordedBy = entry.revision.recordedBy
    reason = entry.revision.reason ?? entry.revision.note
  }
}
