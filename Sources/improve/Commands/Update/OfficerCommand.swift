internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct OfficerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "officer", abstract: "List, add and edit officers, and hand over their actions.",
    subcommands: [
      OfficerListCommand.self, OfficerAddCommand.self, OfficerEditCommand.self,
      OfficerHandOverCommand.self,
    ])
}

struct OfficerListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the officers and how many actions each answers for.")

  @OptionGroup var listing: ListingOptions

  func run(in context: ShellContext) throws {
    let asAt = try listing.asAt(context)
    let loads = try listing.plan.service(context).officers(asAt: asAt)
    try ListingPrinter(context: context, format: listing.format).print(
      OfficerListing.make(
        loads.map { OfficerListing.Entry(officer: $0.officer, actions: $0.actions, asAt: asAt) }))
  }
}

struct OfficerAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an officer: a name, a role or both.")

  @OptionGroup var officer: OfficerOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).addOfficer(
      officer.details, request: update.request(context))
    try context.output.write("officer \(recorded.after.words) added\n")
  }
}

struct OfficerEditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what is known of an officer, as from the update's date.")

  @Argument(help: "The officer's name, role, \"Name, Role\" or email.")
  var officer: String

  @OptionGroup var details: OfficerOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).editOfficer(
      officer, details.details, request: update.request(context))
    let after = recorded.after
    let changes = (recorded.before ?? after).changes(to: after)
    try context.output.write("officer \(after.called): \(ChangeWording.line(changes))\n")
  }
}

struct OfficerHandOverCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over", abstract: "Put one officer in the place of another on every open action.")

  @Argument(help: "The officer who hands over.")
  var from: String

  @Argument(help: "The officer who takes over.")
  var to: String

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    try UpdatePrinter(context: context).print(
      update.plan.service(context).handOver(from: from, to: to, request: update.request(context)))
  }
}
