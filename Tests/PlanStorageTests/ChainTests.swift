import Foundation
import GRDB
import PlanModel
import PlanService
import TestSupport
import Testing

@testable import PlanStorage

/// What somebody who may write to the file changes, with the triggers put back afterwards.
struct ChainTests {
  /// Four entries: an import of two actions, a rating, a progress of two lines, an officer.
  private func plan() throws -> TestPlan {
    let plan = try TestPlan()
    try plan.importSheet(
      Array("Area,Action,Officer,Due\n1. One,Do it,Ann Lee; Bob Ray,31/01/23\n1. One,Do more,Ann Lee,28/02/23\n".utf8))
    _ = try plan.service().rate([reference("1.1")], "amber", request: request(on: "2023-01-10", note: "a\r\nreason x"))
    _ = try plan.service().recordProgress(
      reference("1.2"), "First line.\nSecond \\ line.", request: request(on: "2023-01-11"))
    _ = try plan.service().withdraw([reference("1.2")], reason: "Done elsewhere.", request: request(on: "2023-01-12"))
    return plan
  }

  private func findings(_ plan: TestPlan, after change: String) throws -> [String] {
    let database = try DatabaseQueue(path: plan.path)
    try database.tamper(change)
    try database.close()
    return try plan.service().check()
  }

  @Test(arguments: [
    ("UPDATE entry SET note = 'b' WHERE id = 2", 2), ("UPDATE entry SET recorded_by = 'Somebody' WHERE id = 3", 3),
    ("UPDATE revision SET rating = 'green' WHERE entry_id = 2", 2),
    ("UPDATE revision SET progress = 'All is well.' WHERE entry_id = 3", 3),
    ("UPDATE revision_officer SET officer_id = 2 WHERE revision_id = 2", 1),
    ("DELETE FROM revision_officer WHERE revision_id = 1 AND rank = 2", 1),
    ("UPDATE officer_revision SET name = 'Eve Doe' WHERE officer_id = 1", 1),
    ("UPDATE area_revision SET title = 'Two'", 1), ("UPDATE area SET number = 3", 1),
    ("UPDATE action SET sequence = 9 WHERE id = 1", 1), ("UPDATE plan SET title = 'Another'", 1),
    ("UPDATE rating SET label = 'Fine' WHERE code = 'green'", 1),
    ("UPDATE chain SET sha256 = iif(substr(sha256, 1, 1) = 'f', 'e', 'f') || substr(sha256, 2) WHERE entry_id = 3", 3),
    (
      "INSERT INTO revision (entry_id, action_id, effective_on, sets, rating) VALUES (2, 2, '2023-01-10', 'rating', 'red')",
      2
    ),
  ])
  func theFirstEntryThatWasAlteredIsNamed(change: String, entry: Int) throws {
    let plan = try plan()
    #expect(try plan.service().check() == [])
    let says = try findings(plan, after: change).filter { $0.hasPrefix("entry ") }
    #expect(says.count == 1 && says[0].hasPrefix("entry \(entry) of the ledger"), "\(says)")
  }

  @Test func aLineThatMovesFromOneTextIntoAnotherIsNoticed() throws {
    let says = try findings(plan(), after: "UPDATE entry SET note = 'a' || char(13), reason = 'x' WHERE id = 2")
    #expect(says.contains { $0.hasPrefix("entry 2 of the ledger") })
  }

  @Test func anEntryTakenOutOfTheMiddleIsMissed() throws {
    let says = try findings(
      plan(),
      after: """
        DELETE FROM chain WHERE entry_id = 3; DELETE FROM revision WHERE entry_id = 3;
        DELETE FROM standing WHERE last_entry = 3; DELETE FROM entry WHERE id = 3
        """)
    #expect(says.contains("entry 3 of the ledger was taken out"))
  }

  @Test func entriesTakenOffTheEndAreMissed() throws {
    let plan = try plan()
    let head = try #require(try plan.service().ledger().head)
    let says = try findings(
      plan,
      after: """
        DELETE FROM chain WHERE entry_id = 4; DELETE FROM revision WHERE entry_id = 4;
        DELETE FROM standing WHERE last_entry = 4; DELETE FROM entry WHERE id = 4
        """)
    #expect(says.contains("after entry 3 of the ledger, 1 more were recorded and taken off"))
    #expect(throws: LedgerRefusal.notInLedger(head.sha256, path: plan.path)) {
      try plan.service().ledgerEntry(writtenDown: head.sha256)
    }
  }

  @Test func whatWasWrittenDownIsFoundAgainHoweverItIsGrouped() throws {
    let plan = try plan()
    let head = try #require(try plan.service().ledger().head)
    #expect(head.entryID == 4)
    _ = try plan.service().rate([reference("1.1")], "green", request: request(on: "2023-01-13"))
    #expect(try plan.service().ledgerEntry(writtenDown: head.digits) == head)
    #expect(try plan.service().ledgerEntry(writtenDown: head.sha256.uppercased()) == head)
    #expect(throws: LedgerRefusal.notDigits("3f9a 0c12")) { try plan.service().ledgerEntry(writtenDown: "3f9a 0c12") }
  }

  @Test(arguments: [
    "CREATE TRIGGER t AFTER INSERT ON entry BEGIN UPDATE officer SET id = id; END", "CREATE VIEW v AS SELECT 1",
  ])
  func aFileWithATriggerOrViewOfSomebodyElseIsRefusedByName(sql: String) throws {
    let plan = try plan()
    let database = try DatabaseQueue(path: plan.path)
    try database.writeWithoutTransaction { try $0.execute(sql: sql) }
    try database.close()
    #expect {
      try plan.service().rate([reference("1.1")], "green", request: request(on: "2023-01-13"))
    } throws: { error in
      guard case .foreignSchema(_, let findings)? = error as? PlanFileError else { return false }
      return findings.count == 1 && findings[0].hasSuffix("is none of this program's")
    }
    #expect(try plan.service().check().contains { $0.hasSuffix("is none of this program's") })
  }

  @Test func aPlanThatWasPutIntoWALModeIsRefused() throws {
    let plan = try plan()
    let database = try DatabaseQueue(path: plan.path)
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try database.close()
    #expect(throws: PlanFileError.writeAheadLog(path: plan.path)) { try plan.service().ledger() }
  }
}
