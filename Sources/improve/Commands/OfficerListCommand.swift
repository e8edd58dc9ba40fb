internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct OfficerListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the officers and how many actions each answers for.")

  @OptionGroup var listing: ListingOptions

  func run(in context: ShellContext) throws {
    let asAt = try listing.asAt(context)
    let loads = try listing.plan.service(context).officers(asAt: asAt)
    let officers = OfficerListing(
      entries: loads.map { .init(officer: $0.officer, actions: $0.actions, asAt: asAt) })
    try ListingPrinter(context: context, format: listing.format).print(
      table: officers.table, otherwise: "The plan has no officer.",
      json: { try officers.writeJSON(to: $0.bytes) }, csv: { try officers.writeCSV(to: $0.bytes) })
  }
}
