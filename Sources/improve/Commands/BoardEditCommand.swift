internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct BoardEditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what a board reads from now on; sealed packs stay as they are.")

  @Argument(help: "The board's code.")
  var code: String

  @OptionGroup var board: BoardOptions

  @Flag(help: "Read the whole plan again, not one area.")
  var wholePlan = false

  @OptionGroup var update: NoteOptions

  func run(in context: ShellContext) throws {
    if wholePlan, board.area != nil { throw UsageError("give --area or --whole-plan, not both") }
    let changed = try update.plan.service(context).editBoard(
      code: code, board.details(readsWholePlan: wholePlan), by: update.recorder.name(context.environment),
      note: update.note)
    try context.output.write("board \(changed.after.code): \(BoardWording.line(changed.after))\n")
  }
}
