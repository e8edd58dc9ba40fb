internal import Foundation
internal import GRDB
package import PlanModel

extension ImportedPlan {
  /// A plan of a history as versions 0.1.0 and 0.2.0 exported it: it becomes a file of 0.2.0, and that is brought up to
  /// date.
  package init(_ history: CarriedHistory) throws {
    try self.init(schema: "V003__chase") { db in try CarriedRows(db: db).insert(history) }
  }
}

/// Writes the tables of version 0.2.0.
private struct CarriedRows {
  let db: Database

  func insert(_ history: CarriedHistory) throws {
    try insert(history.plan, at: history.revisions.first?.recorded.recordedAt ?? Moment(milliseconds: 0))
    for area in history.areas {
      try db.execute(sql: "INSERT OR IGNORE INTO area (number) VALUES (?)", arguments: [area.area.number])
      try db.execute(
        sql: """
          INSERT INTO area_revision (area_id, effective_on, recorded_at, recorded_by, note, title)
          SELECT id, ?, ?, ?, ?, ? FROM area WHERE number = ?
          """, arguments: arguments(area.recorded) + [area.area.title, area.area.number])
    }
    for officer in history.officers {
      try db.execute(sql: "INSERT OR IGNORE INTO officer (id) VALUES (?)", arguments: [officer.officer.id])
      try db.execute(
        sql: """
          INSERT INTO officer_revision (officer_id, effective_on, recorded_at, recorded_by, note, name, role, service, email)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [officer.officer.id] + arguments(officer.recorded) + [
          officer.officer.name, officer.officer.role, officer.officer.service, officer.officer.email,
        ])
    }
    for revision in history.revisions { try insert(revision) }
    for sheet in history.sheets {
      try db.execute(
        sql: "INSERT INTO sheet_said (action_id, effective_on, said) VALUES (?, ?, ?)",
        arguments: [try actionID(sheet.reference), sheet.effectiveOn.iso, Data(sheet.bytes)])
    }
    for board in history.boards { try insert(board) }
    for meeting in history.meetings { try insert(meeting) }
    for pack in history.packs { try insert(pack) }
  }

  private func arguments(_ recorded: Recorded) -> StatementArguments {
    [recorded.effectiveOn.iso, recorded.recordedAt.iso, recorded.recordedBy, recorded.note]
  }

  private func insert(_ plan: Plan, at moment: Moment) throws {
    try db.execute(
      sql: """
        INSERT INTO plan (id, authority, title, framework, published_on, created_at, created_by)
        VALUES (1, ?, ?, ?, ?, ?, 'import')
        """,
      arguments: [plan.authority, plan.title, plan.framework, plan.publishedOn?.iso, moment.iso])
    for (index, rating) in plan.key.ratings.enumerated() {
      try db.execute(
        sql: "INSERT INTO rating (code, rank, label, colour, symbol, meaning) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          rating.code, index + 1, rating.label, rating.colour, rating.symbol, rating.meaning.rawValue,
        ])
    }
  }

  private func actionID(_ reference: Reference) throws -> Int64 {
    let sql =
      "SELECT a.id FROM action a JOIN area ON area.id = a.area_id WHERE area.number = ? AND a.sequence = ?"
    let place: StatementArguments = [reference.area, reference.sequence]
    if let id: Int64 = try db.value(sql, place) { return id }
    try db.execute(
      sql: "INSERT INTO action (area_id, sequence) SELECT id, ? FROM area WHERE number = ?",
      arguments: [reference.sequence, reference.area])
    return db.lastInsertedRowID
  }

  private func outcomeID(_ outcome: String?, area: Int) throws -> Int64? {
    guard let outcome else { return nil }
    let sql = "SELECT o.id FROM outcome o JOIN area ON area.id = o.area_id WHERE area.number = ? AND o.outcome = ?"
    if let id: Int64 = try db.value(sql, [area, outcome]) { return id }
    try db.execute(
      sql: "INSERT INTO outcome (area_id, outcome) SELECT id, ? FROM area WHERE number = ?", arguments: [outcome, area])
    return db.lastInsertedRowID
  }

  private func insert(_ revision: CarriedRevision) throws {
    let (state, recorded) = (revision.state, revision.recorded)
    try db.cachedStatement(
      sql: """
        INSERT INTO revision (
          id, action_id, effective_on, recorded_at, recorded_by, kind, note, reason, is_redating, outcome_id, action,
          officers_as_printed, original_due_on, due_on, due_as_printed, rating, progress, impact, impact_is_evidenced,
          reason_for_delay, mitigating_actions, accountable_officer_id, revised_due_on, completed_on, withdrawn_reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      revision.id, try actionID(revision.reference), recorded.effectiveOn.iso, recorded.recordedAt.iso,
      recorded.recordedBy, revision.kind.rawValue, recorded.note, revision.reason, revision.isRedating,
      try outcomeID(state.outcome, area: revision.reference.area), state.action, state.officersAsPrinted,
      state.originalDueOn?.iso, state.dueOn?.iso, state.dueAsPrinted, state.rating?.code, state.progress, state.impact,
      state.impactIsEvidenced, state.mitigation?.reasonForDelay, state.mitigation?.mitigatingActions,
      state.mitigation?.accountableOfficer.id, state.mitigation?.revisedDueOn.iso, state.completedOn?.iso,
      state.withdrawnReason,
    ])
    for (index, officer) in state.officers.enumerated() {
      try db.cachedStatement(
        sql: "INSERT INTO revision_officer (revision_id, rank, officer_id) VALUES (?, ?, ?)"
      ).execute(arguments: [revision.id, index + 1, officer.id])
    }
  }

  private func insert(_ revision: CarriedBoard) throws {
    let board = revision.board
    try db.execute(sql: "INSERT OR IGNORE INTO board (id, code) VALUES (?, ?)", arguments: [board.id, board.code])
    try db.execute(
      sql: """
        INSERT INTO board_revision (board_id, recorded_at, recorded_by, note, title, cadence, names, detail, area_id,
          tolerance_days, classification)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM area WHERE number = ?), ?, ?)
        """,
      arguments: [
        board.id, revision.recordedAt.iso, revision.recordedBy, revision.note, board.title, board.cadence.rawValue,
        board.names.rawValue, board.detail.rawValue, board.areaNumber, board.toleranceDays, board.classification,
      ])
    let id = db.lastInsertedRowID
    for (index, section) in board.sections.enumerated() {
      try db.execute(
        sql: "INSERT INTO board_section (board_revision_id, rank, section) VALUES (?, ?, ?)",
        arguments: [id, index + 1, section.rawValue])
    }
  }

  private func insert(_ revision: CarriedMeeting) throws {
    let meeting = revision.meeting
    try db.execute(
      sql: "INSERT OR IGNORE INTO meeting (id, board_id) VALUES (?, ?)", arguments: [meeting.id, meeting.boardID])
    try db.execute(
      sql: """
        INSERT INTO meeting_revision (meeting_id, recorded_at, recorded_by, note, held_on, is_cancelled)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        meeting.id, revision.recordedAt.iso, revision.recordedBy, revision.note, meeting.heldOn.iso,
        meeting.isCancelled,
      ])
  }

  private func insert(_ sealed: SealedPack) throws {
    let (pack, contents) = (sealed.pack, sealed.contents)
    try db.execute(
      sql: """
        INSERT INTO pack (board_id, since, as_at, area_id, sealed_at, sealed_by, despite, known_through, figures,
          document, text, markdown, sha256)
        SELECT id, ?, ?, (SELECT id FROM area WHERE number = ?), ?, ?, ?, ?, ?, ?, ?, ?, ? FROM board WHERE code = ?
        """,
      arguments: [
        pack.since.iso, pack.asAt.iso, pack.areaNumber, pack.sealedAt.iso, pack.sealedBy, pack.despite,
        pack.knownThrough, contents.figures, contents.document, contents.text, contents.markdown, pack.sha256,
        pack.boardCode,
      ])
  }
}
