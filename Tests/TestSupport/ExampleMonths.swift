import Crypto
internal import Foundation
import Synchronization

/// The example plan and its four months, played through the built program.
///
/// What was played once from the same file is copied after that: half of the tests begin so.
package struct ExampleMonths: Sendable {
  package let folder: TemporaryFolder
  package let program: Program

  private struct Played: Sendable {
    let file: Data
    let result: Program.Result
  }

  /// By the SHA-256 of the plan file before, and the month.
  private static let played = Mutex<[String: Played]>([:])
  private static let begun = Result { () throws -> Data in
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    try program.run("init", "--authority", "Wetherby Vale Council", "--published", "2022-09-05")
    try program.run("import", ProjectFiles.path("Examples/plan.csv"), "--fill-down", "--on", "2022-12-12")
    return try Data(contentsOf: URL(filePath: folder.path("plan.db")))
  }

  package init() throws {
    folder = try TemporaryFolder()
    program = Program(plan: folder.path("plan.db"))
    try ExampleMonths.put(ExampleMonths.begun.get(), at: folder.path("plan.db"))
  }

  @discardableResult
  package func play(_ month: String) throws -> Program.Result {
    let path = folder.path("plan.db")
    let before = try Data(contentsOf: URL(filePath: path))
    let key = SHA256.hash(data: before).description + month
    if let known = ExampleMonths.played.withLock({ $0[key] }) {
      try ExampleMonths.put(known.file, at: path)
      return known.result
    }
    var player = program
    player.environment["IMPROVE"] = Program.path
    let result = try player.shell("exec '\(ProjectFiles.path("Examples/months.sh"))' \(month)")
    let after = try Data(contentsOf: URL(filePath: path))
    ExampleMonths.played.withLock { $0[key] = Played(file: after, result: result) }
    return result
  }

  private static func put(_ bytes: Data, at path: String) throws {
    try bytes.write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }
}
