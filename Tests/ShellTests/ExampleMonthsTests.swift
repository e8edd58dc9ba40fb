import Foundation
import TestSupport
import Testing

/// The four months of the example against figures worked out by hand from the sheet and the script.
struct ExampleMonthsTests {
  private static let months = [
    ("2023-01", "january"), ("2023-02", "february"), ("2023-03", "march"), ("2023-04", "april"),
  ]

  private static let names = [
    "total", "open", "closed", "complete", "on_track", "off_track", "not_started", "unrated", "withdrawn", "overdue",
  ]
  private static let counts: [String: [Int]] = [
    "2022-12": [76, 69, 7, 7, 13, 0, 0, 56, 0, 7],
    "2023-01": [76, 57, 19, 19, 43, 6, 3, 5, 0, 11],
    "2023-02": [77, 48, 29, 28, 41, 3, 3, 1, 1, 8],
    "2023-03": [77, 38, 39, 38, 33, 3, 2, 0, 1, 6],
    "2023-04": [77, 25, 52, 51, 20, 3, 2, 0, 1, 6],
  ]
  /// opening, added, reopened, closed, withdrawn, closing
  private static let bridges: [String: [Int]] = [
    "2022-12": [0, 76, 0, 7, 0, 69],
    "2023-01": [69, 0, 0, 12, 0, 57],
    "2023-02": [57, 1, 1, 10, 1, 48],
    "2023-03": [48, 0, 0, 10, 0, 38],
    "2023-04": [38, 0, 0, 13, 0, 25],
  ]
  private static let overdue: [String: Set<String>] = [
    "2022-12": ["1.1", "1.4", "2.8", "2.9", "2.10", "2.11", "2.16"],
    "2023-01": ["1.1", "2.8", "2.13", "6.1", "6.3", "6.4", "6.5", "7.6", "7.7", "7.8", "7.9"],
    "2023-02": ["1.1", "6.3", "6.4", "6.5", "7.6", "7.8", "7.9", "8.7"],
  ]

  private func members(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func references(_ list: Any?) -> Set<String> {
    Set((list as? [[String: Any]] ?? []).compactMap { $0["reference"] as? String })
  }

  @Test func everyMonthIsAsWorkedOutByHandAndStaysSo() throws {
    let example = try ExampleMonths()
    var whenCurrent: [String: String] = [:]
    whenCurrent["2022-12"] = try example.program.run("summary", "--month", "2022-12", "--format", "json").output
    for (month, name) in Self.months {
      let played = try example.play(name)
      #expect(played.status == 0, "\(played.errors)")
      whenCurrent[month] = try example.program.run("summary", "--month", month, "--format", "json").output
    }
    for (month, text) in whenCurrent {
      let summary = try members(text)
      let counts = try #require(summary["counts"] as? [String: Int])
      #expect(Self.names.map { counts[$0] ?? -1 } == Self.counts[month], "\(month)")
      let bridge = try #require(summary["bridge"] as? [String: Any])
      let parts = ["opening", "added", "reopened", "closed", "withdrawn", "closing"].map { bridge[$0] as? Int ?? -1 }
      #expect(parts == Self.bridges[month], "\(month)")
      if let overdue = Self.overdue[month] { #expect(references(summary["overdue"]) == overdue, "\(month)") }
      let again = try example.program.run("summary", "--month", month, "--format", "json").output
      #expect(again == text, "\(month) asked again")
    }
    let january = try members(try #require(whenCurrent["2023-01"]))
    #expect(references(january["red"]) == ["1.1", "2.8", "3.3", "6.1", "6.4", "7.5"])
    #expect(references(january["redated"]) == ["2.14", "3.3", "6.6", "7.5"])
    let unmitigated = (january["red"] as? [[String: Any]] ?? []).filter { $0["mitigation"] is NSNull }
    #expect(references(unmitigated) == ["6.4"])
    #expect(try example.program.run("check").status == 0)
  }
}
