-- The boards that read the plan, what each reads, their meetings, and the packs sealed for them.

CREATE TABLE board (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT;

-- What a board reads, as data: the latest revision stands, and earlier ones tell what it read before.
CREATE TABLE board_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  board_id INTEGER NOT NULL REFERENCES board (id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  note TEXT,
  title TEXT NOT NULL CHECK (title <> ''),
  cadence TEXT NOT NULL CHECK (cadence IN ('monthly', 'six_weekly', 'quarterly', 'half_yearly', 'yearly')),
  names TEXT NOT NULL CHECK (names IN ('full', 'posts')),
  detail TEXT NOT NULL CHECK (detail IN ('full', 'brief')),
  -- One area in depth; none for the whole plan.
  area_id INTEGER REFERENCES area (id),
  tolerance_days INTEGER NOT NULL CHECK (tolerance_days BETWEEN 0 AND 3650),
  classification TEXT NOT NULL CHECK (classification <> '')
) STRICT;
CREATE INDEX board_revision_latest ON board_revision (board_id, id);

CREATE TABLE board_section (
  board_revision_id INTEGER NOT NULL REFERENCES board_revision (id),
  rank INTEGER NOT NULL CHECK (rank > 0),
  section TEXT NOT NULL CHECK (section <> ''),
  PRIMARY KEY (board_revision_id, rank),
  UNIQUE (board_revision_id, section)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  board_id INTEGER NOT NULL REFERENCES board (id)
) STRICT;

-- A meeting that is moved stays the same meeting.
CREATE TABLE meeting_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  note TEXT,
  held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
  is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1))
) STRICT;
CREATE INDEX meeting_revision_latest ON meeting_revision (meeting_id, id);

-- A summary sealed: its figures, its document and its text as they were read, under one SHA-256.
CREATE TABLE pack (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  board_id INTEGER NOT NULL REFERENCES board (id),
  since TEXT NOT NULL CHECK (since IS date(since, '+0 days')),
  as_at TEXT NOT NULL CHECK (as_at IS date(as_at, '+0 days') AND as_at > since),
  -- The one area it is about; none for the whole plan.
  area_id INTEGER REFERENCES area (id),
  sealed_at TEXT NOT NULL,
  sealed_by TEXT NOT NULL CHECK (sealed_by <> ''),
  -- Why it was sealed although a red action had no mitigation.
  despite TEXT CHECK (despite <> ''),
  -- The last revision that was known when it was sealed.
  known_through INTEGER NOT NULL REFERENCES revision (id),
  figures TEXT NOT NULL CHECK (json_valid(figures)),
  document TEXT NOT NULL CHECK (json_valid(document)),
  text TEXT NOT NULL CHECK (text <> ''),
  markdown TEXT NOT NULL CHECK (markdown <> ''),
  -- Over all of the above, and over the SHA-256 of the pack before.
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT;
CREATE UNIQUE INDEX pack_of_a_day ON pack (board_id, as_at, coalesce(area_id, 0));

CREATE TRIGGER board_keeps_code BEFORE UPDATE ON board
BEGIN SELECT RAISE(ABORT, 'the code of a board is never changed'); END;
CREATE TRIGGER board_not_deleted BEFORE DELETE ON board
BEGIN SELECT RAISE(ABORT, 'a board is never deleted'); END;

CREATE TRIGGER board_revision_not_replaced BEFORE INSERT ON board_revision
WHEN NEW.id IN (SELECT id FROM board_revision)
BEGIN SELECT RAISE(ABORT, 'the history of a board is never replaced'); END;
CREATE TRIGGER board_revision_not_updated BEFORE UPDATE ON board_revision
BEGIN SELECT RAISE(ABORT, 'the history of a board is never changed'); END;
CREATE TRIGGER board_revision_not_deleted BEFORE DELETE ON board_revision
BEGIN SELECT RAISE(ABORT, 'the history of a board is never deleted'); END;

CREATE TRIGGER board_section_of_newest BEFORE INSERT ON board_section
WHEN NEW.board_revision_id <> (SELECT max(id) FROM board_revision)
  OR EXISTS (
    SELECT 1 FROM board_section
    WHERE board_revision_id = NEW.board_revision_id AND (rank = NEW.rank OR section = NEW.section))
BEGIN SELECT RAISE(ABORT, 'the sections of a board are recorded with it, and never later'); END;
CREATE TRIGGER board_section_not_updated BEFORE UPDATE ON board_section
BEGIN SELECT RAISE(ABORT, 'the history of a board is never changed'); END;
CREATE TRIGGER board_section_not_deleted BEFORE DELETE ON board_section
BEGIN SELECT RAISE(ABORT, 'the history of a board is never deleted'); END;

CREATE TRIGGER meeting_keeps_board BEFORE UPDATE ON meeting
BEGIN SELECT RAISE(ABORT, 'a meeting stays that of its board'); END;
CREATE TRIGGER meeting_not_deleted BEFORE DELETE ON meeting
BEGIN SELECT RAISE(ABORT, 'a meeting is cancelled, never deleted'); END;

CREATE TRIGGER meeting_revision_not_replaced BEFORE INSERT ON meeting_revision
WHEN NEW.id IN (SELECT id FROM meeting_revision)
BEGIN SELECT RAISE(ABORT, 'the history of a meeting is never replaced'); END;
CREATE TRIGGER meeting_revision_not_updated BEFORE UPDATE ON meeting_revision
BEGIN SELECT RAISE(ABORT, 'the history of a meeting is never changed'); END;
CREATE TRIGGER meeting_revision_not_deleted BEFORE DELETE ON meeting_revision
BEGIN SELECT RAISE(ABORT, 'the history of a meeting is never deleted'); END;

CREATE TRIGGER pack_not_replaced BEFORE INSERT ON pack
WHEN EXISTS (
  SELECT 1 FROM pack
  WHERE id = NEW.id
    OR (board_id = NEW.board_id AND as_at = NEW.as_at AND area_id IS NEW.area_id))
BEGIN SELECT RAISE(ABORT, 'a sealed pack is never replaced'); END;
CREATE TRIGGER pack_not_updated BEFORE UPDATE ON pack
BEGIN SELECT RAISE(ABORT, 'a sealed pack never moves'); END;
CREATE TRIGGER pack_not_deleted BEFORE DELETE ON pack
BEGIN SELECT RAISE(ABORT, 'a sealed pack is never deleted'); END;
