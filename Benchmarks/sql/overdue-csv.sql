-- The columns of `improve overdue --format csv`; names are worked out once and not for each action.
WITH standing (revision_id) AS (
  SELECT revision_id FROM latest
  WHERE is_open AND due_on < '2024-01-15' AND effective_on <= '2024-01-15'
  UNION ALL
  SELECT (
    SELECT id FROM revision
    WHERE action_id = latest.action_id AND effective_on <= '2024-01-15'
    ORDER BY effective_on DESC, id DESC LIMIT 1)
  FROM latest WHERE effective_on > '2024-01-15'),
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
  o.outcome,
  r.action,
  (SELECT group_concat(words, '; ') FROM (
    SELECT person.words FROM revision_officer ro JOIN person ON person.id = ro.officer_id
    WHERE ro.revision_id = r.id ORDER BY ro.rank)) AS officers,
  r.original_due_on,
  r.due_on,
  r.due_as_printed,
  CAST(julianday('2024-01-15') - julianday(r.due_on) AS INTEGER) AS days_overdue,
  (SELECT count(*) FROM revision
    WHERE action_id = r.action_id AND effective_on <= '2024-01-15' AND is_redating) AS times_redated,
  r.rating,
  k.meaning,
  r.progress,
  r.impact,
  iif(r.impact_is_evidenced, 'true', 'false') AS impact_is_evidenced,
  r.reason_for_delay,
  r.mitigating_actions,
  (SELECT words FROM person WHERE id = r.accountable_officer_id) AS accountable_officer,
  r.revised_due_on,
  r.completed_on,
  r.withdrawn_reason,
  r.effective_on AS updated_on,
  r.recorded_by AS updated_by
FROM standing
CROSS JOIN revision r ON r.id = standing.revision_id
CROSS JOIN action a ON a.id = r.action_id
JOIN titled ON titled.id = a.area_id
LEFT JOIN outcome o ON o.id = r.outcome_id
LEFT JOIN rating k ON k.code = r.rating
WHERE r.due_on < '2024-01-15' AND r.withdrawn_reason IS NULL
  AND coalesce(k.meaning NOT IN ('complete', 'embedded'), 1)
ORDER BY r.due_on, titled.number, a.sequence;
