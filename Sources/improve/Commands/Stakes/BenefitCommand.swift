internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct BenefitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benefit",
    abstract: "Keep the benefits of a programme: volumes, what one is worth, and the measure that shows it.",
    subcommands: [
      MoneyListCommand<Benefit>.self, BenefitAddCommand.self, BenefitEditCommand.self,
      MoneyProfileCommand<Benefit>.self, MoneyRecordCommand<Benefit>.self, MoneyRateCommand<Benefit>.self,
      MoneySupersedeCommand<Benefit>.self, MoneyImportCommand<Benefit>.self, MoneyWithdrawCommand<Benefit>.self,
      MoneyUndoCommand<Benefit>.self,
    ], defaultSubcommand: MoneyListCommand<Benefit>.self)
}

struct BenefitDetailOptions: ParsableArguments {
  @OptionGroup var money: MoneyDetailOptions

  @Option(help: ArgumentHelp("How many a year it is to bring.", valueName: "number"))
  var volume: Int?

  @Option(parsing: .unconditional, help: "Of what, such as \"additional foster carers per year\".")
  var volumeUnit: String?

  @Option(help: ArgumentHelp("What one of it is worth a year.", valueName: "amount"))
  var unitValue: MoneyArgument?

  @Option(help: ArgumentHelp("What it is to bring a year at its full effect.", valueName: "amount"))
  var target: MoneyArgument?

  @Option(parsing: .unconditional, help: "By when that is, in words, such as \"year 8\".")
  var targetYear: String?

  @Option(help: ArgumentHelp("The measure that would show it, by its code; '' for none.", valueName: "code"))
  var measure: String?

  func details() -> MoneyDetails {
    var details = money.details()
    details.volume = volume
    details.volumeUnit = volumeUnit
    details.unitValue = unitValue?.text.saving
    details.target = target?.text.saving
    details.targetYear = targetYear
    details.measure = measure
    return details
  }
}

struct BenefitAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a benefit.",
    discussion: """
      \(MoneyArgument.help) Without a value of one, it is worked out: the target parted by the volume. Money that is claimed \
      while its measure shows no improvement is an exception.
      """)

  @Argument(help: "What it is called.")
  var title: String

  @OptionGroup var details: BenefitDetailOptions
  @OptionGroup var profile: ProfileOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    var given = details.details()
    given.title = title
    let recorded = try update.plan.service(context).addMoneyLine(
      of: Benefit.self, given, profile: profile.profile, request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct BenefitEditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what is said of a benefit.",
    discussion:
      "--action takes the place of the actions that there are; an empty text (--progress '') takes words away.")

  @Argument(help: "Its number, or benefit/3.")
  var reference: String

  @Option(parsing: .unconditional, help: "What it is called.")
  var title: String?

  @OptionGroup var details: BenefitDetailOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    var given = details.details()
    given.title = title
    let recorded = try update.plan.service(context).editMoneyLine(
      of: Benefit.self, reference, given, request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}
