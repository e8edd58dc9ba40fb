package import Foundation

/// The files of the project, and the real plan where it lies beside it.
package enum ProjectFiles {
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static func path(_ name: String) -> String { root.appendingPathComponent(name).path }

  package static func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: root.appendingPathComponent(name)))
  }

  package static func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  private static let realData = root.deletingLastPathComponent().appendingPathComponent("shared/data")

  /// A file of the real plan, or nil where it is not here; then the reason is printed, and the same behaviour is
  /// covered on the example.
  package static func realPlan(_ name: String) -> [UInt8]? {
    let url = realData.appendingPathComponent(name)
    guard let data = try? Data(contentsOf: url) else {
      print("skipped: the real plan is not at \(url.path)")
      return nil
    }
    return Array(data)
  }
}
