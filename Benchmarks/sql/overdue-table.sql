-- The columns of `improve overdue` as a table, with plain dates and counts where the program writes words.
WITH standing (revision_id) AS (
  SELECT revision_id FROM latest
  WHERE is_open AND due_on < '2024-01-15' AND effective_on <= '2024-01-15'
  UNION ALL
  SELECT (
    SELECT id FROM revision
    WHERE action_id = latest.action_id AND effective_on <= '2024-01-15'
    ORDER BY effective_on DESC, id DESC LIMIT 1)
  FROM latest WHERE effective_on > '2024-01-15')
SELECT
  area.number || '.' || a.sequence AS Ref,
  CAST(julianday('2024-01-15') - julianday(r.due_on) AS INTEGER) AS Days,
  r.due_on AS Due,
  r.original_due_on AS Original,
  (SELECT count(*) FROM revision
    WHERE action_id = r.action_id AND effective_on <= '2024-01-15' AND is_redating) AS "Re-dated",
  k.symbol || ' ' || k.code AS Rating,
  (SELECT group_concat(called, '; ') FROM (
    SELECT (
      SELECT coalesce(name, role) FROM officer_revision
      WHERE officer_id = ro.officer_id AND effective_on <= '2024-01-15'
      ORDER BY effective_on DESC, id DESC LIMIT 1) AS called
    FROM revision_officer ro WHERE ro.revision_id = r.id ORDER BY ro.rank)) AS Officers,
  r.action AS Action
FROM standing
CROSS JOIN revision r ON r.id = standing.revision_id
CROSS JOIN action a ON a.id = r.action_id
JOIN area ON area.id = a.area_id
LEFT JOIN rating k ON k.code = r.rating
WHERE r.due_on < '2024-01-15' AND r.withdrawn_reason IS NULL
  AND coalesce(k.meaning NOT IN ('complete', 'embedded'), 1)
ORDER BY r.due_on, area.number, a.sequence;
