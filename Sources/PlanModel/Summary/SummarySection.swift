/// A part of a summary that a board may read, in the order in which papers have them.
package enum SummarySection: String, CaseIterable, Sendable {
  case headline
  case background
  case position
  case mattersArising = "matters_arising"
  case needsYou = "needs_you"
  case changed
  case notKnown = "not_known"
  case children
  case decisions
  case keyFigures = "key_figures"
  case areas
  case trend
  case measures
  case visit
  case inspections
  case findings
  case savings
  case benefits
  case risks
  case bridge
  case moved
  case movements
  case restated
  case openActions = "open_actions"
  case exceptions
  case unevidenced
  case forecast
  case ratingChallenge = "rating_challenge"
  case slippage
  case doneAndPlanned = "done_and_planned"
  case dueNext = "due_next"
  case nextSteps = "next_steps"
  case recommendations
  case programme
  case assurance
  case annex

  /// What is read where no board is named: every figure and every action once, without what tells the same to a chair or
  /// a committee.
  package static let ofNoBoard: [SummarySection] = allCases.filter { !ofPapers.contains($0) }

  private static let ofPapers: Set<SummarySection> = [
    .background, .position, .mattersArising, .needsYou, .changed, .notKnown, .children, .moved, .openActions,
    .unevidenced, .nextSteps, .recommendations, .visit,
  ]

  /// What inspectors ask for on a visit: the last findings and what was done, actions with what moved since, figures, what
  /// did not hold, and what is late.
  package static let ofVisit: [SummarySection] = [
    .visit, .position, .findings, .changed, .openActions, .movements, .measures, .exceptions, .annex,
  ]

  /// The page for the chair, and what it rests on.
  package static let ofChair: [SummarySection] = [
    .position, .mattersArising, .needsYou, .changed, .notKnown, .children, .decisions,
  ]
}
