internal import GRDB
package import PlanModel

/// What can be asked of a plan inside one transaction.
package struct PlanReader {
  let db: Database

  /// The first date to which anything in the plan relates; nil while the plan has no action.
  package func beginsOn() throws -> PlanDate? {
    try db.value(PlanQueries.beginsOn)
  }

  /// Every reference ever given, withdrawn ones included.
  package func references() throws -> [Reference] {
    try db.rows(
      """
      SELECT area.number, action.sequence FROM action JOIN area ON area.id = action.area_id
      ORDER BY area.number, action.sequence
      """
    ) { Reference(area: try $0[0], sequence: try $0[1]) }
  }
}
