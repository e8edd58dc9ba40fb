import Foundation
import Migrations
import PlanExchange
import PlanModel
import PlanReports
import PlanService
import TestSupport
import Testing
import TextFormats

/// A field that is declared in one line, with its two columns, is read, kept, answered, merged, exported and searched like
/// every other.
struct AddedFieldTests {
  private let sheet = """
    Area,Action,Officer,RAG,What comes next
    1. One,Do it,Ann Lee,amber,Train the team
    1. One,Do that,Ann Lee,,

    """

  private let columns = Migration(
    name: "V999__next_steps",
    sql: "ALTER TABLE revision ADD COLUMN next_steps TEXT; ALTER TABLE standing ADD COLUMN next_steps TEXT;")

  private func plan() throws -> TestPlan { try TestPlan() }

  /// The program as it is with one more field declared, and the migration that adds its columns.
  private func declared<Result>(_ body: () throws -> Result) rethrows -> Result {
    try Migration.$additional.withValue([columns]) {
      try ActionField.$additional.withValue([.plain("next_steps", headings: ["what comes next"])], operation: body)
    }
  }

  private func nextSteps(_ plan: TestPlan, _ text: String = "1.1", on date: String = "2023-06-01") throws -> String? {
    try plan.service().story(of: reference(text), asAt: day(date)).action.state.others["next_steps"]
  }

  @Test func aSheetSetsItUnderItsHeadingAndAnOldSheetDoesNotUndoIt() throws {
    try declared {
      let plan = try plan()
      try plan.importSheet(Array(sheet.utf8))
      #expect(try nextSteps(plan) == "Train the team" && nextSteps(plan, "1.2") == nil)
      _ = try plan.service().correct(
        reference("1.1"), "next_steps", "Train both teams", reason: "half was missing",
        request: request(on: "2022-12-12"))
      #expect(try plan.importSheet(Array(sheet.utf8), on: "2023-01-20").changedNothing)
      #expect(try nextSteps(plan) == "Train both teams", "the sheet said what it had said before")
      let newer = Array(sheet.replacing("Train the team", with: "Ask the families").utf8)
      #expect(try plan.importSheet(newer, on: "2023-02-01").conflicts.map(\.field) == ["next_steps"])
      try plan.importSheet(newer, on: "2023-02-01", take: [reference("1.1"): .theirs])
      #expect(try nextSteps(plan) == "Ask the families" && nextSteps(plan, on: "2023-01-31") == "Train both teams")
      #expect(try plan.service().check().isEmpty)
    }
  }

  @Test func theLogTheListingsAndTheExportsHaveIt() throws {
    try declared {
      let plan = try plan()
      try plan.importSheet(Array(sheet.utf8))
      let service = plan.service()
      let position = try service.position(asAt: day("2023-01-31"))
      let story = try service.story(of: reference("1.1"), asAt: day("2023-01-31"))
      let changes = story.log.flatMap(\.items).flatMap(\.changes)
      #expect(changes.contains { $0.field == "next_steps" && $0.to == "Train the team" })
      let shown = TextRenderer(width: 80, usesColour: false).render(
        StoryDocument.make(story.action, log: story.log, asAt: day("2023-01-31")))
      #expect(shown.contains("Next steps") && shown.contains("Train the team"))

      let listing = ActionTable.list(position.actions, asAt: position.asAt, otherwise: "")
      let json = try JSONSerialization.jsonObject(with: Data(written(listing.writeJSON)))
      #expect((json as? [[String: Any]])?.first?["next_steps"] as? String == "Train the team")
      let csv = String(decoding: try written(listing.writeCSV), as: UTF8.self).split(separator: "\n")
      #expect(csv[0].contains(",next_steps,") && csv[1].contains(",Train the team,"))

      let copy = try self.plan()
      try copy.importSheet(RoundTrip.csv(position), on: "2023-01-31")
      #expect(try nextSteps(copy) == "Train the team", "out by CSV and in again")
      let rows = try service.rows()
      let other = try self.plan()
      #expect(try other.service().importRows(RoundTrip.throughJSON(rows), dryRun: false).isNew)
      #expect(try other.service().rows().isSame(as: rows) && nextSteps(other) == "Train the team")
    }
  }

  @Test func aSealedPaperThatSaidOtherwiseIsRestatedAndNamesInItAreFound() throws {
    try declared {
      let plan = try plan()
      try plan.importSheet(Array(sheet.utf8))
      let service = plan.service(on: "2023-02-03")
      _ = try service.addBoard(
        code: "executive", like: nil,
        BoardDetails(
          title: nil, cadence: nil, sections: nil, detail: nil, names: nil, areaNumber: nil, readsWholePlan: false,
          toleranceDays: nil, classification: nil, redating: nil), by: "Secretary", note: nil)
      _ = try service.sealPack(
        SummaryRequest(boardCode: "executive", asAt: day("2023-01-31")), despite: nil, by: "Secretary",
        contents: PackPapers.contents)
      _ = try plan.service(on: "2023-02-10").correct(
        reference("1.1"), "next_steps", "Ask Ann Lee", reason: "wrong row", request: request(on: "2022-12-12"))
      var next = SummaryRequest(boardCode: "executive", asAt: day("2023-02-28"))
      let restated = try plan.service(on: "2023-03-03").summary(next).restatements
      #expect(restated.flatMap(\.changes).map(\.field) == ["next_steps"])
      next.names = .posts
      #expect(throws: SummaryRefusal.self) { try plan.service(on: "2023-03-03").summary(next) }
    }
  }

  @Test(arguments: ["0.1.0", "0.2.0"])
  func aPlanOfAReleasedVersionTakesItToo(version: String) throws {
    try declared {
      guard
        case .carried(let history) = try HistoryReader.read(ProjectFiles.bytes("Tests/Fixtures/\(version)/late.json"))
      else {
        Issue.record("no history of a released version")
        return
      }
      let plan = try plan()
      #expect(try plan.service().importHistory(history, dryRun: false).isNew)
      #expect(try plan.service().check() == [] && nextSteps(plan) == nil)
    }
  }

  @Test func aFileFromBeforeItIsBroughtUpToDateByTheNextUpdate() throws {
    let plan = try plan()
    try plan.importSheet(Array(sheet.utf8))
    try declared {
      #expect(try nextSteps(plan) == nil, "reading leaves the file as it is")
      _ = try plan.service().rate([reference("1.2")], "green", request: request(on: "2023-01-10"))
      try plan.importSheet(Array(sheet.utf8), on: "2023-01-20")
      #expect(try nextSteps(plan) == "Train the team" && plan.service().check() == [])
    }
    #expect(throws: (any Error).self) { try plan.service().position(asAt: day("2023-01-31")) }
  }

  private func written(_ write: (consuming ByteOutput) throws -> Void) throws -> [UInt8] {
    final class Collected { var all: [UInt8] = [] }
    let bytes = Collected()
    try write(ByteOutput { bytes.all += $0 })
    return bytes.all
  }
}
