internal import GRDB
package import PlanModel

extension PlanReader {
  /// Everything that was proposed to the boards and that they answered, in the order recorded.
  package func decisions() throws -> BoardDecisions {
    BoardDecisions(proposals: try proposals(), answers: try answers())
  }

  /// The actions with what waits for a board, and what one refused.
  func told(_ actions: [Action], asAt date: PlanDate) throws -> [Action] {
    // Most plans ask no board and most officers stay, and a short command is not to wait for three questions about it.
    let isAny: Int64? = try db.value(
      "SELECT 1 FROM proposal UNION ALL SELECT 1 FROM decision UNION ALL SELECT 1 FROM officer_absence LIMIT 1")
    guard isAny != nil else { return actions }
    return try absences().told(of: decisions().told(of: actions, asAt: date), asAt: date)
  }

  private func proposals() throws -> [Proposal] {
    try db.rows(
      """
      SELECT p.id, area.number, a.sequence, p.board_id, p.due_on, \(EntryRow.columns)
      FROM proposal p JOIN entry e ON e.id = p.entry_id JOIN action a ON a.id = p.action_id
      JOIN area ON area.id = a.area_id ORDER BY p.id
      """
    ) { row in
      Proposal(
        id: try row[0], reference: Reference(area: try row[1], sequence: try row[2]), boardID: try row[3],
        dueOn: try row[4], entry: try EntryRow.entry(row, from: 5))
    }
  }

  private func answers() throws -> [Decision] {
    try db.rows(
      """
      SELECT d.id, d.board_id, area.number, a.sequence, d.about, d.answer, d.asked_on, d.proposal_id, d.words,
        \(EntryRow.columns)
      FROM decision d JOIN entry e ON e.id = d.entry_id JOIN action a ON a.id = d.action_id
      JOIN area ON area.id = a.area_id ORDER BY e.effective_on, d.id
      """
    ) { row in
      Decision(
        id: try row[0], boardID: try row[1], reference: Reference(area: try row[2], sequence: try row[3]),
        about: try stored(DecisionMatter.init(rawValue:), row[4]),
        answer: try stored(DecisionAnswer.init(rawValue:), row[5]), askedOn: try row[6], proposalID: try row[7],
        words: try row[8], entry: try EntryRow.entry(row, from: 9))
    }
  }
}

extension PlanWriter {
  /// Records a due date that waits for a board's answer.
  package func propose(_ dueOn: PlanDate?, of reference: Reference, to board: Board, context: EntryContext) throws {
    try db.execute(
      sql: """
        INSERT INTO proposal (entry_id, action_id, board_id, due_on)
        SELECT ?, a.id, ?, ? FROM action a JOIN area ON area.id = a.area_id WHERE area.number = ? AND a.sequence = ?
        """,
      arguments: [
        entry(context, in: .proposal).id, board.id, dueOn?.iso, reference.area, reference.sequence,
      ])
  }

  /// Records what a board answered.
  package func record(
    _ answer: DecisionAnswer, about: DecisionMatter, of reference: Reference, by board: Board, askedOn: PlanDate,
    proposal: Proposal?, words: String?, context: EntryContext
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO decision (entry_id, board_id, action_id, about, answer, asked_on, proposal_id, words)
        SELECT ?, ?, a.id, ?, ?, ?, ?, ? FROM action a JOIN area ON area.id = a.area_id
        WHERE area.number = ? AND a.sequence = ?
        """,
      arguments: [
        entry(context, in: .decision).id, board.id, about.rawValue, answer.rawValue, askedOn.iso, proposal?.id, words,
        reference.area, reference.sequence,
      ])
  }
}
