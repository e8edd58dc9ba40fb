import Foundation
import PlanModel
import TestSupport
import Testing

struct PlanDateTests {
  @Test func everyDayOfTwoCenturiesAgreesWithFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: -25_567, to: 47_482, by: 1) {
      let date = PlanDate(dayNumber: number)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
      let (year, month, day) = date.components
      #expect(year == parts.year && month == parts.month && day == parts.day)
      #expect(date.weekday % 7 + 1 == parts.weekday)
      #expect(PlanDate(year: year, month: month, day: day) == date)
      #expect(PlanDate(iso: date.iso) == date)
    }
  }

  @Test(arguments: ["2023-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "1900-02-29", "0999-01-01"])
  func aDayTheCalendarDoesNotHaveIsNoDate(text: String) {
    #expect(PlanDate(iso: text) == nil)
  }

  @Test(arguments: ["2023-1-31", "2023-01-31 ", "2023/01/31", "20230131", "", "2023-01-3a", "２０２３-01-31"])
  func onlyTheExactIsoFormIsIso(text: String) {
    #expect(PlanDate(iso: text) == nil)
  }

  @Test func aDateIsPrintedForPeopleAndForMachines() {
    #expect(day("2023-01-31").long == "31 January 2023")
    #expect(day("2024-02-29").iso == "2024-02-29")
  }

  @Test func aMonthEndsOnItsLastDay() {
    #expect(PlanMonth("2024-02")?.lastDay == day("2024-02-29"))
    #expect(PlanMonth("January 2023")?.lastDay == day("2023-01-31"))
    #expect(PlanMonth("2023-13") == nil)
    #expect(PlanMonth("2023") == nil)
    #expect(PlanMonth("2023-1-1") == nil)
  }
}
