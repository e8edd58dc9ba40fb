import Foundation
import TestSupport
import Testing

/// Savings, benefits and risks by the real binary: two times, refusals, reviews.
struct StakesCommandTests: StakesPlan {
  @Test func aMonthThatComesLateFillsItsGapAndUndoesNothingSaidSince() throws {
    let (_, program) = try plan()
    try run(
      program,
      """
      set -e
      improve saving record 1 2022-12 --forecast 0.4m --delivered 0.2m
      improve saving record 1 2023-02 --forecast 0.3m --pressures 10k
      improve saving record 1 2023-01 --delivered 0.25m --otherwise 50k
      """)
    #expect(try figures(program, "2022-11-30") == [400, -1, 0, 0, 0, 400])
    #expect(try figures(program, "2022-12-31") == [400, 400, 200, 0, 0, 200])
    #expect(try figures(program, "2023-01-31") == [400, 400, 250, 50, 0, 100])
    // February says nothing of what was delivered, so January's word holds.
    #expect(try figures(program, "2023-02-28") == [400, 300, 250, 50, 10, 110])
    // A slip of the keyboard is put right on the same day, and taken back by whoever made it.
    let slip = try run(program, "improve saving record 1 2023-03 --delivered 3")
    #expect(slip.errors.contains("£3, is less than in a month before, £0.25m"), "\(slip.errors)")
    try run(program, "improve saving record saving/1 2023-03 --delivered 0.3m")
    #expect(try figures(program, "2023-03-31")[2] == 300)
    try run(program, "improve saving undo saving/1/2023-03")
    #expect(try figures(program, "2023-03-31")[2] == 0)
    try run(program, "improve saving withdraw saving/1/2023-03 --reason 'Of another line.'")
    #expect(try figures(program, "2023-03-31") == [400, 300, 250, 50, 10, 110])
    try run(program, "improve saving record 1 2023-03 --delivered 0.31m")
    #expect(try figures(program, "2023-03-31")[2] == 310, "a month that was withdrawn can be recorded again")
    // In April another year begins, and the old one is still there.
    #expect(try figures(program, "2023-04-01") == [600, -1, 0, 0, 0, 600])
    #expect(try figures(program, "2023-04-01", 0, "--year 2022-23")[2] == 310)
    #expect(try run(program, "improve check").output.contains("is sound"))
  }

  @Test func whatIsApprovedChangesOnlyWithAReasonAndWhatWasStaysTold() throws {
    let (_, program) = try plan()
    try refuse(
      program, "improve saving profile 1 2022-23=0.3m --on 2022-06-01",
      because: "another amount needs a reason; give it with --reason or -m")
    try run(program, "improve saving profile 1 2022-23=0.3m --reason 'Fewer trips.' --on 2022-06-01")
    // A late word of an earlier day is told where it stands: until the next.
    let late = try run(program, "improve saving profile 1 2022-23=0.35m -m 'Typed late.' --on 2022-05-01")
    #expect(late.errors.contains("something else was said of it as from 1 June 2022"), "\(late.errors)")
    #expect(
      try ["2022-04-30", "2022-05-31", "2022-06-01"].map { try figures(program, $0)[0] } == [400, 350, 300])
    let row = try #require(try rows(program, "saving --as-at 2022-06-30").first)
    #expect(row["times_reprofiled"] as? Int == 2 && row["reprofiled_because"] as? String == "Fewer trips.")
    try refuse(program, "improve saving edit 1 --basis increment", because: "has amounts approved on its basis")
    try refuse(program, "improve saving profile 1 2022-24=0.3m", because: "2022-24=0.3m")
    try refuse(program, "improve saving profile 1 2022-23=0.3m -m x --on 2022-07-01", because: "nothing to change")
    // What a year adds is added up to its full effect, and stands beside the others so alone.
    try run(
      program,
      "improve saving add Heating --basis increment --approved 2022-23=0.1m --approved 2023-24=0.2m --on 2022-04-01")
    #expect(try figures(program, "2022-04-01", 1)[0] == 100)
    #expect(try figures(program, "2022-04-01", 1, "--year 2023-24")[0] == 300)
    #expect(try figures(program, "2022-04-01", 1, "--year 2024-25")[0] == 300)
    #expect(try figures(program, "2022-04-01", 0, "--year 2024-25")[0] == -1, "a full-year effect is not carried on")
    try refuse(
      program, "improve saving add Water --approved 2022-23=1k",
      because: "--basis full-year or --basis increment says it")
  }

  @Test func whatCannotBeMeantIsRefusedAndThePlanIsAsItWas() throws {
    let (_, program) = try plan("improve benefit add 'Fewer moves' --target 1m --volume 4 --on 2022-04-01")
    for (line, words) in [
      ("saving record 1 2024-04 --forecast 1k", "nothing is approved of saving/1 for 2024-25"),
      ("saving record 1 2099-01 --forecast 1k", "January 2099 has not begun"),
      ("saving record 1 2023-01", "no figure is given"),
      ("saving record 9 2023-01 --forecast 1k", "there is no saving"),
      ("saving record 1 2023-01 --volume 2", "a saving has none"),
      ("saving record 1 2023-01 --forecast 1.2.3", "--forecast"),
      ("saving rate 1 purple", "accepted: blue (delivered)"), ("saving supersede 1 saving/1 --reason x", "in itself"),
      ("saving supersede 1 benefit/7 --reason x", "there is no benefit"),
      ("saving supersede 1 benefit/1", "needs a reason"),
      ("saving supersede 1 --reason x", "in which line or place"), ("benefit edit 1 --volume 0", "from 1"),
      ("benefit edit 1 --measure nobody", "there is no measure"),
      ("benefit record 1 2022-05 --forecast 1k", "nothing is approved"),
      ("benefit profile 1 2022-23=1k", "full-year effect or an increment"), ("saving undo 1", "is not taken back"),
      ("risk add X --residual 6x1", "6x1"), ("risk add X --review-every 0", "accepted: 1 to 24"),
      ("risk review 1", "there is no risk"), ("saving withdraw saving/1/2022-04 --reason x", "there is no month"),
    ] { try refuse(program, "improve \(line)", because: words) }
  }

  @Test func aLineThatWasMovedIsCountedOnceAndCanComeBack() throws {
    let (_, program) = try plan(
      "improve benefit add 'Fewer moves' --basis full-year --approved 2022-23=0.1m --on 2022-04-01")
    try run(program, "improve saving add Fuel --basis full-year --approved 2022-23=50k --on 2022-04-01")
    try run(program, "improve saving supersede 2 saving/1 --reason 'One contract.' --on 2022-06-01")
    try refuse(
      program, "improve benefit supersede 1 saving/2 --reason x --on 2022-07-01",
      because: "which is not counted itself: it is counted in saving/1")
    try refuse(program, "improve saving record 2 2022-06 --forecast 1k", because: "`supersede --none`")
    let counted = try rows(program, "saving --as-at 2022-06-30").map { $0["is_counted"] as? Bool ?? false }
    #expect(counted == [true, false])
    #expect(try rows(program, "saving --as-at 2022-05-31").allSatisfy { $0["is_counted"] as? Bool ?? false })
    try run(program, "improve saving supersede 2 --none --reason 'Two contracts after all.' --on 2022-08-01")
    #expect(try rows(program, "saving --as-at 2022-08-01").allSatisfy { $0["is_counted"] as? Bool ?? false })
    try run(program, "improve saving supersede 2 'the corporate programme' --reason 'Moved.' --on 2022-09-01")
    let table = try run(program, "COLUMNS=200 improve saving --as-at 2022-09-01").output
    #expect(
      table.contains("Counted in the corporate programme: £0.050m approved and £0m achieved of it")
        && table.contains("Total: 1 saving counted"))
  }

  /// What a hostile hand found: each was wrong once.
  @Test func whatWasFoundWrongOnceStaysRight() throws {
    let (folder, program) = try plan(
      "improve saving add Fuel --basis full-year --approved 2022-23=50k --action 1.2 --on 2022-04-01")
    // A rating is of its year, so that the same word says something new in April.
    try run(
      program,
      "improve saving rate 1 2 green -m 'As planned.' --on 2023-01-31 && improve saving rate 1 2 green --on 2023-04-30")
    try refuse(program, "improve saving rate 1 green --on 2023-05-31", because: "nothing to change")
    // The end of the calendar is a day like others.
    #expect(try run(program, "improve saving list --as-at 9999-12-31 && improve saving --as-at 1000-01-01").status == 0)
    try refuse(program, "improve benefit add B --volume 99999999999 --target 1m", because: "up to 1000000")
    try refuse(program, "improve saving record 1 2023-01 --pressures 0,200m", because: "--pressures")
    try refuse(program, "improve saving supersede 1 1 --reason r", because: "cannot be counted in itself")
    try refuse(program, "improve saving supersede 1 savings/2 --reason r", because: "there is no saving \"savings/2\"")
    // No two are counted in each other, in whatever order that was said, and none in what is not there.
    let moved = try run(program, "improve saving supersede 1 2 --reason r --on 2022-08-01")
    #expect(
      moved.errors.contains("£0.4m approved and £0m achieved leave the totals, and saving/2 has £0.050m approved"),
      "\(moved.errors)")
    try refuse(
      program, "improve saving supersede 2 1 --reason r --on 2022-06-01", because: "saving/1 is counted in saving/2")
    try refuse(
      program, "improve saving withdraw 2 --reason gone",
      because: "saving/1 is counted in saving/2, and would be counted nowhere")
    try run(program, "improve saving supersede 1 --none --reason 'A slip.' --on 2022-08-02")
    // The same amount written otherwise is the same, and a late word of an earlier day can be taken back.
    try refuse(program, "improve saving profile 1 2022-23=400000 --on 2022-09-01", because: "nothing to change")
    try run(
      program,
      "improve saving profile 1 2024-25=0.7m --on 2022-09-01 && improve saving profile 1 2024-25=0.9m -m late --on 2022-06-01"
    )
    #expect(try figures(program, "2022-07-01", 0, "--year 2024-25")[0] == 900)
    try run(program, "improve saving undo saving/1/2024-25")
    #expect(try figures(program, "2022-07-01", 0, "--year 2024-25")[0] == -1)
    // A month that was withdrawn begins with nothing of what was said of it.
    try run(
      program,
      "improve saving record 1 2023-01 --forecast 0.4m --delivered 0.9m; improve saving withdraw saving/1/2023-01 --reason 'Of another.'"
    )
    try run(program, "improve saving record 1 2023-01 --forecast 0.39m")
    #expect(try figures(program, "2023-01-31") == [400, 390, 0, 0, 0, 400])
    // What is approved later was not the first on an earlier day.
    #expect(try rows(program, "saving --as-at 2022-08-01 --year 2024-25").first?["first_approved_pence"] is NSNull)
    // A year that has ended stays as it was, whatever becomes of a line afterwards.
    try run(program, "improve saving withdraw 2 --reason gone --on 2023-05-20")
    #expect(
      try rows(program, "saving --as-at 2023-06-30 --year 2022-23").map { $0["is_counted"] as? Bool ?? false } == [
        true, true,
      ])
    #expect(try rows(program, "saving --as-at 2023-06-30").map { $0["is_counted"] as? Bool ?? false } == [true, false])
    // March is still asked for in May, though April came; the log of a line has its years and months.
    try run(program, "improve saving record 1 2023-04 --forecast 0.6m")
    let may = try #require(try rows(program, "saving --as-at 2023-05-05").first)
    #expect(may["months_missing"] as? [String] == ["2023-02", "2023-03"], "\(may["months_missing"] ?? "")")
    #expect(try run(program, "improve log saving/1 --format csv").output.contains("month saving/1/2023-04"))
    for (label, symbol) in [("Low", "\u{301}"), ("\u{301}Low", "L"), ("Low\u{7}", "L"), ("Low", "\u{202e}")] {
      let key = try folder.write(
        #"[{"code":"low","label":"\#(label)","colour":"green","symbol":"\#(symbol)","from":1}]"#, to: "b.json")
      try refuse(program, "improve risk bands --from '\(key)'", because: "improve: ")
    }
    try run(program, "improve risk add Fire --residual 3x4 --review-on 1990-01-01 --review-every 1 --on 2022-12-01")
    #expect(
      try rows(program, "risk --as-at 2023-01-02").first?["reviews_missed"] as? Int == 3,
      "once before, and on the first of two months")
    try run(program, "improve risk add Flood --review-on 1000-01-01 --review-every 1 --on 2022-12-02")
    #expect(try rows(program, "risk --as-at 2023-01-02").contains { $0["reviews_missed"] as? Int == 2 })
    try run(program, "improve risk close 1 --reason 'Out.' --on 2023-02-01")
    try refuse(program, "improve risk edit 1 --residual 5x5", because: "was closed")
    try run(program, "improve risk undo 1")
  }

  /// Taking back is held to what recording is held to.
  @Test func whatIsTakenBackLeavesNothingThatCouldNotBeRecorded() throws {
    let (folder, program) = try plan(
      """
      improve saving add Fuel --basis full-year --approved 2022-23=50k --on 2022-04-01
      improve saving add Vans --basis full-year --approved 2022-23=20k --on 2022-04-01
      improve benefit add 'Fewer moves' --target 1m --on 2022-04-01
      improve saving supersede 1 2 --reason r --on 2022-05-01
      improve saving supersede 1 --none --reason r --on 2022-06-01
      improve saving supersede 2 1 --reason r --on 2022-07-01
      """)
    try refuse(
      program, "improve saving undo 1", because: "saving/2 is counted in saving/1, and would be counted nowhere")
    try run(program, "improve saving undo 2")
    // In May 1 was counted in 2, so that 2 cannot be counted in 1 from April on.
    try refuse(
      program, "improve saving supersede 2 1 --reason r --on 2022-04-15", because: "it is counted in saving/2")
    try run(program, "improve saving supersede 3 2 --reason r --on 2022-08-01")
    try refuse(program, "improve saving supersede 2 1 --reason r", because: "saving/3 is counted in saving/2")
    // No amount is approved before it is said what it is, by whichever door.
    let sheet = try folder.write("title,target_financial_m,2022/23 (£m)\nFewer moves,1,0.1\n", to: "years.csv")
    try refuse(program, "improve benefit import '\(sheet)'", because: "full-year effect or an increment")
    try run(program, "improve benefit edit 1 --basis increment && improve benefit profile 1 2022-23=0.1m")
    try refuse(program, "improve benefit edit 1 --basis full-year", because: "has amounts approved on its basis")
    try run(program, "improve benefit record 1 2022-12 --volume 0 --forecast 0.1m --on 2026-11-28")
    try refuse(program, "improve benefit undo 1", because: "has amounts approved on its basis")
    let month = try folder.write("No.,Saving,Forecast £k,Volume\n2,Fuel,50,3\n", to: "month.csv")
    try refuse(program, "improve saving import '\(month)' --month 2022-12", because: "a saving has no volume")
    // A line that is rated delivered and is not is asked for all the same.
    func isAsked() throws -> Bool {
      try rows(program, "overdue --registers --as-at 2023-02-20").contains { $0["reference"] as? String == "saving/2" }
    }
    try run(program, "improve saving rate 2 blue --on 2023-01-31")
    #expect(try isAsked())
    try run(program, "improve saving record 2 2023-01 --forecast 50k --delivered 50k")
    #expect(try !isAsked())
  }

  @Test func aReviewIsMissedUntilOneIsHeldAndNoOtherDayTakesItsPlace() throws {
    let (folder, program) = try plan(
      "improve risk add 'Fleet fails' --residual 3x3 --review-on 2023-01-31 --review-every 1 --on 2022-12-01")
    func missed(_ day: String) throws -> Int {
      try #require(try rows(program, "risk --as-at \(day)").first?["reviews_missed"] as? Int)
    }
    // Nor as of a day before it was due, now that it has passed.
    for day in ["2023-02-01", "2023-01-31", "2022-12-15"] {
      try refuse(
        program, "improve risk edit 1 --review-on 2023-06-30 --on \(day)",
        because: "`improve risk review` records it")
    }
    #expect(
      try ["2023-01-31", "2023-02-01", "2023-02-28", "2023-03-01"].map(missed) == [0, 1, 1, 2])
    try run(program, "improve risk score 1 4x3 --on 2023-02-15")
    #expect(try missed("2023-03-01") == 2, "another score is no review")
    try run(program, "improve risk review 1 --residual 2x3 --on 2023-03-10")
    #expect(try ["2023-03-01", "2023-03-10", "2023-04-10", "2023-04-11"].map(missed) == [2, 0, 0, 1])
    let row = try #require(try rows(program, "risk --as-at 2023-03-31 --since 2023-02-28").first)
    #expect(row["change"] as? Int == -6 && row["band"] as? String == "medium")
    try refuse(
      program, "improve risk review 1 --next 2023-03-01 --on 2023-03-20", because: "is not after 20 March 2023")
    // Another key of bands holds from its day.
    let key = try folder.write(
      #"[{"code":"ok","label":"Fine","colour":"green","symbol":"F","from":1},{"code":"bad","label":"Bad","colour":"red","symbol":"B","from":6}]"#,
      to: "bands.json")
    try run(program, "improve risk bands --from '\(key)' --on 2023-04-01")
    #expect(try rows(program, "risk --as-at 2023-03-31").first?["band"] as? String == "medium")
    #expect(try rows(program, "risk --as-at 2023-04-01").first?["band"] as? String == "bad")
    for bad in ["[]", #"[{"code":"a","label":"A","colour":"green","symbol":"A","from":2}]"#, "{}", "x"] {
      let path = try folder.write(bad, to: "bad.json")
      try refuse(program, "improve risk bands --from '\(path)'", because: "improve: ")
    }
    try run(program, "improve risk close 1 --reason 'New fleet.' --on 2023-04-20")
    #expect(try rows(program, "risk --as-at 2023-12-31").isEmpty)
    try refuse(program, "improve risk review 1 --on 2023-05-01", because: "was closed on 20 April 2023")
  }
}
