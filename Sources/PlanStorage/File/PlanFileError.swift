package import PlanModel

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
  /// What lies beside it is no journal of an update of this program.
  case foreignJournal(path: String)
  /// A link of another user leads to it.
  case notOurWay(path: String, reason: String)
  case alreadyExists(path: String)
  case cannotCreate(path: String, reason: String)
  /// `by` names the processes that hold it, where the system tells.
  case inUse(path: String, seconds: Int, by: String?)
  /// The plan was restored from a backup while this update waited for it.
  case replaced(path: String)
  case backupOntoItself(path: String)
  case chaseUnderWay(path: String, by: String, seconds: Int)
  /// What stands under the name of the chase's lock is none that it made.
  case notALock(path: String, reason: String)
  case backupExists(path: String)
  case diskFull(path: String)
  case damaged(path: String, detail: String)
  case unfinishedUpdate(path: String)
  case notVerified(path: String, findings: [String])
  /// Tables, indexes or triggers that this program did not make so.
  case foreignSchema(path: String, findings: [String])
  /// Another program put the file into SQLite's WAL mode, in which a plan is two files.
  case writeAheadLog(path: String)
  case database(path: String, detail: String)
  /// The file holds a word of a list that a later version has added to.
  case newerWord(path: String, what: String, word: String)
  /// A history that could not have been recorded by this program: it was changed after it was exported.
  case brokenLaws([String])
  case unknownSchema(String)
}

extension PlanFileError: ExplainedError {
  package var told: Told {
    switch self {
    case .missing(let path): Told("missing", "there is no plan at \(path)")
    case .directory(let path): Told("directory", "\(path) is a directory; a plan is a file")
    case .notRegularFile(let path): Told("not_regular_file", "\(path) is not a regular file; a plan is one")
    case .empty(let path): Told("empty", "\(path) is an empty file, not a plan")
    case .notReadable(let path):
      Told("not_readable", "\(path) cannot be read; ask its owner for read permission")
    case .notSQLite(let path): Told("not_sqlite", "\(path) is not an SQLite database, so it is not a plan")
    case .notAPlan(let path):
      Told("not_a_plan", "\(path) is an SQLite database, but not a plan of this program")
    case .newerVersion(let path):
      Told(
        "newer_version", "\(path) was written by a newer version of improve; install that version to use it")
    case .readOnlyFile(let path):
      Told("read_only_file", "\(path) is read-only; it can be read, but an update needs write permission")
    case .readOnlyDirectory(let path, let directory):
      Told(
        "read_only_directory",
        "\(path) can be read, but not updated: an update keeps a journal beside the plan, and \(directory) is read-only"
      )
    case .foreignJournal(let path):
      Told(
        "foreign_journal",
        "\(path)-journal is no file, or names another file, which SQLite would remove: no update of this program leaves such a journal"
      )
    case .notOurWay(let path, let reason): Told("not_our_way", "root does not write to \(path): \(reason)")
    case .alreadyExists(let path): Told("already_exists", "\(path) exists already; it is left as it is")
    case .cannotCreate(let path, let reason): Told("cannot_create", "\(path) cannot be created: \(reason)")
    case .inUse(let path, let seconds, let holder):
      Told("in_use", "\(path) has been in use by \(holder ?? "another process") for \(seconds) seconds; try again")
    case .replaced(let path):
      Told(
        "replaced",
        "\(path) was restored from a backup while this update waited; nothing was recorded, so run it again")
    case .backupExists(let path): Told("backup_exists", "\(path) exists already and is left as it is")
    case .backupOntoItself(let path):
      Told("backup_onto_itself", "\(path) is both the plan and the backup; name another file")
    case .chaseUnderWay(let path, let holder, let seconds):
      Told("chase_under_way", "\(path) has been chased by \(holder) for more than \(seconds) seconds; nothing was sent")
    case .notALock(let path, let reason):
      Told("not_a_lock", "\(path) is not a lock of this program: \(reason); nothing was sent")
    case .diskFull(let path): Told("disk_full", "the disk of \(path) is full; nothing was recorded")
    case .damaged(let path, let detail): Told("damaged", "\(path) is damaged (\(detail))")
    case .unfinishedUpdate(let path):
      Told(
        "unfinished_update",
        "an update of \(path) was cut off and must first be undone; run any command with write permission to \(path) and its directory"
      )
    case .notVerified(let path, let findings):
      Told("not_verified", "\(path) did not pass verification: \(findings.joined(separator: "; "))")
    case .foreignSchema(let path, let findings):
      Told("foreign_schema", "\(path) is not as this program made it: \(findings.joined(separator: "; "))")
    case .writeAheadLog(let path):
      Told(
        "write_ahead_log",
        "\(path) was put into SQLite's WAL mode by another program, so that its last updates stand in another file")
    case .database(let path, let detail): Told("database", "\(path): \(detail)")
    case .newerWord(let path, let what, let word):
      Told(
        "newer_version",
        "\(path) was written by a newer version of improve: it has \(what) \"\(word)\", which this one does not know; install that version to use it"
      )
    case .brokenLaws(let findings):
      Told(
        "broken_laws",
        "nothing was imported; the history breaks the laws of the data: \(findings.joined(separator: "; "))")
    case .unknownSchema(let name):
      Told(
        "newer_version",
        "nothing was imported; the history is of the schema \"\(name)\", which this version of improve does not know")
    }
  }
}
