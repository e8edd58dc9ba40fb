internal import ArgumentParser

struct ChasePolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Show or set whom the chase writes to, when, and who is copied.",
    subcommands: [ChasePolicyShowCommand.self, ChasePolicySetCommand.self],
    defaultSubcommand: ChasePolicyShowCommand.self)
}
