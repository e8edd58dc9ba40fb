/// A part of a summary that a board may read, in the order in which papers have them.
package enum SummarySection: String, CaseIterable, Sendable {
  case headline
  case decisions
  case keyFigures = "key_figures"
  case areas
  case trend
  case bridge
  case movements
  case restated
  case exceptions
  case forecast
  case ratingChallenge = "rating_challenge"
  case slippage
  case doneAndPlanned = "done_and_planned"
  case dueNext = "due_next"
  case assurance
  case annex
}
