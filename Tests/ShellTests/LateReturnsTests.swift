import Foundation
import TestSupport
import Testing

/// What half a year of real months did to the released program, each as somebody at a shell would meet it.
struct LateReturnsTests {
  /// The example as sent, with the board whose papers are read.
  private func plan() throws -> ExampleMonths {
    let example = try ExampleMonths()
    let made = try example.program.run("board", "add", "executive")
    #expect(made.status == 0, "\(made.errors)")
    return example
  }

  private func json(_ program: Program, _ arguments: String...) throws -> [String: Any] {
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    let result = try program.shell("improve \(words) --format json")
    #expect(result.status == 0, "\(result.errors)")
    return try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  private func references(_ value: Any?) -> [String] {
    (value as? [[String: Any]] ?? []).compactMap { $0["reference"] as? String }
  }

  @discardableResult
  private func run(_ program: Program, _ line: String) throws -> Program.Result {
    let result = try program.shell(line)
    #expect(result.status == 0, "\(line): \(result.errors)")
    return result
  }

  @Test func aLateUpdateIsNotUndoneByALaterUpdateOfAnotherField() throws {
    let program = try plan().program
    try run(program, "improve rag 1.4 amber --on 2023-01-05")
    try run(program, "improve progress 1.4 'Drafted with partners.' --on 2023-02-03")
    let late = try run(program, "improve rag 1.4 green --on 2023-01-27")
    #expect(late.output.contains("1.4 rating amber → green, effective 27 January 2023"))
    #expect(late.output.contains("it also alters what stands from 3 February 2023"))
    let february = try json(program, "summary", "--month", "2023-02")
    #expect(references(february["reopened"]).isEmpty)
    #expect(try json(program, "show", "1.4", "--as-at", "2023-02-28")["completed_on"] as? String == "2023-01-27")
  }

  @Test func aPaperReconcilesWithThePackBeforeIt() throws {
    let program = try plan().program
    try run(program, "improve pack seal --board executive --as-at 2023-01-31")
    // 7 of 76 are complete as sent: 69 open. 1.4 was done on 20 January and told in February; 1.5 is done in February.
    try run(program, "improve rag 1.4 green --on 2023-01-20 -m 'told late'")
    try run(program, "improve rag 1.5 green --on 2023-02-10")
    let february = try json(program, "summary", "--board", "executive", "--as-at", "2023-02-28")
    let bridge = try #require(february["bridge"] as? [String: Any])
    let told = ["as_sealed", "restated", "opening", "added", "reopened", "closed", "withdrawn", "closing"].map {
      bridge[$0] as? Int
    }
    #expect(told == [69, -1, 68, 0, 0, 1, 0, 67])
    #expect(bridge["restated_references"] as? [String] == ["1.4"])
    let changes = try #require(february["counts_change"] as? [String: [String: Int]])
    #expect(changes["complete"] == ["total": 2, "restated": 1] && changes["open"] == ["total": -2, "restated": -1])
    let text = try run(program, "improve summary --board executive --as-at 2023-02-28").output
    #expect(text.contains("as the pack executive-2023-01-31 says"))
    // As sealed, reported late, in, out, and as it is.
    for row in ["Open 69 −1 0 −1 67", "Complete 7 +1 +1 0 9"] {
      let words = text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
      #expect(words.contains(row), "\(row)")
    }
    #expect(
      text.replacing("\n", with: " ").contains(
        "Reported late: 1.4 (open −2, of which 1 reported late; complete +2, of which 1 reported late"))
    let sections = "key_figures,bridge"
    let figures = try run(program, "improve summary --board executive --as-at 2023-02-28 --sections \(sections)").output
    #expect(figures.contains("Open on 31 January 2023, as sealed     69"))
    #expect(figures.contains("Reported late (1.4)                    −1"))
    #expect(figures.contains("(+2, of which 1 reported late)"))
    let before = try json(program, "summary", "--as-at", "2023-02-28", "--since", "2023-01-31")
    #expect((before["bridge"] as? [String: Any])?["as_sealed"] is NSNull, "no pack was sealed for whoever reads this")
  }

  @Test func aTypingMistakeIsPutRightAndCountsAsNoSlip() throws {
    let program = try plan().program
    try run(program, "improve due 1.4 2032-03-31 --reason 'waiting for the post' --on 2023-01-17")
    let refused = try program.shell("improve due 1.4 2023-03-31 --reason 'year' --on 2023-01-17")
    #expect(refused.status == 1 && refused.errors.contains("improve correct REF due_on DATE"))
    try run(program, "improve correct 1.4 due_on 2023-03-31 --on 2023-01-17 --reason 'the year was mistyped'")
    let action = try json(program, "show", "1.4", "--as-at", "2023-01-31")
    #expect(action["times_redated"] as? Int == 1 && action["due_on"] as? String == "2023-03-31")
    // What was mistyped when the plan was imported is no re-dating either.
    try run(program, "improve correct 2.6 due_on 2023-03-01 --on 2022-12-12 --reason 'misread'")
    let second = try json(program, "show", "2.6", "--as-at", "2023-01-31")
    #expect(second["times_redated"] as? Int == 0 && second["original_due_on"] as? String == "2023-03-01")
    let january = try json(program, "summary", "--month", "2023-01")
    #expect(references(january["redated"]) == ["1.4"])
    let corrections = try #require(january["corrections"] as? [[String: Any]])
    #expect(corrections.map { $0["from"] as? String } == ["2032-03-31", "2023-02-28"])
    #expect(corrections.map { $0["to"] as? String } == ["2023-03-31", "2023-03-01"])
    #expect(
      (january["decisions"] as? [String] ?? []).allSatisfy { !$0.contains("agree or refuse") || !$0.contains("2.6") })
    let paper = try run(program, "improve summary --month 2023-01").output
    #expect(paper.contains("Dates put right"))
    #expect(try run(program, "improve log 1.4").output.contains("1.4 correct (correction)"))
    #expect(try program.run("check").status == 0)
  }

  @Test func whateverWasRecordedBehindASealIsRestated() throws {
    let program = try plan().program
    try run(program, "improve pack seal --board executive --as-at 2023-01-31")
    try run(program, "improve area edit 2 --title 'Practice and supervision' --on 2023-01-20 -m 'as the report has it'")
    let role = "Service Manager - Front Door Hub"
    try run(program, "improve officer edit '\(role)' --role 'Front Door Manager' --on 2023-01-20")
    try run(program, "improve area edit 3 --title 'Homes' --on 2023-02-20")
    let february = try json(program, "summary", "--board", "executive", "--as-at", "2023-02-28")
    let restated = try #require(february["restated"] as? [[String: Any]])
    #expect(restated.map { $0["subject"] as? String } == ["area 2", "Front Door Manager"])
    #expect(restated.map { $0["reason"] as? String } == ["as the report has it", nil])
    let changes = restated.compactMap { ($0["changes"] as? [[String: Any]])?.first?["to"] as? String }
    #expect(changes == ["Practice and supervision", "Front Door Manager"])
  }

  @Test func aPackSealedAgainSupersedesAndLaterPapersBeginFromIt() throws {
    let program = try plan().program
    try run(program, "improve pack seal --board executive --as-at 2023-01-31")
    try run(program, "improve rag 1.4 green --on 2023-01-20")
    #expect(try program.shell("improve pack seal --board executive --as-at 2023-01-31").status == 1)
    #expect(try program.shell("improve pack seal --board executive --as-at 2023-01-31 --supersede").status == 64)
    let nothing = "improve pack seal --board executive --as-at 2023-01-30 --supersede --reason x"
    #expect(try program.shell(nothing).status == 1)
    try run(program, "improve pack seal --board executive --as-at 2023-01-31 --supersede --reason 'a wrong colour'")
    let listed = try program.run("pack", "list", "--format", "json").output
    let packs = try #require(JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [[String: Any]])
    #expect(packs.map { $0["pack"] as? String } == ["executive-2023-01-31", "executive-2023-01-31-2"])
    #expect(packs.map { $0["superseded_by"] as? String } == ["executive-2023-01-31-2", nil])
    #expect(packs.map { $0["supersedes"] as? String } == [nil, "executive-2023-01-31"])
    #expect(packs.last?["reason"] as? String == "a wrong colour")
    let february = try json(program, "summary", "--board", "executive", "--as-at", "2023-02-28")
    #expect(february["last_pack"] as? String == "executive-2023-01-31-2")
    let bridge = try #require(february["bridge"] as? [String: Any])
    #expect(bridge["as_sealed"] as? Int == 68 && bridge["restated"] as? Int == 0)
    #expect((february["restated"] as? [Any])?.isEmpty ?? false, "the second pack told it")
    #expect(try program.run("pack", "verify").output == "2 sealed, all as they were\n")
    #expect(
      try program.run("pack", "show", "executive").output
        == program.run("pack", "show", "executive-2023-01-31-2").output)
  }

  @Test func importedHolidaysAreKeptEverywhere() throws {
    let example = try plan()
    let program = example.program
    let list = """
      {"england-and-wales": {"division": "england-and-wales", "events": [{"title": "A day of its own", "date": "2023-03-15"}]}}
      """
    let file = try example.folder.write(list, to: "holidays.json")
    let said = "not a working day"
    #expect(try !program.shell("improve due 1.4 2023-03-15 --reason r --on 2023-01-10").errors.contains(said))
    try run(program, "improve holidays import '\(file)'")
    let due = try program.shell("improve due 1.5 2023-03-15 --reason r --on 2023-01-10").errors
    #expect(due == "warning: 15 March 2023 is not a working day\n", "said once")
    #expect(try program.shell("improve add --area 1 --title x --due 2023-03-15").errors.contains(said))
    #expect(try program.shell("improve board meeting executive 2023-03-15").errors.contains("no working day"))
    let sheet = try example.folder.write("Area,Action,Due\n1,New one,15/03/23\n", to: "new.csv")
    #expect(try program.shell("improve import '\(sheet)' --on 2023-01-12").errors.contains(said))
  }

  @Test func noMailSaysNil() throws {
    let example = try plan()
    try run(
      example.program,
      "improve chase policy set --sender plan@council.example --keeper keeper@council.example")
    let folder = example.folder.path("mail")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try run(example.program, "improve chase --send --on 2023-05-02 --to-dir '\(folder)'")
    let mails = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(!mails.isEmpty)
    for mail in mails {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(mail)"))
      let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")
      let decoded = parts.compactMap { part in
        Data(
          base64Encoded: part.filter { !$0.isNewline && $0 != "-" }.prefix {
            $0.isLetter || $0.isNumber || "+/=".contains($0)
          }.description)
      }.map { String(decoding: $0, as: UTF8.self) }
      for text in [String(decoding: bytes, as: UTF8.self)] + decoded {
        #expect(!text.contains(">nil<"), "\(mail)")
      }
    }
  }

  @Test func aRehearsalOfAPastDayWritesToTheAddressesKnownToday() throws {
    let example = try plan()
    let program = example.program
    try run(program, "improve chase policy set --sender plan@council.example --keeper keeper@council.example")
    try run(
      program,
      "improve officer edit 'Head of Service - Front Door' --email front.door@council.example --on 2024-01-10")
    let rehearsed = try program.run("chase", "--on", "2023-05-02", "--format", "json").output
    #expect(rehearsed.contains("\"addressee\":\"front.door@council.example\""))
  }
}
