internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

/// What a measure is, as given for adding and changing one.
struct MeasureDetailOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: "What it is called.")
  var title: String?

  @Option(help: "What it is counted in: a rate is of 10,000.")
  var unit: MeasureUnit?

  @Option(help: "Which way is better.")
  var good: MeasureDirection?

  @Option(help: "How often a value is due; quarters and years are those of the accounts, from April.")
  var every: MeasureInterval?

  @Option(parsing: .unconditional, help: ArgumentHelp("What is counted.", valueName: "words"))
  var numerator: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Of what it is a share.", valueName: "words"))
  var denominator: String?

  @Option(help: ArgumentHelp("Who reports it.", valueName: "officer"))
  var officer: String?

  @Option(parsing: .unconditional, help: "Where it comes from.")
  var source: String?

  @Option(help: ArgumentHelp("An area that it is evidence of; may be given several times.", valueName: "number"))
  var area: [Int] = []

  @Option(help: ArgumentHelp("An action that it is evidence of; may be given several times.", valueName: "reference"))
  var action: [Reference] = []

  @Flag(exclusivity: .exclusive)
  var role: MeasureRole?

  @Flag(inversion: .prefixedNo, help: "It counts people: values of 1 to 5 are suppressed in public.")
  var people: Bool?

  func details() -> MeasureDetails {
    var details = MeasureDetails()
    details.title = title
    details.unit = unit
    details.good = good
    details.interval = every
    details.numerator = numerator
    details.denominator = denominator
    details.officer = officer
    details.source = source
    details.role = role
    details.countsPeople = people
    details.areas = area.isEmpty ? nil : area
    details.actions = action.isEmpty ? nil : action
    return details
  }
}

extension MeasureRole: EnumerableFlag {
  static func help(for value: MeasureRole) -> ArgumentHelp? {
    switch value {
    case .leading: "It moves before the outcome does."
    case .lagging: "It moves with the outcome."
    case .balancing: "It shows what the change costs elsewhere."
    }
  }
}

struct MeasureAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a measure with its definition.",
    discussion: "`improve measure standards` lists those that are defined outside; --standard takes one as it is.")

  @Argument(help: "A code for it, such as re-referrals; with --standard it may be left out.")
  var code: String?

  @Option(help: ArgumentHelp("Take the definition of a standard measure.", valueName: "code"))
  var standard: String?

  @OptionGroup var details: MeasureDetailOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    var given = details.details()
    if let standard {
      guard let known = StandardMeasure.named(standard) else {
        throw MeasureRefusal.unknownStandard(standard, known: StandardMeasure.all.map(\.code))
      }
      given = given.over(known)
    }
    guard let code = code ?? standard else { throw UsageError("give a code for the measure, or --standard CODE") }
    let recorded = try update.plan.service(context).addMeasure(code, given, request: update.request(context))
    try MeasurePrinter(context: context).print(recorded)
  }
}

struct MeasureEditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what is said of a measure.",
    discussion: """
      Another unit, interval, numerator or denominator is another definition: values of the period named by --from and \
      after are of it, and are never joined with those before.
      """)

  @Argument(help: "The measure's code.")
  var code: String

  @Option(help: ArgumentHelp("The first period of another definition (default: that of today).", valueName: "period"))
  var from: String?

  @OptionGroup var details: MeasureDetailOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    var given = details.details()
    if let from {
      guard let period = MeasurePeriod(from) else { throw MeasureRefusal.notAPeriod(from) }
      given.definedFrom = period.firstDay
    }
    let recorded = try update.plan.service(context).editMeasure(code, given, request: update.request(context))
    try MeasurePrinter(context: context).print(recorded)
  }
}

struct MeasureWithdrawCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Withdraw a measure: nothing of it is deleted.")

  @Argument(help: "The measure's code.")
  var code: String

  @OptionGroup var reason: ReasonOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).withdrawMeasure(
      code, reason: reason.required(update, for: "a withdrawal"), request: update.request(context))
    try MeasurePrinter(context: context).print(recorded)
  }
}

struct MeasureRecordCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record what was reported for a period: 2022-10 196, or 2022-10 4/120.",
    discussion: """
      Periods: 2022-10 (a month), 2022-W41 (a week), 2022-23 Q2 (a quarter of the accounts), 2022-23 (a year of them). \
      A value is known as from the end of its period, however late it comes, unless --on says otherwise; recorded again \
      it is corrected, and `none` takes it back.
      """)

  @Argument(help: "The measure's code.")
  var code: String

  @Argument(help: "The period.")
  var period: String

  @Argument(parsing: .allUnrecognized, help: "The figure, or the parts of a share.")
  var figure: [String]

  @Option(help: "How sure it is; a bound and a provisional value are drawn, and not reckoned with.")
  var quality: MeasureQuality?

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).recordValue(
      code, ValueDraft(period: period, figure: figure.joined(separator: " "), quality: quality),
      request: update.request(context))
    try MeasurePrinter(context: context).print(recorded)
  }
}

struct MeasureTargetCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "target", abstract: "Set what a measure is held against, as from a day.")

  @Argument(help: "The measure's code.")
  var code: String

  @Option(help: ArgumentHelp("What is green: a figure, or a range such as 10..20.", valueName: "value"))
  var green: String

  @Option(help: ArgumentHelp("What is at least amber.", valueName: "value"))
  var amber: String

  @Option(help: ArgumentHelp("The day from which it holds (default: today).", valueName: "date"))
  var from: DateArgument?

  @OptionGroup var reason: ReasonOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let (measure, target) = try update.plan.service(context).setTarget(
      code, green: green, amber: amber, from: from?.date(today: context.today),
      reason: reason.required(update, for: "a target"),
      request: update.request(context))
    try context.output.write(
      "\(measure.code) target from \(target.from.long): green \(target.green), amber \(target.amber)\n")
  }
}

struct MeasureCompareCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Record what England, the region or another council had, as published.")

  @Argument(help: "The measure's code.")
  var code: String

  @Argument(help: "The period, such as 2023-24.")
  var period: String

  @Argument(help: "The figure.")
  var value: String

  @Option(help: ArgumentHelp("With whom: England, region, neighbours or a name.", valueName: "name"))
  var with: String

  @Option(parsing: .unconditional, help: "Where it was published.")
  var source: String

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).compareMeasure(
      code, with: with, period: period, value: value, source: source, request: update.request(context))
    try context.output.write(
      "\(recorded.measure.code) \(recorded.period.long): \(recorded.with) \(recorded.value)\n")
  }
}

struct MeasureRebaseCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebase", abstract: "Decide that another process begins, so that mean and limits begin anew.")

  @Argument(help: "The measure's code.")
  var code: String

  @Argument(help: "The first period of it.")
  var from: String

  @Option(help: ArgumentHelp("Take the limits from its first points, so many.", valueName: "number"))
  var fix: Int?

  @OptionGroup var reason: ReasonOption
  @OptionGroup var update: UpdateOptions

  func validate() throws {
    if let fix, !(2...1000).contains(fix) { throw ValidationError("--fix is 2 to 1000 points, not \(fix)") }
  }

  func run(in context: ShellContext) throws {
    let (measure, period) = try update.plan.service(context).rebaseMeasure(
      code, from: from, fix: fix, reason: reason.required(update, for: "a rebase"), request: update.request(context))
    try context.output.write("\(measure.code): mean and limits begin anew with \(period.long)\n")
  }
}

struct MeasureDueCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "List the values that are missing of periods that have ended, and who owes them.")

  @OptionGroup var listing: DatedListingOptions
  @OptionGroup var exitCode: ExitCodeOption

  func run(in context: ShellContext) throws {
    let missing = try listing.plan.service(context).missingValues(asAt: listing.asAt(context))
    try ListingPrinter(context: context, format: listing.format, name: "Missing").print(
      MissingValueListing.make(missing.map { .init(measure: $0.measure, period: $0.period, days: $0.days) }))
    try exitCode.signal(!missing.isEmpty)
  }
}

struct MeasureStandardsCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "standards", abstract: "List measures of children's services that are defined outside the council.")

  @OptionGroup var plan: PlanOptions

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  func run(in context: ShellContext) throws {
    try ListingPrinter(context: context, format: format, name: "Standards").print(StandardMeasureListing.make())
  }
}
