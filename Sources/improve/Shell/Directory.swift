internal import Files
internal import PlanModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

enum Directory {
  /// Makes a directory and those above it where they are missing, for their owner alone.
  static func make(_ path: String) throws {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else {
      throw OutputError(path: path, reason: String(cString: strerror(errno)))
    }
    try make(WholeFile.directory(of: path))
    try make(path)
  }
}
