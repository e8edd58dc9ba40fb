internal import PlanModel
internal import PlanReports
internal import PlanService

/// Everything a command needs from outside itself, given so that a command can be run in a test.
struct ShellContext {
  let environment: Environment
  let clock: Clock
  let output: Output
  let terminal: Terminal
  let message: (String) -> Void
  let standardInput: () throws -> [UInt8]

  static func live() -> ShellContext {
    let environment = Environment.live
    let terminal = Terminal.standardOutput(environment)
    return ShellContext(
      environment: environment, clock: .system, output: .standard(isTerminal: terminal.width != nil),
      terminal: terminal, message: Message.print, standardInput: InputFile.standardInput)
  }

  /// Columns of a report that is read elsewhere than on a terminal: in a file, a mail or a pager.
  static let pageWidth = 80

  var today: PlanDate { clock.today }

  func render(_ document: Document) throws {
    try output.write(
      rendered: TextRenderer(width: terminal.width, usesColour: terminal.usesColour).render(document))
  }

  /// The bytes of a file, or of standard input for `-`.
  func read(_ path: String) throws -> [UInt8] {
    path == "-" ? try standardInput() : try InputFile.read(path)
  }
}

extension Clock {
  static let system = Clock { SystemTime.now() }
}
