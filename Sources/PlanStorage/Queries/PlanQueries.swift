/// The queries whose plan matters, apart from the code that runs them so that tests can hold their indexes.
enum PlanQueries {
  /// What stands of each action as at `:as_at`.
  ///
  /// For nearly every question asked that is the last standing; only an action that has one of a later day is looked up
  /// among its standings.
  /// - Parameter condition: by which the last standings are found; nil where by their day.
  private static func standing(last condition: String? = nil) -> String {
    """
    WITH at (id) AS (
      SELECT id FROM standing
      WHERE until_on IS NULL AND \(condition.map { "+from_on <= :as_at AND \($0)" } ?? "from_on <= :as_at")
      UNION ALL
      SELECT (
        SELECT id FROM standing
        WHERE action_id = last.action_id AND from_on <= :as_at ORDER BY from_on DESC LIMIT 1)
      FROM standing last WHERE last.until_on IS NULL AND last.from_on > :as_at)
    """
  }

  private static func actionColumns(_ columns: FieldColumns) -> String {
    "SELECT a.area_id, a.sequence, e.effective_on, e.recorded_by, s.times_redated, \(columns.selected)"
  }

  static func position(_ columns: FieldColumns) -> String {
    """
    \(standing())
    \(actionColumns(columns))
    FROM at
    CROSS JOIN standing s ON s.id = at.id
    CROSS JOIN action a ON a.id = s.action_id
    CROSS JOIN entry e ON e.id = s.last_entry
    """
  }

  /// Open and due before `:as_at`. The first arm of `at` finds them by index; the conditions at the end hold the second
  /// arm to the same.
  static func overdue(_ columns: FieldColumns) -> String {
    """
    \(standing(last: "is_open AND due_on < :as_at"))
    \(actionColumns(columns))
    FROM at
    CROSS JOIN standing s ON s.id = at.id
    CROSS JOIN action a ON a.id = s.action_id
    CROSS JOIN entry e ON e.id = s.last_entry
    WHERE s.due_on < :as_at AND s.is_open
    """
  }

  static func oneAction(_ columns: FieldColumns) -> String {
    """
    \(actionColumns(columns))
    FROM standing s
    CROSS JOIN action a ON a.id = s.action_id
    CROSS JOIN entry e ON e.id = s.last_entry
    WHERE s.action_id = :action_id AND s.from_on <= :as_at
    ORDER BY s.from_on DESC LIMIT 1
    """
  }

  static let actionID = "SELECT id FROM action WHERE area_id = ? AND sequence = ?"

  static let beginsOn = "SELECT min(from_on) FROM standing"

  static func trend(ofArea isOfArea: Bool) -> String {
    let ofArea =
      isOfArea
      ? "action_id IN (SELECT id FROM action WHERE area_id = (SELECT id FROM area WHERE number = :area))"
      : ":area IS NULL"
    return """
      SELECT from_on, until_on, due_on, rating, is_open, withdrawn_reason IS NOT NULL
      FROM standing WHERE from_on <= :as_at AND \(ofArea)
      """
  }

  private static let lastOutcome = """
    LEFT JOIN chase_outcome o ON o.id = (SELECT max(id) FROM chase_outcome WHERE chase_message_id = m.id)
    """

  static let chases = """
    SELECT area.number, a.sequence, c.officer_id, c.state, c.said, m.message_id, m.addressee, m.copied, o.outcome,
      o.detail, CASE WHEN o.outcome = 'sent' THEN o.on_date END, m.chased_on, m.is_rehearsal, m.id, c.id, NULL
    FROM chase c
    JOIN chase_message m ON m.id = c.chase_message_id
    JOIN action a ON a.id = c.action_id
    JOIN area ON area.id = a.area_id
    \(lastOutcome)
    UNION ALL
    SELECT 0, c.board_action_id, c.officer_id, c.state, c.said, m.message_id, m.addressee, m.copied, o.outcome,
      o.detail, CASE WHEN o.outcome = 'sent' THEN o.on_date END, m.chased_on, m.is_rehearsal, m.id, c.id, NULL
    FROM board_action_chase c
    JOIN chase_message m ON m.id = c.chase_message_id
    \(lastOutcome)
    UNION ALL
    SELECT CASE c.register WHEN 'recommendation' THEN -1 WHEN 'programme_item' THEN -2 WHEN 'deadline' THEN -3
        WHEN 'saving' THEN -4 WHEN 'benefit' THEN -5 ELSE -6 END, c.number,
      c.officer_id, c.state, c.said, m.message_id, m.addressee, m.copied, o.outcome,
      o.detail, CASE WHEN o.outcome = 'sent' THEN o.on_date END, m.chased_on, m.is_rehearsal, m.id, c.id, c.reference
    FROM register_chase c
    JOIN chase_message m ON m.id = c.chase_message_id
    \(lastOutcome)
    ORDER BY 14, 15
    """

  static let unsentMessages = """
    SELECT m.id, m.message_id, m.chased_on, m.addressee, m.copied, m.subject, m.content,
      o.outcome IS 'begun', CASE WHEN o.outcome = 'failed' THEN coalesce(o.detail, 'it failed') END
    FROM chase_message m
    \(lastOutcome)
    WHERE m.is_rehearsal = ? AND (o.outcome IS NULL OR o.outcome IN ('begun', 'failed'))
    ORDER BY m.id
    """
}
