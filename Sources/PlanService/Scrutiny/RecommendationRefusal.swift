package import PlanModel

/// Why what was said of a recommendation was not recorded.
package enum RecommendationRefusal: Error, Equatable {
  case notAPart(String)
  case rejectionNeedsReason(String)
  case asksForNoResponse(String)
  case isComplete(String, on: PlanDate)
  case isNotComplete(String)
  case promisesNothing(String)
  case promisesAgain(String)
}

extension RecommendationRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .notAPart(let text):
      Told("not_a_part", "\"\(text)\" is no number in a resolution; such as 1, or 1a to 1c for its parts")
    case .rejectionNeedsReason(let reference):
      Told("rejection_needs_reason", "\(reference) is rejected for a reason, which its committee is told")
    case .asksForNoResponse(let reference):
      Told("asks_for_no_response", "\(reference) is an action, which asks for no response")
    case .isComplete(let reference, let day):
      Told("recommendation_is_complete", "\(reference) is complete since \(day.long)")
    case .isNotComplete(let reference): Told("recommendation_not_complete", "\(reference) is not complete")
    case .promisesNothing(let reference):
      Told("promises_nothing", "the completion of \(reference) promises nothing that is still to come")
    case .promisesAgain(let words):
      Told("promises_again", "\"\(words)\" promises what is still to come, so that it keeps no promise")
    }
  }
}
