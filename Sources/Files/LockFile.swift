#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Why a lock cannot be held.
package enum LockFailure: Error {
  /// Another process has held it for so many seconds; what it says of itself.
  case held(seconds: Int, by: String)
  /// What stands under its name is none of ours.
  case notALock(String)
  case refused(FileFailure)
}

/// A lock beside a file, which the system lets go of when the process ends, however it ends.
package enum LockFile {
  private static let retryMicroseconds: UInt32 = 100_000

  /// Runs `body` while no other process holds the lock.
  ///
  /// The lock is as private as the file that it is for, and belongs to the same owner. One that is there already is taken
  /// only where it is a plain file of that owner, or of ours, which nobody else may open; it is never changed.
  /// - Parameters:
  ///   - path: of the lock.
  ///   - file: what it is for.
  ///   - seconds: how long another process is waited for.
  /// - Throws: `LockFailure`.
  package static func holding<T>(
    _ path: String, for file: String, seconds: Int, saying words: String, _ body: () throws -> T
  ) throws -> T {
    let descriptor = try opened(path, for: file)
    defer { close(descriptor) }
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw LockFailure.refused(FileFailure()) }
      guard waited < seconds * 1_000_000 else { throw LockFailure.held(seconds: seconds, by: said(descriptor)) }
      usleep(retryMicroseconds)
      waited += Int(retryMicroseconds)
    }
    say("process \(getpid()), \(words)", descriptor)
    defer { say("", descriptor) }
    return try body()
  }

  private static func opened(_ path: String, for file: String) throws -> Int32 {
    var owner = stat()
    guard stat(file, &owner) == 0 else { throw LockFailure.refused(FileFailure()) }
    do {
      let place = try Place(path, followingLast: false)
      return try made(in: place.folder, place.name, owner) ?? there(in: place.folder, path, owner)
    } catch let failure as FileFailure {
      throw failure.number == ELOOP ? LockFailure.notALock("it is a link") : .refused(failure)
    }
  }

  /// The lock, made new; nil where something stands there already.
  private static func made(in folder: Folder, _ name: String, _ owner: stat) throws -> Int32? {
    let descriptor: Int32
    do {
      descriptor = try folder.create(name, mode: 0o600)
    } catch let failure as FileFailure where failure.isAlreadyThere {
      return nil
    }
    // Whoever may open a lock can hold it, so of the group only those who may write to the file.
    fchmod(descriptor, owner.st_mode & 0o020 == 0 ? 0o600 : 0o660)
    if geteuid() == 0 { _ = fchown(descriptor, owner.st_uid, owner.st_gid) }
    return descriptor
  }

  private static func there(in folder: Folder, _ path: String, _ owner: stat) throws -> Int32 {
    let descriptor = try folder.existing(Folder.name(path))
    do {
      guard let status = Folder.status(of: descriptor) else { throw FileFailure() }
      guard status.isPlainFile else { throw LockFailure.notALock("it is no plain file with one name") }
      guard [owner.st_uid, geteuid()].contains(status.st_uid) else {
        throw LockFailure.notALock("it belongs to somebody else than the plan does")
      }
      guard status.st_mode & 0o007 == 0 else { throw LockFailure.notALock("everybody may open it") }
      return descriptor
    } catch {
      close(descriptor)
      throw error
    }
  }

  private static func said(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : "another process"
  }

  private static func say(_ words: String, _ descriptor: Int32) {
    _ = ftruncate(descriptor, 0)
    let bytes = Array(words.utf8)
    _ = pwrite(descriptor, bytes, bytes.count, 0)
  }
}
