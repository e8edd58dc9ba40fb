internal import GRDB
package import PlanModel

extension PlanReader {
  /// Everything that was ever said would show that a completion holds, in the order recorded.
  package func sustainTests() throws -> [SustainTest] {
    try db.rows(
      """
      SELECT area.number, a.sequence, s.measure_id, s.periods, s.threshold, s.effective_on, \(EntryRow.columns)
      FROM sustain s JOIN entry e ON e.id = s.entry_id JOIN action a ON a.id = s.action_id
      JOIN area ON area.id = a.area_id ORDER BY s.id
      """
    ) { row in
      SustainTest(
        reference: Reference(area: try row[0], sequence: try row[1]), measureID: try row[2], periods: try row[3],
        threshold: try (row[4] as String?).map { try stored(MeasureTarget.Threshold.init, $0) },
        entry: try EntryRow.entry(row, from: 6), effectiveOn: try row[5])
    }
  }

  package func signOffs() throws -> [SignOff] {
    let registers = try Registers(db)
    return try db.rows(
      """
      SELECT area.number, a.sequence, s.officer_id, s.effective_on, \(EntryRow.columns)
      FROM sign_off s JOIN entry e ON e.id = s.entry_id JOIN action a ON a.id = s.action_id
      JOIN area ON area.id = a.area_id ORDER BY s.id
      """
    ) { row in
      let day: PlanDate = try row[3]
      return SignOff(
        reference: Reference(area: try row[0], sequence: try row[1]),
        officer: try registers.requireOfficer(row[2], asAt: day), entry: try EntryRow.entry(row, from: 4),
        effectiveOn: day)
    }
  }

  package func evidence() throws -> [Evidence] {
    try db.rows(
      """
      SELECT area.number, a.sequence, v.title, v.place, v.dated, v.sha256, v.effective_on, \(EntryRow.columns)
      FROM evidence v JOIN entry e ON e.id = v.entry_id JOIN action a ON a.id = v.action_id
      JOIN area ON area.id = a.area_id ORDER BY v.id
      """
    ) { row in
      Evidence(
        reference: Reference(area: try row[0], sequence: try row[1]), title: try row[2], place: try row[3],
        dated: try row[4], sha256: try row[5], entry: try EntryRow.entry(row, from: 7), effectiveOn: try row[6])
    }
  }

  /// What happens where an action is rated complete and names no evidence.
  package func evidencePolicy() throws -> EvidencePolicy {
    try db.firstRow("SELECT at_completion FROM evidence_policy ORDER BY id DESC LIMIT 1") { row in
      try storedOrNewer("the policy", EvidencePolicy.init(rawValue:), row[0])
    } ?? .none
  }

  /// The actions with how their completions hold, as at a day, as known through an entry.
  func sustained(_ actions: [Action], asAt date: PlanDate, knownThrough known: Int64) throws -> [Action] {
    func isKnown(_ entry: Entry, _ day: PlanDate) -> Bool { entry.id <= known && day <= date }
    let tests = Dictionary(
      try sustainTests().filter { isKnown($0.entry, $0.effectiveOn) }.map { ($0.reference, $0) }
    ) { $1.effectiveOn >= $0.effectiveOn ? $1 : $0 }
    guard !tests.isEmpty else { return actions }
    let ids = Set(tests.values.map(\.measureID))
    let readings = Dictionary(
      firstValues: try measureReadings(asAt: date, knownThrough: known, only: ids).map { ($0.measure.id, $0) })
    let signed = Dictionary(grouping: try signOffs().filter { isKnown($0.entry, $0.effectiveOn) }, by: \.reference)
    let shown = Dictionary(grouping: try evidence().filter { isKnown($0.entry, $0.effectiveOn) }, by: \.reference)
    return actions.map { action in
      guard let test = tests[action.reference] else { return action }
      var action = action
      action.sustaining = Sustaining(
        of: action, test: test, reading: readings[test.measureID], signOffs: signed[action.reference] ?? [],
        evidence: shown[action.reference] ?? [])
      return action
    }
  }
}

extension PlanWriter {
  /// As the reader says it, asked once however many completions are recorded.
  package func evidencePolicy() throws -> EvidencePolicy {
    if let known = memory.evidencePolicy { return known }
    let policy = try reader.evidencePolicy()
    memory.evidencePolicy = policy
    return policy
  }

  /// - Parameter periods: nil to take back what was said.
  package func recordSustain(
    _ reference: Reference, by measure: Measure, periods: Int?, threshold: MeasureTarget.Threshold?,
    on date: PlanDate, context: EntryContext
  ) throws {
    let action = try requireAction(reference).id
    try db.execute(
      sql: """
        INSERT INTO sustain (entry_id, action_id, effective_on, measure_id, periods, threshold) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry(context, in: .sustain).id, action, date.iso, measure.id, periods, threshold?.words,
      ])
  }

  package func signOff(_ reference: Reference, by officer: Officer, on date: PlanDate, context: EntryContext) throws {
    let action = try requireAction(reference).id
    try db.execute(
      sql: "INSERT INTO sign_off (entry_id, action_id, effective_on, officer_id) VALUES (?, ?, ?, ?)",
      arguments: [entry(context, in: .signOff).id, action, date.iso, officer.id])
  }

  package func addEvidence(
    _ reference: Reference, title: String, place: String, dated: PlanDate, sha256: String?, on date: PlanDate,
    context: EntryContext
  ) throws {
    let action = try requireAction(reference).id
    try db.execute(
      sql: """
        INSERT INTO evidence (entry_id, action_id, effective_on, dated, title, place, sha256) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [entry(context, in: .evidence).id, action, date.iso, dated.iso, title, place, sha256])
  }

  package func record(_ policy: EvidencePolicy, context: EntryContext) throws {
    try db.execute(
      sql: "INSERT INTO evidence_policy (entry_id, at_completion) VALUES (?, ?)",
      arguments: [entry(context, in: .evidencePolicy).id, policy.rawValue])
    memory.evidencePolicy = policy
  }
}
