/// Working days: Monday to Friday, less the bank holidays of England and Wales.
package struct WorkingCalendar: Sendable {
  package let bankHolidays: Set<PlanDate>

  package init(bankHolidays: Set<PlanDate>) {
    self.bankHolidays = bankHolidays
  }

  package func isWorkingDay(_ date: PlanDate) -> Bool {
    date.weekday <= 5 && !bankHolidays.contains(date)
  }

  /// The working days after `start` up to and with `end`; 0 where that is no later.
  package func workingDays(after start: PlanDate, through end: PlanDate) -> Int {
    guard start < end else { return 0 }
    let days = end - start
    let weekdays = (days / 7) * 5 + (0..<(days % 7)).count { end.adding(days: -$0).weekday <= 5 }
    return weekdays - bankHolidays.count { $0 > start && $0 <= end && $0.weekday <= 5 }
  }

  /// The day that is so many working days after `start`, the first being the next working day.
  package func day(_ count: Int, workingDaysAfter start: PlanDate) -> PlanDate {
    var day = start
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The same with the days of a later list; a year which that list has in full follows it alone.
  package func following(_ list: Set<PlanDate>) -> WorkingCalendar {
    let fullYears = Set(
      Dictionary(grouping: list) { $0.components.year }.filter { $0.value.count >= WorkingCalendar.inAYear }.keys)
    return WorkingCalendar(bankHolidays: bankHolidays.filter { !fullYears.contains($0.components.year) }.union(list))
  }

  /// England and Wales have at least eight bank holidays in every year.
  private static let inAYear = 8

  /// The bank holidays of England and Wales from 2020 to 2030.
  ///
  /// Source: the Banking and Financial Dealings Act 1971, schedule 1, with Good Friday and Christmas Day by
  /// common law and the substitute days and one-off days proclaimed under the Act (2020: VE Day moved; 2022:
  /// Platinum Jubilee and the State Funeral; 2023: the Coronation), as listed at https://www.gov.uk/bank-holidays.
  /// Years after the published list follow the same rules and may gain one-off days.
  package static let englandAndWales = WorkingCalendar(
    bankHolidays: Set(
      [
        "2020-01-01", "2020-04-10", "2020-04-13", "2020-05-08", "2020-05-25", "2020-08-31",
        "2020-12-25", "2020-12-28",
        "2021-01-01", "2021-04-02", "2021-04-05", "2021-05-03", "2021-05-31", "2021-08-30",
        "2021-12-27", "2021-12-28",
        "2022-01-03", "2022-04-15", "2022-04-18", "2022-05-02", "2022-06-02", "2022-06-03",
        "2022-08-29", "2022-09-19", "2022-12-26", "2022-12-27",
        "2023-01-02", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-29",
        "2023-08-28", "2023-12-25", "2023-12-26",
        "2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26",
        "2024-12-25", "2024-12-26",
        "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25",
        "2025-12-25", "2025-12-26",
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31",
        "2026-12-25", "2026-12-28",
        "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30",
        "2027-12-27", "2027-12-28",
        "2028-01-03", "2028-04-14", "2028-04-17", "2028-05-01", "2028-05-29", "2028-08-28",
        "2028-12-25", "2028-12-26",
        "2029-01-01", "2029-03-30", "2029-04-02", "2029-05-07", "2029-05-28", "2029-08-27",
        "2029-12-25", "2029-12-26",
        "2030-01-01", "2030-04-19", "2030-04-22", "2030-05-06", "2030-05-27", "2030-08-26",
        "2030-12-25", "2030-12-26",
      ].compactMap { PlanDate(iso: $0) }))
}
