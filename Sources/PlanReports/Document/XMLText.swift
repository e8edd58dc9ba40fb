internal import TextFormats

/// Text as XML and HTML may hold it.
enum XMLText {
  /// Safe between tags and in a quoted attribute; what XML cannot hold at all is shown as its number.
  static func escaped(_ text: String) -> String {
    var text = UnsafeCharacters.shown(text, keepingLayout: true)
    return text.withUTF8 { bytes in bytes.contains(where: mayNeedEscape) ? escaped(bytes) : nil } ?? text
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0xEF
  }

  private static func escaped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(bytes.count + bytes.count / 8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x26: escaped += "&amp;".utf8
      case 0x3C: escaped += "&lt;".utf8
      case 0x3E: escaped += "&gt;".utf8
      case 0x22: escaped += "&quot;".utf8
      // U+FFFE and U+FFFF are no characters of XML.
      case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
        escaped += (bytes[index + 2] == 0xBE ? "\\u{FFFE}" : "\\u{FFFF}").utf8
        index += 2
      default: escaped.append(byte)
      }
      index += 1
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Whether a paragraph of this text runs from right to left: by its first letter, as Unicode's algorithm has it.
  static func runsRightToLeft(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        if (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value) { return false }
        continue
      }
      guard scalar.properties.isAlphabetic else { continue }
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
      default: return false
      }
    }
    return false
  }
}
