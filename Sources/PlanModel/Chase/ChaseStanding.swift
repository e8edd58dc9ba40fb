/// The state of one action on one day: what there is to say of it, how far up the line, and the names of both.
struct ChaseStanding: Sendable {
  let action: Action
  /// Where it is none of the plan: the action stands for it among the others.
  let item: ChasedItem?
  let matters: [ChaseMatter]
  let level: ChaseLevel
  let keys: Set<String>
  /// The names of what is asked at once.
  let urgentKeys: Set<String>

  /// Nil where there is nothing to say.
  ///
  /// - Parameters:
  ///   - chased: what went out about the action before, or may have.
  ///   - addressee: to whom it goes, where that is not the keeper.
  ///   - missing: the return in which its officer was to tell of it and has not.
  ///   - owed: the values of measures that its officer has not reported.
  init?(
    _ action: Action, _ item: ChasedItem?, _ situation: ChaseSituation, chased: [ChaseRecord],
    addressee: String?, missing: MissingReturn? = nil, owed: OwedValues? = nil, asAt date: PlanDate,
    policy: ChasePolicy,
    calendar: WorkingCalendar
  ) {
    var matters =
      item.map { ChaseMatter.all(of: $0, asAt: date, policy: policy, calendar: calendar) }
      ?? ChaseMatter.all(of: action, asAt: date, policy: policy, calendar: calendar)
    if let item, !item.isReportedOn { matters.removeAll { if case .stale = $0 { true } else { false } } }
    // A new date that waits for the board is an answer.
    if policy.digest != nil, let proposal = action.proposal, proposal.dueOn.map({ $0 >= date }) ?? true {
      matters.removeAll { matter in
        switch matter {
        case .overdue, .dueSoon, .stale: true
        case .redWithoutMitigation, .mitigationPassed, .returnMissing, .valuesMissing: false
        }
      }
    }
    if let missing, !action.isClosed {
      // The return is asked for once, and not an update of each action that stands in it.
      matters.removeAll { if case .stale = $0 { true } else { false } }
      if missing.first == action.reference {
        matters.append(.returnMissing(month: missing.month, workingDays: missing.workingDays))
      }
    }
    if let owed, owed.first == action.reference, !action.isClosed { matters.append(.valuesMissing(owed)) }
    guard !matters.isEmpty else { return nil }
    let urgent = Set(matters.filter(\.isUrgent).map { $0.key(situation) })
    // When a mitigation has passed, that is what is asked, and the officer has the days to answer it first.
    let passed = matters.compactMap { matter -> String? in
      guard case .mitigationPassed(let until, _) = matter else { return nil }
      return "\(situation.since)@\(until.iso)"
    }.first
    let state = passed ?? "\(situation.since)"
    if policy.digest == nil {
      level = ChaseLevel(of: matters, policy: policy)
    } else {
      let asked = passed.map { ["mitigation_passed@\($0)"] } ?? urgent
      let about = chased.filter { !$0.keys.isDisjoint(with: asked) }
      // What went to another address, or to the keeper in their place, has not been asked of this officer.
      let direct = about.filter { addressee != nil && $0.addressee.folded == addressee?.folded }
      let line = policy.line(of: action.lead)?.folded
      let lined = direct.first { record in
        record.keys.contains("line@\(state)")
          && (record.copied.contains { $0.folded == line } || record.addressee.folded == line || line == nil)
      }
      level = ChaseLevel(
        askedOn: direct.first?.on, linedOn: lined?.on, on: date, policy: policy, calendar: calendar)
    }
    self.action = action
    self.item = item
    self.matters = matters
    urgentKeys = urgent
    keys = Set(matters.map { $0.key(situation) } + level.keys(state))
  }
}
