internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct EditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Reword an action, or give it other officers.")

  @Argument(help: "The actions.")
  var references: [Reference]

  @Option(parsing: .unconditional, help: ArgumentHelp("The action in other words.", valueName: "text"))
  var title: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The outcome in other words.", valueName: "text"))
  var outcome: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: "The officers, in place of those there are; may be given several times, the lead first.")
  var officer: [String] = []

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let edit = ActionEdit(
      action: title, outcome: outcome, officers: officer.isEmpty ? nil : officer)
    try UpdatePrinter(context: context).print(
      update.plan.service(context).edit(references, edit, request: update.request(context)))
  }
}
