internal import ArgumentParser

struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Seal a board's summary, and list, show and verify what was sealed.",
    subcommands: [PackSealCommand.self, PackListCommand.self, PackShowCommand.self, PackVerifyCommand.self])
}
