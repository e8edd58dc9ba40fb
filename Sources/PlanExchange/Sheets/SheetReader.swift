package import PlanModel
internal import TextFormats
internal import Workbooks

/// Reads a plan from what a spreadsheet saves: comma-separated values, or a workbook.
package enum SheetReader {
  /// Everything the file says, with every finding; where a finding is an error nothing may be imported.
  package static func read(_ bytes: [UInt8], options: SheetOptions) -> ImportSheet {
    do {
      if Workbook.looksLikeOne(bytes) { return try WorkbookReader(bytes, options: options).read() }
      guard options.sheetName == nil else {
        throw ImportFinding.error(row: nil, "this is comma-separated values, which have no sheets to name")
      }
      return try separatedValues(bytes, options)
    } catch {
      return .failed([finding(for: error)])
    }
  }

  private static func separatedValues(_ bytes: [UInt8], _ options: SheetOptions) throws -> ImportSheet {
    var reader = CSVReader(try TextDecoding.utf8(bytes))
    let assembly = SheetAssembly(options, isStrict: true)
    while !assembly.isHopeless, let cells = try reader.next() {
      let isBelowHeadings = assembly.headings != nil
      try assembly.take(
        SheetLine(number: reader.rowNumber, cells: isBelowHeadings ? cells.map(SpreadsheetText.unquoted) : cells))
    }
    return assembly.sheet()
  }

  static func finding(for error: any Error) -> ImportFinding {
    switch error {
    case let finding as ImportFinding: finding
    case let problem as CSVProblem: finding(for: problem)
    case let problem as WorkbookProblem: .error(row: nil, problem.words)
    case TextDecodingProblem.notText(let kind):
      .error(row: nil, "this is \(kind), no sheet; save it as an Excel workbook (.xlsx) or as \"CSV UTF-8\"")
    case TextDecodingProblem.invalid(let encoding, let line):
      .error(
        row: nil,
        "the file is not sound \(encoding)\(line.map { " at line \($0)" } ?? ""); save the sheet as \"CSV UTF-8\""
      )
    default: .error(row: nil, "\(error)")
    }
  }

  private static func finding(for problem: CSVProblem) -> ImportFinding {
    let column = "column \(problem.columnNumber)"
    return switch problem.kind {
    case .unclosedQuote:
      .error(
        row: problem.rowNumber, column: column,
        "the quote opened on line \(problem.line) is never closed; a quote inside a cell is written twice"
      )
    case .textAfterQuote:
      .error(
        row: problem.rowNumber, column: column,
        "text follows a closing quote on line \(problem.line); a quote inside a cell is written twice"
      )
    case .nulCharacter:
      .error(
        row: problem.rowNumber, column: column,
        "the cell holds a NUL character on line \(problem.line), which no text has")
    }
  }
}

extension WorkbookProblem {
  /// What is wrong, and how the sheet is to be saved instead.
  var words: String {
    switch self {
    case .oldExcel: "this is a workbook of Excel before 2007 (.xls); save it as an Excel workbook (.xlsx)"
    case .encrypted: "the workbook has a password; save a copy without one"
    case .openDocument: "this is an OpenDocument file (.ods); save it as an Excel workbook (.xlsx)"
    case .binaryWorkbook: "this is a binary workbook (.xlsb); save it as an Excel workbook (.xlsx)"
    case .noWorkbook: "this is a ZIP archive that holds no workbook; save the sheet as an Excel workbook (.xlsx)"
    case .damaged(let part, let reason):
      "the workbook is damaged (\(part): \(reason)); open it in a spreadsheet and save it again"
    case .missingPart(let name):
      "the workbook is damaged: \(name) is missing; open it in a spreadsheet and save it again"
    case .tooLarge(let most): "the workbook is more than \(most >> 20) MB when it is unpacked"
    case .bomb(let part, let ratio):
      "\(part) is more than \(ratio) times its size when it is unpacked, which no sheet that people wrote is"
    case .tooManyParts: "the workbook has more parts than any spreadsheet writes"
    case .tooManyMerges(let most): "the sheet has more than \(most) merged cells, which no plan has"
    case .tooManyTexts(let most): "the workbook has more than \(most) texts, which no plan has"
    case .cellOutside(let place): "the workbook is damaged: \(place) is outside the sheet, or out of order"
    }
  }
}
