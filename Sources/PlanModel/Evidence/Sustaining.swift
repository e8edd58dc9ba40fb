/// What somebody said would show that a completion holds: so many periods in a row of a measure at a threshold.
package struct SustainTest: Sendable, Equatable {
  package let reference: Reference
  package let measureID: Int64
  /// Nil where it was taken back.
  package let periods: Int?
  /// Nil where the measure's own target is meant.
  package let threshold: MeasureTarget.Threshold?
  package let entry: Entry
  package let effectiveOn: PlanDate

  package init(
    reference: Reference, measureID: Int64, periods: Int?, threshold: MeasureTarget.Threshold?, entry: Entry,
    effectiveOn: PlanDate
  ) {
    self.reference = reference
    self.measureID = measureID
    self.periods = periods
    self.threshold = threshold
    self.entry = entry
    self.effectiveOn = effectiveOn
  }
}

/// A second person's word that a completion holds.
package struct SignOff: Sendable, Equatable {
  package let reference: Reference
  package let officer: Officer
  package let entry: Entry
  package let effectiveOn: PlanDate

  package init(reference: Reference, officer: Officer, entry: Entry, effectiveOn: PlanDate) {
    self.reference = reference
    self.officer = officer
    self.entry = entry
    self.effectiveOn = effectiveOn
  }
}

/// Where a document is that shows what was done, and what it was when it was named.
package struct Evidence: Sendable, Equatable {
  package let reference: Reference
  package let title: String
  package let place: String
  package let dated: PlanDate
  /// Of the file; nil where the place is an address.
  package let sha256: String?
  package let entry: Entry
  package let effectiveOn: PlanDate

  package init(
    reference: Reference, title: String, place: String, dated: PlanDate, sha256: String?, entry: Entry,
    effectiveOn: PlanDate
  ) {
    self.reference = reference
    self.title = title
    self.place = place
    self.dated = dated
    self.sha256 = sha256
    self.entry = entry
    self.effectiveOn = effectiveOn
  }
}

/// How far a completion is on its way to embedded, as at a day, as known then: derived, never reported.
package struct Sustaining: Sendable, Equatable {
  package enum State: String, Sendable, CaseIterable {
    case sustaining, embedded, reverted
  }

  /// What is still missing before it is embedded.
  package enum Missing: String, Sendable, CaseIterable {
    case periods, evidence
    case signOff = "sign_off"

    package var words: String {
      switch self {
      case .periods: "periods at the threshold"
      case .evidence: "evidence dated after the completion"
      case .signOff: "a sign-off"
      }
    }
  }

  package let state: State
  /// Periods at the threshold, in a row to the last.
  package let held: Int
  package let needed: Int
  /// The day from which periods are looked at.
  package let since: PlanDate
  package let measure: String
  package let missing: [Missing]
  /// Why it did not hold; nil where it does.
  package let because: String?

  /// Below the threshold so often, and it did not hold.
  private static let mostBelow = 2

  /// What a completed action's test says; nil while the action is not complete, or nothing was said of it.
  ///
  /// Periods count that begin with the completion and with the day on which the test was said, so that nobody picks a
  /// threshold that was met already.
  package init?(
    of action: Action, test: SustainTest?, reading: MeasureReading?, signOffs: [SignOff], evidence: [Evidence]
  ) {
    guard action.isComplete, !action.isWithdrawn, let test, let needed = test.periods, let reading else { return nil }
    let since = max(action.completedOn ?? test.effectiveOn, test.effectiveOn)
    let threshold = test.threshold ?? reading.ownThreshold
    let clock = SustainClock(reading, since: since, threshold: threshold)
    self.needed = needed
    self.since = since
    measure = reading.measure.code
    held = clock.held
    let completedOn = action.completedOn ?? test.effectiveOn
    var missing: [Missing] = []
    if held < needed { missing.append(.periods) }
    if !evidence.contains(where: { $0.dated > completedOn }) { missing.append(.evidence) }
    let leads = Set(action.state.officers.map(\.id))
    if !signOffs.contains(where: { $0.effectiveOn >= completedOn && !leads.contains($0.officer.id) }) {
      missing.append(.signOff)
    }
    self.missing = missing
    if clock.below >= Sustaining.mostBelow {
      state = .reverted
      let times = clock.below == 2 ? "twice" : "\(clock.below) times"
      because = "below the threshold \(times), last \(clock.lastBelow?.within ?? "")"
    } else if let concern = clock.concern {
      state = .reverted
      because = "a signal of concern \(concern.within)"
    } else {
      state = missing.isEmpty ? .embedded : .sustaining
      because = nil
    }
  }
}

extension MeasureReading {
  /// What its values are held against where no other threshold is named: an audit's own, or the target's green.
  package var ownThreshold: MeasureTarget.Threshold? { measure.audit?.threshold.map { .value($0) } ?? target?.green }
}

/// The periods since a completion, one after the other.
private struct SustainClock {
  private(set) var held = 0
  private(set) var below = 0
  private(set) var lastBelow: MeasurePeriod?
  private(set) var concern: MeasurePeriod?

  init(_ reading: MeasureReading, since: PlanDate, threshold: MeasureTarget.Threshold?) {
    guard let threshold, reading.measure.withdrawnReason == nil else { return }
    var last: MeasurePeriod?
    for (period, figure) in reading.figures(since: since) {
      // A period without a value is no period in a row.
      if let last, last.next != period { held = 0 }
      last = period
      if MeasureTarget.meets(figure, threshold, reading.measure.good) {
        held += 1
      } else {
        held = 0
        below += 1
        lastBelow = period
      }
    }
    concern =
      reading.chart.points.last { point in
        guard point.period.firstDay >= since, let isHigh = point.isHigh else { return false }
        return reading.measure.good == .up ? !isHigh : reading.measure.good == .down ? isHigh : false
      }?.period
  }
}

extension MeasureReading {
  /// The figure of each period that begins on a day or after; the rounds of an audit in one period are one figure.
  fileprivate func figures(since: PlanDate) -> [(period: MeasurePeriod, figure: Double)] {
    let (interval, unit) = (measure.definition.interval, measure.definition.unit)
    let counted = values.filter { $0.period.firstDay >= since && $0.counts }
    return Dictionary(grouping: counted) { MeasurePeriod(interval, containing: $0.period.firstDay) }
      .sorted { $0.key < $1.key }.compactMap { period, values in
        MeasureFigure.together(values.map(\.figure)).value(unit).map { (period, $0) }
      }
  }
}
