internal import ArgumentParser
internal import PlanModel
internal import PlanService

/// The registers that the inspection command keeps, by what is in which of them.
private func register(of reference: String, _ service: PlanService) throws -> any RegisterItem.Type {
  let kept: [any RegisterItem.Type] = [Inspection.self, Judgement.self, Deadline.self, FrameworkRecord.self]
  return try kept.first { try service.isThere(reference, of: $0) } ?? Inspection.self
}

struct InspectionWithdrawCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Withdraw an inspection, a judgement, a deadline or a framework: it stays.")

  @Argument(help: "A code, or such as ilacs-2022/overall or visit-2023-04/reply.")
  var reference: String

  @OptionGroup var reason: ReasonOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    try withdraw(register(of: reference, update.plan.service(context)), context)
  }

  private func withdraw<Item: RegisterItem>(_ type: Item.Type, _ context: ShellContext) throws {
    let recorded = try update.plan.service(context).withdraw(
      reference, of: type, reason: reason.required(update, for: "a withdrawal"), request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}

struct InspectionUndoCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back your own last update of an inspection, a judgement, a deadline or a framework.")

  @Argument(help: "A code, or such as ilacs-2022/overall or visit-2023-04/reply.")
  var reference: String

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    try undo(register(of: reference, update.plan.service(context)), context)
  }

  private func undo<Item: RegisterItem>(_ type: Item.Type, _ context: ShellContext) throws {
    let recorded = try update.plan.service(context).undo(
      reference, of: type, request: update.request(context))
    try RegisterPrinter(context: context).print(recorded)
  }
}
