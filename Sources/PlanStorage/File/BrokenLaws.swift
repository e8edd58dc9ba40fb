internal import PlanModel

/// A history that breaks the laws of the data: it was changed after it was exported.
package struct BrokenLaws: ExplainedError, Equatable {
  package let findings: [String]

  package var explanation: String {
    "nothing was imported; the history breaks the laws of the data: \(findings.joined(separator: "; "))"
  }
}
