import Foundation
import TestSupport
import Testing

/// Several plans side by side, by the real binary.
struct RollupTests {
  /// Three plans: the example as it was sent, one with the key of five colours, and a strategy that says nothing of its items.
  private struct Plans {
    let folder: TemporaryFolder
    let program: Program

    init() throws {
      folder = try TemporaryFolder()
      program = Program()
      let result = try program.shell(
        """
        set -e
        cd '\(folder.url.path)'
        improve init --db ofsted.db --title 'Inspection plan' --authority 'Wetherby Vale Council' --published 2022-09-05
        improve import '\(ProjectFiles.path("Examples/plan.csv"))' --fill-down --on 2022-12-12 --db ofsted.db
        improve rag 1.1 red --on 2023-01-10 --db ofsted.db
        improve init --db send.db --title 'SEND plan' --authority 'Wetherby Vale Council' --key brag
        improve area add --title 'Plans on time' --on 2022-10-01 --db send.db
        improve add --area 1 --title 'Recruit two more caseworkers' --officer 'SEND Manager' --due 2023-01-15 --on 2022-10-01 --db send.db
        improve add --area 1 --title 'Answer every parent within a week' --officer 'SEND Manager' --due 2023-03-31 --on 2022-10-01 --db send.db
        improve add --area 1 --title 'Publish the waiting times' --on 2022-10-01 --db send.db
        improve rag 1.1 red --on 2023-01-10 --db send.db
        improve rag 1.2 blue --on 2023-01-10 --db send.db
        improve board add executive --db send.db
        improve board meeting executive 2023-02-14 --db send.db
        printf 'Group,Item\\nFoster homes,Find more foster homes near schools\\nFoster homes,Train carers for teenagers\\nMoney,Pool what partners spend\\n' > strategy.csv
        improve init --db strategy.db --title 'Homes strategy' --authority 'Wetherby Vale Council'
        improve import strategy.csv --on 2022-11-01 --db strategy.db
        """)
      #expect(result.status == 0, "\(result.errors)")
    }

    var named: String { "--plan ofsted=ofsted.db --plan send=send.db --plan homes=strategy.db" }

    func run(_ line: String) throws -> Program.Result {
      try program.shell("cd '\(folder.url.path)' && \(line)")
    }

    func object(_ line: String) throws -> [String: Any] {
      let result = try run(line)
      return try #require(
        JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any], "\(result.errors)")
    }
  }

  @Test func theFiguresAreThoseOfEachPlansOwnSummaryAndTogetherTheirSum() throws {
    let plans = try Plans()
    let rollup = try plans.object("improve rollup \(plans.named) --as-at 2023-01-31 --format json")
    let rolled = try #require(rollup["plans"] as? [[String: Any]])
    #expect(rolled.count == 3)
    var sums: [String: Int] = [:]
    for plan in rolled {
      let name = try #require(plan["name"] as? String)
      let file = name == "homes" ? "strategy" : name
      let summary = try plans.object("improve summary --as-at 2023-01-31 --format json --db \(file).db")
      let counts = try #require(plan["counts"] as? [String: Int])
      #expect(counts == summary["counts"] as? [String: Int], "\(name)")
      sums.merge(counts, uniquingKeysWith: +)
    }
    #expect(rollup["together"] as? [String: Int] == sums)
    // Blue is complete in one key; in the other there is no blue.
    let send = try #require(rolled.first { $0["name"] as? String == "send" }?["counts"] as? [String: Int])
    #expect([send["complete"], send["off_track"], send["unrated"], send["overdue"]] == [1, 1, 1, 1])
    // What is not rated stays so.
    let homes = try #require(rolled.first { $0["name"] as? String == "homes" })
    #expect((homes["counts"] as? [String: Int])?["unrated"] == 3)
    #expect(homes["lacks"] as? [String] == ["officers", "ratings", "due_dates"])
    #expect(
      rolled.first { $0["name"] as? String == "send" }?["next_meetings"] as? [[String: String]]
        == [["board": "executive", "held_on": "2023-02-14"]])
  }

  @Test func redWithoutMitigationComesFirstWhoseverItIsAndIsCalledByItsPlan() throws {
    let plans = try Plans()
    let rollup = try plans.object("improve rollup \(plans.named) --as-at 2023-01-31 --format json")
    let worst = try #require(rollup["worst"] as? [[String: Any]])
    // Both are red without mitigation; the longer overdue comes first: 1.1 of the inspection plan since September.
    #expect(worst.prefix(2).map { $0["reference"] as? String } == ["ofsted:1.1", "send:1.1"])
    let text = try plans.run("improve rollup \(plans.named) --as-at 2023-01-31").output
    #expect(text.contains("send:1.1"))
    #expect(text.contains("homes: no action has an officer, so nobody can be asked or chased"))
    for format in ["html", "markdown", "docx", "xlsx"] {
      let result = try plans.run(
        "improve rollup \(plans.named) --as-at 2023-01-31 --format \(format) -o rollup.\(format)")
      #expect(result.status == 0, "\(format): \(result.errors)")
    }
  }

  @Test func whatCannotBeReadIsLeftOutByNameAndTheRestIsTold() throws {
    let plans = try Plans()
    let result = try plans.run(
      """
      printf 'no plan' > broken.db
      cp send.db copy.db
      improve rollup \(plans.named) --plan broken=broken.db --plan gone=gone.db --plan copy=copy.db --as-at 2023-01-31 --format json
      """)
    #expect(result.status == 1)
    let rollup = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any], "\(result.errors)")
    let leftOut = try #require(rollup["left_out"] as? [[String: String]])
    #expect(leftOut.map { $0["name"] } == ["broken", "gone", "copy"])
    // A copy would count everything twice.
    #expect(leftOut.map { $0["code"] } == ["not_sqlite", "missing", "same_plan"])
    #expect((rollup["together"] as? [String: Int])?["total"] == 76 + 3 + 3)
    #expect(result.errors.contains("gone is not in the figures"))
  }

  @Test func ofAPlanAndItsOlderCopyTheOneThatKnowsMoreIsCounted() throws {
    let plans = try Plans()
    let result = try plans.run(
      """
      cp send.db a-backup.db
      improve add --area 1 --title 'A step that only the plan itself has' --on 2023-01-20 --db send.db >/dev/null 2>&1
      improve rollup --plan a-backup=a-backup.db --plan send=send.db --as-at 2023-01-31 --format json
      """)
    let rollup = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any], "\(result.errors)")
    #expect((rollup["left_out"] as? [[String: String]])?.map { $0["name"] } == ["a-backup"])
    #expect((rollup["together"] as? [String: Int])?["total"] == 4)
    let before = try plans.run("improve rollup --plan send=send.db --as-at 2022-01-01")
    #expect(before.output.contains("No action was in 1 plan on 1 January 2022."), "\(before.output)")
    #expect(!before.output.contains("Nothing is red"))
  }

  @Test func plansAreNamedByAListAndANameStandsForOneAlone() throws {
    let plans = try Plans()
    _ = try plans.folder.write(#"{"ofsted": "ofsted.db", "send": "send.db"}"#, to: "plans.json")
    _ = try plans.folder.write(#"{"ofsted": "ofsted.db", "ofsted": "send.db"}"#, to: "twice.json")
    #expect(try plans.run("IMPROVE_PLANS=plans.json improve rollup --as-at 2023-01-31").output.contains("in 2 plans"))
    let elsewhere = try plans.program.shell(
      "improve rollup --plans '\(plans.folder.path("plans.json"))' --as-at 2023-01-31")
    #expect(elsewhere.output.contains("in 2 plans"), "a path of a list is beside the list: \(elsewhere.errors)")
    for (line, says) in [
      ("--plan ofsted=ofsted.db --plan ofsted=send.db", "two plans are called \"ofsted\""),
      ("--plan Ofsted.db", "is not NAME=PATH"), ("--plan 'a b=send.db'", "is no name for a plan"),
      ("--plans ofsted.db", "is no list of plans"), ("", "name the plans"), ("--plans twice.json", "has a name twice"),
    ] {
      let result = try plans.run("improve rollup \(line)")
      #expect(result.status == 64, "\(line)")
      #expect(result.errors.contains(says), "\(line): \(result.errors)")
    }
  }

  @Test func aStrategyThatIsImportedSaysWhatItLacks() throws {
    let plans = try Plans()
    let result = try plans.run(
      "improve init --db again.db --title Again >/dev/null && improve import strategy.csv --on 2022-11-01 --db again.db"
    )
    #expect(result.output.contains("2.1 added: Pool what partners spend"))
    #expect(result.errors.contains("no row has an officer or a due date or a rating"), "\(result.errors)")
  }

  @Test func anAreaIsReportedAsAWholeBesideItsCountsAndNeverInThem() throws {
    let plans = try Plans()
    let recorded = try plans.run(
      """
      set -e
      improve area report 1 --rating amber --progress 'Six new homes are found.' --on 2023-01-20 --db strategy.db
      improve area report 1 --progress 'Typed in error.' --on 2023-01-25 --db strategy.db
      improve area undo 1 --db strategy.db
      improve area list --as-at 2023-01-31 --format json --db strategy.db
      """)
    let areas = try #require(
      JSONSerialization.jsonObject(with: Data(recorded.output.drop { $0 != "[" }.utf8)) as? [[String: Any]],
      "\(recorded.output) \(recorded.errors)")
    #expect(areas[0]["rating"] as? String == "amber")
    #expect(areas[0]["progress"] as? String == "Six new homes are found.")
    #expect(areas[0]["reported_on"] as? String == "2023-01-20")
    let summary = try plans.object("improve summary --as-at 2023-01-31 --format json --db strategy.db")
    #expect((summary["counts"] as? [String: Int])?["on_track"] == 0, "a report of an area counts nothing")
    #expect((summary["area_reports"] as? [[String: Any]])?.first?["rating"] as? String == "amber")
    // A first report of the wrong area is ended.
    let ended = try plans.run(
      """
      improve area report 2 --rating red --on 2023-01-20 --db strategy.db
      improve area withdraw 2 --reason 'Of another area.' --on 2023-01-20 --db strategy.db
      improve area list --as-at 2023-01-31 --format csv --db strategy.db
      """)
    #expect(
      ended.output.contains("area 2: rating none → red, as from 20 January 2023"), "\(ended.output) \(ended.errors)")
    #expect(!ended.output.contains(",red,"))
    let refused = try plans.run("improve area report 9 --rating amber --db strategy.db")
    #expect(refused.status == 1 && refused.errors.contains("area"), "\(refused.errors)")
    #expect(try plans.run("improve area report 1 --rating purple --db strategy.db").status == 1)
  }

  @Test func whatIsSaidOfAnAreaAfterASealIsRestatedInTheNextPaper() throws {
    let plans = try Plans()
    let result = try plans.run(
      """
      set -e
      improve board add oversight --sections areas,restated --db strategy.db >/dev/null
      improve area report 1 --rating green --progress 'Well on its way.' --on 2023-01-20 --db strategy.db >/dev/null
      improve pack seal --board oversight --month 2023-01 --db strategy.db >/dev/null
      improve area report 1 --rating red --on 2023-01-27 --db strategy.db >/dev/null
      improve summary --board oversight --month 2023-02 --format markdown --db strategy.db
      improve check --db strategy.db
      """)
    #expect(result.output.contains("area report area/1"), "\(result.output) \(result.errors)")
    #expect(result.output.contains("rating: green → red"))
    #expect(result.output.contains("is sound"))
  }

  @Test func aPromiseOfTwoPlansIsSuggestedSaidOnceAndAskedAgainOnlyWhereItsWordsChange() throws {
    let plans = try Plans()
    let begun = try plans.run(
      """
      set -e
      improve area add --title 'Homes' --on 2022-10-01 --db send.db >/dev/null
      improve add --area 2 --title 'Find foster homes that are near special schools' --officer 'SEND Manager' --due 2023-06-30 --on 2022-10-01 --db send.db >/dev/null
      improve duplicate list \(plans.named) --as-at 2023-01-31 --format json
      """)
    func pairs(_ output: String) throws -> [[String: Any]] {
      try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]], "\(output)")
    }
    let suggested = try #require(
      try pairs(begun.output).first { $0["first"] as? String == "homes:1.1" || $0["second"] as? String == "homes:1.1" },
      "\(begun.output) \(begun.errors)")
    #expect(Set([suggested["first"] as? String, suggested["second"] as? String]) == ["send:2.1", "homes:1.1"])
    #expect(suggested["differences"] as? [String] == ["due_date", "officer"])
    #expect(suggested["verdict"] is NSNull)
    let waived = try plans.run(
      """
      improve duplicate waive send:2.1 homes:1.1 --reason 'Other children.' \(plans.named) --on 2023-01-31
      improve duplicate list \(plans.named) --as-at 2023-01-31 --format json
      """)
    #expect(waived.output.contains("send:2.1 and homes:1.1 only sound alike: duplicate/1 in send"), "\(waived.errors)")
    let left = try pairs(String(waived.output.drop { $0 != "[" }))
    #expect(
      !left.contains { Set([$0["first"] as? String, $0["second"] as? String]) == ["send:2.1", "homes:1.1"] },
      "what is waived is not suggested again")
    // Whoever says otherwise later says it of the same; nothing is merged.
    let confirmed = try plans.run(
      """
      improve duplicate confirm send:2.1 homes:1.1 \(plans.named) --on 2023-02-01 >/dev/null
      improve duplicate list \(plans.named) --as-at 2023-02-01 --format json
      """)
    let pair = try #require(try pairs(confirmed.output).first)
    #expect(pair["verdict"] as? String == "confirmed")
    let rollup = try plans.object("improve rollup \(plans.named) --as-at 2023-02-01 --format json")
    #expect((rollup["together"] as? [String: Int])?["total"] == 76 + 4 + 3)
    // Said the other way round it is the same pair, and the last word of it is kept where the first was.
    let turned = try plans.run(
      """
      improve duplicate waive homes:1.1 send:2.1 --reason 'After all not.' \(plans.named) --on 2023-02-02
      improve duplicate list --all \(plans.named) --as-at 2023-02-02 --format json
      """)
    #expect(turned.output.contains("duplicate/1 in send"), "\(turned.output) \(turned.errors)")
    let words = try pairs(String(turned.output.drop { $0 != "[" })).filter { $0["verdict"] is String }
    #expect(words.count == 1 && words.first?["verdict"] as? String == "waived")
    let same = try plans.run(
      "improve duplicate waive send:2.1 homes:1.1 --reason 'After all not.' \(plans.named) --on 2023-02-02")
    #expect(same.errors.contains("duplicate/1 says so already"), "\(same.errors)")
    #expect(try plans.run("improve show 2.1 --as-at 2023-02-02 --db send.db").output.contains("duplicate_waive"))
    _ = try plans.run(
      """
      improve duplicate withdraw homes:1.1 send:2.1 --reason 'Typed in error.' \(plans.named) --on 2023-02-02
      improve duplicate confirm send:2.1 homes:1.1 \(plans.named) --on 2023-02-02
      """)
    // Other words are another promise.
    _ = try plans.run("improve edit 1.1 --title 'Find foster homes near every school' --on 2023-02-02 --db strategy.db")
    let again = try plans.run("improve duplicate list \(plans.named) --as-at 2023-02-02 --format json")
    #expect(try pairs(again.output).allSatisfy { $0["verdict"] is NSNull })
    for (line, says) in [
      ("confirm send:2.1 send:1.1", "are of one plan"), ("confirm send:2.1 nobody:1.1", "no plan is called \"nobody\""),
      ("confirm send:2.1 homes:7.7", "has no action 7.7"), ("confirm send homes:1.1", "is no action of a named plan"),
    ] {
      #expect(try plans.run("improve duplicate \(line) \(plans.named)").errors.contains(says), "\(line)")
    }
    #expect(try plans.run("improve check --db send.db").output.contains("is sound"))
  }
}
