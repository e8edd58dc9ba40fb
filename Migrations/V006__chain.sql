-- Every entry of the ledger carries a SHA-256 over the one before and over itself with all that it says, so that what was
-- altered, put in or taken out afterwards is found. The text it is over is in Documentation/storage.md.
CREATE TABLE chain (
  entry_id INTEGER PRIMARY KEY REFERENCES entry (id),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT;
CREATE TRIGGER chain_not_replaced BEFORE INSERT ON chain WHEN NEW.entry_id IN (SELECT entry_id FROM chain)
BEGIN SELECT RAISE(ABORT, 'the chain of the ledger is never replaced'); END;
CREATE TRIGGER chain_not_updated BEFORE UPDATE ON chain
BEGIN SELECT RAISE(ABORT, 'the chain of the ledger is never changed'); END;
CREATE TRIGGER chain_not_deleted BEFORE DELETE ON chain
BEGIN SELECT RAISE(ABORT, 'the chain of the ledger is never deleted'); END;

-- The last entry of a plan that had no chain: those up to it were chained when the file was brought up to date.
CREATE TABLE chain_begin (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  after_entry INTEGER NOT NULL REFERENCES entry (id)
) STRICT;
CREATE TRIGGER chain_begin_not_added BEFORE INSERT ON chain_begin WHEN EXISTS (SELECT 1 FROM chain)
BEGIN SELECT RAISE(ABORT, 'the chain of the ledger has begun already'); END;
CREATE TRIGGER chain_begin_not_updated BEFORE UPDATE ON chain_begin
BEGIN SELECT RAISE(ABORT, 'where the chain begins is never changed'); END;
CREATE TRIGGER chain_begin_not_deleted BEFORE DELETE ON chain_begin
BEGIN SELECT RAISE(ABORT, 'where the chain begins is never changed'); END;

-- What an entry says is looked for by its number.
CREATE INDEX revision_of_entry ON revision (entry_id);
CREATE INDEX chase_message_of_entry ON chase_message (entry_id);
CREATE INDEX chase_outcome_of_entry ON chase_outcome (entry_id);
