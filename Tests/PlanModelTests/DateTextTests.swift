import PlanModel
import TestSupport
import Testing

struct DateTextTests {
  @Test(arguments: [
    "2023-01-31", "31/01/2023", "31/01/23", "31 January 2023", "31 Jan 23", "31.01.2023", "31-01-2023",
    "31st January 2023", "31 JAN 2023", " 31/1/23 ", "2023-01-31 00:00:00", "2023-01-31T00:00:00",
  ])
  func everyWrittenFormIsTheSameDay(text: String) {
    #expect(DateText.read(text) == .date(day("2023-01-31")))
  }

  @Test(arguments: ["31/02/2023", "12/31/2022", "30 February 2023", "2023-02-30", "0/1/2023", "1/0/23"])
  func aDateTheCalendarDoesNotHaveIsImpossible(text: String) {
    guard case .impossible = DateText.read(text) else {
      Issue.record("\(text) was read as \(DateText.read(text))")
      return
    }
  }

  @Test(arguments: ["", "soon", "March 2023", "Oct 22", "31/01", "1/2/3/4", "31 Smarch 2023", "2023", "31/01/203"])
  func otherWordsAreNoDate(text: String) {
    #expect(DateText.read(text) == .notADate)
  }

  @Test func relativeWordsNeedToday() {
    let today = day("2024-02-29")
    #expect(DateText.read("Today", today: today) == .date(today))
    #expect(DateText.read("yesterday", today: today) == .date(day("2024-02-28")))
    #expect(DateText.read("tomorrow", today: today) == .date(day("2024-03-01")))
    #expect(DateText.read("today") == .notADate)
  }
}

struct DueTextTests {
  @Test func aDueCellThatIsADateIsThatDate() throws {
    let due = try DueText(" 16/09/22 ")
    #expect(due.kind == .date)
    #expect(due.dueOn == day("2022-09-16"))
    #expect(due.asPrinted == "16/09/22")
  }

  @Test(arguments: [
    "Review 30/09/23", "review (30/09/23)", "By 30 September 2023.", "30/09/23, then 30 September 2023",
  ])
  func oneDateAmongWordsIsTheDueDateAndTheWordsAreKept(text: String) throws {
    let due = try DueText(text)
    #expect(due.kind == .dateAmongWords)
    #expect(due.dueOn == day("2023-09-30"))
    #expect(due.asPrinted == text)
  }

  @Test(arguments: [
    "Start Oct 22 and review every 6 weeks", "TBC", "31/01/23 and 28/02/23", "End of March 2023", "Ongoing",
  ])
  func wordsThatHoldNoSingleDateGiveNone(text: String) throws {
    let due = try DueText(text)
    #expect(due.kind == .words)
    #expect(due.dueOn == nil)
    #expect(due.asPrinted == text)
  }

  @Test(arguments: ["31/02/2023", "Review 31/02/23", "44926"])
  func anImpossibleDateIsAnError(text: String) {
    #expect(throws: DueText.ImpossibleDate.self) { try DueText(text) }
  }

  @Test func aBlankCellIsNoDueDate() throws {
    #expect(try DueText("  \n").kind == .blank)
  }
}
