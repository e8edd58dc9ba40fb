internal import GRDB
package import PlanModel

extension PlanReader {
  /// All covering words ever set, in the order recorded.
  package func commentaries() throws -> [Commentary] {
    try db.rows(
      """
      SELECT c.id, c.board_id, c.month, c.section, ca.number, area.number, a.sequence, c.words, \(EntryRow.columns)
      FROM commentary c JOIN entry e ON e.id = c.entry_id LEFT JOIN area ca ON ca.id = c.area_id
      LEFT JOIN action a ON a.id = c.action_id LEFT JOIN area ON area.id = a.area_id ORDER BY c.id
      """
    ) { row in
      let section = try (row[3] as String?).map {
        try storedOrNewer("the section", SummarySection.init(rawValue:), $0)
      }
      let reference: Reference? =
        if let area: Int = try row[5], let sequence: Int = try row[6] {
          Reference(area: area, sequence: sequence)
        } else { nil }
      let subject: CommentarySubject =
        try section.map { .section($0) } ?? (row[4] as Int?).map { .area($0) } ?? reference.map { .action($0) }
        ?? .paper
      return Commentary(
        id: try row[0], boardID: try row[1], month: try stored({ PlanMonth($0) }, row[2]), subject: subject,
        words: try row[7], entry: try EntryRow.entry(row, from: 8))
    }
  }
}

extension PlanWriter {
  /// Sets covering words, or with nil takes them away.
  package func recordCommentary(
    _ words: String?, of board: Board, month: PlanMonth, subject: CommentarySubject, context: EntryContext
  ) throws {
    var section: String?
    var area: Int?
    var reference: Reference?
    switch subject {
    case .paper: break
    case .section(let named): section = named.rawValue
    case .area(let number): area = number
    case .action(let named): reference = named
    }
    try db.execute(
      sql: """
        INSERT INTO commentary (entry_id, board_id, month, section, area_id, action_id, words)
        VALUES (?, ?, ?, ?, (SELECT id FROM area WHERE number = ?),
          (SELECT a.id FROM action a JOIN area ON area.id = a.area_id WHERE area.number = ? AND a.sequence = ?), ?)
        """,
      arguments: [
        entry(context, in: .commentary).id, board.id, month.iso, section, area, reference?.area, reference?.sequence,
        words,
      ])
  }
}
