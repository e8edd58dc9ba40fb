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
  s.action,
  titled.title AS area,
  titled.number AS area_number,
  s.complete_since AS completed_on,
  CASE WHEN s.due_on < '2023-06-30' AND s.is_open
    THEN CAST(julianday('2023-06-30') - julianday(s.due_on) AS INTEGER) ELSE 0 END AS days_overdue,
  s.due_as_printed,
  s.due_on,
  s.impact,
  s.impact_is_evidenced,
  s.reason_for_delay,
  s.mitigating_actions,
  (SELECT words FROM person WHERE id = s.accountable_officer_id) AS accountable_officer,
  s.revised_due_on,
  (SELECT group_concat(words, '; ') FROM (
    SELECT person.words FROM standing_officer so JOIN person ON person.id = so.officer_id
    WHERE so.action_id = s.action_id AND so.from_on = s.from_on ORDER BY so.rank)) AS officers,
  s.officers_as_printed,
  s.original_due_on,
  s.outcome,
  s.progress,
  s.source,
  k.code AS rating_code,
  k.colour AS rating_colour,
  k.label AS rating_label,
  k.meaning AS rating_meaning,
  titled.number || '.' || a.sequence AS reference,
  s.times_redated,
  e.recorded_by AS updated_by,
  e.effective_on AS updated_on,
  s.withdrawn_reason
FROM action a
CROSS JOIN standing s ON s.id = (
  SELECT id FROM standing
  WHERE action_id = a.id AND from_on <= '2023-06-30' ORDER BY from_on DESC LIMIT 1)
CROSS JOIN entry e ON e.id = s.last_entry
JOIN titled ON titled.id = a.area_id
LEFT JOIN rating k ON k.code = s.rating
ORDER BY titled.number, a.sequence;
