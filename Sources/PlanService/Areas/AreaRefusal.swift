package import PlanModel

/// Why an update of an area, or a question about one, was not taken.
package enum AreaRefusal: Error, Equatable {
  case unknown(Int, known: [Int])
  case exists(Area)
  case numberTooHigh(Int)
  case withoutActions(Int, on: PlanDate)
}

extension AreaRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .unknown(let number, let known):
      Told(
        known.isEmpty ? "no_area_yet" : "unknown_area",
        "there is no area \(number); "
          + (known.isEmpty
            ? "the plan has none yet" : "the plan has \(known.map(String.init).joined(separator: ", "))"))
    case .exists(let area): Told("area_exists", "there is an area \(area.number) already (\(area.title))")
    case .numberTooHigh(let number):
      Told("area_number_too_high", "\(number) is no number of an area; one is from 1 to 999999")
    case .withoutActions(let number, let date):
      Told("area_without_actions", "area \(number) had no action on \(date.long)")
    }
  }
}
