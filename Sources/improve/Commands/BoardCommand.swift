internal import ArgumentParser

struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "List, add and edit the boards that read the plan, and their meetings.",
    subcommands: [
      BoardListCommand.self, BoardAddCommand.self, BoardEditCommand.self, BoardMeetingCommand.self,
    ])
}
