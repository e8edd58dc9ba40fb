/// A message of the ledger, whole as it goes out.
package struct ChaseMessage: Sendable, Equatable, Identifiable {
  package let id: Int64
  package let messageID: String
  package let chasedOn: PlanDate
  package let addressee: String
  package let copied: [String]
  package let subject: String
  /// The headers and the body.
  package let content: String
  /// Whether it was handed over and it is not known how that ended.
  package let wasBegun: Bool
  /// Why it last failed, if it did.
  package let failure: String?

  package init(
    id: Int64, messageID: String, chasedOn: PlanDate, addressee: String, copied: [String], subject: String,
    content: String, wasBegun: Bool, failure: String?
  ) {
    self.id = id
    self.messageID = messageID
    self.chasedOn = chasedOn
    self.addressee = addressee
    self.copied = copied
    self.subject = subject
    self.content = content
    self.wasBegun = wasBegun
    self.failure = failure
  }
}

/// One run of the chase that came to its end.
package struct ChaseRun: Sendable, Equatable {
  package let ranAt: Moment
  package let on: PlanDate
  package let sent: Int
  package let failed: Int

  package init(ranAt: Moment, on: PlanDate, sent: Int, failed: Int) {
    self.ranAt = ranAt
    self.on = on
    self.sent = sent
    self.failed = failed
  }
}
