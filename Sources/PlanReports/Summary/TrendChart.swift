internal import PlanModel

/// Open, overdue and red over the last twelve months.
enum TrendChart {
  static func make(_ summary: Summary) -> LineChart {
    let points = summary.trend
    return LineChart(
      title: "Open, overdue and red over the last twelve months",
      words: words(points),
      points: points.map { short($0.asAt) },
      series: [
        LineChart.Series(name: "Open", colour: "blue", values: points.map(\.open)),
        LineChart.Series(name: "Overdue", colour: "orange", values: points.map(\.overdue)),
        LineChart.Series(name: "Red", colour: "red", values: points.map(\.red)),
      ])
  }

  static func table(_ summary: Summary) -> Table {
    Table(
      columns: [
        Column("At the end of"), Column("Open", alignment: .trailing), Column("Overdue", alignment: .trailing),
        Column("Red", alignment: .trailing),
      ],
      rows: summary.trend.map { point in
        [.date(point.asAt), Cell(point.open), Cell(point.overdue), Cell(point.red)]
      })
  }

  private static func words(_ points: [TrendPoint]) -> String {
    guard let first = points.first, let last = points.last else { return "There is no point to show." }
    func change(_ name: String, _ value: (TrendPoint) -> Int) -> String {
      "\(name) from \(value(first)) to \(value(last))"
    }
    return
      "Three lines from \(first.asAt.long) to \(last.asAt.long): \(change("open", \.open)), \(change("overdue", \.overdue)), \(change("red", \.red)). The figures are in the table below."
  }

  /// `31 Jan 23`.
  private static func short(_ date: PlanDate) -> String {
    let words = date.long.split(separator: " ")
    return "\(words[0]) \(words[1].prefix(3)) \(words[2].suffix(2))"
  }
}
