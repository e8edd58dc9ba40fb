internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct ReinstateCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "reinstate", abstract: "Bring withdrawn actions back as they were.")

  @Argument(help: "The actions.")
  var references: [Reference]

  @OptionGroup var why: ReasonOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    try UpdatePrinter(context: context).print(
      update.plan.service(context).reinstate(
        references, reason: why.required(update, for: "reinstating"), request: update.request(context)))
  }
}
