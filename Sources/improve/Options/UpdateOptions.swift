internal import ArgumentParser
internal import PlanService

/// What every update takes: as from when, why, and by whom.
struct UpdateOptions: ParsableArguments {
  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions

  @Option(help: ArgumentHelp("The date the update relates to, today or before (default: today).", valueName: "date"))
  var on: DateArgument?

  @Option(name: [.customShort("m"), .customLong("note")], parsing: .unconditional, help: "A note on the update.")
  var note: String?

  @Option(help: ArgumentHelp("Whose words they are, where another types them.", valueName: "name"))
  var saidBy: String?

  func request(_ context: ShellContext) throws -> UpdateRequest {
    UpdateRequest(
      on: try on?.date(today: context.today), by: try recorder.name(context.environment),
      saidBy: saidBy, note: note)
  }
}
