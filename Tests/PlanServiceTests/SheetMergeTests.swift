import PlanExchange
import PlanModel
import PlanService
import TestSupport
import Testing

/// A sheet that says what it was made from, changed and not, while the plan moved on.
struct SheetMergeTests {
  private let first =
    "Ref,Area,Outcome,Action,Officer,Due,RAG,Progress\n1.1,1. One,Safe,Do it,Ann Lee,2023-03-31,amber,begun\n"
    + "1.10,1. One,Heard,Do more,Bo Ray,2023-06-30,red,late\n"

  private let several =
    "Ref,Area,Outcome,Action,Officer,Role,Due,RAG,Progress,Impact\n"
    + "1.1,1. One,Safe,Do it,Ann Lee; Bo Ray,Head of Help; Principal,2023-03-31,amber,begun,fewer\n"
    + "1.2,1. One,Safe,Do that,Bo Ray,Principal,31 March 2023 at the latest,red,,\n"
    + "2.1,2. Two,Heard,Hear them,,Head of Voice,,,\"two\nlines \",\n2.2,2. Two,,=1+1,Ann Lee,Head of Help,,green,-,\n"

  private func plan() throws -> TestPlan {
    let plan = try TestPlan()
    try plan.importSheet(Array(first.utf8))
    return plan
  }

  private func exported(_ plan: TestPlan, on date: String) throws -> String {
    let (position, base) = try plan.service(on: date).sheetPosition(asAt: day(date))
    return String(decoding: try RoundTrip.csv(position, base: base), as: UTF8.self)
  }

  private func state(_ plan: TestPlan, _ text: String = "1.1", on date: String = "2023-06-01") throws -> ActionState {
    try plan.service().story(of: reference(text), asAt: day(date)).action.state
  }

  @Test func aSheetSentBackUneditedUndoesNothing() throws {
    let plan = try plan()
    _ = try plan.service().recordProgress(reference("1.1"), "January words", request: request(on: "2023-01-13"))
    let sheet = try exported(plan, on: "2023-01-13")
    _ = try plan.service().recordProgress(reference("1.1"), "February words", request: request(on: "2023-01-20"))
    let outcome = try plan.importSheet(Array(sheet.utf8), on: "2023-01-23")
    #expect(outcome.changedNothing && outcome.conflicts.isEmpty)
    #expect(outcome.kept == [KeptCells(reference: reference("1.1"), fields: ["progress"])])
    #expect(try state(plan).progress == "February words")
  }

  @Test func onlyWhatWasChangedInTheSheetIsRecorded() throws {
    let plan = try plan()
    let sheet = try exported(plan, on: "2023-01-13")
    _ = try plan.service().recordProgress(reference("1.1"), "February words", request: request(on: "2023-01-20"))
    let outcome = try plan.importSheet(Array(sheet.replacing(",amber,", with: ",green,").utf8), on: "2023-01-23")
    #expect(outcome.changed.flatMap(\.changes).map(\.field) == ["rating"])
    #expect(try state(plan).progress == "February words" && state(plan).rating?.code == "green")
  }

  @Test func whereBothWereChangedTheThreeStandSideBySide() throws {
    let plan = try plan()
    let sheet = try exported(plan, on: "2023-01-13").replacing("begun", with: "theirs").replacing(
      ",amber,", with: ",green,")
    _ = try plan.service().recordProgress(reference("1.1"), "ours", request: request(on: "2023-01-20"))
    let outcome = try plan.importSheet(Array(sheet.utf8), on: "2023-01-23")
    #expect(outcome.changedNothing, "the rating of a row in conflict waits too")
    let conflict = try #require(outcome.conflicts.first)
    #expect(outcome.conflicts.count == 1 && conflict.field == "progress" && conflict.kind == .bothChanged)
    #expect([conflict.sent, conflict.theirs, conflict.ours] == ["begun", "theirs", "ours"])
    #expect(conflict.updatedOn == day("2023-01-20") && conflict.updatedBy == "Programme Office")
    try plan.importSheet(Array(sheet.utf8), on: "2023-01-23", take: [reference("1.1"): .ours])
    #expect(try state(plan).progress == "ours" && state(plan).rating?.code == "green")
    try plan.importSheet(Array(sheet.utf8), on: "2023-01-24", take: [reference("1.1"): .theirs])
    #expect(try state(plan).progress == "theirs")
  }

  @Test func aBlankWhereThereWasTextAsksAndNeverClears() throws {
    let plan = try plan()
    let sheet = try exported(plan, on: "2023-01-13").replacing("begun", with: "")
    let outcome = try plan.importSheet(Array(sheet.utf8), on: "2023-01-23")
    #expect(outcome.conflicts.map(\.kind) == [.blank])
    #expect(try state(plan).progress == "begun")
    try plan.importSheet(Array(sheet.utf8), on: "2023-01-23", take: [reference("1.1"): .theirs])
    #expect(try state(plan).progress == nil)
  }

  @Test(arguments: ["\"late\n\"", "late  ", "\"late\r\n\""])
  func whatASpreadsheetDoesByItselfIsNoChange(cell: String) throws {
    let plan = try plan()
    let sheet = try exported(plan, on: "2023-01-13").replacing(",late,", with: ",\(cell),")
    let outcome = try plan.importSheet(Array(sheet.utf8), on: "2023-01-23")
    #expect(outcome.changedNothing && outcome.conflicts.isEmpty)
  }

  @Test func onePointTenIsNeverOnePointOne() throws {
    let plan = try plan()
    let sheet = try exported(plan, on: "2023-01-13")
    let asExcelKeepsIt = sheet.replacing("\n1.10,", with: "\n1.1,").replacing(",late,", with: ",later,")
    let outcome = try plan.importSheet(Array(asExcelKeepsIt.utf8), on: "2023-01-23")
    #expect(outcome.changed.map(\.reference) == [reference("1.10")])
    #expect(try state(plan, "1.10").progress == "later" && state(plan).progress == "begun")
    #expect(outcome.warnings.contains { $0.message.contains("is what a spreadsheet makes of 1.10") })
  }

  @Test func aReferenceBesideAnotherActionsWordsIsRefusedWithTheLikelyOne() throws {
    let plan = try plan()
    let plain = "Ref,Area,Action,RAG\n1.1,1. One,Do more,green\n"
    do {
      try plan.importSheet(Array(plain.utf8), on: "2023-01-23")
      Issue.record("1.10 went over 1.1")
    } catch ImportRefusal.sheet(let findings) {
      #expect(findings.first?.explanation.contains("stands beside the action of 1.10") ?? false)
    }
    let other = "Ref,Area,Outcome,Action,RAG\n1.1,9. Nine,Fed,Do quite another thing,green\n"
    #expect(throws: ImportRefusal.self) { try plan.importSheet(Array(other.utf8), on: "2023-01-23") }
  }

  @Test func aReferenceThatWasAlteredInOurOwnSheetIsRefused() throws {
    let plan = try plan()
    let sheet = try exported(plan, on: "2023-01-13").replacing("\n1.10,", with: "\n1.7,")
    #expect(throws: ImportRefusal.self) { try plan.importSheet(Array(sheet.utf8), on: "2023-01-23") }
  }

  @Test func ofADateAndItsPrintedWordsTheOneThatWasChangedIsMeant() throws {
    let plan = try TestPlan()
    try plan.importSheet(Array("Ref,Area,Action,due_as_printed,due_on\n1.1,1. One,A,31/03/23,2023-03-31\n".utf8))
    let sheet = try exported(plan, on: "2023-01-13")
    let date = sheet.replacing(",2023-03-31,31/03/23,", with: ",2023-05-31,31/03/23,")
    #expect(date != sheet)
    try plan.importSheet(Array(date.utf8), on: "2023-01-23")
    #expect(try state(plan).dueOn == day("2023-05-31") && state(plan).dueAsPrinted == nil)
  }

  @Test func aSheetOfAnotherPlanOrAnotherHistoryIsRefusedWithTheReason() throws {
    let sheet = try exported(plan(), on: "2023-01-13")
    func reason(_ text: String, _ plan: TestPlan) throws -> String {
      do {
        try plan.importSheet(Array(text.utf8), on: "2023-01-23")
        return ""
      } catch ImportRefusal.sheet(let findings) { return findings.first?.explanation ?? "" }
    }
    let other = try plan()
    #expect(try reason(sheet, other).contains("made from another plan"))
    let own = try exported(other, on: "2023-01-13")
    let entry = try #require(own.firstRange(of: "sha256 "))
    var altered = own
    let digit = own[entry.upperBound]
    altered = own.replacing("sha256 \(digit)", with: "sha256 \(digit == "0" ? "1" : "0")")
    #expect(try reason(altered, other).contains("another entry"))
    #expect(try reason(own.replacing("entry ", with: "entry 99"), other).contains("does not hold"))
  }

  @Test func aPlainOldSheetWhoseWordsWereReplacedAsks() throws {
    let plan = try plan()
    for (words, date) in [("January words", "2023-01-13"), ("February words", "2023-02-10")] {
      _ = try plan.service().recordProgress(reference("1.1"), words, request: request(on: date))
    }
    let updates = "Ref,Update\n1.1,January words\n"
    #expect(try plan.importSheet(Array(updates.utf8), on: "2023-02-20").conflicts.map(\.kind) == [.old])
    #expect(try plan.importSheet(Array("Ref,Update\n1.1,March words\n".utf8), on: "2023-02-20").changed.count == 1)
    #expect(try plan.importSheet(Array(first.utf8), on: "2023-02-21").changedNothing)
    #expect(try state(plan).progress == "March words")
  }

  @Test func theReasonOfARowIsThatOfItsOwnEntryAndOfNoOther() throws {
    let plan = try plan()
    try plan.importSheet(
      Array(
        "Ref,Due,RAG,Reason for change\n1.1,2023-05-31,amber,the contractor is late\n1.10,2023-06-30,green,\n".utf8),
      on: "2023-01-23")
    let service = plan.service()
    #expect(try service.log(of: [reference("1.1")]).last?.entry.reason == "the contractor is late")
    #expect(try service.log(of: [reference("1.10")]).last?.entry.reason == nil)
    #expect(try service.check().isEmpty)
  }

  @Test func severalOfficersOfWhomOneGotANameStayTheSameOfficers() throws {
    let plan = try TestPlan()
    try plan.importSheet(
      Array("Ref,Area,Action,Officer,Role\n1.1,1. One,A,,Head of Help; Head of Care; Principal\n".utf8))
    _ = try plan.service().editOfficer(
      "Head of Help", OfficerDetails(name: "Ann Example", role: nil, service: nil, email: nil),
      request: request(on: "2023-01-02"))
    let sheet = try exported(plan, on: "2023-01-13")
    for text in [sheet, sheet.replacing("Ann Example; ; ;", with: "Ann Example; ;")] {
      #expect(try plan.importSheet(Array(text.utf8), on: "2023-02-01").changedNothing)
    }
    #expect(try state(plan).officers.map(\.role) == ["Head of Help", "Head of Care", "Principal"])
  }

  @Test func anOriginBesideTheWordsOfAnotherActionIsRefused() throws {
    let plan = try plan()
    // The origins change places, as in a sheet that was sorted without its last column, and the references are gone.
    let sheet = try exported(plan, on: "2023-01-13").replacing("\n1.1,", with: "\n,").replacing("\n1.10,", with: "\n,")
      .replacing("action 1.10,", with: "action X,").replacing("action 1.1,", with: "action 1.10,")
      .replacing("action X,", with: "action 1.1,")
    #expect(throws: ImportRefusal.self) { try plan.importSheet(Array(sheet.utf8), on: "2023-01-23") }
  }

  @Test func aTextLongerThanACellIsNeverCutByASheet() throws {
    let plan = try plan()
    let long = String(repeating: "long words ", count: 3_100) + "and the end"
    _ = try plan.service().recordProgress(reference("1.1"), long, request: request(on: "2023-01-10"))
    let sheet = try exported(plan, on: "2023-01-13")
    let cut = sheet.replacing(long, with: String(decoding: long.utf16.prefix(32_767), as: UTF16.self))
    #expect(try plan.importSheet(Array(cut.utf8), on: "2023-01-23").changedNothing)
    let edited = cut.replacing("long words long words long", with: "short")
    #expect(try plan.importSheet(Array(edited.utf8), on: "2023-01-24").conflicts.map(\.field) == ["progress"])
  }

  @Test func anOldTitleOfAnAreaIsNotTakenForANewOne() throws {
    let plan = try plan()
    try plan.importSheet(Array(first.replacing("1. One", with: "1. Renewed").utf8), on: "2023-01-10")
    let again = try plan.importSheet(Array(first.utf8), on: "2023-01-20")
    #expect(again.areas.isEmpty && again.warnings.contains { $0.message.contains("what it was called before") })
  }

  /// Whatever happened to the plan meanwhile, a sheet that nobody touched says nothing new.
  @Test(arguments: 1...16)
  func aSheetNobodyTouchedChangesNothing(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let plan = try TestPlan()
    try plan.importSheet(Array(several.utf8))
    let references = try plan.service().position(asAt: day("2022-12-12")).actions.map(\.reference)
    try happen(to: plan, references, from: "2022-12-13", using: &random)
    let sheet = try exported(plan, on: "2023-01-31")
    try happen(to: plan, references, from: "2023-01-20", using: &random)
    for date in ["2023-01-31", "2023-03-01"] {
      let outcome = try plan.importSheet(Array(sheet.utf8), on: date)
      #expect(outcome.changedNothing && outcome.conflicts.isEmpty, "\(outcome.conflicts) \(outcome.changed)")
    }
    #expect(try plan.service().check().isEmpty)
  }

  private func happen(
    to plan: TestPlan, _ references: [Reference], from first: String, using random: inout SeededGenerator
  ) throws {
    let service = plan.service()
    for step in 0..<30 {
      let on = day(first).adding(days: Int.random(in: 0..<25, using: &random))
      let by = UpdateRequest(on: on, by: "x", note: "why")
      guard let target = references.randomElement(using: &random) else { return }
      do {
        switch Int.random(in: 0..<10, using: &random) {
        case 0...2:
          let rating = ["green", "amber", "red", "white"].randomElement(using: &random) ?? "red"
          _ = try service.rate([target], rating, request: by)
        case 3, 4: _ = try service.recordProgress(target, "progress \(step)\r\nand more ", request: by)
        case 5: _ = try service.redate([target], to: on.adding(days: 60), reason: "r", request: by)
        case 6: _ = try service.withdraw([target], reason: "r", request: by)
        case 7: _ = try service.editArea(number: target.area, title: "Title \(step)", request: by)
        case 8:
          let officer = try service.position(asAt: on).actions.first { $0.reference == target }?.lead?.words ?? ""
          _ = try service.editOfficer(
            officer, OfficerDetails(name: "New Name \(first) \(step)", role: nil, service: nil, email: nil), request: by
          )
        default:
          _ = try service.mitigate(
            target, reasonForDelay: "a", mitigatingActions: "b", officer: "Head of Quality",
            revisedDueOn: on.adding(days: 30), request: by)
        }
      } catch is UpdateRefusal { continue } catch is OfficerRefusal { continue } catch is AreaRefusal { continue }
    }
  }
}
