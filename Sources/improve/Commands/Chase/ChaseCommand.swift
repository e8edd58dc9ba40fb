internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct ChaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chase", abstract: "Ask the right officers for what is late, once, on working days.",
    discussion: """
      `improve chase` prints what would be sent today, and `improve chase --send` sends it. Each message is recorded \
      before it is sent and marked after; the same state is asked about again only when its repeat is due.
      """,
    subcommands: [
      ChaseRunCommand.self, ChaseLogCommand.self, ChaseStatusCommand.self, ChasePolicyCommand.self,
    ], defaultSubcommand: ChaseRunCommand.self)
}

struct ChaseLogCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Print whom was asked about what, when, and what came of it.")

  @Argument(help: "The reference of an action, or of what else is chased; without one, of all.")
  var reference: String?

  @OptionGroup var plan: PlanOptions

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let own = try service.chasedItems(asAt: context.today)
    let records = try service.chaseLog(of: wanted(among: own, chased: service.chaseLog(of: nil)))
    let actions = try service.position(asAt: context.today).actions + own.map(\.chased)
    let log = ChaseLogListing(
      records: records,
      updatedOn: Dictionary(firstValues: actions.map { ($0.reference, $0.updatedOn) }),
      called: Dictionary(firstValues: own.map { ($0.chasedReference, $0.reference.description) }))
    if format == .table || format == .markdown {
      for line in log.summaries { try context.output.write("\(line)\n") }
      if !log.summaries.isEmpty { try context.output.write("\n") }
    }
    try ListingPrinter(context: context, format: format).print(
      log.listing)
  }

  /// - Parameter chased: what was asked about before, some of which may stand no more.
  private func wanted(among own: [ChasedItem], chased: [ChaseRecord]) throws -> Reference? {
    guard let reference else { return nil }
    if let plain = Reference(reference) { return plain }
    if let record = chased.first(where: { $0.called == reference.folded }) { return record.reference }
    guard let item = own.first(where: { $0.reference == ItemReference(reference.folded) }) else {
      throw UsageError(
        "\"\(reference)\" is not a reference; one is 1.3, executive/2023-05-09/1 of a board's own, or that of a recommendation, an item of a programme, a deadline, a saving, a benefit or a risk"
      )
    }
    return item.chasedReference
  }
}

struct ChaseStatusCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say when the chase last ran, what failed and what is queued.",
    discussion: "Exits with 1 where the last working day went by without a run, or a message has not gone out.")

  @OptionGroup var plan: PlanOptions

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let status = try service.chaseStatus()
    if let last = status.lastRun {
      try context.output.write(
        "last run \(last.ranAt.iso), for \(last.on.long): \(last.sent) sent, \(last.failed) failed\n")
    } else {
      try context.output.write("never run\n")
    }
    for message in status.unsent {
      let how = message.failure.map { "failed: \($0)" } ?? "queued, and not known to have gone out"
      try context.output.write("of \(message.chasedOn.long) to \(message.addressee): \(how)\n")
    }
    let calendar = try service.workingCalendar()
    if let last = calendar.bankHolidays.max(), last.components.year < context.today.adding(days: 60).components.year {
      context.message(
        "warning: bank holidays are known only to \(last.components.year); import the list of GOV.UK with `improve holidays import`"
      )
    }
    if status.isLate {
      let isOfDayToCome = status.lastRun.map { $0.on > context.today } ?? false
      try context.output.write(
        isOfDayToCome
          ? "late: the last run is of a day to come; some clock was wrong\n"
          : "late: there was no run on \(status.expectedBy.long) or since\n")
    }
    if status.isLate || !status.unsent.isEmpty { throw ExitCode(1) }
  }
}
