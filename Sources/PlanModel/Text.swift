extension StringProtocol {
  /// Without the white space at either end.
  public var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// Lower case, with every run of white space made one space: how two texts are compared, never how one is kept.
  public var folded: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}

extension String {
  /// The text, or nil where there is nothing in it but white space.
  public var nonBlank: String? { contains { !$0.isWhitespace } ? self : nil }
}
