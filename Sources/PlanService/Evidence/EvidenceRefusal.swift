package import PlanModel

/// Why nothing was recorded of how a completion holds.
package enum EvidenceRefusal: Error, Equatable {
  case withoutThreshold(String)
  case thresholdUnsuited(String, MeasureDirection)
  case notComplete(Reference)
  case ownSignOff(Reference, String, because: String)
  case nothingToTakeBack(Reference)
  case notYetEmbedded(Reference, [Sustaining.Missing], because: String?)
  case withoutTest(Reference)
  case withoutEvidence(Reference)
  case datedInTheFuture(PlanDate)
  case withdrawn(Reference, reason: String)
}

extension EvidenceRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .withoutThreshold(let code):
      Told("without_threshold", "\(code) has no target, so it cannot be told which value would show that it holds")
    case .thresholdUnsuited(let code, let good):
      Told(
        "threshold_unsuited",
        good == .none
          ? "\(code) has no better direction, so nothing is its threshold"
          : "the threshold of \(code) is \(good == .range ? "a range such as 10..20" : "one figure")")
    case .notComplete(let reference):
      Told("not_complete", "\(reference) is not complete, so there is nothing to sign off")
    case .ownSignOff(let reference, let officer, let because):
      Told("own_sign_off", "\(officer) \(because) \(reference), and somebody else signs it off")
    case .nothingToTakeBack(let reference):
      Told("nothing_to_take_back", "nothing was said of what would show that \(reference) holds")
    case .notYetEmbedded(let reference, let missing, let because):
      Told(
        "not_yet_embedded",
        "\(reference) is not embedded: "
          + (because.map { "it did not hold (\($0))" }
            ?? "missing are \(missing.map(\.words).joined(separator: ", "))"))
    case .withoutTest(let reference):
      Told("without_test", "\(reference) is not embedded: nothing says what would show that it holds")
    case .withoutEvidence(let reference): Told("without_evidence", "\(reference) names no evidence")
    case .datedInTheFuture(let day):
      Told("dated_in_the_future", "evidence is dated \(day.long), which is still to come")
    case .withdrawn(let reference, let reason): Told("action_withdrawn", "\(reference) was withdrawn (\(reason))")
    }
  }
}
