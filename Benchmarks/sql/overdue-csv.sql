-- The columns of `improve overdue --format csv`; names are worked out once and not for each action.
WITH at (id) AS (
  SELECT id FROM standing
  WHERE until_on IS NULL AND is_open AND due_on < '2024-01-15' AND +from_on <= '2024-01-15'
  UNION ALL
  SELECT (
    SELECT id FROM standing
    WHERE action_id = last.action_id AND from_on <= '2024-01-15' ORDER BY from_on DESC LIMIT 1)
  FROM standing last WHERE last.until_on IS NULL AND last.from_on > '2024-01-15'),
person (id, words) AS MATERIALIZED (
  SELECT officer.id, concat.words FROM officer JOIN (
    SELECT officer_id, CASE
        WHEN name IS NULL THEN role WHEN role IS NULL THEN name ELSE name || ', ' || role
      END AS words,
      row_number() OVER (PARTITION BY officer_id ORDER BY effective_on DESC, id DESC) AS age
    FROM officer_revision WHERE effective_on <= '2024-01-15') AS concat
  ON concat.officer_id = officer.id AND concat.age = 1),
titled (id, number, title) AS MATERIALIZED (
  SELECT area.id, area.number, (
    SELECT title FROM area_revision
    WHERE area_id = area.id AND effective_on <= '2024-01-15'
    ORDER BY effective_on DESC, id DESC LIMIT 1)
  FROM area)
SELECT
  titled.number || '.' || a.sequence AS reference,
  titled.number AS area_number,
  titled.title AS area,
  s.outcome,
  s.action,
  (SELECT group_concat(words, '; ') FROM (
    SELECT person.words FROM standing_officer so JOIN person ON person.id = so.officer_id
    WHERE so.action_id = s.action_id AND so.from_on = s.from_on ORDER BY so.rank)) AS officers,
  s.original_due_on,
  s.due_on,
  s.due_as_printed,
  CAST(julianday('2024-01-15') - julianday(s.due_on) AS INTEGER) AS days_overdue,
  s.times_redated,
  s.rating,
  k.meaning,
  s.progress,
  s.impact,
  iif(s.impact_is_evidenced, 'true', 'false') AS impact_is_evidenced,
  s.reason_for_delay,
  s.mitigating_actions,
  (SELECT words FROM person WHERE id = s.accountable_officer_id) AS accountable_officer,
  s.revised_due_on,
  s.complete_since AS completed_on,
  s.withdrawn_reason,
  s.source,
  e.effective_on AS updated_on,
  e.recorded_by AS updated_by
FROM at
CROSS JOIN standing s ON s.id = at.id
CROSS JOIN action a ON a.id = s.action_id
CROSS JOIN entry e ON e.id = s.last_entry
JOIN titled ON titled.id = a.area_id
LEFT JOIN rating k ON k.code = s.rating
WHERE s.due_on < '2024-01-15' AND s.is_open
ORDER BY s.due_on, titled.number, a.sequence;
