internal import GRDB
internal import Migrations
package import PlanModel

/// The tables that hold what was recorded, each after those it refers to; what is derived is not among them.
enum RecordedTables {
  static let all =
    [
      "plan", "rating", "entry", "chain", "chain_begin", "area", "area_revision", "officer", "officer_revision",
      "post_confirmation", "action",
      "revision",
      "revision_officer", "sheet_said", "board", "board_revision", "board_section", "meeting", "meeting_revision",
    ] + RegisterTables.names + [
      "pack", "chase_policy", "chase_line", "holiday_import", "holiday", "chase_message", "chase", "chase_outcome",
      "chase_run",
      "commentary", "proposal", "decision", "board_undo", "board_action", "board_action_revision", "board_action_chase",
      "officer_absence", "text_confirmation", "round", "round_return", "return_said", "lint_waiver", "reply",
      "reply_answer", "measure", "measure_revision", "measure_area", "measure_action", "measure_value",
      "measure_target",
      "measure_comparison", "measure_rebase", "board_chart", "sustain", "sign_off", "evidence", "evidence_policy",
      "register_chase", "register_waiver",
    ]
}

extension PlanReader {
  /// Everything that was ever recorded.
  package func rows() throws -> PlanRows {
    let schema = try db.value("SELECT max(identifier) FROM grdb_migrations", as: String.self) ?? ""
    return PlanRows(
      schema: schema,
      tables: try RecordedTables.all.map { table in
        let columns = try db.columns(in: table).map(\.name)
        let rows = try db.rows(
          "SELECT \(columns.joined(separator: ", ")) FROM \(table) ORDER BY \(try PlanReader.order(db, table))"
        ) { $0.values }
        return TableRows(table: table, columns: columns, rows: rows)
      })
  }

  private static func order(_ db: Database, _ table: String) throws -> String {
    try db.primaryKey(table).columns.joined(separator: ", ")
  }
}

/// A plan in memory, made of an export and brought up to date as a file of its version is.
package struct ImportedPlan {
  fileprivate let queue: DatabaseQueue

  /// - Throws: `PlanFileError.unknownSchema`, or `.brokenLaws` where the rows cannot have been recorded by this program.
  package init(_ rows: PlanRows) throws {
    guard PlanFile.migrator.migrations.contains(rows.schema) else { throw PlanFileError.unknownSchema(rows.schema) }
    try self.init(schema: rows.schema) { db in try ImportedPlan.insert(rows, db) }
  }

  /// - Parameter fill: puts in what was recorded, with no trigger to refuse it.
  init(schema: String, fill: (Database) throws -> Void) throws {
    queue = try DatabaseQueue()
    do {
      try PlanFile.migrator.migrate(queue, upTo: schema)
      try queue.write { db in try ImportedPlan.withoutTriggers(db) { try fill(db) } }
      try PlanFile.migrator.migrate(queue)
      try queue.write { db in
        try ImportedPlan.foldAll(db)
        let broken = try PlanCheck.laws(db)
        guard broken.isEmpty else { throw PlanFileError.brokenLaws(broken) }
      }
    } catch let error as DatabaseError {
      throw PlanFileError.brokenLaws([error.message ?? error.resultCode.description])
    } catch let error as UnknownWord {
      throw PlanFileError.brokenLaws(["\(error.what) \"\(error.word)\" is none that this program knows"])
    }
  }

  package func rows() throws -> PlanRows { try queue.read { try PlanReader(db: $0).rows() } }

  private static func insert(_ rows: PlanRows, _ db: Database) throws {
    for table in rows.tables where !RecordedTables.all.contains(table.table) {
      throw PlanFileError.brokenLaws(["\"\(table.table)\" is no table of a plan"])
    }
    for name in RecordedTables.all {
      guard let table = rows[name], try db.tableExists(name) else { continue }
      let known = try Set(db.columns(in: table.table).map(\.name))
      for column in table.columns where !known.contains(column) {
        throw PlanFileError.brokenLaws(["\"\(column)\" is no column of \(table.table)"])
      }
      try db.execute(sql: "DELETE FROM \(table.table)")
      guard !table.columns.isEmpty else { continue }
      let statement = try db.makeStatement(
        sql: """
          INSERT INTO \(table.table) (\(table.columns.joined(separator: ", ")))
          VALUES (\(table.columns.map { _ in "?" }.joined(separator: ", ")))
          """)
      for row in table.rows {
        try statement.execute(
          arguments: StatementArguments(
            row.map { value -> (any DatabaseValueConvertible)? in
              switch value {
              case .null: nil
              case .integer(let number): number
              case .text(let text): text
              }
            }))
      }
    }
  }

  /// Runs `body` while the schema's triggers are away, so that rows can be put in as they were recorded.
  fileprivate static func withoutTriggers(_ db: Database, _ body: () throws -> Void) throws {
    let triggers: [(name: String, sql: String)] = try db.rows(
      "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    ) { (try $0[0], try $0[1]) }
    for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger.name)") }
    try body()
    for trigger in triggers { try db.execute(sql: trigger.sql) }
  }

  /// Works out anew what stands of every action.
  fileprivate static func foldAll(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM standing; DELETE FROM standing_officer")
    let writer = try PlanWriter(reader: PlanReader(db: db), now: Moment(milliseconds: 0))
    try RevisionReading(db, fields: ActionField.all, registers: Registers(db)).forEachAction { id, revisions in
      guard let first = revisions.map(\.effectiveOn).min() else { return }
      try writer.write(Timeline.standings(of: revisions), of: id, from: first, isNew: true)
    }
  }
}

extension PlanWriter {
  /// Puts a whole plan, its heading and RAG key included, in the place of one that has nothing recorded yet.
  package func take(_ plan: ImportedPlan) throws {
    let rows = try plan.rows()
    let made: (at: String, by: String)? = try db.firstRow("SELECT created_at, created_by FROM plan") {
      (try $0[0], try $0[1])
    }
    try ImportedPlan.withoutTriggers(db) { try ImportedPlan.fill(db, rows) }
    if let made {
      try db.execute(
        sql: "UPDATE plan SET created_at = ?, created_by = ? WHERE NOT EXISTS (SELECT 1 FROM revision)",
        arguments: [made.at, made.by])
    }
  }

  /// Whether nothing has been recorded yet.
  package func isEmpty() throws -> Bool { try reader.lastEntryID() == 0 }
}

extension ImportedPlan {
  fileprivate static func fill(_ db: Database, _ rows: PlanRows) throws {
    try insert(rows, db)
    try foldAll(db)
  }
}
