internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct RedCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "red", abstract: "List the red actions and what is being done about each.")

  @OptionGroup var listing: ListingOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var exitCode: ExitCodeOption

  func run(in context: ShellContext) throws {
    let position = try listing.plan.service(context).position(
      asAt: listing.asAt(context), filter: filter.filter(context))
    let actions = position.red
    try ListingPrinter(context: context, format: listing.format, name: "Red", position: position).print(
      ActionTable.red(
        actions, asAt: position.asAt, otherwise: "No action is red as at \(position.asAt.long)."))
    try exitCode.signal(!actions.isEmpty)
  }
}
