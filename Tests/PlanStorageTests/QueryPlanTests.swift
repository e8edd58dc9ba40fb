import GRDB
import PlanModel
import TestSupport
import Testing

@testable import PlanStorage

/// The indexes that the questions asked most must use, whatever becomes of the queries.
struct QueryPlanTests {
  private func plan(of sql: String, _ arguments: StatementArguments) throws -> String {
    let plan = try TestPlan.example()
    return try DatabaseQueue(path: plan.path).read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: arguments)
        .map { $0["detail"] as String }.joined(separator: "\n")
    }
  }

  @Test func overdueIsFoundByTheIndexOfOpenDueDates() throws {
    let plan = try plan(of: PlanQueries.overdue, ["as_at": "2023-01-31"])
    #expect(plan.contains("SEARCH latest USING INDEX latest_open_due (due_on<?)"))
    #expect(
      plan.contains("SEARCH latest USING COVERING INDEX latest_effective (effective_on>?)")
        || plan.contains("SEARCH latest USING INDEX latest_effective (effective_on>?)"))
    #expect(!plan.contains("SCAN latest\n") && !plan.contains("SCAN revision") && !plan.contains("SCAN r\n"))
  }

  @Test func aPastPositionIsFoundByTheIndexOfEffectiveDates() throws {
    let plan = try plan(of: PlanQueries.position, ["as_at": "2023-01-31"])
    #expect(plan.contains("SEARCH revision USING COVERING INDEX revision_as_at (action_id=? AND effective_on<?)"))
    #expect(plan.contains("SEARCH r USING INTEGER PRIMARY KEY (rowid=?)"))
    #expect(plan.contains("revision_redating"))
    #expect(!plan.contains("SCAN revision") && !plan.contains("SCAN r\n"))
  }

  @Test func oneActionIsFoundByItsReferenceAndDate() throws {
    let byReference = try plan(of: PlanQueries.actionID, [1, 3])
    #expect(byReference.contains("(area_id=? AND sequence=?)"))
    let state = try plan(of: PlanQueries.oneAction, ["action_id": 3, "as_at": "2023-01-31"])
    #expect(state.contains("SEARCH r USING INDEX revision_as_at (action_id=? AND effective_on<?)"))
    #expect(!state.contains("USE TEMP B-TREE FOR ORDER BY\nSCAN"))
  }
}
