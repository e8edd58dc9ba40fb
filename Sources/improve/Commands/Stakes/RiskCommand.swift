internal import ArgumentParser
internal import PlanExchange
internal import PlanModel
internal import PlanReports
internal import PlanService

struct RiskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "risk",
    abstract: "Keep the risks: cause, event and consequence, likelihood and impact, and their reviews.",
    subcommands: [
      RiskListCommand.self, RiskGridCommand.self, RiskAddCommand.self, RiskEditCommand.self, RiskScoreCommand.self,
      RiskReviewCommand.self, RiskCloseCommand.self, RiskImportCommand.self, RiskBandsCommand.self,
      RegisterWithdrawCommand<Risk>.self, RegisterUndoCommand<Risk>.self,
    ], defaultSubcommand: RiskListCommand.self)
}

struct RiskListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the risks, the worst first.",
    discussion: """
      A score is likelihood times impact, each 1 to 5: inherent as it would be if nothing were done, residual as it is, target \
      as it is meant to become. A review is missed where its day passes without one; another day set in its place takes none back.
      \(RiskListing.keys)
      """)

  @Option(help: ArgumentHelp("Tell how they moved since then.", valueName: "date"))
  var since: DateArgument?

  @Flag(help: "Closed and withdrawn ones too.")
  var all = false

  @Flag(help: "Only those whose review was missed.")
  var missed = false

  @OptionGroup var listing: DatedListingOptions
  @OptionGroup var exitCode: ExitCodeOption

  func run(in context: ShellContext) throws {
    let date = try listing.asAt(context)
    let since = try since?.date(today: context.today)
    if let since, since > date { throw UsageError("--since is after the date at which they are looked at") }
    let register = try listing.plan.service(context).riskRegister(asAt: date, since: since ?? date)
    let risks = (register.open + (all ? register.risks.filter { !$0.isOpen } : [])).filter {
      !missed || $0.reviewsMissed > 0
    }
    try ListingPrinter(context: context, format: listing.format, name: "Risks").print(
      RiskListing.make(risks, asAt: date))
    try exitCode.signal(!risks.isEmpty)
  }
}

struct RiskGridCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "grid", abstract: "Show the open risks in the five by five grid of likelihood and impact.")

  @OptionGroup var plan: PlanOptions

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The date at which they are looked at (default: today).", valueName: "date"))
  var asAt: DateArgument?

  func run(in context: ShellContext) throws {
    let date = try asAt?.date(today: context.today) ?? context.today
    let register = try plan.service(context).riskRegister(asAt: date)
    try context.render(
      Document(
        title: "Risks",
        blocks: [.paragraph(RiskListing.sentence(register, hasPeriod: false)), .table(RiskGrid.table(register))]))
  }
}

/// What a risk is, as given for adding and changing one.
struct RiskDetailOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: "Out of what it may happen.")
  var cause: String?

  @Option(parsing: .unconditional, help: "What may happen.")
  var event: String?

  @Option(parsing: .unconditional, help: "What would follow.")
  var consequence: String?

  @Option(parsing: .unconditional, help: "The kind of risk, such as workforce.")
  var category: String?

  @Option(help: "Who owns it.")
  var officer: String?

  @Option(help: ArgumentHelp("As it would be if nothing were done, such as 5x4.", valueName: "LxI"))
  var inherent: RiskScore?

  @Option(help: ArgumentHelp("As it is.", valueName: "LxI"))
  var residual: RiskScore?

  @Option(help: ArgumentHelp("As it is meant to become.", valueName: "LxI"))
  var target: RiskScore?

  @Option(parsing: .unconditional, help: "What is done about it.")
  var mitigation: String?

  @Option(help: ArgumentHelp("By when it is to be reviewed next.", valueName: "date"))
  var reviewOn: DateArgument?

  @Option(help: ArgumentHelp("The months between two reviews (default: 3).", valueName: "months"))
  var reviewEvery: Int?

  @Option(help: ArgumentHelp("An action that answers it; may be given several times.", valueName: "reference"))
  var action: [Reference] = []

  func details(_ context: ShellContext) throws -> RiskDetails {
    var details = RiskDetails()
    details.cause = cause
    details.event = event
    details.consequence = consequence
    details.category = category
    details.officer = officer
    details.inherent = inherent
    details.residual = residual
    details.target = target
    details.mitigation = mitigation
    details.reviewOn = try reviewOn?.date(today: context.today)
    details.reviewEvery = reviewEvery
    details.actions = action.isEmpty ? nil : action
    return details
  }
}

struct RiskAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Add a risk.")

  @Argument(help: "What it is called.")
  var title: String

  @OptionGroup var details: RiskDetailOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    var given = try details.details(context)
    given.title = title
    try RegisterPrinter(context: context).print(
      try update.plan.service(context).addRisk(given, request: update.request(context)))
  }
}

struct RiskEditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what is said of a risk.",
    discussion: """
      --action takes the place of the actions that there are; an empty text (--progress '') takes words away. A review that is due is answered \
      by `review`, not by another day.
      """)

  @Argument(help: "Its number, or risk/1.")
  var reference: String

  @Option(parsing: .unconditional, help: "What it is called.")
  var title: String?

  @OptionGroup var details: RiskDetailOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    var given = try details.details(context)
    given.title = title
    try RegisterPrinter(context: context).print(
      try update.plan.service(context).editRisk(reference, given, request: update.request(context)))
  }
}

struct RiskScoreCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Say how likely and how grave a risk is now, such as risk score 1 4x5.")

  @Argument(help: "Its number, or risk/1.")
  var reference: String

  @Argument(help: ArgumentHelp("The likelihood and the impact, each 1 to 5.", valueName: "LxI"))
  var score: RiskScore

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    try RegisterPrinter(context: context).print(
      try update.plan.service(context).scoreRisk(reference, residual: score, request: update.request(context)))
  }
}

struct RiskReviewCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Record that a risk was reviewed, on --on or today, and when it is next.")

  @Argument(help: "Its number, or risk/1.")
  var reference: String

  @Option(help: ArgumentHelp("As it is now, such as 4x5; without it, as it was.", valueName: "LxI"))
  var residual: RiskScore?

  @Option(parsing: .unconditional, help: "What is done about it now.")
  var mitigation: String?

  @Option(help: ArgumentHelp("By when it is to be reviewed next (default: after its months).", valueName: "date"))
  var next: DateArgument?

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).reviewRisk(
      reference, residual: residual, mitigation: mitigation, next: next?.date(today: context.today),
      request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct RiskCloseCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close a risk that can no longer happen or matters no more, with a reason.")

  @Argument(help: "Its number, or risk/1.")
  var reference: String

  @OptionGroup var reason: ReasonOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).closeRisk(
      reference, reason: reason.required(update, for: "a closing"), request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct RiskBandsCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "bands", abstract: "Show the bands that scores fall into, or take others from a file.",
    discussion: """
      The file is a JSON array, the lowest band first: [{"code": "low", "label": "Low", "colour": "green", "symbol": "L", \
      "from": 1}, ...], where from is the lowest score of the band.
      """)

  @Option(help: ArgumentHelp("The bands to take, as JSON; - for standard input.", valueName: "file"))
  var from: String?

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let service = try update.plan.service(context)
    if let from {
      let bands = try RiskBandsFile.read(context.read(from))
      try RegisterPrinter(context: context).print(
        try service.setRiskBands(bands, request: update.request(context)))
      return
    }
    let date = try update.on?.date(today: context.today) ?? context.today
    try context.render(RiskBandsDocument.make(try service.riskBands(asAt: date)))
  }
}
