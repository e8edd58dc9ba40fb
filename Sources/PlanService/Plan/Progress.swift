/// Told how far long work has come, for whoever waits for it.
package struct Progress: Sendable {
  private let report: @Sendable (_ doing: String, _ done: Int, _ total: Int?) -> Void

  package init(report: @escaping @Sendable (_ doing: String, _ done: Int, _ total: Int?) -> Void) {
    self.report = report
  }

  package static let none = Progress { _, _, _ in }

  func begin(_ doing: String) { report(doing, 0, nil) }

  func advance(_ doing: String, _ done: Int, of total: Int) { report(doing, done, total) }
}
