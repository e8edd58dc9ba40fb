/// A message of the ledger, whole as it goes out.
public struct ChaseMessage: Sendable, Equatable, Identifiable {
  public let id: Int64
  public let messageID: String
  public let chasedOn: PlanDate
  public let addressee: String
  public let copied: [String]
  public let subject: String
  /// The headers and the body.
  public let content: String
  /// Whether it was handed over and it is not known how that ended.
  public let wasBegun: Bool
  /// Why it last failed, if it did.
  public let failure: String?

  public init(
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
public struct ChaseRun: Sendable, Equatable {
  public let ranAt: Moment
  public let on: PlanDate
  public let sent: Int
  public let failed: Int

  public init(ranAt: Moment, on: PlanDate, sent: Int, failed: Int) {
    self.ranAt = ranAt
    self.on = on
    self.sent = sent
    self.failed = failed
  }
}
