internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct CheckCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the file's integrity and the laws of the data.",
    discussion: "Exits with 1 where anything is wrong, each finding on a line of its own.")

  @OptionGroup var plan: PlanOptions

  func run(in context: ShellContext) throws {
    let service = try plan.service(context)
    let findings = try service.check()
    for finding in findings { try context.output.write("\(finding)\n") }
    guard findings.isEmpty else {
      throw CheckFailed(path: service.path, count: findings.count)
    }
    try context.output.write("\(service.path) is sound\n")
  }
}

struct CheckFailed: ExplainedError {
  var told: Told { Told("not_sound", explanation) }
  let path: String
  let count: Int

  var explanation: String {
    "\(path) is not sound: \(count) finding\(count == 1 ? "" : "s")"
  }
}
