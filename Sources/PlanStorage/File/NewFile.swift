#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Writes a file beside its final place and moves it there whole, so that nobody ever sees half of it.
///
/// The file has mode 0600: a plan names officers and what they have not done yet.
enum NewFile {
  /// - Parameter replacing: whether a file already there is replaced; without it that is an error.
  static func make(at path: String, replacing: Bool, _ build: (String) throws -> Void) throws {
    if !replacing, PlanFileInspection.exists(path) { throw PlanFileError.alreadyExists(path: path) }
    // A journal left beside a plan that is gone would be played back into the new file.
    if PlanFileInspection.hasJournal(path) {
      throw PlanFileError.cannotCreate(
        path: path, reason: "\(path)-journal, left by another plan, lies in the way; move it elsewhere")
    }
    let temporary = "\(path).\(getpid()).part"
    let descriptor = open(temporary, O_CREAT | O_EXCL | O_WRONLY, 0o600)
    guard descriptor >= 0 else {
      throw PlanFileError.cannotCreate(path: path, reason: String(cString: strerror(errno)))
    }
    close(descriptor)
    defer {
      unlink(temporary)
      unlink(temporary + "-journal")
    }
    try build(temporary)
    synchronise(temporary)
    try move(temporary, to: path, replacing: replacing)
    synchronise(PlanFileInspection.directory(of: path))
  }

  static func link(_ path: String, to name: String) throws {
    guard systemLink(path, name) == 0 else {
      throw PlanFileError.cannotCreate(path: name, reason: String(cString: strerror(errno)))
    }
  }

  static func rename(_ path: String, to name: String) throws {
    guard systemRename(path, name) == 0 else {
      throw PlanFileError.cannotCreate(path: name, reason: String(cString: strerror(errno)))
    }
  }

  private static func move(_ temporary: String, to path: String, replacing: Bool) throws {
    // link() refuses to replace, which rename() does not.
    let result = replacing ? systemRename(temporary, path) : systemLink(temporary, path)
    guard result != 0 else { return }
    if errno == EEXIST { throw PlanFileError.alreadyExists(path: path) }
    throw PlanFileError.cannotCreate(path: path, reason: String(cString: strerror(errno)))
  }

  private static func synchronise(_ path: String) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

private func systemLink(_ path: String, _ name: String) -> Int32 { link(path, name) }

private func systemRename(_ path: String, _ name: String) -> Int32 { rename(path, name) }
