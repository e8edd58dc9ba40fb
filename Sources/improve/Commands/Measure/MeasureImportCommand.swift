internal import ArgumentParser
internal import PlanExchange
internal import PlanModel
internal import PlanReports
internal import PlanService

extension TakenSide: ExpressibleByArgument {}

struct MeasureImportCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import figures from a workbook or CSV: a row for each, or a column for each period.",
    discussion: """
      Headings: measure (its code or title), period and value, or numerator and denominator, quality; or measure, and \
      then periods such as 2022-10. A bound ("over 1000"), a day that stands for no period, and a name that is none of \
      the plan's measures are asked about, and nothing is imported until they are answered. Where the plan has another \
      value of a period, --take says which stands. In a sheet of `measure sheet` a row says something only where it was \
      changed: an old one undoes nothing.
      """)

  @Argument(help: "The file, or - for standard input.")
  var file: String

  @Option(
    help: ArgumentHelp(
      "What the sheet calls a measure; may be given several times.", valueName: "code=name"))
  var map: [String] = []

  @Option(help: ArgumentHelp("The sheet of a workbook (default: the first).", valueName: "name"))
  var sheet: String?

  @Option(help: "What stands where the sheet and the plan differ: theirs or ours.")
  var take: TakenSide?

  @Flag(help: "Pass over the rows of measures that the plan does not have.")
  var skipUnknown = false

  @Flag(help: "Show what would be recorded and record nothing.")
  var dryRun = false

  @Flag(name: .customLong("exit-code"), help: "Exit with 2 where the sheet and the plan differ.")
  var exitCode = false

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    var called: [String: String] = [:]
    for entry in map {
      guard let equals = entry.firstIndex(of: "="), let code = Measure.code(String(entry[..<equals])) else {
        throw UsageError("--map \(entry) is not of the form code=name")
      }
      called[code] = String(entry[entry.index(after: equals)...])
    }
    let read = MeasureSheetReader.read(try context.read(file), sheetName: sheet)
    let printer = ImportPrinter(context: context, file: file, isDryRun: dryRun)
    do {
      let outcome = try update.plan.service(context).importMeasures(
        read, asking: MeasureSheetRequest(called: called, take: take, passesOverUnknown: skipUnknown),
        request: update.request(context), dryRun: dryRun)
      printer.tell(outcome.warnings)
      try print(outcome, context)
      if exitCode, !outcome.conflicts.isEmpty { throw ExitCode(2) }
    } catch ImportRefusal.sheet(let findings) {
      printer.printErrors(findings)
      throw ImportRefusal.sheet(findings)
    }
  }

  private func print(_ outcome: MeasureImportOutcome, _ context: ShellContext) throws {
    let printer = MeasurePrinter(context: context)
    for recorded in outcome.recorded { try printer.print(recorded) }
    for conflict in outcome.conflicts {
      let definition = conflict.measure.definition
      try context.output.write(
        """
        \(conflict.measure.code) \(conflict.period.long), row \(conflict.row): the sheet and the plan differ; not recorded
          theirs:  \(conflict.theirs.words(definition.unit))
          ours:    \(MeasureWording.value(conflict.ours, definition))\(conflict.ours.map { " (\($0.entry.recordedBy))" } ?? "")

        """)
    }
    for (name, rows) in outcome.passedOver {
      context.message("warning: passed over: \(name) (\(rows) \(rows == 1 ? "row" : "rows"))")
    }
    if !outcome.conflicts.isEmpty { context.message("add --take theirs or --take ours to say what stands") }
    let open = outcome.conflicts.isEmpty ? "" : ", \(outcome.conflicts.count) in conflict"
    try context.output.write(
      "\(dryRun ? "would record" : "recorded") \(outcome.recorded.count), \(outcome.unchangedCount) unchanged\(open)\n")
  }
}
