-- What `improve list --format json` says of each action, in flat columns: cheaper than nested JSON.
WITH person (id, words) AS MATERIALIZED (
  SELECT officer_id, CASE
      WHEN name IS NULL THEN role WHEN role IS NULL THEN name ELSE name || ', ' || role END
  FROM (
    SELECT *, row_number() OVER (PARTITION BY officer_id ORDER BY effective_on DESC, id DESC) AS age
    FROM officer_revision WHERE effective_on <= '2023-06-30')
  WHERE age = 1),
titled (id, number, title) AS MATERIALIZED (
  SELECT area.id, area.number, (
    SELECT title FROM area_revision
    WHERE area_id = area.id AND effective_on <= '2023-06-30'
    ORDER BY effective_on DESC, id DESC LIMIT 1)
  FROM area)
SELECT
  r.action,
  titled.title AS area,
  titled.number AS area_number,
  r.completed_on,
  CASE WHEN r.due_on < '2023-06-30' AND r.withdrawn_reason IS NULL
      AND coalesce(k.meaning NOT IN ('complete', 'embedded'), 1)
    THEN CAST(julianday('2023-06-30') - julianday(r.due_on) AS INTEGER) ELSE 0 END AS days_overdue,
  r.due_as_printed,
  r.due_on,
  r.impact,
  r.impact_is_evidenced,
  r.reason_for_delay,
  r.mitigating_actions,
  (SELECT words FROM person WHERE id = r.accountable_officer_id) AS accountable_officer,
  r.revised_due_on,
  (SELECT group_concat(words, '; ') FROM (
    SELECT person.words FROM revision_officer ro JOIN person ON person.id = ro.officer_id
    WHERE ro.revision_id = r.id ORDER BY ro.rank)) AS officers,
  r.officers_as_printed,
  r.original_due_on,
  o.outcome,
  r.progress,
  k.code AS rating_code,
  k.colour AS rating_colour,
  k.label AS rating_label,
  k.meaning AS rating_meaning,
  titled.number || '.' || a.sequence AS reference,
  (SELECT count(*) FROM revision
    WHERE action_id = a.id AND effective_on <= '2023-06-30' AND is_redating) AS times_redated,
  r.recorded_by AS updated_by,
  r.effective_on AS updated_on,
  r.withdrawn_reason
FROM action a
CROSS JOIN revision r ON r.id = (
  SELECT id FROM revision
  WHERE action_id = a.id AND effective_on <= '2023-06-30'
  ORDER BY effective_on DESC, id DESC LIMIT 1)
JOIN titled ON titled.id = a.area_id
LEFT JOIN outcome o ON o.id = r.outcome_id
LEFT JOIN rating k ON k.code = r.rating
ORDER BY titled.number, a.sequence;
