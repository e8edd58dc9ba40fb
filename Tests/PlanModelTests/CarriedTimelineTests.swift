import PlanModel
import TestSupport
import Testing

/// Whole states carried forward, as files of 0.1.0 and 0.2.0 hold them, say after they are taken apart what they said.
struct CarriedTimelineTests {
  private func carried(_ id: Int64, _ kind: EntryKind, _ on: String, _ change: (inout ActionState) -> Void)
    -> CarriedRevision
  {
    var state = ActionState(action: "Do it")
    change(&state)
    return CarriedRevision(
      id: id, reference: reference("1.1"), kind: kind,
      recorded: Recorded(
        effectiveOn: day(on), recordedAt: Moment(milliseconds: Int(id)), recordedBy: "Programme Office", note: nil),
      reason: nil, isRedating: false, state: state)
  }

  private func revisions(_ carried: [CarriedRevision]) -> [Revision] {
    CarriedTimeline.parts(of: carried).enumerated().map { number, part in
      let entry = Entry(
        id: Int64(part.index + 1), recordedAt: Moment(milliseconds: 0), recordedBy: "Programme Office",
        kind: carried[part.index].kind, effectiveOn: carried[part.index].recorded.effectiveOn)
      return Revision(
        id: Int64(number + 1), entry: entry, reference: reference("1.1"), effectiveOn: part.effectiveOn,
        sets: part.sets, values: part.values)
    }
  }

  private func rating(_ code: String) -> Rating? { RatingKey.rag.rating(code) }

  /// Green from the import, so completed on no known day; the late amber fell back to that green on 1 February.
  @Test func aCompletionOfNoKnownDayStaysOneWhereItFellBack() {
    let said = revisions([
      carried(1, .import, "2023-01-01") { $0.rating = rating("green") },
      carried(2, .progress, "2023-02-01") { ($0.rating, $0.progress) = (rating("green"), "more") },
      carried(3, .rag, "2023-01-15") { $0.rating = rating("amber") },
    ])
    let standing = Timeline.standing(of: said, on: day("2023-02-05"))
    #expect(standing?.state.rating?.code == "green" && standing?.state.completedOn == nil)
    #expect(Timeline.standing(of: said, on: day("2023-01-20"))?.state.rating?.code == "amber")
  }

  /// No date on 1 February, as carried: the late one of 15 January is no original there.
  @Test func anOriginalDateThatWasNotThereStaysAway() {
    let said = revisions([
      carried(1, .add, "2023-01-01") { _ in },
      carried(2, .progress, "2023-02-01") { $0.progress = "more" },
      carried(3, .due, "2023-01-15") { ($0.dueOn, $0.originalDueOn) = (day("2023-03-31"), day("2023-03-31")) },
    ])
    let standing = Timeline.standing(of: said, on: day("2023-02-05"))
    #expect(standing?.state.dueOn == nil && standing?.state.originalDueOn == nil)
    #expect(Timeline.standing(of: said, on: day("2023-01-20"))?.state.originalDueOn == day("2023-03-31"))
  }
}
