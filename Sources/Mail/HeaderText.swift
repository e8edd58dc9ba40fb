/// Text in a header: plain ASCII as it is, anything else as encoded words (RFC 2047), and never a line break.
enum HeaderText {
  /// Bytes of text in one encoded word, whose whole length is at most 75.
  private static let bytesInWord = 42

  /// Free text, such as a subject.
  static func unstructured(_ text: String) -> String {
    isPlain(text) && text.utf8.count <= 120 ? text : encoded(text)
  }

  /// A display name: encoded unless it is plain words.
  static func phrase(_ text: String) -> String {
    let isAtoms = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x20 || $0 == 0x2D
    }
    return isAtoms && text.utf8.count <= 120 ? text : encoded(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !text.contains("=?")
  }

  private static func encoded(_ text: String) -> String {
    var words: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let shown: Unicode.Scalar = scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar
      let bytes = Array(String(shown).utf8)
      if words[words.count - 1].count + bytes.count > bytesInWord { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?utf-8?B?\(Base64.text($0))?=" }.joined(separator: "\r\n ")
  }
}

/// Base64 (RFC 4648).
enum Base64 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  static func text(_ bytes: [UInt8]) -> String {
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for digit in 0..<4 {
        text.append(digit <= group.count ? digits[value >> (18 - 6 * digit) & 63] : "=")
      }
    }
    return text
  }
}
