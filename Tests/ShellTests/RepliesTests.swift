import Foundation
import TestSupport
import Testing

/// Officers are told to answer in a sentence: what comes of it, and that nothing does unconfirmed.
struct RepliesTests {
  /// Chased on Monday 2 February 2026: two actions of the Head of Help, one of the Head of Care.
  private func chased() throws -> (folder: TemporaryFolder, program: Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      cd '\(folder.path("."))'
      improve init --title 'Improvement plan' --published 2022-09-05 >/dev/null
      printf 'Ref,Area,Action,Role,Due,RAG\\n1.1,1. One,Train,Head of Help,2023-03-31,amber\\n' > plan.csv
      printf '1.2,1. One,Audit,Head of Help,2023-03-31,amber\\n2.1,2. Two,Feed,Head of Care,2023-06-30,amber\\n' >> plan.csv
      improve import plan.csv --on 2022-12-12 >/dev/null 2>&1
      improve officer edit 'Head of Help' --email help@council.example >/dev/null
      improve officer edit 'Head of Care' --email care@council.example >/dev/null
      improve chase policy set --sender plan@council.example --keeper keeper@council.example --digest daily >/dev/null
      mkdir sent
      improve chase --send --to-dir sent >/dev/null
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  /// The Message-ID of what went to an address; nil on a day on which nobody is chased.
  private func messageID(to address: String, _ folder: TemporaryFolder) throws -> String? {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path("sent")) {
      let text = try String(contentsOfFile: folder.path("sent/\(name)"), encoding: .utf8)
      guard text.contains("<\(address)>") || text.contains("To: \(address)") else { continue }
      let line = text.split(separator: "\n").first { $0.lowercased().hasPrefix("message-id:") }
      return line?.split(separator: "<").last?.split(separator: ">").first.map(String.init)
    }
    return nil
  }

  private func mail(
    from: String, answering: String, _ body: String, headers: String = "", type: String = "text/plain; charset=utf-8"
  ) -> String {
    """
    From: Somebody <\(from)>\r
    To: plan@council.example\r
    Subject: Re: actions need an answer\r
    Message-ID: <\(abs(body.hashValue))@mail.example>\r
    In-Reply-To: <\(answering)>\r
    Date: Tue, 3 Feb 2026 09:30:00 +0000\r
    \(headers)MIME-Version: 1.0\r
    Content-Type: \(type)\r
    \r
    \(body)\r

    """
  }

  private let quotation = "\r\n\r\nOn Mon, 2 Feb 2026 at 07:30, Improvement plan wrote:\r\n> 1.1 overdue, done?\r\n"

  @Test func aReplyIsReadAndNothingIsRecordedUntilItIsAccepted() throws {
    let (folder, program) = try chased()
    guard let id = try messageID(to: "help@council.example", folder) else { return }
    _ = try folder.write(
      mail(
        from: "help@council.example", answering: id,
        "1.1 is done, all sixty were trained.\r\n1.2 will be finished by 30 June 2031, the auditor is ill.\(quotation)"),
      to: "reply.eml")
    let taken = try program.run("replies", "import", folder.path("reply.eml"))
    #expect(taken.output.contains("from help@council.example, about 1.1, 1.2"), "\(taken.output)\(taken.errors)")
    let listed = try program.run("replies", "list", "--format", "csv").output
    #expect(listed.contains("1.1:done 1.2:due_30_June_2031") && !listed.contains("wrote"), "\(listed)")
    #expect(try program.run("list", "--rating", "green", "--format", "csv").output.split(separator: "\n").count == 1)
    #expect(try program.run("replies", "import", folder.path("reply.eml")).output.contains("taken before"))
    let accepted = try program.run("replies", "accept", "1")
    #expect(accepted.status == 0 && accepted.output.contains("1.1 rating amber → green"), "\(accepted.errors)")
    #expect(accepted.output.contains("1.2 due_on 31 March 2023 → 30 June 2031"))
    let log = try program.run("log", "1.1", "--format", "csv").output
    #expect(log.contains("reply_accept,") && log.contains("Head of Help"))
    #expect(try program.run("replies", "list", "--exit-code").status == 0)
    #expect(try program.run("check").status == 0)
  }

  @Test func whatIsNotDoneIsProgressAndWhatIsUnclearAsks() throws {
    let (folder, program) = try chased()
    guard let help = try messageID(to: "help@council.example", folder),
      let care = try messageID(to: "care@council.example", folder)
    else { return }
    _ = try folder.write(mail(from: "care@council.example", answering: care, "Not done yet."), to: "a.eml")
    _ = try folder.write(mail(from: "help@council.example", answering: help, "All is well."), to: "b.eml")
    _ = try program.run("replies", "import", folder.path("a.eml"), folder.path("b.eml"))
    let listed = try program.run("replies", "list", "--format", "csv").output
    #expect(listed.contains("2.1:progress"))
    let unclear = try program.run("replies", "accept", "2")
    #expect(unclear.status == 1 && unclear.errors.contains("name the action it is about, of 1.1, 1.2"))
    #expect(try program.run("replies", "accept", "2", "1.2", "--done").output.contains("1.2 rating amber → green"))
    #expect(try program.run("replies", "dismiss", "1", "-m", "spoke on the phone").status == 0)
    #expect(try program.run("replies", "dismiss", "2").status == 0)
    #expect(try program.run("replies", "list", "--exit-code").status == 0)
  }

  @Test func whatAMachineSentAndWhatAStrangerWroteIsSetAside() throws {
    let (folder, program) = try chased()
    guard let id = try messageID(to: "help@council.example", folder) else { return }
    let cases = [
      (
        mail(from: "help@council.example", answering: id, "Away.", headers: "Auto-Submitted: auto-replied\r\n"),
        "set aside"
      ),
      (mail(from: "other@council.example", answering: id, "Done."), "was not sent to other@council.example"),
      (mail(from: "help@council.example", answering: "nothing@x", "Done."), "answers no message of the chase"),
      (mail(from: "help@council.example", answering: id, String(quotation.dropFirst(4))), "wrote nothing above"),
    ]
    for (message, says) in cases {
      _ = try folder.write(message, to: "m.eml")
      let taken = try program.run("replies", "import", folder.path("m.eml"))
      #expect(taken.status == 0 && taken.output.contains(says), "\(says): \(taken.output)\(taken.errors)")
    }
    #expect(try program.run("replies", "list").output.contains("No reply is waiting."))
  }

  @Test func aMaildirIsReadAndEncodedTextIsUnderstood() throws {
    let (folder, program) = try chased()
    guard let id = try messageID(to: "care@council.example", folder) else { return }
    for name in ["box/new", "box/cur", "box/tmp"] {
      try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
    }
    let html =
      "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
      + Data("<p>It is&nbsp;caf\u{E9} &amp; done</p><blockquote>old</blockquote>".utf8).base64EncodedString()
      + "\r\n--b--\r\n"
    _ = try folder.write(
      mail(from: "care@council.example", answering: id, html, type: "multipart/alternative; boundary=\"b\""),
      to: "box/new/1.host")
    let taken = try program.run("replies", "import", folder.path("box"))
    #expect(taken.output.contains("from care@council.example, about 2.1"), "\(taken.output)\(taken.errors)")
    #expect(try program.run("replies", "list", "--format", "csv").output.contains("It is café & done"))
  }
}
