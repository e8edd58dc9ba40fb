internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct PackListCommand: PlanCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the packs that were sealed.")

  @OptionGroup var plan: PlanOptions

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  func run(in context: ShellContext) throws {
    let packs = PackListing(packs: try plan.service(context).packs())
    try ListingPrinter(context: context, format: format).print(
      table: packs.table, otherwise: "No pack is sealed.",
      json: { try packs.writeJSON(to: $0.bytes) }, csv: { try packs.writeCSV(to: $0.bytes) })
  }
}
