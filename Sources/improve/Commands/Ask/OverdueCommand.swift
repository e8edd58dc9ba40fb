internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct OverdueCommand: PlanCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv, markdown, xlsx, nagios
  }

  static let configuration = CommandConfiguration(
    commandName: "overdue", abstract: "List what is open and past its due date, the longest overdue first.",
    discussion: """
      nagios is one line for a monitoring system, with performance data and exit codes 0 to 3: warning from --warning \
      overdue actions on, critical from --critical on, unknown where the plan cannot be read.
      """)

  @OptionGroup var plan: PlanOptions

  @Option(help: "The format of the listing.")
  var format = Format.table

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The date at which the plan is looked at (default: today).", valueName: "date"))
  var asAt: DateArgument?

  @Option(help: ArgumentHelp("With nagios: how many overdue are a warning (default: 1).", valueName: "count"))
  var warning: Int?

  @Option(help: ArgumentHelp("With nagios: how many overdue are critical (default: 10).", valueName: "count"))
  var critical: Int?

  @OptionGroup var filter: FilterOptions
  @OptionGroup var registers: RegistersOption
  @OptionGroup var exitCode: ExitCodeOption

  func validate() throws {
    guard format == .nagios || (warning == nil && critical == nil) else {
      throw ValidationError("--warning and --critical go with --format nagios")
    }
    guard format != .nagios || !registers.registers else {
      throw ValidationError("--format nagios counts actions; --registers lists what is none")
    }
  }

  func run(in context: ShellContext) throws {
    if format == .nagios {
      try NagiosLine(warning: warning ?? 1, critical: critical ?? 10).report(context) { try self.position(context) }
    }
    guard let listing = ListingFormat(rawValue: format.rawValue) else { return }
    if registers.registers {
      let date = try asAt?.date(today: context.today) ?? context.today
      let isAny = try registers.list(
        plan.service(context).overdueItems(asAt: date), filter.filter(context),
        ListingPrinter(context: context, format: listing, name: "Overdue"),
        otherwise: "Nothing in a register is overdue as at \(date.long).")
      return try exitCode.signal(isAny)
    }
    let position = try self.position(context)
    let actions = position.overdue
    try ListingPrinter(context: context, format: listing, name: "Overdue", position: position).print(
      ActionTable.overdue(
        actions, asAt: position.asAt, otherwise: "No action is overdue as at \(position.asAt.long)."))
    try exitCode.signal(!actions.isEmpty)
  }

  private func position(_ context: ShellContext) throws -> Position {
    try plan.service(context).overdue(
      asAt: asAt?.date(today: context.today) ?? context.today, filter: filter.filter(context))
  }
}
