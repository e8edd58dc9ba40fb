import GRDB
import PlanModel
import TestSupport
import Testing

@testable import PlanStorage

/// The indexes that the questions asked most must use, whatever becomes of the queries.
struct QueryPlanTests {
  private let columns = FieldColumns(.standing)

  private func plan(of sql: String, _ arguments: StatementArguments) throws -> String {
    let plan = try TestPlan.example()
    return try DatabaseQueue(path: plan.path).read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: arguments)
        .map { $0["detail"] as String }.joined(separator: "\n")
    }
  }

  @Test func overdueIsFoundByTheIndexOfOpenDueDates() throws {
    let plan = try plan(of: PlanQueries.overdue(columns), ["as_at": "2023-01-31"])
    #expect(plan.contains("SEARCH standing USING INDEX standing_open_due (due_on<?)"))
    #expect(plan.contains("USING INDEX standing_last (from_on>?)"))
    #expect(!plan.contains("SCAN standing") && !plan.contains("SCAN s\n") && !plan.contains("revision"))
  }

  @Test func aPositionIsFoundByTheIndexesOfWhatStands() throws {
    let plan = try plan(of: PlanQueries.position(columns), ["as_at": "2023-01-31"])
    #expect(plan.contains("standing_last (from_on<?)") && plan.contains("standing_last (from_on>?)"))
    #expect(plan.contains("(action_id=? AND from_on<?)"))
    #expect(plan.contains("SEARCH s USING INTEGER PRIMARY KEY (rowid=?)"))
    #expect(!plan.contains("SCAN standing") && !plan.contains("SCAN s\n") && !plan.contains("revision"))
  }

  @Test func oneActionIsFoundByItsReferenceAndDate() throws {
    let byReference = try plan(of: PlanQueries.actionID, [1, 3])
    #expect(byReference.contains("(area_id=? AND sequence=?)"))
    let state = try plan(of: PlanQueries.oneAction(columns), ["action_id": 3, "as_at": "2023-01-31"])
    #expect(state.contains("(action_id=? AND from_on<?)"))
    #expect(!state.contains("SCAN s\n"))
  }
}
