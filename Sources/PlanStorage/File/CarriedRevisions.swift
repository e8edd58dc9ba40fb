internal import GRDB
internal import PlanModel

extension CarriedMigration {
  /// Each officer's records become what they said, field by field.
  func copyOfficers(_ entries: CarriedEntries) throws {
    let records: [(id: Int64, day: PlanDate, officer: Officer)] = try db.rows(
      "SELECT id, officer_id, effective_on, name, role, service, email FROM old_officer_revision ORDER BY id"
    ) { row in
      (
        try row[0], try row[2],
        Officer(id: try row[1], name: try row[3], role: try row[4], service: try row[5], email: try row[6])
      )
    }
    var next = (try db.value("SELECT seq FROM old_sequence WHERE name = 'officer_revision'", as: Int64.self) ?? 0) + 1
    func insert(_ id: Int64, _ entry: Int64, _ day: PlanDate, _ officer: Officer, _ sets: [OfficerField]) throws {
      func value(_ field: OfficerField) -> String? { sets.contains(field) ? field.value(of: officer) : nil }
      try db.execute(
        sql: """
          INSERT INTO officer_revision (id, entry_id, officer_id, effective_on, sets, name, role, service, email)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, entry, officer.id, day.iso, sets.map(\.rawValue).sorted().joined(separator: " "), value(.name),
          value(.role), value(.service), value(.email),
        ])
    }
    for (_, carried) in Dictionary(grouping: records, by: \.officer.id).sorted(by: { $0.key < $1.key }) {
      var said: [OfficerRevision] = []
      func stood(_ count: Int, on day: PlanDate) -> Officer? {
        var best: (day: PlanDate, officer: Officer)?
        for record in carried[..<count] where record.day <= day {
          if best.map({ record.day >= $0.day }) ?? true { best = (record.day, record.officer) }
        }
        return best?.officer
      }
      for (index, record) in carried.enumerated() {
        let entry = entries.entry(of: .officer, record.id)
        let blank = Officer(id: record.officer.id, name: nil, role: nil)
        let differing = record.officer.differing(from: stood(index, on: record.day) ?? blank)
        let sets = differing.isEmpty ? [record.officer.name == nil ? OfficerField.role : .name] : differing
        try insert(record.id, entry, record.day, record.officer, sets)
        said.append(
          OfficerRevision(
            id: record.id, entryID: entry, effectiveOn: record.day, sets: Set(sets), values: record.officer))
        for later in Set(carried[..<index].map(\.day).filter { $0 > record.day }).sorted() {
          guard let old = stood(index + 1, on: later) else { continue }
          let now = OfficerRevision.stages(said).last { $0.from <= later }?.state ?? blank
          let kept = old.differing(from: now)
          guard !kept.isEmpty else { continue }
          try insert(next, entry, later, old, kept)
          said.append(
            OfficerRevision(id: next, entryID: entry, effectiveOn: later, sets: Set(kept), values: old))
          next += 1
        }
      }
    }
  }

  /// Each action's whole states become what was said, and what stands is worked out of that.
  func copyRevisions(_ entries: CarriedEntries) throws {
    let registers = try Registers(db)
    var next = (try db.value("SELECT seq FROM old_sequence WHERE name = 'revision'", as: Int64.self) ?? 0) + 1
    try db.execute(sql: "CREATE INDEX temp.old_revision_of_action ON old_revision (action_id)")
    try db.execute(sql: "CREATE INDEX temp.old_officer_of_revision ON old_revision_officer (revision_id)")
    let writer = try PlanWriter(
      reader: PlanReader(db: db), now: Moment(milliseconds: 0), fields: FieldColumns.present(db))
    let actions: [(id: Int64, reference: Reference)] = try db.rows(
      "SELECT a.id, area.number, a.sequence FROM action a JOIN area ON area.id = a.area_id ORDER BY a.id"
    ) { (try $0[0], Reference(area: try $0[1], sequence: try $0[2])) }
    for (id, reference) in actions {
      let carried = try carried(id, reference, registers)
      let parts = CarriedTimeline.parts(of: carried).map { part -> Revision in
        let revision = carried[part.index]
        let number = entries.entry(of: .revision, revision.id)
        let own = part.isKept ? next : revision.id
        if part.isKept { next += 1 }
        return Revision(
          id: own,
          entry: entries.entry(number: number)
            ?? Entry(
              id: number, recordedAt: revision.recorded.recordedAt, recordedBy: revision.recorded.recordedBy,
              kind: revision.kind, effectiveOn: revision.recorded.effectiveOn), reference: reference,
          effectiveOn: part.effectiveOn, sets: part.sets, values: part.values)
      }
      try writer.insertWhole(parts, ofAction: id)
    }
  }

  private func carried(_ actionID: Int64, _ reference: Reference, _ registers: Registers) throws -> [CarriedRevision] {
    try db.rows(
      """
      SELECT r.*, o.outcome,
        (SELECT group_concat(officer_id) FROM (
          SELECT officer_id FROM old_revision_officer WHERE revision_id = r.id ORDER BY rank)) AS officers
      FROM old_revision r LEFT JOIN old_outcome o ON o.id = r.outcome_id
      WHERE r.action_id = ? ORDER BY r.id
      """, [actionID]
    ) { try CarriedRevision($0, reference, registers) }
  }
}

extension Officer {
  fileprivate func differing(from other: Officer) -> [OfficerField] {
    OfficerField.allCases.filter { $0.value(of: self) != $0.value(of: other) }
  }
}

extension CarriedRevision {
  fileprivate init(_ row: StoredRow, _ reference: Reference, _ registers: Registers) throws {
    let effectiveOn: PlanDate = try row["effective_on"]
    func officer(_ id: Int64) throws -> Officer { try registers.requireOfficer(id, asAt: effectiveOn) }
    var state = ActionState(
      outcome: try row["outcome"], action: try row["action"],
      officers: try (row["officers"] as String?)?.split(separator: ",").map { try officer(Int64($0) ?? 0) } ?? [],
      officersAsPrinted: try row["officers_as_printed"], originalDueOn: try row["original_due_on"],
      dueOn: try row["due_on"], dueAsPrinted: try row["due_as_printed"],
      rating: try (row["rating"] as String?).map { try stored(registers.rating, $0) }, progress: try row["progress"],
      impact: try row["impact"], impactIsEvidenced: try row["impact_is_evidenced"],
      completedOn: try row["completed_on"],
      withdrawnReason: try row["withdrawn_reason"])
    if let reason: String = try row["reason_for_delay"], let due: PlanDate = try row["revised_due_on"] {
      state.mitigation = Mitigation(
        reasonForDelay: reason, mitigatingActions: try row["mitigating_actions"],
        accountableOfficer: try officer(row["accountable_officer_id"]), revisedDueOn: due)
    }
    self.init(
      id: try row["id"], reference: reference, kind: try stored(EntryKind.init(rawValue:), row["kind"]),
      recorded: Recorded(
        effectiveOn: effectiveOn, recordedAt: try row["recorded_at"],
        recordedBy: try row["recorded_by"], note: try row["note"]), reason: try row["reason"],
      isRedating: try row["is_redating"],
      state: state)
  }
}
