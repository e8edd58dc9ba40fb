internal import Foundation
internal import GRDB
package import PlanModel

/// What can be asked of a plan inside one transaction.
package struct PlanReader {
  let db: Database

  package func plan() throws -> Plan {
    let row = try Row.fetchOne(
      db, sql: "SELECT authority, title, framework, published_on FROM plan")
    guard let row else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the plan has lost its heading")
    }
    return Plan(
      authority: row[0], title: row[1], framework: row[2],
      publishedOn: try dateIfPresent(row, 3),
      key: try RatingKey(ratings: Registers.fetchRatings(db)))
  }

  package func areas(asAt date: PlanDate) throws -> [Area] {
    try Registers(db).areas(asAt: date)
  }

  package func officers(asAt date: PlanDate) throws -> [Officer] {
    try Registers(db).officers(asAt: date)
  }

  /// Every record of every officer, so that one is found under a name of before.
  package func officerHistory() throws -> [Officer] { try officerRevisions().map(\.officer) }

  /// The first date to which anything in the plan relates; nil while the plan has no action.
  package func beginsOn() throws -> PlanDate? {
    try String.fetchOne(db, sql: PlanQueries.beginsOn).map { try stored({ PlanDate(iso: $0) }, $0) }
  }

  /// Every reference ever given, withdrawn ones included.
  package func references() throws -> [Reference] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT area.number, action.sequence FROM action JOIN area ON area.id = action.area_id
        ORDER BY area.number, action.sequence
        """
    ).map { Reference(area: $0[0], sequence: $0[1]) }
  }

  /// The position as at `date`, in the order of the references.
  ///
  /// - Parameters:
  ///   - overdueOnly: only what is open and due before `date`.
  package func position(asAt date: PlanDate, overdueOnly: Bool = false) throws -> Position {
    let registers = try Registers(db)
    let sql = overdueOnly ? PlanQueries.overdue : PlanQueries.position
    var actions: [Action] = []
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: ["as_at": date.iso])
    while let row = try rows.next() {
      actions.append(try PlanReader.action(row, registers: registers, asAt: date))
    }
    return Position(
      plan: try plan(), asAt: date, actions: actions.inOrderOfReference)
  }

  /// One action as at `date`; nil where the plan did not hold it then.
  package func action(_ reference: Reference, asAt date: PlanDate) throws -> Action? {
    try action(reference, asAt: date, registers: Registers(db))
  }

  func action(_ reference: Reference, asAt date: PlanDate, registers: Registers) throws -> Action? {
    guard let id = try actionID(reference, registers: registers) else { return nil }
    let row = try Row.fetchOne(
      db.cachedStatement(sql: PlanQueries.oneAction),
      arguments: ["action_id": id, "as_at": date.iso])
    return try row.map { try PlanReader.action($0, registers: registers, asAt: date) }
  }

  func actionID(_ reference: Reference, registers: Registers) throws -> Int64? {
    guard let areaID = registers.areaID(number: reference.area) else { return nil }
    return try Int64.fetchOne(
      db.cachedStatement(sql: PlanQueries.actionID), arguments: [areaID, reference.sequence])
  }

  /// The earliest effective date after `date` at which another revision of the action takes over.
  package func standsUntil(_ reference: Reference, after date: PlanDate) throws -> PlanDate? {
    guard let id = try actionID(reference, registers: Registers(db)) else { return nil }
    return try String.fetchOne(
      db.cachedStatement(
        sql: "SELECT min(effective_on) FROM revision WHERE action_id = ? AND effective_on > ?"),
      arguments: [id, date.iso]
    ).map { try stored({ PlanDate(iso: $0) }, $0) }
  }

  /// The first effective date of an action, whenever it was recorded.
  package func firstEffectiveOn(_ reference: Reference) throws -> PlanDate? {
    guard let id = try actionID(reference, registers: Registers(db)) else { return nil }
    return try String.fetchOne(
      db, sql: "SELECT min(effective_on) FROM revision WHERE action_id = ?", arguments: [id]
    ).map { try stored({ PlanDate(iso: $0) }, $0) }
  }

  /// All revisions, or those of some actions, in the order in which they were recorded.
  package func revisions(of references: [Reference]? = nil) throws -> [Revision] {
    let registers = try Registers(db)
    guard let references else { return try fetchRevisions("", [], registers) }
    return try references.compactMap { try actionID($0, registers: registers) }
      .flatMap { try fetchRevisions("WHERE r.action_id = ?", [$0], registers) }
      .sorted { $0.id < $1.id }
  }

  /// What the last sheet said of each action that ever stood in one.
  package func sheetSaid() throws -> [Reference: SheetSaid] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT area.number, a.sequence, s.said, s.effective_on
        FROM sheet_said s JOIN action a ON a.id = s.action_id JOIN area ON area.id = a.area_id
        """)
    var said: [Reference: SheetSaid] = [:]
    while let row = try rows.next() {
      let bytes: Data = row[2]
      var sheet = SheetSaid(bytes: bytes)
      sheet?.effectiveOn = try date(row, 3)
      said[Reference(area: row[0], sequence: row[1])] = sheet
    }
    return said
  }

  /// How many revisions each action has with effect up to `date`.
  package func updateCounts(asAt date: PlanDate) throws -> [Reference: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT area.number, a.sequence, count(*)
        FROM revision r JOIN action a ON a.id = r.action_id JOIN area ON area.id = a.area_id
        WHERE r.effective_on <= ? GROUP BY a.id
        """, arguments: [date.iso])
    return Dictionary(uniqueKeysWithValues: rows.map { (Reference(area: $0[0], sequence: $0[1]), $0[2]) })
  }

  /// The revisions of every action that was re-dated with an effect after `since` and up to `asAt`.
  package func revisionsOfRedated(since: PlanDate, asAt: PlanDate) throws -> [Revision] {
    try fetchRevisions(
      """
      WHERE r.action_id IN (
        SELECT action_id FROM revision
        WHERE is_redating AND effective_on > ? AND effective_on <= ?)
      """, [since.iso, asAt.iso], Registers(db))
  }

  package func history() throws -> History {
    History(
      plan: try plan(), areas: try areaRevisions(), officers: try officerRevisions(),
      revisions: try revisions(), sheetSaid: try sheetSaid(), boards: try boardRevisions(),
      meetings: try meetingRevisions(),
      packs: try packs().map { SealedPack(pack: $0, contents: try contents(of: $0)) })
  }

  private func fetchRevisions(
    _ condition: String, _ arguments: StatementArguments, _ registers: Registers
  ) throws -> [Revision] {
    let rows = try Row.fetchCursor(
      db, sql: PlanQueries.revisions(condition), arguments: arguments)
    var revisions: [Revision] = []
    while let row = try rows.next() {
      revisions.append(try PlanReader.revision(row, registers: registers))
    }
    return revisions
  }

  private static func action(_ row: Row, registers: Registers, asAt: PlanDate) throws -> Action {
    guard let area = registers.area(row[0], asAt: asAt) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an area has lost its title")
    }
    return Action(
      reference: Reference(area: area.number, sequence: row[1]), area: area,
      state: try StateColumns.state(row, from: 5, registers: registers, namedOn: asAt),
      timesRedated: row[2], updatedOn: try date(row, 3), updatedBy: row[4])
  }

  private static func revision(_ row: Row, registers: Registers) throws -> Revision {
    let effectiveOn = try date(row, 3)
    return Revision(
      id: row[0], reference: Reference(area: row[1], sequence: row[2]),
      kind: try stored(UpdateKind.init(rawValue:), row[4]), effectiveOn: effectiveOn,
      recordedAt: try stored({ Moment(iso: $0) }, row[5]), recordedBy: row[6], note: row[7],
      reason: row[8], isRedating: row[9],
      state: try StateColumns.state(row, from: 10, registers: registers, namedOn: effectiveOn))
  }

  private func areaRevisions() throws -> [AreaRevision] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT area.number, r.title, r.effective_on, r.recorded_at, r.recorded_by, r.note
        FROM area_revision r JOIN area ON area.id = r.area_id ORDER BY r.id
        """
    ).map { row in
      AreaRevision(
        area: Area(number: row[0], title: row[1]), recorded: try PlanReader.recorded(row, from: 2))
    }
  }

  private func officerRevisions() throws -> [OfficerRevision] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT officer_id, name, role, service, email, effective_on, recorded_at, recorded_by, note
        FROM officer_revision ORDER BY id
        """
    ).map { row in
      OfficerRevision(
        officer: Officer(id: row[0], name: row[1], role: row[2], service: row[3], email: row[4]),
        recorded: try PlanReader.recorded(row, from: 5))
    }
  }

  private static func recorded(_ row: Row, from first: Int) throws -> Recorded {
    Recorded(
      effectiveOn: try date(row, first), recordedAt: try stored({ Moment(iso: $0) }, row[first + 1]),
      recordedBy: row[first + 2], note: row[first + 3])
  }
}
