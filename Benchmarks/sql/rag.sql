-- What `improve rag 1.3 green` records: an entry, a revision of the rating alone, and what stands of the action from
-- today, for which it takes that nothing later is said of it.
.bail on
PRAGMA foreign_keys = ON;
PRAGMA synchronous = FULL;
BEGIN IMMEDIATE;
INSERT INTO entry (recorded_at, recorded_by, kind, effective_on)
VALUES (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'bench', 'rag', date('now'));
INSERT INTO revision (entry_id, action_id, effective_on, sets, rating)
SELECT last_insert_rowid(), a.id, date('now'), 'rating', 'green'
FROM area JOIN action a ON a.area_id = area.id WHERE area.number = 1 AND a.sequence = 3;

CREATE TEMP TABLE base AS
SELECT s.*, r.entry_id,
  -- A day is judged by its end: what stood the day before says since when.
  (SELECT complete_since FROM standing
    WHERE action_id = s.action_id AND from_on < r.effective_on ORDER BY from_on DESC LIMIT 1) AS since_before
FROM revision r
JOIN standing s ON s.action_id = r.action_id AND s.from_on <= r.effective_on
WHERE r.id = last_insert_rowid()
ORDER BY s.from_on DESC LIMIT 1;
CREATE TEMP TABLE base_officer AS
SELECT o.* FROM base JOIN standing_officer o USING (action_id, from_on);
DELETE FROM standing_officer WHERE action_id = (SELECT action_id FROM base) AND from_on >= date('now');
DELETE FROM standing WHERE action_id = (SELECT action_id FROM base) AND from_on >= date('now');
UPDATE standing SET until_on = date('now')
WHERE id = (
  SELECT id FROM standing WHERE action_id = (SELECT action_id FROM base) ORDER BY from_on DESC LIMIT 1);
INSERT INTO standing (
  action_id, from_on, outcome, action, officers_as_printed, due_on, due_as_printed, rating, progress, impact,
  impact_is_evidenced, original_due_on, complete_since, times_redated, is_open, last_entry)
SELECT
  action_id, date('now'), outcome, action, officers_as_printed, due_on, due_as_printed, 'green', progress, impact,
  impact_is_evidenced, original_due_on, coalesce(since_before, date('now')), times_redated, 0, entry_id
FROM base;
INSERT INTO standing_officer SELECT action_id, date('now'), rank, officer_id FROM base_officer;
COMMIT;
