/// How sure a value is.
package enum MeasureQuality: String, Sendable, CaseIterable {
  case provisional, estimate
  case atLeast = "at_least"
  case atMost = "at_most"

  /// Whether a value of it is reckoned with: an estimate is a value, a bound is none, and what is provisional is not yet one.
  package var counts: Bool { self == .estimate }

  /// As it stands before the figure: "at least 1000".
  package var words: String { rawValue.replacing("_", with: " ") }
}

/// What was reported of a measure for one period.
package struct MeasureValue: Sendable, Equatable {
  package let id: Int64
  package let period: MeasurePeriod
  package let figure: MeasureFigure
  package let quality: MeasureQuality?
  /// What the sample of an audit was; nil where it is no audit's.
  package let sample: AuditSample?
  package let entry: Entry
  /// The day as from which it is known.
  package let effectiveOn: PlanDate

  package init(
    id: Int64 = 0, period: MeasurePeriod, figure: MeasureFigure, quality: MeasureQuality? = nil,
    sample: AuditSample? = nil, entry: Entry, effectiveOn: PlanDate
  ) {
    self.id = id
    self.period = period
    self.figure = figure
    self.quality = quality
    self.sample = sample
    self.entry = entry
    self.effectiveOn = effectiveOn
  }

  /// The value unrounded; nil where it was taken back.
  package func value(_ unit: MeasureUnit) -> Double? { figure.value(unit) }

  /// Whether it enters means and limits.
  package var counts: Bool { figure != .none && (quality?.counts ?? true) }
}

/// A figure whole, or by its parts; or none, where what was reported before is taken back.
package enum MeasureFigure: Sendable, Hashable {
  case whole(MeasureNumber)
  case parts(numerator: MeasureNumber, denominator: MeasureNumber)
  case none

  package func value(_ unit: MeasureUnit) -> Double? {
    switch self {
    case .whole(let number): number.value
    case .parts(let numerator, let denominator): unit.base * numerator.value / denominator.value
    case .none: nil
    }
  }

  /// Whether it is the same figure, however many noughts stand behind its point.
  package func isSame(as other: MeasureFigure) -> Bool {
    switch (self, other) {
    case (.whole(let a), .whole(let b)): a.value == b.value
    case (.parts(let a, let b), .parts(let c, let d)): a.value == c.value && b.value == d.value
    case (.none, .none): true
    default: false
    }
  }

  /// As people read it: "196", "3.3% (4 of 120)".
  package func words(_ unit: MeasureUnit) -> String {
    switch self {
    case .whole(let number): MeasureFigure.words(number.description, unit)
    case .parts(let numerator, let denominator):
      "\(MeasureFigure.words(MeasureFigure.rounded(value(unit) ?? 0), unit)) (\(numerator) of \(denominator))"
    case .none: "none"
    }
  }

  /// Shares as one share of them all; of anything else the last.
  package static func together(_ figures: [MeasureFigure]) -> MeasureFigure {
    guard figures.count > 1 else { return figures.first ?? .none }
    var (above, below) = (0, 0)
    for figure in figures {
      guard case .parts(let numerator, let denominator) = figure else { return figures.last ?? .none }
      above += Int(numerator.value)
      below += Int(denominator.value)
    }
    return .parts(numerator: MeasureNumber(above), denominator: MeasureNumber(below))
  }

  /// A worked-out figure to one place.
  package static func words(_ value: Double, _ unit: MeasureUnit) -> String { words(rounded(value), unit) }

  private static func words(_ number: String, _ unit: MeasureUnit) -> String {
    let digits = grouped(number)
    switch unit {
    case .percent: return "\(digits)%"
    case .money: return digits.hasPrefix("-") ? "-£\(digits.dropFirst())" : "£\(digits)"
    case .count, .rate, .days: return digits
    }
  }

  /// Thousands parted by commas from five digits on: "3,671,000".
  private static func grouped(_ number: String) -> String {
    let sign = number.hasPrefix("-") ? "-" : ""
    let parts = number.dropFirst(sign.count).split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.count > 4, whole.allSatisfy(\.isNumber) else { return number }
    var groups: [Substring] = []
    var rest = whole
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return sign + groups.joined(separator: ",") + (parts.count == 2 ? ".\(parts[1])" : "")
  }

  /// A difference of two figures, to the places that they were given with; of shares to one.
  package static func difference(from before: MeasureFigure, to after: MeasureFigure, _ unit: MeasureUnit) -> String? {
    guard let old = before.value(unit), let new = after.value(unit) else { return nil }
    guard old != new else { return "unchanged" }
    let magnitude = (new - old).magnitude
    var words = rounded(magnitude)
    if case .whole(let first) = before, case .whole(let second) = after {
      let places = min(max(first.places, second.places), 6)
      let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
      let units = (magnitude * scale).rounded()
      if units < 1e15 {
        let digits = String(repeating: "0", count: places) + String(Int64(units))
        let whole = String(Int64(units) / Int64(scale))
        words = places == 0 ? whole : "\(whole).\(digits.suffix(places))"
      }
    }
    return "\(new > old ? "+" : "-")\(grouped(words))"
  }

  /// To one place, halves away from zero; whole numbers without it.
  package static func rounded(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    guard tenths.magnitude < 1e15 else { return String(value) }
    let whole = Int64(tenths)
    let digits =
      whole.magnitude % 10 == 0 ? "\(whole.magnitude / 10)" : "\(whole.magnitude / 10).\(whole.magnitude % 10)"
    return whole < 0 ? "-\(digits)" : digits
  }
}

/// What was looked at in one round of an audit; no case, child or reviewer is named.
package struct AuditSample: Sendable, Hashable {
  package enum Reviewer: String, Sendable, CaseIterable {
    case `internal`, external
  }

  package let by: Reviewer?
  /// How many were looked at a second time, and in how many both agreed.
  package let moderated: Int?
  package let agreed: Int?

  /// Nil where nothing is said of it.
  package init?(by: Reviewer?, moderated: Int?, agreed: Int?) {
    guard by != nil || moderated != nil else { return nil }
    self.by = by
    self.moderated = moderated
    self.agreed = agreed
  }
}

/// The share of a sample with its Wilson 95% interval, of a hundred.
///
/// E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927): it holds for
/// small samples and for none or all, where the plain interval does not.
package struct SampleShare: Sendable, Equatable {
  package let share: Double
  package let lower: Double
  package let upper: Double
  package let isSmall: Bool

  /// The two-sided 95% point of the normal distribution.
  private static let z = 1.959963984540054
  /// Below so many cases a sample says little by itself.
  private static let small = 30.0

  /// - Parameter sampled: more than none.
  package init(met: Double, of sampled: Double) {
    let (p, n, z) = (met / sampled, sampled, SampleShare.z)
    let centre = p + z * z / (2 * n)
    let spread = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let divisor = 1 + z * z / n
    share = 100 * p
    lower = met == 0 ? 0 : max(0, 100 * (centre - spread) / divisor)
    upper = met == sampled ? 100 : min(100, 100 * (centre + spread) / divisor)
    isSmall = sampled < SampleShare.small
  }
}
