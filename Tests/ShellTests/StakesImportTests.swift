import Foundation
import TestSupport
import Testing

/// Savings, benefits and a month's figures as they are printed: totals against their sums, and every doubt named.
struct StakesImportTests: StakesPlan {
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

  @Test func aVolumeInOtherWordsTakesNoNumberFromTheWordsOfBefore() throws {
    let (folder, program) = try plan()
    func taken(_ words: String) throws -> Int? {
      let path = try folder.write("benefit,volume,target_financial_m\nFewer moves,\(words),1\n", to: "benefits.csv")
      _ = try program.shell("improve benefit import '\(path)' --on 2022-04-01")
      return try rows(program, "benefit").first?["volume_target"] as? Int
    }
    #expect(try taken("35 fewer moves a year") == 35)
    #expect(try taken("14 fewer (near) 8 fewer (far)") == nil)
    try run(program, "improve benefit edit 1 --volume 22")
    #expect(try taken("14 fewer (near) 8 fewer (far)") == 22, "the same words leave what was said by hand")
  }

  @Test func theHeadingsThatARefusalNamesAreTaken() throws {
    let (folder, program) = try plan()
    let bare = try folder.write("number,benefit\n1,Fewer moves\n", to: "bare.csv")
    let refused = try program.shell("improve benefit import '\(bare)'")
    #expect(refused.errors.contains("headings of benefits: title and target at least"), "\(refused.errors)")
    let named = try folder.write("title,target\nFewer moves,1\n", to: "named.csv")
    try run(program, "improve benefit import '\(named)' --unit m --on 2022-04-01")
    #expect(try rows(program, "benefit").map { $0["title"] as? String } == ["Fewer moves"])
  }
}
