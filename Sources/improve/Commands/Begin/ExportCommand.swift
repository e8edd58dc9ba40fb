internal import ArgumentParser
internal import Files
internal import PlanExchange
internal import PlanModel
internal import PlanService
internal import Workbooks

struct ExportCommand: PlanCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, xlsx, json, datapackage
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract:
      "Write the plan out: a workbook or CSV the position, JSON the whole history, a data package for an engine.",
    discussion: """
      A data package is a folder of CSV with what each column is (datapackage.json), the scripts that load it into DuckDB \
      and PostgreSQL, and manifest.sha256. It holds no names and nothing that people wrote, unless --names or \
      --narrative asks for it; of measures that count people values of 1 to 5 are suppressed.
      """)

  @Argument(help: "The folder of a data package.")
  var folder: String?

  @OptionGroup var plan: PlanOptions

  @Option(
    help:
      "csv and xlsx carry the position, xlsx with exceptions and history; json everything that was ever recorded; datapackage figures month by month."
  )
  var format = Format.csv

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The date of the position, for csv, xlsx and datapackage (default: today).", valueName: "date"))
  var asAt: DateArgument?

  @Flag(help: "Mark what a spreadsheet would take for a formula as text, for csv; `import` takes the marks off again.")
  var forExcel = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  @OptionGroup(title: "A data package") var package: DataPackageOptions

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    guard format == .datapackage || (folder == nil && !package.isGiven) else {
      throw UsageError("a folder, --names, --narrative and the codes of an authority go with --format datapackage")
    }
    switch format {
    case .datapackage:
      guard let folder else { throw UsageError("name the folder of the data package") }
      guard output == nil, !forExcel else { throw UsageError("a data package is a folder, without -o and --for-excel") }
      let contents = try service.starContents(asAt: asAt?.date(today: context.today) ?? context.today)
      let files = try DataPackage.files(contents, codes: package.codes, words: package.words)
      let outcome = try SiteFolder(path: folder, whole: "data package of plan \(contents.uid)").publish(files)
      if outcome.written + outcome.removed > 0 { context.recording.note() }
      if package.codes.newCode == nil || package.codes.regionName == nil {
        context.message("note: without --new-la-code and --region-name a region's questions do not find this authority")
      }
      try context.output.write("\(folder): \(files.count) files, \(outcome.written) written\n")
    case .json:
      guard asAt == nil, !forExcel else {
        throw UsageError("--as-at and --for-excel are for sheets; json carries every date and every text as it is")
      }
      let rows = try service.rows()
      try context.writing(to: output) { try HistoryJSON.write(rows, to: $0.bytes) }
    case .xlsx:
      guard !forExcel else {
        throw UsageError("--for-excel is for csv; in a workbook text is text, whatever it begins with")
      }
      if output == nil || output == "-" { try context.refuseOnTerminal("xlsx", "name a file with -o") }
      let date = try asAt?.date(today: context.today) ?? context.today
      let bytes = try PlanWorkbook(service: service, date: date).file().bytes()
      try context.writing(to: output) { try $0.writeBinary(bytes) }
    case .csv:
      let date = try asAt?.date(today: context.today) ?? context.today
      let (position, base) = try service.sheetPosition(asAt: date)
      try context.writing(to: output) {
        try PositionCSV.write(position, base: base, to: $0.bytes, isForSpreadsheet: forExcel)
      }
    }
  }
}

extension ShellContext {
  /// Runs `body` with the file named, or with standard output where none is or it is `-`.
  func writing(to path: String?, _ body: (Output) throws -> Void) throws {
    guard let path, path != "-" else { return try body(output) }
    try Output.file(at: path, body)
  }
}
