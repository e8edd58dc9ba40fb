internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct SummaryCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Make the summary a board reads.",
    discussion: """
      Of a month (--month 2023-01), to its last day, or to today while it is running; or as at a date (--as-at). \
      Without either, of this month. For a board (--board) it has the sections, names and detail that the board \
      reads, and looks back to its last sealed pack, or over a month, a quarter or more by its cadence. Without \
      a board it has every section, but as text for the screen neither done_and_planned nor the annex.
      """)

  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions
  @OptionGroup var summary: SummaryOptions

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Say that what the public version withholds of this action may stand as it is; recorded. May be given several times.",
      valueName: "reference"))
  var confirm: [Reference] = []

  @Option(help: PaperFormat.help)
  var format = PaperFormat.text

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  func run(in context: ShellContext) throws {
    var request = try summary.request(context)
    if format == .text, request.boardCode == nil, request.sections == nil, request.visitCode == nil {
      request.sections = SummarySection.ofNoBoard.filter { $0 != .doneAndPlanned && $0 != .annex }
    }
    let service = try plan.service(context)
    if !confirm.isEmpty {
      let confirmed = try service.confirmTexts(
        of: confirm, in: request, by: recorder.name(context.environment))
      for text in confirmed {
        context.message("confirmed: \(text.reference) \(text.field.rawValue): \"\(text.words)\"")
      }
    }
    let summary = try service.summary(request)
    context.tellWithheld(summary)
    context.progress("rendering the summary")
    if format == .text {
      try context.writing(to: output) {
        try $0.write(rendered: context.text(SummaryDocument.make(summary), isFile: output != nil))
      }
      return
    }
    try context.write(
      format, to: output, document: { SummaryDocument.make(summary) },
      bytes: {
        format == .json
          ? try SummaryJSON.bytes(summary)
          : Array(MarkdownRenderer().render(SummaryDocument.make(summary)).utf8)
      })
  }
}
