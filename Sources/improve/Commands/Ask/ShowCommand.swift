internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService
internal import TextFormats

struct ShowCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one action and its whole history.")

  @Argument(help: "The action.")
  var reference: Reference

  @OptionGroup var listing: ListingOptions

  func run(in context: ShellContext) throws {
    let asAt = try listing.asAt(context)
    let story = try listing.plan.service(context).story(of: reference, asAt: asAt)
    let log = story.log.filter { $0.revision.effectiveOn <= asAt }
    switch listing.format {
    case .json:
      try context.output.write(
        JSONWriter.document { json in
          try ActionJSON.write(story.action, asAt: asAt, extra: .init(log: log), to: &json)
        })
    case .csv:
      try ActionListing(asAt: asAt, actions: [story.action]).writeCSV(to: context.output.bytes)
    case .table: try context.render(StoryDocument.make(story.action, log: log, asAt: asAt))
    case .markdown:
      try context.output.write(
        MarkdownRenderer().render(StoryDocument.make(story.action, log: log, asAt: asAt)))
    }
  }
}
