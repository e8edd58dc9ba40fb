internal import PlanModel

/// What the board is asked to decide: what follows from the figures, and what its secretary adds.
enum Decisions {
  static func blocks(_ summary: Summary) -> [Block] {
    [
      .heading(level: 2, "Decisions asked of the board"), .paragraph("The board is asked to:"),
      .list(list(summary)),
    ]
  }

  static func list(_ summary: Summary) -> [String] {
    let counts = summary.position.counts
    let note =
      "note the position as at \(summary.asAt.long): \(counts.complete + counts.embedded) of \(counts.total) complete, \(counts.overdue) overdue, \(counts.offTrack) red;"
    let following = [
      sentence("ask for the mitigation of", bare(summary), ", red without one;"),
      sentence("ask for a new date for", lapsed(summary), ", whose mitigation has passed its own;"),
      sentence(
        "agree or refuse the new due dates of", summary.redated.filter { !$0.isClosed }.map(\.reference),
        ", re-dated in this period;"),
      sentence(
        "ask for a new rating of", summary.ratingChallenges.filter(\.isGraverThanRated).map(\.action.reference),
        ", whose dates say worse than their rating;"),
      sentence(
        "decide whether", unevidenced(summary), " may count as complete with no impact evidenced yet;"),
      sentence("name a responsible officer for", open(summary) { $0.state.officers.isEmpty }, ";"),
      sentence("set a due date for", open(summary) { $0.state.dueOn == nil }, ";"),
    ].compactMap(\.self)
    let all = [note] + following + summary.scope.decisions.map { $0.last?.isPunctuation ?? false ? $0 : "\($0);" }
    guard let last = all.last else { return all }
    return all.dropLast() + [last.hasSuffix(";") ? "\(last.dropLast())." : last]
  }

  private static func sentence(_ asked: String, _ references: [Reference], _ why: String) -> String? {
    references.isEmpty ? nil : "\(asked) \(Wording.list(references.map(\.description)))\(why)"
  }

  private static func bare(_ summary: Summary) -> [Reference] {
    summary.position.red.filter { $0.state.mitigation == nil }.map(\.reference)
  }

  private static func lapsed(_ summary: Summary) -> [Reference] {
    summary.position.actions.filter { action in
      !action.isClosed && action.state.mitigation?.hasLapsed(asAt: summary.asAt) ?? false
    }.map(\.reference)
  }

  private static func unevidenced(_ summary: Summary) -> [Reference] {
    summary.movement.completedSince.filter { !($0.state.impactIsEvidenced && $0.state.impact != nil) }.map(\.reference)
  }

  private static func open(_ summary: Summary, _ condition: (Action) -> Bool) -> [Reference] {
    summary.position.actions.filter { !$0.isClosed && condition($0) }.map(\.reference)
  }
}
