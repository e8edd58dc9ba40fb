internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct ChaseLogCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Print whom was asked about what, when, and what came of it.")

  @Argument(help: "The action's reference; without one, of all.")
  var reference: Reference?

  @OptionGroup var plan: PlanOptions

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let records = try service.chaseLog(of: reference)
    let actions = try service.position(asAt: context.today).actions
    let log = ChaseLogListing(
      records: records,
      updatedOn: Dictionary(uniqueKeysWithValues: actions.map { ($0.reference, $0.updatedOn) }))
    if format == .table || format == .markdown {
      for line in log.summaries { try context.output.write("\(line)\n") }
      if !log.summaries.isEmpty { try context.output.write("\n") }
    }
    try ListingPrinter(context: context, format: format).print(
      table: log.table, otherwise: "Nobody has been chased.",
      json: { try log.writeJSON(to: $0.bytes) }, csv: { try log.writeCSV(to: $0.bytes) })
  }
}
