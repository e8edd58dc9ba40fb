import Foundation
import TestSupport
import Testing

/// The papers of the example's boards, from the binary, read back as their readers would.
struct BoardPaperTests {
  private func example(through months: String...) throws -> ExampleMonths {
    let example = try ExampleMonths()
    for month in months {
      let played = try example.play(month)
      #expect(played.status == 0, "\(played.errors)")
    }
    for line in [["board", "add", "executive"], ["board", "meeting", "executive", "2023-02-07"]] {
      #expect(try example.program.shell("improve \(line.joined(separator: " "))").status == 0)
    }
    return example
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func matches(_ pattern: String, in text: String) -> [[String]] {
    guard let expression = try? NSRegularExpression(pattern: pattern, options: .dotMatchesLineSeparators) else {
      return []
    }
    return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).map { match in
      (1..<match.numberOfRanges).map { index in
        Range(match.range(at: index), in: text).map { String(text[$0]) } ?? ""
      }
    }
  }

  /// Key figures under the names that people read.
  private let named = [
    "Total": "total", "Open": "open", "Closed": "closed", "Complete": "complete", "On track": "on_track",
    "Red": "off_track", "Not started": "not_started", "Unrated": "unrated", "Overdue": "overdue",
    "Due within 30 days": "due_within_30_days", "Without due date": "without_due_date", "Withdrawn": "withdrawn",
    "Without officer": "without_officer", "At risk": "at_risk", "Embedded": "embedded",
  ]

  @Test(arguments: ["2022-12", "2023-01", "2023-02", "2023-03", "2023-04"])
  func theFiguresOfEveryFormatAreEqual(month: String) throws {
    let example = try example(through: "january", "february", "march", "april")
    let folder = example.folder
    for format in ["json", "html", "docx", "markdown"] {
      let made = try example.program.run(
        "summary", "--month", month, "--format", format, "-o", folder.path("paper.\(format)"))
      #expect(made.status == 0 && made.output.isEmpty && made.errors.isEmpty, "\(made.errors)")
    }
    func text(_ format: String) throws -> String {
      try String(contentsOfFile: folder.path("paper.\(format)"), encoding: .utf8)
    }
    let summary = try json(text("json"))
    let counts = try #require(summary["counts"] as? [String: Int])
    let html = try text("html")
    let shown = matches("<dt>([^<]*)</dt><dd><span class=\"value\">(\\d+)</span>", in: html)
    #expect(shown.count >= 9)
    for figure in shown { #expect(counts[named[figure[0]] ?? ""] == Int(figure[1]), "html \(figure)") }

    let word = try WordTables(ZipReading.part("word/document.xml", of: folder.path("paper.docx")))
    let figures = try #require(word.tables.first { $0.first == ["Figure", "Now", "Change"] })
    #expect(figures.count == shown.count + 1)
    for row in figures.dropFirst() { #expect(counts[named[row[0]] ?? ""] == Int(row[1]), "docx \(row)") }
    let markdown = try text("markdown")
    for row in matches("\\n\\| ([^|]+) \\| (\\d+) \\| [^|]*(?:change|[+−]\\d+) \\|", in: markdown) {
      #expect(counts[named[row[0]] ?? ""] == Int(row[1]), "markdown \(row)")
    }

    let overdue = try #require(summary["overdue"] as? [Any]).count
    let red = Set((summary["red"] as? [[String: Any]] ?? []).compactMap { $0["reference"] as? String })
    let late = Set((summary["overdue"] as? [[String: Any]] ?? []).compactMap { $0["reference"] as? String })
    let exceptions = word.tables.first { $0.first?.contains("Outstanding action") ?? false } ?? [[]]
    #expect(Set(exceptions.dropFirst().map { $0[0] }) == red.union(late))
    #expect(overdue == counts["overdue"])
    let total = matches("<th scope=\"row\" class=\"words\">All areas</th><td class=\"number\">(\\d+)</td>", in: html)
    #expect(total.first?.first == counts["total"].map(String.init))
    let areas = try #require(word.tables.first { $0.last?.first == "All areas" })
    #expect(areas.last?[1] == counts["total"].map(String.init))
    #expect(
      word.headings.contains(
        "Annex: the whole plan as at \(try #require(markdown.components(separatedBy: "position as at ").dropFirst().first?.prefix { $0 != "\n" }))"
      ))
  }

  /// The forecast, the challenge, the slippage and the trend, worked out again from plain listings.
  @Test func whatTheBoardIsToldFollowsFromTheListings() throws {
    let example = try example(through: "january", "february")
    let summary = try json(
      try example.program.run("summary", "--board", "executive", "--month", "2023-02", "--format", "json").output)
    let listed = try example.program.run("list", "--format", "json", "--as-at", "2023-02-28").output
    let actions = try #require(try JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [[String: Any]])
    var (challenged, newlyOverdue, slipped): (Set<String>, Set<String>, Set<String>) = ([], [], [])
    for action in actions {
      let reference = try #require(action["reference"] as? String)
      let meaning = (action["rating"] as? [String: Any])?["meaning"] as? String
      guard action["withdrawn_reason"] is NSNull, meaning != "complete", let due = action["due_on"] as? String else {
        continue
      }
      let late = action["days_overdue"] as? Int ?? 0
      // No meeting is recorded after February: a month on, 28 March.
      if late == 0, due < "2023-03-28" { newlyOverdue.insert(reference) }
      let agrees =
        late == 0 ? meaning != "off_track" : meaning == "off_track"
      if !agrees { challenged.insert(reference) }
      if late == 0, let original = action["original_due_on"] as? String, original < "2023-02-28",
        action["times_redated"] as? Int ?? 0 > 0
      {
        slipped.insert(reference)
      }
    }
    #expect(challenged.count > 5 && slipped.count > 2 && newlyOverdue.count > 2)
    let challenges = try #require(summary["rating_challenges"] as? [[String: Any]])
    #expect(Set(challenges.compactMap { $0["reference"] as? String }) == challenged)
    let forecast = try #require(summary["forecast"] as? [String: Any])
    #expect(forecast["on"] as? String == "2023-03-28" && forecast["is_of_meeting"] as? Bool == false)
    #expect(Set(forecast["newly_overdue"] as? [String] ?? []) == newlyOverdue)
    #expect(Set(summary["on_schedule_only_by_redating"] as? [String] ?? []) == slipped)

    let trend = try #require(summary["trend"] as? [[String: Any]])
    #expect(trend.map { $0["as_at"] as? String } == ["2022-12-31", "2023-01-31", "2023-02-28"])
    for point in trend {
      let asAt = try #require(point["as_at"] as? String)
      for (name, command) in [("open", "list --open"), ("overdue", "overdue"), ("red", "red")] {
        let listing = try example.program.shell("improve \(command) --as-at \(asAt) --format csv").output
        let rows = try example.program.shell(
          "improve \(command) --as-at \(asAt) --format json | grep -c '\"reference\"'"
        ).output
        #expect(
          point[name] as? Int == Int(rows.trimmingCharacters(in: .whitespacesAndNewlines)),
          "\(asAt) \(name) \(listing.prefix(40))")
      }
    }
  }

  @Test func theMeetingTheBoardIsToldOfIsTheNextOne() throws {
    let example = try example(through: "january")
    let text = try example.program.run("summary", "--board", "executive", "--month", "2023-01").output
    #expect(text.contains("Meeting  7 February 2023"))
    #expect(text.contains("Overdue too by 7 February 2023, the day of the next meeting, if nothing changes"))
    #expect(text.hasPrefix("OFFICIAL\n"))
  }

  @Test func whatIsMissingIsSaidInItsCell() throws {
    let example = try example(through: "january")
    try example.program.run(
      "summary", "--month", "2023-01", "--format", "docx", "-o", example.folder.path("paper.docx"))
    let word = try WordTables(ZipReading.part("word/document.xml", of: example.folder.path("paper.docx")))
    let exceptions = try #require(word.tables.first { $0.first?.contains("Outstanding action") ?? false })
    let bare = try #require(exceptions.first { $0[0] == "6.4" })
    #expect(Array(bare[3...4]) == ["no reason recorded", "no mitigating action recorded"])
    #expect(bare[6] == "none recorded" && bare[2] == "▲ red")
    #expect(exceptions[1][0] == "6.4", "red without mitigation comes first")
  }

  @Test func nothingToReportIsSaidWhereABoardWouldLook() throws {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let text = try program.shell(
      """
      improve init >/dev/null && improve area add --title One --on 2023-01-02 >/dev/null
      improve add --area 1 --title 'Do it' --due 2030-01-01 --on 2023-01-02 >/dev/null
      improve summary --month 2023-01
      """
    ).output
    for sentence in [
      "No action is red. No action is overdue.", "No due date has been changed.",
      "Every rating of an open action agrees",
      "No action is on schedule only because it was re-dated.", "Nothing more falls overdue by",
    ] { #expect(text.contains(sentence), "\(sentence)") }
  }

  @Test func aPaperIsNeverHalfWrittenAndNeverOnATerminal() throws {
    let example = try example()
    let onTerminal = try example.program.shell(
      "script -qec \"'\(Program.path)' summary --month 2022-12 --format docx\" /dev/null")
    #expect(onTerminal.status == 64 && onTerminal.output.contains("name a file with -o"))
    var program = example.program
    program.environment["PATH"] = "/nowhere"
    let pdf = try program.run(
      "summary", "--month", "2022-12", "--format", "pdf", "-o", example.folder.path("paper.pdf"))
    #expect(pdf.status == 1 && pdf.errors.contains("apt install weasyprint"))
    #expect(!FileManager.default.fileExists(atPath: example.folder.path("paper.pdf")))
  }

  @Test func aProgramThatMakesNoPdfIsNotBelieved() throws {
    let example = try example()
    let folder = try TemporaryFolder()
    let fake = try folder.write("#!/bin/sh\necho 'no fonts' >&2\nexit 3\n", to: "weasyprint")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: fake)
    var program = example.program
    program.environment["PATH"] = folder.url.path
    let pdf = try program.run("summary", "--month", "2022-12", "--format", "pdf", "-o", folder.path("paper.pdf"))
    #expect(pdf.status == 1 && pdf.errors.contains("no fonts"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("paper.pdf")))
  }

  @Test func progressIsForATerminalAndNeverForAPipe() throws {
    let folder = try TemporaryFolder()
    let rows = (1...6000).map { "1. One,Action \($0) with a few words to read,Ann Lee,31/01/23" }
    let sheet = try folder.write("Area,Action,Officer,Due\n" + rows.joined(separator: "\n") + "\n", to: "sheet.csv")
    let program = Program(plan: folder.path("plan.db"))
    try program.run("init")
    let onTerminal = try program.shell(
      "script -qec \"'\(Program.path)' import '\(sheet)' --dry-run\" /dev/null | tail -c 4000000")
    #expect(onTerminal.output.contains("\r\u{1B}[2K"))
    #expect(onTerminal.output.contains(" of 6000 ("))
    let piped = try program.run("import", sheet)
    #expect(!piped.errors.contains("\r") && !piped.errors.contains("\u{1B}") && !piped.output.contains("\u{1B}"))
  }
}
