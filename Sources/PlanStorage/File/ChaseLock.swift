#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Keeps two chases of one plan from sending at once; the system lets go of it when the process ends, however it ends.
package enum ChaseLock {
  /// Waits until no other process holds the lock of the plan at `path`, and runs `body` with it.
  package static func holding<T>(_ path: String, _ body: () throws -> T) throws -> T {
    let name = "\(PlanFileInspection.followed(path)).chase-lock"
    let descriptor = open(name, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw PlanFileError.cannotCreate(path: name, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    // Whoever may write to the plan may hold its lock, whoever made it first.
    var status = stat()
    if stat(path, &status) == 0 {
      fchmod(descriptor, status.st_mode & 0o666)
      if geteuid() == 0 { _ = fchown(descriptor, status.st_uid, status.st_gid) }
    }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        throw PlanFileError.cannotCreate(path: name, reason: String(cString: strerror(errno)))
      }
    }
    return try body()
  }
}
