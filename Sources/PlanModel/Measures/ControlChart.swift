/// An XmR chart: tells a signal from noise in one series of values.
///
/// Drawn as the NHS's "Making Data Count" draws it; its reference implementation is NHSRplotthedots 0.2.2. Limits by the
/// average moving range: D. J. Wheeler, "Understanding Variation" (1993).
package struct ControlChart: Sendable, Equatable {
  /// Why a point is no chance. A point has the first that holds, in this order.
  package enum Special: String, Sendable, CaseIterable {
    /// Strictly beyond a limit.
    case outside
    /// One of seven in a row that each rise, or each fall.
    case trend
    /// One of two or three near a limit, among three in a row on its side of the mean.
    case twoOfThree = "two_of_three"
    /// One of seven in a row strictly on one side of the mean.
    case shift
  }

  package enum Limits: String, Sendable {
    case none, trial, full
  }

  /// Why a stretch has no limits.
  package enum WithoutLimits: Sendable, Equatable {
    case tooFew(Int)
    case noVariation
  }

  package struct Point: Sendable, Equatable {
    package let period: MeasurePeriod
    package let value: Double
    /// Whether it enters the mean; what does not is drawn, and marked by no rule.
    package let counts: Bool
    package fileprivate(set) var special: Special?
    /// Whether it is special upwards; nil where it is not special.
    package fileprivate(set) var isHigh: Bool?

    package init(period: MeasurePeriod, value: Double, counts: Bool = true) {
      self.period = period
      self.value = value
      self.counts = counts
    }
  }

  /// Where a person decided that another process begins.
  package struct Rebase: Sendable, Equatable {
    package let from: PlanDate
    /// The limits come from the first so many points; nil for all of them.
    package let fix: Int?

    package init(from: PlanDate, fix: Int?) {
      self.from = from
      self.fix = fix
    }
  }

  /// The points of one process, with the limits that they have.
  package struct Stretch: Sendable, Equatable {
    package let points: [Point]
    package let mean: Double?
    package let lower: Double?
    package let upper: Double?
    package let nearLower: Double?
    package let nearUpper: Double?
    package let limits: Limits
    package let withoutLimits: WithoutLimits?
    /// How many points the limits are from.
    package let baseCount: Int
  }

  package let stretches: [Stretch]

  package static let fewest = 6
  package static let fewestForFull = 12

  /// - Parameters:
  ///   - points: in the order of their periods.
  ///   - screens: whether moving ranges that are not below 3.267 times their average are left out of it, once.
  package init(_ points: [Point], rebases: [Rebase] = [], screens: Bool = true) {
    let cuts = rebases.sorted { $0.from < $1.from }
    var parts: [(fix: Int?, points: [Point])] = []
    for point in points {
      let cut = cuts.last { $0.from <= point.period.firstDay }
      let isNew = parts.last.map { last in
        guard let cut, let before = last.points.last else { return false }
        return cut.from > before.period.firstDay
      }
      if isNew ?? true { parts.append((cut?.fix, [])) }
      parts[parts.count - 1].points.append(point)
    }
    stretches = parts.map { Stretch($0.points, fix: $0.fix, screens: screens) }
  }

  package var points: [Point] { stretches.flatMap(\.points) }
  package var latest: Stretch? { stretches.last }
}

extension ControlChart.Stretch {
  /// The limits are so many average moving ranges from the mean: 3 / 1.128, the bias of a range of two.
  private static let limit = 2.66
  /// The upper limit of moving ranges.
  private static let rangeLimit = 3.267

  fileprivate init(_ points: [ControlChart.Point], fix: Int?, screens: Bool) {
    let counted = points.indices.filter { points[$0].counts }
    let values = counted.map { points[$0].value }
    let base = Array(fix.map { values.prefix($0) } ?? values[...])
    let mean = base.isEmpty ? nil : base.reduce(0, +) / Double(base.count)
    let range = Self.averageMovingRange(base, screens: screens)
    guard let mean, let range, base.count >= ControlChart.fewest, range > 0 else {
      self.init(
        points: points, mean: mean, lower: nil, upper: nil, nearLower: nil, nearUpper: nil, limits: .none,
        withoutLimits: base.count < ControlChart.fewest ? .tooFew(base.count) : .noVariation, baseCount: base.count)
      return
    }
    let (far, near) = (Self.limit * range, Self.limit * range * 2 / 3)
    let marks = ControlRules(values, mean: mean, far: far, near: near).marks
    var marked = points
    for (index, mark) in zip(counted, marks) {
      marked[index].special = mark?.special
      marked[index].isHigh = mark?.isHigh
    }
    self.init(
      points: marked, mean: mean, lower: mean - far, upper: mean + far, nearLower: mean - near, nearUpper: mean + near,
      limits: base.count < ControlChart.fewestForFull ? .trial : .full, withoutLimits: nil,
      baseCount: base.count)
  }

  private static func averageMovingRange(_ values: [Double], screens: Bool) -> Double? {
    let ranges = zip(values.dropFirst(), values).map { ($0 - $1).magnitude }
    guard !ranges.isEmpty else { return nil }
    let average = ranges.reduce(0, +) / Double(ranges.count)
    let kept = screens ? ranges.filter { $0 < rangeLimit * average } : ranges
    return kept.isEmpty ? average : kept.reduce(0, +) / Double(kept.count)
  }
}

/// The four rules over the values of one stretch.
private struct ControlRules {
  private let values: [Double]
  private let mean: Double
  private let far: Double
  private let near: Double
  private static let run = 7

  init(_ values: [Double], mean: Double, far: Double, near: Double) {
    self.values = values
    self.mean = mean
    self.far = far
    self.near = near
  }

  /// For each value, why it is special and whether upwards; nil where it is not.
  var marks: [(special: ControlChart.Special, isHigh: Bool)?] {
    let (trend, nearLimits, shift) = (trend, twoOfThree, shift)
    return values.indices.map { index in
      let isAbove = values[index] > mean
      if isOutside(index) { return (.outside, isAbove) }
      if let isRising = trend[index] { return (.trend, isRising) }
      if nearLimits[index] { return (.twoOfThree, isAbove) }
      return shift[index] ? (.shift, isAbove) : nil
    }
  }

  /// 1 above the mean, -1 below it, 0 on it.
  private func side(_ index: Int) -> Int { values[index] > mean ? 1 : values[index] < mean ? -1 : 0 }

  private func isOutside(_ index: Int) -> Bool { values[index] > mean + far || values[index] < mean - far }

  private func isNear(_ index: Int) -> Bool {
    !isOutside(index) && (values[index] > mean + near || values[index] < mean - near)
  }

  /// Whether each value is part of a run that rises (true) or falls (false), a later run before an earlier one.
  private var trend: [Bool?] {
    var trend: [Bool?] = Array(repeating: nil, count: values.count)
    for first in values.indices where first + ControlRules.run <= values.count {
      let run = first..<(first + ControlRules.run)
      let steps = zip(run.dropFirst(), run).map { values[$0] - values[$1] }
      if steps.allSatisfy({ $0 > 0 }) { for index in run { trend[index] = true } }
      if steps.allSatisfy({ $0 < 0 }) { for index in run { trend[index] = false } }
    }
    return trend
  }

  private var twoOfThree: [Bool] {
    var marked = Array(repeating: false, count: values.count)
    for first in values.indices where first + 3 <= values.count {
      let three = first..<(first + 3)
      let isOneSided = three.map(side).reduce(0, +).magnitude == 3
      guard isOneSided, three.count(where: isNear) >= 2 else { continue }
      for index in three where isNear(index) { marked[index] = true }
    }
    return marked
  }

  private var shift: [Bool] {
    var marked = Array(repeating: false, count: values.count)
    for first in values.indices where first + ControlRules.run <= values.count {
      let run = first..<(first + ControlRules.run)
      guard run.map(side).reduce(0, +).magnitude == ControlRules.run else { continue }
      for index in run { marked[index] = true }
    }
    return marked
  }
}
