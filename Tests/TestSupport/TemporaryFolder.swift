package import Foundation

/// A folder of a test's own, gone when the test process ends.
package struct TemporaryFolder: Sendable {
  package let url: URL

  private static let parent: URL = {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("improve-tests-\(UUID().uuidString)")
    atexit { try? FileManager.default.removeItem(at: TemporaryFolder.parent) }
    return url
  }()

  package init() throws {
    url = TemporaryFolder.parent.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  package func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  package func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  package func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: url.appendingPathComponent(name))
    return path(name)
  }
}
