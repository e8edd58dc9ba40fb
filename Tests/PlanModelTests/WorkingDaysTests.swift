import PlanModel
import TestSupport
import Testing

struct WorkingDaysTests {
  private let calendar = WorkingCalendar.englandAndWales

  @Test(arguments: [
    ("2022-09-05", 70, "2022-12-13"), ("2022-09-05", 20, "2022-10-04"), ("2023-04-06", 1, "2023-04-11"),
    ("2024-02-28", 2, "2024-03-01"), ("2022-12-23", 3, "2022-12-30"),
  ])
  func aDeadlineLeavesOutWeekendsAndBankHolidays(from: String, count: Int, to: String) {
    #expect(calendar.day(count, workingDaysAfter: day(from)).iso == to)
  }

  @Test func countingInOneGoGivesWhatCountingOneByOneGives() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let start = day("2020-01-01").adding(days: Int.random(in: 0..<3900, using: &random))
      let end = start.adding(days: Int.random(in: -5..<60, using: &random))
      var count = 0
      var each = start
      while each < end {
        each = each.adding(days: 1)
        if calendar.isWorkingDay(each) { count += 1 }
      }
      #expect(calendar.workingDays(after: start, through: end) == count, "\(start.iso) \(end.iso)")
    }
  }

  @Test func aYearThatALaterListHasInFullFollowsItAlone() {
    let list = Set(
      ["01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-27"].compactMap {
        PlanDate(iso: "2024-\($0)")
      })
    let later = calendar.following(list.union([day("2031-01-01")]))
    #expect(later.isWorkingDay(day("2024-12-26")) && !later.isWorkingDay(day("2024-12-27")))
    #expect(!later.isWorkingDay(day("2023-12-26")) && !later.isWorkingDay(day("2031-01-01")))
  }
}
