internal import ArgumentParser
internal import PlanExchange
internal import PlanModel
internal import PlanService

struct HolidaysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays", abstract: "List the bank holidays the plan keeps, or import a later list.",
    subcommands: [HolidaysListCommand.self, HolidaysImportCommand.self])
}

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

struct HolidaysImportCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import the bank holidays of England and Wales from the JSON of GOV.UK.",
    discussion: """
      The file is https://www.gov.uk/bank-holidays.json. A year that it lists in full follows it alone; of any other, \
      its days are added.
      """)

  @Argument(help: "The file, or - for standard input.")
  var file: String

  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions

  func run(in context: ShellContext) throws {
    let holidays = try HolidaysJSON.read(context.read(file))
    try plan.service(context).importHolidays(holidays, by: recorder.name(context.environment))
    let years = Set(holidays.map(\.date.components.year)).sorted()
    try context.output.write(
      "imported \(holidays.count) bank holidays of \(years.map(String.init).joined(separator: ", "))\n")
  }
}
