/// One chase of the ledger.
package struct ChaseRecord: Sendable, Equatable {
  package enum Outcome: String, Sendable {
    /// Recorded, and never handed over.
    case queued
    /// Handed over, and not known whether it went out.
    case begun
    case sent, failed, superseded

    /// Whether the addressee has it, or may have.
    package var mayHaveArrived: Bool { self == .begun || self == .sent }
  }

  package let reference: Reference
  package let officerID: Int64?
  package let keys: Set<String>
  package let said: String
  package let messageID: String
  package let addressee: String
  package let copied: [String]
  package let outcome: Outcome
  package let detail: String?
  /// The day it was sent, or else recorded.
  package let on: PlanDate
  package let isRehearsal: Bool
  /// How what it was about is called, where that is no action of the plan.
  package let called: String?

  /// The month of the round whose sheet the message brought; nil where it is one of the chase.
  package var round: PlanMonth? { keys.lazy.compactMap(ChaseRecord.round).first }

  /// The name of having been sent the sheet of a month.
  package static func key(_ month: PlanMonth) -> String { "\(sheetSent)\(month.iso)" }

  private static let sheetSent = "sheet_sent@"

  private static func round(_ key: String) -> PlanMonth? {
    key.hasPrefix(sheetSent) ? PlanMonth(String(key.dropFirst(sheetSent.count))) : nil
  }

  package init(
    reference: Reference, officerID: Int64?, keys: Set<String>, said: String, messageID: String, addressee: String,
    copied: [String], outcome: Outcome, detail: String?, on: PlanDate, isRehearsal: Bool,
    called: String? = nil
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
    self.called = called
  }
}
