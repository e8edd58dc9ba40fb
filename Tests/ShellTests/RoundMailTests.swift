import Foundation
import TestSupport
import Testing

/// The sheets of a round by mail: each once, never lost, and known again when somebody answers.
struct RoundMailTests {
  /// The Head of Care leads 1.1 and 1.10, the Head of Help 1.2; the Principal leads 2.1 and has no address.
  private func plan() throws -> (folder: TemporaryFolder, program: Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      cd '\(folder.path("."))'; set -e; mkdir mail
      improve init --title 'Improvement plan' --published 2022-09-05 >/dev/null
      printf 'Ref,Area,Action,Role,Due,RAG\\n' > plan.csv
      printf '1.1,1. One,Feed them,Head of Care,2099-03-31,amber\\n' >> plan.csv
      printf '1.2,1. One,Ask them,Head of Help,2099-03-31,amber\\n' >> plan.csv
      printf '1.10,1. One,Hear them,Head of Care,2099-06-30,amber\\n' >> plan.csv
      printf '2.1,2. Two,Teach them,Principal,2099-06-30,amber\\n' >> plan.csv
      improve import plan.csv --on 2022-12-12 >/dev/null 2>&1
      improve officer edit 'Head of Care' --email care@council.example >/dev/null
      improve officer edit 'Head of Help' --email help@council.example >/dev/null
      improve chase policy set --sender plan@council.example --keeper keeper@council.example >/dev/null
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  private func open(_ folder: TemporaryFolder, _ program: Program, _ more: String = "--mail --to-dir mail") throws
    -> Program.Result
  {
    try program.shell("cd '\(folder.path("."))'; improve round open --month 2023-02 \(more)")
  }

  private func mails(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path("mail")).sorted()
  }

  private let refusing = "#!/bin/sh\ncat >/dev/null; echo 'no route' >&2; exit 75\n"

  private func mailer(_ script: String, _ folder: TemporaryFolder) throws {
    let path = try folder.write(script, to: "mailer")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  @Test func eachOfficerIsSentTheVeryWorkbookThatIsWrittenAndOnlyOnce() throws {
    let (folder, program) = try plan()
    let result = try open(folder, program, "--out out --mail --to-dir mail")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Head of Care: sent to care@council.example"))
    #expect(result.errors.contains("warning: Principal was not sent their sheet: no address is known"))
    #expect(try mails(folder).count == 2)
    let read = try program.shell(
      """
      cd '\(folder.path("mail"))'
      python3 - <<'P'
      import email, email.policy, glob
      for name in sorted(glob.glob('*.eml')):
          mail = email.message_from_binary_file(open(name, 'rb'), policy=email.policy.default)
          files = list(mail.iter_attachments())
          same = all(f.get_content() == open('../out/' + f.get_filename(), 'rb').read() for f in files)
          text = mail.get_body(('plain',)).get_content()
          print(mail['To'].addresses[0].addr_spec, mail['Reply-To'], [f.get_filename() for f in files], same,
                [r for r in ('1.1 ', '1.10', '1.2') if r in text], mail.defects)
      P
      """)
    #expect(
      read.output == """
        care@council.example keeper@council.example ['2023-02 Head of Care.xlsx'] True ['1.1 ', '1.10'] []
        help@council.example keeper@council.example ['2023-02 Head of Help.xlsx'] True ['1.2'] []

        """, "\(read.output)\(read.errors)")
    let again = try open(folder, program)
    #expect(try mails(folder).count == 2)
    #expect(again.status == 0 && again.output.contains("Head of Help: sent to help@council.example on "))
    let status = try program.run("round", "status", "--format", "csv").output
    #expect(status.split(separator: "\n").dropFirst().map { $0.hasSuffix(",") } == [false, false, true], "\(status)")
  }

  @Test func whoHasAnAddressAtLastIsSentTheirSheetThen() throws {
    let (folder, program) = try plan()
    _ = try open(folder, program)
    _ = try program.run("officer", "edit", "Principal", "--email", "principal@council.example")
    let again = try open(folder, program)
    #expect(again.output.contains("Principal: sent to principal@council.example\n") && again.errors.isEmpty)
    #expect(try mails(folder).count == 3)
  }

  @Test func aSheetThatDidNotGoOutIsRecordedToldAndSentWhenItIsOpenedAgain() throws {
    let (folder, program) = try plan()
    try mailer(refusing, folder)
    let failed = try open(folder, program, "--mail --sendmail ./mailer")
    #expect(failed.status == 3 && failed.errors.contains("2 of 3 sheets did not go out"), "\(failed.errors)")
    #expect(failed.errors.contains("to care@council.example: ./mailer: no route"))
    #expect(try program.run("chase", "status").output.contains("to care@council.example: failed: ./mailer: no route"))
    let again = try open(folder, program)
    #expect(again.status == 0 && again.output.contains("Head of Care: sent to care@council.example\n"))
    #expect(try mails(folder).count == 2)
  }

  @Test func anAddressThatWasWrongIsWrittenToNoMore() throws {
    let (folder, program) = try plan()
    try mailer(refusing, folder)
    _ = try open(folder, program, "--mail --sendmail ./mailer")
    _ = try program.run("officer", "edit", "Head of Care", "--email", "caring@council.example")
    let again = try open(folder, program)
    #expect(again.output.contains("Head of Care: sent to caring@council.example\n"))
    let all = try mails(folder).map { try String(contentsOfFile: folder.path("mail/\($0)"), encoding: .utf8) }
    #expect(all.count == 2 && !all.contains { $0.contains("care@council") })
  }

  @Test func noRoundIsOpenedWhereNobodyIsSetWhomItsMailComesFrom() throws {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    _ = try program.shell(
      "improve init; improve area add --title One; improve officer add --role Chair; improve add --area 1 --title A --officer Chair"
    )
    let result = try program.run("round", "open", "--month", "2023-02", "--mail", "--to-dir", folder.path("."))
    #expect(result.status == 1 && result.errors.contains("say whom the chase is from"), "\(result.errors)")
    #expect(try program.run("round", "status").errors.contains("no round was opened yet"))
    #expect(try program.run("round", "open", "--month", "2023-02").status == 64)
    #expect(try program.run("round", "open", "--month", "2023-02", "--out", "x", "--sendmail", "y").status == 64)
  }

  @Test func aSentenceThatAnswersTheSheetIsAReplyAboutItsActions() throws {
    let (folder, program) = try plan()
    _ = try open(folder, program)
    let sent =
      try mails(folder).map { try String(contentsOfFile: folder.path("mail/\($0)"), encoding: .utf8) }
      .first { $0.contains("care@council.example") } ?? ""
    let identifier = sent.split(whereSeparator: \.isNewline).first { $0.hasPrefix("Message-ID: ") }?.dropFirst(12) ?? ""
    _ = try folder.write(
      "From: care@council.example\r\nMessage-ID: <r@b>\r\nIn-Reply-To: \(identifier)\r\n\r\n1.1 half of them are fed.\r\n",
      to: "r.eml")
    let taken = try program.run("replies", "import", folder.path("r.eml"))
    #expect(taken.output.contains("from care@council.example, about 1.1, 1.10"), "\(taken.output)\(taken.errors)")
    #expect(try program.run("replies", "accept", "1", "1.1").status == 0)
  }

  @Test func theSheetIsInTheLogOfTheChaseAndCountsAsNone() throws {
    let (folder, program) = try plan()
    _ = try open(folder, program)
    let log = try program.run("chase", "log", "1.1")
    #expect(log.output.contains("the sheet of February 2023"), "\(log.output)")
    #expect(!log.output.contains("chased once") && !log.errors.contains("chased once"))
  }
}
