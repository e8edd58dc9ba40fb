internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct AreaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "area", abstract: "List, add and retitle areas for improvement, and report of one as a whole.",
    subcommands: [
      AreaListCommand.self, AreaAddCommand.self, AreaEditCommand.self, AreaReportCommand.self,
      RegisterUndoCommand<AreaReport>.self, RegisterWithdrawCommand<AreaReport>.self,
    ])
}

struct AreaListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the areas with their counts.")

  @OptionGroup var listing: ListingOptions

  func run(in context: ShellContext) throws {
    let service = try listing.plan.service(context)
    let date = try listing.asAt(context)
    try ListingPrinter(context: context, format: listing.format, name: "Areas").print(
      AreaListing.make(service.areas(asAt: date), reports: service.areaReports(asAt: date), key: service.plan().key))
  }
}

struct AreaAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an area for improvement.")

  @Option(help: "The area's number (default: the next one free).")
  var number: Int?

  @Option(parsing: .unconditional, help: "The area's title.")
  var title: String

  @OptionGroup var update: UpdateOptions

  func validate() throws {
    if let number, !(1...999_999).contains(number) {
      throw ValidationError("an area's number is from 1 to 999999, not \(number)")
    }
  }

  func run(in context: ShellContext) throws {
    let area = try update.plan.service(context).addArea(
      number: number, title: title, request: update.request(context)
    ).after
    try context.output.write("area \(area.number) added: \(area.title)\n")
  }
}

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

struct AreaReportCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Say how an area stands as a whole, where that is how it is reported.",
    discussion: """
      It stands beside the area in papers, and counts nothing: what is counted are actions. `improve area undo` takes \
      your own last report of an area back.
      """)

  @Argument(help: "The area's number.")
  var number: Int

  @Option(help: "A rating of the plan's key, or unrated.")
  var rating: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("What has been done, or - for standard input.", valueName: "text"))
  var progress: String?

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    guard rating != nil || progress != nil else { throw UsageError("give --rating, --progress or both") }
    let day = try update.on?.date(today: context.today) ?? context.today
    let recorded = try update.plan.service(context).reportArea(
      number, rating: rating, progress: progress.map(context.text), request: update.request(context))
    try context.output.write(
      "area \(number): \(ChangeWording.line(recorded.changes)), as from \(day.long)\n")
    RegisterPrinter(context: context).tellOvertaken(recorded)
  }
}
