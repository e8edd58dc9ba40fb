/// What the measure beside a completed action has done since: the claim against its signal.
package struct MeasureClaim: Sendable, Equatable {
  package enum Finding: String, Sendable, CaseIterable {
    /// In the order in which several measures of one action are told: what is worse goes before what is better.
    case worse
    case improved
    case beganBefore = "began_before"
    case noSignal = "no_signal"
    case tooFew = "too_few"
    case noMeasure = "no_measure"
  }

  package let reference: Reference
  package let completedOn: PlanDate?
  package let finding: Finding
  /// The measure that says so; nil where the action has none.
  package let measure: String?

  /// So many values after a completion before anything is said of it.
  package static let fewest = 4

  /// Every completed action, in the order of the references.
  ///
  /// - Parameter tests: the measures that were said to show that completions hold, by their actions.
  package static func all(
    of actions: [Action], _ readings: [MeasureReading], tests: [Reference: Int64] = [:]
  ) -> [MeasureClaim] {
    actions.filter { $0.isComplete && !$0.isWithdrawn }.map { action in
      let own = readings.filter { reading in
        reading.measure.withdrawnReason == nil
          && (reading.measure.actions.contains(action.reference) || tests[action.reference] == reading.measure.id)
      }
      let findings = own.map { reading in
        MeasureClaim(
          reference: action.reference, completedOn: action.completedOn,
          finding: finding(reading, since: action.completedOn), measure: reading.measure.code)
      }
      let order = Finding.allCases
      return findings.min { (order.firstIndex(of: $0.finding) ?? 0) < (order.firstIndex(of: $1.finding) ?? 0) }
        ?? MeasureClaim(
          reference: action.reference, completedOn: action.completedOn, finding: .noMeasure, measure: nil)
    }
  }

  /// - Parameter completedOn: nil where the action was complete from its first day: then nothing is since.
  private static func finding(_ reading: MeasureReading, since completedOn: PlanDate?) -> Finding {
    let points = reading.chart.points.filter(\.counts)
    guard let completedOn else { return .tooFew }
    let after = points.filter { $0.period.firstDay >= completedOn }
    guard after.count >= fewest, (reading.chart.latest?.limits ?? .none) != .none, reading.measure.good != .none else {
      return .tooFew
    }
    func isBetter(_ point: ControlChart.Point) -> Bool? { point.isHigh.map { $0 == (reading.measure.good != .down) } }
    guard let last = after.last(where: { $0.special != nil }), let better = isBetter(last),
      reading.measure.good != .range
    else { return .noSignal }
    guard better else { return .worse }
    // The run of better points that leads to it: where it began before the completion, the completion did not begin it.
    let index = points.lastIndex { $0.period == last.period } ?? 0
    let run = points[...index].reversed().prefix { isBetter($0) ?? false }
    return run.last.map { $0.period.firstDay < completedOn } ?? false ? .beganBefore : .improved
  }
}

extension Position {
  /// The same with what the measure beside each completed action has done since.
  package func with(_ claims: [MeasureClaim]) -> Position {
    guard !claims.isEmpty else { return self }
    let byReference = Dictionary(firstValues: claims.map { ($0.reference, $0) })
    return Position(
      plan: plan, asAt: asAt,
      actions: actions.map { action in
        guard let claim = byReference[action.reference] else { return action }
        var action = action
        action.claim = claim
        return action
      })
  }
}

extension MeasureFigure {
  /// Whether it, or what it leaves of its whole, counts one to five people (suppressed where the public reads it).
  ///
  /// Five and fewer: as the Department for Education suppresses figures of children in need and in care.
  package func isSmall(_ unit: MeasureUnit) -> Bool {
    func isFew(_ value: Double) -> Bool { value > 0 && value <= 5 }
    switch self {
    case .whole(let number): return unit == .count && isFew(number.value)
    case .parts(let numerator, let denominator):
      return isFew(numerator.value) || isFew(denominator.value) || isFew(denominator.value - numerator.value)
    case .none: return false
    }
  }
}

extension MeasureFigure {
  /// A share alone, without what it is a share of.
  package func withoutParts(_ unit: MeasureUnit) -> String {
    switch self {
    case .parts: MeasureFigure.words(value(unit) ?? 0, unit)
    case .whole, .none: words(unit)
    }
  }
}

extension MeasureReading {
  /// Whether a value of it may not be printed where the public reads: then neither mean nor chart, which lead back to it.
  package var hasSmallValues: Bool {
    measure.countsPeople
      && versions.contains { version in version.values.contains { $0.figure.isSmall(version.definition.unit) } }
  }
}
