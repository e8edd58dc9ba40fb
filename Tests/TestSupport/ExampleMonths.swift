/// The example plan and its four months, played through the built program.
package struct ExampleMonths: Sendable {
  package let folder: TemporaryFolder
  package let program: Program

  package init() throws {
    folder = try TemporaryFolder()
    program = Program(plan: folder.path("plan.db"))
    try program.run("init", "--authority", "Wetherby Vale Council", "--published", "2022-09-05")
    try program.run("import", ProjectFiles.path("Examples/plan.csv"), "--fill-down", "--on", "2022-12-12")
  }

  package func play(_ month: String) throws -> Program.Result {
    var player = program
    player.environment["IMPROVE"] = Program.path
    return try player.shell("exec '\(ProjectFiles.path("Examples/months.sh"))' \(month)")
  }
}
