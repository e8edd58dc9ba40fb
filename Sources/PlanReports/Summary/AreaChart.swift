internal import PlanModel

/// The ratings of each area as a stacked bar.
enum AreaChart {
  static func make(_ summary: Summary) -> BarChart {
    let areas = summary.position.areas
    let kinds = CountColumn.standings.filter { $0.count(summary.counts) > 0 }
    let shown = kinds.map { kind in
      "\(kind.count(summary.counts)) \(kind.name)"
    }
    return BarChart(
      title: "Actions of each area by rating",
      words:
        "Stacked bars, one for each of \(areas.count) areas. Of all \(summary.counts.total) actions: \(Wording.list(shown)). The figures are in the table below.",
      categories: areas.map { "\($0.area.number). \($0.area.title)" },
      series: kinds.map { kind in
        let rating = summary.plan.key.ratings.first { $0.meaning == kind.meaning }
        return BarChart.Series(
          name: kind.name, symbol: rating?.symbol ?? kind.symbol, colour: rating?.colour ?? kind.colour,
          values: areas.map { kind.count($0.counts) })
      })
  }
}
