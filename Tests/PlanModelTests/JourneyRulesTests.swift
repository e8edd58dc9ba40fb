import PlanModel
import TestSupport
import Testing

/// The rules between inspections, against dates worked out by hand on a calendar.
struct JourneyRulesTests {
  /// Two months that begin with the day of receipt (Local Government Act 2000, section 9FE) end the day before the same
  /// day two months later, or with the last day of a month that has no such day; no day is moved to a working day.
  @Test(arguments: [
    ("2023-09-28", "2023-11-27"),
    // Christmas Day, and Good Friday.
    ("2023-10-26", "2023-12-25"), ("2023-02-08", "2023-04-07"),
    // February of a leap year and of another.
    ("2023-12-28", "2024-02-27"), ("2023-12-29", "2024-02-28"), ("2023-12-30", "2024-02-29"),
    ("2023-12-31", "2024-02-29"), ("2022-12-28", "2023-02-27"), ("2022-12-29", "2023-02-28"),
    ("2022-12-31", "2023-02-28"), ("2024-02-29", "2024-04-28"), ("2023-01-01", "2023-02-28"),
    ("2024-03-01", "2024-04-30"), ("2023-01-30", "2023-03-29"),
  ])
  func anExecutiveHasTwoMonthsThatBeginWithTheDayOfReceipt(_ received: String, _ last: String) throws {
    let day = try #require(PlanDate(iso: received))
    #expect(ResponseClock.end(receivedOn: day).iso == last)
  }

  /// Five clear days (Local Government Act 1972, section 100B), counted back on a calendar of working days.
  @Test(arguments: [
    ("2023-01-26", "2023-01-18"), ("2023-03-30", "2023-03-22"),
    // Across Christmas and New Year: 3 and 2 January, 29, 28 and 27 December lie between.
    ("2024-01-04", "2023-12-22"),
    // Across Easter, and the two bank holidays of the Jubilee.
    ("2023-04-11", "2023-03-30"), ("2022-06-07", "2022-05-26"),
  ])
  func aPaperIsDueFiveClearDaysBeforeItsMeeting(_ meeting: String, _ due: String) throws {
    let day = try #require(PlanDate(iso: meeting))
    #expect(ClearDays.papersDue(before: day, .englandAndWales).iso == due)
  }

  private func inspection(_ code: String, _ kind: InspectionKind, published: String?) -> Inspection {
    var inspection = Inspection(RegisterIdentity(id: 1, reference: code))
    inspection.kind = kind
    inspection.publishedOn = published.flatMap { PlanDate(iso: $0) }
    return inspection
  }

  private func due(
    _ inspections: [Inspection], findings: [Finding] = [], recorded: [Deadline] = []
  ) -> [String] {
    DeadlineStanding.all(recorded, of: inspections, findings: findings, calendar: .englandAndWales).map {
      "\($0.reference) \($0.dueOn?.iso ?? "none")"
    }
  }

  @Test func anActionPlanIsDueSeventyWorkingDaysAfterPublicationAndADraftAfterTwenty() {
    // The State Funeral of 19 September 2022 lies between.
    #expect(due([inspection("a", .inspection, published: "2022-09-05")]) == ["a/action-plan 2022-12-13"])
    #expect(due([inspection("a", .inspection, published: nil)]).isEmpty)
    #expect(due([inspection("a", .monitoringVisit, published: "2022-09-05")]).isEmpty)
    var finding = Finding(RegisterIdentity(id: 1, reference: "a/1"))
    finding.inspection = "a"
    finding.kind = .priorityAction
    // Over Christmas and New Year: 21 to 23 December, 28 to 30, 3 to 6 January, 9 to 13, and 16 to 20.
    #expect(
      due([inspection("a", .focusedVisit, published: "2022-12-20")], findings: [finding]).first
        == "a/draft-action-plan 2023-01-20")
    // To leap day: 2 February, 5 to 9, 12 to 16, 19 to 23, and 26 to 29.
    #expect(
      due([inspection("a", .focusedVisit, published: "2024-02-01")], findings: [finding]).first
        == "a/draft-action-plan 2024-02-29")
  }

  @Test func anInspectionThatALaterOneFollowedAsksForNothingMore() {
    let old = inspection("old", .inspection, published: "2021-03-01")
    let new = inspection("new", .inspection, published: "2022-09-05")
    #expect(due([old, new]) == ["new/action-plan 2022-12-13"])
  }

  @Test func aLettersOwnDeadlineIsCountedFromItsPublicationOverEaster() {
    var reply = Deadline(RegisterIdentity(id: 1, reference: "a/reply"))
    reply.inspection = "a"
    reply.title = "Reply"
    reply.workingDays = 10
    // Five from 27 to 31 March, four from 3 to 6 April, and 11 April after Good Friday and Easter Monday.
    #expect(
      due([inspection("a", .monitoringVisit, published: "2023-03-24")], recorded: [reply]) == ["a/reply 2023-04-11"])
  }

  @Test func whatIsStillToComeIsAPromiseAndWhatWasDoneIsNone() {
    #expect(Promise.sentence("This will be asked for in the next programme.") != nil)
    #expect(
      Promise.sentence("A report comes each year. Members can look at it at the next annual update.")
        == "Members can look at it at the next annual update.")
    #expect(Promise.sentence("The officers plan to look at it.") != nil)
    for kept in [
      "The willow project was shown to members on 3 May.", "Done.", "Members saw the film on 30 March.",
      "The plan was published in June.",
    ] { #expect(Promise.sentence(kept) == nil, "\(kept)") }
  }

  @Test func referencesStandInTheOrderOfTheirNumbers() {
    let references = [
      "scrutiny/2023-09-28/10", "scrutiny/2023-09-28/2", "scrutiny/2023-09-28/1b", "scrutiny/2023-09-28/1a",
    ]
    #expect(
      references.map(ItemReference.init).sorted().map(\.description) == [
        "scrutiny/2023-09-28/1a", "scrutiny/2023-09-28/1b", "scrutiny/2023-09-28/2", "scrutiny/2023-09-28/10",
      ])
  }

  /// Care leavers were split off in January 2023, so that neither new question asks what the old one did.
  @Test func judgementsAreComparedOnlyWhereTwoVersionsAskTheSame() throws {
    var old = inspection("old", .inspection, published: "2022-09-05")
    old.framework = "ilacs-2018"
    var new = inspection("new", .inspection, published: "2024-09-05")
    new.framework = "ilacs-2023"
    func judgement(_ inspection: String, _ question: String, _ grade: String) -> Judgement {
      var judgement = Judgement(RegisterIdentity(reference: "\(inspection)/\(question)"))
      judgement.inspection = inspection
      judgement.question = question
      judgement.grade = grade
      return judgement
    }
    let grid = InspectionGrid(
      inspections: [old, new],
      judgements: [
        judgement("old", "overall", "inadequate"), judgement("new", "overall", "good"),
        judgement("old", "in-care-and-care-leavers", "good"), judgement("new", "in-care", "good"),
      ], frameworks: InspectionFramework.standard)
    #expect(
      grid.questions.map(\.code) == [
        "overall", "leaders", "help-and-protection", "in-care-and-care-leavers", "in-care", "care-leavers",
      ])
    func change(_ question: String) -> InspectionGrid.Change?? {
      guard let word = grid.questions.first(where: { $0.code == question }),
        case .grade(_, _, let change) = grid.place(word, of: new)
      else { return nil }
      return change
    }
    #expect(change("overall") == .some(.better))
    #expect(change("in-care") == .some(nil))
    let former = try #require(grid.questions.first { $0.code == "in-care-and-care-leavers" })
    #expect(grid.place(former, of: new) == .notAsked)
  }
}
