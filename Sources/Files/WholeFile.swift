#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Why the system would not make a file.
package struct FileFailure: Error {
  package let number: Int32

  package var reason: String { String(cString: strerror(number)) }
  package var isAlreadyThere: Bool { number == EEXIST }

  /// Of the last call, unless another is named.
  init(_ number: Int32 = errno) { self.number = number }
}

/// Writes a file beside its place and moves it there whole, so that nobody ever sees half of it.
package enum WholeFile {
  /// - Parameters:
  ///   - mode: who may read it; nil leaves that to the user's mask.
  ///   - replacing: whether a file already there is replaced, keeping who may read it where `mode` is nil.
  ///   - leavings: what else `build` may leave beside the file it is given, by its ending.
  ///   - beforeMove: what is to be done once the file is whole, just before it appears.
  /// - Throws: `FileFailure`, or whatever `build` throws; nothing is there then that was not before.
  package static func make(
    at path: String, mode: UInt32?, replacing: Bool, leavings: [String] = [], beforeMove: () throws -> Void = {},
    _ build: (String) throws -> Void
  ) throws {
    let folder = try Folder(of: path)
    let (name, temporary) = (Folder.name(path), "\(Folder.name(path)).\(getpid()).part")
    let file = try folder.create(temporary, mode: mode ?? 0o666)
    defer {
      close(file)
      for leaving in [""] + leavings { unlinkat(folder.descriptor, temporary + leaving, 0) }
    }
    if mode == nil, let there = folder.status(name) { fchmod(file, there.st_mode & 0o777) }
    try build("\(path).\(getpid()).part")
    // Whoever may write to the folder may have put something else under the name meanwhile.
    guard let made = Folder.status(of: file), folder.status(temporary)?.isSame(as: made) ?? false else {
      throw FileFailure(EPERM)
    }
    fsync(file)
    try beforeMove()
    // linkat() refuses to replace, which renameat() does not.
    let moved =
      replacing
      ? renameat(folder.descriptor, temporary, folder.descriptor, name)
      : linkat(folder.descriptor, temporary, folder.descriptor, name, 0)
    guard moved == 0 else { throw FileFailure() }
    fsync(folder.descriptor)
  }

  /// Gives a file a second name.
  package static func link(_ path: String, to other: String) throws {
    guard name(path, other) == 0 else { throw FileFailure() }
  }

  package static func remove(_ path: String) { unlink(path) }

  package static func rename(_ path: String, to other: String) throws {
    guard move(path, other) == 0 else { throw FileFailure() }
  }

  package static func directory(of path: String) -> String { Folder.path(of: path) }
}

// The system's own names are those of the functions above.
private func name(_ path: String, _ other: String) -> Int32 { link(path, other) }
private func move(_ path: String, _ other: String) -> Int32 { rename(path, other) }
