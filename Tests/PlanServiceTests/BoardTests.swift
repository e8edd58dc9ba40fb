import PlanModel
import PlanService
import TestSupport
import Testing

struct BoardTests {
  private let none = BoardDetails(
    title: nil, cadence: nil, sections: nil, detail: nil, names: nil, areaNumber: nil, readsWholePlan: false,
    toleranceDays: nil, classification: nil, redating: nil)

  private func details(_ change: (inout BoardDetails) -> Void) -> BoardDetails {
    var details = none
    change(&details)
    return details
  }

  @Test func aStandardBoardStartsWithWhatSuchABoardReads() throws {
    let service = try TestPlan.example().service()
    let scrutiny = try service.addBoard(code: "scrutiny", like: nil, none, by: "Secretary", note: nil)
    #expect(scrutiny.names == .posts && scrutiny.cadence == .quarterly)
    #expect(scrutiny.sections.contains(.doneAndPlanned) && !scrutiny.sections.contains(.decisions))
    let other = try service.addBoard(
      code: "Audit", like: "scrutiny", details { $0.title = "Audit" }, by: "S", note: nil)
    #expect(other.code == "audit" && other.names == .posts && other.title == "Audit")
  }

  @Test func whatCannotBeABoardIsRefused() throws {
    let service = try TestPlan.example().service()
    func add(_ code: String, like: String? = nil, _ details: BoardDetails) throws {
      _ = try service.addBoard(code: code, like: like, details, by: "S", note: nil)
    }
    #expect(throws: BoardRefusal.withoutTitle("own")) { try add("own", none) }
    #expect(throws: BoardRefusal.notACode("two words")) { try add("two words", none) }
    #expect(throws: BoardRefusal.notACode("-x")) { try add("-x", none) }
    #expect(throws: AreaRefusal.unknown(99, known: Array(1...8))) {
      try add("executive", details { $0.areaNumber = 99 })
    }
    #expect(throws: (any Error).self) { try add("own", like: "nothing", none) }
    try add("executive", none)
    #expect(throws: (any Error).self) { try add("executive", none) }
    #expect(throws: BoardRefusal.unknown("exec", known: ["executive"])) {
      try service.summary(SummaryRequest(boardCode: "exec", month: PlanMonth("2023-01")))
    }
  }

  @Test func aBoardLooksBackOverItsOwnCadence() throws {
    let service = try TestPlan.example().service()
    for (code, since) in [("executive", "2023-02-28"), ("partnership", "2022-12-31")] {
      _ = try service.addBoard(code: code, like: nil, none, by: "S", note: nil)
      let summary = try service.summary(SummaryRequest(boardCode: code, month: PlanMonth("2023-03")))
      #expect(summary.since == day(since) && summary.asAt == day("2023-03-31"), "\(code)")
    }
  }

  @Test func aMeetingIsMovedAndCancelledAndStaysTheSame() throws {
    let service = try TestPlan.example().service()
    _ = try service.addBoard(code: "executive", like: nil, none, by: "S", note: nil)
    func forecast() throws -> Forecast {
      try service.summary(SummaryRequest(boardCode: "executive", month: PlanMonth("2023-01"))).forecast
    }
    #expect(try forecast().on == day("2023-02-28"), "a month on, where no meeting is recorded")
    #expect(try !forecast().isOfMeeting)
    let first = try service.addMeeting(of: "executive", on: day("2023-02-07"), by: "S", note: nil)
    _ = try service.addMeeting(of: "executive", on: day("2023-01-31"), by: "S", note: nil)
    #expect(try forecast().on == day("2023-02-07"), "the meeting of the last day itself is not the next")
    #expect(throws: (any Error).self) {
      try service.addMeeting(of: "executive", on: day("2023-02-07"), by: "S", note: nil)
    }
    let moved = try service.changeMeeting(
      of: "executive", on: day("2023-02-07"), to: day("2023-02-14"), by: "S", note: nil)
    #expect(moved.after.id == first.after.id)
    #expect(try forecast().on == day("2023-02-14"))
    _ = try service.changeMeeting(of: "executive", on: day("2023-02-14"), to: nil, by: "S", note: nil)
    #expect(try !forecast().isOfMeeting)
    #expect(throws: (any Error).self) {
      try service.changeMeeting(of: "executive", on: day("2023-02-14"), to: nil, by: "S", note: nil)
    }
  }

  @Test func oneAreaInDepthCountsThatAreaAlone() throws {
    let service = try TestPlan.example().service()
    let summary = try service.summary(SummaryRequest(month: PlanMonth("2023-01"), areaNumber: 2))
    #expect(summary.position.counts.total == 17)
    #expect(summary.movement.bridge.closing == summary.position.counts.open)
    #expect(summary.trend.last?.open == summary.position.counts.open)
    #expect(throws: AreaRefusal.unknown(9, known: Array(1...8))) {
      try service.summary(SummaryRequest(month: PlanMonth("2023-01"), areaNumber: 9))
    }
  }
}
