#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A byte-for-byte copy of a file, whatever is in it.
enum FileCopy {
  static func copy(_ source: String, to destination: String) throws {
    guard let input = fopen(source, "r") else { throw PlanFileError.notReadable(path: source) }
    defer { fclose(input) }
    try NewFile.make(at: destination, replacing: false) { temporary in
      guard let output = fopen(temporary, "w") else {
        throw PlanFileError.cannotCreate(
          path: destination, reason: String(cString: strerror(errno)))
      }
      defer { fclose(output) }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = fread(&buffer, 1, buffer.count, input), count > 0 {
        guard fwrite(buffer, 1, count, output) == count else {
          throw PlanFileError.diskFull(path: destination)
        }
      }
    }
  }
}
