import Foundation
import TestSupport
import Testing

/// Months in which sealed papers are sealed again, updates are put right, and sheets come back old.
struct PutRightTests {
  private func plan() throws -> Program {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      set -e
      improve init --published 2022-09-05
      improve area add --title 'The front door' --on 2022-12-12
      improve area add --title 'Practice' --on 2022-12-12
      improve officer add --name 'Ann Lee' --on 2022-12-12
      improve officer add --name 'Bo Ray' --on 2022-12-12
      for a in 1 2; do for n in 1 2 3; do
        improve add --area $a --title "Step $n" --due 2023-01-31 --officer 'Ann Lee' --on 2022-12-12
      done; done
      improve board add executive
      """)
    #expect(made.status == 0, "\(made.errors)")
    return program
  }

  private func shell(_ program: Program, _ lines: String) throws {
    let result = try program.shell("set -e\n\(lines)")
    #expect(result.status == 0, "\(result.errors)")
  }

  private func seal(_ day: String, _ more: String = "") -> String {
    "improve pack seal --board executive --as-at \(day) --despite x \(more)"
  }

  private func summary(_ program: Program, _ day: String) throws -> [String: Any] {
    let run = try program.run("summary", "--board", "executive", "--as-at", day, "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    return try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  /// `1.1 executive-2023-01-31`, for each thing restated.
  private func restated(_ summary: [String: Any]) -> [String] {
    ((summary["restated"] as? [[String: Any]]) ?? []).map { "\($0["subject"] ?? "") \($0["pack"] ?? "")" }
  }

  private func states(_ program: Program, _ day: String) throws -> [String: [String: Any]] {
    let json = try program.run("list", "--format", "json", "--as-at", day).output
    let rows = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["reference"] as? String ?? "", $0) })
  }

  @Test func sealingAnEarlierDayAgainLeavesWhatTheLaterPaperSaidToBeRestated() throws {
    let program = try plan()
    try shell(
      program,
      """
      \(seal("2023-01-31"))
      \(seal("2023-02-28"))
      improve rag 1.1 green --on 2023-01-20
      \(seal("2023-01-31", "--supersede --reason late"))
      """)
    let march = try summary(program, "2023-03-31")
    #expect(restated(march) == ["1.1 executive-2023-02-28"], "January was sealed again with it, February was not")
    let bridge = try #require(march["bridge"] as? [String: Any])
    #expect(bridge["restated_references"] as? [String] == ["1.1"])
    try shell(program, seal("2023-03-31"))
    #expect(try restated(summary(program, "2023-04-30")).isEmpty, "it was told once")
  }

  @Test func aPaperOnOneAreaTellsNothingOfAnother() throws {
    let program = try plan()
    try shell(
      program,
      """
      \(seal("2023-01-31"))
      improve rag 1.1 green --on 2023-01-10
      improve rag 2.1 green --on 2023-01-10
      improve area edit 2 --title Other --on 2022-12-12
      \(seal("2023-02-15", "--area 1"))
      improve rag 1.2 green --on 2023-01-12
      """)
    let february = try summary(program, "2023-02-28")
    let actions = Set(
      restated(february).filter { $0.hasSuffix("executive-2023-01-31") }.map { $0.prefix { $0 != " " } })
    #expect(actions.isSuperset(of: ["1.1", "1.2", "2.1"]), "who reads papers on the whole plan was told of none")
    let ofArea = try program.run(
      "summary", "--board", "executive", "--as-at", "2023-02-28", "--area", "1", "--format", "json"
    ).output
    #expect(!ofArea.contains("\"Other\""), "a paper on area 1 says nothing of area 2")
  }

  @Test func aSlipReportedLateIsPutToTheBoardAndCountedInWhatIsRestated() throws {
    let program = try plan()
    try shell(
      program,
      """
      improve due 1.1 2023-03-31 --reason slip --on 2023-01-10
      \(seal("2023-01-31"))
      improve due 1.1 2023-02-28 --reason late --on 2022-12-20
      improve due 1.2 2023-06-30 --reason slip --on 2023-01-30
      """)
    let february = try summary(program, "2023-02-28")
    let redated = ((february["redated"] as? [[String: Any]]) ?? []).compactMap { $0["reference"] as? String }
    #expect(redated == ["1.1", "1.2"])
    let decisions = ((february["decisions"] as? [Any]) ?? []).map { "\($0)" }.joined(separator: "\n")
    #expect(decisions.contains("1.1") && decisions.contains("1.2"), "\(decisions)")
    let rows = (february["restated"] as? [[String: Any]]) ?? []
    let changes = rows.flatMap { ($0["changes"] as? [[String: Any]]) ?? [] }
    #expect(changes.contains { $0["field"] as? String == "times_redated" && $0["to"] as? String == "2" })
    try shell(program, seal("2023-02-28"))
    let march = try summary(program, "2023-03-31")
    #expect((march["redated"] as? [Any])?.isEmpty ?? false, "the board was asked once")
  }

  @Test func eachEntryBehindWhatIsRestatedStandsWithItsOwnReason() throws {
    let program = try plan()
    try shell(
      program,
      """
      \(seal("2023-01-31"))
      improve rag 1.1 red --on 2023-01-10 --by Ann -m 'why red'
      improve progress 1.1 words --on 2023-01-12 --by Bob -m other
      """)
    let rows = try #require(summary(program, "2023-02-28")["restated"] as? [[String: Any]])
    let told = rows.map { row in
      ((row["changes"] as? [[String: Any]]) ?? []).compactMap { $0["field"] as? String } + [
        row["recorded_by"] as? String
      ]
    }
    #expect(told == [["rating", "Ann"], ["progress", "Bob"]])
  }

  @Test func aHandOverBeginsNoMitigationAndEndsNone() throws {
    let mitigate = { (on: String) in
      "improve mitigate 1.1 --reason r --action a --officer 'Ann Lee' --due 2023-06-30 --on \(on)"
    }
    let amber = try plan()
    try shell(
      amber,
      """
      improve rag 1.1 red --on 2023-01-04
      \(mitigate("2023-01-05"))
      improve officer hand-over 'Ann Lee' 'Bo Ray' --on 2023-01-20
      improve rag 1.1 amber --on 2023-01-10
      """)
    #expect(try states(amber, "2023-01-25")["1.1"]?["mitigation"] is NSNull, "it ended on 10 January")
    let red = try plan()
    try shell(
      red,
      """
      improve rag 1.1 amber --on 2023-01-04
      \(mitigate("2023-01-05"))
      improve rag 1.1 red --on 2023-01-10
      improve officer hand-over 'Ann Lee' 'Bo Ray' --on 2023-01-12
      improve rag 1.1 amber --on 2023-01-20
      """)
    let mitigation = try #require(states(red, "2023-01-25")["1.1"]?["mitigation"] as? [String: Any])
    #expect((mitigation["accountable_officer"] as? [String: Any])?["name"] as? String == "Bo Ray")
  }

  @Test func whatIsPutRightKeepsTheReasonOfTheSlipAndHoldsWhatItStandsOn() throws {
    let program = try plan()
    try shell(
      program,
      """
      improve due 1.1 2023-06-30 --reason 'procurement late' --on 2023-01-10 --by Bob
      improve correct 1.1 due_on 2023-05-31 --reason typo --on 2023-01-10 --by Ann
      """)
    let redated = try #require(summary(program, "2023-01-31")["redated"] as? [[String: Any]])
    #expect(redated.map { "\($0["reference"] ?? "")" } == ["1.1"])
    let text = try program.run("summary", "--board", "executive", "--as-at", "2023-01-31").output
    #expect(text.contains("procurement late"))
    let undo = try program.run("undo", "1.1", "--by", "Bob")
    #expect(undo.status == 1 && undo.errors.contains("put right by Ann"), "\(undo.errors)")
    try shell(program, "improve undo 1.1 --by Ann\nimprove undo 1.1 --by Bob")
    #expect(try states(program, "2023-01-31")["1.1"]?["times_redated"] as? Int == 0)
    let log = try program.run("log", "1.1").output
    #expect(log.contains("1.1 due (undone)") && !log.contains("1.1 undo (undone)"))
  }

  @Test(arguments: [
    ("completed_on 2023-06-30", "cannot be completed on 30 June 2023"),
    ("reason_for_delay none", "only with all its parts"), ("revised_due_on 2023-01-01", "is before 10 January 2023"),
  ])
  func aCorrectionLetsInNothingThatOtherCommandsRefuse(correction: String, says: String) throws {
    let program = try plan()
    let sheet = "Ref,Area,Action,RAG,Completed on\\n2.1,2,Step 1,green,2023-01-09\\n"
    try shell(
      program,
      """
      improve rag 1.1 red --on 2023-01-10
      improve mitigate 1.1 --reason r --action a --officer 'Ann Lee' --due 2023-06-30 --on 2023-01-10
      printf '\(sheet)' > "$IMPROVE_DB.csv"
      improve import "$IMPROVE_DB.csv" --on 2023-01-10
      """)
    let reference = correction.hasPrefix("completed") ? "2.1" : "1.1"
    let refused = try program.shell("improve correct \(reference) \(correction) --on 2023-01-10 --reason r")
    #expect(refused.status == 1 && refused.errors.contains(says), "\(refused.errors)")
  }

  @Test func aSheetWithAMitigationBesideAnotherRatingSaysBoth() throws {
    let program = try plan()
    func sheet(_ rating: String) -> String {
      "printf 'Ref,Area,Action,RAG,Reason for delay,Mitigating actions,accountable_officer,revised_due_on\\n"
        + "1.1,1,Step 1,\(rating),r,a,Ann Lee,2023-06-30\\n' > \"$IMPROVE_DB.csv\""
    }
    try shell(program, "\(sheet("red"))\nimprove import \"$IMPROVE_DB.csv\" --on 2023-01-05")
    let amber = try program.shell("\(sheet("amber"))\nimprove import \"$IMPROVE_DB.csv\" --on 2023-01-10")
    #expect(amber.status == 0 && !(amber.output + amber.errors).contains("is cleared"), "\(amber.errors)")
    #expect(try states(program, "2023-01-10")["1.1"]?["mitigation"] is [String: Any])
    try shell(
      program,
      "improve rag 1.1 white --on 2023-01-12\n\(sheet("red"))\nimprove import \"$IMPROVE_DB.csv\" --on 2023-01-15")
    #expect(try states(program, "2023-01-15")["1.1"]?["mitigation"] is [String: Any], "red, with its mitigation")
  }

  @Test func aSheetPutsADueDateRightOnlyForAReason() throws {
    let program = try plan()
    let sheet = "printf 'Ref,Area,Action,Due\\n1.1,1,Step 1,2023-04-30\\n' > \"$IMPROVE_DB.csv\""
    let asked = try program.shell("\(sheet)\nimprove import \"$IMPROVE_DB.csv\" --on 2022-12-12 --exit-code")
    #expect(asked.status == 2 && asked.output.contains("1.1 due_on, row 2: the sheet and the plan differ"))
    let refused = try program.shell("improve import \"$IMPROVE_DB.csv\" --on 2022-12-12 --take theirs 1.1")
    #expect(refused.status == 1 && refused.errors.contains("a correction needs a note"), "\(refused.errors)")
    #expect(try states(program, "2023-01-15")["1.1"]?["due_on"] as? String == "2023-01-31")
    let told = try program.shell(
      "improve import \"$IMPROVE_DB.csv\" --on 2022-12-12 --take theirs 1.1 -m 'the sheet had the wrong month'")
    #expect(told.status == 0 && !(told.output + told.errors).contains("without a reason"), "\(told.errors)")
    #expect(try states(program, "2023-01-15")["1.1"]?["times_redated"] as? Int == 0)
  }
}
