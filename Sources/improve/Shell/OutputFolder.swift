internal import Files
internal import Foundation
internal import PlanModel

/// A folder of workbooks.
struct OutputFolder {
  let path: String

  /// Writes a file where there is none of that name; one that people may have worked on is never gone over.
  ///
  /// - Returns: false where the very same is there.
  func write(_ name: String, _ bytes: [UInt8]) throws -> Bool {
    let file = "\(path)/\(name)"
    if FileManager.default.fileExists(atPath: file) {
      guard try InputFile.read(file, most: InputFile.mostBytes) == bytes else { throw FileIsThere(path: file) }
      return false
    }
    try Output.file(at: file) { try $0.writeBinary(bytes) }
    return true
  }

  /// Writes a file in the place of one that was made before.
  func replace(_ name: String, _ bytes: [UInt8]) throws {
    try Output.file(at: "\(path)/\(name)") { try $0.writeBinary(bytes) }
  }
}

/// A file of the same name that says something else.
struct FileIsThere: ExplainedError {
  let path: String

  var told: Told { Told("file_is_there", "\(path) is there already, and is not what would be written") }
}
