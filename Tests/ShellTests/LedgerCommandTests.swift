import Foundation
import GRDB
import TestSupport
import Testing

/// The ledger as somebody checks it from outside, with what was written down or with a program of their own.
struct LedgerCommandTests {
  @Test func aRoundWhatCameBackOfItAndAnsweredLintAreToldOf() throws {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    _ = try program.shell(
      """
      cd '\(folder.path("."))'
      improve init --published 2022-09-05; improve area add --title One --on 2022-12-12
      improve officer add --role 'Head of Care' --on 2022-12-12
      improve add --area 1 --title Feed --officer 'Head of Care' --due 2099-03-31 --on 2022-12-12
      improve round open --month 2023-02 --out out
      improve round import 'out/2023-02 Head of Care.xlsx'
      improve lint waive 1.1 due_on_no_working_day --reason 'the day of the contract'
      """)
    let log = try program.run("log").output
    #expect(log.contains("round_open") && log.contains("2023-02\n"), "\(log)")
    #expect(log.contains("Head of Care") && log.contains("in_conflict"), "\(log)")
    #expect(log.contains("the day of the contract"), "\(log)")
  }

  /// A file with rows in every table of the ledger, carried from a version that had none.
  private func carried() throws -> (folder: TemporaryFolder, program: Program) {
    let folder = try TemporaryFolder()
    let queue = try DatabaseQueue(path: folder.path("plan.db"))
    try queue.inDatabase { try $0.execute(sql: ProjectFiles.text("Tests/Fixtures/0.2.0/late.sql")) }
    try queue.close()
    let program = Program(plan: folder.path("plan.db"))
    let updated = try program.run(
      "rag", "1.1", "amber", "-m", "two\r\nlines, a \\ and an accent behind one: \\\u{301}")
    #expect(updated.status == 0, "\(updated.errors)")
    return (folder, program)
  }

  /// `Scripts/verify-chain`, which was written from the document alone.
  private func verify(_ folder: TemporaryFolder) throws -> Program.Result {
    try Program().shell("python3 '\(ProjectFiles.path("Scripts/verify-chain"))' '\(folder.path("plan.db"))'")
  }

  @Test func aProgramWrittenFromTheDocumentAloneFindsTheSameChain() throws {
    let (folder, program) = try carried()
    let check = try program.run("check")
    let verified = try verify(folder)
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    let words = verified.output.split(separator: " ")
    let head = try #require(check.output.split(separator: "\n").last)
    #expect(head.hasPrefix("ledger: entry \(words[1]) of "))
    #expect(head.suffix(19).filter { $0 != " " } == words[2].prefix(16))
    #expect(check.output.contains("what was altered before that cannot be told"))
    let queue = try DatabaseQueue(path: folder.path("plan.db"))
    try queue.tamper("UPDATE entry SET note = 'another' WHERE id = 5")
    try queue.close()
    #expect(try verify(folder).output.hasPrefix("entry 5 does not fit"))
    #expect(try program.run("check").output.contains("entry 5 of the ledger"))
  }

  @Test func whatTheMinutesSayIsExpectedOfThePlan() throws {
    let example = try ExampleMonths()
    let program = example.program
    try program.run("board", "add", "executive")
    let sealed = try program.run("pack", "seal", "--board", "executive", "--as-at", "2023-01-31", "--despite", "none")
    #expect(sealed.status == 0, "\(sealed.errors)")
    let paper = try program.run("pack", "show", "executive").output
    let line = try #require(paper.split(separator: "\n").first { $0.contains("Ledger") })
    let digits = String(line.suffix(19))
    #expect(try program.run("rag", "1.4", "green", "--on", "2023-02-03").status == 0)
    let check = try program.run("check", "--expect", digits)
    #expect(check.status == 0 && check.output.contains("as expected: entry 2 of "), "\(check.output)\(check.errors)")
    let printed = try #require(try program.run("check").output.split(separator: "\n").last { $0.hasPrefix("ledger: ") })
    #expect(try program.run("check", "--expect", String(printed)).status == 0)
    #expect(try program.run("check", "--expect", String(printed.dropFirst("ledger: ".count))).status == 0)
    let misread = try program.run("check", "--expect", "entry 99 of 1 January 2023, \(digits)")
    #expect(misread.status == 1 && misread.errors.contains("the entry of these digits is"), "\(misread.errors)")
    let other = try program.run("check", "--expect", "0123456789abcdef")
    #expect(other.status == 1 && other.errors.contains("no entry of the ledger of"))
    let sha256 = String(sealed.output.split(separator: " ").last?.dropLast() ?? "")
    #expect(try program.run("pack", "verify", "--expect", sha256).output.contains("as expected: executive-2023-01-31"))
    #expect(try program.run("pack", "verify", "--expect", digits).status == 1)
    let backup = try program.run("backup", example.folder.path("copy.db"))
    #expect(backup.output.contains("ledger: entry 4 of "))
  }

  @Test func aPackThatDoesNotVerifyIsNotShown() throws {
    let example = try ExampleMonths()
    let program = example.program
    try program.run("board", "add", "executive")
    try program.run("pack", "seal", "--board", "executive", "--as-at", "2023-01-31", "--despite", "none")
    let queue = try DatabaseQueue(path: example.folder.path("plan.db"))
    try queue.tamper("UPDATE pack SET text = replace(text, 'overdue', 'on time')")
    try queue.close()
    let shown = try program.run("pack", "show", "executive")
    #expect(shown.status == 1 && shown.output.isEmpty && shown.errors.contains("it is not what was sealed"))
  }
}
