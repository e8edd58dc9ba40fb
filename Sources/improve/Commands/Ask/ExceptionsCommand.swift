internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct ExceptionsCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "exceptions", abstract: "List what a board must not miss, with why.",
    discussion: """
      Red, overdue, red without mitigation, re-dated, stale (not updated for --days), and complete without \
      evidenced impact. With --registers: findings without an action, what is overdue or has no officer, and \
      recommendations that were closed by a promise alone.
      """)

  @Option(help: ArgumentHelp("After how many days without an update an action is stale.", valueName: "days"))
  var days = DaysArgument(ActionException.defaultStaleDays)

  @OptionGroup var listing: ListingOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var registers: RegistersOption
  @OptionGroup var exitCode: ExitCodeOption

  func run(in context: ShellContext) throws {
    if registers.registers {
      let isAny = try registers.list(
        listing.plan.service(context).exceptionalItems(asAt: listing.asAt(context)), filter.filter(context),
        ListingPrinter(context: context, format: listing.format, name: "Exceptions"),
        otherwise: "No register has an exception.")
      return try exitCode.signal(isAny)
    }
    let position = try listing.plan.service(context).position(
      asAt: listing.asAt(context), filter: filter.filter(context), claims: true)
    let listed = position.exceptions(staleDays: days.days)
    try ListingPrinter(context: context, format: listing.format, name: "Exceptions", position: position).print(
      ActionTable.exceptions(
        listed, asAt: position.asAt, otherwise: "There is no exception as at \(position.asAt.long)."))
    try exitCode.signal(!listed.isEmpty)
  }
}
