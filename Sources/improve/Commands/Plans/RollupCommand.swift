internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct RollupCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollup", abstract: "Put several plans side by side, the worst first.",
    discussion: """
      Each plan is read in a transaction of its own, and none is written. One that is missing, damaged or of a newer \
      version is left out by name: in the sheet, and with exit code 1 after it. Ratings are counted by what they mean in \
      each plan's own key; what is not rated stays so, and nothing is averaged. An action is called by its plan and \
      its reference, as in ofsted:1.3.
      """)

  @OptionGroup var plans: PlansOptions

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The date at which the plans are looked at (default: today).", valueName: "date"))
  var asAt: DateArgument?

  @Option(help: PaperFormat.help)
  var format = PaperFormat.text

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  func run(in context: ShellContext) throws {
    let rollup = try RollupReading(plans.all(context), clock: context.clock).rollup(
      asAt: asAt?.date(today: context.today) ?? context.today)
    let duplicates = rollup.duplicates()
    let document = RollupDocument.make(rollup, duplicates: duplicates)
    if format == .text {
      try context.writing(to: output) { try $0.write(rendered: context.text(document, isFile: output != nil)) }
    } else {
      try context.write(
        format, to: output, document: { document },
        bytes: {
          format == .json
            ? try RollupJSON.bytes(rollup, duplicates: duplicates) : Array(MarkdownRenderer().render(document).utf8)
        })
    }
    guard rollup.leftOut.isEmpty else { throw PlansLeftOut(plans: rollup.leftOut) }
  }
}

/// Some of the plans that were named are not in what was printed.
struct PlansLeftOut: ExplainedError {
  let plans: [LeftOutPlan]

  var told: Told {
    Told("plans_left_out", plans.map { "\($0.named.name) is not in the figures: \($0.says)" }.joined(separator: "; "))
  }
}
