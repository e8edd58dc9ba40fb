internal import PlanModel
internal import PlanStorage

/// One run of the chase, which alone holds the plan's lock.
struct ChaseRunning {
  private let service: PlanService
  private let day: PlanDate
  private let isRehearsal: Bool
  private let by: String

  /// How often the messages are made again because something was recorded meanwhile.
  private static let mostAttempts = 10

  init(service: PlanService, on date: PlanDate?, by: String) {
    self.service = service
    day = date ?? service.today
    isRehearsal = date != nil
    self.by = by
  }

  func run(_ chaseWriter: ChaseWriter, deliver: (ChaseMessage) throws -> Void) throws -> ChaseRunResult {
    try make(chaseWriter)
    let unsent = try service.read { reader in
      try reader.workingCalendar().isWorkingDay(day) ? reader.unsentMessages(rehearsal: isRehearsal) : []
    }
    var sent: [ChaseMessage] = []
    var failed: [(message: ChaseMessage, reason: String)] = []
    for message in unsent {
      try record(.begun, of: message)
      do {
        try deliver(message)
      } catch let error as DeliveryUnknown {
        // It stays begun, and is sent again as it was.
        failed.append((message, error.explanation))
        continue
      } catch let error as any ExplainedError {
        // What may have gone out before may have arrived still.
        if !message.wasBegun { try record(.failed, of: message, detail: error.explanation) }
        failed.append((message, error.explanation))
        continue
      }
      try record(.sent, of: message)
      sent.append(message)
    }
    try service.write { writer in
      try writer.recordRun(
        on: day, isRehearsal: isRehearsal, sent: sent.count, failed: failed.count,
        context: context(.chaseRun, writer))
    }
    return ChaseRunResult(sent: sent, failed: failed)
  }

  /// Makes the messages from what is known, and keeps them if nothing was recorded meanwhile.
  private func make(_ chaseWriter: ChaseWriter) throws {
    for _ in 0..<ChaseRunning.mostAttempts {
      let made = try service.read { reader in
        try ChaseLedger(reader, on: day, today: service.today, isRehearsal: isRehearsal)
          .making(chaseWriter, now: service.clock.now())
      }
      if made.drafts.isEmpty, made.superseded.isEmpty { return }
      let isKept = try service.write { writer in
        guard try writer.reader.lastEntryID() == made.knownEntry else { return false }
        try made.record(on: day, isRehearsal: isRehearsal, context: context(.chase, writer), writer: writer)
        return true
      }
      if isKept { return }
    }
    throw ChaseRefusal.planMoved
  }

  private func record(_ outcome: ChaseRecord.Outcome, of message: ChaseMessage, detail: String? = nil) throws {
    try service.write { writer in
      try writer.record(
        outcome, of: message.id, on: day, detail: detail, context: context(.chaseOutcome, writer))
    }
  }

  private func context(_ kind: EntryKind, _ writer: PlanWriter) throws -> EntryContext {
    try UpdateRequest(on: nil, by: by, note: nil).context(kind, today: writer.today)
  }
}
