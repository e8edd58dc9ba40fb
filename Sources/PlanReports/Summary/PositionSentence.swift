internal import PlanModel

/// The position in one sentence that adds up.
enum PositionSentence {
  static func text(_ summary: Summary) -> String {
    let counts = summary.counts
    let done = counts.complete + counts.embedded
    let unevidenced = summary.unevidenced.count
    let evidence = done == 0 ? "" : ", \(unevidenced) of them without evidenced impact"
    let both = summary.redOrOverdue.count { $0.isRed && $0.isOverdue(asAt: summary.asAt) }
    let unrated = counts.unrated == 0 ? "" : ", \(counts.unrated) \(Wording.isAre(counts.unrated)) not rated"
    let withdrawn = counts.withdrawn == 0 ? "" : "; \(counts.withdrawn) \(Wording.isAre(counts.withdrawn)) withdrawn"
    let silent = summary.withoutUpdate.count
    return
      "\(done) of \(counts.total) actions \(Wording.isAre(done)) complete\(evidence); of the \(counts.open) open, \(counts.offTrack) \(Wording.isAre(counts.offTrack)) red and \(counts.overdue) overdue\(both == 0 ? "" : " (\(both) \(Wording.isAre(both)) both)")\(unrated), and \(silent) had no update since \(summary.since.long)\(withdrawn)."
  }
}
