import PlanModel
import PlanService
import TestSupport
import Testing

/// What becomes of a sheet that did not go out when it was to: the next run of the chase has it in hand.
struct RoundOutboxTests {
  private struct NoRoute: ExplainedError {
    let told = Told("no_route", "no route")
  }

  private static let mailer = RoundMailWriter(
    canWrite: { $0.contains("@") },
    message: { sheets, sheet, _, _, messageID in (messageID, "the sheet of \(sheet.asked.officer.called)") })
  private static let chaser = ChaseWriter(
    canWrite: { $0.contains("@") }, said: { _ in "said" },
    message: { notice, _, _, _, messageID in (messageID, notice.items.map(\.called).joined(separator: " ")) })

  /// Opened on Monday 6 February 2023, when no mail could go out; nothing is due that would be chased.
  private func unsent() throws -> (plan: TestPlan, sheets: RoundSheets) {
    let plan = try TestPlan()
    try plan.importSheet(
      Array(
        "Ref,Area,Action,Role,Due,RAG\n1.1,1. One,Feed,Head of Care,2024-03-29,amber\n1.2,1. One,Ask,Head of Help,2024-03-29,amber\n"
          .utf8))
    let service = plan.service(on: "2023-02-06")
    for (post, email) in [("Head of Help", "help@council.example"), ("Head of Care", "care@council.example")] {
      _ = try service.editOfficer(
        post, OfficerDetails(name: nil, role: nil, service: nil, email: email), request: request(on: "2022-12-12"))
    }
    _ = try service.setChasePolicy(
      ChasePolicyDetails(
        sender: "plan@council.example", keeper: "keeper@council.example", director: nil, lines: [], noticeDays: nil,
        repeatAfter: nil, staleAfter: 365, lineAfter: nil, directorAfter: nil), by: "me", note: nil)
    let sheets = try service.openRound(#require(PlanMonth("2023-01")), answerBy: nil, by: "me", note: nil)
    let mailings = try service.mailRound(sheets, by: "me", writer: Self.mailer) { _ in throw NoRoute() }
    #expect(
      mailings.map(\.outcome) == [
        .failed(to: "care@council.example", reason: "no route"),
        .failed(to: "help@council.example", reason: "no route"),
      ])
    return (plan, sheets)
  }

  private func chase(_ plan: TestPlan, on day: String) throws -> [String] {
    var sent: [String] = []
    _ = try plan.service(on: day).sendChases(on: nil, by: "cron", writer: Self.chaser) {
      sent.append("\($0.addressee): \($0.content)")
    }
    return sent
  }

  @Test func theNextRunOfTheChaseSendsItOnceAsItWas() throws {
    let (plan, sheets) = try unsent()
    #expect(
      try chase(plan, on: "2023-02-07") == [
        "care@council.example: the sheet of Head of Care", "help@council.example: the sheet of Head of Help",
      ])
    #expect(try chase(plan, on: "2023-02-08").isEmpty)
    let service = plan.service(on: "2023-02-08")
    let again = try service.mailRound(sheets, by: "me", writer: Self.mailer) { _ in Issue.record("sent twice") }
    #expect(
      again.map(\.outcome) == [
        .sentBefore(day("2023-02-07"), to: "care@council.example"),
        .sentBefore(day("2023-02-07"), to: "help@council.example"),
      ])
    #expect(
      try service.roundProgress(of: nil, on: day("2023-02-08")).answers.map(\.sentOn) == [
        day("2023-02-07"), day("2023-02-07"),
      ])
  }

  @Test func itIsNotSentOnceTheSheetHasComeBackAnotherWay() throws {
    let (plan, sheets) = try unsent()
    let base = sheets.sheets[0].base
    var row = ImportRow(row: 2)
    row.reference = Reference("1.1")
    row.areaNumber = 1
    row.said.progress = "by hand"
    let care = try plan.service(on: "2023-02-06").importReturn(
      ImportSheet(fields: [.reference, .progress], rows: [row], kind: .updates, base: base, findings: []), file: [1],
      month: nil, by: "me", note: nil, dryRun: false)
    #expect(care.outcome.changed.count == 1)
    #expect(try chase(plan, on: "2023-02-07") == ["help@council.example: the sheet of Head of Help"])
    let again = try plan.service(on: "2023-02-07").mailRound(sheets, by: "me", writer: Self.mailer) { _ in }
    #expect(again.map(\.outcome) == [.returned, .sentBefore(day("2023-02-07"), to: "help@council.example")])
  }

  @Test func whatMayHaveGoneOutGoesAgainAsItWas() throws {
    let (plan, _) = try unsent()
    let service = plan.service(on: "2023-02-08")
    let sheets = try service.openRound(#require(PlanMonth("2022-12")), answerBy: nil, by: "me", note: nil)
    var first: [String] = []
    _ = try service.mailRound(sheets, by: "me", writer: Self.mailer) {
      first.append($0.messageID)
      throw DeliveryUnknown(explanation: "cut off")
    }
    var second: [String] = []
    _ = try service.mailRound(sheets, by: "me", writer: Self.mailer) { second.append($0.messageID) }
    #expect(first.count == 2 && first == second)
  }
}
