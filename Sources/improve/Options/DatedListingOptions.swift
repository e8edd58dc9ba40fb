internal import ArgumentParser
internal import PlanModel
internal import PlanService

/// The day at which things are looked at, and how they are listed.
struct DatedListingOptions: ParsableArguments {
  @OptionGroup var plan: PlanOptions

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The date at which they are looked at (default: today).", valueName: "date"))
  var asAt: DateArgument?

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  func asAt(_ context: ShellContext) throws -> PlanDate { try asAt?.date(today: context.today) ?? context.today }
}
