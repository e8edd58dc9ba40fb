internal import ArgumentParser
package import PlanModel

extension Meaning: ExpressibleByArgument {}

/// Which actions are asked for; every condition given must hold.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only actions of this area.", valueName: "number"))
  var area: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only actions with this text in an officer's name, role, service or email.", valueName: "text"))
  var officer: String?

  @Option(help: ArgumentHelp("Only actions with this rating, or unrated.", valueName: "code"))
  var rating: String?

  @Option(help: "Only actions whose rating means this.")
  var meaning: Meaning?

  @Option(help: ArgumentHelp("Only actions due before this date.", valueName: "date"))
  var dueBefore: DateArgument?

  @Option(help: ArgumentHelp("Only actions due after this date.", valueName: "date"))
  var dueAfter: DateArgument?

  @Option(
    help: ArgumentHelp("Only actions with this text in the action, outcome, progress or impact.", valueName: "text"))
  var search: String?

  @Flag(name: .customLong("open"), help: "Only open actions.")
  var onlyOpen = false

  func filter(_ context: ShellContext) throws -> ActionFilter {
    ActionFilter(
      areaNumber: area, officer: officer, rating: rating, meaning: meaning,
      dueBefore: try dueBefore?.date(today: context.today),
      dueAfter: try dueAfter?.date(today: context.today), search: search, onlyOpen: onlyOpen)
  }
}
