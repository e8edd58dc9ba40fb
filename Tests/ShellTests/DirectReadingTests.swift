import TestSupport
import Testing

/// What a command reads without the root is what the root would have it read.
struct DirectReadingTests {
  @Test(
    "The root takes its options out first, and tells of mistakes",
    arguments: [
      ("overdue --officer --by x --db none.db", "Missing value for '--officer <text>'"),
      ("overdue --officer --db none.db", "Missing value for '--officer <text>'"),
      ("rag 1.1 green -m --db none.db", "Missing value for '-m <note>'"),
      ("import --take x --db none.db sheet.csv", "Missing expected argument '<file>'"),
      ("overdue --bogus", "Usage: improve overdue <options>"),
      ("overdue extra", "Usage: improve overdue <options>"),
    ])
  func mistakesAreToldByTheRoot(command: String, told: String) throws {
    let result = try Program().shell("improve \(command)")
    #expect(result.status == 64 && result.errors.contains(told), "\(result.errors)")
  }

  @Test(arguments: [
    "overdue --db PLAN", "--db PLAN overdue", "overdue --db=PLAN --by me", "overdue --by me --db PLAN",
    "overdue --db none.db --db PLAN",
  ])
  func optionsOfTheRootStandBeforeAndAfterTheCommand(command: String) throws {
    let folder = try TemporaryFolder()
    let plan = folder.path("plan.db")
    try Program(plan: plan).run("init")
    let result = try Program().shell("improve \(command.replacing("PLAN", with: "'\(plan)'"))")
    #expect(result.status == 0 && result.output.hasPrefix("No action is overdue"), "\(result.errors)")
  }

  @Test func theUsageOfACommandNamesTheProgram() throws {
    let help = try Program().run("overdue", "--help").output
    #expect(help.contains("USAGE: improve overdue"))
    #expect(try Program().run("help", "overdue").output == help)
  }
}
