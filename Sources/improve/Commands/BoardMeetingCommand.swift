internal import ArgumentParser
internal import PlanModel
internal import PlanService

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
    if !WorkingCalendar.englandAndWales.isWorkingDay(after.heldOn), !after.isCancelled {
      context.message("warning: \(after.heldOn.long) is no working day")
    }
  }
}
