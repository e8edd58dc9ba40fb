internal import PlanModel
internal import PlanReports
internal import PlanService

extension ShellContext {
  /// Lists for the secretary what the public version leaves out, and covering words that nobody wrote anew: never in the
  /// paper itself.
  func tellWithheld(_ summary: Summary) {
    if !summary.withheld.isEmpty {
      message("withheld from the public version until confirmed with --confirm REFERENCE:")
      for text in summary.withheld {
        message("  \(text.reference) \(text.field.rawValue), \(text.why): \"\(text.words)\"")
      }
    }
    if !summary.withheldLetters.isEmpty {
      message(
        "from letters that are not published, and in no public version: \(summary.withheldLetters.joined(separator: ", "))"
      )
    }
    for commentary in summary.business.repeated {
      message("the words on \(commentary.subject.words) repeat last month's to the letter")
    }
  }
}
