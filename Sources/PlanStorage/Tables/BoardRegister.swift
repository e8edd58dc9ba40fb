internal import GRDB
package import PlanModel

extension PlanReader {
  /// Every board as it stands now, in the order in which they were added.
  package func boards() throws -> [Board] {
    let latest = Dictionary(try boardRevisions().map { ($0.board.id, $0.board) }) { _, later in later }
    return latest.values.sorted { $0.id < $1.id }
  }

  /// Every meeting as it stands now, cancelled ones included, the earliest first.
  package func meetings() throws -> [Meeting] {
    let revisions = Dictionary(grouping: try meetingRevisions()) { $0.meeting.id }
    return revisions.values.compactMap { revisions in
      revisions.last.map { last in
        Meeting(
          id: last.meeting.id, boardID: last.meeting.boardID, heldOn: last.meeting.heldOn,
          isCancelled: last.meeting.isCancelled, timesChanged: revisions.count - 1)
      }
    }.sorted { ($0.heldOn, $0.id) < ($1.heldOn, $1.id) }
  }

  func boardRevisions() throws -> [BoardRevision] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT b.id, b.code, r.id, r.title, r.cadence, r.names, r.detail, area.number, r.tolerance_days,
          r.classification, r.recorded_at, r.recorded_by, r.note
        FROM board b JOIN board_revision r ON r.board_id = b.id LEFT JOIN area ON area.id = r.area_id
        ORDER BY r.id
        """)
    return try rows.map { row in
      let board = Board(
        id: row[0], code: row[1], title: row[3], cadence: try stored(Cadence.init(rawValue:), row[4]),
        sections: try sections(ofBoardRevision: row[2]), detail: try stored(Detail.init(rawValue:), row[6]),
        names: try stored(NamesShown.init(rawValue:), row[5]), areaNumber: row[7], toleranceDays: row[8],
        classification: row[9])
      return BoardRevision(
        board: board, recordedAt: try stored({ Moment(iso: $0) }, row[10]), recordedBy: row[11], note: row[12])
    }
  }

  private func sections(ofBoardRevision id: Int64) throws -> [SummarySection] {
    try String.fetchAll(
      db, sql: "SELECT section FROM board_section WHERE board_revision_id = ? ORDER BY rank", arguments: [id]
    ).map { try stored(SummarySection.init(rawValue:), $0) }
  }

  func meetingRevisions() throws -> [MeetingRevision] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT m.id, m.board_id, r.held_on, r.is_cancelled, r.recorded_at, r.recorded_by, r.note
        FROM meeting m JOIN meeting_revision r ON r.meeting_id = m.id ORDER BY r.id
        """
    ).map { row in
      MeetingRevision(
        meeting: Meeting(id: row[0], boardID: row[1], heldOn: try date(row, 2), isCancelled: row[3]),
        recordedAt: try stored({ Moment(iso: $0) }, row[4]), recordedBy: row[5], note: row[6])
    }
  }
}

extension PlanWriter {
  /// Adds a board; `board.id` is not looked at.
  package func addBoard(_ board: Board, by: String, note: String?) throws -> Board {
    try reader.db.execute(sql: "INSERT INTO board (code) VALUES (?)", arguments: [board.code])
    let added = Board(
      id: reader.db.lastInsertedRowID, code: board.code, title: board.title, cadence: board.cadence,
      sections: board.sections, detail: board.detail, names: board.names, areaNumber: board.areaNumber,
      toleranceDays: board.toleranceDays, classification: board.classification)
    try reviseBoard(added, by: by, note: note)
    return added
  }

  /// Records what a board reads from now on.
  package func reviseBoard(_ board: Board, by: String, note: String?) throws {
    try insert(BoardRevision(board: board, recordedAt: now, recordedBy: by, note: note))
  }

  func insert(_ revision: BoardRevision) throws {
    let board = revision.board
    try reader.db.execute(
      sql: """
        INSERT INTO board_revision (board_id, recorded_at, recorded_by, note, title, cadence, names, detail, area_id,
          tolerance_days, classification)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM area WHERE number = ?), ?, ?)
        """,
      arguments: [
        board.id, revision.recordedAt.iso, revision.recordedBy, revision.note, board.title, board.cadence.rawValue,
        board.names.rawValue, board.detail.rawValue, board.areaNumber, board.toleranceDays, board.classification,
      ])
    let revisionID = reader.db.lastInsertedRowID
    for (index, section) in board.sections.enumerated() {
      try reader.db.execute(
        sql: "INSERT INTO board_section (board_revision_id, rank, section) VALUES (?, ?, ?)",
        arguments: [revisionID, index + 1, section.rawValue])
    }
  }

  /// Adds a meeting; `meeting.id` is not looked at.
  package func addMeeting(_ meeting: Meeting, by: String, note: String?) throws -> Meeting {
    try reader.db.execute(sql: "INSERT INTO meeting (board_id) VALUES (?)", arguments: [meeting.boardID])
    let added = Meeting(
      id: reader.db.lastInsertedRowID, boardID: meeting.boardID, heldOn: meeting.heldOn,
      isCancelled: meeting.isCancelled)
    try reviseMeeting(added, by: by, note: note)
    return added
  }

  /// Records that a meeting was moved or cancelled.
  package func reviseMeeting(_ meeting: Meeting, by: String, note: String?) throws {
    try insert(MeetingRevision(meeting: meeting, recordedAt: now, recordedBy: by, note: note))
  }

  func insert(_ revision: MeetingRevision) throws {
    try reader.db.execute(
      sql: """
        INSERT INTO meeting_revision (meeting_id, recorded_at, recorded_by, note, held_on, is_cancelled)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        revision.meeting.id, revision.recordedAt.iso, revision.recordedBy, revision.note,
        revision.meeting.heldOn.iso, revision.meeting.isCancelled,
      ])
  }
}
