import PlanModel
import PlanService
import TestSupport
import Testing

struct ImportTests {
  private let first =
    "Area,Action,Officer,Due,RAG,Progress\n1. One,Do it,Ann Lee,31/01/23,,begun\n1. One,Do that,Bo Ray,28/02/23,amber,\n2. Two,Do more,Ann Lee,,,\n"

  private func plan() throws -> TestPlan {
    let plan = try TestPlan()
    try plan.importSheet(Array(first.utf8))
    return plan
  }

  private func state(_ plan: TestPlan, _ text: String, asAt date: String = "2023-06-01") throws -> ActionState {
    try plan.service().story(of: reference(text), asAt: day(date)).action.state
  }

  @Test func theSameFileAgainChangesNothing() throws {
    let plan = try plan()
    for date in ["2022-12-12", "2023-01-20"] {
      let again = try plan.importSheet(Array(first.utf8), on: date)
      #expect(again.changedNothing && again.unchangedCount == 3)
    }
    #expect(try plan.service().log(of: []).flatMap(\.items).count { $0.reference != nil } == 3)
  }

  @Test func aChangedFileRecordsARevisionOnlyForWhatChanged() throws {
    let plan = try plan()
    let outcome = try plan.importSheet(Array(first.replacing(",amber,", with: ",green,done").utf8), on: "2023-01-20")
    #expect(outcome.changed.map(\.reference) == [reference("1.2")])
    #expect(
      outcome.changed[0].changes == [
        FieldChange(field: "rating", from: "amber", to: "green"), FieldChange(field: "progress", from: nil, to: "done"),
      ])
    #expect(try plan.service().log(of: []).flatMap(\.items).count { $0.reference != nil } == 4)
    #expect(try state(plan, "1.2").completedOn == day("2023-01-20"))
  }

  @Test func anOldFileImportedAgainNeverUndoesAnUpdate() throws {
    let plan = try plan()
    _ = try plan.service().rate([reference("1.1")], "green", request: request(on: "2023-01-10"))
    _ = try plan.service().recordProgress(reference("1.1"), "finished", request: request(on: "2023-01-10"))
    let outcome = try plan.importSheet(Array(first.utf8), on: "2023-01-20")
    #expect(outcome.changedNothing)
    #expect(try state(plan, "1.1").rating?.code == "green")
    #expect(outcome.kept == [KeptCells(reference: reference("1.1"), fields: ["rating", "progress"])])
  }

  @Test func whereBothChangedNothingOfTheRowIsRecordedUntilSomebodySaysWhatStands() throws {
    let plan = try plan()
    _ = try plan.service().recordProgress(reference("1.1"), "from the shell", request: request(on: "2023-01-10"))
    let sheet = Array(first.replacing("begun", with: "from the sheet").utf8)
    let outcome = try plan.importSheet(sheet, on: "2023-01-20")
    #expect(outcome.changedNothing && outcome.conflicts.map(\.field) == ["progress"])
    #expect(outcome.conflicts.first?.theirs == "from the sheet" && outcome.conflicts.first?.ours == "from the shell")
    try plan.importSheet(sheet, on: "2023-01-20", take: [reference("1.1"): .ours])
    #expect(try state(plan, "1.1").progress == "from the shell")
    try plan.importSheet(
      Array(first.replacing("begun", with: "again from the sheet").utf8), on: "2023-01-21",
      take: [reference("1.1"): .theirs])
    #expect(try state(plan, "1.1").progress == "again from the sheet")
  }

  @Test func aColumnTheSheetDoesNotHaveIsLeftAlone() throws {
    let plan = try plan()
    let outcome = try plan.importSheet(Array("Ref,Area,Action,RAG\n1.1,1. One,Do it,red\n".utf8), on: "2023-01-20")
    let state = try state(plan, "1.1")
    #expect(state.rating?.code == "red" && state.progress == "begun" && state.dueOn == day("2023-01-31"))
    #expect(state.officers.map(\.name) == ["Ann Lee"])
    #expect(outcome.leftAlone == [reference("1.2"), reference("2.1")])
  }

  @Test func rowsWithoutReferencesFindTheirActionByTextWhateverTheirOrder() throws {
    let plan = try plan()
    let outcome = try plan.importSheet(
      Array("Area,Action,RAG\n2. Two,Do more,amber\n1. One,New,\n1. One,Do that,amber\n1. One,Do it,red\n".utf8),
      on: "2023-01-20")
    #expect(outcome.added.map(\.reference) == [reference("1.3")])
    #expect(outcome.changed.map(\.reference) == [reference("1.1"), reference("2.1")])
    #expect(outcome.warnings.contains { $0.message.contains("so it is added as 1.3") })
  }

  @Test func theSameTextInTwoRowsIsTwoActions() throws {
    let plan = try TestPlan()
    let text = "Area,Outcome,Action\n1. One,A,Same\n1. One,B,Same\n2. Two,A,Same\n"
    #expect(try plan.importSheet(Array(text.utf8)).added.count == 3)
    #expect(try plan.importSheet(Array(text.utf8)).changedNothing)
  }

  @Test func oneBadRowImportsNothing() throws {
    let plan = try plan()
    #expect(throws: (any Error).self) {
      try plan.importSheet(Array("Area,Action,Due\n1. One,New,31/01/23\n1. One,Newer,31/02/23\n".utf8))
    }
    #expect(try plan.service().position(asAt: day("2023-06-01")).actions.count == 3)
  }

  @Test func aReferenceInTwoRowsAndAnAreaWithoutATitleAreBadRows() throws {
    let plan = try plan()
    func messages(_ text: String) -> [String] {
      do {
        try plan.importSheet(Array(text.utf8))
        return []
      } catch ImportRefusal.sheet(let findings) {
        return findings.filter(\.isError).map(\.message)
      } catch {
        return ["\(error)"]
      }
    }
    #expect(
      messages("Ref,Area,Action\n1.1,1. One,A\n1.1,1. One,B\n") == ["stands in row 2 too; a reference names one action"]
    )
    #expect(messages("Ref,Action\n9.1,A\n").first?.hasPrefix("area 9 is new and has no title") ?? false)
  }

  @Test func updatesByReferenceAloneAreRecordedAndUnknownOnesRefused() throws {
    let plan = try plan()
    let outcome = try plan.importSheet(Array("Ref,Update,RAG\n1.1,Half done,amber\n".utf8), on: "2023-01-20")
    #expect(outcome.changed.map(\.reference) == [reference("1.1")])
    #expect(try state(plan, "1.1").progress == "Half done")
    #expect(throws: ImportRefusal.self) {
      try plan.importSheet(Array("Ref,Update\n1.9,Half done\n".utf8), on: "2023-01-21")
    }
    #expect(throws: ImportRefusal.self) {
      try plan.importSheet(Array("Ref,Area,Action,due_as_printed,due_on\n7.1,7. New,A,31/01/23,2023-03-31\n".utf8))
    }
  }

  @Test func aWithdrawnActionIsLeftAlone() throws {
    let plan = try plan()
    _ = try plan.service().withdraw([reference("1.1")], reason: "merged", request: request(on: "2023-01-10"))
    let outcome = try plan.importSheet(Array(first.replacing("begun", with: "more").utf8), on: "2023-01-20")
    #expect(outcome.changedNothing)
    #expect(outcome.warnings.contains { $0.message.contains("1.1 was withdrawn (merged) and is left alone") })
  }

  @Test func aSequenceIsNeverGivenTwice() throws {
    let plan = try plan()
    _ = try plan.service().withdraw([reference("1.2")], reason: "merged", request: request(on: "2023-01-10"))
    let added = try plan.service().add(
      NewAction(area: 1, action: "New", outcome: nil, officers: [], dueOn: nil, dueAsPrinted: nil),
      request: request(on: "2023-01-11"))
    #expect(added.reference == reference("1.3"))
  }

  @Test func theExampleHoldsWhatItsSourceHolds() throws {
    let counts = try TestPlan.example().service().position(asAt: day("2022-12-12")).counts
    #expect(counts.total == 76 && counts.complete == 7 && counts.onTrack == 13 && counts.unrated == 56)
    #expect(counts.overdue == 6 && counts.withoutDueDate == 1 && counts.withoutOfficer == 1)
  }

  @Test func theRealPlanPrintedAndCleanAreTheSamePlan() throws {
    guard let printed = ProjectFiles.realPlan("plan-as-printed.csv"),
      let clean = ProjectFiles.realPlan("plan-clean.csv")
    else { return }
    let (a, b) = (try TestPlan(), try TestPlan())
    try a.importSheet(printed, fillDown: true)
    try b.importSheet(clean)
    let (one, two) = (
      try a.service().position(asAt: day("2022-12-12")).actions,
      try b.service().position(asAt: day("2022-12-12")).actions
    )
    #expect(one.count == 76 && two.count == 76)
    for (printed, clean) in zip(one, two) {
      if printed.reference == reference("1.8") {
        #expect(printed.state.dueOn == day("2023-03-31") && clean.state.dueOn == nil)
      } else {
        #expect(printed.reference == clean.reference && printed.area == clean.area)
        #expect(printed.state.changes(to: clean.state).isEmpty, "\(printed.reference)")
      }
    }
    let counts = try b.service().position(asAt: day("2022-12-12")).counts
    #expect(counts.complete == 7 && counts.onTrack == 13 && counts.unrated == 56 && counts.overdue == 6)
    #expect(two.count { $0.state.officers.isEmpty } == 1 && two.count { $0.state.dueOn == nil } == 2)
  }
}
