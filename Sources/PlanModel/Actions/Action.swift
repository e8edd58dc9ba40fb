/// One action as it stood on a date.
package struct Action: Tracked, Equatable {
  package let reference: PlanModel.Reference
  package let area: Area
  package let state: ActionState
  /// On how many days up to the date its due date began to stand otherwise than before.
  package let timesRedated: Int
  /// The date of the latest update, and who made it.
  package let updatedOn: PlanDate
  package let updatedBy: String

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
}
