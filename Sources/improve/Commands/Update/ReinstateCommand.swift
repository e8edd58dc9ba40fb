internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct ReinstateCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "reinstate", abstract: "Bring withdrawn actions back as they were.")

  @Argument(help: ReferencesArgument.help)
  var words: [String]

  @OptionGroup var why: ReasonOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let service = try update.plan.service(context)
    let request = try update.request(context)
    let references = try service.references(
      ReferencesArgument.read(words), on: request.on ?? context.today)
    try UpdatePrinter(context: context).print(
      service.reinstate(
        references, reason: why.required(update, for: "reinstating"), request: request))
  }
}
