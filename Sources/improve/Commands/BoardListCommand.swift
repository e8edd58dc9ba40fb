internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct BoardListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the boards, what each reads, and when it meets next.")

  @OptionGroup var plan: PlanOptions

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  func run(in context: ShellContext) throws {
    let boards = BoardListing(
      entries: try plan.service(context).boards().map { listed in
        .init(board: listed.board, meetings: listed.meetings, packs: listed.packs, today: context.today)
      })
    try ListingPrinter(context: context, format: format).print(
      table: boards.table, otherwise: "The plan has no board.",
      json: { try boards.writeJSON(to: $0.bytes) }, csv: { try boards.writeCSV(to: $0.bytes) })
  }
}
