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
  /// How long a text may be that comes from elsewhere, where nobody says otherwise.
  package static let mostTextBytes = 1 << 20

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
    return ["title", "authority", "framework", "published_on"].allSatisfy { heading($0) == other.heading($0) }
      && tables.filter { !own.contains($0.table) } == other.tables.filter { !own.contains($0.table) }
  }

  /// Where a text is longer than so many bytes. What a pack holds is as long as the paper that it was.
  package func longText(of most: Int) -> (table: String, column: String)? {
    for table in tables where table.table != "pack" {
      for row in table.rows {
        let column = row.firstIndex { if case .text(let text) = $0 { text.utf8.count > most } else { false } }
        if let column { return (table.table, table.columns[column]) }
      }
    }
    return nil
  }

  /// What the heading of the plan says.
  private func heading(_ column: String) -> StoredValue? {
    guard let heading = self["plan"], let index = heading.columns.firstIndex(of: column) else { return nil }
    return heading.rows.first?[index]
  }
}
