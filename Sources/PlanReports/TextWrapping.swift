/// Breaks text into lines of at most a width, at white space where there is any.
enum TextWrapping {
  /// - Parameter width: columns; nil for no limit, which keeps only the text's own line breaks.
  static func lines(_ text: String, width: Int?) -> [String] {
    let paragraphs = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let width else { return paragraphs.map(String.init) }
    return paragraphs.flatMap { wrap(String($0), width: max(1, width)) }
  }

  private static func wrap(_ paragraph: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in paragraph.split(separator: " ") {
      for piece in pieces(of: String(word), width: width) {
        if line.isEmpty {
          line = piece
        } else if TextWidth.of(line) + 1 + TextWidth.of(piece) <= width {
          line += " " + piece
        } else {
          lines.append(line)
          line = piece
        }
      }
    }
    return lines + [line]
  }

  /// A word cut where it is wider than a whole line.
  private static func pieces(of word: String, width: Int) -> [String] {
    guard TextWidth.of(word) > width else { return [word] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, TextWidth.of(piece) + TextWidth.of(character) > width {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}
