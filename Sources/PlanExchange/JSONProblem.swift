internal import Foundation

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
