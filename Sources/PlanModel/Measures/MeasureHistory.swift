/// One field of a measure, as what is said of it names it.
package enum MeasureField: String, Sendable, CaseIterable {
  case title, good, definition, officer, source, role
  case countsPeople = "counts_people"
  case areas, actions, audit
  case withdrawn = "withdrawn_reason"

  package func carry(from said: Measure, into measure: inout Measure) {
    switch self {
    case .title: measure.title = said.title
    case .good: measure.good = said.good
    case .definition: measure.definition = said.definition
    case .officer: measure.officer = said.officer
    case .source: measure.source = said.source
    case .role: measure.role = said.role
    case .countsPeople: measure.countsPeople = said.countsPeople
    case .areas: measure.areas = said.areas
    case .actions: measure.actions = said.actions
    case .audit: measure.audit = said.audit
    case .withdrawn: measure.withdrawnReason = said.withdrawnReason
    }
  }

  /// The field in words, as a change of it is told; nil where it says nothing.
  package func words(_ measure: Measure) -> String? {
    switch self {
    case .title: measure.title
    case .good: measure.good.rawValue
    case .definition: measure.definition.words
    case .officer: measure.officer?.called
    case .source: measure.source
    case .role: measure.role?.rawValue
    case .countsPeople: measure.countsPeople ? "yes" : "no"
    case .areas: measure.areas.isEmpty ? nil : measure.areas.map(String.init).joined(separator: ", ")
    case .actions: measure.actions.isEmpty ? nil : measure.actions.map(\.description).joined(separator: ", ")
    case .audit:
      measure.audit.map { audit in
        "\(audit.planned) \(audit.selection.rawValue) a round of \(audit.population)"
          + (audit.threshold.map { ", \($0)% to meet the standard" } ?? "")
      }
    case .withdrawn: measure.withdrawnReason
    }
  }
}

/// What one entry says of a measure: only the fields that it sets.
package struct MeasureRevision: Said {
  package let id: Int64
  package let entry: Entry
  package let effectiveOn: PlanDate
  package let sets: Set<MeasureField>
  package let values: Measure
  /// The first day of which values are of the definition that is set; nil for the first definition.
  package let definedFrom: PlanDate?

  package var entryID: Int64 { entry.id }
  package var undoes: Int64? { nil }

  package init(
    id: Int64, entry: Entry, effectiveOn: PlanDate, sets: Set<MeasureField>, values: Measure, definedFrom: PlanDate?
  ) {
    self.id = id
    self.entry = entry
    self.effectiveOn = effectiveOn
    self.sets = sets
    self.values = values
    self.definedFrom = definedFrom
  }
}

/// Everything that was ever said of one measure, in the order recorded.
package struct MeasureHistory: Sendable {
  package let id: Int64
  package let code: String
  package var revisions: [MeasureRevision] = []
  package var values: [MeasureValue] = []
  package var targets: [MeasureTarget] = []
  package var comparisons: [MeasureComparison] = []
  package var rebases: [MeasureRebase] = []

  package init(id: Int64, code: String) {
    self.id = id
    self.code = code
  }

  /// The measure as at a day, as known through an entry; nil before it was added.
  package func measure(asAt date: PlanDate, knownThrough known: Int64 = .max) -> Measure? {
    let stages = Timeline.stages(
      of: revisions.filter { $0.effectiveOn <= date }, knownThrough: known, from: MeasureHistory.blank(id, code)
    ) { revision, measure in
      for field in revision.sets { field.carry(from: revision.values, into: &measure) }
    }
    guard var measure = stages.last?.state else { return nil }
    let definitions = definitions(asAt: date, knownThrough: known)
    if let last = definitions.last {
      measure.definition = last.definition
      measure.version = last.version
      measure.versionFrom = last.from
    }
    return measure
  }

  /// Every definition that it has had by a day, by the days from which values are of them.
  package func definitions(
    asAt date: PlanDate, knownThrough known: Int64 = .max
  ) -> [(version: Int, from: PlanDate?, definition: MeasureDefinition)] {
    let said = Timeline.holding(
      revisions.filter { $0.effectiveOn <= date && $0.sets.contains(.definition) }, knownThrough: known)
    // Said again of the same day, the later stands.
    var byDay: [PlanDate?: MeasureDefinition] = [:]
    for revision in said { byDay[revision.definedFrom] = revision.values.definition }
    return byDay.keys.sorted { ($0?.dayNumber ?? .min) < ($1?.dayNumber ?? .min) }.enumerated().compactMap {
      index, from in
      byDay[from].map { (index + 1, from, $0) }
    }
  }

  /// What the measure is defined as for a period.
  package func definition(for period: MeasurePeriod) -> MeasureDefinition? {
    let all = definitions(asAt: .distantFuture)
    return all.last { $0.from.map { $0 <= period.firstDay } ?? true }?.definition
  }

  /// What stands of a period now, without working out what it says; nil where nothing does.
  ///
  /// - Parameter known: the entry through which it was known.
  package func value(of period: MeasurePeriod, knownThrough known: Int64 = .max) -> MeasureValue? {
    MeasureReading.standing(values.filter { $0.period == period && $0.entry.id <= known }).first
  }

  /// What it says as at a day, as known through an entry; nil before it was added.
  ///
  /// - Parameter screens: whether outlying moving ranges are left out of the limits.
  package func reading(asAt date: PlanDate, knownThrough known: Int64 = .max, screens: Bool = true) -> MeasureReading? {
    guard let measure = measure(asAt: date, knownThrough: known) else { return nil }
    func isKnown(_ entry: Entry, _ day: PlanDate) -> Bool { entry.id <= known && day <= date }
    return MeasureReading(
      measure, definitions: definitions(asAt: date, knownThrough: known),
      values: values.filter { isKnown($0.entry, $0.effectiveOn) },
      targets: targets.filter { isKnown($0.entry, $0.effectiveOn) && $0.from <= date },
      comparisons: comparisons.filter { isKnown($0.entry, $0.effectiveOn) },
      rebases: rebases.filter { isKnown($0.entry, $0.effectiveOn) }, screens: screens)
  }

  private static func blank(_ id: Int64, _ code: String) -> Measure {
    Measure(
      id: id, code: code, title: code, good: .none, definition: MeasureDefinition(unit: .count, interval: .month))
  }
}
