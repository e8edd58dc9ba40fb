internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct SavingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "saving",
    abstract: "Keep the savings of a budget: what is approved by year, what is delivered by month, what is at risk.",
    subcommands: [
      MoneyListCommand<Saving>.self, SavingAddCommand.self, SavingEditCommand.self, MoneyProfileCommand<Saving>.self,
      MoneyRecordCommand<Saving>.self, MoneyRateCommand<Saving>.self, MoneySupersedeCommand<Saving>.self,
      MoneyImportCommand<Saving>.self, MoneyWithdrawCommand<Saving>.self, MoneyUndoCommand<Saving>.self,
    ], defaultSubcommand: MoneyListCommand<Saving>.self)
}

/// What a saving or a benefit is, as given for adding and changing one.
struct MoneyDetailOptions: ParsableArguments {
  @Option(help: "Who answers for it.")
  var officer: String?

  @Option(parsing: .unconditional, help: "The heading that it stands under in the budget.")
  var programme: String?

  @Option(
    help: ArgumentHelp(
      "What its amounts are: full-year, the whole effect in each year, or increment, what each year adds.",
      valueName: "basis"))
  var basis: MoneyBasis?

  @Option(parsing: .unconditional, help: "What has been done so far.")
  var progress: String?

  @Option(help: ArgumentHelp("An action that brings it about; may be given several times.", valueName: "reference"))
  var action: [Reference] = []

  func details() -> MoneyDetails {
    var details = MoneyDetails()
    details.officer = officer
    details.programme = programme
    details.basis = basis
    details.progress = progress
    details.actions = action.isEmpty ? nil : action
    return details
  }
}

struct SavingDetailOptions: ParsableArguments {
  @OptionGroup var money: MoneyDetailOptions

  @Option(parsing: .unconditional, help: "What is done less, or otherwise.")
  var narrative: String?

  @Option(parsing: .unconditional, help: "The department whose budget it is.")
  var department: String?

  @Option(parsing: .unconditional, help: "The service area.")
  var serviceArea: String?

  func details() -> MoneyDetails {
    var details = money.details()
    details.narrative = narrative
    details.department = department
    details.serviceArea = serviceArea
    return details
  }
}

struct ProfileOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What is approved for a year, such as 2022-23=0.537m; may be given several times. A saving has no sign, a cost a plus.",
      valueName: ApprovedArgument.valueName))
  var approved: [ApprovedArgument] = []

  var profile: [(FinancialYear, Money)] { approved.map { ($0.year, $0.money) } }
}

struct SavingAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a saving.", discussion: MoneyArgument.help)

  @Argument(help: "What it is called.")
  var title: String

  @OptionGroup var details: SavingDetailOptions
  @OptionGroup var profile: ProfileOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    var given = details.details()
    given.title = title
    let recorded = try update.plan.service(context).addMoneyLine(
      of: Saving.self, given, profile: profile.profile, request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct SavingEditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what is said of a saving.",
    discussion:
      "--action takes the place of the actions that there are; an empty text (--progress '') takes words away.")

  @Argument(help: "Its number, or saving/3.")
  var reference: String

  @Option(parsing: .unconditional, help: "What it is called.")
  var title: String?

  @OptionGroup var details: SavingDetailOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    var given = details.details()
    given.title = title
    let recorded = try update.plan.service(context).editMoneyLine(
      of: Saving.self, reference, given, request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}
