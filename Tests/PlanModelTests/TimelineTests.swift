import PlanModel
import TestSupport
import Testing

/// What stands of an action, worked out from what was said of it.
struct TimelineTests {
  private static let officer = Officer(id: 1, name: "A", role: nil)

  /// Something said of action 1.1, under the next entry.
  private struct Story {
    private(set) var revisions: [Revision] = []

    mutating func say(
      _ on: String, _ fields: [ActionField], undoes: Int64? = nil, corrects: Int64? = nil,
      _ change: (inout ActionState) -> Void = { _ in }
    ) {
      var values = ActionState(action: "a")
      change(&values)
      let id = Int64(revisions.count + 1)
      let entry = Entry(
        id: id, recordedAt: Moment(milliseconds: Int(id)), recordedBy: "x", kind: .edit, effectiveOn: day(on))
      revisions.append(
        Revision(
          id: id, entry: entry, reference: reference("1.1"), effectiveOn: day(on), sets: FieldSet(fields),
          values: values, corrects: corrects, undoes: undoes))
    }

    mutating func begin(_ on: String = "2022-12-12", rating: String? = nil, due: String? = nil) {
      say(on, [.action] + (rating == nil ? [] : [.rating]) + (due == nil ? [] : [.due])) { state in
        state.rating = rating.flatMap { RatingKey.rag.rating($0) }
        state.dueOn = due.map { day($0) }
      }
    }

    mutating func rate(_ on: String, _ rating: String?) {
      say(on, [.rating]) { $0.rating = rating.flatMap { RatingKey.rag.rating($0) } }
    }

    mutating func due(_ on: String, _ due: String?, corrects: Int64? = nil) {
      say(on, [.due], corrects: corrects) { $0.dueOn = due.map { day($0) } }
    }

    mutating func mitigate(_ on: String) {
      say(on, [.mitigation]) {
        $0.mitigation = Mitigation(
          reasonForDelay: "a", mitigatingActions: "b", accountableOfficer: TimelineTests.officer,
          revisedDueOn: day("2023-12-01"))
      }
    }

    func standing(_ on: String, knownThrough known: Int64 = .max) -> ActionStanding? {
      Timeline.standing(of: revisions, on: day(on), knownThrough: known)
    }

    func completed(_ on: String) -> String? { standing(on)?.state.completedOn?.iso }
  }

  @Test func aLateReturnFillsTheGapItWasLateForAndUndoesNothingSaidSince() {
    var story = Story()
    story.begin()
    story.rate("2023-01-05", "amber")
    story.say("2023-02-03", [.progress]) { $0.progress = "Drafted." }
    story.rate("2023-01-27", "green")
    #expect(story.standing("2023-01-26")?.state.rating?.code == "amber")
    #expect(story.standing("2023-01-27")?.state.rating?.code == "green")
    #expect(story.standing("2023-02-03")?.state.rating?.code == "green")
    #expect(story.standing("2023-02-03")?.state.progress == "Drafted.")
    #expect(story.standing("2023-02-03", knownThrough: 3)?.state.rating?.code == "amber", "as it was known before")
    #expect(story.standing("2022-12-11") == nil)
  }

  @Test func ofOneDayTheLaterRecordedHoldsAndAnUndoneOneNever() {
    var story = Story()
    story.begin()
    story.rate("2023-01-05", "amber")
    story.rate("2023-01-05", "red")
    #expect(story.standing("2023-01-05")?.state.rating?.code == "red")
    story.say("2023-01-05", [], undoes: 3)
    #expect(story.standing("2023-01-05")?.state.rating?.code == "amber")
    #expect(story.standing("2023-01-05", knownThrough: 3)?.state.rating?.code == "red")
  }

  @Test func completeSinceIsTheFirstDayOfTheUnbrokenSpell() {
    var story = Story()
    story.begin(rating: "amber")
    story.rate("2023-01-10", "green")
    story.rate("2023-02-10", "green")
    #expect(story.completed("2023-02-10") == "2023-01-10")
    story.rate("2023-03-01", "amber")
    #expect(story.completed("2023-03-01") == nil)
    story.rate("2023-04-01", "green")
    #expect(story.completed("2023-04-01") == "2023-04-01")
    story.rate("2023-01-02", "green")
    #expect(story.completed("2023-02-10") == "2023-01-02", "a late return begins the spell earlier")
  }

  @Test func whatWasCompleteFromItsFirstDayHasNoDayOfCompletionUntilOneIsStated() {
    var story = Story()
    story.begin(rating: "green")
    #expect(story.completed("2023-01-31") == nil)
    story.say("2023-02-01", [.completedOn]) { $0.completedOn = day("2022-11-15") }
    #expect(story.completed("2023-01-31") == nil && story.completed("2023-02-01") == "2022-11-15")
    story.rate("2023-03-01", "amber")
    story.rate("2023-04-01", "green")
    #expect(story.completed("2023-04-01") == "2023-04-01", "it was stated of the spell before")
  }

  @Test func aMitigationOfARedActionEndsWhenItIsNoLongerRed() {
    var story = Story()
    story.begin(rating: "red")
    story.mitigate("2023-01-10")
    #expect(story.standing("2023-01-10")?.state.mitigation != nil)
    story.rate("2023-02-01", "amber")
    #expect(story.standing("2023-01-31")?.state.mitigation != nil)
    #expect(story.standing("2023-02-01")?.state.mitigation == nil)
    story.rate("2023-03-01", "red")
    #expect(story.standing("2023-03-01")?.state.mitigation == nil, "what ended does not come back")
  }

  @Test func aMitigationIsJudgedByTheEndOfItsDayNotByTheOrderWithinIt() {
    var story = Story()
    story.begin(rating: "amber")
    story.mitigate("2023-01-10")
    story.rate("2023-01-10", "red")
    story.rate("2023-02-01", "amber")
    #expect(story.standing("2023-02-01")?.state.mitigation == nil, "red at the end of its day")
    var other = Story()
    other.begin(rating: "amber")
    other.mitigate("2023-01-10")
    other.rate("2023-02-01", "red")
    other.rate("2023-02-02", "amber")
    #expect(other.standing("2023-02-02")?.state.mitigation != nil, "it was no red action's")
    other.rate("2023-02-03", "green")
    #expect(other.standing("2023-02-03")?.state.mitigation == nil)
  }

  @Test func theOriginalDateIsThatOfTheEarliestDayThatHasOneAsKnownNow() {
    var story = Story()
    story.begin()
    story.due("2023-02-01", "2023-06-30")
    #expect(story.standing("2023-02-01")?.state.originalDueOn == day("2023-06-30"))
    story.due("2023-01-10", "2023-03-31")
    #expect(story.standing("2023-02-01")?.state.originalDueOn == day("2023-03-31"))
    #expect(story.standing("2023-01-09")?.state.originalDueOn == nil)
    #expect(story.standing("2023-02-01")?.timesRedated == 1)
  }

  @Test func aReDatingIsADayAndAMistakePutRightIsNone() {
    var story = Story()
    story.begin(due: "2023-01-31")
    story.due("2023-01-17", "2032-02-28")
    #expect(story.standing("2023-01-17")?.timesRedated == 1)
    story.due("2023-01-17", "2023-02-28", corrects: 2)
    #expect(story.standing("2023-01-17")?.state.dueOn == day("2023-02-28"))
    #expect(story.standing("2023-01-17")?.timesRedated == 1, "the day is counted, not what was said on it")
    story.due("2023-01-17", "2023-01-31", corrects: 3)
    #expect(story.standing("2023-01-17")?.timesRedated == 0, "put right to what stood before, it is no re-dating")
    #expect(Redating.all(of: story.revisions).isEmpty)
    #expect(
      DueCorrection.all(of: story.revisions).map { [$0.from?.iso, $0.to?.iso] }
        == [["2032-02-28", "2023-02-28"], ["2023-02-28", "2023-01-31"]])
  }

  @Test func aDateTakenAwayAndGivenBackIsTwoReDatingsOfWhichTheFirstIsASlip() {
    var story = Story()
    story.begin(due: "2023-01-31")
    story.due("2023-01-17", nil)
    story.due("2023-02-17", "2023-01-20")
    let redatings = Redating.all(of: story.revisions)
    #expect(redatings.map(\.effectiveOn.iso) == ["2023-01-17", "2023-02-17"])
    #expect(redatings.map(\.isSlip) == [true, false])
    #expect(story.standing("2023-02-17")?.timesRedated == 2)
  }

  @Test func aBackdatedWithdrawalStandsThroughLaterUpdates() {
    var story = Story()
    story.begin()
    story.rate("2023-03-01", "amber")
    story.say("2023-02-01", [.withdrawn]) { $0.withdrawnReason = "merged" }
    #expect(story.standing("2023-03-01")?.state.isWithdrawn ?? false)
    #expect(story.standing("2023-03-01")?.state.rating?.code == "amber")
    #expect(story.standing("2023-01-31")?.state.isWithdrawn == false)
  }
}
