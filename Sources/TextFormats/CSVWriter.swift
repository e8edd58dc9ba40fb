/// Writes comma-separated values by RFC 4180, in UTF-8, with a line feed at the end of each row.
///
/// Text is written as it is: a cell that begins with `=` stays what was recorded, so that an export reads back
/// as the same plan.
package struct CSVWriter: ~Copyable {
  package var output: ByteOutput
  private var isRowBegun = false
  private let isForSpreadsheet: Bool

  /// - Parameter isForSpreadsheet: whether what a spreadsheet would take for a formula is marked as text.
  package init(output: consuming ByteOutput, isForSpreadsheet: Bool = false) {
    self.output = output
    self.isForSpreadsheet = isForSpreadsheet
  }

  package mutating func row(_ cells: some Sequence<String?>) throws {
    for value in cells { cell(value) }
    try endRow()
  }

  package mutating func cell(_ value: String?) {
    if isRowBegun { output.append(UInt8(ascii: ",")) }
    isRowBegun = true
    guard let value else { return }
    var text = SpreadsheetText.quoted(value, isForSpreadsheet: isForSpreadsheet)
    text.withUTF8 { text in
      if CSVWriter.needsQuotes(text) { quoted(text) } else { output.append(text) }
    }
  }

  package mutating func endRow() throws {
    isRowBegun = false
    output.append(UInt8(ascii: "\n"))
    try output.flushIfFull()
  }

  private static func needsQuotes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    // White space at an end is quoted because many readers strip it from bare cells.
    if first == 0x20 || last == 0x20 { return true }
    var index = 0
    while true {
      index = ByteScan.firstSuspect(in: text, from: index) { word in
        ByteScan.equal(0x22, in: word) | ByteScan.equal(0x2C, in: word) | ByteScan.equal(0x0A, in: word)
          | ByteScan.equal(0x0D, in: word)
      }
      if index == text.count { return false }
      let word = text[index..<min(index + 8, text.count)]
      if word.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) { return true }
      index += word.count
    }
  }

  private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) {
    output.append(UInt8(ascii: "\""))
    for (place, part) in text.split(separator: 0x22, omittingEmptySubsequences: false).enumerated() {
      if place > 0 { output.append("\"\"") }
      output.append(UnsafeBufferPointer(rebasing: part))
    }
    output.append(UInt8(ascii: "\""))
  }
}
