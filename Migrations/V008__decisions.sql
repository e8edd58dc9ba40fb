-- What comes back from a board: covering words, proposed dates and the answers to them, and what it asks for itself.
INSERT INTO entry_kind (kind) VALUES ('commentary_set'), ('decide'), ('board_action'), ('officer_away'),
  ('officer_leave'), ('text_confirm');

-- Whether the board is asked before a due date moves; NULL where nobody said so.
ALTER TABLE board_revision ADD COLUMN redating TEXT CHECK (redating IN ('ask', 'report'));

-- How often an officer is written to; NULL in a policy of before, which goes on as it was.
ALTER TABLE chase_policy ADD COLUMN digest TEXT CHECK (digest IN ('weekly', 'daily', 'each'));
-- The day of the week, 1 for Monday.
ALTER TABLE chase_policy ADD COLUMN digest_day INTEGER CHECK (digest_day BETWEEN 1 AND 5);
-- The most messages that anybody gets in a week.
ALTER TABLE chase_policy ADD COLUMN weekly_limit INTEGER CHECK (weekly_limit > 0);

-- Covering words of a board's paper of a month, of one of its sections, of an area or of an action; none takes them away.
CREATE TABLE commentary (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  board_id INTEGER NOT NULL REFERENCES board (id),
  month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01', '+0 days')),
  section TEXT CHECK (section <> ''),
  area_id INTEGER REFERENCES area (id),
  action_id INTEGER REFERENCES action (id),
  words TEXT CHECK (words <> ''),
  CHECK ((section IS NOT NULL) + (area_id IS NOT NULL) + (action_id IS NOT NULL) <= 1)
) STRICT;
CREATE INDEX commentary_of_month ON commentary (board_id, month);
CREATE TRIGGER commentary_not_replaced BEFORE INSERT ON commentary
WHEN NEW.id IN (SELECT id FROM commentary)
BEGIN SELECT RAISE(ABORT, 'the words of a commentary is never replaced'); END;
CREATE TRIGGER commentary_not_updated BEFORE UPDATE ON commentary
BEGIN SELECT RAISE(ABORT, 'the words of a commentary is never changed'); END;
CREATE TRIGGER commentary_not_deleted BEFORE DELETE ON commentary
BEGIN SELECT RAISE(ABORT, 'the words of a commentary is never deleted'); END;
CREATE TRIGGER commentary_of_newest BEFORE INSERT ON commentary
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;

-- A due date that waits for the board that is asked: the standing one holds until it agrees.
CREATE TABLE proposal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  board_id INTEGER NOT NULL REFERENCES board (id),
  -- None to take the due date away.
  due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
  -- What stood when it was proposed: a date that came otherwise since has overtaken it.
  standing_due_on TEXT CHECK (standing_due_on IS date(standing_due_on, '+0 days'))
) STRICT;
CREATE INDEX proposal_of_action ON proposal (action_id, id);
CREATE TRIGGER proposal_not_replaced BEFORE INSERT ON proposal
WHEN NEW.id IN (SELECT id FROM proposal)
BEGIN SELECT RAISE(ABORT, 'a proposed date is never replaced'); END;
CREATE TRIGGER proposal_not_updated BEFORE UPDATE ON proposal
BEGIN SELECT RAISE(ABORT, 'a proposed date is never changed'); END;
CREATE TRIGGER proposal_not_deleted BEFORE DELETE ON proposal
BEGIN SELECT RAISE(ABORT, 'a proposed date is never deleted'); END;
CREATE TRIGGER proposal_of_newest BEFORE INSERT ON proposal
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;

-- What a board answered about an action, on the day of its meeting.
CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  board_id INTEGER NOT NULL REFERENCES board (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  about TEXT NOT NULL CHECK (about IN ('date', 'completion', 'rating')),
  answer TEXT NOT NULL CHECK (answer IN ('agree', 'refuse', 'defer')),
  -- The day from which it had waited.
  asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on, '+0 days')),
  -- The proposed date it is about, if it is about one.
  proposal_id INTEGER REFERENCES proposal (id),
  words TEXT CHECK (words <> ''),
  CHECK (proposal_id IS NULL OR about = 'date')
) STRICT;
CREATE INDEX decision_of_action ON decision (action_id, id);
CREATE TRIGGER decision_not_replaced BEFORE INSERT ON decision
WHEN NEW.id IN (SELECT id FROM decision)
BEGIN SELECT RAISE(ABORT, 'a decision is never replaced'); END;
CREATE TRIGGER decision_not_updated BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER decision_not_deleted BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'a decision is never deleted'); END;
CREATE TRIGGER decision_of_newest BEFORE INSERT ON decision
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;

-- A proposal or an answer that was taken back.
CREATE TABLE board_undo (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  proposal_id INTEGER UNIQUE REFERENCES proposal (id),
  decision_id INTEGER UNIQUE REFERENCES decision (id),
  CHECK ((proposal_id IS NULL) <> (decision_id IS NULL))
) STRICT;
CREATE TRIGGER board_undo_not_replaced BEFORE INSERT ON board_undo
WHEN NEW.id IN (SELECT id FROM board_undo)
  OR EXISTS (SELECT 1 FROM board_undo WHERE proposal_id = NEW.proposal_id OR decision_id = NEW.decision_id)
BEGIN SELECT RAISE(ABORT, 'what was taken back is never replaced'); END;
CREATE TRIGGER board_undo_not_updated BEFORE UPDATE ON board_undo
BEGIN SELECT RAISE(ABORT, 'what was taken back is never changed'); END;
CREATE TRIGGER board_undo_not_deleted BEFORE DELETE ON board_undo
BEGIN SELECT RAISE(ABORT, 'what was taken back is never deleted'); END;
CREATE TRIGGER board_undo_of_newest BEFORE INSERT ON board_undo
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;

-- What a board asks for itself: tracked and chased, and in no figure of the plan.
CREATE TABLE board_action (
  id INTEGER PRIMARY KEY,
  board_id INTEGER NOT NULL REFERENCES board (id),
  decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on, '+0 days')),
  number INTEGER NOT NULL CHECK (number > 0),
  UNIQUE (board_id, decided_on, number)
) STRICT;

-- The whole of it from a day on; the last of the latest day stands.
CREATE TABLE board_action_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  board_action_id INTEGER NOT NULL REFERENCES board_action (id),
  action TEXT NOT NULL CHECK (action <> ''),
  officer_id INTEGER REFERENCES officer (id),
  due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
  progress TEXT CHECK (progress <> ''),
  completed_on TEXT CHECK (completed_on IS date(completed_on, '+0 days'))
) STRICT;
CREATE INDEX board_action_revision_of ON board_action_revision (board_action_id, id);
CREATE TRIGGER board_action_revision_not_replaced BEFORE INSERT ON board_action_revision
WHEN NEW.id IN (SELECT id FROM board_action_revision)
BEGIN SELECT RAISE(ABORT, 'what was said of an action that a board asked for is never replaced'); END;
CREATE TRIGGER board_action_revision_not_updated BEFORE UPDATE ON board_action_revision
BEGIN SELECT RAISE(ABORT, 'what was said of an action that a board asked for is never changed'); END;
CREATE TRIGGER board_action_revision_not_deleted BEFORE DELETE ON board_action_revision
BEGIN SELECT RAISE(ABORT, 'what was said of an action that a board asked for is never deleted'); END;
CREATE TRIGGER board_action_revision_of_newest BEFORE INSERT ON board_action_revision
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE TRIGGER board_action_not_updated BEFORE UPDATE ON board_action
BEGIN SELECT RAISE(ABORT, 'an action that a board asked for is never changed, but revised'); END;
CREATE TRIGGER board_action_not_deleted BEFORE DELETE ON board_action
BEGIN SELECT RAISE(ABORT, 'an action that a board asked for is never deleted'); END;
CREATE TRIGGER board_action_not_replaced BEFORE INSERT ON board_action
WHEN NEW.id IN (SELECT id FROM board_action)
BEGIN SELECT RAISE(ABORT, 'an action that a board asked for is never replaced'); END;

-- An officer away from one day to another with who covers, or gone for good from a day on.
CREATE TABLE officer_absence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  officer_id INTEGER NOT NULL REFERENCES officer (id),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
  -- The last day; none where the officer has left.
  to_on TEXT CHECK (to_on IS date(to_on, '+0 days') AND to_on >= from_on),
  -- Who covers, or comes after.
  cover_id INTEGER REFERENCES officer (id) CHECK (cover_id <> officer_id)
) STRICT;
CREATE TRIGGER officer_absence_not_replaced BEFORE INSERT ON officer_absence
WHEN NEW.id IN (SELECT id FROM officer_absence)
BEGIN SELECT RAISE(ABORT, 'the absence of an officer is never replaced'); END;
CREATE TRIGGER officer_absence_not_updated BEFORE UPDATE ON officer_absence
BEGIN SELECT RAISE(ABORT, 'the absence of an officer is never changed'); END;
CREATE TRIGGER officer_absence_not_deleted BEFORE DELETE ON officer_absence
BEGIN SELECT RAISE(ABORT, 'the absence of an officer is never deleted'); END;
CREATE TRIGGER officer_absence_of_newest BEFORE INSERT ON officer_absence
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;

-- A text that was held back from the public version, and that somebody says may stand there as it is.
CREATE TABLE text_confirmation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  field TEXT NOT NULL CHECK (field <> ''),
  words TEXT NOT NULL CHECK (words <> '')
) STRICT;
CREATE TRIGGER text_confirmation_not_replaced BEFORE INSERT ON text_confirmation
WHEN NEW.id IN (SELECT id FROM text_confirmation)
BEGIN SELECT RAISE(ABORT, 'the confirmation of a text is never replaced'); END;
CREATE TRIGGER text_confirmation_not_updated BEFORE UPDATE ON text_confirmation
BEGIN SELECT RAISE(ABORT, 'the confirmation of a text is never changed'); END;
CREATE TRIGGER text_confirmation_not_deleted BEFORE DELETE ON text_confirmation
BEGIN SELECT RAISE(ABORT, 'the confirmation of a text is never deleted'); END;
CREATE TRIGGER text_confirmation_of_newest BEFORE INSERT ON text_confirmation
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;

-- One chase of an action that a board asked for, in one message.
CREATE TABLE board_action_chase (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  chase_message_id INTEGER NOT NULL REFERENCES chase_message (id),
  board_action_id INTEGER NOT NULL REFERENCES board_action (id),
  officer_id INTEGER REFERENCES officer (id),
  state TEXT NOT NULL CHECK (state <> ''),
  said TEXT NOT NULL CHECK (said <> '')
) STRICT;
CREATE INDEX board_action_chase_of_message ON board_action_chase (chase_message_id);
CREATE TRIGGER board_action_chase_not_replaced BEFORE INSERT ON board_action_chase
WHEN NEW.id IN (SELECT id FROM board_action_chase)
BEGIN SELECT RAISE(ABORT, 'a chase is never replaced'); END;
CREATE TRIGGER board_action_chase_not_updated BEFORE UPDATE ON board_action_chase
BEGIN SELECT RAISE(ABORT, 'a chase is never changed'); END;
CREATE TRIGGER board_action_chase_not_deleted BEFORE DELETE ON board_action_chase
BEGIN SELECT RAISE(ABORT, 'a chase is never deleted'); END;
CREATE TRIGGER board_action_chase_of_newest BEFORE INSERT ON board_action_chase
WHEN (SELECT entry_id FROM chase_message WHERE id = NEW.chase_message_id) <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
