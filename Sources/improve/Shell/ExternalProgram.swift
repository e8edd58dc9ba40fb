internal import Foundation
internal import PlanModel

/// Another program, run without a shell.
struct ExternalProgram {
  struct Result {
    let status: Int32
    let output: [UInt8]
    let errors: String

    /// What the program said last, or the status it ended with.
    var errorLine: String {
      errors.split(whereSeparator: \.isNewline).last.map(String.init) ?? "it ended with status \(status)"
    }
  }

  let path: String

  /// The program of this name in the directories of `path`, or at the place itself where it names one.
  static func find(_ name: String, path: String?) -> ExternalProgram? {
    let places =
      name.contains("/")
      ? [name] : (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map { "\($0)/\(name)" }
    return places.first { FileManager.default.isExecutableFile(atPath: $0) }.map(ExternalProgram.init)
  }

  /// Runs it with `input` on its standard input, and stops it after `secondsAllowed`.
  ///
  /// - Throws: `ExternalProgramProblem` where it does not start or does not end in time.
  func run(_ arguments: [String], input: [UInt8], secondsAllowed: Double) throws -> Result {
    let (files, process) = try started(arguments, input)
    defer { files.remove() }
    let deadline = Date(timeIntervalSinceNow: secondsAllowed)
    while process.isRunning, Date() < deadline { usleep(10_000) }
    if process.isRunning {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      throw ExternalProgramProblem(
        explanation: "\(path) had not ended after \(Int(secondsAllowed)) seconds and was stopped", wasCutOff: true)
    }
    guard process.terminationReason == .exit else {
      throw ExternalProgramProblem(
        explanation: "\(path) was ended by signal \(process.terminationStatus)", wasCutOff: true)
    }
    do {
      return Result(
        status: process.terminationStatus, output: try files.bytes("out"),
        errors: String(decoding: try files.bytes("err"), as: UTF8.self))
    } catch {
      throw ExternalProgramProblem(
        explanation: "what \(path) wrote cannot be read: \(error.localizedDescription)", wasCutOff: true)
    }
  }

  private func started(_ arguments: [String], _ input: [UInt8]) throws -> (TemporaryFiles, Process) {
    do {
      let files = try TemporaryFiles(input: input)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
      process.standardInput = try files.reading("in")
      process.standardOutput = try files.writing("out")
      process.standardError = try files.writing("err")
      try process.run()
      return (files, process)
    } catch {
      throw ExternalProgramProblem(
        explanation: "\(path) cannot be started: \(error.localizedDescription)", wasCutOff: false)
    }
  }
}

struct ExternalProgramProblem: ExplainedError {
  let explanation: String
  var told: Told { Told("external_program", explanation) }
  /// Whether it had begun, and what it did is not known.
  let wasCutOff: Bool
}

/// The input and output of a program, in files that only this user can read: no pipe can fill and stop both sides.
private struct TemporaryFiles {
  private let folder: URL

  init(input: [UInt8]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("improve-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    try Data(input).write(to: file("in"))
  }

  private func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func reading(_ name: String) throws -> FileHandle { try FileHandle(forReadingFrom: file(name)) }

  func writing(_ name: String) throws -> FileHandle {
    try Data().write(to: file(name))
    return try FileHandle(forWritingTo: file(name))
  }

  func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: file(name))) }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
