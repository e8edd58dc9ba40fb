-- Savings, benefits and risks: registers as those of V012 are. Money is whole pence; beside each amount stands what its last
-- printed digit is worth.
INSERT INTO entry_kind (kind) VALUES ('saving_add'), ('saving_edit'), ('saving_rate'), ('saving_import'), ('benefit_add'),
  ('benefit_edit'), ('benefit_rate'), ('benefit_import'), ('money_profile'), ('money_record'), ('money_supersede'),
  ('risk_add'), ('risk_edit'), ('risk_score'), ('risk_review'), ('risk_close'), ('risk_import'), ('risk_bands');

-- What a budget means to spend less on, and what became of it.
CREATE TABLE saving (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TRIGGER saving_not_replaced BEFORE INSERT ON saving
WHEN NEW.id IN (SELECT id FROM saving) OR NEW.reference IN (SELECT reference FROM saving)
BEGIN SELECT RAISE(ABORT, 'savings are never replaced'); END;
CREATE TRIGGER saving_not_updated BEFORE UPDATE ON saving
BEGIN SELECT RAISE(ABORT, 'savings are never changed but by a revision'); END;
CREATE TRIGGER saving_not_deleted BEFORE DELETE ON saving
BEGIN SELECT RAISE(ABORT, 'savings are never deleted'); END;
CREATE TABLE saving_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  saving_id INTEGER NOT NULL REFERENCES saving (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES saving_revision (id),
  title TEXT CHECK (title <> ''),
  narrative TEXT CHECK (narrative <> ''),
  department TEXT CHECK (department <> ''),
  service_area TEXT CHECK (service_area <> ''),
  programme TEXT CHECK (programme <> ''),
  officer_id INTEGER REFERENCES officer (id),
  basis TEXT CHECK (basis <> ''),
  rating TEXT CHECK (rating <> ''),
  progress TEXT CHECK (progress <> ''),
  superseded_by TEXT CHECK (superseded_by <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX saving_revision_of ON saving_revision (saving_id);
CREATE TRIGGER saving_revision_kept BEFORE INSERT ON saving_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of savings is never replaced')
  WHERE NEW.id IN (SELECT id FROM saving_revision) OR NEW.undoes IN (SELECT undoes FROM saving_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER saving_revision_not_updated BEFORE UPDATE ON saving_revision
BEGIN SELECT RAISE(ABORT, 'what was said of savings is never changed'); END;
CREATE TRIGGER saving_revision_not_deleted BEFORE DELETE ON saving_revision
BEGIN SELECT RAISE(ABORT, 'what was said of savings is never deleted'); END;
CREATE TABLE saving_action (
  saving_revision_id INTEGER NOT NULL REFERENCES saving_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (saving_revision_id, action_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER saving_action_kept BEFORE INSERT ON saving_action
BEGIN
  SELECT RAISE(ABORT, 'what was said of savings is never replaced')
  WHERE EXISTS (
    SELECT 1 FROM saving_action
    WHERE saving_revision_id = NEW.saving_revision_id AND action_id = NEW.action_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM saving_revision WHERE id = NEW.saving_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER saving_action_not_updated BEFORE UPDATE ON saving_action
BEGIN SELECT RAISE(ABORT, 'what was said of savings is never changed'); END;
CREATE TRIGGER saving_action_not_deleted BEFORE DELETE ON saving_action
BEGIN SELECT RAISE(ABORT, 'what was said of savings is never deleted'); END;

-- What a programme is to bring: a volume, what one of it is worth, and the measure that shows it.
CREATE TABLE benefit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TRIGGER benefit_not_replaced BEFORE INSERT ON benefit
WHEN NEW.id IN (SELECT id FROM benefit) OR NEW.reference IN (SELECT reference FROM benefit)
BEGIN SELECT RAISE(ABORT, 'benefits are never replaced'); END;
CREATE TRIGGER benefit_not_updated BEFORE UPDATE ON benefit
BEGIN SELECT RAISE(ABORT, 'benefits are never changed but by a revision'); END;
CREATE TRIGGER benefit_not_deleted BEFORE DELETE ON benefit
BEGIN SELECT RAISE(ABORT, 'benefits are never deleted'); END;
CREATE TABLE benefit_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  benefit_id INTEGER NOT NULL REFERENCES benefit (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES benefit_revision (id),
  title TEXT CHECK (title <> ''),
  programme TEXT CHECK (programme <> ''),
  officer_id INTEGER REFERENCES officer (id),
  volume_as_printed TEXT CHECK (volume_as_printed <> ''),
  volume INTEGER CHECK (volume > 0),
  volume_unit TEXT CHECK (volume_unit <> ''),
  unit_value INTEGER,
  unit_value_precision INTEGER CHECK ((unit_value_precision IS NULL) = (unit_value IS NULL) AND unit_value_precision IN (1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000)),
  target INTEGER,
  target_precision INTEGER CHECK ((target_precision IS NULL) = (target IS NULL) AND target_precision IN (1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000)),
  target_year TEXT CHECK (target_year <> ''),
  measure TEXT CHECK (measure <> ''),
  basis TEXT CHECK (basis <> ''),
  rating TEXT CHECK (rating <> ''),
  progress TEXT CHECK (progress <> ''),
  superseded_by TEXT CHECK (superseded_by <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX benefit_revision_of ON benefit_revision (benefit_id);
CREATE TRIGGER benefit_revision_kept BEFORE INSERT ON benefit_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of benefits is never replaced')
  WHERE NEW.id IN (SELECT id FROM benefit_revision) OR NEW.undoes IN (SELECT undoes FROM benefit_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER benefit_revision_not_updated BEFORE UPDATE ON benefit_revision
BEGIN SELECT RAISE(ABORT, 'what was said of benefits is never changed'); END;
CREATE TRIGGER benefit_revision_not_deleted BEFORE DELETE ON benefit_revision
BEGIN SELECT RAISE(ABORT, 'what was said of benefits is never deleted'); END;
CREATE TABLE benefit_action (
  benefit_revision_id INTEGER NOT NULL REFERENCES benefit_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (benefit_revision_id, action_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER benefit_action_kept BEFORE INSERT ON benefit_action
BEGIN
  SELECT RAISE(ABORT, 'what was said of benefits is never replaced')
  WHERE EXISTS (
    SELECT 1 FROM benefit_action
    WHERE benefit_revision_id = NEW.benefit_revision_id AND action_id = NEW.action_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM benefit_revision WHERE id = NEW.benefit_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER benefit_action_not_updated BEFORE UPDATE ON benefit_action
BEGIN SELECT RAISE(ABORT, 'what was said of benefits is never changed'); END;
CREATE TRIGGER benefit_action_not_deleted BEFORE DELETE ON benefit_action
BEGIN SELECT RAISE(ABORT, 'what was said of benefits is never deleted'); END;

-- What is approved of a saving or a benefit for one year of accounts.
CREATE TABLE profile_year (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TRIGGER profile_year_not_replaced BEFORE INSERT ON profile_year
WHEN NEW.id IN (SELECT id FROM profile_year) OR NEW.reference IN (SELECT reference FROM profile_year)
BEGIN SELECT RAISE(ABORT, 'profiles are never replaced'); END;
CREATE TRIGGER profile_year_not_updated BEFORE UPDATE ON profile_year
BEGIN SELECT RAISE(ABORT, 'profiles are never changed but by a revision'); END;
CREATE TRIGGER profile_year_not_deleted BEFORE DELETE ON profile_year
BEGIN SELECT RAISE(ABORT, 'profiles are never deleted'); END;
CREATE TABLE profile_year_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  profile_year_id INTEGER NOT NULL REFERENCES profile_year (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES profile_year_revision (id),
  approved INTEGER,
  approved_precision INTEGER CHECK ((approved_precision IS NULL) = (approved IS NULL) AND approved_precision IN (1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000)),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX profile_year_revision_of ON profile_year_revision (profile_year_id);
CREATE TRIGGER profile_year_revision_kept BEFORE INSERT ON profile_year_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of profiles is never replaced')
  WHERE NEW.id IN (SELECT id FROM profile_year_revision) OR NEW.undoes IN (SELECT undoes FROM profile_year_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER profile_year_revision_not_updated BEFORE UPDATE ON profile_year_revision
BEGIN SELECT RAISE(ABORT, 'what was said of profiles is never changed'); END;
CREATE TRIGGER profile_year_revision_not_deleted BEFORE DELETE ON profile_year_revision
BEGIN SELECT RAISE(ABORT, 'what was said of profiles is never deleted'); END;

-- What was forecast, delivered and lost of a saving or a benefit by the end of a month, since its year began.
CREATE TABLE money_month (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TRIGGER money_month_not_replaced BEFORE INSERT ON money_month
WHEN NEW.id IN (SELECT id FROM money_month) OR NEW.reference IN (SELECT reference FROM money_month)
BEGIN SELECT RAISE(ABORT, 'months are never replaced'); END;
CREATE TRIGGER money_month_not_updated BEFORE UPDATE ON money_month
BEGIN SELECT RAISE(ABORT, 'months are never changed but by a revision'); END;
CREATE TRIGGER money_month_not_deleted BEFORE DELETE ON money_month
BEGIN SELECT RAISE(ABORT, 'months are never deleted'); END;
CREATE TABLE money_month_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  money_month_id INTEGER NOT NULL REFERENCES money_month (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES money_month_revision (id),
  forecast INTEGER,
  forecast_precision INTEGER CHECK ((forecast_precision IS NULL) = (forecast IS NULL) AND forecast_precision IN (1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000)),
  delivered INTEGER,
  delivered_precision INTEGER CHECK ((delivered_precision IS NULL) = (delivered IS NULL) AND delivered_precision IN (1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000)),
  delivered_otherwise INTEGER,
  delivered_otherwise_precision INTEGER CHECK ((delivered_otherwise_precision IS NULL) = (delivered_otherwise IS NULL) AND delivered_otherwise_precision IN (1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000)),
  pressures INTEGER,
  pressures_precision INTEGER CHECK ((pressures_precision IS NULL) = (pressures IS NULL) AND pressures_precision IN (1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000)),
  volume INTEGER CHECK (volume >= 0),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX money_month_revision_of ON money_month_revision (money_month_id);
CREATE TRIGGER money_month_revision_kept BEFORE INSERT ON money_month_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of months is never replaced')
  WHERE NEW.id IN (SELECT id FROM money_month_revision) OR NEW.undoes IN (SELECT undoes FROM money_month_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER money_month_revision_not_updated BEFORE UPDATE ON money_month_revision
BEGIN SELECT RAISE(ABORT, 'what was said of months is never changed'); END;
CREATE TRIGGER money_month_revision_not_deleted BEFORE DELETE ON money_month_revision
BEGIN SELECT RAISE(ABORT, 'what was said of months is never deleted'); END;

-- What may happen, out of what, with which consequence; how likely and how grave, and when it is looked at again.
CREATE TABLE risk (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TRIGGER risk_not_replaced BEFORE INSERT ON risk
WHEN NEW.id IN (SELECT id FROM risk) OR NEW.reference IN (SELECT reference FROM risk)
BEGIN SELECT RAISE(ABORT, 'risks are never replaced'); END;
CREATE TRIGGER risk_not_updated BEFORE UPDATE ON risk
BEGIN SELECT RAISE(ABORT, 'risks are never changed but by a revision'); END;
CREATE TRIGGER risk_not_deleted BEFORE DELETE ON risk
BEGIN SELECT RAISE(ABORT, 'risks are never deleted'); END;
CREATE TABLE risk_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  risk_id INTEGER NOT NULL REFERENCES risk (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES risk_revision (id),
  title TEXT CHECK (title <> ''),
  cause TEXT CHECK (cause <> ''),
  event TEXT CHECK (event <> ''),
  consequence TEXT CHECK (consequence <> ''),
  category TEXT CHECK (category <> ''),
  officer_id INTEGER REFERENCES officer (id),
  inherent_likelihood INTEGER CHECK (inherent_likelihood BETWEEN 1 AND 5),
  inherent_impact INTEGER CHECK (inherent_impact BETWEEN 1 AND 5),
  residual_likelihood INTEGER CHECK (residual_likelihood BETWEEN 1 AND 5),
  residual_impact INTEGER CHECK (residual_impact BETWEEN 1 AND 5),
  target_likelihood INTEGER CHECK (target_likelihood BETWEEN 1 AND 5),
  target_impact INTEGER CHECK (target_impact BETWEEN 1 AND 5),
  mitigation TEXT CHECK (mitigation <> ''),
  review_on TEXT CHECK (review_on IS date(review_on, '+0 days')),
  review_every INTEGER CHECK (review_every BETWEEN 1 AND 24),
  reviewed_on TEXT CHECK (reviewed_on IS date(reviewed_on, '+0 days')),
  closed_on TEXT CHECK (closed_on IS date(closed_on, '+0 days')),
  closed_because TEXT CHECK (closed_because <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX risk_revision_of ON risk_revision (risk_id);
CREATE TRIGGER risk_revision_kept BEFORE INSERT ON risk_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of risks is never replaced')
  WHERE NEW.id IN (SELECT id FROM risk_revision) OR NEW.undoes IN (SELECT undoes FROM risk_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER risk_revision_not_updated BEFORE UPDATE ON risk_revision
BEGIN SELECT RAISE(ABORT, 'what was said of risks is never changed'); END;
CREATE TRIGGER risk_revision_not_deleted BEFORE DELETE ON risk_revision
BEGIN SELECT RAISE(ABORT, 'what was said of risks is never deleted'); END;
CREATE TABLE risk_action (
  risk_revision_id INTEGER NOT NULL REFERENCES risk_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (risk_revision_id, action_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER risk_action_kept BEFORE INSERT ON risk_action
BEGIN
  SELECT RAISE(ABORT, 'what was said of risks is never replaced')
  WHERE EXISTS (
    SELECT 1 FROM risk_action
    WHERE risk_revision_id = NEW.risk_revision_id AND action_id = NEW.action_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM risk_revision WHERE id = NEW.risk_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER risk_action_not_updated BEFORE UPDATE ON risk_action
BEGIN SELECT RAISE(ABORT, 'what was said of risks is never changed'); END;
CREATE TRIGGER risk_action_not_deleted BEFORE DELETE ON risk_action
BEGIN SELECT RAISE(ABORT, 'what was said of risks is never deleted'); END;

-- Into which bands the scores of risks fall, a line each.
CREATE TABLE risk_bands (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TRIGGER risk_bands_not_replaced BEFORE INSERT ON risk_bands
WHEN NEW.id IN (SELECT id FROM risk_bands) OR NEW.reference IN (SELECT reference FROM risk_bands)
BEGIN SELECT RAISE(ABORT, 'bands of risks are never replaced'); END;
CREATE TRIGGER risk_bands_not_updated BEFORE UPDATE ON risk_bands
BEGIN SELECT RAISE(ABORT, 'bands of risks are never changed but by a revision'); END;
CREATE TRIGGER risk_bands_not_deleted BEFORE DELETE ON risk_bands
BEGIN SELECT RAISE(ABORT, 'bands of risks are never deleted'); END;
CREATE TABLE risk_bands_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  risk_bands_id INTEGER NOT NULL REFERENCES risk_bands (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES risk_bands_revision (id),
  bands TEXT CHECK (bands <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX risk_bands_revision_of ON risk_bands_revision (risk_bands_id);
CREATE TRIGGER risk_bands_revision_kept BEFORE INSERT ON risk_bands_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of bands of risks is never replaced')
  WHERE NEW.id IN (SELECT id FROM risk_bands_revision) OR NEW.undoes IN (SELECT undoes FROM risk_bands_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER risk_bands_revision_not_updated BEFORE UPDATE ON risk_bands_revision
BEGIN SELECT RAISE(ABORT, 'what was said of bands of risks is never changed'); END;
CREATE TRIGGER risk_bands_revision_not_deleted BEFORE DELETE ON risk_bands_revision
BEGIN SELECT RAISE(ABORT, 'what was said of bands of risks is never deleted'); END;

-- What lint is not to ask of an item of a register again; without a reason it is asked again.
CREATE TABLE register_waiver (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  reference TEXT NOT NULL CHECK (reference <> ''),
  rule TEXT NOT NULL CHECK (rule <> ''),
  reason TEXT CHECK (reason <> '')
) STRICT;
CREATE TRIGGER register_waiver_kept BEFORE INSERT ON register_waiver
BEGIN
  SELECT RAISE(ABORT, 'an answer to lint is never replaced') WHERE NEW.id IN (SELECT id FROM register_waiver);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER register_waiver_not_updated BEFORE UPDATE ON register_waiver
BEGIN SELECT RAISE(ABORT, 'an answer to lint is never changed'); END;
CREATE TRIGGER register_waiver_not_deleted BEFORE DELETE ON register_waiver
BEGIN SELECT RAISE(ABORT, 'an answer to lint is never deleted'); END;
