-- What `improve import rows.csv` records in an empty plan, run in the folder of rows.csv.
.bail on
PRAGMA foreign_keys = ON;
PRAGMA synchronous = FULL;
PRAGMA temp_store = MEMORY;
CREATE TEMP TABLE sheet (
  reference TEXT, area_number INTEGER, area TEXT, outcome TEXT, action TEXT, responsible TEXT,
  role TEXT, due_date TEXT, progress TEXT, impact TEXT, rag TEXT);
.import --csv --skip 1 rows.csv sheet
BEGIN IMMEDIATE;
INSERT INTO entry (recorded_at, recorded_by, kind, effective_on)
VALUES (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'bench', 'import', '2023-12-31');
CREATE TEMP TABLE now AS SELECT id AS entry_id FROM entry WHERE id = last_insert_rowid();

INSERT INTO area (number) SELECT DISTINCT area_number FROM sheet ORDER BY area_number;
INSERT INTO area_revision (entry_id, area_id, effective_on, title)
SELECT now.entry_id, area.id, '2023-12-31', sheet.area
FROM sheet JOIN area ON area.number = sheet.area_number, now
GROUP BY sheet.area_number ORDER BY sheet.area_number;

-- One officer or two in a cell, in the order of their names and roles.
CREATE TEMP TABLE person AS
SELECT rowid AS sheet_row, 1 AS rank,
  substr(responsible, 1, instr(responsible || '; ', '; ') - 1) AS name,
  substr(role, 1, instr(role || '; ', '; ') - 1) AS role
FROM sheet
UNION ALL
SELECT rowid, 2, substr(responsible, instr(responsible, '; ') + 2), substr(role, instr(role, '; ') + 2)
FROM sheet WHERE instr(responsible, '; ');
CREATE TEMP TABLE known (name TEXT PRIMARY KEY, role TEXT, id INTEGER) WITHOUT ROWID;
INSERT INTO known
SELECT name, role, row_number() OVER (ORDER BY min(sheet_row * 2 + rank)) FROM person GROUP BY name;
INSERT INTO officer (id) SELECT id FROM known ORDER BY id;
INSERT INTO officer_revision (entry_id, officer_id, effective_on, sets, name, role)
SELECT now.entry_id, known.id, '2023-12-31', 'name role', known.name, known.role
FROM known, now ORDER BY known.id;

INSERT INTO action (area_id, sequence)
SELECT area.id, CAST(substr(sheet.reference, instr(sheet.reference, '.') + 1) AS INTEGER)
FROM sheet JOIN area ON area.number = sheet.area_number ORDER BY sheet.rowid;

-- Officers go in with the revision that was just recorded, as the schema asks; no later statement could.
CREATE TEMP TABLE staged (
  action_id INTEGER, rank INTEGER, officer_id INTEGER, PRIMARY KEY (action_id, rank)) WITHOUT ROWID;
INSERT INTO staged
SELECT a.id, person.rank, known.id
FROM person
CROSS JOIN sheet ON sheet.rowid = person.sheet_row
CROSS JOIN known ON known.name = person.name
CROSS JOIN area ON area.number = sheet.area_number
CROSS JOIN action a ON a.area_id = area.id
  AND a.sequence = CAST(substr(sheet.reference, instr(sheet.reference, '.') + 1) AS INTEGER);
CREATE TEMP TRIGGER officers_of_revision AFTER INSERT ON main.revision BEGIN
  INSERT INTO revision_officer (revision_id, rank, officer_id)
  SELECT NEW.id, rank, officer_id FROM temp.staged WHERE action_id = NEW.action_id;
END;

INSERT INTO revision (
  entry_id, action_id, effective_on, sets, outcome, action, officers_as_printed, due_on, due_as_printed, rating,
  progress, impact, impact_is_evidenced)
SELECT
  now.entry_id, a.id, '2023-12-31',
  'action' || iif(sheet.due_date <> '', ' due', '') || iif(sheet.impact <> '', ' impact', '')
    || iif(sheet.responsible <> '', ' officers', '') || iif(sheet.outcome <> '', ' outcome', '')
    || iif(sheet.progress <> '', ' progress', '') || iif(k.code IS NOT NULL, ' rating', ''),
  nullif(sheet.outcome, ''), sheet.action,
  iif(instr(sheet.responsible, '; '), sheet.responsible || ' ' || sheet.role, NULL),
  nullif(sheet.due_date, ''), nullif(sheet.due_date, ''), k.code, nullif(sheet.progress, ''),
  nullif(sheet.impact, ''), iif(sheet.impact <> '', 0, NULL)
FROM sheet
CROSS JOIN area ON area.number = sheet.area_number
CROSS JOIN action a ON a.area_id = area.id
  AND a.sequence = CAST(substr(sheet.reference, instr(sheet.reference, '.') + 1) AS INTEGER)
LEFT JOIN rating k ON k.code = lower(sheet.rag)
CROSS JOIN now
ORDER BY sheet.rowid;

-- One revision of an action, so what stands is what it says.
INSERT INTO standing (
  action_id, from_on, outcome, action, officers_as_printed, due_on, due_as_printed, rating, progress, impact,
  impact_is_evidenced, original_due_on, times_redated, is_open, last_entry)
SELECT
  r.action_id, r.effective_on, r.outcome, r.action, r.officers_as_printed, r.due_on, r.due_as_printed, r.rating,
  r.progress, r.impact, ifnull(r.impact_is_evidenced, 0), r.due_on, 0,
  coalesce(k.meaning NOT IN ('complete', 'embedded'), 1), r.entry_id
FROM revision r LEFT JOIN rating k ON k.code = r.rating
ORDER BY r.id;
INSERT INTO standing_officer
SELECT r.action_id, r.effective_on, o.rank, o.officer_id
FROM revision r CROSS JOIN revision_officer o ON o.revision_id = r.id
ORDER BY r.id, o.rank;

-- A fingerprint of the same size for each of the parts; SQLite has no function that makes one.
CREATE TEMP TABLE part (field TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT INTO part VALUES
  ('action'), ('area'), ('due'), ('impact'), ('matching_text'), ('officers'), ('outcome'), ('progress'), ('rating');
INSERT INTO sheet_said (action_id, field, fingerprint, effective_on)
SELECT a.id, part.field, 8008717573990155315, '2023-12-31' FROM action a CROSS JOIN part ORDER BY a.id, part.field;
COMMIT;
SELECT 'imported ' || count(*) || ' rows' FROM sheet;
