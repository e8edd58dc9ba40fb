internal import Mail
internal import PlanModel
internal import PlanReports
internal import PlanService
internal import Workbooks

/// Words the messages of a round and makes mail of them, with each officer's workbook attached.
struct RoundMailer {
  let now: Moment

  var writer: RoundMailWriter {
    let now = now
    return RoundMailWriter(
      canWrite: { MailAddress($0) != nil },
      message: { sheets, sheet, address, policy, messageID in
        try RoundMailer.message(sheets, sheet, address, policy, messageID, now: now)
      })
  }

  private static func message(
    _ sheets: RoundSheets, _ sheet: RoundSheets.Sheet, _ address: String, _ policy: ChasePolicy, _ messageID: String,
    now: Moment
  ) throws -> (subject: String, text: String) {
    let (sender, keeper) = (try MailAddress(for: policy.sender), try MailAddress(for: policy.keeper))
    let name = RoundWorkbook.name(sheets.round, sheet.asked.officer)
    let document = RoundLetter.document(sheets.round, sheet.asked, plan: sheets.plan, file: name)
    let message = MailMessage(
      from: Mailbox(name: sheets.plan.title, address: sender),
      to: Mailbox(name: sheet.asked.officer.called, address: try MailAddress(for: address)), copies: [],
      replyTo: keeper, subject: document.title, messageID: messageID, listID: sender.listID, date: MailDate.text(now),
      text: TextRenderer(width: 72, usesColour: false).render(document), html: try HTMLRenderer().render(document),
      attachments: [
        MailAttachment(
          name: name, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          bytes: try RoundWorkbook(sheets.round, sheets.plan, sheet).file().bytes())
      ])
    return (document.title, message.content)
  }
}
