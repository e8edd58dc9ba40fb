extension String {
  /// How many UTF-16 units a cell of Excel can hold; it cuts a text there.
  package static let mostInCell = 32_767

  /// The text as a spreadsheet may give it back unchanged: whatever its line ends, the spaces at the end of its lines,
  /// and what a cell cannot hold.
  package var asGivenBack: String {
    var text = self
    if text.utf16.count > String.mostInCell {
      text = String(decoding: text.utf16.prefix(String.mostInCell), as: UTF16.self)
    }
    guard text.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x80 }) else { return text }
    return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in line.lastIndex { !$0.isWhitespace }.map { String(line[...$0]) } ?? "" }
      .joined(separator: "\n").trimmed
  }
}
