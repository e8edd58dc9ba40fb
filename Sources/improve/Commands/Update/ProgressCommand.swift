internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct ProgressCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Record what has been done.",
    discussion: "A text that begins with a dash needs -- before the reference: improve progress -- 1.3 \"- ...\"")

  @Argument(help: "The action.")
  var reference: Reference

  @Argument(help: "The progress, or - to read it from standard input.")
  var text: String

  @Flag(help: "Put the text below what stands, instead of in its place.")
  var append = false

  @OptionGroup var update: UpdateOptions

  func run(in context: ShellContext) throws {
    try UpdatePrinter(context: context).print(
      update.plan.service(context).recordProgress(
        reference, context.text(text), appending: append, request: update.request(context)))
  }
}
