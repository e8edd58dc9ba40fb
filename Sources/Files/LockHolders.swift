#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Who holds a file locked, as Linux tells it in /proc/locks.
package enum LockHolders {
  /// `process 4711 (sqlite3)`, several after each other; nil where the system does not tell.
  package static func of(_ path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0, let locks = text("/proc/locks") else { return nil }
    // 1: POSIX  ADVISORY  WRITE 4711 fe:00:131 0 EOF
    let processes = locks.split(separator: "\n").compactMap { line -> Int32? in
      let words = line.split(separator: " ")
      guard words.count > 5, words[1] != "->", words[5].split(separator: ":").last == "\(status.st_ino)" else {
        return nil
      }
      return Int32(words[4])
    }
    let others = Set(processes).subtracting([getpid()]).filter { $0 > 0 }.sorted()
    guard !others.isEmpty else { return nil }
    return others.map { process in
      let name = text("/proc/\(process)/comm").map { $0.split(separator: "\n").first.map { " (\($0))" } ?? "" } ?? ""
      return "process \(process)\(name)"
    }.joined(separator: ", ")
  }

  private static func text(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
