internal import TextFormats

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Messages to the person at the shell, on standard error, never part of the data.
enum Message {
  static func print(_ text: String) {
    let bytes = Array((UnsafeCharacters.shown(text, keepingLayout: true) + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
