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
  /// - Parameter most: of how many bytes.
  let standardInput: (_ most: Int) throws -> [UInt8]
  /// Nil where nobody would see it.
  let progressLine: ProgressLine?
  let recording: Recording

  static func live() -> ShellContext {
    let environment = Environment.live
    let terminal = Terminal.standardOutput(environment)
    let line = ProgressLine.onTerminal(environment)
    let output = Output.standard(isTerminal: terminal.width != nil, willWrite: { line?.end() })
    return ShellContext(
      environment: environment, clock: .system, output: output, terminal: terminal,
      message: { text in
        line?.end()
        Message.print(text)
      }, standardInput: InputFile.standardInput, progressLine: line, recording: Recording())
  }

  /// Columns of a report that is read elsewhere than on a terminal: in a file, a mail or a pager.
  static let pageWidth = 80

  var today: PlanDate { clock.today }

  /// Tells whoever waits at a terminal what is being done.
  func progress(_ doing: String) { progressLine?.show(doing, 0, nil) }

  func render(_ document: Document) throws {
    try output.write(
      rendered: TextRenderer(width: terminal.width, usesColour: terminal.usesColour).render(document))
  }

  /// A paper as text: for the terminal as wide as that is, and for a file as wide as a page.
  func text(_ document: Document, isFile: Bool) -> String {
    TextRenderer(
      width: isFile ? ShellContext.pageWidth : terminal.width ?? ShellContext.pageWidth,
      usesColour: !isFile && terminal.usesColour
    ).render(document)
  }

  /// The bytes of a file, or of standard input for `-`.
  func read(_ path: String, most: Int = InputFile.mostBytes) throws -> [UInt8] {
    path == "-" ? try standardInput(most) : try InputFile.read(path, most: most)
  }
}

extension Clock {
  static let system = Clock { SystemTime.now() }
}
