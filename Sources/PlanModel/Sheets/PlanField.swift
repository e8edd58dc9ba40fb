/// The columns of a plan as a sheet holds them, under the names they have everywhere.
package enum PlanField: String, CaseIterable, Sendable, Comparable {
  case reference
  case areaNumber = "area_number"
  case area
  case outcome
  case action
  case officers
  case roles
  case officersAsPrinted = "officers_as_printed"
  case originalDueOn = "original_due_on"
  case dueOn = "due_on"
  case dueAsPrinted = "due_as_printed"
  case rating
  case progress
  case impact
  case impactIsEvidenced = "impact_is_evidenced"
  case reasonForDelay = "reason_for_delay"
  case mitigatingActions = "mitigating_actions"
  case accountableOfficer = "accountable_officer"
  case revisedDueOn = "revised_due_on"
  case completedOn = "completed_on"
  case withdrawnReason = "withdrawn_reason"

  /// The columns of a mitigation, which is whole or absent.
  package static let mitigation: [PlanField] = [
    .reasonForDelay, .mitigatingActions, .accountableOfficer, .revisedDueOn,
  ]

  package static func < (a: PlanField, b: PlanField) -> Bool {
    guard let first = allCases.firstIndex(of: a), let second = allCases.firstIndex(of: b) else {
      return false
    }
    return first < second
  }
}
