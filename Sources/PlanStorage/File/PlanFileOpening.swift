internal import Files
internal import GRDB
package import PlanModel

// How a plan is opened: to read, to write, to try, and what becomes of a file of an older version.
extension PlanFile {
  /// Opens a plan for reading alone: the file is never changed, and may lie on a read-only disk.
  package static func openForReading(at path: String, clock: Clock) throws -> PlanFile {
    try openForReading(at: path, clock: clock, trusting: false)
  }

  /// The same of a plan whatever tables, indexes and triggers it has: for whoever tells what is wrong with it.
  static func openForChecking(at path: String, clock: Clock) throws -> PlanFile {
    try openForReading(at: path, clock: clock, trusting: true)
  }

  private static func openForReading(at path: String, clock: Clock, trusting: Bool) throws -> PlanFile {
    try PlanFileInspection.requireSQLiteFile(at: path)
    // A journal is that of an update under way, or of one that was cut off, which SQLite must then roll back before
    // anybody can read.
    let mayRecover = PlanFileInspection.hasJournal(path) && PlanFileInspection.isWritable(path)
    let file = try PlanFile(path: path, readonly: !mayRecover, clock: clock)
    var isHandedOn = false
    defer { if !isHandedOn { file.close() } }
    guard try file.isUpToDate(trusting: trusting) else { return try file.broughtUpToDateInMemory() }
    isHandedOn = true
    return file
  }

  /// Opens a plan for updates. A file of an older version is brought up to date, and stays beside it as it was.
  ///
  /// - Parameters:
  ///   - trying: given a copy in memory that is up to date, where the file is not; what it refuses leaves the file as it is.
  ///   - kept: told where the file as it was is.
  package static func openForWriting(
    at path: String, clock: Clock, trying: (PlanFile) throws -> Void = { _ in }, kept: (String) -> Void = { _ in }
  ) throws -> PlanFile {
    let file = try opened(at: path, clock: clock)
    do {
      if try file.isUpToDate(trusting: false) { return file }
      let copy = try file.broughtUpToDateInMemory()
      defer { copy.close() }
      try trying(copy)
    } catch {
      file.close()
      throw error
    }
    file.close()
    // Another process may do the same at this moment.
    return try LockedFile.holding(PlanFileInspection.followed(path), seconds: busyTimeout) {
      try openBringingUpToDate(at: path, clock: clock, kept: kept)
    }
  }

  private static func openBringingUpToDate(
    at path: String, clock: Clock, kept: (String) -> Void
  ) throws -> PlanFile {
    let file = try opened(at: path, clock: clock)
    var copy: String?
    do {
      if try !file.isUpToDate(trusting: false) {
        copy = try file.keepAsItIs()
        try file.mappingErrors { try migrator.migrate(file.queue) }
      }
    } catch {
      file.close()
      if let copy { NewFile.remove(copy) }
      throw error
    }
    if let copy { kept(copy) }
    return file
  }

  /// Opens a plan to keep others from writing to it, of whatever version it is.
  static func openForLocking(at path: String, clock: Clock) throws -> PlanFile {
    let file = try opened(at: path, clock: clock)
    do {
      _ = try file.isUpToDate(trusting: false)
    } catch {
      file.close()
      throw error
    }
    return file
  }

  /// The same for what is undone at its end: a file of an older version stays as it is.
  package static func openForRehearsing(at path: String, clock: Clock) throws -> PlanFile {
    let file = try opened(at: path, clock: clock)
    var isHandedOn = false
    defer { if !isHandedOn { file.close() } }
    guard try file.isUpToDate(trusting: false) else { return try file.broughtUpToDateInMemory() }
    isHandedOn = true
    return file
  }

  private static func opened(at path: String, clock: Clock) throws -> PlanFile {
    try PlanFileInspection.requireSQLiteFile(at: path)
    try PlanFileInspection.requireWritable(at: path)
    return try PlanFileInspection.byOwnWay(to: path) { try PlanFile(path: path, readonly: false, clock: clock) }
  }

  /// Copies the file beside it, under the name of the first migration that it lacks.
  private func keepAsItIs() throws -> String {
    let applied = try mappingErrors { try queue.read { try PlanFile.migrator.appliedIdentifiers($0) } }
    let first = PlanFile.migrator.migrations.first { !applied.contains($0) } ?? "no_migration"
    let plan = PlanFileInspection.followed(path)
    let directory = WholeFile.directory(of: plan)
    // A name may be as long as the system takes.
    let stem = String(plan.dropFirst(directory.count + 1).prefix(200))
    let name = "\(directory)/\(stem).before-\(first.prefix { $0 != "_" })"
    let free = ([name] + (2...99).map { "\(name)-\($0)" }).first { !PlanFileInspection.exists($0) }
    guard let free else { throw PlanFileError.alreadyExists(path: name) }
    try NewFile.make(at: free, replacing: false, like: plan) { try backup(to: $0) }
    return free
  }

  /// A copy in memory that has every migration: a file of an older version is read without being changed.
  private func broughtUpToDateInMemory() throws -> PlanFile {
    try mappingErrors {
      let copy = try DatabaseQueue()
      try queue.backup(to: copy)
      try PlanFile.migrator.migrate(copy)
      return PlanFile(path: path, queue: copy, clock: clock, identity: identity)
    }
  }
}
