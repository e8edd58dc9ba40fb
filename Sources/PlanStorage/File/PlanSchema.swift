internal import Crypto
internal import GRDB
internal import Migrations
internal import PlanModel

/// The tables, indexes and triggers of a file against those that this program makes.
///
/// SQLite runs whatever triggers a file has with every update, so a file with one that is not ours is not touched.
enum PlanSchema {
  private static let question = """
    SELECT type || ' ' || name, sql FROM sqlite_master
    WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_stat%' AND name <> 'grdb_migrations' ORDER BY type, name
    """

  /// What is missing, changed or none of ours, of a file with these migrations; empty where nothing is.
  static func findings(_ db: Database, migrations: [String]) throws -> [String] {
    let shipped = try DatabaseQueue()
    defer { shipped.letGo() }
    if let last = migrations.last { try PlanFile.migrator.migrate(shipped, upTo: last) }
    let expected = try shipped.read(rows)
    let actual = try rows(db)
    let missing = expected.keys.filter { actual[$0] == nil }.map { "the \($0) is missing" }
    let changed = expected.filter { actual[$0.key] != nil && actual[$0.key] != $0.value }
      .map { "the \($0.key) is not as this program makes it" }
    let foreign = actual.keys.filter { expected[$0] == nil }.map { "the \($0) is none of this program's" }
    return (missing + changed + foreign).sorted()
  }

  /// The same, quickly where the file's schema is the shipped one to the letter.
  static func findingsAtOpening(_ db: Database, migrations: [String]) throws -> [String] {
    if let last = migrations.last, try digest(db) == Migration.all.first(where: { $0.name == last })?.schema {
      return []
    }
    return try findings(db, migrations: migrations)
  }

  /// SHA-256 of the schema, in hexadecimal.
  static func digest(_ db: Database) throws -> String {
    var hash = SHA256()
    let newline = [UInt8(ascii: "\n")]
    try db.forEachRow(question) { row in
      for column in 0...1 {
        row.withBytes(column) { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        hash.update(data: newline)
      }
    }
    return Hexadecimal.text(hash.finalize())
  }

  private static func rows(_ db: Database) throws -> [String: String] {
    var rows: [String: String] = [:]
    try db.forEachRow(question) { rows[try $0[0]] = try $0[1] as String }
    return rows
  }
}
