-- The chase: its policy, the holidays it keeps, and a ledger of every message, append-only like all history.

CREATE TABLE chase_policy (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  note TEXT,
  -- Who it is from, who gets what has no other addressee, and who is copied last.
  sender TEXT CHECK (sender <> ''),
  keeper TEXT CHECK (keeper <> ''),
  director TEXT CHECK (director <> ''),
  -- Days before the due date, the furthest first, separated by spaces.
  notice_days TEXT NOT NULL,
  repeat_after INTEGER NOT NULL CHECK (repeat_after > 0),
  stale_after INTEGER NOT NULL CHECK (stale_after > 0),
  line_after INTEGER NOT NULL CHECK (line_after > 0),
  director_after INTEGER NOT NULL CHECK (director_after >= line_after)
) STRICT;

-- The line of the officers of a service; '*' is that of every other.
CREATE TABLE chase_line (
  policy_id INTEGER NOT NULL REFERENCES chase_policy (id),
  service TEXT NOT NULL CHECK (service <> ''),
  email TEXT NOT NULL CHECK (email <> ''),
  PRIMARY KEY (policy_id, service)
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday_import (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> '')
) STRICT;

CREATE TABLE holiday (
  import_id INTEGER NOT NULL REFERENCES holiday_import (id),
  held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
  title TEXT NOT NULL,
  PRIMARY KEY (import_id, held_on)
) STRICT, WITHOUT ROWID;

-- One message to one addressee, recorded whole before it is sent, so that it can be sent again as it was.
CREATE TABLE chase_message (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  message_id TEXT NOT NULL UNIQUE CHECK (message_id <> ''),
  recorded_at TEXT NOT NULL,
  chased_on TEXT NOT NULL CHECK (chased_on IS date(chased_on, '+0 days')),
  is_rehearsal INTEGER NOT NULL CHECK (is_rehearsal IN (0, 1)),
  addressee TEXT NOT NULL CHECK (addressee <> ''),
  copied TEXT NOT NULL,
  subject TEXT NOT NULL,
  content TEXT NOT NULL CHECK (content <> '')
) STRICT;

-- One chase: one action in one state, in one message.
CREATE TABLE chase (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  chase_message_id INTEGER NOT NULL REFERENCES chase_message (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  officer_id INTEGER REFERENCES officer (id),
  state TEXT NOT NULL CHECK (state <> ''),
  said TEXT NOT NULL
) STRICT;
CREATE INDEX chase_of_action ON chase (action_id);
CREATE INDEX chase_of_message ON chase (chase_message_id);

-- What became of a message. One that was begun and nothing more may or may not have gone out, and is sent again as it
-- was; one without an outcome was never handed over.
CREATE TABLE chase_outcome (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  chase_message_id INTEGER NOT NULL REFERENCES chase_message (id),
  recorded_at TEXT NOT NULL,
  on_date TEXT NOT NULL CHECK (on_date IS date(on_date, '+0 days')),
  outcome TEXT NOT NULL CHECK (outcome IN ('begun', 'sent', 'failed', 'superseded')),
  detail TEXT
) STRICT;
CREATE INDEX chase_outcome_of_message ON chase_outcome (chase_message_id, id);

CREATE TABLE chase_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  ran_at TEXT NOT NULL,
  on_date TEXT NOT NULL CHECK (on_date IS date(on_date, '+0 days')),
  is_rehearsal INTEGER NOT NULL CHECK (is_rehearsal IN (0, 1)),
  sent INTEGER NOT NULL,
  failed INTEGER NOT NULL
) STRICT;

CREATE TRIGGER chase_policy_not_replaced BEFORE INSERT ON chase_policy WHEN NEW.id IN (SELECT id FROM chase_policy)
BEGIN SELECT RAISE(ABORT, 'a policy is never changed, but followed by another'); END;
CREATE TRIGGER chase_policy_not_updated BEFORE UPDATE ON chase_policy
BEGIN SELECT RAISE(ABORT, 'a policy is never changed, but followed by another'); END;
CREATE TRIGGER chase_policy_not_deleted BEFORE DELETE ON chase_policy
BEGIN SELECT RAISE(ABORT, 'a policy is never deleted'); END;
CREATE TRIGGER chase_line_not_replaced BEFORE INSERT ON chase_line
WHEN EXISTS (SELECT 1 FROM chase_line WHERE policy_id = NEW.policy_id AND service = NEW.service)
BEGIN SELECT RAISE(ABORT, 'a policy is never changed, but followed by another'); END;
CREATE TRIGGER chase_line_not_updated BEFORE UPDATE ON chase_line
BEGIN SELECT RAISE(ABORT, 'a policy is never changed, but followed by another'); END;
CREATE TRIGGER chase_line_not_deleted BEFORE DELETE ON chase_line
BEGIN SELECT RAISE(ABORT, 'a policy is never deleted'); END;
CREATE TRIGGER holiday_not_replaced BEFORE INSERT ON holiday
WHEN EXISTS (SELECT 1 FROM holiday WHERE import_id = NEW.import_id AND held_on = NEW.held_on)
BEGIN SELECT RAISE(ABORT, 'imported holidays are never changed, but followed by others'); END;
CREATE TRIGGER holiday_not_updated BEFORE UPDATE ON holiday
BEGIN SELECT RAISE(ABORT, 'imported holidays are never changed, but followed by others'); END;
CREATE TRIGGER holiday_not_deleted BEFORE DELETE ON holiday
BEGIN SELECT RAISE(ABORT, 'imported holidays are never deleted'); END;
CREATE TRIGGER chase_message_not_replaced BEFORE INSERT ON chase_message
WHEN EXISTS (SELECT 1 FROM chase_message WHERE id = NEW.id OR message_id = NEW.message_id)
BEGIN SELECT RAISE(ABORT, 'a message of the ledger is never replaced'); END;
CREATE TRIGGER chase_message_not_updated BEFORE UPDATE ON chase_message
BEGIN SELECT RAISE(ABORT, 'a message of the ledger is never changed'); END;
CREATE TRIGGER chase_message_not_deleted BEFORE DELETE ON chase_message
BEGIN SELECT RAISE(ABORT, 'a message of the ledger is never deleted'); END;
CREATE TRIGGER chase_not_replaced BEFORE INSERT ON chase WHEN NEW.id IN (SELECT id FROM chase)
BEGIN SELECT RAISE(ABORT, 'a chase is never replaced'); END;
CREATE TRIGGER chase_not_updated BEFORE UPDATE ON chase
BEGIN SELECT RAISE(ABORT, 'a chase is never changed'); END;
CREATE TRIGGER chase_not_deleted BEFORE DELETE ON chase
BEGIN SELECT RAISE(ABORT, 'a chase is never deleted'); END;
CREATE TRIGGER chase_outcome_not_replaced BEFORE INSERT ON chase_outcome
WHEN NEW.id IN (SELECT id FROM chase_outcome)
BEGIN SELECT RAISE(ABORT, 'the outcome of a message is never replaced'); END;
CREATE TRIGGER chase_outcome_not_updated BEFORE UPDATE ON chase_outcome
BEGIN SELECT RAISE(ABORT, 'the outcome of a message is never changed'); END;
CREATE TRIGGER chase_outcome_not_deleted BEFORE DELETE ON chase_outcome
BEGIN SELECT RAISE(ABORT, 'the outcome of a message is never deleted'); END;
CREATE TRIGGER chase_run_not_replaced BEFORE INSERT ON chase_run WHEN NEW.id IN (SELECT id FROM chase_run)
BEGIN SELECT RAISE(ABORT, 'a run of the chase is never changed'); END;
CREATE TRIGGER chase_run_not_updated BEFORE UPDATE ON chase_run
BEGIN SELECT RAISE(ABORT, 'a run of the chase is never changed'); END;
CREATE TRIGGER chase_run_not_deleted BEFORE DELETE ON chase_run
BEGIN SELECT RAISE(ABORT, 'a run of the chase is never deleted'); END;
