/// An open action whose rating says something else than its dates do.
///
/// From its due date an action is computed on track up to the day itself, at risk up to `toleranceDays` behind, and off
/// track beyond: the rule of Bromsgrove District Council's exception reports (green to target, amber up to a month
/// behind, red over a month).
package struct RatingChallenge: Sendable, Equatable {
  package let action: Action
  /// What the current due date says.
  package let computed: Meaning
  /// What the first due date ever recorded would say: an action that was re-dated is on schedule only by its new one.
  package let computedFromOriginal: Meaning?
  package let daysBehind: Int

  /// A month.
  package static let defaultToleranceDays = 31

  /// Whether the dates say worse than the officer: the kind of disagreement that hides lateness.
  package var isGraverThanRated: Bool {
    switch action.state.rating?.meaning {
    case .offTrack: false
    case .atRisk: computed == .offTrack
    default: computed != .onTrack
    }
  }

  /// The disagreement over an action as at a date, or nil where there is none or nothing to compute from.
  ///
  /// - Parameters:
  ///   - key: where it has no rating that says at risk, off track is as near as an officer can come to it.
  package init?(_ action: Action, asAt date: PlanDate, toleranceDays: Int, key: RatingKey) {
    guard !action.state.isClosed, let dueOn = action.state.dueOn else { return nil }
    self.action = action
    daysBehind = max(0, date - dueOn)
    computed = RatingChallenge.meaning(due: dueOn, asAt: date, toleranceDays: toleranceDays)
    computedFromOriginal = action.state.originalDueOn.map {
      RatingChallenge.meaning(due: $0, asAt: date, toleranceDays: toleranceDays)
    }
    let hasAtRisk = key.ratings.contains { $0.meaning == .atRisk }
    if RatingChallenge.agrees(action.state.rating?.meaning, with: computed, hasAtRisk: hasAtRisk) { return nil }
  }

  package static func meaning(due: PlanDate, asAt date: PlanDate, toleranceDays: Int) -> Meaning {
    let behind = date - due
    return behind <= 0 ? .onTrack : behind <= toleranceDays ? .atRisk : .offTrack
  }

  /// What has not been started, or not been rated, agrees with any date that has not passed.
  private static func agrees(_ claimed: Meaning?, with computed: Meaning, hasAtRisk: Bool) -> Bool {
    switch computed {
    case .onTrack: claimed == nil || claimed == .onTrack || claimed == .notStarted
    case .atRisk: claimed == .atRisk || (claimed == .offTrack && !hasAtRisk)
    default: claimed == .offTrack
    }
  }
}

extension Position {
  /// Every disagreement between rating and dates: where the dates are graver first, then by how far behind.
  package func ratingChallenges(toleranceDays: Int) -> [RatingChallenge] {
    actions.compactMap { RatingChallenge($0, asAt: asAt, toleranceDays: toleranceDays, key: plan.key) }
      .sorted(by: { ($0.isGraverThanRated ? 0 : 1, -$0.daysBehind, $0.action.reference) }, <)
  }
}
