internal import ArgumentParser
internal import PlanReports
internal import PlanService

struct TodayCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "Show what waits for whoever keeps the plan, with the command that answers it.",
    discussion: """
      Returns missing and in conflict, replies to the chase, a chase that failed, dates that wait for a board, packs to \
      seal and meetings of the next two weeks, deadlines, responses to committees and papers of the \
      next two weeks, promises that nothing has kept, findings without an action, values of measures that are missing, posts that are not confirmed, and what \
      lint questions anew since the plan was last gone through.
      """)

  @OptionGroup var plan: PlanOptions

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  @OptionGroup var exitCode: ExitCodeOption

  func run(in context: ShellContext) throws {
    let items = try plan.service(context).todayItems()
    try ListingPrinter(context: context, format: format, name: "Today").print(TodayListing.make(items))
    try exitCode.signal(!items.isEmpty)
  }
}
