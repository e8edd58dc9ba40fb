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
  /// What boards and absences say of it: few actions have any of it, and all of them are copied often.
  private var told: ActionTold?

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

  /// The due date that waits for a board's answer.
  package var proposal: Proposal? {
    get { told?.proposal }
    set { tell(newValue, completionRefusedOn, leadHasLeftOn) }
  }

  /// The day on which a board last refused that it counts as complete.
  package var completionRefusedOn: PlanDate? {
    get { told?.completionRefusedOn }
    set { tell(proposal, newValue, leadHasLeftOn) }
  }

  /// The day on which its lead officer left.
  package var leadHasLeftOn: PlanDate? {
    get { told?.leadHasLeftOn }
    set { tell(proposal, completionRefusedOn, newValue) }
  }

  private mutating func tell(_ proposal: Proposal?, _ completionRefusedOn: PlanDate?, _ leadHasLeftOn: PlanDate?) {
    guard proposal != nil || completionRefusedOn != nil || leadHasLeftOn != nil else {
      told = nil
      return
    }
    told = ActionTold(proposal: proposal, completionRefusedOn: completionRefusedOn, leadHasLeftOn: leadHasLeftOn)
  }
}

/// What is told of an action beside what was reported of it.
private final class ActionTold: Sendable, Equatable {
  let proposal: Proposal?
  let completionRefusedOn: PlanDate?
  let leadHasLeftOn: PlanDate?

  init(proposal: Proposal?, completionRefusedOn: PlanDate?, leadHasLeftOn: PlanDate?) {
    self.proposal = proposal
    self.completionRefusedOn = completionRefusedOn
    self.leadHasLeftOn = leadHasLeftOn
  }

  static func == (a: ActionTold, b: ActionTold) -> Bool {
    a.proposal == b.proposal && a.completionRefusedOn == b.completionRefusedOn && a.leadHasLeftOn == b.leadHasLeftOn
  }
}
