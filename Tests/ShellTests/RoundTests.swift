import Foundation
import TestSupport
import Testing

/// A month's round: a workbook for each officer, what they do to it, and what becomes of it.
struct RoundTests {
  /// Three officers: the Head of Help leads 1.1 and 1.2, the Head of Care 1.10 and 2.1, the Principal 2.2.
  private func plan() throws -> (folder: TemporaryFolder, program: Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      cd '\(folder.path("."))'
      improve init --title 'Improvement plan' --published 2022-09-05 >/dev/null
      printf 'Ref,Area,Outcome,Action,Role,Due,RAG,Progress\\n' > plan.csv
      printf '1.1,1. One,Safe,Train them,Head of Help,2023-03-31,amber,begun\\n' >> plan.csv
      printf '1.2,1. One,Safe,Audit them,Head of Help,Review 31/03/23,,\\n' >> plan.csv
      printf '1.10,1. One,Heard,Ask them,Head of Care,2023-06-30,red,late\\n' >> plan.csv
      printf '2.1,2. Two,Well,Feed them,Head of Care,2023-06-30,,\\n' >> plan.csv
      printf '2.2,2. Two,Well,Teach them,Principal,2023-06-30,amber,"two\\nlines"\\n' >> plan.csv
      printf '2.3,2. Two,Well,Done already,Principal,2023-01-31,green,\\n' >> plan.csv
      improve import plan.csv --on 2022-12-12 >/dev/null 2>&1
      improve round open --month 2023-02 --out out
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  private func workbook(_ officer: String, _ folder: TemporaryFolder) throws -> EditedWorkbook {
    try EditedWorkbook(folder.path("out/2023-02 \(officer).xlsx"))
  }

  private func take(_ officer: String, _ folder: TemporaryFolder, _ program: Program, _ more: String = "") throws
    -> Program.Result
  {
    try program.shell("cd '\(folder.path("."))'; improve round import 'out/2023-02 \(officer).xlsx' \(more)")
  }

  private func value(_ reference: String, _ field: String, _ program: Program, on date: String = "2023-02-28") throws
    -> String
  {
    let shown = try program.run("show", reference, "--as-at", date, "--format", "json").output
    let json = try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any]
    if let rating = json?[field] as? [String: Any] { return rating["code"] as? String ?? "" }
    return json?[field] as? String ?? ""
  }

  @Test func everyOfficerWithAnOpenActionIsAskedAndTheSheetsAreTheSameAgain() throws {
    let (folder, program) = try plan()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted()
    #expect(
      names == ["2023-02 Head of Care.xlsx", "2023-02 Head of Help.xlsx", "2023-02 Principal.xlsx"])
    let first = try Data(contentsOf: URL(filePath: folder.path("out/2023-02 Principal.xlsx")))
    let again = try program.shell(
      """
      cd '\(folder.path("."))'; improve rag 2.2 red --on 2023-02-10 >/dev/null
      improve round open --month 2023-02 --out again
      """)
    #expect(again.output.contains("open since"))
    #expect(try Data(contentsOf: URL(filePath: folder.path("again/2023-02 Principal.xlsx"))) == first)
    #expect(try workbook("Principal", folder).rowCount == 1, "what is complete is not asked about")
  }

  /// Two recommendations and a deadline of the Head of Help; what they change of them is recorded, what the plan changed too
  /// is told, and a sheet that is given again records nothing twice.
  @Test func whatCommitteesAndInspectorsAskComesBackInTheSheetToo() throws {
    let (folder, program) = try plan()
    let made = try program.shell(
      """
      set -e; cd '\(folder.path("."))'
      improve board add scrutiny >/dev/null
      improve recommendation add scrutiny 2023-01-26 'Publish it.' --officer 'Head of Help' --on 2023-01-27 >/dev/null
      improve recommendation add scrutiny 2023-01-26 'Film it.' --kind A --officer 'Head of Help' --on 2023-01-27 >/dev/null
      improve recommendation add scrutiny 2023-01-26 'Count it.' --officer 'Head of Care' --on 2023-01-27 >/dev/null
      improve inspection add visit --kind monitoring-visit --from 2023-01-10 --published 2023-01-20 --on 2023-01-20 >/dev/null
      improve inspection deadline visit reply --title Reply --due 2023-02-10 --officer 'Head of Help' --on 2023-01-20 >/dev/null
      improve round open --month 2023-03 --out march >/dev/null
      improve recommendation progress scrutiny/2023-01-26/2 'Filmed half.' --on 2023-03-20 >/dev/null
      """)
    #expect(made.status == 0, "\(made.errors)")
    let path = folder.path("march/2023-03 Head of Help.xlsx")
    var sheet = try EditedWorkbook(path)
    sheet.type("Written in plain words.", 0, "Done so far", in: "Also yours")
    sheet.type("Filmed.", 1, "Done so far", in: "Also yours")
    sheet.type("Sent by post.", 2, "Done so far", in: "Also yours")
    sheet.type("10/02/2023", 2, "Done on", in: "Also yours")
    try sheet.save()
    let taken = try program.shell("improve round import '\(path)'")
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(
      taken.output.contains("scrutiny/2023-01-26/1: progress none → \"Written in plain words.\""), "\(taken.output)")
    #expect(taken.output.contains("visit/reply: met_on none → 10 February 2023"), "\(taken.output)")
    #expect(taken.errors.contains("visit/reply, done so far: of a deadline only the day"), "\(taken.errors)")
    #expect(
      taken.errors.contains("scrutiny/2023-01-26/2, done so far was changed in the plan as well"), "\(taken.errors)")
    let again = try program.shell("improve round import '\(path)'")
    #expect(!again.output.contains("→") && again.status == 0, "\(again.output)")
    let listed = try program.run("recommendation", "list", "--as-at", "2023-03-31", "--format", "json").output
    let items = try #require(JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [[String: Any]])
    #expect(
      items.map { $0["progress"] as? String ?? "none" } == ["Written in plain words.", "Filmed half.", "none"])
    // February's sheets were made before anything was recommended.
    #expect(try !workbook("Head of Help", folder).hasSheet("Also yours"))
    #expect(try !EditedWorkbook(folder.path("march/2023-03 Principal.xlsx")).hasSheet("Also yours"))
  }

  @Test func onlyWhatTheOfficerChangedIsRecordedAsTheirWordsAtTheMonthsEnd() throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Head of Help", folder)
    sheet.type("half done", 0, "Progress")
    sheet.type("red", 1, "Rating")
    sheet.type("no trainer", 1, "Reason for delay")
    sheet.type("hire one", 1, "Mitigating actions")
    sheet.type("30/06/2023", 1, "Revised due on")
    try sheet.save()
    let result = try take("Head of Help", folder, program)
    #expect(result.status == 0 && result.output.contains("imported 2 rows: 0 added, 2 changed, 0 unchanged"))
    #expect(try value("1.1", "progress", program) == "half done")
    #expect(try value("1.1", "progress", program, on: "2023-02-27") == "begun")
    #expect(try value("1.2", "rating", program) == "red")
    let log = try program.run("log", "1.2", "--format", "csv").output
    #expect(log.contains("round_return,2023-02-28") && log.contains(",Programme Office,Head of Help,"))
    #expect(try program.run("show", "1.2", "--as-at", "2023-02-28").output.contains("Head of Help"))
    let again = try take("Head of Help", folder, program)
    #expect(again.output.contains("nothing changed") && again.errors.contains("the same file came on"))
    let status = try program.run("round", "status", "--format", "csv").output
    #expect(status.contains(",Head of Help,2,") && status.split(separator: "\n").count == 4)
  }

  @Test func aSheetThatNobodyTouchedChangesNothingWhateverHappenedMeanwhile() throws {
    let (folder, program) = try plan()
    _ = try program.shell(
      """
      improve progress 1.1 'from the shell' --on 2023-02-10 >/dev/null; improve due 1.2 2023-05-31 --reason r --on 2023-02-10
      improve officer edit 'Head of Help' --name 'Ann Lee' --on 2023-02-10; improve area edit 1 --title 'Anew' --on 2023-02-10
      """)
    try workbook("Head of Help", folder).save()
    let result = try take("Head of Help", folder, program)
    #expect(result.output.contains("nothing changed: 2 rows"), "\(result.output)\(result.errors)")
    #expect(try value("1.1", "progress", program) == "from the shell")
  }

  @Test func aSecondReturnIsComparedWithTheFirst() throws {
    let (folder, program) = try plan()
    let sent = try workbook("Head of Help", folder)
    for words in ["first answer", "second answer"] {
      var sheet = sent
      sheet.type(words, 0, "Progress")
      try sheet.save()
      let result = try take("Head of Help", folder, program)
      #expect(result.output.contains("1 changed") && !result.output.contains("conflict"), "\(words): \(result.output)")
      #expect(try value("1.1", "progress", program) == words)
    }
    var again = sent
    again.type("amber", 1, "Rating")
    try again.save()
    let fromTheOriginal = try take("Head of Help", folder, program)
    #expect(fromTheOriginal.output.contains("1.2 rating none → amber") && !fromTheOriginal.output.contains("1.1"))
    #expect(try value("1.1", "progress", program) == "second answer", "what stands as it was sent says nothing")
    var old = sent
    old.type("first answer", 0, "Progress")
    old.type("amber", 1, "Rating")
    try old.save()
    let older = try take("Head of Help", folder, program)
    #expect(older.output.contains("was said before, and replaced since"), "\(older.output)")
    #expect(try value("1.1", "progress", program) == "second answer")
    let status = try program.run("round", "status", "--format", "json").output
    #expect(status.contains("\"returns\": 4") || status.contains("\"returns\":4"), "\(status)")
  }

  @Test func whatBothChangedIsSentAgainAndItsAnswerIsRecorded() throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Head of Care", folder)
    sheet.type("theirs", 0, "Progress")
    sheet.type("amber", 1, "Rating")
    try sheet.save()
    _ = try program.run("progress", "1.10", "ours", "--on", "2023-02-10")
    let result = try take("Head of Care", folder, program, "--out again --exit-code")
    #expect(result.status == 2 && result.output.contains("as sent: late\n  theirs:  theirs\n  ours:    ours"))
    #expect(try value("2.1", "rating", program) == "amber", "the row beside it is recorded")
    #expect(try value("1.10", "progress", program) == "ours")
    let path = folder.path("again/2023-02 Head of Care in conflict.xlsx")
    var anew = try EditedWorkbook(path)
    #expect(anew.rowCount == 1 && anew.text(0, "Progress") == "ours")
    try anew.save()
    let untouched = try program.shell("improve round import '\(path)'")
    #expect(untouched.output.contains("nothing changed"), "\(untouched.output)")
    anew.type("both of us", 0, "Progress")
    try anew.save()
    let answered = try program.shell("improve round import '\(path)'")
    #expect(answered.output.contains("1 changed"), "\(answered.output)\(answered.errors)")
    #expect(try value("1.10", "progress", program) == "both of us")
  }

  @Test func aConflictIsDecidedOnceAndNotAskedAgain() throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Head of Care", folder)
    sheet.type("theirs", 0, "Progress")
    try sheet.save()
    _ = try program.run("progress", "1.10", "ours", "--on", "2023-02-10")
    let taken = try take("Head of Care", folder, program, "--take ours 1.10")
    #expect(taken.status == 0 && !taken.output.contains("in conflict"))
    let again = try take("Head of Care", folder, program, "--exit-code")
    #expect(again.status == 0 && again.output.contains("nothing changed"), "\(again.output)")
    #expect(try value("1.10", "progress", program) == "ours")
  }

  @Test func whateverElseStandsInAReturnIsNamedAndNotRecorded() throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Head of Care", folder)
    let other = try workbook("Principal", folder)
    sheet.reverseRows()
    sheet.type("sorted", 0, "Progress")
    sheet.paste(0, of: other)
    sheet.type("for another", 2, "Progress")
    sheet.insertRow(["Reference": "3.1", "Action": "A new idea"])
    sheet.doubleRow(0)
    sheet.type("Feed them all", 1, "Action")
    try sheet.save(renamed: "Sheet1")
    let result = try take("Head of Care", folder, program)
    #expect(result.status == 0, "\(result.errors)")
    for named in [
      "row 4: it is from the sheet of Principal", "row 5: it was added (3.1)",
      "row 6: 2.1 stands in row 2 with the same",
      "row 3: the words of 1.10 were changed",
    ] { #expect(result.errors.contains(named), "\(named): \(result.errors)") }
    #expect(try value("2.1", "progress", program) == "sorted" && value("2.2", "progress", program) == "two\nlines")
    var twice = try workbook("Head of Care", folder)
    twice.type("otherwise", 4, "Progress")
    try twice.save(renamed: "Sheet1")
  }

  @Test func aRowDoubledWithOtherWordsAndAnAlteredReferenceRefuseTheFile() throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Head of Care", folder)
    sheet.doubleRow(0)
    sheet.type("otherwise", 2, "Progress")
    try sheet.save(to: folder.path("out/2023-02 doubled.xlsx"))
    let doubled = try take("doubled", folder, program)
    #expect(doubled.status == 1 && doubled.errors.contains("stands in row 2 too, with other words"))
    var altered = try workbook("Head of Care", folder)
    altered.type("2.7", 1, "Reference")
    try altered.save(to: folder.path("out/2023-02 altered.xlsx"))
    let refused = try take("altered", folder, program)
    #expect(refused.status == 1 && refused.errors.contains("stands in the row that was made for 2.1"))
    #expect(try program.run("round", "status", "--format", "csv").output.contains(",Head of Care,2,2"))
  }

  @Test func aRowThatWasDeletedIsNamedAndABlankAsks() throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Head of Care", folder)
    sheet.type(nil, 0, "Progress")
    sheet.deleteRow(1)
    try sheet.save()
    let result = try take("Head of Care", folder, program)
    #expect(result.errors.contains("not in the sheet, and so not answered: 2.1"))
    #expect(result.output.contains("1.10 progress, row 2: emptied in the sheet"))
    #expect(try value("1.10", "progress", program) == "late")
  }

  @Test func withoutItsHiddenColumnASheetIsStillKnown() throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Head of Care", folder)
    sheet.deleteColumn("Made from")
    sheet.type("begun", 1, "Progress")
    try sheet.save()
    let result = try take("Head of Care", folder, program)
    #expect(result.output.contains("2.1 progress none → begun") && result.output.contains("1 changed, 1 unchanged"))
  }

  @Test(arguments: [("Rating", "complete", "rating", "green"), ("Due on", "31 May 2023", "due_on", "2023-05-31")])
  func whatPeopleTypeIsUnderstood(heading: String, typed: String, field: String, value expected: String) throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Principal", folder)
    sheet.type(typed, 0, heading)
    sheet.type("the trainer came", 0, "Reason for change")
    try sheet.save()
    let result = try take("Principal", folder, program)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try value("2.2", field, program) == expected)
  }

  @Test func wordsInThePlaceOfADateAreNoDateAndAreToldOf() throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Principal", folder)
    sheet.type("tbc", 0, "Due on")
    try sheet.save()
    let result = try take("Principal", folder, program)
    #expect(result.errors.contains("\"tbc\""), "\(result.output)\(result.errors)")
    #expect(try value("2.2", "due_on", program) == "2023-06-30")
  }

  @Test func theSheetOfAnotherMonthIsRefusedUntilThatMonthIsNamed() throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Principal", folder)
    sheet.type("late answer", 0, "Progress")
    try sheet.save()
    _ = try program.shell("cd '\(folder.path("."))'; improve round open --month 2023-03 --out march")
    let refused = try take("Principal", folder, program)
    #expect(refused.status == 1 && refused.errors.contains("this is the sheet of February 2023"))
    #expect(try take("Principal", folder, program, "--month 2023-02").status == 0)
    #expect(try value("2.2", "progress", program) == "late answer")
  }

  @Test func aReturnGivenToImportIsTakenAsOne() throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Principal", folder)
    sheet.type("by the other door", 0, "Progress")
    try sheet.save()
    let path = folder.path("out/2023-02 Principal.xlsx")
    #expect(try program.run("import", path, "--on", "2023-02-01").status == 64)
    #expect(try program.run("import", path).output.contains("return of Principal for February 2023"))
    #expect(try value("2.2", "progress", program) == "by the other door")
  }

  @Test func aFolderIsTakenFileByFileAndADryRunRecordsNothing() throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Principal", folder)
    sheet.type("new words", 0, "Progress")
    try sheet.save()
    _ = try folder.write("no workbook", to: "out/2023-02 zz.xlsx")
    let rehearsed = try program.shell("cd '\(folder.path("."))'; improve round import out --dry-run")
    #expect(rehearsed.status == 1 && rehearsed.output.contains("would import 1 row"))
    #expect(try value("2.2", "progress", program) == "two\nlines")
    let real = try program.shell("cd '\(folder.path("."))'; improve round import out")
    #expect(real.status == 3 && real.errors.contains("nothing was recorded of 1 of the files"))
    #expect(try value("2.2", "progress", program) == "new words")
  }

  @Test func theChaseAsksForAMissingReturnAndNotForAnUpdateOfEachAction() throws {
    let (folder, program) = try plan()
    _ = try program.shell(
      """
      for who in Help Care; do improve officer edit "Head of $who" --email "$who@council.example"; done
      improve officer edit Principal --email principal@council.example
      improve chase policy set --sender plan@council.example --keeper keeper@council.example
      """)
    try workbook("Principal", folder).save()
    _ = try take("Principal", folder, program)
    _ = try program.run("due", "1.2", "2035-06-29", "--reason", "far off")
    // Ten weeks on, on the first day on which the chase says anything, which is the day of its digest.
    let said = try program.shell(
      """
      for n in 70 71 72 73 74 75 76 77 78; do
        out=$(improve chase --on "$(date -u -d "+$n days" +%F)"); [ -n "$out" ] && break
      done; printf '%s' "$out"
      """
    ).output
    let letters = said.components(separatedBy: "To       ").dropFirst()
    let help = try #require(letters.first { $0.hasPrefix("Head of Help") })
    #expect(help.contains("has not come back") && help.contains("1.1 overdue"), "\(said)")
    #expect(!help.contains("not updated for"), "the sheet is asked for, and not an update of 1.2: \(help)")
    let principal = try #require(letters.first { $0.hasPrefix("Principal") })
    #expect(!principal.contains("has not come back"), "\(principal)")
  }

  @Test func whatWasSentAndNeverOpenedIsNoAnswerInAFolder() throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Principal", folder)
    sheet.type("an answer", 0, "Progress")
    try sheet.save()
    _ = try folder.write("notes", to: "out/readme.txt")
    let result = try program.shell("cd '\(folder.path("."))'; improve round import out")
    #expect(
      result.errors.contains("is what was sent to Head of Help") && result.errors.contains("readme.txt is no sheet"))
    let status = try program.run("round", "status", "--format", "csv").output
    let returned = status.split(separator: "\n").dropFirst().map {
      !$0.split(separator: ",", omittingEmptySubsequences: false)[4].isEmpty
    }
    #expect(returned == [false, false, true], "two have not returned: \(status)")
    let named = try take("Head of Help", folder, program)
    #expect(named.output.contains("nothing changed"), "named by itself it says that all is as it was")
    #expect(try program.run("round", "status", "--format", "csv").output.contains("Head of Help,2,"))
  }

  @Test func aReturnWhoseDatesCountFrom1904IsReadByItsDays() throws {
    let (folder, program) = try plan()
    let made = try program.shell(
      """
      cd '\(folder.path("."))'
      python3 - <<'P'
      import re, zipfile
      source = zipfile.ZipFile('out/2023-02 Head of Care.xlsx')
      made = zipfile.ZipFile('mac.xlsx', 'w', zipfile.ZIP_DEFLATED)
      moved = 0
      def move(cell):
          global moved
          moved += 1
          # 1.10 is due on 30 June 2023 as sent; 2.1 is given 31 July, a day count of 1904's calendar.
          days = int(cell[2]) - 1462
          return cell[1] + str(days) + cell[3]
      for name in source.namelist():
          text = source.read(name)
          if name.endswith('.xml'):
              words = text.decode()
              words = re.sub(r'(<c [^>]*><v>)(4\\d{4})(</v>)', move, words)
              if name == 'xl/workbook.xml':
                  words = re.sub(r'<workbookPr[^>]*/>', '', words)
                  words = re.sub(r'(<workbook [^>]*>)', r'\\1<workbookPr date1904="1"/>', words)
              text = words.encode()
          made.writestr(name, text)
      made.close()
      print(moved)
      P
      """)
    #expect((Int(made.output.split(separator: "\n").joined()) ?? 0) >= 2, "\(made.output)\(made.errors)")
    let untouched = try program.run("round", "import", folder.path("mac.xlsx"))
    #expect(untouched.output.contains("nothing changed: 2 rows"), "\(untouched.output)\(untouched.errors)")
    let moved = try program.shell(
      """
      cd '\(folder.path("."))'
      python3 - <<'P'
      import zipfile
      source = zipfile.ZipFile('mac.xlsx')
      made = zipfile.ZipFile('moved.xlsx', 'w', zipfile.ZIP_DEFLATED)
      for name in source.namelist():
          # 30 June 2023 is day 43645 from 1904, and 31 July 2023 day 43676.
          made.writestr(name, source.read(name).replace(b'<v>43645</v>', b'<v>43676</v>'))
      made.close()
      P
      improve round import moved.xlsx
      """)
    #expect(moved.output.contains("2 changed"), "\(moved.output)\(moved.errors)")
    #expect(try value("2.1", "due_on", program) == "2023-07-31")
  }

  @Test func aCompletionWithoutItsRatingIsToldOf() throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Principal", folder)
    sheet.type("2023-02-20", 0, "Completed on")
    try sheet.save()
    let result = try take("Principal", folder, program)
    #expect(result.errors.contains("2.2 has a date of completion (20 February 2023) and is not rated complete"))
    sheet.type("green", 0, "Rating")
    try sheet.save()
    #expect(try take("Principal", folder, program).output.contains("2.2 rating amber → green"))
    #expect(try value("2.2", "completed_on", program) == "2023-02-20")
  }

  @Test func whatWasTakenBackAndIsReturnedAgainAsks() throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Principal", folder)
    sheet.type("red", 0, "Rating")
    try sheet.save()
    _ = try take("Principal", folder, program)
    _ = try program.run("undo", "2.2", "-m", "to be asked about")
    let again = try take("Principal", folder, program)
    #expect(again.output.contains("taken back since"), "\(again.output)")
    #expect(try value("2.2", "rating", program) == "amber")
    _ = try take("Principal", folder, program, "--take theirs 2.2")
    #expect(try value("2.2", "rating", program) == "red")
  }

  @Test func statusCountsEveryReturnOfAnOfficerOnce() throws {
    let (folder, program) = try plan()
    for (row, words) in [(0, "first"), (1, "second")] {
      var sheet = try workbook("Head of Care", folder)
      sheet.type(words, row, "Progress")
      try sheet.save()
      _ = try take("Head of Care", folder, program)
    }
    let status = try program.run("round", "status", "--format", "csv").output
    let line = try #require(status.split(separator: "\n").first { $0.contains("Head of Care") })
    #expect(line.hasSuffix(",2,2,0,0,,"), "two returns, two actions changed: \(line)")
  }

  @Test func aFileThatCameBeforeUndoesNoLaterOne() throws {
    let (folder, program) = try plan()
    for words in ["first answer", "second answer"] {
      var sheet = try workbook("Principal", folder)
      sheet.type(words, 0, "Progress")
      try sheet.save(to: folder.path("out/2023-02 \(words).xlsx"))
      _ = try take(words, folder, program)
    }
    let again = try take("first answer", folder, program)
    #expect(
      again.output.contains("nothing changed") && again.errors.contains("the same file came on"), "\(again.output)")
    #expect(try value("2.2", "progress", program) == "second answer")
  }

  @Test func whatTheKeeperChangedAfterAReturnIsInConflictWithTheNext() throws {
    let (folder, program) = try plan()
    for (rating, isKept) in [("green", true), ("red", false)] {
      var sheet = try workbook("Principal", folder)
      sheet.type(rating, 0, "Rating")
      try sheet.save()
      let result = try take("Principal", folder, program)
      #expect(result.output.contains("in conflict") == !isKept, "\(result.output)")
      if isKept { _ = try program.run("rag", "2.2", "amber", "--on", "2023-02-28", "-m", "audited: not complete") }
    }
    #expect(try value("2.2", "rating", program) == "amber")
  }

  @Test func anotherRatingAloneLeavesTheNewerMitigation() throws {
    let (folder, program) = try plan()
    func mitigate(_ reason: String, _ date: String) throws {
      _ = try program.run(
        "mitigate", "1.10", "--reason", reason, "--action", "a", "--officer", "Head of Care", "--due", "2023-07-31",
        "--on", date)
    }
    try mitigate("old", "2023-01-10")
    _ = try program.shell("cd '\(folder.path("."))'; improve round open --month 2023-03 --out march")
    try mitigate("new", "2023-02-20")
    let path = folder.path("march/2023-03 Head of Care.xlsx")
    var sheet = try EditedWorkbook(path)
    sheet.type("amber", 0, "Rating")
    try sheet.save()
    _ = try program.run("round", "import", path)
    let listed = try program.run("list", "--as-at", "2023-03-31", "--format", "csv").output
    #expect(listed.contains(",new,") && !listed.contains(",old,"), "\(listed)")
    #expect(try value("1.10", "rating", program, on: "2023-03-31") == "amber")
  }

  @Test func wordsOfAWithdrawnActionAreNotTakenForRecorded() throws {
    let (folder, program) = try plan()
    var sheet = try workbook("Principal", folder)
    sheet.type("not to be lost", 0, "Progress")
    try sheet.save()
    _ = try program.run("withdraw", "2.2", "-m", "mistake", "--on", "2023-02-20")
    #expect(try take("Principal", folder, program).errors.contains("2.2 was withdrawn (mistake) and is left alone"))
    _ = try program.run("reinstate", "2.2", "-m", "back", "--on", "2023-02-21")
    try sheet.save(to: folder.path("out/2023-02 again.xlsx"))
    sheet.type("not to be lost ", 0, "Progress")
    try sheet.save(to: folder.path("out/2023-02 again.xlsx"))
    let again = try take("again", folder, program)
    #expect(try value("2.2", "progress", program) == "not to be lost ", "\(again.output)\(again.errors)")
  }
}
