package import PlanModel
internal import TextFormats

/// The plan's measures, one a row: the latest value and what it says.
package enum MeasureListing {
  package static func make(_ readings: [MeasureReading]) -> Listing<MeasureReading> {
    Listing(readings, columns: columns, otherwise: "The plan has no measure.")
  }

  private static let columns: [ListingColumn<MeasureReading>] = [
    ListingColumn("code", Column("Code")) { .text($0.measure.code) },
    ListingColumn("title", Column("Measure", weight: 4)) { .text($0.measure.title) },
    ListingColumn("unit") { .text($0.measure.definition.unit.rawValue) },
    ListingColumn("good") { .text($0.measure.good.rawValue) },
    ListingColumn("every") { .text($0.measure.definition.interval.rawValue) },
    ListingColumn("period", Column("Latest")) { .text($0.latest?.period.description) },
    ListingColumn(
      "value", Column("Value", weight: 2), cell: { .text(MeasureWording.value($0.latest, $0.measure.definition)) },
      value: { reading in number(reading.latest?.value(reading.measure.definition.unit)) }),
    ListingColumn("quality") { .text($0.latest?.quality?.rawValue) },
    ListingColumn("change", Column("Change")) { .text(MeasureWording.change($0)) },
    ListingColumn("tolerance", Column("Target")) { .text($0.tolerance?.rawValue) },
    ListingColumn(
      "variation", Column("Variation", weight: 2), cell: { .text(MeasureWording.variation($0)) },
      value: {
        .text($0.variation?.rawValue)
      }),
    ListingColumn(
      "assurance", Column("Assurance", weight: 2), cell: { .text(MeasureWording.assurance($0)) },
      value: {
        .text($0.assurance?.rawValue)
      }),
    ListingColumn("limits") { .text(($0.chart.latest?.limits ?? .none).rawValue) },
    ListingColumn(
      "officer", Column("Officer", weight: 2), cell: { .text($0.measure.officer?.called ?? "nobody") },
      value: {
        .text($0.measure.officer?.words)
      }),
    ListingColumn("withdrawn_reason") { .text($0.measure.withdrawnReason) },
  ]

  static func number(_ value: Double?) -> ListingValue {
    .json(flat: value.map { JSONWriter.digits($0) }) { name, json in json.member(name, value) }
  }
}

/// Values that are missing.
package enum MissingValueListing {
  /// - Parameter missing: with the day at which it is looked.
  package static func make(_ missing: [MissingRow]) -> Listing<MissingRow> {
    Listing(missing, columns: columns, otherwise: "No value is missing.")
  }

  package struct MissingRow: Sendable {
    let measure: Measure
    let period: MeasurePeriod
    let days: Int

    package init(measure: Measure, period: MeasurePeriod, days: Int) {
      self.measure = measure
      self.period = period
      self.days = days
    }
  }

  private static let columns: [ListingColumn<MissingRow>] = [
    ListingColumn("code", Column("Code")) { .text($0.measure.code) },
    ListingColumn("title", Column("Measure", weight: 4)) { .text($0.measure.title) },
    ListingColumn(
      "period", Column("Missing of", weight: 2), cell: { .text($0.period.long) },
      value: {
        .text($0.period.description)
      }),
    ListingColumn("days", Column("Days since its end", alignment: .trailing)) { .number($0.days) },
    ListingColumn(
      "officer", Column("Owed by", weight: 2), cell: { .text($0.measure.officer?.called ?? "nobody") },
      value: {
        .text($0.measure.officer?.words)
      }),
  ]
}

/// What outside definitions there are.
package enum StandardMeasureListing {
  package static func make() -> Listing<StandardMeasure> {
    Listing(StandardMeasure.all, columns: columns, otherwise: "")
  }

  private static let columns: [ListingColumn<StandardMeasure>] = [
    ListingColumn("code", Column("Code", weight: 2)) { .text($0.code) },
    ListingColumn("title", Column("Measure", weight: 3)) { .text($0.title) },
    ListingColumn("unit", Column("Unit")) { .text($0.unit.rawValue) },
    ListingColumn("good", Column("Better")) { .text($0.good.rawValue) },
    ListingColumn("every") { .text($0.interval.rawValue) },
    ListingColumn("numerator", Column("Counted", weight: 3)) { .text($0.numerator) },
    ListingColumn("denominator", Column("Of", weight: 3)) { .text($0.denominator) },
    ListingColumn("source", Column("Source", weight: 3)) { .text($0.source) },
  ]
}

/// Every value of one measure.
package enum MeasureValueListing {
  package struct Row: Sendable {
    fileprivate let row: MeasureRow
  }

  package static func make(_ reading: MeasureReading) -> Listing<Row> {
    Listing(MeasureRow.all(of: reading).map(Row.init), columns: columns, otherwise: "No value was reported yet.")
  }

  private static let columns: [ListingColumn<Row>] = [
    ListingColumn("period", Column("Period")) { .text($0.row.value.period.description) },
    ListingColumn(
      "value", Column("Value", weight: 2),
      cell: { .text(MeasureWording.value($0.row.value, $0.row.version.definition)) },
      value: { MeasureListing.number($0.row.value.value($0.row.version.definition.unit)) }),
    ListingColumn("numerator") { MeasureListing.number(parts($0)?.0.value) },
    ListingColumn("denominator") { MeasureListing.number(parts($0)?.1.value) },
    ListingColumn("quality", Column("Quality")) { .text($0.row.value.quality?.rawValue) },
    ListingColumn(
      "special", Column("Signal", weight: 2), cell: { .text($0.row.point.map(MeasureWording.special) ?? "") },
      value: { .text($0.row.point?.special?.rawValue) }),
    ListingColumn("version") { .number($0.row.version.number) },
    ListingColumn(
      "effective_on", Column("Known from"), cell: { .date($0.row.value.effectiveOn) },
      value: {
        .text($0.row.value.effectiveOn.iso)
      }),
    ListingColumn("recorded_by", Column("Recorded by", weight: 2)) { .text($0.row.value.entry.recordedBy) },
  ]

  private static func parts(_ row: Row) -> (MeasureNumber, MeasureNumber)? {
    guard case .parts(let numerator, let denominator) = row.row.value.figure else { return nil }
    return (numerator, denominator)
  }
}
