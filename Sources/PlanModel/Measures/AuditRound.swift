/// One round of an audit: a value of it with what was planned.
package struct AuditRound: Sendable {
  package let on: PlanDate
  package let planned: Int
  package let sampled: Int
  package let met: Int
  package let share: SampleShare
  package let sample: AuditSample?
  package let recordedBy: String

  /// How many fewer were looked at than planned; 0 where none.
  package var short: Int { max(0, planned - sampled) }
}

extension MeasureReading {
  /// The rounds of an audit, the earliest first; none of what is no audit.
  package var rounds: [AuditRound] {
    guard let audit = measure.audit else { return [] }
    return versions.flatMap(\.values).compactMap { value in
      guard case .parts(let met, let sampled) = value.figure else { return nil }
      return AuditRound(
        on: value.period.firstDay, planned: audit.planned, sampled: Int(sampled.value), met: Int(met.value),
        share: SampleShare(met: met.value, of: sampled.value), sample: value.sample,
        recordedBy: value.entry.recordedBy)
    }
  }
}
