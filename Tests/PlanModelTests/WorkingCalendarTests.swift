import PlanModel
import TestSupport
import Testing

struct WorkingCalendarTests {
  /// The bank holidays of a year worked out from the rules of the Act rather than read from a list.
  private func byRule(_ year: Int) throws -> Set<PlanDate> {
    func date(_ month: Int, _ day: Int) throws -> PlanDate {
      try #require(PlanDate(year: year, month: month, day: day))
    }
    func firstMonday(from start: PlanDate) -> PlanDate {
      start.adding(days: (8 - start.weekday) % 7)
    }
    func lastMonday(before end: PlanDate) -> PlanDate { end.adding(days: -(end.weekday - 1)) }
    let easter = try easterSunday(year)
    var days: Set<PlanDate> = [
      easter.adding(days: -2), easter.adding(days: 1),
      firstMonday(from: try date(5, 1)), lastMonday(before: try date(5, 31)), lastMonday(before: try date(8, 31)),
    ]
    let newYear = try date(1, 1)
    days.insert(newYear.weekday >= 6 ? newYear.adding(days: 8 - newYear.weekday) : newYear)
    let christmas = try date(12, 25)
    switch christmas.weekday {
    case 5: days.formUnion([christmas, try date(12, 28)])
    case 6: days.formUnion([try date(12, 27), try date(12, 28)])
    case 7: days.formUnion([try date(12, 26), try date(12, 27)])
    default: days.formUnion([christmas, try date(12, 26)])
    }
    return days
  }

  /// Gauss's algorithm for the Gregorian Easter, in the form of Meeus.
  private func easterSunday(_ year: Int) throws -> PlanDate {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return try #require(PlanDate(year: year, month: n / 31, day: n % 31 + 1))
  }

  @Test(arguments: 2020...2030)
  func theListedHolidaysFollowTheRulesButForTheOneOffDays(year: Int) throws {
    let listed = WorkingCalendar.englandAndWales.bankHolidays.filter { $0.components.year == year }
    var expected = try byRule(year)
    switch year {
    case 2020: expected = expected.subtracting([day("2020-05-04")]).union([day("2020-05-08")])
    case 2022:
      expected = expected.subtracting([day("2022-05-30")])
        .union([day("2022-06-02"), day("2022-06-03"), day("2022-09-19")])
    case 2023: expected.insert(day("2023-05-08"))
    default: break
    }
    #expect(listed == expected)
  }

  @Test func aWeekendAndABankHolidayAreNotWorkingDays() {
    let calendar = WorkingCalendar.englandAndWales
    #expect(calendar.isWorkingDay(day("2022-12-23")))
    #expect(!calendar.isWorkingDay(day("2022-12-24")))
    #expect(!calendar.isWorkingDay(day("2022-12-27")))
    #expect(calendar.isWorkingDay(day("2022-12-28")))
  }
}
