import PlanModel
import PlanService
import TestSupport
import Testing

/// Effective dates against the order of recording.
struct TwoTimesTests {
  private func plan() throws -> TestPlan {
    let plan = try TestPlan()
    try plan.importSheet(Array("Area,Action,Due\n1. One,Do it,31/01/23\n1. One,Do that,\n".utf8))
    return plan
  }

  private func state(_ plan: TestPlan, _ text: String = "1.1", asAt date: String) throws -> Action {
    try plan.service().story(of: reference(text), asAt: day(date)).action
  }

  @Test func anActionStandsAsItStoodOnEachDate() throws {
    let plan = try plan()
    let service = plan.service()
    _ = try service.rate([reference("1.1")], "amber", request: request(on: "2023-01-10"))
    _ = try service.rate([reference("1.1")], "red", request: request(on: "2023-02-10"))
    #expect(try state(plan, asAt: "2023-01-09").state.rating == nil)
    #expect(try state(plan, asAt: "2023-01-10").state.rating?.code == "amber")
    #expect(try state(plan, asAt: "2023-02-09").state.rating?.code == "amber")
    #expect(try state(plan, asAt: "2023-02-10").state.rating?.code == "red")
    #expect(try service.position(asAt: day("2022-12-11")).actions.isEmpty)
  }

  @Test func onTheSameDateTheLaterRecordedStands() throws {
    let plan = try plan()
    for rating in ["amber", "red", "white"] {
      _ = try plan.service().rate([reference("1.1")], rating, request: request(on: "2023-01-10"))
    }
    #expect(try state(plan, asAt: "2023-01-10").state.rating?.code == "white")
    #expect(try plan.service().position(asAt: day("2023-01-10")).actions[0].state.rating?.code == "white")
  }

  @Test func aBackdatedUpdateIsJudgedByItsOwnDateAndUndoesNothingSaidSince() throws {
    let plan = try plan()
    let service = plan.service()
    _ = try service.recordProgress(reference("1.1"), "February's words", request: request(on: "2023-02-10"))
    let backdated = try service.rate([reference("1.1")], "amber", request: request(on: "2023-01-20"))
    #expect(backdated[0].before?.progress == nil)
    #expect(backdated[0].later.overtaken.isEmpty)
    #expect(backdated[0].later.altered == [day("2023-02-10")])
    #expect(try state(plan, asAt: "2023-02-09").state.rating?.code == "amber")
    #expect(try state(plan, asAt: "2023-02-10").state.rating?.code == "amber")
    #expect(try state(plan, asAt: "2023-02-10").state.progress == "February's words")
    let log = try service.log(of: [reference("1.1")])
    #expect(log.last?.items.first?.changes == [FieldChange(field: "rating", from: nil, to: "amber")])
  }

  @Test func anUpdateCannotRelateToTheFutureOrToBeforeTheAction() throws {
    let plan = try plan()
    let service = plan.service(on: "2023-01-31")
    #expect(throws: UpdateRefusal.futureDate(day("2023-02-01"), today: day("2023-01-31"))) {
      try service.rate([reference("1.1")], "amber", request: request(on: "2023-02-01"))
    }
    #expect(throws: UpdateRefusal.notYetInPlan(reference("1.1"), on: day("2022-12-11"), since: day("2022-12-12"))) {
      try service.rate([reference("1.1")], "amber", request: request(on: "2022-12-11"))
    }
  }

  @Test func theOriginalDateNeverChangesAndEverySlipIsCounted() throws {
    let plan = try plan()
    let service = plan.service()
    for (date, on) in [("2023-02-28", "2023-01-20"), ("2023-03-31", "2023-02-20")] {
      _ = try service.redate([reference("1.1")], to: day(date), reason: "late", request: request(on: on))
    }
    let action = try state(plan, asAt: "2023-02-20")
    #expect(action.state.originalDueOn == day("2023-01-31"))
    #expect(action.state.dueOn == day("2023-03-31"))
    #expect(action.state.dueAsPrinted == nil)
    #expect(action.timesRedated == 2)
    #expect(try state(plan, asAt: "2023-02-19").timesRedated == 1)
    #expect(try state(plan, asAt: "2023-01-19").timesRedated == 0)
  }

  @Test func theFirstDateOfAnActionWithoutOneIsNoSlip() throws {
    let plan = try plan()
    let service = plan.service()
    _ = try service.redate(
      [reference("1.2")], to: day("2023-03-01"), reason: "agreed", request: request(on: "2023-01-10"))
    #expect(try state(plan, "1.2", asAt: "2023-01-10").timesRedated == 0)
    #expect(try state(plan, "1.2", asAt: "2023-01-10").state.originalDueOn == day("2023-03-01"))
    _ = try service.redate([reference("1.2")], to: nil, reason: "open-ended", request: request(on: "2023-01-11"))
    _ = try service.redate(
      [reference("1.2")], to: day("2023-04-01"), reason: "fixed", request: request(on: "2023-01-12"))
    let action = try state(plan, "1.2", asAt: "2023-01-12")
    #expect(action.timesRedated == 2)
    #expect(action.state.originalDueOn == day("2023-03-01"))
    #expect(try service.check().isEmpty)
  }

  @Test func aBackdatedSlipCountsFromItsDateOnAndStandsThroughLaterUpdatesOfOtherFields() throws {
    let plan = try plan()
    let service = plan.service()
    _ = try service.recordProgress(reference("1.1"), "p", request: request(on: "2023-03-01"))
    _ = try service.redate(
      [reference("1.1")], to: day("2023-02-28"), reason: "late", request: request(on: "2023-02-01"))
    #expect(try state(plan, asAt: "2023-01-31").timesRedated == 0)
    #expect(try state(plan, asAt: "2023-02-01").timesRedated == 1)
    #expect(try state(plan, asAt: "2023-03-01").timesRedated == 1)
    #expect(try state(plan, asAt: "2023-03-01").state.dueOn == day("2023-02-28"))
    #expect(try service.check().isEmpty)
  }

  @Test func overdueByIndexIsOverdueByReadingEverything() throws {
    let plan = try TestPlan.example()
    let service = plan.service()
    _ = try service.rate([reference("1.3"), reference("2.9")], "green", request: request(on: "2023-02-10"))
    _ = try service.redate(
      [reference("2.8")], to: day("2023-06-30"), reason: "late", request: request(on: "2023-03-10"))
    _ = try service.withdraw([reference("6.1")], reason: "merged", request: request(on: "2023-04-10"))
    for date in ["2022-12-11", "2022-12-12", "2023-02-09", "2023-02-10", "2023-03-10", "2023-04-10", "2024-01-01"] {
      let byIndex = try service.overdue(asAt: day(date)).actions
      let byReading = try service.position(asAt: day(date)).actions.filter { $0.isOverdue(asAt: day(date)) }
      #expect(byIndex == byReading, "as at \(date)")
    }
  }

  @Test func areasAndOfficersAreCalledWhatTheyWereCalledOnTheDate() throws {
    let plan = try TestPlan()
    try plan.importSheet(Array("Area,Action,Officer\n1. One,Do it,Ann Lee\n".utf8))
    let service = plan.service()
    _ = try service.editArea(number: 1, title: "The first", request: request(on: "2023-02-01"))
    _ = try service.editOfficer(
      "Ann Lee", OfficerDetails(name: nil, role: "Director", service: nil, email: nil),
      request: request(on: "2023-02-01"))
    let before = try service.position(asAt: day("2023-01-31")).actions[0]
    let after = try service.position(asAt: day("2023-02-01")).actions[0]
    #expect(before.area.title == "One" && after.area.title == "The first")
    #expect(before.state.officers[0].role == nil && after.state.officers[0].role == "Director")
  }

  @Test func aSlipIsCountedWhereTheFirstDateWasBackdated() throws {
    let plan = try plan()
    let service = plan.service()
    _ = try service.rate([reference("1.2")], "amber", request: request(on: "2023-03-01"))
    _ = try service.redate(
      [reference("1.2")], to: day("2023-04-30"), reason: "first", request: request(on: "2023-02-01"))
    _ = try service.redate(
      [reference("1.2")], to: day("2023-12-31"), reason: "later", request: request(on: "2023-03-10"))
    let action = try state(plan, "1.2", asAt: "2023-03-10")
    #expect(action.state.originalDueOn == day("2023-04-30"))
    #expect(action.timesRedated == 1)
    #expect(try service.check().isEmpty)
  }

  @Test func handingOverTakesTheMitigationWithIt() throws {
    let plan = try plan()
    let service = plan.service()
    _ = try service.edit(
      [reference("1.1")], ActionEdit(action: nil, outcome: nil, officers: ["Ann Lee"]),
      request: request(on: "2023-01-10"))
    _ = try service.mitigate(
      reference("1.1"), reasonForDelay: "a", mitigatingActions: "b", officer: "Ann Lee",
      revisedDueOn: day("2023-03-01"),
      request: request(on: "2023-01-10"))
    _ = try service.handOver(from: "Ann Lee", to: "Bo Ray", request: request(on: "2023-01-11"))
    #expect(try state(plan, asAt: "2023-01-11").state.mitigation?.accountableOfficer.name == "Bo Ray")
  }
}
