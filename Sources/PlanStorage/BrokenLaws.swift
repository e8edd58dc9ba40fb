public import PlanModel

/// A history that breaks the laws of the data: it was changed after it was exported.
public struct BrokenLaws: ExplainedError, Equatable {
  public let findings: [String]

  public var explanation: String {
    "nothing was imported; the history breaks the laws of the data: \(findings.joined(separator: "; "))"
  }
}
