internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct ProgrammeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme", abstract: "Keep the work programmes of bodies: what they mean to look at, and when.",
    subcommands: [
      ProgrammeListCommand.self, ProgrammeAddCommand.self, ProgrammeEditCommand.self, ProgrammeMoveCommand.self,
      ProgrammeTakeCommand.self, RegisterWithdrawCommand<ProgrammeItem>.self,
      RegisterUndoCommand<ProgrammeItem>.self,
    ], defaultSubcommand: ProgrammeListCommand.self)
}

struct ProgrammeListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the items of work programmes, moved, taken and withdrawn ones among them.",
    discussion: """
      A paper is due five clear days before its meeting (Local Government Act 1972, section 100B): working days, neither \
      the day of publication nor that of the meeting being counted.
      \(ProgrammeListing.keys)
      """)

  @Argument(help: "Only of this body, by its board's code.")
  var board: String?

  @OptionGroup var listing: DatedListingOptions

  func run(in context: ShellContext) throws {
    let date = try listing.asAt(context)
    try ListingPrinter(context: context, format: listing.format, name: "Programme").print(
      ProgrammeListing.make(listing.plan.service(context).programme(of: board, asAt: date), asAt: date))
  }
}

/// What an item of a programme is, as given for adding and changing one.
struct ProgrammeDetailOptions: ParsableArguments {
  @Option(help: "Who brings it.")
  var officer: String?

  @Option(help: ArgumentHelp("The inspection that it is about.", valueName: "code"))
  var inspection: String?

  @Option(help: ArgumentHelp("An action that it is about; may be given several times.", valueName: "reference"))
  var action: [Reference] = []

  func details() -> ProgrammeDetails {
    var details = ProgrammeDetails()
    details.officer = officer
    details.inspection = inspection
    details.actions = action.isEmpty ? nil : action
    return details
  }
}

struct ProgrammeAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an item to a body's work programme.")

  @Argument(help: "The body, by its board's code.")
  var board: String

  @Argument(help: "What is to be looked at.")
  var title: String

  @Option(help: ArgumentHelp("The meeting that is to have it; without it, none yet.", valueName: "date"))
  var meeting: DateArgument?

  @OptionGroup var details: ProgrammeDetailOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    var given = details.details()
    given.title = title
    let recorded = try update.plan.service(context).addToProgramme(
      of: board, meetingOn: meeting?.date(today: context.today), given, request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct ProgrammeEditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what is said of an item.",
    discussion: "--action takes the place of the actions that there are.")

  @Argument(help: "Such as scrutiny/programme/3.")
  var reference: String

  @Option(parsing: .unconditional, help: "What is to be looked at.")
  var title: String?

  @OptionGroup var details: ProgrammeDetailOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    var given = details.details()
    given.title = title
    let recorded = try update.plan.service(context).editProgramme(
      reference, given, request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct ProgrammeMoveCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move an item to another meeting: counted, and with its reason.")

  @Argument(help: "Such as scrutiny/programme/3.")
  var reference: String

  @Argument(help: ArgumentHelp("The meeting that is to have it.", valueName: "date"))
  var meeting: DateArgument

  @OptionGroup var reason: ReasonOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).moveInProgramme(
      reference, to: meeting.date(today: context.today), reason: reason.required(update, for: "a move"),
      request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct ProgrammeTakeCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: "Record that a meeting had it (--on its day).")

  @Argument(help: "Such as scrutiny/programme/3.")
  var reference: String

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).takeFromProgramme(
      reference, request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}
