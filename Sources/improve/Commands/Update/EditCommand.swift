internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct EditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Reword an action, give it other officers, or say where it comes from.")

  @Argument(help: ReferencesArgument.help)
  var words: [String]

  @Option(parsing: .unconditional, help: ArgumentHelp("The action in other words.", valueName: "text"))
  var title: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The outcome in other words.", valueName: "text"))
  var outcome: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: "The officers, in place of those there are; may be given several times, the lead first.")
  var officer: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where it comes from: plan, an inspection or finding, a board's meeting, a recommendation.",
      valueName: "reference"))
  var source: String?

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let edit = ActionEdit(
      action: title, outcome: outcome, officers: officer.isEmpty ? nil : officer, source: source)
    let service = try update.plan.service(context)
    let request = try update.request(context)
    let references = try service.references(
      ReferencesArgument.read(words), on: request.on ?? context.today)
    try UpdatePrinter(context: context).print(
      service.edit(references, edit, request: request))
  }
}
