package import PlanModel

/// Reads figures from a sheet: tidy, with a row for each, or with a column for each period.
package enum MeasureSheetReader {
  /// - Parameter sheetName: of a workbook; nil for the one with the headings of figures.
  package static func read(_ bytes: [UInt8], sheetName: String?) -> MeasureSheet {
    do {
      let lines = try SheetLines.read(bytes, sheetName, of: "figures") { MeasureColumns($0).isFound }
      guard let heading = lines.first(where: { line in MeasureColumns(line.cells).isFound }) else {
        throw ImportFinding.error(
          row: nil,
          "no row has the headings of figures: a measure, and either a period and a value or a column for each period")
      }
      let columns = MeasureColumns(heading.cells)
      var findings = columns.unread.map { heading in
        ImportFinding.warning(
          row: nil, column: heading, "names no period and nothing else of a figure, and is not read")
      }
      let rows = lines.filter { $0.number > heading.number }.flatMap { columns.rows(of: $0, &findings) }
      return MeasureSheet(rows: rows, findings: findings)
    } catch {
      return MeasureSheet(rows: [], findings: [SheetReader.finding(for: error)])
    }
  }
}

/// Which column of a sheet of figures holds what.
private struct MeasureColumns {
  private static let names: [(field: String, headings: [String])] = [
    ("measure", ["measure", "code", "indicator", "kpi", "performance indicator"]),
    ("period", ["period", "month", "date", "date_or_month", "week", "quarter"]),
    ("value", ["value", "figure", "actual"]), ("numerator", ["numerator"]), ("denominator", ["denominator"]),
    ("quality", ["quality"]), ("unit", ["unit", "units"]), ("made_from", [PlanField.madeFrom.rawValue]),
    ("note", ["note", "notes", "source_note", "comment"]),
  ]

  private let columns: [String: Int]
  /// The columns that are a period each, with what they are called.
  private let periods: [(index: Int, period: String)]
  /// Headings of columns that are not read, among those that are a period each.
  let unread: [String]

  init(_ cells: [String]) {
    var columns: [String: Int] = [:]
    for (field, headings) in MeasureColumns.names {
      columns[field] = cells.firstIndex { headings.contains($0.folded) }
    }
    self.columns = columns
    periods = cells.enumerated().compactMap { index, cell in
      MeasurePeriod(cell.trimmed).map { (index, $0.description) }
    }
    let read = Set(columns.values).union(periods.map(\.index))
    let isTidy = columns["period"] != nil
    unread =
      isTidy ? [] : cells.enumerated().filter { !read.contains($0.offset) }.compactMap { $0.element.trimmed.nonBlank }
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
    let origin = field("made_from").flatMap { words -> FigureOrigin? in
      let origin = FigureOrigin(words: words)
      if origin == nil {
        findings.append(
          .error(
            row: line.number, column: "made_from", value: words,
            "is not what a sheet of figures says of itself; take the column out to import it as any other's"))
      }
      return origin
    }
    func row(_ period: String, _ figure: String) -> MeasureSheet.Row {
      MeasureSheet.Row(
        row: line.number, measure: origin?.code ?? measure, period: origin?.period.description ?? period,
        figure: figure, quality: field("quality"), note: field("note"), unit: field("unit"), origin: origin)
    }
    guard isTidy else {
      return periods.compactMap { index, period in cell(index).map { row(period, $0) } }
    }
    let (above, below, value) = (field("numerator"), field("denominator"), field("value"))
    let parts = above.flatMap { above in below.map { "\(above)/\($0)" } }
    if parts == nil, above != nil || below != nil {
      findings.append(.error(row: line.number, "has one part of a share without the other"))
      return []
    }
    if let parts, let value, !MeasureColumns.isSame(value, as: parts) {
      findings.append(
        .error(row: line.number, column: "value", value: value, "is not \(parts); leave the one that is meant"))
      return []
    }
    // A cell that we filled and somebody emptied says something; another's blank one does not.
    guard let figure = parts ?? value ?? origin.map({ _ in "" }) else { return [] }
    guard let period = field("period") else {
      findings.append(.error(row: line.number, column: "period", "is blank, so nobody knows of when the figure is"))
      return []
    }
    return [row(period, figure)]
  }
  /// Whether a share that is given beside its parts is theirs, as a percentage or as a fraction, to the places that it has.
  private static func isSame(_ value: String, as parts: String) -> Bool {
    let numbers = parts.split(separator: "/").compactMap { MeasureNumber($0)?.value }
    guard numbers.count == 2, numbers[1] != 0 else { return true }
    let text = value.hasSuffix("%") ? String(value.dropLast()) : value
    guard let given = MeasureNumber(text.trimmed)?.value else { return false }
    let places = text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    let margin = 0.5 * (0..<min(places, 12)).reduce(1.0) { step, _ in step / 10 } * 1.000_001
    return [1.0, 100, 1000, 10_000].contains { (given - $0 * numbers[0] / numbers[1]).magnitude <= margin }
  }
}
