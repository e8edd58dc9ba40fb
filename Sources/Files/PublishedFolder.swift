internal import Crypto
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Why a folder was not published into; it is as it was.
package enum PublishFailure: Error {
  /// Something stands where a file would be written, and is none that was published before.
  case notOurs([String])
  /// The list of what was published says what no list of ours would.
  case manifest(String)
  /// What was published would go, and is to stay.
  case wouldRemove([String])
  /// Another process publishes into it.
  case underWay(String)
  case refused(path: String, reason: String)
}

/// A folder that holds what was published before, and perhaps other things, which are never touched.
///
/// What was published stands in `manifest.sha256`, as `sha256sum --check` reads it, below a line that says what it is of. A
/// file is ours where the list has it with the SHA-256 that it has now. New files are written beside the folder's own, and moved into their places when all of them
/// are whole; an earlier run that was cut short is finished by the next.
package struct PublishedFolder {
  package static let manifest = "manifest.sha256"
  /// What the files that are being moved into place will be, for the run after one that is cut short.
  private static let next = ".manifest.next"
  private static let staging = ".improve-publishing"

  private let path: String
  /// The first line of the list: a list that begins otherwise is of something else, and so is the folder.
  private let heading: String

  /// - Parameter whole: what the files are, all together, such as `site of 3f9a`.
  package init(_ path: String, of whole: String) {
    self.path = path
    heading = "# improve: \(whole)"
  }

  package struct Outcome: Sendable, Equatable {
    package let written: Int
    package let unchanged: Int
    package let removed: Int
    /// What was published before, is not any more, and was changed by somebody meanwhile: it stays.
    package let leftAlone: [String]
  }

  /// - Parameters:
  ///   - files: their paths from the folder, with one folder in them at most, and their bytes.
  ///   - keeping: whether what was published at a path, and would be no more, is to stay.
  /// - Throws: `PublishFailure`; nothing in the folder is changed then, but for a disk that fails while files are moved.
  package func publish(
    _ files: [(path: String, bytes: [UInt8])], keeping: (_ path: String) -> Bool = { _ in false }
  ) throws -> Outcome {
    do {
      return try published(files, keeping)
    } catch let failure as FileFailure {
      throw PublishFailure.refused(path: path, reason: failure.reason)
    }
  }

  private func published(
    _ files: [(path: String, bytes: [UInt8])], _ keeping: (_ path: String) -> Bool
  ) throws -> Outcome {
    let place = try Place(path)
    if mkdirat(place.folder.descriptor, place.name, 0o777) != 0, errno != EEXIST { throw FileFailure() }
    let root = try Folder(in: place.folder, place.name)
    // The folder itself is the lock: no file is left in it, and the system lets go of it however this ends.
    guard flock(root.descriptor, LOCK_EX | LOCK_NB) == 0 else { throw PublishFailure.underWay(path) }
    let known = try manifest(PublishedFolder.manifest, root).merging(manifest(PublishedFolder.next, root)) {
      $0.union($1)
    }
    let new = Dictionary(files.map { ($0.path, PublishedFolder.digest($0.bytes)) }) { $1 }
    let there = try standing(Set(new.keys).union(known.keys), root)
    let foreign = new.keys.filter { path in
      guard let digest = there[path] else { return false }
      return digest != new[path] && !(known[path]?.contains(digest) ?? false)
    }
    guard foreign.isEmpty else { throw PublishFailure.notOurs(foreign.sorted()) }
    let changed = files.filter { there[$0.path] != new[$0.path] }
    let gone = known.keys.filter { new[$0] == nil && there[$0] != nil }.sorted()
    let kept = gone.filter(keeping)
    guard kept.isEmpty else { throw PublishFailure.wouldRemove(kept) }
    let (ours, altered) = (
      gone.filter { known[$0]?.contains(there[$0] ?? "") ?? false },
      gone.filter { !(known[$0]?.contains(there[$0] ?? "") ?? false) }
    )
    let list = Array(
      ("\(heading)\n" + new.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()).utf8)
    try write(changed, gone: ours, list: list, root)
    for folder in Set(ours.compactMap { $0.split(separator: "/").count > 1 ? String($0.prefix { $0 != "/" }) : nil }) {
      unlinkat(root.descriptor, folder, AT_REMOVEDIR)
    }
    return Outcome(
      written: changed.count, unchanged: files.count - changed.count, removed: ours.count, leftAlone: altered)
  }

  private func write(
    _ files: [(path: String, bytes: [UInt8])], gone: [String], list: [UInt8], _ root: Folder
  ) throws {
    let foreign = root.foreign(in: PublishedFolder.staging)
    guard foreign.isEmpty else { throw PublishFailure.notOurs(foreign) }
    root.removeStaging(PublishedFolder.staging)
    guard mkdirat(root.descriptor, PublishedFolder.staging, 0o700) == 0 else { throw FileFailure() }
    defer { root.removeStaging(PublishedFolder.staging) }
    let staging = try Folder(in: root, PublishedFolder.staging)
    for (index, file) in files.enumerated() { try staging.write(String(index), file.bytes) }
    try staging.write("list", list)
    try staging.write("next", list)
    try staging.move("next", into: root, PublishedFolder.next)
    for (index, file) in files.enumerated() {
      let parts = file.path.split(separator: "/").map(String.init)
      guard parts.count > 1 else {
        try staging.move(String(index), into: root, file.path)
        continue
      }
      if mkdirat(root.descriptor, parts[0], 0o777) != 0, errno != EEXIST { throw FileFailure() }
      try staging.move(String(index), into: Folder(in: root, parts[0]), parts[1])
    }
    // Before the list is another: what cannot be removed is still listed, and tried again.
    for path in gone {
      do {
        try root.remove(path)
      } catch let failure as FileFailure {
        throw PublishFailure.refused(
          path: "\(self.path)/\(path)", reason: "\(failure.reason), and so it is still published")
      }
    }
    try staging.move("list", into: root, PublishedFolder.manifest)
    unlinkat(root.descriptor, PublishedFolder.next, 0)
  }

  /// What stands at each path, by its SHA-256; a link or a folder has none that a file could have.
  private func standing(_ paths: Set<String>, _ root: Folder) throws -> [String: String] {
    var there: [String: String] = [:]
    for path in paths {
      let parts = path.split(separator: "/").map(String.init)
      var folder = root
      if parts.count > 1 {
        guard let status = root.status(parts[0]) else { continue }
        guard status.st_mode & S_IFMT == S_IFDIR else {
          there[path] = "no folder"
          continue
        }
        folder = try Folder(in: root, parts[0])
      }
      guard let status = folder.status(parts[parts.count - 1]) else { continue }
      there[path] = status.isPlainFile ? PublishedFolder.digest(try folder.read(parts[parts.count - 1])) : "no file"
    }
    return there
  }

  /// What a list says was published.
  private func manifest(_ name: String, _ root: Folder) throws -> [String: Set<String>] {
    guard let status = root.status(name) else { return [:] }
    guard status.isPlainFile else { throw PublishFailure.manifest("\(name) is no plain file") }
    var listed: [String: Set<String>] = [:]
    let lines = String(decoding: try root.read(name), as: UTF8.self).split(separator: "\n")
    guard let first = lines.first, first == heading else {
      throw PublishFailure.manifest(
        "\(name) begins \"\(lines.first?.prefix(80) ?? "")\" and not \"\(heading)\", so the folder holds something else"
      )
    }
    for line in lines.dropFirst() {
      let parts = line.components(separatedBy: "  ")
      guard parts.count == 2, parts[0].count == 64, parts[0].allSatisfy(\.isHexDigit), PublishedFolder.isSafe(parts[1])
      else { throw PublishFailure.manifest("\(name) has a line that no list of ours has: \"\(line.prefix(80))\"") }
      listed[parts[1], default: []].insert(parts[0])
    }
    return listed
  }

  /// A path that stays in the folder.
  private static func isSafe(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { part in
        !part.isEmpty && !part.hasPrefix(".") && part.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
      }
  }

  package static func digest(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count < 2 ? "0\(digits)" : digits
    }.joined()
  }
}

extension Folder {
  /// A folder in another, and no link to one.
  convenience init(in other: Folder, _ name: String) throws {
    let descriptor = openat(other.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure() }
    self.init(descriptor)
  }

  fileprivate func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = try create(name, mode: 0o666)
    defer { close(file) }
    try PartFile(path: name, descriptor: file).write(bytes)
    guard fsync(file) == 0 else { throw FileFailure() }
  }

  fileprivate func read(_ name: String) throws -> [UInt8] {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure() }
    defer { close(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = systemRead(file, &block, block.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure()
      }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: block[..<count])
    }
  }

  fileprivate func move(_ name: String, into folder: Folder, _ other: String) throws {
    guard renameat(descriptor, name, folder.descriptor, other) == 0 else { throw FileFailure() }
  }

  fileprivate func remove(_ path: String) throws {
    let parts = path.split(separator: "/").map(String.init)
    let folder = parts.count > 1 ? try Folder(in: self, parts[0]) : self
    guard unlinkat(folder.descriptor, parts[parts.count - 1], 0) == 0 || errno == ENOENT else { throw FileFailure() }
  }

  /// What stands in the folder of a run that is none of its files.
  fileprivate func foreign(in name: String) -> [String] {
    guard status(name) != nil else { return [] }
    guard let folder = try? Folder(in: self, name) else { return [name] }
    return folder.names.filter { file in
      !["list", "next"].contains(file) && !file.allSatisfy { $0.isASCII && $0.isNumber }
    }.map { "\(name)/\($0)" }
  }

  /// What a run left that was cut short.
  fileprivate func removeStaging(_ name: String) {
    guard let folder = try? Folder(in: self, name) else { return }
    for file in folder.names { unlinkat(folder.descriptor, file, 0) }
    unlinkat(descriptor, name, AT_REMOVEDIR)
  }

  private var names: [String] {
    guard let stream = fdopendir(dup(descriptor)) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

/// `read(2)`, under a name that a type with a function of that name can call.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
