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
    let old: [String] = try db.rows(
      "SELECT name FROM temp.sqlite_master WHERE type = 'table' AND name LIKE 'old_%'"
    ) { try $0[0] }
    for table in old { try db.execute(sql: "DROP TABLE temp.\(table)") }
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
    try copy("area_revision", .area, "area_id effective_on title", entries)
  }

  private func copyBoards(_ entries: CarriedEntries) throws {
    try copy(
      "board_revision", .board, "board_id title cadence names detail area_id tolerance_days classification", entries)
    try db.execute(sql: "INSERT INTO board_section SELECT * FROM old_board_section")
    try copy("meeting_revision", .meeting, "meeting_id held_on is_cancelled", entries)
  }

  /// A pack knew all that was recorded before it.
  private func copyPacks(_ entries: CarriedEntries) throws {
    try copy(
      "pack", .pack, "board_id since as_at area_id despite known_through figures document text markdown sha256",
      entries,
      more: ["version": { _ in 1 }, "format": { _ in Int64(PackFormat.first.rawValue) }, "known_entry": { $0 - 1 }])
  }

  private func copyChases(_ entries: CarriedEntries) throws {
    try copy(
      "chase_policy", .policy,
      "sender keeper director notice_days repeat_after stale_after line_after director_after", entries)
    try db.execute(sql: "INSERT INTO chase_line SELECT * FROM old_chase_line")
    try copy("holiday_import", .holidays, "", entries)
    try db.execute(sql: "INSERT INTO holiday SELECT * FROM old_holiday")
    try copy(
      "chase_message", .message, "message_id chased_on is_rehearsal addressee copied subject content", entries)
    try db.execute(sql: "INSERT INTO chase SELECT * FROM old_chase")
    try copy("chase_outcome", .outcome, "chase_message_id on_date outcome detail", entries)
    try copy("chase_run", .run, "on_date is_rehearsal sent failed", entries)
  }

  /// Copies the rows of a table with their numbers, each in its entry.
  ///
  /// - Parameter more: columns that the old table had not, made of the number of the entry.
  private func copy(
    _ table: String, _ part: CarriedSequence.Part, _ columns: String, _ entries: CarriedEntries,
    more: KeyValuePairs<String, (Int64) -> Int64> = [:]
  ) throws {
    let names = columns.split(separator: " ").map(String.init)
    let statement = try db.makeStatement(
      sql: """
        INSERT INTO \(table) (\((["id", "entry_id"] + more.map(\.key) + names).joined(separator: ", ")))
        SELECT \((["id", "?"] + more.map { _ in "?" } + names).joined(separator: ", ")) FROM old_\(table) WHERE id = ?
        """)
    let ids: [Int64] = try db.rows("SELECT id FROM old_\(table) ORDER BY id") { try $0[0] }
    for id in ids {
      let entry = entries.entry(of: part, id)
      try statement.execute(arguments: StatementArguments([entry] + more.map { $0.value(entry) } + [id]))
    }
  }

  private func copySheets() throws {
    let statement = try db.makeStatement(
      sql: "INSERT INTO sheet_said (action_id, field, fingerprint, effective_on) VALUES (?, ?, ?, ?)")
    try db.forEachRow("SELECT action_id, effective_on, said FROM old_sheet_said") { row in
      let (action, day, bytes): (Int64, String, [UInt8]) = (try row[0], try row[1], try row[2])
      for part in SheetSaid(releasedBytes: bytes)?.parts ?? [] {
        try statement.execute(arguments: [action, part.name, Int64(bitPattern: part.fingerprint), day])
      }
    }
  }

  /// A number that was given is never given again, even where its row is gone.
  private func keepSequences() throws {
    let given: [(name: String, last: Int64)] = try db.rows("SELECT name, seq FROM old_sequence") {
      (try $0[0], try $0[1])
    }
    for (name, last) in given where try db.tableExists(name) {
      let isThere = try db.value("SELECT 1 FROM sqlite_sequence WHERE name = ?", [name], as: Bool.self) != nil
      try db.execute(
        sql: isThere
          ? "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?"
          : "INSERT INTO sqlite_sequence (seq, name) VALUES (?, ?)", arguments: [last, name])
    }
  }
}

/// The plan's heading of a file that had no name of its own.
struct CarriedHeading {
  let db: Database

  /// Gives the plan a name that is the same however often the same file is brought up to date.
  func giveUID() throws {
    let words = try db.firstRow("SELECT created_at, title, authority FROM plan") { row in
      [try row[0] as String, try row[1] as String, try row[2] as String? ?? ""].joined(separator: "\n")
    }
    guard let words else { return }
    let uid = ["1", "2"].map { half in
      let digits = String(Fingerprint.of(half + words), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
    try db.execute(sql: "UPDATE plan SET uid = ?", arguments: [uid])
  }
}
