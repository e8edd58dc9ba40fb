internal import PlanModel
internal import PlanService

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// One line on a terminal that tells how far long work has come, and is gone when it ends.
///
/// Nothing is shown where standard error is no terminal, nor before the work has taken half a second.
final class ProgressLine: @unchecked Sendable {
  private static let patience = 500
  private static let interval = 100
  private let start = SystemTime.now()
  private var lastShown: Moment?

  /// Nil where nobody would see it.
  static func onTerminal(_ environment: Environment) -> ProgressLine? {
    isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb" ? ProgressLine() : nil
  }

  var progress: Progress { Progress(report: show) }

  func show(_ doing: String, _ done: Int, _ total: Int?) {
    let now = SystemTime.now()
    guard now.milliseconds - start.milliseconds >= ProgressLine.patience else { return }
    if let lastShown, now.milliseconds - lastShown.milliseconds < ProgressLine.interval { return }
    lastShown = now
    let part = total.map { " \(done) of \($0) (\($0 == 0 ? 100 : done * 100 / $0)%)" } ?? ""
    write("\r\u{1B}[2K\(doing)\(part)…")
  }

  func end() {
    guard lastShown != nil else { return }
    lastShown = nil
    write("\r\u{1B}[2K")
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = systemWrite(STDERR_FILENO, bytes, bytes.count)
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: [UInt8], _ count: Int) -> Int { write(descriptor, bytes, count) }
