internal import GRDB
package import PlanModel

extension PlanReader {
  /// What the last sheet said of each action that ever stood in one.
  package func sheetSaid() throws -> [Reference: SheetSaid] {
    var said: [Reference: SheetSaid] = [:]
    try db.forEachRow(
      """
      SELECT area.number, a.sequence, s.field, s.fingerprint, s.effective_on
      FROM sheet_said s JOIN action a ON a.id = s.action_id JOIN area ON area.id = a.area_id
      """
    ) { row in
      let reference = Reference(area: try row[0], sequence: try row[1])
      let day: PlanDate = try row[4]
      var sheet = said[reference] ?? SheetSaid()
      sheet[try row[2] as String] = UInt64(bitPattern: try row[3] as Int64)
      sheet.effectiveOn = max(sheet.effectiveOn ?? day, day)
      said[reference] = sheet
    }
    return said
  }
}

extension PlanWriter {
  /// Keeps what a sheet said of an action.
  package func record(_ said: SheetSaid, of reference: Reference) throws {
    guard !said.parts.isEmpty else { return }
    let id = try requireAction(reference).id
    let day = said.effectiveOn ?? now.londonDate
    try memory.sheetSaid(db, partCount: said.parts.count).run { row in
      for part in said.parts {
        row.add(id)
        row.add(part.name)
        row.add(Int64(bitPattern: part.fingerprint))
        row.add(day)
      }
    }
  }
}

extension RowStatement {
  /// Keeps as many fingerprints of one action as a sheet has parts.
  static func sheetSaid(_ db: Database, partCount: Int) throws -> RowStatement {
    let rows = Array(repeating: "(?, ?, ?, ?)", count: partCount).joined(separator: ", ")
    return try RowStatement(
      db,
      """
      INSERT INTO sheet_said (action_id, field, fingerprint, effective_on) VALUES \(rows)
      ON CONFLICT (action_id, field) DO UPDATE SET
        fingerprint = excluded.fingerprint, effective_on = excluded.effective_on
      """)
  }
}
