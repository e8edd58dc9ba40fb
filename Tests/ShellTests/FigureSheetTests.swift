import Foundation
import TestSupport
import Testing

/// Figures out as a sheet and back: only what was changed in it says something.
struct FigureSheetTests {
  private func plan(_ more: String = "") throws -> (folder: TemporaryFolder, program: Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      cd '\(folder.path("."))'; set -e; exec >/dev/null
      improve init --published 2022-09-05; improve area add --title One --on 2022-10-01
      improve officer add --role 'Head of Care' --on 2022-10-01
      improve measure add fed --title 'Children fed' --unit count --good up --every month --officer 'Head of Care' --on 2022-10-01
      improve measure add met --title 'Standard met' --unit percent --good up --every month --numerator met --denominator all --on 2022-10-01
      improve audit add dip --title Dips --population contacts --planned 50 --selection random --threshold 95 --on 2022-10-01
      improve measure record fed 2022-10 45; improve measure record fed 2022-11 44; improve measure record met 2022-10 4/120
      improve measure sheet --periods 3 --format csv -o sheet.csv
      \(more)
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  private func edit(_ folder: TemporaryFolder, _ changes: [(row: String, from: String, to: String)]) throws {
    var lines = try String(contentsOfFile: folder.path("sheet.csv"), encoding: .utf8).split(whereSeparator: \.isNewline)
      .map(String.init)
    for change in changes {
      let index = try #require(lines.firstIndex { $0.contains("measure \(change.row),") })
      #expect(lines[index].contains(change.from), "\(lines[index])")
      lines[index] = lines[index].replacing(change.from, with: change.to)
    }
    _ = try folder.write(lines.joined(separator: "\r\n") + "\r\n", to: "back.csv")
  }

  private func value(_ program: Program, _ code: String, _ period: String) throws -> String {
    let shown = try program.run("measure", "show", code, "--format", "csv").output
    return shown.split(whereSeparator: \.isNewline).first { $0.hasPrefix("\(period),") }.map(String.init) ?? "none"
  }

  @Test func whatIsFilledInIsRecordedAndTheRestSaysNothing() throws {
    let (folder, program) = try plan()
    let sheet = try String(contentsOfFile: folder.path("sheet.csv"), encoding: .utf8)
    #expect(sheet.contains("fed,Children fed,") && !sheet.contains("Dips"))
    let last = try #require(sheet.split(whereSeparator: \.isNewline).last { $0.hasPrefix("fed,") })
    let period = try #require(last.firstMatch(of: /measure fed ([0-9-]+),/)).1
    try edit(folder, [("fed \(period)", ",\(period),,,,,", ",\(period),51,,,,")])
    let result = try program.run("measure", "import", folder.path("back.csv"))
    #expect(
      result.status == 0 && result.output.hasSuffix("recorded 1, 5 unchanged\n"), "\(result.output)\(result.errors)")
    #expect(try value(program, "fed", String(period)).contains(",51,"))
  }

  @Test func anOldSheetUndoesNothingAndBothChangedAsks() throws {
    let (folder, program) = try plan()
    _ = try program.shell(
      "cd '\(folder.path("."))'; improve measure sheet --periods 600 --format csv -o sheet.csv; improve measure record fed 2022-10 46 -m recount; improve measure record fed 2022-11 43 -m recount"
    )
    try edit(folder, [("fed 2022-11", ",44,", ",42,")])
    let asked = try program.run("measure", "import", folder.path("back.csv"), "--exit-code")
    #expect(asked.status == 2 && asked.output.contains("fed November 2022"), "\(asked.output)")
    #expect(!asked.output.contains("fed October 2022"), "the sheet says of October what it was sent with")
    #expect(try value(program, "fed", "2022-10").contains(",46,"))
    let taken = try program.run("measure", "import", folder.path("back.csv"), "--take", "theirs")
    #expect(taken.status == 0 && taken.errors.isEmpty, "\(taken.errors)")
    #expect(try value(program, "fed", "2022-11").contains(",42,"))
    #expect(try value(program, "fed", "2022-10").contains(",46,"))
  }

  @Test func anEmptiedCellAsksAndIsTakenBackWithAReason() throws {
    let (folder, program) = try plan()
    _ = try program.shell("cd '\(folder.path("."))'; improve measure sheet --periods 600 --format csv -o sheet.csv")
    try edit(folder, [("fed 2022-11", ",44,", ",,"), ("met 2022-10", ",4,120,", ",,,")])
    let asked = try program.run("measure", "import", folder.path("back.csv"))
    #expect(asked.output.hasSuffix("in conflict\n") && asked.output.contains("recorded 0"), "\(asked.output)")
    #expect(try program.run("measure", "import", folder.path("back.csv"), "--take", "theirs").status == 1)
    let taken = try program.run(
      "measure", "import", folder.path("back.csv"), "--take", "theirs", "-m", "counted wrongly")
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(try value(program, "fed", "2022-11") == "none" && value(program, "met", "2022-10") == "none")
  }

  @Test func aShareBesideItsPartsIsTheirs() throws {
    let (folder, program) = try plan()
    for (value, isSame) in [("3.3", true), ("3.33%", true), ("3", true), ("0.033", true), ("3.4", false), ("4", false)]
    {
      let sheet = try folder.write(
        "measure,period,value,numerator,denominator\nmet,2022-11,\(value),4,120\n", to: "s.csv")
      let result = try program.run("measure", "import", sheet, "--dry-run")
      #expect((result.status == 0) == isSame, "\(value): \(result.errors)")
    }
    let half = try folder.write("measure,period,value,numerator,denominator\nmet,2022-11,3.3,4,\n", to: "half.csv")
    #expect(try program.run("measure", "import", half).errors.contains("one part of a share without the other"))
  }

  @Test func aSheetOfAnotherPlanAndAWorkbookThatCameBackAreKnown() throws {
    let (folder, program) = try plan()
    let (_, other) = try plan()
    let refused = try other.run("measure", "import", folder.path("sheet.csv"))
    #expect(refused.status == 1 && refused.errors.contains("was made from another plan"), "\(refused.errors)")
    let made = try program.run(
      "measure", "sheet", "--officer", "Head of Care", "--periods", "600", "-o", folder.path("f.xlsx"))
    #expect(made.status == 0, "\(made.errors)")
    let back = try program.run("measure", "import", folder.path("f.xlsx"))
    #expect(back.status == 0 && back.output.hasPrefix("recorded 0, "), "\(back.output)\(back.errors)")
    #expect(try program.run("measure", "sheet", "--officer", "Nobody", "--format", "csv").status == 1)
  }
}
