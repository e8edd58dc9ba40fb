extension PlanLint {
  /// What is still to come, in the words of an impact.
  private static let future = [
    "will ", "going to ", "plan to ", "plans to ", "is expected", "are expected", "is anticipated", "are anticipated",
    "once ", "to be confirmed", "yet to ",
  ]

  func ratingFindings(_ rule: LintRule) -> [LintFinding] {
    switch rule {
    case .ratingDisagreesWithDates:
      position.ratingChallenges(toleranceDays: RatingChallenge.defaultToleranceDays).filter {
        $0.isGraverThanRated && $0.action.rating != nil
      }.sorted { $0.action.reference < $1.action.reference }.map { challenge in
        LintFinding(
          rule, [challenge.action.reference], field: "rating", words: challenge.action.rating?.code ?? "",
          says: "\(challenge.daysBehind) days past \(challenge.action.dueOn?.long ?? "its date")")
      }
    case .completeInFutureTense: standing.compactMap(stillToCome)
    default: standing.compactMap(olderThanCompletion)
    }
  }

  private func stillToCome(_ action: Action) -> LintFinding? {
    guard action.isComplete, !action.state.impactIsEvidenced, let impact = action.state.impact else { return nil }
    let words = " \(impact.lowercased()) "
    guard let sign = PlanLint.future.first(where: { words.contains(" \($0)") }) else { return nil }
    return LintFinding(
      .completeInFutureTense, [action.reference], field: "impact", words: Sentence.of(impact, with: sign),
      says: "\(action.rating?.code ?? "complete"), and its impact is still to come")
  }

  private func olderThanCompletion(_ action: Action) -> LintFinding? {
    guard action.isComplete, let completed = action.completedOn,
      let reportedOn = reported[action.reference]?.progressOn, reportedOn < completed,
      let progress = action.state.progress
    else { return nil }
    return LintFinding(
      .progressOlderThanCompletion, [action.reference], field: "progress", words: Sentence.first(of: progress),
      says: "reported on \(reportedOn.long), complete on \(completed.long)")
  }
}

/// A sentence of a longer text.
enum Sentence {
  static func first(of text: String) -> String { all(text).first ?? text }

  /// The sentence in which words stand, whatever their letter case.
  static func of(_ text: String, with words: String) -> String {
    all(text).first { " \($0.lowercased()) ".contains(" \(words)") } ?? first(of: text)
  }

  static func all(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    var before: Character = " "
    for character in text {
      if character.isNewline || (character.isWhitespace && ".!?".contains(before)) {
        if !sentence.trimmed.isEmpty { sentences.append(sentence.trimmed) }
        sentence = ""
      } else {
        sentence.append(character)
      }
      before = character
    }
    if !sentence.trimmed.isEmpty { sentences.append(sentence.trimmed) }
    return sentences
  }
}
