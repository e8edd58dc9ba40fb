internal import ArgumentParser

struct AreaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "area", abstract: "List, add and retitle areas for improvement.",
    subcommands: [AreaListCommand.self, AreaAddCommand.self, AreaEditCommand.self])
}
