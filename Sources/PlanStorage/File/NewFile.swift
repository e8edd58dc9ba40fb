internal import Files

/// Makes a plan file whole or not at all.
///
/// The file has mode 0600: a plan names officers and what they have not done yet.
enum NewFile {
  /// - Parameter replacing: whether a file already there is replaced; without it that is an error.
  static func make(
    at path: String, replacing: Bool, beforeMove: () throws -> Void = {}, _ build: (String) throws -> Void
  ) throws {
    if !replacing, PlanFileInspection.exists(path) { throw PlanFileError.alreadyExists(path: path) }
    try refusing(path) {
      try WholeFile.make(
        at: path, mode: 0o600, replacing: replacing, leavings: ["-journal"],
        beforeMove: {
          try beforeMove()
          try requireNoJournal(path)
        }, build)
    }
  }

  /// A journal left beside a plan that is gone would be played back into the new file.
  private static func requireNoJournal(_ path: String) throws {
    guard PlanFileInspection.hasJournal(path) else { return }
    throw PlanFileError.cannotCreate(
      path: path, reason: "\(path)-journal, left by another plan, lies in the way; move it elsewhere")
  }

  static func link(_ path: String, to name: String) throws {
    try refusing(name) { try WholeFile.link(path, to: name) }
  }

  static func remove(_ path: String) { WholeFile.remove(path) }

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
