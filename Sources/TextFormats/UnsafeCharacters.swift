/// Characters that a terminal may act on rather than show: control characters, and the marks that turn the
/// direction of text or hide it.
public enum UnsafeCharacters {
  public static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The text with each such character shown as `\u{1B}`.
  ///
  /// - Parameter keepingLayout: whether line breaks, of every kind as a line feed, and tabs stay.
  public static func shown(_ text: String, keepingLayout: Bool = false) -> String {
    let isPlainASCII = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    guard !isPlainASCII, text.unicodeScalars.contains(where: contains) else { return text }
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
}
