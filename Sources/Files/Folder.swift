internal import CFiles

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A folder held open, so that what is made in it is made there, whatever its path leads to meanwhile.
///
/// No file is ever opened through a link in it: who may write to the folder could point one at any file of ours.
final class Folder {
  let descriptor: Int32

  /// A folder in another, and no link to one, on the way to what stands below it: it need not be readable.
  init(passing name: String, in other: Folder?) throws {
    descriptor = openat(
      other?.descriptor ?? AT_FDCWD, name, open_in_passing() | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure() }
  }

  /// - Parameter descriptor: open, and closed with it.
  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Makes a file that is not there yet.
  func create(_ name: String, mode: UInt32) throws -> Int32 {
    let file = openat(descriptor, name, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, mode_t(mode))
    guard file >= 0 else { throw FileFailure() }
    return file
  }

  /// Opens a file that is there, and no link.
  func existing(_ name: String) throws -> Int32 {
    let file = openat(descriptor, name, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure() }
    return file
  }

  func move(_ name: String, to other: String) throws {
    guard renameat(descriptor, name, descriptor, other) == 0 else { throw FileFailure() }
  }

  /// The same where nothing stands under the other name.
  func moveToFree(_ name: String, to other: String) throws {
    if file_moves_to_free_name(descriptor, name, other) == 0 { return }
    guard Folder.cannot.contains(errno) else { throw FileFailure() }
    // For a moment the file has two names then.
    guard linkat(descriptor, name, descriptor, other, 0) == 0 else { throw FileFailure() }
    unlinkat(descriptor, name, 0)
  }

  /// How a system says that it has no such way to rename.
  private static let cannot = [EINVAL, ENOSYS, EOPNOTSUPP]

  /// Puts a file in the place of another, which stands under a third name afterwards.
  ///
  /// The two change places in one step, so that no moment has one file under two names: cut off before the next, it leaves
  /// the other under the first name. Where the system cannot do that, the other has two names for a moment.
  func exchange(_ name: String, with other: String, keptAs kept: String) throws {
    guard status(kept) == nil else { throw FileFailure(EEXIST) }
    if files_change_places(descriptor, name, other) == 0 {
      do {
        return try move(name, to: kept)
      } catch {
        _ = files_change_places(descriptor, name, other)
        throw error
      }
    }
    guard Folder.cannot.contains(errno) else { throw FileFailure() }
    guard linkat(descriptor, other, descriptor, kept, 0) == 0 else { throw FileFailure() }
    do {
      try move(name, to: other)
    } catch {
      unlinkat(descriptor, kept, 0)
      throw error
    }
  }

  /// What stands under a name, without following a link; nil where nothing does.
  func status(_ name: String) -> stat? {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  /// The same; nil only where nothing does.
  func standing(_ name: String) throws -> stat? {
    var status = stat()
    if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
    guard errno == ENOENT else { throw FileFailure() }
    return nil
  }

  /// Where a link leads.
  func target(of link: String) throws -> String {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlinkat(descriptor, link, &bytes, bytes.count - 1)
    guard count > 0 else { throw FileFailure(count < 0 ? errno : ENOENT) }
    return String(decoding: bytes.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  static func status(of file: Int32) -> stat? {
    var status = stat()
    return fstat(file, &status) == 0 ? status : nil
  }

  static func requireOpenedAgain(_ file: Int32) throws {
    guard let held = status(of: file) else { throw FileFailure() }
    let isOpen = (0..<Int32(min(sysconf(Int32(_SC_OPEN_MAX)), 4096))).contains { other in
      guard other != file, let status = status(of: other) else { return false }
      return status.st_dev == held.st_dev && status.st_ino == held.st_ino
    }
    guard isOpen else { throw FileFailure(EPERM, "somebody put another file in its place") }
  }

  static func path(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}

extension stat {
  /// A regular file under one name alone.
  var isPlainFile: Bool { st_mode & S_IFMT == S_IFREG && st_nlink == 1 }

  func isSame(as other: stat) -> Bool { st_dev == other.st_dev && st_ino == other.st_ino && isPlainFile }
}
