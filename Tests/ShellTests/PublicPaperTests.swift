import Foundation
import TestSupport
import Testing

/// A public paper says nothing that a reader of its day would take for what is not so.
struct PublicPaperTests {
  /// 1.1 complete since 3 May with progress of December, 1.2 open with a promise that has passed, 1.3 with one that has
  /// not, 1.4 with an intended impact of a month gone by.
  private func plan() throws -> (TemporaryFolder, Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      set -e
      improve init
      improve area add --title One --on 2022-12-12
      for n in 1 2 3 4; do improve add --area 1 --title "Step $n" --officer 'Head of Service' --due 2023-06-30 --on 2022-12-12; done
      improve progress 1.1 'Second meeting scheduled w/c 12th December' --on 2022-12-12
      improve rag 1.1 green --on 2023-05-03
      improve progress 1.2 'The guide will be out by mid-January 23.' --on 2022-12-12
      improve progress 1.3 'The review began on 5 January and ends by the end of July.' --on 2023-01-10
      improve impact 1.4 'Fewer children waited in October.' --on 2022-12-12
      improve board add scrutiny
      improve board add executive
      improve officer confirm --all
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  private let stale = ["w/c 12th December", "mid-January 23", "waited in October"]

  @Test func aStaleSentenceReachesThePublicByNoFormat() throws {
    let (folder, program) = try plan()
    for format in ["text", "markdown", "json", "html", "docx"] {
      let path = folder.path("paper.\(format)")
      let made = try program.run(
        "summary", "--board", "scrutiny", "--as-at", "2023-05-31", "--sections", "all", "--format", format, "-o", path)
      #expect(made.status == 0, "\(made.errors)")
      for (reference, why) in [
        ("1.1 progress", "recorded before its completion on 3 May 2023"), ("1.2 progress", "has passed"),
        ("1.4 impact", "has passed"),
      ] {
        #expect(made.errors.contains("\(reference), ") && made.errors.contains(why), "\(made.errors)")
      }
      let text =
        format == "docx"
        ? try WordTables(ZipReading.part("word/document.xml", of: path)).text
        : try String(contentsOfFile: path, encoding: .utf8)
      for words in stale { #expect(!text.contains(words), "\(format): \(words)") }
      let together = text.filter { !$0.isWhitespace }
      #expect(together.contains("endofJuly."), "\(format): what has not passed stands")
    }
    let own = try program.run(
      "summary", "--board", "executive", "--as-at", "2023-05-31", "--format", "markdown")
    for words in stale { #expect(own.output.contains(words), "the board's own paper holds nothing back: \(words)") }
    #expect(own.errors.isEmpty)
  }

  @Test func noFigureChangesForWhatIsHeldBack() throws {
    let (_, program) = try plan()
    func counts(_ names: String) throws -> [String: Int]? {
      let made = try program.run("summary", "--as-at", "2023-05-31", "--names", names, "--format", "json")
      let json = try JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any]
      return json?["counts"] as? [String: Int]
    }
    #expect(try counts("posts") == counts("full"))
  }

  @Test func whatIsConfirmedStandsAsLongAsItIsTheSame() throws {
    let (_, program) = try plan()
    let arguments = ["summary", "--board", "scrutiny", "--as-at", "2023-05-31", "--sections", "annex"]
    let line = "improve " + arguments.joined(separator: " ")
    let confirmed = try program.shell("\(line) --confirm 1.2")
    #expect(confirmed.status == 0 && confirmed.errors.contains("confirmed: 1.2 progress"), "\(confirmed.errors)")
    #expect(confirmed.output.contains("mid-January"))
    #expect(try program.shell(line).output.contains("mid-January"), "it is recorded")
    #expect(try program.shell("improve log --format json").output.contains("text_confirm"))
    let again = try program.shell("\(line) --confirm 1.2")
    #expect(again.status == 1 && again.errors.contains("nothing of 1.2 is withheld"))
    _ = try program.shell("improve progress 1.2 'It will be out by mid-February.' --on 2023-01-20")
    #expect(try !program.shell(line).output.contains("mid-February"), "other words wait again")
  }

  /// By the council's own report: what was taken in the period, not everything ever.
  @Test func theScrutinyPaperTellsWhatWasTakenInThePeriodAndIsPlannedForThreeMonths() throws {
    let (_, program) = try plan()
    _ = try program.shell("improve rag 1.3 green --on 2023-04-12 -m 'The review is done.'")
    let may = try program.run(
      "summary", "--board", "scrutiny", "--as-at", "2023-05-31", "--since", "2023-04-30",
      "--format", "markdown"
    ).output
    let words = may.replacing("<br>", with: " ")
    #expect(words.contains("1.1 Step 1 Completed 3 May 2023. No account recorded since completion."))
    #expect(!words.contains("The review is done."), "1.3 was completed before the period")
    #expect(words.contains("By 30 June 2023"))
    for heading in ["Background", "Next steps", "Recommendations"] { #expect(words.contains(heading)) }
  }

  @Test func aMitigationIsReadAsOfItsOwnDayAndAReasonForADateIsSearchedForNames() throws {
    let (_, program) = try plan()
    _ = try program.shell(
      """
      improve mitigate 1.3 --reason 'staff' --action 'cover by 10 March' --officer 'Head of Service' --due 2023-07-10 --on 2023-02-20
      improve progress 1.3 'Under way.' --on 2023-03-15
      """)
    let paper = try program.run("summary", "--board", "scrutiny", "--as-at", "2023-05-31", "--sections", "all")
    #expect(paper.errors.contains("1.3 mitigation") && !paper.output.contains("cover by 10"))

    _ = try program.shell(
      """
      improve officer add --name 'Ann Lee' --role 'Service Manager' --on 2022-12-12
      improve officer confirm --all
      improve board edit executive --redating ask --names posts
      improve due 1.3 2023-09-29 --reason 'Ann Lee is away' --on 2023-05-20
      """)
    let named = try program.run("summary", "--board", "executive", "--as-at", "2023-05-31")
    #expect(named.status == 1 && named.errors.contains("Ann Lee"), "\(named.errors)")
  }

  @Test func whatASealedPaperWithheldIsNotRestatedRaw() throws {
    let (_, program) = try plan()
    let sealed = try program.shell("improve pack seal --board scrutiny --as-at 2023-02-28 --since 2023-01-31")
    #expect(sealed.status == 0, "\(sealed.errors)")
    _ = try program.shell("improve progress 1.3 'To be ready by mid-March.' --on 2023-02-20")
    let paper = try program.run("summary", "--board", "scrutiny", "--as-at", "2023-05-31", "--format", "markdown")
    #expect(paper.output.contains("Restated") && !paper.output.contains("mid-March"), "\(paper.output.suffix(1500))")
  }
}
