#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Why the system would not make a file, or why we would not.
package struct FileFailure: Error {
  package let number: Int32
  private let words: String?

  package var reason: String { words ?? String(cString: strerror(number)) }
  package var isAlreadyThere: Bool { number == EEXIST }

  /// Of the last call, unless another is named.
  init(_ number: Int32 = errno, _ words: String? = nil) {
    self.number = number
    self.words = words
  }
}

/// A file that is being made beside its place.
package struct PartFile {
  /// For whoever opens files by their paths alone; `requireOpened` then says whether it was this one.
  package let path: String
  private let descriptor: Int32

  init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  /// Writes at its end.
  package func write(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure()
      }
      written += count
    }
  }

  /// Requires that the file has been opened once more: whoever may write to the folder may have put another under its name.
  package func requireOpened() throws { try Folder.requireOpenedAgain(descriptor) }
}

/// A file that is there, held open while whoever opens files by their paths alone opens it.
package final class HeldFile {
  private let descriptor: Int32

  /// - Throws: `FileFailure`.
  package init(_ place: Place) throws {
    descriptor = openat(place.folder.descriptor, place.name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure() }
  }

  deinit { close(descriptor) }

  /// Requires that the file has been opened once more.
  package func requireOpened() throws { try Folder.requireOpenedAgain(descriptor) }
}

/// Writes a file beside its place and moves it there whole, so that nobody ever sees half of it.
package enum WholeFile {
  /// - Parameters:
  ///   - mode: who may read it where nothing is replaced; nil leaves that to the user's mask.
  ///   - replacing: whether a file already there is replaced. Who may read that, and for root its owner, stays.
  ///   - other: a file whose readers, and for root its owner, it gets where nothing is replaced.
  ///   - leavings: what else `build` may leave beside the file it is given, by its ending.
  ///   - keeping: the name under which what is replaced stays, found once the file is whole, just before it appears; nil
  ///     for it to go.
  /// - Throws: `FileFailure`, or whatever `build` throws; nothing is there then that was not before.
  package static func make(
    at path: String, mode: UInt32?, replacing: Bool, like other: String? = nil, leavings: [String] = [],
    keeping: () throws -> String? = { nil }, _ build: (PartFile) throws -> Void
  ) throws {
    let place = try Place(path, followingLast: false)
    let (folder, name) = (place.folder, place.name)
    let (file, temporary) = try begun(in: folder, name, mode: mode ?? 0o666)
    defer {
      close(file)
      for leaving in [""] + leavings { unlinkat(folder.descriptor, temporary + leaving, 0) }
    }
    if replacing, let there = folder.status(name), there.st_mode & S_IFMT == S_IFREG {
      take(file, after: there, mode)
    } else if let other, let alike = try Place(other).status {
      take(file, after: alike, mode)
    }
    try build(PartFile(path: place.beside(temporary), descriptor: file))
    // Whoever may write to the folder may have put something else under the name meanwhile.
    guard let made = Folder.status(of: file), folder.status(temporary)?.isSame(as: made) ?? false else {
      throw FileFailure(EPERM, "somebody put another file in its place")
    }
    guard fsync(file) == 0 else { throw FileFailure() }
    if let kept = try keeping() {
      try folder.exchange(temporary, with: name, keptAs: Folder.name(kept))
    } else if replacing {
      try folder.move(temporary, to: name)
    } else {
      try folder.moveToFree(temporary, to: name)
    }
    fsync(folder.descriptor)
  }

  /// A file that is not there yet, beside its place: one may be left there by a process of our number that was killed.
  private static func begun(in folder: Folder, _ name: String, mode: UInt32) throws -> (file: Int32, name: String) {
    // A name may be as long as the system takes.
    let stem = "\(name.utf8.count < 230 ? name : "improve").\(getpid())"
    for other in ["\(stem).part"] + (2...99).map({ "\(stem)-\($0).part" }) {
      do { return (try folder.create(other, mode: mode), other) } catch let failure as FileFailure
        where failure.isAlreadyThere && folder.status(other) != nil
      {
        continue
      }
    }
    throw FileFailure(EEXIST)
  }

  /// Gives a file the owner, where we may, and the readers of the one that it replaces.
  private static func take(_ file: Int32, after there: stat, _ mode: UInt32?) {
    if geteuid() == 0 { _ = fchown(file, there.st_uid, there.st_gid) }
    guard let made = Folder.status(of: file) else { return }
    // What is to be private is opened to the group of the other file only where it is of that group.
    let isAlike = made.st_uid == there.st_uid && made.st_gid == there.st_gid
    guard let mode else {
      _ = fchmod(file, there.st_mode & 0o777)
      return
    }
    if isAlike { fchmod(file, there.st_mode & 0o660 | mode_t(mode)) }
  }

  package static func remove(_ path: String) { unlink(path) }

  package static func rename(_ path: String, to other: String) throws {
    guard move(path, other) == 0 else { throw FileFailure() }
  }

  package static func directory(of path: String) -> String { Folder.path(of: path) }
}

// The system's own names are those of the functions above.
private func move(_ path: String, _ other: String) -> Int32 { rename(path, other) }

/// `write(2)`, under a name that a type with a function of that name can call.
func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
