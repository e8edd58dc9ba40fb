internal import GRDB
package import PlanModel

extension PlanReader {
  /// The policy that stands, or the one every plan begins with.
  package func chasePolicy() throws -> ChasePolicy {
    try db.firstRow(
      """
      SELECT id, sender, keeper, director, notice_days, repeat_after, stale_after, line_after, director_after, digest,
        digest_day, weekly_limit
      FROM chase_policy ORDER BY id DESC LIMIT 1
      """
    ) { row in
      let noticeDays: String = try row[4]
      return ChasePolicy(
        sender: try row[1], keeper: try row[2], director: try row[3], lines: try chaseLines(ofPolicy: row[0]),
        noticeDays: noticeDays.split(separator: " ").compactMap { Int($0) }, repeatAfter: try row[5],
        staleAfter: try row[6], lineAfter: try row[7], directorAfter: try row[8],
        digest: try (row[9] as String?).map { try stored(ChaseDigest.init(rawValue:), $0) },
        digestDay: try row[10] ?? 1, weeklyLimit: try row[11] ?? 3)
    } ?? ChasePolicy()
  }

  private func chaseLines(ofPolicy id: Int64) throws -> [String: String] {
    var lines: [String: String] = [:]
    try db.forEachRow("SELECT service, email FROM chase_line WHERE policy_id = ?", [id]) {
      lines[try $0[0]] = try $0[1] as String
    }
    return lines
  }

  /// The working days: those shipped, followed by each list imported.
  package func workingCalendar() throws -> WorkingCalendar {
    var lists: [Int64: Set<PlanDate>] = [:]
    try db.forEachRow("SELECT import_id, held_on FROM holiday ORDER BY import_id, held_on") {
      lists[try $0[0], default: []].insert(try $0[1])
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
    try db.rows(PlanQueries.chases) { row in
      ChaseRecord(
        reference: Reference(area: try row[0], sequence: try row[1]), officerID: try row[2],
        keys: Set(try words(row[3])), said: try row[4], messageID: try row[5], addressee: try row[6],
        copied: try words(row[7]),
        outcome: try (row[8] as String?).map { try stored(ChaseRecord.Outcome.init(rawValue:), $0) } ?? .queued,
        detail: try row[9], on: try row[10] as PlanDate? ?? row[11], isRehearsal: try row[12], called: try row[15])
    }
  }

  /// The messages that are still to be sent: recorded and not known to have gone out.
  ///
  /// - Parameter rehearsal: those of rehearsals, or the real ones.
  package func unsentMessages(rehearsal: Bool) throws -> [ChaseMessage] {
    try db.rows(PlanQueries.unsentMessages, [rehearsal]) { row in
      ChaseMessage(
        id: try row[0], messageID: try row[1], chasedOn: try row[2], addressee: try row[3], copied: try words(row[4]),
        subject: try row[5], content: try row[6], wasBegun: try row[7], failure: try row[8])
    }
  }

  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// The number of each message, by its identifier.
  package func messageNumbers() throws -> [String: Int64] {
    var numbers: [String: Int64] = [:]
    try db.forEachRow("SELECT message_id, id FROM chase_message") { numbers[try $0[0]] = try $0[1] }
    return numbers
  }

  /// The number that the next message gets.
  package func nextMessageNumber() throws -> Int {
    (try db.value("SELECT max(id) FROM chase_message") ?? 0) + 1
  }

  /// The days for which the chase ran.
  package func chaseRunDays(rehearsals: Bool) throws -> Set<PlanDate> {
    Set(try db.rows("SELECT on_date FROM chase_run WHERE is_rehearsal <= ?", [rehearsals]) { try $0[0] as PlanDate })
  }

  package func lastChaseRun() throws -> ChaseRun? {
    try db.firstRow(
      """
      SELECT e.recorded_at, r.on_date, r.sent, r.failed FROM chase_run r JOIN entry e ON e.id = r.entry_id
      WHERE NOT r.is_rehearsal ORDER BY r.id DESC LIMIT 1
      """
    ) { ChaseRun(ranAt: try $0[0], on: try $0[1], sent: try $0[2], failed: try $0[3]) }
  }
}

extension PlanWriter {
  package func record(_ policy: ChasePolicy, context: EntryContext) throws {
    try db.execute(
      sql: """
        INSERT INTO chase_policy (entry_id, sender, keeper, director, notice_days, repeat_after, stale_after, line_after,
          director_after, digest, digest_day, weekly_limit)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry(context, in: .chasePolicy).id, policy.sender, policy.keeper, policy.director,
        policy.noticeDays.map(String.init).joined(separator: " "), policy.repeatAfter, policy.staleAfter,
        policy.lineAfter, policy.directorAfter, policy.digest?.rawValue, policy.digest == nil ? nil : policy.digestDay,
        policy.digest == nil ? nil : policy.weeklyLimit,
      ])
    let id = db.lastInsertedRowID
    for (service, email) in policy.lines.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: "INSERT INTO chase_line (policy_id, service, email) VALUES (?, ?, ?)", arguments: [id, service, email])
    }
  }

  package func recordHolidays(_ holidays: [(date: PlanDate, title: String)], context: EntryContext) throws {
    try db.execute(
      sql: "INSERT INTO holiday_import (entry_id) VALUES (?)", arguments: [entry(context, in: .holidayImport).id])
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
        entry(context, in: .chaseMessage).id, draft.messageID, date.iso, isRehearsal, draft.addressee,
        draft.copied.joined(separator: " "), draft.subject, draft.content,
      ])
    let id = db.lastInsertedRowID
    for chase in draft.chases {
      let state = chase.keys.sorted().joined(separator: " ")
      switch chase.subject {
      case .item(.boardAction, let action, _):
        try db.execute(
          sql: """
            INSERT INTO board_action_chase (chase_message_id, board_action_id, officer_id, state, said)
            VALUES (?, ?, ?, ?, ?)
            """, arguments: [id, action, chase.officerID, state, chase.said])
      case .item(let kind, let number, let reference):
        try db.execute(
          sql: """
            INSERT INTO register_chase (chase_message_id, register, number, reference, officer_id, state, said)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            id, kind.register?.rawValue, number, reference.description, chase.officerID, state, chase.said,
          ])
      case .action(let reference):
        try db.execute(
          sql: """
            INSERT INTO chase (chase_message_id, action_id, officer_id, state, said)
            SELECT ?, a.id, ?, ?, ? FROM action a JOIN area ON area.id = a.area_id
            WHERE area.number = ? AND a.sequence = ?
            """, arguments: [id, chase.officerID, state, chase.said, reference.area, reference.sequence])
      }
    }
  }

  package func record(
    _ outcome: ChaseRecord.Outcome, of messageID: Int64, on date: PlanDate, detail: String?, context: EntryContext
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO chase_outcome (entry_id, chase_message_id, on_date, outcome, detail) VALUES (?, ?, ?, ?, ?)
        """, arguments: [entry(context, in: .chaseOutcome).id, messageID, date.iso, outcome.rawValue, detail])
  }

  package func recordRun(
    on date: PlanDate, isRehearsal: Bool, sent: Int, failed: Int, context: EntryContext
  ) throws {
    try db.execute(
      sql: "INSERT INTO chase_run (entry_id, on_date, is_rehearsal, sent, failed) VALUES (?, ?, ?, ?, ?)",
      arguments: [entry(context, in: .chaseRun).id, date.iso, isRehearsal, sent, failed])
  }
}
