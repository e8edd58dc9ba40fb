-- Measures beside claims: figures with their definitions, values, targets and comparisons; audits, which are measures with a
-- sample; what would show that a completion holds, who signs for it, and the documents that show it.
INSERT INTO entry_kind (kind) VALUES ('measure_add'), ('measure_edit'), ('measure_withdraw'), ('measure_record'),
  ('measure_import'), ('measure_target'), ('measure_compare'), ('measure_rebase'), ('audit_add'), ('audit_edit'),
  ('audit_round'), ('sustain'), ('sign_off'), ('evidence_add'), ('evidence_policy');

-- A code is a measure's identity, as a reference is an action's.
CREATE TABLE measure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT;
CREATE TRIGGER measure_not_replaced BEFORE INSERT ON measure
WHEN NEW.id IN (SELECT id FROM measure) OR NEW.code IN (SELECT code FROM measure)
BEGIN SELECT RAISE(ABORT, 'a measure is never replaced'); END;
CREATE TRIGGER measure_not_updated BEFORE UPDATE ON measure
BEGIN SELECT RAISE(ABORT, 'a measure is never changed but by a revision'); END;
CREATE TRIGGER measure_not_deleted BEFORE DELETE ON measure
BEGIN SELECT RAISE(ABORT, 'a measure is never deleted'); END;

-- What one entry says of a measure: only the fields that it sets, by name.
CREATE TABLE measure_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  sets TEXT NOT NULL CHECK (sets <> ''),
  title TEXT CHECK (title <> ''),
  good TEXT CHECK (good <> ''),
  -- A definition is one field; the first has no day from which values are of it.
  unit TEXT CHECK (unit <> ''),
  interval TEXT CHECK (interval <> ''),
  numerator TEXT CHECK (numerator <> ''),
  denominator TEXT CHECK (denominator <> ''),
  defined_from TEXT CHECK (defined_from IS date(defined_from, '+0 days')),
  officer_id INTEGER REFERENCES officer (id),
  source TEXT CHECK (source <> ''),
  role TEXT CHECK (role <> ''),
  counts_people INTEGER CHECK (counts_people IN (0, 1)),
  -- Where it is an audit: of whom, how many a round, how they are chosen, and the share that is to meet the standard.
  population TEXT CHECK (population <> ''),
  planned INTEGER CHECK (planned > 0),
  selection TEXT CHECK (selection <> ''),
  threshold TEXT,
  withdrawn_reason TEXT CHECK (withdrawn_reason <> '')
) STRICT;
CREATE INDEX measure_revision_of_measure ON measure_revision (measure_id);
CREATE TRIGGER measure_revision_kept BEFORE INSERT ON measure_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of a measure is never replaced') WHERE NEW.id IN (SELECT id FROM measure_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER measure_revision_not_updated BEFORE UPDATE ON measure_revision
BEGIN SELECT RAISE(ABORT, 'what was said of a measure is never changed'); END;
CREATE TRIGGER measure_revision_not_deleted BEFORE DELETE ON measure_revision
BEGIN SELECT RAISE(ABORT, 'what was said of a measure is never deleted'); END;

-- The areas and actions that a measure is evidence of, where a revision sets them.
CREATE TABLE measure_area (
  measure_revision_id INTEGER NOT NULL REFERENCES measure_revision (id),
  area_id INTEGER NOT NULL REFERENCES area (id),
  PRIMARY KEY (measure_revision_id, area_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER measure_area_kept BEFORE INSERT ON measure_area
BEGIN
  SELECT RAISE(ABORT, 'what was said of a measure is never replaced') WHERE EXISTS (SELECT 1 FROM measure_area WHERE measure_revision_id = NEW.measure_revision_id AND area_id = NEW.area_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM measure_revision WHERE id = NEW.measure_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER measure_area_not_updated BEFORE UPDATE ON measure_area
BEGIN SELECT RAISE(ABORT, 'what was said of a measure is never changed'); END;
CREATE TRIGGER measure_area_not_deleted BEFORE DELETE ON measure_area
BEGIN SELECT RAISE(ABORT, 'what was said of a measure is never deleted'); END;
CREATE TABLE measure_action (
  measure_revision_id INTEGER NOT NULL REFERENCES measure_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (measure_revision_id, action_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER measure_action_kept BEFORE INSERT ON measure_action
BEGIN
  SELECT RAISE(ABORT, 'what was said of a measure is never replaced') WHERE EXISTS (SELECT 1 FROM measure_action WHERE measure_revision_id = NEW.measure_revision_id AND action_id = NEW.action_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM measure_revision WHERE id = NEW.measure_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER measure_action_not_updated BEFORE UPDATE ON measure_action
BEGIN SELECT RAISE(ABORT, 'what was said of a measure is never changed'); END;
CREATE TRIGGER measure_action_not_deleted BEFORE DELETE ON measure_action
BEGIN SELECT RAISE(ABORT, 'what was said of a measure is never deleted'); END;

-- A figure for one period, whole or by its parts, with the digits that were given; without any it takes back what was
-- reported of the period. Known as from a day: by default the end of its period.
CREATE TABLE measure_value (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  period TEXT NOT NULL CHECK (period <> ''),
  value TEXT,
  numerator TEXT,
  denominator TEXT,
  quality TEXT CHECK (quality <> ''),
  -- Of an audit's sample.
  reviewer TEXT CHECK (reviewer <> ''),
  moderated INTEGER CHECK (moderated >= 0),
  agreed INTEGER CHECK (agreed BETWEEN 0 AND moderated),
  CHECK (value IS NULL OR numerator IS NULL),
  CHECK ((numerator IS NULL) = (denominator IS NULL))
) STRICT;
CREATE INDEX measure_value_of_measure ON measure_value (measure_id);
CREATE INDEX measure_value_of_entry ON measure_value (entry_id);
CREATE TRIGGER measure_value_kept BEFORE INSERT ON measure_value
BEGIN
  SELECT RAISE(ABORT, 'what was reported of a measure is never replaced') WHERE NEW.id IN (SELECT id FROM measure_value);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER measure_value_not_updated BEFORE UPDATE ON measure_value
BEGIN SELECT RAISE(ABORT, 'what was reported of a measure is never changed'); END;
CREATE TRIGGER measure_value_not_deleted BEFORE DELETE ON measure_value
BEGIN SELECT RAISE(ABORT, 'what was reported of a measure is never deleted'); END;

-- From a day on: at or above (up), at or below (down), or within; a range is written with two dots.
CREATE TABLE measure_target (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
  green TEXT NOT NULL,
  amber TEXT NOT NULL
) STRICT;
CREATE TRIGGER measure_target_kept BEFORE INSERT ON measure_target
BEGIN
  SELECT RAISE(ABORT, 'a target is never replaced') WHERE NEW.id IN (SELECT id FROM measure_target);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER measure_target_not_updated BEFORE UPDATE ON measure_target
BEGIN SELECT RAISE(ABORT, 'a target is never changed'); END;
CREATE TRIGGER measure_target_not_deleted BEFORE DELETE ON measure_target
BEGIN SELECT RAISE(ABORT, 'a target is never deleted'); END;

-- What another place's figure was, as published.
CREATE TABLE measure_comparison (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  compared_with TEXT NOT NULL CHECK (compared_with <> ''),
  period TEXT NOT NULL CHECK (period <> ''),
  value TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source <> '')
) STRICT;
CREATE TRIGGER measure_comparison_kept BEFORE INSERT ON measure_comparison
BEGIN
  SELECT RAISE(ABORT, 'a comparison is never replaced') WHERE NEW.id IN (SELECT id FROM measure_comparison);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER measure_comparison_not_updated BEFORE UPDATE ON measure_comparison
BEGIN SELECT RAISE(ABORT, 'a comparison is never changed'); END;
CREATE TRIGGER measure_comparison_not_deleted BEFORE DELETE ON measure_comparison
BEGIN SELECT RAISE(ABORT, 'a comparison is never deleted'); END;

-- A person's decision that another process begins; the limits come from its first points where a number is fixed.
CREATE TABLE measure_rebase (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
  fixed_points INTEGER CHECK (fixed_points > 1)
) STRICT;
CREATE TRIGGER measure_rebase_kept BEFORE INSERT ON measure_rebase
BEGIN
  SELECT RAISE(ABORT, 'a rebase is never replaced') WHERE NEW.id IN (SELECT id FROM measure_rebase);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER measure_rebase_not_updated BEFORE UPDATE ON measure_rebase
BEGIN SELECT RAISE(ABORT, 'a rebase is never changed'); END;
CREATE TRIGGER measure_rebase_not_deleted BEFORE DELETE ON measure_rebase
BEGIN SELECT RAISE(ABORT, 'a rebase is never deleted'); END;

-- What would show that a completion holds: so many periods in a row of a measure at a threshold; without a number it is
-- taken back.
CREATE TABLE sustain (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  periods INTEGER CHECK (periods > 0),
  threshold TEXT
) STRICT;
CREATE INDEX sustain_of_action ON sustain (action_id);
CREATE TRIGGER sustain_kept BEFORE INSERT ON sustain
BEGIN
  SELECT RAISE(ABORT, 'what a completion is held to is never replaced') WHERE NEW.id IN (SELECT id FROM sustain);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER sustain_not_updated BEFORE UPDATE ON sustain
BEGIN SELECT RAISE(ABORT, 'what a completion is held to is never changed'); END;
CREATE TRIGGER sustain_not_deleted BEFORE DELETE ON sustain
BEGIN SELECT RAISE(ABORT, 'what a completion is held to is never deleted'); END;

-- A second person's word that a completion holds.
CREATE TABLE sign_off (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  officer_id INTEGER NOT NULL REFERENCES officer (id)
) STRICT;
CREATE INDEX sign_off_of_action ON sign_off (action_id);
CREATE TRIGGER sign_off_kept BEFORE INSERT ON sign_off
BEGIN
  SELECT RAISE(ABORT, 'a sign-off is never replaced') WHERE NEW.id IN (SELECT id FROM sign_off);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER sign_off_not_updated BEFORE UPDATE ON sign_off
BEGIN SELECT RAISE(ABORT, 'a sign-off is never changed'); END;
CREATE TRIGGER sign_off_not_deleted BEFORE DELETE ON sign_off
BEGIN SELECT RAISE(ABORT, 'a sign-off is never deleted'); END;

-- Where a document is and what it was when it was named; never the document.
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  dated TEXT NOT NULL CHECK (dated IS date(dated, '+0 days')),
  title TEXT NOT NULL CHECK (title <> ''),
  place TEXT NOT NULL CHECK (place <> ''),
  sha256 TEXT CHECK (length(sha256) = 64)
) STRICT;
CREATE INDEX evidence_of_action ON evidence (action_id);
CREATE TRIGGER evidence_kept BEFORE INSERT ON evidence
BEGIN
  SELECT RAISE(ABORT, 'evidence is never replaced') WHERE NEW.id IN (SELECT id FROM evidence);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER evidence_not_updated BEFORE UPDATE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
CREATE TRIGGER evidence_not_deleted BEFORE DELETE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted'); END;

-- What happens where an action is rated complete and no evidence of it is named.
CREATE TABLE evidence_policy (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  at_completion TEXT NOT NULL CHECK (at_completion <> '')
) STRICT;
CREATE TRIGGER evidence_policy_kept BEFORE INSERT ON evidence_policy
BEGIN
  SELECT RAISE(ABORT, 'a policy is never replaced') WHERE NEW.id IN (SELECT id FROM evidence_policy);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER evidence_policy_not_updated BEFORE UPDATE ON evidence_policy
BEGIN SELECT RAISE(ABORT, 'a policy is never changed'); END;
CREATE TRIGGER evidence_policy_not_deleted BEFORE DELETE ON evidence_policy
BEGIN SELECT RAISE(ABORT, 'a policy is never deleted'); END;
