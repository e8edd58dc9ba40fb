internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct ListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the actions.")

  @OptionGroup var listing: ListingOptions
  @OptionGroup var filter: FilterOptions

  func run(in context: ShellContext) throws {
    let filter = try filter.filter(context)
    let position = try listing.plan.service(context).position(asAt: listing.asAt(context), filter: filter)
    try ListingPrinter(context: context, format: listing.format, name: "Actions", position: position).print(
      ActionTable.list(
        position.actions, asAt: position.asAt,
        otherwise: "The plan has no \(filter.isEverything ? "" : "such ")action as at \(position.asAt.long)."))
  }
}
