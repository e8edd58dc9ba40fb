/// One action that an officer is chased about.
public struct ChaseItem: Sendable, Equatable {
  public let action: Action
  public let matters: [ChaseMatter]
  public let level: ChaseLevel
  /// The states it is in, by which the ledger knows them again.
  public let keys: Set<String>
  /// How often its present situation was chased before, and since when.
  public let timesChased: Int
  public let firstChasedOn: PlanDate?
  /// The address it goes to; nil where it is the keeper's and none is set.
  public let addressee: String?
  /// Why it goes to the plan's keeper and not to an officer; nil where it goes to its lead.
  public let forKeeperBecause: String?

  /// Worst first: red without mitigation, then the longest overdue, then the soonest due, then the longest silent.
  static func precedes(_ a: ChaseItem, _ b: ChaseItem) -> Bool {
    a.rank != b.rank ? a.rank.lexicographicallyPrecedes(b.rank) : a.action.reference < b.action.reference
  }

  private var rank: [Int] {
    matters.first.map { matter in
      switch matter {
      case .redWithoutMitigation:
        [
          0,
          -(matters.compactMap { if case .overdue(let days, _) = $0 { days } else { nil } }.first ?? 0),
        ]
      case .overdue(let days, _): [1, -days]
      case .dueSoon(_, let days): [2, days]
      case .stale(let days): [3, -days]
      }
    } ?? [4, 0]
  }
}

/// All that goes to one addressee on one day.
public struct ChaseNotice: Sendable, Equatable {
  /// Nil where nothing in it is for a lead officer, but all for the plan's keeper.
  public let officer: Officer?
  /// The address; nil where not even a keeper is set.
  public let addressee: String?
  public let copied: [String]
  /// Worst first.
  public let items: [ChaseItem]
  /// What could not be copied up the line, and why.
  public let notCopied: [String]
}

/// What is to be chased on one day.
public struct ChaseRound: Sendable {
  public let on: PlanDate
  public let notices: [ChaseNotice]
  /// The states that every action is in today, chased before or not.
  public let standing: [Reference: Set<String>]

  /// - Parameters:
  ///   - position: as at `date`.
  ///   - situations: of every action of the position.
  ///   - ledger: every chase that went out or may have, in the order recorded.
  ///   - usable: whether an address can be written to.
  public init(
    on date: PlanDate, position: Position, situations: [Reference: ChaseSituation], ledger: [ChaseRecord],
    policy: ChasePolicy, calendar: WorkingCalendar, usable: (String) -> Bool
  ) {
    on = date
    standing = ChaseRound.standing(date, position, situations, policy, calendar)
    guard calendar.isWorkingDay(date) else {
      notices = []
      return
    }
    let chased = Dictionary(grouping: ledger, by: \.reference)
    let items = position.actions.compactMap { action -> ChaseItem? in
      guard let situation = situations[action.reference] else { return nil }
      return ChaseRound.item(
        action, situation, chased: chased[action.reference] ?? [], date, policy, calendar, usable)
    }
    // Two officers of one address get one message.
    let byAddress = Dictionary(grouping: items) { $0.addressee?.folded ?? "" }
    notices = byAddress.keys.sorted().map { address in
      ChaseRound.notice(byAddress[address, default: []].sorted(by: ChaseItem.precedes), policy, usable)
    }
  }

  private static func standing(
    _ date: PlanDate, _ position: Position, _ situations: [Reference: ChaseSituation], _ policy: ChasePolicy,
    _ calendar: WorkingCalendar
  ) -> [Reference: Set<String>] {
    var standing: [Reference: Set<String>] = [:]
    for action in position.actions {
      let matters = ChaseMatter.all(of: action, asAt: date, policy: policy, calendar: calendar)
      guard let situation = situations[action.reference], !matters.isEmpty else { continue }
      let level = ChaseLevel(of: matters, policy: policy)
      standing[action.reference] = Set(matters.map { $0.key(situation) } + level.keys(situation))
    }
    return standing
  }

  private static func item(
    _ action: Action, _ situation: ChaseSituation, chased: [ChaseRecord], _ date: PlanDate, _ policy: ChasePolicy,
    _ calendar: WorkingCalendar, _ usable: (String) -> Bool
  ) -> ChaseItem? {
    let matters = ChaseMatter.all(of: action, asAt: date, policy: policy, calendar: calendar)
    guard !matters.isEmpty else { return nil }
    let level = ChaseLevel(of: matters, policy: policy)
    let keys = Set(matters.map { $0.key(situation) } + level.keys(situation))
    let problem = problem(with: action.state.officers.first, usable)
    let addressee = problem == nil ? action.state.officers.first?.email : policy.keeper
    // What went to somebody else, or to an address that was wrong, has not been asked of this one.
    let asked = chased.filter { $0.addressee.folded == addressee?.folded }
    let isNew = !keys.isSubset(of: asked.reduce(into: Set<String>()) { $0.formUnion($1.keys) })
    let isRepeatDue =
      matters.contains(where: \.isRepeated)
      && asked.last.map { calendar.workingDays(after: $0.on, through: date) >= policy.repeatAfter } ?? true
    guard isNew || isRepeatDue else { return nil }
    let before = chased.filter { !$0.keys.isDisjoint(with: keys) }
    return ChaseItem(
      action: action, matters: matters, level: level, keys: keys, timesChased: before.count,
      firstChasedOn: before.first?.on, addressee: addressee, forKeeperBecause: problem)
  }

  /// Why an officer cannot be written to.
  private static func problem(with officer: Officer?, _ usable: (String) -> Bool) -> String? {
    guard let officer else { return "it has no officer" }
    guard let email = officer.email else { return "\(officer.called) has no email address" }
    return usable(email) ? nil : "the address of \(officer.called) cannot be used"
  }

  private static func notice(_ items: [ChaseItem], _ policy: ChasePolicy, _ usable: (String) -> Bool) -> ChaseNotice {
    let addressee = items.first?.addressee
    let officer = items.first { $0.forKeeperBecause == nil }?.action.state.officers.first
    let level = items.map(\.level).max() ?? .officer
    var copied: [String] = []
    var notCopied: [String] = []
    func copy(_ address: String?, _ whose: String) {
      if let address, usable(address) {
        copied.append(address)
      } else {
        let why = address == nil ? "no \(whose) is set in the policy" : "the address of the \(whose) cannot be used"
        notCopied.append("\(why), so the plan's keeper is copied")
        if let keeper = policy.keeper { copied.append(keeper) }
      }
    }
    if level >= .line {
      copy(officer.map { policy.line(of: $0) } ?? policy.lines[ChasePolicy.everyOtherService], "line")
    }
    if level >= .director { copy(policy.director, "director") }
    var seen: Set<String> = [addressee?.lowercased() ?? ""]
    return ChaseNotice(
      officer: officer, addressee: addressee, copied: copied.filter { seen.insert($0.lowercased()).inserted },
      items: items, notCopied: notCopied)
  }
}
