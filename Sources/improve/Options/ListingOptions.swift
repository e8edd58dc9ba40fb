internal import ArgumentParser
internal import PlanModel

enum ListingFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, csv, markdown, xlsx
}

/// As at when, and in what format.
struct ListingOptions: ParsableArguments {
  @OptionGroup var plan: PlanOptions

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The date at which the plan is looked at (default: today).", valueName: "date"))
  var asAtArgument: DateArgument?

  func asAt(_ context: ShellContext) throws -> PlanDate {
    try asAtArgument?.date(today: context.today) ?? context.today
  }
}
