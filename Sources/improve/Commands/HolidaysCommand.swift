internal import ArgumentParser

struct HolidaysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays", abstract: "List the bank holidays the plan keeps, or import a later list.",
    subcommands: [HolidaysListCommand.self, HolidaysImportCommand.self])
}
