internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct LogCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show the ledger in the order recorded: what changed, who, when, why.",
    discussion: """
      Without a reference, everything that was ever recorded: of actions, areas, officers, boards, packs, policies and \
      the chase. With references, their part of it: of actions, or of what stands in a register, such as \
      visit-2023-04/2.
      """)

  @Argument(help: "The actions, such as 1.3, 6.1-6.4 or area 7, and items of registers.")
  var words: [String] = []

  @OptionGroup var listing: ListingOptions

  func run(in context: ShellContext) throws {
    let asAt = try listing.asAt(context)
    let service = try listing.plan.service(context)
    let items = try service.registered(among: words)
    let actions = words.filter { !items.contains(ItemReference($0.folded)) }
    let references = try service.references(ReferencesArgument.read(actions), on: asAt)
    let entries = try service.log(of: references, items: items).filter { $0.entry.effectiveOn <= asAt }
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
