#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

package enum FilePath {
  /// The file a path leads to, absolute and through links; nil where there is none.
  package static func followed(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// What SQLite and the chase keep beside a plan, by their endings.
  private static let companions = ["-journal", "-wal", "-shm", ".chase-lock"]

  /// The path of the plan beside which this would be kept, if it were one.
  package static func withoutCompanionEnding(_ path: String) -> String? {
    companions.first(where: path.hasSuffix).map { String(path.dropLast($0.count)) }
  }

  /// Whether this is root at work on somebody else's file.
  package static func isAnothersForRoot(_ path: String) -> Bool {
    var status = stat()
    return geteuid() == 0 && stat(path, &status) == 0 && status.st_uid != 0
  }
}
