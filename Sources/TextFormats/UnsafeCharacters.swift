/// Characters that a terminal may act on rather than show: control characters, and the marks that turn the
/// direction of text or hide it.
package enum UnsafeCharacters {
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The text with each such character shown as `\u{1B}`.
  ///
  /// - Parameter keepingLayout: whether line breaks, of every kind as a line feed, and tabs stay.
  package static func shown(_ text: String, keepingLayout: Bool = false) -> String {
    var text = text
    if text.withUTF8({ isSafe($0, keepingLayout: keepingLayout) }) { return text }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where keepingLayout && previous == "\r": break
      case "\n" where keepingLayout, "\r" where keepingLayout: shown.append("\n")
      case "\t" where keepingLayout: shown.append(scalar)
      case _ where contains(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        shown.append(contentsOf: "\\u{\(digits)}".unicodeScalars)
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// Whether there is nothing to show, told by the bytes: most text is safe, and texts are many.
  private static func isSafe(_ bytes: UnsafeBufferPointer<UInt8>, keepingLayout: Bool) -> Bool {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x20 && byte < 0x7F { continue }
      if byte < 0x80 {
        guard keepingLayout, byte == 0x0A || byte == 0x09 else { return false }
        continue
      }
      guard byte >= 0xC2, index + 1 < bytes.count else { continue }
      let (second, third) = (bytes[index + 1], index + 2 < bytes.count ? bytes[index + 2] : 0)
      switch byte {
      case 0xC2: if second < 0xA0 { return false }
      case 0xD8: if second == 0x9C { return false }
      case 0xE2 where second == 0x80:
        if third == 0x8B || third == 0x8E || third == 0x8F || (0xA8...0xAE).contains(third) { return false }
      case 0xE2 where second == 0x81: if third == 0xA0 || (0xA6...0xA9).contains(third) { return false }
      case 0xEF: if second == 0xBB && third == 0xBF { return false }
      default: break
      }
    }
    return true
  }
}
