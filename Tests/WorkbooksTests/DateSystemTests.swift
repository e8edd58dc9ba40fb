import Testing

@testable import Workbooks

/// How spreadsheets count days, against days looked up in a calendar.
struct DateSystemTests {
  @Test(arguments: [
    (1.0, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (44957, "2023-01-31"), (45351, "2024-02-29"),
    (44957.75, "2023-01-31"), (2_958_465, "9999-12-31"),
  ])
  func aNumberIsADayCountedFrom1900(serial: Double, iso: String) {
    #expect(DateSystem.from1900.day(serial)?.iso == iso)
  }

  @Test func theLeapDayThatNeverWasIsNoDay() {
    #expect(DateSystem.from1900.day(60) == nil)
    #expect(DateSystem.from1900.day(0) == nil)
    #expect(DateSystem.from1900.day(-1) == nil)
    #expect(DateSystem.from1900.day(2_958_466) == nil)
  }

  @Test func theSameDayIs1462LessFrom1904() {
    #expect(DateSystem.from1904.day(44957 - 1462)?.iso == "2023-01-31")
    #expect(DateSystem.from1904.day(0)?.iso == "1904-01-01")
  }

  @Test func aDayHasTheNumberThatIsReadAsIt() {
    for serial in [1, 59, 61, 44957, 45351] {
      guard let day = DateSystem.from1900.day(Double(serial)) else {
        Issue.record("\(serial) is a day")
        continue
      }
      #expect(DateSystem.serial(of: day) == serial)
    }
  }

  @Test(arguments: [
    ("dd/mm/yyyy", NumberFormat.date), ("[$-809]dd mmmm yyyy;@", .date), ("mmm-yy", .date), ("yyyy\\-mm\\-dd", .date),
    ("h:mm", .general), ("[h]:mm:ss", .general), ("0.00", .decimals(2)), ("General", .general), ("@", .general),
    ("#,##0.00_);[Red](#,##0.00)", .decimals(2)), ("\"day\" 0", .general), ("0.00E+00", .general),
  ])
  func aFormatIsADatesWhereItShowsADay(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }
}
