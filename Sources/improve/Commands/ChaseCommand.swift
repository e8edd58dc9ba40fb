internal import ArgumentParser

struct ChaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chase", abstract: "Ask the right officers for what is late, once, on working days.",
    discussion: """
      `improve chase` prints what would be sent today, and `improve chase --send` sends it. Each message is recorded \
      before it is sent and marked after; the same state is asked about again only when its repeat is due.
      """,
    subcommands: [
      ChaseRunCommand.self, ChaseLogCommand.self, ChaseStatusCommand.self, ChasePolicyCommand.self,
    ], defaultSubcommand: ChaseRunCommand.self)
}
