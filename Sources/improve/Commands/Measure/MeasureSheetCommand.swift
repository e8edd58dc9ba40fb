internal import ArgumentParser
internal import PlanExchange
internal import PlanModel
internal import PlanService
internal import Workbooks

struct MeasureSheetCommand: PlanCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case xlsx, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "Write figures as a sheet to be filled in, which `measure import` takes back.",
    discussion: """
      A row for each measure and each of its last periods, with the value or without one yet; audits, whose rounds are \
      no periods, are left out. The sheet says what it was made from, so that only what is changed in it counts.
      """)

  @Option(help: ArgumentHelp("Only the measures of this officer.", valueName: "name"))
  var officer: String?

  @Option(help: ArgumentHelp("How many periods of each measure.", valueName: "count"))
  var periods = 13

  @Option(help: "The format of the sheet.")
  var format = Format.xlsx

  @Flag(
    help: "Mark what a spreadsheet would take for a formula as text, for csv; the import takes the marks off again.")
  var forExcel = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  @OptionGroup var plan: PlanOptions

  func run(in context: ShellContext) throws {
    guard (1...600).contains(periods) else { throw UsageError("--periods is from 1 to 600, not \(periods)") }
    let (figures, base) = try plan.service(context).figureSheet(officer: officer, periods: periods)
    if figures.isEmpty { context.message("warning: no measure has a period that has ended") }
    switch format {
    case .csv:
      try context.writing(to: output) {
        try FigureSheet.write(figures, base: base, to: $0.bytes, isForSpreadsheet: forExcel)
      }
    case .xlsx:
      guard !forExcel else {
        throw UsageError("--for-excel is for csv; in a workbook text is text, whatever it begins with")
      }
      if output == nil || output == "-" { try context.refuseOnTerminal("xlsx", "name a file with -o") }
      let title = officer.map { "Figures of \($0)" } ?? "Figures"
      let bytes = try FigureSheet.workbook(figures, title: title, base: base).bytes()
      try context.writing(to: output) { try $0.writeBinary(bytes) }
    }
  }
}
