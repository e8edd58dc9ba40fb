internal import GRDB
package import PlanModel

extension PlanReader {
  /// Everything that was proposed to the boards and that they answered, in the order recorded.
  ///
  /// - Parameter all: with what was taken back.
  package func decisions(all: Bool = false) throws -> BoardDecisions {
    BoardDecisions(proposals: try proposals(all), answers: try answers(all))
  }

  /// The entries that took proposals and answers back, by the numbers of these.
  package func boardUndoing() throws -> (proposals: [Int64: Int64], answers: [Int64: Int64]) {
    var undoing: (proposals: [Int64: Int64], answers: [Int64: Int64]) = ([:], [:])
    try db.forEachRow("SELECT entry_id, proposal_id, decision_id FROM board_undo ORDER BY id") { row in
      let entry: Int64 = try row[0]
      if let proposal: Int64 = try row[1] { undoing.proposals[proposal] = entry }
      if let answer: Int64 = try row[2] { undoing.answers[answer] = entry }
    }
    return undoing
  }

  /// The actions with what waits for a board, and what one refused.
  func told(_ actions: [Action], asAt date: PlanDate) throws -> [Action] {
    // Most plans ask no board and most officers stay, and a short command is not to wait for three questions about it.
    let isAny: Int64? = try db.value(
      "SELECT 1 FROM proposal UNION ALL SELECT 1 FROM decision UNION ALL SELECT 1 FROM officer_absence "
        + "UNION ALL SELECT 1 FROM sustain LIMIT 1")
    guard isAny != nil else { return actions }
    let asked = try absences().told(of: decisions().told(of: actions, asAt: date), asAt: date)
    return try sustained(asked, asAt: date, knownThrough: .max)
  }

  private func proposals(_ all: Bool) throws -> [Proposal] {
    try db.rows(
      """
      SELECT p.id, area.number, a.sequence, p.board_id, p.due_on, p.standing_due_on, \(EntryRow.columns)
      FROM proposal p JOIN entry e ON e.id = p.entry_id JOIN action a ON a.id = p.action_id
      JOIN area ON area.id = a.area_id
      WHERE ? OR NOT EXISTS (SELECT 1 FROM board_undo u WHERE u.proposal_id = p.id) ORDER BY p.id
      """, [all]
    ) { row in
      Proposal(
        id: try row[0], reference: Reference(area: try row[1], sequence: try row[2]), boardID: try row[3],
        dueOn: try row[4], standing: try row[5], entry: try EntryRow.entry(row, from: 6))
    }
  }

  private func answers(_ all: Bool) throws -> [Decision] {
    try db.rows(
      """
      SELECT d.id, d.board_id, area.number, a.sequence, d.about, d.answer, d.asked_on, d.proposal_id, d.words,
        \(EntryRow.columns)
      FROM decision d JOIN entry e ON e.id = d.entry_id JOIN action a ON a.id = d.action_id
      JOIN area ON area.id = a.area_id
      WHERE ? OR NOT EXISTS (SELECT 1 FROM board_undo u WHERE u.decision_id = d.id) ORDER BY e.effective_on, d.id
      """, [all]
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
  ///
  /// - Parameter standing: what stands until then.
  package func propose(
    _ dueOn: PlanDate?, standing: PlanDate?, of reference: Reference, to board: Board, context: EntryContext
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO proposal (entry_id, action_id, board_id, due_on, standing_due_on)
        SELECT ?, a.id, ?, ?, ? FROM action a JOIN area ON area.id = a.area_id WHERE area.number = ? AND a.sequence = ?
        """,
      arguments: [
        entry(context, in: .proposal).id, board.id, dueOn?.iso, standing?.iso, reference.area, reference.sequence,
      ])
  }

  /// Takes a proposal or an answer back.
  package func takeBack(proposal: Proposal? = nil, answer: Decision? = nil, context: EntryContext) throws {
    try db.execute(
      sql: "INSERT INTO board_undo (entry_id, proposal_id, decision_id) VALUES (?, ?, ?)",
      arguments: [entry(context, in: .boardUndo).id, proposal?.id, answer?.id])
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
