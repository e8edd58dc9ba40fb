import Foundation
import TestSupport
import Testing

/// Updates as people type them: several at once, by the words they know, and taken back.
struct UpdateCommandTests {
  private func plan() throws -> Program {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      set -e
      improve init --published 2022-09-05
      improve area add --title 'The front door' --on 2022-12-12
      improve area add --title 'Practice' --on 2022-12-12
      improve officer add --name 'Ann Lee' --role 'Head of Service – Front Door' --on 2022-12-12
      improve officer add --name 'Bo Ray' --on 2022-12-12
      for n in 1 2 3 4; do improve add --area 1 --title "Step $n" --due 2023-01-31 --officer 'Ann Lee' --on 2022-12-12; done
      for n in 1 2; do improve add --area 2 --title "Part $n" --on 2022-12-12; done
      """)
    #expect(made.status == 0, "\(made.errors)")
    return program
  }

  private func ratings(_ program: Program) throws -> [String] {
    let json = try program.run("list", "--format", "json", "--as-at", "2023-01-31").output
    let actions = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    return actions.map { (($0["rating"] as? [String: Any])?["code"] as? String) ?? "" }
  }

  @Test(arguments: [
    (["1.1-1.3", "amber"], ["amber", "amber", "amber", "", "", ""]),
    (["1.1,2.2", "red"], ["red", "", "", "", "", "red"]),
    (["area", "2", "In progress & on schedule"], ["", "", "", "", "amber", "amber"]),
    (["area 2", "1.4", "Planning: not yet commenced"], ["", "", "", "white", "white", "white"]),
  ])
  func severalReferencesAreOneUpdate(_ words: [String], _ expected: [String]) throws {
    let program = try plan()
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    #expect(try program.shell("improve rag \(line) --on 2023-01-10").status == 0)
    #expect(try ratings(program) == expected)
    let log = try program.run("log", "--format", "json").output
    let entries = log.split(separator: "\n").filter { $0.contains("\"kind\":\"rag\"") }
    #expect(Set(entries.map { $0.components(separatedBy: "\"entry\":")[1].prefix { $0.isNumber } }).count == 1)
  }

  @Test(arguments: [
    ("rag 1.3-1.9 amber", 1, "there is no action 1.5"), ("rag area 9 amber", 1, "area 9 has no action"),
    ("rag 1.4-1.1 amber", 64, "is not a reference"), ("withdraw x --reason r", 64, "is not a reference"),
  ])
  func aWrongSelectionRecordsNothing(line: String, status: Int, says: String) throws {
    let program = try plan()
    let refused = try program.shell("improve \(line) --on 2023-01-10")
    #expect(Int(refused.status) == status && refused.errors.contains(says), "\(refused.errors)")
    #expect(try ratings(program).allSatisfy(\.isEmpty))
  }

  @Test(arguments: ["Lee", "ann lee", "Head of Service - Front Door", "head of service — front door"])
  func anOfficerIsFoundBySurnameAndWithAnyDash(words: String) throws {
    let program = try plan()
    let edited = try program.shell("improve edit 2.1 --officer '\(words)' --on 2023-01-10")
    #expect(edited.status == 0 && edited.output.contains("Ann Lee, Head of Service – Front Door"), "\(edited.errors)")
    #expect(try program.run("officer", "list", "--format", "csv").output.split(separator: "\n").count == 3)
  }

  @Test func aSurnameOfTwoIsAskedAbout() throws {
    let program = try plan()
    #expect(try program.shell("improve officer add --name 'Cy Lee' --on 2022-12-12").status == 0)
    let refused = try program.shell("improve edit 2.1 --officer Lee --on 2023-01-10")
    #expect(refused.status == 1 && refused.errors.contains("could be any of"))
  }

  @Test func progressIsAppendedOnlyWhereThatIsAsked() throws {
    let program = try plan()
    try program.run("progress", "1.1", "January.", "--on", "2023-01-10")
    try program.run("progress", "1.1", "February.", "--append", "--on", "2023-02-10")
    let shown = try program.run("show", "1.1", "--format", "json", "--as-at", "2023-02-10").output
    #expect(shown.contains(#""progress":"January.\nFebruary.""#))
  }

  @Test func aMitigationMovesTheDueDateWhereThatIsAskedAndSaysSoWhereNot() throws {
    let program = try plan()
    let mitigate = "improve mitigate %R --reason 'no applicants' --action 'a supplement' --officer Ray --due 2023-03-31"
    func run(_ reference: String, _ more: String) throws -> Program.Result {
      try program.shell("\(mitigate.replacing("%R", with: reference)) --on 2023-01-10 \(more)")
    }
    let stays = try run("1.1", "")
    #expect(stays.errors.contains("the due date stays 31 January 2023; --redate moves it to 31 March 2023"))
    let moves = try run("1.2", "--redate")
    #expect(moves.status == 0 && moves.output.contains("due_on 31 January 2023 → 31 March 2023"))
    let shown = try program.run("show", "1.2", "--format", "json", "--as-at", "2023-01-10").output
    #expect(shown.contains("\"times_redated\":1") && shown.contains("\"reason\":\"no applicants\""))
  }

  @Test func undoTakesBackOnesOwnLastUpdateOfThatActionAlone() throws {
    let program = try plan()
    try program.run("rag", "1.1", "1.2", "amber", "--on", "2023-01-10")
    try program.run("rag", "1.1", "red", "--on", "2023-01-12", "--by", "Somebody Else")
    let undone = try program.run("undo", "1.1", "-m", "wrong action")
    #expect(undone.status == 0, "\(undone.errors)")
    #expect(try ratings(program) == ["red", "amber", "", "", "", ""], "theirs stands, and 1.2 keeps its part")
    let again = try program.run("undo", "1.1")
    #expect(again.status == 1 && again.errors.contains("with an undo, which stays"))
    let added = try program.run("undo", "1.3")
    #expect(added.status == 1 && added.errors.contains("improve withdraw"))
    #expect(try program.run("undo", "1.2", "--by", "Nobody").errors.contains("no update by Nobody"))
    #expect(try program.run("log", "1.1").output.contains("1.1 rag (undone)"))
    #expect(try program.run("check").status == 0)
  }

  @Test func aCorrectionIsOfARecordOfThatVeryDay() throws {
    let program = try plan()
    try program.run("rag", "1.1", "amber", "--on", "2023-01-10")
    try program.run("rag", "1.1", "green", "--on", "2023-01-20")
    let corrected = try program.run(
      "correct", "1.1", "rating", "red", "--on", "2023-01-10", "--reason", "wrong row")
    #expect(corrected.output.contains("rating amber → red, effective 10 January 2023"), "\(corrected.errors)")
    #expect(corrected.output.contains("from 20 January 2023 a later update stands with rating red → green"))
    let none = try program.run("correct", "1.1", "rating", "red", "--on", "2023-01-11", "--reason", "x")
    #expect(none.status == 1 && none.errors.contains("there is one for 10 January 2023, 20 January 2023"))
    let same = try program.run("correct", "1.1", "rating", "red", "--on", "2023-01-10", "--reason", "x")
    #expect(same.status == 1 && same.errors.contains("has that very rating"))
    let field = try program.run("correct", "1.1", "colour", "red", "--on", "2023-01-10", "--reason", "x")
    #expect(field.status == 1 && field.errors.contains("accepted: outcome, action"))
    #expect(try program.run("correct", "1.1", "rating", "red", "--on", "2023-01-10").status == 64, "it needs a reason")
    let blank = try program.run("correct", "1.1", "action", "none", "--on", "2022-12-12", "--reason", "x")
    #expect(blank.status == 1 && blank.errors.contains("always has its action"), "\(blank.errors)")
  }

  @Test func whoseWordsTheyAreStandsInTheLedger() throws {
    let program = try plan()
    try program.run("rag", "1.1", "amber", "--on", "2023-01-10", "--said-by", "Ann Lee")
    #expect(try program.run("log", "1.1", "--format", "json").output.contains("\"said_by\":\"Ann Lee\""))
  }

  @Test func theLedgerHoldsEverythingThatWasRecorded() throws {
    let program = try plan()
    try program.run("board", "add", "executive")
    try program.run("board", "meeting", "executive", "2023-02-07")
    try program.run("officer", "edit", "Bo Ray", "--email", "bo@council.example", "--on", "2022-12-12")
    try program.run("chase", "policy", "set", "--keeper", "keeper@council.example")
    try program.run("pack", "seal", "--board", "executive", "--as-at", "2023-01-31")
    let csv = try program.run("log", "--format", "csv").output
    let kinds = csv.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)[3]
    }
    #expect(
      Set(kinds) == [
        "area_add", "officer_add", "add", "board_add", "board_meeting", "officer_edit", "chase_policy", "pack_seal",
      ])
    #expect(csv.contains(",executive,") || csv.contains("board executive"))
  }

  @Test func anErrorIsJsonWhereTheAnswerWasAskedAsJson() throws {
    let program = try plan()
    let unknown = try program.run("show", "9.9", "--format", "json")
    #expect(unknown.status == 1 && unknown.output.isEmpty)
    let error = try #require(
      JSONSerialization.jsonObject(with: Data(unknown.errors.utf8)) as? [String: [String: Any]])["error"]
    #expect(error?["code"] as? String == "unknown_reference")
    #expect((error?["message"] as? String)?.hasPrefix("there is no action 9.9") ?? false)
    #expect(error?["remedy"] is NSNull)
    let usage = try program.run("list", "--format=json", "--no-such-option")
    #expect(usage.status == 64 && usage.errors.contains("\"code\":\"usage\""))
    let plain = try program.run("pack", "seal", "--board", "none")
    #expect(plain.errors.hasPrefix("improve: ") && plain.errors.contains("improve board add"))
  }
}
