internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Keep audits and dip samples: measures with a sample.",
    discussion:
      "An audit charts, links and counts as the measure that it is: `improve measure show`, `target`, `edit`, `withdraw`.",
    subcommands: [AuditListCommand.self, AuditShowCommand.self, AuditAddCommand.self, AuditRoundCommand.self],
    defaultSubcommand: AuditListCommand.self)
}

extension AuditProgramme.Selection: ExpressibleByArgument {}
extension AuditSample.Reviewer: ExpressibleByArgument {}

struct AuditListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the audits: the last round of each, and the rounds that were missed.")

  @OptionGroup var listing: DatedListingOptions

  func run(in context: ShellContext) throws {
    try AuditPrinter(context: context, listing: listing).print(nil)
  }
}

struct AuditShowCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one audit with every round of it.")

  @Argument(help: "The audit's code.")
  var code: String

  @OptionGroup var listing: DatedListingOptions

  func run(in context: ShellContext) throws {
    try AuditPrinter(context: context, listing: listing).print(code)
  }
}

private struct AuditPrinter {
  let context: ShellContext
  let listing: DatedListingOptions

  /// - Parameter code: of the one to show whole; nil to list them all.
  func print(_ code: String?) throws {
    let service = try listing.plan.service(context)
    let date = try listing.asAt(context)
    var audits = try service.measures(asAt: date, audits: true)
    if let code {
      let one = try service.measure(code, asAt: date)
      guard one.measure.audit != nil else { throw MeasureRefusal.isNoAudit(one.measure.code) }
      audits = [one]
    }
    let missed = Dictionary(grouping: try service.missingValues(asAt: date), by: \.measure.code).mapValues {
      $0.map(\.period).sorted()
    }
    let printer = ListingPrinter(context: context, format: listing.format, name: "Audits")
    guard code != nil, listing.format == .table || listing.format == .markdown, let audit = audits.first else {
      try printer.print(AuditListing.make(audits, missed: missed))
      return
    }
    let document = AuditDocument.make(audit, missed: missed[audit.measure.code] ?? [], asAt: date)
    if listing.format == .table {
      try context.render(document)
    } else {
      try context.output.write(MarkdownRenderer().render(document))
    }
  }
}

struct AuditAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an audit: of whom, how many a round, and what share is to meet the standard.")

  @Argument(help: "A code for it, such as dip-samples.")
  var code: String

  @Option(parsing: .unconditional, help: "What it is called.")
  var title: String

  @Option(parsing: .unconditional, help: "Of whom or what the cases are.")
  var population: String

  @Option(help: "How many cases a round.")
  var planned: Int

  @Option(help: "How they are chosen.")
  var selection: AuditProgramme.Selection

  @Option(help: ArgumentHelp("The share, of a hundred, that is to meet the standard.", valueName: "percent"))
  var threshold: String?

  @Option(help: "How often there is to be a round.")
  var every: MeasureInterval = .month

  @Option(help: ArgumentHelp("Who reports it.", valueName: "officer"))
  var officer: String?

  @Option(help: ArgumentHelp("An area that it is evidence of; may be given several times.", valueName: "number"))
  var area: [Int] = []

  @Option(help: ArgumentHelp("An action that it is evidence of; may be given several times.", valueName: "reference"))
  var action: [Reference] = []

  @OptionGroup var update: UpdateOptions

  func validate() throws {
    guard (1...1_000_000).contains(planned) else { throw ValidationError("--planned is 1 to 1000000, not \(planned)") }
  }

  func run(in context: ShellContext) throws {
    var details = MeasureDetails()
    details.title = title
    details.unit = .percent
    details.good = .up
    details.interval = every
    details.numerator = "cases that met the standard"
    details.denominator = "cases looked at"
    details.officer = officer
    details.areas = area.isEmpty ? nil : area
    details.actions = action.isEmpty ? nil : action
    details.audit = AuditProgramme(
      population: population, planned: planned, selection: selection,
      threshold: try threshold.map { text in
        guard let number = MeasureNumber(text), (0...100).contains(number.value) else {
          throw UsageError("--threshold is a share of a hundred, such as 90, not \(text)")
        }
        return number
      })
    let recorded = try update.plan.service(context).addMeasure(code, details, request: update.request(context))
    try MeasurePrinter(context: context).print(recorded)
  }
}

struct AuditRoundCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "round", abstract: "Record a round: how many were looked at, and how many met the standard.",
    discussion: "The day of the round is --on. No case, child or reviewer is named.")

  @Argument(help: "The audit's code.")
  var code: String

  @Option(help: "How many were looked at.")
  var sampled: Int

  @Option(help: "How many of them met the standard.")
  var met: Int

  @Option(help: "Whose reviewers they were.")
  var reviewer: AuditSample.Reviewer?

  @Option(help: "How many were looked at a second time.")
  var moderated: Int?

  @Option(help: "In how many of those both agreed.")
  var agreed: Int?

  @OptionGroup var update: UpdateOptions

  func validate() throws {
    guard (moderated == nil) == (agreed == nil) else {
      throw ValidationError("--moderated and --agreed belong together")
    }
  }

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).recordRound(
      code, sampled: sampled, met: met,
      sample: AuditSample(by: reviewer, moderated: moderated, agreed: agreed), request: update.request(context))
    try MeasurePrinter(context: context).print(recorded)
  }
}
