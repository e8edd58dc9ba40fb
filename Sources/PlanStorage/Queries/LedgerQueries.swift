internal import GRDB
package import PlanModel

extension PlanReader {
  /// What entries did to packs, the chase, rounds, replies and the holidays.
  package func otherItems() throws -> [(entryID: Int64, item: LedgerItem)] {
    let packs = Dictionary(firstValues: try packs().map { ($0.id, $0) })
    let sealed = try db.rows("SELECT entry_id, id FROM pack ORDER BY id") { row in
      let pack = packs[try row[1] as Int64]
      return (
        entryID: try row[0] as Int64,
        item: LedgerItem(
          subject: "pack \(pack?.name ?? "")",
          changes: [FieldChange(field: "sha256", from: nil, to: pack?.sha256)])
      )
    }
    return try sealed
      + LedgerQueries.all.flatMap { subject, sql in
        try db.rows(sql) { row in
          let changes = try (1..<row.count).compactMap { column in
            try (row[column] as String?).map { FieldChange(field: row.name(column), from: nil, to: $0) }
          }
          return (entryID: try row[0] as Int64, item: LedgerItem(subject: subject, changes: changes))
        }
      }
  }

  /// Calls the officers of a state what they were called on a day.
  package func officerNaming() throws -> (ActionState, PlanDate) -> ActionState {
    let registers = try Registers(db)
    return { state, day in registers.named(state, on: day) }
  }
}

/// What is told of entries that change nothing of the plan itself: the entry, and then texts.
private enum LedgerQueries {
  /// What an officer was called first.
  private static func officer(of id: String) -> String {
    "(SELECT coalesce(name, role) FROM officer_revision WHERE officer_id = \(id) ORDER BY id LIMIT 1)"
  }

  static let all = [
    (
      "chase policy",
      """
      SELECT entry_id, sender, keeper, director, notice_days, CAST(repeat_after AS TEXT) AS repeat_after,
        CAST(stale_after AS TEXT) AS stale_after, CAST(line_after AS TEXT) AS line_after,
        CAST(director_after AS TEXT) AS director_after
      FROM chase_policy ORDER BY id
      """
    ),
    (
      "commentary",
      """
      SELECT c.entry_id, b.code AS board, c.month, c.section, CAST(ca.number AS TEXT) AS area,
        area.number || '.' || a.sequence AS reference, c.words
      FROM commentary c JOIN board b ON b.id = c.board_id LEFT JOIN area ca ON ca.id = c.area_id
      LEFT JOIN action a ON a.id = c.action_id LEFT JOIN area ON area.id = a.area_id ORDER BY c.id
      """
    ),
    (
      "board action",
      """
      SELECT r.entry_id, b.code || '/' || a.decided_on || '/' || a.number AS reference, r.action, r.due_on, r.progress,
        r.completed_on
      FROM board_action_revision r JOIN board_action a ON a.id = r.board_action_id JOIN board b ON b.id = a.board_id
      ORDER BY r.id
      """
    ),
    (
      "officer absence",
      """
      SELECT x.entry_id,
        \(officer(of: "x.officer_id")) AS officer, x.from_on, x.to_on, \(officer(of: "x.cover_id")) AS cover
      FROM officer_absence x ORDER BY x.id
      """
    ),
    (
      "holidays",
      """
      SELECT i.entry_id, group_concat(h.held_on, ' ') AS days
      FROM holiday_import i JOIN holiday h ON h.import_id = i.id GROUP BY i.id
      """
    ),
    ("round", "SELECT entry_id, month, as_at, answer_by FROM round ORDER BY id"),
    (
      "return",
      """
      SELECT r.entry_id, round.month, \(officer(of: "r.officer_id")) AS officer, r.returned_on, CAST(r.changed AS TEXT) AS changed,
        CAST(r.unchanged AS TEXT) AS unchanged, CAST(r.in_conflict AS TEXT) AS in_conflict, r.sha256
      FROM round_return r JOIN round ON round.id = r.round_id ORDER BY r.id
      """
    ),
    (
      "lint",
      """
      SELECT w.entry_id, area.number || '.' || a.sequence AS reference, w.rule, iif(w.reason IS NULL, 'taken back', NULL) AS answer
      FROM lint_waiver w JOIN action a ON a.id = w.action_id JOIN area ON area.id = a.area_id ORDER BY w.id
      """
    ),
    (
      "reply",
      "SELECT entry_id, CAST(id AS TEXT) AS number, sender, sent_on, words, message_id FROM reply ORDER BY id"
    ),
    (
      "reply",
      """
      SELECT r.entry_id, CAST(r.reply_id AS TEXT) AS number, area.number || '.' || a.sequence AS reference, r.answer
      FROM reply_answer r LEFT JOIN action a ON a.id = r.action_id LEFT JOIN area ON area.id = a.area_id ORDER BY r.id
      """
    ),
    (
      "measure",
      """
      SELECT r.entry_id, m.code, r.title, r.unit, r.interval, r.good, r.numerator, r.denominator, r.defined_from,
        \(officer(of: "r.officer_id")) AS officer, r.source, r.role, CAST(r.counts_people AS TEXT) AS counts_people,
        r.population, CAST(r.planned AS TEXT) AS planned, r.selection, r.threshold, r.withdrawn_reason
      FROM measure_revision r JOIN measure m ON m.id = r.measure_id ORDER BY r.id
      """
    ),
    (
      "measure",
      """
      SELECT v.entry_id, m.code, v.period,
        coalesce(v.value, v.numerator || '/' || v.denominator, 'none') AS value, v.quality, v.reviewer,
        CAST(v.moderated AS TEXT) AS moderated, CAST(v.agreed AS TEXT) AS agreed
      FROM measure_value v JOIN measure m ON m.id = v.measure_id ORDER BY v.id
      """
    ),
    (
      "target",
      """
      SELECT t.entry_id, m.code, t.from_on, t.green, t.amber
      FROM measure_target t JOIN measure m ON m.id = t.measure_id ORDER BY t.id
      """
    ),
    (
      "comparison",
      """
      SELECT c.entry_id, m.code, c.compared_with, c.period, c.value, c.source
      FROM measure_comparison c JOIN measure m ON m.id = c.measure_id ORDER BY c.id
      """
    ),
    (
      "rebase",
      """
      SELECT r.entry_id, m.code, r.from_on, CAST(r.fixed_points AS TEXT) AS fixed_points
      FROM measure_rebase r JOIN measure m ON m.id = r.measure_id ORDER BY r.id
      """
    ),
    (
      "sustain",
      """
      SELECT s.entry_id, area.number || '.' || a.sequence AS reference, m.code,
        coalesce(CAST(s.periods AS TEXT), 'taken back') AS periods, s.threshold
      FROM sustain s JOIN measure m ON m.id = s.measure_id JOIN action a ON a.id = s.action_id
      JOIN area ON area.id = a.area_id ORDER BY s.id
      """
    ),
    (
      "sign-off",
      """
      SELECT s.entry_id, area.number || '.' || a.sequence AS reference, \(officer(of: "s.officer_id")) AS officer
      FROM sign_off s JOIN action a ON a.id = s.action_id JOIN area ON area.id = a.area_id ORDER BY s.id
      """
    ),
    (
      "evidence",
      """
      SELECT v.entry_id, area.number || '.' || a.sequence AS reference, v.title, v.dated, v.place, v.sha256
      FROM evidence v JOIN action a ON a.id = v.action_id JOIN area ON area.id = a.area_id ORDER BY v.id
      """
    ),
    ("evidence policy", "SELECT entry_id, at_completion FROM evidence_policy ORDER BY id"),
    ("posts", "SELECT entry_id, post FROM post_confirmation ORDER BY id"),
    ("chase", "SELECT entry_id, addressee, message_id, subject FROM chase_message ORDER BY id"),
    (
      "chase",
      """
      SELECT o.entry_id, m.message_id, o.outcome, o.detail
      FROM chase_outcome o JOIN chase_message m ON m.id = o.chase_message_id ORDER BY o.id
      """
    ),
    (
      "chase",
      """
      SELECT entry_id, on_date, CAST(sent AS TEXT) AS sent, CAST(failed AS TEXT) AS failed FROM chase_run ORDER BY id
      """
    ),
  ]
}
