internal import GRDB
package import PlanModel

extension PlanReader {
  /// Every measure with all that was ever said of it, by code.
  ///
  /// - Parameter only: the numbers of those that are wanted; nil for all.
  package func measureHistories(only: Set<Int64>? = nil) throws -> [MeasureHistory] {
    var histories: [Int64: MeasureHistory] = [:]
    try db.forEachRow("SELECT id, code FROM measure") { row in
      let id: Int64 = try row[0]
      guard only?.contains(id) ?? true else { return }
      histories[id] = MeasureHistory(id: id, code: try row[1])
    }
    guard !histories.isEmpty else { return [] }
    let reading = try MeasureReadingRows(db, only: only)
    try reading.revisions { histories[$0]?.revisions.append($1) }
    try reading.values { histories[$0]?.values.append($1) }
    try reading.targets { histories[$0]?.targets.append($1) }
    try reading.comparisons { histories[$0]?.comparisons.append($1) }
    try reading.rebases { histories[$0]?.rebases.append($1) }
    return histories.values.sorted { $0.code < $1.code }
  }

  /// What every measure says as at a day, those that were withdrawn included, by code.
  ///
  /// - Parameters:
  ///   - known: nothing recorded after the entry of this number is looked at.
  ///   - only: the numbers of those that are wanted; nil for all.
  package func measureReadings(
    asAt date: PlanDate, knownThrough known: Int64 = .max, only: Set<Int64>? = nil
  ) throws -> [MeasureReading] {
    let histories = try measureHistories(only: only)
    guard !histories.isEmpty else { return [] }
    let registers = try Registers(db, knownThrough: known)
    return histories.compactMap { history in
      history.reading(asAt: date, knownThrough: known)?.named { registers.officer($0, asAt: date) }
    }
  }
}

/// The rows of measures, each with the number of its measure.
private struct MeasureReadingRows {
  private let db: Database
  private let registers: Registers
  private let areas: [Int64: [Int]]
  private let actions: [Int64: [Reference]]
  /// Which rows are read, of a table `t`.
  private let wanted: String

  init(_ db: Database, only: Set<Int64>?) throws {
    self.db = db
    wanted = only.map { "WHERE t.measure_id IN (\($0.sorted().map(String.init).joined(separator: ", ")))" } ?? ""
    registers = try Registers(db)
    var (areas, actions): ([Int64: [Int]], [Int64: [Reference]]) = ([:], [:])
    try db.forEachRow(
      "SELECT m.measure_revision_id, a.number FROM measure_area m JOIN area a ON a.id = m.area_id ORDER BY 1, 2"
    ) { areas[try $0[0], default: []].append(try $0[1]) }
    try db.forEachRow(
      """
      SELECT m.measure_revision_id, area.number, a.sequence
      FROM measure_action m JOIN action a ON a.id = m.action_id JOIN area ON area.id = a.area_id ORDER BY 1, 2, 3
      """
    ) { actions[try $0[0], default: []].append(Reference(area: try $0[1], sequence: try $0[2])) }
    self.areas = areas
    self.actions = actions
  }

  func revisions(_ take: (Int64, MeasureRevision) -> Void) throws {
    try db.forEachRow(
      """
      SELECT r.id, r.measure_id, m.code, r.effective_on, r.sets, r.title, r.good, r.unit, r.interval, r.numerator,
        r.denominator, r.defined_from, r.officer_id, r.source, r.role, r.counts_people, r.population, r.planned,
        r.selection, r.threshold, r.withdrawn_reason, \(EntryRow.columns)
      FROM measure_revision r JOIN entry e ON e.id = r.entry_id JOIN measure m ON m.id = r.measure_id
      \(wanted.replacing("t.", with: "r.")) ORDER BY r.id
      """
    ) { row in
      let id: Int64 = try row[0]
      let words: String = try row[4]
      let effectiveOn: PlanDate = try row[3]
      take(
        try row[1],
        MeasureRevision(
          id: id, entry: try EntryRow.entry(row, from: 21), effectiveOn: effectiveOn,
          sets: Set(
            try words.split(separator: " ").map {
              try storedOrNewer("the field of a measure", MeasureField.init(rawValue:), String($0))
            }), values: try measure(row, id, effectiveOn), definedFrom: try row[11]))
    }
  }

  private func measure(_ row: StoredRow, _ revision: Int64, _ date: PlanDate) throws -> Measure {
    let definition = MeasureDefinition(
      unit: try (row[7] as String?).map { try storedOrNewer("the unit", MeasureUnit.init(rawValue:), $0) } ?? .count,
      interval: try (row[8] as String?).map {
        try storedOrNewer("the interval", MeasureInterval.init(rawValue:), $0)
      } ?? .month, numerator: try row[9], denominator: try row[10])
    return Measure(
      id: try row[1], code: try row[2], title: try row[5] ?? "",
      good: try (row[6] as String?).map { try storedOrNewer("the direction", MeasureDirection.init(rawValue:), $0) }
        ?? .none, definition: definition,
      officer: try (row[12] as Int64?).map { try registers.requireOfficer($0, asAt: date) }, source: try row[13],
      role: try (row[14] as String?).map { try storedOrNewer("the role", MeasureRole.init(rawValue:), $0) },
      countsPeople: try row[15] ?? false, areas: areas[revision] ?? [], actions: actions[revision] ?? [],
      audit: try audit(row), withdrawnReason: try row[20])
  }

  private func audit(_ row: StoredRow) throws -> AuditProgramme? {
    guard let population: String = try row[16], let planned: Int = try row[17], let selection: String = try row[18]
    else { return nil }
    return AuditProgramme(
      population: population, planned: planned,
      selection: try storedOrNewer("the selection", AuditProgramme.Selection.init(rawValue:), selection),
      threshold: try (row[19] as String?).map(number))
  }

  func values(_ take: (Int64, MeasureValue) -> Void) throws {
    // One import records many values, of few periods: its entry is read once, and not beside each of them.
    var (entries, periods): ([Int64: Entry], [String: MeasurePeriod]) = ([:], [:])
    try db.forEachRow(
      "SELECT \(EntryRow.columns) FROM entry e WHERE e.id IN (SELECT entry_id FROM measure_value)"
    ) { row in entries[try row[0]] = try EntryRow.entry(row, from: 0) }
    try db.forEachRow(
      """
      SELECT v.id, v.measure_id, v.effective_on, v.period, v.value, v.numerator, v.denominator, v.quality, v.reviewer,
        v.moderated, v.agreed, v.entry_id
      FROM measure_value v \(wanted.replacing("t.", with: "v.")) ORDER BY v.id
      """
    ) { row in
      let (number, words): (Int64, String) = (try row[11], try row[3])
      // A value without its entry is told by `check`.
      guard let said = entries[number] else { return }
      let known = periods[words]
      let period = try known ?? stored({ MeasurePeriod($0) }, words)
      if known == nil { periods[words] = period }
      take(
        try row[1],
        MeasureValue(
          id: try row[0], period: period, figure: try figure(row),
          quality: try (row[7] as String?).map {
            try storedOrNewer("the quality", MeasureQuality.init(rawValue:), $0)
          }, sample: try sample(row), entry: said, effectiveOn: try row[2]))
    }
  }

  private func figure(_ row: StoredRow) throws -> MeasureFigure {
    if let value: String = try row[4] { return .whole(try number(value)) }
    guard let numerator: String = try row[5], let denominator: String = try row[6] else { return .none }
    return .parts(numerator: try number(numerator), denominator: try number(denominator))
  }

  private func sample(_ row: StoredRow) throws -> AuditSample? {
    let reviewer: String? = try row[8]
    let moderated: Int? = try row[9]
    return AuditSample(
      by: try reviewer.map { try storedOrNewer("the reviewer", AuditSample.Reviewer.init(rawValue:), $0) },
      moderated: moderated, agreed: try row[10])
  }

  func targets(_ take: (Int64, MeasureTarget) -> Void) throws {
    try db.forEachRow(
      """
      SELECT t.measure_id, t.effective_on, t.from_on, t.green, t.amber, \(EntryRow.columns)
      FROM measure_target t JOIN entry e ON e.id = t.entry_id \(wanted) ORDER BY t.id
      """
    ) { row in
      take(
        try row[0],
        MeasureTarget(
          from: try row[2], green: try stored(MeasureTarget.Threshold.init, row[3]),
          amber: try stored(MeasureTarget.Threshold.init, row[4]), entry: try EntryRow.entry(row, from: 5),
          effectiveOn: try row[1]))
    }
  }

  func comparisons(_ take: (Int64, MeasureComparison) -> Void) throws {
    try db.forEachRow(
      """
      SELECT c.measure_id, c.effective_on, c.compared_with, c.period, c.value, c.source, \(EntryRow.columns)
      FROM measure_comparison c JOIN entry e ON e.id = c.entry_id \(wanted.replacing("t.", with: "c.")) ORDER BY c.id
      """
    ) { row in
      take(
        try row[0],
        MeasureComparison(
          with: try row[2], period: try stored({ MeasurePeriod($0) }, row[3]), value: try number(row[4]),
          source: try row[5], entry: try EntryRow.entry(row, from: 6), effectiveOn: try row[1]))
    }
  }

  func rebases(_ take: (Int64, MeasureRebase) -> Void) throws {
    try db.forEachRow(
      """
      SELECT r.measure_id, r.effective_on, r.from_on, r.fixed_points, \(EntryRow.columns)
      FROM measure_rebase r JOIN entry e ON e.id = r.entry_id \(wanted.replacing("t.", with: "r.")) ORDER BY r.id
      """
    ) { row in
      take(
        try row[0],
        MeasureRebase(
          from: try row[2], fix: try row[3], entry: try EntryRow.entry(row, from: 4), effectiveOn: try row[1]))
    }
  }

  private func number(_ text: String) throws -> MeasureNumber { try stored({ MeasureNumber($0) }, text) }
}

extension PlanWriter {
  package func addMeasure(_ code: String) throws -> Int64 {
    try db.execute(sql: "INSERT INTO measure (code) VALUES (?)", arguments: [code])
    return db.lastInsertedRowID
  }

  /// Keeps what is said of a measure: the fields that are set, and no others.
  ///
  /// - Parameter definedFrom: the first day of which values are of the definition, where one is set that is not the first.
  package func say(
    _ measure: Measure, sets: Set<MeasureField>, definedFrom: PlanDate?, on date: PlanDate, context: EntryContext
  ) throws {
    func set<T>(_ field: MeasureField, _ value: T?) -> T? { sets.contains(field) ? value : nil }
    let definition = set(.definition, measure.definition)
    let audit = set(.audit, measure.audit) ?? nil
    try db.execute(
      sql: """
        INSERT INTO measure_revision (entry_id, measure_id, effective_on, sets, title, good, unit, interval, numerator,
          denominator, defined_from, officer_id, source, role, counts_people, population, planned, selection, threshold,
          withdrawn_reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry(context, in: .measureRevision).id, measure.id, date.iso,
        sets.map(\.rawValue).sorted().joined(separator: " "), set(.title, measure.title),
        set(.good, measure.good.rawValue), definition?.unit.rawValue, definition?.interval.rawValue,
        definition?.numerator, definition?.denominator, set(.definition, definedFrom?.iso) ?? nil,
        set(.officer, measure.officer?.id) ?? nil, set(.source, measure.source) ?? nil,
        set(.role, measure.role?.rawValue) ?? nil, set(.countsPeople, measure.countsPeople), audit?.population,
        audit?.planned, audit?.selection.rawValue, audit?.threshold?.description,
        set(.withdrawn, measure.withdrawnReason) ?? nil,
      ])
    let revision = db.lastInsertedRowID
    for area in set(.areas, measure.areas) ?? [] {
      try db.execute(
        sql: "INSERT INTO measure_area (measure_revision_id, area_id) SELECT ?, id FROM area WHERE number = ?",
        arguments: [revision, area])
    }
    for reference in set(.actions, measure.actions) ?? [] {
      try db.execute(
        sql: "INSERT INTO measure_action (measure_revision_id, action_id) VALUES (?, ?)",
        arguments: [revision, requireAction(reference).id])
    }
  }

  /// Keeps what was reported of a measure for a period; without a figure it takes back what was reported before.
  package func record(
    _ figure: MeasureFigure, of measure: Measure, for period: MeasurePeriod, quality: MeasureQuality?,
    sample: AuditSample? = nil, on date: PlanDate, context: EntryContext
  ) throws {
    var (value, numerator, denominator): (String?, String?, String?) = (nil, nil, nil)
    switch figure {
    case .whole(let number): value = number.description
    case .parts(let above, let below): (numerator, denominator) = (above.description, below.description)
    case .none: break
    }
    try db.execute(
      sql: """
        INSERT INTO measure_value (entry_id, measure_id, effective_on, period, value, numerator, denominator, quality,
          reviewer, moderated, agreed)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry(context, in: .measureValue).id, measure.id, date.iso, period.description, value, numerator, denominator,
        quality?.rawValue, sample?.by?.rawValue, sample?.moderated, sample?.agreed,
      ])
  }

  package func setTarget(
    of measure: Measure, from: PlanDate, green: MeasureTarget.Threshold, amber: MeasureTarget.Threshold,
    on date: PlanDate, context: EntryContext
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO measure_target (entry_id, measure_id, effective_on, from_on, green, amber) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry(context, in: .measureTarget).id, measure.id, date.iso, from.iso, green.words, amber.words,
      ])
  }

  package func compare(
    _ measure: Measure, with: String, for period: MeasurePeriod, _ value: MeasureNumber, source: String,
    on date: PlanDate, context: EntryContext
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO measure_comparison (entry_id, measure_id, effective_on, compared_with, period, value, source)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry(context, in: .measureComparison).id, measure.id, date.iso, with, period.description, value.description,
        source,
      ])
  }

  package func rebase(
    _ measure: Measure, from: PlanDate, fix: Int?, on date: PlanDate, context: EntryContext
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO measure_rebase (entry_id, measure_id, effective_on, from_on, fixed_points) VALUES (?, ?, ?, ?, ?)
        """, arguments: [entry(context, in: .measureRebase).id, measure.id, date.iso, from.iso, fix])
  }
}
