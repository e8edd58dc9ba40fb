/// What is being done about an action that is late: the columns of a council's own exceptions table.
public struct Mitigation: Equatable, Sendable {
  public var reasonForDelay: String
  public var mitigatingActions: String
  public var accountableOfficer: Officer
  public var revisedDueOn: PlanDate

  /// Whether the revised due date has passed with the mitigation still standing.
  public func hasLapsed(asAt date: PlanDate) -> Bool { revisedDueOn < date }

  public init(
    reasonForDelay: String, mitigatingActions: String, accountableOfficer: Officer,
    revisedDueOn: PlanDate
  ) {
    self.reasonForDelay = reasonForDelay
    self.mitigatingActions = mitigatingActions
    self.accountableOfficer = accountableOfficer
    self.revisedDueOn = revisedDueOn
  }
}
