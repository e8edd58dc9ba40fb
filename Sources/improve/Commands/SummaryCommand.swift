internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct SummaryCommand: PlanCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Make the summary a board reads.",
    discussion: """
      Of a month (--month 2023-01), from the end of the month before to its last day, or to today while it is \
      running; or as at a date (--as-at). Without either, of this month. --since sets where it looks back to.
      """)

  @OptionGroup var plan: PlanOptions

  @Option(help: ArgumentHelp("The month, such as 2023-01.", valueName: "month"))
  var month: String?

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The last day of the period.", valueName: "date"))
  var asAt: DateArgument?

  @Option(
    help: ArgumentHelp("The day before the period (default: the end of the month before).", valueName: "date"))
  var since: DateArgument?

  @Option(help: "The format.")
  var format = Format.text

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let period = try period(context, service)
    let summary = try service.summary(since: period.since, asAt: period.asAt)
    try context.writing(to: output) { output in
      switch format {
      case .json: try output.write(SummaryJSON.bytes(summary))
      case .markdown:
        try output.write(MarkdownRenderer().render(SummaryDocument.make(summary)))
      case .text:
        let isFile = self.output != nil
        let renderer = TextRenderer(
          width: isFile ? ShellContext.pageWidth : context.terminal.width ?? ShellContext.pageWidth,
          usesColour: !isFile && context.terminal.usesColour)
        try output.write(rendered: renderer.render(SummaryDocument.make(summary)))
      }
    }
  }

  private func period(_ context: ShellContext, _ service: PlanService) throws -> (
    since: PlanDate, asAt: PlanDate
  ) {
    let since = try since?.date(today: context.today)
    if let asAt {
      guard month == nil else { throw UsageError("give --month or --as-at, not both") }
      let date = try asAt.date(today: context.today)
      return (since ?? PlanMonth(containing: date).firstDay.adding(days: -1), date)
    }
    let period = try service.period(of: month(context))
    return (since ?? period.since, period.asAt)
  }

  private func month(_ context: ShellContext) throws -> PlanMonth {
    guard let month else { return PlanMonth(containing: context.today) }
    guard let read = PlanMonth(month) else {
      throw UsageError("\"\(month)\" is not a month; accepted: 2023-01 or January 2023")
    }
    return read
  }
}
