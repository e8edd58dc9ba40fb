package import PlanModel
internal import PlanStorage

/// How the message with an officer's sheet is worded, and what addresses it can go to.
package struct RoundMailWriter: Sendable {
  package let canWrite: @Sendable (_ address: String) -> Bool
  /// The message whole, with its headers and the workbook.
  package let message:
    @Sendable (RoundSheets, RoundSheets.Sheet, _ address: String, _ policy: ChasePolicy, _ messageID: String) throws ->
      (
        subject: String, text: String
      )

  package init(
    canWrite: @escaping @Sendable (String) -> Bool,
    message:
      @escaping @Sendable (RoundSheets, RoundSheets.Sheet, String, ChasePolicy, String) throws -> (
        subject: String, text: String
      )
  ) {
    self.canWrite = canWrite
    self.message = message
  }
}

/// What became of the sheet of one officer that was to go by mail.
package struct RoundMailing: Sendable {
  package enum Outcome: Sendable, Equatable {
    case sent(to: String)
    /// It went out before, on this day.
    case sentBefore(PlanDate, to: String)
    /// The sheet has come back already.
    case returned
    /// They cannot be written to: nil where no address is known.
    case noAddress(String?)
    case failed(to: String, reason: String)
  }

  package let officer: Officer
  package let outcome: Outcome
}

extension PlanService {
  /// - Throws: `ChaseRefusal.withoutKeeper` where nobody is set whom mail could come from.
  package func requireSender() throws {
    let policy = try chasePolicy()
    guard policy.sender != nil, policy.keeper != nil else { throw ChaseRefusal.withoutKeeper }
  }

  /// Sends each officer their sheet of a round who has not had it, and records what went out.
  ///
  /// A message that fails stays in the ledger, and goes out with the next run of the chase, or when this is done again; one
  /// whose address was wrong is made anew for the address that is known then.
  ///
  /// - Parameter deliver: as `sendChases` takes it.
  package func mailRound(
    _ sheets: RoundSheets, by: String, writer mailWriter: RoundMailWriter, deliver: (ChaseMessage) throws -> Void
  ) throws -> [RoundMailing] {
    try requireSender()
    return try ChaseLock.holding(path, since: clock.now().iso) {
      try RoundMail(service: self, sheets: sheets, writer: mailWriter, by: by).run(deliver: deliver)
    }
  }
}

/// The mail of one round, by whoever holds the lock of the chase.
private struct RoundMail {
  let service: PlanService
  let sheets: RoundSheets
  let writer: RoundMailWriter
  let by: String

  /// How often the messages are made again because something was recorded meanwhile.
  private static let mostAttempts = 10

  /// What is to be recorded before anything is sent.
  private struct Making {
    let knownEntry: Int64
    var drafts: [ChaseDraft] = []
    var superseded: [Int64] = []
    /// What is known of an officer without sending anything.
    var settled: [Int64: RoundMailing.Outcome] = [:]
    /// The message of each officer that is to go out, by its Message-ID.
    var toSend: [String: Int64] = [:]
  }

  func run(deliver: (ChaseMessage) throws -> Void) throws -> [RoundMailing] {
    let made = try make()
    let unsent = try service.read { try $0.unsentMessages(rehearsal: false) }.filter {
      made.toSend[$0.messageID] != nil
    }
    let result = try sending.send(unsent, deliver: deliver)
    var outcomes = made.settled
    for message in result.sent { made.toSend[message.messageID].map { outcomes[$0] = .sent(to: message.addressee) } }
    for (message, reason) in result.failed {
      made.toSend[message.messageID].map { outcomes[$0] = .failed(to: message.addressee, reason: reason) }
    }
    return sheets.sheets.compactMap { sheet in
      outcomes[sheet.asked.officer.id].map { RoundMailing(officer: sheet.asked.officer, outcome: $0) }
    }
  }

  private var sending: MessageSending { MessageSending(service: service, day: service.today, by: by) }

  private func make() throws -> Making {
    for _ in 0..<RoundMail.mostAttempts {
      let made = try service.read(making)
      if made.drafts.isEmpty, made.superseded.isEmpty { return made }
      let isKept = try service.write { writer in
        guard try writer.reader.lastEntryID() == made.knownEntry else { return false }
        let context = try sending.context(.roundOpen, writer)
        for id in made.superseded {
          try writer.record(.superseded, of: id, on: service.today, detail: nil, context: context)
        }
        for draft in made.drafts {
          try writer.recordMessage(draft, on: service.today, isRehearsal: false, context: context)
        }
        return true
      }
      if isKept { return made }
    }
    throw ChaseRefusal.planMoved
  }

  private func making(_ reader: PlanReader) throws -> Making {
    var making = Making(knownEntry: try reader.lastEntryID())
    let policy = try reader.chasePolicy()
    let before = try reader.roundMessages().filter { $0.month == sheets.round.month }
    let returned = Set(try reader.returns(of: sheets.round).map(\.officerID))
    let addresses = Dictionary(firstValues: try reader.officers(asAt: service.today).map { ($0.id, $0.email) })
    let next = try reader.nextMessageNumber()
    for sheet in sheets.sheets {
      let officer = sheet.asked.officer
      let theirs = before.filter { $0.officerID == officer.id }
      let waiting = theirs.filter { $0.outcome != .sent }
      if let sent = theirs.last(where: { $0.outcome == .sent }) {
        making.settled[officer.id] = .sentBefore(sent.on, to: sent.addressee)
      } else if returned.contains(officer.id) {
        making.settled[officer.id] = .returned
        making.superseded += waiting.map(\.id)
      } else if let address = addresses[officer.id] ?? nil, writer.canWrite(address) {
        // What may have gone out goes again as it was.
        if let same = waiting.last(where: { $0.addressee == address || $0.outcome == .begun }) {
          making.toSend[same.messageID] = officer.id
          continue
        }
        making.superseded += waiting.map(\.id)
        let draft = try draft(sheet, to: address, policy, number: next + making.drafts.count)
        making.toSend[draft.messageID] = officer.id
        making.drafts.append(draft)
      } else {
        making.settled[officer.id] = .noAddress(addresses[officer.id] ?? nil)
      }
    }
    return making
  }

  private func draft(
    _ sheet: RoundSheets.Sheet, to address: String, _ policy: ChasePolicy, number: Int
  ) throws -> ChaseDraft {
    let domain = policy.sender?.split(separator: "@").last.map(String.init) ?? "localhost"
    let messageID = "round-\(number)-\(service.clock.now().milliseconds)@\(domain)"
    let message = try writer.message(sheets, sheet, address, policy, messageID)
    return ChaseDraft(
      addressee: address, copied: [], messageID: messageID, subject: message.subject, content: message.text,
      chases: sheet.asked.actions.map { action in
        ChaseDraft.Chase(
          .action(action.reference), officerID: sheet.asked.officer.id, keys: [ChaseRecord.key(sheets.round.month)],
          said: "the sheet of \(sheets.round.month.long)")
      })
  }
}

/// A message that brought an officer the sheet of a month, or is to.
package struct RoundMessage: Sendable {
  let id: Int64
  let messageID: String
  let month: PlanMonth
  package let officerID: Int64
  package let addressee: String
  package let outcome: ChaseRecord.Outcome
  package let on: PlanDate
}

extension PlanReader {
  /// What went out of rounds, or is to, but for what was taken back; in the order recorded.
  func roundMessages() throws -> [RoundMessage] {
    var seen: Set<String> = []
    let numbers = try messageNumbers()
    return try chases().compactMap { chase in
      guard let month = chase.round, let officer = chase.officerID, chase.outcome != .superseded,
        let id = numbers[chase.messageID], seen.insert(chase.messageID).inserted
      else { return nil }
      return RoundMessage(
        id: id, messageID: chase.messageID, month: month, officerID: officer, addressee: chase.addressee,
        outcome: chase.outcome, on: chase.on)
    }
  }

  /// The numbers of messages with a sheet that did not go out and is no longer asked for: it has come back.
  func unwantedRoundMessages() throws -> [Int64] {
    let waiting = try roundMessages().filter { $0.outcome != .sent }
    guard !waiting.isEmpty else { return [] }
    let rounds = try rounds()
    return try waiting.filter { message in
      guard let round = rounds.first(where: { $0.month == message.month }) else { return true }
      return try returns(of: round).contains { $0.officerID == message.officerID }
    }.map(\.id)
  }
}
