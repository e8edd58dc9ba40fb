internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct ChasePolicyShowCommand: PlanCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the policy of the chase.")

  @OptionGroup var plan: PlanOptions

  func run(in context: ShellContext) throws {
    try context.render(ChasePolicyDocument.make(plan.service(context).chasePolicy()))
  }
}
