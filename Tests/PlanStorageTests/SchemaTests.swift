import Foundation
import GRDB
import Migrations
import PlanModel
import PlanService
import TestSupport
import Testing

@testable import PlanStorage

struct SchemaTests {
  /// The database of a plan with one action of two revisions, opened as a stranger with SQL would.
  private func database() throws -> (TestPlan, DatabaseQueue) {
    let plan = try TestPlan()
    try plan.importSheet(Array("Area,Action,Officer,Due\n1. One,Do it,Ann Lee,31/01/23\n".utf8))
    _ = try plan.service().rate([reference("1.1")], "amber", request: request(on: "2023-01-10"))
    return (plan, try DatabaseQueue(path: plan.path))
  }

  @Test(arguments: [
    "UPDATE revision SET progress = 'rewritten' WHERE id = 1",
    "DELETE FROM revision WHERE id = 1",
    "INSERT OR REPLACE INTO revision SELECT * FROM revision WHERE id = 1",
    "UPDATE revision_officer SET officer_id = 1", "DELETE FROM revision_officer",
    "INSERT OR REPLACE INTO revision_officer SELECT * FROM revision_officer",
    "INSERT INTO revision_officer VALUES (1, 2, 1)",
    "UPDATE area_revision SET title = 'other'", "DELETE FROM area_revision",
    "INSERT OR REPLACE INTO area_revision SELECT * FROM area_revision",
    "UPDATE officer_revision SET name = 'other'", "DELETE FROM officer_revision",
    "INSERT OR REPLACE INTO officer_revision SELECT * FROM officer_revision",
    "UPDATE action SET sequence = 2", "DELETE FROM action", "UPDATE area SET number = 2", "DELETE FROM area",
    "UPDATE plan SET title = 'other'", "DELETE FROM plan", "UPDATE rating SET meaning = 'complete'",
    "DELETE FROM rating", "UPDATE plan SET uid = '0123456789abcdef0123456789abcdef'",
    "UPDATE entry SET recorded_by = 'other'", "DELETE FROM entry", "INSERT OR REPLACE INTO entry SELECT * FROM entry",
    "INSERT INTO entry (recorded_at, recorded_by, kind, effective_on) VALUES ('2020-01-01T00:00:00.000Z', 'x', 'rag', '2020-01-01')",
    "INSERT INTO revision (entry_id, action_id, effective_on, sets, rating) VALUES (1, 1, '2023-01-10', 'rating', 'red')",
  ])
  func historyCannotBeRewrittenEvenBySql(sql: String) throws {
    let (_, database) = try database()
    #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
  }

  @Test(arguments: [
    ("effective_on", "'2023-02-31'"), ("effective_on", "'yesterday'"), ("due_on", "'31/01/2023'"),
    ("rating", "'purple'"), ("action", "''"), ("action", "NULL"), ("entry_id", "99"), ("action_id", "99"),
    ("impact_is_evidenced", "2"), ("reason_for_delay", "'half a mitigation'"), ("sets", "''"), ("undoes", "1"),
    ("corrects", "99"), ("progress", "x'00ff'"),
  ])
  func theSchemaItselfRefusesWhatCannotBeTrue(column: String, value: String) throws {
    let (_, database) = try database()
    let columns = try database.read { try $0.columns(in: "revision").map(\.name) }.filter { $0 != "id" }
    let values = columns.map { $0 == column ? value : $0 }.joined(separator: ", ")
    let sql = "INSERT INTO revision (\(columns.joined(separator: ", "))) SELECT \(values) FROM revision WHERE id = 1"
    try database.write { try $0.execute(sql: "DROP TRIGGER revision_of_newest") }
    let unchanged = columns.joined(separator: ", ")
    try database.inDatabase { db in
      try db.inTransaction {
        try db.execute(sql: "INSERT INTO revision (\(unchanged)) SELECT \(unchanged) FROM revision WHERE id = 1")
        return .rollback
      }
    }
    #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
  }

  @Test func everyMigrationInTheFolderIsListedInOrder() throws {
    let folder = try FileManager.default.contentsOfDirectory(atPath: ProjectFiles.path("Migrations"))
    let files = folder.filter { $0.hasSuffix(".sql") }.map { String($0.dropLast(4)) }.sorted()
    #expect(Migration.all.map(\.name) == files)
    for migration in Migration.all {
      #expect(try ProjectFiles.text("Migrations/\(migration.name).sql") == migration.sql)
    }
  }

  @Test func theFileIsForItsOwnerAlone() throws {
    let plan = try TestPlan()
    let attributes = try FileManager.default.attributesOfItem(atPath: plan.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func checkFindsADroppedTriggerAndABrokenLaw() throws {
    let (plan, database) = try database()
    #expect(try plan.service().check().isEmpty)
    try database.write { db in
      try db.execute(sql: "DROP TRIGGER revision_not_updated")
      try db.execute(sql: "UPDATE revision SET effective_on = '2031-01-01' WHERE id = 2")
      try db.execute(sql: "DROP TRIGGER entry_not_updated; UPDATE entry SET effective_on = '2031-01-01' WHERE id = 2")
      try db.execute(sql: "UPDATE standing SET due_on = '2023-02-01'")
    }
    let findings = try plan.service().check()
    #expect(findings.contains("the trigger revision_not_updated is missing"))
    #expect(
      findings.contains("action 1.1, revision 2: a revision relates to a day before or on which it was recorded"))
    #expect(findings.contains("action 1.1: what stands must be what follows from what was said"))
  }

  @Test func checkFindsAMissingRowThatAnotherPointsAt() throws {
    let (plan, database) = try database()
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; DROP TRIGGER area_not_deleted; DELETE FROM area")
    }
    #expect(try plan.service().check().contains { $0.contains("points at a row of area that is not there") })
  }
}

/// A word of a list that only a later version knows.
struct NewerWordTests {
  @Test(arguments: [
    (
      "INSERT INTO board_section SELECT board_revision_id, 99, 'weather' FROM board_section LIMIT 1",
      "weather"
    ),
    ("UPDATE revision SET sets = sets || ' zeal' WHERE id = 1", "zeal"),
  ])
  func itIsToldAsThatAndNotAsDamage(change: String, word: String) throws {
    let plan = try TestPlan()
    try plan.importSheet(Array("Area,Action\n1. One,Do it\n".utf8))
    _ = try plan.service().addBoard(
      code: "executive", like: nil,
      BoardDetails(
        title: nil, cadence: nil, sections: nil, detail: nil, names: nil, areaNumber: nil, readsWholePlan: false,
        toleranceDays: nil, classification: nil, redating: nil), by: "Secretary", note: nil)
    let database = try DatabaseQueue(path: plan.path)
    try database.tamper(change)
    try database.close()
    #expect {
      _ = try plan.service().boards()
      _ = try plan.service().story(of: reference("1.1"), asAt: day("2023-06-01"))
    } throws: { error in
      guard let told = (error as? any ExplainedError)?.told else { return false }
      return told.code == "newer_version" && told.explanation.contains(word)
    }
  }
}
