internal import PlanModel
internal import PlanStorage

/// The chase of one day against the ledger, inside one transaction.
struct ChaseLedger {
  private let reader: PlanReader
  private let date: PlanDate
  private let isRehearsal: Bool
  private let chases: [ChaseRecord]
  private let policy: ChasePolicy

  /// A rehearsal sees its own chases and the real ones; a real chase is never held back by what was only rehearsed.
  init(_ reader: PlanReader, on date: PlanDate, isRehearsal: Bool) throws {
    self.reader = reader
    self.date = date
    self.isRehearsal = isRehearsal
    // A chase of a day to come is one of a clock that was wrong, or of another rehearsal.
    chases = try reader.chases().filter {
      $0.outcome != .superseded && (isRehearsal || !$0.isRehearsal) && $0.on <= date
    }
    policy = try reader.chasePolicy()
  }

  /// What is to be chased: a message that cannot have arrived counts as not made, and is made anew or sent as it was.
  func round(canWrite: (String) -> Bool) throws -> ChaseRound {
    ChaseRound(
      on: date, position: try reader.position(asAt: date), situations: try reader.chaseSituations(asAt: date),
      ledger: chases.filter(\.outcome.mayHaveArrived), policy: policy, calendar: try reader.workingCalendar(),
      usable: canWrite)
  }

  /// Records a message for each notice, and takes back those that failed before and would no longer say what is so.
  func queue(_ writer: PlanWriter, _ chaseWriter: ChaseWriter) throws {
    let round = try round(canWrite: chaseWriter.canWrite)
    guard try reader.workingCalendar().isWorkingDay(date) else { return }
    guard let keeper = policy.keeper, let sender = policy.sender else { throw Refusal.chaseWithoutKeeper }
    for address in [keeper, sender] where !chaseWriter.canWrite(address) { throw Refusal.notAnEmail(address) }
    let plan = try reader.plan()
    let unsent = try reader.unsentMessages(rehearsal: isRehearsal)
    var unmade = unsent.filter { !$0.wasBegun }
    // What may have gone out is sent again as it was, unless nothing in it is so any more.
    for message in unsent where message.wasBegun && !stillHolds(message, round) {
      try writer.record(.superseded, of: message.id, on: date, detail: nil)
    }
    for notice in round.notices {
      guard let addressee = notice.addressee else { throw Refusal.chaseWithoutKeeper }
      if let same = unmade.firstIndex(where: { says($0, notice, addressee, chaseWriter) }) {
        unmade.remove(at: same)
        continue
      }
      try writer.recordMessage(
        on: date, isRehearsal: isRehearsal, notice: notice, addressee: addressee, domain: domain(of: sender),
        said: chaseWriter.said
      ) { messageID in
        try chaseWriter.message(notice, round, policy, plan, messageID)
      }
    }
    for message in unmade { try writer.record(.superseded, of: message.id, on: date, detail: nil) }
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
