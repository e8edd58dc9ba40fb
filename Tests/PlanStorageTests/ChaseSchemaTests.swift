import GRDB
import PlanModel
import PlanService
import TestSupport
import Testing

struct ChaseSchemaTests {
  /// The database of a plan of which one action was chased, as a stranger with SQL would open it.
  private func database() throws -> DatabaseQueue {
    let plan = try TestPlan()
    try plan.importSheet(Array("Area,Action,Officer,Due\n1. One,Do it,Ann Lee,31/12/22\n".utf8))
    let service = plan.service(on: "2023-01-09")
    _ = try service.setChasePolicy(
      ChasePolicyDetails(
        sender: "plan@council.example", keeper: "keeper@council.example", director: nil,
        lines: [("*", "line@council.example")], noticeDays: nil, repeatAfter: nil, staleAfter: nil, lineAfter: nil,
        directorAfter: nil), by: "Keeper", note: nil)
    try service.importHolidays([(date: day("2031-01-01"), title: "New Year")], by: "Keeper")
    _ = try service.sendChases(
      on: nil, by: "Keeper",
      writer: ChaseWriter(
        canWrite: { _ in true }, said: { _ in "said" }, message: { _, _, _, _, id in ("subject", id) })
    ) { _ in }
    return try DatabaseQueue(path: plan.path)
  }

  private static let tables = [
    "entry", "chase_policy", "chase_line", "holiday_import", "holiday", "chase_message", "chase", "chase_outcome",
    "chase_run",
  ]

  @Test(arguments: tables)
  func theLedgerCannotBeRewrittenEvenBySql(table: String) throws {
    let database = try database()
    let column = try #require(try database.read { try $0.columns(in: table) }.last?.name)
    #expect(try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") } ?? 0 > 0)
    for sql in [
      "UPDATE \(table) SET \(column) = \(column)", "DELETE FROM \(table)",
      "INSERT OR REPLACE INTO \(table) SELECT * FROM \(table)",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") { try database.write { try $0.execute(sql: sql) } }
    }
  }
}
