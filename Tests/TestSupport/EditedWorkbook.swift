internal import Foundation
internal import Workbooks

/// A workbook as somebody has it open: its cells as texts, changed and saved.
package struct EditedWorkbook {
  private let path: String
  private var sheets: [(sheet: Workbook.Sheet, rows: [[CellValue?]])]

  package init(_ path: String) throws {
    self.path = path
    let workbook = try Workbook([UInt8](Data(contentsOf: URL(filePath: path))))
    sheets = try workbook.sheets.map { sheet in
      var rows: [[CellValue?]] = []
      try workbook.rows(of: sheet) { row in
        while rows.count < row.number - 1 { rows.append([]) }
        var cells: [CellValue?] = Array(repeating: nil, count: (row.cells.last?.column ?? -1) + 1)
        for cell in row.cells { cells[cell.column] = cell.value }
        rows.append(cells)
      }
      return (sheet, rows)
    }
  }

  private func place(_ name: String) -> Int { sheets.firstIndex { $0.sheet.name == name } ?? 0 }

  /// The rows below the headings of the sheet that is answered.
  package var rowCount: Int { sheets[place("Actions")].rows.count - 1 }

  private func column(_ heading: String, in sheet: String = "Actions") -> Int {
    sheets[place(sheet)].rows[0].firstIndex { $0 == .text(heading) } ?? 0
  }

  package func hasSheet(_ name: String) -> Bool { sheets.contains { $0.sheet.name == name } }

  /// The text of a cell, by its row below the headings from 0.
  package func text(_ row: Int, _ heading: String) -> String? {
    let cells = sheets[place("Actions")].rows[row + 1]
    let column = column(heading)
    guard column < cells.count, case .text(let text)? = cells[column] else { return nil }
    return text
  }

  /// Types into a cell; nil empties it.
  package mutating func type(_ text: String?, _ row: Int, _ heading: String, in name: String = "Actions") {
    let (sheet, column) = (place(name), column(heading, in: name))
    while sheets[sheet].rows[row + 1].count <= column { sheets[sheet].rows[row + 1].append(nil) }
    sheets[sheet].rows[row + 1][column] = text.map(CellValue.text)
  }

  package mutating func deleteRow(_ row: Int) { sheets[place("Actions")].rows.remove(at: row + 1) }

  package mutating func doubleRow(_ row: Int) {
    let sheet = place("Actions")
    sheets[sheet].rows.append(sheets[sheet].rows[row + 1])
  }

  package mutating func reverseRows() {
    let sheet = place("Actions")
    sheets[sheet].rows = [sheets[sheet].rows[0]] + sheets[sheet].rows.dropFirst().reversed()
  }

  package mutating func insertRow(_ cells: [String: String]) {
    let sheet = place("Actions")
    var row: [CellValue?] = Array(repeating: nil, count: sheets[sheet].rows[0].count)
    for (heading, text) in cells { row[column(heading)] = .text(text) }
    sheets[sheet].rows.append(row)
  }

  /// Takes a row over from another workbook.
  package mutating func paste(_ row: Int, of other: EditedWorkbook) {
    sheets[place("Actions")].rows.append(other.sheets[other.place("Actions")].rows[row + 1])
  }

  package mutating func deleteColumn(_ heading: String) {
    let (sheet, column) = (place("Actions"), column(heading))
    for index in sheets[sheet].rows.indices where column < sheets[sheet].rows[index].count {
      sheets[sheet].rows[index].remove(at: column)
    }
  }

  /// - Parameters:
  ///   - renamed: what the sheet that is answered is called now.
  ///   - path: nil for where it was.
  package func save(renamed: String? = nil, to path: String? = nil) throws {
    let written = sheets.map { sheet, rows in
      Worksheet(
        name: sheet.name == "Actions" ? renamed ?? sheet.name : sheet.name, visibility: sheet.visibility,
        columns: [WorksheetColumn("", width: 10)], rows: rows.map { $0.map(EditedWorkbook.cell) }, hasHeadings: false)
    }
    try Data(WorkbookFile(title: "", sheets: written).bytes()).write(to: URL(filePath: path ?? self.path))
  }

  private static func cell(_ value: CellValue?) -> WorkbookCell {
    switch value {
    case .text(let text): .text(text, .prose)
    case .date(let day): .date(day, .date)
    case .number(let digits): Int(digits).map(WorkbookCell.number) ?? .text(digits, .prose)
    default: .blank(.prose)
    }
  }
}
