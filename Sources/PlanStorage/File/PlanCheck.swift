internal import GRDB
package import PlanModel

/// Holds a plan file against SQLite's own checks, the shipped schema and the laws of the data.
package enum PlanCheck {
  /// What is wrong, one sentence each; empty where nothing is.
  package static func findings(at path: String, clock: Clock) throws -> [String] {
    let file = try PlanFile.openForChecking(at: path, clock: clock)
    defer { file.close() }
    return try file.unsafeRead { db in
      let damage = try integrity(db)
      guard damage.isEmpty else { return damage }
      let schema = try PlanSchema.findings(db, migrations: PlanFile.migrator.migrations)
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

  /// How often one law is told to be broken.
  private static let mostOfALaw = 20

  static func laws(_ db: Database) throws -> [String] {
    let broken = try PlanLaws.all.flatMap { law in
      try db.rows(law.violations) { try $0[0] as String }.prefix(mostOfALaw).map { "\($0): \(law.says)" }
    }
    return try broken + standings(db) + RegisterCheck.findings(db) + ChainCheck.findings(db)
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
