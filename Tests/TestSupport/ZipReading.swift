package import Foundation

/// Reads one part of a ZIP with the system's `unzip`, which is not what wrote it.
package enum ZipReading {
  package static func part(_ name: String, of path: String) throws -> Data {
    let result = try Program().shell("unzip -p '\(path)' '\(name)'")
    guard result.status == 0 else { throw CocoaError(.fileReadCorruptFile) }
    return Data(result.output.utf8)
  }
}
