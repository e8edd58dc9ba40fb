import Foundation
import GRDB
import Migrations
import PlanModel
import PlanReports
import PlanService
import TestSupport
import Testing

@testable import PlanStorage

struct PackSchemaTests {
  /// A plan with a board that has a meeting and a pack, as a stranger with SQL would open it.
  private func database() throws -> (TestPlan, DatabaseQueue) {
    let plan = try TestPlan()
    try plan.importSheet(Array("Area,Action,Officer,Due\n1. One,Do it,Ann Lee,31/01/23\n".utf8))
    let service = plan.service(on: "2023-02-03")
    let none = BoardDetails(
      title: nil, cadence: nil, sections: nil, detail: nil, names: nil, areaNumber: nil, readsWholePlan: false,
      toleranceDays: nil, classification: nil, redating: nil)
    _ = try service.addBoard(code: "executive", like: nil, none, by: "S", note: nil)
    _ = try service.addMeeting(of: "executive", on: day("2023-02-07"), by: "S", note: nil)
    _ = try service.sealPack(
      SummaryRequest(boardCode: "executive", month: PlanMonth("2023-01")), despite: nil, by: "S",
      contents: PackPapers.contents)
    return (plan, try DatabaseQueue(path: plan.path))
  }

  @Test(arguments: [
    "UPDATE pack SET text = 'rewritten'", "DELETE FROM pack", "INSERT OR REPLACE INTO pack SELECT * FROM pack",
    "UPDATE board SET code = 'other'", "DELETE FROM board", "UPDATE board_revision SET title = 'other'",
    "DELETE FROM board_revision", "INSERT OR REPLACE INTO board_revision SELECT * FROM board_revision",
    "UPDATE board_section SET section = 'other'", "DELETE FROM board_section",
    "INSERT OR REPLACE INTO board_section SELECT * FROM board_section", "UPDATE meeting SET board_id = 1",
    "DELETE FROM meeting", "UPDATE meeting_revision SET held_on = '2023-03-01'", "DELETE FROM meeting_revision",
    "INSERT OR REPLACE INTO meeting_revision SELECT * FROM meeting_revision",
  ])
  func aPackAndWhatABoardReadCannotBeRewrittenEvenBySql(sql: String) throws {
    let (_, database) = try database()
    #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
  }

  @Test(arguments: [
    "pack SET figures = '{}'", "pack SET text = 'rewritten'", "pack SET markdown = 'x'", "pack SET document = '[]'",
    "entry SET recorded_by = 'Somebody Else' WHERE kind = 'pack_seal'",
    "entry SET recorded_at = '2023-02-03T13:00:00.000Z' WHERE kind = 'pack_seal'",
    "entry SET reason = 'another' WHERE kind = 'pack_seal'", "pack SET despite = 'no reason'",
    "pack SET since = '2022-12-01'", "pack SET known_entry = 2", "pack SET version = 2",
    "pack SET as_at = '2023-02-01'",
  ])
  func verifyFindsAPackThatWasChangedBehindTheTriggers(change: String) throws {
    let (plan, database) = try database()
    #expect(try plan.service().verifyPacks().findings.isEmpty)
    try database.tamper("UPDATE \(change)")
    #expect(try plan.service().verifyPacks().findings.map(\.says) == ["it is not what was sealed: the SHA-256 differs"])
  }

  @Test func verifyFindsAHistoryThatWasChangedUnderAPack() throws {
    let (plan, database) = try database()
    try database.tamper("UPDATE revision SET sets = sets || ' rating', rating = 'green'")
    let says = try plan.service().verifyPacks().findings.map(\.says)
    #expect(says.contains("it says open 1, and the history known when it was sealed says 0"))
  }

  @Test func verifyMissesAPackThatWasTakenOut() throws {
    let (plan, database) = try database()
    try database.tamper("DELETE FROM pack")
    #expect(try plan.service().verifyPacks().findings.map(\.says) == ["1 of its sealed packs are no longer there"])
  }

  @Test func aPackThatWasForgedWithItsShaNoLongerFitsTheHistory() throws {
    let (plan, database) = try database()
    let forged = try plan.service().pack("executive")
    let figures = forged.contents.figures.replacingOccurrences(of: "\"overdue\":0", with: "\"overdue\":7")
    #expect(figures != forged.contents.figures)
    let contents = PackContents(
      figures: figures, document: forged.contents.document, text: forged.contents.text,
      markdown: forged.contents.markdown)
    try database.tamper("UPDATE pack SET figures = ?, sha256 = ?", [figures, try sha256(forged.pack, contents)])
    #expect(
      try plan.service().verifyPacks().findings.map(\.says)
        == ["it says overdue 7, and the history known when it was sealed says 0"])
  }

  /// What `sha256sum` gives for the parts, each led by its length and a colon.
  private func sha256(_ pack: Pack, _ contents: PackContents) throws -> String {
    let parts = [
      "", pack.boardCode, pack.since.iso, pack.asAt.iso, "", pack.sealedAt.iso, pack.sealedBy, "",
      String(pack.knownThrough), String(pack.format.rawValue), String(pack.knownEntry), String(pack.version), "", "",
      contents.figures, contents.document, contents.text, contents.markdown,
    ]
    let folder = try TemporaryFolder()
    let path = try folder.write(parts.map { "\($0.utf8.count):\($0)" }.joined(), to: "parts")
    return String(try Program().shell("sha256sum < '\(path)'").output.prefix(64))
  }

  @Test func theSealIsTheSha256AnybodyCanWorkOut() throws {
    let (plan, _) = try database()
    let sealed = try plan.service().pack("executive")
    #expect(try sealed.pack.sha256 == sha256(sealed.pack, sealed.contents))
  }

  @Test func aPlanOfTheFirstVersionIsReadAsItIsAndBroughtUpToDateByItsNextUpdate() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("plan.db")
    let queue = try DatabaseQueue(path: path)
    var migrator = DatabaseMigrator()
    let first = Migration.all[0]
    migrator.registerMigration(first.name) { try $0.execute(sql: first.sql) }
    try migrator.migrate(queue)
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO plan VALUES (1, 'X', 'Plan', 'ilacs', '2022-09-05', '2022-12-12T12:00:00.000Z', 'S');
          INSERT INTO rating VALUES ('green', 1, 'Completed', 'green', '●', 'complete');
          INSERT INTO area (id, number) VALUES (1, 1);
          INSERT INTO area_revision (area_id, effective_on, recorded_at, recorded_by, title)
          VALUES (1, '2022-12-12', '2022-12-12T12:00:00.000Z', 'S', 'One');
          INSERT INTO action VALUES (1, 1, 1);
          INSERT INTO revision (action_id, effective_on, recorded_at, recorded_by, kind, is_redating, action,
            impact_is_evidenced)
          VALUES (1, '2022-12-12', '2022-12-12T12:00:00.000Z', 'S', 'add', 0, 'Do it', 0);
          """)
    }
    try queue.close()
    let service = PlanService(path: path, clock: .noon(of: "2023-02-01"))
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(try service.plan().title == "Plan" && service.boards().isEmpty, "read as it is")
    try service.backUp(to: folder.path("backup.db"), replacing: false)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before, "and not changed by being read")
    #expect(try service.check().isEmpty)
    _ = try service.rate([reference("1.1")], "green", request: request(on: "2023-01-31"))
    #expect(try service.check().isEmpty)
    #expect(try service.log(of: []).flatMap(\.items).count { $0.reference != nil } == 2)
  }
}
