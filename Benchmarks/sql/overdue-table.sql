-- The columns of `improve overdue` as a table, with plain dates and counts where the program writes words.
WITH at (id) AS (
  SELECT id FROM standing
  WHERE until_on IS NULL AND is_open AND due_on < '2024-01-15' AND +from_on <= '2024-01-15'
  UNION ALL
  SELECT (
    SELECT id FROM standing
    WHERE action_id = last.action_id AND from_on <= '2024-01-15' ORDER BY from_on DESC LIMIT 1)
  FROM standing last WHERE last.until_on IS NULL AND last.from_on > '2024-01-15')
SELECT
  area.number || '.' || a.sequence AS Ref,
  CAST(julianday('2024-01-15') - julianday(s.due_on) AS INTEGER) AS Days,
  s.due_on AS Due,
  s.original_due_on AS Original,
  s.times_redated AS "Re-dated",
  k.symbol || ' ' || k.code AS Rating,
  (SELECT group_concat(called, '; ') FROM (
    SELECT (
      SELECT coalesce(name, role) FROM officer_revision
      WHERE officer_id = so.officer_id AND effective_on <= '2024-01-15'
      ORDER BY effective_on DESC, id DESC LIMIT 1) AS called
    FROM standing_officer so WHERE so.action_id = s.action_id AND so.from_on = s.from_on ORDER BY so.rank)) AS Officers,
  s.action AS Action
FROM at
CROSS JOIN standing s ON s.id = at.id
CROSS JOIN action a ON a.id = s.action_id
JOIN area ON area.id = a.area_id
LEFT JOIN rating k ON k.code = s.rating
WHERE s.due_on < '2024-01-15' AND s.is_open
ORDER BY s.due_on, area.number, a.sequence;
