-- What `improve summary --month 2023-06 --format json` says, each part under its name and in flat columns.
PRAGMA temp_store = MEMORY;

CREATE TEMP TABLE before (
  action_id INTEGER PRIMARY KEY, standing TEXT, meaning TEXT, is_open INTEGER, is_red INTEGER,
  is_withdrawn INTEGER, due_on TEXT, has_officer INTEGER, times_redated INTEGER);
INSERT INTO before
SELECT
  a.id, iif(s.withdrawn_reason IS NULL, coalesce(k.code, 'unrated'), 'withdrawn'),
  iif(s.withdrawn_reason IS NULL, coalesce(k.meaning, 'unrated'), 'withdrawn'), s.is_open,
  s.withdrawn_reason IS NULL AND coalesce(k.meaning = 'off_track', 0),
  s.withdrawn_reason IS NOT NULL, s.due_on,
  EXISTS (SELECT 1 FROM standing_officer WHERE action_id = s.action_id AND from_on = s.from_on),
  s.times_redated
FROM action a
CROSS JOIN standing s ON s.id = (
  SELECT id FROM standing
  WHERE action_id = a.id AND from_on <= '2023-05-31' ORDER BY from_on DESC LIMIT 1)
LEFT JOIN rating k ON k.code = s.rating;

CREATE TEMP TABLE after (
  action_id INTEGER PRIMARY KEY, standing_id INTEGER, area_id INTEGER, number INTEGER,
  sequence INTEGER, standing TEXT, meaning TEXT, is_open INTEGER, is_red INTEGER,
  is_withdrawn INTEGER, due_on TEXT, has_officer INTEGER, times_redated INTEGER,
  updated_on TEXT, is_mitigated INTEGER, is_evidenced INTEGER);
INSERT INTO after
SELECT
  a.id, s.id, a.area_id, area.number, a.sequence,
  iif(s.withdrawn_reason IS NULL, coalesce(k.code, 'unrated'), 'withdrawn'),
  iif(s.withdrawn_reason IS NULL, coalesce(k.meaning, 'unrated'), 'withdrawn'), s.is_open,
  s.withdrawn_reason IS NULL AND coalesce(k.meaning = 'off_track', 0),
  s.withdrawn_reason IS NOT NULL, s.due_on,
  EXISTS (SELECT 1 FROM standing_officer WHERE action_id = s.action_id AND from_on = s.from_on),
  s.times_redated, e.effective_on, s.reason_for_delay IS NOT NULL,
  s.impact_is_evidenced AND s.impact IS NOT NULL
FROM action a
CROSS JOIN area ON area.id = a.area_id
CROSS JOIN standing s ON s.id = (
  SELECT id FROM standing
  WHERE action_id = a.id AND from_on <= '2023-06-30' ORDER BY from_on DESC LIMIT 1)
CROSS JOIN entry e ON e.id = s.last_entry
LEFT JOIN rating k ON k.code = s.rating;

-- The day, the dates and the words of each re-dating, of the actions that have more of them than before.
CREATE TEMP TABLE redating AS
SELECT
  d.action_id, d.from_on AS effective_on, e.recorded_by, coalesce(e.reason, e.note) AS reason,
  d.due_on AS "to", d.due_before AS "from"
FROM (
  SELECT
    s.action_id, s.from_on, s.due_on, s.times_redated,
    lag(s.due_on) OVER (PARTITION BY s.action_id ORDER BY s.from_on) AS due_before,
    lag(s.times_redated) OVER (PARTITION BY s.action_id ORDER BY s.from_on) AS times_before
  FROM after n
  LEFT JOIN before b USING (action_id)
  CROSS JOIN standing s ON s.action_id = n.action_id
  WHERE n.times_redated > coalesce(b.times_redated, 0)) AS d
CROSS JOIN entry e ON e.id = (
  SELECT entry_id FROM revision
  WHERE action_id = d.action_id AND effective_on = d.from_on AND ' ' || sets || ' ' LIKE '% due %'
    AND undoes IS NULL AND id NOT IN (SELECT undoes FROM revision WHERE undoes IS NOT NULL)
  ORDER BY id DESC LIMIT 1)
WHERE d.times_redated > d.times_before AND d.from_on > '2023-05-31' AND d.from_on <= '2023-06-30';

CREATE TEMP TABLE titled (id INTEGER PRIMARY KEY, number INTEGER, title TEXT);
INSERT INTO titled
SELECT area.id, area.number, (
  SELECT title FROM area_revision
  WHERE area_id = area.id AND effective_on <= '2023-06-30'
  ORDER BY effective_on DESC, id DESC LIMIT 1)
FROM area;
CREATE TEMP TABLE person (id INTEGER PRIMARY KEY, words TEXT);
INSERT INTO person
SELECT officer_id, CASE
    WHEN name IS NULL THEN role WHEN role IS NULL THEN name ELSE name || ', ' || role END
FROM (
  SELECT *, row_number() OVER (PARTITION BY officer_id ORDER BY effective_on DESC, id DESC) AS age
  FROM officer_revision WHERE effective_on <= '2023-06-30')
WHERE age = 1;

-- Long texts are read for the actions listed alone.
CREATE TEMP VIEW listed AS
SELECT
  n.action_id AS id,
  s.action,
  titled.title AS area,
  n.number AS area_number,
  s.complete_since AS completed_on,
  iif(n.is_open AND n.due_on < '2023-06-30',
    CAST(julianday('2023-06-30') - julianday(n.due_on) AS INTEGER), 0) AS days_overdue,
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
  k.code AS rating_code,
  k.colour AS rating_colour,
  k.label AS rating_label,
  k.meaning AS rating_meaning,
  n.number || '.' || n.sequence AS reference,
  n.times_redated,
  e.recorded_by AS updated_by,
  e.effective_on AS updated_on,
  s.withdrawn_reason
FROM after n
CROSS JOIN standing s ON s.id = n.standing_id
CROSS JOIN entry e ON e.id = s.last_entry
CROSS JOIN titled ON titled.id = n.area_id
LEFT JOIN rating k ON k.code = s.rating;

.print counts
SELECT
  count(*) AS total, sum(is_open) AS open, sum(NOT is_open) AS closed,
  sum(meaning = 'complete') AS complete, sum(meaning = 'embedded') AS embedded,
  sum(meaning = 'on_track') AS on_track, sum(meaning = 'at_risk') AS at_risk,
  sum(meaning = 'off_track') AS off_track, sum(meaning = 'not_started') AS not_started,
  sum(meaning = 'unrated') AS unrated, sum(is_withdrawn) AS withdrawn,
  coalesce(sum(is_open AND due_on < '2023-06-30'), 0) AS overdue,
  coalesce(sum(is_open AND due_on BETWEEN '2023-06-30' AND date('2023-06-30', '+30 days')), 0)
    AS due_within_30_days,
  sum(is_open AND due_on IS NULL) AS without_due_date,
  sum(is_open AND NOT has_officer) AS without_officer
FROM after;
.print opening_counts
SELECT
  count(*) AS total, sum(is_open) AS open, sum(NOT is_open) AS closed,
  sum(meaning = 'complete') AS complete, sum(meaning = 'embedded') AS embedded,
  sum(meaning = 'on_track') AS on_track, sum(meaning = 'at_risk') AS at_risk,
  sum(meaning = 'off_track') AS off_track, sum(meaning = 'not_started') AS not_started,
  sum(meaning = 'unrated') AS unrated, sum(is_withdrawn) AS withdrawn,
  coalesce(sum(is_open AND due_on < '2023-05-31'), 0) AS overdue,
  coalesce(sum(is_open AND due_on BETWEEN '2023-05-31' AND date('2023-05-31', '+30 days')), 0)
    AS due_within_30_days,
  sum(is_open AND due_on IS NULL) AS without_due_date,
  sum(is_open AND NOT has_officer) AS without_officer
FROM before;
.print areas
SELECT
  after.number, titled.title, count(*) AS total, sum(is_open) AS open, sum(NOT is_open) AS closed,
  sum(meaning = 'complete') AS complete, sum(meaning = 'embedded') AS embedded,
  sum(meaning = 'on_track') AS on_track, sum(meaning = 'at_risk') AS at_risk,
  sum(meaning = 'off_track') AS off_track, sum(meaning = 'not_started') AS not_started,
  sum(meaning = 'unrated') AS unrated, sum(is_withdrawn) AS withdrawn,
  coalesce(sum(is_open AND due_on < '2023-06-30'), 0) AS overdue,
  coalesce(sum(is_open AND due_on BETWEEN '2023-06-30' AND date('2023-06-30', '+30 days')), 0)
    AS due_within_30_days,
  sum(is_open AND due_on IS NULL) AS without_due_date,
  sum(is_open AND NOT has_officer) AS without_officer
FROM after JOIN titled ON titled.id = after.area_id
GROUP BY after.area_id ORDER BY after.number;
.print bridge
SELECT
  (SELECT sum(is_open) FROM before) AS opening,
  sum(b.action_id IS NULL) AS added,
  coalesce(sum(n.is_open AND NOT b.is_open), 0) AS reopened,
  sum(NOT n.is_open AND NOT n.is_withdrawn AND coalesce(b.is_open, 1)) AS closed,
  sum(n.is_withdrawn AND coalesce(b.is_open, 1)) AS withdrawn,
  sum(n.is_open) AS closing
FROM after n LEFT JOIN before b USING (action_id);
.print transitions
SELECT "from", "to", count(*) AS count, group_concat(reference) AS "references"
FROM (
  SELECT b.standing AS "from", n.standing AS "to", n.number || '.' || n.sequence AS reference
  FROM after n LEFT JOIN before b USING (action_id)
  WHERE b.standing IS NOT n.standing
  ORDER BY n.number, n.sequence)
GROUP BY "from", "to"
ORDER BY
  iif("from" IS NULL, 0, coalesce(
    (SELECT rank FROM rating WHERE code = "from"), iif("from" = 'unrated', 98, 99))),
  coalesce((SELECT rank FROM rating WHERE code = "to"), iif("to" = 'unrated', 98, 99));
.print added
SELECT listed.* FROM after n JOIN listed ON listed.id = n.action_id
WHERE n.action_id NOT IN (SELECT action_id FROM before) ORDER BY n.number, n.sequence;
.print completed
SELECT listed.* FROM after n LEFT JOIN before b USING (action_id)
CROSS JOIN listed ON listed.id = n.action_id
WHERE NOT n.is_open AND NOT n.is_withdrawn AND coalesce(b.is_open, 1)
ORDER BY n.number, n.sequence;
.print due_next
SELECT listed.* FROM after n JOIN listed ON listed.id = n.action_id
WHERE n.is_open AND n.due_on BETWEEN '2023-06-30' AND date('2023-06-30', '+31 days')
ORDER BY n.due_on, n.number, n.sequence;
.print exceptions
SELECT listed.*, n.exceptions FROM (
  SELECT
    action_id, number, sequence,
    iif(is_red, ' red', '')
    || iif(is_open AND due_on < '2023-06-30', ' overdue', '')
    || iif(is_red AND NOT is_mitigated, ' red_without_mitigation', '')
    || iif(is_open AND times_redated, ' redated', '')
    || iif(is_open AND due_on IS NULL, ' without_due_date', '')
    || iif(is_open AND NOT has_officer, ' without_officer', '')
    || iif(is_open AND updated_on <= date('2023-06-30', '-31 days'), ' stale', '')
    || iif(meaning IN ('complete', 'embedded') AND NOT is_evidenced,
      ' complete_without_evidenced_impact', '') AS exceptions
  FROM after) AS n
CROSS JOIN listed ON listed.id = n.action_id
WHERE n.exceptions <> '' ORDER BY n.number, n.sequence;
.print newly_red
SELECT listed.* FROM after n LEFT JOIN before b USING (action_id)
CROSS JOIN listed ON listed.id = n.action_id
WHERE n.is_red AND NOT coalesce(b.is_red, 0) ORDER BY n.number, n.sequence;
.print overdue
SELECT listed.* FROM after n JOIN listed ON listed.id = n.action_id
WHERE n.is_open AND n.due_on < '2023-06-30' ORDER BY n.due_on, n.number, n.sequence;
.print recovered
SELECT listed.* FROM after n JOIN before b USING (action_id)
CROSS JOIN listed ON listed.id = n.action_id
WHERE n.is_open AND NOT n.is_red AND b.is_red ORDER BY n.number, n.sequence;
.print red
SELECT listed.* FROM after n JOIN listed ON listed.id = n.action_id
WHERE n.is_red ORDER BY n.number, n.sequence;
.print redated
SELECT listed.* FROM after n JOIN listed ON listed.id = n.action_id
WHERE n.action_id IN (SELECT action_id FROM redating) ORDER BY n.number, n.sequence;
.print redatings
SELECT n.number || '.' || n.sequence AS reference, redating.*
FROM redating JOIN after n USING (action_id) ORDER BY n.number, n.sequence, redating.effective_on;
.print reopened
SELECT listed.* FROM after n JOIN before b USING (action_id)
CROSS JOIN listed ON listed.id = n.action_id
WHERE n.is_open AND NOT b.is_open ORDER BY n.number, n.sequence;
.print withdrawn
SELECT listed.* FROM after n LEFT JOIN before b USING (action_id)
CROSS JOIN listed ON listed.id = n.action_id
WHERE n.is_withdrawn AND NOT coalesce(b.is_withdrawn, 0) ORDER BY n.number, n.sequence;
.print on_schedule_only_by_redating
SELECT n.number || '.' || n.sequence AS reference
FROM after n JOIN standing s ON s.id = n.standing_id
WHERE n.is_open AND n.times_redated AND n.due_on >= '2023-06-30' AND s.original_due_on < '2023-06-30'
ORDER BY n.number, n.sequence;
-- Due dates put right on their own day; a revision that was undone puts nothing right.
.print corrections
SELECT
  r.effective_on, old.due_on AS "from", coalesce(e.reason, e.note) AS reason, e.recorded_at, e.recorded_by,
  n.number || '.' || n.sequence AS reference, r.due_on AS "to"
FROM revision r
CROSS JOIN revision old ON old.id = r.corrects
CROSS JOIN entry e ON e.id = r.entry_id
CROSS JOIN after n ON n.action_id = r.action_id
WHERE r.corrects IS NOT NULL AND ' ' || r.sets || ' ' LIKE '% due %' AND r.due_on IS NOT old.due_on
  AND r.effective_on <= '2023-06-30'
  AND (r.effective_on > '2023-05-31' OR date(e.recorded_at) > '2023-05-31')
  AND NOT EXISTS (SELECT 1 FROM revision WHERE undoes = r.id)
ORDER BY e.id, n.number, n.sequence;
.print rating_challenges
SELECT reference, computed, meaning FROM (
  SELECT
    number || '.' || sequence AS reference, meaning, number, sequence,
    CASE
      WHEN due_on >= '2023-06-30' THEN 'on_track'
      WHEN due_on >= date('2023-06-30', '-31 days') THEN 'at_risk'
      ELSE 'off_track' END AS computed
  FROM after WHERE is_open AND due_on IS NOT NULL)
WHERE CASE computed
  WHEN 'on_track' THEN meaning NOT IN ('unrated', 'on_track', 'not_started')
  WHEN 'at_risk' THEN NOT (
    meaning = 'at_risk'
    OR (meaning = 'off_track' AND NOT EXISTS (SELECT 1 FROM rating WHERE meaning = 'at_risk')))
  ELSE meaning <> 'off_track' END
ORDER BY number, sequence;
.print trend
WITH RECURSIVE
  back (months) AS (SELECT 11 UNION ALL SELECT months - 1 FROM back WHERE months > 1),
  day (as_at) AS (
    SELECT date('2023-06-30', 'start of month', '-' || (months - 1) || ' months', '-1 day') FROM back
    UNION ALL SELECT '2023-06-30')
SELECT
  day.as_at, sum(s.is_open) AS open, sum(s.is_open AND coalesce(s.due_on < day.as_at, 0)) AS overdue,
  sum(s.withdrawn_reason IS NULL AND coalesce(k.meaning = 'off_track', 0)) AS red
FROM standing s
LEFT JOIN rating k ON k.code = s.rating
CROSS JOIN day ON s.from_on <= day.as_at AND (s.until_on IS NULL OR s.until_on > day.as_at)
WHERE s.from_on <= '2023-06-30'
GROUP BY day.as_at ORDER BY day.as_at;
