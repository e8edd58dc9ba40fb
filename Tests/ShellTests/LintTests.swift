import TestSupport
import Testing

/// What is questioned in a plan, each rule by an action that breaks it and one that does not.
struct LintTests {
  private func plan(_ rows: String) throws -> Program {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    _ = try folder.write("Ref,Area,Action,Officer,Due,RAG,Progress,Impact\n\(rows)", to: "plan.csv")
    let made = try program.shell(
      """
      improve init --published 2022-09-05 >/dev/null
      improve import '\(folder.path("plan.csv"))' --on 2022-12-12 >/dev/null 2>&1
      """)
    #expect(made.status == 0, "\(made.errors)")
    return program
  }

  private func found(_ program: Program, _ rule: String, asAt date: String = "2022-12-12") throws -> [String] {
    try program.run("lint", "--rule", rule, "--as-at", date, "--format", "csv").output
      .split(separator: "\n").dropFirst().map { String($0.split(separator: ",")[1]) }
  }

  @Test(arguments: [
    ("due_before_publication", "Head of Help,2022-09-01,,,", "Head of Help,2022-09-06,,,"),
    ("due_on_no_working_day", "Head of Help,2023-04-07,,,", "Head of Help,2023-04-06,,,"),
    ("no_single_date", "Head of Help,Start in October then monthly,,,", "Head of Help,,,,"),
    ("review_for_completion", "Head of Help,Review 30/09/23,,,", "Head of Help,30/09/23,,,"),
    ("no_officer", ",2023-03-01,,,", "Head of Help,2023-03-01,,,"),
    ("department_for_officer", "HR,2023-03-01,,,", "HR Manager,2023-03-01,,,"),
    (
      "complete_in_future_tense", "Head of Help,2022-10-31,green,,Visits will be sooner.",
      "Head of Help,2022-10-31,green,,Visits are sooner."
    ),
    ("placeholder_text", "Head of Help,2022-10-31,amber,TBC,", "Head of Help,2022-10-31,amber,Begun,"),
    ("rating_disagrees_with_dates", "Head of Help,2022-10-31,amber,,", "Head of Help,2022-12-31,amber,,"),
  ])
  func aRuleFindsWhatBreaksItAndNothingElse(rule: String, broken: String, kept: String) throws {
    let program = try plan("1.1,1. One,Train the team,\(broken)\n1.2,1. One,Hear children at home,\(kept)\n")
    #expect(try found(program, rule) == ["1.1"])
  }

  @Test(arguments: [
    ("It will be in place by mid-January 23.", "2023-02-01", true),
    ("It will be in place by mid-January 23.", "2023-01-10", false),
    ("Sessions begin w/c 19th December.", "2023-01-09", true),
    ("It was reviewed on 9 December 2022.", "2023-02-01", false),
  ])
  func aPromiseIsQuestionedOnceItsDayHasPassed(progress: String, asAt: String, isFound: Bool) throws {
    let program = try plan("1.1,1. One,Train the team,Head of Help,,,\(progress),\n")
    #expect(try found(program, "promised_date_passed", asAt: asAt) == (isFound ? ["1.1"] : []))
  }

  @Test func theSameActionUnderTwoReferencesIsFound() throws {
    let program = try plan(
      "1.1,1. One,Write guidance for team managers and review current reports of it,Ann Lee,2023-01-31,amber,,\n"
        + "1.2,1. One,Write the guidance for team managers,Ann Lee,2023-03-31,,,\n"
        + "2.1,2. Two,Write to every carer about their pay,Ann Lee,,,,\n")
    #expect(try found(program, "same_action_twice") == ["1.1 1.2"])
  }

  @Test func aYearThatIsSurelyTypedWrongIsFound() throws {
    let near = (1...5).map { "1.\($0),1. One,Step \($0),Head of Help,2023-0\($0)-28,,,\n" }.joined()
    let program = try plan(near + "1.6,1. One,Step 6,Head of Help,2022-03-15,,,\n")
    #expect(try found(program, "year_far_from_neighbours") == ["1.6"])
  }

  @Test func manyOnOneDayAndOneOfficerWithMostAreFoundOnceEach() throws {
    let same = (1...9).map { "1.\($0),1. One,Step number \($0) alone,Head of Help,2023-03-31,,,\n" }.joined()
    let program = try plan(same + "1.10,1. One,Another,Head of Care,2023-04-28,,,\n")
    #expect(try found(program, "many_due_on_one_day") == ["1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9"])
    #expect(try found(program, "officer_has_many").count == 1)
  }

  @Test func progressThatStaysTheSameForTwoMonthsIsFound() throws {
    let program = try plan(
      "1.1,1. One,A,Head of Help,,,Work goes on in all teams,\n1.2,1. One,B,Head of Help,,,Begun,\n")
    _ = try program.run("progress", "1.1", "Work goes on, in all the teams", "--on", "2023-02-10")
    _ = try program.run("progress", "1.2", "Done at last by everyone", "--on", "2023-02-10")
    #expect(try found(program, "progress_unchanged", asAt: "2023-02-28") == ["1.1"])
    #expect(try found(program, "progress_unchanged", asAt: "2023-01-31") == [], "there was no plan two months before")
  }

  @Test func anAnswerIsKeptAndCanBeTakenBack() throws {
    let program = try plan("1.1,1. One,A,,,,,\n1.2,1. One,B,,,,,\n")
    let waived = try program.run("lint", "waive", "1.1", "no_officer", "--reason", "shared by the board")
    #expect(waived.status == 0, "\(waived.errors)")
    #expect(try found(program, "no_officer") == ["1.2"])
    #expect(try program.run("log", "--format", "csv").output.contains("lint_waive"))
    #expect(try program.run("lint", "waive", "1.1", "no_officer", "--take-back").status == 0)
    #expect(try found(program, "no_officer") == ["1.1", "1.2"])
    #expect(try program.run("lint", "waive", "1.1", "no_such_rule", "--reason", "x").status == 64)
    #expect(try program.run("check").status == 0)
  }

  @Test func aSheetIsQuestionedBeforeItIsImported() throws {
    let program = try plan("1.1,1. One,A,Head of Help,2023-03-31,,,\n")
    let result = try program.shell(
      """
      printf 'Ref,Area,Action,Officer\\n1.2,1. One,New,\\n' > "$IMPROVE_DB.csv"
      improve lint --import "$IMPROVE_DB.csv" --rule no_officer --format csv --exit-code
      """)
    #expect(result.status == 2 && result.output.contains("no_officer,1.2,"), "\(result.output)\(result.errors)")
    #expect(!(try program.run("list", "--format", "csv").output.contains("1.2,")))
  }
}
