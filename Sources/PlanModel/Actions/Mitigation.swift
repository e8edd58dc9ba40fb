/// What is being done about an action that is late: the columns of a council's own exceptions table.
package struct Mitigation: Equatable, Sendable {
  package var reasonForDelay: String
  package var mitigatingActions: String
  package var accountableOfficer: Officer
  package var revisedDueOn: PlanDate

  /// Whether the revised due date has passed with the mitigation still standing.
  package func hasLapsed(asAt date: PlanDate) -> Bool { revisedDueOn < date }

  /// Whether they differ in the officer alone.
  package func isSameWork(as other: Mitigation) -> Bool {
    (reasonForDelay, mitigatingActions, revisedDueOn)
      == (other.reasonForDelay, other.mitigatingActions, other.revisedDueOn)
  }

  package init(
    reasonForDelay: String, mitigatingActions: String, accountableOfficer: Officer,
    revisedDueOn: PlanDate
  ) {
    self.reasonForDelay = reasonForDelay
    self.mitigatingActions = mitigatingActions
    self.accountableOfficer = accountableOfficer
    self.revisedDueOn = revisedDueOn
  }
}
