internal import ArgumentParser

/// A command that does its work in a context it is given.
protocol PlanCommand: ParsableCommand {
  func run(in context: ShellContext) throws
}

extension PlanCommand {
  mutating func run() throws {
    try ClockIsWrong.requireNot()
    let context = ShellContext.live()
    defer { context.progressLine?.end() }
    try context.recording.answering { try run(in: context) }
  }
}
