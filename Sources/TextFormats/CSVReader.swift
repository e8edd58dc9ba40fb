/// Reads comma-separated values by RFC 4180 from UTF-8, row by row.
///
/// It works on bytes: a quote or a delimiter is one whatever character follows it, white space is kept, and a row
/// ends at CR LF, LF or CR alone, never at another of Unicode's line separators.
package struct CSVReader {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index = 0
  private var line = 1
  /// The number of the row last read, from 1: what a spreadsheet calls the row.
  package private(set) var rowNumber = 0

  /// - Parameter delimiter: nil to take the one that stands most often in the first row, of comma, semicolon and tab.
  package init(_ bytes: [UInt8], delimiter: UInt8? = nil) {
    self.bytes = bytes
    self.delimiter = delimiter ?? CSVReader.guessedDelimiter(bytes)
    if let named = CSVReader.namedDelimiter(bytes) { index = named.length }
  }

  /// The cells of the next row, or nil at the end of the text. A blank line is a row of one empty cell.
  package mutating func next() throws(CSVProblem) -> [String]? {
    guard index < bytes.count else { return nil }
    rowNumber += 1
    var cells: [String] = []
    while true {
      cells.append(try bytes[safe: index] == 0x22 ? quotedCell(after: cells) : bareCell(after: cells))
      guard bytes[safe: index] == delimiter else { break }
      index += 1
    }
    endRow()
    return cells
  }

  private mutating func bareCell(after cells: [String]) throws(CSVProblem) -> String {
    let start = index
    while let byte = bytes[safe: index], byte != delimiter, byte != 0x0A, byte != 0x0D {
      if byte == 0x00 { throw problem(.nulCharacter, cells) }
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func quotedCell(after cells: [String]) throws(CSVProblem) -> String {
    let startLine = line
    index += 1
    var start = index
    var text = ""
    while let byte = bytes[safe: index] {
      switch byte {
      case 0x00: throw problem(.nulCharacter, cells)
      case 0x0A: line += 1
      case 0x22:
        text += String(decoding: bytes[start..<index], as: UTF8.self)
        index += 1
        guard bytes[safe: index] == 0x22 else {
          try requireCellEnd(cells)
          return text
        }
        start = index
      default: break
      }
      index += 1
    }
    throw CSVProblem(
      kind: .unclosedQuote, rowNumber: rowNumber, columnNumber: cells.count + 1, line: startLine)
  }

  private func requireCellEnd(_ cells: [String]) throws(CSVProblem) {
    guard let byte = bytes[safe: index], byte != delimiter, byte != 0x0A, byte != 0x0D else {
      return
    }
    throw problem(.textAfterQuote, cells)
  }

  private mutating func endRow() {
    if bytes[safe: index] == 0x0D { index += 1 }
    if bytes[safe: index] == 0x0A { index += 1 }
    line += 1
  }

  private func problem(_ kind: CSVProblem.Kind, _ cells: [String]) -> CSVProblem {
    CSVProblem(kind: kind, rowNumber: rowNumber, columnNumber: cells.count + 1, line: line)
  }

  private static func guessedDelimiter(_ bytes: [UInt8]) -> UInt8 {
    if let named = namedDelimiter(bytes) { return named.delimiter }
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      // A title or a blank line above the headings says nothing.
      if (byte == 0x0A || byte == 0x0D) && !counts.isEmpty { break }
      if byte == 0x2C || byte == 0x3B || byte == 0x09 { counts[byte, default: 0] += 1 }
    }
    return [0x2C, 0x3B, 0x09].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0x2C
  }

  /// The `sep=;` line with which Excel names a delimiter.
  private static func namedDelimiter(_ bytes: [UInt8]) -> (delimiter: UInt8, length: Int)? {
    guard bytes.starts(with: Array("sep=".utf8)), let delimiter = bytes[safe: 4] else { return nil }
    var length = 5
    if bytes[safe: length] == 0x0D { length += 1 }
    if bytes[safe: length] == 0x0A { length += 1 }
    return length > 5 ? (delimiter, length) : nil
  }
}

/// Where a text stops being comma-separated values.
package struct CSVProblem: Error, Equatable {
  package enum Kind: Equatable, Sendable {
    case unclosedQuote, textAfterQuote, nulCharacter
  }

  package let kind: Kind
  package let rowNumber: Int
  package let columnNumber: Int
  /// The line of the file, which is not the row where cells hold line breaks.
  package let line: Int

  package init(kind: Kind, rowNumber: Int, columnNumber: Int, line: Int) {
    self.kind = kind
    self.rowNumber = rowNumber
    self.columnNumber = columnNumber
    self.line = line
  }
}

extension [UInt8] {
  fileprivate subscript(safe index: Int) -> UInt8? { index < count ? self[index] : nil }
}
