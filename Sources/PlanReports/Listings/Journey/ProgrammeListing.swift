package import PlanModel

/// The work programmes of bodies: what is to be looked at when, by whom it is brought, and how often it was moved.
package enum ProgrammeListing {
  package struct Row: Sendable {
    let standing: ProgrammeStanding
    let asAt: PlanDate
  }

  package static func make(
    _ items: [ProgrammeStanding], asAt: PlanDate, otherwise: String = "No work programme has an item."
  ) -> Listing<Row> {
    Listing(items.map { Row(standing: $0, asAt: asAt) }, columns: columns, otherwise: otherwise)
  }

  package static var keys: String { RegisterColumns.keys(columns) }

  static let columns: [ListingColumn<Row>] = [
    ListingColumn("reference", Column("Ref")) { .text($0.standing.reference.description) },
    ListingColumn("board") { .text($0.standing.item.board) },
    RegisterColumns.date("meeting_on", "Meeting") { $0.standing.item.meetingOn },
    ListingColumn("title", Column("Item", weight: 4)) { .text($0.standing.item.title) },
    RegisterColumns.officer { $0.standing.item.officer },
    RegisterColumns.date("papers_due_on", "Paper due") { $0.standing.papersDueOn },
    ListingColumn("days_overdue") { .number($0.standing.daysOverdue(asAt: $0.asAt)) },
    RegisterColumns.date("first_meeting_on") { $0.standing.firstMeetingOn },
    ListingColumn(
      "times_moved", Column("Moved", weight: 2), cell: { .text(moved($0.standing)) },
      value: { .number($0.standing.timesMoved) }),
    ListingColumn("moved_because") { .text($0.standing.movedBecause) },
    ListingColumn("inspection") { .text($0.standing.item.inspection.nonBlank) },
    RegisterColumns.references("actions") { $0.standing.item.actions },
    ListingColumn("state", Column("Stands", weight: 1), cell: { .text(standing($0)) }, value: { .text(state($0)) }),
    RegisterColumns.date("taken_on") { $0.standing.item.takenOn },
    ListingColumn("withdrawn_reason") { .text($0.standing.item.withdrawnReason) },
  ]

  private static func moved(_ standing: ProgrammeStanding) -> String {
    guard standing.timesMoved > 0 else { return "never" }
    let first = standing.firstMeetingOn.map { ", first \($0.long)" } ?? ""
    return "\(Wording.times(standing.timesMoved))\(first)" + (standing.movedBecause.map { ": \($0)" } ?? "")
  }

  private static func state(_ row: Row) -> String {
    row.standing.isWithdrawn ? "withdrawn" : row.standing.isComplete ? "taken" : "to_come"
  }

  private static func standing(_ row: Row) -> String {
    if let reason = row.standing.item.withdrawnReason { return "withdrawn: \(reason)" }
    if let taken = row.standing.item.takenOn { return "taken on \(taken.long)" }
    guard let meeting = row.standing.item.meetingOn else { return "no meeting yet" }
    return meeting < row.asAt ? "not taken on \(meeting.long)" : "to come"
  }

  /// "6 items to come, 2 moved; 1 paper is overdue."
  static func sentence(_ items: [ProgrammeStanding], asAt date: PlanDate) -> String {
    let open = items.filter { !$0.isClosed }
    let moved = open.count { $0.timesMoved > 0 }
    let late = open.count { $0.isOverdue(asAt: date) }
    let papers = late == 0 ? "no paper is overdue" : "\(late) \(late == 1 ? "paper is" : "papers are") overdue"
    guard !open.isEmpty else { return "no item is to come." }
    let items = open.count == 1 ? "1 item" : "\(open.count) items"
    return "\(items) to come, \(moved == 0 ? "none" : String(moved)) moved; \(papers)."
  }
}
