import Foundation
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

  @Test(
    arguments: [
      "rag 1.2 amber", "progress 1.1 Begun", "impact 1.1 Quicker", "due 1.1 2023-02-28 -m late",
      "mitigate 1.2 --reason late --action more --officer Lead --due 2023-02-28 --on 2023-01-05",
      "edit 1.1 --title Another",
      "withdraw 1.1 -m elsewhere", "add --area 1 --title More", "area edit 1 --title Two",
      "officer add --name 'Ann Lee' --role Head", "board edit executive --title Board",
      "board meeting executive 2023-02-14", "chase policy set --sender a@b.example --keeper k@b.example",
      "pack seal --board executive --as-at 2023-01-31", "undo 1.1", "import sheet.csv",
    ], [">/dev/full", "| true"])
  func whatIsRecordedBeforeTheAnswerFailsIsToldAsThat(command: String, output: String) throws {
    let (folder, program) = try plan()
    _ = try program.shell("improve rag 1.1 green --on 2023-01-05 >/dev/null")
    _ = try folder.write("Ref,Area,Action\n1.9,1. One,Another step\n", to: "sheet.csv")
    let before = try entries(folder)
    let result = try program.shell(
      "cd '\(folder.path("."))'; { sleep 0.1; improve \(command); echo \"status $?\" >&2; } \(output)")
    #expect(result.errors.contains("status 3"), "\(command): \(result.errors)")
    #expect(result.errors.contains("it was done and recorded, but the answer could not be written"))
    #expect(try entries(folder) == before + 1)
  }

  @Test(arguments: ["list", "overdue", "check", "log", "export", "rag 1.1 amber --dry-run"])
  func whatOnlyReadsHasDoneNothing(command: String) throws {
    let (folder, program) = try plan()
    let before = try entries(folder)
    let result = try program.shell("improve \(command) >/dev/full; echo $? >&2")
    #expect(result.errors.hasSuffix("\n1\n") || result.errors.hasSuffix("\n64\n"), "\(result.errors)")
    #expect(try entries(folder) == before)
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
