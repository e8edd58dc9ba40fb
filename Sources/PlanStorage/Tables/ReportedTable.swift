internal import GRDB
package import PlanModel

extension PlanReader {
  /// On which days progress and impact were last reported of each action, by a day.
  package func reportedDays(asAt date: PlanDate) throws -> [Reference: ReportedDays] {
    var days: [Reference: ReportedDays] = [:]
    try db.forEachRow(
      """
      SELECT area.number, a.sequence,
        max(CASE WHEN ' ' || r.sets || ' ' LIKE '% progress %' THEN r.effective_on END),
        max(CASE WHEN ' ' || r.sets || ' ' LIKE '% impact %' THEN r.effective_on END),
        max(CASE WHEN ' ' || r.sets || ' ' LIKE '% mitigation %' THEN r.effective_on END)
      FROM revision r JOIN action a ON a.id = r.action_id JOIN area ON area.id = a.area_id
      WHERE r.effective_on <= ? AND r.sets <> ''
        AND NOT EXISTS (SELECT 1 FROM revision taken WHERE taken.undoes = r.id)
      GROUP BY a.id
      """, [date.iso]
    ) { row in
      days[Reference(area: try row[0], sequence: try row[1])] = ReportedDays(
        progressOn: try row[2], impactOn: try row[3], mitigationOn: try row[4])
    }
    return days
  }

  /// The texts that somebody said may stand in the public version, of each action and field.
  package func confirmedTexts() throws -> [ConfirmedText] {
    try db.rows(
      """
      SELECT area.number, a.sequence, t.field, t.words
      FROM text_confirmation t JOIN action a ON a.id = t.action_id JOIN area ON area.id = a.area_id ORDER BY t.id
      """
    ) { ConfirmedText(reference: Reference(area: try $0[0], sequence: try $0[1]), field: try $0[2], words: try $0[3]) }
  }
}

extension PlanWriter {
  /// Records that a text may stand in the public version as it is.
  package func confirm(_ text: WithheldText, context: EntryContext) throws {
    try db.execute(
      sql: """
        INSERT INTO text_confirmation (entry_id, action_id, field, words)
        SELECT ?, a.id, ?, ? FROM action a JOIN area ON area.id = a.area_id WHERE area.number = ? AND a.sequence = ?
        """,
      arguments: [
        entry(context, in: .textConfirmation).id, text.field.rawValue, text.words, text.reference.area,
        text.reference.sequence,
      ])
  }
}
