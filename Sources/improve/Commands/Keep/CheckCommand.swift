internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct CheckCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the file's integrity and the laws of the data.",
    discussion: """
      Exits with 1 where anything is wrong, each finding on a line of its own. The last line says where the ledger stands: \
      who writes it into the minutes can tell later, with --expect, whether anything up to that entry was altered since.
      """)

  @Option(
    help: ArgumentHelp(
      "The SHA-256 of an entry as it was written down, its first 16 digits, or the line that was printed.",
      valueName: "digits"))
  var expect: String?

  @Flag(help: "Look at the files that are named as evidence too: what is gone, and what was altered.")
  var evidence = false

  @OptionGroup var plan: PlanOptions

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let findings = try service.check()
    for finding in findings { try context.output.write("\(finding)\n") }
    guard findings.isEmpty else {
      throw CheckFailed(path: service.path, count: findings.count)
    }
    let expected = try expect.map(service.ledgerEntry(writtenDown:))
    try context.output.write("\(service.path) is sound\n")
    try tell(service.ledger(), expected, context)
    if evidence { try checkEvidence(service, context) }
  }

  private func checkEvidence(_ service: PlanService, _ context: ShellContext) throws {
    let named = try service.evidence(of: nil, asAt: .distantFuture)
    let findings = EvidenceCheck(context: context).findings(named)
    for finding in findings { try context.output.write("\(finding)\n") }
    guard findings.isEmpty else { throw EvidenceAltered(count: findings.count) }
    try context.output.write("evidence: \(named.count) named, and every file is what it was\n")
  }
}

extension CheckCommand {
  private func tell(_ ledger: LedgerState, _ expected: LedgerHead?, _ context: ShellContext) throws {
    if let last = ledger.chainedAfter {
      try context.output.write(
        "entries 1 to \(last) were chained when the file was brought up to date: what was altered before that cannot be told\n"
      )
    }
    if let expected { try context.output.write("as expected: \(expected.words)\n") }
    if let head = ledger.head { try context.output.write("ledger: \(head.words)\n") }
  }
}

/// Files that are named as evidence and are gone, or are not what they were; the plan itself is sound.
struct EvidenceAltered: ExplainedError {
  let count: Int
  var told: Told {
    Told("evidence_altered", "\(count) of the files named as evidence \(count == 1 ? "is" : "are") not what they were")
  }
}

struct CheckFailed: ExplainedError {
  var told: Told { Told("not_sound", explanation) }
  let path: String
  let count: Int

  var explanation: String {
    "\(path) is not sound: \(count) finding\(count == 1 ? "" : "s")"
  }
}
