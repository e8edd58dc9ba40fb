import Foundation
import TestSupport
import Testing

/// Several people, cron and a backup on one plan; and processes that are killed in the middle. `make torture` does the same
/// by the thousand.
@Suite(.serialized)
struct ManyAtOnceTests {
  @Test func eightProcessesAtOnceLoseAndDoubleNothing() throws {
    let example = try ExampleMonths()
    let folder = example.folder.url.path
    let result = try example.program.shell(
      """
      cd '\(folder)'
      for worker in 1 2 3 4 5 6 7 8; do
        ( for n in $(seq 25); do
            improve progress 1.$worker "worker $worker update $n" --by "worker $worker" --on 2023-01-10 || echo "failed $worker $n"
          done >updates.$worker 2>&1 ) &
      done
      ( for n in $(seq 20); do improve overdue --as-at 2023-01-31 --format csv || echo failed; done >reads 2>&1 ) &
      ( for n in $(seq 5); do improve backup backup.$n.db || echo failed; done >backups 2>&1 ) &
      wait
      cat updates.* reads backups | grep -cE '^(improve: |failed)'
      for n in 1 2 3 4 5; do improve check --db backup.$n.db || echo failed; done
      """)
    #expect(result.output.hasPrefix("0\n") && !result.output.contains("failed"), "\(result.output)")
    let log = try example.program.run("log", "--format", "csv").output
    let written = log.split(separator: "\n").filter { $0.contains(",progress,2023-01-10,") }
    #expect(written.count == 200)
    for worker in 1...8 {
      for n in 1...25 {
        #expect(written.count { $0.hasSuffix(",worker \(worker) update \(n)") } == 1)
      }
    }
    #expect(try example.program.run("check").status == 0)
  }

  @Test func anImportThatIsKilledIsWhollyThereOrWhollyAbsent() throws {
    let folder = try TemporaryFolder()
    let sheet = ProjectFiles.path("Examples/plan.csv")
    var program = Program(plan: folder.path("plan.db"))
    try program.run("init")
    let whole = try time(program, ["import", sheet, "--fill-down", "--on", "2022-12-12", "--dry-run"])
    for round in 0..<25 {
      program = Program(plan: folder.path("plan.\(round).db"))
      try program.run("init")
      try kill(
        program, ["import", sheet, "--fill-down", "--on", "2022-12-12"], after: whole * Double(round) / 20)
      let check = try program.run("check")
      #expect(check.status == 0, "\(check.output)\(check.errors)")
      let actions = try program.run("log", "--format", "json").output.split(separator: "\n")
        .count { $0.contains("\"reference\":\"") }
      #expect(actions == 76 || actions == 0, "\(actions) actions")
    }
  }

  @Test func anUpdateThatIsKilledIsWhollyThereOrWhollyAbsent() throws {
    let example = try ExampleMonths()
    let references = (1...18).map { "1.\($0)" }
    let whole = try time(example.program, ["rag"] + references + ["amber", "--on", "2023-01-10"])
    for round in 0..<25 {
      try kill(
        example.program, ["rag"] + references + ["amber", "-m", "round \(round)", "--on", "2023-01-10"],
        after: whole * Double(round) / 20)
      let check = try example.program.run("check")
      #expect(check.status == 0, "\(check.output)\(check.errors)")
    }
    let log = try example.program.run("log", "--format", "json").output
    let entries = try #require(try JSONSerialization.jsonObject(with: Data(log.utf8)) as? [[String: Any]])
    for round in 0..<25 {
      let written = entries.count { $0["note"] as? String == "round \(round)" }
      #expect(written == 0 || written == 18, "round \(round): \(written)")
    }
  }

  /// How long a run takes on this machine, in seconds.
  private func time(_ program: Program, _ arguments: [String]) throws -> Double {
    let start = Date()
    try program.start(arguments).waitUntilExit()
    return Date().timeIntervalSince(start)
  }

  /// Lets the program run for some seconds and kills it.
  private func kill(_ program: Program, _ arguments: [String], after seconds: Double) throws {
    let process = try program.start(arguments)
    Thread.sleep(forTimeInterval: seconds)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
