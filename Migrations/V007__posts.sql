-- Which posts somebody has said are posts and hold no name: only those stand in a public version.
INSERT INTO entry_kind (kind) VALUES ('officer_confirm');

CREATE TABLE post_confirmation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  post TEXT NOT NULL CHECK (post <> '')
) STRICT;
CREATE TRIGGER post_confirmation_not_replaced BEFORE INSERT ON post_confirmation
WHEN NEW.id IN (SELECT id FROM post_confirmation)
BEGIN SELECT RAISE(ABORT, 'the confirmation of a post is never replaced'); END;
CREATE TRIGGER post_confirmation_not_updated BEFORE UPDATE ON post_confirmation
BEGIN SELECT RAISE(ABORT, 'the confirmation of a post is never changed'); END;
CREATE TRIGGER post_confirmation_not_deleted BEFORE DELETE ON post_confirmation
BEGIN SELECT RAISE(ABORT, 'the confirmation of a post is never deleted'); END;
CREATE TRIGGER post_confirmation_of_newest BEFORE INSERT ON post_confirmation
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
