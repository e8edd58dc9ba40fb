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

  /// The file, or the sheets of a folder in the order of their names; what a spreadsheet leaves while it is open is none.
  static func sheets(_ path: String) throws -> (taken: [String], passedOver: [String], isFolder: Bool) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      return ([path], [], false)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    let seen = names.filter { !$0.hasPrefix("~$") && !$0.hasPrefix(".") }.sorted()
    let found = seen.filter { name in [".xlsx", ".csv"].contains { name.lowercased().hasSuffix($0) } }
    guard !found.isEmpty else { throw InputError(explanation: "\(path) holds no sheet (.xlsx or .csv)") }
    // Of two answers the later is to stand: in the order in which they were saved.
    func savedAt(_ name: String) -> Date {
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
      return attributes?[.modificationDate] as? Date ?? .distantPast
    }
    let inOrder = found.map { (name: $0, savedAt: savedAt($0)) }.sorted {
      ($0.savedAt, $0.name) < ($1.savedAt, $1.name)
    }
    return (inOrder.map { "\(path)/\($0.name)" }, seen.filter { !found.contains($0) }.map { "\(path)/\($0)" }, true)
  }
}

/// A file of the same name that says something else.
struct FileIsThere: ExplainedError {
  let path: String

  var told: Told { Told("file_is_there", "\(path) is there already, and is not what would be written") }
}
