internal import PlanModel
internal import TextFormats

/// Lays a table out in plain text: columns side by side, two spaces apart, fitted to a width by wrapping.
struct TextTable {
  let table: Table
  /// Columns of the terminal; nil for as wide as it needs, one line a row.
  let width: Int?
  let style: TextStyle

  private static let gap = 2

  func lines() -> [String] {
    let headings = table.columns.map(\.heading)
    let cells = table.rows.map { row in row.map { plain($0.words) } }
    let widths = fittedWidths(headings: headings, cells: cells)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: gapText)
    var lines = row(headings, widths).map { style.bold($0) } + [rule]
    for (index, texts) in cells.enumerated() {
      lines += row(texts, widths, ratings: table.rows[index].map(\.ratingOrNil))
    }
    return lines
  }

  private var gapText: String { String(repeating: " ", count: TextTable.gap) }

  /// Without a width every row is one line, so line breaks become spaces.
  private func plain(_ text: String) -> String {
    let safe = UnsafeCharacters.shown(text, keepingLayout: true)
    return width == nil
      ? safe.split(whereSeparator: \.isNewline).joined(separator: " ") : safe
  }

  private func row(_ texts: [String], _ widths: [Int], ratings: [Rating?] = []) -> [String] {
    let wrapped = zip(texts, widths).map { text, columnWidth in
      TextWrapping.lines(text, width: width == nil ? nil : columnWidth)
    }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { line in
      let parts = wrapped.indices.map { column -> String in
        let text = line < wrapped[column].count ? wrapped[column][line] : ""
        let isLast = column == wrapped.count - 1
        let padded = pad(text, to: widths[column], column: column, isLast: isLast)
        guard column < ratings.count, let rating = ratings[column] else { return padded }
        return style.rated(padded, rating)
      }
      return parts.joined(separator: gapText).trimmingTrailingSpaces
    }
  }

  private func pad(_ text: String, to width: Int, column: Int, isLast: Bool) -> String {
    let spaces = String(repeating: " ", count: max(0, width - TextWidth.of(text)))
    return table.columns[column].alignment == .trailing ? spaces + text : text + spaces
  }

  /// Each column as wide as its widest cell, the weighted ones narrowed in proportion where the width is short.
  private func fittedWidths(headings: [String], cells: [[String]]) -> [Int] {
    let natural = headings.indices.map { column in
      max(TextWidth.of(headings[column]), cells.map { widest(line: $0[column]) }.max() ?? 0)
    }
    guard let width else { return natural }
    let available = width - TextTable.gap * (headings.count - 1)
    guard natural.reduce(0, +) > available else { return natural }
    let least = headings.indices.map { column in
      min(
        natural[column],
        max(widestWord(headings[column]), table.columns[column].weight > 0 ? 10 : widestWord(column, cells)))
    }
    return narrowed(natural, least: least, to: available)
  }

  /// Takes from the weighted columns first, then from every column, one space at a time from the roomiest.
  private func narrowed(_ natural: [Int], least: [Int], to available: Int) -> [Int] {
    var widths = natural
    while widths.reduce(0, +) > available {
      let candidates = widths.indices.filter { widths[$0] > least[$0] }
      func room(_ column: Int) -> Double {
        Double(widths[column]) / Double(max(1, table.columns[column].weight * 10))
      }
      guard
        let column = candidates.max(by: { room($0) < room($1) })
          ?? widths.indices.filter({ widths[$0] > 4 }).max(by: { widths[$0] < widths[$1] })
      else { break }
      widths[column] -= 1
    }
    return widths
  }

  private func widest(line text: String) -> Int {
    text.split(whereSeparator: \.isNewline).map { TextWidth.of(String($0)) }.max() ?? 0
  }

  private func widestWord(_ column: Int, _ cells: [[String]]) -> Int {
    cells.map { widestWord($0[column]) }.max() ?? 0
  }

  private func widestWord(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).map { TextWidth.of(String($0)) }.max() ?? 0
  }
}

extension Cell {
  fileprivate var ratingOrNil: Rating? {
    if case .rating(let rating) = self { rating } else { nil }
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
