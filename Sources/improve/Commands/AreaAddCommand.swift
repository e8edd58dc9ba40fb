internal import ArgumentParser
internal import PlanModel
internal import PlanService

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
