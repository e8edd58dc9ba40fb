internal import PlanModel
internal import TextFormats

/// What is said of an error on standard error: a sentence with its remedy or, where the answer was asked as JSON, an
/// object with its code.
struct ErrorMessage {
  private let code: String
  private let message: String
  private let remedy: String?

  init(_ error: any ExplainedError) {
    code = error.code
    message = error.explanation
    remedy = Remedy.of(error)
  }

  /// Of words that are no command's.
  init(usage message: String) {
    code = "usage"
    self.message = message
    remedy = "see --help"
  }

  /// Whether the words of the command ask for JSON: known even where they cannot be read.
  static var isJSONAsked: Bool {
    let words = CommandLine.arguments
    return words.contains("--format=json")
      || zip(words, words.dropFirst()).contains { $0 == "--format" && $1 == "json" }
  }

  func print() {
    guard ErrorMessage.isJSONAsked else {
      Message.print("improve: \(message)\(remedy.map { "; \($0)" } ?? "")")
      return
    }
    let bytes = JSONWriter.document { json in
      json.object { json in
        json.member("error") { json in
          json.member("code", code)
          json.member("message", message)
          json.member("remedy", remedy)
        }
      }
    }
    Message.print(String(String(decoding: bytes, as: UTF8.self).dropLast()))
  }
}
