internal import PlanModel
internal import PlanStorage

extension PlanReader {
  /// What the measure beside each completed action has done since; none where the plan has no measure.
  func claims(of actions: [Action], asAt date: PlanDate) throws -> [MeasureClaim] {
    let measures = try measureReadings(asAt: date)
    guard !measures.isEmpty else { return [] }
    return try claims(of: actions, measures, asAt: date)
  }

  func claims(of actions: [Action], _ measures: [MeasureReading], asAt date: PlanDate) throws -> [MeasureClaim] {
    let tests = try sustainTests().filter { $0.effectiveOn <= date }
    return MeasureClaim.all(
      of: actions, measures, tests: Dictionary(tests.map { ($0.reference, $0.measureID) }) { _, later in later })
  }
}
