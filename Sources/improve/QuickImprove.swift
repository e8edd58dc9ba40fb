internal import ArgumentParser

/// The same commands for a first parse that does not look for a request for a completion script, which takes a fifth
/// of the time of a short command. Whatever it does not parse is parsed again by `Improve`, which words every message.
struct QuickImprove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "improve",
    // A command under another is not asked for completion scripts.
    _superCommandName: "improve",
    groupedSubcommands: Improve.commandGroups
  )

  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions
}
