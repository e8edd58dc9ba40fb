internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct WithdrawCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Withdraw actions, which stay in history and in every bridge.")

  @Argument(help: "The actions.")
  var references: [Reference]

  @OptionGroup var why: ReasonOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    try UpdatePrinter(context: context).print(
      update.plan.service(context).withdraw(
        references, reason: why.required(update, for: "withdrawing"), request: update.request(context)))
  }
}
