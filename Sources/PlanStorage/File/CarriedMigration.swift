internal import GRDB
internal import PlanModel

/// Turns the rows of versions 0.1.0 and 0.2.0, which the migration has kept aside, into the ledger.
///
/// Every row recorded becomes part of an entry, in the order recorded; the revisions keep their numbers, by which packs and
/// chases know them. What stood on any day, as known through any revision, is as it was.
struct CarriedMigration {
  let db: Database

  func run() throws {
    try CarriedHeading(db: db).giveUID()
    let items = try CarriedSequence(db: db).items()
    let entries = CarriedEntries(items)
    try write(entries)
    try copyAreas(entries)
    try copyOfficers(entries)
    try copyRevisions(entries)
    try copyBoards(entries)
    try copyPacks(entries)
    try copyChases(entries)
    try copySheets()
    try keepSequences()
    for table in try String.fetchAll(
      db, sql: "SELECT name FROM temp.sqlite_master WHERE type = 'table' AND name LIKE 'old_%'")
    {
      try db.execute(sql: "DROP TABLE temp.\(table)")
    }
  }

  private func write(_ entries: CarriedEntries) throws {
    let statement = try db.makeStatement(
      sql: """
        INSERT INTO entry (id, recorded_at, recorded_by, kind, effective_on, note, reason) VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    for (index, entry) in entries.all.enumerated() {
      try statement.execute(arguments: [
        index + 1, entry.recordedAt, entry.recordedBy, entry.kind.rawValue, entry.effectiveOn.iso, entry.note,
        entry.reason,
      ])
    }
  }

  private func copyAreas(_ entries: CarriedEntries) throws {
    for row in try Row.fetchAll(db, sql: "SELECT id, area_id, effective_on, title FROM old_area_revision ORDER BY id") {
      let id: Int64 = row[0]
      try db.execute(
        sql: "INSERT INTO area_revision (id, entry_id, area_id, effective_on, title) VALUES (?, ?, ?, ?, ?)",
        arguments: [id, entries.entry(of: .area, id), row[1] as Int64, row[2] as String, row[3] as String])
    }
  }

  private func copyBoards(_ entries: CarriedEntries) throws {
    for row in try Row.fetchAll(db, sql: "SELECT * FROM old_board_revision ORDER BY id") {
      try db.execute(
        sql: """
          INSERT INTO board_revision (id, entry_id, board_id, title, cadence, names, detail, area_id, tolerance_days,
            classification)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          row["id"], entries.entry(of: .board, row["id"]), row["board_id"], row["title"], row["cadence"], row["names"],
          row["detail"], row["area_id"], row["tolerance_days"], row["classification"],
        ])
    }
    try db.execute(sql: "INSERT INTO board_section SELECT * FROM old_board_section")
    for row in try Row.fetchAll(db, sql: "SELECT * FROM old_meeting_revision ORDER BY id") {
      try db.execute(
        sql: """
          INSERT INTO meeting_revision (id, entry_id, meeting_id, held_on, is_cancelled) VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          row["id"], entries.entry(of: .meeting, row["id"]), row["meeting_id"], row["held_on"], row["is_cancelled"],
        ])
    }
  }

  /// A pack knew all that was recorded before it.
  private func copyPacks(_ entries: CarriedEntries) throws {
    for row in try Row.fetchAll(db, sql: "SELECT * FROM old_pack ORDER BY id") {
      let entry = entries.entry(of: .pack, row["id"])
      try db.execute(
        sql: """
          INSERT INTO pack (id, entry_id, board_id, since, as_at, area_id, despite, version, format, known_through,
            known_entry, figures, document, text, markdown, sha256)
          VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          row["id"], entry, row["board_id"], row["since"], row["as_at"], row["area_id"], row["despite"],
          PackFormat.first.rawValue, row["known_through"], entry - 1, row["figures"], row["document"], row["text"],
          row["markdown"], row["sha256"],
        ])
    }
  }

  private func copyChases(_ entries: CarriedEntries) throws {
    func copy(_ table: String, _ part: CarriedSequence.Part, _ columns: String) throws {
      let names = columns.split(separator: " ").map(String.init)
      let sql = """
        INSERT INTO \(table) (id, entry_id, \(names.joined(separator: ", ")))
        SELECT id, ?, \(names.joined(separator: ", ")) FROM old_\(table) WHERE id = ?
        """
      let statement = try db.makeStatement(sql: sql)
      for id in try Int64.fetchAll(db, sql: "SELECT id FROM old_\(table) ORDER BY id") {
        try statement.execute(arguments: [entries.entry(of: part, id), id])
      }
    }
    try copy(
      "chase_policy", .policy,
      "sender keeper director notice_days repeat_after stale_after line_after director_after")
    try db.execute(sql: "INSERT INTO chase_line SELECT * FROM old_chase_line")
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM old_holiday_import ORDER BY id") {
      try db.execute(
        sql: "INSERT INTO holiday_import (id, entry_id) VALUES (?, ?)",
        arguments: [id, entries.entry(of: .holidays, id)])
    }
    try db.execute(sql: "INSERT INTO holiday SELECT * FROM old_holiday")
    try copy("chase_message", .message, "message_id chased_on is_rehearsal addressee copied subject content")
    try db.execute(sql: "INSERT INTO chase SELECT * FROM old_chase")
    try copy("chase_outcome", .outcome, "chase_message_id on_date outcome detail")
    try copy("chase_run", .run, "on_date is_rehearsal sent failed")
  }

  private func copySheets() throws {
    let statement = try db.makeStatement(
      sql: "INSERT INTO sheet_said (action_id, field, fingerprint, effective_on) VALUES (?, ?, ?, ?)")
    for row in try Row.fetchAll(db, sql: "SELECT action_id, effective_on, said FROM old_sheet_said") {
      let bytes: [UInt8] = (row[2] as DatabaseValue).storage.bytes
      for (name, fingerprint) in SheetSaid(releasedBytes: bytes)?.fingerprints ?? [:] {
        try statement.execute(arguments: [row[0] as Int64, name, Int64(bitPattern: fingerprint), row[1] as String])
      }
    }
  }

  /// A number that was given is never given again, even where its row is gone.
  private func keepSequences() throws {
    for row in try Row.fetchAll(db, sql: "SELECT name, seq FROM old_sequence") {
      let name: String = row[0]
      guard try db.tableExists(name) else { continue }
      let isThere = try Bool.fetchOne(db, sql: "SELECT 1 FROM sqlite_sequence WHERE name = ?", arguments: [name])
      try db.execute(
        sql: isThere == nil
          ? "INSERT INTO sqlite_sequence (seq, name) VALUES (?, ?)"
          : "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", arguments: [row[1] as Int64, name])
    }
  }
}

extension DatabaseValue.Storage {
  fileprivate var bytes: [UInt8] { if case .blob(let data) = self { Array(data) } else { [] } }
}

/// The plan's heading of a file that had no name of its own.
struct CarriedHeading {
  let db: Database

  /// Gives the plan a name that is the same however often the same file is brought up to date.
  func giveUID() throws {
    guard let row = try Row.fetchOne(db, sql: "SELECT created_at, title, authority FROM plan") else { return }
    let words = [row[0] as String, row[1] as String, row[2] as String? ?? ""].joined(separator: "\n")
    let uid = ["1", "2"].map { half in
      let digits = String(Fingerprint.of(half + words), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
    try db.execute(sql: "UPDATE plan SET uid = ?", arguments: [uid])
  }
}
