/// An error that says, to the person who met it, what is wrong and what would be accepted.
///
/// It knows no command and no option: what to type is the shell's to say.
package protocol ExplainedError: Error {
  var told: Told { get }
}

extension ExplainedError {
  package var code: String { told.code }
  package var explanation: String { told.explanation }
}

/// An error in a word for machines and a sentence for people.
package struct Told: Sendable, Equatable {
  /// The same in every version, such as `unknown_reference`.
  package let code: String
  package let explanation: String

  package init(_ code: String, _ explanation: String) {
    self.code = code
    self.explanation = explanation
  }
}

extension Told {
  /// "; did you mean 1.3 or 1.4?", or nothing.
  package static func suggestion(_ nearest: [String]) -> String {
    nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: " or "))?"
  }
}
