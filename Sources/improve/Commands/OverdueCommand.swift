internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct OverdueCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "overdue", abstract: "List what is open and past its due date, the longest overdue first.")

  @OptionGroup var listing: ListingOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var exitCode: ExitCodeOption

  func run(in context: ShellContext) throws {
    let position = try listing.plan.service(context).overdue(
      asAt: listing.asAt(context), filter: filter.filter(context))
    let actions = position.overdue
    try ListingPrinter(context: context, format: listing.format).print(
      ActionListing(asAt: position.asAt, actions: actions),
      table: ActionTable.overdue(actions, asAt: position.asAt),
      otherwise: "No action is overdue as at \(position.asAt.long).")
    try exitCode.signal(!actions.isEmpty)
  }
}
