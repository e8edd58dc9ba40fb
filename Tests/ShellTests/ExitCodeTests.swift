import Foundation
import GRDB
import TestSupport
import Testing

/// 1 says that nothing happened, so what was recorded before an answer failed is told as 3.
struct ExitCodeTests {
  private func plan() throws -> (TemporaryFolder, Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      set -e
      improve init >/dev/null
      improve area add --title One --on 2022-12-12 >/dev/null
      improve add --area 1 --title Step --officer Lead --due 2022-12-30 --on 2022-12-12 >/dev/null
      improve add --area 1 --title Other --officer Lead --due 2022-12-30 --on 2022-12-12 >/dev/null
      improve board add executive >/dev/null
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  private func entries(_ folder: TemporaryFolder) throws -> Int {
    let count = try Program().shell("sqlite3 '\(folder.path("plan.db"))' 'SELECT count(*) FROM entry'").output
    return Int(count.trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1
  }

  private static let withoutReading = [
    "rag", "round open", "saving import", "risk close", "pack seal", "chase policy set",
  ]

  /// Runs a line of shell in a copy of the plan of every command.
  private func trying(_ command: String, _ output: String) throws -> (result: Program.Result, recorded: Int) {
    let folder = try EveryCommand.folder()
    func entries() throws -> Int {
      let queue = try DatabaseQueue(path: folder.path("plan.db"))
      defer { try? queue.close() }
      return try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM entry") } ?? -1
    }
    let before = try entries()
    return (try told(command, output, in: folder), try entries() - before)
  }

  private func told(_ command: String, _ output: String, in folder: TemporaryFolder) throws -> Program.Result {
    let line = command.replacing("{folder}", with: folder.url.path)
    return try Program(plan: folder.path("plan.db")).shell(
      "{ \(output.hasPrefix("|") ? "sleep 0.1;" : "") improve \(line); echo \"status $?\" >&2; } \(output)")
  }

  @Test(arguments: EveryCommand.writes)
  func whatIsRecordedBeforeTheAnswerFailsIsToldAsThat(command: String) throws {
    let (result, recorded) = try trying(command, ">/dev/full")
    #expect(result.errors.hasSuffix("status 3\n") && recorded == 1, "\(command): \(result.errors)")
    #expect(result.errors.contains("it was done and recorded, but the answer could not be written"))
  }

  @Test(arguments: EveryCommand.writes.filter { line in withoutReading.contains { line.hasPrefix($0 + " ") } })
  func soIsWhatNobodyReads(command: String) throws {
    let (result, recorded) = try trying(command, "| true")
    #expect(result.errors.hasSuffix("status 3\n") && recorded == 1, "\(command): \(result.errors)")
  }

  @Test(arguments: EveryCommand.reads + ["import {folder}/sheet.csv --dry-run"])
  func whatOnlyReadsHasDoneNothing(command: String) throws {
    let folder = try EveryCommand.original()
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.path("plan.db")))
    let result = try told(command, ">/dev/full", in: folder)
    #expect(result.errors.hasSuffix("status 1\n"), "\(command): \(result.errors)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("plan.db"))) == before)
  }

  @Test(arguments: [
    "init --db '{folder}/new.db'", "backup '{folder}/copy.db'", "restore '{folder}/other.db'",
    "publish '{folder}/site'",
    "export --format datapackage '{folder}/package'",
  ])
  func whatMadeAFileIsToldAsThat(command: String) throws {
    let (result, _) = try trying(command, ">/dev/full")
    #expect(result.errors.hasSuffix("status 3\n"), "\(command): \(result.errors)")
  }

  @Test func soIsAChaseAndWhatAnswersIt() throws {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let result = try program.shell(
      """
      cd '\(folder.url.path)' && mkdir out
      {
        improve init
        improve area add --title One --on 2022-12-12
        improve add --area 1 --title Step --officer Lead --due 2022-12-30 --on 2022-12-12
        improve officer edit Lead --email lead@council.example --on 2022-12-12
        improve chase policy set --sender a@b.example --keeper k@b.example
      } >/dev/null
      faketime -f '@2023-01-03 07:00:00' '\(Program.path)' chase --send --to-dir out >/dev/full; echo "chase $?"
      id=$(sed -n 's/^Message-ID: *//p' out/* | tr -d '\\r')
      printf 'From: lead@council.example\\nMessage-ID: <r@b>\\nDate: Wed, 4 Jan 2023 09:00:00 +0000\\nIn-Reply-To: %s\\n\\n1.1 is done.\\n' "$id" >reply.eml
      improve replies import reply.eml >/dev/full; echo "import $?"
      cp plan.db other.db
      improve replies accept 1 1.1 --done >/dev/full; echo "accept $?"
      improve --db other.db replies dismiss 1 >/dev/full; echo "dismiss $?"
      """)
    #expect(result.output == "chase 3\nimport 3\naccept 3\ndismiss 3\n", "\(result.output)\(result.errors)")
  }

  @Test func everyCommandIsTriedHere() throws {
    struct Dump: Decodable { let command: Command }
    struct Command: Decodable {
      let commandName: String
      let subcommands: [Command]?
      /// The words of each command below it that has none below itself.
      func leaves(_ above: [String] = []) -> [String] {
        let below = (subcommands ?? []).filter { $0.commandName != "help" }
        if below.isEmpty { return [above.joined(separator: " ")] }
        return below.flatMap { $0.leaves(above + [$0.commandName]) }
      }
    }
    let dump = try JSONDecoder().decode(
      Dump.self, from: Data(Program().run("--experimental-dump-help").output.utf8))
    let above = [
      "init", "backup", "restore", "publish", "replies import", "replies accept", "replies dismiss",
      "chase status",
    ]
    let tried = EveryCommand.writes + EveryCommand.reads + above
    let leaves = dump.command.leaves()
    #expect(leaves.count > 140)
    #expect(leaves.filter { leaf in !tried.contains { "\($0) ".hasPrefix("\(leaf) ") } } == [])
  }

  @Test func whatFoundNothingToRecordHasRecordedNothing() throws {
    let (folder, program) = try plan()
    _ = try program.run("officer", "confirm", "--all")
    let before = try entries(folder)
    let result = try program.shell("improve officer confirm --all >/dev/full; echo $? >&2")
    #expect(result.errors.hasSuffix("\n1\n"), "\(result.errors)")
    #expect(try entries(folder) == before)
  }

  @Test func nothingIsWrittenOverWhatBelongsToAPlan() throws {
    let (folder, program) = try plan()
    for ending in ["", "-journal", "-wal", "-shm", ".chase-lock"] {
      let result = try program.run("list", "--format", "csv", "-o", folder.path("plan.db") + ending)
      let exported = try program.run("export", "-o", folder.path("plan.db") + ending)
      #expect(exported.status == 1 && exported.errors.contains("SQLite database"), "\(exported.errors)")
      #expect(result.status != 0)
    }
    #expect(try program.run("list", "--db", ":memory:").status == 64)
    #expect(try program.run("init", "--db", ":memory:").status == 64)
  }

  @Test func aMailerThatLeavesAChildBehindHasSent() throws {
    let (folder, program) = try plan()
    _ = try folder.write("#!/bin/bash\ncat >> '\(folder.path("mail"))'\nsleep 30 &\n", to: "mailer")
    let made = try program.shell(
      """
      chmod +x '\(folder.path("mailer"))'
      improve officer edit Lead --email lead@council.example >/dev/null
      improve chase policy set --sender a@b.example --keeper k@b.example >/dev/null
      SECONDS=0
      send() { faketime -f '@2023-01-03 07:00:00' '\(Program.path)' chase --send --sendmail '\(folder.path("mailer"))'; }
      send && [ $SECONDS -lt 20 ] && echo in time
      send
      grep -c '^Message-ID' '\(folder.path("mail"))'
      """)
    #expect(made.output.contains("in time") && made.output.hasSuffix("\n1\n"), "\(made.output)\(made.errors)")
  }

  @Test(arguments: ["1970-01-02", "2200-01-01", "9999-12-31"])
  func aClockThatCannotBeRightRecordsNothing(day: String) throws {
    let (folder, program) = try plan()
    let before = try entries(folder)
    let result = try program.shell("faketime '\(day) 10:00:00' '\(Program.path)' rag 1.1 green")
    #expect(result.status == 1 && result.errors.contains("the clock of this machine"), "\(result.errors)")
    #expect(try entries(folder) == before)
  }

  @Test func nothingIsLeftInTheTemporaryFolder() throws {
    let (folder, program) = try plan()
    var quiet = program
    quiet.environment["TMPDIR"] = folder.path("tmp")
    _ = try folder.write("#!/bin/bash\nls -A '\(folder.path("tmp"))'\nexit 75\n", to: "mailer")
    let seen = try quiet.shell(
      """
      mkdir '\(folder.path("tmp"))'; chmod +x '\(folder.path("mailer"))'
      improve officer edit Lead --email lead@council.example >/dev/null
      improve chase policy set --sender a@b.example --keeper k@b.example >/dev/null
      faketime -f '@2023-01-03 07:00:00' '\(Program.path)' chase --send --sendmail '\(folder.path("mailer"))'
      ls -A '\(folder.path("tmp"))' | wc -l
      """)
    #expect(seen.output.hasSuffix("0\n") && !seen.output.contains("improve-"), "\(seen.output)")
  }
}
