import Foundation
import Mail
import PlanModel
import PlanService
import TestSupport
import Testing

/// Officers are told to answer in a sentence: what comes of it, and that nothing does unconfirmed.
struct RepliesTests {
  private static let monday = "2026-02-02"

  private let writer = ChaseWriter(
    canWrite: { $0.contains("@") }, said: { _ in "said" },
    message: { notice, _, _, _, messageID in (messageID, notice.items.map(\.called).joined(separator: " ")) })

  /// Chased on a Monday: two actions of the Head of Help, one of the Head of Care.
  private func chased() throws -> (plan: TestPlan, identifiers: [String: String]) {
    let plan = try TestPlan()
    try plan.importSheet(
      Array(
        ("Ref,Area,Action,Role,Due,RAG\n1.1,1. One,Train,Head of Help,2023-03-31,amber\n"
          + "1.2,1. One,Audit,Head of Help,2023-03-31,amber\n2.1,2. Two,Feed,Head of Care,2023-06-30,amber\n").utf8))
    let service = plan.service(on: Self.monday)
    for (post, email) in [("Head of Help", "help@council.example"), ("Head of Care", "care@council.example")] {
      _ = try service.editOfficer(
        post, OfficerDetails(name: nil, role: nil, service: nil, email: email), request: request(on: "2022-12-12"))
    }
    _ = try service.setChasePolicy(
      ChasePolicyDetails(
        sender: "plan@council.example", keeper: "keeper@council.example", director: nil, lines: [], noticeDays: nil,
        repeatAfter: nil, staleAfter: nil, lineAfter: nil, directorAfter: nil), by: "Keeper", note: nil)
    let sent = try service.sendChases(on: nil, by: "cron", writer: writer) { _ in }
    return (plan, Dictionary(uniqueKeysWithValues: sent.sent.map { ($0.addressee, $0.messageID) }))
  }

  private func mail(
    from: String, answering: String?, _ body: String, identifier: String = "one", headers: String = "",
    date: String = "Tue, 3 Feb 2026 09:30:00 +0000", type: String = "text/plain; charset=utf-8"
  ) -> ReceivedMail {
    ReceivedMail(
      Array(
        ("From: \"Some Body\" <\(from)>\r\nTo: plan@council.example\r\nSubject: Re: an answer\r\n"
          + "Message-ID: <\(identifier)@mail.example>\r\n" + (answering.map { "In-Reply-To: <\($0)>\r\n" } ?? "")
          + "Date: \(date)\r\n\(headers)MIME-Version: 1.0\r\nContent-Type: \(type)\r\n\r\n\(body)\r\n").utf8))
  }

  private let quotation = "\r\n\r\nOn Mon, 2 Feb 2026 at 07:30, Improvement plan wrote:\r\n> 1.1 overdue, done?\r\n"
  private let sentOn = day("2026-02-03")

  private func take(_ mail: ReceivedMail, _ plan: TestPlan, on date: PlanDate? = nil) throws -> TakenReply {
    try plan.service(on: "2026-02-04").takeReply(mail, sentOn: date ?? sentOn, by: "Keeper")
  }

  private func state(_ plan: TestPlan, _ text: String, on date: String = "2026-02-04") throws -> ActionState {
    try plan.service().story(of: reference(text), asAt: day(date)).action.state
  }

  @Test func aReplyWaitsAndIsRecordedAsItsSendersWordsOnceItIsAccepted() throws {
    let (plan, identifiers) = try chased()
    let help = try #require(identifiers["help@council.example"])
    let words = "1.1 is done, all sixty were trained.\r\n1.2 will be finished by 30 June 2026, the auditor is ill."
    let reply = mail(from: "Help@council.example", answering: help, words + quotation)
    #expect(
      try take(reply, plan)
        == .recorded(sender: "help@council.example", asked: [reference("1.1"), reference("1.2")]))
    let service = plan.service(on: "2026-02-04")
    let waiting = try #require(try service.replies().first)
    #expect(waiting.words == words.replacing("\r\n", with: "\n"))
    #expect(waiting.proposals.map(\.kind) == [.done, .due(day("2026-06-30"))])
    #expect(try state(plan, "1.1").rating?.code == "amber", "nothing is recorded unconfirmed")
    #expect(try take(reply, plan) == .known)
    let recorded = try service.acceptReply(waiting.id, of: [], as: nil, by: "Keeper", note: nil)
    #expect(recorded.map(\.effectiveOn) == [sentOn, sentOn])
    #expect(try state(plan, "1.1").rating?.code == "green" && state(plan, "1.2").dueOn == day("2026-06-30"))
    let entry = try #require(try service.log(of: [reference("1.1")]).last?.entry)
    #expect(entry.saidBy == "Head of Help" && entry.recordedBy == "Keeper" && entry.kind == .replyAccept)
    #expect(try service.replies().isEmpty && service.check().isEmpty)
  }

  @Test(arguments: [
    ("Not done yet.", ReplyProposal.Kind.progress), ("Done!", .done), ("Nearly complete.", .progress),
    ("It has moved to 15 May 2026, sorry.", .due(day("2026-05-15"))), ("The team met on 2 February 2026.", .progress),
  ])
  func whatASentenceCouldSay(words: String, kind: ReplyProposal.Kind) {
    #expect(
      ReplyProposal.all(in: words, about: [reference("2.1")], writtenOn: sentOn).map(\.kind) == [kind], "\(words)")
  }

  @Test func whatIsUnclearAsksAndWhatWasDismissedIsNotTaken() throws {
    let (plan, identifiers) = try chased()
    let help = try #require(identifiers["help@council.example"])
    _ = try take(mail(from: "help@council.example", answering: help, "All is well."), plan)
    let service = plan.service(on: "2026-02-04")
    #expect(throws: ReplyRefusal.nothingProposed(1, asked: [reference("1.1"), reference("1.2")])) {
      try service.acceptReply(1, of: [], as: nil, by: "Keeper", note: nil)
    }
    #expect(throws: ReplyRefusal.self) {
      try service.acceptReply(1, of: [reference("2.1")], as: .done, by: "Keeper", note: nil)
    }
    _ = try service.acceptReply(1, of: [reference("1.2")], as: .done, by: "Keeper", note: nil)
    #expect(try state(plan, "1.2").rating?.code == "green")
    try service.dismissReply(1, of: [], by: "Keeper", note: nil)
    #expect(throws: ReplyRefusal.self) {
      try service.acceptReply(1, of: [reference("1.1")], as: .done, by: "Keeper", note: nil)
    }
    #expect(try service.replies().isEmpty && service.replies(all: true).count == 1)
  }

  @Test func whatTheKeeperRecordedSinceIsNotGoneOver() throws {
    let (plan, identifiers) = try chased()
    let care = try #require(identifiers["care@council.example"])
    _ = try take(mail(from: "care@council.example", answering: care, "Done."), plan)
    let service = plan.service(on: "2026-02-04")
    _ = try service.rate([reference("2.1")], "red", request: request(on: "2026-02-03"))
    #expect(throws: ReplyRefusal.updatedSince(1, reference("2.1"))) {
      try service.acceptReply(1, of: [], as: nil, by: "Keeper", note: nil)
    }
    _ = try service.acceptReply(1, of: [reference("2.1")], as: .done, by: "Keeper", note: nil)
    #expect(try state(plan, "2.1").rating?.code == "green")
  }

  @Test func whatAMachineSentAndWhatAStrangerWroteIsSetAside() throws {
    let (plan, identifiers) = try chased()
    let help = try #require(identifiers["help@council.example"])
    let automatic = mail(
      from: "help@council.example", answering: help, "Away.", headers: "Auto-Submitted: auto-replied\r\n")
    #expect(try take(automatic, plan) == .automatic(sender: "help@council.example"))
    #expect(
      try take(mail(from: "care@council.example", answering: help, "Done."), plan)
        == .ofStranger(sender: "care@council.example"))
    #expect(try take(mail(from: "help@council.example", answering: "x@y", "Done."), plan) == .answersNothing)
    #expect(try take(mail(from: "help@council.example", answering: nil, "Done."), plan) == .answersNothing)
    let onlyQuoted = mail(from: "help@council.example", answering: help, "On Mon, the plan wrote:\r\n> done?")
    #expect(try take(onlyQuoted, plan) == .empty(sender: "help@council.example"))
    #expect(try plan.service().replies(all: true).isEmpty)
  }

  @Test func noReplyIsOlderThanWhatItAnswers() throws {
    let (plan, identifiers) = try chased()
    let care = try #require(identifiers["care@council.example"])
    _ = try take(mail(from: "care@council.example", answering: care, "Done."), plan, on: day("2023-02-20"))
    #expect(try plan.service().replies().map(\.sentOn) == [day(Self.monday)])
  }

  @Test func encodedTextPartsAndAttachmentsAreUnderstood() {
    let html = Data("<p>It is&nbsp;caf\u{E9} &amp; done</p><blockquote>old</blockquote>".utf8).base64EncodedString()
    let body =
      "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n\(html)\r\n"
      + "--b\r\nContent-Type: application/octet-stream; name=\"=?utf-8?Q?caf=C3=A9.xlsx?=\"\r\n"
      + "Content-Transfer-Encoding: base64\r\n\r\nUEsDBA==\r\n--b--\r\n"
    let read = mail(from: "a@b.example", answering: "c@d", body, type: "multipart/mixed; boundary=\"b\"")
    #expect(read.from == "a@b.example" && read.messageID == "one@mail.example" && read.answers == ["c@d"])
    #expect(ReplyWords.above(read.text) == "It is café & done")
    #expect(read.attachments.map(\.name) == ["café.xlsx"])
    #expect(read.attachments.first?.bytes == [0x50, 0x4B, 0x03, 0x04])
    let quoted = ReceivedMail(
      Array(
        "References: <a@b>\r\n <c@d>\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\ncaf=E9 is =\r\ndone=2E\r\n"
          .utf8))
    #expect(quoted.answers == ["c@d", "a@b"] && quoted.text == "café is done.\n")
  }
}
