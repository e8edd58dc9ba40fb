-- Nothing reported is ever lost or changed. The insert triggers close the way round the delete triggers that
-- INSERT OR REPLACE would be, and let only the newest entry say anything.

CREATE TRIGGER entry_not_replaced BEFORE INSERT ON entry WHEN NEW.id IN (SELECT id FROM entry)
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never replaced'); END;
CREATE TRIGGER entry_not_updated BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never changed'); END;
CREATE TRIGGER entry_not_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never deleted'); END;
CREATE TRIGGER area_revision_not_replaced BEFORE INSERT ON area_revision WHEN NEW.id IN (SELECT id FROM area_revision)
BEGIN SELECT RAISE(ABORT, 'the history of an area is never replaced'); END;
CREATE TRIGGER area_revision_not_updated BEFORE UPDATE ON area_revision
BEGIN SELECT RAISE(ABORT, 'the history of an area is never changed'); END;
CREATE TRIGGER area_revision_not_deleted BEFORE DELETE ON area_revision
BEGIN SELECT RAISE(ABORT, 'the history of an area is never deleted'); END;
CREATE TRIGGER officer_revision_not_replaced BEFORE INSERT ON officer_revision WHEN NEW.id IN (SELECT id FROM officer_revision)
BEGIN SELECT RAISE(ABORT, 'the history of an officer is never replaced'); END;
CREATE TRIGGER officer_revision_not_updated BEFORE UPDATE ON officer_revision
BEGIN SELECT RAISE(ABORT, 'the history of an officer is never changed'); END;
CREATE TRIGGER officer_revision_not_deleted BEFORE DELETE ON officer_revision
BEGIN SELECT RAISE(ABORT, 'the history of an officer is never deleted'); END;
CREATE TRIGGER revision_not_replaced BEFORE INSERT ON revision
WHEN NEW.id IN (SELECT id FROM revision) OR EXISTS (SELECT 1 FROM revision WHERE undoes = NEW.undoes)
BEGIN SELECT RAISE(ABORT, 'a revision is never replaced'); END;
CREATE TRIGGER revision_not_updated BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
CREATE TRIGGER revision_not_deleted BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;
CREATE TRIGGER board_revision_not_replaced BEFORE INSERT ON board_revision WHEN NEW.id IN (SELECT id FROM board_revision)
BEGIN SELECT RAISE(ABORT, 'the history of a board is never replaced'); END;
CREATE TRIGGER board_revision_not_updated BEFORE UPDATE ON board_revision
BEGIN SELECT RAISE(ABORT, 'the history of a board is never changed'); END;
CREATE TRIGGER board_revision_not_deleted BEFORE DELETE ON board_revision
BEGIN SELECT RAISE(ABORT, 'the history of a board is never deleted'); END;
CREATE TRIGGER meeting_revision_not_replaced BEFORE INSERT ON meeting_revision WHEN NEW.id IN (SELECT id FROM meeting_revision)
BEGIN SELECT RAISE(ABORT, 'the history of a meeting is never replaced'); END;
CREATE TRIGGER meeting_revision_not_updated BEFORE UPDATE ON meeting_revision
BEGIN SELECT RAISE(ABORT, 'the history of a meeting is never changed'); END;
CREATE TRIGGER meeting_revision_not_deleted BEFORE DELETE ON meeting_revision
BEGIN SELECT RAISE(ABORT, 'the history of a meeting is never deleted'); END;
CREATE TRIGGER pack_not_updated BEFORE UPDATE ON pack
BEGIN SELECT RAISE(ABORT, 'a sealed pack is never changed'); END;
CREATE TRIGGER pack_not_deleted BEFORE DELETE ON pack
BEGIN SELECT RAISE(ABORT, 'a sealed pack is never deleted'); END;
CREATE TRIGGER chase_policy_not_replaced BEFORE INSERT ON chase_policy WHEN NEW.id IN (SELECT id FROM chase_policy)
BEGIN SELECT RAISE(ABORT, 'a policy of the chase is never replaced'); END;
CREATE TRIGGER chase_policy_not_updated BEFORE UPDATE ON chase_policy
BEGIN SELECT RAISE(ABORT, 'a policy of the chase is never changed'); END;
CREATE TRIGGER chase_policy_not_deleted BEFORE DELETE ON chase_policy
BEGIN SELECT RAISE(ABORT, 'a policy of the chase is never deleted'); END;
CREATE TRIGGER holiday_import_not_replaced BEFORE INSERT ON holiday_import WHEN NEW.id IN (SELECT id FROM holiday_import)
BEGIN SELECT RAISE(ABORT, 'a list of holidays is never replaced'); END;
CREATE TRIGGER holiday_import_not_updated BEFORE UPDATE ON holiday_import
BEGIN SELECT RAISE(ABORT, 'a list of holidays is never changed'); END;
CREATE TRIGGER holiday_import_not_deleted BEFORE DELETE ON holiday_import
BEGIN SELECT RAISE(ABORT, 'a list of holidays is never deleted'); END;
CREATE TRIGGER chase_message_not_replaced BEFORE INSERT ON chase_message
WHEN NEW.id IN (SELECT id FROM chase_message) OR NEW.message_id IN (SELECT message_id FROM chase_message)
BEGIN SELECT RAISE(ABORT, 'a message of the chase is never replaced'); END;
CREATE TRIGGER chase_message_not_updated BEFORE UPDATE ON chase_message
BEGIN SELECT RAISE(ABORT, 'a message of the chase is never changed'); END;
CREATE TRIGGER chase_message_not_deleted BEFORE DELETE ON chase_message
BEGIN SELECT RAISE(ABORT, 'a message of the chase is never deleted'); END;
CREATE TRIGGER chase_not_replaced BEFORE INSERT ON chase WHEN NEW.id IN (SELECT id FROM chase)
BEGIN SELECT RAISE(ABORT, 'a chase is never replaced'); END;
CREATE TRIGGER chase_not_updated BEFORE UPDATE ON chase
BEGIN SELECT RAISE(ABORT, 'a chase is never changed'); END;
CREATE TRIGGER chase_not_deleted BEFORE DELETE ON chase
BEGIN SELECT RAISE(ABORT, 'a chase is never deleted'); END;
CREATE TRIGGER chase_outcome_not_replaced BEFORE INSERT ON chase_outcome WHEN NEW.id IN (SELECT id FROM chase_outcome)
BEGIN SELECT RAISE(ABORT, 'the outcome of a message is never replaced'); END;
CREATE TRIGGER chase_outcome_not_updated BEFORE UPDATE ON chase_outcome
BEGIN SELECT RAISE(ABORT, 'the outcome of a message is never changed'); END;
CREATE TRIGGER chase_outcome_not_deleted BEFORE DELETE ON chase_outcome
BEGIN SELECT RAISE(ABORT, 'the outcome of a message is never deleted'); END;
CREATE TRIGGER chase_run_not_replaced BEFORE INSERT ON chase_run WHEN NEW.id IN (SELECT id FROM chase_run)
BEGIN SELECT RAISE(ABORT, 'a run of the chase is never replaced'); END;
CREATE TRIGGER chase_run_not_updated BEFORE UPDATE ON chase_run
BEGIN SELECT RAISE(ABORT, 'a run of the chase is never changed'); END;
CREATE TRIGGER chase_run_not_deleted BEFORE DELETE ON chase_run
BEGIN SELECT RAISE(ABORT, 'a run of the chase is never deleted'); END;
CREATE TRIGGER pack_not_replaced BEFORE INSERT ON pack
WHEN EXISTS (
  SELECT 1 FROM pack
  WHERE id = NEW.id
    OR (board_id = NEW.board_id AND as_at = NEW.as_at AND area_id IS NEW.area_id AND version >= NEW.version))
BEGIN SELECT RAISE(ABORT, 'a sealed pack is never replaced'); END;

-- When something was recorded never goes backwards.
CREATE TRIGGER entry_not_before_last BEFORE INSERT ON entry
WHEN NEW.recorded_at < (SELECT recorded_at FROM entry ORDER BY id DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'an entry is never recorded before the one before'); END;

CREATE TRIGGER area_revision_of_newest BEFORE INSERT ON area_revision WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE TRIGGER officer_revision_of_newest BEFORE INSERT ON officer_revision WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE TRIGGER revision_of_newest BEFORE INSERT ON revision WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE TRIGGER board_revision_of_newest BEFORE INSERT ON board_revision WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE TRIGGER meeting_revision_of_newest BEFORE INSERT ON meeting_revision WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE TRIGGER pack_of_newest BEFORE INSERT ON pack WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE TRIGGER chase_policy_of_newest BEFORE INSERT ON chase_policy WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE TRIGGER holiday_import_of_newest BEFORE INSERT ON holiday_import WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE TRIGGER chase_message_of_newest BEFORE INSERT ON chase_message WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE TRIGGER chase_outcome_of_newest BEFORE INSERT ON chase_outcome WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE TRIGGER chase_run_of_newest BEFORE INSERT ON chase_run WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE TRIGGER revision_officer_of_newest BEFORE INSERT ON revision_officer
WHEN NEW.revision_id <> (SELECT max(id) FROM revision)
  OR EXISTS (SELECT 1 FROM revision_officer WHERE revision_id = NEW.revision_id AND (rank = NEW.rank OR officer_id = NEW.officer_id))
BEGIN SELECT RAISE(ABORT, 'the officers of a revision are recorded with it, and never later'); END;
CREATE TRIGGER revision_officer_not_updated BEFORE UPDATE ON revision_officer
BEGIN SELECT RAISE(ABORT, 'the officers of a revision are never changed'); END;
CREATE TRIGGER revision_officer_not_deleted BEFORE DELETE ON revision_officer
BEGIN SELECT RAISE(ABORT, 'the officers of a revision are never deleted'); END;
CREATE TRIGGER board_section_of_newest BEFORE INSERT ON board_section
WHEN NEW.board_revision_id <> (SELECT max(id) FROM board_revision)
  OR EXISTS (SELECT 1 FROM board_section WHERE board_revision_id = NEW.board_revision_id AND (rank = NEW.rank OR section = NEW.section))
BEGIN SELECT RAISE(ABORT, 'the sections of a board are recorded with it, and never later'); END;
CREATE TRIGGER board_section_not_updated BEFORE UPDATE ON board_section
BEGIN SELECT RAISE(ABORT, 'the sections of a board are never changed'); END;
CREATE TRIGGER board_section_not_deleted BEFORE DELETE ON board_section
BEGIN SELECT RAISE(ABORT, 'the sections of a board are never deleted'); END;
CREATE TRIGGER chase_line_of_newest BEFORE INSERT ON chase_line
WHEN NEW.policy_id <> (SELECT max(id) FROM chase_policy)
  OR EXISTS (SELECT 1 FROM chase_line WHERE policy_id = NEW.policy_id AND service = NEW.service)
BEGIN SELECT RAISE(ABORT, 'the lines of a policy are recorded with it, and never later'); END;
CREATE TRIGGER chase_line_not_updated BEFORE UPDATE ON chase_line
BEGIN SELECT RAISE(ABORT, 'the lines of a policy are never changed'); END;
CREATE TRIGGER chase_line_not_deleted BEFORE DELETE ON chase_line
BEGIN SELECT RAISE(ABORT, 'the lines of a policy are never deleted'); END;
CREATE TRIGGER holiday_of_newest BEFORE INSERT ON holiday
WHEN NEW.import_id <> (SELECT max(id) FROM holiday_import)
  OR EXISTS (SELECT 1 FROM holiday WHERE import_id = NEW.import_id AND held_on = NEW.held_on)
BEGIN SELECT RAISE(ABORT, 'the days of a list of holidays are recorded with it, and never later'); END;
CREATE TRIGGER holiday_not_updated BEFORE UPDATE ON holiday
BEGIN SELECT RAISE(ABORT, 'the days of a list of holidays are never changed'); END;
CREATE TRIGGER holiday_not_deleted BEFORE DELETE ON holiday
BEGIN SELECT RAISE(ABORT, 'the days of a list of holidays are never deleted'); END;
