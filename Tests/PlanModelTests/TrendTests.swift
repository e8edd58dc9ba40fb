import PlanModel
import TestSupport
import Testing

struct TrendTests {
  private func standing(_ on: String, _ until: String?, due: String?, _ meaning: Meaning?, withdrawn: Bool = false)
    -> TrendStanding
  {
    TrendStanding(
      from: day(on), until: until.map { day($0) }, dueOn: due.map { day($0) }, meaning: meaning,
      isOpen: !withdrawn && !(meaning?.isClosed ?? false), isWithdrawn: withdrawn)
  }

  @Test func theDaysAreElevenMonthEndsAndTheDayItself() {
    let days = Trend.days(to: day("2024-02-15")).map(\.iso)
    #expect(
      days == [
        "2023-03-31", "2023-04-30", "2023-05-31", "2023-06-30", "2023-07-31", "2023-08-31", "2023-09-30",
        "2023-10-31", "2023-11-30", "2023-12-31", "2024-01-31", "2024-02-15",
      ])
  }

  @Test func eachPointCountsWhatStoodThen() {
    let points = Trend.points(
      of: [
        standing("2023-01-10", "2023-02-20", due: "2023-01-31", .onTrack),
        standing("2023-01-31", "2023-03-15", due: "2023-02-10", .offTrack),
        standing("2023-02-20", nil, due: "2023-01-31", .complete),
        standing("2023-02-28", nil, due: nil, nil),
        standing("2023-03-15", nil, due: "2023-02-10", .offTrack, withdrawn: true),
      ], on: ["2022-12-31", "2023-01-31", "2023-02-28", "2023-03-31"].map { day($0) })
    #expect(
      points == [
        TrendPoint(asAt: day("2023-01-31"), open: 2, overdue: 0, red: 1),
        TrendPoint(asAt: day("2023-02-28"), open: 2, overdue: 1, red: 1),
        TrendPoint(asAt: day("2023-03-31"), open: 1, overdue: 0, red: 0),
      ])
  }

  @Test(arguments: [
    ("2023-01-31", 1, "2023-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2023-12-15", 1, "2024-01-15"),
    ("2023-01-31", -1, "2022-12-31"), ("2023-03-31", -13, "2022-02-28"), ("2022-11-30", 3, "2023-02-28"),
  ])
  func aMonthLaterIsTheSameDayOrTheLast(from: String, months: Int, to: String) {
    #expect(day(from).adding(months: months).iso == to)
  }
}
