internal import Foundation
internal import PlanModel

/// Where a JSON file is not as expected, in words.
enum JSONProblem {
  static func words(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      "\(path(context.codingPath))\"\(snakeCase(key.stringValue))\" is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\(path(context.codingPath))\(context.debugDescription)"
    case .dataCorrupted(let context):
      "\(path(context.codingPath))the file is not sound JSON: \(underlying(context))"
    @unknown default: "the file is not the JSON expected"
    }
  }

  /// - Throws: `ImportFinding` where a text holds an escaped NUL, at which SQLite would cut it off.
  static func refuseNUL(in bytes: [UInt8]) throws {
    let escape = Array("\\u0000".utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      if bytes[index...].starts(with: escape) {
        throw ImportFinding.error(row: nil, "a text of the file holds a NUL character, which no text has")
      }
      // Two bytes, so that an escaped backslash before "u0000" is not taken for the beginning of an escape.
      index += 2
    }
  }

  private static func underlying(_ context: DecodingError.Context) -> String {
    guard let error = context.underlyingError else { return context.debugDescription }
    return (error as NSError).userInfo["NSDebugDescription"] as? String ?? context.debugDescription
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    var path = ""
    for key in keys {
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? snakeCase(key.stringValue) : ".\(snakeCase(key.stringValue))"
      }
    }
    return path.isEmpty ? "" : "\(path): "
  }

  /// The name as the file has it: keys are decoded from snake case.
  private static func snakeCase(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
  }
}
