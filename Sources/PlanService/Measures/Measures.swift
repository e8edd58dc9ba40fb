package import PlanModel
internal import PlanStorage

/// What is given of a measure from the shell; nil leaves a field as it is.
package struct MeasureDetails: Sendable {
  package var title: String?
  package var unit: MeasureUnit?
  package var good: MeasureDirection?
  package var interval: MeasureInterval?
  package var numerator: String?
  package var denominator: String?
  /// The day from which values are of another definition.
  package var definedFrom: PlanDate?
  package var officer: String?
  package var source: String?
  package var role: MeasureRole?
  package var countsPeople: Bool?
  package var areas: [Int]?
  package var actions: [Reference]?
  package var audit: AuditProgramme?

  package init() {}

  /// A standard measure, and what is given otherwise.
  package func over(_ standard: StandardMeasure) -> MeasureDetails {
    var details = self
    details.title = title ?? standard.title
    details.unit = unit ?? standard.unit
    details.good = good ?? standard.good
    details.interval = interval ?? standard.interval
    details.numerator = numerator ?? standard.numerator
    details.denominator = denominator ?? standard.denominator
    details.source = source ?? standard.source
    details.countsPeople = countsPeople ?? standard.countsPeople
    return details
  }

  private func text(_ text: String?, _ field: String) throws -> String? {
    try text.map { try PlanText.required($0, field: field).trimmed }
  }

  /// - Parameter lead: whose measure it is, where that is given.
  fileprivate func applied(to measure: Measure, lead: Officer?) throws -> Measure {
    var measure = measure
    if let title = try text(title, "title") { measure.title = title }
    if let good { measure.good = good }
    if let unit { measure.definition.unit = unit }
    if let interval { measure.definition.interval = interval }
    if let numerator = try text(numerator, "numerator") { measure.definition.numerator = numerator }
    if let denominator = try text(denominator, "denominator") { measure.definition.denominator = denominator }
    if let lead { measure.officer = lead }
    if let source = try text(source, "source") { measure.source = source }
    if let role { measure.role = role }
    if let countsPeople { measure.countsPeople = countsPeople }
    if let areas { measure.areas = Set(areas).sorted() }
    if let actions { measure.actions = Set(actions).sorted() }
    if let audit {
      _ = try PlanText.required(audit.population, field: "population")
      measure.audit = audit
    }
    return measure
  }
}

/// What an update did to a measure.
package struct RecordedMeasure: Sendable, Equatable {
  package let before: Measure?
  package let after: Measure
}

extension PlanService {
  /// What every measure says as at a day.
  ///
  /// - Parameter audits: only audits, or only what is none; nil for both.
  package func measures(asAt date: PlanDate, audits: Bool? = nil, all: Bool = false) throws -> [MeasureReading] {
    try read { reader in
      try reader.measureReadings(asAt: date).filter { reading in
        (all || reading.measure.withdrawnReason == nil)
          && (audits.map { (reading.measure.audit != nil) == $0 } ?? true)
      }
    }
  }

  package func measure(_ code: String, asAt date: PlanDate, screens: Bool = true) throws -> MeasureReading {
    try read { try $0.requireReading(code, asAt: date, screens: screens) }
  }

  /// Adds a measure; where it has a programme it is an audit.
  package func addMeasure(_ text: String, _ details: MeasureDetails, request: UpdateRequest) throws -> RecordedMeasure {
    guard let code = Measure.code(text) else { throw MeasureRefusal.notACode(text) }
    guard let unit = details.unit else { throw MeasureRefusal.without(field: "unit") }
    guard details.title != nil else { throw MeasureRefusal.without(field: "title") }
    guard let good = details.good else { throw MeasureRefusal.without(field: "better direction") }
    return try write { writer in
      let context = try request.context(details.audit == nil ? .measureAdd : .auditAdd, today: writer.today)
      let known = try writer.reader.measureHistories()
      if let same = known.first(where: { $0.code == code }) {
        throw MeasureRefusal.exists(code, title: same.measure(asAt: .distantFuture)?.title ?? code)
      }
      try writer.reader.requireLinks(details, on: context.effectiveOn)
      let blank = Measure(
        code: code, title: "", good: good,
        definition: MeasureDefinition(unit: unit, interval: details.interval ?? .month))
      let lead = try details.officer.map { try OfficerDirectory(writer, context).officer(called: $0) }
      let measure = try details.applied(to: blank, lead: lead).with(id: writer.addMeasure(code))
      let sets = MeasureField.allCases.filter { field in
        [.title, .good, .definition].contains(field) || (field.words(measure) != nil && field.words(measure) != "no")
      }
      try writer.say(measure, sets: Set(sets), definedFrom: nil, on: context.effectiveOn, context: context)
      return RecordedMeasure(before: nil, after: measure)
    }
  }

  /// Changes what is said of a measure; a definition that is another begins a new version of it.
  package func editMeasure(_ text: String, _ details: MeasureDetails, request: UpdateRequest) throws -> RecordedMeasure
  {
    try updateMeasure(text, request) { kind in
      kind ? .auditEdit : .measureEdit
    } change: { before, writer, context in
      try writer.reader.requireLinks(details, on: context.effectiveOn)
      if details.audit != nil, before.audit == nil { throw MeasureRefusal.isNoAudit(before.code) }
      let lead = try details.officer.map { try OfficerDirectory(writer, context).officer(called: $0) }
      return try details.applied(to: before, lead: lead)
    } definedFrom: { before, after in
      // Values of the period that runs are the first of it, where no other is named.
      let day = details.definedFrom ?? MeasurePeriod(after.definition.interval, containing: self.today).firstDay
      if let last = before.versionFrom, day < last { throw MeasureRefusal.versionBefore(last) }
      return day
    }
  }

  package func withdrawMeasure(_ text: String, reason: String, request: UpdateRequest) throws -> RecordedMeasure {
    let reason = try PlanText.required(reason, field: "reason")
    return try updateMeasure(text, request) { _ in
      .measureWithdraw
    } change: { before, _, _ in
      var after = before
      after.withdrawnReason = reason
      return after
    }
  }

  private func updateMeasure(
    _ text: String, _ request: UpdateRequest, kind: (_ isAudit: Bool) -> EntryKind,
    change: (Measure, PlanWriter, EntryContext) throws -> Measure,
    definedFrom: (_ before: Measure, _ after: Measure) throws -> PlanDate? = { _, _ in nil }
  ) throws -> RecordedMeasure {
    try write { writer in
      let history = try writer.reader.requireMeasure(text)
      let isAudit = history.measure(asAt: .distantFuture)?.audit != nil
      let context = try request.context(kind(isAudit), today: writer.today)
      let before = try history.standing(on: context.effectiveOn)
      if let latest = history.revisions.map(\.effectiveOn).max(), latest > context.effectiveOn {
        throw MeasureRefusal.updatedSince(history.code, on: latest)
      }
      let after = try change(before, writer, context)
      let sets = Set(MeasureField.allCases.filter { $0.words(before) != $0.words(after) })
      guard !sets.isEmpty else { throw UpdateRefusal.nothingToChange }
      let from = sets.contains(.definition) ? try definedFrom(before, after) : nil
      try writer.say(after, sets: sets, definedFrom: from, on: context.effectiveOn, context: context)
      return RecordedMeasure(before: before, after: after)
    }
  }
}

extension PlanReader {
  /// - Throws: `MeasureRefusal.unknown` with the nearest.
  func requireMeasure(_ text: String) throws -> MeasureHistory {
    let histories = try measureHistories()
    if let code = Measure.code(text), let history = histories.first(where: { $0.code == code }) { return history }
    let nearest = Nearest.suggestions(for: text, among: histories.map(\.code))
    throw MeasureRefusal.unknown(
      text, known: nearest.isEmpty ? Array(histories.map(\.code).prefix(8)) : nearest)
  }

  func requireReading(_ text: String, asAt date: PlanDate, screens: Bool = true) throws -> MeasureReading {
    let history = try requireMeasure(text)
    guard let reading = history.reading(asAt: date, screens: screens) else {
      throw MeasureRefusal.notYet(history.code, on: date)
    }
    let officers = try officers(asAt: date)
    return reading.named { id in officers.first { $0.id == id } }
  }

  /// - Throws: where an area or action that a measure is to be evidence of is not there.
  fileprivate func requireLinks(_ details: MeasureDetails, on date: PlanDate) throws {
    for reference in details.actions ?? [] { try requireReference(reference) }
    let known = try areas(asAt: .distantFuture).map(\.number)
    for number in details.areas ?? [] where !known.contains(number) {
      throw AreaRefusal.unknown(number, known: known)
    }
  }
}

extension MeasureHistory {
  /// The measure on a day on which it can be said something of.
  func standing(on date: PlanDate) throws -> Measure {
    guard let measure = measure(asAt: date) else { throw MeasureRefusal.notYet(code, on: date) }
    if let reason = measure.withdrawnReason { throw MeasureRefusal.withdrawn(code, reason: reason) }
    return measure
  }
}
