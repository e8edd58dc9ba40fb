/// Files that are no text, known by their first bytes.
enum FileSignature {
  private static let known: [(bytes: [UInt8], kind: String)] = [
    (Array("PK\u{03}\u{04}".utf8), "an Excel workbook or another zip file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel or Word file"),
    (Array("%PDF".utf8), "a PDF file"),
    (Array("SQLite format 3\0".utf8), "an SQLite database"),
    (Array("{\\rtf".utf8), "a rich text file"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    ([0x1F, 0x8B], "a gzip file"),
    ([0xFF, 0xFE, 0x00, 0x00], "a UTF-32 text"),
  ]

  static func of(_ bytes: [UInt8]) -> String? {
    known.first { bytes.starts(with: $0.bytes) }?.kind
  }
}
