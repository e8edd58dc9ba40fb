package import PlanModel
internal import TextFormats
internal import Workbooks

/// Reads figures from a sheet: tidy, with a row for each, or with a column for each period.
package enum MeasureSheetReader {
  /// - Parameter sheetName: of a workbook; nil for the first that is seen.
  package static func read(_ bytes: [UInt8], sheetName: String?, mostCellBytes: Int = 1 << 16) -> MeasureSheet {
    do {
      let lines = try lines(bytes, sheetName)
      guard let heading = lines.first(where: { line in MeasureColumns(line.cells).isFound }) else {
        throw ImportFinding.error(
          row: nil,
          "no row has the headings of figures: a measure, and either a period and a value or a column for each period")
      }
      let columns = MeasureColumns(heading.cells)
      var findings: [ImportFinding] = []
      let rows = lines.filter { $0.number > heading.number }.flatMap { columns.rows(of: $0, &findings) }
      return MeasureSheet(rows: rows, findings: findings)
    } catch {
      return MeasureSheet(rows: [], findings: [SheetReader.finding(for: error)])
    }
  }

  private static func lines(_ bytes: [UInt8], _ sheetName: String?) throws -> [SheetLine] {
    var lines: [SheetLine] = []
    if Workbook.looksLikeOne(bytes) {
      let workbook = try Workbook(bytes)
      let named = sheetName.map { name in workbook.sheets.first { $0.name.folded == name.folded } }
      guard let sheet = named ?? workbook.sheets.first(where: { $0.visibility == .visible }) else {
        let names = workbook.sheets.map { "\"\($0.name)\"" }.joined(separator: ", ")
        throw ImportFinding.error(row: nil, "there is no sheet \"\(sheetName ?? "")\"; the workbook has: \(names)")
      }
      try workbook.rows(of: sheet) { lines.append(SheetLine($0)) }
      return lines
    }
    var reader = CSVReader(try TextDecoding.utf8(bytes))
    while let cells = try reader.next() {
      lines.append(SheetLine(number: reader.rowNumber, cells: cells.map(SpreadsheetText.unquoted)))
    }
    return lines
  }
}

/// Which column of a sheet of figures holds what.
private struct MeasureColumns {
  private static let names: [(field: String, headings: [String])] = [
    ("measure", ["measure", "code", "indicator", "kpi", "performance indicator"]),
    ("period", ["period", "month", "date", "date_or_month", "week", "quarter"]),
    ("value", ["value", "figure", "actual"]), ("numerator", ["numerator"]), ("denominator", ["denominator"]),
    ("quality", ["quality"]), ("note", ["note", "notes", "source_note", "comment"]),
  ]

  private let columns: [String: Int]
  /// The columns that are a period each, with what they are called.
  private let periods: [(index: Int, period: String)]

  init(_ cells: [String]) {
    var columns: [String: Int] = [:]
    for (field, headings) in MeasureColumns.names {
      columns[field] = cells.firstIndex { headings.contains($0.folded) }
    }
    self.columns = columns
    periods = cells.enumerated().compactMap { index, cell in
      MeasurePeriod(cell.trimmed).map { (index, $0.description) }
    }
  }

  private var isTidy: Bool {
    columns["period"] != nil
      && (columns["value"] != nil || columns["numerator"] != nil && columns["denominator"] != nil)
  }

  var isFound: Bool { columns["measure"] != nil && (isTidy || !periods.isEmpty) }

  func rows(of line: SheetLine, _ findings: inout [ImportFinding]) -> [MeasureSheet.Row] {
    func cell(_ index: Int?) -> String? {
      guard let index, index < line.cells.count else { return nil }
      if let problem = line.problems[index] {
        findings.append(.error(row: line.number, value: line.cells[index], problem))
      }
      return line.cells[index].trimmed.nonBlank
    }
    func field(_ name: String) -> String? { cell(columns[name]) }
    guard let measure = field("measure") else {
      if line.cells.contains(where: { $0.nonBlank != nil }) {
        findings.append(
          .error(row: line.number, column: "measure", "is blank, so nobody knows whose figures these are"))
      }
      return []
    }
    func row(_ period: String, _ figure: String) -> MeasureSheet.Row {
      MeasureSheet.Row(
        row: line.number, measure: measure, period: period, figure: figure, quality: field("quality"),
        note: field("note"))
    }
    guard isTidy else {
      return periods.compactMap { index, period in cell(index).map { row(period, $0) } }
    }
    let parts = field("numerator").flatMap { above in field("denominator").map { "\(above)/\($0)" } }
    guard let figure = parts ?? field("value") else { return [] }
    guard let period = field("period") else {
      findings.append(.error(row: line.number, column: "period", "is blank, so nobody knows of when the figure is"))
      return []
    }
    return [row(period, figure)]
  }
}
