/// Text with one look, and paragraphs of it, as WordprocessingML.
struct WordRun {
  struct Look {
    var isBold = false
    var isItalic = false
    /// `RRGGBB`, or nil for the style's own.
    var colour: String?
  }

  static func xml(_ text: String, _ look: Look = Look()) -> String {
    let isRightToLeft = XMLText.runsRightToLeft(text)
    let lines = XMLText.escaped(text).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map(WordRun.words).joined(separator: "<w:tab/>")
    }
    return "<w:r>\(properties(look, isRightToLeft))\(lines.joined(separator: "<w:br/>"))</w:r>"
  }

  /// Word has an element of its own for where a word may be broken.
  private static func words(_ text: Substring) -> String {
    text.split(separator: "\u{AD}", omittingEmptySubsequences: false)
      .map { "<w:t xml:space=\"preserve\">\($0)</w:t>" }.joined(separator: "<w:softHyphen/>")
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
      + (look.colour.map { "<w:color w:val=\"\($0)\"/>" } ?? "") + (isRightToLeft ? "<w:rtl/>" : "")
    return all.isEmpty ? "" : "<w:rPr>\(all)</w:rPr>"
  }
}
