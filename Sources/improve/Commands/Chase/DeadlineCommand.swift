internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct DeadlineCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline", abstract: "Answer with the day that is so many working days after another.",
    discussion: "Working days are Monday to Friday, less the bank holidays of England and Wales.")

  @OptionGroup var plan: PlanOptions

  @Option(help: ArgumentHelp("The day from which is counted; the next working day is the first.", valueName: "date"))
  var from: DateArgument

  @Option(help: ArgumentHelp("How many working days, from 1 to 10000.", valueName: "days"))
  var workingDays: Int

  func validate() throws {
    guard (1...10_000).contains(workingDays) else {
      throw ValidationError("--working-days is from 1 to 10000, not \(workingDays)")
    }
  }

  func run(in context: ShellContext) throws {
    let start = try from.date(today: context.today)
    let calendar = try plan.service(context).workingCalendarIfThere()
    guard start.components.year < 9000 else { throw UsageError("\(start.long) is too far ahead to count from") }
    let end = calendar.day(workingDays, workingDaysAfter: start)
    try context.output.write("\(end.iso) \(end.long)\n")
    if let last = calendar.bankHolidays.max(), end.components.year > last.components.year {
      context.message("warning: bank holidays are known only to \(last.components.year)")
    }
  }
}
