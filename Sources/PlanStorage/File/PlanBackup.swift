internal import Files
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
    try NewFile.make(at: destination, replacing: replacing) { copy in
      try file.backup(to: copy)
      try verify(copy.path, as: source, clock: clock)
    }
  }

  /// Puts a verified copy of `backup` in the place of `path`.
  ///
  /// - Returns: where the replaced file is kept, or nil where there was none.
  package static func restore(_ backup: String, to name: String, clock: Clock) throws -> String? {
    let path = try NewFile.place(name)
    let file = try PlanFile.openForReading(at: backup, clock: clock)
    defer { file.close() }
    try verify(backup, as: backup, clock: clock)
    guard PlanFileInspection.identity(of: backup) != PlanFileInspection.identity(of: path) else {
      throw PlanFileError.backupOntoItself(path: path)
    }
    var kept: KeptPlan?
    try whileLocked(path, clock: clock) {
      do {
        let keeping = {
          kept = try KeptPlan(path, clock: clock)
          return kept?.name
        }
        try NewFile.make(at: path, replacing: true, keeping: keeping) { copy in
          try file.backup(to: copy)
          try verify(copy.path, as: backup, clock: clock)
        }
      } catch {
        kept?.putJournalBack()
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
      standing = try PlanFile.openForLocking(at: path, clock: clock)
    } catch let error as PlanFileError where error.meansNobodyCanWrite {
      try body()
      return
    }
    defer { standing.close() }
    try standing.whileLocked(body)
  }

  /// - Parameter source: what the file is a copy of, which is what is wrong where the copy is.
  private static func verify(_ path: String, as source: String, clock: Clock) throws {
    let findings = try PlanCheck.findings(at: path, clock: clock)
    guard findings.isEmpty else {
      throw PlanFileError.notVerified(path: source, findings: findings)
    }
  }
}

/// What a restore replaces, plan or not, which stays beside it under the present moment's name.
///
/// A journal without its plan would be taken for the new plan's, so it is put aside too.
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
    name = PlanFileInspection.exists(path) ? kept : nil
    let hasJournal = PlanFileInspection.hasJournal(path)
    if hasJournal { try NewFile.rename(path + "-journal", to: kept + "-journal") }
    journal = hasJournal ? kept + "-journal" : nil
  }

  /// The restore failed.
  func putJournalBack() {
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
