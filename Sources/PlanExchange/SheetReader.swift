package import PlanModel
internal import TextFormats

/// Reads a plan from the comma-separated values a spreadsheet saves.
package enum SheetReader {
  /// How far down the headings may stand, below titles and notes.
  private static let headingRows = 20

  /// Everything the file says, with every finding; where a finding is an error nothing may be imported.
  package static func read(_ bytes: [UInt8], options: SheetOptions) -> ImportSheet {
    do {
      let (headings, findings, reader) = try headings(
        of: CSVReader(TextDecoding.utf8(bytes)), options: options)
      let problems = findings + headings.missing
      guard !problems.contains(where: \.isError) else {
        return ImportSheet(fields: [], rows: [], findings: problems)
      }
      return try rows(reader, headings: headings, options: options, findings: problems)
    } catch {
      return ImportSheet(fields: [], rows: [], findings: [finding(for: error)])
    }
  }

  private static func headings(of reader: CSVReader, options: SheetOptions) throws -> (
    Headings, [ImportFinding], CSVReader
  ) {
    var reader = reader
    var first: (Headings, [ImportFinding], CSVReader)?
    while reader.rowNumber < headingRows, let cells = try reader.next() {
      guard cells.contains(where: { !$0.trimmed.isEmpty }) else { continue }
      let (headings, findings) = Headings.read(cells, map: options.map)
      let candidate = (headings, findings, reader)
      if headings.missing.isEmpty { return candidate }
      first = first ?? candidate
    }
    guard let first else {
      throw ImportFinding.error(row: nil, "the file is empty; it needs a row of headings")
    }
    return first
  }

  private static func rows(
    _ reader: CSVReader, headings: Headings, options: SheetOptions, findings: [ImportFinding]
  ) throws -> ImportSheet {
    var reader = reader
    var rowReader = SheetRowReader(headings: headings, options: options)
    while let cells = try reader.next() {
      if let column = cells.firstIndex(where: { $0.utf8.count > options.mostCellBytes }) {
        throw ImportFinding.error(
          row: reader.rowNumber, "column \(column + 1) holds more than \(options.mostCellBytes >> 10) kB of text")
      }
      rowReader.read(cells.map(SpreadsheetText.unquoted), row: reader.rowNumber)
    }
    let unrecognised = headings.unrecognised.map {
      ImportFinding.warning(
        row: nil, column: $0, "the column \"\($0)\" is none of a plan's and is not imported")
    }
    if rowReader.rows.isEmpty && rowReader.findings.isEmpty {
      throw ImportFinding.error(row: nil, "there is no row below the headings")
    }
    return ImportSheet(
      fields: rowReader.fields, rows: rowReader.rows,
      findings: findings + unrecognised + rowReader.findings + GarbledTexts.findings(rowReader.rows)
        + DoubtfulTexts.findings(rowReader.rows))
  }

  private static func finding(for error: any Error) -> ImportFinding {
    switch error {
    case let finding as ImportFinding: finding
    case let problem as CSVProblem: finding(for: problem)
    case TextDecodingProblem.notText(let kind):
      .error(row: nil, "this is \(kind), not comma-separated values; save the sheet as \"CSV UTF-8\"")
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
