/// What may happen, `risk/1`: out of which cause, with which consequence, and how likely and how grave that is.
package struct Risk: RegisterItem {
  package static let register = RegisterName.risk

  /// In months, between two reviews.
  package static let intervals = 1...24

  package static let fields: [RegisterField<Risk>] = [
    .text("title", \.title), .text("cause", \.cause), .text("event", \.event), .text("consequence", \.consequence),
    .text("category", \.category), .officer("officer", \.officer),
    .number("inherent_likelihood", \.inherent.likelihood), .number("inherent_impact", \.inherent.impact),
    .number("residual_likelihood", \.residual.likelihood), .number("residual_impact", \.residual.impact),
    .number("target_likelihood", \.target.likelihood), .number("target_impact", \.target.impact),
    .text("mitigation", \.mitigation), .date("review_on", \.reviewOn), .number("review_every", \.reviewEvery),
    .date("reviewed_on", \.reviewedOn),
    .date("closed_on", \.closedOn), .text("closed_because", \.closedBecause), .actions(\.actions),
    .withdrawn(\.withdrawnReason),
  ]

  package static let required = ["title"]

  package var identity: RegisterIdentity
  package var title = ""
  package var cause: String?
  package var event: String?
  package var consequence: String?
  package var category: String?
  /// Who owns it.
  package var officer: Officer?
  /// As it would be if nothing were done.
  package var inherent = RiskScore()
  /// As it is with what is done now.
  package var residual = RiskScore()
  /// As it is meant to become.
  package var target = RiskScore()
  /// What is done about it.
  package var mitigation: String?
  /// The day by which it is to be looked at again.
  package var reviewOn: PlanDate?
  /// So many months lie between two reviews.
  package var reviewEvery: Int?
  package var reviewedOn: PlanDate?
  package var closedOn: PlanDate?
  package var closedBecause: String?
  package var actions: [Reference] = []
  package var withdrawnReason: String?

  package init(_ identity: RegisterIdentity) { self.identity = identity }

  package static func typed(_ text: String) -> String {
    PlanModel.Reference.number(text.trimmed).map { "risk/\($0)" } ?? text
  }

  package var isOpen: Bool { !isWithdrawn && closedOn == nil }

  /// "Because ..., ...: then ...", of what there is.
  package var sentence: String? {
    let parts = [
      cause.map { "Cause: \($0)" }, event.map { "Event: \($0)" }, consequence.map { "Consequence: \($0)" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  package var flaws: [String] {
    ([inherent, residual, target].allSatisfy(\.isInRange) ? [] : ["a likelihood or an impact is none of 1 to 5"])
      + (reviewEvery.map(Risk.intervals.contains) ?? true ? [] : ["the months between two reviews are none of 1 to 24"])
  }
}

/// A likelihood and an impact, each from 1 to 5.
package struct RiskScore: Sendable, Equatable, Hashable {
  package var likelihood: Int?
  package var impact: Int?

  package static let levels = 1...5

  package init(likelihood: Int? = nil, impact: Int? = nil) {
    self.likelihood = likelihood
    self.impact = impact
  }

  /// Reads `4x5`: the likelihood, then the impact.
  package init?(reading text: some StringProtocol) {
    let parts = text.folded.split(omittingEmptySubsequences: false) { $0 == "x" || $0 == "×" || $0 == "*" }
    guard parts.count == 2, let likelihood = Int(parts[0].trimmed), let impact = Int(parts[1].trimmed),
      RiskScore.levels.contains(likelihood), RiskScore.levels.contains(impact)
    else { return nil }
    self.init(likelihood: likelihood, impact: impact)
  }

  /// The likelihood times the impact; nil while one of them is not said.
  package var score: Int? {
    guard let likelihood, let impact, isInRange else { return nil }
    return likelihood * impact
  }

  fileprivate var isInRange: Bool { [likelihood, impact].allSatisfy { $0.map(RiskScore.levels.contains) ?? true } }

  /// "4 × 5 = 20".
  package var words: String? {
    guard let likelihood, let impact, isInRange else { return nil }
    // No line ends within it.
    return "\(likelihood)\u{A0}×\u{A0}\(impact)\u{A0}=\u{A0}\(likelihood * impact)"
  }

  package static let likelihoods = ["rare", "unlikely", "possible", "likely", "almost certain"]
  package static let impacts = ["negligible", "minor", "moderate", "major", "severe"]
}
