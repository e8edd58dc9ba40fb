/// What one cell of a workbook holds.
package enum CellValue: Sendable, Equatable {
  case text(String)
  /// A number as it is shown: with the decimals its format gives it, else with those it has.
  case number(String)
  /// A day, of a number whose format is a date's.
  case date(CalendarDay)
  case boolean(Bool)
  /// `#REF!` and the like.
  case error(String)
  /// A formula of which nobody has kept the value.
  case uncalculated
  /// A number in a date's format that is no day, such as 29 February 1900.
  case impossibleDate(String)
}

/// A day of the Gregorian calendar.
package struct CalendarDay: Sendable, Equatable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// `2023-01-31`.
  package var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Days since 1 January 1970.
  init(daysSince1970 days: Int) {
    // Eras of 400 years begin on 1 March, so that a leap day ends its year.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970.
  var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

/// The two ways in which spreadsheets count days (ECMA-376, part 1, 18.17.4.1).
enum DateSystem {
  /// From 1 January 1900 as 1, with a 29 February 1900 that never was.
  case from1900
  /// From 1 January 1904 as 0.
  case from1904

  private static let daysOf1900 = CalendarDay(year: 1899, month: 12, day: 31).daysSince1970
  private static let daysOf1904 = CalendarDay(year: 1904, month: 1, day: 1).daysSince1970
  private static let falseLeapDay = 60
  /// 31 December 9999.
  private static let last = 2_958_465

  /// The day of a number, or nil where it is none; the time of day is left off.
  func day(_ serial: Double) -> CalendarDay? {
    guard serial.isFinite, serial >= 0, serial < Double(DateSystem.last + 1) else { return nil }
    let number = Int(serial)
    switch self {
    case .from1904: return CalendarDay(daysSince1970: DateSystem.daysOf1904 + number)
    case .from1900:
      guard number != 0, number != DateSystem.falseLeapDay else { return nil }
      let shift = number > DateSystem.falseLeapDay ? number - 1 : number
      return CalendarDay(daysSince1970: DateSystem.daysOf1900 + shift)
    }
  }

  /// The number of a day in the system of 1900.
  static func serial(of day: CalendarDay) -> Int {
    let days = day.daysSince1970 - daysOf1900
    return days >= falseLeapDay ? days + 1 : days
  }
}
