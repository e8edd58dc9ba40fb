internal import PlanModel
internal import TextFormats

/// Lays a table out in plain text: columns side by side, two spaces apart, fitted to a width by wrapping.
struct TextTable {
  let table: Table
  /// Columns of the terminal; nil for as wide as it needs, one line a row.
  let width: Int?
  let style: TextStyle

  private static let gap = 2
  /// Where nothing is wrapped, one long cell does not widen every row beyond this.
  private static let widestPadding = 200
  /// A column of text is not made narrower than its longest word, up to this.
  private static let longestWordKept = 13

  func lines() -> [String] {
    let headings = table.columns.map { TextCell(heading: $0.heading) }
    let spans = table.merged.isEmpty ? nil : table.spans
    let rows = table.rows.enumerated().map { index, row in
      row.enumerated().map { column, cell in
        TextCell(spans?[index][column] == 0 ? .text("") : cell, isOneLine: width == nil)
      }
    }
    let widths = fittedWidths([headings] + rows)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: gapText)
    return row(headings, widths).map { style.bold($0) } + [rule] + rows.flatMap { row($0, widths) }
  }

  private var gapText: String { String(repeating: " ", count: TextTable.gap) }

  private func row(_ cells: [TextCell], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { cell, columnWidth in
      cell.lines(width: width == nil ? nil : columnWidth)
    }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { line in
      wrapped.indices.map { column in
        let text = line < wrapped[column].count ? wrapped[column][line] : ""
        return pad(text, cells[column], to: widths[column], column: column)
      }.joined(separator: gapText).trimmingTrailingSpaces
    }
  }

  private func pad(_ text: String, _ cell: TextCell, to width: Int, column: Int) -> String {
    let spaces = String(repeating: " ", count: max(0, width - TextWidth.of(text)))
    let shown = cell.rating.map { style.rated(text, $0) } ?? text
    return table.columns[column].alignment == .trailing ? spaces + shown : shown + spaces
  }

  /// Each column as wide as its widest cell, narrowed where the width is short.
  private func fittedWidths(_ rows: [[TextCell]]) -> [Int] {
    let natural = table.columns.indices.map { column in
      rows.map { $0[column].naturalWidth }.max() ?? 0
    }
    guard let width else { return natural.map { min($0, TextTable.widestPadding) } }
    let available = width - TextTable.gap * (natural.count - 1)
    guard natural.reduce(0, +) > available else { return natural }
    let least = table.columns.indices.map { column in
      let word = rows.map { $0[column].widestUnit }.max() ?? 0
      return table.columns[column].weight > 0 ? min(word, TextTable.longestWordKept) : word
    }
    return narrowed(natural, least: least, to: available)
  }

  /// First the columns without weight give what they can, then the roomiest for their weight, down to their
  /// longest words; where even that is too wide, any column but the narrow ones.
  private func narrowed(_ natural: [Int], least: [Int], to available: Int) -> [Int] {
    var widths = natural
    func room(_ column: Int) -> Double {
      Double(widths[column]) / Double(max(1, table.columns[column].weight))
    }
    while widths.reduce(0, +) > available {
      let giving = widths.indices.filter { widths[$0] > least[$0] }
      let unweighted = giving.filter { table.columns[$0].weight == 0 }
      let weighted = giving.filter { table.columns[$0].weight > 0 }
      // A date or a number is not broken while a column of text still has words to wrap.
      let text = weighted.filter { widths[$0] > TextTable.longestWordKept * 2 }
      let candidates = !text.isEmpty ? text : !unweighted.isEmpty ? unweighted : weighted
      guard
        let column = candidates.max(by: { room($0) < room($1) })
          ?? widths.indices.filter({ widths[$0] > 4 }).max(by: { widths[$0] < widths[$1] })
      else { break }
      widths[column] -= 1
    }
    return widths
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    let end = utf8.lastIndex { $0 != UInt8(ascii: " ") }
    return end.map { String(self[...$0]) } ?? ""
  }
}
