internal import GRDB
package import PlanModel

extension PlanReader {
  /// The ledger whole, in the order recorded.
  package func entries() throws -> [Entry] {
    try db.rows("SELECT \(EntryRow.columns) FROM entry e ORDER BY e.id") { try EntryRow.entry($0, from: 0) }
  }

  package func entry(_ id: Int64) throws -> Entry? {
    try db.firstRow("SELECT \(EntryRow.columns) FROM entry e WHERE e.id = ?", [id]) {
      try EntryRow.entry($0, from: 0)
    }
  }

  /// Everybody who recorded, or whose words were.
  package func recorders() throws -> [String] {
    try db.rows(
      "SELECT recorded_by FROM entry UNION SELECT said_by FROM entry WHERE said_by IS NOT NULL ORDER BY 1"
    ) { try $0[0] }
  }

  /// The number of the last entry; 0 while there is none.
  package func lastEntryID() throws -> Int64 {
    try db.value("SELECT max(id) FROM entry") ?? 0
  }
}

/// How an entry lies in a row.
enum EntryRow {
  static let columns = "e.id, e.recorded_at, e.recorded_by, e.said_by, e.kind, e.effective_on, e.note, e.reason"
  static let count = 8

  static func entry(_ row: StoredRow, from first: Int) throws -> Entry {
    Entry(
      id: try row[first], recordedAt: try row[first + 1], recordedBy: try row[first + 2],
      saidBy: try row[first + 3], kind: try storedOrNewer("the update", EntryKind.init(rawValue:), row[first + 4]),
      effectiveOn: try row[first + 5], note: try row[first + 6], reason: try row[first + 7])
  }
}

extension PlanWriter {
  /// The entry of this transaction, made when the first thing is recorded in it, for a row in `table`.
  func entry(_ context: EntryContext, in table: LedgerTable) throws -> Entry {
    memory.touched.insert(table)
    if let entry = memory.entry { return entry }
    try db.execute(
      sql: """
        INSERT INTO entry (recorded_at, recorded_by, said_by, kind, effective_on, note, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        now.iso, context.recordedBy, context.saidBy, context.kind.rawValue, context.effectiveOn.iso, context.note,
        context.reason,
      ])
    let entry = Entry(
      id: db.lastInsertedRowID, recordedAt: now, recordedBy: context.recordedBy, saidBy: context.saidBy,
      kind: context.kind, effectiveOn: context.effectiveOn, note: context.note, reason: context.reason)
    memory.entry = entry
    return entry
  }
}
