internal import GRDB
package import PlanModel

/// Holds a plan file against SQLite's own checks, the shipped schema and the laws of the data.
package enum PlanCheck {
  /// What is wrong, one sentence each; empty where nothing is.
  package static func findings(at path: String, clock: Clock) throws -> [String] {
    let file = try PlanFile.openForReading(at: path, clock: clock)
    return try file.unsafeRead { db in
      let damage = try integrity(db)
      guard damage.isEmpty else { return damage }
      return try schema(db) + laws(db)
    }
  }

  private static func integrity(_ db: Database) throws -> [String] {
    let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      .filter { $0 != "ok" }.map { "SQLite's integrity check: \($0)" }
    let keys = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
      "table \(row[0] as String): row \((row[1] as Int64?).map(String.init) ?? "?") points at a row of \(row[2] as String) that is not there"
    }
    return integrity + keys
  }

  /// Whether every table, index and trigger stands as the migrations make it.
  private static func schema(_ db: Database) throws -> [String] {
    let sql =
      "SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_stat%'"
    let shipped = try DatabaseQueue()
    try PlanFile.migrator.migrate(shipped)
    let expected = try shipped.read { try rows($0, sql) }
    let actual = try rows(db, sql)
    let missing = expected.keys.filter { actual[$0] == nil }.map { "the \($0) is missing" }
    let changed = expected.filter { actual[$0.key] != nil && actual[$0.key] != $0.value }
      .map { "the \($0.key) is not as this program makes it" }
    let foreign = actual.keys.filter { expected[$0] == nil }
      .map { "the \($0) is none of this program's" }
    return (missing + changed + foreign).sorted()
  }

  private static func rows(_ db: Database, _ sql: String) throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try Row.fetchAll(db, sql: sql).map { ($0[0] as String, $0[1] as String) })
  }

  static func laws(_ db: Database) throws -> [String] {
    try PlanLaws.all.flatMap { law in
      try String.fetchAll(db, sql: law.violations).prefix(20).map { "\($0): \(law.says)" }
    }
  }
}
