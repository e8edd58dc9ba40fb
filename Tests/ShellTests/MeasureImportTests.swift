import Foundation
import TestSupport
import Testing

/// Figures out of sheets: what is one is recorded, and what may be none is asked about.
struct MeasureImportTests {
  private func plan() throws -> (folder: TemporaryFolder, program: Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    _ = try program.shell(
      """
      improve init; improve measure add open --title 'Open contacts' --unit count --good down --on 2022-01-01
      improve measure add --standard assessments-in-time --on 2022-01-01
      """)
    return (folder, program)
  }

  private func take(_ text: String, _ folder: TemporaryFolder, _ program: Program, _ more: String...) throws
    -> Program.Result
  {
    let path = try folder.write(text, to: "sheet.csv")
    return try program.shell("improve measure import '\(path)' \(more.joined(separator: " "))")
  }

  @Test func aRowForEachAndAColumnForEachPeriodSayTheSame() throws {
    let (folder, program) = try plan()
    let tidy = try take(
      "Measure,Period,Value,Numerator,Denominator\nOpen contacts,2022-10,\"1,196\",,\nassessments-in-time,Nov 2022,,84,120\n",
      folder, program)
    #expect(
      tidy.output.contains("open October 2022: 1196\n") && tidy.output.contains("70% (84 of 120)"), "\(tidy.errors)")
    let wide = try take("Indicator,2022-10,Nov 2022\nopen,1196,205\nassessments-in-time,,84/120\n", folder, program)
    #expect(wide.output == "open November 2022: 205\nrecorded 1, 2 unchanged\n", "\(wide.output)\(wide.errors)")
  }

  @Test(arguments: [
    ("money", "£m", "is in £m, and the measure counts in pounds"), ("money", "£000", "is in £000"),
    ("money", "£ per week", nil), ("count", "contacts", nil), ("count", "%", "counts in count"),
    ("count", "thousands", "is in thousands"), ("percent", "%", nil), ("days", "weeks", "is in weeks"),
    ("days", "working days", nil), ("money", "children", nil),
  ])
  func aFigureInAnotherUnitIsAskedAbout(_ unit: String, _ words: String, _ message: String?) throws {
    let (folder, program) = try plan()
    _ = try program.shell("improve measure add other --title Other --unit \(unit) --good down --on 2022-01-01")
    let result = try take("measure,period,value,unit\nother,2022-10,5.2,\(words)\n", folder, program)
    #expect(result.status == (message == nil ? 0 : 1), "\(result.errors)")
    #expect(message.map(result.errors.contains) ?? result.output.hasSuffix("recorded 1, 0 unchanged\n"))
  }

  @Test(arguments: [
    ("open,2022-10,over 1000,", "reads as a bound; leave the figure alone in its cell and put at_least"),
    ("open,2022-10,<5,", "put at_most"), ("open,2022-10,1000+,", "put at_least"),
    ("open,2022-10,1000,a lower bound", "is a bound by its note"), ("open,2022-10-14,5,", "is of 14 October 2022"),
    ("open,since 2022-07,30,", "is no period"), ("open,2021/22 Pd5,30,", "is no period"),
    ("open,2022-W40,30,", "is no month"),
    ("other,2022-10,5,", "is no measure of the plan"), ("open,2022-10,n/a,", "is no figure"),
    ("open,2022-10,5,\nopen,2022-10,6,", "is of open for October 2022 as row 2 is"),
    (",2022-10,5,", "nobody knows whose"),
  ])
  func whatNobodyCanTellIsAskedAboutAndNothingIsImported(_ row: String, _ message: String) throws {
    let (folder, program) = try plan()
    let result = try take(
      "measure,period,value,note\nopen,2022-01,1,\n".replacing("open,2022-01,1,\n", with: "") + row
        + "\nopen,2022-02,7,\n", folder, program)
    #expect(result.status == 1 && result.errors.contains(message), "\(result.output)\(result.errors)")
    #expect(try program.run("measure", "show", "open", "--format", "csv").output.split(separator: "\n").count == 1)
  }

  @Test func aHeadingThatNamesNoPeriodIsToldAndNotReadInSilence() throws {
    let (folder, program) = try plan()
    let wide = try take("Measure,2022-10,Nov-22\nopen,5,6\n", folder, program)
    #expect(wide.output.contains("recorded 1") && wide.errors.contains("\"Nov-22\": names no period"), "\(wide.errors)")
  }

  @Test func onePartOfAShareWithoutTheOtherIsAskedAbout() throws {
    let (folder, program) = try plan()
    let result = try take(
      "measure,period,numerator,denominator\nassessments-in-time,2022-10,84,\n", folder, program)
    #expect(result.status == 1 && result.errors.contains("one part of a share"), "\(result.output)\(result.errors)")
  }

  @Test func aDayThatBeginsOrEndsAMonthStandsForIt() throws {
    let (folder, program) = try plan()
    let result = try take("measure,date,value\nopen,2022-10-01,5\nopen,2022-11-30,6\n", folder, program)
    #expect(result.output.contains("open October 2022: 5") && result.output.contains("open November 2022: 6"))
  }

  @Test func anotherValueThanThePlansIsNotRecordedUntilSomebodySaysWhichStands() throws {
    let (folder, program) = try plan()
    let sheet = "measure,period,value\nopen,2022-10,5\nopen,2022-11,6\n"
    _ = try take(sheet, folder, program)
    _ = try program.run("measure", "record", "open", "2022-10", "4")
    let again = try take(sheet, folder, program, "--exit-code")
    #expect(again.status == 2 && again.output.contains("ours:    4 (Programme Office)"), "\(again.output)")
    #expect(try take(sheet, folder, program, "--take ours").output == "recorded 0, 2 unchanged\n")
    let theirs = try take(sheet, folder, program, "--take theirs")
    #expect(theirs.output == "open October 2022: 5, was 4\nrecorded 1, 1 unchanged\n")
  }

  @Test func whatWasProvisionalIsFollowedByWhatItBecame() throws {
    let (folder, program) = try plan()
    _ = try take("measure,period,value,quality\nopen,2022-10,5,provisional\n", folder, program)
    let final = try take("measure,period,value\nopen,2022-10,7\n", folder, program)
    #expect(final.output == "open October 2022: 7, was provisional 5\nrecorded 1, 0 unchanged\n", "\(final.errors)")
  }

  @Test func oneFigureOfTwoMonthsIsTakenAndDoubted() throws {
    let (folder, program) = try plan()
    let result = try take("measure,period,value\nopen,2022-10,196\nopen,2022-11,196\n", folder, program)
    #expect(result.status == 0 && result.errors.contains("is it one that was printed twice?"))
  }

  @Test func aDryRunRecordsNothing() throws {
    let (folder, program) = try plan()
    let result = try take("measure,period,value\nopen,2022-10,196\n", folder, program, "--dry-run")
    #expect(result.output.contains("would record 1"))
    #expect(try program.run("measure", "due", "--format", "csv").output.contains("open,Open contacts,2022-10"))
  }

  /// The figures that the council printed, with their traps: each ends in a question or a mark.
  @Test func theRealFiguresAskWhatNobodyCanTell() throws {
    guard let bytes = ProjectFiles.realPlan("measures-as-reported.csv") else { return }
    let (folder, program) = try plan()
    _ = try program.shell(
      """
      improve measure add mash-open --title 'MASH open contacts' --unit count --good down --on 2022-01-01
      improve measure add rate --title 'Children in care: average rate' --unit money --good none --every year --on 2017-04-01
      """)
    let path = try folder.write(bytes, to: "real.csv")
    let asked = try program.run("measure", "import", path, "--skip-unknown")
    #expect(asked.status == 1)
    // Counted by hand in the file: the lower bound of January 2022, and the two columns that are parts of a year.
    #expect(asked.errors.split(separator: "\n").count { $0.hasPrefix("error: ") } == 3, "\(asked.errors)")
    #expect(asked.errors.contains("row 2") && asked.errors.contains("Pd5") && asked.errors.contains("Pd6"))
  }
}
