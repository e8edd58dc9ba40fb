internal import GRDB
package import PlanModel

/// What can be asked of a plan inside one transaction.
package struct PlanReader {
  let db: Database

  /// The first date to which anything in the plan relates; nil while the plan has no action.
  package func beginsOn() throws -> PlanDate? {
    try String.fetchOne(db, sql: PlanQueries.beginsOn).map { try stored({ PlanDate(iso: $0) }, $0) }
  }

  /// Every reference ever given, withdrawn ones included.
  package func references() throws -> [Reference] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT area.number, action.sequence FROM action JOIN area ON area.id = action.area_id
        ORDER BY area.number, action.sequence
        """
    ).map { Reference(area: $0[0], sequence: $0[1]) }
  }
}
