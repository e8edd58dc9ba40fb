internal import PlanModel

/// How the width of a page is shared among the columns of a table, for the formats that fix it.
///
/// No column is narrower than its longest word, within reason; what is left goes to the columns with a weight.
enum ColumnWidths {
  /// A longer word is broken rather than given a column of its own width.
  private static let longestWordKept = 15
  /// What the margins of a cell take, in characters.
  private static let margins = 2.0

  /// - Parameter characters: how many characters of the table's text fit across the page.
  /// - Returns: a share for each column; together they are 1.
  static func shares(of table: Table, characters: Int) -> [Double] {
    let least = table.columns.indices.map { Double(min(longestWord(table, $0), longestWordKept)) + margins }
    let needed = least.reduce(0, +)
    let weights = table.columns.map(\.weight).reduce(0, +)
    let left = max(0, Double(characters) - needed)
    let widths = table.columns.indices.map { index in
      weights == 0
        ? least[index] : least[index] + left * Double(table.columns[index].weight) / Double(weights)
    }
    let total = widths.reduce(0, +)
    return widths.map { $0 / total }
  }

  private static func longestWord(_ table: Table, _ index: Int) -> Int {
    // Headings are bold, and so a little wider.
    let heading = table.columns[index].heading.split { $0 == " " || $0 == "\u{AD}" }.map { $0.count + 1 }.max() ?? 0
    return max(heading, table.rows.map { longestWord($0[index]) }.max() ?? 0)
  }

  /// A date is broken only before its year, and a rating never.
  private static func longestWord(_ cell: Cell) -> Int {
    switch cell {
    case .date(let date?): date.long.utf8.count - 5
    case .rating(let rating?): rating.code.count + 4
    case .line(let values): values.count
    case .date(nil), .rating(nil), .text, .prose, .missing:
      longestRun(cell.words)
    }
  }

  /// A line is broken after a hyphen, but not before a digit (Unicode line breaking, LB25): a code stays whole.
  private static func longestRun(_ words: String) -> Int {
    let bytes = Array(words.utf8)
    var (longest, length) = (0, 0)
    for (index, byte) in bytes.enumerated() {
      let isEnd = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
      let isHyphen = byte == UInt8(ascii: "-") && !(index + 1 < bytes.count && (0x30...0x39).contains(bytes[index + 1]))
      length = isEnd || isHyphen ? 0 : length + 1
      longest = max(longest, length)
    }
    return longest
  }
}
