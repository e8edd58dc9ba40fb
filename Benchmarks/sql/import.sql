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
CREATE TEMP TABLE now AS SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now') AS recorded_at;

INSERT INTO area (number) SELECT DISTINCT area_number FROM sheet ORDER BY area_number;
INSERT INTO area_revision (area_id, effective_on, recorded_at, recorded_by, title)
SELECT area.id, '2023-12-31', now.recorded_at, 'bench', sheet.area
FROM sheet JOIN area ON area.number = sheet.area_number, now
GROUP BY sheet.area_number ORDER BY sheet.area_number;

INSERT INTO outcome (area_id, outcome)
SELECT area.id, sheet.outcome FROM sheet JOIN area ON area.number = sheet.area_number
WHERE sheet.outcome <> '' GROUP BY area.id, sheet.outcome ORDER BY min(sheet.rowid);

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
INSERT INTO officer_revision (officer_id, effective_on, recorded_at, recorded_by, name, role)
SELECT known.id, '2023-12-31', now.recorded_at, 'bench', known.name, known.role
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
  action_id, effective_on, recorded_at, recorded_by, kind, is_redating, outcome_id, action,
  officers_as_printed, original_due_on, due_on, due_as_printed, rating, progress, impact,
  impact_is_evidenced, completed_on)
SELECT
  a.id, '2023-12-31', now.recorded_at, 'bench', 'import', 0, outcome.id, sheet.action,
  iif(instr(sheet.responsible, '; '), sheet.responsible || ' ' || sheet.role, NULL),
  nullif(sheet.due_date, ''), nullif(sheet.due_date, ''), nullif(sheet.due_date, ''),
  k.code, nullif(sheet.progress, ''), nullif(sheet.impact, ''), 0,
  NULL
FROM sheet
CROSS JOIN area ON area.number = sheet.area_number
CROSS JOIN action a ON a.area_id = area.id
  AND a.sequence = CAST(substr(sheet.reference, instr(sheet.reference, '.') + 1) AS INTEGER)
LEFT JOIN outcome ON outcome.area_id = area.id AND outcome.outcome = sheet.outcome
LEFT JOIN rating k ON k.code = lower(sheet.rag)
CROSS JOIN now
ORDER BY sheet.rowid;

INSERT INTO sheet_said (action_id, effective_on, said) SELECT id, '2023-12-31', zeroblob(104) FROM action;
COMMIT;
SELECT 'imported ' || count(*) || ' rows' FROM sheet;
