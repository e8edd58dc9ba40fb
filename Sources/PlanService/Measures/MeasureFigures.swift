package import PlanModel
internal import PlanStorage

/// What was recorded of a measure for a period.
package struct RecordedValue: Sendable {
  package let measure: Measure
  package let period: MeasurePeriod
  package let before: MeasureValue?
  package let after: MeasureFigure
  package let quality: MeasureQuality?
  /// Whether the figure is a share of which the parts are defined, and were not given.
  package let lacksParts: Bool
}

/// A figure that is to be recorded.
package struct ValueDraft: Sendable {
  package let period: String
  package let figure: String
  package let quality: MeasureQuality?
  package let sample: AuditSample?

  package init(period: String, figure: String, quality: MeasureQuality?, sample: AuditSample? = nil) {
    self.period = period
    self.figure = figure
    self.quality = quality
    self.sample = sample
  }
}

extension PlanService {
  /// Records what was reported of a measure for a period.
  ///
  /// Without a day it is known as from the end of the period, so that a paper of that day has it whenever it came.
  package func recordValue(_ text: String, _ draft: ValueDraft, request: UpdateRequest) throws -> RecordedValue {
    try write { writer in
      let history = try writer.reader.requireMeasure(text)
      guard history.measure(asAt: .distantFuture)?.audit == nil else { throw MeasureRefusal.isAnAudit(history.code) }
      return try writer.record(CheckedFigure(draft, of: history, today: writer.today), request, .measureRecord)
    }
  }

  package func setTarget(
    _ text: String, green: String, amber: String, from: PlanDate?, reason: String, request: UpdateRequest
  ) throws -> (measure: Measure, target: (green: String, amber: String, from: PlanDate)) {
    try write { writer in
      let history = try writer.reader.requireMeasure(text)
      let from = from ?? request.on ?? writer.today
      let context = try request.known(as: from, .measureTarget, today: writer.today, reason: reason)
      let measure = try history.current()
      guard let green = MeasureTarget.Threshold(green) else { throw MeasureRefusal.notAFigure(green) }
      guard let amber = MeasureTarget.Threshold(amber) else { throw MeasureRefusal.notAFigure(amber) }
      try green.requirePossible(measure.definition.unit)
      try amber.requirePossible(measure.definition.unit)
      guard measure.good != .none else { throw MeasureRefusal.withoutDirection(measure.code) }
      guard MeasureTarget.isSound(green: green, amber: amber, good: measure.good) else {
        throw MeasureRefusal.unsoundTarget(measure.code, measure.good)
      }
      try writer.setTarget(
        of: measure, from: from, green: green, amber: amber, on: context.effectiveOn, context: context)
      return (measure, (green.words, amber.words, from))
    }
  }

  package func compareMeasure(
    _ text: String, with: String, period: String, value: String, source: String, request: UpdateRequest
  ) throws -> (measure: Measure, with: String, period: MeasurePeriod, value: MeasureNumber) {
    try write { writer in
      let history = try writer.reader.requireMeasure(text)
      let measure = try history.current()
      guard let period = MeasurePeriod(period) else { throw MeasureRefusal.notAPeriod(period) }
      guard let number = MeasureNumber(value) else { throw MeasureRefusal.notAFigure(value) }
      let context = try request.known(as: period.lastDay, .measureCompare, today: writer.today)
      let with = try PlanText.required(with, field: "name of whom it is compared with").trimmed
      let source = try PlanText.required(source, field: "source").trimmed
      try writer.compare(
        measure, with: with, for: period, number, source: source, on: context.effectiveOn, context: context)
      return (measure, with, period, number)
    }
  }

  package func rebaseMeasure(
    _ text: String, from: String, fix: Int?, reason: String, request: UpdateRequest
  ) throws -> (measure: Measure, from: MeasurePeriod) {
    try write { writer in
      let history = try writer.reader.requireMeasure(text)
      let measure = try history.current()
      guard let period = MeasurePeriod(from) else { throw MeasureRefusal.notAPeriod(from) }
      guard period.firstDay <= writer.today else { throw MeasureRefusal.notBegun(period, on: writer.today) }
      let context = try request.known(as: period.firstDay, .measureRebase, today: writer.today, reason: reason)
      try writer.rebase(measure, from: period.firstDay, fix: fix, on: context.effectiveOn, context: context)
      return (measure, period)
    }
  }
}

extension UpdateRequest {
  /// The context of what is known as from a day where no other is named, and never from a day to come.
  func known(as day: PlanDate, _ kind: EntryKind, today: PlanDate, reason: String? = nil) throws -> EntryContext {
    try UpdateRequest(on: on ?? min(day, today), by: by, saidBy: saidBy, note: note)
      .context(kind, today: today, reason: reason)
  }
}

extension MeasureHistory {
  /// The measure as it stands now.
  func current() throws -> Measure { try standing(on: .distantFuture) }
}

/// A figure that was read as one of a measure and its period.
struct CheckedFigure {
  let history: MeasureHistory
  let measure: Measure
  let definition: MeasureDefinition
  let period: MeasurePeriod
  let figure: MeasureFigure
  let quality: MeasureQuality?
  let sample: AuditSample?

  /// - Throws: `MeasureRefusal` where it is none.
  init(_ draft: ValueDraft, of history: MeasureHistory, today: PlanDate) throws {
    measure = try history.current()
    guard let period = MeasurePeriod(draft.period) else { throw MeasureRefusal.notAPeriod(draft.period) }
    definition = history.definition(for: period) ?? measure.definition
    let isOfKind = measure.audit == nil ? period.kind == .every(definition.interval) : period.kind == .day
    guard isOfKind else { throw MeasureRefusal.otherInterval(draft.period, definition.interval) }
    guard period.firstDay <= today else { throw MeasureRefusal.notBegun(period, on: today) }
    if period.lastDay > today, draft.quality != .provisional { throw MeasureRefusal.notEnded(period, on: today) }
    figure = try MeasureFigure(draft.figure, definition.unit)
    if case .parts = figure, definition.denominator == nil, ![.percent, .rate].contains(definition.unit) {
      throw MeasureRefusal.noParts(draft.figure, definition.unit)
    }
    self.history = history
    self.period = period
    quality = draft.quality
    sample = draft.sample
  }

  /// What stands of the period now.
  var standing: MeasureValue? { history.value(of: period) }

  var isStanding: Bool { figure != .none && says(standing) }

  /// Whether it is what a value says; none says none.
  func says(_ value: MeasureValue?) -> Bool {
    guard let value, value.figure != .none else { return figure == .none }
    return value.figure.isSame(as: figure) && value.quality == quality && value.sample == sample
  }
}

extension PlanWriter {
  func record(_ checked: CheckedFigure, _ request: UpdateRequest, _ kind: EntryKind) throws -> RecordedValue {
    let before = checked.standing
    // A correction stands from the day of what it corrects: before it nobody would see it.
    let since = max(checked.period.lastDay, before?.effectiveOn ?? checked.period.lastDay)
    let context = try request.known(as: since, kind, today: today)
    if let before, context.effectiveOn < before.effectiveOn {
      throw MeasureRefusal.reportedSince(checked.history.code, checked.period, on: before.effectiveOn)
    }
    if let before, before.counts, checked.quality == .provisional {
      throw MeasureRefusal.provisionalAfter(checked.history.code, checked.period)
    }
    if checked.figure == .none {
      guard context.note != nil else { throw UpdateRefusal.blank(field: "note: why the value is taken back") }
      guard before != nil else { throw MeasureRefusal.notReported(checked.history.code, checked.period) }
    }
    guard !checked.isStanding else { throw UpdateRefusal.nothingToChange }
    try record(
      checked.figure, of: checked.measure, for: checked.period, quality: checked.quality, sample: checked.sample,
      on: context.effectiveOn, context: context)
    var isWhole = false
    if case .whole = checked.figure { isWhole = true }
    return RecordedValue(
      measure: checked.measure, period: checked.period, before: before, after: checked.figure,
      quality: checked.quality, lacksParts: isWhole && checked.definition.denominator != nil)
  }
}

extension MeasureTarget.Threshold {
  /// - Throws: `MeasureRefusal` where no value of the unit could ever be so.
  func requirePossible(_ unit: MeasureUnit) throws {
    let ends: [MeasureNumber] =
      switch self {
      case .value(let number): [number]
      case .range(let low, let high): [low, high]
      }
    guard unit == .money || ends.allSatisfy({ $0.value >= 0 }) else { throw MeasureRefusal.negative(words) }
    guard unit != .percent || ends.allSatisfy({ $0.value <= 100 }) else { throw MeasureRefusal.moreThanWhole(words) }
  }
}

extension MeasureFigure {
  /// Reads `196`, `4/120`, `4 of 120` or `none`.
  init(_ text: String, _ unit: MeasureUnit) throws {
    if text.trimmed.lowercased() == "none" {
      self = .none
      return
    }
    guard unit == .percent || !text.contains("%"), unit == .money || !text.contains("£") else {
      throw MeasureRefusal.otherSign(text, unit)
    }
    let parts = text.replacing(" of ", with: "/").split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { MeasureNumber($0) }
    guard numbers.count == parts.count, (1...2).contains(numbers.count) else { throw MeasureRefusal.notAFigure(text) }
    guard unit == .money || numbers.allSatisfy({ $0.value >= 0 }) else { throw MeasureRefusal.negative(text) }
    guard numbers.count == 2 else {
      if unit == .percent, numbers[0].value > 100 { throw MeasureRefusal.moreThanWhole(text) }
      self = .whole(numbers[0])
      return
    }
    guard numbers[1].value > 0 else { throw MeasureRefusal.noSuchShare(text) }
    if unit == .percent, numbers[0].value > numbers[1].value { throw MeasureRefusal.moreThanWhole(text) }
    self = .parts(numerator: numbers[0], denominator: numbers[1])
  }
}
