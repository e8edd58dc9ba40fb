package import Foundation

/// The built program, run as somebody at a shell would run it.
package struct Program: Sendable {
  package struct Result: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String
  }

  /// Nothing but what is said here reaches the program: cron gives it no more.
  package var environment: [String: String]

  package init(plan: String? = nil, by: String = "Programme Office") {
    environment = ["IMPROVE_BY": by]
    environment["IMPROVE_DB"] = plan
  }

  private static let bash = "/bin/bash"

  /// The binary beside the test bundle.
  package static let path: String = {
    let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let folder = bundle?.deletingLastPathComponent() ?? Bundle.main.executableURL?.deletingLastPathComponent()
    return folder?.appendingPathComponent("improve").path ?? "improve"
  }()

  @discardableResult
  package func run(_ arguments: String..., input: [UInt8] = []) throws -> Result {
    try launch(Program.path, arguments, input: input)
  }

  /// Runs a line of shell, in which `improve` is the program.
  ///
  /// It is bash because a test's thread may block SIGCHLD, which other shells then wait for without end.
  package func shell(_ line: String) throws -> Result {
    try launch(Program.bash, ["-c", "improve() { '\(Program.path)' \"$@\"; }\n\(line)"], input: [])
  }

  /// Starts the program and does not wait for it.
  package func start(_ arguments: [String]) throws -> Process {
    let process = process(Program.path, arguments)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func process(_ path: String, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    var environment = environment
    if path == Program.bash { environment["PATH"] = "/usr/bin:/bin" }
    process.environment = environment
    return process
  }

  private func launch(_ path: String, _ arguments: [String], input: [UInt8]) throws -> Result {
    let folder = try TemporaryFolder()
    let (inPath, outPath, errPath) = (
      try folder.write(input, to: "in"), try folder.write("", to: "out"), try folder.write("", to: "err")
    )
    let process = process(path, arguments)
    process.standardInput = FileHandle(forReadingAtPath: inPath)
    process.standardOutput = FileHandle(forWritingAtPath: outPath)
    process.standardError = FileHandle(forWritingAtPath: errPath)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: try String(contentsOfFile: outPath, encoding: .utf8),
      errors: try String(contentsOfFile: errPath, encoding: .utf8))
  }
}
