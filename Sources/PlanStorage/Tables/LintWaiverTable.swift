internal import GRDB
package import PlanModel

extension PlanReader {
  /// Every answer to lint, in the order recorded.
  package func lintWaivers() throws -> [LintWaiver] {
    try db.rows(
      """
      SELECT area.number || '.' || a.sequence, w.rule, w.reason, \(EntryRow.columns)
      FROM lint_waiver w JOIN entry e ON e.id = w.entry_id JOIN action a ON a.id = w.action_id
      JOIN area ON area.id = a.area_id
      UNION ALL
      SELECT w.reference, w.rule, w.reason, \(EntryRow.columns) FROM register_waiver w JOIN entry e ON e.id = w.entry_id
      ORDER BY 4
      """
    ) { row in
      LintWaiver(
        subject: try row[0], rule: try row[1], reason: try row[2], entry: try EntryRow.entry(row, from: 3))
    }
  }
}

extension PlanWriter {
  package func waive(_ item: ItemReference, _ rule: String, reason: String?, context: EntryContext) throws {
    try db.execute(
      sql: "INSERT INTO register_waiver (entry_id, reference, rule, reason) VALUES (?, ?, ?, ?)",
      arguments: [entry(context, in: .registerWaiver).id, item.description, rule, reason])
  }

  package func waive(_ reference: Reference, _ rule: String, reason: String?, context: EntryContext) throws {
    let action = try requireAction(reference).id
    try db.execute(
      sql: "INSERT INTO lint_waiver (entry_id, action_id, rule, reason) VALUES (?, ?, ?, ?)",
      arguments: [entry(context, in: .lintWaiver).id, action, rule, reason])
  }
}
