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
  /// What boards, absences and measures say of it: few actions have any of it, and all of them are copied often.
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

  /// Complete in a way that is shown to hold, by its rating or by what followed.
  package var isEmbedded: Bool { meaning == .embedded || (isComplete && sustaining?.state == .embedded) }

  /// The due date that waits for a board's answer.
  package var proposal: Proposal? {
    get { told?.values.proposal }
    set { tell { $0.proposal = newValue } }
  }

  /// The day on which a board last refused that it counts as complete.
  package var completionRefusedOn: PlanDate? {
    get { told?.values.completionRefusedOn }
    set { tell { $0.completionRefusedOn = newValue } }
  }

  /// The day on which its lead officer left.
  package var leadHasLeftOn: PlanDate? {
    get { told?.values.leadHasLeftOn }
    set { tell { $0.leadHasLeftOn = newValue } }
  }

  /// How its completion holds; nil where nothing was said of that, and while it is open.
  package var sustaining: Sustaining? {
    get { told?.values.sustaining }
    set { tell { $0.sustaining = newValue } }
  }

  /// What its measure has done since it was completed; nil where nobody asked for that.
  package var claim: MeasureClaim? {
    get { told?.values.claim }
    set { tell { $0.claim = newValue } }
  }

  private mutating func tell(_ change: (inout ActionTold.Values) -> Void) {
    var values = told?.values ?? ActionTold.Values()
    change(&values)
    told = values == ActionTold.Values() ? nil : ActionTold(values)
  }
}

/// What is told of an action beside what was reported of it.
private final class ActionTold: Sendable, Equatable {
  struct Values: Sendable, Equatable {
    var proposal: Proposal?
    var completionRefusedOn: PlanDate?
    var leadHasLeftOn: PlanDate?
    var sustaining: Sustaining?
    var claim: MeasureClaim?
  }

  let values: Values

  init(_ values: Values) {
    self.values = values
  }

  static func == (a: ActionTold, b: ActionTold) -> Bool { a.values == b.values }
}
