internal import CMiniZip

/// Writes a ZIP archive in memory, the same bytes for the same entries: no entry carries the time it was made.
package struct ZipArchive {
  package enum Problem: Error {
    /// What the library answered.
    case failed(code: Int32)
  }

  package struct Entry: Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// - Throws: `Problem` where an entry cannot be written, such as one of more than 4 GB.
  package static func bytes(of entries: [Entry]) throws -> [UInt8] {
    let memory = ZipMemory()
    var functions = memory.functions()
    return try withExtendedLifetime(memory) {
      guard let archive = zipOpen2("", APPEND_STATUS_CREATE, nil, &functions) else {
        throw Problem.failed(code: ZIP_INTERNALERROR)
      }
      do {
        for entry in entries { try write(entry, to: archive) }
      } catch {
        _ = zipClose(archive, nil)
        throw error
      }
      try require(zipClose(archive, nil))
      return memory.bytes
    }
  }

  private static func write(_ entry: Entry, to archive: zipFile) throws {
    // 1 January 1980, the earliest a ZIP can say.
    var information = zip_fileinfo()
    information.tmz_date.tm_mday = 1
    information.tmz_date.tm_year = 1980
    try require(
      zipOpenNewFileInZip4(
        archive, entry.name, &information, nil, 0, nil, 0, nil, Z_DEFLATED, Z_BEST_SPEED, 0, -MAX_WBITS,
        memoryLevel, Z_DEFAULT_STRATEGY, nil, 0, 0, UInt(utf8Names)))
    try entry.bytes.withUnsafeBytes { bytes in
      guard bytes.count <= UInt32.max else { throw Problem.failed(code: ZIP_PARAMERROR) }
      try require(zipWriteInFileInZip(archive, bytes.baseAddress, UInt32(bytes.count)))
    }
    try require(zipCloseFileInZip(archive))
  }

  private static let utf8Names = 1 << 11
  private static let memoryLevel: Int32 = 8

  private static func require(_ code: Int32) throws {
    guard code == ZIP_OK else { throw Problem.failed(code: code) }
  }
}
