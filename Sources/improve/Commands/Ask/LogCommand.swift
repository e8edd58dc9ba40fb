internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct LogCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show every update in the order recorded: what changed, who, when, why.")

  @Argument(help: "The actions (default: all).")
  var references: [Reference] = []

  @OptionGroup var listing: ListingOptions

  func run(in context: ShellContext) throws {
    let asAt = try listing.asAt(context)
    let entries = try listing.plan.service(context).log(of: references)
      .filter { $0.revision.effectiveOn <= asAt }
    switch listing.format {
    case .json: try LogListing(entries: entries).writeJSON(to: context.output.bytes)
    case .csv: try LogListing(entries: entries).writeCSV(to: context.output.bytes)
    case .table: try context.render(StoryDocument.log(entries))
    case .markdown:
      try context.output.write(MarkdownRenderer().render(StoryDocument.log(entries)))
    }
  }
}
