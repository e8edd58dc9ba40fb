/// One action that an officer is chased about.
package struct ChaseItem: Sendable, Equatable {
  /// Whether it turned red or passed its date and this addressee was not asked about that.
  let isNewlyUrgent: Bool
  package let action: Action
  /// Where it is none of the plan: what a board asked for, or an item of a register.
  package let item: ChasedItem?
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

  package var called: String { item?.reference.description ?? action.reference.description }

  /// Worst first: red without mitigation, then the longest overdue, then the soonest due, then the longest silent.
  static func precedes(_ a: ChaseItem, _ b: ChaseItem) -> Bool {
    a.rank != b.rank ? a.rank.lexicographicallyPrecedes(b.rank) : a.action.reference < b.action.reference
  }

  private var rank: [Int] {
    matters.first.map { matter in
      switch matter {
      case .mitigationPassed(_, let days): [1, -days]
      case .redWithoutMitigation:
        [
          0,
          -(matters.compactMap { if case .overdue(let days, _) = $0 { days } else { nil } }.first ?? 0),
        ]
      case .overdue(let days, _): [1, -days]
      case .dueSoon(_, let days): [2, days]
      case .stale(let days): [3, -days]
      case .returnMissing(_, let workingDays): [3, -workingDays]
      case .valuesMissing: [4, 0]
      }
    } ?? [5, 0]
  }
}

/// All that goes to one addressee on one day.
package struct ChaseNotice: Sendable, Equatable {
  /// Nil where nothing in it is for a lead officer, but all for the plan's keeper.
  package let officer: Officer?
  /// Who is away, and for whom the addressee covers.
  package let covered: [String]
  /// Who has left, and after whom the addressee comes.
  package let succeeded: [String]
  /// The address; nil where not even a keeper is set.
  package let addressee: String?
  /// What it is copied up the line for.
  package let copiedFor: [String]
  package let copied: [String]
  /// Worst first.
  package let items: [ChaseItem]
  /// What could not be copied up the line, and why.
  package let notCopied: [String]
  /// What is red or overdue and not asked about, since a mitigation runs: until when.
  package let respected: [Respected]

  package struct Respected: Sendable, Equatable {
    package let reference: Reference
    package let until: PlanDate
  }
}

/// What is to be chased on one day.
package struct ChaseRound: Sendable {
  package let on: PlanDate
  package let notices: [ChaseNotice]
  /// By when an answer is asked for.
  package let answerBy: PlanDate
  /// The state of every action that anything is to be said of, asked about before or not.
  private let standings: [Reference: ChaseStanding]

  /// What a round is made from.
  package struct Source: Sendable {
    /// As at the day.
    package var position: Position
    /// Of every action of the position.
    package var situations: [Reference: ChaseSituation]
    /// What boards asked for themselves and what stands in registers, with the situation of each.
    package var others: [(item: ChasedItem, situation: ChaseSituation)]
    /// Every chase that went out or may have, in the order recorded.
    package var ledger: [ChaseRecord]
    /// Addresses to which a message of this week's digest is still to go out.
    package var pending: Set<String>
    /// The days on which the chase ran.
    package var ran: Set<PlanDate>
    package var absences: [OfficerAbsence]
    package var officers: [Officer]
    /// The return that each officer owes, by the number of whoever leads: the action that stands first in it is asked
    /// about.
    package var missingReturns: [Int64: MissingReturn]
    /// The values of measures that each officer owes.
    package var owedValues: [Int64: OwedValues]

    package init(
      position: Position, situations: [Reference: ChaseSituation],
      others: [(item: ChasedItem, situation: ChaseSituation)] = [], ledger: [ChaseRecord],
      pending: Set<String> = [], ran: Set<PlanDate> = [], absences: [OfficerAbsence] = [], officers: [Officer] = [],
      missingReturns: [Int64: MissingReturn] = [:], owedValues: [Int64: OwedValues] = [:]
    ) {
      self.missingReturns = missingReturns
      self.owedValues = owedValues
      self.position = position
      self.situations = situations
      self.others = others
      self.ledger = ledger
      self.pending = pending
      self.ran = ran
      self.absences = absences
      self.officers = officers
    }
  }

  /// - Parameter usable: whether an address can be written to.
  package init(
    on date: PlanDate, _ source: Source, policy: ChasePolicy, calendar: WorkingCalendar,
    usable: @escaping (String) -> Bool
  ) {
    on = date
    answerBy = calendar.day(policy.repeatAfter, workingDaysAfter: date)
    let chased = Dictionary(grouping: source.ledger, by: \.reference)
    let addressing = ChaseAddressing(on: date, source, policy: policy, usable: usable)
    func direct(_ lead: Officer?) -> String? {
      let (address, problem) = addressing.addressee(of: lead)
      return problem == nil ? address : nil
    }
    let ofPlan = source.position.actions.compactMap { action in
      source.situations[action.reference].flatMap {
        ChaseStanding(
          action, nil, $0, chased: chased[action.reference] ?? [], addressee: direct(action.lead),
          missing: action.lead.flatMap { source.missingReturns[$0.id] },
          owed: action.lead.flatMap { source.owedValues[$0.id] }, asAt: date, policy: policy, calendar: calendar)
      }
    }
    let others = source.others.compactMap { item, situation in
      let stands = item.chased
      return ChaseStanding(
        stands, item, situation, chased: chased[stands.reference] ?? [], addressee: direct(item.lead),
        asAt: date, policy: policy, calendar: calendar)
    }
    let all = ofPlan + others
    let standings = Dictionary(firstValues: all.map { ($0.action.reference, $0) })
    self.standings = standings
    guard calendar.isWorkingDay(date) else {
      notices = []
      return
    }
    let items = all.compactMap { standing in
      ChaseRound.item(standing, chased: chased[standing.action.reference] ?? [], date, policy, calendar, addressing)
    }
    // Nobody gets two messages on one day: what is new for them waits until the next.
    let served = Set(
      source.ledger.filter { record in
        record.outcome == .sent ? record.on == date : ChaseRound.holds(record, standings)
      }.map(\.addressee.folded))
    // Two officers of one address get one message.
    let byAddress = Dictionary(grouping: items) { $0.addressee?.folded ?? "" }
    var week = ChaseWeek(on: date, source, policy: policy, calendar: calendar)
    let messages = byAddress.keys.filter { !served.contains($0) }.sorted().flatMap { address in
      week.messages(to: address, byAddress[address, default: []].sorted(by: ChaseItem.precedes))
    }
    // What is asked of somebody goes before what they are copied of.
    for items in messages { week.count(items.first?.addressee) }
    // Whose line has waited longest goes first, so that a week's limit keeps nobody's line out for good.
    var lastCopied: [String: PlanDate] = [:]
    for record in source.ledger where !record.copied.isEmpty { lastCopied[record.addressee.folded] = record.on }
    let inTurn = messages.sorted { a, b in
      func turn(_ items: [ChaseItem]) -> (Int, String) {
        let address = items.first?.addressee?.folded ?? ""
        return (lastCopied[address]?.dayNumber ?? .min, address)
      }
      return turn(a) < turn(b)
    }
    var notices: [ChaseNotice] = []
    for items in inTurn {
      let notice = ChaseRound.notice(items, source, date, policy, addressing, week)
      for address in notice.copied { week.count(address) }
      notices.append(notice)
    }
    notices.sort { ($0.addressee?.folded ?? "") < ($1.addressee?.folded ?? "") }
    self.notices = notices
  }

  /// Whether what a chase said is still so.
  package func holds(_ record: ChaseRecord) -> Bool { ChaseRound.holds(record, standings) }

  private static func holds(_ record: ChaseRecord, _ standings: [Reference: ChaseStanding]) -> Bool {
    !record.keys.isDisjoint(with: standings[record.reference]?.keys ?? [])
  }

  private static func item(
    _ standing: ChaseStanding, chased: [ChaseRecord], _ date: PlanDate, _ policy: ChasePolicy,
    _ calendar: WorkingCalendar, _ addressing: ChaseAddressing
  ) -> ChaseItem? {
    let (addressee, problem) = addressing.addressee(of: standing.action.lead)
    // What went to somebody else, or to an address that was wrong, has not been asked of this one.
    let asked = chased.filter { $0.addressee.folded == addressee?.folded }
    let isNew = !standing.keys.isSubset(of: asked.reduce(into: Set<String>()) { $0.formUnion($1.keys) })
    let isRepeatDue =
      standing.matters.contains(where: \.isRepeated)
      && asked.last.map { calendar.workingDays(after: $0.on, through: date) >= policy.repeatAfter } ?? true
    guard isNew || isRepeatDue else { return nil }
    let before = chased.filter { !$0.keys.isDisjoint(with: standing.keys) }
    let known = asked.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
    return ChaseItem(
      isNewlyUrgent: !standing.urgentKeys.isSubset(of: known), action: standing.action,
      item: standing.item, matters: standing.matters, level: standing.level,
      keys: standing.keys,
      timesChased: before.count, firstChasedOn: before.first?.on, addressee: addressee, forKeeperBecause: problem)
  }

  private static func notice(
    _ items: [ChaseItem], _ source: Source, _ date: PlanDate, _ policy: ChasePolicy, _ addressing: ChaseAddressing,
    _ week: ChaseWeek
  ) -> ChaseNotice {
    let addressee = items.first?.addressee
    var copied: [String] = []
    var notCopied: [String] = []
    func copy(_ address: String?, _ whose: String) {
      if let address, addressing.usable(address) {
        guard week.hasRoom(address) else {
          notCopied.append("the \(whose) has had all the messages of this week")
          return
        }
        copied.append(address)
      } else {
        let why = address == nil ? "no \(whose) is set in the policy" : "the address of the \(whose) cannot be used"
        let note = "\(why), so the plan's keeper is copied"
        if !notCopied.contains(note) { notCopied.append(note) }
        if let keeper = policy.keeper, week.hasRoom(keeper) { copied.append(keeper) }
      }
    }
    // Each late action goes to the line of its own lead, whether or not the lead can be written to.
    var copiedFor: [String] = []
    for item in items where item.level >= .line {
      let before = copied.count
      copy(policy.line(of: item.action.lead), "line")
      if copied.count > before { copiedFor.append(item.called) }
    }
    if items.contains(where: { $0.level == .director }) { copy(policy.director, "director") }
    var seen: Set<String> = [addressee?.folded ?? ""]
    let leads = items.filter { $0.forKeeperBecause == nil }.compactMap(\.action.lead)
    let replaced = leads.filter { addressing.standIn(for: $0) != nil }
    func names(_ isGone: Bool) -> [String] {
      Set(replaced.filter { addressing.hasLeft($0) == isGone }.map(\.called)).sorted()
    }
    return ChaseNotice(
      officer: leads.first.map { addressing.standIn(for: $0) ?? $0 }, covered: names(false), succeeded: names(true),
      addressee: addressee, copiedFor: copiedFor,
      copied: copied.filter { seen.insert($0.folded).inserted }, items: items, notCopied: notCopied,
      respected: respected(leads, source, date, policy))
  }

  private static func respected(_ leads: [Officer], _ source: Source, _ date: PlanDate, _ policy: ChasePolicy)
    -> [ChaseNotice.Respected]
  {
    guard policy.digest != nil else { return [] }
    let ids = Set(leads.map(\.id))
    return source.position.actions.compactMap { action in
      guard let lead = action.lead, ids.contains(lead.id), action.isRed || action.isOverdue(asAt: date),
        let until = action.mitigatedUntil, until >= date
      else { return nil }
      return ChaseNotice.Respected(reference: action.reference, until: until)
    }
  }
}
