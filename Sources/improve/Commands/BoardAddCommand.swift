internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct BoardAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a board that reads the plan.",
    discussion: """
      A board called \(StandardBoard.all.map(\.code).joined(separator: ", ")), or made --like one of them, reads what \
      such a board usually does; every option changes that.
      """)

  @Argument(help: "The word the board is named by: letters, digits and hyphens.")
  var code: String

  @Option(
    help: ArgumentHelp(
      "Start from what a standard board reads: \(StandardBoard.all.map(\.code).joined(separator: ", ")).",
      valueName: "code"))
  var like: String?

  @OptionGroup var board: BoardOptions
  @OptionGroup var update: NoteOptions

  func run(in context: ShellContext) throws {
    let added = try update.plan.service(context).addBoard(
      code: code, like: like, board.details(), by: update.recorder.name(context.environment), note: update.note)
    try context.output.write("board \(added.code) added: \(BoardWording.line(added))\n")
  }
}
