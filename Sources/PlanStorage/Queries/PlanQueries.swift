/// The queries whose plan matters, apart from the code that runs them so that tests can hold their indexes.
enum PlanQueries {
  /// The revision of each action that stands as at `:as_at`.
  ///
  /// For nearly every question asked that is the latest one; only an action with a revision of a later
  /// effective date is looked up in its history.
  private static func standing(latest condition: String) -> String {
    """
    WITH standing (action_id, revision_id) AS (
      SELECT action_id, revision_id FROM latest WHERE effective_on <= :as_at \(condition)
      UNION ALL
      SELECT latest.action_id, (
        SELECT id FROM revision
        WHERE action_id = latest.action_id AND effective_on <= :as_at
        ORDER BY effective_on DESC, id DESC LIMIT 1)
      FROM latest WHERE latest.effective_on > :as_at)
    """
  }

  private static let actionColumns = """
    SELECT a.area_id, a.sequence,
      (SELECT count(*) FROM revision
        WHERE action_id = r.action_id AND effective_on <= :as_at AND is_redating),
      r.effective_on, r.recorded_by,
      \(StateColumns.sql)
    """

  static let position = """
    \(standing(latest: ""))
    \(actionColumns)
    FROM standing
    CROSS JOIN revision r ON r.id = standing.revision_id
    CROSS JOIN action a ON a.id = r.action_id
    LEFT JOIN outcome o ON o.id = r.outcome_id
    """

  /// Open and due before `:as_at`. The first arm of `standing` finds them by index; the conditions at the end
  /// hold the second arm, which comes from history, to the same.
  static let overdue = """
    \(standing(latest: "AND is_open AND due_on < :as_at"))
    \(actionColumns)
    FROM standing
    CROSS JOIN revision r ON r.id = standing.revision_id
    CROSS JOIN action a ON a.id = r.action_id
    LEFT JOIN outcome o ON o.id = r.outcome_id
    LEFT JOIN rating k ON k.code = r.rating
    WHERE r.due_on < :as_at AND r.withdrawn_reason IS NULL
      AND coalesce(k.meaning NOT IN ('complete', 'embedded'), 1)
    """

  static let oneAction = """
    \(actionColumns)
    FROM revision r
    CROSS JOIN action a ON a.id = r.action_id
    LEFT JOIN outcome o ON o.id = r.outcome_id
    WHERE r.action_id = :action_id AND r.effective_on <= :as_at
    ORDER BY r.effective_on DESC, r.id DESC LIMIT 1
    """

  static let actionID = "SELECT id FROM action WHERE area_id = ? AND sequence = ?"

  static let beginsOn = "SELECT min(effective_on) FROM revision"

  static let movementRevisions = """
    SELECT id, effective_on, rating, withdrawn_reason IS NOT NULL, coalesce(reason, note)
    FROM revision WHERE action_id = ? ORDER BY id
    """

  static let standings = """
    SELECT r.action_id, area.number, r.effective_on, r.due_on, r.rating, r.withdrawn_reason IS NOT NULL
    FROM revision r JOIN action a ON a.id = r.action_id JOIN area ON area.id = a.area_id
    WHERE r.effective_on <= :as_at AND r.id <= :known
    ORDER BY r.effective_on, r.id
    """

  static let chaseRevisions = """
    SELECT area.number, a.sequence, r.id, r.due_on, r.rating, lead.officer_id, r.withdrawn_reason IS NOT NULL
    FROM revision r
    JOIN action a ON a.id = r.action_id
    JOIN area ON area.id = a.area_id
    LEFT JOIN revision_officer lead ON lead.revision_id = r.id AND lead.rank = 1
    WHERE r.effective_on <= :as_at
    ORDER BY r.action_id, r.effective_on, r.id
    """

  private static let lastOutcome = """
    LEFT JOIN chase_outcome o ON o.id = (SELECT max(id) FROM chase_outcome WHERE chase_message_id = m.id)
    """

  static let chases = """
    SELECT area.number, a.sequence, c.officer_id, c.state, c.said, m.message_id, m.addressee, m.copied, o.outcome,
      o.detail, CASE WHEN o.outcome = 'sent' THEN o.on_date END, m.chased_on, m.is_rehearsal
    FROM chase c
    JOIN chase_message m ON m.id = c.chase_message_id
    JOIN action a ON a.id = c.action_id
    JOIN area ON area.id = a.area_id
    \(lastOutcome)
    ORDER BY c.id
    """

  static let unsentMessages = """
    SELECT m.id, m.message_id, m.chased_on, m.addressee, m.copied, m.subject, m.content,
      o.outcome IS 'begun', CASE WHEN o.outcome = 'failed' THEN coalesce(o.detail, 'it failed') END
    FROM chase_message m
    \(lastOutcome)
    WHERE m.is_rehearsal = ? AND (o.outcome IS NULL OR o.outcome IN ('begun', 'failed'))
    ORDER BY m.id
    """

  static func revisions(_ condition: String) -> String {
    """
    SELECT r.id, area.number, a.sequence, r.effective_on, r.kind, r.recorded_at, r.recorded_by,
      r.note, r.reason, r.is_redating,
      \(StateColumns.sql)
    FROM revision r
    JOIN action a ON a.id = r.action_id
    JOIN area ON area.id = a.area_id
    LEFT JOIN outcome o ON o.id = r.outcome_id
    \(condition)
    ORDER BY r.id
    """
  }
}
