import PlanExchange
import PlanModel
import TestSupport
import Testing

struct SheetReaderTests {
  private func sheet(_ text: String, fillDown: Bool = false, map: [PlanField: String] = [:]) -> ImportSheet {
    SheetReader.read(
      Array(text.utf8),
      options: SheetOptions(
        fillDown: fillDown, map: map, key: .rag, publishedOn: day("2022-09-05"), recordedFor: day("2022-12-12"),
        calendar: .englandAndWales))
  }

  private func errors(_ text: String, fillDown: Bool = false) -> [String] {
    sheet(text, fillDown: fillDown).errors.map { "\($0.row.map(String.init) ?? "-"): \($0.message)" }
  }

  @Test(arguments: [
    "Area for improvement,Action needed", "AREA,ACTION", "  area_title , Action  needed (what, by whom)",
    "Priority,Actions", "Area (1-8),Action: what we will do", "area*,action",
  ])
  func headingsAreRecognisedWhateverTheirCaseSpacingAndExplanation(headings: String) {
    let quoted = headings.split(separator: ",", maxSplits: 1).map { "\"\($0)\"" }.joined(separator: ",")
    let read = sheet("\(quoted)\n1. One,Do it\n")
    #expect(read.findings.filter(\.isError).isEmpty)
    #expect(read.rows.first?.said.action == "Do it")
    #expect(read.rows.first?.areaNumber == 1)
  }

  @Test func everyHeadingOfTheRealPlanIsRecognised() {
    let headings = [
      ("Area for improvement", PlanField.area), ("Outcomes for Children and Families", .outcome),
      ("Action needed", .action), ("Responsible", .officers), ("Due Date", .dueOn),
      ("Progress including evidence (include reference to data reports, findings from audit)", .progress),
      ("Impact (anticipated impact - to be updated with evidence)", .impact), ("RAG", .rating),
      ("due_date_as_printed", .dueAsPrinted), ("role", .roles), ("area_number", .areaNumber),
    ]
    for (heading, field) in headings {
      #expect(Headings.read([heading], map: [:]).headings.columns == [field: 0], "\(heading)")
    }
  }

  @Test func aHeadingMayStandBelowATitleAndBlankLines() {
    let read = sheet("Our plan,,\n,,\nArea,Action,RAG\n1. One,Do it,green\n")
    #expect(read.rows.map(\.row) == [4])
  }

  @Test func twoHeadingsForOneFieldAreAnErrorUntilOneIsMapped() {
    let text = "Area,Action,RAG,Status\n1. One,Do it,green,red\n"
    #expect(errors(text).first?.contains("\"RAG\" and \"Status\" both read as rating") ?? false)
    let mapped = sheet(text, map: [.rating: "Status"])
    #expect(mapped.errors.isEmpty)
    #expect(mapped.rows.first?.said.rating?.code == "red")
  }

  @Test func aMissingHeadingIsAnErrorThatSaysWhatWouldDo() {
    let message = errors("Area,Thing\n1. One,Do it\n").first ?? ""
    #expect(message.contains("no heading reads as action"))
    #expect(message.contains("no heading reads as action;") && message.contains("action needed"))
  }

  @Test func anUnknownHeadingIsAWarning() {
    let read = sheet("Area,Action,Cost\n1. One,Do it,5\n")
    #expect(read.errors.isEmpty)
    #expect(read.findings.contains { $0.column == "Cost" && !$0.isError })
  }

  @Test func mergedCellsAreFilledWithinTheirAreaAlone() {
    let text = """
      Area,Outcome,Action,Officer,Due,RAG,Progress
      1. One,Good,First,Ann Lee,31/01/23,green,done
      ,,Second,,,,
      ,Better,Third,Bo Ray,,,
      2. Two,,Fourth,,,,

      """
    let rows = sheet(text, fillDown: true).rows
    #expect(rows.map(\.areaNumber) == [1, 1, 1, 2])
    #expect(rows.map(\.said.outcome) == ["Good", "Good", "Better", nil])
    #expect(rows.map { $0.officers.first?.name } == ["Ann Lee", "Ann Lee", "Bo Ray", nil])
    #expect(rows.map(\.said.dueOn) == [day("2023-01-31"), day("2023-01-31"), day("2023-01-31"), nil])
    #expect(rows.map(\.said.progress) == ["done", nil, nil, nil])
    #expect(rows.map { $0.said.rating?.code } == ["green", nil, nil, nil])
    let filled = sheet(text, fillDown: true).findings.filter { $0.message.contains("filled from the row above") }
    #expect(filled.map(\.row) == [3, 4])
  }

  @Test func withoutFillDownABlankAreaIsAnError() {
    #expect(errors("Area,Action\n1. One,First\n,Second\n").first?.hasPrefix("3: the area is blank") ?? false)
  }

  @Test(
    arguments: [
      ("1. One", 1, "One"), ("12) Two", 12, "Two"), ("3 - Three", 3, "Three"), ("4: Four", 4, "Four"), ("5", 5, nil),
      ("16- and 17-year-olds", nil, "16- and 17-year-olds"), ("Help", nil, "Help"), ("7 steps", nil, "7 steps"),
    ] as [(String, Int?, String?)])
  func anAreaIsANumberAndATitleOrEither(cell: String, number: Int?, title: String?) {
    let row = sheet("Area,Action\n\"\(cell)\",Do it\n").rows.first
    #expect(row?.areaNumber == number)
    #expect(row?.areaTitle == title)
  }

  @Test func everyBadCellIsListedWithItsRowAndWhatWouldDo() {
    let text = """
      Ref,Area,Action,Due,RAG
      1.1,1. One,First,31/02/2023,green
      2.2,1. One,Second,31/01/23,purple
      x,1. One,Third,44926,
      1.4,1. One,,,

      """
    let found = errors(text)
    #expect(found.count == 6)
    #expect(found[0].hasPrefix("2: holds 31/02/2023, which is no date in the calendar"))
    #expect(found[1].hasPrefix("3: is a reference of area 2, but the row stands in area 1"))
    #expect(found[2].hasPrefix("3: is not a rating of this plan; accepted: green, amber, red, white"))
    #expect(found[3].hasPrefix("4: is not a reference"))
    #expect(found[4].hasPrefix("4: is a spreadsheet's number for a date"))
    #expect(found[5].hasPrefix("5: the action is blank"))
  }

  @Test func aRowOfAnotherWidthIsAnErrorAndABlankRowIsNothing() {
    let text = "Area,Action\n1. One,First,extra\n,\n\n1. One,Second\n"
    #expect(errors(text) == ["2: the row has 3 cells where the headings are 2; is a quote missing?"])
    #expect(sheet(text).rows.map(\.row) == [5])
  }

  @Test func aPrintedDateAndADateThatDisagreeAreBothKept() {
    let row = sheet("Area,Action,due_date_as_printed,due_date\n1. One,First,31/01/23,2023-03-31\n").rows.first
    #expect(row?.said.dueOn == day("2023-03-31") && row?.printedDue == day("2023-01-31"))
  }

  @Test func whatIsDoubtfulIsAWarning() {
    let text = """
      Area,Action,Officer,Due
      1. One,Past,Ann Lee,02/09/22
      1. One,Far,Ann Lee,30/01/2032
      1. One,Sunday,Ann Lee,29/01/23
      1. One,Holiday,Ann Lee,27/12/22
      1. One,Review,Ann Lee,Review 31/01/23
      1. One,Words,Ann Lee,When ready
      1. One,Nobody,,31/01/23
      1. One,Never,Ann Lee,
      1. One,Nobody,Ann Lee,31/01/23

      """
    let warnings = sheet(text).findings.map { "\($0.row ?? 0): \($0.message)" }
    #expect(sheet(text).errors.isEmpty)
    for expected in [
      "2: is before the inspection report was published (5 September 2022)",
      "3: is more than three years after the report was published; is the year right?",
      "4: is not a working day", "5: is not a working day",
      "6: 31 January 2023 is taken as the due date from words that say more",
      "7: holds no single date; the words are kept and there is no due date",
      "8: no officer", "9: no due date", "10: the same action text stands in row 8",
    ] {
      #expect(warnings.contains(expected), "\(expected)")
    }
    #expect(warnings.count == 9)
  }

  @Test(arguments: [
    "=cmd|' /C calc'!A0", "'; DROP TABLE revision; --", "\u{1B}[31mred\u{1B}[0m", "\u{202E}dlrow", "a\u{7}b", "🙂 عربي",
    "line one\nline two\r\nline three", "“curly” – dash • bullet", String(repeating: "x", count: 1_000_000),
  ])
  func hostileTextIsKeptVerbatim(text: String) {
    let quoted = text.replacing("\"", with: "\"\"")
    #expect(sheet("Area,Action\n1. One,\"\(quoted)\"\n").rows.first?.said.action == text)
  }

  @Test func aFileThatWasOnceOpenedAsWindows1252IsWarnedOf() throws {
    let garbled = sheet("Area,Action,Progress\n1. One,Do it,â€¢ first\n1. One,CafÃ© visit,\n1. One,A • and £5,\n")
    let warnings = garbled.findings.filter { $0.message.contains("Windows-1252") }
    #expect(warnings.map(\.row) == [2, 3] && warnings.allSatisfy { !$0.isError })
    #expect(warnings.first?.value == "â€¢" && warnings.first?.column == "progress")
  }

  @Test func theDocumentationListsEverySynonym() throws {
    let documentation = try ProjectFiles.text("Documentation/importing.md")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for field in PlanField.all {
      #expect(documentation.contains("`\(field.rawValue)`"), "\(field.rawValue)")
      for synonym in field.headings {
        #expect(documentation.contains(synonym), "\(field.rawValue): \(synonym)")
      }
    }
    for word in OfficerCell.roleBeginnings { #expect(documentation.contains(word), "\(word)") }
  }
}
