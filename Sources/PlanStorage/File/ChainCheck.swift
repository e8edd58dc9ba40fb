internal import GRDB
internal import PlanModel

/// Holds every entry of the ledger against its SHA-256.
enum ChainCheck {
  /// What is wrong: the first entry that is not as it was recorded, and nothing of those after it, which follow from it.
  static func findings(_ db: Database) throws -> [String] {
    try firstAltered(db).map { [$0] } ?? takenOff(db)
  }

  private static func firstAltered(_ db: Database) throws -> String? {
    var chain = try LedgerChain(db)
    let entries = try StoredRows(
      db,
      """
      SELECT \(EntryRow.columns), c.sha256 FROM entry e LEFT JOIN chain c ON c.entry_id = e.id ORDER BY e.id
      """)
    var before: Int64 = 0
    while let row = try entries.next() {
      let number: Int64 = try row[0]
      guard number == before + 1 else { return gap(from: before + 1, to: number - 1) }
      before = number
      let sha256: String? = try row[EntryRow.count]
      guard try chain.next(number) == sha256 else {
        let entry = try EntryRow.entry(row, from: 0)
        return sha256 == nil
          ? "entry \(number) of the ledger has no SHA-256"
          : "entry \(number) of the ledger (\(entry.kind.rawValue) of \(entry.effectiveOn.long), \(entry.recordedBy)): it, or what stands before the first entry, is not as it was recorded"
      }
    }
    return nil
  }

  private static func gap(from first: Int64, to last: Int64) -> String {
    first == last
      ? "entry \(first) of the ledger was taken out" : "entries \(first) to \(last) of the ledger were taken out"
  }

  /// Entries are numbered for good, so the numbers given tell how many there were.
  private static func takenOff(_ db: Database) throws -> [String] {
    let last = try db.value("SELECT max(id) FROM entry", as: Int64.self) ?? 0
    let given = try db.value("SELECT seq FROM sqlite_sequence WHERE name = 'entry'", as: Int64.self) ?? 0
    return given > last ? ["after entry \(last) of the ledger, \(given - last) more were recorded and taken off"] : []
  }
}
