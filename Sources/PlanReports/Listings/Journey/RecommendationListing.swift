package import PlanModel

/// What committees resolved: what was answered, what became of it, and what was closed by a promise alone.
package enum RecommendationListing {
  package struct Row: Sendable {
    let item: Recommendation
    let asAt: PlanDate
  }

  package static func make(
    _ items: [Recommendation], asAt: PlanDate, otherwise: String = "There is no recommendation."
  ) -> Listing<Row> {
    Listing(items.map { Row(item: $0, asAt: asAt) }, columns: columns, otherwise: otherwise)
  }

  package static var keys: String { RegisterColumns.keys(columns) }

  static let columns: [ListingColumn<Row>] = [
    ListingColumn("reference", Column("Ref")) { .text($0.item.reference.description) },
    ListingColumn("board") { .text($0.item.board) },
    RegisterColumns.date("made_on") { $0.item.madeOn },
    ListingColumn("kind", Column("R/A")) { .text($0.item.kind?.rawValue) },
    ListingColumn(
      "recommendation", Column("Recommendation or action", weight: 6), cell: what,
      value: { .text($0.item.recommendation) }),
    RegisterColumns.date("received_on") { $0.item.receivedOn },
    RegisterColumns.officer { $0.item.officer },
    ListingColumn(
      "response", Column("Response", weight: 2), cell: response, value: { .text($0.item.response?.rawValue) }),
    ListingColumn("response_words") { .text($0.item.responseWords) },
    RegisterColumns.date("responded_on") { $0.item.respondedOn },
    RegisterColumns.date("response_due_on") { $0.item.responseDueOn },
    ListingColumn("response_overdue") { .flag($0.item.isResponseOverdue(asAt: $0.asAt)) },
    RegisterColumns.date("due_on") { $0.item.acceptedDueOn },
    ListingColumn("days_overdue") { .number($0.item.daysOverdue(asAt: $0.asAt)) },
    ListingColumn(
      "progress", Column("Progress", weight: 2), cell: progress, value: { .text($0.item.progress) }),
    ListingColumn("state", Column("Stands", weight: 2), cell: { .text(standing($0)) }, value: { .text(state($0)) }),
    RegisterColumns.date("completed_on") { $0.item.completedOn },
    ListingColumn("completion") { .text($0.item.completion) },
    ListingColumn("promise") { .text($0.item.promise) },
    RegisterColumns.date("kept_on") { $0.item.keptOn },
    ListingColumn("kept") { .text($0.item.kept) },
    RegisterColumns.references("actions") { $0.item.actions },
    ListingColumn("withdrawn_reason") { .text($0.item.withdrawnReason) },
  ]

  /// The words, with the actions that answer them.
  private static func what(_ row: Row) -> Cell {
    let actions = row.item.actions.map(\.description)
    return .prose(
      row.item.recommendation,
      standing: actions.isEmpty ? nil : "Answered by \(Wording.list(actions)).")
  }

  private static func response(_ row: Row) -> Cell {
    let item = row.item
    guard let response = item.response else {
      guard let due = item.responseDueOn else { return .text("none asked") }
      let assumed = item.receivedOn == nil ? " (receipt not recorded)" : ""
      return .missing("none; \(due < row.asAt ? "was due" : "due") \(due.long)\(assumed)")
    }
    let day = item.respondedOn.map { " on \($0.long)" } ?? ""
    return .text(Wording.capitalised(response.words) + day + (item.responseWords.map { ": \($0)" } ?? ""))
  }

  private static func progress(_ row: Row) -> Cell {
    let words = [row.item.progress, row.item.completion, row.item.kept].compactMap(\.self)
    return .prose(words.isEmpty ? nil : words.joined(separator: "\n"), orMissing: "none recorded")
  }

  /// `open`, `complete`, `closed_by_promise`, `rejected`, `noted` or `withdrawn`.
  private static func state(_ row: Row) -> String {
    let item = row.item
    if item.isWithdrawn { return "withdrawn" }
    if item.promise != nil { return "closed_by_promise" }
    if item.completedOn != nil { return "complete" }
    return item.isClosed ? item.response?.rawValue ?? "complete" : "open"
  }

  private static func standing(_ row: Row) -> String {
    let item = row.item
    if let promise = item.promise { return "closed by promise: “\(promise)”" }
    if let reason = item.withdrawnReason { return "withdrawn: \(reason)" }
    if let done = item.completedOn {
      return "complete on \(done.long)" + (item.keptOn.map { ", promise kept on \($0.long)" } ?? "")
    }
    let days = item.daysOverdue(asAt: row.asAt)
    return (item.isClosed ? item.response?.words ?? "" : "open") + (days > 0 ? ", \(Wording.days(days)) late" : "")
  }

  /// "Of 15 resolved 12 are open: 7 responses are overdue; 3 were closed by a promise alone."
  static func sentence(_ items: [Recommendation], asAt date: PlanDate) -> String {
    let standing = items.filter { !$0.isWithdrawn }
    let open = standing.count { !$0.isClosed }
    let overdue = standing.count { $0.isResponseOverdue(asAt: date) }
    let promised = standing.count { $0.promise != nil }
    let responses =
      overdue == 0 ? "no response is overdue" : "\(overdue) \(overdue == 1 ? "response is" : "responses are") overdue"
    let promises = promised == 0 ? "none was" : "\(promised) \(Wording.wasWere(promised))"
    return
      "Of \(standing.count) resolved, \(open) \(Wording.isAre(open)) open; \(responses), and \(promises) closed by a promise alone."
  }
}
