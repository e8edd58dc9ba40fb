PRAGMA application_id=1229803606;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('V001__plan');
CREATE TABLE plan (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  authority TEXT,
  title TEXT NOT NULL CHECK (title <> ''),
  framework TEXT NOT NULL CHECK (framework <> ''),
  published_on TEXT CHECK (published_on IS date(published_on, '+0 days')),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;
INSERT INTO "plan" VALUES(1,'Wetherby Vale Council','Late returns','ilacs','2022-09-05','2026-11-21T11:46:12.701Z','Programme Office');
CREATE TABLE rating (
  code TEXT PRIMARY KEY CHECK (code <> ''),
  rank INTEGER NOT NULL UNIQUE CHECK (rank > 0),
  label TEXT NOT NULL CHECK (label <> ''),
  colour TEXT NOT NULL CHECK (colour <> ''),
  symbol TEXT NOT NULL CHECK (symbol <> ''),
  meaning TEXT NOT NULL CHECK (
    meaning IN ('not_started', 'on_track', 'at_risk', 'off_track', 'complete', 'embedded'))
) STRICT, WITHOUT ROWID;
INSERT INTO rating VALUES('amber',2,'In progress and on schedule','amber','◐','on_track');
INSERT INTO rating VALUES('green',1,'Completed','green','●','complete');
INSERT INTO rating VALUES('red',3,'Delayed or not on schedule','red','▲','off_track');
INSERT INTO rating VALUES('white',4,'Planning, not yet commenced','white','○','not_started');
CREATE TABLE area (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0)
) STRICT;
INSERT INTO area VALUES(1,1);
INSERT INTO area VALUES(2,2);
CREATE TABLE area_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  area_id INTEGER NOT NULL REFERENCES area (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  note TEXT,
  title TEXT NOT NULL CHECK (title <> '')
) STRICT;
INSERT INTO area_revision VALUES(1,1,'2022-12-12','2026-11-21T11:46:12.708Z','Programme Office',NULL,'The front door');
INSERT INTO area_revision VALUES(2,2,'2022-12-12','2026-11-21T11:46:12.714Z','Programme Office',NULL,'Quality of practice');
INSERT INTO area_revision VALUES(3,2,'2023-02-14','2026-11-21T11:46:14.824Z','Programme Office',NULL,'Quality of practice and supervision');
INSERT INTO area_revision VALUES(4,2,'2023-01-17','2026-11-21T11:46:14.939Z','Programme Office',NULL,'Quality');
CREATE TABLE outcome (
  id INTEGER PRIMARY KEY,
  area_id INTEGER NOT NULL REFERENCES area (id),
  outcome TEXT NOT NULL CHECK (outcome <> ''),
  UNIQUE (area_id, outcome)
) STRICT;
INSERT INTO outcome VALUES(1,2,'Families are heard.');
INSERT INTO outcome VALUES(2,1,'Children are seen sooner.');
CREATE TABLE officer (
  id INTEGER PRIMARY KEY
) STRICT;
INSERT INTO officer VALUES(1);
INSERT INTO officer VALUES(2);
INSERT INTO officer VALUES(3);
CREATE TABLE officer_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  officer_id INTEGER NOT NULL REFERENCES officer (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  note TEXT,
  name TEXT CHECK (name <> ''),
  role TEXT CHECK (role <> ''),
  service TEXT CHECK (service <> ''),
  email TEXT CHECK (email <> ''),
  CHECK (name IS NOT NULL OR role IS NOT NULL)
) STRICT;
INSERT INTO officer_revision VALUES(1,1,'2022-12-12','2026-11-21T11:46:12.721Z','Programme Office',NULL,NULL,'Head of Service - Front Door',NULL,'hos.frontdoor@council.example');
INSERT INTO officer_revision VALUES(2,2,'2022-12-12','2026-11-21T11:46:12.727Z','Programme Office',NULL,NULL,'Service Manager - Quality',NULL,NULL);
INSERT INTO officer_revision VALUES(3,3,'2022-12-12','2026-11-21T11:46:12.734Z','Programme Office',NULL,NULL,'Principal Social Worker',NULL,NULL);
INSERT INTO officer_revision VALUES(4,3,'2023-02-28','2026-11-21T11:46:15.053Z','Programme Office',NULL,NULL,'Principal Social Worker',NULL,'psw@council.example');
INSERT INTO officer_revision VALUES(5,3,'2023-01-31','2026-11-21T11:46:15.169Z','Programme Office',NULL,NULL,'Principal Social Worker and Head of Learning',NULL,NULL);
INSERT INTO officer_revision VALUES(6,1,'2023-01-05','2026-11-21T11:46:15.272Z','Programme Office',NULL,NULL,'Head of Service - Front Door','Front door','hos.frontdoor@council.example');
CREATE TABLE action (
  id INTEGER PRIMARY KEY,
  area_id INTEGER NOT NULL REFERENCES area (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  UNIQUE (area_id, sequence)
) STRICT;
INSERT INTO "action" VALUES(1,1,1);
INSERT INTO "action" VALUES(2,1,2);
INSERT INTO "action" VALUES(3,1,3);
INSERT INTO "action" VALUES(4,2,1);
INSERT INTO "action" VALUES(5,2,2);
INSERT INTO "action" VALUES(6,2,3);
CREATE TABLE revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  action_id INTEGER NOT NULL REFERENCES action (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  kind TEXT NOT NULL CHECK (
    kind IN ('import', 'add', 'edit', 'withdraw', 'reinstate', 'rag', 'progress', 'impact', 'due',
      'mitigate', 'hand_over')),
  note TEXT,
  reason TEXT CHECK (reason <> ''),
  is_redating INTEGER NOT NULL CHECK (is_redating IN (0, 1)),
  outcome_id INTEGER REFERENCES outcome (id),
  action TEXT NOT NULL CHECK (action <> ''),
  officers_as_printed TEXT,
  original_due_on TEXT CHECK (original_due_on IS date(original_due_on, '+0 days')),
  due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
  due_as_printed TEXT CHECK (due_as_printed <> ''),
  rating TEXT REFERENCES rating (code),
  progress TEXT,
  impact TEXT,
  impact_is_evidenced INTEGER NOT NULL CHECK (impact_is_evidenced IN (0, 1)),
  reason_for_delay TEXT CHECK (reason_for_delay <> ''),
  mitigating_actions TEXT CHECK (mitigating_actions <> ''),
  accountable_officer_id INTEGER REFERENCES officer (id),
  revised_due_on TEXT CHECK (revised_due_on IS date(revised_due_on, '+0 days')),
  completed_on TEXT CHECK (completed_on IS date(completed_on, '+0 days')),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  -- A mitigation is whole or absent.
  CHECK (
    (reason_for_delay IS NULL) = (mitigating_actions IS NULL)
    AND (reason_for_delay IS NULL) = (accountable_officer_id IS NULL)
    AND (reason_for_delay IS NULL) = (revised_due_on IS NULL)),
  -- A date that is recorded has an original.
  CHECK (due_on IS NULL OR original_due_on IS NOT NULL)
) STRICT;
INSERT INTO revision VALUES(1,1,'2022-12-12','2026-11-21T11:46:12.742Z','Programme Office','add',NULL,NULL,0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-01-31',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(2,2,'2022-12-12','2026-11-21T11:46:12.833Z','Programme Office','add',NULL,NULL,0,NULL,'Grade each contact by urgency.',NULL,'2023-03-31','2023-03-31',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(3,3,'2022-12-12','2026-11-21T11:46:12.927Z','Programme Office','add',NULL,NULL,0,NULL,'Publish the threshold guide.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(4,4,'2022-12-12','2026-11-21T11:46:13.041Z','Programme Office','add',NULL,NULL,0,NULL,'Audit thirty case files.',NULL,'2023-02-28','2023-02-28',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(5,5,'2022-12-12','2026-11-21T11:46:13.147Z','Programme Office','add',NULL,NULL,0,NULL,'Train every manager.',NULL,'2023-06-30','2023-06-30',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(6,6,'2023-01-05','2026-11-21T11:46:13.268Z','Programme Office','add',NULL,NULL,0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(7,3,'2023-01-05','2026-11-21T11:46:13.394Z','Programme Office','rag',NULL,NULL,0,NULL,'Publish the threshold guide.',NULL,NULL,NULL,NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(8,3,'2023-02-03','2026-11-21T11:46:13.518Z','Programme Office','progress',NULL,NULL,0,NULL,'Publish the threshold guide.',NULL,NULL,NULL,NULL,'amber','Drafted with partners.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(9,3,'2023-01-27','2026-11-21T11:46:13.632Z','Head of Service - Front Door','rag',NULL,NULL,0,NULL,'Publish the threshold guide.',NULL,NULL,NULL,NULL,'green',NULL,NULL,0,NULL,NULL,NULL,NULL,'2023-01-27',NULL);
INSERT INTO revision VALUES(10,1,'2023-01-17','2026-11-21T11:46:13.755Z','Programme Office','rag','Posts are empty.',NULL,0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-01-31',NULL,'red',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(11,1,'2023-01-17','2026-11-21T11:46:13.880Z','Programme Office','mitigate',NULL,NULL,0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-01-31',NULL,'red',NULL,NULL,0,'No applicants.','A market supplement.',3,'2023-03-31',NULL,NULL);
INSERT INTO revision VALUES(12,1,'2023-02-14','2026-11-21T11:46:13.972Z','Programme Office','due',NULL,'The supplement needs agreement.',1,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-04-28',NULL,'red',NULL,NULL,0,'No applicants.','A market supplement.',3,'2023-03-31',NULL,NULL);
INSERT INTO revision VALUES(13,1,'2023-01-27','2026-11-21T11:46:14.073Z','Programme Office','due',NULL,'Late: the first new date.',1,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-03-10',NULL,'red',NULL,NULL,0,'No applicants.','A market supplement.',3,'2023-03-31',NULL,NULL);
INSERT INTO revision VALUES(14,1,'2023-03-10','2026-11-21T11:46:14.181Z','Programme Office','rag','Two joined.',NULL,0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-04-28',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(15,5,'2023-02-28','2026-11-21T11:46:14.288Z','Programme Office','withdraw',NULL,'Folded into 2.1.',0,NULL,'Train every manager.',NULL,'2023-06-30','2023-06-30',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'Folded into 2.1.');
INSERT INTO revision VALUES(16,5,'2023-01-31','2026-11-21T11:46:14.387Z','Programme Office','progress',NULL,NULL,0,NULL,'Train every manager.',NULL,'2023-06-30','2023-06-30',NULL,NULL,'Twelve managers trained.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(17,5,'2023-03-10','2026-11-21T11:46:14.488Z','Programme Office','reinstate',NULL,'The board asked for it.',0,NULL,'Train every manager.',NULL,'2023-06-30','2023-06-30',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(18,4,'2023-02-03','2026-11-21T11:46:14.596Z','Programme Office','hand_over',NULL,NULL,0,NULL,'Audit thirty case files.',NULL,'2023-02-28','2023-02-28',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(19,6,'2023-02-03','2026-11-21T11:46:14.596Z','Programme Office','hand_over',NULL,NULL,0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(20,4,'2023-01-27','2026-11-21T11:46:14.712Z','Programme Office','edit',NULL,NULL,0,NULL,'Audit thirty case files.',NULL,'2023-02-28','2023-02-28',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(21,1,'2023-03-10','2026-11-21T11:46:15.380Z','Programme Office','rag','note 0',NULL,0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-04-28',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(22,3,'2023-01-31','2026-11-21T11:46:15.464Z','Programme Office','rag','note 1',NULL,0,NULL,'Publish the threshold guide.',NULL,NULL,NULL,NULL,'white',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(23,3,'2023-01-27','2026-11-21T11:46:15.584Z','Programme Office','progress',NULL,NULL,0,NULL,'Publish the threshold guide.',NULL,NULL,NULL,NULL,'green','Progress told as number 2.',NULL,0,NULL,NULL,NULL,NULL,'2023-01-27',NULL);
INSERT INTO revision VALUES(24,3,'2023-02-20','2026-11-21T11:46:15.672Z','Programme Office','withdraw',NULL,'withdrawn 3',0,NULL,'Publish the threshold guide.',NULL,NULL,NULL,NULL,'amber','Drafted with partners.',NULL,0,NULL,NULL,NULL,NULL,NULL,'withdrawn 3');
INSERT INTO revision VALUES(25,6,'2023-03-20','2026-11-21T11:46:15.761Z','Programme Office','rag','note 4',NULL,0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(26,6,'2023-01-31','2026-11-21T11:46:15.850Z','Programme Office','rag','note 5',NULL,0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,'white',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(27,6,'2023-02-28','2026-11-21T11:46:15.935Z','Programme Office','mitigate',NULL,NULL,0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,NULL,NULL,NULL,0,'delay 6','measure 6',1,'2023-07-31',NULL,NULL);
INSERT INTO revision VALUES(28,2,'2023-01-31','2026-11-21T11:46:16.020Z','Programme Office','withdraw',NULL,'withdrawn 7',0,NULL,'Grade each contact by urgency.',NULL,'2023-03-31','2023-03-31',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'withdrawn 7');
INSERT INTO revision VALUES(29,4,'2023-04-20','2026-11-21T11:46:16.116Z','Programme Office','impact',NULL,NULL,0,NULL,'Audit thirty case files.',NULL,'2023-02-28','2023-02-28',NULL,NULL,NULL,'Impact told as number 9.',1,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(30,4,'2022-12-12','2026-11-21T11:46:16.218Z','Programme Office','rag','note 13',NULL,0,NULL,'Audit thirty case files.',NULL,'2023-02-28','2023-02-28',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(31,5,'2023-01-31','2026-11-21T11:46:16.306Z','Programme Office','due',NULL,'reason 14',1,NULL,'Train every manager.',NULL,'2023-06-30','2023-05-26',NULL,NULL,'Twelve managers trained.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(32,4,'2023-03-31','2026-11-21T11:46:16.394Z','Programme Office','due',NULL,'reason 15',1,NULL,'Audit thirty case files.',NULL,'2023-02-28',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(33,3,'2023-01-05','2026-11-21T11:46:16.489Z','Programme Office','impact',NULL,NULL,0,NULL,'Publish the threshold guide.',NULL,NULL,NULL,NULL,'amber',NULL,'Impact told as number 16.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(34,5,'2023-03-31','2026-11-21T11:46:16.574Z','Programme Office','rag','note 17',NULL,0,NULL,'Train every manager.',NULL,'2023-06-30','2023-06-30',NULL,'white',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(35,2,'2023-01-05','2026-11-21T11:46:16.659Z','Programme Office','impact',NULL,NULL,0,NULL,'Grade each contact by urgency.',NULL,'2023-03-31','2023-03-31',NULL,NULL,NULL,'Impact told as number 18.',1,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(36,5,'2023-03-20','2026-11-21T11:46:16.749Z','Programme Office','withdraw',NULL,'withdrawn 19',0,NULL,'Train every manager.',NULL,'2023-06-30','2023-06-30',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'withdrawn 19');
INSERT INTO revision VALUES(37,6,'2023-01-17','2026-11-21T11:46:16.833Z','Programme Office','mitigate',NULL,NULL,0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,NULL,NULL,NULL,0,'delay 20','measure 20',1,'2023-07-31',NULL,NULL);
INSERT INTO revision VALUES(38,5,'2023-02-20','2026-11-21T11:46:16.934Z','Programme Office','rag','note 21',NULL,0,NULL,'Train every manager.',NULL,'2023-06-30','2023-05-26',NULL,'green','Twelve managers trained.',NULL,0,NULL,NULL,NULL,NULL,'2023-02-20',NULL);
INSERT INTO revision VALUES(39,6,'2023-01-17','2026-11-21T11:46:17.058Z','Programme Office','due',NULL,'reason 23',1,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-03-15',NULL,NULL,NULL,NULL,0,'delay 20','measure 20',1,'2023-07-31',NULL,NULL);
INSERT INTO revision VALUES(40,3,'2023-01-31','2026-11-21T11:46:17.161Z','Programme Office','withdraw',NULL,'withdrawn 26',0,NULL,'Publish the threshold guide.',NULL,NULL,NULL,NULL,'white',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'withdrawn 26');
INSERT INTO revision VALUES(41,6,'2023-02-28','2026-11-21T11:46:17.245Z','Programme Office','progress',NULL,NULL,0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,NULL,'Progress told as number 27.',NULL,0,'delay 6','measure 6',1,'2023-07-31',NULL,NULL);
INSERT INTO revision VALUES(42,6,'2023-03-20','2026-11-21T11:46:17.334Z','Programme Office','rag','note 28',NULL,0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,'white',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(43,4,'2023-03-31','2026-11-21T11:46:17.446Z','Programme Office','rag','note 32',NULL,0,NULL,'Audit thirty case files.',NULL,'2023-02-28',NULL,NULL,'green',NULL,NULL,0,NULL,NULL,NULL,NULL,'2023-03-31',NULL);
INSERT INTO revision VALUES(44,5,'2023-03-31','2026-11-21T11:46:17.548Z','Programme Office','rag','note 33',NULL,0,NULL,'Train every manager.',NULL,'2023-06-30','2023-06-30',NULL,'green',NULL,NULL,0,NULL,NULL,NULL,NULL,'2023-03-31',NULL);
INSERT INTO revision VALUES(45,6,'2023-02-20','2026-11-21T11:46:17.635Z','Programme Office','withdraw',NULL,'withdrawn 34',0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'withdrawn 34');
INSERT INTO revision VALUES(46,2,'2022-12-12','2026-11-21T11:46:17.741Z','Programme Office','progress',NULL,NULL,0,NULL,'Grade each contact by urgency.',NULL,'2023-03-31','2023-03-31',NULL,NULL,'Progress told as number 35.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(47,5,'2023-02-03','2026-11-21T11:46:17.838Z','Programme Office','rag','note 37',NULL,0,NULL,'Train every manager.',NULL,'2023-06-30','2023-05-26',NULL,'amber','Twelve managers trained.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(48,4,'2023-01-27','2026-11-21T11:46:17.958Z','Programme Office','rag','note 38',NULL,0,NULL,'Audit thirty case files.',NULL,'2023-02-28','2023-02-28',NULL,'green',NULL,NULL,0,NULL,NULL,NULL,NULL,'2023-01-27',NULL);
INSERT INTO revision VALUES(49,6,'2023-02-03','2026-11-21T11:46:18.074Z','Programme Office','rag','note 39',NULL,0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(50,6,'2023-03-20','2026-11-21T11:46:18.170Z','Programme Office','rag','note 40',NULL,0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,'green',NULL,NULL,0,NULL,NULL,NULL,NULL,'2023-03-20',NULL);
INSERT INTO revision VALUES(51,1,'2023-01-17','2026-11-21T11:46:18.274Z','Programme Office','mitigate',NULL,NULL,0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-01-31',NULL,'red',NULL,NULL,0,'delay 41','measure 41',1,'2023-07-31',NULL,NULL);
INSERT INTO revision VALUES(52,1,'2023-03-20','2026-11-21T11:46:18.403Z','Programme Office','due',NULL,'reason 43',1,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-03-15',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(53,6,'2023-01-31','2026-11-21T11:46:18.543Z','Programme Office','hand_over',NULL,NULL,0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,'white',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(54,5,'2023-01-05','2026-11-21T11:46:18.633Z','Programme Office','progress',NULL,NULL,0,NULL,'Train every manager.',NULL,'2023-06-30','2023-06-30',NULL,NULL,'Progress told as number 50.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(55,5,'2023-01-27','2026-11-21T11:46:18.719Z','Programme Office','impact',NULL,NULL,0,NULL,'Train every manager.',NULL,'2023-06-30','2023-06-30',NULL,NULL,'Progress told as number 50.','Impact told as number 51.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(56,6,'2023-01-31','2026-11-21T11:46:18.811Z','Programme Office','rag','note 53',NULL,0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(57,2,'2023-01-27','2026-11-21T11:46:18.922Z','Programme Office','rag','note 54',NULL,0,NULL,'Grade each contact by urgency.',NULL,'2023-03-31','2023-03-31',NULL,'green',NULL,'Impact told as number 18.',1,NULL,NULL,NULL,NULL,'2023-01-27',NULL);
INSERT INTO revision VALUES(58,5,'2023-01-31','2026-11-21T11:46:19.034Z','Programme Office','edit',NULL,NULL,0,1,'The action in words number 55.',NULL,'2023-06-30','2023-05-26',NULL,NULL,'Twelve managers trained.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(59,3,'2022-12-12','2026-11-21T11:46:19.126Z','Programme Office','progress',NULL,NULL,0,NULL,'Publish the threshold guide.',NULL,NULL,NULL,NULL,NULL,'Progress told as number 57.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(60,4,'2023-02-14','2026-11-21T11:46:19.233Z','Programme Office','mitigate',NULL,NULL,0,NULL,'Audit thirty case files.',NULL,'2023-02-28','2023-02-28',NULL,NULL,NULL,NULL,0,'delay 59','measure 59',1,'2023-07-31',NULL,NULL);
INSERT INTO revision VALUES(61,1,'2023-01-17','2026-11-21T11:46:19.334Z','Programme Office','withdraw',NULL,'withdrawn 61',0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-01-31',NULL,'red',NULL,NULL,0,'delay 41','measure 41',1,'2023-07-31',NULL,'withdrawn 61');
INSERT INTO revision VALUES(62,3,'2023-01-17','2026-11-21T11:46:19.449Z','Programme Office','progress',NULL,NULL,0,NULL,'Publish the threshold guide.',NULL,NULL,NULL,NULL,'amber','Progress told as number 63.','Impact told as number 16.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(63,4,'2023-04-20','2026-11-21T11:46:19.566Z','Programme Office','rag','note 65',NULL,0,NULL,'Audit thirty case files.',NULL,'2023-02-28','2023-02-28',NULL,'amber',NULL,'Impact told as number 9.',1,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(64,6,'2023-04-20','2026-11-21T11:46:19.682Z','Programme Office','withdraw',NULL,'withdrawn 66',0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,'green',NULL,NULL,0,NULL,NULL,NULL,NULL,'2023-03-20','withdrawn 66');
INSERT INTO revision VALUES(65,6,'2023-01-31','2026-11-21T11:46:19.778Z','Programme Office','rag','note 67',NULL,0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(66,4,'2023-03-31','2026-11-21T11:46:19.867Z','Programme Office','progress',NULL,NULL,0,NULL,'Audit thirty case files.',NULL,'2023-02-28',NULL,NULL,'green','Progress told as number 68.',NULL,0,NULL,NULL,NULL,NULL,'2023-03-31',NULL);
INSERT INTO revision VALUES(67,6,'2023-02-14','2026-11-21T11:46:19.974Z','Programme Office','impact',NULL,NULL,0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,'amber',NULL,'Impact told as number 69.',1,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(68,6,'2023-02-20','2026-11-21T11:46:20.091Z','Programme Office','reinstate',NULL,'back 70',0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(69,1,'2023-02-28','2026-11-21T11:46:20.183Z','Programme Office','rag','note 71',NULL,0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-04-28',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(70,1,'2023-04-20','2026-11-21T11:46:20.269Z','Programme Office','rag','note 72',NULL,0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-03-15',NULL,'white',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(71,4,'2023-02-03','2026-11-21T11:46:20.352Z','Programme Office','rag','note 73',NULL,0,NULL,'Audit thirty case files.',NULL,'2023-02-28','2023-02-28',NULL,'red',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(72,1,'2023-01-31','2026-11-21T11:46:20.460Z','Programme Office','due',NULL,'reason 75',1,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-02-10',NULL,'red',NULL,NULL,0,'No applicants.','A market supplement.',3,'2023-03-31',NULL,NULL);
INSERT INTO revision VALUES(73,5,'2023-02-03','2026-11-21T11:46:20.562Z','Programme Office','rag','note 76',NULL,0,NULL,'Train every manager.',NULL,'2023-06-30','2023-05-26',NULL,'green','Twelve managers trained.',NULL,0,NULL,NULL,NULL,NULL,'2023-02-03',NULL);
INSERT INTO revision VALUES(74,5,'2023-04-20','2026-11-21T11:46:20.664Z','Programme Office','due',NULL,'reason 78',1,NULL,'Train every manager.',NULL,'2023-06-30','2023-09-29',NULL,'green',NULL,NULL,0,NULL,NULL,NULL,NULL,'2023-03-31',NULL);
INSERT INTO revision VALUES(75,1,'2023-02-03','2026-11-21T11:46:20.765Z','Programme Office','edit',NULL,NULL,0,2,'The action in words number 79.',NULL,'2023-01-31','2023-02-10',NULL,'red',NULL,NULL,0,'No applicants.','A market supplement.',3,'2023-03-31',NULL,NULL);
INSERT INTO revision VALUES(76,6,'2023-01-31','2026-11-21T11:46:20.866Z','Programme Office','due',NULL,'reason 80',1,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-05-26',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(77,1,'2023-02-14','2026-11-21T11:46:20.993Z','Programme Office','rag','note 81',NULL,0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-04-28',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(78,1,'2023-03-10','2026-11-21T11:46:21.105Z','Programme Office','withdraw',NULL,'withdrawn 82',0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-04-28',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'withdrawn 82');
INSERT INTO revision VALUES(79,4,'2023-01-27','2026-11-21T11:46:21.214Z','Programme Office','rag','note 84',NULL,0,NULL,'Audit thirty case files.',NULL,'2023-02-28','2023-02-28',NULL,'white',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(80,2,'2022-12-12','2026-11-21T11:46:21.318Z','Programme Office','progress',NULL,NULL,0,NULL,'Grade each contact by urgency.',NULL,'2023-03-31','2023-03-31',NULL,NULL,'Progress told as number 85.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(81,1,'2023-04-20','2026-11-21T11:46:21.424Z','Programme Office','progress',NULL,NULL,0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-03-15',NULL,'white','Progress told as number 86.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(82,6,'2023-02-20','2026-11-21T11:46:21.542Z','Programme Office','rag','note 88',NULL,0,NULL,'Agree the supervision policy.',NULL,'2023-01-05','2023-01-05',NULL,'white',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(83,1,'2023-03-31','2026-11-21T11:46:21.646Z','Programme Office','edit',NULL,NULL,0,2,'The action in words number 89.',NULL,'2023-01-31','2023-03-15',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(84,4,'2022-12-12','2026-11-21T11:46:21.746Z','Programme Office','mitigate',NULL,NULL,0,NULL,'Audit thirty case files.',NULL,'2023-02-28','2023-02-28',NULL,'amber',NULL,NULL,0,'delay 90','measure 90',1,'2023-07-31',NULL,NULL);
INSERT INTO revision VALUES(85,4,'2023-02-03','2026-11-21T11:46:21.862Z','Programme Office','rag','note 91',NULL,0,NULL,'Audit thirty case files.',NULL,'2023-02-28','2023-02-28',NULL,'red',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(86,2,'2023-01-17','2026-11-21T11:46:21.967Z','Programme Office','due',NULL,'reason 92',1,NULL,'Grade each contact by urgency.',NULL,'2023-03-31','2023-05-26',NULL,NULL,NULL,'Impact told as number 18.',1,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(87,1,'2023-03-10','2026-11-21T11:46:22.080Z','Programme Office','reinstate',NULL,'back 93',0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-04-28',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(88,1,'2023-03-20','2026-11-21T11:46:22.187Z','Programme Office','rag','note 94',NULL,0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-03-15',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(89,2,'2023-01-05','2026-11-21T11:46:22.291Z','Programme Office','progress',NULL,NULL,0,NULL,'Grade each contact by urgency.',NULL,'2023-03-31','2023-03-31',NULL,NULL,'Progress told as number 95.','Impact told as number 18.',1,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(90,4,'2023-01-27','2026-11-21T11:46:22.437Z','Programme Office','edit',NULL,NULL,0,1,'The action in words number 100.',NULL,'2023-02-28','2023-02-28',NULL,'white',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(91,3,'2023-02-14','2026-11-21T11:46:22.541Z','Programme Office','mitigate',NULL,NULL,0,NULL,'Publish the threshold guide.',NULL,NULL,NULL,NULL,'amber','Drafted with partners.',NULL,0,'delay 102','measure 102',1,'2023-07-31',NULL,NULL);
INSERT INTO revision VALUES(92,5,'2023-03-10','2026-11-21T11:46:22.645Z','Programme Office','rag','note 103',NULL,0,NULL,'Train every manager.',NULL,'2023-06-30','2023-06-30',NULL,'white',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(93,1,'2022-12-12','2026-11-21T11:46:22.750Z','Programme Office','rag','note 104',NULL,0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-01-31',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(94,5,'2023-03-31','2026-11-21T11:46:22.854Z','Programme Office','rag','note 105',NULL,0,NULL,'Train every manager.',NULL,'2023-06-30','2023-06-30',NULL,'green',NULL,NULL,0,NULL,NULL,NULL,NULL,'2023-03-31',NULL);
INSERT INTO revision VALUES(95,1,'2023-02-14','2026-11-21T11:46:22.964Z','Programme Office','mitigate',NULL,NULL,0,NULL,'Fill the vacant posts.',NULL,'2023-01-31','2023-04-28',NULL,'amber',NULL,NULL,0,'delay 107','measure 107',1,'2023-07-31',NULL,NULL);
INSERT INTO revision VALUES(96,4,'2023-02-20','2026-11-21T11:46:23.075Z','Programme Office','edit',NULL,NULL,0,1,'The action in words number 109.',NULL,'2023-02-28','2023-02-28',NULL,NULL,NULL,NULL,0,'delay 59','measure 59',1,'2023-07-31',NULL,NULL);
INSERT INTO revision VALUES(97,5,'2023-03-31','2026-11-21T11:46:23.172Z','Programme Office','import',NULL,NULL,0,NULL,'Train every manager and deputy.',NULL,'2023-06-30','2023-06-30',NULL,'green',NULL,NULL,0,NULL,NULL,NULL,NULL,'2023-03-31',NULL);
CREATE TABLE revision_officer (
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  rank INTEGER NOT NULL CHECK (rank > 0),
  officer_id INTEGER NOT NULL REFERENCES officer (id),
  PRIMARY KEY (revision_id, rank),
  UNIQUE (revision_id, officer_id)
) STRICT, WITHOUT ROWID;
INSERT INTO revision_officer VALUES(1,1,1);
INSERT INTO revision_officer VALUES(2,1,1);
INSERT INTO revision_officer VALUES(3,1,1);
INSERT INTO revision_officer VALUES(4,1,2);
INSERT INTO revision_officer VALUES(5,1,3);
INSERT INTO revision_officer VALUES(6,1,2);
INSERT INTO revision_officer VALUES(7,1,1);
INSERT INTO revision_officer VALUES(8,1,1);
INSERT INTO revision_officer VALUES(9,1,1);
INSERT INTO revision_officer VALUES(10,1,1);
INSERT INTO revision_officer VALUES(11,1,1);
INSERT INTO revision_officer VALUES(12,1,1);
INSERT INTO revision_officer VALUES(13,1,1);
INSERT INTO revision_officer VALUES(14,1,1);
INSERT INTO revision_officer VALUES(15,1,3);
INSERT INTO revision_officer VALUES(16,1,3);
INSERT INTO revision_officer VALUES(17,1,3);
INSERT INTO revision_officer VALUES(18,1,3);
INSERT INTO revision_officer VALUES(19,1,3);
INSERT INTO revision_officer VALUES(20,1,2);
INSERT INTO revision_officer VALUES(20,2,1);
INSERT INTO revision_officer VALUES(21,1,1);
INSERT INTO revision_officer VALUES(22,1,1);
INSERT INTO revision_officer VALUES(23,1,1);
INSERT INTO revision_officer VALUES(24,1,1);
INSERT INTO revision_officer VALUES(25,1,3);
INSERT INTO revision_officer VALUES(26,1,2);
INSERT INTO revision_officer VALUES(27,1,3);
INSERT INTO revision_officer VALUES(28,1,1);
INSERT INTO revision_officer VALUES(29,1,3);
INSERT INTO revision_officer VALUES(30,1,2);
INSERT INTO revision_officer VALUES(31,1,3);
INSERT INTO revision_officer VALUES(32,1,3);
INSERT INTO revision_officer VALUES(33,1,1);
INSERT INTO revision_officer VALUES(34,1,3);
INSERT INTO revision_officer VALUES(35,1,1);
INSERT INTO revision_officer VALUES(36,1,3);
INSERT INTO revision_officer VALUES(37,1,2);
INSERT INTO revision_officer VALUES(38,1,3);
INSERT INTO revision_officer VALUES(39,1,2);
INSERT INTO revision_officer VALUES(40,1,1);
INSERT INTO revision_officer VALUES(41,1,3);
INSERT INTO revision_officer VALUES(42,1,3);
INSERT INTO revision_officer VALUES(43,1,3);
INSERT INTO revision_officer VALUES(44,1,3);
INSERT INTO revision_officer VALUES(45,1,3);
INSERT INTO revision_officer VALUES(46,1,1);
INSERT INTO revision_officer VALUES(47,1,3);
INSERT INTO revision_officer VALUES(48,1,2);
INSERT INTO revision_officer VALUES(48,2,1);
INSERT INTO revision_officer VALUES(49,1,3);
INSERT INTO revision_officer VALUES(50,1,3);
INSERT INTO revision_officer VALUES(51,1,1);
INSERT INTO revision_officer VALUES(52,1,1);
INSERT INTO revision_officer VALUES(53,1,1);
INSERT INTO revision_officer VALUES(54,1,3);
INSERT INTO revision_officer VALUES(55,1,3);
INSERT INTO revision_officer VALUES(56,1,1);
INSERT INTO revision_officer VALUES(57,1,1);
INSERT INTO revision_officer VALUES(58,1,3);
INSERT INTO revision_officer VALUES(59,1,1);
INSERT INTO revision_officer VALUES(60,1,3);
INSERT INTO revision_officer VALUES(61,1,1);
INSERT INTO revision_officer VALUES(62,1,1);
INSERT INTO revision_officer VALUES(63,1,3);
INSERT INTO revision_officer VALUES(64,1,3);
INSERT INTO revision_officer VALUES(65,1,1);
INSERT INTO revision_officer VALUES(66,1,3);
INSERT INTO revision_officer VALUES(67,1,3);
INSERT INTO revision_officer VALUES(68,1,3);
INSERT INTO revision_officer VALUES(69,1,1);
INSERT INTO revision_officer VALUES(70,1,1);
INSERT INTO revision_officer VALUES(71,1,3);
INSERT INTO revision_officer VALUES(72,1,1);
INSERT INTO revision_officer VALUES(73,1,3);
INSERT INTO revision_officer VALUES(74,1,3);
INSERT INTO revision_officer VALUES(75,1,1);
INSERT INTO revision_officer VALUES(76,1,1);
INSERT INTO revision_officer VALUES(77,1,1);
INSERT INTO revision_officer VALUES(78,1,1);
INSERT INTO revision_officer VALUES(79,1,2);
INSERT INTO revision_officer VALUES(79,2,1);
INSERT INTO revision_officer VALUES(80,1,1);
INSERT INTO revision_officer VALUES(81,1,1);
INSERT INTO revision_officer VALUES(82,1,3);
INSERT INTO revision_officer VALUES(83,1,1);
INSERT INTO revision_officer VALUES(84,1,2);
INSERT INTO revision_officer VALUES(85,1,3);
INSERT INTO revision_officer VALUES(86,1,1);
INSERT INTO revision_officer VALUES(87,1,1);
INSERT INTO revision_officer VALUES(88,1,1);
INSERT INTO revision_officer VALUES(89,1,1);
INSERT INTO revision_officer VALUES(90,1,2);
INSERT INTO revision_officer VALUES(90,2,1);
INSERT INTO revision_officer VALUES(91,1,1);
INSERT INTO revision_officer VALUES(92,1,3);
INSERT INTO revision_officer VALUES(93,1,1);
INSERT INTO revision_officer VALUES(94,1,3);
INSERT INTO revision_officer VALUES(95,1,1);
INSERT INTO revision_officer VALUES(96,1,3);
INSERT INTO revision_officer VALUES(97,1,3);
CREATE TABLE latest (
  action_id INTEGER PRIMARY KEY REFERENCES action (id),
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  effective_on TEXT NOT NULL,
  is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
  due_on TEXT
) STRICT;
INSERT INTO latest VALUES(1,81,'2023-04-20',1,'2023-03-15');
INSERT INTO latest VALUES(2,28,'2023-01-31',0,'2023-03-31');
INSERT INTO latest VALUES(3,24,'2023-02-20',0,NULL);
INSERT INTO latest VALUES(4,63,'2023-04-20',1,'2023-02-28');
INSERT INTO latest VALUES(5,74,'2023-04-20',0,'2023-09-29');
INSERT INTO latest VALUES(6,64,'2023-04-20',0,'2023-01-05');
CREATE TABLE sheet_said (
  action_id INTEGER PRIMARY KEY REFERENCES action (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  said BLOB NOT NULL
) STRICT;
INSERT INTO sheet_said VALUES(1,'2023-04-20',X'f5aa6df356dd9f2f60445386d8a1eb2031f759c8eeca127f6ae6b1a439ed5f116193fbabb5e18eab41aa725a28787be9a05d7e4ac25a406525232284e49cf2cb25232284e49cf2cb78b93842c1e2fab525232284e49cf2cb25232284e49cf2cb25232284e49cf2cb');
INSERT INTO sheet_said VALUES(2,'2023-04-20',X'f5aa6df356dd9f2f69cd018a29d955e825232284e49cf2cb05c05e730d8397c76193fbabb5e18eab83a3f06428c69afb25232284e49cf2cb25232284e49cf2cb25232284e49cf2cb78b93842c1e2fab525232284e49cf2cba27657b1073dc6fe25232284e49cf2cb');
INSERT INTO sheet_said VALUES(3,'2023-04-20',X'f5aa6df356dd9f2f048679c649ae12d625232284e49cf2cb3e658d5558e5dd406193fbabb5e18eab3b1002864cf163afa05d7e4ac25a4065984806e07cce851425232284e49cf2cb78b93842c1e2fab525232284e49cf2cbd66f57b10739c6fe25232284e49cf2cb');
INSERT INTO sheet_said VALUES(4,'2023-04-20',X'bad535dd7057f8bc1b784a3ac3849e9725232284e49cf2cb6f953987a79c7ebe520faf24e17542fd3b1002864cf163afbcec7f6329f0400f2e1675eb8cdc557225232284e49cf2cb78b93842c1e2fab525232284e49cf2cb25232284e49cf2cb8dceab3bb1b826ba');
INSERT INTO sheet_said VALUES(5,'2023-04-20',X'bad535dd7057f8bcef68a64aa47bea2b25232284e49cf2cbd367a45e7431f89f520faf24e17542fd953a825dead563ccbcec7f6329f0400f25232284e49cf2cb25232284e49cf2cb78b93842c1e2fab525232284e49cf2cb25232284e49cf2cb8dceab3bb1b826ba');
INSERT INTO sheet_said VALUES(6,'2023-04-20',X'bad535dd7057f8bc6f3f6f52babcd13725232284e49cf2cb53f82b4dadafff3a520faf24e17542fdbc2675a42b4bffd7bcec7f6329f0400f25232284e49cf2cb25232284e49cf2cb78b93842c1e2fab525232284e49cf2cb25232284e49cf2cb03b0ae3bb11d2aba');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('area_revision',4);
INSERT INTO sqlite_sequence VALUES('officer_revision',6);
INSERT INTO sqlite_sequence VALUES('revision',97);
CREATE INDEX area_revision_as_at ON area_revision (area_id, effective_on);
CREATE INDEX officer_revision_as_at ON officer_revision (officer_id, effective_on);
CREATE INDEX revision_as_at ON revision (action_id, effective_on);
CREATE INDEX revision_redating ON revision (action_id, effective_on) WHERE is_redating;
CREATE INDEX latest_open_due ON latest (due_on) WHERE is_open;
CREATE INDEX latest_effective ON latest (effective_on);
CREATE TRIGGER revision_is_latest AFTER INSERT ON revision
WHEN NOT EXISTS (
  SELECT 1 FROM latest WHERE action_id = NEW.action_id AND effective_on > NEW.effective_on)
BEGIN
  INSERT INTO latest (action_id, revision_id, effective_on, is_open, due_on)
  VALUES (
    NEW.action_id, NEW.id, NEW.effective_on,
    NEW.withdrawn_reason IS NULL AND coalesce(
      (SELECT meaning NOT IN ('complete', 'embedded') FROM rating WHERE code = NEW.rating), 1),
    NEW.due_on)
  ON CONFLICT (action_id) DO UPDATE SET
    revision_id = excluded.revision_id, effective_on = excluded.effective_on,
    is_open = excluded.is_open, due_on = excluded.due_on;
END;
CREATE TRIGGER revision_not_replaced BEFORE INSERT ON revision
WHEN NEW.id IN (SELECT id FROM revision)
BEGIN SELECT RAISE(ABORT, 'a revision is never replaced'); END;
CREATE TRIGGER revision_not_updated BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
CREATE TRIGGER revision_not_deleted BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;
CREATE TRIGGER revision_officer_of_newest BEFORE INSERT ON revision_officer
WHEN NEW.revision_id <> (SELECT max(id) FROM revision)
  OR EXISTS (
    SELECT 1 FROM revision_officer WHERE revision_id = NEW.revision_id AND rank = NEW.rank)
BEGIN SELECT RAISE(ABORT, 'officers are recorded with their revision, and never later'); END;
CREATE TRIGGER revision_officer_not_updated BEFORE UPDATE ON revision_officer
BEGIN SELECT RAISE(ABORT, 'the officers of a revision are never changed'); END;
CREATE TRIGGER revision_officer_not_deleted BEFORE DELETE ON revision_officer
BEGIN SELECT RAISE(ABORT, 'the officers of a revision are never deleted'); END;
CREATE TRIGGER area_revision_not_replaced BEFORE INSERT ON area_revision
WHEN NEW.id IN (SELECT id FROM area_revision)
BEGIN SELECT RAISE(ABORT, 'the history of an area is never replaced'); END;
CREATE TRIGGER area_revision_not_updated BEFORE UPDATE ON area_revision
BEGIN SELECT RAISE(ABORT, 'the history of an area is never changed'); END;
CREATE TRIGGER area_revision_not_deleted BEFORE DELETE ON area_revision
BEGIN SELECT RAISE(ABORT, 'the history of an area is never deleted'); END;
CREATE TRIGGER officer_revision_not_replaced BEFORE INSERT ON officer_revision
WHEN NEW.id IN (SELECT id FROM officer_revision)
BEGIN SELECT RAISE(ABORT, 'the history of an officer is never replaced'); END;
CREATE TRIGGER officer_revision_not_updated BEFORE UPDATE ON officer_revision
BEGIN SELECT RAISE(ABORT, 'the history of an officer is never changed'); END;
CREATE TRIGGER officer_revision_not_deleted BEFORE DELETE ON officer_revision
BEGIN SELECT RAISE(ABORT, 'the history of an officer is never deleted'); END;
CREATE TRIGGER action_keeps_reference BEFORE UPDATE ON action
BEGIN SELECT RAISE(ABORT, 'a reference is never changed'); END;
CREATE TRIGGER action_not_deleted BEFORE DELETE ON action
BEGIN SELECT RAISE(ABORT, 'an action is withdrawn, never deleted'); END;
CREATE TRIGGER area_keeps_number BEFORE UPDATE ON area
BEGIN SELECT RAISE(ABORT, 'the number of an area is never changed'); END;
CREATE TRIGGER area_not_deleted BEFORE DELETE ON area
BEGIN SELECT RAISE(ABORT, 'an area is never deleted'); END;
CREATE TRIGGER outcome_not_updated BEFORE UPDATE ON outcome
BEGIN SELECT RAISE(ABORT, 'the words of an outcome are never changed'); END;
CREATE TRIGGER outcome_not_deleted BEFORE DELETE ON outcome
BEGIN SELECT RAISE(ABORT, 'an outcome is never deleted'); END;
CREATE TRIGGER plan_not_updated BEFORE UPDATE ON plan WHEN EXISTS (SELECT 1 FROM revision)
BEGIN SELECT RAISE(ABORT, 'the heading of a plan is never changed once it has an action'); END;
CREATE TRIGGER plan_not_deleted BEFORE DELETE ON plan WHEN EXISTS (SELECT 1 FROM revision)
BEGIN SELECT RAISE(ABORT, 'the heading of a plan is never deleted once it has an action'); END;
CREATE TRIGGER rating_not_updated BEFORE UPDATE ON rating WHEN EXISTS (SELECT 1 FROM revision)
BEGIN SELECT RAISE(ABORT, 'a rating never changes once the plan has an action'); END;
CREATE TRIGGER rating_not_deleted BEFORE DELETE ON rating WHEN EXISTS (SELECT 1 FROM revision)
BEGIN SELECT RAISE(ABORT, 'a rating is never deleted once the plan has an action'); END;
CREATE TRIGGER latest_not_deleted BEFORE DELETE ON latest
BEGIN SELECT RAISE(ABORT, 'the index of latest revisions follows the revisions'); END;
COMMIT;
