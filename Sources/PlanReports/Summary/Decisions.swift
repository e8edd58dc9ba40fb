internal import PlanModel

/// What the board is asked to decide: what follows from the figures, and what its secretary adds.
enum Decisions {
  /// One thing that is asked, of some actions.
  struct Asked: Sendable {
    /// `ask for a new date for`, and after the references why.
    let verb: String
    let why: String
    /// The same before a list of the actions.
    let heading: String
    let actions: [Action]
    /// What the board's answer can be recorded of.
    var about: DecisionMatter?
    /// What differs from one action to the next.
    var detail: @Sendable (Action) -> String = { _ in "" }

    var references: [Reference] { actions.map(\.reference) }

    var sentence: String { "\(verb) \(Wording.list(references.map(\.description)))\(why)" }
  }

  /// More lines of one decision are given as references.
  private static let mostLines = 8

  static func blocks(_ summary: Summary) -> [Block] {
    [
      .heading(level: 2, "Decisions asked of the board"),
      .list(
        asked(summary).map(lines) + summary.scope.decisions.map { Wording.capitalised(ended($0)) }),
    ]
  }

  /// Each in a sentence.
  static func list(_ summary: Summary) -> [String] {
    let all =
      asked(summary).map { $0.actions.isEmpty ? "\($0.verb)\($0.why)" : $0.sentence }
      + summary.scope.decisions.map { $0.last?.isPunctuation ?? false ? $0 : "\($0);" }
    guard let last = all.last else { return all }
    return all.dropLast() + [last.hasSuffix(";") ? "\(last.dropLast())." : last]
  }

  private static func lines(_ asked: Asked) -> String {
    guard !asked.actions.isEmpty else { return Wording.capitalised("\(asked.verb).") }
    let shown = asked.actions.prefix(mostLines).map { action in
      let detail = asked.detail(action)
      return "\(action.reference) \(Shortened.title(action, to: 55))\(detail.isEmpty ? "" : ", \(detail)")"
    }
    let rest = asked.actions.dropFirst(mostLines)
    let more = rest.isEmpty ? [] : ["and \(rest.count) more: \(Shortened.references(Array(rest)))"]
    return ([asked.heading] + shown + more).joined(separator: "\n")
  }

  private static func ended(_ text: String) -> String { text.last?.isPunctuation ?? false ? text : "\(text)." }

  /// In the order in which they are numbered; the first is to note the position.
  static func asked(_ summary: Summary) -> [Asked] {
    let counts = summary.counts
    let note = Asked(
      verb:
        "note the position as at \(summary.asAt.long): \(counts.complete + counts.embedded) of \(counts.total) complete, \(counts.overdue) overdue, \(counts.offTrack) red",
      why: ";", heading: "", actions: [])
    return [note]
      + [
        Asked(
          verb: "ask for the mitigation of", why: ", red without one;",
          heading: "Ask for the mitigation of what is red without one:",
          actions: summary.red.filter { $0.state.mitigation == nil }),
        Asked(
          verb: "ask for a new date for", why: ", whose mitigation has passed its own;",
          heading: "Ask for a new date where the mitigation has passed its own:", actions: lapsed(summary),
          detail: { "said \($0.state.mitigation?.revisedDueOn.long ?? "none")" }),
        dates(summary),
        Asked(
          verb: "ask for a new rating of", why: ", whose dates say worse than their rating;",
          heading: "Ask for a new rating where the dates say worse:", actions: challenged(summary), about: .rating,
          detail: { "rated \($0.rating?.code ?? "nothing"), \(NeedsYou.lateness($0, asAt: summary.asAt))" }),
        Asked(
          verb: "decide whether", why: " may count as complete with no impact evidenced yet;",
          heading: "Decide whether these may count as complete with no impact evidenced yet:",
          actions: unevidenced(summary), about: .completion),
        Asked(
          verb: "name a responsible officer for", why: ";", heading: "Name a responsible officer:",
          actions: open(summary) { $0.state.officers.isEmpty || $0.leadHasLeftOn != nil }, detail: left),
        Asked(
          verb: "set a due date for", why: ";", heading: "Set a due date:", actions: open(summary) { $0.dueOn == nil }),
        Asked(
          verb: "ask for a rating of", why: ", open and not rated;",
          heading: "Ask for a rating of what is open and has none:",
          actions: open(summary) { $0.rating == nil }),
      ].filter { !$0.actions.isEmpty }
  }

  /// A board that is asked is asked of what waits for it; another reads of what was moved.
  private static func dates(_ summary: Summary) -> Asked {
    if summary.board?.redating == .ask {
      return Asked(
        verb: "agree or refuse the new due dates of", why: ", which wait for its answer;",
        heading: "Agree or refuse the due dates that are proposed:", actions: summary.proposed, about: .date,
        detail: { action in
          let why = action.proposal?.entry.why.map { " (“\($0)”)" } ?? ""
          return "\(action.dueOn?.long ?? "no date") to \(action.proposal?.dueOn?.long ?? "no date")\(why)"
        })
    }
    return Asked(
      verb: "agree or refuse the new due dates of", why: ", re-dated in this period;",
      heading: "Agree or refuse the new due dates:",
      actions: summary.business.isAnotherAsked
        ? [] : summary.redated.filter { !$0.isClosed && !isAnswered(.date, $0, summary) },
      about: .date,
      detail: { action in
        let from = summary.redatings(of: action.reference).first?.from
        return "\(from?.long ?? "no date") to \(action.dueOn?.long ?? "no date")"
      })
  }

  @Sendable private static func left(_ action: Action) -> String {
    action.leadHasLeftOn.map { "whose officer left on \($0.long)" } ?? ""
  }

  private static func challenged(_ summary: Summary) -> [Action] {
    summary.ratingChallenges.filter(\.isGraverThanRated).map(\.action).filter { !isAnswered(.rating, $0, summary) }
  }

  private static func lapsed(_ summary: Summary) -> [Action] {
    summary.position.actions.filter { action in
      !action.isClosed && action.state.mitigation?.hasLapsed(asAt: summary.asAt) ?? false
    }
  }

  private static func unevidenced(_ summary: Summary) -> [Action] {
    (summary.completedLate + summary.movement.completedSince).filter {
      !$0.state.hasEvidencedImpact && !isAnswered(.completion, $0, summary)
    }.inOrderOfReference
  }

  private static func isAnswered(_ about: DecisionMatter, _ action: Action, _ summary: Summary) -> Bool {
    summary.business.answered.contains(AnsweredMatter(reference: action.reference, about: about))
  }

  private static func open(_ summary: Summary, _ condition: (Action) -> Bool) -> [Action] {
    summary.position.actions.filter { !$0.isClosed && condition($0) }
  }
}
