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
      the plan of the first of the two, and the last word in the same.
      """,
    subcommands: [
      DuplicateListCommand.self, DuplicateConfirmCommand.self, DuplicateWaiveCommand.self,
      DuplicateWithdrawCommand.self,
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

  /// Both, as they stand; the one that holds a word of the pair already comes first, so that the last word is kept there.
  private func sides(_ plans: PlansOptions, on day: PlanDate, _ context: ShellContext) throws -> (
    own: Side, other: Side
  ) {
    let (first, second) = (try reference(first), try reference(second))
    guard first.plan != second.plan else { throw UsageError("\(first) and \(second) are of one plan; name two") }
    let all = try plans.all(context)
    func side(_ wanted: QualifiedReference) throws -> Side {
      guard let named = all.first(where: { $0.name == wanted.plan }) else {
        let known = all.map(\.name).joined(separator: ", ")
        throw UsageError("no plan is called \"\(wanted.plan)\"; there are \(known)")
      }
      let rollup = RollupReading([named], clock: context.clock).rollup(asAt: day)
      guard let plan = rollup.plans.first else { throw PlansLeftOut(plans: rollup.leftOut) }
      guard let action = plan.position.actions.first(where: { $0.reference == wanted.reference }) else {
        throw UsageError("the plan \(wanted.plan) has no action \(wanted.reference) on \(day.long)")
      }
      return Side(reference: wanted, plan: plan, action: action)
    }
    let (one, other) = (try side(first), try side(second))
    guard one.plan.uid != other.plan.uid else {
      throw UsageError("\(first.plan) and \(second.plan) are one plan, or a copy of it; name two")
    }
    return other.holdsWord(beside: one) ? (own: other, other: one) : (own: one, other: other)
  }

  private struct Side {
    let reference: QualifiedReference
    let plan: RolledPlan
    let action: Action

    func word(beside other: Side) -> Duplicate? {
      plan.said(of: reference.reference, beside: other.plan, other.reference.reference)
    }

    func holdsWord(beside other: Side) -> Bool { word(beside: other) != nil }
  }

  private func service(_ plan: RolledPlan, _ context: ShellContext) -> PlanService {
    PlanService(
      path: plan.named.path, clock: context.clock, didRecord: context.recording.note,
      notice: context.recording.once { Message.print("warning: \($0)") })
  }

  /// Says it in the plan of the first, or where it was said before.
  func judge(
    as verdict: Duplicate.Verdict, because: String?, _ plans: PlansOptions, _ options: JudgeOptions,
    _ context: ShellContext
  ) throws {
    let day = try options.on?.date(today: context.today) ?? context.today
    let (own, other) = try sides(plans, on: day, context)
    let recorded = try service(own.plan, context).judge(
      own.reference.reference, beside: OtherPromise(other.plan, other.action), as: verdict, because: because,
      request: options.request(on: day, context))
    try context.output.write(
      "\(own.reference) and \(other.reference) \(verdict == .confirmed ? "promise the same" : "only sound alike"): \(recorded.after.reference) in \(own.plan.name)\n"
    )
  }

  /// Takes what was said away, so that the pair is suggested again.
  func withdraw(reason: String, _ plans: PlansOptions, _ options: JudgeOptions, _ context: ShellContext) throws {
    let day = try options.on?.date(today: context.today) ?? context.today
    let (own, other) = try sides(plans, on: day, context)
    guard let word = own.word(beside: other) else {
      throw DuplicateRefusal.notSaid(own.reference.description, other.reference.description)
    }
    let recorded = try service(own.plan, context).withdraw(
      word.reference.description, of: Duplicate.self, reason: reason, request: options.request(on: day, context))
    try context.output.write(
      "\(own.reference) and \(other.reference): \(recorded.after.reference) in \(own.plan.name) withdrawn\n")
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

extension JudgeOptions {
  func request(on day: PlanDate, _ context: ShellContext) throws -> UpdateRequest {
    UpdateRequest(on: day, by: try recorder.name(context.environment), saidBy: saidBy, note: note)
  }
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

struct DuplicateWithdrawCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take away what was said of two actions: they are suggested again.")

  @OptionGroup var promises: TwoPromises
  @OptionGroup var plans: PlansOptions
  @OptionGroup var options: JudgeOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("Why it is taken away.", valueName: "text"))
  var reason: String

  func run(in context: ShellContext) throws {
    try promises.withdraw(reason: reason, plans, options, context)
  }
}
