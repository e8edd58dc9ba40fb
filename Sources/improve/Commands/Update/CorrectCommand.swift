internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct CorrectCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: "Put right what was recorded of a field on a day.",
    discussion: """
      For a keeper's mistake, not for a change of plan: improve correct 1.3 due_on 2023-05-31 --on 2023-01-17 --reason \
      "The year was mistyped." It stays in the log and is disclosed, and counts as no re-dating. The day is that of the \
      record, which improve log shows. The value none takes one away. Fields: \
      \(ActionField.all.flatMap { $0.columns.map(\.name) }.joined(separator: ", ")).
      """)

  @Argument(help: "The action.")
  var reference: Reference

  @Argument(help: "The field.")
  var field: String

  @Argument(help: "What it ought to have been, or - to read it from standard input.")
  var value: String

  @OptionGroup var why: ReasonOption
  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    let updated = try update.plan.service(context).correct(
      reference, field, context.text(value), reason: why.required(update, for: "a correction"),
      request: update.request(context))
    try UpdatePrinter(context: context).print([updated])
  }
}
