import Foundation
import TestSupport
import Testing

struct CalendarTests {
  /// The entries of an iCalendar file by UID, unfolded by the rule of RFC 5545, section 3.1.
  private func entries(_ text: String) throws -> [String: [String: String]] {
    let lines = text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.dropLast().last == "END:VCALENDAR")
    var entries: [String: [String: String]] = [:]
    var entry: [String: String] = [:]
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      if line == "BEGIN:VEVENT" { entry = [:] }
      if line == "END:VEVENT" { entries[try #require(entry["UID"])] = entry }
      if parts.count == 2 { entry[parts[0]] = parts[1] }
    }
    return entries
  }

  @Test func anEntryMovesWithItsActionAndNeverDoubles() throws {
    let example = try ExampleMonths()
    let made = try example.program.shell("improve board add executive && improve board meeting executive 2023-02-07")
    #expect(made.status == 0)
    let before = try example.program.run("calendar", "--all", "--as-at", "2022-12-31").output
    let due = try example.program.run("due", "3.3", "2023-02-28", "--reason", "open days", "--on", "2023-01-17")
    #expect(due.status == 0, "\(due.errors)")
    try example.program.run("withdraw", "3.4", "--reason", "done elsewhere", "--on", "2023-01-18")
    try example.program.run("board", "meeting", "executive", "2023-02-07", "--move-to", "2023-02-14")
    let after = try example.program.run("calendar", "--all", "--as-at", "2023-01-31").output
    let open = try entries(example.program.run("calendar", "--as-at", "2023-01-31").output)
    #expect(open.values.allSatisfy { $0["STATUS"] == "CONFIRMED" })
    #expect(!open.keys.contains { $0.hasPrefix("action-3.4@") }, "without --all only what is open")
    #expect(open.keys.contains { $0.hasPrefix("action-3.3@") } && open.keys.contains { $0.hasPrefix("meeting-") })
    let (old, new) = (try entries(before), try entries(after))
    #expect(Set(old.keys) == Set(new.keys))
    func entry(_ entries: [String: [String: String]], _ prefix: String) throws -> [String: String] {
      try #require(entries.first { $0.key.hasPrefix(prefix) }).value
    }
    let (was, now) = (try entry(old, "action-3.3@"), try entry(new, "action-3.3@"))
    #expect(was["DTSTART;VALUE=DATE"] == "20221231" && now["DTSTART;VALUE=DATE"] == "20230228")
    #expect(Int(was["SEQUENCE"] ?? "") ?? 9 < Int(now["SEQUENCE"] ?? "") ?? 0)
    #expect(try entry(new, "action-3.4@")["STATUS"] == "CANCELLED")
    #expect(try entry(new, "meeting-executive-")["DTSTART;VALUE=DATE"] == "20230214")
    #expect(try entry(new, "meeting-executive-")["SEQUENCE"] == "1")
  }

  @Test func everyLineIsShortAndWholeAndTextIsEscaped() throws {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    try program.run("init")
    try program.run("area", "add", "--title", "One; two, three\nEND:VCALENDAR", "--on", "2023-01-02")
    let title = "Text with, commas; semicolons \\ and\r\nBEGIN:VEVENT " + String(repeating: "日本語🙂", count: 60)
    try program.run("add", "--area", "1", "--title", title, "--due", "2023-03-31", "--on", "2023-01-02")
    let text = try program.run("calendar").output
    for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75, "\(line)") }
    #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains { $0.isNewline })
    let entry = try #require(try entries(text).values.first)
    let description = try #require(entry["DESCRIPTION"])
    #expect(description.hasPrefix("Text with\\, commas\\; semicolons \\\\ and\\nBEGIN:VEVENT "))
    #expect(text.components(separatedBy: "\r\nBEGIN:VEVENT").count == 2)
    #expect(text.components(separatedBy: "\r\nEND:VCALENDAR").count == 2)
  }

  @Test func onlyTheMeetingsOfABoardAndTheActionsOfAFilterAreWritten() throws {
    let example = try ExampleMonths()
    for code in ["executive", "scrutiny"] {
      try example.program.run("board", "add", code)
      try example.program.run("board", "meeting", code, "2023-02-07")
    }
    let text = try example.program.run("calendar", "--area", "5", "--board", "scrutiny", "--as-at", "2022-12-31").output
    let uids = try entries(text).keys
    #expect(uids.filter { $0.hasPrefix("meeting-") }.count == 1)
    #expect(uids.filter { $0.hasPrefix("action-5.") }.count == 3 && uids.count == 4)
  }
}
