#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where a file stands or is to stand: its folder, held open, and its name there.
///
/// A link is followed only where we made it, or root did: whoever may write to a folder could point one at any file that we
/// may write to. Who is not root follows those of others on the way to the folder, as colleagues who share one expect.
package struct Place {
  private static let mostLinks = 40
  /// Whom root's own folders belong to: in a sandbox, whoever stands for root there.
  private static let root: uid_t = {
    var status = stat()
    return stat("/", &status) == 0 ? status.st_uid : 0
  }()

  private(set) var folder: Folder
  package private(set) var name = ""
  /// The path of the folder without a link, with the slash behind it; empty for where we are.
  private var walked = ""
  private var links = 0

  /// - Parameter followingLast: whether the last name is followed too, where it is a link.
  /// - Throws: `FileFailure`.
  package init(_ path: String, followingLast: Bool = true) throws {
    folder = try Folder(passing: path.hasPrefix("/") ? "/" : ".", in: nil)
    guard !path.isEmpty else { throw FileFailure(ENOENT) }
    var words = try begin(path)
    while !words.isEmpty {
      let word = words.removeFirst()
      let status = try folder.standing(word)
      if let status, status.st_mode & S_IFMT == S_IFLNK, followingLast || !words.isEmpty {
        words = try follow(word, status, isLast: words.isEmpty) + words
      } else if words.isEmpty {
        name = word
      } else {
        folder = try Folder(passing: word, in: folder)
        walked += "\(word)/"
      }
    }
    // A path such as `.` leads to the folder itself.
    if name.isEmpty { name = "." }
    folder = (try? Folder(in: folder, ".")) ?? folder
  }

  /// The path to it without a link.
  package var path: String { walked + name }

  /// What stands there; nil where nothing does.
  var status: stat? { folder.status(name) }

  /// Whether something stands there that is neither a file nor a folder, nor a link.
  package var isPipeOrDevice: Bool {
    status.map { ![S_IFREG, S_IFDIR, S_IFLNK].contains($0.st_mode & S_IFMT) } ?? false
  }

  /// The path of another name in its folder.
  func beside(_ name: String) -> String { walked + name }

  private mutating func begin(_ path: String) throws -> [String] {
    if path.hasPrefix("/") {
      folder = try Folder(passing: "/", in: nil)
      walked = "/"
    }
    return path.split(separator: "/").map(String.init).filter { $0 != "." }
  }

  private mutating func follow(_ word: String, _ status: stat, isLast: Bool) throws -> [String] {
    let isTrusted = status.st_uid == geteuid() || status.st_uid == Place.root || (geteuid() != 0 && !isLast)
    guard isTrusted else {
      throw FileFailure(EPERM, "\(walked + word) is a link that belongs to somebody else")
    }
    links += 1
    guard links <= Place.mostLinks else { throw FileFailure(ELOOP) }
    return try begin(try folder.target(of: word))
  }

  /// Opens what is there and no file: a pipe, a terminal or another device.
  ///
  /// - Throws: `FileFailure` for a pipe of somebody else, and for anything else that stands there by now.
  package func openedForWriting() throws -> Int32 {
    // A pipe is waited for until somebody reads it, but not one that is none of ours.
    if let status, status.st_mode & S_IFMT == S_IFIFO { try Place.requireOurs(status) }
    let file = openat(folder.descriptor, name, O_WRONLY | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure() }
    do {
      guard let status = Folder.status(of: file) else { throw FileFailure() }
      switch status.st_mode & S_IFMT {
      case S_IFIFO: try Place.requireOurs(status)
      case S_IFCHR: break
      default: throw FileFailure(EPERM, "somebody put another file in its place")
      }
    } catch {
      close(file)
      throw error
    }
    return file
  }

  private static func requireOurs(_ status: stat) throws {
    guard [geteuid(), Place.root].contains(status.st_uid) else {
      throw FileFailure(EPERM, "it is a pipe that belongs to somebody else")
    }
  }
}
