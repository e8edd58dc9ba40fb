internal import Files

/// Makes a plan file whole or not at all.
///
/// The file has mode 0600: a plan names officers and what they have not done yet.
enum NewFile {
  /// - Parameters:
  ///   - replacing: whether a file already there is replaced; without it that is an error.
  ///   - other: a file in its folder whose owner and readers it gets; nil for those of what it replaces, or our own.
  ///   - keeping: the name under which what is replaced stays; nil for it to go.
  static func make(
    at path: String, replacing: Bool, like other: String? = nil, keeping: () throws -> String? = { nil },
    _ build: (PartFile) throws -> Void
  ) throws {
    if !replacing, PlanFileInspection.exists(path) { throw PlanFileError.alreadyExists(path: path) }
    if let plan = PlanFileInspection.planOfCompanion(path) {
      throw PlanFileError.cannotCreate(path: path, reason: "it belongs to \(plan), an SQLite database")
    }
    try refusing(path) {
      try WholeFile.make(
        at: path, mode: 0o600, replacing: replacing, like: other, leavings: ["-journal"],
        keeping: {
          let kept = try keeping()
          try requireNoJournal(path)
          return kept
        }, build)
    }
  }

  static func remove(_ path: String) { WholeFile.remove(path) }

  /// Where a file is made that is named so: its path without a link.
  static func place(_ name: String) throws -> String {
    var path = name
    try refusing(name) { path = try Place(name).path }
    return path
  }

  /// A journal left beside a plan that is gone would be played back into the new file.
  private static func requireNoJournal(_ path: String) throws {
    for (ending, isThere) in [
      ("-journal", PlanFileInspection.hasJournal(path)), ("-wal", PlanFileInspection.hasWriteAheadLog(path)),
    ] where isThere {
      throw PlanFileError.cannotCreate(
        path: path, reason: "\(path)\(ending), left by another plan, lies in the way; move it elsewhere")
    }
  }

  static func rename(_ path: String, to name: String) throws {
    try refusing(name) { try WholeFile.rename(path, to: name) }
  }

  private static func refusing(_ path: String, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let failure as FileFailure {
      throw failure.isAlreadyThere
        ? PlanFileError.alreadyExists(path: path) : .cannotCreate(path: path, reason: failure.reason)
    }
  }
}
