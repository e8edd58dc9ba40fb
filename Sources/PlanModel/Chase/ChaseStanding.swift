/// The state of one action on one day: what there is to say of it, how far up the line, and the names of both.
struct ChaseStanding: Sendable {
  let action: Action
  let matters: [ChaseMatter]
  let level: ChaseLevel
  let keys: Set<String>

  /// Nil where there is nothing to say.
  init?(
    _ action: Action, _ situation: ChaseSituation, asAt date: PlanDate, policy: ChasePolicy, calendar: WorkingCalendar
  ) {
    let matters = ChaseMatter.all(of: action, asAt: date, policy: policy, calendar: calendar)
    guard !matters.isEmpty else { return nil }
    let level = ChaseLevel(of: matters, policy: policy)
    self.action = action
    self.matters = matters
    self.level = level
    keys = Set(matters.map { $0.key(situation) } + level.keys(situation))
  }
}
