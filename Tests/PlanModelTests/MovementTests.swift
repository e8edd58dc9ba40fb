import TestSupport
import Testing

@testable import PlanModel

struct MovementTests {
  private let plan = Plan(authority: nil, title: "t", framework: "f", publishedOn: nil, key: .rag)

  private func action(
    _ text: String, _ rating: String? = nil, due: String? = nil, withdrawn: Bool = false, mitigated: Bool = false
  ) -> Action {
    let state = ActionState(
      action: "a", dueOn: due.map(day), rating: rating.flatMap { RatingKey.rag.rating($0) },
      mitigation: mitigated
        ? Mitigation(
          reasonForDelay: "a", mitigatingActions: "b", accountableOfficer: Officer(id: 1, name: "A", role: nil),
          revisedDueOn: day("2023-12-01")) : nil,
      withdrawnReason: withdrawn ? "merged" : nil)
    return Action(
      reference: reference(text), area: Area(number: 1, title: "One"), state: state, timesRedated: 0,
      updatedOn: day("2023-01-01"), updatedBy: "x")
  }

  private func position(_ date: String, _ actions: [Action]) -> Position {
    Position(plan: plan, asAt: day(date), actions: actions)
  }

  @Test func theBridgeCountsEveryWayInAndOut() {
    let earlier = position(
      "2023-01-31",
      [action("1.1"), action("1.2", "amber"), action("1.3", "green"), action("1.4", "red"), action("1.5", "green")])
    let later = position(
      "2023-02-28",
      [
        action("1.1", "green"), action("1.2", "amber", withdrawn: true), action("1.3", "amber"),
        action("1.4", "amber"), action("1.5", "green", withdrawn: true), action("1.6"), action("1.7", "green"),
        action("1.8", "white", withdrawn: true),
      ])
    let movement = Movement(from: earlier, to: later)
    // Open before: 1.1, 1.2, 1.4. Open after: 1.3, 1.4, 1.6.
    #expect(
      movement.bridge
        == Bridge(asSealed: nil, opening: 3, added: 3, reopened: 1, closed: 2, withdrawn: 2, closing: 3))
    #expect(movement.completed.map(\.reference.description) == ["1.1", "1.7"])
    #expect(movement.withdrawn.map(\.reference.description) == ["1.2", "1.5", "1.8"])
    #expect(movement.recovered.map(\.reference.description) == ["1.4"])
  }

  @Test func transitionsNameTheActionsThatChangedTheirRating() {
    let movement = Movement(
      from: position("2023-01-31", [action("1.1"), action("1.2", "amber"), action("1.3", "amber")]),
      to: position("2023-02-28", [action("1.1", "amber"), action("1.2", "red"), action("1.3", "amber"), action("1.4")]))
    #expect(
      movement.transitions == [
        Transition(from: nil, to: "unrated", references: [reference("1.4")]),
        Transition(from: "amber", to: "red", references: [reference("1.2")]),
        Transition(from: "unrated", to: "amber", references: [reference("1.1")]),
      ])
    #expect(movement.newlyRed.map(\.reference) == [reference("1.2")])
  }

  @Test func dueTodayIsNotOverdueAndAClosedActionNeverIs() {
    let actions = [
      action("1.1", due: "2023-01-30"), action("1.2", due: "2023-01-31"), action("1.3", "green", due: "2022-01-01"),
      action("1.4", due: "2022-12-31", withdrawn: true), action("1.5", due: "2022-12-31"), action("1.6"),
    ]
    let position = position("2023-01-31", actions)
    #expect(position.overdue.map(\.reference.description) == ["1.5", "1.1"])
    #expect(position.overdue.map { $0.daysOverdue(asAt: position.asAt) } == [31, 1])
    let counts = position.counts
    #expect(counts.total == 6 && counts.open == 4 && counts.closed == 2 && counts.withdrawn == 1)
    #expect(counts.overdue == 2 && counts.dueWithin30Days == 1 && counts.withoutDueDate == 1)
    #expect(counts.withoutOfficer == 4 && counts.unrated == 4 && counts.complete == 1)
  }

  @Test func eachExceptionIsSeen() {
    let at = day("2023-02-28")
    func exceptions(_ action: Action) -> [ActionException] { action.exceptions(asAt: at) }
    #expect(
      exceptions(action("1.1", "red", due: "2023-02-27"))
        == [.redWithoutMitigation, .red, .overdue, .withoutOfficer, .stale])
    #expect(exceptions(action("1.2", "red", mitigated: true)) == [.red, .withoutDueDate, .withoutOfficer, .stale])
    #expect(exceptions(action("1.3", "green")) == [.completeWithoutEvidencedImpact])
    #expect(exceptions(action("1.4", "green", withdrawn: true)) == [])
    #expect(action("1.5").isStale(asAt: day("2023-02-01"), days: 31))
    #expect(!action("1.5").isStale(asAt: day("2023-01-31"), days: 31))
  }

  @Test func aBridgeFromASealedPackIsSplitIntoWhatWasReportedLateAndWhatMovedSince() {
    let earlier = position("2023-01-31", [action("1.1", "green"), action("1.2", "amber"), action("1.3", "red")])
    let later = position("2023-02-28", [action("1.1", "green"), action("1.2", "green"), action("1.3", "red")])
    let sealed = SealedCounts(
      packName: "executive-2023-01-31", counts: ["open": 3, "complete": 0, "off_track": 1],
      restatedOpen: [reference("1.1")])
    let movement = Movement(from: earlier, sealed: sealed, to: later)
    let bridge = movement.bridge
    #expect(bridge.asSealed == 3 && bridge.restated == -1 && bridge.opening == 2 && bridge.closing == 1)
    #expect((bridge.asSealed ?? 0) + (bridge.restated ?? 0) == bridge.opening)
    let changes = movement.changes(to: later.counts)
    #expect(changes["complete"] == CountChange(total: 2, restated: 1), "2 more than sealed, of which 1 reported late")
    #expect(changes["off_track"] == CountChange(total: 0, restated: 0))
    #expect(changes["unrated"] == CountChange(total: 0, restated: nil), "a pack that did not say it is not split")
  }
}
