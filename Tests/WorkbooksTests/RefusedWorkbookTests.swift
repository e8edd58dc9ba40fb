import Testing
import ZipArchives

@testable import Workbooks

/// What is no workbook, or is out to harm, is told for what it is.
struct RefusedWorkbookTests {
  private func problem(_ bytes: [UInt8], limits: ZipReader.Limits? = nil) -> WorkbookProblem? {
    do throws(any Error) {
      let workbook = try limits.map { try Workbook(bytes, limits: $0) } ?? Workbook(bytes)
      for sheet in workbook.sheets { try workbook.rows(of: sheet) { _ in } }
      return nil
    } catch { return error as? WorkbookProblem }
  }

  private func archive(_ parts: [String: String]) throws -> [UInt8] {
    try ZipArchive.bytes(
      of: parts.sorted { $0.key < $1.key }.map { ZipArchive.Entry(name: $0.key, bytes: Array($0.value.utf8)) })
  }

  @Test func filesOfOtherKindsAreNamed() throws {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(problem(compound + Array(repeating: 0, count: 600)) == .oldExcel)
    #expect(problem(compound + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }) == .encrypted)
    #expect(try problem(archive(["mimetype": "x", "content.xml": "<a/>"])) == .openDocument)
    #expect(try problem(archive(["readme.txt": "hello"])) == .noWorkbook)
  }

  @Test func anEntityIsRefusedBeforeItGrows() throws {
    var made = MadeWorkbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    made.sheets = [("S", "<sheetData/>")]
    let bomb = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]><sst><si><t>&c;</t></si></sst>"
    made.extra = [("xl/sharedStrings.xml", bomb)]
    guard case .damaged(let part, _)? = try problem(made.bytes()) else {
      Issue.record("an entity was read")
      return
    }
    #expect(part == "xl/sharedStrings.xml")
  }

  @Test func aPartThatGrowsBeyondEveryMeasureIsABomb() throws {
    let blanks = String(repeating: " ", count: 4 << 20)
    let made = MadeWorkbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\(blanks)")
    let grown = ZipReader.Limits(mostBytes: 1 << 30, mostRatio: 100, mostEntries: 100)
    guard case .bomb? = try problem(made.bytes(), limits: grown) else {
      Issue.record("a bomb was unpacked")
      return
    }
    let small = ZipReader.Limits(mostBytes: 1 << 20, mostRatio: 1 << 20, mostEntries: 100)
    #expect(try problem(made.bytes(), limits: small) == .tooLarge(mostBytes: 1 << 20))
    let few = ZipReader.Limits(mostBytes: 1 << 30, mostRatio: 1 << 20, mostEntries: 2)
    #expect(try problem(made.bytes(), limits: few) == .tooManyParts)
  }

  @Test func damageAtAnyByteIsAnErrorOrIsReadButNeverEndsTheProcess() throws {
    let whole = try MadeWorkbook(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", strings: "<si><t>text</t></si>"
    ).bytes()
    for index in stride(from: 0, to: whole.count, by: 3) {
      var damaged = whole
      damaged[index] ^= 0x55
      _ = problem(damaged)
      _ = problem(Array(whole.prefix(index)))
    }
  }

  @Test func partsThatPointOutsideTheWorkbookAreMissingParts() throws {
    var made = MadeWorkbook("")
    made.extra = [("xl/_rels/other.rels", "<a/>")]
    let relations = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="http://x/officeDocument" Target="../../../etc/passwd.xml"/></Relationships>
      """
    let refused = try problem(archive(["[Content_Types].xml": "<Types/>", "_rels/.rels": relations]))
    #expect(refused == .noWorkbook)
  }

  @Test func numbersOfColumnsBeyondEverySheetAreHarmless() throws {
    var made = MadeWorkbook("")
    made.sheets = [
      (
        "S",
        "<cols><col hidden=\"1\" min=\"-9223372036854775808\" max=\"5\"/><col hidden=\"1\" min=\"2\" max=\"9223372036854775807\"/></cols>"
          + "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"
      )
    ]
    #expect(try problem(made.bytes()) == nil)
  }

  @Test func moreMergedCellsThanAnySheetHasAreRefused() throws {
    let merges = (1...100_001).map { _ in "A1:A2" }
    #expect(
      try problem(
        MadeWorkbook("", merges: merges).bytes(),
        limits: ZipReader.Limits(mostBytes: 1 << 30, mostRatio: 1 << 20, mostEntries: 100)) == .tooManyMerges(100_000))
  }
}
