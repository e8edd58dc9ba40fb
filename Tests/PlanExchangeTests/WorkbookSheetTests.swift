import PlanExchange
import PlanModel
import TestSupport
import Testing
import Workbooks

/// A plan in a workbook: which of its sheets is the plan, and what stands in it.
struct WorkbookSheetTests {
  private func sheet(_ name: String, _ rows: [[String]], visibility: Workbook.Sheet.Visibility = .visible) -> Worksheet
  {
    Worksheet(
      name: name, visibility: visibility,
      columns: (rows.first ?? []).map { WorksheetColumn($0, width: 20) },
      rows: rows.dropFirst().map { $0.map { $0.isEmpty ? .blank(.prose) : .text($0, .prose) } })
  }

  private func read(_ sheets: [Worksheet], named name: String? = nil) throws -> ImportSheet {
    SheetReader.read(
      try WorkbookFile(title: "Test", sheets: sheets).bytes(),
      options: SheetOptions(
        fillDown: false, map: [:], key: .rag, publishedOn: day("2022-09-05"), recordedFor: day("2022-12-12"),
        calendar: .englandAndWales, sheetName: name))
  }

  private let plan = [["Ref", "Area for improvement", "Action", "RAG"], ["1.1", "1. One", "Do it", "amber"]]

  @Test func theSheetWithThePlansHeadingsIsFoundAmongOthers() throws {
    let read = try read([sheet("Read me", [["Notes"], ["Something"]]), sheet("Plan", plan)])
    #expect(read.errors.isEmpty)
    #expect(read.rows.map(\.said.rating?.code) == ["amber"])
  }

  @Test func whereTwoSheetsAreAPlanOneMustBeNamed() throws {
    let both = [sheet("January", plan), sheet("February", plan)]
    let message = try read(both).errors.first?.explanation ?? ""
    #expect(message.contains("\"January\", \"February\""))
    #expect(try read(both, named: "february").rows.count == 1)
    #expect(try read(both, named: "March").errors.first?.explanation.contains("no sheet \"March\"") ?? false)
  }

  @Test func aHiddenSheetGivesWayToOneThatIsSeen() throws {
    let read = try read([sheet("Old", plan, visibility: .hidden), sheet("Plan", plan)])
    #expect(read.errors.isEmpty)
  }

  @Test func questionsAsHeadingsAreUnderstood() throws {
    let read = try read([
      sheet(
        "Plan",
        [
          ["Ref", "Area", "What?", "Who?", "When?", "How do we know?"],
          ["1.1", "1. One", "Do it", "Head of Help", "31/03/2023", "Audits say so"],
        ])
    ])
    let row = try #require(read.rows.first)
    #expect(row.said.action == "Do it")
    #expect(row.officers.map(\.words) == ["Head of Help"])
    #expect(row.said.dueOn == day("2023-03-31"))
    #expect(row.said.impact == "Audits say so")
  }

  @Test func updatesNeedNeitherAreaNorAction() throws {
    let read = try read([
      sheet("Returns", [["Ref", "Update", "RAG"], ["1.3", "Begun", "amber"], ["", "Lost", "red"]])
    ])
    #expect(read.kind == .updates)
    #expect(read.rows.map(\.reference) == [reference("1.3")])
    #expect(read.errors.first?.explanation.contains("names no action") ?? false)
  }

  @Test func aNamedSheetOfSeparatedValuesIsRefused() {
    let read = SheetReader.read(
      Array("Area,Action\n1. One,Do it\n".utf8),
      options: SheetOptions(
        fillDown: false, map: [:], key: .rag, publishedOn: nil, recordedFor: day("2022-12-12"),
        calendar: .englandAndWales, sheetName: "Plan"))
    #expect(read.errors.count == 1)
  }
}
