internal import CSQLite
internal import GRDB
internal import PlanModel

/// A statement that writes one row after another, kept for a transaction.
///
/// An import writes some twenty rows for each of its own. GRDB's arguments would make each of them into arrays of values
/// three times over, to check names that no parameter here has; so the values are bound as they are, and counted.
final class RowStatement {
  private let statement: Statement
  private let parameterCount: Int

  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
    // From here on it takes what is bound as its arguments.
    statement.setUncheckedArguments(StatementArguments())
    parameterCount = Int(sqlite3_bind_parameter_count(statement.sqliteStatement))
  }

  /// Runs the statement with the values that `bind` gives its parameters, one after another.
  func run(_ bind: (inout RowParameters) -> Void) throws {
    // Nothing can be bound to a statement that still stands on its last row; whether that failed was told then.
    sqlite3_reset(statement.sqliteStatement)
    var parameters = RowParameters(statement.sqliteStatement)
    bind(&parameters)
    guard parameters.count == parameterCount, !parameters.hasFailed else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "a statement has not got its values", sql: statement.sql)
    }
    try statement.execute()
  }
}

/// The parameters of a statement, bound from the first on.
struct RowParameters {
  private let statement: SQLiteStatement
  private(set) var count = 0
  private(set) var hasFailed = false

  fileprivate init(_ statement: SQLiteStatement) { self.statement = statement }

  mutating func add(_ value: some StatementBinding) {
    count += 1
    if value.bind(to: statement, at: Int32(count)) != SQLITE_OK { hasFailed = true }
  }

  mutating func add(_ date: PlanDate?) { add(date?.iso) }

  mutating func addNull() { add(DatabaseValue.null) }
}
