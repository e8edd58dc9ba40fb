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
    try plan.importSheet(
      Array("Area,Action,Officer,Due\n1. One,Do it,Ann Lee,31/01/23\n1. One,And that,Ann Lee,31/03/23\n".utf8))
    _ = try plan.service().addBoard(
      code: "executive", like: nil,
      BoardDetails(
        title: nil, cadence: nil, sections: nil, detail: nil, names: nil, areaNumber: nil, readsWholePlan: false,
        toleranceDays: nil, classification: nil, redating: nil), by: "Secretary", note: nil)
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
    #expect(restated[0].packName == pack.name && restated[0].entry.why == "found late")
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
    #expect(
      try summary(plan, "2023-03").restatements.map(\.packName) == ["executive-2023-02-28", "executive-2023-01-31"])
  }

  @Test func movementsAreCountedFromTheLastSealedPack() throws {
    let plan = try plan()
    _ = try plan.service(on: "2023-02-03").sealPack(
      SummaryRequest(boardCode: "executive", asAt: day("2023-01-20")), despite: nil, by: "S",
      contents: PackPapers.contents)
    #expect(try summary(plan, "2023-03").since == day("2023-01-20"))
    #expect(try summary(plan, "2023-03").lastPack?.name == "executive-2023-01-20")
  }

  @Test func aPackOfOneAreaHidesNothingOfTheOthersFromTheNextPaper() throws {
    let plan = try plan()
    _ = try plan.service().addArea(number: 2, title: "Two", request: request(on: "2022-12-12"))
    _ = try plan.service().add(
      NewAction(area: 2, action: "Other", outcome: nil, officers: [], dueOn: nil, dueAsPrinted: nil),
      request: request(on: "2022-12-12"))
    _ = try plan.service().rate([reference("1.1")], "green", request: request(on: "2023-02-10"))
    _ = try plan.service(on: "2023-02-15").sealPack(
      SummaryRequest(boardCode: "executive", asAt: day("2023-02-15"), areaNumber: 2), despite: nil, by: "S",
      contents: PackPapers.contents)
    #expect(try summary(plan, "2023-02").movement.completedSince.map(\.reference) == [reference("1.1")])
    #expect(try summary(plan, "2023-02").lastPack == nil)
    _ = try plan.service().rate([reference("1.2")], "amber", request: request(on: "2023-02-12"))
    #expect(try summary(plan, "2023-02").restatements.isEmpty, "the pack had nothing of area 1")
  }

  @Test func packsSealedOutOfOrderAreRestatedOnlyOfWhatTheyDidNotKnow() throws {
    let plan = try plan()
    _ = try seal(plan, "2023-02", on: "2023-03-02")
    _ = try plan.service().rate([reference("1.1")], "amber", request: request(on: "2023-01-20"))
    _ = try seal(plan, "2023-01", on: "2023-03-03")
    #expect(
      try summary(plan, "2023-03").restatements.map(\.packName) == ["executive-2023-02-28"],
      "the January pack, sealed last, says it; who read February's paper was told of nothing")
    let between = try plan.service().summary(
      SummaryRequest(boardCode: "executive", asAt: day("2023-03-01")))
    #expect(between.restatements.map(\.packName) == ["executive-2023-02-28"])
  }

  @Test func theCauseIsThatOfTheLastTimeItHappened() throws {
    let plan = try plan()
    func rate(_ text: String, _ rating: String, _ on: String, _ note: String? = nil) throws {
      _ = try plan.service().rate([reference(text)], rating, request: request(on: on, note: note))
    }
    try rate("1.1", "red", "2023-02-03", "flood")
    try rate("1.1", "amber", "2023-02-08", "dried out")
    try rate("1.1", "red", "2023-02-20")
    try rate("1.2", "red", "2023-02-20", "the real reason")
    try rate("1.2", "red", "2023-02-05", "typed in later")
    try rate("1.2", "amber", "2023-02-10")
    #expect(try summary(plan, "2023-02").causes.newlyRed == [reference("1.2"): "the real reason"])
  }

  @Test func anImportNeverMixesBoardsAndBelievesNoForgedPack() throws {
    let plan = try plan()
    _ = try seal(plan, "2023-01", on: "2023-02-03")
    let history = try plan.service().rows()
    let other = try TestPlan()
    _ = try other.service().addBoard(
      code: "own", like: "executive",
      BoardDetails(
        title: "Own", cadence: nil, sections: nil, detail: nil, names: nil, areaNumber: nil, readsWholePlan: false,
        toleranceDays: nil, classification: nil, redating: nil), by: "S", note: nil)
    #expect(throws: ImportRefusal.historyNeedsEmptyPlan) {
      try other.service().importRows(history, dryRun: false)
    }
    let without = PlanRows(schema: history.schema, tables: history.tables.filter { $0.table != "pack" })
    #expect(throws: (any Error).self, "the chain knows of it") {
      try plan.service().importRows(without, dryRun: false)
    }
    let packs = try #require(history["pack"])
    let text = try #require(packs.columns.firstIndex(of: "text"))
    var row = packs.rows[0]
    row[text] = .text("All is well.")
    let forged = PlanRows(
      schema: history.schema,
      tables: history.tables.map {
        $0.table == "pack" ? TableRows(table: "pack", columns: $0.columns, rows: [row]) : $0
      })
    #expect(throws: (any Error).self) { try TestPlan().service().importRows(forged, dryRun: false) }
  }

  @Test func aRedWithoutMitigationIsNotSealedUnlessItIsSaidWhy() throws {
    let plan = try plan()
    _ = try plan.service().rate([reference("1.2")], "red", request: request(on: "2023-01-20"))
    #expect(throws: PackRefusal.redWithoutMitigation([reference("1.2")])) {
      try seal(plan, "2023-01", on: "2023-02-03")
    }
    #expect(try plan.service().packs().isEmpty)
    let pack = try seal(plan, "2023-01", despite: "The officer is on leave.", on: "2023-02-03")
    let contents = try plan.service().pack(pack.name).contents
    #expect(
      contents.text.contains("The officer is on leave.") && contents.markdown.contains("The officer is on leave."))
    #expect(contents.figures.contains("\"despite\":\"The officer is on leave.\""))
  }

  @Test func aBoardHasOnePackOfADay() throws {
    let plan = try plan()
    let pack = try seal(plan, "2023-01", on: "2023-02-03")
    #expect(throws: PackRefusal.exists(try plan.service().pack(pack.name).pack)) {
      try seal(plan, "2023-01", on: "2023-02-04")
    }
  }

  @Test func theSealedDocumentIsReadBackAsItWas() throws {
    let plan = try TestPlan.example()
    _ = try plan.service().addBoard(
      code: "scrutiny", like: nil,
      BoardDetails(
        title: nil, cadence: nil, sections: SummarySection.allCases, detail: nil, names: nil, areaNumber: nil,
        readsWholePlan: false, toleranceDays: nil, classification: nil, redating: nil), by: "S", note: nil)
    _ = try plan.service().confirm(posts: nil, request: request(on: "2022-12-12"))
    let summary = try plan.service().summary(
      SummaryRequest(boardCode: "scrutiny", month: PlanMonth("2023-01")))
    let contents = try PackPapers.contents(of: summary)
    #expect(try PackPapers.document(of: contents) == SummaryDocument.make(summary))
  }

  @Test func boardsMeetingsAndPacksComeBackFromAnExport() throws {
    let plan = try plan()
    _ = try seal(plan, "2023-01", on: "2023-02-03")
    _ = try plan.service().addMeeting(of: "executive", on: day("2023-02-07"), by: "S", note: nil)
    _ = try plan.service().changeMeeting(
      of: "executive", on: day("2023-02-07"), to: day("2023-02-08"), by: "S", note: "room")
    let history = try RoundTrip.throughJSON(plan.service().rows())
    let other = try TestPlan(key: .brag)
    _ = try other.service().importRows(history, dryRun: false)
    #expect(try other.service().rows() == plan.service().rows())
    #expect(try other.service().verifyPacks() == (count: 1, findings: []))
    #expect(try other.service().pack("executive") == plan.service().pack("executive"))
  }
}
