import PlanModel
import TestSupport
import Testing

struct ActionRulesTests {
  private let rag = RatingKey.rag
  private let officer = Officer(id: 1, name: "A", role: nil)

  private func rating(_ code: String) throws -> Rating { try #require(rag.rating(code)) }

  @Test func anUpdateSaysOnlyWhatItSets() throws {
    let state = ActionState(action: "x", officers: [officer], progress: "p")
    #expect(try state.rated(rating("green"), note: nil).sets == FieldSet([.rating]))
    #expect(try state.progressed("q").sets == FieldSet([.progress]))
    #expect(try state.withImpact("i", evidenced: true).sets == FieldSet([.impact]))
    #expect(try state.redated(to: day("2023-02-01"), on: day("2023-01-10"), hasRecord: false).sets == FieldSet([.due]))
    #expect(try state.edited(action: "y", outcome: nil, officers: []).sets == FieldSet([.action, .officers]))
  }

  @Test func reopeningNeedsANote() throws {
    let closed = try ActionState(action: "x").rated(rating("green"), note: nil).after
    #expect(throws: ActionRefusal.reopeningNeedsNote(from: try rating("green"))) {
      try closed.rated(self.rating("amber"), note: "  ")
    }
  }

  @Test func aMitigationIsForAnOpenActionAndLooksAhead() throws {
    let mitigation = Mitigation(
      reasonForDelay: "a", mitigatingActions: "b", accountableOfficer: officer, revisedDueOn: day("2023-03-01"))
    #expect(throws: ActionRefusal.revisedDueInThePast(day("2023-03-01"), on: day("2023-03-02"))) {
      try ActionState(action: "x").mitigated(mitigation, on: day("2023-03-02"))
    }
    let green = try rating("green")
    #expect(throws: ActionRefusal.closedNeedsNoMitigation(green)) {
      try ActionState(action: "x", rating: green).mitigated(mitigation, on: day("2023-02-01"))
    }
  }

  @Test func aWithdrawnActionTakesNoUpdateUntilItIsReinstated() throws {
    let withdrawn = try ActionState(action: "x", progress: "p").withdrawn(reason: "merged").after
    #expect(throws: ActionRefusal.withdrawn(reason: "merged")) { try withdrawn.progressed("more") }
    #expect(throws: ActionRefusal.withdrawn(reason: "merged")) {
      try withdrawn.redated(to: nil, on: day("2023-01-10"), hasRecord: false)
    }
    #expect(try withdrawn.reinstated().after == ActionState(action: "x", progress: "p"))
    #expect(throws: ActionRefusal.notWithdrawn) { try ActionState(action: "x").reinstated() }
  }

  @Test func handingOverKeepsTheOrderAndNamesNobodyTwice() throws {
    let (b, c) = (Officer(id: 2, name: "B", role: nil), Officer(id: 3, name: "C", role: nil))
    let state = ActionState(action: "x", officers: [officer, b])
    #expect(try state.handedOver(from: officer, to: c).after.officers.map(\.id) == [3, 2])
    #expect(try state.handedOver(from: officer, to: b).after.officers.map(\.id) == [2])
  }

  @Test func theSameDueDateIsNoRedating() throws {
    let state = ActionState(action: "x", dueOn: day("2023-01-01"))
    #expect(throws: ActionRefusal.alreadyDue(day("2023-01-01"))) {
      try state.redated(to: day("2023-01-01"), on: day("2022-12-12"), hasRecord: false)
    }
  }

  @Test func aDayThatHasADueDateOnRecordIsNotReDated() throws {
    let state = ActionState(action: "x", dueOn: day("2023-01-01"))
    #expect(throws: ActionRefusal.dueOnRecord(day("2023-01-01"), on: day("2022-12-12"))) {
      try state.redated(to: day("2023-02-01"), on: day("2022-12-12"), hasRecord: true)
    }
  }

  @Test func progressIsPutBelowWhatStandsOnlyWhereThatIsAsked() throws {
    let state = ActionState(action: "x", progress: "January.")
    #expect(try state.progressed("February.").after.progress == "February.")
    #expect(try state.progressed("February.", appending: true).after.progress == "January.\nFebruary.")
    #expect(try ActionState(action: "x").progressed("First.", appending: true).after.progress == "First.")
  }
}
