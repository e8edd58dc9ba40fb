#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where a file stands or is to stand: its folder, held open, and its name there.
///
/// A link on the way is followed only where we made it, or root did: whoever may write to a folder could point one at any
/// file that we may write to.
package struct Place {
  private static let mostLinks = 40

  private(set) var folder: Folder
  package private(set) var name = ""
  /// The path of the folder without a link, with the slash behind it; empty for where we are.
  private var walked = ""
  private var links = 0

  /// - Parameter followingLast: whether the last name is followed too, where it is a link.
  /// - Throws: `FileFailure`.
  package init(_ path: String, followingLast: Bool = true) throws {
    folder = try Folder(passing: path.hasPrefix("/") ? "/" : ".", in: nil)
    var words = try begin(path)
    while !words.isEmpty {
      let word = words.removeFirst()
      let status = try folder.standing(word)
      if let status, status.st_mode & S_IFMT == S_IFLNK, followingLast || !words.isEmpty {
        words = try follow(word, status) + words
      } else if words.isEmpty {
        name = word
      } else {
        folder = try Folder(passing: word, in: folder)
        walked += "\(word)/"
      }
    }
    guard !name.isEmpty else { throw FileFailure(EISDIR) }
    folder = (try? Folder(in: folder, ".")) ?? folder
  }

  /// The path to it without a link.
  package var path: String { walked + name }

  /// The path of another name in its folder.
  func beside(_ name: String) -> String { walked + name }

  private mutating func begin(_ path: String) throws -> [String] {
    if path.hasPrefix("/") {
      folder = try Folder(passing: "/", in: nil)
      walked = "/"
    }
    return path.split(separator: "/").map(String.init).filter { $0 != "." }
  }

  private mutating func follow(_ word: String, _ status: stat) throws -> [String] {
    guard [geteuid(), 0].contains(status.st_uid) else {
      throw FileFailure(EPERM, "\(walked + word) is a link that belongs to somebody else")
    }
    links += 1
    guard links <= Place.mostLinks else { throw FileFailure(ELOOP) }
    return try begin(try folder.target(of: word))
  }
}
