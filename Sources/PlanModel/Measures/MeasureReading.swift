/// What the latest value says of the process, by the rules of its chart.
package enum MeasureVariation: String, Sendable, CaseIterable {
  case improvement, concern
  case commonCause = "common_cause"
  /// Special, where no direction is the better.
  case neutral
}

/// Whether the process as it runs can be relied on to meet its target.
package enum MeasureAssurance: String, Sendable, CaseIterable {
  case passes = "consistently_passes"
  case fails = "consistently_fails"
  case hitOrMiss = "hit_or_miss"
}

/// A measure as at a day, as known through an entry: its values, and what they say.
package struct MeasureReading: Sendable {
  package private(set) var measure: Measure
  /// The present version of its definition, the earlier ones before it.
  package let versions: [Version]
  package let target: MeasureTarget?
  package let comparisons: [MeasureComparison]
  package let rebases: [MeasureRebase]

  /// The values under one definition: never joined with another's.
  package struct Version: Sendable {
    package let number: Int
    package let definition: MeasureDefinition
    /// One a period, the earliest first.
    package let values: [MeasureValue]
    package let chart: ControlChart
  }

  /// - Parameters:
  ///   - measure: as it stands on the day.
  ///   - definitions: every definition it has had by the day, with the first day of which values are of it.
  ///   - values: everything reported by the day, in the order recorded.
  package init(
    _ measure: Measure, definitions: [(version: Int, from: PlanDate?, definition: MeasureDefinition)],
    values: [MeasureValue], targets: [MeasureTarget], comparisons: [MeasureComparison], rebases: [MeasureRebase],
    screens: Bool = true
  ) {
    self.measure = measure
    self.comparisons = comparisons
    self.rebases = MeasureReading.standing(rebases)
    target = targets.max { ($0.from, $0.entry.id) < ($1.from, $1.entry.id) }
    let standing = MeasureReading.standing(values)
    let cuts = self.rebases.map { ControlChart.Rebase(from: $0.from, fix: $0.fix) }
    versions = definitions.map { version, from, definition in
      let next = definitions.first { $0.version > version }?.from
      let own = standing.filter { value in
        (from.map { value.period.firstDay >= $0 } ?? true) && (next.map { value.period.firstDay < $0 } ?? true)
      }
      let points = own.compactMap { value in
        value.value(definition.unit).map { ControlChart.Point(period: value.period, value: $0, counts: value.counts) }
      }
      return Version(
        number: version, definition: definition, values: own,
        chart: ControlChart(points, rebases: cuts, screens: screens))
    }
  }

  /// What stands of each period: the last that was said of it, unless that takes it back.
  static func standing(_ values: [MeasureValue]) -> [MeasureValue] {
    // Mostly each period was reported once, one after the other.
    if zip(values, values.dropFirst()).allSatisfy({ $0.period < $1.period }) {
      return values.filter { $0.figure != .none }
    }
    return lastSaid(values).values.filter { $0.figure != .none }.sorted { $0.period < $1.period }
  }

  /// The last that was said of each period, that it is taken back among it.
  static func lastSaid(_ values: [MeasureValue]) -> [MeasurePeriod: MeasureValue] {
    var last: [MeasurePeriod: MeasureValue] = [:]
    for value in values {
      if let known = last[value.period],
        (known.effectiveOn, known.entry.id) > (value.effectiveOn, value.entry.id)
      {
        continue
      }
      last[value.period] = value
    }
    return last
  }

  private static func standing(_ rebases: [MeasureRebase]) -> [MeasureRebase] {
    var last: [PlanDate: MeasureRebase] = [:]
    for rebase in rebases { last[rebase.from] = rebase }
    return last.values.sorted { $0.from < $1.from }
  }

  /// The same with its officer called what they are called then.
  package func named(_ officer: (Int64) -> Officer?) -> MeasureReading {
    var named = self
    named.measure.officer = measure.officer.map { officer($0.id) ?? $0 }
    return named
  }

  /// The periods that ended by a day and have no value, from the first that has one, or from that in which the measure was
  /// added.
  package func missing(asAt date: PlanDate, addedOn: PlanDate) -> [MeasurePeriod] {
    guard measure.withdrawnReason == nil else { return [] }
    let interval = measure.definition.interval
    // A round of an audit is of its day, and counts for the period that it is in.
    let reported = Set(values.map { MeasurePeriod(interval, containing: $0.period.firstDay) })
    let since = reported.min()?.firstDay ?? addedOn
    var period = MeasurePeriod(interval, containing: max(since, measure.versionFrom ?? since))
    var missing: [MeasurePeriod] = []
    while period.lastDay < date {
      if !reported.contains(period) { missing.append(period) }
      period = period.next
    }
    return missing
  }

  package var current: Version? { versions.last }
  package var values: [MeasureValue] { current?.values ?? [] }
  package var latest: MeasureValue? { values.last }
  package var chart: ControlChart { current?.chart ?? ControlChart([]) }

  /// Of the latest value; nil where there are no limits to say it by.
  package var variation: MeasureVariation? {
    guard let stretch = chart.latest, stretch.limits != .none, let last = stretch.points.last(where: \.counts) else {
      return nil
    }
    guard let isHigh = last.isHigh else { return .commonCause }
    switch measure.good {
    case .up: return isHigh ? .improvement : .concern
    case .down: return isHigh ? .concern : .improvement
    case .range, .none: return .neutral
    }
  }

  /// Of the target against the limits; nil where either is missing, or no one figure is the target.
  package var assurance: MeasureAssurance? {
    guard let stretch = chart.latest, let lower = stretch.lower, let upper = stretch.upper,
      case .value(let target)? = target?.green
    else { return nil }
    switch measure.good {
    case .up: return target.value > upper ? .fails : target.value < lower ? .passes : .hitOrMiss
    case .down: return target.value < lower ? .fails : target.value > upper ? .passes : .hitOrMiss
    case .range, .none: return nil
    }
  }

  /// How the latest value that is no bound stands against the target; nil where there is no value or no target.
  package var tolerance: MeasureTolerance? {
    guard let latest, latest.quality != .atLeast, latest.quality != .atMost,
      let value = latest.value(measure.definition.unit)
    else { return nil }
    return target?.tolerance(value, good: measure.good)
  }
}
