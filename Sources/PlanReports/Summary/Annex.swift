internal import PlanModel

/// The whole plan in the columns in which it is printed, with the key to its ratings.
enum Annex {
  static func blocks(_ summary: Summary) -> [Block] {
    let byArea = Dictionary(grouping: summary.position.actions) { $0.area }
    return [
      .heading(level: 2, "Annex: the whole plan as at \(summary.asAt.long)"),
      .heading(level: 3, "Key to the ratings"), .table(key(summary)),
    ]
      + byArea.keys.sorted { $0.number < $1.number }.flatMap { area in
        [
          .heading(level: 3, "\(area.number). \(area.title)"), .table(actions(byArea[area, default: []])),
        ]
      }
  }

  private static func key(_ summary: Summary) -> Table {
    let rated = Dictionary(grouping: summary.position.actions.filter { !$0.state.isWithdrawn }) { $0.state.rating }
    let rows = summary.plan.key.ratings.map { rating -> [Cell] in
      [
        .rating(rating), .text(rating.label), .text(rating.meaning.words), Cell(rated[rating]?.count ?? 0),
      ]
    }
    let unrated = rated[nil]?.count ?? 0
    return Table(
      columns: [
        Column("Rating"), Column("What it says", weight: 1), Column("Meaning"), Column("Actions", alignment: .trailing),
      ],
      rows: rows + (unrated == 0 ? [] : [[.rating(nil), "No rating given", "none", Cell(unrated)]]))
  }

  private static func actions(_ actions: [Action]) -> Table {
    Table(
      columns: [
        ActionTable.reference, Column("Outcome for children and families", weight: 3),
        Column("Action needed", weight: 4), Column("Responsible", weight: 2), Column("Due date", weight: 1),
        Column("Progress", weight: 4), Column("Impact", weight: 3), Column("Rating"),
      ],
      rows: actions.map { action in
        let state = action.state
        return [
          ActionTable.referenceCell(action), .prose(state.outcome, orMissing: "none recorded"), .text(state.action),
          state.officers.isEmpty ? .missing("no officer") : .text(state.officers.map(\.words).joined(separator: "; ")),
          .text(action.timesRedated > 0 ? Wording.slippage(action) : Wording.due(state)),
          .prose(state.progress, orMissing: "none recorded"), impact(state), ActionTable.ratingCell(action),
        ]
      })
  }

  private static func impact(_ state: ActionState) -> Cell {
    guard let impact = state.impact else { return .missing("none recorded") }
    return .prose((state.impactIsEvidenced ? "Evidenced: " : "Anticipated: ") + impact)
  }
}
