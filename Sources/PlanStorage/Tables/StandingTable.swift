internal import GRDB
package import PlanModel

extension PlanReader {
  /// The position as at `date`, in the order of the references.
  ///
  /// - Parameters:
  ///   - overdueOnly: only what is open and due before `date`.
  ///   - named: the day as at which officers are called what they are called; nil for `date`.
  package func position(asAt date: PlanDate, overdueOnly: Bool = false, named: PlanDate? = nil) throws -> Position {
    let registers = try Registers(db)
    let reading = StandingReading(db, registers: registers)
    let actions = try reading.actions(
      overdueOnly ? PlanQueries.overdue(reading.columns) : PlanQueries.position(reading.columns),
      ["as_at": date.iso], asAt: date, named: named ?? date)
    return Position(plan: try plan(), asAt: date, actions: try told(actions.inOrderOfReference, asAt: date))
  }

  /// The position as at `date` as it was known through an entry, folded from what was said.
  package func position(asAt date: PlanDate, knownThrough known: Int64) throws -> Position {
    let registers = try Registers(db, knownThrough: known)
    let revisions = try RevisionReading(db, fields: ActionField.all, registers: Registers(db)).all(
      knownThrough: known, effectiveThrough: date)
    let byAction = Dictionary(grouping: revisions, by: \.reference)
    let actions = try byAction.compactMap { reference, revisions -> Action? in
      guard let standing = Timeline.standings(of: revisions, knownThrough: known).last,
        let areaID = registers.areaID(number: reference.area)
      else { return nil }
      return Action(
        reference: reference, area: try registers.requireArea(areaID, asAt: date),
        state: registers.named(standing.state, on: date), timesRedated: standing.timesRedated,
        updatedOn: standing.lastEntry.effectiveOn, updatedBy: standing.lastEntry.recordedBy)
    }
    return Position(
      plan: try plan(), asAt: date,
      actions: try sustained(actions.inOrderOfReference, asAt: date, knownThrough: known))
  }

  /// One action as at `date`; nil where the plan did not hold it then.
  package func action(_ reference: Reference, asAt date: PlanDate) throws -> Action? {
    let registers = try Registers(db)
    guard let id = try actionID(reference, registers: registers) else { return nil }
    let reading = StandingReading(db, registers: registers)
    let action = try reading.actions(
      PlanQueries.oneAction(reading.columns), ["action_id": id, "as_at": date.iso], asAt: date, named: date)
    return try told(action, asAt: date).first
  }

  func actionID(_ reference: Reference, registers: Registers) throws -> Int64? {
    guard let areaID = registers.areaID(number: reference.area) else { return nil }
    return try db.value(PlanQueries.actionID, [areaID, reference.sequence])
  }

  /// The first day of an action, whenever it was recorded.
  package func firstEffectiveOn(_ reference: Reference) throws -> PlanDate? {
    guard let id = try actionID(reference, registers: Registers(db)) else { return nil }
    return try db.value("SELECT min(from_on) FROM standing WHERE action_id = ?", [id])
  }

  /// Enough of every standing that begins by `date` to count with, of all actions or those of an area.
  package func trendStandings(asAt date: PlanDate, area: Int? = nil) throws -> [TrendStanding] {
    let meanings = Dictionary(firstValues: try Registers.fetchRatings(db).map { ($0.code, $0.meaning) })
    return try db.rows(PlanQueries.trend(ofArea: area != nil), ["as_at": date.iso, "area": area]) { row in
      let code: String? = try row[3]
      return TrendStanding(
        from: try row[0], until: try row[1], dueOn: try row[2], meaning: code.flatMap { meanings[$0] },
        isOpen: try row[4], isWithdrawn: try row[5])
    }
  }
}

/// Reads what stands.
struct StandingReading {
  private let db: Database
  private let registers: Registers
  let columns = FieldColumns(.standing)
  /// Area, sequence, day of the last update, its recorder, times re-dated.
  private static let own = 5

  init(_ db: Database, registers: Registers) {
    self.db = db
    self.registers = registers
  }

  func actions(_ sql: String, _ arguments: StatementArguments, asAt date: PlanDate, named: PlanDate) throws -> [Action]
  {
    try db.rows(sql, arguments) { row in
      var state = ActionState(action: "")
      try columns.read(
        row, from: StandingReading.own, sets: nil, into: &state, registers: registers, namedOn: named)
      let area = try registers.requireArea(row[0], asAt: date)
      return Action(
        reference: Reference(area: area.number, sequence: try row[1]), area: area, state: state,
        timesRedated: try row[4], updatedOn: try row[2], updatedBy: try row[3])
    }
  }

  /// The standings of one action as the table has them, its officers called what they were called on each first day.
  func standings(ofAction id: Int64) throws -> [ActionStanding] {
    try db.rows(
      """
      SELECT s.from_on, s.until_on, s.times_redated, s.is_open, \(EntryRow.columns), \(columns.selected)
      FROM standing s CROSS JOIN entry e ON e.id = s.last_entry WHERE s.action_id = ? ORDER BY s.from_on
      """, [id]
    ) { row in
      let from: PlanDate = try row[0]
      var state = ActionState(action: "")
      try columns.read(
        row, from: 4 + EntryRow.count, sets: nil, into: &state, registers: registers, namedOn: from)
      guard try row[3] == !state.isClosed else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "what stands says wrongly whether it is open")
      }
      return ActionStanding(
        from: from, until: try row[1], state: state, timesRedated: try row[2],
        lastEntry: try EntryRow.entry(row, from: 4))
    }
  }
}

extension PlanWriter {
  /// Writes what stands of an action from a day on; what stood before is as it was.
  func write(_ standings: [ActionStanding], of actionID: Int64, from day: PlanDate, isNew: Bool) throws {
    if !isNew {
      for table in ["standing_officer", "standing"] {
        try db.cachedStatement(sql: "DELETE FROM \(table) WHERE action_id = ? AND from_on >= ?").execute(
          arguments: [actionID, day.iso])
      }
      if let last = standings.last(where: { $0.from < day }) {
        try db.cachedStatement(sql: "UPDATE standing SET until_on = ? WHERE action_id = ? AND from_on = ?").execute(
          arguments: [last.until?.iso, actionID, last.from.iso])
      }
    }
    for standing in standings where standing.from >= day { try insert(standing, of: actionID) }
  }

  private func insert(_ standing: ActionStanding, of actionID: Int64) throws {
    let statements = try memory.standing(db)
    try statements.insert.run { row in
      row.add(actionID)
      row.add(standing.from)
      row.add(standing.until)
      row.add(standing.timesRedated)
      row.add(!standing.state.isClosed)
      row.add(standing.lastEntry.id)
      statements.columns.bind(standing.state, sets: nil, to: &row)
    }
    for (index, officer) in standing.state.officers.enumerated() {
      try statements.insertOfficer.run { row in
        row.add(actionID)
        row.add(standing.from)
        row.add(index + 1)
        row.add(officer.id)
      }
    }
  }
}

/// The statements that write a standing, made once a transaction.
final class StandingStatements {
  let columns: FieldColumns
  let insert: RowStatement
  let insertOfficer: RowStatement

  init(_ db: Database, _ fields: [ActionField]) throws {
    columns = FieldColumns(.standing, fields)
    let names = columns.names
    insert = try RowStatement(
      db,
      """
      INSERT INTO standing (action_id, from_on, until_on, times_redated, is_open, last_entry,
        \(names.joined(separator: ", ")))
      VALUES (?, ?, ?, ?, ?, ?\(String(repeating: ", ?", count: names.count)))
      """)
    insertOfficer = try RowStatement(
      db, "INSERT INTO standing_officer (action_id, from_on, rank, officer_id) VALUES (?, ?, ?, ?)")
  }
}
