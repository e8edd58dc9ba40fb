package import PlanModel

/// What has to be answered to inspectors by when.
package enum DeadlineListing {
  package struct Row: Sendable {
    let deadline: DeadlineStanding
    let asAt: PlanDate
  }

  package static func make(_ deadlines: [DeadlineStanding], asAt: PlanDate) -> Listing<Row> {
    Listing(
      deadlines.map { Row(deadline: $0, asAt: asAt) }, columns: columns, otherwise: "There is no deadline.")
  }

  package static var keys: String { RegisterColumns.keys(columns) }

  static let columns: [ListingColumn<Row>] = [
    ListingColumn("reference", Column("Ref")) { .text($0.deadline.reference.description) },
    ListingColumn("inspection") { .text($0.deadline.inspection.code) },
    ListingColumn("title", Column("Deadline", weight: 3)) { .text($0.deadline.title) },
    ListingColumn("rule") { .text($0.deadline.rule) },
    RegisterColumns.date("from_on") { $0.deadline.fromOn },
    ListingColumn(
      "working_days", Column("Counted", weight: 2), cell: { .text(counted($0.deadline)) },
      value: { .number($0.deadline.workingDays) }),
    RegisterColumns.date("due_on", "Due") { $0.deadline.dueOn },
    ListingColumn(
      "days_overdue", Column("Stands", weight: 1), cell: { .text(standing($0)) },
      value: { .number($0.deadline.daysOverdue(asAt: $0.asAt)) }),
    RegisterColumns.officer { $0.deadline.lead },
    RegisterColumns.date("met_on") { $0.deadline.metOn },
    ListingColumn("withdrawn_reason") { .text($0.deadline.withdrawnReason) },
  ]

  private static func counted(_ deadline: DeadlineStanding) -> String {
    guard let days = deadline.workingDays, let from = deadline.fromOn else { return "a day that was named" }
    return "\(days) working days from \(from.long)"
  }

  private static func standing(_ row: Row) -> String {
    if row.deadline.isWithdrawn { return "withdrawn" }
    if let met = row.deadline.metOn {
      let late = row.deadline.dueOn.map { met - $0 } ?? 0
      return late > 0 ? "met on \(met.long), \(Wording.days(late)) late" : "met on \(met.long)"
    }
    let days = row.deadline.daysOverdue(asAt: row.asAt)
    return days > 0 ? "overdue by \(Wording.days(days))" : "to come"
  }
}
