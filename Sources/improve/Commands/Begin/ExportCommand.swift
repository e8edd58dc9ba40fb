internal import ArgumentParser
internal import PlanExchange
internal import PlanModel
internal import PlanService
internal import Workbooks

struct ExportCommand: PlanCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, xlsx, json
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the plan out: a workbook or CSV the position, JSON the whole history.")

  @OptionGroup var plan: PlanOptions

  @Option(
    help: "csv and xlsx carry the position, xlsx with exceptions and history; json everything that was ever recorded.")
  var format = Format.csv

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The date of the position, for csv and xlsx (default: today).", valueName: "date"))
  var asAt: DateArgument?

  @Flag(help: "Mark what a spreadsheet would take for a formula as text, for csv; `import` takes the marks off again.")
  var forExcel = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    switch format {
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
