internal import ArgumentParser
internal import PlanExchange
internal import PlanModel
internal import PlanService

struct CalendarCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Write due dates and meetings for Outlook or another calendar (iCalendar).",
    discussion: """
      Open actions and the meetings that are held. Imported again, an entry that was re-dated moves; with --all, what is \
      closed is marked and a withdrawn action or a cancelled meeting goes.
      """)

  @OptionGroup var plan: PlanOptions

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The date at which the plan is looked at (default: today).", valueName: "date"))
  var asAt: DateArgument?

  @OptionGroup var filter: FilterOptions

  @Option(help: ArgumentHelp("Only the meetings of this board.", valueName: "code"))
  var board: String?

  @Option(help: "Officers by name (full), or by post alone for the public.")
  var names = NamesShown.full

  @Flag(
    help:
      "With what is closed, withdrawn, without a date any more or cancelled, so that a calendar which holds it takes it out."
  )
  var all = false

  @OptionGroup var namesInText: NamesInTextOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  func run(in context: ShellContext) throws {
    let diary = try plan.service(context).diary(
      asAt: asAt?.date(today: context.today) ?? context.today, filter: filter.filter(context), all: all,
      boardCode: board,
      names: names, allowsNamesInText: namesInText.allowNamesInText,
      allowedNames: namesInText.allowName)
    try context.writing(to: output) { try $0.write(CalendarFile.bytes(diary, now: context.clock.now())) }
  }
}
