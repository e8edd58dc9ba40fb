internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct ShowCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one action and its whole history.")

  @Argument(help: "The action.")
  var reference: Reference

  @OptionGroup var listing: ListingOptions

  func run(in context: ShellContext) throws {
    let asAt = try listing.asAt(context)
    let story = try listing.plan.service(context).story(of: reference, asAt: asAt)
    switch listing.format {
    case .json:
      try context.output.write(ActionPaper.json(story.action, log: story.log, asAt: asAt))
    case .csv, .xlsx:
      try ListingPrinter(context: context, format: listing.format, name: reference.description).print(
        ActionTable.list([story.action], asAt: asAt, otherwise: ""))
    case .table: try context.render(StoryDocument.make(story.action, log: story.log, asAt: asAt))
    case .markdown:
      try context.output.write(
        MarkdownRenderer().render(StoryDocument.make(story.action, log: story.log, asAt: asAt)))
    }
  }
}
