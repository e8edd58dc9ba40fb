internal import ArgumentParser
internal import PlanService

struct RestoreCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a verified backup in the place of the plan, keeping what it replaces.")

  @Argument(help: "The backup.")
  var file: String

  @OptionGroup var plan: PlanOptions

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let kept = try service.restore(from: file)
    try context.output.write(
      "restored \(service.path) from \(file)" + (kept.map { "; what it replaced is kept as \($0)" } ?? "")
        + "\n")
  }
}
