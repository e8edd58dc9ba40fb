internal import PlanModel

/// Why a plan file cannot be opened, read or written; the file is untouched in every case.
package enum PlanFileError: Error, Equatable {
  case missing(path: String)
  case directory(path: String)
  case notRegularFile(path: String)
  case empty(path: String)
  case notReadable(path: String)
  case notSQLite(path: String)
  case notAPlan(path: String)
  /// The file has migrations this program does not know.
  case newerVersion(path: String)
  /// The file lacks migrations this program needs, and reading never changes it.
  case readOnlyFile(path: String)
  case readOnlyDirectory(path: String, directory: String)
  case alreadyExists(path: String)
  case cannotCreate(path: String, reason: String)
  case inUse(path: String, seconds: Int)
  /// The plan was restored from a backup while this update waited for it.
  case replaced(path: String)
  case backupOntoItself(path: String)
  case backupExists(path: String)
  case diskFull(path: String)
  case damaged(path: String, detail: String)
  case unfinishedUpdate(path: String)
  case notVerified(path: String, findings: [String])
  case database(path: String, detail: String)
}

extension PlanFileError: ExplainedError {
  package var explanation: String {
    switch self {
    case .missing(let path):
      "there is no plan at \(path); make one with `improve init`, or name another with --db or $IMPROVE_DB"
    case .directory(let path): "\(path) is a directory; a plan is a file"
    case .notRegularFile(let path): "\(path) is not a regular file; a plan is one"
    case .empty(let path): "\(path) is an empty file, not a plan"
    case .notReadable(let path): "\(path) cannot be read; ask its owner for read permission"
    case .notSQLite(let path): "\(path) is not an SQLite database, so it is not a plan"
    case .notAPlan(let path): "\(path) is an SQLite database, but not a plan of this program"
    case .newerVersion(let path):
      "\(path) was written by a newer version of improve; install that version to use it"
    case .readOnlyFile(let path):
      "\(path) is read-only; it can be read, but an update needs write permission"
    case .readOnlyDirectory(let path, let directory):
      "\(path) can be read, but not updated: an update keeps a journal beside the plan, and \(directory) is read-only"
    case .alreadyExists(let path): "\(path) exists already; it is left as it is"
    case .cannotCreate(let path, let reason): "\(path) cannot be created: \(reason)"
    case .inUse(let path, let seconds):
      "\(path) has been in use by another process for \(seconds) seconds; try again"
    case .replaced(let path):
      "\(path) was restored from a backup while this update waited; nothing was recorded, so run it again"
    case .backupExists(let path): "\(path) exists already and is left as it is; --force replaces it"
    case .backupOntoItself(let path): "\(path) is both the plan and the backup; name another file"
    case .diskFull(let path): "the disk of \(path) is full; nothing was recorded"
    case .damaged(let path, let detail):
      "\(path) is damaged (\(detail)); run `improve check`, and restore a backup with `improve restore`"
    case .unfinishedUpdate(let path):
      "an update of \(path) was cut off and must first be undone; run any command with write permission to \(path) and its directory"
    case .notVerified(let path, let findings):
      "\(path) did not pass verification: \(findings.joined(separator: "; "))"
    case .database(let path, let detail): "\(path): \(detail)"
    }
  }
}
