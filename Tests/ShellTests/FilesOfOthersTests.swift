import Foundation
import GRDB
import TestSupport
import Testing

/// What somebody else who may write to a folder can leave there for us, and other programs that do not end.
struct FilesOfOthersTests {
  private func plan() throws -> (TemporaryFolder, Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      set -e
      improve init
      improve area add --title One --on 2022-12-12
      improve add --area 1 --title Step --officer Lead --due 2022-12-30 --on 2022-12-12
      improve officer edit Lead --email lead@council.example --on 2022-12-12
      improve chase policy set --sender a@b.example --keeper k@b.example
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  private func chase(_ folder: TemporaryFolder, _ more: String) -> String {
    "faketime -f '@2023-01-03 07:00:00' '\(Program.path)' chase --send --sendmail '\(folder.path("mailer"))' \(more)"
  }

  private func mailer(_ folder: TemporaryFolder, _ script: String) throws {
    let path = try folder.write("#!/bin/bash\n\(script)\n", to: "mailer")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  @Test(arguments: [
    "export --format csv -o link", "export --format json -o link", "calendar -o link", "restore copy.db --db link",
    "publish way", "export --format csv -o way/new",
  ])
  func aLinkOfSomebodyElseIsNotWrittenThrough(command: String) throws {
    guard getuid() == 0 else { return print("skipped: only root can give a link to somebody else") }
    let (folder, program) = try plan()
    let result = try program.shell(
      """
      cd '\(folder.url.path)'
      improve backup copy.db >/dev/null
      mkdir elsewhere; echo secret >victim
      ln -s "$PWD/victim" link; ln -s "$PWD/elsewhere" way; chown -h 65534:65534 link way
      improve \(command)
      echo "status $?"; cat victim; ls -A elsewhere
      """)
    #expect(result.output.hasSuffix("status 1\nsecret\n"), "\(result.output)")
    #expect(result.errors.contains("is a link that belongs to somebody else"), "\(result.errors)")
  }

  @Test func anOwnLinkIsFollowedAndKeepsWhatItLeadsTo() throws {
    let (folder, program) = try plan()
    let result = try program.shell(
      """
      cd '\(folder.url.path)'; ln -s real.csv link
      improve export --format csv -o link && stat -c '%F %a' real.csv && test -L link && echo still
      """)
    #expect(result.output == "regular file 644\nstill\n", "\(result.output)\(result.errors)")
  }

  @Test func aHeartbeatThatIsNotOursToWriteIsToldBeforeAnythingIsSent() throws {
    let (folder, program) = try plan()
    try mailer(folder, "cat >> '\(folder.path("mail"))'")
    let result = try program.shell("\(chase(folder, "--heartbeat '\(folder.path("plan.db"))'")); echo $?")
    #expect(result.output == "1\n" && result.errors.contains("it is an SQLite database"), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("mail")))
  }

  @Test(arguments: ["file:new.db", "file::memory:", "file:new.db?mode=memory"])
  func aNameThatSQLiteWouldTakeForAnAddressIsThatOfAFile(name: String) throws {
    let folder = try TemporaryFolder()
    let result = try Program().shell(
      "cd '\(folder.url.path)'; improve init --db '\(name)' && improve list --db '\(name)' && ls -A")
    #expect(result.status == 0 && result.output.hasSuffix("\n\(name)\n"), "\(result.output)\(result.errors)")
  }

  @Test func whatBelongsToAPlanIsNotMadeAnew() throws {
    let (folder, program) = try plan()
    for command in ["init --db", "restore '\(folder.path("plan.db"))' --db", "backup"] {
      let result = try program.shell("improve \(command) '\(folder.path("plan.db"))-journal'")
      #expect(result.status == 1 && result.errors.contains("it belongs to"), "\(command): \(result.errors)")
    }
    #expect(try program.run("check").status == 0)
  }

  @Test func mailThatWentOutCountsWhereOurStarterIgnoresTheEndsOfChildren() throws {
    let (folder, program) = try plan()
    try mailer(folder, "cat >> '\(folder.path("mail"))'")
    let result = try program.shell(
      "trap '' CHLD; \(chase(folder, "")); echo $?; \(chase(folder, "")); grep -c ^Message-ID '\(folder.path("mail"))'")
    #expect(result.output == "0\n1\n", "\(result.output)\(result.errors)")
  }

  /// Its headers alone say to the mailer where it goes, and an imported history may have said otherwise there.
  @Test func aMessageToOthersThanTheLedgerSaysIsNotSent() throws {
    let (folder, program) = try plan()
    try mailer(folder, "exit 75")
    #expect(try program.shell(chase(folder, "")).status == 1)
    let queue = try DatabaseQueue(path: folder.path("plan.db"))
    try queue.tamper(
      "UPDATE chase_message SET content = replace(content, 'Subject:', 'Bcc: victim@other.example' || char(13, 10) || 'Subject:')"
    )
    try queue.close()
    try mailer(folder, "cat >> '\(folder.path("mail"))'")
    let result = try program.shell(chase(folder, ""))
    #expect(result.status == 1 && result.errors.contains("to others than the ledger says"), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("mail")))
  }
}
