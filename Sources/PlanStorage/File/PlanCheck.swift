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
      let schema = try schema(db)
      // The laws can only be held against tables that are there as they should be.
      return schema + (schema.contains { $0.hasPrefix("the table") } ? [] : try laws(db))
    }
  }

  private static func integrity(_ db: Database) throws -> [String] {
    let integrity = try db.rows("PRAGMA integrity_check") { try $0[0] as String }
      .filter { $0 != "ok" }.map { "SQLite's integrity check: \($0)" }
    let keys = try db.rows("PRAGMA foreign_key_check") { row in
      let (table, number, parent): (String, Int64?, String) = (try row[0], try row[1], try row[2])
      return "table \(table): row \(number.map(String.init) ?? "?") points at a row of \(parent) that is not there"
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
    var rows: [String: String] = [:]
    try db.forEachRow(sql) { rows[try $0[0]] = try $0[1] as String }
    return rows
  }

  /// How often one law is told to be broken.
  private static let mostOfALaw = 20

  static func laws(_ db: Database) throws -> [String] {
    let broken = try PlanLaws.all.flatMap { law in
      try db.rows(law.violations) { try $0[0] as String }.prefix(mostOfALaw).map { "\($0): \(law.says)" }
    }
    return try broken + standings(db)
  }

  /// Whether what stands of every action is what follows from what was said.
  private static func standings(_ db: Database) throws -> [String] {
    let registers = try Registers(db)
    let reading = StandingReading(db, registers: registers)
    var findings: [String] = []
    try RevisionReading(db, fields: ActionField.all, registers: registers).forEachAction { id, revisions in
      guard findings.count < mostOfALaw, let reference = revisions.first?.reference else { return }
      let folded = Timeline.standings(of: revisions).map { standing in
        ActionStanding(
          from: standing.from, until: standing.until, state: registers.named(standing.state, on: standing.from),
          timesRedated: standing.timesRedated, lastEntry: standing.lastEntry)
      }
      if try reading.standings(ofAction: id) != folded {
        findings.append("action \(reference): what stands must be what follows from what was said")
      }
    }
    return findings
  }
}
