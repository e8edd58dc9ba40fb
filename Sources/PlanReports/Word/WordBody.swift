/// The body of a Word document, and the charts it points at.
struct WordBody {
  /// The charts, in the order of their relations `chart1`, `chart2` and so on.
  private(set) var charts: [Chart] = []
  private(set) var listCount = 0

  /// Twentieths of a point between the margins.
  private static let portraitWidth = 10438
  private static let landscapeWidth = 15138
  /// English metric units: 914,400 to the inch.
  private static let chartWidth = 6_000_000
  private static let chartRow = 300_000
  private static let highestChart = 7_800_000

  mutating func xml(_ document: Document) -> String {
    let body = blocks(document.blocks, width: WordBody.portraitWidth)
    guard !document.annex.isEmpty else { return body + WordBody.section(isLandscape: false) }
    let annex = blocks(document.annex, width: WordBody.landscapeWidth)
    let end = "<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/>\(WordBody.section(isLandscape: false))</w:pPr></w:p>"
    return body + end + annex + WordBody.section(isLandscape: true)
  }

  private mutating func blocks(_ blocks: [Block], width: Int) -> String {
    var xml = ""
    for (index, block) in blocks.enumerated() {
      if index == 1, case .heading(level: 1, _) = blocks[0], case .particulars(let rows) = block {
        xml += WordBody.inOneParagraph(rows)
        continue
      }
      xml += self.block(block, width: width, leads: Block.leads(blocks, index))
    }
    return xml
  }

  /// - Parameter leads: whether it belongs to what follows it, and stays on its page.
  private mutating func block(_ block: Block, width: Int, leads: Bool) -> String {
    switch block {
    case .heading(let level, let text):
      WordRun.paragraph(WordRun.xml(text), style: "Heading\(min(level, 3))")
    case .paragraph(let text):
      WordRun.paragraph(
        WordRun.xml(text), properties: leads ? "<w:keepNext/>" : "", isRightToLeft: XMLText.runsRightToLeft(text))
    case .list(let items): list(items)
    case .particulars(let rows): rows.map(WordBody.particular).joined()
    case .keyFigures(let figures): WordTable(table: WordBody.table(figures), width: width).xml
    case .table(let table): WordTable(table: table, width: width).xml
    case .chart(let chart): self.chart(chart, width: width)
    case .beside(let left, let right): beside(left, right, width: width)
    }
  }

  /// A table of two cells without lines, each with its own.
  private mutating func beside(_ left: [Block], _ right: [Block], width: Int) -> String {
    let half = width / 2
    let gap = 220
    let cells = [left, right].map { blocks -> String in
      let text = self.blocks(blocks, width: half - gap)
      return "<w:tc><w:tcPr><w:tcW w:w=\"\(half)\" w:type=\"dxa\"/></w:tcPr>\(text)</w:tc>"
    }
    return """
      <w:tbl><w:tblPr><w:tblW w:w="\(width)" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>\
      <w:left w:w="0" w:type="dxa"/><w:right w:w="\(gap)" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>\
      <w:gridCol w:w="\(half)"/><w:gridCol w:w="\(half)"/></w:tblGrid><w:tr>\(cells.joined())</w:tr></w:tbl>\
      \(WordRun.paragraph("", style: "AfterTable"))
      """
  }

  private mutating func list(_ items: [String]) -> String {
    listCount += 1
    let numbering =
      "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(listCount)\"/></w:numPr>"
    return items.map { WordRun.paragraph(WordRun.xml($0), style: "Decision", properties: numbering) }.joined()
  }

  /// What stands below a paper's title leaves the page to the paper.
  private static func inOneParagraph(_ rows: [Particular]) -> String {
    let runs = rows.enumerated().map { index, row in
      WordRun.xml("\(index == 0 ? "" : "   ")\(row.name): ", WordRun.Look(isBold: true)) + WordRun.xml(row.value.words)
    }
    return WordRun.paragraph(runs.joined())
  }

  private static func particular(_ row: Particular) -> String {
    WordRun.paragraph(
      WordRun.xml("\(row.name)\t", WordRun.Look(isBold: true)) + WordRun.xml(row.value.words), style: "Particular")
  }

  private static func table(_ figures: [KeyFigure]) -> Table {
    Table(
      columns: [
        Column("Figure", weight: 2), Column("Now", weight: 1, alignment: .trailing),
        Column("Change", weight: 1, alignment: .trailing),
      ],
      rows: figures.map { [.text($0.name), Cell($0.value), .text($0.changeWords ?? "")] })
  }

  /// In a cell of its own, with its title: a heading before it stays on its page in LibreOffice too, which leaves one
  /// behind that is followed by a chart.
  private mutating func chart(_ chart: Chart, width: Int) -> String {
    charts.append(chart)
    let number = charts.count
    let height = min(WordChart(chart: chart).heightInRows * WordBody.chartRow, WordBody.highestChart)
    let drawing = """
      <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="\(WordBody.chartWidth)" \
      cy="\(height)"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="\(number)" name="Chart \(number)" \
      descr="\(XMLText.escaped(chart.words))"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData \
      uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="chart\(number)"/></a:graphicData>\
      </a:graphic></wp:inline></w:drawing></w:r>
      """
    let cell = WordRun.paragraph(drawing) + WordRun.paragraph(WordRun.xml(chart.title), style: "Caption")
    return """
      <w:tbl><w:tblPr><w:tblW w:w="\(width)" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>\
      <w:gridCol w:w="\(width)"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr>\
      <w:tcW w:w="\(width)" w:type="dxa"/></w:tcPr>\(cell)</w:tc></w:tr></w:tbl>\
      \(WordRun.paragraph("", style: "AfterTable"))
      """
  }

  private static func section(isLandscape: Bool) -> String {
    let size =
      isLandscape
      ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1020\" w:right=\"850\" w:bottom=\"1020\" w:left=\"850\" w:header=\"454\" w:footer=\"454\" w:gutter=\"0\"/>"
      : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"907\" w:right=\"734\" w:bottom=\"907\" w:left=\"734\" w:header=\"397\" w:footer=\"340\" w:gutter=\"0\"/>"
    return
      "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/><w:footerReference w:type=\"default\" r:id=\"footer\"/><w:type w:val=\"nextPage\"/>\(size)</w:sectPr>"
  }
}
