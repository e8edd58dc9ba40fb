internal import PlanModel

/// The summary in a few plain sentences, made from its figures.
enum Headline {
  static func text(_ summary: Summary) -> String {
    [standing(summary), lateness(summary), movement(summary), forecast(summary)].joined(separator: " ")
  }

  /// What will be overdue by the next meeting, in a sentence.
  static func forecast(_ summary: Summary) -> String {
    let forecast = summary.forecast
    let more = forecast.newlyOverdue.count
    let all = forecast.overdue.count
    let counted =
      more == 0
      ? "\(all == 0 ? "no action" : "no more than the \(all) that \(Wording.isAre(all))") will be overdue"
      : "\(all) will be overdue, \(more) of them newly,"
    return "If nothing changes, \(counted) on \(forecastDay(forecast))."
  }

  static func forecastDay(_ forecast: Forecast) -> String {
    forecast.isOfMeeting ? "\(forecast.on.long), the day of the next meeting" : forecast.on.long
  }

  private static func standing(_ summary: Summary) -> String {
    let counts = summary.counts
    let done = counts.complete + counts.embedded
    let withdrawn =
      counts.withdrawn == 0 ? "" : " and \(counts.withdrawn) \(Wording.wasWere(counts.withdrawn)) withdrawn"
    return
      "As at \(summary.asAt.long), \(done) of \(counts.total) actions \(Wording.isAre(done)) complete\(withdrawn); \(counts.open) \(Wording.isAre(counts.open)) open\(counts.unrated == 0 ? "" : ", of which \(counts.unrated) \(Wording.isAre(counts.unrated)) not rated")."
  }

  private static func lateness(_ summary: Summary) -> String {
    let counts = summary.counts
    let overdue =
      counts.overdue == 0
      ? "No action is overdue"
      : "\(counts.overdue) \(Wording.isAre(counts.overdue)) overdue, the longest by \(longest(summary))"
    let red =
      counts.offTrack == 0
      ? "no action is red"
      : "\(counts.offTrack) \(Wording.isAre(counts.offTrack)) red" + mitigation(summary)
    return "\(overdue), and \(red)."
  }

  private static func mitigation(_ summary: Summary) -> String {
    let red = summary.red
    let without = red.count { $0.state.mitigation == nil }
    let lapsed = red.count { $0.state.mitigation?.hasLapsed(asAt: summary.asAt) ?? false }
    let parts = [
      without == 0 ? (red.count == 1 ? "with mitigation" : "all with mitigation") : "\(without) without mitigation",
      lapsed == 0 ? nil : "\(lapsed) whose mitigation has passed its revised date",
    ].compactMap(\.self)
    return " (\(parts.joined(separator: ", ")))"
  }

  private static func longest(_ summary: Summary) -> String {
    Wording.days(summary.overdue.first?.daysOverdue(asAt: summary.asAt) ?? 0)
  }

  private static func movement(_ summary: Summary) -> String {
    let movement = summary.movement
    let before = movement.alreadyComplete.count
    let parts = [
      (movement.completedSince.count, "were completed"), (movement.reopened.count, "were reopened"),
      (movement.newlyRed.count, "turned red"), (summary.redated.count, "were re-dated"),
      (movement.withdrawn.count, "were withdrawn"),
      (movement.added.count, before == 0 ? "were added" : "were added (\(before) of them already complete)"),
    ].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return "Nothing has moved since \(summary.since.long)." }
    let phrases = parts.enumerated().map { index, part in
      let what = part.0 == 1 && part.1.hasPrefix("were ") ? "was " + part.1.dropFirst(5) : part.1
      return "\(index == 0 ? Wording.actions(part.0) : String(part.0)) \(what)"
    }
    return "Since \(summary.since.long), \(Wording.list(phrases))."
  }
}
