internal import ArgumentParser
internal import PlanExchange
internal import PlanModel
internal import PlanReports
internal import PlanService

struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Question the plan as an experienced programme manager would.",
    subcommands: [LintRunCommand.self, LintWaiveCommand.self, LintRulesCommand.self],
    defaultSubcommand: LintRunCommand.self)
}

extension LintRule: ExpressibleByArgument {}

struct LintRunCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "List what is to be questioned, the gravest first.",
    discussion:
      "`improve lint rules` says what each rule asks. What was answered with `lint waive` is not listed again.")

  @Option(help: ArgumentHelp("Only by this rule; may be given several times.", valueName: "rule"))
  var rule: [LintRule] = []

  @Option(
    name: .customLong("import"),
    help: ArgumentHelp(
      "Question the plan as it would be with this sheet, of which nothing is imported.", valueName: "file"))
  var sheet: String?

  @Flag(help: "With --import: fill blank outcomes, officers and due dates from the row above.")
  var fillDown = false

  @OptionGroup var listing: ListingOptions
  @OptionGroup var exitCode: ExitCodeOption

  func run(in context: ShellContext) throws {
    guard sheet != nil || !fillDown else { throw UsageError("--fill-down goes with --import") }
    let service = try listing.plan.service(context)
    let asAt = try listing.asAt(context)
    let rules = rule.isEmpty ? LintRule.allCases : LintRule.allCases.filter(rule.contains)
    let result =
      if let sheet { try imported(sheet, service, asAt, rules, context) } else {
        try service.lint(asAt: asAt, rules: rules)
      }
    try ListingPrinter(context: context, format: listing.format, name: "Lint", position: result.position).print(
      LintListing.make(result.findings, asAt: asAt))
    if result.waivedCount > 0, listing.format == .table {
      context.message("\(result.waivedCount) answered and not listed")
    }
    try exitCode.signal(!result.findings.isEmpty)
  }

  private func imported(
    _ file: String, _ service: PlanService, _ day: PlanDate, _ rules: [LintRule], _ context: ShellContext
  ) throws -> LintResult {
    let read = try SheetFile(service: service, recordedFor: day, fillDown: fillDown).read(context.read(file))
    do {
      return try service.lint(read, request: UpdateRequest(on: day, by: "lint", note: "lint"), rules: rules)
    } catch ImportRefusal.sheet(let findings) {
      ImportPrinter(context: context, file: file, isDryRun: true).printErrors(findings)
      throw ImportRefusal.sheet(findings)
    }
  }
}

struct LintWaiveCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "waive", abstract: "Record why a rule does not apply to actions, so that it is not asked again.")

  @Argument(help: "The actions or items of registers, and then the rule.")
  var words: [String]

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  @Flag(help: "Take the answer back, so that it is asked again.")
  var takeBack = false

  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions

  func run(in context: ShellContext) throws {
    guard (reason != nil) != takeBack else { throw UsageError("give --reason TEXT, or --take-back") }
    let service = try plan.service(context)
    let items = try service.registered(among: Array(words.dropLast()))
    let actions = words.dropLast().filter { !items.contains(ItemReference($0.folded)) }
    let last = try lastWord(actions + words.suffix(1), hasItems: !items.isEmpty)
    guard let rule = LintRule(rawValue: last) else {
      let accepted = LintRule.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError("\"\(last)\" is no rule; accepted: \(accepted)")
    }
    let references =
      actions.isEmpty ? [] : try service.references(ReferencesArgument.read(Array(actions)), on: context.today)
    try service.waive(references, items: items, rule, reason: reason, by: recorder.name(context.environment))
    for subject in references.map(\.description) + items.sorted().map(\.description) {
      try context.output.write("\(subject) \(rule.rawValue): \(reason ?? "asked again")\n")
    }
  }

  /// The rule, behind at least one thing that it is about.
  private func lastWord(_ words: [String], hasItems: Bool) throws -> String {
    if hasItems, words.count == 1, let last = words.last { return last }
    return try ReferencesAndLast(words, last: "the rule", example: LintRule.dueOnNoWorkingDay.rawValue).last
  }
}

struct LintRulesCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules: what each asks, and where it comes from.")

  @OptionGroup var plan: PlanOptions

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  func run(in context: ShellContext) throws {
    try ListingPrinter(context: context, format: format, name: "Rules").print(
      Listing(
        LintRule.allCases,
        columns: [
          ListingColumn("rule", Column("Rule", weight: 2)) { .text($0.rawValue) },
          ListingColumn("question", Column("What it asks", weight: 4)) { .text($0.question) },
          ListingColumn("source", Column("Source", weight: 3)) { .text($0.source) },
        ], otherwise: ""))
  }
}
