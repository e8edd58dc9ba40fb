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
    let rated = Dictionary(grouping: summary.position.actions.filter { !$0.isWithdrawn }) { $0.rating }
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

  private static func actions(_ actions: [Action]) -> Table { Listing(actions, columns: columns, otherwise: "").table }

  private static let columns: [ListingColumn<Action>] = [
    ListingColumn(Column("Ref"), cell: ActionTable.referenceCell),
    ListingColumn(Column("Outcome for children and families", weight: 3)) {
      .prose($0.state.outcome, orMissing: "none recorded")
    },
    ListingColumn(Column("Action needed", weight: 4)) { .text($0.state.action) },
    ListingColumn(Column("Responsible", weight: 2)) { action in
      let officers = action.state.officers
      return officers.isEmpty ? .missing("no officer") : .text(officers.map(\.words).joined(separator: "; "))
    },
    ListingColumn(Column("Due date", weight: 1)) {
      .text($0.timesRedated > 0 ? Wording.slippage($0) : Wording.due($0.state))
    },
    ListingColumn(Column("Progress", weight: 4)) { .prose($0.state.progress, orMissing: "none recorded") },
    ListingColumn(Column("Impact", weight: 3)) { Wording.impact($0.state) },
    ListingColumn(Column("Rating"), cell: ActionTable.ratingCell),
  ]
}
