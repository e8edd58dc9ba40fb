/// One action that an officer is chased about.
package struct ChaseItem: Sendable, Equatable {
  package let action: Action
  package let matters: [ChaseMatter]
  package let level: ChaseLevel
  /// The states it is in, by which the ledger knows them again.
  package let keys: Set<String>
  /// How often its present situation was chased before, and since when.
  package let timesChased: Int
  package let firstChasedOn: PlanDate?
  /// The address it goes to; nil where it is the keeper's and none is set.
  package let addressee: String?
  /// Why it goes to the plan's keeper and not to an officer; nil where it goes to its lead.
  package let forKeeperBecause: String?

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
package struct ChaseNotice: Sendable, Equatable {
  /// Nil where nothing in it is for a lead officer, but all for the plan's keeper.
  package let officer: Officer?
  /// The address; nil where not even a keeper is set.
  package let addressee: String?
  package let copied: [String]
  /// Worst first.
  package let items: [ChaseItem]
  /// What could not be copied up the line, and why.
  package let notCopied: [String]
}

/// What is to be chased on one day.
package struct ChaseRound: Sendable {
  package let on: PlanDate
  package let notices: [ChaseNotice]
  /// The state of every action that anything is to be said of, asked about before or not.
  private let standings: [Reference: ChaseStanding]

  /// - Parameters:
  ///   - position: as at `date`.
  ///   - situations: of every action of the position.
  ///   - ledger: every chase that went out or may have, in the order recorded.
  ///   - usable: whether an address can be written to.
  package init(
    on date: PlanDate, position: Position, situations: [Reference: ChaseSituation], ledger: [ChaseRecord],
    policy: ChasePolicy, calendar: WorkingCalendar, usable: (String) -> Bool
  ) {
    on = date
    let all = position.actions.compactMap { action in
      situations[action.reference].flatMap {
        ChaseStanding(action, $0, asAt: date, policy: policy, calendar: calendar)
      }
    }
    let standings = Dictionary(firstValues: all.map { ($0.action.reference, $0) })
    self.standings = standings
    guard calendar.isWorkingDay(date) else {
      notices = []
      return
    }
    let chased = Dictionary(grouping: ledger, by: \.reference)
    let items = all.compactMap { standing in
      ChaseRound.item(standing, chased: chased[standing.action.reference] ?? [], date, policy, calendar, usable)
    }
    // Nobody gets two messages on one day: what is new for them waits until the next.
    let served = Set(
      ledger.filter { record in
        record.outcome == .sent ? record.on == date : ChaseRound.holds(record, standings)
      }.map(\.addressee.folded))
    // Two officers of one address get one message.
    let byAddress = Dictionary(grouping: items) { $0.addressee?.folded ?? "" }
    notices = byAddress.keys.filter { !served.contains($0) }.sorted().map { address in
      ChaseRound.notice(byAddress[address, default: []].sorted(by: ChaseItem.precedes), policy, usable)
    }
  }

  /// Whether what a chase said is still so.
  package func holds(_ record: ChaseRecord) -> Bool { ChaseRound.holds(record, standings) }

  private static func holds(_ record: ChaseRecord, _ standings: [Reference: ChaseStanding]) -> Bool {
    !record.keys.isDisjoint(with: standings[record.reference]?.keys ?? [])
  }

  private static func item(
    _ standing: ChaseStanding, chased: [ChaseRecord], _ date: PlanDate, _ policy: ChasePolicy,
    _ calendar: WorkingCalendar, _ usable: (String) -> Bool
  ) -> ChaseItem? {
    let lead = standing.action.lead
    let problem = problem(with: lead, usable)
    let addressee = problem == nil ? lead?.email : policy.keeper
    // What went to somebody else, or to an address that was wrong, has not been asked of this one.
    let asked = chased.filter { $0.addressee.folded == addressee?.folded }
    let isNew = !standing.keys.isSubset(of: asked.reduce(into: Set<String>()) { $0.formUnion($1.keys) })
    let isRepeatDue =
      standing.matters.contains(where: \.isRepeated)
      && asked.last.map { calendar.workingDays(after: $0.on, through: date) >= policy.repeatAfter } ?? true
    guard isNew || isRepeatDue else { return nil }
    let before = chased.filter { !$0.keys.isDisjoint(with: standing.keys) }
    return ChaseItem(
      action: standing.action, matters: standing.matters, level: standing.level, keys: standing.keys,
      timesChased: before.count, firstChasedOn: before.first?.on, addressee: addressee, forKeeperBecause: problem)
  }

  /// Why an officer cannot be written to.
  private static func problem(with officer: Officer?, _ usable: (String) -> Bool) -> String? {
    guard let officer else { return "it has no officer" }
    guard let email = officer.email else { return "\(officer.called) has no email address" }
    return usable(email) ? nil : "the address of \(officer.called) cannot be used"
  }

  private static func notice(_ items: [ChaseItem], _ policy: ChasePolicy, _ usable: (String) -> Bool) -> ChaseNotice {
    let addressee = items.first?.addressee
    var copied: [String] = []
    var notCopied: [String] = []
    func copy(_ address: String?, _ whose: String) {
      if let address, usable(address) {
        copied.append(address)
      } else {
        let why = address == nil ? "no \(whose) is set in the policy" : "the address of the \(whose) cannot be used"
        let note = "\(why), so the plan's keeper is copied"
        if !notCopied.contains(note) { notCopied.append(note) }
        if let keeper = policy.keeper { copied.append(keeper) }
      }
    }
    // Each late action goes to the line of its own lead, whether or not the lead can be written to.
    for item in items where item.level >= .line { copy(policy.line(of: item.action.lead), "line") }
    if items.contains(where: { $0.level == .director }) { copy(policy.director, "director") }
    var seen: Set<String> = [addressee?.folded ?? ""]
    return ChaseNotice(
      officer: items.first { $0.forKeeperBecause == nil }?.action.lead, addressee: addressee,
      copied: copied.filter { seen.insert($0.folded).inserted }, items: items, notCopied: notCopied)
  }
}
