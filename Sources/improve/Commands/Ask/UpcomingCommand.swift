internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct UpcomingCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "upcoming", abstract: "List what is open and due soon, the soonest first.")

  @Option(help: ArgumentHelp("How many days ahead to look.", valueName: "days"))
  var within = DaysArgument(30)

  @OptionGroup var listing: ListingOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var registers: RegistersOption
  @OptionGroup var exitCode: ExitCodeOption

  func run(in context: ShellContext) throws {
    if registers.registers {
      let date = try listing.asAt(context)
      let isAny = try registers.list(
        listing.plan.service(context).upcomingItems(within: within.days, of: date), filter.filter(context),
        ListingPrinter(context: context, format: listing.format, name: "Upcoming"),
        otherwise: "Nothing in a register is due within \(within.days) days of \(date.long).")
      return try exitCode.signal(isAny)
    }
    let position = try listing.plan.service(context).position(
      asAt: listing.asAt(context), filter: filter.filter(context))
    let actions = position.upcoming(within: within.days)
    try ListingPrinter(context: context, format: listing.format, name: "Upcoming", position: position).print(
      ActionTable.upcoming(
        actions, asAt: position.asAt,
        otherwise: "No action is due within \(within.days) days of \(position.asAt.long)."))
    try exitCode.signal(!actions.isEmpty)
  }
}
