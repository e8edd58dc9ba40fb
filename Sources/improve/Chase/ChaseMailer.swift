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
    let (sender, keeper) = (try MailAddress(for: policy.sender), try MailAddress(for: policy.keeper))
    let document = ChaseLetter.document(notice, round: round, plan: plan, policy: policy)
    let message = MailMessage(
      from: Mailbox(name: plan.title, address: sender),
      to: Mailbox(name: notice.officer?.called, address: try MailAddress(for: notice.addressee)),
      copies: try notice.copied.map { try MailAddress(for: $0) }, replyTo: keeper, subject: document.title,
      messageID: messageID, listID: sender.listID,
      date: MailDate.text(now), text: TextRenderer(width: 72, usesColour: false).render(document),
      html: try HTMLRenderer().render(document))
    return (document.title, message.content)
  }
}

extension MailAddress {
  /// - Throws: `ChaseProblem` where mail cannot go to it.
  init(for text: String?) throws {
    guard let address = text.flatMap(MailAddress.init) else {
      throw ChaseProblem(explanation: "\"\(text ?? "")\" is no address that mail can go to")
    }
    self = address
  }

  /// The list by which readers sort what comes from it.
  var listID: String { "improvement-plan.\(text.split(separator: "@").last ?? "localhost")" }
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
