import Foundation
import TestSupport
import Testing

/// Officers who are away or have left: who is asked in their place, and what is still with them.
struct OfficerAbsenceTests {
  private func plan() throws -> (TemporaryFolder, Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      set -e
      improve init --title 'Improvement plan'
      for n in 1 2; do improve area add --title "Area $n" --on 2022-12-12; done
      improve add --area 1 --title 'Fill the posts' --officer 'Ann Lee' --due 2023-01-13 --on 2022-12-12
      improve add --area 2 --title 'Write the guide' --officer 'Ann Lee' --due 2023-01-13 --on 2022-12-12
      for who in 'Bo Ng' 'Cy Ox'; do improve officer add --name "$who" --on 2022-12-12; done
      improve officer edit 'Ann Lee' --email ann@council.example --on 2022-12-12
      improve officer edit 'Bo Ng' --email bo@council.example --on 2022-12-12
      improve officer edit 'Cy Ox' --email cy@council.example --on 2022-12-12
      improve chase policy set --sender plan@council.example --keeper keeper@council.example --line '*=line@council.example'
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  private func addressees(_ program: Program, on date: String) throws -> [String] {
    let shown = try program.run("chase", "--on", date, "--format", "json")
    #expect(shown.status == 0, "\(shown.errors)")
    let notices = try JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [[String: Any]] ?? []
    return notices.compactMap { $0["addressee"] as? String }
  }

  @Test func whoCoversIsAskedAndWhoCoversForThemWhereTheyAreAwayToo() throws {
    let (_, program) = try plan()
    #expect(try addressees(program, on: "2023-01-16") == ["ann@council.example"])
    let away = try program.shell("improve officer away 'Ann Lee' --from 2023-01-16 --to 2023-01-20 --cover 'Bo Ng'")
    #expect(away.output == "Ann Lee is away from 16 January 2023 to 20 January 2023; Bo Ng covers\n")
    #expect(try addressees(program, on: "2023-01-16") == ["bo@council.example"])
    #expect(try addressees(program, on: "2023-01-23") == ["ann@council.example"], "she is back")
    _ = try program.shell("improve officer away 'Bo Ng' --from 2023-01-16 --to 2023-01-17 --cover 'Cy Ox'")
    #expect(try addressees(program, on: "2023-01-16") == ["cy@council.example"])
    _ = try program.shell("improve officer away 'Cy Ox' --from 2023-01-16 --to 2023-01-17 --cover 'Ann Lee'")
    #expect(try addressees(program, on: "2023-01-16") == ["keeper@council.example"], "all of them are away")
    let wrong = try program.shell("improve officer away 'Bo Ng' --from 2023-02-10 --to 2023-02-01")
    #expect(wrong.status == 1 && wrong.errors.contains("is before the first"))
  }

  @Test func whoHasLeftIsGivenNothingMoreAndWhatIsWithThemIsAnException() throws {
    let (_, program) = try plan()
    let left = try program.shell("improve officer leave 'Ann Lee' --on 2023-01-16 --successor 'Bo Ng'")
    #expect(
      left.output
        == "Ann Lee leaves on 16 January 2023; Bo Ng comes after; 2 open actions are still with them: 1.1, 2.1\n")
    let refused = try program.shell("improve add --area 1 --title More --officer 'Ann Lee' --on 2023-01-17")
    #expect(refused.status == 1 && refused.errors.contains("left on 16 January 2023; Bo Ng came after"))
    let before = try program.shell("improve add --area 1 --title Earlier --officer 'Ann Lee' --on 2023-01-10")
    #expect(before.status == 0, "\(before.errors)")
    #expect(try addressees(program, on: "2023-01-16") == ["bo@council.example"])
    let exceptions = try program.shell("improve exceptions --as-at 2023-01-16 --format csv").output
    #expect(exceptions.components(separatedBy: "officer_has_left").count - 1 == 3)
    #expect(
      try !program.shell("improve exceptions --as-at 2023-01-15 --format csv").output.contains("officer_has_left"))

    // Handed over by area, and then by reference.
    let area = try program.shell("improve officer hand-over 'Ann Lee' 'Bo Ng' area 2 --on 2023-01-17")
    #expect(area.status == 0 && area.output.hasPrefix("2.1 ") && !area.output.contains("1.1 "))
    let one = try program.shell("improve officer hand-over 'Ann Lee' 'Cy Ox' 1.1 --on 2023-01-17")
    #expect(one.status == 0 && one.output.hasPrefix("1.1 "))
    let notTheirs = try program.shell("improve officer hand-over 'Ann Lee' 'Cy Ox' 1.1 --on 2023-01-18")
    #expect(notTheirs.status == 1 && notTheirs.errors.contains("nothing of it to hand over"))
    #expect(try program.shell("improve check").status == 0)
  }

  @Test func aMessageSaysWhatIsAskedAndByWhenAndHoldsNoCommand() throws {
    let (folder, program) = try plan()
    let sent = try program.shell(
      "mkdir '\(folder.path("mail"))'; improve chase --send --on 2023-01-16 --to-dir '\(folder.path("mail"))'; cat '\(folder.path("mail"))'/*.eml"
    )
    #expect(sent.status == 0, "\(sent.errors)")
    let unfolded = sent.output.replacing("=\r\n", with: "")
    let mail = unfolded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(mail.contains("Subject: 2 actions need an answer: 2 overdue"))
    // Five working days after Monday 16 January.
    #expect(mail.contains("please answer for 2 actions of the Improvement plan by 23 January 2023"))
    #expect(mail.contains("Reply to this message with a sentence for each"))
    #expect(!mail.contains("improve "), "nobody but the keeper has a shell")
    #expect(!mail.contains("Cc:"))
  }
}
