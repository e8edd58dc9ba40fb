internal import PlanModel

/// The summary in a few plain sentences, made from its figures.
enum Headline {
  static func text(_ summary: Summary) -> String {
    [standing(summary), lateness(summary), movement(summary)].joined(separator: " ")
  }

  private static func standing(_ summary: Summary) -> String {
    let counts = summary.position.counts
    let done = counts.complete + counts.embedded
    let withdrawn =
      counts.withdrawn == 0 ? "" : " and \(counts.withdrawn) \(Wording.wasWere(counts.withdrawn)) withdrawn"
    return
      "As at \(summary.asAt.long), \(done) of \(counts.total) actions \(Wording.isAre(done)) complete\(withdrawn); \(counts.open) \(Wording.isAre(counts.open)) open."
  }

  private static func lateness(_ summary: Summary) -> String {
    let counts = summary.position.counts
    let unmitigated = summary.position.red.count { $0.state.mitigation == nil }
    let overdue =
      counts.overdue == 0
      ? "No action is overdue"
      : "\(counts.overdue) \(Wording.isAre(counts.overdue)) overdue, the longest by \(longest(summary))"
    let red =
      counts.offTrack == 0
      ? "no action is red"
      : "\(counts.offTrack) \(Wording.isAre(counts.offTrack)) red"
        + (unmitigated == 0 ? ", all with mitigation" : ", \(unmitigated) of them without mitigation")
    return "\(overdue), and \(red)."
  }

  private static func longest(_ summary: Summary) -> String {
    Wording.days(summary.position.overdue.first?.daysOverdue(asAt: summary.asAt) ?? 0)
  }

  private static func movement(_ summary: Summary) -> String {
    let movement = summary.movement
    let parts = [
      (movement.completed.count, "completed"), (movement.reopened.count, "reopened"),
      (movement.newlyRed.count, "newly rated red"), (summary.redated.count, "re-dated"),
      (movement.withdrawn.count, "withdrawn"), (movement.added.count, "added"),
    ].filter { $0.0 > 0 }
    guard let first = parts.first else {
      return "Nothing has moved since \(summary.since.long)."
    }
    let words =
      ["\(Wording.actions(first.0)) \(Wording.wasWere(first.0)) \(first.1)"]
      + parts.dropFirst().map { "\($0.0) \($0.1)" }
    return "Since \(summary.since.long), \(Wording.list(words))."
  }
}
