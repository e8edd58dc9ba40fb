/// What is questioned of savings, benefits and risks.
package struct StakesLint: Sendable {
  private let savings: [MoneyLine<Saving>]
  private let benefits: [MoneyLine<Benefit>]
  private let risks: [Risk]

  /// - Parameters: those that stand on the day.
  package init(savings: [MoneyLine<Saving>], benefits: [MoneyLine<Benefit>], risks: [Risk]) {
    self.savings = savings.filter(\.isCounted)
    self.benefits = benefits.filter(\.isCounted)
    self.risks = risks.filter(\.isOpen)
  }

  package static let none = StakesLint(savings: [], benefits: [], risks: [])

  func findings(of rule: LintRule) -> [LintFinding] {
    switch rule {
    case .noOfficer: led.filter { $0.officer == nil }.map { found(rule, $0.reference, "officer", $0.words, "nobody") }
    case .departmentForOfficer: departments
    case .countedTwice: countedTwice
    case .ratingDisagreesWithFigures: ratings(savings) + ratings(benefits)
    case .benefitWithoutMeasure:
      benefits.filter { $0.item.measure == nil }.map {
        found(rule, $0.reference, "measure", $0.item.title, "no measure is named")
      }
    case .benefitWithoutVolume:
      benefits.filter { $0.item.volume == nil }.map {
        found(rule, $0.reference, "volume", $0.item.volumeAsPrinted ?? "", "no one number is its volume")
      }
    case .riskWithoutCause: risks.flatMap(incomplete)
    case .riskTargetAboveScore: risks.compactMap(aboveTarget)
    default: []
    }
  }

  private var led: [(reference: ItemReference, officer: Officer?, words: String)] {
    savings.map { ($0.reference, $0.item.officer, $0.item.title) }
      + benefits.map { ($0.reference, $0.item.officer, $0.item.title) }
      + risks.map { ($0.reference, $0.officer, $0.title) }
  }

  private var departments: [LintFinding] {
    led.compactMap { item in
      guard let officer = item.officer,
        let words = officer.name == nil ? officer.role : officer.role == nil ? officer.name : nil,
        PostWords.isNoPerson(words)
      else { return nil }
      return found(
        .departmentForOfficer, item.reference, "officer", words, "a department or a body, not a post")
    }
  }

  /// Lines of nearly the same words: the same money may be counted in both.
  private var countedTwice: [LintFinding] {
    let lines =
      savings.map { ($0.reference, $0.item.title, $0.item.narrative) }
      + benefits.map { ($0.reference, $0.item.title, nil) }
    return lines.indices.flatMap { index in
      lines[..<index].compactMap { earlier -> LintFinding? in
        let (reference, title, narrative) = lines[index]
        let isAlike =
          Likeness.of(earlier.1, title) >= 0.6
          || narrative.flatMap { words in earlier.2.map { Likeness.of($0, words) >= 0.8 } } ?? false
        return isAlike
          ? LintFinding(
            .countedTwice, items: [earlier.0, reference], field: "title", words: title,
            says: "nearly what \(earlier.0) is called") : nil
      }
    }
  }

  private func ratings<Item>(_ lines: [MoneyLine<Item>]) -> [LintFinding] {
    lines.filter { $0.exceptions(asAt: $0.year.firstDay).contains(.ratingDisagrees) }.map { line in
      let figures = line.figures
      let says =
        line.rating == .delivered
        ? "\(figures.atRisk.words) of it is at risk"
        : "forecast \(figures.forecast?.words ?? "none") of \(figures.approved.words)"
      return found(
        .ratingDisagreesWithFigures, line.reference, "rating", line.rating?.rating.label ?? "", says)
    }
  }

  private func incomplete(_ risk: Risk) -> [LintFinding] {
    let missing = [("cause", risk.cause), ("event", risk.event), ("consequence", risk.consequence)].filter {
      $0.1 == nil
    }.map(\.0)
    return missing.isEmpty
      ? []
      : [found(.riskWithoutCause, risk.reference, missing[0], risk.title, "no \(missing.joined(separator: ", no "))")]
  }

  private func aboveTarget(_ risk: Risk) -> LintFinding? {
    guard let now = risk.residual.score, let target = risk.target.score, target > now else { return nil }
    return found(
      .riskTargetAboveScore, risk.reference, "target", risk.title, "target \(target), and \(now) now")
  }

  private func found(
    _ rule: LintRule, _ reference: ItemReference, _ field: String, _ words: String, _ says: String
  ) -> LintFinding {
    LintFinding(rule, items: [reference], field: field, words: words, says: says)
  }
}
