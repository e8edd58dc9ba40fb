internal import PlanModel

/// The tables that only a summary has.
enum SummaryTables {
  static func areas(_ summary: Summary) -> Table {
    let shown = countColumns(summary)
    let total = shown.map { Cell($0.count(summary.position.counts)) }
    return Table(
      columns: [Column("Area", weight: 4)]
        + shown.map { Column($0.heading, alignment: .trailing) },
      rows: summary.position.areas.map { area, counts in
        [.text("\(area.number). \(area.title)")] + shown.map { Cell($0.count(counts)) }
      } + [["All areas"] + total])
  }

  private struct CountColumn {
    let heading: String
    let count: (Counts) -> Int
    let isAlwaysShown: Bool
  }

  /// The columns of the area table: those of the plan's own ratings, and others where any area has one.
  private static func countColumns(_ summary: Summary) -> [CountColumn] {
    let all = [
      CountColumn(heading: "Ac\u{AD}tions", count: { $0.total }, isAlwaysShown: true),
      CountColumn(heading: "Com\u{AD}plete", count: { $0.complete }, isAlwaysShown: true),
      CountColumn(heading: "Em\u{AD}bedded", count: { $0.embedded }, isAlwaysShown: false),
      CountColumn(heading: "On track", count: { $0.onTrack }, isAlwaysShown: true),
      CountColumn(heading: "At risk", count: { $0.atRisk }, isAlwaysShown: false),
      CountColumn(heading: "Red", count: { $0.offTrack }, isAlwaysShown: true),
      CountColumn(heading: "Not started", count: { $0.notStarted }, isAlwaysShown: false),
      CountColumn(heading: "Un\u{AD}rated", count: { $0.unrated }, isAlwaysShown: false),
      CountColumn(heading: "With\u{AD}drawn", count: { $0.withdrawn }, isAlwaysShown: false),
      CountColumn(heading: "Over\u{AD}due", count: { $0.overdue }, isAlwaysShown: true),
    ]
    return all.filter { $0.isAlwaysShown || $0.count(summary.position.counts) > 0 }
  }

  static func bridge(_ summary: Summary) -> Table {
    let bridge = summary.movement.bridge
    return Table(
      columns: [Column("Open actions"), Column("Count", alignment: .trailing)],
      rows: [
        [.text("Open on \(summary.since.long)"), Cell(bridge.opening)],
        ["Added", .text("+\(bridge.added)")],
        ["Reopened", .text("+\(bridge.reopened)")],
        ["Completed", .text("−\(bridge.closed)")],
        ["Withdrawn", .text("−\(bridge.withdrawn)")],
        [.text("Open on \(summary.asAt.long)"), Cell(bridge.closing)],
      ])
  }

  static func transitions(_ summary: Summary) -> Table {
    Table(
      columns: [
        Column("From"), Column("To"), Column("Count", alignment: .trailing),
        Column("Actions", weight: 4),
      ],
      rows: summary.movement.transitions.map { transition in
        [
          transition.from.map { standing($0, summary.plan.key) } ?? "not in the plan",
          standing(transition.to, summary.plan.key), Cell(transition.count),
          .text(transition.references.map(\.description).joined(separator: ", ")),
        ]
      })
  }

  private static func standing(_ standing: String, _ key: RatingKey) -> Cell {
    key.ratings.first { $0.code == standing }.map { .rating($0) } ?? .text(standing)
  }

  static func completed(_ summary: Summary) -> Table {
    Table(
      columns: [
        ActionTable.reference, Column("Completed"), ActionTable.officers, ActionTable.action,
        Column("Impact", weight: 4),
      ],
      rows: summary.movement.completedSince.map { action in
        [
          ActionTable.referenceCell(action), .date(action.state.completedOn),
          ActionTable.officersCell(action), .text(action.state.action), .text(impact(action.state)),
        ]
      })
  }

  static func reopened(_ summary: Summary) -> Table {
    Table(
      columns: [ActionTable.reference, ActionTable.officers, ActionTable.action, Column("Why", weight: 4)],
      rows: summary.movement.reopened.map { action in
        [
          ActionTable.referenceCell(action), ActionTable.officersCell(action), .text(action.state.action),
          .text(summary.reopeningNotes[action.reference] ?? "no reason recorded"),
        ]
      })
  }

  static func withdrawn(_ summary: Summary) -> Table {
    Table(
      columns: [ActionTable.reference, ActionTable.officers, ActionTable.action, Column("Why", weight: 4)],
      rows: summary.movement.withdrawn.map { action in
        [
          ActionTable.referenceCell(action), ActionTable.officersCell(action), .text(action.state.action),
          .text(action.state.withdrawnReason ?? "no reason recorded"),
        ]
      })
  }

  /// The actions added since; of a plan that only begins in the period, all of them would be, and the first table of
  /// a plan is its areas.
  static func added(_ summary: Summary) -> Table {
    ActionTable.list(summary.opening.total == 0 ? [] : summary.movement.added)
  }

  private static func impact(_ state: ActionState) -> String {
    guard let impact = state.impact else { return "none recorded" }
    return (state.impactIsEvidenced ? "Evidenced: " : "Anticipated: ") + impact
  }

  static func redated(_ summary: Summary) -> Table {
    let times = Dictionary(
      uniqueKeysWithValues: summary.position.actions.map { ($0.reference, $0) })
    return Table(
      columns: [
        ActionTable.reference, Column("From"), Column("To"), Column("Original"),
        Column("Re-dated"), Column("Reason", weight: 4), Column("By", weight: 2),
      ],
      rows: summary.redatings.map { redating in
        let action = times[redating.reference]
        return [
          .text(redating.reference.description), .date(redating.from), .date(redating.to),
          .date(action?.state.originalDueOn),
          .text(Wording.times(action?.timesRedated ?? 0)),
          .text(redating.reason ?? "no reason recorded"), .text(redating.recordedBy),
        ]
      })
  }
}
