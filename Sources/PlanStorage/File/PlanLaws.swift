/// The laws of the data that the schema's checks and triggers cannot hold by themselves, each as a query for
/// what breaks it.
struct PlanLaws {
  let says: String
  /// Gives one text for each violation: where it is.
  let violations: String

  private static func ofRevisions(_ says: String, _ condition: String) -> PlanLaws {
    PlanLaws(
      says: says,
      violations: """
        SELECT 'action ' || area.number || '.' || a.sequence || ', revision ' || r.id
        FROM revision r JOIN action a ON a.id = r.action_id JOIN area ON area.id = a.area_id
        LEFT JOIN rating k ON k.code = r.rating
        WHERE \(condition) ORDER BY r.id
        """)
  }

  static let all: [PlanLaws] = [
    PlanLaws(
      says: "there must be exactly one heading and at least one rating",
      violations: """
        SELECT 'the plan' WHERE (SELECT count(*) FROM plan) <> 1
          OR NOT EXISTS (SELECT 1 FROM rating)
        """),
    PlanLaws(
      says: "an action has at least one revision",
      violations: """
        SELECT 'action ' || area.number || '.' || a.sequence
        FROM action a JOIN area ON area.id = a.area_id
        WHERE NOT EXISTS (SELECT 1 FROM revision WHERE action_id = a.id)
        """),
    PlanLaws(
      says: "an area has a title",
      violations: """
        SELECT 'area ' || number FROM area
        WHERE NOT EXISTS (SELECT 1 FROM area_revision WHERE area_id = area.id)
        """),
    PlanLaws(
      says: "a board reads at least one section",
      violations: """
        SELECT 'board ' || code FROM board
        WHERE NOT EXISTS (
          SELECT 1 FROM board_revision r JOIN board_section s ON s.board_revision_id = r.id
          WHERE r.board_id = board.id)
        """),
    PlanLaws(
      says: "a meeting has a day",
      violations: """
        SELECT 'meeting ' || id FROM meeting
        WHERE NOT EXISTS (SELECT 1 FROM meeting_revision WHERE meeting_id = meeting.id)
        """),
    PlanLaws(
      says: "an officer has a name or a role",
      violations: """
        SELECT 'officer ' || id FROM officer
        WHERE NOT EXISTS (SELECT 1 FROM officer_revision WHERE officer_id = officer.id)
        """),
    PlanLaws(
      says: "the index of latest revisions must name the revision of the latest effective date",
      violations: """
        SELECT 'action ' || area.number || '.' || a.sequence
        FROM action a JOIN area ON area.id = a.area_id
        LEFT JOIN latest l ON l.action_id = a.id
        LEFT JOIN revision r ON r.id = l.revision_id
        LEFT JOIN rating k ON k.code = r.rating
        WHERE l.revision_id IS NOT (
            SELECT id FROM revision WHERE action_id = a.id
            ORDER BY effective_on DESC, id DESC LIMIT 1)
          OR l.effective_on IS NOT r.effective_on OR l.due_on IS NOT r.due_on
          OR l.is_open IS NOT (
            r.withdrawn_reason IS NULL
            AND coalesce(k.meaning NOT IN ('complete', 'embedded'), 1))
        """),
    ofRevisions(
      "the original due date of an action never changes",
      """
      r.original_due_on IS NOT NULL AND r.original_due_on <> (
        SELECT original_due_on FROM revision
        WHERE action_id = r.action_id AND original_due_on IS NOT NULL ORDER BY id LIMIT 1)
      """),
    ofRevisions(
      "only a complete action has a completion date",
      "r.completed_on IS NOT NULL AND NOT coalesce(k.meaning IN ('complete', 'embedded'), 0)"),
    ofRevisions(
      "a revision relates to a day before or on which it was recorded",
      // A revision of shortly before midnight UTC is of the next day in London's summer.
      "r.effective_on > date(r.recorded_at, '+1 hour')"),
    ofRevisions(
      "the officers of a revision are ranked from 1 without a gap",
      """
      (SELECT count(*) FROM revision_officer WHERE revision_id = r.id)
        <> (SELECT coalesce(max(rank), 0) FROM revision_officer WHERE revision_id = r.id)
      """),
    ofRevisions(
      "the outcome of an action belongs to the area of the action",
      """
      r.outcome_id IS NOT NULL
        AND (SELECT area_id FROM outcome WHERE id = r.outcome_id) <> a.area_id
      """),
    ofRevisions(
      "a re-dating changes a due date that the action had",
      """
      r.is_redating <> coalesce((
        SELECT base.due_on IS NOT r.due_on AND EXISTS (
          SELECT 1 FROM revision first
          WHERE first.action_id = r.action_id AND first.id < r.id AND first.original_due_on IS NOT NULL)
        FROM revision base
        WHERE base.action_id = r.action_id AND base.id < r.id
          AND base.effective_on <= r.effective_on
        ORDER BY base.effective_on DESC, base.id DESC LIMIT 1), 0)
      """),
  ]
}
