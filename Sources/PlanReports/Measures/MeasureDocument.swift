package import PlanModel

/// One measure with its chart and every value.
package enum MeasureDocument {
  package static func make(_ reading: MeasureReading, asAt date: PlanDate) -> Document {
    let measure = reading.measure
    var blocks: [Block] = [
      .heading(level: 1, "\(measure.title), as at \(date.long)"), .paragraph(MeasureWording.sentence(reading)),
      .particulars(particulars(reading)),
    ]
    if let chart = SeriesChart(reading) { blocks.append(.chart(.series(chart))) }
    if !reading.values.isEmpty { blocks += [.heading(level: 2, "Values"), .table(values(reading))] }
    if !reading.comparisons.isEmpty { blocks += [.heading(level: 2, "Compared with"), .table(comparisons(reading))] }
    for version in reading.versions.dropLast() where !version.values.isEmpty {
      blocks += [
        .heading(level: 2, "As it was defined before: \(version.definition.words)"), .table(table(version)),
      ]
    }
    return Document(title: "\(measure.title), as at \(date.long)", blocks: blocks)
  }

  private static func particulars(_ reading: MeasureReading) -> [Particular] {
    let measure = reading.measure
    let better: [MeasureDirection: String] = [
      .up: "higher", .down: "lower", .range: "within its range", .none: "neither way",
    ]
    var particulars = [
      Particular("Code", .text(measure.code)), Particular("Definition", .text(measure.definition.words)),
      Particular("Better", .text(better[measure.good] ?? "")),
      Particular("Target", .text(MeasureWording.target(reading.target, measure.definition.unit))),
      Particular("Officer", .text(measure.officer?.called ?? "nobody")),
    ]
    func add(_ name: String, _ words: String?) {
      if let words, !words.isEmpty { particulars.append(Particular(name, .text(words))) }
    }
    add("Against it", reading.tolerance?.rawValue)
    add("Defined so", measure.versionFrom.map { "from \($0.long), version \(measure.version)" })
    add("Source", measure.source)
    add("Areas", measure.areas.map(String.init).joined(separator: ", "))
    add("Actions", measure.actions.map(\.description).joined(separator: ", "))
    add("Withdrawn", measure.withdrawnReason)
    for rebase in reading.rebases {
      let fixed = rebase.fix.map { ", limits from its first \($0) points" } ?? ""
      add("Another process", "from \(rebase.from.long)\(fixed): \(rebase.entry.why ?? "")")
    }
    return particulars
  }

  /// The values of the last thirteen periods beside one another, without who recorded them: a row of values, and one of
  /// what is special about them.
  static func recent(_ reading: MeasureReading) -> Table {
    guard let version = reading.current else { return Table(columns: [], rows: []) }
    let points = Dictionary(firstValues: version.chart.points.map { ($0.period, $0) })
    let shown = version.values.suffix(13)
    let unit = version.definition.unit
    func signs(_ value: MeasureValue) -> String {
      guard let point = points[value.period] else { return "" }
      guard point.counts else { return value.quality?.words ?? "" }
      guard let isHigh = point.isHigh else { return "" }
      return isHigh ? "high" : "low"
    }
    return Table(
      columns: [Column("")] + shown.map { Column(SeriesChart.label($0.period), alignment: .trailing) },
      rows: [
        [.text("Value")] + shown.map { .text($0.figure.withoutParts(unit)) },
        [.text("Signal")] + shown.map { .text(signs($0)) },
      ])
  }

  static func values(_ reading: MeasureReading) -> Table {
    reading.current.map(table) ?? Table(columns: [], rows: [])
  }

  private static func table(_ version: MeasureReading.Version) -> Table {
    let points = Dictionary(firstValues: version.chart.points.map { ($0.period, $0) })
    return Table(
      columns: [
        Column("Period"), Column("Value", weight: 2), Column("Signal", weight: 2), Column("Recorded by", weight: 2),
      ],
      rows: version.values.map { value in
        [
          .text(value.period.long), .text(MeasureWording.value(value, version.definition)),
          .text(points[value.period].map(MeasureWording.special) ?? ""), .text(value.entry.recordedBy),
        ]
      })
  }

  private static func comparisons(_ reading: MeasureReading) -> Table {
    Table(
      columns: [Column("With", weight: 2), Column("Period"), Column("Value"), Column("Source", weight: 3)],
      rows: reading.comparisons.map { comparison in
        [
          .text(comparison.with), .text(comparison.period.long), .text(comparison.value.description),
          .text(comparison.source),
        ]
      })
  }
}
