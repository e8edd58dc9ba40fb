internal import Foundation

/// What a command takes from a folder as from a file by itself.
struct InputFolder {
  let path: String

  struct Sheets {
    /// In the order in which they were saved.
    let taken: [String]
    let passedOver: [String]
    /// Whether the path is a folder's, so that nobody named the files themselves.
    let isFolder: Bool
  }

  /// The file, or the sheets of a folder; what a spreadsheet leaves while it is open is none.
  func sheets() throws -> Sheets {
    guard isFolder(path) else { return Sheets(taken: [path], passedOver: [], isFolder: false) }
    let seen = try names(in: path).filter { !$0.hasPrefix("~$") }
    let found = seen.filter { name in [".xlsx", ".csv"].contains { name.lowercased().hasSuffix($0) } }
    guard !found.isEmpty else { throw InputError(explanation: "\(path) holds no sheet (.xlsx or .csv)") }
    // Of two answers the later is to stand: in the order in which they were saved.
    let inOrder = found.map { (name: $0, savedAt: savedAt($0)) }.sorted {
      ($0.savedAt, $0.name) < ($1.savedAt, $1.name)
    }
    return Sheets(
      taken: inOrder.map { "\(path)/\($0.name)" },
      passedOver: seen.filter { !found.contains($0) }.map { "\(path)/\($0)" }, isFolder: true)
  }

  /// The file; the messages of a folder; or of a Maildir, those in its `new` and `cur`.
  func messages() throws -> [String] {
    guard isFolder(path) else { return [path] }
    let maildir = ["new", "cur"].map { "\(path)/\($0)" }.filter(isFolder)
    let found = try (maildir.isEmpty ? [path] : maildir).flatMap { folder in
      try names(in: folder).filter { !maildir.isEmpty || $0.lowercased().hasSuffix(".eml") }.map { "\(folder)/\($0)" }
    }
    guard !found.isEmpty else {
      throw InputError(explanation: "\(path) holds no message (.eml, or a Maildir's new and cur)")
    }
    return found
  }

  /// Hidden files are nobody's answer.
  private func names(in folder: String) throws -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw InputError(explanation: "\(folder) cannot be read")
    }
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private func savedAt(_ name: String) -> Date {
    let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
    return attributes?[.modificationDate] as? Date ?? .distantPast
  }
}
