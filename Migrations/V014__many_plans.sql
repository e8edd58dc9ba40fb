-- What is told of an area as a whole, and which promises stand in two plans: registers as those of V012 are.
INSERT INTO entry_kind (kind) VALUES ('area_report'), ('duplicate_confirm'), ('duplicate_waive');

-- How an area stands where it is reported as a whole, and not action by action.
CREATE TABLE area_report (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TRIGGER area_report_not_replaced BEFORE INSERT ON area_report
WHEN NEW.id IN (SELECT id FROM area_report) OR NEW.reference IN (SELECT reference FROM area_report)
BEGIN SELECT RAISE(ABORT, 'reports of areas are never replaced'); END;
CREATE TRIGGER area_report_not_updated BEFORE UPDATE ON area_report
BEGIN SELECT RAISE(ABORT, 'reports of areas are never changed but by a revision'); END;
CREATE TRIGGER area_report_not_deleted BEFORE DELETE ON area_report
BEGIN SELECT RAISE(ABORT, 'reports of areas are never deleted'); END;
CREATE TABLE area_report_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  area_report_id INTEGER NOT NULL REFERENCES area_report (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES area_report_revision (id),
  rating TEXT CHECK (rating <> ''),
  progress TEXT CHECK (progress <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX area_report_revision_of ON area_report_revision (area_report_id);
CREATE TRIGGER area_report_revision_kept BEFORE INSERT ON area_report_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of reports of areas is never replaced')
  WHERE NEW.id IN (SELECT id FROM area_report_revision) OR NEW.undoes IN (SELECT undoes FROM area_report_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER area_report_revision_not_updated BEFORE UPDATE ON area_report_revision
BEGIN SELECT RAISE(ABORT, 'what was said of reports of areas is never changed'); END;
CREATE TRIGGER area_report_revision_not_deleted BEFORE DELETE ON area_report_revision
BEGIN SELECT RAISE(ABORT, 'what was said of reports of areas is never deleted'); END;

-- What somebody said of an action that another plan seems to promise too.
CREATE TABLE duplicate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TRIGGER duplicate_not_replaced BEFORE INSERT ON duplicate
WHEN NEW.id IN (SELECT id FROM duplicate) OR NEW.reference IN (SELECT reference FROM duplicate)
BEGIN SELECT RAISE(ABORT, 'duplicates are never replaced'); END;
CREATE TRIGGER duplicate_not_updated BEFORE UPDATE ON duplicate
BEGIN SELECT RAISE(ABORT, 'duplicates are never changed but by a revision'); END;
CREATE TRIGGER duplicate_not_deleted BEFORE DELETE ON duplicate
BEGIN SELECT RAISE(ABORT, 'duplicates are never deleted'); END;
CREATE TABLE duplicate_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  duplicate_id INTEGER NOT NULL REFERENCES duplicate (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES duplicate_revision (id),
  other_plan TEXT CHECK (other_plan <> ''),
  other_title TEXT CHECK (other_title <> ''),
  other_reference TEXT CHECK (other_reference <> ''),
  other_words TEXT CHECK (other_words <> ''),
  own_words TEXT CHECK (own_words <> ''),
  verdict TEXT CHECK (verdict <> ''),
  because TEXT CHECK (because <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX duplicate_revision_of ON duplicate_revision (duplicate_id);
CREATE TRIGGER duplicate_revision_kept BEFORE INSERT ON duplicate_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of duplicates is never replaced')
  WHERE NEW.id IN (SELECT id FROM duplicate_revision) OR NEW.undoes IN (SELECT undoes FROM duplicate_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER duplicate_revision_not_updated BEFORE UPDATE ON duplicate_revision
BEGIN SELECT RAISE(ABORT, 'what was said of duplicates is never changed'); END;
CREATE TRIGGER duplicate_revision_not_deleted BEFORE DELETE ON duplicate_revision
BEGIN SELECT RAISE(ABORT, 'what was said of duplicates is never deleted'); END;
CREATE TABLE duplicate_action (
  duplicate_revision_id INTEGER NOT NULL REFERENCES duplicate_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (duplicate_revision_id, action_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER duplicate_action_kept BEFORE INSERT ON duplicate_action
BEGIN
  SELECT RAISE(ABORT, 'what was said of duplicates is never replaced')
  WHERE EXISTS (
    SELECT 1 FROM duplicate_action
    WHERE duplicate_revision_id = NEW.duplicate_revision_id AND action_id = NEW.action_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM duplicate_revision WHERE id = NEW.duplicate_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER duplicate_action_not_updated BEFORE UPDATE ON duplicate_action
BEGIN SELECT RAISE(ABORT, 'what was said of duplicates is never changed'); END;
CREATE TRIGGER duplicate_action_not_deleted BEFORE DELETE ON duplicate_action
BEGIN SELECT RAISE(ABORT, 'what was said of duplicates is never deleted'); END;
