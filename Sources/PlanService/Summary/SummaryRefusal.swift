package import PlanModel

/// Why a summary was not made.
package enum SummaryRefusal: Error, Equatable {
  case emptyPlan
  case notBegun(on: PlanDate, beginsOn: PlanDate)
  case periodBackwards(since: PlanDate, asAt: PlanDate)
  case futureMonth(PlanMonth, today: PlanDate)
  case future(PlanDate, today: PlanDate)
  case namesInText([NameInText])
  /// A public version for a visit whose letter is not published.
  case letterWithheld(String)
  /// Nothing of the action waits for confirmation.
  case nothingWithheld(Reference)
  /// Posts that would stand for names, and that nobody has said are posts.
  case postsNotConfirmed([String])
}

extension SummaryRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .emptyPlan: Told("empty_plan", "the plan has no action yet")
    case .notBegun(let date, let beginsOn):
      Told("not_begun", "there was no plan on \(date.long); it begins on \(beginsOn.long)")
    case .periodBackwards(let since, let asAt):
      Told(
        "period_backwards",
        "\(since.long) is not before \(asAt.long); a summary looks from an earlier day to a later one")
    case .futureMonth(let month, let today):
      Told("future", "\(month.long) is in the future (today is \(today.long)); a summary looks back")
    case .future(let date, let today):
      Told("future", "\(date.long) is in the future (today is \(today.long)); a summary looks back")
    case .postsNotConfirmed(let posts):
      Told(
        "posts_not_confirmed",
        "nothing was written: nobody has said that these are posts and hold no name\n"
          + posts.map { "  \($0)" }.joined(separator: "\n"))
    case .letterWithheld(let code):
      Told("letter_withheld", "the letter of \(code) is withheld, so there is no public version for it")
    case .nothingWithheld(let reference):
      Told("nothing_withheld", "nothing of \(reference) is withheld from this paper, so there is nothing to confirm")
    case .namesInText(let found): Told("names_in_text", SummaryRefusal.names(found))
    }
  }

  private static func names(_ found: [NameInText]) -> String {
    let lines = found.map { name in
      "  \(name.reference?.description ?? "the paper"), \(name.field): \"\(name.words)\""
    }
    return "nothing was written: text that the public version would print names officers\n"
      + lines.joined(separator: "\n")
  }
}
