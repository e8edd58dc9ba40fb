internal import PlanModel

/// The tables that only a summary has.
enum SummaryTables {
  static func areas(_ summary: Summary) -> Table {
    let shown = CountColumn.shown(summary.counts)
    let total = shown.map { Cell($0.count(summary.counts)) }
    return Table(
      columns: [Column("Area", weight: 4)] + shown.map { Column($0.heading, alignment: .trailing) },
      rows: summary.position.areas.map { area, counts in
        [.text("\(area.number). \(area.title)")] + shown.map { Cell($0.count(counts)) }
      } + [["All areas"] + total],
      isLastRowTotal: true)
  }

  static func bridge(_ summary: Summary) -> Table {
    let bridge = summary.movement.bridge
    return Table(
      columns: [Column("Open actions", weight: 1), Column("Count", alignment: .trailing)],
      rows: sealed(summary) + [
        [.text("Open on \(summary.since.long)"), Cell(bridge.opening)],
        ["Added", signed("+", bridge.added)],
        ["Reopened", signed("+", bridge.reopened)],
        ["Completed", signed("−", bridge.closed)],
        ["Withdrawn", signed("−", bridge.withdrawn)],
        [.text("Open on \(summary.asAt.long)"), Cell(bridge.closing)],
      ], isLastRowTotal: true)
  }

  /// From what the pack said was open to what is known now.
  private static func sealed(_ summary: Summary) -> [[Cell]] {
    let bridge = summary.movement.bridge
    guard let sealed = summary.movement.sealed, let asSealed = bridge.asSealed, let restated = bridge.restated else {
      return []
    }
    let references = sealed.restatedOpen.map(\.description)
    let which = references.isEmpty ? "" : " (\(references.joined(separator: ", ")))"
    return [
      [.text("Open on \(summary.since.long), as sealed"), Cell(asSealed)],
      [.text("Reported late\(which)"), signed(restated < 0 ? "−" : "+", abs(restated))],
    ]
  }

  private static func signed(_ sign: String, _ count: Int) -> Cell { .text(count == 0 ? "0" : "\(sign)\(count)") }

  private static func table<Row>(_ rows: [Row], _ columns: [ListingColumn<Row>]) -> Table {
    Listing(rows, columns: columns, otherwise: "").table
  }

  private static let reference = ListingColumn<Action>(Column("Ref"), cell: ActionTable.referenceCell)
  private static let rating = ListingColumn<Action>(Column("Rating"), cell: ActionTable.ratingCell)
  private static let officers = ListingColumn<Action>(Column("Officers", weight: 2), cell: ActionTable.officersCell)
  private static let words = ListingColumn<Action>(Column("Action", weight: 4)) { .prose($0.state.action) }

  static func transitions(_ summary: Summary) -> Table {
    let key = summary.plan.key
    return table(
      summary.movement.transitions,
      [
        ListingColumn(Column("From", weight: 1)) { $0.from.map { standing($0, key) } ?? "not in the plan" },
        ListingColumn(Column("To")) { standing($0.to, key) },
        ListingColumn(Column("Count", alignment: .trailing)) { Cell($0.count) },
        ListingColumn(Column("Actions", weight: 4)) {
          .text($0.references.map(\.description).joined(separator: ", "))
        },
      ])
  }

  private static func standing(_ standing: String, _ key: RatingKey) -> Cell {
    key.ratings.first { $0.code == standing }.map { .rating($0) } ?? .text(standing)
  }

  static func completed(_ summary: Summary) -> Table {
    let causes = summary.causes.completed
    return table(
      summary.movement.completedSince,
      [
        reference, ListingColumn(Column("Completed")) { .date($0.completedOn) }, officers, words,
        ListingColumn(Column("Impact", weight: 3)) { Wording.impact($0.state) },
        ListingColumn(Column("Why", weight: 3)) { .prose(causes[$0.reference], orMissing: "no note recorded") },
      ])
  }

  /// Actions that moved, each with why.
  static func moved(_ actions: [Action], _ causes: [Reference: String]) -> Table {
    table(
      actions,
      [
        reference, rating, officers, words,
        ListingColumn(Column("Why", weight: 4)) { .prose(causes[$0.reference], orMissing: "no reason recorded") },
      ])
  }

  static func restated(_ restatements: [Restatement]) -> Table {
    table(
      restatements,
      [
        ListingColumn(Column("What")) { .text($0.subject) },
        ListingColumn(Column("Restated since", weight: 1)) {
          .text("the \(PlanMonth(containing: $0.packAsAt).long) pack (\($0.packName))")
        },
        ListingColumn(Column("What changed", weight: 4)) { restatement in
          .text(restatement.changes.map { "\($0.field): \(ChangeWording.words($0))" }.joined(separator: "\n"))
        },
        ListingColumn(Column("Recorded", weight: 1)) { .date($0.entry.recordedAt.londonDate) },
        ListingColumn(Column("By", weight: 2)) { .text($0.entry.recordedBy) },
        ListingColumn(Column("Why", weight: 3)) { .prose($0.entry.why, orMissing: "no reason recorded") },
      ])
  }

  /// The actions added since; of a plan that only begins in the period, all of them would be, and the first table of
  /// a plan is its areas.
  static func added(_ summary: Summary) -> Table {
    moved(summary.planBeginsInPeriod ? [] : summary.movement.added, summary.causes.added)
  }

  static func redated(_ summary: Summary) -> Table {
    let actions = Dictionary(firstValues: summary.position.actions.map { ($0.reference, $0) })
    return table(
      summary.redatings,
      [
        ListingColumn(Column("Ref")) { .text($0.reference.description) },
        ListingColumn(Column("From")) { .date($0.from) }, ListingColumn(Column("To")) { .date($0.to) },
        ListingColumn(Column("Original")) { .date(actions[$0.reference]?.state.originalDueOn) },
        ListingColumn(Column("Re-dated")) { .text(Wording.times(actions[$0.reference]?.timesRedated ?? 0)) },
        ListingColumn(Column("Reason", weight: 4)) { .prose($0.reason, orMissing: "no reason recorded") },
        ListingColumn(Column("By", weight: 2)) { .text($0.recordedBy) },
      ])
  }
}
