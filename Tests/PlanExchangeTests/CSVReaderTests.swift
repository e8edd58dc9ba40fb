import Testing
import TextFormats

struct CSVReaderTests {
  private func rows(_ text: String, delimiter: UInt8? = nil) throws -> [[String]] {
    var reader = CSVReader(Array(text.utf8), delimiter: delimiter)
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func rowsEndAtEveryKindOfLineBreak(end: String) throws {
    #expect(try rows("a,b\(end)c,d\(end)") == [["a", "b"], ["c", "d"]])
    #expect(try rows("a,b\(end)c,d") == [["a", "b"], ["c", "d"]])
  }

  @Test func quotedCellsHoldDelimitersQuotesAndLineBreaks() throws {
    #expect(
      try rows("\"a,b\",\"say \"\"hi\"\"\",\"one\r\ntwo\"\nx,,\n") == [
        ["a,b", "say \"hi\"", "one\r\ntwo"], ["x", "", ""],
      ])
  }

  @Test func whiteSpaceAndQuotesInsideBareCellsAreKept() throws {
    #expect(try rows(" a , 5\" pipe\n") == [[" a ", " 5\" pipe"]])
  }

  /// A reader that walks characters takes a quote with a combining mark for another character.
  @Test func aCellMayBeginWithACombiningMarkOrAJoiner() throws {
    #expect(try rows("\"\u{301}a,b\",\u{200D}c\n") == [["\u{301}a,b", "\u{200D}c"]])
  }

  @Test func onlyLineBreaksEndRows() throws {
    #expect(try rows("a\u{2028}b,c\u{0B}d,e\u{85}f\n") == [["a\u{2028}b", "c\u{0B}d", "e\u{85}f"]])
  }

  @Test(arguments: [
    ("a;b;c,d\n", ["a", "b", "c,d"]), ("a\tb,x\tc\n", ["a", "b,x", "c"]), ("\"x;y;z\",b\n", ["x;y;z", "b"]),
  ])
  func theDelimiterIsTheOneThatStandsMostInTheHeadings(text: String, cells: [String]) throws {
    #expect(try rows(text) == [cells])
  }

  @Test func excelsOwnWayOfNamingADelimiterIsUnderstood() throws {
    #expect(try rows("sep=;\r\na,b;c\r\n") == [["a,b", "c"]])
  }

  @Test func anUnclosedQuoteIsFoundWhereItOpens() {
    #expect(throws: CSVProblem(kind: .unclosedQuote, rowNumber: 3, columnNumber: 2, line: 4)) {
      try rows("a,b\n\"x\ny\",z\nc,\"never closed\nd,e\n")
    }
  }

  @Test func textAfterAQuoteAndNulAreFound() {
    #expect(throws: CSVProblem(kind: .textAfterQuote, rowNumber: 1, columnNumber: 1, line: 1)) {
      try rows("\"a\"b,c\n")
    }
    #expect(throws: CSVProblem(kind: .nulCharacter, rowNumber: 2, columnNumber: 1, line: 2)) { try rows("a\nb\0c\n") }
  }
}
