import Foundation
import TestSupport
import Testing

/// A plan as a data package, by the real binary.
struct DataPackageTests: StakesPlan {
  private func package(_ lines: String = "", _ options: String = "") throws -> (Program, URL) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    try run(
      program,
      """
      set -e
      improve init --title 'Improvement plan' --authority 'Wetherby Vale Council' --published 2022-09-05
      improve area add --title 'The front door' --on 2022-11-10
      for n in 1 2 3 4 5 6 7 8 9 10; do
        improve add --area 1 --title "Step $n, agreed" --officer 'Ann Archer, Head of Service' --due 2023-01-15 --on 2022-11-10
      done
      improve rag 1.1 1.10 green --on 2022-12-20
      improve rag 1.2 red --on 2023-01-10
      improve withdraw 1.3 --reason 'Asked for twice.' --on 2023-01-20
      \(lines)
      improve export --format datapackage '\(folder.path("package"))' --as-at 2023-01-31 --new-la-code E06000099 \(options)
      """)
    return (program, folder.url.appendingPathComponent("package"))
  }

  /// The rows of a table by their columns' names; no cell of these holds a comma or a line break.
  private func rows(_ package: URL, _ table: String) throws -> [[String: String]] {
    let lines = try String(contentsOf: package.appendingPathComponent("\(table).csv"), encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let heading = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(heading, $0)) }
  }

  @Test func theFactsOfEachMonthAreThoseOfItsSummary() throws {
    let (program, package) = try package()
    let positions = try rows(package, "position")
    #expect(Set(positions.map { $0["month"] }) == ["2022-11", "2022-12", "2023-01"])
    // References are text: 1.1 and 1.10 are two.
    #expect(Set(positions.compactMap { $0["reference"] }).count == 10)
    for month in ["2022-11", "2022-12", "2023-01"] {
      let result = try run(program, "improve summary --month \(month) --format json")
      let summary = try #require(
        JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
      let counts = try #require(summary["counts"] as? [String: Int])
      let own = positions.filter { $0["month"] == month }
      func count(_ column: String) -> Int { own.filter { $0[column] == "true" }.count }
      #expect(
        [own.count, count("is_open"), count("is_overdue"), count("is_red"), count("is_withdrawn")]
          == ["total", "open", "overdue", "off_track", "withdrawn"].map { counts[$0] ?? -1 }, "\(month)")
    }
    // By hand: ten added in November, two completed in December, one withdrawn in January.
    let bridge = try rows(package, "bridge").map { row in
      ["opening", "added", "reopened", "closed", "withdrawn", "closing"].map { row[$0] ?? "" }
    }
    #expect(
      bridge == [["0", "10", "0", "0", "0", "10"], ["10", "0", "0", "2", "0", "8"], ["8", "0", "0", "0", "1", "7"]])
  }

  @Test func noNameAndNoWordIsInAnyByteUnlessItIsAskedFor() throws {
    let (_, package) = try package()
    let files = try FileManager.default.contentsOfDirectory(at: package, includingPropertiesForKeys: nil)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in ["Archer", "Step ", "front door", "Asked for twice", "Head of Service", "Programme Office"] {
        #expect(!text.contains(word), "\(word) stands in \(file.lastPathComponent)")
      }
    }
    let (_, told) = try self.package("", "--narrative --names")
    let action = try String(contentsOf: told.appendingPathComponent("action.csv"), encoding: .utf8)
    #expect(action.contains("\"Step 1, agreed\"") && action.contains("Ann Archer"))
  }

  @Test func fewPeopleAreSuppressedAndActionsNever() throws {
    let (_, package) = try package(
      """
      improve measure add missing --title 'Missing' --unit count --good down --people --on 2022-09-01
      improve measure record missing 2022-12 41 --on 2023-01-02
      improve measure record missing 2022-11 5 --on 2023-01-02
      improve measure record missing 2022-10 0 --on 2023-01-02
      improve measure add repeat --title 'Repeat' --unit percent --good down --people --on 2022-09-01
      improve measure record repeat 2022-12 3/40 --on 2023-01-02
      improve measure record repeat 2022-11 38/40 --on 2023-01-02
      improve measure record repeat 2022-10 20/40 --on 2023-01-02
      """)
    let values = try rows(package, "measure_value").map { row in
      [row["measure"], row["period"], row["value"], row["numerator"], row["symbol"]].map { $0 ?? "" }
    }
    // 38 of 40 leaves two, by whom it is known as well.
    #expect(
      values == [
        ["missing", "2022-10", "0", "", ""], ["missing", "2022-11", "", "", "c"], ["missing", "2022-12", "41", "", ""],
        ["repeat", "2022-10", "50", "20", ""], ["repeat", "2022-11", "", "", "c"], ["repeat", "2022-12", "", "", "c"],
      ])
    #expect(try rows(package, "plan").first?["off_track"] == "1")
  }

  @Test func noTitleEndsAScriptAndNoLineEndsTheCopy() throws {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    try run(
      program,
      #"""
      set -e
      improve init --title "Plan ' \r -- " --authority 'Vale $load$ \! touch PWNED #'
      improve area add --title One --on 2022-11-10
      improve add --area 1 --title "$(printf 'first\n\\.\nlast')" --on 2022-11-10
      improve export --format datapackage '\#(folder.path("package"))' --as-at 2023-01-31 --narrative
      """#)
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: folder.path("package/\(name)"), encoding: .utf8)
    }
    let script = try text("load.postgres.sql")
    #expect(script.components(separatedBy: "$load$").count == 3)
    #expect(!script.contains("\\!") && !script.contains("\\r"))
    #expect(script.contains("drop refused: Vale ?load? ?? touch PWNED ?, Plan '' ?r -- , as at 2023-01-31"))
    #expect(try !text("action.csv").contains("\n\\.\n"))
  }

  @Test func whatEachColumnIsStandsBesideItAndTheSamePlanGivesTheSameBytes() throws {
    let (program, package) = try package()
    let descriptor = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: package.appendingPathComponent("datapackage.json")))
        as? [String: Any])
    let resources = try #require(descriptor["resources"] as? [[String: Any]])
    #expect(resources.count == 12)
    for resource in resources {
      let path = try #require(resource["path"] as? String)
      let fields = try #require((resource["schema"] as? [String: Any])?["fields"] as? [[String: Any]])
      let text = try String(contentsOf: package.appendingPathComponent(path), encoding: .utf8)
      #expect(fields.map { $0["name"] as? String ?? "" }.joined(separator: ",") == text.prefix { $0 != "\n" })
      #expect(fields.allSatisfy { $0["name"] as? String != "reference" || $0["type"] as? String == "string" })
    }
    let again = try run(
      program, "improve export --format datapackage '\(package.path)' --as-at 2023-01-31 --new-la-code E06000099")
    #expect(again.output.contains(" 0 written"), "\(again.output)")
    for line in [
      "--format datapackage", "--format csv somewhere", "--format json --narrative", "--format datapackage x -o y",
    ] {
      #expect(try program.shell("improve export \(line)").status == 64, "\(line)")
    }
  }
}
