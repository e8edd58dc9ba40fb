/// Text that a spreadsheet would take for a formula.
///
/// An apostrophe before it makes it text, by every spreadsheet's own convention. What has apostrophes already gets one
/// more, so that what is written reads back as it was.
package enum SpreadsheetText {
  /// - Parameter isForSpreadsheet: whether what begins a formula gets its apostrophe.
  static func quoted(_ text: String, isForSpreadsheet: Bool) -> String {
    guard isForSpreadsheet || text.utf8.first == UInt8(ascii: "'") else { return text }
    let apostrophes = text.utf8.prefix { $0 == UInt8(ascii: "'") }.count
    return (isForSpreadsheet || apostrophes > 0) && beginsFormula(text.utf8.dropFirst(apostrophes)) ? "'\(text)" : text
  }

  package static func unquoted(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    let rest = text.utf8.drop { $0 == UInt8(ascii: "'") }
    return beginsFormula(rest) ? String(text.dropFirst()) : text
  }

  private static func beginsFormula(_ text: Substring.UTF8View) -> Bool {
    text.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
  }
}
