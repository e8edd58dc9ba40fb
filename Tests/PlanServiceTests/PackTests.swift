import PlanExchange
import PlanModel
import PlanReports
import PlanService
import TestSupport
import Testing

struct PackTests {
  /// Two actions from 12 December 2022 and an executive board.
  private func plan() throws -> TestPlan {
    let plan = try TestPlan()
    try plan.importSheet(Array("Area,Action,Officer,Due\n1. One,Do it,Ann Lee,31/01/23\n1. One,And that,Ann Lee,31/03/23\n".utf8))
    _ = try plan.service().addBoard(
      code: "executive", like: nil,
      BoardDetails(
        title: nil, cadence: nil, sections: nil, detail: nil, names: nil, areaNumber: nil, readsWholePlan: false,
        toleranceDays: nil, classification: nil), by: "Secretary", note: nil)
    return plan
  }

  private func seal(_ plan: TestPlan, _ month: String, despite: String? = nil, on date: String) throws -> Pack {
    try plan.service(on: date).sealPack(
      SummaryRequest(boardCode: "executive", month: PlanMonth(month)), despite: despite, by: "Secretary",
      contents: PackPapers.contents)
  }

  private func summary(_ plan: TestPlan, _ month: String) throws -> Summary {
    try plan.service().summary(SummaryRequest(boardCode: "executive", month: PlanMonth(month)))
  }

  @Test func aPackStaysAsItWasReadWhateverIsRecordedLater() throws {
    let plan = try plan()
    let pack = try seal(plan, "2023-01", on: "2023-02-03")
    let before = try plan.service().pack(pack.name)
    _ = try plan.service().rate([reference("1.1")], "green", request: request(on: "2023-01-20", note: "found late"))
    #expect(try plan.service().pack("executive") == before)
    #expect(try plan.service().verifyPacks().findings.isEmpty)
    #expect(before.contents.figures.contains("\"open\":2"))
  }

  @Test func aBackdatedUpdateIsRestatedReferenceByReference() throws {
    let plan = try plan()
    let pack = try seal(plan, "2023-01", on: "2023-02-03")
    _ = try plan.service().rate([reference("1.1")], "green", request: request(on: "2023-01-20", note: "found late"))
    _ = try plan.service().rate([reference("1.2")], "amber", request: request(on: "2023-02-10"))
    let restated = try summary(plan, "2023-02").restatements
    #expect(restated.map(\.reference) == [reference("1.1")], "what relates to February is no restatement of January")
    #expect(restated[0].packName == pack.name && restated[0].reason == "found late")
    #expect(restated[0].changes == [FieldChange(field: "rating", from: nil, to: "green")])
  }

  @Test func aRestatementIsTakenBackByTheUpdateThatUndoesIt() throws {
    let plan = try plan()
    _ = try seal(plan, "2023-01", on: "2023-02-03")
    _ = try plan.service().recordProgress(reference("1.1"), "half", request: request(on: "2023-01-20"))
    _ = try plan.service().rate([reference("1.1")], "amber", request: request(on: "2023-01-20"))
    _ = try plan.service().rate([reference("1.1")], "unrated", request: request(on: "2023-01-21", note: "wrong action"))
    let restated = try summary(plan, "2023-02").restatements
    #expect(restated.flatMap { $0.changes.map(\.field) } == ["progress"])
  }

  @Test func whatWasReportedAsRestatedIsNotReportedAgain() throws {
    let plan = try plan()
    _ = try seal(plan, "2023-01", on: "2023-02-03")
    _ = try plan.service().recordProgress(reference("1.1"), "half", request: request(on: "2023-01-20"))
    #expect(try summary(plan, "2023-02").restatements.count == 1)
    _ = try seal(plan, "2023-02", on: "2023-03-02")
    #expect(try summary(plan, "2023-03").restatements.isEmpty)
    _ = try plan.service().recordProgress(reference("1.2"), "whole", request: request(on: "2023-01-21"))
    #expect(try summary(plan, "2023-03").restatements.map(\.packName) == ["executive-2023-02-28", "executive-2023-01-31"])
  }

  @Test func movementsAreCountedFromTheLastSealedPack() throws {
    let plan = try plan()
    _ = try plan.service(on: "2023-02-03").sealPack(
      SummaryRequest(boardCode: "executive", asAt: day("2023-01-20")), despite: nil, by: "S",
      contents: PackPapers.contents)
    #expect(try summary(plan, "2023-03").since == day("2023-01-20"))
    #expect(try summary(plan, "2023-03").lastPack?.name == "executive-2023-01-20")
  }

  @Test func aRedWithoutMitigationIsNotSealedUnlessItIsSaidWhy() throws {
    let plan = try plan()
    _ = try plan.service().rate([reference("1.2")], "red", request: request(on: "2023-01-20"))
    #expect(throws: Refusal.redWithoutMitigation([reference("1.2")])) { try seal(plan, "2023-01", on: "2023-02-03") }
    #expect(try plan.service().packs().isEmpty)
    let pack = try seal(plan, "2023-01", despite: "The officer is on leave.", on: "2023-02-03")
    let contents = try plan.service().pack(pack.name).contents
    #expect(contents.text.contains("The officer is on leave.") && contents.markdown.contains("The officer is on leave."))
    #expect(contents.figures.contains("\"despite\":\"The officer is on leave.\""))
  }

  @Test func aBoardHasOnePackOfADay() throws {
    let plan = try plan()
    let pack = try seal(plan, "2023-01", on: "2023-02-03")
    #expect(throws: Refusal.packExists(try plan.service().pack(pack.name).pack)) {
      try seal(plan, "2023-01", on: "2023-02-04")
    }
  }

  @Test func theSealedDocumentIsReadBackAsItWas() throws {
    let plan = try TestPlan.example()
    _ = try plan.service().addBoard(
      code: "scrutiny", like: nil,
      BoardDetails(
        title: nil, cadence: nil, sections: SummarySection.allCases, detail: nil, names: nil, areaNumber: nil,
        readsWholePlan: false, toleranceDays: nil, classification: nil), by: "S", note: nil)
    let request = SummaryRequest(boardCode: "scrutiny", month: PlanMonth("2023-01"))
    let summary = try plan.service().summary(request)
    let contents = try PackPapers.contents(of: summary)
    #expect(try PackPapers.document(of: contents) == SummaryDocument.make(summary))
  }

  @Test func boardsMeetingsAndPacksComeBackFromAnExport() throws {
    let plan = try plan()
    _ = try seal(plan, "2023-01", on: "2023-02-03")
    _ = try plan.service().addMeeting(of: "executive", on: day("2023-02-07"), by: "S", note: nil)
    _ = try plan.service().changeMeeting(of: "executive", on: day("2023-02-07"), to: day("2023-02-08"), by: "S", note: "room")
    let history = try RoundTrip.throughJSON(plan.service().history())
    #expect(try history == plan.service().history())
    let other = try TestPlan(key: .brag)
    _ = try other.service().importHistory(history, dryRun: false)
    #expect(try other.service().history() == history)
    #expect(try other.service().verifyPacks() == (count: 1, findings: []))
    #expect(try other.service().pack("executive") == plan.service().pack("executive"))
  }
}
