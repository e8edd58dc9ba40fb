internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct CheckCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the file's integrity and the laws of the data.",
    discussion: """
      Exits with 1 where anything is wrong, each finding on a line of its own. The last line says where the ledger stands: \
      who writes it into the minutes can tell later, with --expect, whether anything up to that entry was altered since.
      """)

  @Option(
    help: ArgumentHelp(
      "The SHA-256 of an entry as it was written down, or its first 16 digits.", valueName: "digits"))
  var expect: String?

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

struct CheckFailed: ExplainedError {
  var told: Told { Told("not_sound", explanation) }
  let path: String
  let count: Int

  var explanation: String {
    "\(path) is not sound: \(count) finding\(count == 1 ? "" : "s")"
  }
}
