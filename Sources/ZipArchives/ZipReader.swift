internal import CMiniZip

/// Reads the entries of a ZIP archive that is in memory, a block at a time, within limits.
///
/// Nothing is ever unpacked to a path, so what entries are called harms nobody.
package final class ZipReader {
  package enum Problem: Error, Equatable {
    case notAnArchive
    case damaged(entry: String)
    case encrypted(entry: String)
    case missing(entry: String)
    /// Two entries have this name: readers differ in which they take.
    case doubled(entry: String)
    case tooManyEntries
    case tooLarge(mostBytes: Int)
    case bomb(entry: String, mostRatio: Int)
  }

  package struct Limits: Sendable {
    /// Of all that is read, unpacked.
    package let mostBytes: Int
    /// How many times its packed size an entry may be, where it is large at all.
    package let mostRatio: Int
    package let mostEntries: Int

    package init(mostBytes: Int, mostRatio: Int, mostEntries: Int) {
      self.mostBytes = mostBytes
      self.mostRatio = mostRatio
      self.mostEntries = mostEntries
    }
  }

  private struct Place {
    var position: unz64_file_pos
    let isEncrypted: Bool
    let packedSize: Int
  }

  /// An entry smaller than this, unpacked, is no bomb whatever its ratio, in bytes.
  private static let smallEntry = 1 << 22
  private static let blockSize = 1 << 16
  private static let longestName = 4096

  private let memory: ZipMemory
  private let archive: unzFile
  private let limits: Limits
  private var places: [String: Place] = [:]
  private var doubled: Set<String> = []
  private var unpacked = 0

  /// The names of the entries, in the order of the archive.
  package private(set) var names: [String] = []

  /// - Throws: `Problem` where the bytes are no archive, or one of more entries than allowed.
  package init(_ bytes: [UInt8], limits: Limits) throws {
    memory = ZipMemory(bytes)
    var functions = memory.functions()
    guard let archive = unzOpen2("", &functions) else { throw Problem.notAnArchive }
    self.archive = archive
    self.limits = limits
    try list()
  }

  deinit { unzClose(archive) }

  /// Whether there is an entry of that name; letter case does not matter, as in an Office file it never does.
  package func contains(_ name: String) -> Bool { places[name.lowercased()] != nil }

  /// Hands over an entry, unpacked, a block at a time.
  ///
  /// - Throws: `Problem`, and what `block` throws.
  package func read(_ name: String, block: (UnsafeRawBufferPointer) throws -> Void) throws {
    let key = name.lowercased()
    guard var place = places[key] else { throw Problem.missing(entry: name) }
    guard !doubled.contains(key) else { throw Problem.doubled(entry: name) }
    guard !place.isEncrypted else { throw Problem.encrypted(entry: name) }
    guard unzGoToFilePos64(archive, &place.position) == UNZ_OK, unzOpenCurrentFile(archive) == UNZ_OK else {
      throw Problem.damaged(entry: name)
    }
    var read = 0
    var buffer = [UInt8](repeating: 0, count: ZipReader.blockSize)
    do {
      while true {
        let count = Int(unzReadCurrentFile(archive, &buffer, UInt32(buffer.count)))
        guard count != 0 else { break }
        guard count > 0 else { throw Problem.damaged(entry: name) }
        read += count
        unpacked += count
        guard unpacked <= limits.mostBytes else { throw Problem.tooLarge(mostBytes: limits.mostBytes) }
        guard read <= ZipReader.smallEntry || read / limits.mostRatio <= place.packedSize else {
          throw Problem.bomb(entry: name, mostRatio: limits.mostRatio)
        }
        try buffer.withUnsafeBytes { try block(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      }
    } catch {
      unzCloseCurrentFile(archive)
      throw error
    }
    // Where the whole entry was read, this compares its checksum.
    guard unzCloseCurrentFile(archive) == UNZ_OK else { throw Problem.damaged(entry: name) }
  }

  private func list() throws {
    var result = unzGoToFirstFile(archive)
    while result == UNZ_OK {
      guard names.count < limits.mostEntries else { throw Problem.tooManyEntries }
      var information = unz_file_info64()
      var name = [CChar](repeating: 0, count: ZipReader.longestName + 1)
      var position = unz64_file_pos()
      guard
        unzGetCurrentFileInfo64(archive, &information, &name, UInt(ZipReader.longestName), nil, 0, nil, 0) == UNZ_OK,
        unzGetFilePos64(archive, &position) == UNZ_OK
      else { throw Problem.notAnArchive }
      let text = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      names.append(text)
      let place = Place(
        position: position, isEncrypted: information.flag & 1 != 0,
        packedSize: Int(clamping: information.compressed_size))
      if places.updateValue(place, forKey: text.lowercased()) != nil { doubled.insert(text.lowercased()) }
      result = unzGoToNextFile(archive)
    }
    guard result == UNZ_END_OF_LIST_OF_FILE, !names.isEmpty else { throw Problem.notAnArchive }
  }
}
