internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct BackupCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the plan safely while others write, and verify the copy.")

  @Argument(help: "The file to write.")
  var file: String

  @Flag(help: "Replace the file where it exists.")
  var force = false

  @OptionGroup var plan: PlanOptions

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let ledger = try service.backUp(to: file, replacing: force)
    try context.output.write("backed up \(service.path) to \(file), verified\n")
    if let head = ledger.head { try context.output.write("ledger: \(head.words)\n") }
  }
}
