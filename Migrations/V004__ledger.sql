-- One ledger, field by field. What was said (entry, revision) and what stands (standing) are apart; every history table
-- refers to the one sequence of entries. The rows of the tables that were are kept aside until the program has turned
-- them into what they said.

CREATE TEMP TABLE old_area_revision AS SELECT * FROM area_revision;
CREATE TEMP TABLE old_officer_revision AS SELECT * FROM officer_revision;
CREATE TEMP TABLE old_outcome AS SELECT * FROM outcome;
CREATE TEMP TABLE old_revision AS SELECT * FROM revision;
CREATE TEMP TABLE old_revision_officer AS SELECT * FROM revision_officer;
CREATE TEMP TABLE old_sheet_said AS SELECT * FROM sheet_said;
CREATE TEMP TABLE old_board_revision AS SELECT * FROM board_revision;
CREATE TEMP TABLE old_board_section AS SELECT * FROM board_section;
CREATE TEMP TABLE old_meeting_revision AS SELECT * FROM meeting_revision;
CREATE TEMP TABLE old_pack AS SELECT * FROM pack;
CREATE TEMP TABLE old_chase_policy AS SELECT * FROM chase_policy;
CREATE TEMP TABLE old_chase_line AS SELECT * FROM chase_line;
CREATE TEMP TABLE old_holiday_import AS SELECT * FROM holiday_import;
CREATE TEMP TABLE old_holiday AS SELECT * FROM holiday;
CREATE TEMP TABLE old_chase_message AS SELECT * FROM chase_message;
CREATE TEMP TABLE old_chase AS SELECT * FROM chase;
CREATE TEMP TABLE old_chase_outcome AS SELECT * FROM chase_outcome;
CREATE TEMP TABLE old_chase_run AS SELECT * FROM chase_run;
CREATE TEMP TABLE old_sequence AS SELECT name, seq FROM sqlite_sequence;

DROP TABLE chase_run;
DROP TABLE chase_outcome;
DROP TABLE chase;
DROP TABLE chase_message;
DROP TABLE holiday;
DROP TABLE holiday_import;
DROP TABLE chase_line;
DROP TABLE chase_policy;
DROP TABLE pack;
DROP TABLE meeting_revision;
DROP TABLE board_section;
DROP TABLE board_revision;
DROP TABLE sheet_said;
DROP TABLE latest;
DROP TABLE revision_officer;
DROP TABLE revision;
DROP TABLE outcome;
DROP TABLE officer_revision;
DROP TABLE area_revision;

-- What may grow is a table of words, not a check: SQLite cannot alter a check.
CREATE TABLE entry_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO entry_kind (kind) VALUES
  ('import'), ('add'), ('edit'), ('withdraw'), ('reinstate'), ('rag'), ('progress'), ('impact'), ('due'), ('mitigate'),
  ('correct'), ('undo'), ('hand_over'), ('area_add'), ('area_edit'), ('officer_add'), ('officer_edit'), ('board_add'),
  ('board_edit'), ('board_meeting'), ('pack_seal'), ('chase_policy'), ('holidays_import'), ('chase'),
  ('chase_outcome'), ('chase_run');
CREATE TABLE cadence (cadence TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO cadence (cadence) VALUES ('monthly'), ('six_weekly'), ('quarterly'), ('half_yearly'), ('yearly');

-- The ledger: one row for every command that records anything, in one sequence.
CREATE TABLE entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  -- Whose words they are, where somebody else typed them.
  said_by TEXT CHECK (said_by <> ''),
  kind TEXT NOT NULL REFERENCES entry_kind (kind),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  note TEXT,
  reason TEXT CHECK (reason <> '')
) STRICT;

CREATE TABLE area_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  area_id INTEGER NOT NULL REFERENCES area (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  title TEXT NOT NULL CHECK (title <> '')
) STRICT;
CREATE INDEX area_revision_of_area ON area_revision (area_id);

-- `sets` names, sorted, the fields that a revision says something of; every other is NULL.
CREATE TABLE officer_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  officer_id INTEGER NOT NULL REFERENCES officer (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  sets TEXT NOT NULL CHECK (sets <> ''),
  name TEXT CHECK (name <> ''),
  role TEXT CHECK (role <> ''),
  service TEXT CHECK (service <> ''),
  email TEXT CHECK (email <> '')
) STRICT;
CREATE INDEX officer_revision_of_officer ON officer_revision (officer_id);

CREATE TABLE revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields it says something of, by name, sorted; none where it undoes another.
  sets TEXT NOT NULL,
  -- The revision of the same day that it puts right.
  corrects INTEGER REFERENCES revision (id),
  undoes INTEGER REFERENCES revision (id),
  outcome TEXT CHECK (outcome <> ''),
  action TEXT CHECK (action <> ''),
  officers_as_printed TEXT,
  original_due_on TEXT CHECK (original_due_on IS date(original_due_on, '+0 days')),
  due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
  due_as_printed TEXT CHECK (due_as_printed <> ''),
  rating TEXT REFERENCES rating (code),
  progress TEXT,
  impact TEXT,
  impact_is_evidenced INTEGER CHECK (impact_is_evidenced IN (0, 1)),
  reason_for_delay TEXT CHECK (reason_for_delay <> ''),
  mitigating_actions TEXT CHECK (mitigating_actions <> ''),
  accountable_officer_id INTEGER REFERENCES officer (id),
  revised_due_on TEXT CHECK (revised_due_on IS date(revised_due_on, '+0 days')),
  completed_on TEXT CHECK (completed_on IS date(completed_on, '+0 days')),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL)),
  -- An action always has its words.
  CHECK ((' ' || sets || ' ' LIKE '% action %') = (action IS NOT NULL)),
  -- A mitigation is whole or absent.
  CHECK (
    (reason_for_delay IS NULL) = (mitigating_actions IS NULL)
    AND (reason_for_delay IS NULL) = (accountable_officer_id IS NULL)
    AND (reason_for_delay IS NULL) = (revised_due_on IS NULL))
) STRICT;
CREATE INDEX revision_of_action ON revision (action_id);
CREATE UNIQUE INDEX revision_undone ON revision (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX revision_correcting ON revision (corrects) WHERE corrects IS NOT NULL;

-- The officers of a revision that sets them; rank 1 is the lead.
CREATE TABLE revision_officer (
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  rank INTEGER NOT NULL CHECK (rank > 0),
  officer_id INTEGER NOT NULL REFERENCES officer (id),
  PRIMARY KEY (revision_id, rank),
  UNIQUE (revision_id, officer_id)
) STRICT, WITHOUT ROWID;

-- What stands, from a day until the next on which something is said. Derived: worked out anew of an action with every
-- revision of it, in the same transaction, and held against the revisions by `improve check`.
CREATE TABLE standing (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES action (id),
  from_on TEXT NOT NULL,
  until_on TEXT CHECK (until_on > from_on),
  outcome TEXT,
  action TEXT NOT NULL,
  officers_as_printed TEXT,
  due_on TEXT,
  due_as_printed TEXT,
  rating TEXT,
  progress TEXT,
  impact TEXT,
  impact_is_evidenced INTEGER NOT NULL,
  -- Of a mitigation that still stands.
  reason_for_delay TEXT,
  mitigating_actions TEXT,
  accountable_officer_id INTEGER,
  revised_due_on TEXT,
  withdrawn_reason TEXT,
  original_due_on TEXT,
  -- The first day of the unbroken spell, or the day stated within it.
  complete_since TEXT,
  times_redated INTEGER NOT NULL,
  is_open INTEGER NOT NULL,
  -- The entry of the last update up to the day.
  last_entry INTEGER NOT NULL REFERENCES entry (id),
  UNIQUE (action_id, from_on)
) STRICT;
CREATE INDEX standing_open_due ON standing (due_on) WHERE is_open AND until_on IS NULL;
CREATE INDEX standing_last ON standing (from_on) WHERE until_on IS NULL;

CREATE TABLE standing_officer (
  action_id INTEGER NOT NULL,
  from_on TEXT NOT NULL,
  rank INTEGER NOT NULL,
  officer_id INTEGER NOT NULL,
  PRIMARY KEY (action_id, from_on, rank)
) STRICT, WITHOUT ROWID;

-- What the last sheet said of each part of an action, as a fingerprint, so that a cell which repeats itself is told from
-- one that was changed. Nothing is reported from it, and it is no copy of the plan.
CREATE TABLE sheet_said (
  action_id INTEGER NOT NULL REFERENCES action (id),
  field TEXT NOT NULL CHECK (field <> ''),
  fingerprint INTEGER NOT NULL,
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  PRIMARY KEY (action_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE board_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  board_id INTEGER NOT NULL REFERENCES board (id),
  title TEXT NOT NULL CHECK (title <> ''),
  cadence TEXT NOT NULL REFERENCES cadence (cadence),
  names TEXT NOT NULL CHECK (names IN ('full', 'posts')),
  detail TEXT NOT NULL CHECK (detail IN ('full', 'brief')),
  -- One area in depth; none for the whole plan.
  area_id INTEGER REFERENCES area (id),
  tolerance_days INTEGER NOT NULL CHECK (tolerance_days BETWEEN 0 AND 3650),
  classification TEXT NOT NULL CHECK (classification <> '')
) STRICT;
CREATE INDEX board_revision_of_board ON board_revision (board_id);

CREATE TABLE board_section (
  board_revision_id INTEGER NOT NULL REFERENCES board_revision (id),
  rank INTEGER NOT NULL CHECK (rank > 0),
  section TEXT NOT NULL CHECK (section <> ''),
  PRIMARY KEY (board_revision_id, rank),
  UNIQUE (board_revision_id, section)
) STRICT, WITHOUT ROWID;

-- A meeting that is moved stays the same meeting.
CREATE TABLE meeting_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
  is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1))
) STRICT;
CREATE INDEX meeting_revision_of_meeting ON meeting_revision (meeting_id);

-- A summary sealed: its figures, its document and its text as they were read, under one SHA-256.
CREATE TABLE pack (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  board_id INTEGER NOT NULL REFERENCES board (id),
  since TEXT NOT NULL CHECK (since IS date(since, '+0 days')),
  as_at TEXT NOT NULL CHECK (as_at IS date(as_at, '+0 days') AND as_at > since),
  -- The one area it is about; none for the whole plan.
  area_id INTEGER REFERENCES area (id),
  -- Why it was sealed although a red action had no mitigation.
  despite TEXT CHECK (despite <> ''),
  -- 1, or one more than that of the pack of the same day which it supersedes.
  version INTEGER NOT NULL CHECK (version > 0),
  -- How its document is written and what its SHA-256 is over.
  format INTEGER NOT NULL CHECK (format > 0),
  -- The last revision, and the last entry, that was known when it was sealed.
  known_through INTEGER NOT NULL REFERENCES revision (id),
  known_entry INTEGER NOT NULL REFERENCES entry (id) CHECK (known_entry < entry_id),
  figures TEXT NOT NULL CHECK (json_valid(figures)),
  document TEXT NOT NULL CHECK (json_valid(document)),
  text TEXT NOT NULL CHECK (text <> ''),
  markdown TEXT NOT NULL CHECK (markdown <> ''),
  -- Over all of the above, and over the SHA-256 of the pack before.
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT;
CREATE UNIQUE INDEX pack_of_a_day ON pack (board_id, as_at, coalesce(area_id, 0), version);

CREATE TABLE chase_policy (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
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
  entry_id INTEGER NOT NULL REFERENCES entry (id)
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
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  message_id TEXT NOT NULL UNIQUE CHECK (message_id <> ''),
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
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  chase_message_id INTEGER NOT NULL REFERENCES chase_message (id),
  on_date TEXT NOT NULL CHECK (on_date IS date(on_date, '+0 days')),
  outcome TEXT NOT NULL CHECK (outcome IN ('begun', 'sent', 'failed', 'superseded')),
  detail TEXT
) STRICT;
CREATE INDEX chase_outcome_of_message ON chase_outcome (chase_message_id, id);

CREATE TABLE chase_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  on_date TEXT NOT NULL CHECK (on_date IS date(on_date, '+0 days')),
  is_rehearsal INTEGER NOT NULL CHECK (is_rehearsal IN (0, 1)),
  sent INTEGER NOT NULL,
  failed INTEGER NOT NULL
) STRICT;

-- What tells this plan from every other, whatever it is called.
ALTER TABLE plan ADD COLUMN uid TEXT CHECK (length(uid) = 32 AND uid NOT GLOB '*[^0-9a-f]*');
