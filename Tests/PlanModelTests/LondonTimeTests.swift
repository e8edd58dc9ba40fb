import Foundation
import PlanModel
import TestSupport
import Testing

struct LondonTimeTests {
  @Test func everyHalfHourOfThirtyYearsAgreesWithTheZoneDatabase() throws {
    let london = try #require(TimeZone(identifier: "Europe/London"))
    for second in stride(from: 946_684_800, to: 1_893_456_000, by: 1_800) {
      let offset = london.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
      #expect(LondonTime.date(atUnixTime: second).dayNumber == (second + offset) / 86_400)
    }
  }

  @Test func anHourBeforeMidnightUtcInSummerIsTheNextDay() throws {
    #expect(try #require(Moment(iso: "2023-06-30T22:59:59.999Z")).londonDate == day("2023-06-30"))
    #expect(try #require(Moment(iso: "2023-06-30T23:00:00.000Z")).londonDate == day("2023-07-01"))
    #expect(try #require(Moment(iso: "2023-12-31T23:59:59.999Z")).londonDate == day("2023-12-31"))
  }

  @Test(arguments: ["2023-06-30T23:00:00.123Z", "1969-12-31T23:59:59.999Z", "2024-02-29T00:00:00.000Z"])
  func aMomentReadsBackAsItIsWritten(text: String) throws {
    #expect(try #require(Moment(iso: text)).iso == text)
  }

  @Test(arguments: ["2023-06-30T24:00:00.000Z", "2023-06-30 23:00:00.000Z", "2023-06-30T23:00:00Z", "nonsense"])
  func anotherFormIsNoMoment(text: String) {
    #expect(Moment(iso: text) == nil)
  }
}
