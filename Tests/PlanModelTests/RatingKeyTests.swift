import PlanModel
import Testing

struct RatingKeyTests {
  @Test(arguments: [
    ("green", "green"), ("GREEN", "green"), ("Completed", "green"), ("Yellow", "amber"), ("Amber", "amber"),
    ("in progress  AND on schedule", "amber"), (" red ", "red"), ("White", "white"),
  ])
  func aRatingIsReadByCodeColourOrLabelInAnyCase(text: String, code: String) {
    #expect(RatingKey.rag.rating(text)?.code == code)
  }

  @Test(arguments: ["", "purple", "gree", "completed by"])
  func anythingElseIsNoRating(text: String) {
    #expect(RatingKey.rag.rating(text) == nil)
  }

  @Test func greenMeansCompleteInOneKeyAndOnTrackInTheOther() {
    #expect(RatingKey.rag.rating("green")?.meaning == .complete)
    #expect(RatingKey.brag.rating("green")?.meaning == .onTrack)
    #expect(RatingKey.brag.rating("blue")?.meaning == .complete)
  }

  @Test func aKeyInWhichAWordNamesTwoRatingsIsRefused() {
    let one = Rating(code: "a", label: "Done", colour: "green", symbol: "x", meaning: .complete)
    let two = Rating(code: "done", label: "Late", colour: "red", symbol: "y", meaning: .offTrack)
    #expect(throws: RatingKeyRefused.ambiguous(word: "done")) { try RatingKey(ratings: [one, two]) }
    #expect(throws: RatingKeyRefused.empty) { try RatingKey(ratings: []) }
  }

  @Test func aColourThatTwoRatingsShareNamesNeither() throws {
    let key = try RatingKey(ratings: [
      Rating(code: "g1", label: "Done", colour: "green", symbol: "x", meaning: .complete),
      Rating(code: "g2", label: "Embedded", colour: "green", symbol: "y", meaning: .embedded),
    ])
    #expect(key.rating("green") == nil)
    #expect(key.rating("g2")?.meaning == .embedded)
  }

  @Test(arguments: [
    ("In progress & on schedule", "amber"), ("in progress and on schedule", "amber"),
    ("Delayed/Not on schedule", "red"), ("Complete", "green"), ("Planning: not yet commenced", "white"),
    ("COMPLETED", "green"), ("Off track", "red"),
  ])
  func theWordsAPlanIsPrintedWithAreItsRatings(words: String, code: String) {
    #expect(RatingKey.rag.rating(words)?.code == code)
  }

  @Test func wordsThatSeveralRatingsCouldMeanAreNone() {
    #expect(
      RatingKey.rag.rating("schedule") == nil && RatingKey.rag.rating("") == nil && RatingKey.rag.rating("&") == nil)
    #expect(RatingKey.brag.rating("not started")?.code == "grey")
  }
}
