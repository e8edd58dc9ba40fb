internal import PlanModel
internal import PlanStorage

/// The chase of one day against the ledger, inside one transaction.
struct ChaseLedger {
  private let reader: PlanReader
  private let date: PlanDate
  private let today: PlanDate
  private let isRehearsal: Bool
  private let chases: [ChaseRecord]
  private let policy: ChasePolicy

  /// A rehearsal sees its own chases and the real ones; a real chase is never held back by what was only rehearsed.
  init(_ reader: PlanReader, on date: PlanDate, today: PlanDate, isRehearsal: Bool) throws {
    self.reader = reader
    self.date = date
    self.today = today
    self.isRehearsal = isRehearsal
    // A chase of a day to come is one of a clock that was wrong, or of another rehearsal; a sheet of a round is none.
    chases = try reader.chases().filter {
      $0.outcome != .superseded && (isRehearsal || !$0.isRehearsal) && $0.on <= date && $0.round == nil
    }
    policy = try reader.chasePolicy()
  }

  /// What is to be chased: a message that cannot have arrived counts as not made, and is made anew or sent as it was.
  ///
  /// A day is looked at as the plan stood on it, but written to the addresses that are known today.
  func round(canWrite: @escaping (String) -> Bool) throws -> ChaseRound {
    let named = max(date, today)
    let officers = try reader.officers(asAt: named)
    let monday = date.adding(days: 1 - date.weekday)
    let position = try reader.position(asAt: date, named: named)
    let source = ChaseRound.Source(
      position: position, situations: try reader.chaseSituations(asAt: date),
      others: try reader.chasedItems(asAt: date).map { item, situation in
        (item.with(lead: officers.first { $0.id == item.lead?.id }), situation)
      },
      ledger: chases.filter(\.outcome.mayHaveArrived),
      pending: Set(
        chases.filter { !$0.outcome.mayHaveArrived && $0.on >= monday }.map(\.addressee.folded)),
      ran: try reader.chaseRunDays(rehearsals: isRehearsal), absences: try reader.absences(),
      officers: officers, missingReturns: try missingReturns(position), owedValues: try owedValues(position))
    return ChaseRound(
      on: date, source, policy: policy, calendar: try reader.workingCalendar(), usable: canWrite)
  }

  /// The values of measures that are missing some working days after their periods ended.
  private func owedValues(_ position: Position) throws -> [Int64: OwedValues] {
    let missing = try reader.missingValues(asAt: date)
    guard !missing.isEmpty else { return [:] }
    let (calendar, absences) = (try reader.workingCalendar(), try reader.absences())
    return OwedValues.all(
      missing.reversed().compactMap { missing in
        guard let officer = missing.measure.officer?.id,
          calendar.workingDays(after: missing.period.lastDay, through: date) > OwedValues.daysToReport
        else { return nil }
        return (
          // Who has left is asked for nothing; who comes after them is.
          absences.left(officer, by: date)?.coverID ?? officer,
          OwedValues.Value(code: missing.measure.code, title: missing.measure.title, period: missing.period)
        )
      }, position)
  }

  /// What is missing of the last round that was open on the day.
  private func missingReturns(_ position: Position) throws -> [Int64: MissingReturn] {
    guard let round = try reader.rounds().last(where: { $0.entry.recordedAt.londonDate <= date }) else { return [:] }
    let returns = try reader.returns(of: round).filter { $0.returnedOn <= date }
    return try RoundProgress(
      round, asked: reader.asked(in: round), returns: returns, on: date, calendar: reader.workingCalendar()
    ).missingReturns(position)
  }

  /// The messages to be kept, one for each notice that no unsent message says already, and those to be taken back: what
  /// failed before and would no longer say what is so.
  func making(_ writer: ChaseWriter, now: Moment) throws -> ChaseMaking {
    let made = ChaseMaking(knownEntry: try reader.lastEntryID())
    guard try reader.workingCalendar().isWorkingDay(date) else { return made }
    let round = try round(canWrite: writer.canWrite)
    guard let keeper = policy.keeper, let sender = policy.sender else { throw ChaseRefusal.withoutKeeper }
    for address in [keeper, sender] where !writer.canWrite(address) { throw OfficerRefusal.notAnEmail(address) }
    return try making(round, writer, sender: sender, now: now, from: made)
  }

  private func making(
    _ round: ChaseRound, _ writer: ChaseWriter, sender: String, now: Moment, from start: ChaseMaking
  ) throws -> ChaseMaking {
    var making = start
    let plan = try reader.plan()
    let ofRounds = try Set(reader.roundMessages().map(\.messageID))
    let unsent = try reader.unsentMessages(rehearsal: isRehearsal).filter { !ofRounds.contains($0.messageID) }
    var unmade = unsent.filter { !$0.wasBegun }
    // What may have gone out is sent again as it was, unless nothing in it is so any more.
    making.superseded += unsent.filter { $0.wasBegun && !stillHolds($0, round) }.map(\.id)
    making.superseded += try reader.unwantedRoundMessages()
    let next = try reader.nextMessageNumber()
    for notice in round.notices {
      guard let addressee = notice.addressee else { throw ChaseRefusal.withoutKeeper }
      if let same = unmade.firstIndex(where: { says($0, notice, addressee, writer) }) {
        unmade.remove(at: same)
        continue
      }
      let messageID = "chase-\(next + making.drafts.count)-\(now.milliseconds)@\(domain(of: sender))"
      let message = try writer.message(notice, round, policy, plan, messageID)
      making.drafts.append(
        ChaseDraft(
          addressee: addressee, copied: notice.copied, messageID: messageID, subject: message.subject,
          content: message.text, chases: notice.items.map { ChaseDraft.Chase($0, said: writer.said($0)) }))
    }
    making.superseded += unmade.map(\.id)
    return making
  }

  /// Whether a message that did not go out says word for word what a new one would, at the same addresses.
  private func says(_ message: ChaseMessage, _ notice: ChaseNotice, _ addressee: String, _ writer: ChaseWriter) -> Bool
  {
    struct Said: Hashable {
      let reference: Reference
      let keys: Set<String>
      let words: String
    }
    let theirs = chases.filter { $0.messageID == message.messageID }
    return message.addressee == addressee && message.copied == notice.copied
      && Set(theirs.map { Said(reference: $0.reference, keys: $0.keys, words: $0.said) })
        == Set(
          notice.items.map { Said(reference: $0.action.reference, keys: $0.keys, words: writer.said($0)) })
  }

  private func stillHolds(_ message: ChaseMessage, _ round: ChaseRound) -> Bool {
    chases.contains { $0.messageID == message.messageID && round.holds($0) }
  }

  private func domain(of address: String) -> String {
    address.split(separator: "@").last.map(String.init) ?? "localhost"
  }
}

/// What a run of the chase is to record before it sends anything.
struct ChaseMaking {
  /// The last entry that was known when it was made.
  let knownEntry: Int64
  var drafts: [ChaseDraft] = []
  /// The numbers of messages that are taken back.
  var superseded: [Int64] = []

  init(knownEntry: Int64) {
    self.knownEntry = knownEntry
  }

  func record(on day: PlanDate, isRehearsal: Bool, context: EntryContext, writer: PlanWriter) throws {
    for id in superseded { try writer.record(.superseded, of: id, on: day, detail: nil, context: context) }
    for draft in drafts {
      try writer.recordMessage(draft, on: day, isRehearsal: isRehearsal, context: context)
    }
  }
}
