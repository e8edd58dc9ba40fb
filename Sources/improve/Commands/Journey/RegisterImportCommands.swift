internal import ArgumentParser
internal import PlanExchange
internal import PlanModel
internal import PlanService

struct RecommendationImportCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import a committee's tracker as it prints it, from a workbook or CSV.",
    discussion: """
      Headings: meeting_date and text at least; number, type (R or A), received, officer, response, progress and status. \
      Without numbers those of a meeting are numbered in their order. What is doubtful is named: no day of receipt, a \
      response that is overdue, a completion that promises what is still to come.
      """)

  @Argument(help: "The body, by its board's code.")
  var board: String

  @OptionGroup var importing: RegisterImportOptions

  func run(in context: ShellContext) throws {
    let sheet = try importing.sheet(RegisterSheet.tracker, of: "a tracker", context)
    try importing.run(context) { service, request in
      try service.importRecommendations(sheet, of: board, request: request, dryRun: importing.dryRun)
    }
  }
}

struct InspectionImportCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import the judgements of an inspection as they were printed.",
    discussion: """
      Headings: judgement and grade at least; published, where it is given, has to be the day of the inspection's report. \
      What stands in brackets behind a grade is kept beside it.
      """)

  @Argument(help: "The inspection's code.")
  var code: String

  @OptionGroup var importing: RegisterImportOptions

  func run(in context: ShellContext) throws {
    let sheet = try importing.sheet(RegisterSheet.judgements, of: "judgements", context)
    try importing.run(context) { service, request in
      try service.importJudgements(sheet, of: code, request: request, dryRun: importing.dryRun)
    }
  }
}

/// A sheet of a register as it was printed, and how it is taken.
struct RegisterImportOptions: ParsableArguments {
  @Argument(help: "The file, or - for standard input.")
  var file: String

  @Option(help: ArgumentHelp("The sheet of a workbook (default: the one with its headings).", valueName: "name"))
  var sheet: String?

  @Flag(help: "Show what would be recorded and record nothing.")
  var dryRun = false

  @OptionGroup var update: UpdateOptions

  func sheet(
    _ headings: [RegisterSheet.Heading], of what: String, _ context: ShellContext
  ) throws -> RegisterSheet {
    RegisterSheetReader.read(try context.read(file), sheetName: sheet, headings, of: what)
  }

  /// Imports it, and says what became of it.
  func run<Item: RegisterItem>(
    _ context: ShellContext, _ work: (PlanService, UpdateRequest) throws -> RegisterImportOutcome<Item>
  ) throws {
    var printer = ImportPrinter(context: context, file: file, isDryRun: dryRun)
    printer.tellsEach = true
    do {
      let outcome = try work(update.plan.service(context), update.request(context))
      printer.tell(outcome.warnings)
      for recorded in outcome.recorded { try RegisterPrinter(context: context).print(recorded) }
      try context.output.write(
        "\(dryRun ? "would record" : "recorded") \(outcome.recorded.count), \(outcome.unchangedCount) unchanged\n")
    } catch ImportRefusal.sheet(let findings) {
      printer.printErrors(findings)
      throw ImportRefusal.sheet(findings)
    }
  }
}
