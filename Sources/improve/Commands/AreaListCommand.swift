internal import ArgumentParser
internal import PlanReports
internal import PlanService

struct AreaListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the areas with their counts.")

  @OptionGroup var listing: ListingOptions

  func run(in context: ShellContext) throws {
    let areas = AreaListing(
      entries: try listing.plan.service(context).areas(asAt: listing.asAt(context)))
    try ListingPrinter(context: context, format: listing.format).print(
      table: areas.table, otherwise: "The plan has no area.",
      json: { try areas.writeJSON(to: $0.bytes) }, csv: { try areas.writeCSV(to: $0.bytes) })
  }
}
