#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What standard output leads to.
struct Terminal: Sendable {
  /// Columns; nil where standard output is no terminal.
  let width: Int?
  let usesColour: Bool

  static func standardOutput(_ environment: Environment) -> Terminal {
    guard isatty(STDOUT_FILENO) == 1 else { return Terminal(width: nil, usesColour: false) }
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let width = isKnown ? Int(size.ws_col) : environment["COLUMNS"].flatMap { Int($0) } ?? 80
    let isPlain = environment["NO_COLOR"] != nil || environment["TERM"] == "dumb"
    return Terminal(width: max(40, width), usesColour: !isPlain)
  }
}
