import PlanModel
import TestSupport
import Testing

struct ActionRulesTests {
  private let rag = RatingKey.rag
  private let officer = Officer(id: 1, name: "A", role: nil)

  private func rating(_ code: String) throws -> Rating { try #require(rag.rating(code)) }

  @Test func aClosingRatingDatesTheCompletionAndReopeningTakesItAway() throws {
    let open = ActionState(action: "x")
    let closed = try open.rated(rating("green"), on: day("2023-01-10"), note: nil)
    #expect(closed.completedOn == day("2023-01-10"))
    let again = try closed.rated(rating("green"), on: day("2023-02-10"), note: nil)
    #expect(again.completedOn == day("2023-01-10"))
    let reopened = try closed.rated(rating("amber"), on: day("2023-03-01"), note: "it did not hold")
    #expect(reopened.completedOn == nil)
  }

  @Test func reopeningNeedsANote() throws {
    let closed = try ActionState(action: "x").rated(rating("green"), on: day("2023-01-10"), note: nil)
    #expect(throws: UpdateRefused.reopeningNeedsNote(from: try rating("green"))) {
      try closed.rated(self.rating("amber"), on: day("2023-01-11"), note: "  ")
    }
  }

  @Test func leavingRedEndsTheMitigationAndTurningRedKeepsOneThatStands() throws {
    let mitigation = Mitigation(
      reasonForDelay: "a", mitigatingActions: "b", accountableOfficer: officer, revisedDueOn: day("2023-03-01"))
    let amber = try ActionState(action: "x", rating: rating("amber")).mitigated(mitigation, on: day("2023-02-01"))
    let red = try amber.rated(rating("red"), on: day("2023-02-02"), note: nil)
    #expect(red.mitigation == mitigation)
    #expect(try red.rated(rating("amber"), on: day("2023-02-03"), note: nil).mitigation == nil)
    #expect(try red.rated(rating("green"), on: day("2023-02-03"), note: nil).mitigation == nil)
  }

  @Test func aMitigationIsForAnOpenActionAndLooksAhead() throws {
    let mitigation = Mitigation(
      reasonForDelay: "a", mitigatingActions: "b", accountableOfficer: officer, revisedDueOn: day("2023-03-01"))
    #expect(throws: UpdateRefused.revisedDueInThePast(day("2023-03-01"), on: day("2023-03-02"))) {
      try ActionState(action: "x").mitigated(mitigation, on: day("2023-03-02"))
    }
    let green = try rating("green")
    #expect(throws: UpdateRefused.closedNeedsNoMitigation(green)) {
      try ActionState(action: "x", rating: green).mitigated(mitigation, on: day("2023-02-01"))
    }
  }

  @Test func aWithdrawnActionTakesNoUpdateUntilItIsReinstated() throws {
    let withdrawn = try ActionState(action: "x", progress: "p").withdrawn(reason: "merged")
    #expect(throws: UpdateRefused.withdrawn(reason: "merged")) { try withdrawn.progressed("more") }
    #expect(throws: UpdateRefused.withdrawn(reason: "merged")) { try withdrawn.redated(to: nil) }
    #expect(try withdrawn.reinstated() == ActionState(action: "x", progress: "p"))
    #expect(throws: UpdateRefused.notWithdrawn) { try ActionState(action: "x").reinstated() }
  }

  @Test func handingOverKeepsTheOrderAndNamesNobodyTwice() throws {
    let (b, c) = (Officer(id: 2, name: "B", role: nil), Officer(id: 3, name: "C", role: nil))
    let state = ActionState(action: "x", officers: [officer, b])
    #expect(try state.handedOver(from: officer, to: c).officers.map(\.id) == [3, 2])
    #expect(try state.handedOver(from: officer, to: b).officers.map(\.id) == [2])
  }

  @Test func theSameDueDateIsNoRedating() throws {
    let state = ActionState(action: "x", dueOn: day("2023-01-01"))
    #expect(throws: UpdateRefused.alreadyDue(day("2023-01-01"))) { try state.redated(to: day("2023-01-01")) }
  }
}
