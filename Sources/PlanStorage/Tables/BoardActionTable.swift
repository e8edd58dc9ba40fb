internal import GRDB
package import PlanModel

extension PlanReader {
  /// Every action that a board asked for, as it stood at the end of a day, in the order of their references.
  package func boardActions(asAt date: PlanDate) throws -> [BoardAction] {
    let inTime = try boardActionRevisions().filter { $0.effectiveOn <= date }
    return Dictionary(grouping: inTime, by: \.state.id).values.compactMap { Timeline.holding($0).last?.state }
      .sorted { $0.reference < $1.reference }
  }

  package func boardActionRevisions() throws -> [BoardActionRevision] {
    let registers = try Registers(db)
    return try db.rows(
      """
      SELECT r.id, b.id, board.code, b.decided_on, b.number, b.board_id, r.action, r.officer_id, r.due_on, r.progress,
        r.completed_on, \(EntryRow.columns)
      FROM board_action_revision r JOIN entry e ON e.id = r.entry_id JOIN board_action b ON b.id = r.board_action_id
      JOIN board ON board.id = b.board_id ORDER BY r.id
      """
    ) { row in
      let entry = try EntryRow.entry(row, from: 11)
      let state = BoardAction(
        id: try row[1],
        reference: BoardActionReference(boardCode: try row[2], decidedOn: try row[3], number: try row[4]),
        boardID: try row[5], action: try row[6],
        lead: try (row[7] as Int64?).map { try registers.requireOfficer($0, asAt: entry.effectiveOn) },
        dueOn: try row[8], progress: try row[9], completedOn: try row[10], updatedOn: entry.effectiveOn,
        updatedBy: entry.recordedBy)
      return BoardActionRevision(id: try row[0], entry: entry, state: state)
    }
  }
}

extension PlanWriter {
  /// Adds an action that a board asked for at its meeting, under the next number of that day.
  ///
  /// - Parameter above: the last number that something else of the board and day has.
  package func addBoardAction(
    _ action: String, of board: Board, on date: PlanDate, lead: Officer?, dueOn: PlanDate?, above: Int = 0,
    context: EntryContext
  ) throws -> BoardAction {
    let last: Int? = try db.value(
      "SELECT max(number) FROM board_action WHERE board_id = ? AND decided_on = ?", [board.id, date.iso])
    let number = max(last ?? 0, above) + 1
    try db.execute(
      sql: "INSERT INTO board_action (board_id, decided_on, number) VALUES (?, ?, ?)",
      arguments: [board.id, date.iso, number])
    let added = BoardAction(
      id: db.lastInsertedRowID,
      reference: BoardActionReference(boardCode: board.code, decidedOn: date, number: number), boardID: board.id,
      action: action, lead: lead, dueOn: dueOn, updatedOn: context.effectiveOn, updatedBy: context.recordedBy)
    try reviseBoardAction(added, context: context)
    return added
  }

  package func reviseBoardAction(_ action: BoardAction, context: EntryContext) throws {
    try db.execute(
      sql: """
        INSERT INTO board_action_revision (entry_id, board_action_id, action, officer_id, due_on, progress, completed_on)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry(context, in: .boardActionRevision).id, action.id, action.action, action.lead?.id, action.dueOn?.iso,
        action.progress, action.completedOn?.iso,
      ])
  }
}
