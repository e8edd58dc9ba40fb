internal import GRDB
package import PlanModel

extension PlanReader {
  /// Every pack, in the order in which they were sealed.
  package func packs() throws -> [Pack] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT p.id, b.code, p.since, p.as_at, p.sealed_at, p.sealed_by, p.despite, p.known_through, p.sha256,
          area.number
        FROM pack p JOIN board b ON b.id = p.board_id LEFT JOIN area ON area.id = p.area_id ORDER BY p.id
        """
    ).map { row in
      Pack(
        id: row[0], boardCode: row[1], since: try date(row, 2), asAt: try date(row, 3), areaNumber: row[9],
        sealedAt: try stored({ Moment(iso: $0) }, row[4]), sealedBy: row[5], despite: row[6],
        knownThrough: row[7], sha256: row[8])
    }
  }

  package func contents(of pack: Pack) throws -> PackContents {
    let row = try Row.fetchOne(
      db, sql: "SELECT figures, document, text, markdown FROM pack WHERE id = ?", arguments: [pack.id])
    guard let row else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "pack \(pack.name) has lost its contents")
    }
    return PackContents(figures: row[0], document: row[1], text: row[2], markdown: row[3])
  }

  /// How many packs were ever sealed, whether or not they are still there.
  package func packsEverSealed() throws -> Int {
    try Int.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'pack'") ?? 0
  }

  /// The number of the last revision recorded; nil while there is none.
  package func lastRevisionID() throws -> Int64? {
    try Int64.fetchOne(db, sql: "SELECT max(id) FROM revision")
  }

  /// The actions of which something was recorded after revision `known` with effect up to `asAt`.
  package func referencesRevised(after known: Int64, effectiveThrough asAt: PlanDate) throws -> [Reference] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT area.number, a.sequence
        FROM revision r JOIN action a ON a.id = r.action_id JOIN area ON area.id = a.area_id
        WHERE r.id > ? AND r.effective_on <= ?
        ORDER BY area.number, a.sequence
        """, arguments: [known, asAt.iso]
    ).map { Reference(area: $0[0], sequence: $0[1]) }
  }

  /// Enough of every revision of some actions to tell why they moved, in the order recorded.
  package func movementRevisions(of references: [Reference]) throws -> [MovementRevision] {
    guard !references.isEmpty else { return [] }
    let registers = try Registers(db)
    let statement = try db.cachedStatement(sql: PlanQueries.movementRevisions)
    return try references.flatMap { reference in
      guard let id = try actionID(reference, registers: registers) else { return [MovementRevision]() }
      return try Row.fetchAll(statement, arguments: [id]).map { row in
        MovementRevision(
          reference: reference, id: row[0], effectiveOn: try PlanStorage.date(row, 1),
          meaning: registers.rating(row[2])?.meaning, isWithdrawn: row[3], why: row[4])
      }
    }
  }

  /// Enough of every revision up to `asAt` to count with, in the order of their effective dates.
  ///
  /// - Parameter known: nothing recorded after the revision of this number is looked at.
  package func standings(asAt date: PlanDate, knownThrough known: Int64 = .max) throws -> [Standing] {
    let meanings = Dictionary(uniqueKeysWithValues: try Registers.fetchRatings(db).map { ($0.code, $0.meaning) })
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: PlanQueries.standings), arguments: ["as_at": date.iso, "known": known])
    var standings: [Standing] = []
    while let row = try rows.next() {
      let code: String? = row[4]
      standings.append(
        Standing(
          actionID: row[0], area: row[1], effectiveOn: try PlanStorage.date(row, 2),
          dueOn: try dateIfPresent(row, 3), meaning: code.flatMap { meanings[$0] }, isWithdrawn: row[5]))
    }
    return standings
  }
}

extension PlanWriter {
  /// Keeps a pack for good; `pack.id` is not looked at.
  package func seal(_ pack: Pack, _ contents: PackContents) throws {
    guard try reader.boards().contains(where: { $0.code == pack.boardCode }) else {
      throw DatabaseError(resultCode: .SQLITE_CONSTRAINT, message: "the plan has no board \(pack.boardCode)")
    }
    try reader.db.execute(
      sql: """
        INSERT INTO pack (board_id, since, as_at, area_id, sealed_at, sealed_by, despite, known_through, figures,
          document, text, markdown, sha256)
        SELECT id, ?, ?, (SELECT id FROM area WHERE number = ?), ?, ?, ?, ?, ?, ?, ?, ?, ? FROM board WHERE code = ?
        """,
      arguments: [
        pack.since.iso, pack.asAt.iso, pack.areaNumber, pack.sealedAt.iso, pack.sealedBy, pack.despite,
        pack.knownThrough,
        contents.figures, contents.document, contents.text, contents.markdown, pack.sha256, pack.boardCode,
      ])
  }
}
