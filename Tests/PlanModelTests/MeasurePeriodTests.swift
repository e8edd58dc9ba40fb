import PlanModel
import TestSupport
import Testing

struct MeasurePeriodTests {
  @Test(arguments: [
    ("2022-10", "2022-10-01", "2022-10-31", "2022-10"), ("October 2022", "2022-10-01", "2022-10-31", "2022-10"),
    ("2022-W41", "2022-10-10", "2022-10-16", "2022-W41"), ("2020-W53", "2020-12-28", "2021-01-03", "2020-W53"),
    ("2021-W01", "2021-01-04", "2021-01-10", "2021-W01"), ("2022-23", "2022-04-01", "2023-03-31", "2022-23"),
    ("2022/23", "2022-04-01", "2023-03-31", "2022-23"), ("2022-23 Q2", "2022-07-01", "2022-09-30", "2022-23 Q2"),
    ("2022-23 q4", "2023-01-01", "2023-03-31", "2022-23 Q4"), ("1999/00", "1999-04-01", "2000-03-31", "1999-00"),
    ("2023-01-16", "2023-01-16", "2023-01-16", "2023-01-16"),
  ])
  func isReadAsItsDaysAndWrittenOneWay(_ text: String, _ first: String, _ last: String, _ written: String) throws {
    let period = try #require(MeasurePeriod(text))
    #expect(period.firstDay.iso == first && period.lastDay.iso == last && period.description == written)
    #expect(MeasurePeriod(period.description) == period)
  }

  @Test(arguments: [
    "", "2022", "2022-13", "2022-Q4", "2021-W53", "2022-W54", "2022-24", "2022-23 Q5", "9999-12", "0001-01",
    "since 2022-07",
    "2022-10-", "Q2",
  ])
  func whatNamesNoPeriodIsNotRead(_ text: String) { #expect(MeasurePeriod(text) == nil) }

  @Test func fiveYearsOfEachIntervalFollowOneAnotherWithoutAGap() {
    for interval in MeasureInterval.allCases {
      var period = MeasurePeriod(interval, containing: day("2019-12-30"))
      while period.firstDay < day("2025-01-01") {
        #expect(period.next.firstDay - period.lastDay == 1 && period.next.previous == period)
        #expect(MeasurePeriod(period.description) == period, "\(period)")
        #expect(MeasurePeriod(interval, containing: period.lastDay) == period)
        period = period.next
      }
    }
  }

  @Test(arguments: [
    ("196", "196", 196.0), ("1,200", "1200", 1200), ("22.40%", "22.40", 22.4), ("£1,200.50", "1200.50", 1200.5),
    ("-2", "-2", -2), ("007", "7", 7), ("0", "0", 0), ("-0", "0", 0),
  ])
  func aFigureKeepsItsDigits(_ text: String, _ digits: String, _ value: Double) throws {
    let number = try #require(MeasureNumber(text))
    #expect(number.description == digits && number.value == value)
  }

  @Test(arguments: [
    "", "over 1000", "1,20", "1.2.3", "1e9", "١٢", ".5", "5.", "12345678901234567", "nan", "--1", "4/120",
  ])
  func whatIsNoFigureIsNotRead(_ text: String) { #expect(MeasureNumber(text) == nil) }

  @Test(arguments: [(4.0, 120.0, 3.33, 1.30, 8.26), (0, 10, 0, 0, 27.75), (10, 10, 100, 72.25, 100)])
  func aShareHasItsWilsonInterval(_ met: Double, _ sampled: Double, _ share: Double, _ lower: Double, _ upper: Double) {
    let sample = SampleShare(met: met, of: sampled)
    for (a, b) in [(sample.share, share), (sample.lower, lower), (sample.upper, upper)] {
      #expect((a - b).magnitude < 0.006, "\(sample)")
    }
  }
}
