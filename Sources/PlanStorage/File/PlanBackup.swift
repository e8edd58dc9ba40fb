package import PlanModel

/// Copies of a plan file that are whole and verified.
package enum PlanBackup {
  /// Copies the plan by SQLite's online backup, safe while others write, and verifies the copy before it
  /// appears at `destination`.
  package static func back(
    up source: String, to destination: String, replacing: Bool, clock: Clock
  ) throws {
    let file = try PlanFile.openForReading(at: source, clock: clock)
    defer { file.close() }
    guard PlanFileInspection.identity(of: source) != PlanFileInspection.identity(of: destination)
    else { throw PlanFileError.backupOntoItself(path: source) }
    if !replacing, PlanFileInspection.exists(destination) { throw PlanFileError.backupExists(path: destination) }
    try NewFile.make(at: destination, replacing: replacing) { temporary in
      try file.backup(to: temporary)
      try verify(temporary, clock: clock)
    }
  }

  /// Puts a verified copy of `backup` in the place of `path`.
  ///
  /// - Returns: where the replaced file is kept, or nil where there was none.
  package static func restore(_ backup: String, to name: String, clock: Clock) throws -> String? {
    let path = PlanFileInspection.followed(name)
    let file = try PlanFile.openForReading(at: backup, clock: clock)
    defer { file.close() }
    try verify(backup, clock: clock)
    guard PlanFileInspection.identity(of: backup) != PlanFileInspection.identity(of: path) else {
      throw PlanFileError.backupOntoItself(path: path)
    }
    var kept: KeptPlan?
    try whileLocked(path, clock: clock) {
      do {
        try NewFile.make(at: path, replacing: true, beforeMove: { kept = try KeptPlan(path, clock: clock) }) {
          temporary in
          try file.backup(to: temporary)
          try verify(temporary, clock: clock)
        }
      } catch {
        kept?.putBack()
        throw error
      }
    }
    return kept?.name
  }

  /// Runs `body` while no update can be written to the plan at `path`; an update that waited finds the plan
  /// replaced and says so. What is no plan, or too damaged to open, nobody can write to.
  private static func whileLocked(_ path: String, clock: Clock, _ body: () throws -> Void) throws {
    let standing: PlanFile
    do {
      standing = try PlanFile.openForWriting(at: path, clock: clock)
    } catch let error as PlanFileError where error.meansNobodyCanWrite {
      try body()
      return
    }
    defer { standing.close() }
    try standing.whileLocked(body)
  }

  private static func verify(_ path: String, clock: Clock) throws {
    let findings = try PlanCheck.findings(at: path, clock: clock)
    guard findings.isEmpty else {
      throw PlanFileError.notVerified(path: path, findings: findings)
    }
  }
}

/// What a restore replaces, plan or not, beside it under the present moment's name.
///
/// It gets a second name rather than a copy: to open and close the file here would drop the lock that keeps other writers
/// out. A journal without its plan would be taken for the new plan's, so it is put aside too.
private struct KeptPlan {
  private let path: String
  /// Nil where there was nothing.
  let name: String?
  private let journal: String?

  init(_ path: String, clock: Clock) throws {
    self.path = path
    let stamp = clock.now().iso.replacing(":", with: "").prefix(17)
    let first = "\(path).replaced-\(stamp)Z"
    // Two restores in one second both keep what they replace.
    let kept = ([first] + (2...99).map { "\(first)-\($0)" }).first {
      !PlanFileInspection.exists($0) && !PlanFileInspection.exists($0 + "-journal")
    }
    guard let kept else { throw PlanFileError.alreadyExists(path: first) }
    let hasJournal = PlanFileInspection.hasJournal(path)
    if hasJournal { try NewFile.rename(path + "-journal", to: kept + "-journal") }
    journal = hasJournal ? kept + "-journal" : nil
    guard PlanFileInspection.exists(path) else {
      name = nil
      return
    }
    name = kept
    do {
      try NewFile.link(path, to: kept)
    } catch {
      putJournalBack()
      throw error
    }
  }

  /// The restore failed: the plan has one name again.
  func putBack() {
    if let name { NewFile.remove(name) }
    putJournalBack()
  }

  private func putJournalBack() {
    if let journal { try? NewFile.rename(journal, to: path + "-journal") }
  }
}

extension PlanFileError {
  /// Whether what stands at the path is no plan that another process could be updating.
  fileprivate var meansNobodyCanWrite: Bool {
    switch self {
    case .missing, .empty, .notSQLite, .notAPlan, .damaged, .foreignSchema: true
    default: false
    }
  }
}
