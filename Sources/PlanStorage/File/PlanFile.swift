internal import CSQLite
internal import Files
internal import GRDB
internal import Migrations
package import PlanModel

/// A plan in its SQLite file: the one door to storage.
///
/// `read` and `write` own the transaction; the reader and writer they hand out are valid only inside it.
package struct PlanFile: Sendable {
  /// How long a transaction waits for another process before it gives up, in seconds.
  package static let busyTimeout = 30

  private static let cacheKilobytes = 65_536
  private static let readerCacheKilobytes = 8_192

  package let path: String
  let queue: DatabaseQueue
  let clock: Clock
  let identity: PlanFileInspection.Identity?

  init(path: String, queue: DatabaseQueue, clock: Clock, identity: PlanFileInspection.Identity?) {
    self.path = path
    self.queue = queue
    self.clock = clock
    self.identity = identity
  }

  /// Not to be confused with opening a plan: the file has been looked at already.
  init(path: String, readonly: Bool, clock: Clock) throws {
    self.path = path
    self.clock = clock
    identity = PlanFileInspection.identity(of: path)
    do {
      queue = try PlanFile.queue(path, readonly: readonly)
    } catch let error as DatabaseError {
      throw PlanFileError(error, path: path)
    }
  }

  /// Makes a new plan file with mode 0600, whole or not at all.
  ///
  /// - Throws: `PlanFileError.alreadyExists` or `.cannotCreate`.
  package static func create(at path: String, plan: Plan, by: String, clock: Clock) throws {
    try NewFile.make(at: path, replacing: false) { part in
      let file = try PlanFile(path: part.path, readonly: false, clock: clock)
      defer { file.close() }
      try part.requireOpened()
      try file.queue.writeWithoutTransaction(keepNoJournal)
      try file.queue.writeWithoutTransaction(trustSchema)
      try migrator.migrate(file.queue)
      try file.write { writer in try writer.insertPlan(plan, by: by) }
    }
  }

  package func close() { queue.letGo() }

  package func read<T>(_ body: (PlanReader) throws -> T) throws -> T {
    try mappingErrors {
      try queue.read { db in try body(PlanReader(db: db)) }
    }
  }

  /// One `BEGIN IMMEDIATE` transaction: all of `body` or, where it throws, nothing.
  package func write<T>(_ body: (PlanWriter) throws -> T) throws -> T {
    try transaction(commit: true, body)
  }

  /// The same as `write`, undone at the end: what an update would do.
  package func rehearse<T>(_ body: (PlanWriter) throws -> T) throws -> T {
    try transaction(commit: false, body)
  }

  func unsafeRead<T>(_ body: (Database) throws -> T) throws -> T {
    try mappingErrors { try queue.read(body) }
  }

  /// Keeps every other writer out while `body` runs, and changes nothing itself.
  func whileLocked(_ body: () throws -> Void) throws {
    try mappingErrors {
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          guard PlanFileInspection.identity(of: path) == identity else { throw PlanFileError.replaced(path: path) }
          try body()
          return .rollback
        }
      }
    }
  }

  /// Fills a file that is being made.
  func backup(to destination: PartFile) throws {
    do {
      let target = try DatabaseQueue(path: PlanFile.plainName(destination.path))
      defer { target.letGo() }
      try destination.requireOpened()
      try target.writeWithoutTransaction(PlanFile.keepNoJournal)
      try queue.backup(to: target)
    } catch let error as DatabaseError where error.resultCode.primaryResultCode == .SQLITE_FULL {
      throw PlanFileError.diskFull(path: destination.path)
    } catch let error as DatabaseError {
      throw PlanFileError(error, path: path)
    }
  }

  private func transaction<T>(commit: Bool, _ body: (PlanWriter) throws -> T) throws -> T {
    try mappingErrors {
      try queue.writeWithoutTransaction { db in
        var result: T?
        try db.inTransaction(.immediate) {
          guard PlanFileInspection.identity(of: path) == identity else {
            throw PlanFileError.replaced(path: path)
          }
          // The clock is read once the write lock is held, so that recorded_at follows the order of recording.
          let writer = try PlanWriter(reader: PlanReader(db: db), now: clock.now())
          result = try body(writer)
          try writer.chain()
          return commit ? .commit : .rollback
        }
        guard let result else { preconditionFailure("a transaction that ends has run its body") }
        return result
      }
    }
  }

  /// Lets the checks and triggers of a schema that is known to be ours use SQLite's functions.
  private static func trustSchema(_ db: Database) throws { try db.execute(sql: "PRAGMA trusted_schema = ON") }

  /// Ends what GRDB has SQLite tell it of each column that a statement names, for whoever observes the database or
  /// changes its schema from here on: nobody does, and it took a sixth of a short update.
  private static func observeNothing(_ db: Database) { sqlite3_set_authorizer(db.sqliteConnection, nil, nil) }

  /// SQLite counts the memory it takes, under a lock at every piece of it, for whoever asks; nobody does. To be said
  /// before its first connection: after that SQLite declines, and counts on.
  private static let countsNoMemory: Void = { _ = sqlite_without_memory_statistics() }()

  private static func queue(_ path: String, readonly: Bool) throws -> DatabaseQueue {
    countsNoMemory
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.busyMode = .timeout(Double(busyTimeout))
    configuration.prepareDatabase { db in
      // With SQLite's 2 MB a large import would spill half-written pages and shut readers out while it runs. A reader
      // goes through the file about once, and would only fill memory with it.
      let kilobytes = readonly ? readerCacheKilobytes : cacheKilobytes
      try db.execute(sql: "PRAGMA cache_size = -\(kilobytes)")
      // A file that somebody else made may hold anything: no cell is believed unseen, and nothing of its schema runs
      // until that is known to be ours.
      try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
      sqlite_be_defensive(db.sqliteConnection)
      if !readonly { try db.execute(sql: "PRAGMA synchronous = FULL") }
    }
    return try DatabaseQueue(path: plainName(path), configuration: configuration)
  }

  /// A name that SQLite takes for a file's and nothing else: one that begins with `file:` would be an address with options.
  private static func plainName(_ path: String) -> String { path.hasPrefix("/") ? path : "./\(path)" }

  /// A file that is being made is whole or gone: nothing of it is ever rolled back, and no journal is to be found beside it.
  private static func keepNoJournal(_ db: Database) throws { try db.execute(sql: "PRAGMA journal_mode = MEMORY") }

  static var migrator: DatabaseMigrator {
    Migration.additional.isEmpty ? declaredMigrator : migrator(of: Migration.all)
  }

  private static let declaredMigrator = migrator(of: Migration.all)

  private static func migrator(of migrations: [Migration]) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in migrations {
      migrator.registerMigration(migration.name) { db in
        try db.execute(sql: migration.sql)
        if migration.name == carriedMigration { try CarriedMigration(db: db).run() }
        if migration.name == chainMigration { try LedgerChain.begin(db) }
      }
    }
    return migrator
  }

  /// The migration that turns whole states carried forward into what was said.
  private static let carriedMigration = "V004__ledger"

  /// The migration that gives every entry its SHA-256.
  private static let chainMigration = "V006__chain"

  /// "IMPV" in the SQLite header, as the first migration writes it.
  private static let applicationID = 1_229_803_606

  /// Whether the file has every migration.
  ///
  /// - Parameter trusting: whether the schema is not looked at.
  /// - Throws: `PlanFileError` where it is no plan, one with a migration this program does not know, or one with another
  ///   schema than its migrations make.
  func isUpToDate(trusting: Bool) throws -> Bool {
    try mappingErrors {
      try queue.read { db in
        guard try db.value("PRAGMA application_id", as: Int.self) == PlanFile.applicationID else {
          throw PlanFileError.notAPlan(path: path)
        }
        let applied = try PlanFile.migrator.appliedIdentifiers(db)
        let known = PlanFile.migrator.migrations
        guard applied.isSubset(of: known) else { throw PlanFileError.newerVersion(path: path) }
        if !trusting {
          let findings = try PlanSchema.findingsAtOpening(db, migrations: known.filter(applied.contains))
          guard findings.isEmpty else { throw PlanFileError.foreignSchema(path: path, findings: findings) }
        }
        try PlanFile.trustSchema(db)
        let isUpToDate = applied.count == known.count
        if isUpToDate { PlanFile.observeNothing(db) }
        return isUpToDate
      }
    }
  }

  func mappingErrors<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw PlanFileError(error, path: path)
    } catch let error as UnknownWord {
      throw PlanFileError.newerWord(path: path, what: error.what, word: error.word)
    }
  }
}

extension DatabaseQueue {
  /// Closes the connection, and keeps what is left of the queue for as long as the process runs: to dispose of one,
  /// libdispatch starts a thread, which a short command would wait for and which, with little memory or few file
  /// descriptors, hangs or ends the process.
  func letGo() {
    try? close()
    _ = Unmanaged.passRetained(self)
  }
}

extension PlanFileError {
  init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? error.resultCode.description
    switch error.extendedResultCode {
    case .SQLITE_READONLY_ROLLBACK:
      self = .unfinishedUpdate(path: path)
      return
    case .SQLITE_READONLY_DBMOVED:
      self = .replaced(path: path)
      return
    default: break
    }
    switch error.resultCode.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self = .inUse(path: path, seconds: PlanFile.busyTimeout, by: LockHolders.of(path))
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, detail: detail)
    case .SQLITE_NOTADB: self = .notSQLite(path: path)
    case .SQLITE_READONLY: self = .readOnlyFile(path: path)
    default: self = .database(path: path, detail: "\(detail) (SQLite \(error.extendedResultCode.rawValue))")
    }
  }
}
