extension String {
  /// How many UTF-16 units a cell of Excel can hold; it cuts a text there.
  package static let mostInCell = 32_767

  /// Whether it is what a spreadsheet may give back of another text: that one, or as much of it as a cell holds.
  package func isGivenBack(of other: String) -> Bool {
    if asGivenBack == other.asGivenBack { return true }
    guard other.utf16.count > String.mostInCell, utf16.count <= String.mostInCell else { return false }
    return asGivenBack == String(decoding: other.utf16.prefix(String.mostInCell), as: UTF16.self).asGivenBack
  }

  /// The text as a spreadsheet may give it back unchanged: whatever its line ends, and the spaces at the end of its lines.
  package var asGivenBack: String {
    let text = self
    guard text.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x80 }) else { return text }
    return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in line.lastIndex { !$0.isWhitespace }.map { String(line[...$0]) } ?? "" }
      .joined(separator: "\n").trimmed
  }
}
