import PlanModel
import PlanService
import TestSupport
import Testing

struct UpdateTests {
  @Test func severalReferencesAreOneTransaction() throws {
    let plan = try TestPlan.example()
    let references = [reference("1.3"), reference("9.9"), reference("1.4")]
    #expect(throws: UpdateRefusal.unknownReference("9.9", nearest: ["1.9", "2.9", "3.9"])) {
      try plan.service().rate(references, "red", request: request(on: "2023-01-10"))
    }
    #expect(try plan.service().log(of: []).map(\.entry.kind) == [.import])
    let rated = try plan.service().rate(
      [reference("1.3"), reference("1.4"), reference("1.3")], "red", request: request(on: "2023-01-10"))
    #expect(rated.map(\.reference) == [reference("1.3"), reference("1.4")])
  }

  @Test func aWrongReferenceSuggestsTheNearest() throws {
    let plan = try TestPlan.example()
    #expect(throws: UpdateRefusal.unknownReference("3.12", nearest: ["3.1", "3.2", "3.10"])) {
      try plan.service().rate([reference("3.12")], "red", request: request(on: "2023-01-10"))
    }
  }

  @Test func everyUpdateIsRecordedEvenWhereNothingChanges() throws {
    let plan = try TestPlan.example()
    let same = try plan.service().rate([reference("1.3")], "amber", request: request(on: "2023-01-10"))
    #expect(same[0].changes.isEmpty)
    let action = try plan.service().story(of: reference("1.3"), asAt: day("2023-01-10"))
    #expect(action.log.count == 2 && action.action.updatedOn == day("2023-01-10"))
  }

  @Test func anUnknownRatingOrAreaOrOfficerIsRefusedWithWhatThereIs() throws {
    let service = try TestPlan.example().service()
    #expect(throws: UpdateRefusal.unknownRating("purple", accepted: "green, amber, red, white or unrated")) {
      try service.rate([reference("1.3")], "purple", request: request(on: "2023-01-10"))
    }
    #expect(throws: AreaRefusal.unknown(9, known: Array(1...8))) {
      try service.position(asAt: day("2023-01-10"), filter: ActionFilter(areaNumber: 9))
    }
    #expect(throws: (any Error).self) {
      try service.position(asAt: day("2023-01-10"), filter: ActionFilter(officer: "Nobody at all"))
    }
    #expect(throws: UpdateRefusal.unknownRating("purple", accepted: "green, amber, red, white or unrated")) {
      try service.position(asAt: day("2023-01-10"), filter: ActionFilter(rating: "purple"))
    }
  }

  @Test func handingOverMovesEveryOpenActionAndNoClosedOne() throws {
    let service = try TestPlan.example().service()
    let from = "Head of Service - Improvement and Learning"
    let before = try service.position(asAt: day("2023-01-10"), filter: ActionFilter(officer: from)).actions
    let open = before.filter { !$0.state.isClosed }.map(\.reference)
    let moved = try service.handOver(from: from, to: "Principal Social Worker", request: request(on: "2023-01-10"))
      .actions
    #expect(moved.map(\.reference) == open && !open.isEmpty && open.count < before.count)
    let after = try service.position(asAt: day("2023-01-10"))
    #expect(
      after.actions.allSatisfy { action in
        action.state.isClosed || !action.state.officers.contains { $0.role == from }
      })
    #expect(throws: OfficerRefusal.nothingToHandOver(from)) {
      try service.handOver(from: from, to: "Director of Children's Services", request: request(on: "2023-01-11"))
    }
  }

  @Test func blankAndUnprintableTextIsRefused() throws {
    let service = try TestPlan.example().service()
    #expect(throws: UpdateRefusal.blank(field: "progress")) {
      try service.recordProgress(reference("1.3"), " \n ", request: request(on: "2023-01-10"))
    }
    #expect(throws: UpdateRefusal.nulCharacter(field: "progress")) {
      try service.recordProgress(reference("1.3"), "a\0b", request: request(on: "2023-01-10"))
    }
    #expect(throws: OfficerRefusal.notAnEmail("ann@council\r\nBcc: x@y.z")) {
      try service.addOfficer(
        OfficerDetails(name: "Ann", role: nil, service: nil, email: "ann@council\r\nBcc: x@y.z"),
        request: request(on: "2023-01-10"))
    }
  }

  @Test func aSummaryLooksBackOnAPlanThatIsThere() throws {
    let service = try TestPlan.example().service(on: "2023-01-15")
    #expect(throws: SummaryRefusal.notBegun(on: day("2022-11-30"), beginsOn: day("2022-12-12"))) {
      try service.summary(SummaryRequest(asAt: day("2022-11-30"), since: day("2022-10-31")))
    }
    #expect(throws: SummaryRefusal.future(day("2023-01-16"), today: day("2023-01-15"))) {
      try service.summary(SummaryRequest(asAt: day("2023-01-16"), since: day("2022-12-31")))
    }
    #expect(throws: SummaryRefusal.periodBackwards(since: day("2023-01-10"), asAt: day("2023-01-10"))) {
      try service.summary(SummaryRequest(asAt: day("2023-01-10"), since: day("2023-01-10")))
    }
    let month = try #require(PlanMonth("2023-02"))
    #expect(throws: SummaryRefusal.futureMonth(month, today: day("2023-01-15"))) {
      try service.summary(SummaryRequest(month: month))
    }
    let running = try service.summary(SummaryRequest(month: PlanMonth("2023-01")))
    #expect(running.since == day("2022-12-31") && running.asAt == day("2023-01-15"))
    #expect(throws: SummaryRefusal.emptyPlan) {
      try TestPlan().service().summary(SummaryRequest(asAt: day("2022-11-30"), since: day("2022-10-31")))
    }
  }

  @Test func theRedatingsOfAPeriodCarryTheirReasons() throws {
    let service = try TestPlan.example().service()
    _ = try service.redate(
      [reference("1.3")], to: day("2023-04-30"), reason: "first", request: request(on: "2023-01-10"))
    _ = try service.redate(
      [reference("1.3")], to: day("2023-05-31"), reason: "second", request: request(on: "2023-02-10"))
    let february = try service.summary(SummaryRequest(asAt: day("2023-02-28"), since: day("2023-01-31")))
    #expect(february.redatings.map(\.reason) == ["second"])
    #expect(february.redatings.first?.from == day("2023-04-30"))
    #expect(february.redated.map(\.reference) == [reference("1.3")])
  }
}
