internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct ImpactCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact", abstract: "Record what changes, or has changed, for children.",
    discussion: "A text that begins with a dash needs -- before the reference: improve impact -- 1.3 \"- ...\"")

  @Argument(help: "The action.")
  var reference: Reference

  @Argument(help: "The impact, or - to read it from standard input.")
  var text: String

  @Flag(help: "The impact has been evidenced; without this it is anticipated.")
  var evidenced = false

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    try UpdatePrinter(context: context).print(
      update.plan.service(context).recordImpact(
        reference, context.text(text), evidenced: evidenced, request: update.request(context)))
  }
}
