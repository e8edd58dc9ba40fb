-- What `improve rag 1.3 green` records: the action's state once more with another rating, and its officers.
.bail on
PRAGMA foreign_keys = ON;
PRAGMA synchronous = FULL;
BEGIN IMMEDIATE;
INSERT INTO revision (
  action_id, effective_on, recorded_at, recorded_by, kind, is_redating, outcome_id, action,
  officers_as_printed, original_due_on, due_on, due_as_printed, rating, progress, impact,
  impact_is_evidenced, completed_on)
SELECT
  r.action_id, date('now'), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'bench', 'rag', 0, outcome_id,
  action, officers_as_printed, original_due_on, due_on, due_as_printed, 'green', progress, impact,
  impact_is_evidenced, coalesce(completed_on, date('now'))
FROM area
JOIN action a ON a.area_id = area.id
JOIN revision r ON r.action_id = a.id
WHERE area.number = 1 AND a.sequence = 3 AND r.effective_on <= date('now')
ORDER BY r.effective_on DESC, r.id DESC LIMIT 1;
INSERT INTO revision_officer (revision_id, rank, officer_id)
SELECT last_insert_rowid(), rank, officer_id FROM revision_officer
WHERE revision_id = (
  SELECT id FROM revision
  WHERE action_id = (SELECT action_id FROM revision WHERE id = last_insert_rowid())
    AND id < last_insert_rowid() AND effective_on <= date('now')
  ORDER BY effective_on DESC, id DESC LIMIT 1);
COMMIT;
