package import PlanModel

/// Why something of a risk was not recorded.
package enum RiskRefusal: Error, Equatable {
  case closed(String, on: PlanDate)
  /// The next review would lie before the day of this one.
  case reviewNotAhead(PlanDate, on: PlanDate)
  /// Another day would take a review away that was due.
  case reviewIsDue(String, on: PlanDate)
  case badBands(String)
  case badInterval(Int)
}

extension RiskRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .closed(let reference, let day): Told("risk_closed", "\(reference) was closed on \(day.long)")
    case .reviewNotAhead(let day, let on):
      Told(
        "review_not_ahead", "the next review (\(day.long)) is not after \(on.long), the day that the update relates to")
    case .reviewIsDue(let reference, let day):
      Told(
        "review_is_due",
        "the review of \(reference) was due on \(day.long); another day does not take its place, a review does")
    case .badBands(let flaw): Told("bad_bands", "the bands cannot be a key: \(flaw)")
    case .badInterval(let months):
      Told("bad_interval", "\(months) is no number of months between two reviews; accepted: 1 to 24")
    }
  }
}
