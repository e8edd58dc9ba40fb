internal import GRDB
package import PlanModel

/// What one entry says of a board: all that it reads from then on.
package struct BoardRevision: Said, Equatable {
  package let id: Int64
  package let entryID: Int64
  package let effectiveOn: PlanDate
  package let board: Board

  package var undoes: Int64? { nil }
}

/// What one entry says of a meeting: its day, or that it is not held.
package struct MeetingRevision: Said, Equatable {
  package let id: Int64
  package let entryID: Int64
  package let effectiveOn: PlanDate
  package let meeting: Meeting

  package var undoes: Int64? { nil }
}

extension PlanReader {
  /// Every board as it stands now, in the order in which they were added.
  package func boards() throws -> [Board] {
    Dictionary(grouping: try boardRevisions(), by: \.board.id).values
      .compactMap { Timeline.holding($0).last?.board }.sorted { $0.id < $1.id }
  }

  /// Every meeting as it stands now, cancelled ones included, the earliest first.
  package func meetings() throws -> [Meeting] {
    Dictionary(grouping: try meetingRevisions(), by: \.meeting.id).values.compactMap { revisions in
      Timeline.holding(revisions).last.map { last in
        Meeting(
          id: last.meeting.id, boardID: last.meeting.boardID, heldOn: last.meeting.heldOn,
          isCancelled: last.meeting.isCancelled, timesChanged: revisions.count - 1)
      }
    }.sorted { ($0.heldOn, $0.id) < ($1.heldOn, $1.id) }
  }

  package func boardRevisions() throws -> [BoardRevision] {
    var sections: [Int64: [SummarySection]] = [:]
    try db.forEachRow("SELECT board_revision_id, section FROM board_section ORDER BY board_revision_id, rank") { row in
      sections[try row[0], default: []].append(
        try storedOrNewer("the section", SummarySection.init(rawValue:), row[1]))
    }
    var charts: [Int64: [String]] = [:]
    try db.forEachRow(
      """
      SELECT c.board_revision_id, m.code FROM board_chart c JOIN measure m ON m.id = c.measure_id
      ORDER BY c.board_revision_id, c.rank
      """
    ) { row in charts[try row[0], default: []].append(try row[1]) }
    return try db.rows(
      """
      SELECT r.id, r.entry_id, e.effective_on, b.id, b.code, r.title, r.cadence, r.names, r.detail, area.number,
        r.tolerance_days, r.classification, r.redating
      FROM board b JOIN board_revision r ON r.board_id = b.id JOIN entry e ON e.id = r.entry_id
      LEFT JOIN area ON area.id = r.area_id
      ORDER BY r.id
      """
    ) { row in
      let id: Int64 = try row[0]
      let board = Board(
        id: try row[3], code: try row[4], title: try row[5],
        cadence: try storedOrNewer("the cadence", Cadence.init(rawValue:), row[6]),
        sections: sections[id, default: []],
        detail: try stored(Detail.init(rawValue:), row[8]), names: try stored(NamesShown.init(rawValue:), row[7]),
        areaNumber: try row[9], toleranceDays: try row[10], classification: try row[11],
        redating: try (row[12] as String?).map { try stored(BoardRedating.init(rawValue:), $0) } ?? .report,
        charts: charts[id, default: []])
      return BoardRevision(id: id, entryID: try row[1], effectiveOn: try row[2], board: board)
    }
  }

  package func meetingRevisions() throws -> [MeetingRevision] {
    try db.rows(
      """
      SELECT r.id, r.entry_id, e.effective_on, m.id, m.board_id, r.held_on, r.is_cancelled
      FROM meeting m JOIN meeting_revision r ON r.meeting_id = m.id JOIN entry e ON e.id = r.entry_id ORDER BY r.id
      """
    ) { row in
      MeetingRevision(
        id: try row[0], entryID: try row[1], effectiveOn: try row[2],
        meeting: Meeting(id: try row[3], boardID: try row[4], heldOn: try row[5], isCancelled: try row[6]))
    }
  }
}

extension PlanWriter {
  /// Adds a board; `board.id` is not looked at.
  package func addBoard(_ board: Board, context: EntryContext) throws -> Board {
    try db.execute(sql: "INSERT INTO board (code) VALUES (?)", arguments: [board.code])
    var added = board
    added.id = db.lastInsertedRowID
    try reviseBoard(added, context: context)
    return added
  }

  /// Records what a board reads from now on.
  package func reviseBoard(_ board: Board, context: EntryContext) throws {
    let entry = try entry(context, in: .boardRevision)
    try db.execute(
      sql: """
        INSERT INTO board_revision (entry_id, board_id, title, cadence, names, detail, area_id, tolerance_days,
          classification, redating)
        VALUES (?, ?, ?, ?, ?, ?, (SELECT id FROM area WHERE number = ?), ?, ?, ?)
        """,
      arguments: [
        entry.id, board.id, board.title, board.cadence.rawValue, board.names.rawValue, board.detail.rawValue,
        board.areaNumber, board.toleranceDays, board.classification, board.redating.rawValue,
      ])
    let revisionID = db.lastInsertedRowID
    for (index, section) in board.sections.enumerated() {
      try db.execute(
        sql: "INSERT INTO board_section (board_revision_id, rank, section) VALUES (?, ?, ?)",
        arguments: [revisionID, index + 1, section.rawValue])
    }
    for (index, code) in board.charts.enumerated() {
      try db.execute(
        sql:
          "INSERT INTO board_chart (board_revision_id, rank, measure_id) SELECT ?, ?, id FROM measure WHERE code = ?",
        arguments: [revisionID, index + 1, code])
    }
  }

  /// Adds a meeting; `meeting.id` is not looked at.
  package func addMeeting(_ meeting: Meeting, context: EntryContext) throws -> Meeting {
    try db.execute(sql: "INSERT INTO meeting (board_id) VALUES (?)", arguments: [meeting.boardID])
    let added = Meeting(
      id: db.lastInsertedRowID, boardID: meeting.boardID, heldOn: meeting.heldOn, isCancelled: meeting.isCancelled)
    try reviseMeeting(added, context: context)
    return added
  }

  /// Records that a meeting was moved or cancelled.
  package func reviseMeeting(_ meeting: Meeting, context: EntryContext) throws {
    try db.execute(
      sql: "INSERT INTO meeting_revision (entry_id, meeting_id, held_on, is_cancelled) VALUES (?, ?, ?, ?)",
      arguments: [entry(context, in: .meetingRevision).id, meeting.id, meeting.heldOn.iso, meeting.isCancelled])
  }
}
