package import PlanModel

/// What boards asked for themselves.
package enum BoardActionListing {
  package struct Entry: Sendable {
    let action: BoardAction
    let asAt: PlanDate
  }

  package static func make(_ actions: [BoardAction], asAt: PlanDate) -> Listing<Entry> {
    Listing(
      actions.map { Entry(action: $0, asAt: asAt) }, columns: columns, otherwise: "No board has asked for an action.")
  }

  static let columns: [ListingColumn<Entry>] = [
    ListingColumn("reference", Column("Ref", weight: 1)) { .text($0.action.reference.description) },
    ListingColumn("action", Column("Action", weight: 4)) { .text($0.action.action) },
    ListingColumn(
      "officer", Column("Officer", weight: 2), cell: { .text($0.action.lead?.called ?? "no officer") },
      value: { .text($0.action.lead?.words) }),
    ListingColumn("due_on", Column("Due"), cell: { .date($0.action.dueOn) }, value: { .text($0.action.dueOn?.iso) }),
    ListingColumn(
      "days_overdue", Column("Late", weight: 1), cell: { .text(standing($0)) },
      value: { .number($0.action.daysOverdue(asAt: $0.asAt)) }),
    ListingColumn(
      "progress", Column("Progress", weight: 3), cell: { .prose($0.action.progress, orMissing: "none recorded") },
      value: { .text($0.action.progress) }),
    ListingColumn("completed_on") { .text($0.action.completedOn?.iso) },
    ListingColumn("decided_on") { .text($0.action.reference.decidedOn.iso) },
  ]

  private static func standing(_ entry: Entry) -> String {
    if let done = entry.action.completedOn { return "done on \(done.long)" }
    let days = entry.action.daysOverdue(asAt: entry.asAt)
    return days > 0 ? Wording.days(days) : ""
  }
}
