internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct OfficerEditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what is known of an officer, as from the update's date.")

  @Argument(help: "The officer's name, role, \"Name, Role\" or email.")
  var officer: String

  @OptionGroup var details: OfficerOptions
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let recorded = try update.plan.service(context).editOfficer(
      officer, details.details, request: update.request(context))
    let before = recorded.before
    let after = recorded.after
    let changes = [
      FieldChange(field: "name", from: before?.name, to: after.name),
      FieldChange(field: "role", from: before?.role, to: after.role),
      FieldChange(field: "service", from: before?.service, to: after.service),
      FieldChange(field: "email", from: before?.email, to: after.email),
    ].filter { $0.from != $0.to }
    try context.output.write("officer \(after.called): \(ChangeWording.line(changes))\n")
  }
}
