/// A calendar date in the proleptic Gregorian calendar, from the year 1000 to 9999, with no time and no zone.
///
/// Kept as a day count so that comparing and subtracting dates needs no calendar library; the
/// conversions follow the well-known "days from civil" algorithm for the Gregorian calendar.
package struct PlanDate: Hashable, Sendable, Comparable {
  /// Days since 1 January 1970.
  package let dayNumber: Int

  package init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// The date, or nil where the calendar has no such day (31 February) or the year has not four digits.
  package init?(year: Int, month: Int, day: Int) {
    guard (1000...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= PlanDate.days(inMonth: month, of: year)
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.dayNumber = era * 146_097 + dayOfEra - 719_468
  }

  /// Later than every date a plan can hold.
  package static let distantFuture = PlanDate(dayNumber: 2_932_896)

  /// 1 January 1000, before which there is no date.
  static let firstOfAll = PlanDate(dayNumber: -354_285)

  /// Reads exactly `2023-01-31`.
  package init?(iso text: some StringProtocol) {
    var text = String(text)
    let date = text.withUTF8 { PlanDate(isoBytes: $0) }
    guard let date else { return nil }
    self = date
  }

  /// Reads exactly the bytes of `2023-01-31`, as storage has them by the ten thousand.
  package init?(isoBytes bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = PlanDate.number(bytes, 0..<4), let month = PlanDate.number(bytes, 5..<7),
      let day = PlanDate.number(bytes, 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The number that stands in digits alone; nil where anything else does.
  static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      let byte = bytes[index]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  package static func < (a: PlanDate, b: PlanDate) -> Bool { a.dayNumber < b.dayNumber }

  package static func - (a: PlanDate, b: PlanDate) -> Int { a.dayNumber - b.dayNumber }

  package func adding(days: Int) -> PlanDate { PlanDate(dayNumber: dayNumber + days) }

  /// The same day of a later month, or its last day where that month is shorter.
  package func adding(months: Int) -> PlanDate {
    let (year, month, day) = components
    let count = year * 12 + month - 1 + months
    let last = PlanDate.days(inMonth: count % 12 + 1, of: count / 12)
    return PlanDate(year: count / 12, month: count % 12 + 1, day: min(day, last)) ?? .distantFuture
  }

  package var components: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// 1 for Monday to 7 for Sunday, as in ISO 8601.
  package var weekday: Int {
    let index = (dayNumber + 3) % 7
    return (index < 0 ? index + 7 : index) + 1
  }

  /// `2023-01-31`, for machines.
  package var iso: String {
    let (year, month, day) = components
    return String(unsafeUninitializedCapacity: 10) { bytes in
      func write(_ number: Int, at index: Int, digits: Int) {
        var rest = number
        for place in stride(from: index + digits - 1, through: index, by: -1) {
          bytes[place] = UInt8(0x30 + rest % 10)
          rest /= 10
        }
      }
      write(year, at: 0, digits: 4)
      bytes[4] = UInt8(ascii: "-")
      write(month, at: 5, digits: 2)
      bytes[7] = UInt8(ascii: "-")
      write(day, at: 8, digits: 2)
      return 10
    }
  }

  /// `31 January 2023`, for people.
  package var long: String {
    let (year, month, day) = components
    return "\(day) \(PlanDate.monthNames[month - 1]) \(year)"
  }

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
