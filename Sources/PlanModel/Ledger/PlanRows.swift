/// A value as a table of the plan file holds it.
package enum StoredValue: Sendable, Equatable {
  case null
  case integer(Int64)
  case text(String)
}

/// The rows of one table, with the names of its columns.
package struct TableRows: Sendable, Equatable {
  package let table: String
  package let columns: [String]
  package let rows: [[StoredValue]]

  package init(table: String, columns: [String], rows: [[StoredValue]]) {
    self.table = table
    self.columns = columns
    self.rows = rows
  }
}

/// Everything that was ever recorded in a plan, table by table: what an export carries and an import puts back.
///
/// What is derived is left out. The schema says which version of the tables it is, so that an export of any version is
/// brought up to date as a file of that version is.
package struct PlanRows: Sendable, Equatable {
  /// The last migration the tables have, such as `V005__append_only`.
  package let schema: String
  /// Each after those it refers to.
  package let tables: [TableRows]

  package init(schema: String, tables: [TableRows]) {
    self.schema = schema
    self.tables = tables
  }

  package subscript(table: String) -> TableRows? { tables.first { $0.table == table } }

  /// Whether two say the same: a plan's heading keeps who made the file, and when, and its chain begins with that.
  package func isSame(as other: PlanRows) -> Bool {
    let own: Set = ["plan", "chain", "chain_begin"]
    return tables.filter { !own.contains($0.table) } == other.tables.filter { !own.contains($0.table) }
  }
}
