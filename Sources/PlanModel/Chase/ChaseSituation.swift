/// Since which update an action has been in its present situation.
///
/// Re-dating, another rating, another lead officer, closing and reopening each begin a new situation, even where it
/// looks like one of before; progress does not.
package struct ChaseSituation: Sendable, Equatable {
  package let since: Int64
  package let lastUpdate: Int64

  /// The fields a situation is made of.
  package static let fields: [ActionField] = [.rating, .due, .officers, .withdrawn]

  /// - Parameter revisions: all revisions of one action up to the day; `fields` are enough of each. Nil where there is
  ///   none that holds.
  package init?(_ revisions: [Revision]) {
    var state = ActionState(action: "")
    var stages: [(id: Int64, day: PlanDate, situation: Situation)] = []
    for revision in Timeline.holding(revisions) {
      revision.apply(to: &state)
      let situation = Situation(state)
      if !revision.isUpdate, let last = stages.last, last.day == revision.effectiveOn {
        stages[stages.count - 1].situation = situation
      } else {
        stages.append((revision.id, revision.effectiveOn, situation))
      }
    }
    guard let last = stages.last else { return nil }
    lastUpdate = last.id
    since = stages.reversed().prefix { $0.situation == last.situation }.last?.id ?? last.id
  }

  private struct Situation: Equatable {
    let dueOn: PlanDate?
    let ratingCode: String?
    let leadID: Int64?
    let isOpen: Bool

    init(_ state: ActionState) {
      dueOn = state.dueOn
      ratingCode = state.rating?.code
      leadID = state.officers.first?.id
      isOpen = !state.isClosed
    }
  }
}
