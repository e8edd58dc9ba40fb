internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct MitigateCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "mitigate", abstract: "Record what is being done about a late action.")

  @Argument(help: "The action.")
  var reference: Reference

  @Option(parsing: .unconditional, help: ArgumentHelp("The reason for the delay.", valueName: "text"))
  var reason: String

  @Option(parsing: .unconditional, help: ArgumentHelp("The mitigating actions in progress.", valueName: "text"))
  var action: String

  @Option(parsing: .unconditional, help: ArgumentHelp("The officer accountable for them.", valueName: "officer"))
  var officer: String

  @Option(help: ArgumentHelp("The revised due date; `improve due` moves the due date itself.", valueName: "date"))
  var due: DateArgument

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    try UpdatePrinter(context: context).print(
      update.plan.service(context).mitigate(
        reference, reasonForDelay: reason, mitigatingActions: action, officer: officer,
        revisedDueOn: due.date(today: context.today), request: update.request(context)))
  }
}
