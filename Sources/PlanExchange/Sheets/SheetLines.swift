internal import PlanModel
internal import TextFormats
internal import Workbooks

/// The rows of a file that is a sheet, CSV or workbook, whatever it is of.
enum SheetLines {
  /// - Parameters:
  ///   - name: of a sheet of a workbook; nil for the one that is seen and has the headings.
  ///   - what: what the sheet holds, for messages.
  ///   - fits: whether cells are the headings of such a sheet.
  static func read(
    _ bytes: [UInt8], _ name: String?, of what: String, fits: ([String]) -> Bool
  ) throws -> [SheetLine] {
    let lines = try lines(bytes, name, of: what, fits)
    for line in lines {
      guard let column = line.cells.firstIndex(where: { $0.utf8.count > SheetOptions.mostCellBytes }) else { continue }
      throw ImportFinding.error(
        row: line.number, "column \(column + 1) holds more than \(SheetOptions.mostCellBytes >> 10) kB of text")
    }
    return lines
  }

  private static func lines(
    _ bytes: [UInt8], _ name: String?, of what: String, _ fits: ([String]) -> Bool
  ) throws -> [SheetLine] {
    if Workbook.looksLikeOne(bytes) { return try lines(of: Workbook(bytes), name, what, fits) }
    var lines: [SheetLine] = []
    var reader = CSVReader(try TextDecoding.utf8(bytes))
    while let cells = try reader.next() {
      lines.append(SheetLine(number: reader.rowNumber, cells: cells.map(SpreadsheetText.unquoted)))
    }
    return lines
  }

  private static func lines(
    of workbook: Workbook, _ name: String?, _ what: String, _ fits: ([String]) -> Bool
  ) throws -> [SheetLine] {
    func names(_ sheets: [Workbook.Sheet]) -> String { sheets.map { "\"\($0.name)\"" }.joined(separator: ", ") }
    func lines(_ sheet: Workbook.Sheet) throws -> [SheetLine] {
      var lines: [SheetLine] = []
      try workbook.rows(of: sheet) { lines.append(SheetLine($0)) }
      return lines
    }
    if let name {
      guard let named = workbook.sheets.first(where: { $0.name.folded == name.folded }) else {
        throw ImportFinding.error(
          row: nil, "there is no sheet \"\(name)\"; the workbook has: \(names(workbook.sheets))")
      }
      return try lines(named)
    }
    let seen = workbook.sheets.filter { $0.visibility == .visible }
    let fitting = try seen.map { (sheet: $0, lines: try lines($0)) }.filter { found in
      found.lines.contains { fits($0.cells) }
    }
    guard fitting.count <= 1 else {
      throw ImportFinding.error(
        row: nil, column: "sheet",
        "several sheets have the headings of \(what): \(names(fitting.map(\.sheet))); say which of them is meant")
    }
    return fitting.first?.lines ?? []
  }
}
