internal import PlanModel

/// Every open action that a board must not miss, told once: of those on page one only what that does not say.
enum OpenActions {
  static func blocks(_ summary: Summary) -> [Block] {
    let needing = summary.redOrOverdue
    let told = Set(needing.map(\.reference))
    let redated = summary.position.onScheduleOnlyByRedating.filter { !told.contains($0.reference) }
    let alsoTold = told.union(redated.map(\.reference))
    let silent = summary.withoutUpdate.filter { !alsoTold.contains($0.reference) }
    let all = alsoTold.union(silent.map(\.reference))
    let lacking = summary.position.actions.filter {
      !$0.isClosed && ($0.dueOn == nil || $0.lead == nil || $0.leadHasLeftOn != nil) && !all.contains($0.reference)
    }
    let open = summary.counts.open
    let rest = open - all.count - lacking.count
    return [
      .heading(level: 2, "Exceptions"),
      .paragraph(
        "The \(open) open actions, told once: \(needing.count) red or overdue, \(redated.count) on schedule only because re-dated, \(silent.count + lacking.count) without an update since \(summary.since.long), a date or an officer; \(rest) with nothing to tell."
      ),
    ] + reasons(needing, summary) + redatings(redated, summary) + others(silent + lacking, summary)
      + ExceptionSections.corrections(summary)
  }

  private static func reasons(_ actions: [Action], _ summary: Summary) -> [Block] {
    let columns: [ListingColumn<Action>] = [
      ListingColumn(Column("Action and lead", weight: 3)) {
        .text("\($0.reference) \(Shortened.title($0)) (\(Shortened.lead($0)))")
      },
      ListingColumn(Column("Reason for delay, and the last word recorded", weight: 6)) { why($0, summary) },
      ListingColumn(Column("First due", weight: 1)) { .date($0.state.originalDueOn) },
      ListingColumn(Column("Re-dated")) { .text(Wording.times($0.timesRedated)) },
    ]
    return .section(
      "Why they are late", level: 3, Listing(actions, columns: columns, otherwise: "No action is red or overdue."))
  }

  private static func why(_ action: Action, _ summary: Summary) -> Cell {
    let reason = summary.reported.reasons[action.reference]
    let last = summary.reported.lastWords[action.reference]
    let parts = [
      reason.map { "Reason: “\($0.words)” (\($0.on.long))." },
      last.flatMap { last in last.words == reason?.words ? nil : "\(last.on.long): “\(last.words)”" },
    ].compactMap(\.self)
    return parts.isEmpty
      ? .missing("Nothing was said since \(action.updatedOn.long).") : .prose(parts.joined(separator: " "))
  }

  private static func redatings(_ actions: [Action], _ summary: Summary) -> [Block] {
    guard !actions.isEmpty else { return [] }
    let columns: [ListingColumn<Action>] = [
      ListingColumn(Column("Action and lead", weight: 5)) { action in
        let why = summary.reported.reasons[action.reference].map { " Why: “\($0.words)”" } ?? ""
        return .prose("\(action.reference) \(Shortened.title(action))", standing: "\(Shortened.lead(action)).\(why)")
      },
      ListingColumn(Column("First date", weight: 1)) { .date($0.state.originalDueOn) },
      ListingColumn(Column("Due now", weight: 1)) { .date($0.dueOn) },
      ListingColumn(Column("Later by", weight: 1, alignment: .trailing)) { .text(Wording.days($0.daysSlipped ?? 0)) },
      ListingColumn(Column("Last update", weight: 1)) { .date($0.updatedOn) },
    ]
    return [
      .heading(level: 3, "On schedule only because re-dated"),
      .table(Listing(actions, columns: columns, otherwise: "").table),
    ]
  }

  private static func others(_ actions: [Action], _ summary: Summary) -> [Block] {
    guard !actions.isEmpty else { return [] }
    let columns: [ListingColumn<Action>] = [
      ListingColumn(Column("Action", weight: 4)) { .text("\($0.reference) \(Shortened.title($0))") },
      ListingColumn(Column("Lead", weight: 3)) { .text(Shortened.lead($0)) },
      ListingColumn(Column("Due", weight: 1)) { $0.dueOn == nil ? .missing("no date") : .date($0.dueOn) },
      ListingColumn(Column("Last update", weight: 1)) { .date($0.updatedOn) },
    ]
    return [
      .heading(level: 3, "No update since \(summary.since.long), or no date or officer"),
      .table(Listing(actions, columns: columns, otherwise: "").table),
    ]
  }
}
