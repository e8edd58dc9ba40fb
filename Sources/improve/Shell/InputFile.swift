internal import PlanModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads whole files, up to a limit: a device has no end, and what cannot be a plan is not read into memory whole.
enum InputFile {
  /// Ten times the largest plan there is with all its packs, in bytes.
  static let mostBytes = 256 << 20

  static func read(_ path: String, most: Int) throws -> [UInt8] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw problem(path) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw InputError(explanation: "\(path) is a directory; name a file")
    }
    guard let file = fopen(path, "r") else { throw problem(path) }
    defer { fclose(file) }
    return try bytes(of: file, path: path, most: most)
  }

  static func standardInput(most: Int) throws -> [UInt8] {
    guard let file = fdopen(dup(STDIN_FILENO), "r") else { throw problem("standard input") }
    defer { fclose(file) }
    return try bytes(of: file, path: "standard input", most: most)
  }

  private static func bytes(of file: UnsafeMutablePointer<FILE>, path: String, most: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&block, 1, block.count, file), count > 0 {
      bytes.append(contentsOf: block[..<count])
      guard bytes.count <= most else { throw InputTooLarge(path: path, most: most) }
    }
    guard ferror(file) == 0 else { throw problem(path) }
    return bytes
  }

  private static func problem(_ path: String) -> InputError {
    InputError(explanation: "\(path) cannot be read: \(String(cString: strerror(errno)))")
  }
}

/// More than is read of one input.
struct InputTooLarge: ExplainedError {
  let path: String
  let most: Int
  var told: Told { Told("too_large", "\(path) is larger than \(most / (1 << 20)) MB") }
}

struct InputError: ExplainedError {
  let explanation: String
  var told: Told { Told("input", explanation) }
}
