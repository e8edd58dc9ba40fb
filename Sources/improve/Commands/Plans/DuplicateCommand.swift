internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct DuplicateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicate", abstract: "Find what two plans promise both, and say once whether they do.",
    discussion: """
      Promises are compared by their words. What is found is a suggestion: confirm it, or waive it with a reason, and it \
      is not suggested again as long as neither action's words change. Nothing is ever merged. What was said is kept in \
      the plan of the first of the two.
      """,
    subcommands: [
      DuplicateListCommand.self, DuplicateConfirmCommand.self, DuplicateWaiveCommand.self,
      RegisterWithdrawCommand<Duplicate>.self,
    ])
}

struct DuplicateListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List promises that two of the plans seem to make both, the most alike first.")

  @OptionGroup var plans: PlansOptions

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The date at which the plans are looked at (default: today).", valueName: "date"))
  var asAt: DateArgument?

  @Flag(help: "With those of which somebody said that they only sound alike.")
  var all = false

  @Option(help: "The format of the listing.")
  var format: ListingFormat = .table

  func run(in context: ShellContext) throws {
    let rollup = try RollupReading(plans.all(context), clock: context.clock).rollup(
      asAt: asAt?.date(today: context.today) ?? context.today)
    try ListingPrinter(context: context, format: format, name: "Duplicates").print(
      DuplicateListing.make(rollup.duplicates().filter { all || $0.verdict != .waived }))
    guard rollup.leftOut.isEmpty else { throw PlansLeftOut(plans: rollup.leftOut) }
  }
}

/// Which two.
struct TwoPromises: ParsableArguments {
  @Argument(help: "An action of the plan in which it is kept, such as ofsted:1.3.")
  var first: String

  @Argument(help: "The action of another plan, such as early-help:2.1.")
  var second: String

  /// Says it in the plan of the first.
  func judge(
    as verdict: Duplicate.Verdict, because: String?, _ plans: PlansOptions, _ options: JudgeOptions,
    _ context: ShellContext
  ) throws {
    let (first, second) = (try reference(first), try reference(second))
    guard first.plan != second.plan else { throw UsageError("\(first) and \(second) are of one plan; name two") }
    let all = try plans.all(context)
    let day = try options.on?.date(today: context.today) ?? context.today
    let known = all.map(\.name).joined(separator: ", ")
    guard let own = all.first(where: { $0.name == first.plan }) else {
      throw UsageError("no plan is called \"\(first.plan)\"; there are \(known)")
    }
    guard let named = all.first(where: { $0.name == second.plan }) else {
      throw UsageError("no plan is called \"\(second.plan)\"; there are \(known)")
    }
    let rollup = RollupReading([named], clock: context.clock).rollup(asAt: day)
    guard let other = rollup.plans.first else { throw PlansLeftOut(plans: rollup.leftOut) }
    guard let action = other.position.actions.first(where: { $0.reference == second.reference }) else {
      throw UsageError("the plan \(second.plan) has no action \(second.reference) on \(day.long)")
    }
    let service = PlanService(
      path: own.path, clock: context.clock, didRecord: context.recording.note,
      notice: context.recording.once { Message.print("warning: \($0)") })
    let recorded = try service.judge(
      first.reference, beside: OtherPromise(other, action), as: verdict, because: because,
      request: UpdateRequest(
        on: day, by: try options.recorder.name(context.environment), saidBy: options.saidBy, note: options.note))
    try context.output.write(
      "\(first) and \(second) \(verdict == .confirmed ? "promise the same" : "only sound alike"): \(recorded.after.reference) in \(first.plan)\n"
    )
  }

  private func reference(_ text: String) throws -> QualifiedReference {
    guard let reference = QualifiedReference(text) else {
      throw UsageError("\"\(text)\" is no action of a named plan; accepted: a plan and a reference, such as ofsted:1.3")
    }
    return reference
  }
}

struct JudgeOptions: ParsableArguments {
  @OptionGroup var recorder: RecorderOptions

  @Option(help: ArgumentHelp("The date it relates to, today or before (default: today).", valueName: "date"))
  var on: DateArgument?

  @Option(help: ArgumentHelp("Whose words they are, where another types them.", valueName: "name"))
  var saidBy: String?

  @Option(name: [.customShort("m"), .customLong("note")], parsing: .unconditional, help: "A note on it.")
  var note: String?
}

struct DuplicateConfirmCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Say that two actions of two plans promise the same.")

  @OptionGroup var promises: TwoPromises
  @OptionGroup var plans: PlansOptions
  @OptionGroup var options: JudgeOptions

  func run(in context: ShellContext) throws {
    try promises.judge(as: .confirmed, because: nil, plans, options, context)
  }
}

struct DuplicateWaiveCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "waive", abstract: "Say that two actions of two plans only sound alike.")

  @OptionGroup var promises: TwoPromises
  @OptionGroup var plans: PlansOptions
  @OptionGroup var options: JudgeOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("Why they are not the same.", valueName: "text"))
  var reason: String

  func run(in context: ShellContext) throws {
    try promises.judge(as: .waived, because: reason, plans, options, context)
  }
}
