package import PlanModel

/// Why an update, or a question about an action, was not taken.
package enum UpdateRefusal: Error, Equatable {
  case unknownReference(String, nearest: [String])
  case notYetInPlan(Reference, on: PlanDate, since: PlanDate)
  case action(Reference, ActionRefusal)
  /// What an action is said to come from is not there.
  case unknownSource(String)
  case futureDate(PlanDate, today: PlanDate)
  case nothingToChange
  case unknownRating(String, accepted: String)
  case unknownField(String, accepted: [String])
  case notAValue(field: String, String, accepted: String)
  case blank(field: String)
  case nulCharacter(field: String)
  case semicolon(field: String)
  /// An area, or a range of references, in which no action is.
  case nothingSelected(String)
}

extension UpdateRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .unknownReference(let text, let nearest):
      Told("unknown_reference", "there is no action \(text)" + Told.suggestion(nearest))
    case .notYetInPlan(let reference, let date, let since):
      Told("not_yet_in_plan", "\(reference) was not in the plan on \(date.long); it begins on \(since.long)")
    case .action(let reference, let refused):
      Told(refused.code, "\(reference) \(refused.explanation)")
    case .unknownSource(let text):
      Told(
        "unknown_source",
        "\"\(text)\" is nothing that an action can come from; accepted: plan, an inspection or a finding of it (visit-2023-04/2), a board's meeting (executive/2023-05-09) or what it asked for there, a recommendation (scrutiny/2023-09-28/1)"
      )
    case .futureDate(let date, let today):
      Told(
        "future_date",
        "\(date.long) is in the future (today is \(today.long)); an update relates to today or before")
    case .nothingToChange: Told("nothing_to_change", "nothing to change was given")
    case .unknownRating(let text, let accepted):
      Told("unknown_rating", "\"\(text)\" is not a rating of this plan; accepted: \(accepted)")
    case .unknownField(let text, let accepted):
      Told("unknown_field", "\"\(text)\" is no field of an action; accepted: \(accepted.joined(separator: ", "))")
    case .notAValue(let field, let text, let accepted):
      Told("not_a_value", "\"\(text)\" cannot be a \(field); accepted: \(accepted)")
    case .blank(let field): Told("blank", "the \(field) is blank; say something")
    case .nulCharacter(let field):
      Told("nul_character", "the \(field) holds a NUL character, which no text has")
    case .semicolon(let field):
      Told(
        "semicolon",
        "the \(field) holds a semicolon, which separates officers; give one officer at a time, without it")
    case .nothingSelected(let words): Told("nothing_selected", "\(words) has no action that is in the plan")
    }
  }
}
