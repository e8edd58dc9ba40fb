import PlanModel
import PlanService
import TestSupport
import Testing

private struct Refused: ExplainedError {
  let told = Told("test", "mailbox full")
}

struct ChaseTests {
  private static let writer = ChaseWriter(
    canWrite: { $0.contains("@") }, said: { "\($0.matters)" },
    message: { notice, _, _, _, messageID in
      ("chase", "\(messageID): \(notice.items.map(\.action.reference.description).joined(separator: " "))")
    })

  /// Two overdue actions of Ann Lee and one due soon of Bo Ng, who has no address.
  private func plan(keeper: String? = "keeper@council.example") throws -> TestPlan {
    let plan = try TestPlan()
    try plan.importSheet(
      Array(
        """
        Area,Action,Officer,Due
        1. One,First,Ann Lee,06/01/23
        1. One,Second,Ann Lee,03/01/23
        1. One,Third,Bo Ng,20/01/23

        """.utf8))
    _ = try plan.service().editOfficer(
      "Ann Lee", OfficerDetails(name: nil, role: nil, service: "Front Door", email: "ann@council.example"),
      request: request(on: "2022-12-12"))
    if let keeper {
      _ = try plan.service().setChasePolicy(
        ChasePolicyDetails(
          sender: "plan@council.example", keeper: keeper, director: nil,
          lines: [("front door", "line@council.example")], noticeDays: nil, repeatAfter: nil, staleAfter: nil,
          lineAfter: nil, directorAfter: nil), by: "Keeper", note: nil)
    }
    try plan.withPolicyOfBefore(on: "2022-12-20")
    return plan
  }

  @discardableResult
  private func run(
    _ plan: TestPlan, _ date: String, failing: Bool = false, rehearsal: Bool = false
  ) throws -> [ChaseMessage] {
    var delivered: [ChaseMessage] = []
    _ = try plan.service(on: rehearsal ? "2026-06-01" : date).sendChases(
      on: rehearsal ? day(date) : nil, by: "Keeper", writer: Self.writer
    ) { message in
      if failing { throw Refused() }
      delivered.append(message)
    }
    return delivered
  }

  private func contents(_ messages: [ChaseMessage]) -> [String] {
    messages.map { String($0.content.drop { $0 != ":" }.dropFirst(2)) }.sorted()
  }

  @Test func oneMessageAnOfficerWorstFirstAndTheKeeperForTheRest() throws {
    let messages = try run(try plan(), "2023-01-09")
    #expect(contents(messages) == ["1.2 1.1", "1.3"])
    #expect(messages.map(\.addressee) == ["ann@council.example", "keeper@council.example"])
  }

  @Test func nothingIsAskedTwiceBeforeItsRepeatNorOnAWeekend() throws {
    let plan = try plan()
    #expect(try run(plan, "2023-01-09").count == 2)
    #expect(try run(plan, "2023-01-09").isEmpty)
    // Five working days overdue on the tenth, counted from the third: the line is copied at once.
    #expect(contents(try run(plan, "2023-01-10")) == ["1.2"])
    #expect(try run(plan, "2023-01-11").isEmpty)
    #expect(try run(plan, "2023-01-14").isEmpty && run(plan, "2023-01-15").isEmpty)
    // The repeat of 1.1 is due on the sixteenth, five working days after the ninth, had its line not been copied on
    // the thirteenth; that of 1.2 on the seventeenth.
    _ = try run(plan, "2023-01-13")
    #expect(contents(try run(plan, "2023-01-16")) == [])
    #expect(contents(try run(plan, "2023-01-17")).contains("1.2"))
  }

  @Test func theLineIsThatOfTheServiceAndStandsInForNobody() throws {
    let plan = try plan()
    _ = try run(plan, "2023-01-09")
    let lines = try ["2023-01-10", "2023-01-11", "2023-01-12", "2023-01-13"].flatMap { try run(plan, $0) }
    // 1.2 on the tenth and 1.1 on the thirteenth, each five working days after its date.
    #expect(lines.map(\.copied).filter { !$0.isEmpty } == [["line@council.example"], ["line@council.example"]])
    let later = try ["2023-01-16", "2023-01-17", "2023-01-18", "2023-01-19", "2023-01-20"].flatMap { try run(plan, $0) }
    // No director is set: the keeper is copied in the director's place.
    #expect(later.contains { $0.copied == ["line@council.example", "keeper@council.example"] })
  }

  @Test func theLineOfALeadWithoutAnAddressIsCopiedToo() throws {
    let plan = try plan()
    _ = try plan.service().editOfficer(
      "Bo Ng", OfficerDetails(name: nil, role: nil, service: "Front Door", email: nil),
      request: request(on: "2022-12-12"))
    _ = try run(plan, "2023-01-26")
    let late = try run(plan, "2023-01-27").first { $0.addressee == "keeper@council.example" }
    #expect(late?.copied == ["line@council.example"], "five working days after the twentieth")
  }

  @Test func whatWouldBeSentIsWhatIsSent() throws {
    let plan = try plan()
    func shown(_ date: String) throws -> [String] {
      try plan.service(on: date).chaseRound(on: nil, canWrite: Self.writer.canWrite).notices
        .map { $0.items.map(\.action.reference.description).joined(separator: " ") }.sorted()
    }
    #expect(try shown("2023-01-09") == contents(run(plan, "2023-01-09")))
    _ = try plan.service(on: "2023-01-09").redate(
      [reference("1.1")], to: day("2023-01-10"), reason: "x", request: request(on: "2023-01-09"))
    #expect(try shown("2023-01-09").isEmpty, "whoever was written to today waits until tomorrow")
    #expect(try shown("2023-01-10") == contents(run(plan, "2023-01-10")))
  }

  @Test func aFailureIsTriedAgainAsItWasAndToldWhileItLasts() throws {
    let plan = try plan()
    #expect(try run(plan, "2023-01-09", failing: true).isEmpty)
    let waiting = try plan.service(on: "2023-01-09").chaseStatus().unsent
    #expect(waiting.map(\.failure) == ["mailbox full", "mailbox full"])
    let again = try run(plan, "2023-01-10")
    #expect(contents(again) == ["1.2 1.1", "1.3"])
    // A day later each says another number of days, and replaces the one that failed.
    #expect(Set(again.map(\.messageID)).isDisjoint(with: waiting.map(\.messageID)))
    #expect(try plan.service(on: "2023-01-10").chaseStatus().unsent.isEmpty)
    #expect(try run(plan, "2023-01-10").isEmpty)
  }

  @Test func aFailureOfTheSameDayKeepsItsMessageID() throws {
    let plan = try plan()
    _ = try run(plan, "2023-01-09", failing: true)
    let waiting = try plan.service(on: "2023-01-09").chaseStatus().unsent.map(\.messageID)
    #expect(try run(plan, "2023-01-09").map(\.messageID) == waiting)
  }

  @Test func whatWasClosedWhileTheMailWasOutIsNotAskedFor() throws {
    let plan = try plan()
    _ = try run(plan, "2023-01-09", failing: true)
    _ = try plan.service(on: "2023-01-10").rate([reference("1.2")], "green", request: request(on: "2023-01-10"))
    #expect(contents(try run(plan, "2023-01-10")) == ["1.1", "1.3"])
    let outcomes = try plan.service().chaseLog(of: reference("1.2")).map(\.outcome)
    #expect(outcomes == [.superseded])
  }

  @Test func aMessageNobodyKnowsOfIsSentAgainUnderItsOwnID() throws {
    let plan = try plan()
    struct Killed: Error {}
    var first: [String] = []
    #expect(throws: Killed.self) {
      _ = try plan.service(on: "2023-01-09").sendChases(on: nil, by: "Keeper", writer: Self.writer) { message in
        first.append(message.messageID)
        throw Killed()
      }
    }
    let again = try run(plan, "2023-01-09")
    #expect(again.count == 2 && again.map(\.messageID).contains(first[0]))
    #expect(try run(plan, "2023-01-09").isEmpty)
  }

  @Test func aNewStateStartsAfreshEvenWhereItLooksLikeAnOldOne() throws {
    let plan = try plan()
    _ = try run(plan, "2023-01-09")
    let service = plan.service(on: "2023-01-10")
    _ = try service.redate([reference("1.1")], to: day("2023-02-10"), reason: "x", request: request(on: "2023-01-09"))
    _ = try service.redate([reference("1.1")], to: day("2023-01-06"), reason: "y", request: request(on: "2023-01-10"))
    #expect(contents(try run(plan, "2023-01-10")).contains { $0.contains("1.1") })
    _ = try service.recordProgress(reference("1.1"), "some", request: request(on: "2023-01-10"))
    #expect(try run(plan, "2023-01-10").isEmpty, "progress begins no new state")
  }

  @Test func whoeverGetsAnAddressGetsWhatWentToTheKeeper() throws {
    let plan = try plan()
    _ = try run(plan, "2023-01-09")
    func address(_ name: String, _ email: String) throws {
      _ = try plan.service().editOfficer(
        name, OfficerDetails(name: nil, role: nil, service: nil, email: email), request: request(on: "2022-12-12"))
    }
    try address("Bo Ng", "bo@council.example")
    let first = try run(plan, "2023-01-10").filter { $0.addressee == "bo@council.example" }
    #expect(contents(first) == ["1.3"], "the notice that the keeper had")
    try address("Ann Lee", "right@council.example")
    #expect(try run(plan, "2023-01-11").map(\.addressee) == ["right@council.example"])
    try address("Bo Ng", "right@council.example")
    let both = try ["2023-01-12", "2023-01-13", "2023-01-16"].flatMap { try run(plan, $0) }
    #expect(Dictionary(grouping: both) { "\($0.chasedOn.iso) \($0.addressee)" }.values.allSatisfy { $0.count == 1 })
  }

  @Test func whatMayHaveGoneOutIsSentAgainAsItWasAndIsStillTold() throws {
    let plan = try plan()
    var first: [String] = []
    let result = try plan.service(on: "2023-01-09").sendChases(on: nil, by: "Keeper", writer: Self.writer) { message in
      first.append(message.messageID)
      throw DeliveryUnknown(explanation: "stopped after a minute")
    }
    #expect(result.failed.count == 2)
    let again = try run(plan, "2023-01-10")
    #expect(Set(again.map(\.messageID)) == Set(first), "and nothing else on that day")
    #expect(contents(try run(plan, "2023-01-11")) == ["1.2"], "the line of 1.2 since the tenth")
  }

  @Test func aClockThatWasWrongSilencesNothing() throws {
    let plan = try plan()
    #expect(try run(plan, "2033-01-13").count == 2)
    #expect(try plan.service(on: "2023-01-09").chaseStatus().isLate)
    #expect(try run(plan, "2023-01-09").count == 2)
  }

  @Test func theLastWorkingDayBeforeTheDateIsTheLastForNotice() throws {
    let plan = try TestPlan()
    try plan.importSheet(Array("Area,Action,Officer,Due\n1. One,First,Ann Lee,22/01/23\n".utf8))
    _ = try plan.service().setChasePolicy(
      ChasePolicyDetails(
        sender: "plan@council.example", keeper: "keeper@council.example", director: nil, lines: [], noticeDays: [7, 1],
        repeatAfter: nil, staleAfter: 300, lineAfter: nil, directorAfter: nil), by: "Keeper", note: nil)
    try plan.withPolicyOfBefore(on: "2022-12-20")
    let days = (13...23).filter { (try? run(plan, "2023-01-\($0)"))?.isEmpty == false }
    #expect(
      days == [16, 20, 23], "a Sunday: seven days before on Monday, the last chance on Friday, overdue on Monday")
  }

  @Test func aServiceHasOneLineHoweverItIsWritten() throws {
    let plan = try plan()
    let details = ChasePolicyDetails(
      sender: nil, keeper: nil, director: nil, lines: [("FRONT  door", "new@council.example")], noticeDays: nil,
      repeatAfter: nil, staleAfter: nil, lineAfter: nil, directorAfter: nil)
    #expect(
      try plan.service().setChasePolicy(details, by: "Keeper", note: nil).lines.values.sorted() == [
        "new@council.example"
      ])
  }

  @Test func aRehearsalHoldsBackNoRealChase() throws {
    let plan = try plan()
    #expect(try run(plan, "2023-01-09", rehearsal: true).count == 2)
    #expect(try run(plan, "2023-01-09", rehearsal: true).isEmpty, "rehearsals know one another")
    #expect(try run(plan, "2023-01-09").count == 2)
    #expect(try plan.service().chaseLog(of: nil).count == 3)
  }

  @Test func nothingIsSentBeforeThereIsAKeeper() throws {
    let plan = try plan(keeper: nil)
    #expect(throws: ChaseRefusal.withoutKeeper) { try run(plan, "2023-01-09") }
    #expect(try plan.service().chaseLog(of: nil).isEmpty)
  }

  @Test func silenceIsNoticed() throws {
    let plan = try plan()
    #expect(try plan.service(on: "2023-01-09").chaseStatus().isLate, "never run")
    _ = try run(plan, "2023-01-06")
    #expect(try !plan.service(on: "2023-01-09").chaseStatus().isLate, "Friday to Monday")
    #expect(try plan.service(on: "2023-01-10").chaseStatus().isLate, "Monday went by")
    _ = try run(plan, "2022-12-23")
    #expect(try !plan.service(on: "2022-12-28").chaseStatus().isLate, "over Christmas")
  }

  @Test func anImportedListOfHolidaysIsKept() throws {
    let plan = try plan()
    try plan.service().importHolidays([(date: day("2023-01-09"), title: "A day of mourning")], by: "Keeper")
    #expect(try run(plan, "2023-01-09").isEmpty)
    #expect(try run(plan, "2023-01-10").count == 2)
    let calendar = try plan.service().workingCalendar()
    #expect(!calendar.isWorkingDay(day("2023-01-02")), "what was shipped stays")
  }
}
