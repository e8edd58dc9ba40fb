internal import Crypto
internal import GRDB
package import PlanModel

extension PlanReader {
  /// The last entry with its SHA-256; nil while nothing is recorded.
  ///
  /// - Parameter known: nothing recorded after the entry of this number is looked at.
  package func ledgerHead(knownThrough known: Int64 = .max) throws -> LedgerHead? {
    try db.firstRow(
      """
      SELECT c.entry_id, e.recorded_at, c.sha256 FROM chain c JOIN entry e ON e.id = c.entry_id
      WHERE c.entry_id <= ? ORDER BY c.entry_id DESC LIMIT 1
      """, [known]
    ) { row in
      let moment: Moment = try row[1]
      return LedgerHead(entryID: try row[0], recordedOn: moment.londonDate, sha256: try row[2])
    }
  }
}

extension PlanReader {
  /// The first entry whose SHA-256 begins with the digits; nil where none does.
  package func ledgerHead(beginningWith digits: String) throws -> LedgerHead? {
    let number: Int64? = try db.value(
      "SELECT entry_id FROM chain WHERE substr(sha256, 1, length(?1)) = ?1 ORDER BY entry_id LIMIT 1", [digits])
    return try number.flatMap { try ledgerHead(knownThrough: $0) }
  }

  /// The last entry that was recorded before there was a chain, and chained when the file was brought up to date.
  package func chainedAfter() throws -> Int64? { try db.value("SELECT after_entry FROM chain_begin") }
}

/// Works out the SHA-256 of entries, each over the one before.
struct LedgerChain {
  private var tables: [ChainedRows]
  private var before: String

  /// - Parameters:
  ///   - first: the first entry.
  ///   - before: the SHA-256 of the entry before it; nil for the first of all.
  ///   - touched: the tables in which the entries have rows; nil for all.
  ///   - there: the tables that the file has as yet; nil for all.
  init(
    _ db: Database, from first: Int64 = 1, through last: Int64 = .max, before: String? = nil,
    touched: Set<LedgerTable>? = nil, there: Set<String>? = nil
  ) throws {
    tables = try ChainedTable.all
      .filter { table in table.ledger.map { touched?.contains($0) ?? true } ?? true }
      .filter { there?.contains($0.name) ?? true }
      .map { try ChainedRows(db, $0, from: first, through: last) }
    self.before = try before ?? LedgerChain.heading(db)
  }

  /// The SHA-256 of the next entry, whose number this is.
  mutating func next(_ entry: Int64) throws -> String {
    var hash = SHA256()
    hash.update(data: Array((before + "\n").utf8))
    for index in tables.indices { try tables[index].add(entry, to: &hash) }
    before = Hexadecimal.text(hash.finalize())
    return before
  }

  /// What the first entry follows: the SHA-256 of the plan's heading, its RAG key and where the chain begins.
  private static func heading(_ db: Database) throws -> String {
    var hash = SHA256()
    for table in ChainedTable.heading {
      var rows = try ChainedRows(db, table, from: 0, through: 0)
      try rows.add(0, to: &hash)
    }
    return Hexadecimal.text(hash.finalize())
  }

  /// Chains every entry of a file that had no chain.
  static func begin(_ db: Database) throws {
    let entries: [Int64] = try db.rows("SELECT id FROM entry ORDER BY id") { try $0[0] }
    guard let last = entries.last else { return }
    try db.execute(sql: "INSERT INTO chain_begin (id, after_entry) VALUES (1, ?)", arguments: [last])
    // A table that a later migration makes has no row of theirs.
    let there = Set(try ChainedTable.all.map(\.name).filter { try db.tableExists($0) })
    var chain = try LedgerChain(db, there: there)
    for entry in entries {
      try db.execute(
        sql: "INSERT INTO chain (entry_id, sha256) VALUES (?, ?)", arguments: [entry, chain.next(entry)])
    }
  }
}

extension PlanWriter {
  /// Closes the entry of this transaction, so that what follows is recorded in another: one entry has one reason.
  package func beginAnotherEntry() throws {
    try chain()
    memory.entry = nil
    memory.touched = []
  }

  /// Closes the entry of this transaction: its SHA-256 joins the chain.
  func chain() throws {
    guard let entry = memory.entry else { return }
    let before: String? = try db.value("SELECT sha256 FROM chain WHERE entry_id = ?", [entry.id - 1])
    guard before != nil || entry.id == 1 else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "entry \(entry.id - 1) has lost its SHA-256")
    }
    var chain = try LedgerChain(
      db, from: entry.id, through: entry.id, before: before, touched: memory.touched)
    try db.cachedStatement(sql: "INSERT INTO chain (entry_id, sha256) VALUES (?, ?)").execute(
      arguments: [entry.id, chain.next(entry.id)])
  }
}
