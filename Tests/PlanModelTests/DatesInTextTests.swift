import PlanModel
import TestSupport
import Testing

/// Times as people name them in sentences, with the year worked out by hand.
struct DatesInTextTests {
  @Test(arguments: [
    // Written in December 2022, as the council wrote.
    ("Second meeting scheduled w/c 12th December", "2022-12-05", "2022-12-12", "2022-12-18"),
    ("to be in place by mid-January 23", "2022-12-12", "2023-01-11", "2023-01-20"),
    ("The draft is due w/c 28th November.", "2022-11-20", "2022-11-28", "2022-12-04"),
    ("signed off by the end of June", "2022-12-12", "2023-06-21", "2023-06-30"),
    ("published end June 2023", "2022-12-12", "2023-06-21", "2023-06-30"),
    ("from early May", "2023-04-01", "2023-05-01", "2023-05-10"),
    ("a report on 31 January 2023, then a review", "2022-12-12", "2023-01-31", "2023-01-31"),
    ("ready on 3 May", "2023-04-30", "2023-05-03", "2023-05-03"),
    // A day that has just gone by is that day, not the one in a year.
    ("launched on 29 March", "2023-04-05", "2023-03-29", "2023-03-29"),
    ("in October", "2022-12-12", "2022-10-01", "2022-10-31"),
    ("Week commencing 2 January", "2022-12-20", "2023-01-02", "2023-01-08"),
    // Two digits after a month are a day where they are no near year.
    ("ready by June 30", "2023-01-10", "2023-06-30", "2023-06-30"),
    ("from March 31 on", "2023-01-10", "2023-03-31", "2023-03-31"),
    ("by June 23", "2023-01-10", "2023-06-01", "2023-06-30"),
    ("due 31/01/23.", "2022-12-20", "2023-01-31", "2023-01-31"),
  ])
  func aTimeIsReadWithTheYearThatItsOwnDayImplies(text: String, written: String, first: String, last: String) throws {
    let found = try #require(DatesInText.found(in: text, writtenOn: day(written)).first, "\(text)")
    #expect(found.first == day(first) && found.last == day(last), "\(text): \(found.first.iso) \(found.last.iso)")
  }

  @Test(arguments: [
    "Four in five decisions were right", "we may and march on", "2 may need more", "24 hours, 7 days", "", "31 of 34",
  ])
  func aTextWithoutATimeHasNone(text: String) {
    #expect(DatesInText.found(in: text, writtenOn: day("2023-01-31")).isEmpty, "\(text)")
  }

  @Test func onlyWhatWasToComeAndHasPassedIsStale() {
    let (written, asAt) = (day("2022-12-12"), day("2023-04-30"))
    #expect(WithheldText.stale("The form was signed on 1 December.", writtenOn: written, asAt: asAt) == nil)
    #expect(WithheldText.stale("A meeting is set for mid-January.", writtenOn: written, asAt: asAt) != nil)
    #expect(WithheldText.stale("Ready by the end of June.", writtenOn: written, asAt: asAt) == nil)
  }
}
