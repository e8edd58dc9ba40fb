extension StringProtocol {
  /// Without the white space at either end.
  package var trimmed: String {
    if let first = first?.asciiValue, let last = last?.asciiValue, first.isPlainASCII, last.isPlainASCII {
      return String(self)
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// Lower case, with every run of white space made one space: how two texts are compared, never how one is kept.
  package var folded: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}

extension String {
  /// The same of a whole text, which mostly has none and is given back as it is.
  package var trimmed: String {
    guard let first = utf8.first, let last = utf8.last, first.isPlainASCII, last.isPlainASCII else {
      return self[...].trimmed
    }
    return self
  }

  /// Folded, with a long dash the same as a hyphen: nobody means another thing by it.
  package var withPlainDashes: String {
    let folded = folded
    guard folded.utf8.contains(where: { $0 >= 0x80 }) else { return folded }
    return String(folded.map { $0 == "–" || $0 == "—" ? "-" : $0 })
  }

  /// The text, or nil where there is nothing in it but white space.
  package var nonBlank: String? {
    if let first = utf8.first, first.isPlainASCII { return self }
    return contains { !$0.isWhitespace } ? self : nil
  }
}

extension UInt8 {
  /// A printed character of ASCII: the usual case, told without the Unicode tables.
  fileprivate var isPlainASCII: Bool { self > 0x20 && self < 0x7F }
}
