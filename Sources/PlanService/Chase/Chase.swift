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
  package let told: Told

  package init(explanation: String) {
    told = Told("delivery_unknown", explanation)
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
  package func chaseRound(on date: PlanDate?, canWrite: @escaping (String) -> Bool) throws -> ChaseRound {
    try read { reader in
      try ChaseLedger(reader, on: date ?? today, today: today, isRehearsal: date != nil).round(canWrite: canWrite)
    }
  }

  /// Records what is to be sent, sends everything that has not gone out, and records what became of each.
  ///
  /// - Parameters:
  ///   - deliver: sends one message; where it throws an `ExplainedError`, the message failed and is tried again at the
  ///     next run; where that is `DeliveryUnknown`, or the process ends in it, the message is sent again as it was, under
  ///     the same Message-ID.
  package func sendChases(
    on date: PlanDate?, by: String, writer chaseWriter: ChaseWriter, deliver: (ChaseMessage) throws -> Void
  ) throws -> ChaseRunResult {
    // The plan is looked at first, so that no lock is left beside what is none.
    _ = try plan()
    return try ChaseLock.holding(path, since: clock.now().iso) {
      try ChaseRunning(service: self, on: date, by: by).run(chaseWriter, deliver: deliver)
    }
  }

  /// The ledger of the real chases, of one action or all.
  package func chaseLog(of reference: Reference?) throws -> [ChaseRecord] {
    try read { reader in
      if let reference, reference.area > 0 { try reader.requireReference(reference) }
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
