internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

// What savings and benefits do alike.

struct MoneyListCommand<Item: MoneyItem>: PlanCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: "List the \(Item.kind.rawValue)s with the figures of a year of accounts.",
      discussion: """
        Approved - delivered, by its own and by other means, + pressures = at risk, on every line and on the total. Figures \
        count from 1 April to the end of the last month reported. What is counted in another place is listed and counted \
        there alone. Amounts are whole pence in JSON and CSV.
        \(MoneyListing<Item>.keys)
        """)
  }

  @Option(help: ArgumentHelp("The year of accounts (default: that of the day), such as 2022-23.", valueName: "year"))
  var year: FinancialYear?

  @Flag(help: "Only those with something that must not be missed.")
  var exceptions = false

  @OptionGroup var listing: DatedListingOptions
  @OptionGroup var exitCode: ExitCodeOption

  func run(in context: ShellContext) throws {
    let date = try listing.asAt(context)
    let lines = try listing.plan.service(context).moneyLines(of: Item.self, asAt: date, year: year).filter {
      !exceptions || !$0.exceptions(asAt: date).isEmpty
    }
    let printer = ListingPrinter(
      context: context, format: listing.format, name: Item.kind == .saving ? "Savings" : "Benefits")
    try printer.print(MoneyListing.make(lines, asAt: date), total: MoneyListing.total(lines))
    try exitCode.signal(!lines.isEmpty)
  }
}

struct MoneyProfileCommand<Item: MoneyItem>: PlanCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "profile", abstract: "Say what is approved for years of accounts; another amount needs a reason.",
      discussion: """
        Such as \(Item.kind) profile 3 2022-23=0.537m 2023-24=0.733m. \(MoneyArgument.help) A saving is written without a \
        sign, or as budgets print it, (0.537m); a cost with a plus. What was approved before stays in the history, and how \
        often it was changed is told.
        """)
  }

  @Argument(help: "Its number, or its reference.")
  var reference: String

  @Argument(help: ArgumentHelp("What is approved for a year.", valueName: ApprovedArgument.valueName))
  var approved: [ApprovedArgument]

  @OptionGroup var reason: ReasonOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).profileMoneyLine(
      of: Item.self, reference, approved.map { ($0.year, $0.money) }, reason: reason.reason,
      request: update.request(context))
    for item in recorded { try RegisterPrinter(context: context).print(item) }
  }
}

struct MoneyRecordCommand<Item: MoneyItem>: PlanCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "record", abstract: "Record the figures of a month, counted from 1 April to its end.",
      discussion: """
        Such as \(Item.kind) record 3 2023-01 --forecast 0.5m --delivered 0.4m. What is not given is left as it is. It has \
        effect on the last day of the month, also where it comes late. \(MoneyArgument.help)
        """)
  }

  @Argument(help: "Its number, or its reference.")
  var reference: String

  @Argument(help: "Such as 2023-01.")
  var month: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What will have been achieved by the end of the year, by whatever means.", valueName: "amount"))
  var forecast: MoneyArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What was delivered by its own means since 1 April.", valueName: "amount"))
  var delivered: MoneyArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What was found elsewhere in its place since 1 April.", valueName: "amount"))
  var otherwise: MoneyArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What came upon it that was not reckoned with, since 1 April.", valueName: "amount"))
  var pressures: MoneyArgument?

  @Option(help: ArgumentHelp("How many of a benefit's volume there were since 1 April.", valueName: "number"))
  var volume: Int?

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    guard volume == nil || Item.kind == .benefit else { throw UsageError("--volume is of benefits; a saving has none") }
    var details = MoneyMonthDetails()
    details.forecast = forecast?.text.plain
    details.delivered = delivered?.text.plain
    details.deliveredOtherwise = otherwise?.text.plain
    details.pressures = pressures?.text.plain
    details.volume = volume
    let month = try MonthArgument.read(month)
    let outcome = try update.plan.service(context).recordMoneyMonth(
      of: Item.self, reference, month, details, request: update.request(context))
    try RegisterPrinter(context: context).print(outcome.recorded)
    for doubt in outcome.doubts { context.message("warning: \(doubt)") }
  }
}

struct MoneyRateCommand<Item: MoneyItem>: PlanCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rate", abstract: "Rate one or several: \(MoneyRating.accepted).",
      discussion: "Such as \(Item.kind) rate 3 4 amber -m \"staff consultation runs late\".")
  }

  @Argument(help: ArgumentHelp("Their numbers or references, and last the rating.", valueName: "reference... rating"))
  var words: [String]

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    guard let last = words.last, words.count > 1 else {
      throw UsageError("give at least one reference, and the rating: \(MoneyRating.accepted)")
    }
    guard let rating = MoneyRating(reading: last) else {
      throw UsageError("\"\(last)\" is no rating; accepted: \(MoneyRating.accepted)")
    }
    let recorded = try update.plan.service(context).rateMoneyLines(
      of: Item.self, Array(words.dropLast()), rating, request: update.request(context))
    for item in recorded { try RegisterPrinter(context: context).print(item) }
  }
}

struct MoneySupersedeCommand<Item: MoneyItem>: PlanCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "supersede", abstract: "Say that it is counted in another place from a day on.",
      discussion: """
        Such as \(Item.kind) supersede 10 benefit/1 --reason "moved to the transformation programme". It stays in the list and \
        in its history, and is counted once: in the line that is named, or in no total here where words say where it went.
        """)
  }

  @Argument(help: "Its number, or its reference.")
  var reference: String

  @Argument(
    help: ArgumentHelp(
      "The line it is counted in, such as benefit/1, or where else it went, in words.", valueName: "reference|words"))
  var place: String?

  @Flag(help: "It is counted itself again.")
  var none = false

  @OptionGroup var reason: ReasonOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    guard (place == nil) == none else {
      throw UsageError("say in which line or place it is counted, or --none where it is counted itself again")
    }
    let service = try update.plan.service(context)
    let request = try update.request(context)
    let recorded = try service.supersedeMoneyLine(
      of: Item.self, reference, by: place, reason: reason.required(update, for: "a move"), request: request)
    try RegisterPrinter(context: context).print(recorded)
    if let doubt = try service.moveDoubt(recorded.after, on: request.on ?? context.today) {
      context.message("warning: \(doubt)")
    }
  }
}

struct MoneyWithdrawCommand<Item: MoneyItem>: PlanCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "withdraw",
      abstract: "Withdraw a \(Item.kind), or one of its months or years; it stays in the history.",
      discussion: "A month is \(Item.kind)/3/2023-01, a year \(Item.kind)/3/2022-23.")
  }

  @Argument(help: "Its number or reference, or that of a month or a year.")
  var reference: String

  @OptionGroup var reason: ReasonOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let service = try update.plan.service(context)
    let request = try update.request(context)
    let reason = try reason.required(update, for: "a withdrawal")
    let printer = RegisterPrinter(context: context)
    switch MoneyPart(reference, of: Item.kind) {
    case .line(let reference):
      try printer.print(try service.withdrawMoneyLine(of: Item.self, reference, reason: reason, request: request))
    case .year(let reference):
      try printer.print(try service.withdraw(reference, of: ProfileYear.self, reason: reason, request: request))
    case .month(let reference):
      try printer.print(try service.withdrawMoneyMonth(reference, reason: reason, request: request))
    }
  }
}

struct MoneyUndoCommand<Item: MoneyItem>: PlanCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo",
      abstract: "Take back your own last update of a \(Item.kind), or of one of its months or years.",
      discussion: "A month is \(Item.kind)/3/2023-01, a year \(Item.kind)/3/2022-23.")
  }

  @Argument(help: "Its number or reference, or that of a month or a year.")
  var reference: String

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let service = try update.plan.service(context)
    let request = try update.request(context)
    let printer = RegisterPrinter(context: context)
    switch MoneyPart(reference, of: Item.kind) {
    case .line(let reference):
      try printer.print(try service.undoMoneyLine(of: Item.self, reference, request: request))
    case .year(let reference): try printer.print(try service.undo(reference, of: ProfileYear.self, request: request))
    case .month(let reference): try printer.print(try service.undo(reference, of: MoneyMonth.self, request: request))
    }
  }
}

/// What a reference of money names: a line, or one of its years or months.
private enum MoneyPart {
  case line(String)
  case year(String)
  case month(String)

  init(_ text: String, of kind: MoneyKind) {
    let reference = kind.reference(text)
    let folded = reference.folded
    if RegisterName.moneyMonth.isForm(of: folded) {
      self = .month(folded)
    } else if RegisterName.profileYear.isForm(of: folded) {
      self = .year(folded)
    } else {
      self = .line(reference)
    }
  }
}
