internal import PlanModel
internal import PlanStorage

/// One run of the chase, which alone holds the plan's lock.
struct ChaseRunning {
  private let service: PlanService
  private let day: PlanDate
  private let isRehearsal: Bool
  private let sending: MessageSending

  /// How often the messages are made again because something was recorded meanwhile.
  private static let mostAttempts = 10

  init(service: PlanService, on date: PlanDate?, by: String) {
    self.service = service
    day = date ?? service.today
    isRehearsal = date != nil
    sending = MessageSending(service: service, day: date ?? service.today, by: by)
  }

  func run(_ chaseWriter: ChaseWriter, deliver: (ChaseMessage) throws -> Void) throws -> ChaseRunResult {
    try make(chaseWriter)
    let unsent = try service.read { reader in
      try reader.workingCalendar().isWorkingDay(day) ? reader.unsentMessages(rehearsal: isRehearsal) : []
    }
    let result = try sending.send(unsent, deliver: deliver)
    try service.write { writer in
      try writer.recordRun(
        on: day, isRehearsal: isRehearsal, sent: result.sent.count, failed: result.failed.count,
        context: sending.context(.chaseRun, writer))
    }
    return result
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
        try made.record(on: day, isRehearsal: isRehearsal, context: sending.context(.chase, writer), writer: writer)
        return true
      }
      if isKept { return }
    }
    throw ChaseRefusal.planMoved
  }
}
