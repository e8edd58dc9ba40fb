import Foundation
import TestSupport
import Testing

/// What lies between the example's inspections as at 30 April 2023, counted by hand from `Examples/journey.sh`.
struct ExampleJourneyTests {
  private static let played = Result { try play() }

  private static func play() throws -> ExampleMonths {
    let example = try ExampleMonths()
    for month in ["january", "february", "march", "april"] { _ = try example.play(month) }
    var player = example.program
    player.environment["IMPROVE"] = Program.path
    for script in ["measures", "journey"] {
      let result = try player.shell("exec '\(ProjectFiles.path("Examples/\(script).sh"))'")
      #expect(result.status == 0, "\(result.errors)")
    }
    _ = try player.shell("improve officer confirm --all >/dev/null; improve board add executive >/dev/null")
    return example
  }

  private func json(_ words: String) throws -> Any {
    let result = try Self.played.get().program.shell("improve \(words) --format json")
    return try JSONSerialization.jsonObject(with: Data(result.output.utf8))
  }

  private func rows(_ words: String) throws -> [[String: Any]] {
    try #require(json(words) as? [[String: Any]])
  }

  private func summary(_ words: String) throws -> [String: Any] {
    try #require(json("summary \(words)") as? [String: Any])
  }

  private func states(_ findings: [[String: Any]]) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: findings.map { ($0["reference"] as? String ?? "", $0["state"] as? String ?? "") })
  }

  /// 1.4 is embedded since April; 2.6 is amber; 7.4 did not hold; 7.8 is green and nothing shows it.
  @Test func eachFindingStandsAsItsActionsFiguresAndLaterVisitsSay() throws {
    #expect(
      try states(rows("finding --as-at 2023-04-30")) == [
        "ilacs-2022/1": "shown", "ilacs-2022/2": "said_again", "ilacs-2022/3": "said_again",
        "ilacs-2022/4": "strength", "visit-2023-02/1": "open", "visit-2023-02/2": "strength",
        "visit-2023-02/3": "no_action", "visit-2023-04/1": "claimed",
      ])
    // Before the letters came, nothing was said again; 7.4 turned green in January, and 7.1 in February.
    #expect(
      try states(rows("finding --as-at 2023-01-31")) == [
        "ilacs-2022/1": "claimed", "ilacs-2022/2": "open", "ilacs-2022/3": "open", "ilacs-2022/4": "strength",
      ])
    let bare = try rows("exceptions --registers --as-at 2023-04-30").map {
      "\($0["reference"] ?? "") \($0["exceptions"] ?? "")"
    }
    #expect(bare.first?.contains("visit-2023-02/3") ?? false && bare.count == 4, "\(bare)")
  }

  /// Of the eight findings two are strengths and one is fixed; the reply to the first visit's letter is late, and the
  /// action plan was sent in time.
  @Test func thePaperTellsWhatIsUnresolvedAndItsAnnexTheWholeLedger() throws {
    let paper = try Self.played.get().program.shell(
      "improve summary --board executive --as-at 2023-04-30 --format markdown"
    ).output
    let parts = paper.components(separatedBy: "## From finding to fix: the whole ledger")
    #expect(parts.count == 2)
    let findings = ["ilacs-2022/", "visit-2023-02/", "visit-2023-04/"]
    func listed(_ text: String) -> [String] {
      text.split(separator: "\n").compactMap { line in
        let cell = line.drop { $0 == "|" || $0 == " " }.prefix { $0 != " " }
        return findings.contains { cell.hasPrefix($0) && cell.last?.isNumber ?? false } ? String(cell) : nil
      }
    }
    #expect(
      listed(parts[0]) == [
        "ilacs-2022/2", "ilacs-2022/3", "visit-2023-02/1", "visit-2023-02/3", "visit-2023-04/1",
      ])
    #expect(listed(parts[1]).count == 8)
    let main = paper.components(separatedBy: "in the annex.")
    #expect(main[0].contains("## Inspections and visits") && !main[0].contains("Judgements over time"))
    let answers = paper.components(separatedBy: "### What has to be answered to inspectors")
    #expect(answers.count == 3 && !answers[1].contains("ilacs-2022/action-plan"))
    #expect(answers[1].contains("visit-2023-02/reply") && answers[2].contains("ilacs-2022/action-plan"))
  }

  @Test func thePublicPaperHasNothingOfTheWithheldLetterAndTheSameFigures() throws {
    let paper = try summary("--board scrutiny --as-at 2023-04-30")
    let findings = try #require(paper["findings"] as? [[String: Any]])
    // Without the second visit nothing says 3 again, and 7.4 did not hold.
    #expect(
      states(findings) == [
        "ilacs-2022/1": "shown", "ilacs-2022/2": "said_again", "ilacs-2022/3": "did_not_hold",
        "ilacs-2022/4": "strength", "visit-2023-02/1": "open", "visit-2023-02/2": "strength",
        "visit-2023-02/3": "no_action",
      ])
    let codes = (paper["inspections"] as? [[String: Any]] ?? []).map { $0["code"] as? String ?? "" }
    #expect(codes == ["ilacs-2018", "ilacs-2022", "visit-2023-02"])
    let own = try summary("--board executive --as-at 2023-04-30")
    #expect(own["counts"] as? [String: Int] == paper["counts"] as? [String: Int])
    #expect((own["inspections"] as? [Any])?.count == 4)
    for format in ["json", "markdown", "text", "html"] {
      let printed = try Self.played.get().program.shell(
        "improve summary --board scrutiny --as-at 2023-04-30 --format \(format)"
      ).output
      #expect(printed.count > 1000)
      for leak in ["visit-2023-04", "Second monitoring visit", "one child in three", "second monitoring visit"] {
        #expect(!printed.contains(leak), "\(format): \(leak)")
      }
    }
  }

  @Test func responsesAreOwedForTwoMonthsAndAPromiseStaysListed() throws {
    let items = try rows("recommendation --as-at 2023-04-30")
    let told = items.map { item in
      ["reference", "state", "response_due_on", "response_overdue", "days_overdue"].map { "\(item[$0] ?? "-")" }
        .joined(separator: " ")
    }
    // Received on 30 January: answered by 29 March; a meeting's action is asked for no response.
    #expect(
      told == [
        "scrutiny/2023-01-26/1 open 2023-03-29 0 0", "scrutiny/2023-01-26/2a rejected 2023-03-29 0 0",
        "scrutiny/2023-01-26/2b open 2023-03-29 1 32",
        "scrutiny/2023-01-26/3 closed_by_promise <null> 0 0", "scrutiny/2023-03-30/1 open 2023-06-02 0 0",
      ])
    #expect(
      try rows("recommendation --promised --as-at 2023-04-30").map { $0["promise"] as? String } == [
        "The film will be shown at the next meeting."
      ])
    #expect(
      try rows("overdue --registers --as-at 2023-04-30").map { "\($0["reference"] ?? "") \($0["days_overdue"] ?? "")" }
        == ["scrutiny/2023-01-26/2b 32", "visit-2023-02/reply 19"])
  }

  @Test func whatWasMovedInTheProgrammeIsCountedAndKeepsItsFirstMeeting() throws {
    let items = try rows("programme --as-at 2023-04-30").map { item in
      ["reference", "meeting_on", "first_meeting_on", "times_moved", "papers_due_on", "state"].map {
        "\(item[$0] ?? "-")"
      }.joined(separator: " ")
    }
    #expect(
      items == [
        "scrutiny/programme/1 2023-03-30 2023-03-30 0 2023-03-22 taken",
        "scrutiny/programme/3 2023-05-25 2023-05-25 0 2023-05-17 to_come",
        "scrutiny/programme/2 2023-06-29 2023-03-30 2 2023-06-21 to_come",
      ])
    // On 31 March it had been moved once, and the later move is not known.
    let then = try rows("programme --as-at 2023-03-31").first { $0["reference"] as? String == "scrutiny/programme/2" }
    #expect(then?["times_moved"] as? Int == 1 && then?["meeting_on"] as? String == "2023-05-25")
  }

  @Test func theJudgementsOfTwoInspectionsStandSideBySide() throws {
    let inspections = try rows("inspection --as-at 2023-04-30")
    let last = try #require(inspections.first { $0["code"] as? String == "ilacs-2022" })
    let changes = (last["judgements"] as? [[String: Any]] ?? []).map {
      "\($0["question"] ?? "") \($0["grade"] ?? "") \($0["change"] ?? "")"
    }
    #expect(
      changes == [
        "overall inadequate worse", "leaders requires-improvement worse", "help-and-protection inadequate worse",
        "in-care-and-care-leavers requires-improvement same",
      ])
  }

  @Test func thePackForAVisitIsOfItsAreasAndSinceTheVisitBefore() throws {
    let pack = try summary("--visit visit-2023-04 --as-at 2023-04-17")
    #expect(pack["visit"] as? String == "visit-2023-04" && pack["previous_visit"] as? String == "visit-2023-02")
    #expect(pack["since"] as? String == "2023-02-22" && pack["visit_areas"] as? [String] == ["7"])
    // Area 7 has nine actions: 7.1, 7.4 to 7.8 are complete by then; none was said again, since the letter came later.
    let counts = try #require(pack["counts"] as? [String: Int])
    #expect(counts["total"] == 9 && counts["open"] == 3, "\(counts)")
    #expect(states(try #require(pack["findings"] as? [[String: Any]])).keys.sorted() == ["ilacs-2022/3"])
    let program = try Self.played.get().program
    let sealed = try program.shell(
      "improve pack seal --board executive --visit visit-2023-04 --as-at 2023-04-17 --despite 'shown as it is'")
    #expect(sealed.output.hasPrefix("sealed executive-2023-04-17-for-visit-2023-04,"), "\(sealed.errors)")
    // The board's own pack of that day is another.
    let own = try program.shell("improve pack seal --board executive --as-at 2023-04-17 --despite 'shown as it is'")
    #expect(own.output.hasPrefix("sealed executive-2023-04-17,"), "\(own.errors)")
    #expect(try program.run("pack", "verify").output == "2 sealed, all as they were\n")
    #expect(try program.run("check").status == 0)
  }

  @Test func anotherProgramVerifiesTheChainOverRegisters() throws {
    let verified = try Self.played.get().program.shell(
      "python3 '\(ProjectFiles.path("Scripts/verify-chain"))' \"$IMPROVE_DB\"")
    #expect(verified.status == 0, "\(verified.output)")
  }
}
