import Foundation
import TestSupport
import Testing

/// Measures at the shell: what was reported, when it was known, and what it says.
struct MeasureCommandTests {
  private func plan(_ more: String = "") throws -> (folder: TemporaryFolder, program: Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      cd '\(folder.path("."))'; set -e
      improve init --published 2022-09-05 >/dev/null
      improve measure add contacts --title 'Open contacts' --unit count --good down --on 2022-01-01 >/dev/null
      improve measure add --standard re-referrals --on 2022-01-01 >/dev/null
      \(more)
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  private func json(_ program: Program, _ words: String...) throws -> [String: Any] {
    let result = try program.shell("improve \(words.joined(separator: " ")) --format json")
    return try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any], "\(result.errors)")
  }

  private func values(_ program: Program, _ code: String, _ asAt: String) throws -> [String: Double] {
    let shown = try json(program, "measure show \(code) --as-at \(asAt)")
    let values = try #require(shown["values"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: values.map { ($0["period"] as? String ?? "", $0["value"] as? Double ?? .nan) })
  }

  @Test func aValueIsKnownFromTheEndOfItsPeriodHoweverLateItComes() throws {
    let (_, program) = try plan("improve measure record contacts 2022-10 196 >/dev/null")
    #expect(try values(program, "contacts", "2022-10-30").isEmpty)
    #expect(try values(program, "contacts", "2022-10-31") == ["2022-10": 196])
    _ = try program.run("measure", "record", "contacts", "2022-10", "195", "--on", "2022-11-20")
    #expect(try values(program, "contacts", "2022-11-19") == ["2022-10": 196])
    #expect(try values(program, "contacts", "2022-11-20") == ["2022-10": 195])
    let taken = try program.run("measure", "record", "contacts", "2022-10", "none", "-m", "of the wrong month")
    #expect(taken.output == "contacts October 2022: none, was 195\n")
    #expect(try values(program, "contacts", "2022-11-20").isEmpty, "taken back as from the day of what is taken back")
    #expect(try values(program, "contacts", "2022-11-01") == ["2022-10": 196], "as was said until then")
  }

  @Test func aShareKeepsItsPartsAndIsComparedUnrounded() throws {
    let (_, program) = try plan(
      "improve measure target re-referrals --green 3.33 --amber 4 --from 2022-01-01 --reason plan >/dev/null")
    let recorded = try program.run("measure", "record", "re-referrals", "2022-10", "4", "of", "120")
    #expect(recorded.output == "re-referrals October 2022: 3.3% (4 of 120)\n" && recorded.errors.isEmpty)
    let shown = try json(program, "measure show re-referrals")
    #expect(shown["tolerance"] as? String == "amber", "3.3333 is above 3.33")
    let value = try #require((shown["values"] as? [[String: Any]])?.first)
    #expect(value["numerator"] as? Double == 4 && value["denominator"] as? Double == 120)
    #expect(
      try program.run("measure", "record", "re-referrals", "2022-11", "3.5").errors.contains("its parts were not given")
    )
  }

  @Test(arguments: [
    ("2022-13 1", "is no period"), ("2022-Q4 1", "is no period"), ("2022-W40 1", "is no month"),
    ("2099-01 1", "has not begun"),
    ("2022-10 -1", "is negative"), ("2022-10 over", "is no figure"), ("2022-10 1/0", "share of nothing"),
    ("2022-10 none -m x", "nothing was reported"), ("2022-09 7", "nothing to change"),
  ])
  func whatIsNoValueIsRefusedAndNothingRecorded(_ words: String, _ message: String) throws {
    let (_, program) = try plan("improve measure record contacts 2022-09 7 >/dev/null")
    let before = try program.run("log", "--format", "csv").output
    let result = try program.shell("improve measure record contacts \(words)")
    #expect(result.status == 1 && result.errors.contains(message), "\(result.output)\(result.errors)")
    #expect(try program.run("log", "--format", "csv").output == before)
  }

  @Test func aPercentageIsNeverMoreThanTheWhole() throws {
    let (_, program) = try plan()
    for figure in ["121/120", "100.1"] {
      let result = try program.run("measure", "record", "re-referrals", "2022-10", figure)
      #expect(result.status == 1 && result.errors.contains("more than the whole"))
    }
  }

  @Test func anotherDefinitionBeginsAnotherVersionAndIsNeverJoined() throws {
    let (_, program) = try plan(
      """
      for m in 01 02 03 04 05 06 07 08; do improve measure record contacts 2022-$m 10$m >/dev/null; done
      improve measure edit contacts --numerator 'open longer than six days' --from 2022-07 >/dev/null
      """)
    let shown = try json(program, "measure show contacts")
    let definition = try #require(shown["definition"] as? [String: Any])
    #expect(definition["version"] as? Int == 2 && definition["from"] as? String == "2022-07-01")
    #expect(shown["mean"] as? Double == 1007.5, "the mean of July and August alone")
    #expect(shown["limits"] as? String == "none")
    let versions = (shown["values"] as? [[String: Any]] ?? []).map { $0["version"] as? Int }
    #expect(versions == [1, 1, 1, 1, 1, 1, 2, 2])
    let late = try program.run("measure", "edit", "contacts", "--numerator", "x", "--from", "2022-03")
    #expect(late.status == 1 && late.errors.contains("another follows it"))
  }

  @Test func whatIsBoundOrProvisionalIsDrawnAndEntersNoMean() throws {
    let (_, program) = try plan(
      """
      improve measure record contacts 2022-01 1000 --quality at_least >/dev/null
      improve measure record contacts 2022-02 10 >/dev/null; improve measure record contacts 2022-03 20 >/dev/null
      improve measure record contacts 2022-04 90 --quality provisional >/dev/null
      """)
    #expect(try json(program, "measure show contacts")["mean"] as? Double == 15)
    #expect(try program.run("measure", "show", "contacts").output.contains("at least 1000"))
    _ = try program.run("measure", "record", "contacts", "2022-04", "30")
    #expect(try json(program, "measure show contacts")["mean"] as? Double == 20)
  }

  @Test func aRebaseBeginsMeanAndLimitsAnewWithItsReason() throws {
    let values = [10, 12, 10, 12, 10, 12, 30, 32, 30, 32, 30, 32, 30, 90]
    let lines = values.enumerated().map { index, value in
      "improve measure record contacts \(index < 12 ? "2021" : "2022")-\(String(format: "%02d", index % 12 + 1)) \(value) >/dev/null"
    }
    let (_, program) = try plan(lines.joined(separator: "\n"))
    let result = try program.run(
      "measure", "rebase", "contacts", "2021-07", "--fix", "6", "--reason", "a new front door")
    #expect(result.output == "contacts: mean and limits begin anew with July 2021\n")
    let shown = try json(program, "measure show contacts")
    // By hand: the mean of 30 32 30 32 30 32 is 31, each step 2, so the limits are 31 ± 5.32.
    #expect(shown["mean"] as? Double == 31 && shown["limits"] as? String == "trial")
    #expect(
      abs((shown["upper"] as? Double ?? 0) - 36.32) < 0.001 && abs((shown["lower"] as? Double ?? 0) - 25.68) < 0.001)
    #expect(shown["variation"] as? String == "concern", "90 is above the limit, and fewer is better")
    #expect((shown["rebases"] as? [[String: Any]])?.first?["reason"] as? String == "a new front door")
  }

  @Test func theMissingValuesAreListedWithWhoOwesThem() throws {
    let (_, program) = try plan(
      "improve measure record contacts 2022-10 1 >/dev/null; improve measure record contacts 2022-12 1 >/dev/null")
    let due = try program.run("measure", "due", "--as-at", "2023-02-15", "--format", "csv", "--exit-code")
    #expect(due.status == 2)
    let contacts = due.output.split(separator: "\n").filter { $0.hasPrefix("contacts") }
    #expect(contacts == ["contacts,Open contacts,2022-11,77,", "contacts,Open contacts,2023-01,15,"])
  }

  @Test func theChainHoldsWhatIsSaidOfMeasuresAndAnExportGivesThemBack() throws {
    let (folder, program) = try plan(
      """
      improve measure record re-referrals 2022-10 4/120 >/dev/null
      improve measure target contacts --green 10 --amber 20 --reason plan >/dev/null
      improve audit add dip --title Dips --population contacts --planned 5 --selection random --on 2022-10-01 >/dev/null
      improve audit round dip --on 2022-10-12 --sampled 5 --met 4 --moderated 2 --agreed 1 >/dev/null
      """)
    let verified = try Program().shell(
      "python3 '\(ProjectFiles.path("Scripts/verify-chain"))' '\(folder.path("plan.db"))'")
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    let again = try program.shell(
      """
      cd '\(folder.path("."))'; improve export --format json -o all.json
      improve --db other.db init >/dev/null; improve --db other.db import all.json >/dev/null
      for c in 'measure show re-referrals' 'measure show contacts' 'audit show dip' log; do
        diff <(improve $c --format json) <(improve --db other.db $c --format json) || echo "$c differs"
      done
      improve --db other.db check
      """)
    #expect(
      again.output.contains("other.db is sound") && !again.output.contains("differs"), "\(again.output)\(again.errors)")
  }
}

/// What is owed, and what did not help, where people look.
struct MeasureFollowUpTests {
  private func plan(_ more: String) throws -> (folder: TemporaryFolder, program: Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      cd '\(folder.path("."))'; set -e; exec >/dev/null
      improve init --published 2022-09-05; improve area add --title One --on 2022-10-01
      improve officer add --role 'Head of Care' --email care@council.example --on 2022-10-01
      improve add --area 1 --title Feed --officer 'Head of Care' --due 2099-03-31 --on 2022-10-01
      improve add --area 1 --title Ask --officer 'Head of Care' --due 2099-03-31 --on 2022-10-01
      improve measure add contacts --title 'Open contacts' --unit count --good down --officer 'Head of Care' --action 1.1 --on 2022-10-01
      improve chase policy set --sender plan@council.example --keeper keeper@council.example --stale-after 3650
      \(more)
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  /// October ends on Monday 31; five working days later is Monday 7 November, and from the day after it is asked for.
  @Test func theChaseAsksForAMissingValueOnceItIsLate() throws {
    let (_, program) = try plan("true")
    let early = try program.run("chase", "--on", "2022-11-07").output
    #expect(!early.contains("figures to report"), "\(early)")
    let asked = try program.run("chase", "--on", "2022-11-14").output
    #expect(asked.contains("figures to report: Open contacts (October 2022)"), "\(asked)")
    #expect(asked.components(separatedBy: "figures to report").count <= 3, "with the first of the actions alone")
    _ = try program.run("measure", "record", "contacts", "2022-10", "7")
    #expect(!(try program.run("chase", "--on", "2022-11-14").output.contains("figures to report")))
  }

  @Test func aMissingValueWaitsForTheKeeperToo() throws {
    let (_, program) = try plan("improve officer confirm --all")
    #expect(try program.run("today", "--format", "csv").output.contains("measures,"))
  }

  /// Twelve values around 10, then 20 from the completion on: above the limits, where fewer is better.
  @Test func aCompletionOfWhichTheMeasureIsWorseSinceIsAnException() throws {
    let values = [10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10, 9, 10, 10, 25, 26, 27, 28]
    let records = values.enumerated().map { index, value in
      "improve measure record contacts \(2022 + index / 12)-\(String(format: "%02d", index % 12 + 1)) \(value)"
    }
    let (_, program) = try plan(records.joined(separator: "\n") + "\nimprove rag 1.1 green --on 2023-03-01")
    let listed = try program.run("exceptions", "--as-at", "2023-06-30", "--format", "csv").output
    #expect(listed.contains("worse_since_completion"), "\(listed)")
  }
}
