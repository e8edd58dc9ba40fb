-- The measures whose charts a board reads whether or not they signal.
CREATE TABLE board_chart (
  board_revision_id INTEGER NOT NULL REFERENCES board_revision (id),
  rank INTEGER NOT NULL CHECK (rank > 0),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  PRIMARY KEY (board_revision_id, rank),
  UNIQUE (board_revision_id, measure_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER board_chart_of_newest BEFORE INSERT ON board_chart
WHEN NEW.board_revision_id <> (SELECT max(id) FROM board_revision)
  OR EXISTS (SELECT 1 FROM board_chart WHERE board_revision_id = NEW.board_revision_id AND (rank = NEW.rank OR measure_id = NEW.measure_id))
BEGIN SELECT RAISE(ABORT, 'the charts of a board are recorded with it, and never later'); END;
CREATE TRIGGER board_chart_not_updated BEFORE UPDATE ON board_chart
BEGIN SELECT RAISE(ABORT, 'the charts of a board are never changed'); END;
CREATE TRIGGER board_chart_not_deleted BEFORE DELETE ON board_chart
BEGIN SELECT RAISE(ABORT, 'the charts of a board are never deleted'); END;
