internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct AreaEditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Give an area another title, as from the update's date.")

  @Argument(help: "The area's number.")
  var number: Int

  @Option(parsing: .unconditional, help: "The new title.")
  var title: String

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).editArea(
      number: number, title: title, request: update.request(context))
    let change = FieldChange(
      field: "title", from: recorded.before?.title, to: recorded.after.title)
    try context.output.write("area \(number): \(ChangeWording.line([change]))\n")
  }
}
