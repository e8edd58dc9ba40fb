internal import Files

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What can be told of a path before SQLite opens it, so that each kind of mistake gets its own message.
enum PlanFileInspection {
  private static let sqliteHeader = Array("SQLite format 3\0".utf8)
  /// Where the header says by which journal the file is written and read: 1 a rollback journal, 2 a write-ahead log.
  private static let writeFormat = 18
  private static let readFormat = 19

  static func requireSQLiteFile(at path: String) throws(PlanFileError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == EACCES ? .notReadable(path: path) : .missing(path: path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .directory(path: path)
    default: throw .notRegularFile(path: path)
    }
    guard let file = fopen(path, "r") else { throw .notReadable(path: path) }
    defer { fclose(file) }
    var header = [UInt8](repeating: 0, count: readFormat + 1)
    let count = fread(&header, 1, header.count, file)
    if count == 0 { throw .empty(path: path) }
    guard count == header.count, Array(header.prefix(sqliteHeader.count)) == sqliteHeader else {
      throw .notSQLite(path: path)
    }
    guard header[writeFormat] != 2, header[readFormat] != 2, !hasWriteAheadLog(path) else {
      throw .writeAheadLog(path: path)
    }
    guard !hasForeignJournal(path) else { throw .foreignJournal(path: path) }
  }

  static func requireWritable(at path: String) throws(PlanFileError) {
    guard access(path, W_OK) == 0 else { throw .readOnlyFile(path: path) }
    let directory = WholeFile.directory(of: path)
    guard access(directory, W_OK) == 0 else {
      throw .readOnlyDirectory(path: path, directory: directory)
    }
  }

  /// Opens the plan for root by a way on which no link of another user stands, which could lead to any plan that root keeps.
  ///
  /// - Parameter open: opens it by its path.
  static func byOwnWay<T>(to path: String, _ open: () throws -> T) throws -> T {
    guard geteuid() == 0 else { return try open() }
    do {
      let held = try HeldFile(Place(path))
      let opened = try open()
      try held.requireOpened()
      return opened
    } catch let failure as FileFailure {
      throw PlanFileError.notOurWay(path: path, reason: failure.reason)
    }
  }

  static func isWritable(_ path: String) -> Bool {
    access(path, W_OK) == 0 && access(WholeFile.directory(of: path), W_OK) == 0
  }

  /// The database of which this is what SQLite or the chase keeps beside it; nil where it is no such thing.
  static func planOfCompanion(_ path: String) -> String? {
    guard let plan = FilePath.withoutCompanionEnding(path) else { return nil }
    do { try requireSQLiteFile(at: plan) } catch .writeAheadLog { return plan } catch { return nil }
    return plan
  }

  /// Whether an update was cut off: SQLite left its rollback journal beside the file.
  static func hasJournal(_ path: String) -> Bool { hasContent(journal(of: path)) }

  /// What SQLite would play into a file of that name, whatever its header says.
  static func hasWriteAheadLog(_ path: String) -> Bool { hasContent(followed(path) + "-wal") }

  /// SQLite keeps it beside the file itself, wherever a link to that stands.
  private static func journal(of path: String) -> String { followed(path) + "-journal" }

  private static func hasContent(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size > 0
  }

  /// How a journal ends that names a journal of several files, which SQLite removes, whatever it is, once it is done with
  /// it (https://sqlite.org/fileformat.html#the_rollback_journal). We never write to several files at once.
  private static let journalMagic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]

  private static func hasForeignJournal(_ path: String) -> Bool {
    var status = stat()
    guard lstat(journal(of: path), &status) == 0 else { return false }
    // A pipe would be waited for, and a link leads to whatever somebody likes.
    guard status.st_mode & S_IFMT == S_IFREG else { return true }
    guard hasJournal(path), let file = fopen(journal(of: path), "r") else { return false }
    defer { fclose(file) }
    var end = [UInt8](repeating: 0, count: journalMagic.count)
    guard fseek(file, -end.count, SEEK_END) == 0, ftell(file) > 0 else { return false }
    return fread(&end, 1, end.count, file) == end.count && end == journalMagic
  }

  /// Which file a path names now: a restored plan is another file under the same name.
  struct Identity: Equatable {
    let device: UInt64
    let inode: UInt64
  }

  static func identity(of path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  /// The file a path leads to through links, or the path itself where there is none yet.
  static func followed(_ path: String) -> String { FilePath.followed(path) ?? path }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
