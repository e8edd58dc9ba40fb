/// One action as it stood on a date.
///
/// Its twenty values are held once and shared by every list that sorts, filters or groups actions.
package struct Action: Tracked {
  private let values: Values

  package init(
    reference: PlanModel.Reference, area: Area, state: ActionState, timesRedated: Int, updatedOn: PlanDate,
    updatedBy: String
  ) {
    values = Values(
      reference: reference, area: area, state: state, timesRedated: timesRedated, updatedOn: updatedOn,
      updatedBy: updatedBy)
  }

  package var reference: PlanModel.Reference { values.reference }
  package var area: Area { values.area }
  package var state: ActionState { values.state }
  /// On how many days up to the date its due date began to stand otherwise than before.
  package var timesRedated: Int { values.timesRedated }
  /// The date of the latest update, and who made it.
  package var updatedOn: PlanDate { values.updatedOn }
  package var updatedBy: String { values.updatedBy }

  package var lead: Officer? { state.officers.first }
  package var dueOn: PlanDate? { state.dueOn }
  package var rating: Rating? { state.rating }
  package var isWithdrawn: Bool { state.isWithdrawn }
  package var completedOn: PlanDate? { state.completedOn }
  package var hasMitigation: Bool { state.mitigation != nil }
}

extension Action: Equatable {
  package static func == (a: Action, b: Action) -> Bool {
    a.values === b.values
      || (a.reference == b.reference && a.area == b.area && a.state == b.state && a.timesRedated == b.timesRedated
        && a.updatedOn == b.updatedOn && a.updatedBy == b.updatedBy)
  }
}

private final class Values: Sendable {
  let reference: PlanModel.Reference
  let area: Area
  let state: ActionState
  let timesRedated: Int
  let updatedOn: PlanDate
  let updatedBy: String

  init(
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
}
