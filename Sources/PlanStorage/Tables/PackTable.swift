internal import GRDB
package import PlanModel

extension PlanReader {
  /// Every pack, in the order in which they were sealed.
  package func packs() throws -> [Pack] {
    try db.rows(
      """
      SELECT p.id, b.code, p.since, p.as_at, area.number, e.recorded_at, e.recorded_by, p.despite, p.known_through,
        p.known_entry, p.version, e.reason, p.format, p.sha256,
        (SELECT reference FROM inspection WHERE id = p.inspection_id)
      FROM pack p JOIN entry e ON e.id = p.entry_id JOIN board b ON b.id = p.board_id
      LEFT JOIN area ON area.id = p.area_id ORDER BY p.id
      """
    ) { row in
      let format: Int = try row[12]
      guard let known = PackFormat(rawValue: format) else {
        throw UnknownWord(what: "the pack format", word: "\(format)")
      }
      return Pack(
        id: try row[0], boardCode: try row[1], since: try row[2], asAt: try row[3], areaNumber: try row[4],
        sealedAt: try row[5], sealedBy: try row[6], despite: try row[7], knownThrough: try row[8],
        knownEntry: try row[9], version: try row[10], reason: try row[11], visit: try row[14],
        format: known, sha256: try row[13])
    }
  }

  package func contents(of pack: Pack) throws -> PackContents {
    let contents = try db.firstRow("SELECT figures, document, text, markdown FROM pack WHERE id = ?", [pack.id]) {
      row in
      PackContents(figures: try row[0], document: try row[1], text: try row[2], markdown: try row[3])
    }
    guard let contents else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "pack \(pack.name) has lost its contents")
    }
    return contents
  }

  /// How many packs were ever sealed, whether or not they are still there.
  package func packsEverSealed() throws -> Int {
    try db.value("SELECT seq FROM sqlite_sequence WHERE name = 'pack'") ?? 0
  }
}

extension PlanWriter {
  /// Keeps a pack for good; `pack.id` is not looked at.
  package func seal(_ pack: Pack, _ contents: PackContents, context: EntryContext) throws {
    try db.execute(
      sql: """
        INSERT INTO pack (entry_id, board_id, since, as_at, area_id, despite, version, format, known_through,
          known_entry, figures, document, text, markdown, sha256, inspection_id)
        SELECT ?, id, ?, ?, (SELECT id FROM area WHERE number = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          (SELECT id FROM inspection WHERE reference = ?) FROM board WHERE code = ?
        """,
      arguments: [
        entry(context, in: .pack).id, pack.since.iso, pack.asAt.iso, pack.areaNumber, pack.despite, pack.version,
        pack.format.rawValue, pack.knownThrough, pack.knownEntry, contents.figures, contents.document, contents.text,
        contents.markdown, pack.sha256, pack.visit, pack.boardCode,
      ])
  }
}
