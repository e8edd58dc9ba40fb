package import PlanModel
internal import TextFormats

/// The risks of a plan, with how they stand and how they stood.
package enum RiskListing {
  package struct Row: Sendable {
    let standing: RiskStanding
    let asAt: PlanDate
  }

  package static func make(
    _ risks: [RiskStanding], asAt: PlanDate, otherwise: String = "There is no risk."
  ) -> Listing<Row> {
    Listing(risks.map { Row(standing: $0, asAt: asAt) }, columns: columns, otherwise: otherwise)
  }

  package static var keys: String { RegisterColumns.keys(columns) }

  static let columns: [ListingColumn<Row>] = [
    ListingColumn("reference", Column("Ref")) { .text($0.standing.reference.description) },
    ListingColumn(
      "title", Column("Risk", weight: 4),
      cell: { .prose([$0.standing.risk.title, $0.standing.risk.sentence].compactMap(\.self).joined(separator: "\n")) },
      value: { .text($0.standing.risk.title) }),
    ListingColumn("cause") { .text($0.standing.risk.cause) },
    ListingColumn("event") { .text($0.standing.risk.event) },
    ListingColumn("consequence") { .text($0.standing.risk.consequence) },
    ListingColumn("category") { .text($0.standing.risk.category) },
    ListingColumn("officer") { .text($0.standing.risk.officer?.words) },
    ListingColumn("inherent_score") { .number($0.standing.risk.inherent.score) },
    ListingColumn(
      "residual_score", Column("Score"), cell: { .text(scores($0.standing.risk)) },
      value: { .number($0.standing.risk.residual.score) }),
    ListingColumn("target_score") { .number($0.standing.risk.target.score) },
    ListingColumn(
      "band", Column("Band"),
      cell: { row in row.standing.band.map { .rating($0.rating) } ?? .missing("not scored") },
      value: { .text($0.standing.band?.code) }),
    ListingColumn(
      "change", Column("Moved"), cell: { .text(moved($0.standing)) }, value: { .number($0.standing.change) }),
    number("inherent_likelihood") { $0.inherent.likelihood }, number("inherent_impact") { $0.inherent.impact },
    number("residual_likelihood") { $0.residual.likelihood }, number("residual_impact") { $0.residual.impact },
    number("target_likelihood") { $0.target.likelihood }, number("target_impact") { $0.target.impact },
    ListingColumn(
      "mitigation", Column("What is done, and the last word", weight: 3),
      cell: { row in
        .prose(
          [row.standing.risk.mitigation ?? "nothing recorded", row.standing.lastWord].compactMap(\.self).joined(
            separator: "\n"),
          standing: row.standing.risk.actions.isEmpty
            ? nil : "Actions: \(Wording.list(row.standing.risk.actions.map(\.description))).")
      }, value: { .text($0.standing.risk.mitigation) }),
    RegisterColumns.date("reviewed_on") { $0.standing.risk.reviewedOn },
    ListingColumn(
      "review_on", Column("Owner and review", weight: 2), cell: review,
      value: { .text($0.standing.risk.reviewOn?.iso) }),
    ListingColumn("review_every") { .number($0.standing.risk.reviewEvery) },
    ListingColumn("last_word") { .text($0.standing.lastWord) },
    ListingColumn("reviews_missed") { .number($0.standing.reviewsMissed) },
    ListingColumn("days_overdue") { .number($0.standing.daysOverdue(asAt: $0.asAt)) },
    RegisterColumns.references("actions") { $0.standing.risk.actions },
    ListingColumn("state") { .text(state($0.standing)) },
    RegisterColumns.date("closed_on") { $0.standing.risk.closedOn },
    ListingColumn("closed_because") { .text($0.standing.risk.closedBecause) },
    ListingColumn("withdrawn_reason") { .text($0.standing.risk.withdrawnReason) },
  ]

  /// "4 × 4 = 16 now", and below it what it would be and what it is meant to be.
  private static func scores(_ risk: Risk) -> String {
    [
      risk.residual.words.map { "\($0) now" } ?? "not scored", risk.inherent.words.map { "\($0) bare" },
      risk.target.words.map { "\($0) meant" },
    ].compactMap(\.self).joined(separator: "\n")
  }

  private static func number(
    _ name: String, _ number: @escaping @Sendable (Risk) -> Int?
  ) -> ListingColumn<Row> {
    ListingColumn(name) { .number(number($0.standing.risk)) }
  }

  private static func state(_ standing: RiskStanding) -> String {
    standing.isWithdrawn ? "withdrawn" : standing.isComplete ? "closed" : "open"
  }

  static func moved(_ standing: RiskStanding) -> String {
    guard let before = standing.before else { return standing.isOpen ? "new" : "" }
    if before.isOpen, !standing.isOpen { return standing.isWithdrawn ? "withdrawn" : "closed" }
    guard let change = standing.change else { return before.residual == standing.risk.residual ? "" : "scored" }
    if change == 0 { return before.residual == standing.risk.residual ? "the same" : "the same score, otherwise" }
    let was = before.residual.score.map { " from \($0)" } ?? ""
    return (change > 0 ? "▲ up" : "▼ down") + was
  }

  private static func review(_ row: Row) -> Cell {
    let risk = row.standing.risk
    let owner = risk.officer?.called ?? "no officer"
    if let closed = risk.closedOn { return .text("\(owner); closed on \(closed.long): \(risk.closedBecause ?? "")") }
    if let reason = risk.withdrawnReason { return .text("\(owner); withdrawn: \(reason)") }
    let last = risk.reviewedOn.map { "last \($0.long)" } ?? "never reviewed"
    let due = risk.reviewOn.map { "due \($0.long)" } ?? "no day set"
    let missed = row.standing.reviewsMissed
    return .prose("\(owner); \(last), \(due)", standing: missed > 0 ? "Missed \(Wording.times(missed))." : nil)
  }

  /// "12 risks are open: 2 very high, 4 high and 6 low; 1 moved up and 2 down; 1 review was missed."
  ///
  /// - Parameter hasPeriod: whether it is told who moved.
  package static func sentence(_ register: RiskRegister, hasPeriod: Bool = true) -> String {
    let open = register.open
    guard !open.isEmpty else { return "No risk is open." }
    let bands = register.bands.bands.reversed().compactMap { band -> String? in
      let count = open.count { $0.band == band }
      return count == 0 ? nil : "\(count) \(band.label.lowercased())"
    }
    let unscored = open.count { $0.band == nil }
    let parts = bands + (unscored == 0 ? [] : ["\(unscored) not scored"])
    let (up, down) = (open.count { ($0.change ?? 0) > 0 }, open.count { ($0.change ?? 0) < 0 })
    let new = open.count { $0.before == nil }
    let closed = register.risks.count { $0.before?.isOpen == true && $0.isComplete && !$0.isWithdrawn }
    let moves = [
      up == 0 ? nil : "\(up) moved up", down == 0 ? nil : "\(down) moved down", new == 0 ? nil : "\(new) new",
      closed == 0 ? nil : "\(closed) closed",
    ].compactMap(\.self)
    let missed = open.filter { $0.reviewsMissed > 0 }
    let often = open.filter { $0.reviewsMissed > 1 }
    let reviews =
      missed.isEmpty
      ? "no review was missed"
      : "the review of \(named(missed)) was missed" + (often.isEmpty ? "" : ", of \(named(often)) more than once")
    return
      "\(open.count) \(open.count == 1 ? "risk is" : "risks are") open: \(Wording.list(parts));\(hasPeriod ? " \(moves.isEmpty ? "none moved" : Wording.list(moves));" : "") \(reviews)."
  }
}

extension RiskListing {
  private static let mostNamed = 4

  fileprivate static func named(_ risks: [RiskStanding]) -> String {
    risks.count > mostNamed ? String(risks.count) : Wording.list(risks.map(\.reference.description))
  }
}
