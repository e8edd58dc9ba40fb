package import PlanModel

/// Why an update of an officer, or a question about one, was not taken.
package enum OfficerRefusal: Error, Equatable {
  case unknown(String, nearest: [String])
  case ambiguous(String, matches: [String])
  case exists(String)
  case withoutNameOrRole
  case notAnEmail(String)
  case same(String)
  case nothingToHandOver(String)
  case unknownPost(String, known: [String])
  /// Who has left is given nothing more.
  case hasLeft(String, on: PlanDate, successor: String?)
  /// An action that is not open, or not with the officer who hands over.
  case notTheirs(String, Reference)
  case absenceBackwards(from: PlanDate, to: PlanDate)
}

extension OfficerRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .unknown(let text, let nearest):
      Told("unknown_officer", "there is no officer called \"\(text)\"" + Told.suggestion(nearest))
    case .ambiguous(let text, let matches):
      Told(
        "ambiguous_officer",
        "\"\(text)\" could be any of: \(matches.joined(separator: "; ")); give the name and role, or the email")
    case .exists(let words): Told("officer_exists", "there is an officer \(words) already")
    case .withoutNameOrRole: Told("officer_without_name_or_role", "an officer needs a name or a role")
    case .notAnEmail(let text):
      Told("not_an_email", "\"\(text)\" is not an email address; one looks like name@council.gov.uk")
    case .same(let words):
      Told("same_officer", "\(words) is both the officer before and the officer after")
    case .unknownPost(let text, let known):
      Told(
        "unknown_post",
        "no officer has or had the post \"\(text)\"" + Told.suggestion(Nearest.suggestions(for: text, among: known)))
    case .hasLeft(let words, let date, let successor):
      Told(
        "officer_has_left",
        "\(words) left on \(date.long)"
          + (successor.map { "; \($0) came after" } ?? "; nobody is recorded as coming after"))
    case .notTheirs(let words, let reference):
      Told("not_theirs", "\(reference) is not open and with \(words), so there is nothing of it to hand over")
    case .absenceBackwards(let from, let to):
      Told("absence_backwards", "the last day away, \(to.long), is before the first, \(from.long)")
    case .nothingToHandOver(let words):
      Told("nothing_to_hand_over", "\(words) has no open action to hand over")
    }
  }
}
