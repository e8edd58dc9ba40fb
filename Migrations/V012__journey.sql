-- The journey: inspections with their judgements, findings and deadlines; what committees recommended; and what bodies mean to
-- look at. Each is a register: a table of what there is, and one of what entries say of it, field by field.
INSERT INTO entry_kind (kind) VALUES ('inspection_add'), ('inspection_edit'), ('inspection_judge'),
  ('inspection_import'), ('framework_add'), ('finding_add'), ('finding_edit'), ('deadline_set'),
  ('recommendation_add'), ('recommendation_edit'), ('recommendation_respond'), ('recommendation_progress'),
  ('recommendation_complete'), ('recommendation_keep'), ('recommendation_import'), ('programme_add'),
  ('programme_edit'), ('programme_move'), ('programme_take'), ('register_withdraw'), ('register_undo');

-- Where an action comes from: the plan as published, a visit or its finding, a board's decision, a recommendation.
ALTER TABLE revision ADD COLUMN source TEXT CHECK (source <> '');
ALTER TABLE standing ADD COLUMN source TEXT CHECK (source <> '');

-- A version of a framework for inspections that came as a file: questions and grades, a line each.
CREATE TABLE framework (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TRIGGER framework_not_replaced BEFORE INSERT ON framework
WHEN NEW.id IN (SELECT id FROM framework) OR NEW.reference IN (SELECT reference FROM framework)
BEGIN SELECT RAISE(ABORT, 'frameworks are never replaced'); END;
CREATE TRIGGER framework_not_updated BEFORE UPDATE ON framework
BEGIN SELECT RAISE(ABORT, 'frameworks are never changed but by a revision'); END;
CREATE TRIGGER framework_not_deleted BEFORE DELETE ON framework
BEGIN SELECT RAISE(ABORT, 'frameworks are never deleted'); END;
CREATE TABLE framework_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  framework_id INTEGER NOT NULL REFERENCES framework (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES framework_revision (id),
  title TEXT CHECK (title <> ''),
  from_on TEXT CHECK (from_on IS date(from_on, '+0 days')),
  questions TEXT CHECK (questions <> ''),
  grades TEXT CHECK (grades <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX framework_revision_of ON framework_revision (framework_id);
CREATE TRIGGER framework_revision_kept BEFORE INSERT ON framework_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of frameworks is never replaced')
  WHERE NEW.id IN (SELECT id FROM framework_revision) OR NEW.undoes IN (SELECT undoes FROM framework_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER framework_revision_not_updated BEFORE UPDATE ON framework_revision
BEGIN SELECT RAISE(ABORT, 'what was said of frameworks is never changed'); END;
CREATE TRIGGER framework_revision_not_deleted BEFORE DELETE ON framework_revision
BEGIN SELECT RAISE(ABORT, 'what was said of frameworks is never deleted'); END;

-- What somebody came to look at, and whether its letter is withheld.
CREATE TABLE inspection (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TRIGGER inspection_not_replaced BEFORE INSERT ON inspection
WHEN NEW.id IN (SELECT id FROM inspection) OR NEW.reference IN (SELECT reference FROM inspection)
BEGIN SELECT RAISE(ABORT, 'inspections are never replaced'); END;
CREATE TRIGGER inspection_not_updated BEFORE UPDATE ON inspection
BEGIN SELECT RAISE(ABORT, 'inspections are never changed but by a revision'); END;
CREATE TRIGGER inspection_not_deleted BEFORE DELETE ON inspection
BEGIN SELECT RAISE(ABORT, 'inspections are never deleted'); END;
CREATE TABLE inspection_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  inspection_id INTEGER NOT NULL REFERENCES inspection (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES inspection_revision (id),
  kind TEXT CHECK (kind <> ''),
  title TEXT CHECK (title <> ''),
  framework TEXT CHECK (framework <> ''),
  notified_on TEXT CHECK (notified_on IS date(notified_on, '+0 days')),
  on_site_from TEXT CHECK (on_site_from IS date(on_site_from, '+0 days')),
  on_site_to TEXT CHECK (on_site_to IS date(on_site_to, '+0 days')),
  published_on TEXT CHECK (published_on IS date(published_on, '+0 days')),
  withheld INTEGER CHECK (withheld IN (0, 1)),
  scope TEXT CHECK (scope <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX inspection_revision_of ON inspection_revision (inspection_id);
CREATE TRIGGER inspection_revision_kept BEFORE INSERT ON inspection_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of inspections is never replaced')
  WHERE NEW.id IN (SELECT id FROM inspection_revision) OR NEW.undoes IN (SELECT undoes FROM inspection_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER inspection_revision_not_updated BEFORE UPDATE ON inspection_revision
BEGIN SELECT RAISE(ABORT, 'what was said of inspections is never changed'); END;
CREATE TRIGGER inspection_revision_not_deleted BEFORE DELETE ON inspection_revision
BEGIN SELECT RAISE(ABORT, 'what was said of inspections is never deleted'); END;
CREATE TABLE inspection_area (
  inspection_revision_id INTEGER NOT NULL REFERENCES inspection_revision (id),
  area_id INTEGER NOT NULL REFERENCES area (id),
  PRIMARY KEY (inspection_revision_id, area_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER inspection_area_kept BEFORE INSERT ON inspection_area
BEGIN
  SELECT RAISE(ABORT, 'what was said of inspections is never replaced')
  WHERE EXISTS (SELECT 1 FROM inspection_area WHERE inspection_revision_id = NEW.inspection_revision_id AND area_id = NEW.area_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM inspection_revision WHERE id = NEW.inspection_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER inspection_area_not_updated BEFORE UPDATE ON inspection_area
BEGIN SELECT RAISE(ABORT, 'what was said of inspections is never changed'); END;
CREATE TRIGGER inspection_area_not_deleted BEFORE DELETE ON inspection_area
BEGIN SELECT RAISE(ABORT, 'what was said of inspections is never deleted'); END;

-- What an inspection judged of one question.
CREATE TABLE judgement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TRIGGER judgement_not_replaced BEFORE INSERT ON judgement
WHEN NEW.id IN (SELECT id FROM judgement) OR NEW.reference IN (SELECT reference FROM judgement)
BEGIN SELECT RAISE(ABORT, 'judgements are never replaced'); END;
CREATE TRIGGER judgement_not_updated BEFORE UPDATE ON judgement
BEGIN SELECT RAISE(ABORT, 'judgements are never changed but by a revision'); END;
CREATE TRIGGER judgement_not_deleted BEFORE DELETE ON judgement
BEGIN SELECT RAISE(ABORT, 'judgements are never deleted'); END;
CREATE TABLE judgement_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  judgement_id INTEGER NOT NULL REFERENCES judgement (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES judgement_revision (id),
  inspection_id INTEGER REFERENCES inspection (id),
  question TEXT CHECK (question <> ''),
  grade TEXT CHECK (grade <> ''),
  qualification TEXT CHECK (qualification <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX judgement_revision_of ON judgement_revision (judgement_id);
CREATE TRIGGER judgement_revision_kept BEFORE INSERT ON judgement_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of judgements is never replaced')
  WHERE NEW.id IN (SELECT id FROM judgement_revision) OR NEW.undoes IN (SELECT undoes FROM judgement_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER judgement_revision_not_updated BEFORE UPDATE ON judgement_revision
BEGIN SELECT RAISE(ABORT, 'what was said of judgements is never changed'); END;
CREATE TRIGGER judgement_revision_not_deleted BEFORE DELETE ON judgement_revision
BEGIN SELECT RAISE(ABORT, 'what was said of judgements is never deleted'); END;

-- A sentence that inspectors wrote, the actions that answer it, and the earlier one that it says again.
CREATE TABLE finding (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TRIGGER finding_not_replaced BEFORE INSERT ON finding
WHEN NEW.id IN (SELECT id FROM finding) OR NEW.reference IN (SELECT reference FROM finding)
BEGIN SELECT RAISE(ABORT, 'findings are never replaced'); END;
CREATE TRIGGER finding_not_updated BEFORE UPDATE ON finding
BEGIN SELECT RAISE(ABORT, 'findings are never changed but by a revision'); END;
CREATE TRIGGER finding_not_deleted BEFORE DELETE ON finding
BEGIN SELECT RAISE(ABORT, 'findings are never deleted'); END;
CREATE TABLE finding_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  finding_id INTEGER NOT NULL REFERENCES finding (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES finding_revision (id),
  inspection_id INTEGER REFERENCES inspection (id),
  kind TEXT CHECK (kind <> ''),
  finding TEXT CHECK (finding <> ''),
  repeats TEXT CHECK (repeats <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX finding_revision_of ON finding_revision (finding_id);
CREATE TRIGGER finding_revision_kept BEFORE INSERT ON finding_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of findings is never replaced')
  WHERE NEW.id IN (SELECT id FROM finding_revision) OR NEW.undoes IN (SELECT undoes FROM finding_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER finding_revision_not_updated BEFORE UPDATE ON finding_revision
BEGIN SELECT RAISE(ABORT, 'what was said of findings is never changed'); END;
CREATE TRIGGER finding_revision_not_deleted BEFORE DELETE ON finding_revision
BEGIN SELECT RAISE(ABORT, 'what was said of findings is never deleted'); END;
CREATE TABLE finding_action (
  finding_revision_id INTEGER NOT NULL REFERENCES finding_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (finding_revision_id, action_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER finding_action_kept BEFORE INSERT ON finding_action
BEGIN
  SELECT RAISE(ABORT, 'what was said of findings is never replaced')
  WHERE EXISTS (SELECT 1 FROM finding_action WHERE finding_revision_id = NEW.finding_revision_id AND action_id = NEW.action_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM finding_revision WHERE id = NEW.finding_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER finding_action_not_updated BEFORE UPDATE ON finding_action
BEGIN SELECT RAISE(ABORT, 'what was said of findings is never changed'); END;
CREATE TRIGGER finding_action_not_deleted BEFORE DELETE ON finding_action
BEGIN SELECT RAISE(ABORT, 'what was said of findings is never deleted'); END;
CREATE TABLE finding_area (
  finding_revision_id INTEGER NOT NULL REFERENCES finding_revision (id),
  area_id INTEGER NOT NULL REFERENCES area (id),
  PRIMARY KEY (finding_revision_id, area_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER finding_area_kept BEFORE INSERT ON finding_area
BEGIN
  SELECT RAISE(ABORT, 'what was said of findings is never replaced')
  WHERE EXISTS (SELECT 1 FROM finding_area WHERE finding_revision_id = NEW.finding_revision_id AND area_id = NEW.area_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM finding_revision WHERE id = NEW.finding_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER finding_area_not_updated BEFORE UPDATE ON finding_area
BEGIN SELECT RAISE(ABORT, 'what was said of findings is never changed'); END;
CREATE TRIGGER finding_area_not_deleted BEFORE DELETE ON finding_area
BEGIN SELECT RAISE(ABORT, 'what was said of findings is never deleted'); END;

-- A deadline of an inspection: by a letter, or with its officer and the day on which one of a rule was met.
CREATE TABLE deadline (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TRIGGER deadline_not_replaced BEFORE INSERT ON deadline
WHEN NEW.id IN (SELECT id FROM deadline) OR NEW.reference IN (SELECT reference FROM deadline)
BEGIN SELECT RAISE(ABORT, 'deadlines are never replaced'); END;
CREATE TRIGGER deadline_not_updated BEFORE UPDATE ON deadline
BEGIN SELECT RAISE(ABORT, 'deadlines are never changed but by a revision'); END;
CREATE TRIGGER deadline_not_deleted BEFORE DELETE ON deadline
BEGIN SELECT RAISE(ABORT, 'deadlines are never deleted'); END;
CREATE TABLE deadline_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  deadline_id INTEGER NOT NULL REFERENCES deadline (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES deadline_revision (id),
  inspection_id INTEGER REFERENCES inspection (id),
  title TEXT CHECK (title <> ''),
  from_on TEXT CHECK (from_on IS date(from_on, '+0 days')),
  working_days INTEGER CHECK (working_days > 0),
  due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
  officer_id INTEGER REFERENCES officer (id),
  met_on TEXT CHECK (met_on IS date(met_on, '+0 days')),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX deadline_revision_of ON deadline_revision (deadline_id);
CREATE TRIGGER deadline_revision_kept BEFORE INSERT ON deadline_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of deadlines is never replaced')
  WHERE NEW.id IN (SELECT id FROM deadline_revision) OR NEW.undoes IN (SELECT undoes FROM deadline_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER deadline_revision_not_updated BEFORE UPDATE ON deadline_revision
BEGIN SELECT RAISE(ABORT, 'what was said of deadlines is never changed'); END;
CREATE TRIGGER deadline_revision_not_deleted BEFORE DELETE ON deadline_revision
BEGIN SELECT RAISE(ABORT, 'what was said of deadlines is never deleted'); END;

-- What a committee resolved, what the executive answered, and what became of it.
CREATE TABLE recommendation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TRIGGER recommendation_not_replaced BEFORE INSERT ON recommendation
WHEN NEW.id IN (SELECT id FROM recommendation) OR NEW.reference IN (SELECT reference FROM recommendation)
BEGIN SELECT RAISE(ABORT, 'recommendations are never replaced'); END;
CREATE TRIGGER recommendation_not_updated BEFORE UPDATE ON recommendation
BEGIN SELECT RAISE(ABORT, 'recommendations are never changed but by a revision'); END;
CREATE TRIGGER recommendation_not_deleted BEFORE DELETE ON recommendation
BEGIN SELECT RAISE(ABORT, 'recommendations are never deleted'); END;
CREATE TABLE recommendation_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  recommendation_id INTEGER NOT NULL REFERENCES recommendation (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES recommendation_revision (id),
  board_id INTEGER REFERENCES board (id),
  made_on TEXT CHECK (made_on IS date(made_on, '+0 days')),
  kind TEXT CHECK (kind <> ''),
  recommendation TEXT CHECK (recommendation <> ''),
  received_on TEXT CHECK (received_on IS date(received_on, '+0 days')),
  officer_id INTEGER REFERENCES officer (id),
  response TEXT CHECK (response <> ''),
  response_words TEXT CHECK (response_words <> ''),
  responded_on TEXT CHECK (responded_on IS date(responded_on, '+0 days')),
  due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
  progress TEXT CHECK (progress <> ''),
  completed_on TEXT CHECK (completed_on IS date(completed_on, '+0 days')),
  completion TEXT CHECK (completion <> ''),
  kept_on TEXT CHECK (kept_on IS date(kept_on, '+0 days')),
  kept TEXT CHECK (kept <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX recommendation_revision_of ON recommendation_revision (recommendation_id);
CREATE TRIGGER recommendation_revision_kept BEFORE INSERT ON recommendation_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of recommendations is never replaced')
  WHERE NEW.id IN (SELECT id FROM recommendation_revision) OR NEW.undoes IN (SELECT undoes FROM recommendation_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER recommendation_revision_not_updated BEFORE UPDATE ON recommendation_revision
BEGIN SELECT RAISE(ABORT, 'what was said of recommendations is never changed'); END;
CREATE TRIGGER recommendation_revision_not_deleted BEFORE DELETE ON recommendation_revision
BEGIN SELECT RAISE(ABORT, 'what was said of recommendations is never deleted'); END;
CREATE TABLE recommendation_action (
  recommendation_revision_id INTEGER NOT NULL REFERENCES recommendation_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (recommendation_revision_id, action_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER recommendation_action_kept BEFORE INSERT ON recommendation_action
BEGIN
  SELECT RAISE(ABORT, 'what was said of recommendations is never replaced')
  WHERE EXISTS (SELECT 1 FROM recommendation_action WHERE recommendation_revision_id = NEW.recommendation_revision_id AND action_id = NEW.action_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM recommendation_revision WHERE id = NEW.recommendation_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER recommendation_action_not_updated BEFORE UPDATE ON recommendation_action
BEGIN SELECT RAISE(ABORT, 'what was said of recommendations is never changed'); END;
CREATE TRIGGER recommendation_action_not_deleted BEFORE DELETE ON recommendation_action
BEGIN SELECT RAISE(ABORT, 'what was said of recommendations is never deleted'); END;

-- What a body means to look at, and at which meeting.
CREATE TABLE programme_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TRIGGER programme_item_not_replaced BEFORE INSERT ON programme_item
WHEN NEW.id IN (SELECT id FROM programme_item) OR NEW.reference IN (SELECT reference FROM programme_item)
BEGIN SELECT RAISE(ABORT, 'items of a programme are never replaced'); END;
CREATE TRIGGER programme_item_not_updated BEFORE UPDATE ON programme_item
BEGIN SELECT RAISE(ABORT, 'items of a programme are never changed but by a revision'); END;
CREATE TRIGGER programme_item_not_deleted BEFORE DELETE ON programme_item
BEGIN SELECT RAISE(ABORT, 'items of a programme are never deleted'); END;
CREATE TABLE programme_item_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  programme_item_id INTEGER NOT NULL REFERENCES programme_item (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES programme_item_revision (id),
  board_id INTEGER REFERENCES board (id),
  title TEXT CHECK (title <> ''),
  meeting_on TEXT CHECK (meeting_on IS date(meeting_on, '+0 days')),
  officer_id INTEGER REFERENCES officer (id),
  inspection_id INTEGER REFERENCES inspection (id),
  taken_on TEXT CHECK (taken_on IS date(taken_on, '+0 days')),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX programme_item_revision_of ON programme_item_revision (programme_item_id);
CREATE TRIGGER programme_item_revision_kept BEFORE INSERT ON programme_item_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of items of a programme is never replaced')
  WHERE NEW.id IN (SELECT id FROM programme_item_revision) OR NEW.undoes IN (SELECT undoes FROM programme_item_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER programme_item_revision_not_updated BEFORE UPDATE ON programme_item_revision
BEGIN SELECT RAISE(ABORT, 'what was said of items of a programme is never changed'); END;
CREATE TRIGGER programme_item_revision_not_deleted BEFORE DELETE ON programme_item_revision
BEGIN SELECT RAISE(ABORT, 'what was said of items of a programme is never deleted'); END;
CREATE TABLE programme_item_action (
  programme_item_revision_id INTEGER NOT NULL REFERENCES programme_item_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (programme_item_revision_id, action_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER programme_item_action_kept BEFORE INSERT ON programme_item_action
BEGIN
  SELECT RAISE(ABORT, 'what was said of items of a programme is never replaced')
  WHERE EXISTS (SELECT 1 FROM programme_item_action WHERE programme_item_revision_id = NEW.programme_item_revision_id AND action_id = NEW.action_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM programme_item_revision WHERE id = NEW.programme_item_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER programme_item_action_not_updated BEFORE UPDATE ON programme_item_action
BEGIN SELECT RAISE(ABORT, 'what was said of items of a programme is never changed'); END;
CREATE TRIGGER programme_item_action_not_deleted BEFORE DELETE ON programme_item_action
BEGIN SELECT RAISE(ABORT, 'what was said of items of a programme is never deleted'); END;

-- What a message of the chase said of an item of a register.
CREATE TABLE register_chase (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  chase_message_id INTEGER NOT NULL REFERENCES chase_message (id),
  register TEXT NOT NULL CHECK (register <> ''),
  -- By which it is known again; one of a rule has it though nothing was recorded of it.
  number INTEGER NOT NULL,
  reference TEXT NOT NULL CHECK (reference <> ''),
  officer_id INTEGER REFERENCES officer (id),
  -- The names of the states that it was in, sorted.
  state TEXT NOT NULL CHECK (state <> ''),
  said TEXT NOT NULL CHECK (said <> '')
) STRICT;
CREATE INDEX register_chase_of_message ON register_chase (chase_message_id);
CREATE TRIGGER register_chase_kept BEFORE INSERT ON register_chase
BEGIN
  SELECT RAISE(ABORT, 'a chase is never replaced') WHERE NEW.id IN (SELECT id FROM register_chase);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM chase_message WHERE id = NEW.chase_message_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER register_chase_not_updated BEFORE UPDATE ON register_chase
BEGIN SELECT RAISE(ABORT, 'a chase is never changed'); END;
CREATE TRIGGER register_chase_not_deleted BEFORE DELETE ON register_chase
BEGIN SELECT RAISE(ABORT, 'a chase is never deleted'); END;

-- The visit that a pack was made for; a day has one of each.
ALTER TABLE pack ADD COLUMN inspection_id INTEGER REFERENCES inspection (id);
DROP INDEX pack_of_a_day;
CREATE UNIQUE INDEX pack_of_a_day
ON pack (board_id, as_at, coalesce(area_id, 0), coalesce(inspection_id, 0), version);
DROP TRIGGER pack_not_replaced;
CREATE TRIGGER pack_not_replaced BEFORE INSERT ON pack
WHEN EXISTS (
  SELECT 1 FROM pack
  WHERE id = NEW.id
    OR (board_id = NEW.board_id AND as_at = NEW.as_at AND area_id IS NEW.area_id
      AND inspection_id IS NEW.inspection_id AND version >= NEW.version))
BEGIN SELECT RAISE(ABORT, 'a sealed pack is never replaced'); END;
