import Foundation
import TestSupport
import Testing
import Workbooks

/// Workbooks out of the program and back into it.
struct WorkbookCommandTests {
  private func plan() throws -> (folder: TemporaryFolder, program: Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      cd '\(folder.path("."))'
      improve init --title 'Improvement plan' --published 2022-09-05 >/dev/null
      printf 'Ref,Area,Outcome,Action,Officer,Role,Due,RAG,Progress\\n' > plan.csv
      printf '1.1,1. One,Safe,=1+1,Ann Lee,Head of Help,2023-01-31,red,begun\\n' >> plan.csv
      printf '1.10,1. One,Safe,Do more,,Principal,Review 31/03/23,green,"two\\nlines"\\n' >> plan.csv
      improve import plan.csv --on 2022-12-12 >/dev/null 2>&1
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  private func rows(_ path: String, sheet name: String) throws -> [WorksheetRow] {
    let workbook = try Workbook([UInt8](Data(contentsOf: URL(filePath: path))))
    let sheet = try #require(workbook.sheets.first { $0.name == name })
    var rows: [WorksheetRow] = []
    try workbook.rows(of: sheet) { rows.append($0) }
    return rows
  }

  @Test func whatIsExportedIsImportedAsNothingNewAndIntoAnotherPlanAsTheSamePosition() throws {
    let (folder, program) = try plan()
    let result = try program.shell(
      """
      cd '\(folder.path("."))'
      improve export --format xlsx -o out.xlsx && improve import out.xlsx
      improve list --format csv > first.csv
      export IMPROVE_DB="$PWD/other.db"
      improve init >/dev/null; improve import out.xlsx --on 2022-12-12 >/dev/null 2>&1; improve list --format csv > second.csv
      cut -d, -f1-12 first.csv > a; cut -d, -f1-12 second.csv > b; cmp a b
      """)
    #expect(
      result.status == 0 && result.output.contains("nothing changed: 2 rows"), "\(result.output) \(result.errors)")
    #expect(!result.errors.contains("warning"), "what the plan says already is not told again: \(result.errors)")
  }

  @Test func everySheetOfAnExportIsThere() throws {
    let (folder, program) = try plan()
    _ = try program.run("export", "--format", "xlsx", "--as-at", "2023-02-10", "-o", folder.path("out.xlsx"))
    let workbook = try Workbook([UInt8](Data(contentsOf: URL(filePath: folder.path("out.xlsx")))))
    #expect(workbook.sheets.map(\.name) == ["Notes", "Position", "Exceptions", "History", "Ratings", "made from"])
    #expect(workbook.sheets.last?.visibility == .veryHidden)
    let position = try rows(folder.path("out.xlsx"), sheet: "Position")
    #expect(position[2].cells.first?.value == .text("1.10"))
    #expect(position[1].cells.contains { $0.value == .text("=1+1") })
    #expect(position[1].cells.contains { $0.value == .date(CalendarDay(year: 2023, month: 1, day: 31)) })
    let exceptions = try rows(folder.path("out.xlsx"), sheet: "Exceptions")
    #expect(exceptions.dropFirst().compactMap(\.cells.first?.value).contains(.text("1.1")))
  }

  @Test(arguments: ["list", "overdue", "red", "exceptions", "log", "officer list", "area list", "show 1.1"])
  func everyListingIsAWorkbookToo(command: String) throws {
    let (folder, program) = try plan()
    let result = try program.shell(
      "cd '\(folder.path("."))'; improve \(command) --format xlsx > out.xlsx")
    #expect(result.status == 0, "\(result.errors)")
    let workbook = try Workbook([UInt8](Data(contentsOf: URL(filePath: folder.path("out.xlsx")))))
    #expect(workbook.sheets.count == 2)
  }

  @Test func aSummaryIsAWorkbookWithEachTableOnASheetOfItsOwn() throws {
    let (folder, program) = try plan()
    let path = folder.path("out.xlsx")
    let result = try program.run("summary", "--month", "2023-01", "--format", "xlsx", "-o", path)
    #expect(result.status == 0, "\(result.errors)")
    let notes = try rows(path, sheet: "Notes").compactMap(\.cells.first?.value)
    #expect(notes.contains(.text("The table is on the sheet \"Area by area\".")))
    #expect(try rows(path, sheet: "Area by area").count > 1)
  }
}
