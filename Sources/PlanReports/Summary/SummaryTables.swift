internal import PlanModel

/// The tables that only a summary has.
enum SummaryTables {
  static func areas(_ summary: Summary) -> Table {
    let shown = CountColumn.shown(summary.position.counts)
    let total = shown.map { Cell($0.count(summary.position.counts)) }
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
      columns: [Column("Open actions"), Column("Count", alignment: .trailing)],
      rows: [
        [.text("Open on \(summary.since.long)"), Cell(bridge.opening)],
        ["Added", signed("+", bridge.added)],
        ["Reopened", signed("+", bridge.reopened)],
        ["Completed", signed("−", bridge.closed)],
        ["Withdrawn", signed("−", bridge.withdrawn)],
        [.text("Open on \(summary.asAt.long)"), Cell(bridge.closing)],
      ], isLastRowTotal: true)
  }

  private static func signed(_ sign: String, _ count: Int) -> Cell { .text(count == 0 ? "0" : "\(sign)\(count)") }

  static func transitions(_ summary: Summary) -> Table {
    Table(
      columns: [
        Column("From", weight: 1), Column("To"), Column("Count", alignment: .trailing),
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
        Column("Impact", weight: 3), Column("Why", weight: 3),
      ],
      rows: summary.movement.completedSince.map { action in
        [
          ActionTable.referenceCell(action), .date(action.state.completedOn),
          ActionTable.officersCell(action), .prose(action.state.action), impact(action.state),
          .prose(summary.causes.completed[action.reference], orMissing: "no note recorded"),
        ]
      })
  }

  /// Actions that moved, each with why.
  static func moved(_ actions: [Action], _ causes: [Reference: String]) -> Table {
    Table(
      columns: [
        ActionTable.reference, Column("Rating"), ActionTable.officers, ActionTable.action, Column("Why", weight: 4),
      ],
      rows: actions.map { action in
        [
          ActionTable.referenceCell(action), ActionTable.ratingCell(action), ActionTable.officersCell(action),
          .prose(action.state.action), .prose(causes[action.reference], orMissing: "no reason recorded"),
        ]
      })
  }

  static func restated(_ summary: Summary) -> Table {
    Table(
      columns: [
        ActionTable.reference, Column("Restated since", weight: 1), Column("What changed", weight: 4),
        Column("Recorded", weight: 1), Column("By", weight: 2), Column("Why", weight: 3),
      ],
      rows: summary.restatements.map { restatement in
        [
          .text(restatement.reference.description),
          .text("the \(PlanMonth(containing: restatement.packAsAt).long) pack (\(restatement.packName))"),
          .text(
            restatement.changes.map { "\($0.field): \(ChangeWording.words($0))" }.joined(separator: "\n")),
          .date(restatement.recordedAt.londonDate), .text(restatement.recordedBy),
          .prose(restatement.reason, orMissing: "no reason recorded"),
        ]
      })
  }

  /// The actions added since; of a plan that only begins in the period, all of them would be, and the first table of
  /// a plan is its areas.
  static func added(_ summary: Summary) -> Table {
    moved(summary.planBeginsInPeriod ? [] : summary.movement.added, summary.causes.added)
  }

  private static func impact(_ state: ActionState) -> Cell {
    guard let impact = state.impact else { return .missing("none recorded") }
    return .prose((state.impactIsEvidenced ? "Evidenced: " : "Anticipated: ") + impact)
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
          .prose(redating.reason, orMissing: "no reason recorded"), .text(redating.recordedBy),
        ]
      })
  }
}
