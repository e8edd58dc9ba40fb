#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that is itself the lock for what is done with all of it, such as bringing it up to date.
package enum LockedFile {
  private static let retryMicroseconds: UInt32 = 50_000

  /// Runs `body` while no other process does the same with the file.
  ///
  /// The lock is none of those that SQLite takes. It is let go of before anything else is done with what `body` opened, since
  /// to close a file that is open twice drops SQLite's own.
  /// - Throws: what `body` throws. Where the lock cannot be had in time, `body` runs all the same, and SQLite decides.
  package static func holding<T>(_ path: String, seconds: Int, _ body: () throws -> T) throws -> T {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    defer { if file >= 0 { close(file) } }
    var waited = 0
    while file >= 0, flock(file, LOCK_EX | LOCK_NB) != 0, waited < seconds * 1_000_000 {
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      usleep(retryMicroseconds)
      waited += Int(retryMicroseconds)
    }
    return try body()
  }
}
