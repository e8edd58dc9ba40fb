internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct PackVerifyCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check that every pack is what was sealed.",
    discussion: """
      Each is held against its own SHA-256, and its counts against the history as it was known when it was sealed. \
      Exits with 1 where anything is wrong.
      """)

  @OptionGroup var plan: PlanOptions

  func run(in context: ShellContext) throws {
    let (count, findings) = try plan.service(context).verifyPacks()
    for finding in findings { try context.output.write("\(finding.pack): \(finding.says)\n") }
    guard findings.isEmpty else { throw PacksNotAsSealed(count: Set(findings.map(\.pack)).count) }
    try context.output.write(count == 0 ? "no pack is sealed\n" : "\(count) sealed, all as they were\n")
  }
}

struct PacksNotAsSealed: ExplainedError {
  let count: Int

  var explanation: String { "the packs are not as sealed: \(count) found wrong" }
}
