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

  /// Whether this is root at work on somebody else's file.
  package static func isAnothersForRoot(_ path: String) -> Bool {
    var status = stat()
    return geteuid() == 0 && stat(path, &status) == 0 && status.st_uid != 0
  }
}
