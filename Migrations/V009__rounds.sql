-- The month's round: a sheet for each officer, and what came back of it; replies to the chase; and what lint is not to say
-- again.
INSERT INTO entry_kind (kind) VALUES ('round_open'), ('round_return'), ('lint_waive'), ('reply'), ('reply_accept'),
  ('reply_dismiss');

-- One a month. Its sheets are made from the plan as at a day, as it was known through an entry.
CREATE TABLE round (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  month TEXT NOT NULL UNIQUE CHECK (month || '-01' IS date(month || '-01', '+0 days')),
  as_at TEXT NOT NULL CHECK (as_at IS date(as_at, '+0 days')),
  base_entry INTEGER NOT NULL REFERENCES entry (id),
  -- The day by which the returns are asked for.
  answer_by TEXT NOT NULL CHECK (answer_by IS date(answer_by, '+0 days'))
) STRICT;
CREATE TRIGGER round_not_replaced BEFORE INSERT ON round
WHEN NEW.id IN (SELECT id FROM round) OR NEW.month IN (SELECT month FROM round)
BEGIN SELECT RAISE(ABORT, 'a round is never replaced'); END;
CREATE TRIGGER round_not_updated BEFORE UPDATE ON round
BEGIN SELECT RAISE(ABORT, 'a round is never changed'); END;
CREATE TRIGGER round_not_deleted BEFORE DELETE ON round
BEGIN SELECT RAISE(ABORT, 'a round is never deleted'); END;
CREATE TRIGGER round_of_newest BEFORE INSERT ON round
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;

-- A sheet that an officer sent back: what was recorded of it is of the same entry.
CREATE TABLE round_return (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  round_id INTEGER NOT NULL REFERENCES round (id),
  officer_id INTEGER NOT NULL REFERENCES officer (id),
  returned_on TEXT NOT NULL CHECK (returned_on IS date(returned_on, '+0 days')),
  -- Of the file.
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  changed INTEGER NOT NULL CHECK (changed >= 0),
  unchanged INTEGER NOT NULL CHECK (unchanged >= 0),
  in_conflict INTEGER NOT NULL CHECK (in_conflict >= 0)
) STRICT;
CREATE INDEX round_return_of_round ON round_return (round_id, officer_id);
CREATE TRIGGER round_return_not_replaced BEFORE INSERT ON round_return
WHEN NEW.id IN (SELECT id FROM round_return)
BEGIN SELECT RAISE(ABORT, 'a return is never replaced'); END;
CREATE TRIGGER round_return_not_updated BEFORE UPDATE ON round_return
BEGIN SELECT RAISE(ABORT, 'a return is never changed'); END;
CREATE TRIGGER round_return_not_deleted BEFORE DELETE ON round_return
BEGIN SELECT RAISE(ABORT, 'a return is never deleted'); END;
CREATE TRIGGER round_return_of_newest BEFORE INSERT ON round_return
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;

-- What a return said otherwise than it was sent, as fingerprints, so that a second one is compared with it.
CREATE TABLE return_said (
  return_id INTEGER NOT NULL REFERENCES round_return (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  field TEXT NOT NULL CHECK (field <> ''),
  fingerprint INTEGER NOT NULL,
  PRIMARY KEY (return_id, action_id, field)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER return_said_not_replaced BEFORE INSERT ON return_said
WHEN EXISTS (SELECT 1 FROM return_said
  WHERE return_id = NEW.return_id AND action_id = NEW.action_id AND field = NEW.field)
BEGIN SELECT RAISE(ABORT, 'what a return said is never replaced'); END;
CREATE TRIGGER return_said_not_updated BEFORE UPDATE ON return_said
BEGIN SELECT RAISE(ABORT, 'what a return said is never changed'); END;
CREATE TRIGGER return_said_not_deleted BEFORE DELETE ON return_said
BEGIN SELECT RAISE(ABORT, 'what a return said is never deleted'); END;
CREATE TRIGGER return_said_of_newest BEFORE INSERT ON return_said
WHEN (SELECT entry_id FROM round_return WHERE id = NEW.return_id) <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;

-- What lint found of an action and somebody has answered; no reason takes the answer back.
CREATE TABLE lint_waiver (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  rule TEXT NOT NULL CHECK (rule <> ''),
  reason TEXT CHECK (reason <> '')
) STRICT;
CREATE TRIGGER lint_waiver_not_replaced BEFORE INSERT ON lint_waiver
WHEN NEW.id IN (SELECT id FROM lint_waiver)
BEGIN SELECT RAISE(ABORT, 'a waiver is never replaced'); END;
CREATE TRIGGER lint_waiver_not_updated BEFORE UPDATE ON lint_waiver
BEGIN SELECT RAISE(ABORT, 'a waiver is never changed'); END;
CREATE TRIGGER lint_waiver_not_deleted BEFORE DELETE ON lint_waiver
BEGIN SELECT RAISE(ABORT, 'a waiver is never deleted'); END;
CREATE TRIGGER lint_waiver_of_newest BEFORE INSERT ON lint_waiver
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;

-- What somebody answered to a message of the chase: the words above the quotation. Nothing of it is recorded until it is
-- accepted.
CREATE TABLE reply (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  -- Of the reply itself, so that the same one is not taken twice.
  message_id TEXT NOT NULL UNIQUE CHECK (message_id <> ''),
  chase_message_id INTEGER NOT NULL REFERENCES chase_message (id),
  sender TEXT NOT NULL CHECK (sender <> ''),
  sent_on TEXT NOT NULL CHECK (sent_on IS date(sent_on, '+0 days')),
  words TEXT NOT NULL
) STRICT;
CREATE TRIGGER reply_not_replaced BEFORE INSERT ON reply
WHEN NEW.id IN (SELECT id FROM reply) OR NEW.message_id IN (SELECT message_id FROM reply)
BEGIN SELECT RAISE(ABORT, 'a reply is never replaced'); END;
CREATE TRIGGER reply_not_updated BEFORE UPDATE ON reply
BEGIN SELECT RAISE(ABORT, 'a reply is never changed'); END;
CREATE TRIGGER reply_not_deleted BEFORE DELETE ON reply
BEGIN SELECT RAISE(ABORT, 'a reply is never deleted'); END;
CREATE TRIGGER reply_of_newest BEFORE INSERT ON reply
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;

-- What was made of a reply: accepted for an action, with what was recorded of it in the same entry, or dismissed, of an action
-- or whole.
CREATE TABLE reply_answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  reply_id INTEGER NOT NULL REFERENCES reply (id),
  action_id INTEGER REFERENCES action (id),
  answer TEXT NOT NULL CHECK (answer IN ('accepted', 'dismissed')),
  CHECK (action_id IS NOT NULL OR answer = 'dismissed')
) STRICT;
CREATE INDEX reply_answer_of_reply ON reply_answer (reply_id);
CREATE TRIGGER reply_answer_not_replaced BEFORE INSERT ON reply_answer
WHEN NEW.id IN (SELECT id FROM reply_answer)
BEGIN SELECT RAISE(ABORT, 'the answer to a reply is never replaced'); END;
CREATE TRIGGER reply_answer_not_updated BEFORE UPDATE ON reply_answer
BEGIN SELECT RAISE(ABORT, 'the answer to a reply is never changed'); END;
CREATE TRIGGER reply_answer_not_deleted BEFORE DELETE ON reply_answer
BEGIN SELECT RAISE(ABORT, 'the answer to a reply is never deleted'); END;
CREATE TRIGGER reply_answer_of_newest BEFORE INSERT ON reply_answer
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
