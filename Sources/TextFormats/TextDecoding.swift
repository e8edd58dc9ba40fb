/// Turns the bytes of a file into UTF-8: UTF-8 and UTF-16 with or without a byte order mark, and Windows-1252 as
/// Excel saves it.
package enum TextDecoding {
  /// Valid UTF-8 without a byte order mark.
  package static func utf8(_ bytes: [UInt8]) throws(TextDecodingProblem) -> [UInt8] {
    if let kind = FileSignature.of(bytes) { throw .notText(kind) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try requireUTF8(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isBigEndian: true) }
    if let isBigEndian = unmarkedUTF16(bytes) { return try utf16(bytes[...], isBigEndian: isBigEndian) }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    return try windows1252(bytes)
  }

  private static func requireUTF8(_ bytes: [UInt8]) throws(TextDecodingProblem) -> [UInt8] {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw .invalid(encoding: "UTF-8", line: line(ofFirstInvalid: bytes))
    }
    return bytes
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool)
    throws(TextDecodingProblem) -> [UInt8]
  {
    guard bytes.count.isMultiple(of: 2) else { throw .invalid(encoding: "UTF-16", line: nil) }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw .invalid(encoding: "UTF-16", line: nil)
    }
    return Array(text.utf8)
  }

  /// Whether every other byte of the beginning is NUL, as it is where Latin letters are kept in two bytes.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
    let beginning = bytes.prefix(64)
    guard beginning.count >= 4, beginning.count.isMultiple(of: 2) else { return nil }
    let evenNULs = stride(from: 0, to: beginning.count, by: 2).count { beginning[$0] == 0 }
    let oddNULs = stride(from: 1, to: beginning.count, by: 2).count { beginning[$0] == 0 }
    if oddNULs > beginning.count / 4, evenNULs == 0 { return false }
    if evenNULs > beginning.count / 4, oddNULs == 0 { return true }
    return nil
  }

  /// Windows-1252, but only where nothing in the bytes looks like UTF-8: a file that is partly one and partly the
  /// other is refused rather than garbled.
  private static func windows1252(_ bytes: [UInt8]) throws(TextDecodingProblem) -> [UInt8] {
    guard !holdsUTF8Sequences(bytes) else {
      throw .invalid(encoding: "UTF-8", line: line(ofFirstInvalid: bytes))
    }
    var text = String.UnicodeScalarView()
    var line = 1
    for byte in bytes {
      if byte == 0x0A { line += 1 }
      guard let scalar = scalar(ofWindows1252: byte) else {
        throw .invalid(encoding: "Windows-1252", line: line)
      }
      text.append(scalar)
    }
    return Array(String(text).utf8)
  }

  private static func holdsUTF8Sequences(_ bytes: [UInt8]) -> Bool {
    for index in bytes.indices.dropLast() where bytes[index] >= 0xC2 {
      let length = bytes[index] >= 0xF0 ? 4 : bytes[index] >= 0xE0 ? 3 : 2
      let rest = bytes[(index + 1)..<min(index + length, bytes.count)]
      if rest.count == length - 1, rest.allSatisfy({ $0 & 0xC0 == 0x80 }) { return true }
    }
    return false
  }

  private static func line(ofFirstInvalid bytes: [UInt8]) -> Int? {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
  }

  private static func scalar(ofWindows1252 byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let value = upperControls[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// 0x80 to 0x9F of the WHATWG encoding standard's windows-1252, with 0 where Microsoft's table has no character.
  private static let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}

package enum TextDecodingProblem: Error, Equatable {
  /// The file is of another kind altogether.
  case notText(String)
  case invalid(encoding: String, line: Int?)
}
