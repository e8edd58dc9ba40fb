internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Seal a board's summary, and list, show and verify what was sealed.",
    subcommands: [PackSealCommand.self, PackListCommand.self, PackShowCommand.self, PackVerifyCommand.self])
}

struct PackSealCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal", abstract: "Freeze a board's summary with its figures, so that the past cannot be rewritten.",
    discussion: """
      It refuses while a red action has no mitigation, unless --despite says why, which the pack prints. What is \
      recorded later with effect on its day or before shows in the board's next summary as restated.
      """)

  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions
  @OptionGroup var summary: SummaryOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Why it is sealed although a red action has no mitigation.", valueName: "reason"))
  var despite: String?

  @Flag(help: "Seal the day again, in the place of the pack there is, which stays as it was read; needs --reason.")
  var supersede = false

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Why the day is sealed again.", valueName: "text"))
  var reason: String?

  func run(in context: ShellContext) throws {
    guard supersede == (reason != nil) else { throw UsageError("--supersede and --reason go together") }
    let pack = try plan.service(context).sealPack(
      summary.request(context), despite: despite, superseding: reason, by: recorder.name(context.environment)
    ) { summary in
      context.progress("rendering the pack")
      context.tellWithheld(summary)
      return try PackPapers.contents(of: summary)
    }
    try context.output.write("sealed \(pack.name), SHA-256 \(pack.sha256)\n")
  }
}

struct PackListCommand: PlanCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the packs that were sealed.")

  @OptionGroup var plan: PlanOptions

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  func run(in context: ShellContext) throws {
    try ListingPrinter(context: context, format: format).print(PackListing.make(plan.service(context).packs()))
  }
}

struct PackShowCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a sealed pack in any format, as it was read.",
    discussion: "Text, Markdown and JSON are the very bytes that were sealed; the others are rendered from them.")

  @Argument(help: "The pack's name, such as executive-2023-01-31, or a board's code for its last one.")
  var pack: String

  @OptionGroup var plan: PlanOptions

  @Option(help: PaperFormat.help)
  var format = PaperFormat.text

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let sealed = try service.pack(pack)
    let findings = try service.verifyPacks().findings.filter { $0.pack == sealed.pack.name }
    guard findings.isEmpty else { throw PackNotAsSealed(name: sealed.pack.name, says: findings.map(\.says)) }
    try context.write(
      format, to: output, document: { try PackPapers.document(of: sealed.contents) },
      bytes: {
        switch format {
        case .json: Array(sealed.contents.figures.utf8)
        case .markdown: Array(sealed.contents.markdown.utf8)
        default: Array(sealed.contents.text.utf8)
        }
      })
  }
}

struct PackVerifyCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check that every pack is what was sealed.",
    discussion: """
      Each is held against its own SHA-256, and its counts against the history as it was known when it was sealed. \
      Exits with 1 where anything is wrong, or where --expect names a pack that there is not.
      """)

  @Option(
    help: ArgumentHelp(
      "The SHA-256 of a pack as it was written down, or its first 16 digits.", valueName: "digits"))
  var expect: String?

  @OptionGroup var plan: PlanOptions

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let (count, findings) = try service.verifyPacks()
    for finding in findings { try context.output.write("\(finding.pack): \(finding.says)\n") }
    guard findings.isEmpty else { throw PacksNotAsSealed(count: Set(findings.map(\.pack)).count) }
    let expected = try expect.map(service.pack(writtenDown:))
    try context.output.write(count == 0 ? "no pack is sealed\n" : "\(count) sealed, all as they were\n")
    if let expected { try context.output.write("as expected: \(expected.name)\n") }
  }
}

struct PackNotAsSealed: ExplainedError {
  var told: Told { Told("pack_not_as_sealed", explanation) }
  let name: String
  let says: [String]

  var explanation: String { "\(name) is not shown: \(says.joined(separator: "; "))" }
}

struct PacksNotAsSealed: ExplainedError {
  var told: Told { Told("packs_not_as_sealed", explanation) }
  let count: Int

  var explanation: String { "the packs are not as sealed: \(count) found wrong" }
}
