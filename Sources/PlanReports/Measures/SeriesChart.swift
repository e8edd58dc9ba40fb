internal import PlanModel

extension SeriesChart {
  /// The chart of a measure as it is defined now; nil where it has fewer values than make a line.
  init?(_ reading: MeasureReading) {
    let unit = reading.measure.definition.unit
    let chart = reading.chart
    guard chart.points.count >= 2 else { return nil }
    title = "\(reading.measure.title) (\(unit.rawValue), every \(reading.measure.definition.interval.rawValue))"
    words = "\(MeasureWording.sentence(reading)) The figures are in the table below."
    let periods = SeriesChart.axis(chart.points.map(\.period))
    let known = Dictionary(firstValues: chart.points.map { ($0.period, $0) })
    points = periods.map { period in
      let point = known[period]
      return Point(
        label: SeriesChart.label(period), value: point?.value, mark: point.map(reading.mark) ?? .plain)
    }
    let places = Dictionary(firstValues: periods.enumerated().map { ($0.element, $0.offset) })
    let starts = chart.stretches.map { stretch in stretch.points.first.flatMap { places[$0.period] } ?? 0 }
    stretches = chart.stretches.enumerated().map { index, stretch in
      Stretch(
        first: starts[index], last: (index + 1 < starts.count ? starts[index + 1] : periods.count) - 1,
        mean: stretch.mean, lower: stretch.lower, upper: stretch.upper, isTrial: stretch.limits == .trial)
    }
    if case .value(let number)? = reading.target?.green { target = number.value } else { target = nil }
  }

  /// More periods than these without a value between two are left out.
  private static let mostOnAxis = 400

  /// Every period from the first to the last, so that one without a value is seen to be missing; rounds of an audit stand
  /// side by side.
  private static func axis(_ reported: [MeasurePeriod]) -> [MeasurePeriod] {
    guard let last = reported.last, last.kind != .day else { return reported }
    var all = Array(reported.prefix(1))
    while let next = all.last?.next, next <= last {
      guard all.count < mostOnAxis else { return reported }
      all.append(next)
    }
    return all
  }

  /// As short as an axis needs it: "Oct 22".
  static func label(_ period: MeasurePeriod) -> String {
    switch period.kind {
    case .every(.month):
      let month = PlanMonth(containing: period.firstDay)
      return "\(PlanDate.monthNames[month.month - 1].prefix(3)) \(month.year % 100 < 10 ? "0" : "")\(month.year % 100)"
    case .day: return period.firstDay.iso
    case .every: return period.description
    }
  }

  /// Of marks: the NHS's blue for improvement and orange for concern; each has a shape of its own too.
  static func colour(_ mark: Mark) -> String {
    switch mark {
    case .improvement: "1D70B8"
    case .concern: "F47738"
    case .changed: "4C2C92"
    case .plain, .open: "505A5F"
    }
  }

  /// What is drawn over the points: the values, then each line that holds over some of them.
  struct Level {
    let name: String
    let colour: String
    let isDashed: Bool
    let values: [Double?]
  }

  /// What the axis goes from and to, in round steps.
  var bounds: ClosedRange<Double> {
    let step = self.step
    let (least, most) = extent
    let span = max(most - least, step)
    // What is counted begins at nought where that is near.
    let from = least >= 0 && least < span ? 0 : least - span * 0.05
    return ((from / step).rounded(.down) * step)...(((most + span * 0.05) / step).rounded(.up) * step)
  }

  /// Between the lines of the axis: 1, 2 or 5 and noughts.
  var step: Double {
    let (least, most) = extent
    let rough = (most > least ? most - least : max(1, most.magnitude)) / 4
    guard rough > 0, rough.isFinite else { return 1 }
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    while power > rough { power /= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough } ?? power * 10
  }

  private var extent: (least: Double, most: Double) {
    let all = levels.flatMap(\.values).compactMap(\.self)
    return (all.min() ?? 0, all.max() ?? 1)
  }

  var levels: [Level] {
    func over(_ value: (Stretch) -> Double?) -> [Double?] {
      stretches.flatMap { stretch in
        Array(repeating: value(stretch), count: stretch.last - stretch.first + 1)
      }
    }
    let lines = [
      Level(name: "Mean", colour: "505A5F", isDashed: false, values: over(\.mean)),
      Level(name: "Lower limit", colour: "505A5F", isDashed: true, values: over(\.lower)),
      Level(name: "Upper limit", colour: "505A5F", isDashed: true, values: over(\.upper)),
      Level(name: "Target", colour: "B10E1E", isDashed: true, values: points.map { _ in target }),
    ]
    return [Level(name: "Value", colour: "0B0C0C", isDashed: false, values: points.map(\.value))]
      + lines.filter { $0.values.contains { $0 != nil } }
  }
}

extension MeasureReading {
  fileprivate func mark(_ point: ControlChart.Point) -> SeriesChart.Mark {
    guard point.counts else { return .open }
    guard let isHigh = point.isHigh else { return .plain }
    switch measure.good {
    case .up: return isHigh ? .improvement : .concern
    case .down: return isHigh ? .concern : .improvement
    case .range, .none: return .changed
    }
  }
}
