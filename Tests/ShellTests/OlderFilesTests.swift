import Foundation
import TestSupport
import Testing

/// What becomes of a file of a released version when something is recorded in it.
struct OlderFilesTests {
  private func plan(of version: String) throws -> (TemporaryFolder, Program) {
    let folder = try TemporaryFolder()
    let sql = ProjectFiles.path("Tests/Fixtures/\(version)/late.sql")
    let made = try Program().shell(
      "sqlite3 '\(folder.path("plan.db"))' <'\(sql)' && chmod 640 '\(folder.path("plan.db"))'")
    #expect(made.status == 0, "\(made.errors)")
    return (folder, Program(plan: folder.path("plan.db")))
  }

  @Test(arguments: [
    ("0.1.0", "V002"), ("0.2.0", "V004"), ("0.3.0", "V006"), ("0.4.0", "V008"), ("0.5.0", "V009"), ("0.6.0", "V010"),
    ("0.7.0", "V011"), ("0.8.0", "V012"), ("0.9.0", "V013"), ("0.10.0", "V014"),
  ])
  func itStaysBesideThePlanAsItWas(version: String, lacks: String) throws {
    let (folder, program) = try plan(of: version)
    let result = try program.shell(
      """
      cd '\(folder.url.path)'
      sqlite3 plan.db .dump >before.sql
      improve progress 1.1 'Brought up to date.' >/dev/null
      ls -A; stat -c %a plan.db.before-*; sqlite3 plan.db.before-* .dump | cmp - before.sql && echo same
      improve check >/dev/null && improve check --db plan.db.before-* >/dev/null && echo sound
      improve progress 1.1 'Once more.' >/dev/null
      """)
    #expect(
      result.output == "before.sql\nplan.db\nplan.db.before-\(lacks)\n640\nsame\nsound\n",
      "\(result.output)\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1 && result.errors.contains("is kept as"), "\(result.errors)")
  }

  @Test func nothingIsBroughtUpToDateByWhatRecordsNothing() throws {
    let (folder, program) = try plan(of: "0.10.0")
    _ = try folder.write("Ref,Area,Action\n9.1,9. Nine,Do it\n", to: "sheet.csv")
    let result = try program.shell(
      """
      cd '\(folder.url.path)'
      sha256sum plan.db >sum
      improve import sheet.csv --dry-run && improve list >/dev/null && improve check >/dev/null && sha256sum --check sum; ls
      """)
    #expect(result.output.hasSuffix("plan.db: OK\nplan.db\nsheet.csv\nsum\n"), "\(result.output)\(result.errors)")
  }

  @Test func whatIsRefusedLeavesItAsItIs() throws {
    let (folder, program) = try plan(of: "0.10.0")
    let result = try program.shell(
      """
      cd '\(folder.url.path)'
      sha256sum plan.db >sum
      improve progress 99.9 x; improve rag 1.1 purple; improve progress 1.1 x --on 2199-01-01
      sha256sum --check sum; ls
      """)
    #expect(result.output == "plan.db: OK\nplan.db\nsum\n", "\(result.output)\(result.errors)")
  }

  @Test func severalAtOnceBringItUpToDateOnce() throws {
    let (folder, program) = try plan(of: "0.1.0")
    let result = try program.shell(
      """
      cd '\(folder.url.path)'
      for n in 1 2 3 4; do improve progress 1.1 "word $n" >/dev/null & done; wait
      improve check >/dev/null && echo sound; ls; sqlite3 plan.db "SELECT count(*) FROM revision WHERE progress LIKE 'word %'"
      """)
    #expect(result.output == "sound\nplan.db\nplan.db.before-V002\n4\n", "\(result.output)\(result.errors)")
  }

  @Test func aRestoreKeepsItAsItIs() throws {
    let (folder, program) = try plan(of: "0.10.0")
    let result = try program.shell(
      """
      cd '\(folder.url.path)'; improve init --db new.db >/dev/null
      sha256sum <plan.db >sum; improve restore new.db >/dev/null; sha256sum <plan.db.replaced-* | cmp - sum && ls | wc -l
      """)
    #expect(result.output == "4\n", "\(result.output)\(result.errors)")
  }

  @Test func thePresentOneIsNotCopied() throws {
    let (folder, program) = try plan(of: "0.11.0")
    #expect(try program.run("progress", "1.1", "Begun.").errors.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["plan.db"])
  }
}
