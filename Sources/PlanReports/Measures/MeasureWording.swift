package import PlanModel

/// What a measure says, in words: no colour and no sign says it alone.
package enum MeasureWording {
  /// "3.3% (4 of 120)", "at least 1000"; "none" where there is no value.
  package static func value(_ value: MeasureValue?, _ definition: MeasureDefinition) -> String {
    guard let value else { return "none" }
    return [value.quality?.words, value.figure.words(definition.unit)].compactMap(\.self).joined(separator: " ")
  }

  package static func variation(_ reading: MeasureReading) -> String {
    switch reading.variation {
    case .improvement: "+ improvement"
    case .concern: "! concern"
    case .neutral: "~ changed"
    case .commonCause: "= no signal"
    case nil: limits(reading)
    }
  }

  package static func assurance(_ reading: MeasureReading) -> String {
    switch reading.assurance {
    case .passes: "consistently passes"
    case .fails: "consistently fails"
    case .hitOrMiss: "hit or miss"
    case nil: reading.target == nil ? "no target" : "not known"
    }
  }

  static func special(_ point: ControlChart.Point) -> String {
    let way = point.isHigh ?? true
    return switch point.special {
    case .outside: way ? "above the upper limit" : "below the lower limit"
    case .trend: way ? "seven rising" : "seven falling"
    case .twoOfThree: way ? "two of three near the upper limit" : "two of three near the lower limit"
    case .shift: way ? "seven above the mean" : "seven below the mean"
    case nil: point.counts ? "" : "not reckoned with"
    }
  }

  /// Why there are no limits, or that they are for trial.
  static func limits(_ reading: MeasureReading) -> String {
    guard let stretch = reading.chart.latest else { return "no values" }
    switch stretch.withoutLimits {
    case .tooFew(let count): return "too few to tell (\(count) of \(ControlChart.fewest))"
    case .noVariation: return "the same each time"
    case nil: return stretch.limits == .trial ? "trial limits" : "limits"
    }
  }

  static func target(_ target: MeasureTarget?, _ unit: MeasureUnit) -> String {
    target.map { "green \($0.green.words), amber \($0.amber.words), from \($0.from.long)" } ?? "none"
  }

  /// What changed since the value before, in points of its unit; nil where there is none to compare.
  static func change(_ reading: MeasureReading) -> String? {
    let unit = reading.measure.definition.unit
    let values = reading.values.filter { $0.quality != .atLeast && $0.quality != .atMost }.suffix(2)
    guard let before = values.first, let after = values.last, values.count == 2,
      after.period == reading.values.last?.period
    else { return nil }
    return MeasureFigure.difference(from: before.figure, to: after.figure, unit)
  }

  /// The sentence that stands with every picture.
  static func sentence(_ reading: MeasureReading) -> String {
    guard let latest = reading.latest, let stretch = reading.chart.latest else { return "No value was reported yet." }
    let unit = reading.measure.definition.unit
    var parts = [
      "\(Wording.capitalised(latest.period.long)): \(value(latest, reading.measure.definition))"
    ]
    if let mean = stretch.mean { parts.append("mean \(MeasureFigure.words(mean, unit))") }
    if let lower = stretch.lower, let upper = stretch.upper {
      let kind = stretch.limits == .trial ? "trial limits" : "limits"
      parts.append(
        "\(kind) \(MeasureFigure.words(lower, unit)) to \(MeasureFigure.words(upper, unit)) from \(count(stretch)) points"
      )
    } else {
      parts.append("no limits: \(limits(reading))")
    }
    if let last = stretch.points.last(where: \.counts), stretch.limits != .none {
      let which = last.period == latest.period ? "the latest" : "the latest that is reckoned with, \(last.period.long),"
      parts.append(
        last.special == nil ? "\(which) shows no signal" : "\(which) is \(special(last)): \(judged(reading.variation))")
    }
    if reading.target != nil { parts.append("target: \(assurance(reading))") }
    return parts.joined(separator: "; ") + "."
  }

  private static func count(_ stretch: ControlChart.Stretch) -> Int { stretch.baseCount }

  private static func judged(_ variation: MeasureVariation?) -> String {
    switch variation {
    case .improvement: "an improvement"
    case .concern: "a concern"
    case .neutral: "a change"
    case .commonCause, nil: "no signal"
    }
  }
}
