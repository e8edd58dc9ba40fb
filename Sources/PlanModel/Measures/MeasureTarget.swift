/// What a measure is held against from a day on.
package struct MeasureTarget: Sendable, Equatable {
  /// At or above it (up), at or below it (down), or within it (range) is green.
  package enum Threshold: Sendable, Hashable {
    case value(MeasureNumber)
    case range(MeasureNumber, MeasureNumber)

    /// Reads `90` or `10..20`.
    package init?(_ text: String) {
      let ends = text.split(separator: "..", omittingEmptySubsequences: false)
      let numbers = ends.compactMap { MeasureNumber($0) }
      guard numbers.count == ends.count, (1...2).contains(numbers.count) else { return nil }
      self = numbers.count == 1 ? .value(numbers[0]) : .range(numbers[0], numbers[1])
      if case .range(let low, let high) = self, low.value > high.value { return nil }
    }

    package var words: String {
      switch self {
      case .value(let number): number.description
      case .range(let low, let high): "\(low)..\(high)"
      }
    }
  }

  package let from: PlanDate
  package let green: Threshold
  package let amber: Threshold
  package let entry: Entry
  package let effectiveOn: PlanDate

  package init(from: PlanDate, green: Threshold, amber: Threshold, entry: Entry, effectiveOn: PlanDate) {
    self.from = from
    self.green = green
    self.amber = amber
    self.entry = entry
    self.effectiveOn = effectiveOn
  }

  /// How a value stands against the target, compared unrounded.
  package func tolerance(_ value: Double, good: MeasureDirection) -> MeasureTolerance? {
    guard good != .none else { return nil }
    if MeasureTarget.meets(value, green, good) { return .green }
    return MeasureTarget.meets(value, amber, good) ? .amber : .red
  }

  package static func meets(_ value: Double, _ threshold: Threshold, _ good: MeasureDirection) -> Bool {
    switch threshold {
    case .value(let number): good == .down ? value <= number.value : value >= number.value
    case .range(let low, let high): (low.value...high.value).contains(value)
    }
  }

  /// Whether thresholds suit a direction, amber no stricter than green.
  package static func isSound(green: Threshold, amber: Threshold, good: MeasureDirection) -> Bool {
    switch (green, amber, good) {
    case (.value(let green), .value(let amber), .up): amber.value <= green.value
    case (.value(let green), .value(let amber), .down): amber.value >= green.value
    case (.range(let low, let high), .range(let lowest, let highest), .range):
      lowest.value <= low.value && highest.value >= high.value
    default: false
    }
  }
}

/// A value against its target: no value has none.
package enum MeasureTolerance: String, Sendable, CaseIterable {
  case green, amber, red
}

/// What another place's value was for a period, as published.
package struct MeasureComparison: Sendable, Equatable {
  package let with: String
  package let period: MeasurePeriod
  package let value: MeasureNumber
  package let source: String
  package let entry: Entry
  package let effectiveOn: PlanDate

  package init(
    with: String, period: MeasurePeriod, value: MeasureNumber, source: String, entry: Entry, effectiveOn: PlanDate
  ) {
    self.with = with
    self.period = period
    self.value = value
    self.source = source
    self.entry = entry
    self.effectiveOn = effectiveOn
  }
}

/// A recorded decision of a person that another process begins, with its reason.
package struct MeasureRebase: Sendable, Equatable {
  package let from: PlanDate
  package let fix: Int?
  package let entry: Entry
  package let effectiveOn: PlanDate

  package init(from: PlanDate, fix: Int?, entry: Entry, effectiveOn: PlanDate) {
    self.from = from
    self.fix = fix
    self.entry = entry
    self.effectiveOn = effectiveOn
  }
}
