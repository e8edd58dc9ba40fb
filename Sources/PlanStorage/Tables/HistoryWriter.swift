internal import GRDB
package import PlanModel

extension PlanWriter {
  /// Puts a whole history, its heading and RAG key included, into a plan that has none yet, as it was recorded.
  ///
  /// - Throws: `BrokenLaws` where the history could not have been recorded by this program.
  package func insertHistory(_ history: History) throws {
    let creation = try Row.fetchOne(reader.db, sql: "SELECT created_by FROM plan")
    try reader.db.execute(sql: "DELETE FROM rating; DELETE FROM plan")
    try insertPlan(history.plan, by: creation?[0] ?? "import")
    for area in history.areas { try recordArea(area.area, as: area.recorded) }
    for revision in history.officers {
      try reader.db.execute(
        sql: "INSERT OR IGNORE INTO officer (id) VALUES (?)", arguments: [revision.officer.id])
      try insertOfficerRevision(revision.officer, as: revision.recorded)
    }
    for revision in history.revisions {
      try insert(revision, actionID: requireAction(revision.reference).id)
    }
    for (reference, said) in history.sheetSaid { try record(said, of: reference) }
    try insertBoards(history)
    let broken = try PlanCheck.laws(reader.db)
    guard broken.isEmpty else { throw BrokenLaws(findings: broken) }
  }

  private func insertBoards(_ history: History) throws {
    for revision in history.boards {
      try reader.db.execute(
        sql: "INSERT OR IGNORE INTO board (id, code) VALUES (?, ?)",
        arguments: [revision.board.id, revision.board.code])
      try insert(revision)
    }
    for revision in history.meetings {
      try reader.db.execute(
        sql: "INSERT OR IGNORE INTO meeting (id, board_id) VALUES (?, ?)",
        arguments: [revision.meeting.id, revision.meeting.boardID])
      try insert(revision)
    }
    for sealed in history.packs { try seal(sealed.pack, sealed.contents) }
  }
}
