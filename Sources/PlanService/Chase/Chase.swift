package import PlanModel
internal import PlanStorage

/// How the messages of the chase are worded and what addresses they can go to: the plan's rules say only whom and about
/// what.
package struct ChaseWriter: Sendable {
  package let canWrite: @Sendable (_ address: String) -> Bool
  package let said: @Sendable (ChaseItem) -> String
  /// The message whole, with its headers.
  package let message:
    @Sendable (ChaseNotice, _ round: ChaseRound, _ policy: ChasePolicy, _ plan: Plan, _ messageID: String) throws -> (
      subject: String, text: String
    )

  package init(
    canWrite: @escaping @Sendable (String) -> Bool, said: @escaping @Sendable (ChaseItem) -> String,
    message:
      @escaping @Sendable (ChaseNotice, ChaseRound, ChasePolicy, Plan, String) throws -> (
        subject: String, text: String
      )
  ) {
    self.canWrite = canWrite
    self.said = said
    self.message = message
  }
}

/// Nobody knows whether a message went out: what was to send it was stopped, or ended by a signal.
package struct DeliveryUnknown: ExplainedError {
  package let explanation: String

  package init(explanation: String) {
    self.explanation = explanation
  }
}

/// What a run of the chase did.
package struct ChaseRunResult: Sendable {
  package let sent: [ChaseMessage]
  package let failed: [(message: ChaseMessage, reason: String)]
}

extension PlanService {
  /// What would be sent on a day, or today.
  ///
  /// - Parameter date: nil for today; a day that is given is rehearsed, and sees what rehearsals did before.
  package func chaseRound(on date: PlanDate?, canWrite: (String) -> Bool) throws -> ChaseRound {
    try read { reader in
      try ChaseLedger(reader, on: date ?? today, isRehearsal: date != nil).round(canWrite: canWrite)
    }
  }

  /// Records what is to be sent, sends everything that has not gone out, and records what became of each.
  ///
  /// - Parameters:
  ///   - deliver: sends one message; where it throws an `ExplainedError`, the message failed and is tried again at the
  ///     next run; where that is `DeliveryUnknown`, or the process ends in it, the message is sent again as it was, under
  ///     the same Message-ID.
  package func sendChases(
    on date: PlanDate?, writer chaseWriter: ChaseWriter, deliver: (ChaseMessage) throws -> Void
  ) throws -> ChaseRunResult {
    // The plan is looked at first, so that no lock is left beside what is none.
    _ = try plan()
    return try ChaseLock.holding(path) { try sendChasesAlone(on: date, writer: chaseWriter, deliver: deliver) }
  }

  private func sendChasesAlone(
    on date: PlanDate?, writer chaseWriter: ChaseWriter, deliver: (ChaseMessage) throws -> Void
  ) throws -> ChaseRunResult {
    let day = date ?? today
    let isRehearsal = date != nil
    let unsent = try write { writer in
      try ChaseLedger(writer.reader, on: day, isRehearsal: isRehearsal).queue(writer, chaseWriter)
      return try writer.reader.workingCalendar().isWorkingDay(day)
        ? writer.reader.unsentMessages(rehearsal: isRehearsal) : []
    }
    var sent: [ChaseMessage] = []
    var failed: [(message: ChaseMessage, reason: String)] = []
    for message in unsent {
      try write { try $0.record(.begun, of: message.id, on: day, detail: nil) }
      do {
        try deliver(message)
      } catch let error as DeliveryUnknown {
        // It stays begun, and is sent again as it was.
        failed.append((message, error.explanation))
        continue
      } catch let error as any ExplainedError {
        try write { try $0.record(.failed, of: message.id, on: day, detail: error.explanation) }
        failed.append((message, error.explanation))
        continue
      }
      try write { try $0.record(.sent, of: message.id, on: day, detail: nil) }
      sent.append(message)
    }
    try write { try $0.recordRun(on: day, isRehearsal: isRehearsal, sent: sent.count, failed: failed.count) }
    return ChaseRunResult(sent: sent, failed: failed)
  }

  /// The ledger of the real chases, of one action or all.
  package func chaseLog(of reference: Reference?) throws -> [ChaseRecord] {
    try read { reader in
      if let reference {
        guard try reader.references().contains(reference) else {
          throw Refusal.unknownReference(reference.description, nearest: try reader.nearest(to: reference))
        }
      }
      return try reader.chases().filter { !$0.isRehearsal && (reference == nil || $0.reference == reference) }
    }
  }

  /// When the chase last ran, what has not gone out, and whether a working day went by without it.
  package func chaseStatus() throws -> ChaseStatus {
    try read { reader in
      let last = try reader.lastChaseRun()
      let calendar = try reader.workingCalendar()
      var workingDay = today.adding(days: -1)
      while !calendar.isWorkingDay(workingDay) { workingDay = workingDay.adding(days: -1) }
      return ChaseStatus(
        lastRun: last, unsent: try reader.unsentMessages(rehearsal: false),
        isLate: last.map { $0.on < workingDay || $0.on > today } ?? true, expectedBy: workingDay)
    }
  }
}

package struct ChaseStatus: Sendable {
  package let lastRun: ChaseRun?
  package let unsent: [ChaseMessage]
  /// Whether the last working day before today went by without a run, or the last run is of a day to come.
  package let isLate: Bool
  package let expectedBy: PlanDate
}
