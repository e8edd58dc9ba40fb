internal import GRDB
package import PlanModel

extension PlanReader {
  /// The policy that stands, or the one every plan begins with.
  package func chasePolicy() throws -> ChasePolicy {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT id, sender, keeper, director, notice_days, repeat_after, stale_after, line_after, director_after
        FROM chase_policy ORDER BY id DESC LIMIT 1
        """)
    guard let row else { return ChasePolicy() }
    let lines = try Row.fetchAll(
      db, sql: "SELECT service, email FROM chase_line WHERE policy_id = ?", arguments: [row[0] as Int64])
    return ChasePolicy(
      sender: row[1], keeper: row[2], director: row[3],
      lines: Dictionary(uniqueKeysWithValues: lines.map { ($0[0] as String, $0[1] as String) }),
      noticeDays: (row[4] as String).split(separator: " ").compactMap { Int($0) }, repeatAfter: row[5],
      staleAfter: row[6], lineAfter: row[7], directorAfter: row[8])
  }

  /// The working days: those shipped, followed by each list imported.
  package func workingCalendar() throws -> WorkingCalendar {
    let rows = try Row.fetchAll(db, sql: "SELECT import_id, held_on FROM holiday ORDER BY import_id, held_on")
    let lists = try Dictionary(grouping: rows) { $0[0] as Int64 }.mapValues { rows in
      Set(try rows.map { try date($0, 1) })
    }
    return lists.keys.sorted().reduce(.englandAndWales) { $0.following(lists[$1, default: []]) }
  }

  /// Since when each action has been in its present situation, as at `date`.
  package func chaseSituations(asAt date: PlanDate) throws -> [Reference: ChaseSituation] {
    let revisions = try revisions(fields: ChaseSituation.fields, effectiveThrough: date)
    return Dictionary(grouping: revisions, by: \.reference).compactMapValues(ChaseSituation.init)
  }

  /// The ledger, in the order recorded, each chase with what became of its message.
  package func chases() throws -> [ChaseRecord] {
    try Row.fetchAll(db, sql: PlanQueries.chases).map { row in
      ChaseRecord(
        reference: Reference(area: row[0], sequence: row[1]), officerID: row[2],
        keys: Set((row[3] as String).split(separator: " ").map(String.init)), said: row[4], messageID: row[5],
        addressee: row[6], copied: (row[7] as String).split(separator: " ").map(String.init),
        outcome: try (row[8] as String?).map { try stored(ChaseRecord.Outcome.init(rawValue:), $0) } ?? .queued,
        detail: row[9], on: try dateIfPresent(row, 10) ?? date(row, 11), isRehearsal: row[12])
    }
  }

  /// The messages that are still to be sent: recorded and not known to have gone out.
  ///
  /// - Parameter rehearsal: those of rehearsals, or the real ones.
  package func unsentMessages(rehearsal: Bool) throws -> [ChaseMessage] {
    try Row.fetchAll(db, sql: PlanQueries.unsentMessages, arguments: [rehearsal]).map { row in
      ChaseMessage(
        id: row[0], messageID: row[1], chasedOn: try date(row, 2), addressee: row[3],
        copied: (row[4] as String).split(separator: " ").map(String.init), subject: row[5], content: row[6],
        wasBegun: row[7], failure: row[8])
    }
  }

  /// The number that the next message gets.
  package func nextMessageNumber() throws -> Int {
    (try Int.fetchOne(db, sql: "SELECT max(id) FROM chase_message") ?? 0) + 1
  }

  package func lastChaseRun() throws -> ChaseRun? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT e.recorded_at, r.on_date, r.sent, r.failed FROM chase_run r JOIN entry e ON e.id = r.entry_id
        WHERE NOT r.is_rehearsal ORDER BY r.id DESC LIMIT 1
        """
    ).map { row in
      ChaseRun(
        ranAt: try stored({ Moment(iso: $0) }, row[0]), on: try date(row, 1), sent: row[2], failed: row[3])
    }
  }
}

extension PlanWriter {
  package func record(_ policy: ChasePolicy, context: EntryContext) throws {
    try db.execute(
      sql: """
        INSERT INTO chase_policy (entry_id, sender, keeper, director, notice_days, repeat_after, stale_after, line_after,
          director_after)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry(context).id, policy.sender, policy.keeper, policy.director,
        policy.noticeDays.map(String.init).joined(separator: " "), policy.repeatAfter, policy.staleAfter,
        policy.lineAfter, policy.directorAfter,
      ])
    let id = db.lastInsertedRowID
    for (service, email) in policy.lines.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: "INSERT INTO chase_line (policy_id, service, email) VALUES (?, ?, ?)", arguments: [id, service, email])
    }
  }

  package func recordHolidays(_ holidays: [(date: PlanDate, title: String)], context: EntryContext) throws {
    try db.execute(
      sql: "INSERT INTO holiday_import (entry_id) VALUES (?)", arguments: [entry(context).id])
    let id = db.lastInsertedRowID
    for holiday in holidays {
      try db.execute(
        sql: "INSERT INTO holiday (import_id, held_on, title) VALUES (?, ?, ?)",
        arguments: [id, holiday.date.iso, holiday.title])
    }
  }

  /// Keeps a message and its chases before it is sent.
  package func recordMessage(_ draft: ChaseDraft, on date: PlanDate, isRehearsal: Bool, context: EntryContext) throws {
    try db.execute(
      sql: """
        INSERT INTO chase_message (entry_id, message_id, chased_on, is_rehearsal, addressee, copied, subject, content)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry(context).id, draft.messageID, date.iso, isRehearsal, draft.addressee,
        draft.notice.copied.joined(separator: " "), draft.subject, draft.content,
      ])
    let id = db.lastInsertedRowID
    for (item, said) in zip(draft.notice.items, draft.said) {
      try db.execute(
        sql: """
          INSERT INTO chase (chase_message_id, action_id, officer_id, state, said)
          SELECT ?, a.id, ?, ?, ? FROM action a JOIN area ON area.id = a.area_id
          WHERE area.number = ? AND a.sequence = ?
          """,
        arguments: [
          id, item.action.lead?.id, item.keys.sorted().joined(separator: " "), said, item.action.reference.area,
          item.action.reference.sequence,
        ])
    }
  }

  package func record(
    _ outcome: ChaseRecord.Outcome, of messageID: Int64, on date: PlanDate, detail: String?, context: EntryContext
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO chase_outcome (entry_id, chase_message_id, on_date, outcome, detail) VALUES (?, ?, ?, ?, ?)
        """, arguments: [entry(context).id, messageID, date.iso, outcome.rawValue, detail])
  }

  package func recordRun(
    on date: PlanDate, isRehearsal: Bool, sent: Int, failed: Int, context: EntryContext
  ) throws {
    try db.execute(
      sql: "INSERT INTO chase_run (entry_id, on_date, is_rehearsal, sent, failed) VALUES (?, ?, ?, ?, ?)",
      arguments: [entry(context).id, date.iso, isRehearsal, sent, failed])
  }
}
