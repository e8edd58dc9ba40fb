import Foundation
import TestSupport
import Testing

/// The public version of a paper names no officer.
struct NamesTests {
  private func plan() throws -> (TemporaryFolder, Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"), by: "Priya Lund")
    let made = try program.shell(
      """
      set -e
      improve init --published 2022-09-05
      printf 'Area,Action,Officer,Due\\n1. One,Do it,"Priya Lund, Head of Service",31/01/23\\n1. One,And that,Bo Ng,31/01/23\\n' > '\(folder.path("sheet.csv"))'
      improve import '\(folder.path("sheet.csv"))' --on 2022-12-12
      improve officer edit 'Priya Lund' --email priya.lund@council.gov.uk --on 2022-12-12
      improve rag 1.1 red --on 2023-01-10 -m 'not begun'
      improve due 1.1 2023-02-28 --reason 'waiting' --on 2023-01-11
      improve mitigate 1.1 --reason 'waiting' --action 'ask again' --officer 'Priya Lund' --due 2023-02-20 --on 2023-01-12
      improve board add scrutiny --sections all --names posts
      improve officer confirm --all
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  @Test func noNameStandsInAnyFormatOfThePublicVersion() throws {
    let (folder, program) = try plan()
    for format in ["text", "markdown", "json", "html", "docx"] {
      let path = folder.path("paper.\(format)")
      let made = try program.run("summary", "--board", "scrutiny", "--month", "2023-01", "--format", format, "-o", path)
      #expect(made.status == 0, "\(made.errors)")
      let text =
        format == "docx"
        ? try WordTables(ZipReading.part("word/document.xml", of: path)).text
        : try String(contentsOfFile: path, encoding: .utf8)
      for name in ["Priya", "Lund", "Bo Ng", "priya.lund"] { #expect(!text.contains(name), "\(format): \(name)") }
      #expect(text.contains("Head of Service") && text.contains("post not recorded"), "\(format)")
    }
    try program.run("pack", "seal", "--board", "scrutiny", "--month", "2023-01")
    let sealed = try program.run("pack", "show", "scrutiny", "--format", "markdown").output
    #expect(sealed.contains("Head of Service") && !sealed.contains("Priya"))
    try program.run("rag", "1.1", "amber", "--on", "2023-01-20", "-m", "begun after all")
    let restated = try program.run("summary", "--board", "scrutiny", "--month", "2023-02", "--format", "markdown")
      .output
    #expect(restated.contains("begun after all") && !restated.contains("Priya"))
    let calendar = try program.run("calendar", "--names", "posts", "--as-at", "2023-01-31").output
    #expect(calendar.contains("Head of Service") && !calendar.contains("Priya"))
    #expect(try program.run("summary", "--month", "2023-01").output.contains("Priya Lund"), "the board's own")
  }

  @Test func aNameInFreeTextIsListedAndNothingIsWritten() throws {
    let (folder, program) = try plan()
    try program.run("progress", "1.2", "Agreed with Priya Lund. Bo to write.", "--on", "2023-01-20")
    let path = folder.path("paper.html")
    let refused = try program.run(
      "summary", "--board", "scrutiny", "--month", "2023-01", "--format", "html", "-o", path)
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.errors.contains("1.2, progress: \"Priya Lund\""))
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try program.run("pack", "seal", "--board", "scrutiny", "--month", "2023-01").status == 1)
    #expect(try program.run("pack", "list").output == "No pack is sealed.\n")
    let allowed = try program.run(
      "summary", "--board", "scrutiny", "--month", "2023-01", "--format", "html", "-o", path, "--allow-names-in-text")
    #expect(allowed.status == 0)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8).contains("Agreed with Priya Lund."), "text is never changed")
    let decision = try program.run(
      "summary", "--month", "2022-12", "--names", "posts", "--decision", "thank Priya Lund")
    #expect(decision.status == 1 && decision.errors.contains("the paper, decision: \"Priya Lund\""))
  }

  @Test func aPostThatNobodyHasConfirmedStandsInNoPublicVersion() throws {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"), by: "secretary")
    _ = try folder.write(
      """
      Area,Action,Officer,Due
      1. One,Do it,Lead Mary Smithson,31/01/23
      1. One,And,Service Manager (Ravi Patel),31/01/23
      1. One,And more,"Director, Anna Kowalska",31/01/23
      1. One,And all,Head of Service – Front Door,31/01/23

      """, to: "sheet.csv")
    let imported = try program.shell(
      "improve init >/dev/null; improve import '\(folder.path("sheet.csv"))' --on 2022-12-12 >/dev/null")
    for name in ["Mary Smithson", "Ravi Patel", "Anna Kowalska"] {
      #expect(imported.errors.contains("\"\(name)\" in it looks like a name"), "\(imported.errors)")
    }
    #expect(!imported.errors.contains("Front Door"))
    for command in ["summary --month 2023-01 --names posts", "calendar --names posts"] {
      let refused = try program.shell("improve \(command)")
      #expect(refused.status == 1 && refused.output.isEmpty, "\(refused.output)")
      #expect(
        refused.errors.contains("  Lead Mary Smithson\n") && refused.errors.contains("  Head of Service – Front Door\n")
      )
    }
    let all = try program.run("officer", "confirm", "--all")
    #expect(all.output == "Head of Service – Front Door: confirmed as a post\n")
    #expect(all.errors.contains("Lead Mary Smithson looks as if it held a name"))
    #expect(try program.run("officer", "confirm").output.split(separator: "\n").count == 3)
    let unknown = try program.run("officer", "confirm", "Head of Servise - Front Door")
    #expect(unknown.status == 1 && unknown.errors.contains("Head of Service – Front Door"))
    _ = try folder.write("lead mary smithson\n\nService Manager (Ravi Patel)\nDirector, Anna Kowalska\n", to: "posts")
    #expect(try program.run("officer", "confirm", "--from", folder.path("posts")).status == 0)
    #expect(try program.run("summary", "--month", "2023-01", "--names", "posts").status == 0)
    #expect(try program.run("log").output.contains("officer_confirm") && program.run("check").status == 0)
  }

  @Test func theNamesOfRecordersAreLookedForToo() throws {
    let (folder, program) = try plan()
    _ = try program.run(
      "progress", "1.2", "Agreed with Tomasz Nowak; mail t.nowak@elsewhere.example.", "--on", "2023-01-20", "--by",
      "Tomasz Nowak")
    let refused = try program.run(
      "summary", "--board", "scrutiny", "--month", "2023-01", "--format", "html", "-o", folder.path("paper.html"))
    #expect(refused.errors.contains("\"Tomasz Nowak\"") && refused.errors.contains("\"t.nowak@elsewhere.example\""))
  }
}
