internal import GRDB
package import PlanModel

extension PlanReader {
  /// Every absence, in the order recorded.
  ///
  /// - Parameter known: nothing recorded after the entry of this number is looked at.
  package func absences(knownThrough known: Int64 = .max) throws -> [OfficerAbsence] {
    try db.rows(
      "SELECT officer_id, from_on, to_on, cover_id FROM officer_absence WHERE entry_id <= ? ORDER BY id", [known]
    ) {
      OfficerAbsence(officerID: try $0[0], from: try $0[1], to: try $0[2], coverID: try $0[3])
    }
  }
}

extension PlanWriter {
  package func record(_ absence: OfficerAbsence, context: EntryContext) throws {
    try db.execute(
      sql: "INSERT INTO officer_absence (entry_id, officer_id, from_on, to_on, cover_id) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        entry(context, in: .officerAbsence).id, absence.officerID, absence.from.iso, absence.to?.iso, absence.coverID,
      ])
  }
}
