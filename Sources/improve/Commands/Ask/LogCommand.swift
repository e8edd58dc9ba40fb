internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct LogCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show the ledger in the order recorded: what changed, who, when, why.",
    discussion: """
      Without a reference, everything that was ever recorded: of actions, areas, officers, boards, packs, policies and \
      the chase. With references, their part of it.
      """)

  @Argument(help: ReferencesArgument.help)
  var words: [String] = []

  @OptionGroup var listing: ListingOptions

  func run(in context: ShellContext) throws {
    let asAt = try listing.asAt(context)
    let service = try listing.plan.service(context)
    let references = try service.references(ReferencesArgument.read(words), on: asAt)
    let entries = try service.log(of: references).filter { $0.entry.effectiveOn <= asAt }
    let printer = ListingPrinter(context: context, format: listing.format, name: "History")
    switch listing.format {
    case .json: try printer.print(LogListing.json(entries))
    case .csv, .xlsx: try printer.print(LogListing.csv(entries))
    case .table: try context.render(StoryDocument.log(entries))
    case .markdown:
      try context.output.write(MarkdownRenderer().render(StoryDocument.log(entries)))
    }
  }
}
