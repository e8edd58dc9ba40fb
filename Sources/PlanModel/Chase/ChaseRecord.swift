/// One chase of the ledger.
public struct ChaseRecord: Sendable, Equatable {
  public enum Outcome: String, Sendable {
    /// Recorded, and not known to have gone out.
    case queued
    case sent, failed, superseded
  }

  public let reference: Reference
  public let officerID: Int64?
  public let keys: Set<String>
  public let said: String
  public let messageID: String
  public let addressee: String
  public let copied: [String]
  public let outcome: Outcome
  public let detail: String?
  /// The day it was sent, or else recorded.
  public let on: PlanDate
  public let isRehearsal: Bool

  public init(
    reference: Reference, officerID: Int64?, keys: Set<String>, said: String, messageID: String, addressee: String,
    copied: [String], outcome: Outcome, detail: String?, on: PlanDate, isRehearsal: Bool
  ) {
    self.reference = reference
    self.officerID = officerID
    self.keys = keys
    self.said = said
    self.messageID = messageID
    self.addressee = addressee
    self.copied = copied
    self.outcome = outcome
    self.detail = detail
    self.on = on
    self.isRehearsal = isRehearsal
  }
}
