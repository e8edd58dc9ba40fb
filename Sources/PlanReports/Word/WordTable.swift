internal import PlanModel

/// A table whose heading row repeats on each page and whose rows stay whole where they fit.
struct WordTable {
  let table: Table
  /// Twentieths of a point between the margins.
  let width: Int

  /// The width of an average character of a table's text.
  private static let characterWidth = 102

  var xml: String {
    let widths = columnWidths
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    let spans = table.merged.isEmpty ? nil : table.spans
    let body = table.rows.enumerated().map { index, cells in
      row(cells, widths, spans: spans?[index], isTotal: table.isLastRowTotal && index == table.rows.count - 1)
    }
    return """
      <w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="\(width)" w:type="dxa"/>\
      <w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" \
      w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\
      \(headings(widths))\(body.joined())</w:tbl>\(WordRun.paragraph("", style: "AfterTable"))
      """
  }

  private func headings(_ widths: [Int]) -> String {
    let cells = zip(table.columns, widths).map { column, width in
      cell(
        WordRun.xml(column.heading, WordRun.Look(isBold: true)), width: width, fill: "E8EDF2",
        alignment: column.alignment,
        isRightToLeft: false)
    }
    return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(cells.joined())</w:tr>"
  }

  private func row(_ cells: [Cell], _ widths: [Int], spans: [Int]?, isTotal: Bool) -> String {
    let shown = cells.indices.map { index -> String in
      let span = spans?[index] ?? 1
      if span == 0 {
        let width = "<w:tcW w:w=\"\(widths[index])\" w:type=\"dxa\"/>"
        return "<w:tc><w:tcPr>\(width)<w:vMerge/></w:tcPr>\(WordRun.paragraph("", style: "TableText"))</w:tc>"
      }
      return content(
        cells[index], merge: span > 1, width: widths[index], alignment: table.columns[index].alignment,
        isBold: isTotal || (index == 0 && table.columns[0].weight == 0), fill: isTotal ? "F3F5F7" : nil)
    }
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(shown.joined())</w:tr>"
  }

  private func content(
    _ cell: Cell, merge: Bool, width: Int, alignment: Column.Alignment, isBold: Bool, fill: String?
  ) -> String {
    var look = WordRun.Look(isBold: isBold)
    var fill = fill
    switch cell {
    case .rating(let rating?):
      let colours = RatingColours.named(rating.colour)
      look = WordRun.Look(isBold: true, colour: colours.text)
      fill = colours.ground
    case .missing, .rating(nil): look.isItalic = true
    // The signs of a line are half as wide again as letters, and are read as one.
    case .line: look.size = 10
    case .text, .prose, .date: break
    }
    return self.cell(
      WordTable.run(cell, look), merge: merge, width: width, fill: fill, alignment: alignment,
      isRightToLeft: XMLText.runsRightToLeft(cell.words))
  }

  /// What follows from the plan stands out from what people wrote.
  private static func run(_ cell: Cell, _ look: WordRun.Look) -> String {
    guard case .prose(let text, let standing?) = cell else { return WordRun.xml(cell.words, look) }
    var bold = look
    bold.isBold = true
    return WordRun.xml("\(text) ", look) + WordRun.xml(standing, bold)
  }

  private func cell(
    _ run: String, merge: Bool = false, width: Int, fill: String?, alignment: Column.Alignment, isRightToLeft: Bool
  ) -> String {
    let shading = fill.map { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\($0)\"/>" } ?? ""
    let paragraph = WordRun.paragraph(
      run, style: "TableText", alignment: alignment == .trailing ? "right" : nil, isRightToLeft: isRightToLeft)
    return
      "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(merge ? "<w:vMerge w:val=\"restart\"/>" : "")\(shading)</w:tcPr>\(paragraph)</w:tc>"
  }

  private var columnWidths: [Int] {
    ColumnWidths.shares(of: table, characters: width / WordTable.characterWidth).map { Int($0 * Double(width)) }
  }
}
