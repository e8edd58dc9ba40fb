import TestSupport
import Testing

/// What waits for whoever keeps the plan.
struct TodayTests {
  private func plan() throws -> (folder: TemporaryFolder, program: Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      cd '\(folder.path("."))'
      improve init --published 2022-09-05 >/dev/null
      improve area add --title One >/dev/null
      improve officer add --role 'Head of Care' >/dev/null; improve officer add --role 'Head of Help' >/dev/null
      for n in 1 2; do improve add --area 1 --title "Step $n alone" --officer 'Head of Help' --due 2030-06-28 >/dev/null; done
      improve add --area 1 --title 'Another' --officer 'Head of Care' --due 2030-06-28 >/dev/null
      improve officer confirm --all >/dev/null
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  private func month(_ program: Program) throws -> String {
    try program.shell("TZ=Europe/London date +%Y-%m").output.split(separator: "\n").joined()
  }

  private func kinds(_ program: Program) throws -> [String] {
    try program.run("today", "--format", "csv").output.split(separator: "\n").dropFirst().map {
      String($0.split(separator: ",")[0])
    }
  }

  @Test func aPlanInOrderHasNothingWaiting() throws {
    let (_, program) = try plan()
    let result = try program.run("today", "--exit-code")
    #expect(result.status == 0 && result.output.contains("Nothing is waiting."), "\(result.output)")
  }

  @Test func eachThingThatWaitsIsListedWithItsCommand() throws {
    let (folder, program) = try plan()
    let month = try month(program)
    _ = try program.shell(
      """
      cd '\(folder.path("."))'
      improve round open --month \(month) --out out >/dev/null
      improve add --area 1 --title 'Nobody leads this' --due 2030-06-29 >/dev/null
      improve officer add --role 'Chair' >/dev/null
      improve board add executive >/dev/null; improve board meeting executive "$(date -u -d '+5 days' +%F)" >/dev/null
      """)
    #expect(try kinds(program) == ["returns", "packs", "meetings", "posts", "lint"])
    let result = try program.run("today", "--exit-code")
    #expect(result.status == 2)
    #expect(result.output.contains("2 of 2 returns for"))
    #expect(result.output.contains("improve pack seal --board executive --month"))
  }

  @Test func aConflictOfAReturnWaitsUntilItIsDecided() throws {
    let (folder, program) = try plan()
    let month = try month(program)
    _ = try program.shell("cd '\(folder.path("."))'; improve round open --month \(month) --out out >/dev/null")
    let path = folder.path("out/\(month) Head of Care.xlsx")
    var sheet = try EditedWorkbook(path)
    sheet.type("theirs", 0, "Progress")
    try sheet.save()
    _ = try program.run("progress", "1.3", "ours")
    _ = try program.run("round", "import", path)
    #expect(try kinds(program) == ["conflicts", "returns"])
    _ = try program.run("round", "import", path, "--take", "theirs", "1.3")
    #expect(try kinds(program) == ["returns"])
  }
}
