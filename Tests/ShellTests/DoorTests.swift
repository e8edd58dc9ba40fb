import Foundation
import TestSupport
import Testing

/// What comes in through one door obeys the rules of every other.
struct DoorTests {
  private func plan() throws -> (TemporaryFolder, Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    try program.run("init")
    return (folder, program)
  }

  private func imported(_ sheet: String, _ arguments: String = "") throws -> (TemporaryFolder, Program, Program.Result)
  {
    let (folder, program) = try plan()
    _ = try folder.write(sheet, to: "sheet.csv")
    return (
      folder, program, try program.shell("improve import '\(folder.path("sheet.csv"))' --on 2022-12-12 \(arguments)")
    )
  }

  @Test(arguments: [("X", "31/12/22"), ("spring", "by the end of March"), ("30/12/22", "31/12/22")])
  func aDueDateBesideOtherWordsIsAnErrorAndLosesNoWord(due: String, printed: String) throws {
    let (_, _, result) = try imported("Ref,Area,Action,due_on,due_as_printed\n1.1,1. One,Do it,\(due),\(printed)\n")
    #expect(
      result.status == 1 && result.errors.contains("error: ") && result.errors.contains("row 2"), "\(result.errors)")
  }

  @Test func aBlankDueDateBesideWordsStaysBlankOutAndIn() throws {
    let (folder, program, result) = try imported(
      "Ref,Area,Action,due_on,due_as_printed\n1.1,1. One,Do it,,Review 31/12/22 then monthly\n1.2,1. One,More,,31/12/22\n"
    )
    #expect(result.status == 0, "\(result.errors)")
    let first = try program.run("export").output
    #expect(first.contains(",,Review 31/12/22 then monthly,") && first.contains(",,31/12/22,"))
    _ = try folder.write(first, to: "out.csv")
    let other = Program(plan: folder.path("other.db"))
    #expect(
      try other.shell("improve init >/dev/null; improve import '\(folder.path("out.csv"))' >/dev/null 2>&1").status == 0
    )
    func withoutOrigins(_ sheet: String) -> [Substring] {
      sheet.split(separator: "\n").map { $0.split(separator: ",\"action ").first ?? "" }
    }
    #expect(try withoutOrigins(other.run("export").output) == withoutOrigins(first))
  }

  @Test func aBoardCodeOfAnImportIsACode() throws {
    let (folder, program) = try plan()
    try program.run("board", "add", "executive")
    let exported = try program.run("export", "--format", "json").output
    _ = try folder.write(
      exported.replacingOccurrences(of: "\"executive\"", with: #""executive\r\nATTENDEE:mailto:eve@example.com""#),
      to: "forged.json")
    let other = Program(plan: folder.path("other.db"))
    try other.run("init")
    let result = try other.run("import", folder.path("forged.json"))
    #expect(result.status == 1 && result.errors.contains("the code of a board is small letters"), "\(result.errors)")
  }

  @Test(arguments: [#"ex\r\nATTENDEE:x"#, "..", "../../elsewhere", "Ex"])
  func aMeasureCodeOfAnImportIsACode(code: String) throws {
    let (folder, program) = try plan()
    try program.run("measure", "add", "waits", "--title", "Waits", "--unit", "days", "--good", "down")
    let exported = try program.run("export", "--format", "json").output
    _ = try folder.write(exported.replacing("\"waits\"", with: "\"\(code)\""), to: "forged.json")
    let other = Program(plan: folder.path("other.db"))
    try other.run("init")
    let result = try other.run("import", folder.path("forged.json"))
    #expect(result.status == 1 && result.errors.contains("the code of a measure is small letters"), "\(result.errors)")
  }

  @Test func aCellOfARegisterThatNobodyWouldReadIsNamed() throws {
    let (folder, program) = try plan()
    let long = String(repeating: "x", count: 1 << 20 + 1)
    let path = try folder.write("risk,likelihood,impact\nA flood,2,4\n\(long)x,2,4\n", to: "risks.csv")
    let result = try program.run("risk", "import", path)
    #expect(result.status == 1 && result.errors.contains("column 1 holds more than 1024 kB"), "\(result.errors)")
  }

  @Test func anInputWithoutEndIsRefusedAndACellTooLargeNamed() throws {
    let (_, program) = try plan()
    let endless = try program.run("import", "/dev/zero")
    #expect(endless.status == 1 && endless.errors.contains("/dev/zero is larger than 256 MB"))
    let words = String(repeating: "x", count: 3000)
    let (_, _, result) = try imported("Area,Action\n1. One,\(words)\n", "--max-cell 2")
    #expect(result.status == 1 && result.errors.contains("row 2: column 2 holds more than 2 kB"), "\(result.errors)")
    let (_, _, allowed) = try imported("Area,Action\n1. One,\(words)\n", "--max-cell 3")
    #expect(allowed.status == 0, "\(allowed.errors)")
  }

  @Test func whatAFormulaWouldBeComesBackFromASpreadsheetAsItWas() throws {
    let texts = ["=1+1", "'=1+1", "''-2", "'quoted'", "+44", "@home", "- a list", "plain"]
    let rows = texts.enumerated().map { "1. One,\($1)," + "1.\($0 + 1)" }.joined(separator: "\n")
    let (folder, program, result) = try imported("Area,Action,Ref\n\(rows)\n")
    #expect(result.status == 0, "\(result.errors)")
    let stored = try program.run("list", "--format", "csv").output
    let excel = try program.run("export", "--for-excel").output
    for text in ["'=1+1", "'+44", "'@home", "'- a list"] { #expect(excel.contains(",\(text),"), "\(excel)") }
    for (number, sheet) in [excel, try program.run("export").output].enumerated() {
      _ = try folder.write(sheet, to: "out.csv")
      let other = Program(plan: folder.path("other\(number).db"))
      let again = try other.shell(
        "improve init >/dev/null; improve import '\(folder.path("out.csv"))' --on 2022-12-12 >/dev/null")
      #expect(again.status == 0, "\(again.errors)")
      #expect(try other.run("list", "--format", "csv").output == stored)
    }
  }

  @Test func aClockThatWasPutBackIsToldAndNeverRecorded() throws {
    let (folder, program) = try plan()
    let result = try program.shell(
      """
      faketime '2023-01-10 09:00:00' '\(Program.path)' area add --title One >/dev/null
      faketime '2023-01-09 09:00:00' '\(Program.path)' area add --title Two
      """)
    #expect(result.errors.contains("warning: the clock says 2023-01-09T09:00:0"), "\(result.errors)")
    let moments = try Program().shell(
      "sqlite3 '\(folder.path("plan.db"))' 'SELECT count(*) FROM entry a JOIN entry b ON b.id = a.id + 1 AND b.recorded_at < a.recorded_at'"
    ).output
    #expect(moments == "0\n")
  }
}
