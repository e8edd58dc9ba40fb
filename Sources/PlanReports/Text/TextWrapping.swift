/// Breaks text into lines of at most a width, at white space where there is any.
enum TextWrapping {
  static let softHyphen: Character = "\u{AD}"

  /// - Parameter width: columns; nil for no limit, which keeps only the text's own line breaks.
  static func lines(_ text: String, width: Int?) -> [String] {
    let paragraphs = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let width else { return paragraphs.map { withoutSoftHyphens(String($0)) } }
    return paragraphs.flatMap { lines(of: $0.split(separator: " ").map(String.init), width: width) }
  }

  /// Lines made of units that are not broken but where one is wider than a whole line.
  static func lines(of units: [String], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for unit in units {
      for piece in pieces(of: unit, width: max(1, width)) {
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

  /// Most texts have none, which the last byte of one in UTF-8 tells without reading characters.
  static func withoutSoftHyphens(_ text: String) -> String {
    text.utf8.contains(0xAD) ? text.filter { $0 != softHyphen } : text
  }

  /// The longest stretch of a word that is never broken.
  static func widestPart(of word: String) -> Int {
    let parts = word.split(separator: softHyphen)
    return parts.enumerated().map { index, part in
      TextWidth.of(String(part)) + (index < parts.count - 1 ? 1 : 0)
    }.max() ?? 0
  }

  /// A word cut at a soft hyphen, or anywhere, where it is wider than a whole line.
  private static func pieces(of word: String, width: Int) -> [String] {
    let plain = withoutSoftHyphens(word)
    if TextWidth.of(plain) <= width { return [plain] }
    if let hyphen = word.firstIndex(of: softHyphen), TextWidth.of(String(word[..<hyphen])) < width {
      let rest = String(word[word.index(after: hyphen)...])
      return [word[..<hyphen] + "-"] + pieces(of: rest, width: width)
    }
    return cut(plain, width: width)
  }

  private static func cut(_ word: String, width: Int) -> [String] {
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
