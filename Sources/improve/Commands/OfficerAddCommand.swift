internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct OfficerAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an officer: a name, a role or both.")

  @OptionGroup var officer: OfficerOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).addOfficer(
      officer.details, request: update.request(context))
    try context.output.write("officer \(recorded.after.words) added\n")
  }
}
