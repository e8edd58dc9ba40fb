internal import ArgumentParser

struct OfficerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "officer", abstract: "List, add and edit officers, and hand over their actions.",
    subcommands: [
      OfficerListCommand.self, OfficerAddCommand.self, OfficerEditCommand.self,
      OfficerHandOverCommand.self,
    ])
}
