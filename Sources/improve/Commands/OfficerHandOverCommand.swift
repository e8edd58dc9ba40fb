internal import ArgumentParser
internal import PlanService

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
