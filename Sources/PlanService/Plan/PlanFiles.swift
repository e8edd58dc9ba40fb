package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Makes the plan's file, with mode 0600, whole or not at all.
  package func create(_ plan: Plan, by: String) throws {
    let checked = Plan(
      authority: try plan.authority.map { try PlanText.required($0, field: "authority") },
      title: try PlanText.required(plan.title, field: "title"),
      framework: try PlanText.required(plan.framework, field: "framework"),
      publishedOn: plan.publishedOn, key: plan.key)
    try PlanFile.create(
      at: path, plan: checked, by: PlanText.required(by, field: "name of who records it"),
      clock: clock)
    didRecord()
  }

  /// What is wrong with the file, one sentence each.
  package func check() throws -> [String] {
    let findings = try PlanCheck.findings(at: path, clock: clock)
    guard findings.isEmpty else { return findings }
    return try verifyPacks().findings.map { "\($0.pack): \($0.says)" }
  }

  /// The ledger's last entry, by which somebody who writes it down can tell later whether anything was altered since.
  package func ledger() throws -> LedgerState {
    try read { LedgerState(head: try $0.ledgerHead(), chainedAfter: try $0.chainedAfter()) }
  }

  /// The entry that somebody has written down.
  ///
  /// - Parameter text: at least 16 digits of its SHA-256, from the first; or the line that a paper or `check` printed, which
  ///   says its number and its day too.
  /// - Throws: `LedgerRefusal` where the text is none, or the ledger has no such entry.
  package func ledgerEntry(writtenDown text: String) throws -> LedgerHead {
    let parts = text.split(separator: ",")
    guard let digits = parts.last.flatMap({ LedgerHead.digits(in: String($0)) }) else {
      throw LedgerRefusal.notDigits(text)
    }
    guard let head = try read({ try $0.ledgerHead(beginningWith: digits) }) else {
      throw LedgerRefusal.notInLedger(digits, path: path)
    }
    let said = parts.dropLast().joined(separator: ",")
    let entry = head.words.split(separator: ",").dropLast().joined(separator: ",")
    guard parts.count == 1 || said.folded.hasSuffix(entry.folded) else {
      throw LedgerRefusal.otherEntry(text, is: head.words)
    }
    return head
  }

  /// Copies the plan while others may write, and verifies the copy.
  ///
  /// - Returns: where the copy's ledger stands.
  @discardableResult
  package func backUp(to destination: String, replacing: Bool) throws -> LedgerState {
    try PlanBackup.back(up: path, to: destination, replacing: replacing, clock: clock)
    didRecord()
    return try PlanService(path: destination, clock: clock).ledger()
  }

  /// Puts a verified backup in the place of the plan.
  ///
  /// - Returns: where the replaced file is kept, or nil where there was none.
  package func restore(from backup: String) throws -> String? {
    let kept = try PlanBackup.restore(backup, to: path, clock: clock)
    didRecord()
    return kept
  }
}
