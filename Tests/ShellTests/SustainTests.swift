import Foundation
import TestSupport
import Testing

/// Complete is not embedded: what would show that it holds, who signs for it, and what became of it.
struct SustainTests {
  /// 1.1 is led by the Head of Care and said to be complete by the Head of Help on 31 October 2022.
  private func plan(_ more: String = "") throws -> (folder: TemporaryFolder, program: Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      cd '\(folder.path("."))'; set -e; exec >/dev/null
      echo '[{"code": "green", "label": "Complete", "colour": "green", "symbol": "●", "meaning": "complete"},
        {"code": "blue", "label": "Embedded", "colour": "blue", "symbol": "◆", "meaning": "embedded"},
        {"code": "amber", "label": "At risk", "colour": "amber", "symbol": "◇", "meaning": "at_risk"}]' > key.json
      improve init --key key.json --published 2022-09-05; improve area add --title One --on 2022-10-01
      for o in 'Head of Care' 'Head of Help' Principal Chair; do improve officer add --role "$o" --on 2022-10-01; done
      improve add --area 1 --title Feed --officer 'Head of Care' --officer Chair --due 2023-03-31 --on 2022-10-01
      improve audit add dip --title Dips --population contacts --planned 50 --selection random --threshold 95 --on 2022-10-01
      improve sustain 1.1 --audit dip --for 3 --on 2022-10-31
      improve rag 1.1 green --on 2022-10-31 --said-by 'Head of Help'
      \(more)
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  private func rounds(_ met: [Int]) -> String {
    met.enumerated().map { index, met in
      let month = ["2022-11", "2022-12", "2023-01", "2023-02", "2023-03", "2023-04"][index]
      return "improve audit round dip --on \(month)-15 --sampled 50 --met \(met)"
    }.joined(separator: "\n")
  }

  private let shown =
    "echo report > r.txt; improve evidence add 1.1 r.txt --dated 2022-12-18 -m 'Report' --on 2022-12-18; improve sign-off 1.1 Principal -m 'I looked at ten' --on 2023-01-20"

  private func state(_ program: Program, _ asAt: String) throws -> [String: Any]? {
    let listed = try program.run("list", "--as-at", asAt, "--format", "json").output
    let actions = try JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [[String: Any]]
    return actions?.first?["sustaining"] as? [String: Any]
  }

  @Test func itIsEmbeddedOnlyWhenPeriodsEvidenceAndSignOffAreThere() throws {
    let (_, program) = try plan(rounds([48, 49, 50]) + "\n" + shown)
    let early = try #require(try state(program, "2022-12-31"))
    #expect(early["state"] as? String == "sustaining" && early["held"] as? Int == 2 && early["needed"] as? Int == 3)
    #expect(early["missing"] as? [String] == ["periods", "sign_off"] && early["since"] as? String == "2022-10-31")
    #expect(try state(program, "2023-01-19")?["missing"] as? [String] == ["sign_off"])
    #expect(try state(program, "2023-01-20")?["state"] as? String == "embedded")
    let counts = try program.shell("improve area list --as-at 2023-01-20 --format csv").output.split(separator: "\n")
    let names = counts[0].split(separator: ",").map(String.init)
    let row = counts[1].split(separator: ",").map(String.init)
    func count(_ name: String) -> String { row[names.firstIndex(of: name) ?? 0] }
    #expect(count("embedded") == "1" && count("complete") == "0" && count("closed") == "1" && count("total") == "1")
  }

  @Test func aPeriodBelowBeginsAnewAndTwiceBelowDidNotHold() throws {
    let (_, program) = try plan(rounds([48, 40, 48, 49, 41]))
    #expect(try state(program, "2022-12-31")?["held"] as? Int == 0)
    #expect(try state(program, "2023-02-28")?["held"] as? Int == 2)
    let reverted = try #require(try state(program, "2023-03-31"))
    #expect(reverted["state"] as? String == "reverted")
    #expect(reverted["because"] as? String == "below the threshold twice, last in March 2023")
    let exceptions = try program.run("exceptions", "--as-at", "2023-03-31", "--format", "csv").output
    #expect(exceptions.contains("did_not_hold"))
    #expect(try state(program, "2023-02-28")?["state"] as? String == "sustaining", "as it was known then")
  }

  @Test func aMissedPeriodIsNoneInARow() throws {
    let (_, program) = try plan(
      "improve audit round dip --on 2022-11-15 --sampled 50 --met 50; improve audit round dip --on 2023-01-15 --sampled 50 --met 50"
    )
    #expect(try state(program, "2023-01-31")?["held"] as? Int == 1)
  }

  @Test func periodsBeforeItWasSaidNeverCount() throws {
    let (_, program) = try plan(
      rounds([50, 50]) + "\nimprove sustain 1.1 --audit dip --for 2 --threshold 90 --on 2023-01-10\n"
        + "improve audit round dip --on 2023-01-15 --sampled 50 --met 46")
    let state = try #require(try state(program, "2023-01-31"))
    #expect(state["since"] as? String == "2023-01-10" && state["held"] as? Int == 1 && state["needed"] as? Int == 2)
  }

  @Test(arguments: [
    ("Head of Care", "leads 1.1"), ("Chair", "supports 1.1"), ("Head of Help", "said the completion of 1.1"),
    ("Somebody", "no officer"),
  ])
  func whoDidItOrSaidItDoesNotSignItOff(_ officer: String, _ message: String) throws {
    let (_, program) = try plan()
    let result = try program.run("sign-off", "1.1", officer, "-m", "it holds")
    #expect(result.status == 1 && result.errors.contains(message), "\(result.errors)")
  }

  @Test func embeddedIsClaimedOnlyWhenItIsShown() throws {
    let (_, program) = try plan(rounds([48, 49, 50]))
    let early = try program.run("rag", "1.1", "blue", "--on", "2023-01-31")
    #expect(early.status == 1 && early.errors.contains("missing are evidence dated after the completion, a sign-off"))
    _ = try program.shell(
      "cd /tmp; \(shown.replacing("r.txt", with: "/dev/null").replacing("echo report > /dev/null; ", with: ""))")
    let claimed = try program.run("rag", "1.1", "blue", "--on", "2023-01-31")
    #expect(claimed.status == 0, "\(claimed.errors)")
  }

  @Test func noOtherDoorTakesAClaimThatIsNotShown() throws {
    let (folder, program) = try plan(rounds([48, 49, 50]))
    let sheet = try folder.write("Ref,RAG\n1.1,blue\n", to: "claim.csv")
    for command in ["import '\(sheet)' --on 2023-01-31", "correct 1.1 rating blue --on 2022-10-31 --reason typing"] {
      let result = try program.shell("improve \(command)")
      #expect(result.status == 1 && result.errors.contains("1.1 is not embedded"), "\(command): \(result.errors)")
    }
  }

  @Test func aCompletionWithoutEvidenceIsWarnedOfOrRefusedAsThePolicySays() throws {
    let (_, program) = try plan(
      "improve add --area 1 --title Ask --officer Principal --on 2022-10-01; improve add --area 1 --title Hear --officer Principal --on 2022-10-01"
    )
    #expect(try program.run("evidence", "policy", "warn").output == "a completion without evidence: warn\n")
    let warned = try program.run("rag", "1.2", "green")
    #expect(warned.status == 0 && warned.errors.contains("1.2 names no evidence"))
    _ = try program.run("evidence", "policy", "refuse")
    let refused = try program.run("rag", "1.3", "green")
    #expect(refused.status == 1 && refused.errors.contains("1.3 names no evidence"))
    _ = try program.run(
      "evidence", "add", "1.3", "https://council.example/minutes", "--dated", "2022-12-01", "-m", "Minutes")
    #expect(try program.run("rag", "1.3", "green").status == 0)
  }

  @Test func whatIsGoneOrAlteredIsTold() throws {
    let (folder, program) = try plan(shown.replacing("improve sign-off", with: "true || improve sign-off"))
    #expect(try program.run("check", "--evidence").output.contains("1 named, and every file is what it was"))
    _ = try folder.write("another", to: "r.txt")
    let altered = try program.run("check", "--evidence")
    #expect(altered.status == 1 && altered.output.contains("is not what it was when it was named"))
    try FileManager.default.removeItem(atPath: folder.path("r.txt"))
    #expect(try program.run("check", "--evidence").output.contains("cannot be read"))
    #expect(try program.run("check").status == 0, "the plan itself is sound")
  }
}
