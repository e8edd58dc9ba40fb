/// One chase of the ledger.
public struct ChaseRecord: Sendable, Equatable {
  public enum Outcome: String, Sendable {
    /// Recorded, and never handed over.
    case queued
    /// Handed over, and not known whether it went out.
    case begun
    case sent, failed, superseded

    /// Whether the addressee has it, or may have.
    public var mayHaveArrived: Bool { self == .begun || self == .sent }
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
