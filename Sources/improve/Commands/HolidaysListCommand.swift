internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct HolidaysListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the bank holidays of England and Wales that the plan keeps.")

  @OptionGroup var plan: PlanOptions

  @Option(help: "Only of this year.")
  var year: Int?

  func run(in context: ShellContext) throws {
    let days = try plan.service(context).workingCalendarIfThere().bankHolidays.sorted()
      .filter { day in year.map { $0 == day.components.year } ?? true }
    for day in days { try context.output.write("\(day.iso) \(day.long)\n") }
  }
}
