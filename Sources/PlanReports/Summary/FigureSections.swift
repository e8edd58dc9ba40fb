internal import PlanModel

/// The sections that are figures: the key figures, area by area, the last twelve months, and the bridge.
enum FigureSections {
  static func keyFigures(_ summary: Summary) -> [Block] {
    [
      .heading(level: 2, "Key figures"),
      .paragraph(
        "Beside each figure, the change since \(summary.since.long)\(summary.movement.sealed.map { " from what the pack \($0.packName) says" } ?? "")."
      ),
      .keyFigures(figures(summary)),
    ]
  }

  static func areas(_ summary: Summary) -> [Block] {
    [
      .heading(level: 2, "Area by area"), .chart(.bars(AreaChart.make(summary))),
      .table(SummaryTables.areas(summary)),
    ] + reports(summary) + coveringWords(summary)
  }

  private static func reports(_ summary: Summary) -> [Block] {
    guard !summary.areaReports.isEmpty else { return [] }
    let rows = summary.areaReports.map { report -> [Cell] in
      [AreaReportCells.area(report, among: summary.position.areas.map(\.area))]
        + AreaReportCells.cells(report, key: summary.plan.key)
    }
    return [
      .heading(level: 3, "Reported of areas as a whole"),
      .paragraph("These count nothing: what is counted are actions."),
      .table(
        Table(
          columns: [Column("Area", weight: 2), Column("Rating"), Column("Progress", weight: 4), Column("Said on")],
          rows: rows)),
    ]
  }

  /// Where the paper has no annex, in which they stand beside their area.
  private static func coveringWords(_ summary: Summary) -> [Block] {
    guard !summary.scope.sections.contains(.annex), !summary.scope.sections.contains(.doneAndPlanned) else { return [] }
    return summary.position.areas.compactMap { area, _ in
      summary.business.words(on: .area(area.number)).flatMap { commentary in
        commentary.words.map { .paragraph("Area \(area.number), \(commentary.author): “\($0)”") }
      }
    }
  }

  static func trend(_ summary: Summary) -> [Block] {
    guard summary.trend.count > 1 else {
      return [
        .heading(level: 2, "The last twelve months"),
        .paragraph("There is nothing before \(summary.asAt.long) to compare with."),
      ]
    }
    return [
      .heading(level: 2, "The last twelve months"), .chart(.lines(TrendChart.make(summary))),
      .table(TrendChart.table(summary)),
    ]
  }

  static func bridge(_ summary: Summary) -> [Block] {
    [
      .heading(level: 2, "Open actions since \(summary.since.long)"),
      .table(SummaryTables.bridge(summary)),
    ] + didNotHold(summary)
  }

  /// Beside the bridge and not in it: they stay complete until somebody says otherwise.
  private static func didNotHold(_ summary: Summary) -> [Block] {
    let (all, new) = (summary.didNotHold, summary.didNotHoldSince)
    guard !all.isEmpty else { return [] }
    let since = new.isEmpty ? "none is new" : "new are \(Shortened.references(new))"
    return [
      .paragraph(
        "Beside it, \(all.count) \(all.count == 1 ? "green" : "greens") did not hold: \(Shortened.references(all)); since \(summary.since.long) \(since). Above they stand as complete."
      )
    ]
  }

  private static func figures(_ summary: Summary) -> [KeyFigure] {
    let changes = summary.countsChange
    return summary.counts.named.compactMap { name, value in
      guard let change = changes[name] else { return nil }
      let isBlank = value == 0 && change.total == 0 && (change.restated ?? 0) == 0
      if isBlank && !alwaysShown.contains(name) { return nil }
      return KeyFigure(
        name: Wording.count(named: name), value: value, change: change.total, restated: change.restated)
    }
  }

  /// Figures a board looks for even where they are nought.
  private static let alwaysShown: Set<String> = ["total", "open", "closed", "overdue", "off_track"]
}
