internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct BoardActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: "List and update what boards asked for themselves (see improve decide).",
    subcommands: [BoardActionListCommand.self, BoardActionProgressCommand.self, BoardActionDoneCommand.self])
}

struct BoardActionListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what boards asked for, and what became of it.")

  @Argument(help: "Only of this board.")
  var board: String?

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The date at which they are looked at (default: today).", valueName: "date"))
  var asAt: DateArgument?

  @OptionGroup var plan: PlanOptions

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  func run(in context: ShellContext) throws {
    let date = try asAt?.date(today: context.today) ?? context.today
    try ListingPrinter(context: context, format: format).print(
      BoardActionListing.make(plan.service(context).boardActions(of: board, asAt: date), asAt: date))
  }
}

struct BoardActionProgressCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Record what has been done about it.")

  @Argument(help: "Such as executive/2023-05-09/1.")
  var reference: String

  @Argument(help: "The text, or - for standard input.")
  var text: String

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).boardActionProgress(
      reference, context.text(text), request: update.request(context))
    try context.output.write("\(BoardActionWording.line(recorded.after))\n")
  }
}

struct BoardActionDoneCommand: PlanCommand {
  static let configuration = CommandConfiguration(commandName: "done", abstract: "Record that it is done.")

  @Argument(help: "Such as executive/2023-05-09/1.")
  var reference: String

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).completeBoardAction(reference, request: update.request(context))
    try context.output.write("\(BoardActionWording.line(recorded.after))\n")
  }
}
