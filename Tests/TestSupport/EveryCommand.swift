internal import Foundation

/// The commands of Tests/Commands, and copies of the plan that each of them has something to do with.
package enum EveryCommand {
  /// A line of shell for each command that records; `{folder}` stands for the folder of the plan.
  package static let writes = lines("writes")
  /// The same for each that records nothing.
  package static let reads = lines("reads")

  private static let prepared = Result { () throws -> TemporaryFolder in
    let folder = try TemporaryFolder()
    let script = ProjectFiles.path("Tests/Commands/prepare")
    let made = try Program().shell("bash '\(script)' '\(Program.path)' '\(folder.url.path)'")
    guard made.status == 0 else { throw Failure(errors: made.errors) }
    return folder
  }

  struct Failure: Error { let errors: String }

  /// The folder that the others are copies of, for what changes nothing in it.
  package static func original() throws -> TemporaryFolder { try prepared.get() }

  /// A new folder with `plan.db` and the files that commands take.
  package static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.removeItem(at: folder.url)
    try FileManager.default.copyItem(at: try original().url, to: folder.url)
    return folder
  }

  private static func lines(_ name: String) -> [String] {
    let text = try? String(contentsOfFile: ProjectFiles.path("Tests/Commands/\(name)"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init)
  }
}
