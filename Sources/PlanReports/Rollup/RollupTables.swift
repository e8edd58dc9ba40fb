internal import PlanModel

/// The tables of several plans side by side.
enum RollupTables {
  /// Ratings by what they mean, under the names that counts have everywhere.
  private static let meanings = [
    "total", "complete", "embedded", "on_track", "at_risk", "off_track", "not_started", "unrated", "withdrawn",
  ]

  /// What is late, red or silent in each plan, the worst first.
  static func plans(_ rollup: Rollup) -> Table {
    func row(_ name: Cell, _ counts: Counts, bare: Int, stale: Int, next: Cell) -> [Cell] {
      [name, Cell(counts.open), Cell(counts.offTrack), Cell(bare), Cell(counts.overdue), Cell(stale), next]
    }
    func bare(_ plans: [RolledPlan]) -> Int { plans.flatMap(\.position.red).filter { !$0.hasMitigation }.count }
    let numbers = ["Open", "Red", "Red without mitigation", "Overdue", "Stale"].map { Column($0, alignment: .trailing) }
    return Table(
      columns: [Column("Plan", weight: 1)] + numbers + [Column("Next board day")],
      rows: rollup.plans.map { plan in
        row(
          .text(plan.name), plan.counts, bare: bare([plan]), stale: plan.stale.count,
          next: plan.nextMeetings.first.map { .date($0.heldOn) } ?? "none")
      } + [row("Together", rollup.together, bare: bare(rollup.plans), stale: rollup.stale, next: "")],
      isLastRowTotal: true)
  }

  static func counts(_ rollup: Rollup) -> Table {
    let all = rollup.plans.map(\.counts) + [rollup.together]
    func value(_ name: String, _ counts: Counts) -> Cell { Cell(counts.named.first { $0.name == name }?.value ?? 0) }
    return Table(
      columns: [Column("Meaning", weight: 1)]
        + (rollup.plans.map(\.name) + ["Together"]).map { Column($0, alignment: .trailing) },
      rows: meanings.map { name in
        [.text(Wording.count(named: name))] + all.map { value(name, $0) }
      })
  }

  static func titles(_ rollup: Rollup) -> Table {
    Table(
      columns: [Column("Plan"), Column("Title", weight: 4), Column("Last update")],
      rows: rollup.plans.map { [.text($0.name), .text($0.plan.called), .date($0.updatedOn)] })
  }

  static func worst(_ rollup: Rollup) -> Table {
    Table(
      columns: [
        Column("Ref", weight: 1), Column("Action", weight: 4), Column("Officers", weight: 2), Column("Due", weight: 2),
        Column("Rating"), Column("What is done about it", weight: 3),
      ],
      rows: rollup.worst.map { rolled in
        let action = rolled.action
        let days = action.daysOverdue(asAt: rollup.asAt)
        let late = days > 0 ? "\(Wording.days(days)) overdue: " : ""
        return [
          .text(rolled.reference.description), .prose(action.state.action), ActionTable.officersCell(action),
          .text(late + Wording.slippage(action)), ActionTable.ratingCell(action),
          .prose(action.state.mitigation?.mitigatingActions, orMissing: "no mitigation recorded"),
        ]
      })
  }

  static func meetings(_ rollup: Rollup) -> Table {
    let all = rollup.plans.flatMap { plan in plan.nextMeetings.map { (plan.name, $0) } }
      .sorted { ($0.1.heldOn, $0.0, $0.1.board.code) < ($1.1.heldOn, $1.0, $1.1.board.code) }
    return Table(
      columns: [Column("Day"), Column("Plan"), Column("Board", weight: 3)],
      rows: all.map { [.date($0.1.heldOn), .text($0.0), .text($0.1.board.title)] })
  }

  static func areas(_ rollup: Rollup) -> Table {
    Table(
      columns: [
        Column("Plan"), Column("Area", weight: 2), Column("Rating"), Column("Progress", weight: 4), Column("Said on"),
      ],
      rows: rollup.plans.flatMap { plan in
        plan.areaReports.map { report in
          [.text(plan.name), AreaReportCells.area(report, among: plan.areas)]
            + AreaReportCells.cells(report, key: plan.plan.key)
        }
      })
  }

  static func keys(_ rollup: Rollup) -> Table {
    Table(
      columns: [Column("Plan"), Column("Rating"), Column("Its words", weight: 2), Column("Counted as", weight: 1)],
      rows: rollup.plans.flatMap { plan in
        plan.plan.key.ratings.map { rating in
          [
            .text(plan.name), .rating(rating), .text(rating.label),
            .text(Wording.count(named: rating.meaning.rawValue)),
          ]
        }
      })
  }
}

/// What is told of an area as a whole, as cells.
enum AreaReportCells {
  /// "2. The front door".
  static func area(_ report: AreaReport, among areas: [Area]) -> Cell {
    guard let number = report.areaNumber else { return "" }
    return .text("\(number). \(areas.first { $0.number == number }?.title ?? "")")
  }

  /// Its rating, its progress, and the day.
  static func cells(_ report: AreaReport, key: RatingKey) -> [Cell] {
    [
      .rating(report.rating.flatMap(key.rating)), .prose(report.progress, orMissing: "none recorded"),
      .date(report.updatedOn),
    ]
  }
}
