internal import ArgumentParser
internal import PlanModel
internal import TextFormats

/// One line and an exit code, as the Monitoring Plugins Development Guidelines have them.
struct NagiosLine {
  let warning: Int
  let critical: Int

  /// Prints the line and ends the command with 0, 1, 2 or, where the plan cannot be read, 3.
  func report(_ context: ShellContext, _ overdue: () throws -> Position) throws -> Never {
    let position: Position
    do {
      guard warning > 0, warning <= critical else {
        throw UsageError("--warning is at least 1, and --critical no less than --warning")
      }
      position = try overdue()
    } catch let error as any ExplainedError {
      try context.output.write("IMPROVE UNKNOWN - \(oneLine(error.explanation))\n")
      throw ExitCode(3)
    }
    let actions = position.overdue
    let red = actions.count(where: \.isRed)
    let longest = actions.first?.daysOverdue(asAt: position.asAt) ?? 0
    let (word, code): (String, Int32) =
      actions.count >= critical ? ("CRITICAL", 2) : actions.count >= warning ? ("WARNING", 1) : ("OK", 0)
    let references = actions.prefix(10).map(\.reference.description) + (actions.count > 10 ? ["..."] : [])
    let listed = actions.isEmpty ? "" : ": \(references.joined(separator: " "))"
    try context.output.write(
      "IMPROVE \(word) - \(actions.count) overdue, \(red) of them red\(listed) | overdue=\(actions.count);\(warning);\(critical);0 overdue_red=\(red);;;0 longest_days=\(longest);;;0\n"
    )
    throw ExitCode(code)
  }

  /// A bar would begin the performance data.
  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ").replacing("|", with: "/")
  }
}
