import Foundation
import GRDB
import TestSupport
import Testing

/// What a board's paper says of measures, of the documents behind completions and of greens that did not hold.
struct MeasurePaperTests {
  /// 1.1 is complete since 31 October and below its threshold in December and March; 1.2 is open.
  private func plan(_ more: String = "") throws -> (folder: TemporaryFolder, program: Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      cd '\(folder.path("."))'; set -e; exec >/dev/null
      improve init --published 2022-09-05; improve area add --title One --on 2022-10-01
      for o in 'Head of Care' Principal; do improve officer add --role "$o" --on 2022-10-01; done
      improve officer confirm --all
      improve add --area 1 --title Feed --officer 'Head of Care' --due 2023-03-31 --on 2022-10-01
      improve add --area 1 --title Bread --officer 'Head of Care' --due 2023-09-30 --on 2022-10-01
      improve measure add fed --title 'Children fed' --unit count --good up --every month --people --action 1.1 --on 2022-10-01
      improve measure add waits --title Waits --unit days --good down --every month --on 2022-10-01
      improve measure target fed --green 40 --amber 30 --from 2022-10-01 --reason plan
      improve rag 1.1 green --on 2022-10-31; improve rag 1.2 amber --on 2022-10-31
      improve sustain 1.1 --measure fed --for 3 --on 2022-10-31
      for v in 2022-10:45 2022-11:44 2022-12:39 2023-01:41 2023-02:42 2023-03:38; do
        improve measure record fed ${v%:*} ${v#*:}; done
      for v in 2022-10:6 2022-11:7 2022-12:6 2023-01:7 2023-02:6 2023-03:7; do
        improve measure record waits ${v%:*} ${v#*:}; done
      echo report > r.txt
      improve evidence add 1.1 r.txt --dated 2022-12-18 -m 'Report of the kitchens' --on 2022-12-18
      improve board add executive; improve board add scrutiny
      \(more)
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  private func summary(_ program: Program, _ arguments: String) throws -> [String: Any] {
    let result = try program.shell("improve summary \(arguments) --format json")
    #expect(result.status == 0, "\(result.errors)")
    return try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  private func references(_ summary: [String: Any], _ key: String) -> [String] {
    (summary[key] as? [[String: Any]] ?? []).compactMap { $0["reference"] as? String }
  }

  @Test func aGreenThatDidNotHoldStandsBesideTheBridgeAndAmongTheMovementsAndChangesNeither() throws {
    let (_, program) = try plan()
    let march = try summary(program, "--as-at 2023-03-31 --since 2023-02-28")
    #expect(references(march, "did_not_hold_since") == ["1.1"] && references(march, "did_not_hold") == ["1.1"])
    let bridge = try #require(march["bridge"] as? [String: Any])
    #expect(bridge["opening"] as? Int == 1 && bridge["closing"] as? Int == 1 && bridge["reopened"] as? Int == 0)
    let april = try summary(program, "--as-at 2023-04-30 --since 2023-03-31")
    #expect(references(april, "did_not_hold_since") == [] && references(april, "did_not_hold") == ["1.1"])
    let text = try program.run(
      "summary", "--as-at", "2023-03-31", "--since", "2023-02-28", "--sections", "bridge,movements", "--format",
      "markdown"
    ).output
    #expect(text.contains("Beside it, 1 green did not hold: 1.1; since 28 February 2023 new are 1.1."), "\(text)")
    #expect(text.contains("### Greens that did not hold") && text.contains("Below the threshold twice"), "\(text)")
  }

  @Test func theAnnexNamesTheDocumentsAndThePublicOneNotWhereTheyLie() throws {
    let (folder, program) = try plan()
    let full = try program.run("summary", "--as-at", "2023-03-31", "--sections", "annex", "--format", "markdown").output
    #expect(full.contains("| 1.1 | Report of the kitchens | 18 December 2022 | \(folder.path("r.txt"))"), "\(full)")
    let early = try summary(program, "--as-at 2022-12-17 --sections annex")
    #expect((early["evidence"] as? [Any])?.isEmpty ?? false, "it is named as from 18 December")
    let told = try #require(
      try summary(program, "--as-at 2023-03-31 --sections annex --names posts")["evidence"] as? [[String: Any]])
    #expect(told.first?["title"] as? String == "Report of the kitchens" && told.first?["place"] is NSNull)
    let printed = try program.run(
      "summary", "--as-at", "2023-03-31", "--sections", "annex", "--names", "posts", "--format", "markdown")
    #expect(printed.output.contains("Report of the kitchens") && !printed.output.contains("r.txt"), "\(printed.errors)")
  }

  @Test func aValueThatIsCorrectedBehindASealIsRestatedAndOneThatFollowsIsNot() throws {
    let (_, program) = try plan(
      """
      improve pack seal --board executive --as-at 2023-01-31; improve pack seal --board scrutiny --as-at 2023-01-31
      improve measure record fed 2022-12 3 -m 'Counted again'; improve measure record waits 2023-01 9 -m 'Late'
      """)
    func restated(_ board: String) throws -> [[String: Any]] {
      let told = try summary(program, "--board \(board) --as-at 2023-03-31")["restated"] as? [[String: Any]]
      return (told ?? []).filter { ($0["subject"] as? String)?.hasPrefix("measure") ?? false }
    }
    func change(_ told: [String: Any]) -> String {
      let change = (told["changes"] as? [[String: Any]])?.first ?? [:]
      return ["field", "from", "to"].map { change[$0] as? String ?? "none" }.joined(separator: " ")
    }
    let full = try restated("executive")
    #expect(full.map { $0["subject"] as? String } == ["measure fed", "measure waits"])
    #expect(full.map(change) == ["2022-12 39 3", "2023-01 7 9"])
    #expect(full.first?["pack"] as? String == "executive-2023-01-31")
    #expect(try restated("scrutiny").map(change) == ["2022-12 39 suppressed, 1 to 5", "2023-01 7 9"])
    let other = try summary(program, "--board executive --as-at 2023-03-31 --sections restated")
    #expect((other["restated"] as? [Any])?.isEmpty ?? false, "a paper without measures told none")
  }

  @Test func aBoardReadsTheChartsThatItChoseWhetherOrNotTheySignal() throws {
    let (_, program) = try plan("improve measure record fed 2023-04 43; improve measure record waits 2023-04 20")
    func charts() throws -> [String] {
      try program.run("summary", "--board", "executive", "--as-at", "2023-04-30", "--format", "markdown").output
        .split(separator: "\n").filter { $0.hasPrefix("### Children fed") || $0.hasPrefix("### Waits") }.map(
          String.init)
    }
    #expect(try charts() == ["### Waits: ! concern"])
    let chosen = try program.run("board", "edit", "executive", "--chart", "fed", "--chart", "fed")
    #expect(chosen.status == 0 && chosen.output.hasSuffix("; charts of fed\n"), "\(chosen.errors)")
    #expect(try charts() == ["### Children fed: = no signal", "### Waits: ! concern"])
    #expect(try program.run("board", "edit", "executive", "--chart", "nothing").status == 1)
    #expect(try program.run("board", "edit", "executive", "--chart", "none").status == 0)
    #expect(try charts() == ["### Waits: ! concern"])
  }

  @Test func eachMeasureStandsInOneRowWithItsLineItsTargetAndWhatOthersHave() throws {
    let (_, program) = try plan(
      """
      improve measure compare waits 2021-22 11 --with England --source Statistics
      improve measure compare waits 2020-21 12 --with England --source Statistics
      improve measure compare waits 2021-22 10 --with neighbours --source Statistics
      improve measure record waits 2023-05 2
      """)
    let text = try program.run(
      "summary", "--as-at", "2023-05-31", "--sections", "measures", "--format", "markdown"
    ).output
    #expect(text.contains("| Children fed | 38, Mar 23, -4 | █▇▂▄▅▁ |"), "\(text)")
    // April is missing; seven is the most and two the least.
    #expect(text.contains("| ▇█▇█▇█·▁ |"), "\(text)")
    #expect(text.contains("| England 11 (2021-22)<br>neighbours 10 (2021-22) |"), "\(text)")
    let page = try program.run("summary", "--as-at", "2023-05-31", "--sections", "measures", "--format", "html").output
    #expect(page.contains("<svg class=\"line\" aria-hidden=\"true\"") && !page.contains("█"))
  }

  @Test func figuresKeepTheirPlacesAndAPeriodWithoutAValueIsSeen() throws {
    let (_, program) = try plan(
      """
      improve measure add cost --title Cost --unit money --good down --every month --on 2022-10-01
      improve measure record cost 2022-10 1120.88; improve measure record cost 2022-11 1213.87
      improve measure record cost 2023-02 3671000
      """)
    func row(_ asAt: String) throws -> String? {
      try program.run("summary", "--as-at", asAt, "--sections", "measures", "--format", "markdown").output
        .split(separator: "\n").first { $0.hasPrefix("| Cost") }.map(String.init)
    }
    #expect(try row("2022-12-31")?.contains("| £1213.87, Nov 22, +92.99 | ▁█ |") ?? false)
    #expect(try row("2023-03-31")?.contains("| £3,671,000, Feb 23, +3,669,786.13 | ▁▁··█ |") ?? false)
    let picture = try program.shell("improve measure chart cost --as-at 2023-03-31").output
    // October and November are joined; February, after two months without a value, stands by itself.
    #expect(picture.contains("Dec 22") && picture.contains("Jan 23"), "\(picture.prefix(400))")
    #expect(picture.matches(of: /<polyline points="[^ "]+ [^ "]+" fill="none" stroke="#505A5F"/).count == 1)
  }

  @Test(arguments: [
    "UPDATE board_chart SET rank = 2", "DELETE FROM board_chart",
    "INSERT OR REPLACE INTO board_chart SELECT * FROM board_chart",
    "INSERT INTO board_chart SELECT 1, 9, measure_id FROM board_chart",
  ])
  func whatABoardChoseCannotBeRewrittenEvenBySql(_ sql: String) throws {
    let (folder, _) = try plan("improve board edit executive --chart fed")
    let database = try DatabaseQueue(path: folder.path("plan.db"))
    #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
  }
}

/// What half a year of real months found.
struct MeasureMonthsTests {
  private func plan(_ more: String) throws -> (folder: TemporaryFolder, program: Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      cd '\(folder.path("."))'; set -e; exec >/dev/null
      improve init --published 2022-09-05; improve area add --title One --on 2022-10-01
      for o in 'Head of Care' Principal; do improve officer add --role "$o" --on 2022-10-01; done
      improve officer confirm --all
      improve add --area 1 --title Feed --officer 'Head of Care' --due 2023-03-31 --on 2022-10-01
      improve measure add met --title 'Standard met' --unit percent --good up --every month --numerator met --denominator all --on 2022-10-01
      improve rag 1.1 green --on 2022-10-31 --by Secretary
      \(more)
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  private func json(_ program: Program, _ line: String) throws -> Any {
    let result = try program.shell("improve \(line) --format json")
    #expect(result.status == 0, "\(result.errors)")
    return try JSONSerialization.jsonObject(with: Data(result.output.utf8))
  }

  private static let embedded = """
    improve sustain 1.1 --measure met --for 1 --threshold 50 --on 2022-10-31
    improve measure record met 2022-11 60/100; echo x > r; improve evidence add 1.1 r --dated 2022-11-30 -m R --on 2022-11-30
    improve sign-off 1.1 Principal -m ok --on 2022-12-05
    """

  @Test func aPaperByPostsTellsHowCompletionsHoldAndItsSealVerifies() throws {
    let (_, program) = try plan("\(Self.embedded)\nimprove board add scrutiny")
    for names in ["full", "posts"] {
      let summary = try #require(
        try json(program, "summary --as-at 2022-12-31 --names \(names)") as? [String: Any])
      #expect((summary["counts"] as? [String: Int])?["embedded"] == 1, "\(names)")
    }
    #expect(try program.run("pack", "seal", "--board", "scrutiny", "--as-at", "2022-12-31").status == 0)
    #expect(try program.run("pack", "verify").status == 0)
    #expect(try program.run("check").status == 0)
  }

  @Test func aCorrectionStandsFromTheDayOfWhatItCorrects() throws {
    let (_, program) = try plan("improve measure record met 2022-12 20/30 --on 2023-02-10")
    let corrected = try program.run("measure", "record", "met", "2022-12", "21/30", "-m", "typing")
    #expect(corrected.status == 0 && corrected.output.contains("70% (21 of 30), was 66.7%"))
    #expect(try program.run("measure", "show", "met", "--format", "csv").output.contains("2022-12,70,21,30,"))
    let early = try program.run("measure", "record", "met", "2022-12", "22/30", "--on", "2023-01-05")
    #expect(early.status == 1 && early.errors.contains("was reported as from 10 February 2023"), "\(early.errors)")
    let provisional = try program.run("measure", "record", "met", "2022-12", "9/30", "--quality", "provisional")
    #expect(provisional.status == 1 && provisional.errors.contains("has a value that is not provisional"))
    #expect(try program.run("measure", "record", "met", "2022-12", "none", "-m", "miscounted").status == 0)
    #expect(!(try program.run("measure", "show", "met", "--format", "csv").output.contains("2022-12,")))
  }

  @Test func roundsOfOneMonthAreOnePeriodOfIt() throws {
    let (_, program) = try plan(
      """
      improve audit add wk --title Weekly --population all --planned 10 --selection random --threshold 90 --on 2022-10-01
      improve sustain 1.1 --audit wk --for 3 --on 2022-10-31
      for d in 01-06 01-07 01-08; do improve audit round wk --on 2023-$d --sampled 10 --met 10 --reviewer external; done
      for d in 02-03 02-04; do improve audit round wk --on 2023-$d --sampled 10 --met 5; done
      improve audit round wk --on 2023-01-06 --sampled 10 --met 9
      """)
    func state(_ day: String) throws -> [String: Any]? {
      (try json(program, "list --as-at \(day)") as? [[String: Any]])?.first?["sustaining"] as? [String: Any]
    }
    #expect(try state("2023-01-31")?["held"] as? Int == 1)
    // Two poor rounds are one poor month, 10 of 20.
    #expect(try state("2023-02-28")?["state"] as? String == "sustaining")
    let audit = try program.run("audit", "show", "wk", "--format", "json").output
    #expect(!audit.contains("\"reviewer\":null,\"sampled\":10,\"share\":90"), "what was not said anew stands")
  }

  @Test(arguments: [
    ("measure target met --green 120 --amber 90 --reason x", "120"),
    ("sustain 1.1 --measure met --for 1 --threshold 190", "190"),
    ("measure record n 2022-11 4/120", "is a share"), ("measure record n 2022-11 5%", "is no figure in count"),
    ("measure record met 2022-11 £5", "is no figure in percent"),
    ("sign-off 1.1 Gone -m ok --on 2022-12-05", "Gone left on 1 November 2022"),
  ])
  func whatCannotBeIsRefused(_ line: String, _ message: String) throws {
    let (_, program) = try plan(
      """
      improve measure add n --title Number --unit count --good up --every month --on 2022-10-01
      improve officer add --role Gone --on 2022-10-01; improve officer leave Gone --on 2022-11-01 --successor Principal
      """)
    let result = try program.shell("improve \(line)")
    #expect(result.status == 1 && result.errors.contains(message), "\(result.output)\(result.errors)")
  }

  @Test func anUndoNeverReachesPastTheEvidenceThatWasRecordedLast() throws {
    let (folder, program) = try plan("")
    _ = try folder.write("x", to: "r")
    _ = try program.shell("improve evidence add 1.1 '\(folder.path("r"))' --dated 2022-11-30 -m R --by Secretary")
    let undone = try program.run("undo", "1.1", "--by", "Secretary")
    #expect(undone.status == 1 && undone.errors.contains("the evidence \"R\", which is not taken back"))
  }

  @Test func whatIsShownBehindASealIsRestatedAndAGreenThatFailedLateIsNew() throws {
    let (_, program) = try plan(
      """
      improve board add executive; improve measure record met 2022-11 40/100
      improve sustain 1.1 --measure met --for 1 --threshold 50 --on 2022-10-31
      improve pack seal --board executive --as-at 2022-12-31 --despite none
      improve measure record met 2022-12 40/100; echo x > r
      improve evidence add 1.1 r --dated 2022-11-30 -m Minutes --on 2022-11-30
      """)
    let january = try #require(
      try json(program, "summary --board executive --as-at 2023-01-31") as? [String: Any])
    let restated = (january["restated"] as? [[String: Any]] ?? []).compactMap { $0["subject"] as? String }
    #expect(restated.sorted() == ["1.1", "measure met"], "\(restated)")
    let new = try json(program, "summary --as-at 2023-01-31 --since 2022-12-31") as? [String: Any]
    #expect((new?["did_not_hold_since"] as? [Any])?.isEmpty ?? false, "without a pack it had failed before")
    let told = try #require(
      try json(program, "summary --board executive --as-at 2023-01-31 --sections movements,bridge") as? [String: Any])
    #expect((told["did_not_hold_since"] as? [[String: Any]])?.count == 1, "the pack of December did not say so")
  }

  @Test func aSuppressedValueIsToldByNothingElse() throws {
    let (_, program) = try plan(
      """
      improve measure add q --title Children --unit count --good down --every month --people --on 2022-10-01
      improve measure target q --green 2 --amber 3 --from 2022-10-01 --reason x
      improve measure record q 2022-11 8; improve board add scrutiny
      improve pack seal --board scrutiny --as-at 2022-11-30 --despite none
      improve measure record q 2022-11 3 -m 'counted again: 3 children'
      """)
    let paper = try program.run("summary", "--board", "scrutiny", "--as-at", "2022-12-31", "--format", "markdown")
      .output
    let row = try #require(paper.split(separator: "\n").first { $0.hasPrefix("| Children") })
    #expect(row == "| Children | suppressed, 1 to 5, Nov 22 | suppressed | suppressed | suppressed |  |")
    #expect(paper.contains("8 → suppressed, 1 to 5") && !paper.contains("counted again"))
    let shown = try #require(try json(program, "summary --board scrutiny --as-at 2022-12-31") as? [String: Any])
    let measure = (shown["measures"] as? [[String: Any]])?.first { $0["code"] as? String == "q" }
    for key in ["tolerance", "assurance", "variation", "value", "mean"] { #expect(measure?[key] is NSNull, "\(key)") }
  }

  @Test func aNameInAComparisonIsLookedFor() throws {
    let (_, program) = try plan(
      "improve officer add --name 'Sam Quillon' --role 'Team Manager' --on 2022-10-01; improve officer confirm --all; improve measure compare met 2021-22 50 --with 'Sam Quillon' --source x --on 2022-10-01"
    )
    let paper = try program.run("summary", "--as-at", "2022-12-31", "--names", "posts", "--sections", "measures")
    #expect(paper.status == 1 && paper.errors.contains("Quillon"), "\(paper.errors)")
  }
}
