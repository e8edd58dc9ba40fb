internal import Foundation

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

  /// The value of a parameter with its equals sign: quoted, or percent-encoded where that cannot be (RFC 2231).
  static func parameter(_ text: String) -> String {
    if isPlain(text), !text.contains(where: { "\"\\".contains($0) }), text.utf8.count <= 60 { return "=\"\(text)\"" }
    let encoded = text.utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-._".utf8.contains(byte)
      return isPlain ? String(UnicodeScalar(byte)) : QuotedPrintable.escape("%", byte)
    }
    return "*=utf-8''\(encoded.joined())"
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
    return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }
}
