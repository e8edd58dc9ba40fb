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

  @Argument(help: "The file, or - for standard input.")
  var file: String

  @Option(help: ArgumentHelp("The sheet of a workbook (default: the one with its headings).", valueName: "name"))
  var sheet: String?

  @Flag(help: "Show what would be recorded and record nothing.")
  var dryRun = false

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let read = RegisterSheetReader.read(
      try context.read(file), sheetName: sheet, RegisterSheet.tracker, of: "a tracker")
    try RegisterImporting(context: context, file: file, isDryRun: dryRun).run {
      try update.plan.service(context).importRecommendations(
        read, of: board, request: update.request(context), dryRun: dryRun)
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

  @Argument(help: "The file, or - for standard input.")
  var file: String

  @Option(help: ArgumentHelp("The sheet of a workbook (default: the one with its headings).", valueName: "name"))
  var sheet: String?

  @Flag(help: "Show what would be recorded and record nothing.")
  var dryRun = false

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let read = RegisterSheetReader.read(
      try context.read(file), sheetName: sheet, RegisterSheet.judgements, of: "judgements")
    try RegisterImporting(context: context, file: file, isDryRun: dryRun).run {
      try update.plan.service(context).importJudgements(
        read, of: code, request: update.request(context), dryRun: dryRun)
    }
  }
}

/// Imports a sheet of a register and says what became of it.
private struct RegisterImporting {
  let context: ShellContext
  let file: String
  let isDryRun: Bool

  func run<Item: RegisterItem>(_ work: () throws -> RegisterImportOutcome<Item>) throws {
    var printer = ImportPrinter(context: context, file: file, isDryRun: isDryRun)
    printer.tellsEach = true
    do {
      let outcome = try work()
      printer.tell(outcome.warnings)
      for recorded in outcome.recorded { try RegisterPrinter(context: context).print(recorded) }
      try context.output.write(
        "\(isDryRun ? "would record" : "recorded") \(outcome.recorded.count), \(outcome.unchangedCount) unchanged\n")
    } catch ImportRefusal.sheet(let findings) {
      printer.printErrors(findings)
      throw ImportRefusal.sheet(findings)
    }
  }
}
