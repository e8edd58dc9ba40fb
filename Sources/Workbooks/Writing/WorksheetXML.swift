/// One sheet as a part of a workbook.
struct WorksheetXML {
  let sheet: Worksheet
  let colours: [ColouredWord]

  /// `A`, `B`, ... `AA` for a column counted from 0.
  static func column(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(0x41 + index % 26)))
    return index < 26 ? letter : column(index / 26 - 1) + letter
  }

  var xml: String {
    var xml = XML.declaration
    xml += "<worksheet xmlns=\"\(XML.main)\" xmlns:r=\"\(XML.relationships)\">"
    xml += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
    xml += views
    xml += "<sheetFormatPr defaultRowHeight=\"\(RowHeight.ofLine)\"/>"
    xml += "<cols>\(columns)</cols><sheetData>\(rows)</sheetData>"
    if sheet.isProtected {
      xml +=
        "<sheetProtection sheet=\"1\" objects=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\" sort=\"0\" autoFilter=\"0\"/>"
    }
    xml += conditions + validations
    xml += "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
    xml +=
      "<pageSetup paperSize=\"9\" orientation=\"\(sheet.hasHeadings ? "landscape" : "portrait")\" fitToWidth=\"\(pagesWide)\" fitToHeight=\"0\"/>"
    xml += "<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>"
    if sheet.isTable { xml += "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>" }
    return xml + "</worksheet>"
  }

  /// How many pages of A4 stand side by side so that its letters can be read.
  private var pagesWide: Int {
    let width = sheet.columns.filter { !$0.isHidden }.map(\.width).reduce(0, +)
    return max(1, (width + WorksheetXML.pageWidth - 1) / WorksheetXML.pageWidth)
  }

  /// What a page of A4 landscape holds, in characters that can still be read.
  private static let pageWidth = 200

  /// The table's own part: what a filter and a screen reader go by.
  static func table(_ sheet: Worksheet, number: Int) -> String {
    let range = "A1:\(column(sheet.columns.count - 1))\(sheet.rows.count + 1)"
    let columns = sheet.columns.enumerated().map { index, column in
      "<tableColumn id=\"\(index + 1)\" name=\"\(XML.attribute(column.heading))\"/>"
    }
    return XML.declaration + """
      <table xmlns="\(XML.main)" id="\(number)" name="Table\(number)" displayName="Table\(number)" ref="\(range)" \
      totalsRowShown="0"><autoFilter ref="\(range)"/><tableColumns count="\(columns.count)">\(columns.joined())\
      </tableColumns></table>
      """
  }

  private var views: String {
    guard sheet.hasHeadings else {
      return "<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews>"
    }
    return
      "<sheetViews><sheetView workbookViewId=\"0\"><pane xSplit=\"\(sheet.keptColumns)\" ySplit=\"1\" topLeftCell=\"\(WorksheetXML.column(sheet.keptColumns))2\" activePane=\"bottomRight\" state=\"frozen\"/></sheetView></sheetViews>"
  }

  private var columns: String {
    sheet.columns.enumerated().map { index, column in
      "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(column.width)\"\(column.isHidden ? " hidden=\"1\"" : "") customWidth=\"1\"/>"
    }.joined()
  }

  private var rows: String {
    var xml = ""
    for (index, row) in sheet.allRows.enumerated() {
      xml += "<row r=\"\(index + 1)\" ht=\"\(RowHeight.of(row, sheet.columns))\">"
      for (column, cell) in row.enumerated() { xml += cellXML(cell, at: "\(WorksheetXML.column(column))\(index + 1)") }
      xml += "</row>"
    }
    return xml
  }

  private func cellXML(_ cell: WorkbookCell, at place: String) -> String {
    switch cell {
    case .blank(let style): return "<c r=\"\(place)\" s=\"\(StylesXML.index(style))\"/>"
    case .number(let number):
      return "<c r=\"\(place)\" s=\"\(StylesXML.index(.plain))\"><v>\(number)</v></c>"
    case .date(let day, let style):
      return "<c r=\"\(place)\" s=\"\(StylesXML.index(style))\"><v>\(DateSystem.serial(of: day))</v></c>"
    case .text(let text, let style):
      guard !text.isEmpty else { return cellXML(.blank(style), at: place) }
      let isQuoted = text.utf8.first.map { "=+-@".utf8.contains($0) } ?? false
      return
        "<c r=\"\(place)\" s=\"\(StylesXML.index(style, quoted: isQuoted))\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(XML.text(text))</t></is></c>"
    }
  }

  /// The cells of a column below its heading.
  private func range(_ column: Int) -> String {
    let letter = WorksheetXML.column(column)
    return "\(letter)2:\(letter)\(sheet.rows.count + 1)"
  }

  private var conditions: String {
    guard sheet.hasHeadings, !sheet.rows.isEmpty else { return "" }
    return sheet.columns.enumerated().filter { !$0.element.coloured.isEmpty }.map { index, column in
      let rules = column.coloured.enumerated().map { priority, word in
        "<cfRule type=\"cellIs\" dxfId=\"\(colours.firstIndex(of: word) ?? 0)\" priority=\"\(priority + 1)\" operator=\"equal\"><formula>\"\(XML.text(word.word))\"</formula></cfRule>"
      }
      return "<conditionalFormatting sqref=\"\(range(index))\">\(rules.joined())</conditionalFormatting>"
    }.joined()
  }

  private var validations: String {
    guard sheet.hasHeadings, !sheet.rows.isEmpty else { return "" }
    let each = sheet.columns.enumerated().compactMap { index, column -> String? in
      switch column.accepts {
      case .anything: nil
      case .oneOf(let source, let message): list(XML.text(source), message, range(index))
      case .words(let words, let message): list("\"\(XML.text(words.joined(separator: ",")))\"", message, range(index))
      case .date(let message):
        "<dataValidation type=\"date\" operator=\"greaterThan\" allowBlank=\"1\" showErrorMessage=\"1\" errorStyle=\"warning\" error=\"\(XML.attribute(message))\" sqref=\"\(range(index))\"><formula1>36526</formula1></dataValidation>"
      }
    }
    return each.isEmpty ? "" : "<dataValidations count=\"\(each.count)\">\(each.joined())</dataValidations>"
  }
  private func list(_ source: String, _ message: String, _ range: String) -> String {
    "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" error=\"\(XML.attribute(message))\" sqref=\"\(range)\"><formula1>\(source)</formula1></dataValidation>"
  }
}

/// How high a row has to be, in points, so that its text is seen: no spreadsheet works that out for every file.
enum RowHeight {
  static let ofLine = 15
  /// The highest that a row may be.
  private static let most = 409

  static func of(_ row: [WorkbookCell], _ columns: [WorksheetColumn]) -> Int {
    var height = ofLine
    for (cell, column) in zip(row, columns) {
      guard case .text(let text, let style) = cell, !column.isHidden else { continue }
      // A title's letters are half as wide again.
      let (width, line) = style == .title ? (column.width * 2 / 3, 24) : (column.width - 1, ofLine)
      height = max(height, lines(text, width: max(1, width)) * line)
    }
    return min(most, height)
  }

  private static func lines(_ text: String, width: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, ($1.utf8.count + width - 1) / width) }
  }
}
