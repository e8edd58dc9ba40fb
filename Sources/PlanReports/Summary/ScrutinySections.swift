internal import PlanModel

/// What only a scrutiny committee reads: where the plan comes from, what comes next, and what it is asked.
enum ScrutinySections {
  static func background(_ summary: Summary) -> [Block] {
    let plan = summary.plan
    let whose = plan.authority.map { " of \($0)" } ?? ""
    let published =
      plan.publishedOn.map { " answers to the inspection whose report was published on \($0.long), and" } ?? ""
    let areas = summary.position.areas.count
    return [
      .heading(level: 2, "Background"),
      .paragraph(
        "\(plan.title)\(whose)\(published) has \(Wording.actions(summary.counts.total)) in \(areas) \(areas == 1 ? "area" : "areas"). This report is of \(summary.since.adding(days: 1).long) to \(summary.asAt.long)."
      ),
    ]
  }

  static func nextSteps(_ summary: Summary) -> [Block] {
    let due = summary.dueNext
    let first = due.prefix(8).map { "\($0.reference) \(Shortened.title($0)) (\($0.dueOn?.long ?? "no date"))" }
    let more = due.count > first.count ? "; and \(due.count - first.count) more" : ""
    let falling =
      due.isEmpty
      ? "No action falls due by \(summary.dueNextThrough.long)."
      : "\(Wording.capitalised(Wording.actions(due.count))) \(due.count == 1 ? "falls" : "fall") due by \(summary.dueNextThrough.long): \(first.joined(separator: "; "))\(more)."
    return [.heading(level: 2, "Next steps"), .paragraph(falling), .paragraph(Headline.forecast(summary))]
  }

  static func recommendations(_ summary: Summary) -> [Block] {
    let counts = summary.counts
    let overdue = summary.overdue
    let red = summary.red
    let late = Set(overdue.map(\.reference) + red.map(\.reference)).sorted()
    let asks = [
      "Note the position as at \(summary.asAt.long): \(counts.complete + counts.embedded) of \(counts.total) actions complete, \(counts.overdue) overdue, \(counts.offTrack) red.",
      late.isEmpty
        ? nil
        : "Ask for an account of what is red or overdue: \(Wording.list(late.map(\.description))).",
      summary.unevidenced.isEmpty
        ? "Endorse the evidence of impact that is reported."
        : "Endorse the impact that is evidenced, and ask when that of the other \(summary.unevidenced.count) complete actions will be.",
    ].compactMap(\.self)
    return [
      .heading(level: 2, "Recommendations"), .paragraph("The committee is asked to:"),
      .list(asks + summary.scope.decisions),
    ]
  }
}
