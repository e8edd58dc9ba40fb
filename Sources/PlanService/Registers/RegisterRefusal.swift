package import PlanModel

/// Why an item of a register was not recorded.
package enum RegisterRefusal: Error, Equatable {
  case unknown(RegisterName, String, known: [String])
  case exists(RegisterName, String)
  case notACode(String)
  /// An inspection would be called what something else is.
  case codeOfAnother(String)
  /// A fact of a day to come.
  case stillToCome(field: String, PlanDate)
  case notYet(RegisterName, String, on: PlanDate, beginsOn: PlanDate)
  case withdrawn(RegisterName, String, reason: String)
  case nothingToUndo(RegisterName, String, by: String)
  case addedCannotBeUndone(RegisterName, String)
  case without(RegisterName, field: String)
  /// A day that has to come before another does not.
  case backwards(String, PlanDate, before: String, PlanDate)
}

extension RegisterRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .unknown(let register, let text, let known):
      let list = known.isEmpty ? "; there is none yet" : "; there are \(known.prefix(8).joined(separator: ", "))"
      return Told("unknown_\(register.rawValue)", "there is no \(register.words) \"\(text)\"\(list)")
    case .exists(let register, let text):
      return Told("\(register.rawValue)_exists", "there is \(register.article) \(register.words) \"\(text)\" already")
    case .notACode(let text):
      return Told(
        "not_a_code", "\"\(text)\" is no code: letters, digits and hyphens, at most 40, such as visit-2023-04")
    case .codeOfAnother(let text):
      return Told(
        "code_of_another", "\"\(text)\" is what a board or the plan is called; an inspection has a code of its own")
    case .stillToCome(let field, let day):
      return Told(
        "still_to_come", "the day of \(field) (\(day.long)) is still to come on the day that the update relates to")
    case .notYet(let register, let text, let date, let beginsOn):
      return Told(
        "\(register.rawValue)_not_yet",
        "the \(register.words) \(text) was not there yet on \(date.long); it begins on \(beginsOn.long)")
    case .withdrawn(let register, let text, let reason):
      return Told("\(register.rawValue)_withdrawn", "the \(register.words) \(text) was withdrawn: \(reason)")
    case .nothingToUndo(let register, let text, let by):
      return Told("nothing_to_undo", "\(by) recorded nothing of the \(register.words) \(text) that stands")
    case .addedCannotBeUndone(let register, let text):
      return Told(
        "item_added_cannot_be_undone",
        "that \(text) was added is not taken back; \(register.article) \(register.words) is withdrawn")
    case .without(let register, let field):
      return Told("\(register.rawValue)_without", "\(register.article) \(register.words) needs a \(field)")
    case .backwards(let first, let day, let second, let other):
      return Told("days_backwards", "\(first) (\(day.long)) is after \(second) (\(other.long))")
    }
  }
}
