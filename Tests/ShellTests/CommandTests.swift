import Foundation
import TestSupport
import Testing

struct CommandTests {
  private func plan() throws -> (TemporaryFolder, Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    try program.run("init", "--published", "2022-09-05")
    let sheet = "Area,Action,Officer,Due,RAG\n1. One,Do it,Ann Lee,31/01/23,\n1. One,Do that,Bo Ray,28/02/23,amber\n"
    try program.run("import", folder.write(sheet, to: "plan.csv"), "--on", "2022-12-12")
    return (folder, program)
  }

  @Test func everyUpdatePrintsOldAndNewInOneLine() throws {
    let (_, program) = try plan()
    let lines = [
      try program.run("rag", "1.1", "1.2", "Green", "-m", "seen", "--on", "2023-01-31"),
      try program.run("due", "1.1", "30 April 2023", "--reason", "later", "--on", "31/01/23"),
      try program.run("progress", "1.2", "-", "--on", "2023-01-31", input: Array("from a file\n".utf8)),
    ].map(\.output).joined()
    #expect(
      lines == """
        1.1 rating none → green, effective 31 January 2023
        1.2 rating amber → green, effective 31 January 2023
        1.1 due_on 31 January 2023 → 30 April 2023; due_as_printed 31/01/23 → none, effective 31 January 2023
        1.2 progress none → "from a file", effective 31 January 2023

        """)
  }

  @Test func aBackdatedUpdateSaysFromWhenALaterOneStands() throws {
    let (_, program) = try plan()
    try program.run("rag", "1.1", "amber", "--on", "2023-02-10")
    let backdated = try program.run("rag", "1.1", "red", "--on", "2023-01-20")
    #expect(
      backdated.output
        == "1.1 rating none → red, effective 20 January 2023; from 10 February 2023 a later update stands with rating red → amber\n"
    )
  }

  @Test(arguments: [
    (["overdue", "--as-at", "2023-02-01", "--exit-code"], 2), (["overdue", "--as-at", "2023-01-31", "--exit-code"], 0),
    (["red", "--exit-code", "--as-at", "2023-01-31"], 0), (["stale", "--exit-code"], 2),
    (["rag", "1.9", "green"], 1), (["rag", "1.1", "purple"], 1), (["rag", "green"], 64), (["rag", "x.1", "green"], 64),
    (["due", "1.1", "2023-04-30"], 64), (["due", "1.1", "31/02/2023", "--reason", "x"], 64), (["nonsense"], 64),
    (["list", "--as-at", "someday"], 64), (["list", "--format", "xml"], 64), (["summary", "--month", "2023-13"], 64),
    (["summary", "--month", "2022-11"], 1), (["summary", "--month", "2999-01"], 1), (["list", "--area", "7"], 1),
    (["rag", "1.1", "red", "--on", "2999-01-01"], 1), (["show", "9.9"], 1), (["log", "9.9"], 1), (["init"], 1),
    (["import", "/nonexistent.csv"], 1), (["import", "/"], 1), (["backup", "/nonexistent/b.db"], 1), (["--help"], 0),
    (["--version"], 0), (["summary", "--month", "2023-01", "--as-at", "2023-01-31"], 64), (["check"], 0),
    (["list", "--db", "/nonexistent.db"], 1), (["upcoming", "--within", "-1"], 64),
    (["import", "-", "--map", "x=y"], 64),
  ])
  func theExitCodeSaysWhatHappened(arguments: [String], status: Int) throws {
    let (folder, program) = try plan()
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.path("plan.db")))
    let process = try program.start(arguments)
    process.waitUntilExit()
    #expect(Int(process.terminationStatus) == status)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("plan.db"))) == before)
  }

  @Test func anErrorGoesToStandardErrorAndNothingToStandardOutput() throws {
    let (_, program) = try plan()
    let wrong = try program.run("rag", "1.3", "green")
    #expect(wrong.output.isEmpty)
    #expect(wrong.errors == "improve: there is no action 1.3; did you mean 1.1 or 1.2?\n")
  }

  @Test func aBadSheetListsEveryBadRowAndImportsNothing() throws {
    let (folder, program) = try plan()
    let sheet = try folder.write("Area,Action,Due,RAG\n1. One,New,31/02/2023,\n1. One,Newer,,purple\n", to: "bad.csv")
    let result = try program.run("import", sheet)
    #expect(result.status == 1 && result.output.isEmpty)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains("bad.csv, row 2, column \"Due\": \"31/02/2023\" holds 31/02/2023, which is no date"))
    #expect(
      lines[1].contains("bad.csv, row 3, column \"RAG\": \"purple\" is not a rating of this plan; accepted: green"))
    #expect(lines[2] == "improve: nothing was imported: 2 cell(s) or row(s) are wrong")
    #expect(try program.run("list", "--format", "csv").output.split(separator: "\n").count == 3)
  }

  @Test func aHeadingThatIsNotKnownIsNamedWithTheOptionThatTakesIt() throws {
    let (folder, program) = try plan()
    let sheet = try folder.write("Area,Promise we make,Who\n7. New,Do it,Head of Help\n", to: "other.csv")
    let refused = try program.run("import", sheet, "--on", "2023-01-31")
    #expect(refused.errors.contains("--map 'action=Promise we make'"), "\(refused.errors)")
    #expect(try program.run("import", sheet, "--on", "2023-01-31", "--map", "action=Promise we make").status == 0)
  }

  @Test func aDryRunSaysExactlyWhatTheImportThenSays() throws {
    let (folder, program) = try plan()
    let sheet = try folder.write("Ref,Area,Action,RAG\n1.1,1. One,Do it,red\n2.1,2. Two,New,amber\n", to: "new.csv")
    let rehearsed = try program.run("import", sheet, "--on", "2023-01-31", "--dry-run")
    let real = try program.run("import", sheet, "--on", "2023-01-31")
    #expect(rehearsed.output.replacing("would import", with: "imported") == real.output)
    #expect(rehearsed.errors == real.errors)
    #expect(real.output.contains("1.1 rating none → red") && real.output.contains("2.1 added: New\n"))
  }

  @Test func everyListingIsJsonWithSortedKeysAndTheSameWordsAsTheCsv() throws {
    let (_, program) = try plan()
    let text = try program.run("list", "--format", "json", "--as-at", "2023-02-01").output
    let list = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(list.count == 2)
    let expected: Set<String> = [
      "reference", "area_number", "area", "outcome", "action", "officers", "original_due_on", "due_on",
      "due_as_printed", "days_overdue", "times_redated", "rating", "progress", "impact", "impact_is_evidenced",
      "mitigation", "updated_on", "updated_by",
    ]
    #expect(expected.isSubset(of: Set(list[0].keys)))
    #expect(list[0]["days_overdue"] as? Int == 1 && list[0]["rating"] is NSNull)
    let officer = try #require((list[0]["officers"] as? [[String: Any]])?.first)
    #expect(officer["name"] as? String == "Ann Lee" && officer["lead"] as? Bool == true)
    let sorted = try JSONSerialization.data(withJSONObject: list, options: [.sortedKeys, .withoutEscapingSlashes])
    #expect(text.filter { $0 != "\n" } == String(decoding: sorted, as: UTF8.self))
    let headings = try program.run("list", "--format", "csv").output.prefix { $0 != "\n" }.split(separator: ",").map(
      String.init)
    let flattened: Set<String> = [
      "meaning", "reason_for_delay", "mitigating_actions", "accountable_officer", "revised_due_on",
    ]
    #expect(Set(headings).subtracting(flattened).isSubset(of: Set(list[0].keys)))
  }

  @Test(arguments: ["list", "overdue", "red", "upcoming", "stale", "exceptions"])
  func aListingOfNothingIsAnEmptyArrayHeadingsOrASentence(command: String) throws {
    let (_, program) = try plan()
    let past = ["--as-at", "2020-01-01", "--format"]
    #expect(try program.run(command, past[0], past[1], past[2], "json").output == "[]\n")
    #expect(try program.run(command, past[0], past[1], past[2], "csv").output.split(separator: "\n").count == 1)
    let sentence = try program.run(command, past[0], past[1], past[2], "table").output
    #expect(sentence.hasSuffix("1 January 2020.\n"))
  }

  @Test func theFiltersAllHoldTogether() throws {
    let (_, program) = try plan()
    func references(_ line: String) throws -> [String] {
      try program.shell("improve list --format csv \(line)").output.split(separator: "\n").dropFirst()
        .map { String($0.prefix { $0 != "," }) }
    }
    #expect(try references("--officer 'ann lee'") == ["1.1"])
    #expect(try references("--rating yellow") == ["1.2"])
    #expect(try references("--rating unrated") == ["1.1"])
    #expect(try references("--meaning on_track --area 1") == ["1.2"])
    #expect(try references("--due-before 28/02/23") == ["1.1"])
    #expect(try references("--due-after 31/01/23") == ["1.2"])
    #expect(try references("--search THAT --open") == ["1.2"])
    #expect(try references("--search that --rating unrated") == [])
  }

  @Test func thePlanMayBeNamedBeforeOrAfterTheCommand() throws {
    let (folder, _) = try plan()
    let anonymous = Program()
    #expect(try anonymous.run("--db", folder.path("plan.db"), "check").status == 0)
    #expect(try anonymous.run("check", "--db", folder.path("plan.db")).status == 0)
    var home = Program()
    home.environment = ["HOME": folder.path("home"), "IMPROVE_BY": "x"]
    #expect(try home.run("init").status == 0)
    #expect(FileManager.default.fileExists(atPath: folder.path("home/.local/share/improve/plan.db")))
  }

  @Test func theSummaryIsWrittenWholeToAFile() throws {
    let (folder, program) = try plan()
    for format in ["text", "markdown", "json"] {
      let file = folder.path("summary.\(format)")
      let written = try program.run("summary", "--month", "2023-01", "--format", format, "-o", file)
      #expect(written.status == 0 && written.output.isEmpty)
      #expect(
        try String(contentsOfFile: file, encoding: .utf8)
          == program.run("summary", "--month", "2023-01", "--format", format).output)
    }
    #expect(try program.run("summary", "--month", "2023-01", "-o", "/nonexistent/x").status == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).allSatisfy { !$0.hasSuffix(".part") })
  }

  @Test func exportAndImportThroughFilesGiveTheSamePlan() throws {
    let (folder, program) = try plan()
    try program.run("rag", "1.1", "red", "--on", "2023-01-31", "-m", "late")
    try program.run("export", "--format", "json", "-o", folder.path("plan.json"))
    let copy = Program(plan: folder.path("copy.db"))
    try copy.run("init", "--title", "another title")
    #expect(try copy.run("import", folder.path("plan.json")).status == 0)
    for question in ["list --format json", "log --format json", "summary --month 2023-01 --format json"] {
      #expect(
        try copy.shell("improve \(question)").output == program.shell("improve \(question)").output, "\(question)")
    }
    #expect(try copy.run("import", folder.path("plan.json")).output.hasPrefix("nothing changed"))
  }

  @Test func anArgumentThatIsNoUtf8IsRefused() throws {
    let (_, program) = try plan()
    let result = try program.shell("improve progress 1.1 \"$(printf 'caf\\351')\"")
    #expect(result.status == 64 && result.errors.contains("is not UTF-8"))
  }

  @Test func hostileTextIsKeptAndNeverReachesATerminalRaw() throws {
    let (_, program) = try plan()
    let text = "=cmd()'; DROP TABLE revision;-- \u{1B}]0;title\u{7} \u{202E}x"
    #expect(try program.run("progress", "1.1", text, "--on", "2023-01-31").status == 0)
    let json = try program.run("list", "--format", "json").output
    let list = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(list[0]["progress"] as? String == text)
    #expect(try program.run("list", "--format", "csv").output.contains(text))
    for command in ["show 1.1", "log", "list --format json", "summary --month 2023-01", "list --format markdown"] {
      let shown = try program.shell("improve \(command)").output
      #expect(!shown.contains("\u{1B}") && !shown.contains("\u{7}") && !shown.contains("\u{202E}"), "\(command)")
    }
    let terminal = try program.shell("script -qec \"'\(Program.path)' list --format csv\" /dev/null").output
    #expect(terminal.contains("DROP TABLE"))
    #expect(!terminal.contains("\u{1B}]0;") && !terminal.contains("\u{202E}"))
  }

  @Test func noOutputFileEverReplacesAPlan() throws {
    let (folder, program) = try plan()
    let path = folder.path("plan.db")
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: path)
    for arguments in [
      ["export", "-o", path], ["export", "--format", "json", "-o", path],
      ["summary", "--month", "2023-01", "-o", folder.path("link")],
    ] {
      let process = try program.start(arguments)
      process.waitUntilExit()
      #expect(process.terminationStatus == 1)
    }
    #expect(try program.run("check").status == 0)
    #expect(try program.run("export", "-o", "/dev/null").status == 0)
  }

  @Test func aRatingGivenByMistakeIsTakenAwayWithANote() throws {
    let (_, program) = try plan()
    #expect(try program.run("rag", "1.2", "unrated", "--on", "2023-01-31").errors.contains("needs a note"))
    let taken = try program.run("rag", "1.2", "unrated", "-m", "- the wrong action", "--on", "2023-01-31")
    #expect(taken.output == "1.2 rating amber → none, effective 31 January 2023\n")
  }

  @Test func aMisspeltOfficerIsNoNewOfficer() throws {
    let (_, program) = try plan()
    let slip = try program.run("edit", "1.1", "--officer", "Ann Leee")
    #expect(slip.status == 1 && slip.errors.contains("did you mean Ann Lee?"))
    #expect(try program.run("edit", "1.1", "--officer", "Zoë Quill, Director", "--on", "2023-01-31").status == 0)
    #expect(try program.run("officer", "list", "--format", "csv").output.contains("Zoë Quill,Director"))
  }

  @Test func anErrorInJsonIsWordedForPeople() throws {
    let (folder, program) = try plan()
    let broken = try folder.write("{", to: "broken.json")
    let imported = try program.run("import", broken)
    #expect(
      imported.status == 1 && imported.errors.hasPrefix("improve: ") && !imported.errors.contains("ImportFinding"))
    let key = try Program(plan: folder.path("new.db")).run("init", "--key", broken)
    #expect(key.errors.hasPrefix("improve: --key is rag, brag or a JSON file"))
    let nul = try folder.write(#"{"format":"a\u0000b"}"#, to: "nul.json")
    #expect(try program.run("import", nul).errors.contains("NUL"))
    #expect(try program.run("import", nul, "--on", "2023-01-01").status == 64)
  }

  @Test func noEscapeSequenceOfTheDataColoursATerminal() throws {
    let (_, program) = try plan()
    try program.run("progress", "1.1", "vis\u{1B}[8mhidden\u{1B}[0m", "--on", "2023-01-31")
    for command in ["list --format csv", "show 1.1", "log 1.1", "export"] {
      let shown = try program.shell("script -qec \"'\(Program.path)' \(command)\" /dev/null").output
      #expect(shown.contains("hidden") && !shown.contains("\u{1B}[8m"), "\(command)")
    }
  }

  @Test func aYearFarOffIsWarnedOfWhereverADueDateIsTyped() throws {
    let (_, program) = try plan()
    let lines = [
      try program.run("due", "1.1", "3023-02-28", "--reason", "x", "--on", "2023-01-31"),
      try program.run("add", "--area", "1", "--title", "New", "--due", "28/02/3023", "--on", "2023-01-31"),
    ]
    for line in lines { #expect(line.status == 0 && line.errors.contains("is the year right?")) }
  }
}
