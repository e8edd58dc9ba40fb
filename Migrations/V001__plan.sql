-- The plan file. One council, one plan; everything that was ever reported is kept.
-- "IMPV" marks the file as a plan of this program among all SQLite files.
PRAGMA application_id = 1229803606;

CREATE TABLE plan (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  authority TEXT,
  title TEXT NOT NULL CHECK (title <> ''),
  framework TEXT NOT NULL CHECK (framework <> ''),
  published_on TEXT CHECK (published_on IS date(published_on, '+0 days')),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;

-- The RAG key: what each rating means, whatever its colour. `rank` is the order in which a board reads it.
CREATE TABLE rating (
  code TEXT PRIMARY KEY CHECK (code <> ''),
  rank INTEGER NOT NULL UNIQUE CHECK (rank > 0),
  label TEXT NOT NULL CHECK (label <> ''),
  colour TEXT NOT NULL CHECK (colour <> ''),
  symbol TEXT NOT NULL CHECK (symbol <> ''),
  meaning TEXT NOT NULL CHECK (
    meaning IN ('not_started', 'on_track', 'at_risk', 'off_track', 'complete', 'embedded'))
) STRICT, WITHOUT ROWID;

CREATE TABLE area (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0)
) STRICT;

CREATE TABLE area_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  area_id INTEGER NOT NULL REFERENCES area (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  note TEXT,
  title TEXT NOT NULL CHECK (title <> '')
) STRICT;
CREATE INDEX area_revision_as_at ON area_revision (area_id, effective_on);

CREATE TABLE outcome (
  id INTEGER PRIMARY KEY,
  area_id INTEGER NOT NULL REFERENCES area (id),
  outcome TEXT NOT NULL CHECK (outcome <> ''),
  UNIQUE (area_id, outcome)
) STRICT;

CREATE TABLE officer (
  id INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE officer_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  officer_id INTEGER NOT NULL REFERENCES officer (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  note TEXT,
  name TEXT CHECK (name <> ''),
  role TEXT CHECK (role <> ''),
  service TEXT CHECK (service <> ''),
  email TEXT CHECK (email <> ''),
  CHECK (name IS NOT NULL OR role IS NOT NULL)
) STRICT;
CREATE INDEX officer_revision_as_at ON officer_revision (officer_id, effective_on);

CREATE TABLE action (
  id INTEGER PRIMARY KEY,
  area_id INTEGER NOT NULL REFERENCES area (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  UNIQUE (area_id, sequence)
) STRICT;

-- The history. `id` is the order in which revisions were recorded.
CREATE TABLE revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  action_id INTEGER NOT NULL REFERENCES action (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  kind TEXT NOT NULL CHECK (
    kind IN ('import', 'add', 'edit', 'withdraw', 'reinstate', 'rag', 'progress', 'impact', 'due',
      'mitigate', 'hand_over')),
  note TEXT,
  reason TEXT CHECK (reason <> ''),
  is_redating INTEGER NOT NULL CHECK (is_redating IN (0, 1)),
  outcome_id INTEGER REFERENCES outcome (id),
  action TEXT NOT NULL CHECK (action <> ''),
  officers_as_printed TEXT,
  original_due_on TEXT CHECK (original_due_on IS date(original_due_on, '+0 days')),
  due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
  due_as_printed TEXT CHECK (due_as_printed <> ''),
  rating TEXT REFERENCES rating (code),
  progress TEXT,
  impact TEXT,
  impact_is_evidenced INTEGER NOT NULL CHECK (impact_is_evidenced IN (0, 1)),
  reason_for_delay TEXT CHECK (reason_for_delay <> ''),
  mitigating_actions TEXT CHECK (mitigating_actions <> ''),
  accountable_officer_id INTEGER REFERENCES officer (id),
  revised_due_on TEXT CHECK (revised_due_on IS date(revised_due_on, '+0 days')),
  completed_on TEXT CHECK (completed_on IS date(completed_on, '+0 days')),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  -- A mitigation is whole or absent.
  CHECK (
    (reason_for_delay IS NULL) = (mitigating_actions IS NULL)
    AND (reason_for_delay IS NULL) = (accountable_officer_id IS NULL)
    AND (reason_for_delay IS NULL) = (revised_due_on IS NULL)),
  -- A date that is recorded has an original.
  CHECK (due_on IS NULL OR original_due_on IS NOT NULL)
) STRICT;
CREATE INDEX revision_as_at ON revision (action_id, effective_on);
CREATE INDEX revision_redating ON revision (action_id, effective_on) WHERE is_redating;

-- The officers of a revision; rank 1 is the lead.
CREATE TABLE revision_officer (
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  rank INTEGER NOT NULL CHECK (rank > 0),
  officer_id INTEGER NOT NULL REFERENCES officer (id),
  PRIMARY KEY (revision_id, rank),
  UNIQUE (revision_id, officer_id)
) STRICT, WITHOUT ROWID;

-- An index, kept by the trigger below: each action's revision of the latest effective date, so that what is
-- overdue today is found without reading history.
CREATE TABLE latest (
  action_id INTEGER PRIMARY KEY REFERENCES action (id),
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  effective_on TEXT NOT NULL,
  is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
  due_on TEXT
) STRICT;
CREATE INDEX latest_open_due ON latest (due_on) WHERE is_open;
CREATE INDEX latest_effective ON latest (effective_on);

CREATE TRIGGER revision_is_latest AFTER INSERT ON revision
WHEN NOT EXISTS (
  SELECT 1 FROM latest WHERE action_id = NEW.action_id AND effective_on > NEW.effective_on)
BEGIN
  INSERT INTO latest (action_id, revision_id, effective_on, is_open, due_on)
  VALUES (
    NEW.action_id, NEW.id, NEW.effective_on,
    NEW.withdrawn_reason IS NULL AND coalesce(
      (SELECT meaning NOT IN ('complete', 'embedded') FROM rating WHERE code = NEW.rating), 1),
    NEW.due_on)
  ON CONFLICT (action_id) DO UPDATE SET
    revision_id = excluded.revision_id, effective_on = excluded.effective_on,
    is_open = excluded.is_open, due_on = excluded.due_on;
END;

-- What the last sheet said of each action, as a fingerprint for each of its fields: so that a cell which repeats
-- itself is told from one that was changed. Nothing is reported from it, and it is no copy of the plan.
CREATE TABLE sheet_said (
  action_id INTEGER PRIMARY KEY REFERENCES action (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  said BLOB NOT NULL
) STRICT;

-- Nothing reported is ever lost or changed. The insert triggers close the way round the delete triggers that
-- INSERT OR REPLACE would be.
CREATE TRIGGER revision_not_replaced BEFORE INSERT ON revision
WHEN NEW.id IN (SELECT id FROM revision)
BEGIN SELECT RAISE(ABORT, 'a revision is never replaced'); END;
CREATE TRIGGER revision_not_updated BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
CREATE TRIGGER revision_not_deleted BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;

CREATE TRIGGER revision_officer_of_newest BEFORE INSERT ON revision_officer
WHEN NEW.revision_id <> (SELECT max(id) FROM revision)
  OR EXISTS (
    SELECT 1 FROM revision_officer WHERE revision_id = NEW.revision_id AND rank = NEW.rank)
BEGIN SELECT RAISE(ABORT, 'officers are recorded with their revision, and never later'); END;
CREATE TRIGGER revision_officer_not_updated BEFORE UPDATE ON revision_officer
BEGIN SELECT RAISE(ABORT, 'the officers of a revision are never changed'); END;
CREATE TRIGGER revision_officer_not_deleted BEFORE DELETE ON revision_officer
BEGIN SELECT RAISE(ABORT, 'the officers of a revision are never deleted'); END;

CREATE TRIGGER area_revision_not_replaced BEFORE INSERT ON area_revision
WHEN NEW.id IN (SELECT id FROM area_revision)
BEGIN SELECT RAISE(ABORT, 'the history of an area is never replaced'); END;
CREATE TRIGGER area_revision_not_updated BEFORE UPDATE ON area_revision
BEGIN SELECT RAISE(ABORT, 'the history of an area is never changed'); END;
CREATE TRIGGER area_revision_not_deleted BEFORE DELETE ON area_revision
BEGIN SELECT RAISE(ABORT, 'the history of an area is never deleted'); END;

CREATE TRIGGER officer_revision_not_replaced BEFORE INSERT ON officer_revision
WHEN NEW.id IN (SELECT id FROM officer_revision)
BEGIN SELECT RAISE(ABORT, 'the history of an officer is never replaced'); END;
CREATE TRIGGER officer_revision_not_updated BEFORE UPDATE ON officer_revision
BEGIN SELECT RAISE(ABORT, 'the history of an officer is never changed'); END;
CREATE TRIGGER officer_revision_not_deleted BEFORE DELETE ON officer_revision
BEGIN SELECT RAISE(ABORT, 'the history of an officer is never deleted'); END;

CREATE TRIGGER action_keeps_reference BEFORE UPDATE ON action
BEGIN SELECT RAISE(ABORT, 'a reference is never changed'); END;
CREATE TRIGGER action_not_deleted BEFORE DELETE ON action
BEGIN SELECT RAISE(ABORT, 'an action is withdrawn, never deleted'); END;
CREATE TRIGGER area_keeps_number BEFORE UPDATE ON area
BEGIN SELECT RAISE(ABORT, 'the number of an area is never changed'); END;
CREATE TRIGGER area_not_deleted BEFORE DELETE ON area
BEGIN SELECT RAISE(ABORT, 'an area is never deleted'); END;
CREATE TRIGGER outcome_not_updated BEFORE UPDATE ON outcome
BEGIN SELECT RAISE(ABORT, 'the words of an outcome are never changed'); END;
CREATE TRIGGER outcome_not_deleted BEFORE DELETE ON outcome
BEGIN SELECT RAISE(ABORT, 'an outcome is never deleted'); END;
-- Until the first revision the heading and the RAG key may still be those of a history that is imported.
CREATE TRIGGER plan_not_updated BEFORE UPDATE ON plan WHEN EXISTS (SELECT 1 FROM revision)
BEGIN SELECT RAISE(ABORT, 'the heading of a plan is never changed once it has an action'); END;
CREATE TRIGGER plan_not_deleted BEFORE DELETE ON plan WHEN EXISTS (SELECT 1 FROM revision)
BEGIN SELECT RAISE(ABORT, 'the heading of a plan is never deleted once it has an action'); END;
CREATE TRIGGER rating_not_updated BEFORE UPDATE ON rating WHEN EXISTS (SELECT 1 FROM revision)
BEGIN SELECT RAISE(ABORT, 'a rating never changes once the plan has an action'); END;
CREATE TRIGGER rating_not_deleted BEFORE DELETE ON rating WHEN EXISTS (SELECT 1 FROM revision)
BEGIN SELECT RAISE(ABORT, 'a rating is never deleted once the plan has an action'); END;
CREATE TRIGGER latest_not_deleted BEFORE DELETE ON latest
BEGIN SELECT RAISE(ABORT, 'the index of latest revisions follows the revisions'); END;
