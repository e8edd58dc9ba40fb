import Foundation
import TestSupport
import Testing

/// Where savings, benefits and risks are read and asked for: papers, the chase, sheets, lint, exports.
struct StakesPaperTests: StakesPlan {
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

  @Test func thePublicVersionPrintsPostsAndFindsNamesInEveryTextOfTheseToo() throws {
    let (_, program) = try plan(
      """
      improve officer add --name 'Mary Smithson' --role 'Head of Fleet' --on 2022-04-01
      for n in 2 3 4; do improve saving add "Fuel $n" --officer 'Mary Smithson' --basis full-year --approved 2022-23=50k --on 2022-04-01; done
      for n in 1 2 3; do improve risk add "Fleet $n fails" --cause 'Drivers leave' --residual 2x2 --on 2022-04-01; done
      improve officer confirm --all; improve board add scrutiny
      """)
    let paper = try run(program, "improve summary --board scrutiny --as-at 2022-05-31").output
    #expect(paper.contains("Head of Fleet") && !paper.contains("Smithson"), "\(paper)")
    // Each place in which somebody may have written a name that a paper prints.
    try run(
      program,
      """
      set -e
      improve risk edit 1 --cause 'Mary Smithson leaves' --on 2022-04-01
      improve risk review 2 -m 'Mary Smithson asked.' --on 2022-05-10
      improve risk close 3 --reason 'Mary Smithson left.' --on 2022-05-10
      improve saving profile 1 2022-23=0.3m --reason 'Mary Smithson says so.' --on 2022-05-10
      improve saving rate 2 green -m 'Mary Smithson says so.' --on 2022-05-10
      improve saving supersede 3 'the budget of Mary Smithson' --reason r --on 2022-05-10
      improve saving edit 4 --progress 'Mary Smithson began.' --on 2022-05-10
      """)
    let refused = try program.shell("improve summary --board scrutiny --as-at 2022-05-31")
    #expect(refused.status == 1, "\(refused.output)")
    for place in [
      "risk/1, cause", "risk/2, note", "risk/3, closed_because", "saving/1, reason", "saving/2, reason",
      "saving/3, superseded_by", "saving/4, progress",
    ] { #expect(refused.errors.contains(place), "\(place): \(refused.errors)") }
  }
}
