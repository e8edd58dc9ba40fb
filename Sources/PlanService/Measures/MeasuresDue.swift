package import PlanModel
internal import PlanStorage

/// A value that is missing: of which period, and who owes it.
package struct MissingValue: Sendable {
  package let measure: Measure
  package let period: MeasurePeriod
  /// Since the period ended.
  package let days: Int
}

extension PlanService {
  /// Every value that is missing of a period that has ended, the longest first.
  package func missingValues(asAt date: PlanDate) throws -> [MissingValue] {
    try read { try $0.missingValues(asAt: date) }
  }
}

extension PlanReader {
  func missingValues(asAt date: PlanDate) throws -> [MissingValue] {
    let histories = try measureHistories()
    let added = Dictionary(firstValues: histories.map { ($0.id, $0.revisions.first?.effectiveOn) })
    return try measureReadings(asAt: date).flatMap { reading -> [MissingValue] in
      guard let first = added[reading.measure.id] ?? nil else { return [] }
      return reading.missing(asAt: date, addedOn: first).map { period in
        MissingValue(measure: reading.measure, period: period, days: date - period.lastDay)
      }
    }.sorted { (-$0.days, $0.measure.code) < (-$1.days, $1.measure.code) }
  }
}
