internal import ArgumentParser
internal import PlanModel
internal import PlanService

struct UndoCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back your own last update of an action.",
    discussion: """
      The update stays in the log, marked as undone. Of a command on several actions only this one's part is undone. \
      A date that was proposed, and a board's answer, are taken back likewise. What added the action, a first import and \
      an undo are not undone.
      """)

  @Argument(help: "The action.")
  var reference: Reference

  @OptionGroup var update: NoteOptions

  func run(in context: ShellContext) throws {
    let undone = try update.plan.service(context).undo(
      reference, by: update.recorder.name(context.environment), note: update.note)
    try UpdatePrinter(context: context).print([undone])
  }
}
