/// One action as it stood on a date.
package struct Action: Tracked, Equatable {
  package let reference: PlanModel.Reference
  package let area: Area
  package var state: ActionState
  /// On how many days up to the date its due date began to stand otherwise than before.
  package let timesRedated: Int
  /// The date of the latest update, and who made it.
  package let updatedOn: PlanDate
  package let updatedBy: String
  /// The due date that waits for a board's answer.
  package var proposal: Proposal?
  /// The day on which a board last refused that it counts as complete.
  package var completionRefusedOn: PlanDate?
  /// The day on which its lead officer left.
  package var leadHasLeftOn: PlanDate?

  package init(
    reference: PlanModel.Reference, area: Area, state: ActionState, timesRedated: Int, updatedOn: PlanDate,
    updatedBy: String
  ) {
    self.reference = reference
    self.area = area
    self.state = state
    self.timesRedated = timesRedated
    self.updatedOn = updatedOn
    self.updatedBy = updatedBy
  }

  package var lead: Officer? { state.officers.first }
  package var dueOn: PlanDate? { state.dueOn }
  package var rating: Rating? { state.rating }
  package var isWithdrawn: Bool { state.isWithdrawn }
  package var completedOn: PlanDate? { state.completedOn }
  package var hasMitigation: Bool { state.mitigation != nil }
  package var mitigatedUntil: PlanDate? { state.mitigation?.revisedDueOn }
}
