internal import Mail
internal import PlanModel
internal import PlanReports
internal import PlanService

/// Words the messages of the chase and makes mail of them.
struct ChaseMailer {
  let now: Moment

  var writer: ChaseWriter {
    let now = now
    return ChaseWriter(
      canWrite: { MailAddress($0) != nil }, said: ChaseWording.said,
      message: { notice, round, policy, plan, messageID in
        try ChaseMailer.message(notice, round, policy, plan, messageID, now: now)
      })
  }

  private static func message(
    _ notice: ChaseNotice, _ round: ChaseRound, _ policy: ChasePolicy, _ plan: Plan, _ messageID: String, now: Moment
  ) throws -> (subject: String, text: String) {
    let (sender, keeper) = (try address(policy.sender), try address(policy.keeper))
    let document = ChaseLetter.document(notice, round: round, plan: plan, policy: policy)
    let message = MailMessage(
      from: Mailbox(name: plan.title, address: sender),
      to: Mailbox(name: notice.officer?.called, address: try address(notice.addressee)),
      copies: try notice.copied.map { try address($0) }, replyTo: keeper, subject: document.title,
      messageID: messageID, listID: "improvement-plan.\(sender.text.split(separator: "@").last ?? "localhost")",
      date: MailDate.text(now), text: TextRenderer(width: 72, usesColour: false).render(document),
      html: try HTMLRenderer().render(document))
    return (document.title, message.content)
  }

  private static func address(_ text: String?) throws -> MailAddress {
    guard let address = text.flatMap(MailAddress.init) else {
      throw ChaseProblem(explanation: "\"\(text ?? "")\" is no address that mail can go to")
    }
    return address
  }
}

/// A date as mail has it: `Tue, 31 Jan 2023 09:30:00 +0000`.
enum MailDate {
  /// The day of a date as mail has it; nil where it cannot be read.
  static func date(_ text: String) -> PlanDate? {
    let words = text.split { $0 == " " || $0 == "," }.map(String.init)
    guard let month = words.indices.first(where: { DateText.month(named: Substring(words[$0])) != nil }), month > 0,
      month + 1 < words.count
    else { return nil }
    guard case .date(let date) = DateText.read("\(words[month - 1]) \(words[month]) \(words[month + 1])") else {
      return nil
    }
    return date
  }

  static func text(_ moment: Moment) -> String {
    let iso = moment.iso
    guard let date = PlanDate(iso: iso.prefix(10)) else { preconditionFailure("a moment begins with its date") }
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let words = date.long.split(separator: " ")
    let time = iso.dropFirst(11).prefix(8)
    return "\(weekdays[date.weekday - 1]), \(words[0]) \(words[1].prefix(3)) \(words[2]) \(time) +0000"
  }
}

struct ChaseProblem: ExplainedError {
  let explanation: String
  var told: Told { Told("chase", explanation) }
}
