internal import GRDB
package import PlanModel

extension PlanReader {
  /// Every round, by its month.
  package func rounds() throws -> [Round] {
    try db.rows(
      """
      SELECT r.id, r.month, r.as_at, r.base_entry, r.answer_by, \(EntryRow.columns)
      FROM round r JOIN entry e ON e.id = r.entry_id ORDER BY r.month
      """
    ) { row in
      Round(
        id: try row[0], month: try stored({ PlanMonth($0) }, row[1]), asAt: try row[2], baseEntry: try row[3],
        answerBy: try row[4], entry: try EntryRow.entry(row, from: 5))
    }
  }

  /// Every return of a round, in the order in which they came.
  package func returns(of round: Round) throws -> [RoundReturn] {
    try db.rows(
      """
      SELECT r.id, r.round_id, r.officer_id, r.returned_on, r.sha256, r.changed, r.unchanged, r.in_conflict,
        \(EntryRow.columns)
      FROM round_return r JOIN entry e ON e.id = r.entry_id WHERE r.round_id = ? ORDER BY r.id
      """, [round.id]
    ) { row in
      RoundReturn(
        id: try row[0], roundID: try row[1], officerID: try row[2], returnedOn: try row[3], sha256: try row[4],
        changed: try row[5], unchanged: try row[6], inConflict: try row[7], entry: try EntryRow.entry(row, from: 8))
    }
  }

  /// Of how many actions the returns of each officer said something new, by the officer's number.
  package func changedActions(in round: Round) throws -> [Int64: Int] {
    var changed: [Int64: Int] = [:]
    try db.forEachRow(
      """
      SELECT r.officer_id, count(DISTINCT s.action_id) FROM return_said s JOIN round_return r ON r.id = s.return_id
      WHERE r.round_id = ? GROUP BY r.officer_id
      """, [round.id]
    ) { changed[try $0[0]] = try $0[1] }
    return changed
  }

  /// What the returns of an officer in a round said otherwise than they were sent, the later over the earlier.
  ///
  /// - Parameter entry: returns of this entry and before are left out: what is sent now was made after them.
  package func returnsSaid(in round: Round, by officerID: Int64, after entry: Int64) throws -> [Reference:
    ReturnedWords]
  {
    var said: [Reference: ReturnedWords] = [:]
    try db.forEachRow(
      """
      SELECT area.number, a.sequence, s.field, s.fingerprint
      FROM return_said s JOIN round_return r ON r.id = s.return_id
      JOIN action a ON a.id = s.action_id JOIN area ON area.id = a.area_id
      WHERE r.round_id = ? AND r.officer_id = ? AND r.entry_id > ? ORDER BY r.id
      """, [round.id, officerID, entry]
    ) { row in
      let reference = Reference(area: try row[0], sequence: try row[1])
      said[reference, default: ReturnedWords()].say(try row[2], UInt64(bitPattern: try row[3] as Int64))
    }
    return said
  }
}

extension PlanWriter {
  package func open(
    _ month: PlanMonth, asAt: PlanDate, baseEntry: Int64, answerBy: PlanDate, context: EntryContext
  ) throws -> Round {
    let entry = try entry(context, in: .round)
    try db.execute(
      sql: "INSERT INTO round (entry_id, month, as_at, base_entry, answer_by) VALUES (?, ?, ?, ?, ?)",
      arguments: [entry.id, month.iso, asAt.iso, baseEntry, answerBy.iso])
    return Round(
      id: db.lastInsertedRowID, month: month, asAt: asAt, baseEntry: baseEntry, answerBy: answerBy, entry: entry)
  }

  /// Keeps that a return came, and what it said otherwise than it was sent.
  package func recordReturn(
    of round: Round, by officerID: Int64, on date: PlanDate, sha256: String, changed: Int, unchanged: Int,
    inConflict: Int, said: [Reference: SheetSaid], context: EntryContext
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO round_return
          (entry_id, round_id, officer_id, returned_on, sha256, changed, unchanged, in_conflict)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry(context, in: .roundReturn).id, round.id, officerID, date.iso, sha256, changed, unchanged, inConflict,
      ])
    let returned = db.lastInsertedRowID
    for (reference, said) in said.sorted(by: { $0.key < $1.key }) {
      let action = try requireAction(reference).id
      for part in said.parts {
        try db.execute(
          sql: "INSERT INTO return_said (return_id, action_id, field, fingerprint) VALUES (?, ?, ?, ?)",
          arguments: [returned, action, part.name, Int64(bitPattern: part.fingerprint)])
      }
    }
  }
}
