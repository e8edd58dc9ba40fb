internal import GRDB
package import PlanModel

extension PlanReader {
  /// Every answer to lint, in the order recorded.
  package func lintWaivers() throws -> [LintWaiver] {
    try db.rows(
      """
      SELECT area.number, a.sequence, w.rule, w.reason, \(EntryRow.columns)
      FROM lint_waiver w JOIN entry e ON e.id = w.entry_id JOIN action a ON a.id = w.action_id
      JOIN area ON area.id = a.area_id ORDER BY w.id
      """
    ) { row in
      LintWaiver(
        reference: Reference(area: try row[0], sequence: try row[1]), rule: try row[2], reason: try row[3],
        entry: try EntryRow.entry(row, from: 4))
    }
  }
}

extension PlanWriter {
  package func waive(_ reference: Reference, _ rule: String, reason: String?, context: EntryContext) throws {
    let action = try requireAction(reference).id
    try db.execute(
      sql: "INSERT INTO lint_waiver (entry_id, action_id, rule, reason) VALUES (?, ?, ?, ?)",
      arguments: [entry(context, in: .lintWaiver).id, action, rule, reason])
  }
}
