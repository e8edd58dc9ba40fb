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
    chases = try reader.chases().filter { $0.outcome != .superseded && (isRehearsal || !$0.isRehearsal) }
    policy = try reader.chasePolicy()
  }

  /// What is to be chased: a message that failed counts as not made, and is made anew or sent as it was.
  func round(canWrite: (String) -> Bool) throws -> ChaseRound {
    ChaseRound(
      on: date, position: try reader.position(asAt: date), situations: try reader.chaseSituations(asAt: date),
      ledger: chases.filter { $0.outcome != .failed }, policy: policy, calendar: try reader.workingCalendar(),
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
    var failed = unsent.filter { $0.failure != nil }
    // What may have gone out is sent again as it was, unless nothing in it is so any more.
    for message in unsent where message.failure == nil && !stillHolds(message, round) {
      try writer.record(.superseded, of: message.id, on: date, detail: nil)
    }
    for notice in round.notices {
      guard let addressee = notice.addressee else { throw Refusal.chaseWithoutKeeper }
      if let same = failed.firstIndex(where: { says($0, notice, addressee) }) {
        failed.remove(at: same)
        continue
      }
      try writer.recordMessage(
        on: date, isRehearsal: isRehearsal, notice: notice, addressee: addressee, domain: domain(of: sender),
        said: chaseWriter.said
      ) { messageID in
        try chaseWriter.message(notice, round, policy, plan, messageID)
      }
    }
    for message in failed { try writer.record(.superseded, of: message.id, on: date, detail: nil) }
  }

  /// Whether a message that failed chases the very same states of the same actions at the same address.
  private func says(_ message: ChaseMessage, _ notice: ChaseNotice, _ addressee: String) -> Bool {
    let theirs = chases.filter { $0.messageID == message.messageID }
    return message.addressee == addressee && message.copied == notice.copied
      && Dictionary(theirs.map { ($0.reference, $0.keys) }) { first, _ in first }
        == Dictionary(notice.items.map { ($0.action.reference, $0.keys) }) { first, _ in first }
  }

  private func stillHolds(_ message: ChaseMessage, _ round: ChaseRound) -> Bool {
    chases.contains { chase in
      chase.messageID == message.messageID
        && !chase.keys.isDisjoint(with: round.standing[chase.reference, default: []])
    }
  }

  private func domain(of address: String) -> String {
    address.split(separator: "@").last.map(String.init) ?? "localhost"
  }
}
