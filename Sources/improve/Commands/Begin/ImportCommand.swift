internal import ArgumentParser
internal import PlanExchange
internal import PlanModel
internal import PlanService

struct ImportCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import a plan from a workbook or CSV, or a whole history from JSON.",
    discussion: """
      A workbook is Excel's (.xlsx). CSV: commas, semicolons or tabs; UTF-8, UTF-16 or Windows-1252. Headings are \
      recognised whatever their case, spacing and trailing explanation. A file imported again records only what it \
      changes. One bad row, and nothing is imported. JSON is what `improve export --format json` writes, into a plan \
      that has nothing recorded yet.
      """)

  @Argument(help: "The file, or - for standard input.")
  var file: String

  @OptionGroup var update: UpdateOptions

  @Flag(help: "Fill blank outcomes, officers and due dates from the row above in their area: merged cells.")
  var fillDown = false

  @Option(
    help: ArgumentHelp(
      "Take a field from the column of this heading; may be given several times. Fields: \(PlanField.all.map(\.rawValue).joined(separator: ", ")).",
      valueName: "field=heading"))
  var map: [String] = []

  @Option(
    help: ArgumentHelp("The sheet of a workbook to read (default: the one with a plan's headings).", valueName: "name"))
  var sheet: String?

  @Option(help: ArgumentHelp("How large the file may be.", valueName: "megabytes"))
  var maxFile = InputFile.mostBytes >> 20

  @Option(help: ArgumentHelp("How large one cell may be.", valueName: "kilobytes"))
  var maxCell = SheetOptions.mostCellBytes >> 10

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "What stands where the sheet and the plan were both changed: the sheet's words (theirs) or the plan's (ours), for these actions.",
      valueName: "theirs|ours reference"))
  var take: [String] = []

  @Flag(name: .customLong("exit-code"), help: "Exit with 2 where a row is in conflict with the plan.")
  var exitCode = false

  @Flag(help: "Tell every warning in a line of its own, not many of a kind in one.")
  var eachWarning = false

  @Flag(help: "Show what would happen and import nothing.")
  var dryRun = false

  func run(in context: ShellContext) throws {
    guard (1...4096).contains(maxFile), (1...1_048_576).contains(maxCell) else {
      throw UsageError("--max-file is 1 to 4096 megabytes, and --max-cell 1 to 1048576 kilobytes")
    }
    let bytes = try context.read(file, most: maxFile << 20)
    let service = try update.plan.service(context)
    let printer = ImportPrinter(context: context, file: file, isDryRun: dryRun, tellsEach: eachWarning)
    if HistoryReader.looksLikeJSON(bytes) {
      guard !fillDown, map.isEmpty, update.on == nil, update.note == nil, sheet == nil, take.isEmpty else {
        throw UsageError(
          "--fill-down, --map, --sheet, --take, --on and -m are for sheets; \(file) is JSON, which says itself who recorded what and when"
        )
      }
      let imported =
        switch try HistoryReader.read(bytes) {
        case .rows(let rows): try service.importRows(rows, mostCellBytes: maxCell << 10, dryRun: dryRun)
        case .carried(let history): try service.importHistory(history, mostCellBytes: maxCell << 10, dryRun: dryRun)
        }
      try printer.print(imported)
      return
    }
    let request = try update.request(context)
    let day = request.on ?? context.today
    let read = try SheetFile(
      service: service, recordedFor: day, fillDown: fillDown, map: try fieldMap(), mostCellBytes: maxCell << 10,
      sheetName: sheet
    ).read(bytes)
    let taken = try TakeArgument.read(take, service, on: day)
    if read.isReturn {
      try takeReturn(read, bytes, taken, service, context)
      return
    }
    let asking = SheetRequest(take: taken)
    do {
      let outcome = try service.importSheet(read, request: request, asking: asking, dryRun: dryRun)
      try printer.print(outcome)
      if exitCode, !outcome.conflicts.isEmpty { throw ExitCode(2) }
    } catch ImportRefusal.sheet(let findings) {
      printer.printErrors(findings)
      throw ImportRefusal.sheet(findings)
    }
  }

  /// A sheet that an officer sends back says itself of which month it is, and by whom.
  private func takeReturn(
    _ sheet: ImportSheet, _ bytes: [UInt8], _ taken: [Reference: TakenSide], _ service: PlanService,
    _ context: ShellContext
  ) throws {
    guard update.on == nil, update.saidBy == nil, !fillDown, map.isEmpty else {
      throw UsageError(
        "\(file) is what an officer sends back in a round, and says itself for when and by whom: leave --on, --said-by, --fill-down and --map"
      )
    }
    let door = ReturnDoor(
      context: context, service: service, month: nil, by: try update.recorder.name(context.environment),
      note: update.note, take: taken, out: nil, dryRun: dryRun)
    let inConflict = try door.record(sheet, bytes, file)
    if exitCode, inConflict > 0 { throw ExitCode(2) }
  }

  private func fieldMap() throws -> [PlanField: String] {
    var fields: [PlanField: String] = [:]
    for entry in map {
      guard let equals = entry.firstIndex(of: "=") else {
        throw UsageError("--map \(entry) is not of the form field=heading")
      }
      let name = String(entry[..<equals])
      guard let field = PlanField(rawValue: name) else {
        let accepted = PlanField.all.map(\.rawValue).joined(separator: ", ")
        throw UsageError("--map \(entry): there is no field \(name); accepted: \(accepted)")
      }
      guard fields[field] == nil else { throw UsageError("--map names \(name) twice") }
      fields[field] = String(entry[entry.index(after: equals)...])
    }
    return fields
  }
}
