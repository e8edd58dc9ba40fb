/// The looks of the cells: each style twice, the second for text that begins as a formula does.
struct StylesXML {
  let colours: [ColouredWord]

  private static let dateFormat = 164

  /// The number of a style among the cell formats.
  static func index(_ style: CellStyle, quoted: Bool = false) -> Int { style.rawValue * 2 + (quoted ? 1 : 0) }

  var xml: String {
    XML.declaration + """
      <styleSheet xmlns="\(XML.main)"><numFmts count="1"><numFmt numFmtId="\(StylesXML.dateFormat)" \
      formatCode="dd/mm/yyyy"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Arial"/><family val="2"/>\
      </font><font><b/><sz val="11"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="16"/><name \
      val="Arial"/><family val="2"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill>\(fill("DDE3E8"))\(fill("FFF7D6"))\(fill("FBE3C8"))</fills>\
      <borders count="3"><border/><border>\(edges("thin", "9AA5AE"))</border><border>\(edges("thick", "D4351C"))</border></borders><cellStyleXfs count="1"><xf numFmtId="0" \
      fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="\(CellStyle.allCases.count * 2)">\(formats)\
      </cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
      <dxfs count="\(colours.count)">\(colours.map(differential).joined())</dxfs></styleSheet>
      """
  }

  private func fill(_ colour: String) -> String {
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF\(colour)\"/><bgColor indexed=\"64\"/></patternFill></fill>"
  }

  private func edges(_ style: String, _ colour: String) -> String {
    ["left", "right", "top", "bottom"].map { "<\($0) style=\"\(style)\"><color rgb=\"FF\(colour)\"/></\($0)>" }.joined()
      + "<diagonal/>"
  }

  private var formats: String {
    CellStyle.allCases.flatMap { style in [false, true].map { format(style, quoted: $0) } }.joined()
  }

  private func format(_ style: CellStyle, quoted: Bool) -> String {
    let (number, font, fill, border, isLocked): (Int, Int, Int, Int, Bool) =
      switch style {
      case .plain: (0, 0, 0, 1, true)
      case .verbatim: (49, 0, 0, 1, true)
      case .prose: (49, 0, 0, 1, true)
      case .date: (StylesXML.dateFormat, 0, 0, 1, true)
      case .heading: (0, 1, 2, 1, true)
      case .title: (0, 2, 0, 0, true)
      case .subtitle: (0, 1, 0, 0, true)
      // As text, so that what is typed stays what it was typed as.
      case .input: (49, 0, 3, 1, false)
      case .inputDate: (StylesXML.dateFormat, 0, 3, 1, false)
      // The edge is seen where a rating's own ground goes over that of the cell.
      case .marked: (49, 1, 4, 2, false)
      case .markedDate: (StylesXML.dateFormat, 1, 4, 2, false)
      case .note: (0, 0, 0, 0, true)
      }
    return """
      <xf numFmtId="\(number)" fontId="\(font)" fillId="\(fill)" borderId="\(border)" xfId="0"\
      \(quoted ? " quotePrefix=\"1\"" : "") applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" \
      applyAlignment="1" applyProtection="1"><alignment vertical="top" wrapText="1"/>\
      <protection locked="\(isLocked ? 1 : 0)"/></xf>
      """
  }

  private func differential(_ colour: ColouredWord) -> String {
    """
    <dxf><font><b/><color rgb="FF\(colour.text)"/></font><fill><patternFill patternType="solid"><fgColor \
    rgb="FF\(colour.ground)"/><bgColor rgb="FF\(colour.ground)"/></patternFill></fill></dxf>
    """
  }
}
