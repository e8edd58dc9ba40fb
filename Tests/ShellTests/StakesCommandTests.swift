import Foundation
import TestSupport
import Testing

/// Savings, benefits and risks by the real binary: two times, refusals, imports, the chase, papers and sheets.
struct StakesCommandTests {
  private func plan(_ lines: String = "") throws -> (TemporaryFolder, Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    try run(
      program,
      """
      set -e
      improve init --title 'Improvement plan' --authority 'Wetherby Vale Council' --published 2022-09-05
      improve area add --title One --on 2022-04-01
      for n in 1 2; do improve add --area 1 --title "Step $n" --officer 'Head of Service' --due 2023-12-29 --on 2022-04-01; done
      improve saving add 'Taxis' --basis full-year --approved 2022-23=0.4m --approved 2023-24=0.6m --officer 'Head of Service' --on 2022-04-01
      \(lines)
      """)
    return (folder, program)
  }

  @discardableResult
  private func run(_ program: Program, _ line: String) throws -> Program.Result {
    let result = try program.shell(line)
    #expect(result.status == 0, "\(line): \(result.errors)")
    return result
  }

  private func refuse(_ program: Program, _ line: String, because words: String) throws {
    let before = try program.run("check").output
    let result = try program.shell(line)
    #expect(result.status == 1 || result.status == 64, "\(line): \(result.output)")
    #expect(result.errors.contains(words), "\(line): \(result.errors)")
    #expect(try program.run("check").output == before, "\(line) recorded something")
  }

  private func rows(_ program: Program, _ words: String) throws -> [[String: Any]] {
    let result = try run(program, "improve \(words) --format json")
    return try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
  }

  /// Approved, forecast, delivered, by other means, pressures and at risk, in thousands of pounds.
  private func figures(_ program: Program, _ date: String, _ line: Int = 0, _ year: String = "") throws -> [Int] {
    let row = try #require(try rows(program, "saving list --as-at \(date) \(year)").dropFirst(line).first)
    return ["approved", "forecast", "delivered", "delivered_otherwise", "pressures", "at_risk"].map {
      (row["\($0)_pence"] as? Int ?? -100_000) / 100_000
    }
  }

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

  @Test func aMonthsSheetIsHeldAgainstItsTotalsAndTakenAllOrNothing() throws {
    let (folder, program) = try plan("improve saving add Fuel --basis full-year --approved 2022-23=50k --on 2022-04-01")
    let sheet = """
      No.,Saving,Forecast,Delivered,Other means
      1,Taxis,390,"(10)",5
      ,Fuel,50,20,
      ,Total,440,11,5
      """
    let path = try folder.write(sheet, to: "december.csv")
    try refuse(
      program, "improve saving import '\(path)' --month 2022-12",
      because: "\"Forecast\", \"Delivered\", \"Other means\"")
    let taken = try run(program, "improve saving import '\(path)' --month 2022-12 --unit k")
    #expect(taken.output.contains("forecast, row 4: £0.440m printed, £0.440m of 2 lines: adds up"), "\(taken.output)")
    // Brackets take away from what was delivered: -10 and 20 are 10.
    #expect(taken.output.contains("delivered, row 4: £0.011m printed, £0.010m of 2 lines: does not add up"))
    #expect(taken.errors.contains("\"£0.011m\" does not add up: 2 lines come to £0.010m"), "\(taken.errors)")
    #expect(taken.output.hasSuffix("recorded December 2022 of 2 savings, 0 unchanged\n"))
    #expect(try figures(program, "2022-12-31") == [400, 390, -10, 5, 0, 405])
    let again = try run(program, "improve saving import '\(path)' --month 2022-12 --unit k")
    #expect(again.output.hasSuffix("recorded December 2022 of 0 savings, 2 unchanged\n"), "\(again.output)")
    for (rows, words) in [
      ("1,Fuel,1,1,\n", "is \"Taxis\" in the plan, and another line here"),
      (",Water,1,1,\n", "is the title of no saving"),
      ("1,Taxis,1,1,\n1,Taxis,2,1,\n", "is the line of row 2 too"), ("1,Taxis,one,1,\n", "is no amount; accepted"),
      ("8,,1,1,\n", "there is no saving \"saving/8\""),
    ] {
      let bad = try folder.write("No.,Saving,Forecast £k,Delivered £k,Other means £k\n\(rows)", to: "bad.csv")
      try refuse(program, "improve saving import '\(bad)' --month 2023-01", because: words)
    }
  }

  @Test func aTotalIsKnownByItsWordsAndALineThatOnlySoundsLikeOneIsALine() throws {
    let (folder, program) = try plan()
    let sheet = """
      title,narrative,2022/23 (£m),2023/24 (£m),total
      Total Place programme,Works with neighbours,(0.100),(0.200),(0.300)
      Net zero depots,Fewer vehicles,(0.050),(0.050),(0.110)
      Less agency staff,Permanent posts,(0.030),(0.030),(0.060)
      Sub-total,see page 4,(0.180),(0.280),
      Care services,,,,
      Gross pay review,One scale,(0.020),(0.020),(0.040)
      Plus size vans,Fewer trips,-,(0.010),(0.010)
      All services total,,(0.200),(0.310),
      Less: cost of change,,0.050,,
      Net savings,,(0.150),,
      Notes: amounts are indicative,,,,
      """
    let path = try folder.write(sheet, to: "budget.csv")
    let taken = try run(program, "improve saving import '\(path)' --basis full-year --on 2022-04-02")
    #expect(taken.output.contains("recorded 5 savings and 9 amounts"), "\(taken.output)")
    for line in [
      "total, row 3: £0.110m printed, £0.100m of the years of row 3: does not add up",
      "2022-23, row 5: £0.180m printed, £0.180m of 3 lines: adds up",
      "2022-23, row 9: £0.200m printed, £0.200m of 5 lines: adds up",
      "2023-24, row 9: £0.310m printed, £0.310m of 5 lines: adds up",
      "2022-23, row 11: £0.150m printed, £0.150m of the total of row 9 and row 10: adds up",
    ] { #expect(taken.output.contains(line), "\(line): \(taken.output)") }
    for doubt in [
      "column \"total\": \"£0.110m\" does not add up", "\"Care services\" has no amount: it is taken as a heading",
      "\"Notes: amounts are indicative\" has no amount", "\"Less: cost of change\" stands between totals",
      "saving/1 of the plan is not in it, and stay",
    ] { #expect(taken.errors.contains(doubt), "\(doubt): \(taken.errors)") }
    #expect(try figures(program, "2022-04-30", 1)[0] == 100, "brackets are a saving")
    // The same sheet again changes nothing; another amount needs to be explained.
    let again = try run(program, "improve saving import '\(path)' --basis full-year --on 2022-05-02")
    #expect(again.output.hasSuffix("recorded 0 savings and 0 amounts, 5 unchanged\n"), "\(again.output)")
    let changed = try folder.write(sheet.replacing("(0.100),(0.200)", with: "(0.120),(0.200)"), to: "changed.csv")
    try refuse(
      program, "improve saving import '\(changed)' --basis full-year --on 2022-06-02",
      because: "another amount needs a reason")
    let other = try run(program, "improve saving import '\(changed)' -m 'Budget of July.' --on 2022-07-02")
    #expect(other.output.contains("recorded 0 savings and 1 amount, 4 unchanged"), "\(other.output)")
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
    try refuse(program, "improve saving supersede 2 1 --reason r --on 2022-06-01", because: "it is counted in saving/2")
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
    try run(program, "improve risk undo 1 || improve risk close 1 --reason 'Out.' --on 2023-02-01")
    try refuse(program, "improve risk edit 1 --residual 5x5", because: "was closed")
    try run(program, "improve risk undo 1")
  }

  @Test func thePaperOfAnAreaAddsUpByItsOwnLines() throws {
    let (_, program) = try plan(
      """
      improve area add --title Two --on 2022-04-01; improve add --area 2 --title Step --officer 'Head of Service' --due 2023-12-29 --on 2022-04-01
      improve saving edit 1 --action 1.1 --on 2022-04-01
      improve saving add Fuel --basis full-year --approved 2022-23=2m --approved 2021-22=7m --action 2.1 --on 2022-04-01
      improve saving profile 2 2022-23=3m --reason r --on 2022-10-15
      """)
    let output = try run(program, "improve summary --area 1 --since 2022-09-30 --as-at 2022-10-31 --format json").output
    let paper = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let total = try #require(paper["savings_total"] as? [String: Any])
    let bridge = try #require(total["bridge"] as? [String: Int])
    #expect(total["approved_pence"] as? Int == 40_000_000 && bridge["opening_pence"] == 40_000_000)
    #expect(bridge["closing_pence"] == 40_000_000 && bridge["reprofiled_pence"] == 0)
  }

  @Test func theChaseAsksForAForecastAndAReviewOnceAndNotWhenItWasGiven() throws {
    let (folder, program) = try plan(
      """
      improve officer edit 'Head of Service' --email hos@council.example --on 2022-04-01
      improve chase policy set --sender plan@council.example --keeper keeper@council.example --digest daily --weekly-limit 100
      improve risk add 'Fleet fails' --officer 'Head of Service' --residual 3x3 --review-on 2023-01-31 --on 2022-12-01
      improve saving record 1 2022-12 --forecast 0.4m
      improve progress 1.1 'Going on.' --on 2023-02-08; improve progress 1.2 'Going on.' --on 2023-02-08
      """)
    func asked(_ day: String) throws -> [String] {
      try rows(program, "chase --on \(day)").flatMap { $0["items"] as? [[String: Any]] ?? [] }.map {
        "\($0["reference"] ?? ""): \($0["said"] ?? "")"
      }
    }
    // Five working days after January ended is Tuesday 7 February.
    #expect(
      try asked("2023-02-08") == ["risk/1: overdue by 8 days (6 working)", "saving/1: overdue by 1 day (1 working)"])
    let mail = folder.path("mail")
    try run(program, "mkdir '\(mail)' && improve chase --send --on 2023-02-08 --to-dir '\(mail)'")
    let text = try run(program, "cat '\(mail)'/*").output
    #expect(text.contains("Taxis (forecast for January 2023)"), "\(text)")
    #expect(try asked("2023-02-09").isEmpty, "nothing is asked twice before its time")
    let calendar = try run(program, "improve calendar --as-at 2023-02-08").output
    #expect(calendar.contains("Forecast due: saving/1") && calendar.contains("Review due: risk/1"))
    let today = try run(program, "improve overdue --registers --as-at 2023-02-08 --format csv").output
    #expect(today.contains("saving/1,saving") && today.contains("risk/1,risk"))
    try run(program, "improve saving record 1 2023-01 --forecast 0.4m; improve risk review 1 --on 2023-02-09")
    #expect(try rows(program, "overdue --registers --as-at 2023-02-10").isEmpty)
    // The next month is another matter, and is asked for anew.
    #expect(try asked("2023-03-08").contains("saving/1: overdue by 1 day (1 working)"))
    try run(program, "improve chase log saving/1 && improve chase log risk/1")
    // Whoever leaves takes nothing along.
    try run(program, "improve officer hand-over 'Head of Service' 'Head of Fleet' --on 2023-03-09")
    #expect(try rows(program, "saving --as-at 2023-03-10").first?["officer"] as? String == "Head of Fleet")
    #expect(try rows(program, "risk --as-at 2023-03-10").first?["officer"] as? String == "Head of Fleet")
  }

  @Test func aReviewIsMissedUntilOneIsHeldAndNoOtherDayTakesItsPlace() throws {
    let (folder, program) = try plan(
      "improve risk add 'Fleet fails' --residual 3x3 --review-on 2023-01-31 --review-every 1 --on 2022-12-01")
    func missed(_ day: String) throws -> Int {
      try #require(try rows(program, "risk --as-at \(day)").first?["reviews_missed"] as? Int)
    }
    try refuse(
      program, "improve risk edit 1 --review-on 2023-06-30 --on 2023-02-01", because: "`improve risk review` records it"
    )
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

  @Test func whatIsRecordedOtherwiseBehindASealIsRestatedAndTheBridgeBeginsFromWhatWasSealed() throws {
    let (_, program) = try plan(
      """
      improve board add executive
      improve risk add 'Fleet fails' --residual 3x3 --on 2022-12-01
      improve saving record 1 2022-12 --delivered 0.1m
      improve pack seal --board executive --as-at 2023-01-31 --despite 'A test.'
      improve saving profile 1 2022-23=0.38m --reason 'Known late.' --on 2023-01-20
      improve saving record 1 2023-01 --delivered 0.2m
      improve saving profile 1 2022-23=0.3m --reason 'Fewer trips.' --on 2023-02-20
      improve risk score 1 5x5 --on 2023-01-25
      """)
    let output = try run(program, "improve summary --board executive --as-at 2023-02-28 --format json").output
    let paper = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let restated = (paper["restated"] as? [[String: Any]] ?? []).map { "\($0["subject"] ?? "")" }
    #expect(
      restated.sorted() == ["month saving/1/2023-01", "profile saving/1/2022-23", "risk risk/1"], "\(restated)")
    let total = try #require(paper["savings_total"] as? [String: Any])
    let bridge = try #require(total["bridge"] as? [String: Int])
    // 400 as sealed, 20 less reported late, 80 less since.
    #expect(bridge["opening_pence"] == 40_000_000 && bridge["late_pence"] == -2_000_000)
    #expect(bridge["reprofiled_pence"] == -8_000_000 && bridge["closing_pence"] == 30_000_000)
    #expect(try run(program, "improve pack verify").status == 0)
  }

  @Test func anOfficerAnswersForMoneyAndRisksInTheRoundsWorkbook() throws {
    let (folder, program) = try plan(
      """
      improve saving record 1 2023-01 --forecast 0.4m --delivered 0.2m
      improve risk add 'Fleet fails' --officer 'Head of Service' --residual 3x3 --review-on 2023-02-20 --on 2022-12-01
      """)
    try run(program, "cd '\(folder.url.path)' && improve round open --month 2023-02 --out sheets")
    let path = folder.path("sheets/2023-02 Head of Service.xlsx")
    var sheet = try EditedWorkbook(path)
    sheet.type("380000", 0, "Forecast for the year", in: "Your money")
    sheet.type("£0.25m", 0, "Delivered since 1 April", in: "Your money")
    sheet.type("4x3", 0, "Likelihood x impact", in: "Your risks")
    sheet.type("20/02/2023", 0, "Reviewed on", in: "Your risks")
    try sheet.save()
    let taken = try run(program, "improve round import '\(path)'")
    #expect(
      taken.output.contains("saving/1: forecast none → £380,000; delivered none → £0.25m"), "\(taken.output)")
    #expect(taken.output.contains("risk/1: residual_likelihood 3 → 4; review_on 20 February 2023 → 20 May 2023"))
    #expect(try figures(program, "2023-02-28") == [400, 380, 250, 0, 0, 150])
    let again = try run(program, "improve round import '\(path)'")
    #expect(!again.output.contains("→"), "\(again.output)")
    // What the plan says otherwise since is a conflict, and what is no amount refuses the file.
    try run(
      program, "improve saving record 1 2023-02 --pressures 5k; improve saving record 1 2023-02 --delivered 0.26m")
    sheet.type("0.27m", 0, "Delivered since 1 April", in: "Your money")
    try sheet.save()
    let conflict = try run(program, "improve round import '\(path)'")
    #expect(
      conflict.errors.contains(
        "\"Delivered since 1 April\" says 0.27m, and was changed in the plan as well, which says £0.26m"),
      "\(conflict.errors)")
    #expect(try program.shell("improve round import '\(path)' --exit-code").status == 2, "it is still in conflict")
    for (cell, words) in [
      ("much", "is no amount; accepted"), ("0.52", "has no unit, and is less than a thousand pounds"),
    ] {
      sheet.type(cell, 0, "Pressures since 1 April", in: "Your money")
      try sheet.save()
      try refuse(program, "improve round import '\(path)'", because: words)
    }
  }

  @Test func lintQuestionsThemAndAnAnswerIsKept() throws {
    let (_, program) = try plan(
      """
      improve saving add 'Taxis to school' --basis full-year --approved 2022-23=1k --officer HR --on 2022-04-01
      improve saving rate 1 blue --on 2022-05-01
      improve benefit add 'Fewer moves' --target 1m --on 2022-04-01
      improve risk add 'Fleet fails' --residual 2x2 --target 3x3 --on 2022-04-01
      """)
    func found(_ rule: String) throws -> [String] {
      try rows(program, "lint --rule \(rule) --as-at 2022-05-31").map {
        ($0["references"] as? [String] ?? []).joined(separator: " ")
      }
    }
    for (rule, about) in [
      ("no_officer", ["benefit/1", "risk/1"]), ("department_for_officer", ["saving/2"]),
      ("rating_disagrees_with_figures", ["saving/1"]), ("benefit_without_measure", ["benefit/1"]),
      ("benefit_without_volume", ["benefit/1"]), ("risk_without_cause", ["risk/1"]),
      ("risk_target_above_score", ["risk/1"]), ("counted_twice", []),
    ] { #expect(try found(rule) == about, "\(rule)") }
    try run(
      program,
      "improve saving edit 2 --title 'Taxis for school' --on 2022-05-01; improve saving edit 1 --title 'Taxis to school' --on 2022-05-01"
    )
    #expect(try found("counted_twice") == ["saving/1 saving/2"])
    try run(program, "improve lint waive saving/1 saving/2 counted_twice --reason 'Two contracts.'")
    #expect(try found("counted_twice").isEmpty)
    try run(program, "improve lint waive saving/1 counted_twice --take-back")
    #expect(try found("counted_twice") == ["saving/1 saving/2"])
  }

  @Test func theKeysOfEachListingAndOfThePaperStandInHelpAndDocuments() throws {
    let (_, program) = try plan(
      """
      improve benefit add 'Fewer moves' --basis full-year --approved 2022-23=1k --on 2022-04-01
      improve risk add 'Fleet fails' --residual 2x2 --on 2022-04-01
      """)
    for listing in ["saving list", "benefit list", "risk list"] {
      let row = try #require(try rows(program, listing).first, "\(listing)")
      let words = try run(program, "improve \(listing) --help").output.split {
        $0.isWhitespace || $0 == "," || $0 == "."
      }
      for key in row.keys { #expect(words.contains { $0 == key }, "\(listing): \(key)") }
    }
    let output = try run(program, "improve summary --as-at 2022-05-31 --format json").output
    let paper = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let documented = try ProjectFiles.text("Documentation/stakes.md")
    for key in ["savings", "savings_total", "benefits", "benefits_total", "risks", "risk_grid", "risks_moved"] {
      #expect(paper[key] != nil && documented.contains("`\(key)`"), "\(key)")
    }
  }

  @Test func anExportIsImportedAsTheSamePlanAndAnotherHandIsNamed() throws {
    let (folder, program) = try plan(
      """
      improve benefit add 'Fewer moves' --basis full-year --approved 2022-23=0.1m --volume 3 --target 1m --action 1.1 --on 2022-04-01
      improve saving record 1 2022-12 --forecast 0.4m --delivered 12.50
      improve risk add 'Fleet fails' --residual 2x2 --action 1.2 --on 2022-04-01
      improve lint waive risk/1 risk_without_cause --reason 'Known.'
      """)
    let other = folder.path("other.db")
    try run(
      program,
      """
      set -e
      improve export --format json -o '\(folder.path("plan.json"))'
      improve init --db '\(other)'
      improve import --db '\(other)' '\(folder.path("plan.json"))'
      improve check --db '\(other)'
      """)
    for listing in ["saving", "benefit", "risk", "log"] {
      let (own, others) = (try rows(program, listing), try rows(program, "\(listing) --db '\(other)'"))
      #expect((own as NSArray) == (others as NSArray), "\(listing)")
    }
    let written = try run(
      program,
      """
      sqlite3 '\(other)' "DROP TRIGGER money_month_revision_not_updated; UPDATE money_month_revision SET delivered = 99999"
      improve check --db '\(other)' || true
      """)
    #expect(
      written.output.contains("money_month_revision_not_updated") && written.output.contains("entry"),
      "\(written.output)")
  }

  @Test func thePublicVersionPrintsPostsAndFindsNamesInTheseTextsToo() throws {
    let (_, program) = try plan(
      """
      improve officer add --name 'Mary Smithson' --role 'Head of Fleet' --on 2022-04-01
      improve saving edit 1 --officer 'Mary Smithson' --on 2022-04-01
      improve risk add 'Fleet fails' --cause 'Mary Smithson leaves' --residual 2x2 --on 2022-04-01
      improve officer confirm --all; improve board add scrutiny
      """)
    try refuse(program, "improve summary --board scrutiny --as-at 2022-05-31", because: "Mary Smithson")
    try run(program, "improve risk edit 1 --cause 'Drivers leave' --on 2022-04-01")
    let paper = try run(program, "improve summary --board scrutiny --as-at 2022-05-31").output
    #expect(paper.contains("Head of Fleet") && !paper.contains("Smithson"), "\(paper)")
  }

  @Test func theCouncilsOwnSavingsAndBenefitsAreTakenWithEveryDoubtNamedAndCountedOnce() throws {
    guard let savings = ProjectFiles.realPlan("savings-as-printed.csv"),
      let benefits = ProjectFiles.realPlan("benefits-as-printed.csv")
    else { return }
    let (folder, program) = try plan("improve saving withdraw 1 --reason 'Not theirs.' --on 2022-04-02")
    let (first, second) = (
      try folder.write(Array(savings), to: "s.csv"), try folder.write(Array(benefits), to: "b.csv")
    )
    try refuse(program, "improve saving import '\(first)'", because: "--unit m, k or pounds says it")
    try run(program, "sed -i 's/^\\([0-9]*\\),People/2\\1,People/' '\(first)'")
    let taken = try run(program, "improve saving import '\(first)' --unit m --basis full-year --on 2023-01-26")
    // Counted by hand from the printed column: 0.200 + 0.537 + 0.282 + 0.215 + 0.019 + 0.028 + 0.200 + 0.309.
    #expect(taken.output.contains("2022-23: 10 lines come to £1.790m, no total is printed"), "\(taken.output)")
    #expect(taken.output.contains("2023-24: 10 lines come to £2.484m, no total is printed"))
    let printed = try run(program, "improve benefit import '\(second)' --on 2023-01-26")
    #expect(printed.output.contains("target, row 10: £10.610m printed, £10.610m of 8 lines: adds up"))
    #expect(
      printed.output.contains("target, row 12: £11.241m printed, £11.241m of the total of row 10 and row 11: adds up"))
    #expect(printed.errors.contains("is a time, and no number") && printed.errors.contains("holds 2 numbers"))
    try run(program, "improve saving supersede 210 benefit/1 --reason 'Moved.' --on 2023-01-26")
    let table = try run(program, "COLUMNS=200 improve saving --as-at 2023-01-31").output
    #expect(table.contains("9 savings counted") && table.contains("1.481"), "\(table)")
  }
}
