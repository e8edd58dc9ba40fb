import Foundation
import TestSupport
import Testing

/// A letter that is not published: nothing that comes from it, by whatever link, is in a public output.
struct WithheldLetterTests {
  /// Words of the letter and of all that comes from it.
  private static let leaks = [
    "Zebra", "walrus", "heron", "otter", "badger", "magpie", "curlew", "plover", "visit-2023-04",
  ]

  private func plan() throws -> (TemporaryFolder, Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      set -e
      improve init --title 'Improvement plan' --authority 'Wetherby Vale Council' --published 2022-09-05
      improve area add --title One --on 2022-12-12
      improve add --area 1 --title 'Step one' --officer 'Head of Service' --due 2023-02-28 --on 2022-12-12
      improve board add scrutiny
      improve board edit scrutiny --sections all
      improve inspection add visit-2023-01 --kind monitoring-visit --from 2023-01-10 --to 2023-01-11 --published 2023-02-10 --on 2023-02-10
      improve finding add visit-2023-01 'Steps are slow.' --action 1.1 --on 2023-02-10
      improve inspection add visit-2023-04 --kind monitoring-visit --title 'Zebra visit' --from 2023-04-18 --scope 'walrus' --on 2023-04-20
      improve finding add visit-2023-04 'Steps are heron slow.' --action 1.1 --repeats visit-2023-01/1 --on 2023-04-20
      improve finding add visit-2023-04 'The otter is missing.' --on 2023-04-20
      improve inspection deadline visit-2023-04 answer --title 'badger answer' --due 2023-05-05 --officer 'Head of Service' --on 2023-04-20
      improve programme add scrutiny 'magpie item' --meeting 2023-06-01 --inspection visit-2023-04 --on 2023-04-20
      improve area add --title 'curlew area' --on 2023-04-21
      improve add --area 2 --title 'plover step' --officer 'Head of Service' --due 2023-05-31 --source visit-2023-04/2 --on 2023-04-21
      improve rag 2.1 red -m 'plover note' --on 2023-04-24
      improve mitigate 2.1 --reason 'plover reason' --action 'plover work' --officer 'Head of Service' --due 2023-05-20 --on 2023-04-24
      improve due 2.1 2023-06-30 --reason 'plover later' --on 2023-04-25
      improve progress 2.1 'plover progress' --on 2023-04-25
      improve evidence add 2.1 https://council.example/plover --dated 2023-04-26 -m 'plover paper' --on 2023-04-26
      improve officer confirm --all
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  private func publicOutputs(_ program: Program, asAt date: String = "2023-04-30") throws -> [(String, String)] {
    try [
      "summary --board scrutiny --as-at \(date) --format text",
      "summary --board scrutiny --as-at \(date) --format json",
      "summary --board scrutiny --as-at \(date) --format markdown",
      "summary --board scrutiny --as-at \(date) --format html",
      "summary --names posts --sections all --as-at \(date)", "calendar --as-at \(date) --names posts",
    ].map { words in
      let result = try program.shell("improve \(words)")
      #expect(result.status == 0, "\(words): \(result.errors)")
      return (words, result.output)
    }
  }

  private func expectNoLeak(_ program: Program, asAt date: String = "2023-04-30") throws {
    for (words, output) in try publicOutputs(program, asAt: date) {
      #expect(output.count > 200, "\(words)")
      for leak in Self.leaks where output.lowercased().contains(leak.lowercased()) {
        Issue.record("\(words): \(leak)")
      }
    }
  }

  @Test func whatComesFromALetterIsThereUntilItIsWithheldAndThenInNoPublicOutput() throws {
    let (_, program) = try plan()
    let open = try publicOutputs(program)
    for leak in Self.leaks { #expect(open.contains { $0.1.lowercased().contains(leak.lowercased()) }, "\(leak)") }
    let withheld = try program.shell("improve inspection edit visit-2023-04 --withheld --on 2023-04-28")
    #expect(withheld.status == 0, "\(withheld.errors)")
    try expectNoLeak(program)
    // Withheld late, it is in no paper of an earlier day either.
    try expectNoLeak(program, asAt: "2023-04-27")
    // The board that may read it still does, and the figures are the same.
    let full =
      try program.shell(
        "improve summary --names full --sections all --as-at 2023-04-30; improve summary --names full --as-at 2023-04-30 --format json"
      ).output + (try program.shell("improve calendar --as-at 2023-04-30").output)
    for leak in Self.leaks where leak != "visit-2023-04" {
      #expect(full.lowercased().contains(leak.lowercased()), "\(leak)")
    }
    func counts(_ names: String) throws -> [String: Int]? {
      let output = try program.shell("improve summary --names \(names) --as-at 2023-04-30 --format json").output
      let json = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      return json?["counts"] as? [String: Int]
    }
    #expect(try counts("full") == (try counts("posts")))
    let told = try program.shell("improve summary --names posts --as-at 2023-04-30").errors
    #expect(
      told.contains("from letters that are not published, and in no public version: visit-2023-04, 2.1"), "\(told)")
  }

  @Test func aSealedPublicPackHoldsNothingOfItAndALaterPaperRestatesNothingOfIt() throws {
    let (_, program) = try plan()
    let sealed = try program.shell(
      """
      set -e
      improve inspection edit visit-2023-04 --withheld --on 2023-04-28 >/dev/null
      improve pack seal --board scrutiny --as-at 2023-04-30 >/dev/null
      improve progress 2.1 'plover again' --on 2023-04-29 >/dev/null
      improve finding add visit-2023-04 'A curlew came late.' --on 2023-04-29 >/dev/null
      improve area edit 2 --title 'curlew place' --on 2023-04-29 >/dev/null
      improve pack show scrutiny --format json; improve pack show scrutiny
      """)
    #expect(sealed.status == 0, "\(sealed.errors)")
    for leak in Self.leaks { #expect(!sealed.output.lowercased().contains(leak.lowercased()), "\(leak)") }
    try expectNoLeak(program, asAt: "2023-05-31")
  }

  @Test func noLinkToItIsInAPublicOutputByWhateverWordItIsMade() throws {
    let (_, program) = try plan()
    let linked = try program.shell(
      """
      set -e
      improve inspection edit visit-2023-04 --withheld --on 2023-04-28
      improve pack seal --board scrutiny --as-at 2023-04-30
      # A letter that all may read says again what the withheld one said.
      improve inspection add visit-2023-06 --kind monitoring-visit --from 2023-06-06 --published 2023-06-20 --on 2023-06-20
      improve finding add visit-2023-06 'Steps are slow still.' --repeats visit-2023-04/1 --action 2.1 --on 2023-06-20
      # An item of the programme and an action are linked to it late.
      improve programme add scrutiny 'magpie again' --meeting 2023-07-06 --on 2023-04-29
      improve programme edit scrutiny/programme/2 --inspection visit-2023-04 --on 2023-06-21
      improve edit 1.1 --source visit-2023-04/1 --on 2023-06-21
      improve edit 1.1 --source visit-2023-01/1 --on 2023-06-22
      # A later date is asked for with a reason, refused with one, and asked for again.
      improve board edit scrutiny --redating ask
      improve due 2.1 2023-09-29 --reason 'plover proposal' --on 2023-06-23
      improve decide scrutiny --on 2023-06-26 2.1 refuse -m 'badger refusal'
      improve due 2.1 2023-10-31 --reason 'plover again' --on 2023-06-27
      improve commentary set --board scrutiny --month 2023-06 --area 2 'curlew covering words' --on 2023-06-28
      improve commentary set --board scrutiny --month 2023-06 --action 2.1 'heron covering words' --on 2023-06-28
      """)
    #expect(linked.status == 0, "\(linked.errors)")
    for date in ["2023-04-30", "2023-06-30"] { try expectNoLeak(program, asAt: date) }
    let full = try program.shell("improve summary --board scrutiny --names full --as-at 2023-06-30").output
    for words in ["plover again", "visit-2023-04/1", "magpie again"] { #expect(full.contains(words), "\(words)") }
  }

  @Test func aPublicPackForAnotherVisitTellsNothingOfIt() throws {
    let (_, program) = try plan()
    let made = try program.shell(
      """
      set -e
      improve inspection edit visit-2023-04 --withheld --on 2023-04-28 >/dev/null
      improve inspection add visit-2023-06 --kind monitoring-visit --from 2023-06-06 --scope 'Steps' --area 1 --on 2023-05-20 >/dev/null
      improve finding add visit-2023-04 'The curlew of area one.' --action 2.1 --action 1.1 --on 2023-04-29 >/dev/null
      for format in text html markdown json; do
        improve summary --visit visit-2023-06 --names posts --as-at 2023-05-31 --format $format
      done
      """)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains("Steps are slow.") && made.output.contains("visit-2023-01"), "\(made.output)")
    for leak in Self.leaks { #expect(!made.output.lowercased().contains(leak.lowercased()), "\(leak)") }
  }

  @Test func aLetterThatWasPublishedAfterAllIsShownOfDaysFromThen() throws {
    let (_, program) = try plan()
    let result = try program.shell(
      """
      set -e
      improve inspection edit visit-2023-04 --withheld --on 2023-04-28 >/dev/null
      improve inspection edit visit-2023-04 --no-withheld --published 2023-06-01 --on 2023-06-01 >/dev/null
      improve summary --names posts --sections all --as-at 2023-06-30
      """)
    #expect(result.status == 0 && result.output.contains("heron"), "\(result.errors)")
    try expectNoLeak(program, asAt: "2023-04-30")
  }

  @Test func aPublicPackForTheVisitItselfIsRefused() throws {
    let (_, program) = try plan()
    let result = try program.shell(
      """
      improve inspection edit visit-2023-04 --withheld --on 2023-04-28 >/dev/null
      improve summary --visit visit-2023-04 --names posts --as-at 2023-04-30
      """)
    #expect(result.status == 1 && result.errors.contains("is withheld"), "\(result.errors)")
  }

  @Test func aSourceThatIsNothingOfThePlanIsRefusedAtEveryDoor() throws {
    let (folder, program) = try plan()
    let sheet = try folder.write("reference,source\n1.1,visit-2023-99\n", to: "sheet.csv")
    for line in [
      "improve edit 1.1 --source visit-2023-99", "improve add --area 1 --title New --source visit-2023-04/9",
      "improve add --area 1 --title New --source scrutiny",
      "improve correct 1.1 source nowhere --on 2022-12-12 --reason slip",
      "improve import '\(sheet)'",
    ] {
      let result = try program.shell(line)
      #expect(result.status == 1, "\(line): \(result.output)")
    }
    let taken = try program.shell(
      "improve edit 1.1 --source Visit-2023-01/1 --on 2023-04-30 && improve show 1.1 --format json")
    #expect(taken.output.contains("\"source\":\"visit-2023-01/1\""), "\(taken.output)\(taken.errors)")
  }
}
