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

  /// Of the last call.
  init() { number = errno }
}

/// Writes a file beside its place and moves it there whole, so that nobody ever sees half of it.
package enum WholeFile {
  /// - Parameters:
  ///   - mode: who may read it; nil leaves that to the user's mask.
  ///   - replacing: whether a file already there is replaced, keeping who may read it where `mode` is nil.
  ///   - leavings: what else `build` may leave beside the file it is given, by its ending.
  /// - Throws: `FileFailure`, or whatever `build` throws; nothing is there then that was not before.
  package static func make(
    at path: String, mode: UInt32?, replacing: Bool, leavings: [String] = [], _ build: (String) throws -> Void
  ) throws {
    let temporary = "\(path).\(getpid()).part"
    let descriptor = open(temporary, O_CREAT | O_EXCL | O_WRONLY, mode_t(mode ?? 0o666))
    guard descriptor >= 0 else { throw FileFailure() }
    close(descriptor)
    defer { for leaving in [""] + leavings { unlink(temporary + leaving) } }
    var status = stat()
    if mode == nil, stat(path, &status) == 0 { chmod(temporary, status.st_mode & 0o7777) }
    try build(temporary)
    synchronise(temporary)
    // link() refuses to replace, which rename() does not.
    guard replacing ? move(temporary, path) == 0 : name(temporary, path) == 0 else { throw FileFailure() }
    synchronise(directory(of: path))
  }

  /// Gives a file a second name.
  package static func link(_ path: String, to other: String) throws {
    guard name(path, other) == 0 else { throw FileFailure() }
  }

  package static func rename(_ path: String, to other: String) throws {
    guard move(path, other) == 0 else { throw FileFailure() }
  }

  package static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func synchronise(_ path: String) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

// The system's own names are those of the functions above.
private func name(_ path: String, _ other: String) -> Int32 { link(path, other) }
private func move(_ path: String, _ other: String) -> Int32 { rename(path, other) }
