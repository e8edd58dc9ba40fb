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

  @Option(help: ArgumentHelp("The revised due date; with --redate the due date itself moves to it.", valueName: "date"))
  var due: DateArgument

  @Flag(help: "Move the due date to the revised one too, for the same reason.")
  var redate = false

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let service = try update.plan.service(context)
    let request = try update.request(context)
    let revised = try due.date(today: context.today)
    if redate { try context.warn(ofDue: revised, service: service, request: request) }
    let updates = try service.mitigate(
      reference, reasonForDelay: reason, mitigatingActions: action, officer: officer, revisedDueOn: revised,
      redates: redate, request: request)
    try UpdatePrinter(context: context).print(updates)
    if !redate, let due = updates.first?.after.dueOn, due != revised {
      context.message("the due date stays \(due.long); --redate moves it to \(revised.long) with the same reason")
    }
  }
}
