import Foundation
import TestSupport
import Testing

/// Documentation that cannot rot.
struct DocumentationTests {
  private func commands(_ arguments: [String] = []) throws -> [String] {
    let help = try Program().shell("improve \(arguments.joined(separator: " ")) --help").output
    return help.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  "), !line.hasPrefix("   "), let word = line.split(separator: " ").first,
        !word.hasPrefix("-"), !word.hasPrefix("<"), line.contains(word + "  ")
      else { return nil }
      return String(word)
    }
  }

  @Test func everyCommandIsInTheReadme() throws {
    let readme = try ProjectFiles.text("README.md")
    let all = try commands()
    #expect(all.count >= 25, "\(all)")
    for command in all { #expect(readme.contains("improve \(command)"), "\(command)") }
    for group in ["officer", "area", "board", "pack", "chase", "holidays"] {
      for command in try commands([group]) {
        #expect(readme.contains("improve \(group) \(command)"), "\(group) \(command)")
      }
    }
  }

  @Test func everyCommandLineOfTheReadmeDoesWhatItSays() throws {
    let lines = try ProjectFiles.text("README.md").split(separator: "\n")
      .filter { $0.hasPrefix("    improve ") }.map { $0.dropFirst(4) }
    #expect(lines.count > 10)
    let folder = try TemporaryFolder()
    var program = Program()
    program.environment["HOME"] = folder.url.path
    let result = try program.shell(
      "set -e; cd '\(folder.url.path)'; ln -s '\(ProjectFiles.path("Examples"))' Examples\n"
        + lines.joined(separator: "\n"))
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("3.3 due_on 31 December 2022 → 28 February 2023"))
    let summary = try String(contentsOfFile: folder.path("january.md"), encoding: .utf8)
    #expect(summary.contains("Two open days come first.") && summary.contains("Open days in the homes"))
  }

  @Test func everyHelpTextFitsEightyColumns() throws {
    for command in [""] + (try commands()) {
      let help = try Program().shell("improve \(command) --help").output
      for line in help.split(separator: "\n") where line.count > 80 && !line.hasPrefix("USAGE") {
        Issue.record("\(command): \(line)")
      }
    }
  }

  @Test func theVersionIsTheOneOfTheChangelog() throws {
    let version = try Program().run("--version").output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(try ProjectFiles.text("CHANGELOG.md").contains("## \(version)"))
  }

  @Test func theExampleNamesPostsAndNoPerson() throws {
    let header = try ProjectFiles.text("Examples/plan.csv").split(separator: "\n")
    #expect(header[0].contains("Responsible officer"))
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    try program.run("init")
    try program.run("import", ProjectFiles.path("Examples/plan.csv"), "--fill-down", "--on", "2022-12-12")
    let list = try program.run("officer", "list", "--format", "json").output
    let officers = try #require(try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [[String: Any]])
    #expect(officers.count > 10 && officers.allSatisfy { $0["name"] is NSNull && $0["role"] is String })
  }

  @Test func theExampleSharesNoSentenceWithTheRealPlan() throws {
    guard let real = ProjectFiles.realPlan("plan-clean.csv") else { return }
    func words(_ text: String) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    func sixes(_ text: String) -> Set<String> {
      let words = words(text)
      return Set((0..<max(0, words.count - 5)).map { words[$0..<($0 + 6)].joined(separator: " ") })
    }
    let theirs = sixes(String(decoding: real, as: UTF8.self))
    for file in ["Examples/plan.csv", "Examples/months.sh"] {
      #expect(sixes(try ProjectFiles.text(file)).isDisjoint(with: theirs), "\(file)")
    }
  }
}
