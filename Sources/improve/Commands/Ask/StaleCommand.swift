internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct StaleCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "stale", abstract: "List open actions that nobody has updated, the longest first.")

  @Option(help: ArgumentHelp("After how many days without an update an action is stale.", valueName: "days"))
  var days = DaysArgument(ActionException.defaultStaleDays)

  @OptionGroup var listing: ListingOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var exitCode: ExitCodeOption

  func run(in context: ShellContext) throws {
    let position = try listing.plan.service(context).position(
      asAt: listing.asAt(context), filter: filter.filter(context))
    let actions = position.stale(days: days.days)
    try ListingPrinter(context: context, format: listing.format, name: "Stale", position: position).print(
      ActionTable.stale(
        actions, asAt: position.asAt,
        otherwise: "Every open action was updated within \(days.days) days of \(position.asAt.long)."))
    try exitCode.signal(!actions.isEmpty)
  }
}
