internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct RecommendationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommendation",
    abstract: "Keep what committees recommended, what was answered in time, and what was closed by a promise alone.",
    subcommands: [
      RecommendationListCommand.self, RecommendationAddCommand.self, RecommendationEditCommand.self,
      RecommendationRespondCommand.self, RecommendationProgressCommand.self, RecommendationCompleteCommand.self,
      RecommendationKeepCommand.self, RecommendationImportCommand.self,
      RegisterWithdrawCommand<Recommendation>.self, RegisterUndoCommand<Recommendation>.self,
    ], defaultSubcommand: RecommendationListCommand.self)
}

struct RecommendationListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what committees resolved, and what became of it.",
    discussion: """
      A recommendation (R) is to be answered within two months that begin with the day of its receipt (Local Government \
      Act 2000, section 9FE): one of 28 September by 27 November, also where that is no working day. Where no day of receipt is recorded they \
      begin with the meeting. An action (A) asks for no response.
      \(RecommendationListing.keys)
      """)

  @Argument(help: "Only of this body, by its board's code.")
  var board: String?

  @Flag(help: "Only what is open and past its day: a response, or what was accepted.")
  var overdue = false

  @Flag(help: "Only what was closed by a promise that nothing has kept yet.")
  var promised = false

  @OptionGroup var listing: DatedListingOptions
  @OptionGroup var exitCode: ExitCodeOption

  func run(in context: ShellContext) throws {
    let date = try listing.asAt(context)
    let items = try listing.plan.service(context).recommendations(of: board, asAt: date).filter { item in
      (!overdue || item.isOverdue(asAt: date)) && (!promised || item.promise != nil)
    }
    try ListingPrinter(context: context, format: listing.format, name: "Recommendations").print(
      RecommendationListing.make(items, asAt: date))
    try exitCode.signal(!items.isEmpty)
  }
}

/// What a recommendation is, as given for adding and changing one.
struct RecommendationDetailOptions: ParsableArguments {
  @Option(help: ArgumentHelp("R, to the executive (default), or A, an action.", valueName: "R|A"))
  var kind: RecommendationKind?

  @Option(help: ArgumentHelp("The day on which the executive received it.", valueName: "date"))
  var received: DateArgument?

  @Option(help: "Who answers for it.")
  var officer: String?

  @Option(help: ArgumentHelp("By when what was accepted is to be done.", valueName: "date"))
  var due: DateArgument?

  @Option(help: ArgumentHelp("An action that answers it; may be given several times.", valueName: "reference"))
  var action: [Reference] = []

  func details(_ context: ShellContext) throws -> RecommendationDetails {
    var details = RecommendationDetails()
    details.kind = kind
    details.receivedOn = try received?.date(today: context.today)
    details.officer = officer
    details.dueOn = try due?.date(today: context.today)
    details.actions = action.isEmpty ? nil : action
    return details
  }
}

struct RecommendationAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add what a body resolved at a meeting: one recommendation, or one part of a resolution.")

  @Argument(help: "The body, by its board's code.")
  var board: String

  @Argument(help: ArgumentHelp("The day of its meeting.", valueName: "date"))
  var meeting: DateArgument

  @Argument(help: "The words, or - for standard input.")
  var text: String

  @Option(
    help: ArgumentHelp("Its number at that meeting, 1, or 1a for a part (default: the next).", valueName: "number"))
  var number: String?

  @OptionGroup var details: RecommendationDetailOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).addRecommendation(
      context.text(text), by: board, on: meeting.date(today: context.today), number: number,
      details.details(context), request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct RecommendationEditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what is said of a recommendation.",
    discussion: "--action takes the place of the actions that there are.")

  @Argument(help: "Such as scrutiny/2023-09-28/1.")
  var reference: String

  @Option(parsing: .unconditional, help: ArgumentHelp("Its words.", valueName: "words"))
  var text: String?

  @OptionGroup var details: RecommendationDetailOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    var given = try details.details(context)
    given.recommendation = text
    let recorded = try update.plan.service(context).editRecommendation(
      reference, given, request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct RecommendationRespondCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "respond", abstract: "Record what the executive answered; a rejection with its reason (-m).")

  @Argument(help: "Such as scrutiny/2023-09-28/1.")
  var reference: String

  @Argument(
    help: ArgumentHelp("accepted, partly, rejected or noted.", valueName: "response"))
  var response: RecommendationResponse

  @Option(help: ArgumentHelp("By when it is to be done.", valueName: "date"))
  var due: DateArgument?

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).respond(
      to: reference, response, update.note, dueOn: due?.date(today: context.today), request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct RecommendationProgressCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Record what has been done about it.")

  @Argument(help: "Such as scrutiny/2023-09-28/1.")
  var reference: String

  @Argument(help: "The text, or - for standard input.")
  var text: String

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).progress(
      of: reference, context.text(text), request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct RecommendationCompleteCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete", abstract: "Record that it is complete, with what was done (-m).",
    discussion: """
      Where the words promise what is still to come it is closed by promise, and stays listed with that until `improve \
      recommendation keep` records what kept it.
      """)

  @Argument(help: "Such as scrutiny/2023-09-28/1.")
  var reference: String

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).complete(
      reference, update.note, request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
    if let promise = recorded.after.promise {
      context.message("note: closed by promise, and listed until something keeps it: \"\(promise)\"")
    }
  }
}

struct RecommendationKeepCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep", abstract: "Record what keeps the promise by which it was closed.")

  @Argument(help: "Such as scrutiny/2023-09-28/1.")
  var reference: String

  @Argument(help: "What was done, or - for standard input.")
  var text: String

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).keep(
      reference, context.text(text), request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}
