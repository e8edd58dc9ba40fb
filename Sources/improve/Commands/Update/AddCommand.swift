internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct AddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an action under the next free reference of its area.")

  @Option(help: ArgumentHelp("The area.", valueName: "number"))
  var area: Int

  @Option(parsing: .unconditional, help: ArgumentHelp("What is promised.", valueName: "text"))
  var title: String

  @Option(
    parsing: .unconditional, help: ArgumentHelp("What will be true for children and families.", valueName: "text"))
  var outcome: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: "An officer by name, role or email; may be given several times, the lead first.")
  var officer: [String] = []

  @Option(help: ArgumentHelp("The due date, or the plan's words for it.", valueName: "date"))
  var due: String?

  @Option(
    help: ArgumentHelp(
      "Where it comes from: plan, an inspection or finding, a board's meeting, a recommendation.",
      valueName: "reference"))
  var source: String?

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let due = try dueText(context)
    let service = try update.plan.service(context)
    let request = try update.request(context)
    try context.warn(ofDue: due?.dueOn, service: service, request: request)
    let added = try service.add(
      NewAction(
        area: area, action: title, outcome: outcome, officers: officer, dueOn: due?.dueOn,
        dueAsPrinted: due?.kind == .date ? nil : due?.asPrinted, source: source),
      request: request)
    try UpdatePrinter(context: context).print([added])
  }

  private func dueText(_ context: ShellContext) throws -> DueText? {
    guard let due else { return nil }
    do throws(DueText.ImpossibleDate) {
      if case .date(let date) = DateText.read(due, today: context.today) {
        return try DueText(date.iso)
      }
      return try DueText(due)
    } catch {
      throw UsageError("\(error.text) is no date in the calendar")
    }
  }
}
