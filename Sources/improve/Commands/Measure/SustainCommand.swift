internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct SustainCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "sustain", abstract: "Say what would show that a completion holds.",
    discussion: """
      So many periods in a row, from the completion on, at the threshold: the measure's green or the audit's own, where \
      no other is given. The action is then sustaining, and embedded once they are met, evidence is dated after the \
      completion, and somebody else has signed it off. A period below begins the count anew; twice below, or a signal of \
      concern, and it did not hold. It is said before, or with, the completion: periods before it was said never count.
      """)

  @Argument(help: ReferencesArgument.help)
  var references: [String]

  @Option(help: ArgumentHelp("The measure that would show it.", valueName: "code"))
  var measure: String?

  @Option(help: ArgumentHelp("The audit that would show it.", valueName: "code"))
  var audit: String?

  @Option(name: .customLong("for"), help: ArgumentHelp("How many periods in a row.", valueName: "number"))
  var periods: Int?

  @Option(help: ArgumentHelp("The value that shows it, or a range such as 10..20.", valueName: "value"))
  var threshold: String?

  @Flag(help: "Take back what was said.")
  var takeBack = false

  @OptionGroup var update: UpdateOptions

  func validate() throws {
    let given = [measure, audit].compactMap(\.self).count
    guard takeBack ? given == 0 && periods == nil && threshold == nil : given == 1 && periods != nil else {
      throw ValidationError("give --measure CODE or --audit CODE, and --for NUMBER; or --take-back alone")
    }
    if let periods, !(1...120).contains(periods) { throw ValidationError("--for is 1 to 120 periods, not \(periods)") }
  }

  func run(in context: ShellContext) throws {
    let service = try update.plan.service(context)
    let request = try update.request(context)
    let chosen = try service.references(ReferencesArgument.read(references), on: request.on ?? context.today)
    if let audit, try service.measure(audit, asAt: context.today).measure.audit == nil {
      throw MeasureRefusal.isNoAudit(audit)
    }
    let actions = try service.sustain(
      chosen, by: measure ?? audit, periods: periods, threshold: threshold, request: request)
    for action in actions {
      let said =
        takeBack
        ? "nothing says any more what would show that it holds"
        : action.sustaining.map(SustainWording.words)
          ?? "to be held by \(measure ?? audit ?? "") for \(periods ?? 0) periods in a row once it is complete"
      try context.output.write("\(action.reference): \(said)\n")
    }
  }
}

struct SignOffCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign-off", abstract: "Record that somebody else says that a completion holds.",
    discussion: """
      The officer is one of the plan's, who neither leads nor supports the action, nor said that it is complete. -m \
      gives their words.
      """)

  @Argument(help: "The action.")
  var reference: Reference

  @Argument(help: "The officer.")
  var officer: String

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let action = try update.plan.service(context).signOff(reference, by: officer, request: update.request(context))
    let holds = action.sustaining.map { ": \(SustainWording.words($0))" } ?? ""
    try context.output.write("\(reference) signed off by \(officer)\(holds)\n")
  }
}
