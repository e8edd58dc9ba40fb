public import GRDB

extension DatabaseWriter {
  /// Changes what is recorded as somebody would who may write to the file: the triggers and checks are away while it
  /// happens, and afterwards the schema stands as it did.
  public func tamper(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    try writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      let triggers = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      try db.execute(sql: sql, arguments: arguments)
      for trigger in triggers { try db.execute(sql: trigger["sql"]) }
      try db.execute(sql: "PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF")
    }
  }
}
