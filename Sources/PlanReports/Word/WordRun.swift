/// Text with one look, and paragraphs of it, as WordprocessingML.
struct WordRun {
  struct Look {
    var isBold = false
    var isItalic = false
    /// `RRGGBB`, or nil for the style's own.
    var colour: String?
    /// In half points, or nil for the style's own.
    var size: Int?
  }

  static func xml(_ text: String, _ look: Look = Look()) -> String {
    let isRightToLeft = XMLText.runsRightToLeft(text)
    return "<w:r>\(properties(look, isRightToLeft))\(words(XMLText.escaped(text)))</w:r>"
  }

  /// Line breaks, tabs and the places where a word may be broken are elements of their own.
  private static func words(_ text: String) -> String {
    let (begin, end) = ("<w:t xml:space=\"preserve\">", "</w:t>")
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x09 || $0 == 0xC2 }) else { return begin + text + end }
    var xml = begin
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": xml += "\(end)<w:br/>\(begin)"
      case "\t": xml += "\(end)<w:tab/>\(begin)"
      case "\u{AD}": xml += "\(end)<w:softHyphen/>\(begin)"
      default: xml.unicodeScalars.append(scalar)
      }
    }
    return xml + end
  }

  /// - Parameter properties: further paragraph properties that stand after the style and before the alignment.
  static func paragraph(
    _ runs: String, style: String? = nil, properties: String = "", alignment: String? = nil,
    isRightToLeft: Bool = false
  ) -> String {
    let all =
      (style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? "") + properties + (isRightToLeft ? "<w:bidi/>" : "")
      + (alignment.map { "<w:jc w:val=\"\($0)\"/>" } ?? "")
    return "<w:p>\(all.isEmpty ? "" : "<w:pPr>\(all)</w:pPr>")\(runs)</w:p>"
  }

  private static func properties(_ look: Look, _ isRightToLeft: Bool) -> String {
    let all =
      (look.isBold ? "<w:b/><w:bCs/>" : "") + (look.isItalic ? "<w:i/><w:iCs/>" : "")
      + (look.colour.map { "<w:color w:val=\"\($0)\"/>" } ?? "")
      + (look.size.map { "<w:sz w:val=\"\($0)\"/><w:szCs w:val=\"\($0)\"/>" } ?? "") + (isRightToLeft ? "<w:rtl/>" : "")
    return all.isEmpty ? "" : "<w:rPr>\(all)</w:rPr>"
  }
}
