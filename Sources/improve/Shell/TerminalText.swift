internal import TextFormats

/// Text made safe for a terminal without losing our own colours.
enum TerminalText {
  /// Every unsafe character shown, but for the escape sequences with which this program colours text.
  static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: UnsafeCharacters.contains) else { return text }
    return text.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated()
      .map { index, part in
        guard index > 0 else { return UnsafeCharacters.shown(String(part), keepingLayout: true) }
        guard let code = colour(part) else {
          return UnsafeCharacters.shown("\u{1B}[" + part, keepingLayout: true)
        }
        let rest = part.dropFirst(code.count)
        return "\u{1B}[" + code + UnsafeCharacters.shown(String(rest), keepingLayout: true)
      }.joined()
  }

  private static func colour(_ part: Substring) -> Substring? {
    guard let end = part.firstIndex(of: "m") else { return nil }
    let digits = part[..<end]
    return digits.allSatisfy { $0 == ";" || ("0"..."9").contains($0) } ? part[...end] : nil
  }
}
