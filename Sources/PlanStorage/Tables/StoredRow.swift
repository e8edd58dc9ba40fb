internal import CSQLite
internal import GRDB
internal import PlanModel

/// One row that a statement stands on, read without trusting it.
///
/// A file that was damaged or edited can hold anything anywhere: what is not what its column says throws an error that
/// means damage, where GRDB's own `Row` would end the process.
struct StoredRow {
  fileprivate let statement: SQLiteStatement
  /// Without it the statement would be reset.
  fileprivate let cursor: RowCursor

  var count: Int { Int(sqlite3_column_count(statement)) }

  /// - Throws: `DatabaseError` of code `SQLITE_CORRUPT`.
  subscript<Value: ColumnValue>(_ column: Int) -> Value {
    get throws {
      guard column < count else { throw damage("has no column \(column + 1)") }
      guard let value = withExtendedLifetime(cursor, { Value(of: statement, Int32(column)) }) else {
        throw damage("\(name(column)) cannot be \(shown(column))")
      }
      return value
    }
  }

  /// - Throws: as the number of the column does.
  subscript<Value: ColumnValue>(_ column: String) -> Value {
    get throws {
      guard let index = (0..<count).first(where: { name($0) == column }) else {
        throw damage("has no column \(column)")
      }
      return try self[index]
    }
  }

  /// What stands in every column, as it is.
  var values: [PlanModel.StoredValue] { (0..<count).map(value) }

  /// What stands in a column, as it is.
  func value(_ column: Int) -> PlanModel.StoredValue {
    withExtendedLifetime(cursor) {
      switch sqlite3_column_type(statement, Int32(column)) {
      case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, Int32(column)))
      case SQLITE_TEXT: String(of: statement, Int32(column)).map(PlanModel.StoredValue.text) ?? .null
      default: .null
      }
    }
  }

  /// Hands over the bytes of a text, or the digits of a number; nothing where nothing stands.
  func withBytes(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withExtendedLifetime(cursor) {
      // SQLite writes a number out as text when it is asked for one.
      guard sqlite3_column_type(statement, Int32(column)) != SQLITE_NULL,
        let bytes = sqlite3_column_text(statement, Int32(column))
      else { return }
      body(UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, Int32(column)))))
    }
  }

  func name(_ column: Int) -> String { sqlite3_column_name(statement, Int32(column)).map { String(cString: $0) } ?? "" }

  private func shown(_ column: Int) -> String {
    switch sqlite3_column_type(statement, Int32(column)) {
    case SQLITE_NULL: "nothing"
    case SQLITE_BLOB: "bytes"
    default: "\"\(String(of: statement, Int32(column)) ?? "")\""
    }
  }

  private func damage(_ words: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: words)
  }
}

/// What can stand in a column.
protocol ColumnValue {
  /// Nil where something else stands there.
  init?(of statement: SQLiteStatement, _ column: Int32)
}

extension Int64: ColumnValue {
  init?(of statement: SQLiteStatement, _ column: Int32) {
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { return nil }
    self = sqlite3_column_int64(statement, column)
  }
}

extension Int: ColumnValue {
  init?(of statement: SQLiteStatement, _ column: Int32) {
    guard let number = Int64(of: statement, column) else { return nil }
    self.init(exactly: number)
  }
}

extension Bool: ColumnValue {
  init?(of statement: SQLiteStatement, _ column: Int32) {
    switch Int64(of: statement, column) {
    case 0: self = false
    case 1: self = true
    default: return nil
    }
  }
}

extension String: ColumnValue {
  init?(of statement: SQLiteStatement, _ column: Int32) {
    guard let bytes = textBytes(statement, column) else { return nil }
    self.init(decoding: bytes, as: UTF8.self)
  }
}

extension PlanDate: ColumnValue {
  init?(of statement: SQLiteStatement, _ column: Int32) {
    guard let bytes = textBytes(statement, column) else { return nil }
    self.init(isoBytes: bytes)
  }
}

extension Moment: ColumnValue {
  init?(of statement: SQLiteStatement, _ column: Int32) {
    guard let bytes = textBytes(statement, column) else { return nil }
    self.init(isoBytes: bytes)
  }
}

extension Array: ColumnValue where Element == UInt8 {
  init?(of statement: SQLiteStatement, _ column: Int32) {
    guard sqlite3_column_type(statement, column) == SQLITE_BLOB else { return nil }
    let bytes = sqlite3_column_blob(statement, column)
    self.init(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column))))
  }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
  init?(of statement: SQLiteStatement, _ column: Int32) {
    if sqlite3_column_type(statement, column) == SQLITE_NULL {
      self = .none
    } else if let value = Wrapped(of: statement, column) {
      self = .some(value)
    } else {
      return nil
    }
  }
}

/// The bytes stand until the statement moves on.
private func textBytes(_ statement: SQLiteStatement, _ column: Int32) -> UnsafeBufferPointer<UInt8>? {
  guard sqlite3_column_type(statement, column) == SQLITE_TEXT, let bytes = sqlite3_column_text(statement, column)
  else { return nil }
  return UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column)))
}

/// The rows of a question, one after the other: each stands only until the next is asked for.
struct StoredRows {
  private let statement: Statement
  private let cursor: RowCursor

  init(_ db: Database, _ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    statement = try db.cachedStatement(sql: sql)
    cursor = try Row.fetchCursor(statement, arguments: arguments)
  }

  var columnNames: [String] { statement.columnNames }

  func next() throws -> StoredRow? {
    try cursor.next() == nil ? nil : StoredRow(statement: statement.sqliteStatement, cursor: cursor)
  }
}

extension Database {
  /// What `read` makes of each row, in order.
  func rows<T>(
    _ sql: String, _ arguments: StatementArguments = StatementArguments(), _ read: (StoredRow) throws -> T
  ) throws -> [T] {
    var made: [T] = []
    try forEachRow(sql, arguments) { made.append(try read($0)) }
    return made
  }

  func forEachRow(
    _ sql: String, _ arguments: StatementArguments = StatementArguments(), _ body: (StoredRow) throws -> Void
  ) throws {
    let rows = try StoredRows(self, sql, arguments)
    while let row = try rows.next() { try body(row) }
  }

  /// What `read` makes of the first row; nil where there is none.
  func firstRow<T>(
    _ sql: String, _ arguments: StatementArguments = StatementArguments(), _ read: (StoredRow) throws -> T
  ) throws -> T? {
    try StoredRows(self, sql, arguments).next().map(read)
  }

  /// The first column of the first row; nil where there is no row, or nothing in it.
  func value<Value: ColumnValue>(
    _ sql: String, _ arguments: StatementArguments = StatementArguments(), as type: Value.Type = Value.self
  ) throws -> Value? {
    try firstRow(sql, arguments) { try $0[0] as Value? } ?? nil
  }
}
