internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "List, add and edit the boards that read the plan, and their meetings.",
    subcommands: [
      BoardListCommand.self, BoardAddCommand.self, BoardEditCommand.self, BoardMeetingCommand.self,
      BoardActionCommand.self,
    ])
}

struct BoardListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the boards, what each reads, and when it meets next.")

  @OptionGroup var plan: PlanOptions

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  func run(in context: ShellContext) throws {
    let boards = try plan.service(context).boards().map { listed in
      BoardListing.Entry(
        board: listed.board, meetings: listed.meetings, packs: listed.packs, today: context.today)
    }
    try ListingPrinter(context: context, format: format).print(BoardListing.make(boards))
  }
}

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

struct BoardMeetingCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: "Record a meeting of a board, move it or cancel it.",
    discussion: "A meeting that is moved stays the same in a calendar that holds it already.")

  @Argument(help: "The board's code.")
  var code: String

  @Argument(help: "The day of the meeting.")
  var date: DateArgument

  @Option(help: ArgumentHelp("Move the meeting of that day to this one.", valueName: "date"))
  var moveTo: DateArgument?

  @Flag(help: "Cancel the meeting of that day.")
  var cancel = false

  @OptionGroup var update: NoteOptions

  func run(in context: ShellContext) throws {
    if cancel, moveTo != nil { throw UsageError("give --move-to or --cancel, not both") }
    let service = try update.plan.service(context)
    let by = try update.recorder.name(context.environment)
    let day = try date.date(today: context.today)
    let recorded =
      if moveTo == nil, !cancel {
        try service.addMeeting(of: code, on: day, by: by, note: update.note)
      } else {
        try service.changeMeeting(
          of: code, on: day, to: moveTo?.date(today: context.today), by: by, note: update.note)
      }
    let after = recorded.after
    let what =
      switch recorded.before {
      case nil: "meets on \(after.heldOn.long)"
      case let before? where after.isCancelled: "does not meet on \(before.long)"
      case let before?: "meets on \(after.heldOn.long), not \(before.long)"
      }
    try context.output.write("the \(recorded.board.title) \(what)\n")
    if try !service.workingCalendar().isWorkingDay(after.heldOn), !after.isCancelled {
      context.message("warning: \(after.heldOn.long) is no working day")
    }
  }
}
