import PlanModel
import TestSupport
import Testing

struct RatingChallengeTests {
  private func action(_ rating: String?, due: String?, original: String? = nil, key: RatingKey) -> Action {
    Action(
      reference: reference("1.1"), area: Area(number: 1, title: "One"),
      state: ActionState(
        action: "Do it", originalDueOn: (original ?? due).map { day($0) }, dueOn: due.map { day($0) },
        rating: rating.flatMap(key.rating)),
      timesRedated: 0, updatedOn: day("2023-01-01"), updatedBy: "Programme Office")
  }

  private func challenge(_ rating: String?, due: String?, original: String? = nil, key: RatingKey = .brag)
    -> RatingChallenge?
  {
    RatingChallenge(
      action(rating, due: due, original: original, key: key), asAt: day("2023-03-31"), toleranceDays: 31, key: key)
  }

  @Test(arguments: [
    ("2023-03-31", Meaning.onTrack), ("2023-12-31", .onTrack), ("2023-03-30", .atRisk), ("2023-02-28", .atRisk),
    ("2023-02-27", .offTrack),
  ])
  func onTrackToTheDayAtRiskUpToAMonthAndOffTrackBeyond(due: String, meaning: Meaning) {
    #expect(RatingChallenge.meaning(due: day(due), asAt: day("2023-03-31"), toleranceDays: 31) == meaning)
  }

  @Test func aGreenThatIsAMonthBehindIsListedAndGraver() throws {
    let listed = try #require(challenge("green", due: "2023-03-01"))
    #expect(listed.computed == .atRisk && listed.daysBehind == 30 && listed.isGraverThanRated)
  }

  @Test func aRedWhoseDateHasNotPassedIsListedAndNotGraver() throws {
    let listed = try #require(challenge("red", due: "2023-06-30"))
    #expect(listed.computed == .onTrack && !listed.isGraverThanRated)
  }

  @Test func whatAgreesIsNotListed() {
    #expect(challenge("green", due: "2023-03-31") == nil)
    #expect(challenge("amber", due: "2023-03-01") == nil)
    #expect(challenge("red", due: "2023-01-01") == nil)
    #expect(challenge("grey", due: "2023-04-01") == nil)
    #expect(challenge(nil, due: "2023-04-01") == nil)
    #expect(challenge("blue", due: "2022-01-01") == nil, "closed")
    #expect(challenge("green", due: nil) == nil, "nothing to compute from")
  }

  @Test func whereTheKeyHasNoAtRiskOffTrackAgreesWithAMonthBehind() {
    #expect(challenge("red", due: "2023-03-01", key: .rag) == nil)
    #expect(challenge("amber", due: "2023-03-01", key: .rag) != nil)
    #expect(challenge("red", due: "2023-03-01", key: .brag) != nil)
  }

  @Test func theFirstDateEverRecordedIsComputedFromToo() throws {
    let listed = try #require(challenge("red", due: "2023-06-30", original: "2022-12-31"))
    #expect(listed.computedFromOriginal == .offTrack)
  }
}
