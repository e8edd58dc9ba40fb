internal import PlanModel
internal import PlanStorage

/// Hands messages of the ledger over, one after another, and records what became of each before the next.
struct MessageSending {
  let service: PlanService
  let day: PlanDate
  let by: String

  /// - Parameter deliver: as `PlanService.sendChases` takes it.
  func send(_ messages: [ChaseMessage], deliver: (ChaseMessage) throws -> Void) throws -> ChaseRunResult {
    var sent: [ChaseMessage] = []
    var failed: [(message: ChaseMessage, reason: String)] = []
    for message in messages {
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
    return ChaseRunResult(sent: sent, failed: failed)
  }

  func context(_ kind: EntryKind, _ writer: PlanWriter) throws -> EntryContext {
    try UpdateRequest(on: nil, by: by, note: nil).context(kind, today: writer.today)
  }

  private func record(_ outcome: ChaseRecord.Outcome, of message: ChaseMessage, detail: String? = nil) throws {
    try service.write { writer in
      try writer.record(
        outcome, of: message.id, on: day, detail: detail, context: context(.chaseOutcome, writer))
    }
  }
}
