/// One row of a sheet: its cells that hold something, by their columns.
package struct WorksheetRow: Sendable, Equatable {
  /// As a spreadsheet numbers it, from 1.
  package let number: Int
  package let isHidden: Bool
  /// From the left; columns are numbered from 0.
  package let cells: [(column: Int, value: CellValue)]

  package static func == (a: WorksheetRow, b: WorksheetRow) -> Bool {
    a.number == b.number && a.isHidden == b.isHidden && a.cells.elementsEqual(b.cells) { $0 == $1 }
  }
}

/// The cells of a sheet, a row at a time.
final class WorksheetPart: XMLPart {
  private static let mostRows = 1_048_576
  fileprivate static let mostColumns = 16_384

  private let content: SheetContent
  private let body: (WorksheetRow) throws -> Void
  private var merged: MergedCells
  private var row = 0
  private var column = -1
  private var isRowHidden = false
  private var cells: [(column: Int, value: CellValue)] = []
  private var kind = ""
  private var style = 0
  private var hasFormula = false
  private var literal: [UInt8] = []
  private var isLiteral = false
  private var runs = StringRuns()
  private var isInline = false
  private var isInCell = false
  private(set) var hiddenColumns: [ClosedRange<Int>] = []

  init(_ content: SheetContent, merged: MergedCells, _ body: @escaping (WorksheetRow) throws -> Void) {
    self.content = content
    self.merged = merged
    self.body = body
  }

  override func start(_ name: String, _ attributes: XMLAttributes) throws {
    switch name {
    case "col":
      guard attributes.flag("hidden"), let first = attributes.number("min"), let last = attributes.number("max"),
        first >= 1, first <= last, first <= WorksheetPart.mostColumns, hiddenColumns.count < WorksheetPart.mostColumns
      else { return }
      hiddenColumns.append((first - 1)...(min(last, WorksheetPart.mostColumns) - 1))
    case "row": try begin(row: attributes)
    case "c": try begin(cell: attributes)
    case "v" where isInCell: isLiteral = true
    case "f" where isInCell: hasFormula = true
    case "is" where isInCell: isInline = true
    default: if isInline { runs.start(name) }
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    if isLiteral { literal += bytes } else if isInline { runs.text(bytes) }
  }

  override func end(_ name: String) throws {
    switch name {
    case "v": isLiteral = false
    case "is": isInline = false
    case "c":
      isInCell = false
      if let value = try value() { cells.append((column, value)) }
    case "row": try endRow()
    default: if isInline { runs.end(name) }
    }
  }

  private func begin(row attributes: XMLAttributes) throws {
    let number = attributes.number("r") ?? row + 1
    guard number > row, number <= WorksheetPart.mostRows else {
      throw WorkbookProblem.cellOutside("row \(attributes["r"] ?? "\(number)")")
    }
    row = number
    column = -1
    isRowHidden = attributes.flag("hidden")
    cells = []
  }

  private func begin(cell attributes: XMLAttributes) throws {
    if let place = attributes["r"] {
      guard let at = CellPlace(place), at.column > column, at.row == row else {
        throw WorkbookProblem.cellOutside("cell \(place)")
      }
      column = at.column
    } else {
      column += 1
    }
    guard column < WorksheetPart.mostColumns else { throw WorkbookProblem.cellOutside("column \(column + 1)") }
    kind = attributes["t"] ?? "n"
    style = attributes.number("s") ?? 0
    hasFormula = false
    literal.removeAll(keepingCapacity: true)
    runs = StringRuns()
    isInCell = true
  }

  private func endRow() throws {
    merged.fill(&cells, row: row)
    if !cells.isEmpty { try body(WorksheetRow(number: row, isHidden: isRowHidden, cells: cells)) }
  }

  private func value() throws -> CellValue? {
    if kind == "inlineStr" {
      let text = runs.joined
      return text.isEmpty ? nil : .text(text)
    }
    guard !literal.isEmpty else { return hasFormula && kind != "str" ? .uncalculated : nil }
    let text = String(decoding: literal, as: UTF8.self)
    switch kind {
    case "s":
      guard let index = Int(text), content.strings.indices.contains(index) else {
        throw WorkbookProblem.cellOutside("text \(text)")
      }
      return content.strings[index].isEmpty ? nil : .text(content.strings[index])
    case "str": return .text(EscapedText.read(text))
    case "b": return .boolean(text == "1" || text == "true")
    case "e": return .error(text)
    case "d": return isoDate(text) ?? .text(text)
    default:
      let format = content.formats.indices.contains(style) ? content.formats[style] : .general
      return format.value(text, content.system) ?? .text(text)
    }
  }

  /// `2023-01-31` or `2023-01-31T00:00:00`.
  private func isoDate(_ text: String) -> CellValue? {
    let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, text.utf8.count >= 10 else { return nil }
    let day = CalendarDay(year: parts[0], month: parts[1], day: parts[2])
    return CalendarDay(daysSince1970: day.daysSince1970) == day ? .date(day) : .impossibleDate(text)
  }
}

/// `AB12` as a column and a row.
struct CellPlace {
  /// From 0.
  let column: Int
  /// From 1.
  let row: Int

  init?(_ text: String) {
    var column = 0
    var row = 0
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x61...0x7A where row == 0: column = column * 26 + Int(byte - 0x60)
      case 0x30...0x39 where column > 0: row = row * 10 + Int(byte - 0x30)
      case UInt8(ascii: "$"): continue
      default: return nil
      }
      guard column <= 1 << 20, row <= 1 << 30 else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.column = column - 1
    self.row = row
  }
}

/// The ranges of cells that stand as one.
final class MergesPart: XMLPart {
  /// More than any sheet that people merged.
  private static let most = 100_000

  private(set) var ranges: [MergedCells.Range] = []

  override func start(_ name: String, _ attributes: XMLAttributes) throws {
    guard name == "mergeCell", let range = attributes["ref"] else { return }
    guard ranges.count < MergesPart.most else { throw WorkbookProblem.tooManyMerges(MergesPart.most) }
    let ends = range.split(separator: ":").compactMap { CellPlace(String($0)) }
    guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column,
      ends[1].column < WorksheetPart.mostColumns
    else {
      return
    }
    ranges.append(MergedCells.Range(rows: ends[0].row...ends[1].row, columns: ends[0].column...ends[1].column))
  }
}

/// Merged cells: what stands in the first row of each is said of every row below it, in its first column.
///
/// What is merged across columns alone, such as a title, stays in the first.
struct MergedCells {
  struct Range {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>
  }

  private let coming: [Range]
  private var next = 0
  private var open: [(range: Range, value: CellValue?)] = []

  init(_ ranges: [Range]) {
    coming = ranges.filter { $0.rows.count > 1 }.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
  }

  /// Puts into a row what is merged into it from above.
  mutating func fill(_ cells: inout [(column: Int, value: CellValue)], row: Int) {
    guard !open.isEmpty || (next < coming.count && coming[next].rows.lowerBound <= row) else { return }
    open.removeAll { $0.range.rows.upperBound < row }
    var own: [Int: CellValue] = [:]
    for cell in cells { own[cell.column] = cell.value }
    for (range, value) in open {
      guard let value, own[range.columns.lowerBound] == nil else { continue }
      own[range.columns.lowerBound] = value
      cells.append((range.columns.lowerBound, value))
    }
    while next < coming.count, coming[next].rows.lowerBound <= row {
      let range = coming[next]
      next += 1
      guard range.rows.lowerBound == row else { continue }
      if let value = own[range.columns.lowerBound] { open.append((range, value)) }
    }
    cells.sort { $0.column < $1.column }
  }
}
