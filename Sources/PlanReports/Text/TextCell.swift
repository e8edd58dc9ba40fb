internal import PlanModel
internal import TextFormats

/// A cell as plain text: paragraphs of units that stay whole, so that a date breaks only before its year and a
/// rating never.
struct TextCell {
  let rating: Rating?
  private let paragraphs: [[String]]

  init(heading: String) {
    rating = nil
    paragraphs = [heading.split(separator: " ").map(String.init)]
  }

  /// - Parameter isOneLine: whether the text's own line breaks become spaces.
  init(_ cell: Cell, isOneLine: Bool) {
    if case .rating(let rating) = cell { self.rating = rating } else { rating = nil }
    switch cell {
    case .date(let date?):
      let words = date.long.split(separator: " ")
      paragraphs = [["\(words[0]) \(words[1])", String(words[2])]]
    case .rating, .line: paragraphs = [[cell.words]]
    case .date(nil), .text, .prose, .missing:
      let text = UnsafeCharacters.shown(cell.words, keepingLayout: true)
      if isOneLine && TextCell.isPlain(text) {
        paragraphs = [[text]]
      } else {
        let lines = TextCell.lines(of: text)
        paragraphs = isOneLine ? [lines.flatMap { $0 }] : lines
      }
    }
  }

  var naturalWidth: Int {
    paragraphs.map { TextWidth.of(TextWrapping.withoutSoftHyphens($0.joined(separator: " "))) }.max() ?? 0
  }

  var widestUnit: Int {
    paragraphs.flatMap { $0 }.map { TextWrapping.widestPart(of: $0) }.max() ?? 0
  }

  func lines(width: Int?) -> [String] {
    guard let width else {
      return paragraphs.map { TextWrapping.withoutSoftHyphens($0.joined(separator: " ")) }
    }
    return paragraphs.flatMap { TextWrapping.lines(of: $0, width: width) }
  }

  /// Whether the text is one line of words with one space between them, as most are: on one line it is its own unit.
  private static func isPlain(_ text: String) -> Bool {
    var before = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"): return false
      case UInt8(ascii: " ") where before == UInt8(ascii: " "): return false
      default: before = byte
      }
    }
    return before != UInt8(ascii: " ") || text.isEmpty
  }

  /// The words of each line, split on bytes: none of these separators stands inside another character's UTF-8.
  private static func lines(of text: String) -> [[String]] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.map { String(Substring($0)) }
    }
  }
}
