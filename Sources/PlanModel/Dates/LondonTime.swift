/// The date in the Europe/London zone, worked out without the machine's own zone or its zone files.
///
/// Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October:
/// Summer Time Act 1972, section 1, as amended by the Summer Time Order 2002 (SI 2002/262).
package enum LondonTime {
  /// - Parameter seconds: seconds since 1 January 1970, 00:00 UTC.
  package static func date(atUnixTime seconds: Int) -> PlanDate {
    let utcDay = PlanDate(dayNumber: floorDivide(seconds, 86_400))
    let year = utcDay.components.year
    let begins = lastSunday(ofMonth: 3, year: year).dayNumber * 86_400 + 3_600
    let ends = lastSunday(ofMonth: 10, year: year).dayNumber * 86_400 + 3_600
    let offset = seconds >= begins && seconds < ends ? 3_600 : 0
    return PlanDate(dayNumber: floorDivide(seconds + offset, 86_400))
  }

  private static func lastSunday(ofMonth month: Int, year: Int) -> PlanDate {
    guard let month = PlanMonth(year: year, month: month) else {
      preconditionFailure("the clock is outside the years 1000 to 9999")
    }
    let last = month.lastDay
    return last.adding(days: -(last.weekday % 7))
  }

  private static func floorDivide(_ a: Int, _ b: Int) -> Int {
    a >= 0 ? a / b : -((-a + b - 1) / b)
  }
}
