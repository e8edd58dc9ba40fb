internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct AreaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "area", abstract: "List, add and retitle areas for improvement.",
    subcommands: [AreaListCommand.self, AreaAddCommand.self, AreaEditCommand.self])
}

struct AreaListCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the areas with their counts.")

  @OptionGroup var listing: ListingOptions

  func run(in context: ShellContext) throws {
    try ListingPrinter(context: context, format: listing.format, name: "Areas").print(
      AreaListing.make(listing.plan.service(context).areas(asAt: listing.asAt(context))))
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
