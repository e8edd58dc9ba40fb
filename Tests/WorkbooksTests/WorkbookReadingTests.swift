import Testing
import Workbooks

/// Workbooks as other programs write them. What a cell must read as is what a spreadsheet shows for it.
struct WorkbookReadingTests {
  private func rows(_ made: MadeWorkbook) throws -> [WorksheetRow] {
    let workbook = try Workbook(made.bytes())
    var rows: [WorksheetRow] = []
    guard let first = workbook.sheets.first else { return [] }
    try workbook.rows(of: first) { rows.append($0) }
    return rows
  }

  private func values(_ cells: String, strings: String? = nil, styles: String? = nil) throws -> [CellValue] {
    try rows(MadeWorkbook("<row r=\"1\">\(cells)</row>", strings: strings, styles: styles)).first?.cells.map(\.value)
      ?? []
  }

  private func value(_ cell: String, strings: String? = nil, styles: String? = nil) throws -> CellValue? {
    try values(cell, strings: strings, styles: styles).first
  }

  @Test func sharedStringsAreJoinedFromTheirRunsWithoutTheWayTheyAreSpoken() throws {
    let strings = """
      <si><t>plain</t></si><si><r><t xml:space="preserve">rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>\
      <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>
      """
    #expect(
      try values(
        "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>",
        strings: strings)
        == [.text("plain"), .text("rich text"), .text("東京")])
  }

  @Test func inlineStringsAndEscapedCharactersAreText() throws {
    #expect(
      try value("<c r=\"A1\" t=\"inlineStr\"><is><r><t>two</t></r><r><t>_x000D_\nlines</t></r></is></c>")
        == .text("two\r\nlines"))
    #expect(try value("<c r=\"A1\" t=\"inlineStr\"><is><t>_x005F_x000D_</t></is></c>") == .text("_x000D_"))
  }

  @Test(arguments: [
    ("14", "", "44957"), ("22", "", "44957.75"),
    ("164", "<numFmt numFmtId=\"164\" formatCode=\"[$-809]d mmm yyyy\"/>", "44957"),
    ("165", "<numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy;@\"/>", "44957"),
  ])
  func aNumberInTheFormatOfADateIsADay(format: String, own: String, number: String) throws {
    let styles = """
      <numFmts>\(own)</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="\(format)"/></cellXfs>
      """
    #expect(
      try value("<c r=\"A1\" s=\"1\"><v>\(number)</v></c>", styles: styles)
        == .date(CalendarDay(year: 2023, month: 1, day: 31)))
  }

  @Test func daysCountFrom1904WhereTheWorkbookSaysSo() throws {
    var made = MadeWorkbook(
      "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43495</v></c></row>",
      styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>")
    made.workbookProperties = "<workbookPr date1904=\"1\"/>"
    #expect(try rows(made).first?.cells.first?.value == .date(CalendarDay(year: 2023, month: 1, day: 31)))
  }

  @Test func numbersStayAsTheyWereWrittenBooleansAndErrorsSayWhatTheyAre() throws {
    #expect(try value("<c r=\"A1\"><v>1.10</v></c>") == .number("1.1"))
    #expect(try value("<c r=\"A1\"><v>12</v></c>") == .number("12"))
    #expect(try value("<c r=\"A1\"><v>1.1000000000000001</v></c>") == .number("1.1"))
    #expect(try value("<c r=\"A1\" t=\"b\"><v>1</v></c>") == .boolean(true))
    #expect(try value("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>") == .error("#REF!"))
    #expect(
      try value("<c r=\"A1\" t=\"d\"><v>2023-01-31T00:00:00</v></c>")
        == .date(CalendarDay(year: 2023, month: 1, day: 31)))
  }

  @Test func aFormulaIsTheValueThatWasKeptOfIt() throws {
    #expect(try value("<c r=\"A1\" t=\"str\"><f>B1&amp;C1</f><v>green</v></c>") == .text("green"))
    #expect(try value("<c r=\"A1\"><f>1+1</f><v>2</v></c>") == .number("2"))
    #expect(try value("<c r=\"A1\"><f>1+1</f></c>") == .uncalculated)
  }

  @Test func whatWasMergedIsSaidOfEveryCellOfIt() throws {
    let made = MadeWorkbook(
      """
      <row r="1"><c r="A1" t="inlineStr"><is><t>both</t></is></c><c r="B1"><v>1</v></c></row>\
      <row r="2"><c r="A2"/><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>
      """, merges: ["A1:A2"])
    let first = try rows(made).map { row in row.cells.first { $0.column == 0 }?.value }
    #expect(first == [.text("both"), .text("both"), nil])
  }

  @Test func aHiddenRowAndAHiddenColumnAreSaidToBe() throws {
    var made = MadeWorkbook("")
    made.sheets = [
      (
        "S",
        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"
      )
    ]
    let workbook = try Workbook(made.bytes())
    var hidden: [Bool] = []
    let sheet = try #require(workbook.sheets.first)
    let seen = try workbook.rows(of: sheet) { hidden.append($0.isHidden) }
    #expect(hidden == [true])
    #expect(seen.hiddenColumns == [1...2])
  }

  @Test func cellsWithoutAPlaceFollowOneAnother() throws {
    let made = MadeWorkbook("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
    let read = try rows(made)
    #expect(read.map(\.number) == [1, 2])
    #expect(read.first?.cells.map(\.column) == [0, 1])
  }
}
