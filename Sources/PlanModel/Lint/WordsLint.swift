extension PlanLint {
  func wordFindings(_ rule: LintRule) -> [LintFinding] {
    switch rule {
    case .promisedDatePassed: open.compactMap(promisePassed)
    case .progressUnchanged: open.compactMap(unchanged)
    case .placeholderText: standing.flatMap(placeholders)
    default: sameTwice
    }
  }

  private static let placeholders: Set<String> = [
    "tbc", "tba", "tbd", "n a", "na", "none", "nil", "as above", "see above", "ongoing", "on going", "no update",
    "no change", "to be confirmed", "to follow", "awaiting update", "update to follow", "x", "test", "todo",
  ]

  /// Texts that say nothing where something is to be said.
  private func placeholders(_ action: Action) -> [LintFinding] {
    ActionField.all.flatMap(\.columns).filter { $0.isFreeText && $0.kind == .text }.compactMap { column in
      guard column.name != ActionField.due.columns[1].name, let words = column.value(of: action.state)?.words else {
        return nil
      }
      let plain = words.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      guard plain.isEmpty || PlanLint.placeholders.contains(plain) else { return nil }
      return LintFinding(
        .placeholderText, [action.reference], field: column.name, words: words, says: "says nothing yet")
    }
  }

  /// What came before a time makes it a promise: "by mid-January", "due 3 May".
  private static let promising = [
    "by ", "by the ", "by the end of ", "from ", "on ", "due ", "until ", "before ", "for ", "in ", "starts ",
    "begins ",
    "week of ", "scheduled for ", "planned for ",
  ]
  /// What tells of the past in the sentence of a time.
  private static let done = [
    " was ", " were ", " has ", " have ", " had ", "completed", "held on", "took place", "delivered", "launched",
    " began",
    "started", "agreed", "appointed", "reviewed", "attended", "presented", "since ",
  ]

  /// A time that the progress speaks of as to come, which was when it was reported and has passed since.
  private func promisePassed(_ action: Action) -> LintFinding? {
    guard let progress = action.state.progress else { return nil }
    let reportedOn = reported[action.reference]?.progressOn ?? action.updatedOn
    for time in DatesInText.found(in: progress, writtenOn: reportedOn) {
      guard time.first >= reportedOn, time.last < position.asAt else { continue }
      let sentence = Sentence.of(progress, with: time.words.lowercased())
      let lowered = " \(sentence.lowercased()) "
      let isPromise = PlanLint.promising.contains { lowered.contains("\($0)\(time.words.lowercased())") }
      let isDone = PlanLint.done.contains { lowered.contains($0) } && !lowered.contains(" will ")
      guard isPromise || lowered.contains(" will ") || time.words.lowercased().hasPrefix("w/c"), !isDone else {
        continue
      }
      return LintFinding(
        .promisedDatePassed, [action.reference], field: "progress", words: sentence,
        says:
          "\(time.words.hasSuffix(".") ? String(time.words.dropLast()) : time.words) has passed, and the progress is of \(reportedOn.long)"
      )
    }
    return nil
  }

  private func unchanged(_ action: Action) -> LintFinding? {
    guard earlier.count == 2, let progress = action.state.progress else { return nil }
    let before = earlierProgress.map { $0[action.reference] }
    guard before.allSatisfy({ $0 != nil }) else { return nil }
    let texts = before.compactMap(\.self)
    guard texts.allSatisfy({ Likeness.of($0, progress) >= 0.9 }) else { return nil }
    return LintFinding(
      .progressUnchanged, [action.reference], field: "progress", words: Sentence.first(of: progress),
      says: texts.allSatisfy { $0 == progress }
        ? "the same on \(earlier[1].asAt.long)" : "nearly the same on \(earlier[1].asAt.long)")
  }

  private var sameTwice: [LintFinding] {
    let actions = standing
    let words = actions.map { Likeness.stems($0.state.action) }
    var found: [LintFinding] = []
    // Those that share no word are never looked at together.
    var having: [String: [Int]] = [:]
    for first in actions.indices.reversed() {
      var shared: [Int: Int] = [:]
      for word in words[first] { for second in having[word] ?? [] { shared[second, default: 0] += 1 } }
      for word in words[first] { having[word, default: []].append(first) }
      for second in shared.keys.sorted(by: >) {
        let (a, b) = (actions[first], actions[second])
        let isOfOneLead = a.lead != nil && a.lead?.id == b.lead?.id
        guard
          Likeness.isSame(
            words[first].count, words[second].count, both: shared[second] ?? 0, isOfOneLead: isOfOneLead)
        else { continue }
        var differ: [String] = []
        if a.dueOn != b.dueOn {
          differ.append("due \(a.dueOn?.long ?? "no day") and \(b.dueOn?.long ?? "no day")")
        }
        if a.rating != b.rating { differ.append("\(a.rating?.code ?? "unrated") and \(b.rating?.code ?? "unrated")") }
        if a.lead?.id != b.lead?.id { differ.append("\(a.lead?.called ?? "nobody") and \(b.lead?.called ?? "nobody")") }
        found.append(
          LintFinding(
            .sameActionTwice, [a.reference, b.reference], field: "action", words: a.state.action,
            says: "nearly the words of \(b.reference)\(differ.isEmpty ? "" : "; \(differ.joined(separator: "; "))")"))
      }
    }
    return found.reversed()
  }
}

/// How much of the words of two texts is the same, from 0 to 1 (the coefficient of Jaccard).
package enum Likeness {
  /// Whether two titles can be of one thing: nearly the same, or one the beginning of the other.
  package static func isCalled(_ known: String, _ title: String) -> Bool {
    let (a, b) = (known.folded, title.folded)
    return a.hasPrefix(b) || b.hasPrefix(a) || of(known, title) >= 0.4
  }

  private static let empty: Set<String> = [
    "a", "an", "and", "the", "to", "of", "in", "for", "on", "with", "is", "are", "be", "by", "that", "all", "our",
    "their",
    "at", "as", "from", "this", "it", "will", "we", "have", "has", "been", "so",
  ]

  static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)).subtracting(empty)
  }

  /// The words by their stems: recruit and recruitment are one.
  static func stems(_ text: String) -> Set<String> {
    Set(
      words(text).map { word in
        let ending = ["ment", "ing", "ed", "s"].first { word.hasSuffix($0) && word.count - $0.count >= 4 }
        return String(word.dropLast(ending?.count ?? 0))
      })
  }

  /// Whether two actions are likely one: nearly the same words, or the words of one among those of the other.
  ///
  /// - Parameters:
  ///   - a: how many words the one has.
  ///   - shared: how many of them the other has.
  static func isSame(_ a: Int, _ b: Int, both shared: Int, isOfOneLead: Bool) -> Bool {
    let fewer = min(a, b)
    guard fewer >= 3 else { return a == b && a == shared && shared > 0 }
    let both = Double(shared)
    return both / Double(a + b - shared) >= 0.6 || (fewer >= 5 && both / Double(fewer) >= 0.9)
      || (isOfOneLead && both / Double(fewer) >= 0.75)
  }

  package static func of(_ a: String, _ b: String) -> Double { a == b ? 1 : of(words(a), words(b)) }

  static func of(_ a: Set<String>, _ b: Set<String>) -> Double {
    guard min(a.count, b.count) >= 3 else { return a == b && !a.isEmpty ? 1 : 0 }
    let both = a.intersection(b).count
    return Double(both) / Double(a.count + b.count - both)
  }
}
