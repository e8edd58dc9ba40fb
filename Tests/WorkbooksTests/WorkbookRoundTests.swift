import Testing
import Workbooks

/// What is written is read back as it was.
struct WorkbookRoundTests {
  private func rows(_ sheet: Worksheet) throws -> [WorksheetRow] {
    let workbook = try Workbook(WorkbookFile(title: "Test", sheets: [sheet]).bytes())
    var rows: [WorksheetRow] = []
    guard let first = workbook.sheets.first else { return [] }
    try workbook.rows(of: first) { rows.append($0) }
    return rows
  }

  @Test(arguments: [
    "plain", "=1+1", "+44 20", "-", "@home", "two\nlines", "tab\there", "a & b < c > d \"e\" 'f'", "  spaces  ",
    "carriage\r\nreturn", "_x000D_ as it stands", "bell \u{7}", "Ünïcödé – “quotes” 😀", "1.10", "_", "_x12",
    "\u{1}_x0001_",
  ])
  func textComesBackAsItWas(text: String) throws {
    let sheet = Worksheet(name: "A", columns: [WorksheetColumn("H", width: 10)], rows: [[.text(text, .prose)]])
    #expect(try rows(sheet).last?.cells.map(\.value) == [.text(text)])
  }

  @Test func datesNumbersAndBlanksComeBack() throws {
    let day = CalendarDay(year: 2023, month: 1, day: 31)
    let sheet = Worksheet(
      name: "A", columns: (1...4).map { WorksheetColumn("H\($0)", width: 10) },
      rows: [[.date(day, .date), .number(12), .blank(.input), .date(day, .inputDate)]])
    let cells = try rows(sheet).last?.cells ?? []
    #expect(cells.map(\.column) == [0, 1, 3])
    #expect(cells.map(\.value) == [.date(day), .number("12"), .date(day)])
  }

  @Test func sheetsKeepTheirNamesAndWhetherTheyAreSeen() throws {
    let sheets = [("Read me", Workbook.Sheet.Visibility.visible), ("A & B's", .hidden), ("base", .veryHidden)].map {
      Worksheet(name: $0.0, visibility: $0.1, columns: [WorksheetColumn("H", width: 10)], rows: [])
    }
    let workbook = try Workbook(WorkbookFile(title: "Test", sheets: sheets).bytes())
    #expect(workbook.sheets.map(\.name) == ["Read me", "A & B's", "base"])
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
  }

  @Test func theSameContentIsTheSameBytes() throws {
    let sheet = Worksheet(name: "A", columns: [WorksheetColumn("H", width: 10)], rows: [[.number(1)]])
    #expect(
      try WorkbookFile(title: "T", sheets: [sheet]).bytes() == WorkbookFile(title: "T", sheets: [sheet]).bytes())
  }
}
