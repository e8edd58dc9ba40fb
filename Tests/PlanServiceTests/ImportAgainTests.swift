import PlanModel
import PlanService
import TestSupport
import Testing

/// A sheet imported again and again, beside updates from the shell, must never undo one or double an action.
struct ImportAgainTests {
  private let first = "Area,Action,Officer,RAG,Progress\n1. One,Do it,Ann Lee,,begun\n1. One,Do that,Head of Help,,\n"

  private func plan(_ text: String? = nil) throws -> TestPlan {
    let plan = try TestPlan()
    try plan.importSheet(Array((text ?? first).utf8))
    return plan
  }

  private func state(_ plan: TestPlan, _ text: String = "1.1") throws -> ActionState {
    try plan.service().story(of: reference(text), asAt: day("2023-06-01")).action.state
  }

  @Test func aChangedFileImportedTwiceKeepsTheUpdateBothTimes() throws {
    let plan = try plan()
    _ = try plan.service().recordProgress(reference("1.1"), "X", request: request(on: "2023-01-10"))
    let second = Array(first.replacing("Ann Lee,,begun", with: "Ann Lee,amber,begun").utf8)
    for date in ["2023-01-20", "2023-01-21"] {
      try plan.importSheet(second, on: date)
      #expect(try state(plan).progress == "X")
      #expect(try state(plan).rating?.code == "amber")
    }
  }

  @Test func aSheetWithFewerColumnsDoesNotMakeTheOthersForgotten() throws {
    let plan = try plan()
    _ = try plan.service().recordProgress(reference("1.1"), "X", request: request(on: "2023-01-10"))
    try plan.importSheet(Array("Ref,Area,Action\n1.1,1. One,Do it\n".utf8), on: "2023-01-20")
    try plan.importSheet(Array(first.utf8), on: "2023-01-21")
    #expect(try state(plan).progress == "X")
  }

  @Test func aSheetThatSaidTheSameAsThePlanIsRememberedToo() throws {
    let plan = try plan("Area,Action,RAG\n1. One,Do it,amber\n")
    _ = try plan.service().rate([reference("1.1")], "red", request: request(on: "2023-01-10"))
    let red = Array("Area,Action,RAG\n1. One,Do it,red\n".utf8)
    #expect(try plan.importSheet(red, on: "2023-01-11").changedNothing)
    _ = try plan.service().rate([reference("1.1")], "green", request: request(on: "2023-01-12"))
    #expect(try plan.importSheet(red, on: "2023-01-13").changedNothing)
    #expect(try state(plan).rating?.code == "green")
  }

  @Test func rewordingAndRetitlingInTheShellDoublesNothing() throws {
    let plan = try plan()
    let service = plan.service()
    _ = try service.edit(
      [reference("1.1")], ActionEdit(action: "Do it better", outcome: nil, officers: nil),
      request: request(on: "2023-01-10"))
    _ = try service.editArea(number: 1, title: "The first", request: request(on: "2023-01-10"))
    let again = try plan.importSheet(Array(first.utf8), on: "2023-01-20")
    #expect(again.changedNothing)
    #expect(try state(plan).action == "Do it better")
    #expect(try service.areas(asAt: day("2023-06-01")).map(\.area.title) == ["The first"])
    let titlesAlone = first.replacing("1. One", with: "One")
    #expect(try plan.importSheet(Array(titlesAlone.utf8), on: "2023-01-21").changedNothing)
  }

  @Test func aRenamedOfficerStaysTheSameOfficer() throws {
    let plan = try plan()
    _ = try plan.service().editOfficer(
      "Ann Lee", OfficerDetails(name: "Ann Jones", role: nil, service: nil, email: nil),
      request: request(on: "2023-01-10"))
    #expect(try plan.importSheet(Array(first.utf8), on: "2023-01-20").changedNothing)
    #expect(try state(plan).officers.map(\.name) == ["Ann Jones"])
  }

  @Test(arguments: [
    ("Do it", "  Do it "), ("Do it", "do it."), ("Do it", "Do\u{A0}it"),
    ("Say \"yes\" - it's time", "Say “yes” – it’s time"),
  ])
  func aTextThatDiffersInWhatNobodySeesIsTheSameAction(before: String, after: String) throws {
    func sheet(_ text: String) -> [UInt8] {
      Array("Area,Action\n1. One,\"\(text.replacing("\"", with: "\"\""))\"\n".utf8)
    }
    let plan = try TestPlan()
    try plan.importSheet(sheet(before))
    #expect(try plan.importSheet(sheet(after), on: "2023-01-20").added.isEmpty)
  }

  @Test func anEarlierDateThanThePlansOwnIsRefused() throws {
    let plan = try plan()
    #expect(throws: (any Error).self) { try plan.importSheet(Array(first.utf8), on: "2022-12-11") }
    #expect(try plan.service().log(of: []).flatMap(\.items).count { $0.reference != nil } == 2)
  }

  @Test func rowsWithTheSameTextFindTheirOwnOutcomeFirst() throws {
    let plan = try plan("Area,Outcome,Action,RAG\n1. One,A,Same,\n1. One,B,Same,red\n")
    try plan.importSheet(Array("Area,Outcome,Action,RAG\n1. One,New,Same,\n1. One,B,Same,red\n".utf8), on: "2023-01-20")
    #expect(try state(plan, "1.1").outcome == "New")
    #expect(try state(plan, "1.2").outcome == "B" && state(plan, "1.2").rating?.code == "red")
  }

  @Test func importingOutOfRedEndsTheMitigation() throws {
    let plan = try plan("Area,Action,RAG\n1. One,Do it,red\n")
    _ = try plan.service().mitigate(
      reference("1.1"), reasonForDelay: "a", mitigatingActions: "b", officer: "Ann Lee",
      revisedDueOn: day("2023-03-01"),
      request: request(on: "2023-01-10"))
    try plan.importSheet(Array("Area,Action,RAG\n1. One,Do it,amber\n".utf8), on: "2023-01-20")
    #expect(try state(plan).mitigation == nil)
  }

  @Test func twoOfficersOfOneNameAreToldApartByTheirRolesOrRefused() throws {
    let plan = try TestPlan()
    let service = plan.service()
    for role in ["Director", "Teacher"] {
      _ = try service.addOfficer(
        OfficerDetails(name: "Ann Lee", role: role, service: nil, email: nil), request: request(on: "2022-12-12"))
    }
    try plan.importSheet(Array("Area,Action,Officer,Role\n1. One,Do it,Ann Lee,Teacher\n".utf8))
    #expect(try state(plan).officers.map(\.role) == ["Teacher"])
    #expect(throws: (any Error).self) {
      try plan.importSheet(Array("Area,Action,Officer\n1. One,Do more,Ann Lee\n".utf8))
    }
    try plan.importSheet(Array("Area,Action,Officer\n1. One,Do that,Bo Ray / bo ray\n".utf8))
    #expect(try state(plan, "1.2").officers.count == 1)
    #expect(throws: OfficerRefusal.exists("Ann Lee, Director")) {
      try service.editOfficer(
        "Ann Lee, Teacher", OfficerDetails(name: nil, role: "Director", service: nil, email: nil),
        request: request(on: "2022-12-13"))
    }
  }

  @Test func whatTheSheetCompletedAndWhenIsNotGuessed() throws {
    let plan = try plan("Area,Action,RAG,Completed\n1. One,Done,green,\n1. One,Dated,green,01/11/22\n")
    #expect(try state(plan, "1.1").completedOn == nil)
    #expect(try state(plan, "1.2").completedOn == day("2022-11-01"))
    #expect(throws: (any Error).self) {
      try plan.importSheet(Array("Area,Action,RAG,Completed\n1. One,Late,green,01/01/2099\n".utf8))
    }
    #expect(try plan.service().check().isEmpty)
  }

  @Test func aRoleTheSheetGivesIsCountedAndADryRunGivesNone() throws {
    let plan = try plan("Area,Action,Officer\n1. One,Do it,Ann Lee\n")
    let withRole = Array("Area,Action,Officer,Role\n1. One,Do it,Ann Lee,Director\n".utf8)
    #expect(try !plan.importSheet(withRole, on: "2023-01-20", dryRun: true).changedNothing)
    #expect(try state(plan).officers.map(\.role) == [nil])
    #expect(try !plan.importSheet(withRole, on: "2023-01-20").changedNothing)
    #expect(try state(plan).officers.map(\.role) == ["Director"])
    #expect(try plan.importSheet(withRole, on: "2023-01-21").changedNothing)
  }

  @Test func everyKindOfBadRowIsListedTogether() throws {
    let plan = try TestPlan()
    do {
      try plan.importSheet(
        Array("Ref,Area,Action,Due\n1.1,1. One,A,31/02/2023\n1.2,1. One,B,\n1.2,1. One,C,\n9.1,,D,\n".utf8))
      Issue.record("a bad sheet was imported")
    } catch ImportRefusal.sheet(let findings) {
      #expect(findings.filter(\.isError).map(\.row) == [2, 4, 5])
    }
  }

  @Test func aCompletionDateTheSheetRepeatsDoesNotUndoALaterOne() throws {
    let sheet = "Ref,Area,Action,RAG,Completed\n1.1,1. One,Do,green,2022-10-01\n"
    let plan = try plan(sheet)
    _ = try plan.service().rate([reference("1.1")], "amber", request: request(on: "2023-01-05", note: "reopened"))
    _ = try plan.service().rate([reference("1.1")], "green", request: request(on: "2023-02-10"))
    #expect(try plan.importSheet(Array(sheet.utf8), on: "2023-03-01").changedNothing)
    #expect(try state(plan).completedOn == day("2023-02-10"))
  }

  @Test func aRenamedOfficerIsFoundUnderTheNameOfBefore() throws {
    let plan = try plan("Ref,Area,Action,Officer\n1.1,1. One,A,Ann Lee\n1.2,1. One,B,Bo Ray\n")
    _ = try plan.service().editOfficer(
      "Ann Lee", OfficerDetails(name: "Ann Smith", role: nil, service: nil, email: nil),
      request: request(on: "2023-01-10"))
    let outcome = try plan.importSheet(
      Array("Ref,Area,Action,Officer\n1.1,1. One,A,Ann Lee\n1.2,1. One,B,Ann Lee\n".utf8), on: "2023-01-20")
    #expect(outcome.officers.isEmpty)
    #expect(try state(plan, "1.2").officers.map(\.name) == ["Ann Smith"])
  }

  @Test func aBlankCellOfANewColumnClearsNothing() throws {
    let plan = try plan("Ref,Area,Action\n1.1,1. One,Do\n")
    _ = try plan.service().rate([reference("1.1")], "red", request: request(on: "2023-01-10"))
    _ = try plan.service().recordProgress(reference("1.1"), "done", request: request(on: "2023-01-10"))
    #expect(
      try plan.importSheet(Array("Ref,Area,Action,RAG,Progress\n1.1,1. One,Do,,\n".utf8), on: "2023-01-20")
        .changedNothing)
    #expect(try state(plan).rating?.code == "red" && state(plan).progress == "done")
  }

  @Test func anOlderSheetImportedBetweenDoesNotMakeTheNewerForgotten() throws {
    func sheet(_ rating: String) -> [UInt8] { Array("Ref,Area,Action,RAG\n1.1,1. One,Do,\(rating)\n".utf8) }
    let plan = try TestPlan()
    try plan.importSheet(sheet("amber"), on: "2023-01-31")
    try plan.importSheet(sheet("white"), on: "2023-02-28")
    try plan.importSheet(sheet("amber"), on: "2023-01-31")
    _ = try plan.service().rate([reference("1.1")], "red", request: request(on: "2023-03-05"))
    #expect(try plan.importSheet(sheet("white"), on: "2023-03-06").changedNothing)
    #expect(try state(plan).rating?.code == "red")
  }

  @Test func rowsGoBackToTheActionsTheyStoodForWhateverTheShellReworded() throws {
    let sheet = "Area,Outcome,Action,RAG\n1. One,O1,Audit,red\n1. One,O2,Audit,amber\n1. One,O3,Bee,\n"
    let plan = try plan(sheet)
    for (text, edit) in [
      ("1.1", ActionEdit(action: nil, outcome: "O2", officers: nil)),
      ("1.2", ActionEdit(action: "Bee", outcome: nil, officers: nil)),
    ] {
      _ = try plan.service().edit([reference(text)], edit, request: request(on: "2023-01-10"))
    }
    let again = try plan.importSheet(Array(sheet.utf8), on: "2023-01-20")
    #expect(again.changedNothing)
  }

  @Test func anAmbiguousOfficerIsABadRowLikeAnyOther() throws {
    let plan = try TestPlan()
    for role in ["Head of X", "Head of Y"] {
      _ = try plan.service().addOfficer(
        OfficerDetails(name: "Ann Lee", role: role, service: nil, email: nil), request: request(on: "2022-12-12"))
    }
    do {
      try plan.importSheet(
        Array("Area,Action,Officer,Due\n1. One,A,Ann Lee,\n1. One,B,,31/02/23\n1. One,C,Ann Lee,\n".utf8))
      Issue.record("an ambiguous officer was imported")
    } catch ImportRefusal.sheet(let findings) {
      #expect(findings.filter(\.isError).map(\.row) == [2, 3, 4])
    }
  }
}
