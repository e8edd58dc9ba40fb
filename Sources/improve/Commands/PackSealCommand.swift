internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

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

  func run(in context: ShellContext) throws {
    let pack = try plan.service(context).sealPack(
      summary.request(context), despite: despite, by: recorder.name(context.environment)
    ) { summary in
      context.progress("rendering the pack")
      return try PackPapers.contents(of: summary)
    }
    try context.output.write("sealed \(pack.name), SHA-256 \(pack.sha256)\n")
  }
}
