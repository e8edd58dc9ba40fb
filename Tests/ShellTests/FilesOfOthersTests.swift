import Foundation
import GRDB
import TestSupport
import Testing

/// What somebody else who may write to a folder can leave there for us, and other programs that do not end.
struct FilesOfOthersTests {
  private static let prepared = Result { () throws -> TemporaryFolder in
    let folder = try TemporaryFolder()
    let made = try Program(plan: folder.path("plan.db")).shell(
      """
      set -e
      improve init
      improve area add --title One --on 2022-12-12
      improve add --area 1 --title Step --officer Lead --due 2022-12-30 --on 2022-12-12
      improve officer edit Lead --email lead@council.example --on 2022-12-12
      improve chase policy set --sender a@b.example --keeper k@b.example
      """)
    #expect(made.status == 0, "\(made.errors)")
    return folder
  }

  private func plan() throws -> (TemporaryFolder, Program) {
    let folder = try TemporaryFolder()
    try FileManager.default.removeItem(at: folder.url)
    try FileManager.default.copyItem(at: try Self.prepared.get().url, to: folder.url)
    return (folder, Program(plan: folder.path("plan.db")))
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

  /// A message may be what an imported history kept.
  @Test func aMessageGoesToWhomTheLedgerNamesWhateverItSays() throws {
    let (folder, program) = try plan()
    try mailer(folder, "exit 75")
    #expect(try program.shell(chase(folder, "")).status == 1)
    let queue = try DatabaseQueue(path: folder.path("plan.db"))
    try queue.tamper(
      "UPDATE chase_message SET content = replace(content, 'Subject:', 'Bcc: victim@other.example' || char(13, 10) || 'Subject:')"
    )
    try queue.close()
    try mailer(folder, "cat >/dev/null; echo \"$@\" >> '\(folder.path("called"))'")
    #expect(try program.shell(chase(folder, "")).status == 0)
    #expect(try String(contentsOfFile: folder.path("called"), encoding: .utf8) == "-oi -- lead@council.example\n")
  }

  @Test func whatAMailerSaysAtLengthIsKeptInALine() throws {
    let (folder, program) = try plan()
    try mailer(folder, "head -c 3000000 /dev/zero | tr '\\0' y >&2; exit 3")
    let result = try program.shell(chase(folder, ""))
    #expect(result.status == 1 && result.errors.utf8.count < 2000, "\(result.errors.utf8.count)")
  }

  @Test func aDescriptorAboveTheLimitReachesNoOtherProgram() throws {
    let (folder, program) = try plan()
    try mailer(folder, "cat >/dev/null; ls /proc/self/fd | tr '\\n' ' ' > '\(folder.path("open"))'")
    _ = try program.shell("exec 500</etc/passwd; ulimit -n 100; \(chase(folder, ""))")
    #expect(try !String(contentsOfFile: folder.path("open"), encoding: .utf8).contains("500"))
  }

  @Test(arguments: ["own", "/dev/stdout", "/dev/fd/1", "/dev/null", "own-link"])
  func aPipeAndADeviceAreWrittenStraightInto(path: String) throws {
    let (folder, program) = try plan()
    let result = try program.shell(
      """
      cd '\(folder.url.path)'; mkfifo own; ln -s own own-link
      cat own >got & improve export --format csv -o \(path) >out; echo $?; [ -s got ] || timeout 0.1 true >own; wait
      cat got out | wc -l
      """)
    #expect(result.output == "0\n\(path == "/dev/null" ? 0 : 2)\n", "\(result.output)\(result.errors)")
  }

  @Test func whatStoodInStandardOutputStaysThere() throws {
    let (folder, program) = try plan()
    let result = try program.shell(
      "cd '\(folder.url.path)'; { echo head; improve export --format csv -o /dev/stdout; echo tail; } >f; sed -n '1p;$p' f"
    )
    #expect(result.output == "head\ntail\n", "\(result.output)\(result.errors)")
  }

  @Test func aPipeOfSomebodyElseIsNotWaitedFor() throws {
    guard getuid() == 0 else { return print("skipped: only root can give a pipe to somebody else") }
    let (folder, program) = try plan()
    let result = try program.shell(
      "cd '\(folder.url.path)'; mkfifo own; chown 65534 own; timeout 10 '\(Program.path)' export --format csv -o own; echo $?"
    )
    #expect(result.output == "1\n" && result.errors.contains("belongs to somebody else"), "\(result.output)")
  }

  @Test func theFolderThatWeAreInIsPublishedInto() throws {
    let (folder, program) = try plan()
    let result = try program.shell(
      "cd '\(folder.url.path)' && mkdir site && cd site && improve publish . && improve publish ./ && ls index.html && improve publish ''"
    )
    #expect(
      result.status == 1 && result.output.hasSuffix("0 removed\nindex.html\n"), "\(result.output)\(result.errors)")
  }

  @Test func aPipeForAJournalIsNotWaitedFor() throws {
    let (folder, program) = try plan()
    let result = try program.shell(
      "mkfifo '\(folder.path("plan.db"))-journal'; timeout 10 '\(Program.path)' list; echo $?")
    #expect(result.output == "1\n" && result.errors.contains("-journal is no file"), "\(result.errors)")
  }

  @Test func aLogOfAnotherPlanIsPlayedIntoNone() throws {
    let (folder, program) = try plan()
    _ = try folder.write("left by another", to: "new.db-wal")
    for command in ["init --db", "backup", "restore '\(folder.path("plan.db"))' --db"] {
      let result = try program.shell("improve \(command) '\(folder.path("new.db"))'")
      #expect(result.status == 1 && result.errors.contains("new.db-wal, left by another plan"), "\(result.errors)")
    }
    _ = try folder.write("planted", to: "plan.db-wal")
    #expect(try program.run("list").status == 1)
  }

  /// SQLite removes what such a journal names, with the rights of whoever opens the plan.
  @Test(arguments: ["list", "progress 1.1 x", "check", "backup copy.db"])
  func aJournalThatNamesAnotherFileIsNotPlayedBack(command: String) throws {
    let (folder, program) = try plan()
    let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
    let name = Array(folder.path("victim").utf8)
    func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 0xFF) } }
    let header = magic + [0, 0, 0, 0] + [0, 0, 0, 0] + number(1) + number(512) + number(4096)
    let sum = name.reduce(0) { $0 + Int($1) }
    let journal =
      header + [UInt8](repeating: 0, count: 512 - header.count) + number(262_145) + name + number(name.count)
      + number(sum) + magic
    _ = try folder.write(journal, to: "plan.db-journal")
    _ = try folder.write("secret", to: "victim")
    let result = try program.shell(
      "cd '\(folder.url.path)'; ln -s plan.db link; improve \(command) --db link; improve \(command)")
    #expect(result.status == 1 && result.errors.contains("names another file"), "\(result.output)\(result.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.path("victim")))
  }
}
