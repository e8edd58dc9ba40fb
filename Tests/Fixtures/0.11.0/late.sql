PRAGMA application_id=1229803606;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('V001__plan');
INSERT INTO grdb_migrations VALUES('V002__boards');
INSERT INTO grdb_migrations VALUES('V003__chase');
INSERT INTO grdb_migrations VALUES('V004__ledger');
INSERT INTO grdb_migrations VALUES('V005__append_only');
INSERT INTO grdb_migrations VALUES('V006__chain');
INSERT INTO grdb_migrations VALUES('V007__posts');
INSERT INTO grdb_migrations VALUES('V008__decisions');
INSERT INTO grdb_migrations VALUES('V009__rounds');
INSERT INTO grdb_migrations VALUES('V010__evidence');
INSERT INTO grdb_migrations VALUES('V011__board_charts');
INSERT INTO grdb_migrations VALUES('V012__journey');
INSERT INTO grdb_migrations VALUES('V013__money_and_risks');
INSERT INTO grdb_migrations VALUES('V014__many_plans');
CREATE TABLE plan (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  authority TEXT,
  title TEXT NOT NULL CHECK (title <> ''),
  framework TEXT NOT NULL CHECK (framework <> ''),
  published_on TEXT CHECK (published_on IS date(published_on, '+0 days')),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
, uid TEXT CHECK (length(uid) = 32 AND uid NOT GLOB '*[^0-9a-f]*')) STRICT;
INSERT INTO "plan" VALUES(1,'Wetherby Vale Council','Late returns','ilacs','2022-09-05','2026-11-22T05:53:32.342Z','Programme Office','ea3bfe39e97b9810141e0fcc5965fa55');
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
CREATE TABLE officer (
  id INTEGER PRIMARY KEY
) STRICT;
INSERT INTO officer VALUES(1);
INSERT INTO officer VALUES(2);
INSERT INTO officer VALUES(3);
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
CREATE TABLE board (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT;
INSERT INTO board VALUES(1,'executive');
INSERT INTO board VALUES(2,'scrutiny');
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  board_id INTEGER NOT NULL REFERENCES board (id)
) STRICT;
INSERT INTO meeting VALUES(1,1);
INSERT INTO meeting VALUES(2,1);
CREATE TABLE entry_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO entry_kind VALUES('add');
INSERT INTO entry_kind VALUES('area_add');
INSERT INTO entry_kind VALUES('area_edit');
INSERT INTO entry_kind VALUES('area_report');
INSERT INTO entry_kind VALUES('audit_add');
INSERT INTO entry_kind VALUES('audit_edit');
INSERT INTO entry_kind VALUES('audit_round');
INSERT INTO entry_kind VALUES('benefit_add');
INSERT INTO entry_kind VALUES('benefit_edit');
INSERT INTO entry_kind VALUES('benefit_import');
INSERT INTO entry_kind VALUES('benefit_rate');
INSERT INTO entry_kind VALUES('board_action');
INSERT INTO entry_kind VALUES('board_add');
INSERT INTO entry_kind VALUES('board_edit');
INSERT INTO entry_kind VALUES('board_meeting');
INSERT INTO entry_kind VALUES('chase');
INSERT INTO entry_kind VALUES('chase_outcome');
INSERT INTO entry_kind VALUES('chase_policy');
INSERT INTO entry_kind VALUES('chase_run');
INSERT INTO entry_kind VALUES('commentary_set');
INSERT INTO entry_kind VALUES('correct');
INSERT INTO entry_kind VALUES('deadline_set');
INSERT INTO entry_kind VALUES('decide');
INSERT INTO entry_kind VALUES('due');
INSERT INTO entry_kind VALUES('duplicate_confirm');
INSERT INTO entry_kind VALUES('duplicate_waive');
INSERT INTO entry_kind VALUES('edit');
INSERT INTO entry_kind VALUES('evidence_add');
INSERT INTO entry_kind VALUES('evidence_policy');
INSERT INTO entry_kind VALUES('finding_add');
INSERT INTO entry_kind VALUES('finding_edit');
INSERT INTO entry_kind VALUES('framework_add');
INSERT INTO entry_kind VALUES('hand_over');
INSERT INTO entry_kind VALUES('holidays_import');
INSERT INTO entry_kind VALUES('impact');
INSERT INTO entry_kind VALUES('import');
INSERT INTO entry_kind VALUES('inspection_add');
INSERT INTO entry_kind VALUES('inspection_edit');
INSERT INTO entry_kind VALUES('inspection_import');
INSERT INTO entry_kind VALUES('inspection_judge');
INSERT INTO entry_kind VALUES('lint_waive');
INSERT INTO entry_kind VALUES('measure_add');
INSERT INTO entry_kind VALUES('measure_compare');
INSERT INTO entry_kind VALUES('measure_edit');
INSERT INTO entry_kind VALUES('measure_import');
INSERT INTO entry_kind VALUES('measure_rebase');
INSERT INTO entry_kind VALUES('measure_record');
INSERT INTO entry_kind VALUES('measure_target');
INSERT INTO entry_kind VALUES('measure_withdraw');
INSERT INTO entry_kind VALUES('mitigate');
INSERT INTO entry_kind VALUES('money_profile');
INSERT INTO entry_kind VALUES('money_record');
INSERT INTO entry_kind VALUES('money_supersede');
INSERT INTO entry_kind VALUES('officer_add');
INSERT INTO entry_kind VALUES('officer_away');
INSERT INTO entry_kind VALUES('officer_confirm');
INSERT INTO entry_kind VALUES('officer_edit');
INSERT INTO entry_kind VALUES('officer_leave');
INSERT INTO entry_kind VALUES('pack_seal');
INSERT INTO entry_kind VALUES('programme_add');
INSERT INTO entry_kind VALUES('programme_edit');
INSERT INTO entry_kind VALUES('programme_move');
INSERT INTO entry_kind VALUES('programme_take');
INSERT INTO entry_kind VALUES('progress');
INSERT INTO entry_kind VALUES('rag');
INSERT INTO entry_kind VALUES('recommendation_add');
INSERT INTO entry_kind VALUES('recommendation_complete');
INSERT INTO entry_kind VALUES('recommendation_edit');
INSERT INTO entry_kind VALUES('recommendation_import');
INSERT INTO entry_kind VALUES('recommendation_keep');
INSERT INTO entry_kind VALUES('recommendation_progress');
INSERT INTO entry_kind VALUES('recommendation_respond');
INSERT INTO entry_kind VALUES('register_undo');
INSERT INTO entry_kind VALUES('register_withdraw');
INSERT INTO entry_kind VALUES('reinstate');
INSERT INTO entry_kind VALUES('reply');
INSERT INTO entry_kind VALUES('reply_accept');
INSERT INTO entry_kind VALUES('reply_dismiss');
INSERT INTO entry_kind VALUES('risk_add');
INSERT INTO entry_kind VALUES('risk_bands');
INSERT INTO entry_kind VALUES('risk_close');
INSERT INTO entry_kind VALUES('risk_edit');
INSERT INTO entry_kind VALUES('risk_import');
INSERT INTO entry_kind VALUES('risk_review');
INSERT INTO entry_kind VALUES('risk_score');
INSERT INTO entry_kind VALUES('round_open');
INSERT INTO entry_kind VALUES('round_return');
INSERT INTO entry_kind VALUES('saving_add');
INSERT INTO entry_kind VALUES('saving_edit');
INSERT INTO entry_kind VALUES('saving_import');
INSERT INTO entry_kind VALUES('saving_rate');
INSERT INTO entry_kind VALUES('sign_off');
INSERT INTO entry_kind VALUES('sustain');
INSERT INTO entry_kind VALUES('text_confirm');
INSERT INTO entry_kind VALUES('undo');
INSERT INTO entry_kind VALUES('withdraw');
CREATE TABLE cadence (cadence TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO cadence VALUES('half_yearly');
INSERT INTO cadence VALUES('monthly');
INSERT INTO cadence VALUES('quarterly');
INSERT INTO cadence VALUES('six_weekly');
INSERT INTO cadence VALUES('yearly');
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
INSERT INTO entry VALUES(1,'2026-11-22T05:53:32.432Z','Programme Office',NULL,'area_add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(2,'2026-11-22T05:53:32.538Z','Programme Office',NULL,'area_add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(3,'2026-11-22T05:53:32.654Z','Programme Office',NULL,'officer_add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(4,'2026-11-22T05:53:32.757Z','Programme Office',NULL,'officer_add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(5,'2026-11-22T05:53:32.842Z','Programme Office',NULL,'officer_add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(6,'2026-11-22T05:53:32.896Z','Programme Office',NULL,'add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(7,'2026-11-22T05:53:32.952Z','Programme Office',NULL,'add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(8,'2026-11-22T05:53:33.003Z','Programme Office',NULL,'add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(9,'2026-11-22T05:53:33.071Z','Programme Office',NULL,'add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(10,'2026-11-22T05:53:33.137Z','Programme Office',NULL,'add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(11,'2026-11-22T05:53:33.200Z','Programme Office',NULL,'add','2023-01-05',NULL,NULL);
INSERT INTO entry VALUES(12,'2026-11-22T05:53:33.248Z','Programme Office',NULL,'rag','2023-01-05',NULL,NULL);
INSERT INTO entry VALUES(13,'2026-11-22T05:53:33.309Z','Programme Office',NULL,'progress','2023-02-03',NULL,NULL);
INSERT INTO entry VALUES(14,'2026-11-22T05:53:33.358Z','Head of Service - Front Door',NULL,'rag','2023-01-27',NULL,NULL);
INSERT INTO entry VALUES(15,'2026-11-22T05:53:33.404Z','Programme Office',NULL,'rag','2023-01-17','Posts are empty.',NULL);
INSERT INTO entry VALUES(16,'2026-11-22T05:53:33.461Z','Programme Office',NULL,'mitigate','2023-01-17',NULL,NULL);
INSERT INTO entry VALUES(17,'2026-11-22T05:53:33.530Z','Programme Office',NULL,'due','2023-02-14',NULL,'The supplement needs agreement.');
INSERT INTO entry VALUES(18,'2026-11-22T05:53:33.605Z','Programme Office',NULL,'due','2023-01-27',NULL,'Late: the first new date.');
INSERT INTO entry VALUES(19,'2026-11-22T05:53:33.668Z','Programme Office',NULL,'rag','2023-03-10','Two joined.',NULL);
INSERT INTO entry VALUES(20,'2026-11-22T05:53:33.732Z','Programme Office',NULL,'withdraw','2023-02-28',NULL,'Folded into 2.1.');
INSERT INTO entry VALUES(21,'2026-11-22T05:53:33.797Z','Programme Office',NULL,'progress','2023-01-31',NULL,NULL);
INSERT INTO entry VALUES(22,'2026-11-22T05:53:33.864Z','Programme Office',NULL,'reinstate','2023-03-10',NULL,'The board asked for it.');
INSERT INTO entry VALUES(23,'2026-11-22T05:53:33.953Z','Programme Office',NULL,'hand_over','2023-02-03',NULL,NULL);
INSERT INTO entry VALUES(24,'2026-11-22T05:53:34.026Z','Programme Office',NULL,'edit','2023-01-27',NULL,NULL);
INSERT INTO entry VALUES(25,'2026-11-22T05:53:34.129Z','Programme Office',NULL,'area_edit','2023-02-14',NULL,NULL);
INSERT INTO entry VALUES(26,'2026-11-22T05:53:34.222Z','Programme Office',NULL,'area_edit','2023-01-17',NULL,NULL);
INSERT INTO entry VALUES(27,'2026-11-22T05:53:34.322Z','Programme Office',NULL,'officer_edit','2023-02-28',NULL,NULL);
INSERT INTO entry VALUES(28,'2026-11-22T05:53:34.425Z','Programme Office',NULL,'officer_edit','2023-01-31',NULL,NULL);
INSERT INTO entry VALUES(29,'2026-11-22T05:53:34.534Z','Programme Office',NULL,'officer_edit','2023-01-05',NULL,NULL);
INSERT INTO entry VALUES(30,'2026-11-22T05:53:34.591Z','Programme Office',NULL,'rag','2023-03-10','note 0',NULL);
INSERT INTO entry VALUES(31,'2026-11-22T05:53:34.655Z','Programme Office',NULL,'rag','2023-01-31','note 1',NULL);
INSERT INTO entry VALUES(32,'2026-11-22T05:53:34.703Z','Programme Office',NULL,'progress','2023-01-27',NULL,NULL);
INSERT INTO entry VALUES(33,'2026-11-22T05:53:34.751Z','Programme Office',NULL,'withdraw','2023-02-20',NULL,'withdrawn 3');
INSERT INTO entry VALUES(34,'2026-11-22T05:53:34.803Z','Programme Office',NULL,'rag','2023-03-20','note 4',NULL);
INSERT INTO entry VALUES(35,'2026-11-22T05:53:34.859Z','Programme Office',NULL,'rag','2023-01-31','note 5',NULL);
INSERT INTO entry VALUES(36,'2026-11-22T05:53:34.919Z','Programme Office',NULL,'mitigate','2023-02-28',NULL,NULL);
INSERT INTO entry VALUES(37,'2026-11-22T05:53:34.979Z','Programme Office',NULL,'withdraw','2023-01-31',NULL,'withdrawn 7');
INSERT INTO entry VALUES(38,'2026-11-22T05:53:35.075Z','Programme Office',NULL,'impact','2023-04-20',NULL,NULL);
INSERT INTO entry VALUES(39,'2026-11-22T05:53:35.384Z','Programme Office',NULL,'rag','2022-12-12','note 13',NULL);
INSERT INTO entry VALUES(40,'2026-11-22T05:53:35.462Z','Programme Office',NULL,'due','2023-01-31',NULL,'reason 14');
INSERT INTO entry VALUES(41,'2026-11-22T05:53:35.527Z','Programme Office',NULL,'due','2023-03-31',NULL,'reason 15');
INSERT INTO entry VALUES(42,'2026-11-22T05:53:35.594Z','Programme Office',NULL,'impact','2023-01-05',NULL,NULL);
INSERT INTO entry VALUES(43,'2026-11-22T05:53:35.657Z','Programme Office',NULL,'rag','2023-03-31','note 17',NULL);
INSERT INTO entry VALUES(44,'2026-11-22T05:53:35.735Z','Programme Office',NULL,'impact','2023-01-05',NULL,NULL);
INSERT INTO entry VALUES(45,'2026-11-22T05:53:35.789Z','Programme Office',NULL,'withdraw','2023-03-20',NULL,'withdrawn 19');
INSERT INTO entry VALUES(46,'2026-11-22T05:53:35.851Z','Programme Office',NULL,'mitigate','2023-01-17',NULL,NULL);
INSERT INTO entry VALUES(47,'2026-11-22T05:53:35.906Z','Programme Office',NULL,'rag','2023-02-20','note 21',NULL);
INSERT INTO entry VALUES(48,'2026-11-22T05:53:35.994Z','Programme Office',NULL,'due','2023-01-17',NULL,'reason 23');
INSERT INTO entry VALUES(49,'2026-11-22T05:53:36.111Z','Programme Office',NULL,'withdraw','2023-01-31',NULL,'withdrawn 26');
INSERT INTO entry VALUES(50,'2026-11-22T05:53:36.154Z','Programme Office',NULL,'progress','2023-02-28',NULL,NULL);
INSERT INTO entry VALUES(51,'2026-11-22T05:53:36.204Z','Programme Office',NULL,'rag','2023-03-20','note 28',NULL);
INSERT INTO entry VALUES(52,'2026-11-22T05:53:36.377Z','Programme Office',NULL,'rag','2023-03-31','note 32',NULL);
INSERT INTO entry VALUES(53,'2026-11-22T05:53:36.472Z','Programme Office',NULL,'withdraw','2023-02-20',NULL,'withdrawn 34');
INSERT INTO entry VALUES(54,'2026-11-22T05:53:36.536Z','Programme Office',NULL,'progress','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(55,'2026-11-22T05:53:36.653Z','Programme Office',NULL,'rag','2023-02-03','note 37',NULL);
INSERT INTO entry VALUES(56,'2026-11-22T05:53:36.716Z','Programme Office',NULL,'rag','2023-01-27','note 38',NULL);
INSERT INTO entry VALUES(57,'2026-11-22T05:53:36.775Z','Programme Office',NULL,'rag','2023-02-03','note 39',NULL);
INSERT INTO entry VALUES(58,'2026-11-22T05:53:36.892Z','Programme Office',NULL,'mitigate','2023-01-17',NULL,NULL);
INSERT INTO entry VALUES(59,'2026-11-22T05:53:37.028Z','Programme Office',NULL,'due','2023-03-20',NULL,'reason 43');
INSERT INTO entry VALUES(60,'2026-11-22T05:53:37.308Z','Programme Office',NULL,'hand_over','2023-01-31',NULL,NULL);
INSERT INTO entry VALUES(61,'2026-11-22T05:53:37.395Z','Programme Office',NULL,'progress','2023-01-05',NULL,NULL);
INSERT INTO entry VALUES(62,'2026-11-22T05:53:37.456Z','Programme Office',NULL,'impact','2023-01-27',NULL,NULL);
INSERT INTO entry VALUES(63,'2026-11-22T05:53:37.542Z','Programme Office',NULL,'rag','2023-01-31','note 53',NULL);
INSERT INTO entry VALUES(64,'2026-11-22T05:53:37.584Z','Programme Office',NULL,'rag','2023-01-27','note 54',NULL);
INSERT INTO entry VALUES(65,'2026-11-22T05:53:37.636Z','Programme Office',NULL,'edit','2023-01-31',NULL,NULL);
INSERT INTO entry VALUES(66,'2026-11-22T05:53:37.735Z','Programme Office',NULL,'progress','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(67,'2026-11-22T05:53:37.935Z','Programme Office',NULL,'withdraw','2023-01-17',NULL,'withdrawn 61');
INSERT INTO entry VALUES(68,'2026-11-22T05:53:38.029Z','Programme Office',NULL,'progress','2023-01-17',NULL,NULL);
INSERT INTO entry VALUES(69,'2026-11-22T05:53:38.123Z','Programme Office',NULL,'rag','2023-04-20','note 65',NULL);
INSERT INTO entry VALUES(70,'2026-11-22T05:53:38.201Z','Programme Office',NULL,'rag','2023-01-31','note 67',NULL);
INSERT INTO entry VALUES(71,'2026-11-22T05:53:38.271Z','Programme Office',NULL,'progress','2023-03-31',NULL,NULL);
INSERT INTO entry VALUES(72,'2026-11-22T05:53:38.322Z','Programme Office',NULL,'impact','2023-02-14',NULL,NULL);
INSERT INTO entry VALUES(73,'2026-11-22T05:53:38.371Z','Programme Office',NULL,'reinstate','2023-02-20',NULL,'back 70');
INSERT INTO entry VALUES(74,'2026-11-22T05:53:38.526Z','Programme Office',NULL,'rag','2023-02-03','note 73',NULL);
INSERT INTO entry VALUES(75,'2026-11-22T05:53:38.680Z','Programme Office',NULL,'rag','2023-02-03','note 76',NULL);
INSERT INTO entry VALUES(76,'2026-11-22T05:53:38.904Z','Programme Office',NULL,'due','2023-01-31',NULL,'reason 80');
INSERT INTO entry VALUES(77,'2026-11-22T05:53:39.108Z','Programme Office',NULL,'rag','2023-01-27','note 84',NULL);
INSERT INTO entry VALUES(78,'2026-11-22T05:53:39.168Z','Programme Office',NULL,'progress','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(79,'2026-11-22T05:53:39.340Z','Programme Office',NULL,'rag','2023-02-20','note 88',NULL);
INSERT INTO entry VALUES(80,'2026-11-22T05:53:39.461Z','Programme Office',NULL,'mitigate','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(81,'2026-11-22T05:53:39.524Z','Programme Office',NULL,'rag','2023-02-03','note 91',NULL);
INSERT INTO entry VALUES(82,'2026-11-22T05:53:39.598Z','Programme Office',NULL,'due','2023-01-17',NULL,'reason 92');
INSERT INTO entry VALUES(83,'2026-11-22T05:53:39.661Z','Programme Office',NULL,'reinstate','2023-03-10',NULL,'back 93');
INSERT INTO entry VALUES(84,'2026-11-22T05:53:39.724Z','Programme Office',NULL,'rag','2023-03-20','note 94',NULL);
INSERT INTO entry VALUES(85,'2026-11-22T05:53:39.775Z','Programme Office',NULL,'progress','2023-01-05',NULL,NULL);
INSERT INTO entry VALUES(86,'2026-11-22T05:53:40.062Z','Programme Office',NULL,'edit','2023-01-27',NULL,NULL);
INSERT INTO entry VALUES(87,'2026-11-22T05:53:40.185Z','Programme Office',NULL,'rag','2023-03-10','note 103',NULL);
INSERT INTO entry VALUES(88,'2026-11-22T05:53:40.234Z','Programme Office',NULL,'rag','2022-12-12','note 104',NULL);
INSERT INTO entry VALUES(89,'2026-11-22T05:53:40.440Z','Programme Office',NULL,'edit','2023-02-20',NULL,NULL);
INSERT INTO entry VALUES(90,'2026-11-22T05:53:40.830Z','Programme Office',NULL,'board_add','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(91,'2026-11-22T05:53:40.952Z','Programme Office',NULL,'board_add','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(92,'2026-11-22T05:53:41.082Z','Programme Office',NULL,'board_edit','2026-11-22','Asked by the chair.',NULL);
INSERT INTO entry VALUES(93,'2026-11-22T05:53:41.155Z','Programme Office',NULL,'board_meeting','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(94,'2026-11-22T05:53:41.241Z','Programme Office',NULL,'board_meeting','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(95,'2026-11-22T05:53:41.324Z','Programme Office',NULL,'board_meeting','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(96,'2026-11-22T05:53:41.438Z','Programme Office',NULL,'pack_seal','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(97,'2026-11-22T05:53:41.490Z','Programme Office',NULL,'rag','2023-01-27','A late return.',NULL);
INSERT INTO entry VALUES(98,'2026-11-22T05:53:41.706Z','Programme Office',NULL,'pack_seal','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(99,'2026-11-22T05:53:41.902Z','Programme Office',NULL,'pack_seal','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(100,'2026-11-22T05:53:41.972Z','Programme Office',NULL,'chase_policy','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(101,'2026-11-22T05:53:42.028Z','Programme Office',NULL,'holidays_import','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(102,'2026-11-22T05:53:42.095Z','Programme Office',NULL,'chase_run','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(103,'2026-11-22T05:53:42.175Z','Programme Office',NULL,'chase','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(104,'2026-11-22T05:53:42.187Z','Programme Office',NULL,'chase_outcome','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(105,'2026-11-22T05:53:42.194Z','Programme Office',NULL,'chase_outcome','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(106,'2026-11-22T05:53:42.200Z','Programme Office',NULL,'chase_run','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(107,'2026-11-22T05:53:42.256Z','Programme Office',NULL,'officer_confirm','2023-04-20',NULL,NULL);
INSERT INTO entry VALUES(108,'2026-11-22T05:53:42.338Z','Secretary',NULL,'rag','2023-04-20','Wrong action.',NULL);
INSERT INTO entry VALUES(109,'2026-11-22T05:53:42.395Z','Secretary',NULL,'undo','2023-04-20',NULL,NULL);
INSERT INTO entry VALUES(110,'2026-11-22T05:53:42.450Z','Programme Office',NULL,'reinstate','2023-04-20',NULL,'Wanted again.');
INSERT INTO entry VALUES(111,'2026-11-22T05:53:42.503Z','Programme Office',NULL,'due','2023-04-20',NULL,'Partners are late.');
INSERT INTO entry VALUES(112,'2026-11-22T05:53:42.548Z','Programme Office',NULL,'correct','2023-04-20',NULL,'Misread.');
INSERT INTO entry VALUES(113,'2026-11-22T05:53:42.676Z','Programme Office',NULL,'pack_seal','2026-11-22',NULL,'A late return.');
INSERT INTO entry VALUES(114,'2026-11-22T05:53:42.723Z','Programme Office','Head of Service - Front Door','progress','2023-04-20',NULL,NULL);
INSERT INTO entry VALUES(115,'2026-11-22T05:53:42.821Z','Programme Office',NULL,'board_edit','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(116,'2026-11-22T05:53:42.912Z','Programme Office',NULL,'due','2026-01-05',NULL,'Proposed.');
INSERT INTO entry VALUES(117,'2026-11-22T05:53:42.958Z','Programme Office',NULL,'decide','2026-01-06','Too long.',NULL);
INSERT INTO entry VALUES(118,'2026-11-22T05:53:43.019Z','Programme Office',NULL,'due','2026-01-07',NULL,'Proposed again.');
INSERT INTO entry VALUES(119,'2026-11-22T05:53:43.065Z','Programme Office',NULL,'decide','2026-01-08',NULL,'Proposed again.');
INSERT INTO entry VALUES(120,'2026-11-22T05:53:43.132Z','Programme Office',NULL,'due','2026-01-09',NULL,'Waits.');
INSERT INTO entry VALUES(121,'2026-11-22T05:53:43.185Z','Programme Office',NULL,'decide','2026-01-10',NULL,NULL);
INSERT INTO entry VALUES(122,'2026-11-22T05:53:43.246Z','Programme Office',NULL,'due','2026-01-20',NULL,'Typed wrong.');
INSERT INTO entry VALUES(123,'2026-11-22T05:53:43.288Z','Programme Office',NULL,'undo','2026-01-20',NULL,NULL);
INSERT INTO entry VALUES(124,'2026-11-22T05:53:43.339Z','Programme Office',NULL,'decide','2026-01-08',NULL,NULL);
INSERT INTO entry VALUES(125,'2026-11-22T05:53:43.439Z','Programme Office',NULL,'board_action','2026-01-20',NULL,NULL);
INSERT INTO entry VALUES(126,'2026-11-22T05:53:43.542Z','Programme Office','Director','commentary_set','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(127,'2026-11-22T05:53:43.624Z','Programme Office',NULL,'officer_away','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(128,'2026-11-22T05:53:43.691Z','Programme Office',NULL,'round_open','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(129,'2026-11-22T05:53:44.198Z','Programme Office','Head of Service - Front Door','round_return','2026-01-31',NULL,NULL);
INSERT INTO entry VALUES(130,'2026-11-22T05:53:44.584Z','Programme Office','Principal Social Worker and Head of Learning','round_return','2026-01-31',NULL,NULL);
INSERT INTO entry VALUES(131,'2026-11-22T05:53:44.659Z','Programme Office',NULL,'lint_waive','2026-11-22',NULL,'The board meets that day.');
INSERT INTO entry VALUES(132,'2026-11-22T05:53:44.721Z','Programme Office',NULL,'chase_run','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(133,'2026-11-22T05:53:44.832Z','Programme Office',NULL,'measure_add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(134,'2026-11-22T05:53:44.941Z','Programme Office',NULL,'measure_add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(135,'2026-11-22T05:53:45.010Z','Programme Office',NULL,'measure_record','2022-01-31',NULL,NULL);
INSERT INTO entry VALUES(136,'2026-11-22T05:53:45.084Z','Programme Office',NULL,'measure_record','2022-02-28',NULL,NULL);
INSERT INTO entry VALUES(137,'2026-11-22T05:53:45.156Z','Programme Office',NULL,'measure_record','2022-03-31',NULL,NULL);
INSERT INTO entry VALUES(138,'2026-11-22T05:53:45.224Z','Programme Office',NULL,'measure_record','2022-04-30',NULL,NULL);
INSERT INTO entry VALUES(139,'2026-11-22T05:53:45.298Z','Programme Office',NULL,'measure_record','2022-05-31',NULL,NULL);
INSERT INTO entry VALUES(140,'2026-11-22T05:53:45.382Z','Programme Office',NULL,'measure_record','2022-06-30',NULL,NULL);
INSERT INTO entry VALUES(141,'2026-11-22T05:53:45.452Z','Programme Office',NULL,'measure_record','2022-07-31',NULL,NULL);
INSERT INTO entry VALUES(142,'2026-11-22T05:53:45.521Z','Programme Office',NULL,'measure_record','2022-08-31',NULL,NULL);
INSERT INTO entry VALUES(143,'2026-11-22T05:53:45.589Z','Programme Office',NULL,'measure_record','2022-09-30',NULL,NULL);
INSERT INTO entry VALUES(144,'2026-11-22T05:53:45.659Z','Programme Office',NULL,'measure_record','2022-10-31',NULL,NULL);
INSERT INTO entry VALUES(145,'2026-11-22T05:53:45.735Z','Programme Office',NULL,'measure_record','2022-11-30',NULL,NULL);
INSERT INTO entry VALUES(146,'2026-11-22T05:53:45.801Z','Programme Office',NULL,'measure_record','2022-12-31',NULL,NULL);
INSERT INTO entry VALUES(147,'2026-11-22T05:53:45.867Z','Programme Office',NULL,'measure_record','2023-01-31',NULL,NULL);
INSERT INTO entry VALUES(148,'2026-11-22T05:53:45.940Z','Programme Office',NULL,'measure_record','2022-10-31',NULL,NULL);
INSERT INTO entry VALUES(149,'2026-11-22T05:53:46.022Z','Programme Office',NULL,'measure_record','2022-11-30',NULL,NULL);
INSERT INTO entry VALUES(150,'2026-11-22T05:53:46.115Z','Programme Office',NULL,'measure_record','2023-01-10',NULL,NULL);
INSERT INTO entry VALUES(151,'2026-11-22T05:53:46.223Z','Programme Office',NULL,'measure_edit','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(152,'2026-11-22T05:53:46.311Z','Programme Office',NULL,'measure_record','2023-01-31',NULL,NULL);
INSERT INTO entry VALUES(153,'2026-11-22T05:53:46.382Z','Programme Office',NULL,'measure_target','2022-12-12',NULL,'The plan.');
INSERT INTO entry VALUES(154,'2026-11-22T05:53:46.471Z','Programme Office',NULL,'measure_compare','2022-03-31',NULL,NULL);
INSERT INTO entry VALUES(155,'2026-11-22T05:53:46.546Z','Programme Office',NULL,'measure_rebase','2022-07-01',NULL,'Another front door.');
INSERT INTO entry VALUES(156,'2026-11-22T05:53:46.641Z','Programme Office',NULL,'audit_add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(157,'2026-11-22T05:53:46.716Z','Programme Office',NULL,'audit_round','2026-01-12',NULL,NULL);
INSERT INTO entry VALUES(158,'2026-11-22T05:53:46.782Z','Programme Office',NULL,'sustain','2026-01-05',NULL,NULL);
INSERT INTO entry VALUES(159,'2026-11-22T05:53:46.850Z','Programme Office',NULL,'rag','2026-01-05','Done.',NULL);
INSERT INTO entry VALUES(160,'2026-11-22T05:53:46.979Z','Programme Office',NULL,'evidence_add','2026-01-14','Minutes',NULL);
INSERT INTO entry VALUES(161,'2026-11-22T05:53:47.087Z','Programme Office',NULL,'sign_off','2026-01-15','Seen.',NULL);
INSERT INTO entry VALUES(162,'2026-11-22T05:53:47.185Z','Programme Office',NULL,'sign_off','2026-01-15','Seen.',NULL);
INSERT INTO entry VALUES(163,'2026-11-22T05:53:47.318Z','Programme Office',NULL,'evidence_policy','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(164,'2026-11-22T05:53:47.411Z','Programme Office',NULL,'board_edit','2026-11-22','Asked by the chair.',NULL);
INSERT INTO entry VALUES(165,'2026-11-22T05:53:47.550Z','Programme Office',NULL,'measure_import','2023-01-31',NULL,NULL);
INSERT INTO entry VALUES(166,'2026-11-22T05:53:47.747Z','Programme Office',NULL,'pack_seal','2026-11-22',NULL,NULL);
INSERT INTO entry VALUES(167,'2026-11-28T08:36:11.884Z','Programme Office',NULL,'inspection_add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(168,'2026-11-28T08:36:11.906Z','Programme Office',NULL,'inspection_judge','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(169,'2026-11-28T08:36:11.926Z','Programme Office',NULL,'finding_add','2023-01-20',NULL,NULL);
INSERT INTO entry VALUES(170,'2026-11-28T08:36:11.951Z','Programme Office',NULL,'inspection_add','2023-03-24',NULL,NULL);
INSERT INTO entry VALUES(171,'2026-11-28T08:36:11.978Z','Programme Office',NULL,'finding_add','2023-03-24',NULL,NULL);
INSERT INTO entry VALUES(172,'2026-11-28T08:36:12.004Z','Programme Office',NULL,'inspection_add','2023-04-28',NULL,NULL);
INSERT INTO entry VALUES(173,'2026-11-28T08:36:12.034Z','Programme Office',NULL,'finding_add','2023-04-28',NULL,NULL);
INSERT INTO entry VALUES(174,'2026-11-28T08:36:12.062Z','Programme Office',NULL,'recommendation_add','2023-01-30',NULL,NULL);
INSERT INTO entry VALUES(175,'2026-11-28T08:36:12.085Z','Programme Office',NULL,'recommendation_progress','2023-03-20',NULL,NULL);
INSERT INTO entry VALUES(176,'2026-11-28T08:36:12.109Z','Programme Office',NULL,'recommendation_respond','2023-03-01',NULL,NULL);
INSERT INTO entry VALUES(177,'2026-11-28T08:36:12.134Z','Programme Office',NULL,'recommendation_progress','2023-02-10',NULL,NULL);
INSERT INTO entry VALUES(178,'2026-11-28T08:36:12.158Z','Programme Office',NULL,'recommendation_add','2023-01-30',NULL,NULL);
INSERT INTO entry VALUES(179,'2026-11-28T08:36:12.185Z','Programme Office',NULL,'recommendation_complete','2023-02-20','It will be shown in May.',NULL);
INSERT INTO entry VALUES(180,'2026-11-28T08:36:12.212Z','Programme Office',NULL,'recommendation_keep','2023-05-12',NULL,NULL);
INSERT INTO entry VALUES(181,'2026-11-28T08:36:12.238Z','Programme Office',NULL,'programme_add','2023-01-30',NULL,NULL);
INSERT INTO entry VALUES(182,'2026-11-28T08:36:12.265Z','Programme Office',NULL,'programme_move','2023-03-20',NULL,'No paper.');
INSERT INTO entry VALUES(183,'2026-11-28T08:36:12.292Z','Programme Office',NULL,'programme_move','2023-05-20',NULL,'Too long.');
INSERT INTO entry VALUES(184,'2026-11-28T08:36:12.318Z','Programme Office',NULL,'recommendation_edit','2023-03-02',NULL,NULL);
INSERT INTO entry VALUES(185,'2026-11-28T08:36:12.347Z','Programme Office',NULL,'recommendation_edit','2023-03-02',NULL,NULL);
INSERT INTO entry VALUES(186,'2026-11-28T08:36:12.375Z','Programme Office',NULL,'register_undo','2026-11-28',NULL,NULL);
INSERT INTO entry VALUES(187,'2026-11-28T08:36:12.397Z','Programme Office',NULL,'edit','2023-01-21',NULL,NULL);
INSERT INTO entry VALUES(188,'2026-11-28T11:44:30.753Z','Programme Office',NULL,'saving_add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(189,'2026-11-28T11:44:31.001Z','Programme Office',NULL,'saving_add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(190,'2026-11-28T11:44:31.288Z','Programme Office',NULL,'saving_add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(191,'2026-11-28T11:44:31.572Z','Programme Office',NULL,'benefit_add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(192,'2026-11-28T11:44:31.683Z','Programme Office',NULL,'money_record','2022-12-31',NULL,NULL);
INSERT INTO entry VALUES(193,'2026-11-28T11:44:31.784Z','Programme Office',NULL,'money_record','2023-02-28',NULL,NULL);
INSERT INTO entry VALUES(194,'2026-11-28T11:44:31.888Z','Programme Office',NULL,'money_record','2023-01-31',NULL,NULL);
INSERT INTO entry VALUES(195,'2026-11-28T11:44:31.995Z','Programme Office',NULL,'money_record','2023-03-31',NULL,NULL);
INSERT INTO entry VALUES(196,'2026-11-28T11:44:32.102Z','Programme Office',NULL,'money_record','2023-03-31',NULL,NULL);
INSERT INTO entry VALUES(197,'2026-11-28T11:44:32.211Z','Programme Office',NULL,'register_undo','2026-11-28',NULL,NULL);
INSERT INTO entry VALUES(198,'2026-11-28T11:44:32.383Z','Programme Office',NULL,'register_withdraw','2023-03-31',NULL,'Of another line.');
INSERT INTO entry VALUES(199,'2026-11-28T11:44:32.542Z','Programme Office',NULL,'money_record','2023-03-31',NULL,NULL);
INSERT INTO entry VALUES(200,'2026-11-28T11:44:32.715Z','Programme Office',NULL,'money_profile','2023-01-10',NULL,'Typed late.');
INSERT INTO entry VALUES(201,'2026-11-28T11:44:32.886Z','Programme Office',NULL,'money_profile','2023-02-20',NULL,'Fewer trips.');
INSERT INTO entry VALUES(202,'2026-11-28T11:44:33.057Z','Programme Office',NULL,'money_profile','2023-01-05',NULL,'Later still, of a day before.');
INSERT INTO entry VALUES(203,'2026-11-28T11:44:33.164Z','Programme Office',NULL,'money_supersede','2023-02-01',NULL,'Moved.');
INSERT INTO entry VALUES(204,'2026-11-28T11:44:33.300Z','Programme Office',NULL,'money_supersede','2023-04-10',NULL,'Moved.');
INSERT INTO entry VALUES(205,'2026-11-28T11:44:33.461Z','Programme Office',NULL,'money_supersede','2023-04-20',NULL,'A slip.');
INSERT INTO entry VALUES(206,'2026-11-28T11:44:33.611Z','Programme Office',NULL,'saving_rate','2023-01-31',NULL,NULL);
INSERT INTO entry VALUES(207,'2026-11-28T11:44:33.814Z','Programme Office',NULL,'saving_rate','2023-03-31','No contract.',NULL);
INSERT INTO entry VALUES(208,'2026-11-28T11:44:33.977Z','Programme Office',NULL,'money_record','2023-01-31',NULL,NULL);
INSERT INTO entry VALUES(209,'2026-11-28T11:44:34.143Z','Programme Office',NULL,'benefit_rate','2023-02-10',NULL,NULL);
INSERT INTO entry VALUES(210,'2026-11-28T11:44:34.322Z','Programme Office',NULL,'register_undo','2026-11-28',NULL,NULL);
INSERT INTO entry VALUES(211,'2026-11-28T11:44:34.546Z','Programme Office',NULL,'risk_add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(212,'2026-11-28T11:44:34.699Z','Programme Office',NULL,'risk_score','2023-02-10',NULL,NULL);
INSERT INTO entry VALUES(213,'2026-11-28T11:44:34.843Z','Programme Office',NULL,'risk_review','2023-03-10',NULL,NULL);
INSERT INTO entry VALUES(214,'2026-11-28T11:44:35.048Z','Programme Office',NULL,'risk_add','2022-12-12',NULL,NULL);
INSERT INTO entry VALUES(215,'2026-11-28T11:44:35.212Z','Programme Office',NULL,'risk_close','2023-04-11',NULL,'It goes on.');
INSERT INTO entry VALUES(216,'2026-11-28T11:44:35.371Z','Programme Office',NULL,'risk_bands','2023-04-15',NULL,NULL);
INSERT INTO entry VALUES(217,'2026-11-28T11:44:35.518Z','Programme Office',NULL,'lint_waive','2026-11-28',NULL,'Known.');
INSERT INTO entry VALUES(218,'2026-11-28T14:52:56.930Z','Programme Office',NULL,'area_report','2023-01-20',NULL,NULL);
INSERT INTO entry VALUES(219,'2026-11-28T14:52:57.056Z','Programme Office',NULL,'area_report','2023-03-10',NULL,NULL);
INSERT INTO entry VALUES(220,'2026-11-28T14:52:57.178Z','Programme Office',NULL,'area_report','2023-02-01',NULL,NULL);
INSERT INTO entry VALUES(221,'2026-11-28T14:52:57.332Z','Programme Office',NULL,'area_report','2023-02-10',NULL,NULL);
INSERT INTO entry VALUES(222,'2026-11-28T14:52:57.488Z','Programme Office',NULL,'register_withdraw','2023-02-10',NULL,'Typed for another area.');
INSERT INTO entry VALUES(223,'2026-11-28T14:52:57.639Z','Programme Office',NULL,'area_report','2023-04-02',NULL,NULL);
INSERT INTO entry VALUES(224,'2026-11-28T14:52:57.774Z','Programme Office',NULL,'register_undo','2026-11-28',NULL,NULL);
INSERT INTO entry VALUES(225,'2026-11-28T14:52:58.537Z','Programme Office',NULL,'duplicate_confirm','2023-03-01',NULL,NULL);
INSERT INTO entry VALUES(226,'2026-11-28T14:52:58.709Z','Programme Office',NULL,'duplicate_waive','2023-03-02',NULL,'Not at all the same.');
INSERT INTO entry VALUES(227,'2026-11-28T14:52:58.883Z','Programme Office',NULL,'duplicate_waive','2023-03-05',NULL,'After all not.');
INSERT INTO entry VALUES(228,'2026-11-28T14:52:59.075Z','Programme Office',NULL,'register_withdraw','2023-04-01',NULL,'Asked again.');
CREATE TABLE area_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  area_id INTEGER NOT NULL REFERENCES area (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  title TEXT NOT NULL CHECK (title <> '')
) STRICT;
INSERT INTO area_revision VALUES(1,1,1,'2022-12-12','The front door');
INSERT INTO area_revision VALUES(2,2,2,'2022-12-12','Quality of practice');
INSERT INTO area_revision VALUES(3,25,2,'2023-02-14','Quality of practice and supervision');
INSERT INTO area_revision VALUES(4,26,2,'2023-01-17','Quality');
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
INSERT INTO officer_revision VALUES(1,3,1,'2022-12-12','email role',NULL,'Head of Service - Front Door',NULL,'hos.frontdoor@council.example');
INSERT INTO officer_revision VALUES(2,4,2,'2022-12-12','role',NULL,'Service Manager - Quality',NULL,NULL);
INSERT INTO officer_revision VALUES(3,5,3,'2022-12-12','role',NULL,'Principal Social Worker',NULL,NULL);
INSERT INTO officer_revision VALUES(4,27,3,'2023-02-28','email',NULL,NULL,NULL,'psw@council.example');
INSERT INTO officer_revision VALUES(5,28,3,'2023-01-31','role',NULL,'Principal Social Worker and Head of Learning',NULL,NULL);
INSERT INTO officer_revision VALUES(6,29,1,'2023-01-05','service',NULL,NULL,'Front door',NULL);
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
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''), source TEXT CHECK (source <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL)),
  -- An action always has its words.
  CHECK ((' ' || sets || ' ' LIKE '% action %') = (action IS NOT NULL)),
  -- A mitigation is whole or absent.
  CHECK (
    (reason_for_delay IS NULL) = (mitigating_actions IS NULL)
    AND (reason_for_delay IS NULL) = (accountable_officer_id IS NULL)
    AND (reason_for_delay IS NULL) = (revised_due_on IS NULL))
) STRICT;
INSERT INTO revision VALUES(1,6,1,'2022-12-12','action due officers',NULL,NULL,NULL,'Fill the vacant posts.',NULL,NULL,'2023-01-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(2,7,2,'2022-12-12','action due officers',NULL,NULL,NULL,'Grade each contact by urgency.',NULL,NULL,'2023-03-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(3,8,3,'2022-12-12','action officers',NULL,NULL,NULL,'Publish the threshold guide.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(4,9,4,'2022-12-12','action due officers',NULL,NULL,NULL,'Audit thirty case files.',NULL,NULL,'2023-02-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(5,10,5,'2022-12-12','action due officers',NULL,NULL,NULL,'Train every manager.',NULL,NULL,'2023-06-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(6,11,6,'2023-01-05','action due officers',NULL,NULL,NULL,'Agree the supervision policy.',NULL,NULL,'2023-01-05',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(7,12,3,'2023-01-05','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'amber',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(8,13,3,'2023-02-03','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Drafted with partners.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(9,14,3,'2023-01-27','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'green',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(10,15,1,'2023-01-17','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'red',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(11,16,1,'2023-01-17','mitigation',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'No applicants.','A market supplement.',3,'2023-03-31',NULL,NULL,NULL);
INSERT INTO revision VALUES(12,17,1,'2023-02-14','due',NULL,NULL,NULL,NULL,NULL,NULL,'2023-04-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(13,18,1,'2023-01-27','due',NULL,NULL,NULL,NULL,NULL,NULL,'2023-03-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(14,19,1,'2023-03-10','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'amber',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(15,20,5,'2023-02-28','withdrawn',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Folded into 2.1.',NULL);
INSERT INTO revision VALUES(16,21,5,'2023-01-31','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Twelve managers trained.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(17,22,5,'2023-03-10','withdrawn',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(18,23,4,'2023-02-03','officers',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(19,23,6,'2023-02-03','officers',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(20,24,4,'2023-01-27','officers',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(21,30,1,'2023-03-10','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'amber',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(22,31,3,'2023-01-31','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'white',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(23,32,3,'2023-01-27','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Progress told as number 2.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(24,33,3,'2023-02-20','withdrawn',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'withdrawn 3',NULL);
INSERT INTO revision VALUES(25,34,6,'2023-03-20','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'amber',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(26,35,6,'2023-01-31','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'white',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(27,36,6,'2023-02-28','mitigation',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'delay 6','measure 6',1,'2023-07-31',NULL,NULL,NULL);
INSERT INTO revision VALUES(28,37,2,'2023-01-31','withdrawn',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'withdrawn 7',NULL);
INSERT INTO revision VALUES(29,38,4,'2023-04-20','impact',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Impact told as number 9.',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(30,39,4,'2022-12-12','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'amber',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(31,40,5,'2023-01-31','due',NULL,NULL,NULL,NULL,NULL,NULL,'2023-05-26',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(32,41,4,'2023-03-31','due',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(33,42,3,'2023-01-05','impact',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Impact told as number 16.',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(34,43,5,'2023-03-31','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'white',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(35,44,2,'2023-01-05','impact',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Impact told as number 18.',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(36,45,5,'2023-03-20','withdrawn',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'withdrawn 19',NULL);
INSERT INTO revision VALUES(37,46,6,'2023-01-17','mitigation',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'delay 20','measure 20',1,'2023-07-31',NULL,NULL,NULL);
INSERT INTO revision VALUES(38,47,5,'2023-02-20','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'green',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(39,48,6,'2023-01-17','due',NULL,NULL,NULL,NULL,NULL,NULL,'2023-03-15',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(40,49,3,'2023-01-31','withdrawn',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'withdrawn 26',NULL);
INSERT INTO revision VALUES(41,50,6,'2023-02-28','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Progress told as number 27.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(42,51,6,'2023-03-20','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'white',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(43,52,4,'2023-03-31','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'green',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(44,53,6,'2023-02-20','withdrawn',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'withdrawn 34',NULL);
INSERT INTO revision VALUES(45,54,2,'2022-12-12','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Progress told as number 35.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(46,55,5,'2023-02-03','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'amber',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(47,56,4,'2023-01-27','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'green',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(48,57,6,'2023-02-03','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'amber',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(49,58,1,'2023-01-17','mitigation',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'delay 41','measure 41',1,'2023-07-31',NULL,NULL,NULL);
INSERT INTO revision VALUES(50,59,1,'2023-03-20','due',NULL,NULL,NULL,NULL,NULL,NULL,'2023-03-15',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(51,60,6,'2023-01-31','officers',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(52,61,5,'2023-01-05','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Progress told as number 50.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(53,62,5,'2023-01-27','impact',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Impact told as number 51.',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(54,63,6,'2023-01-31','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'amber',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(55,64,2,'2023-01-27','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'green',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(56,65,5,'2023-01-31','action outcome',NULL,NULL,'Families are heard.','The action in words number 55.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(57,66,3,'2022-12-12','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Progress told as number 57.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(58,67,1,'2023-01-17','withdrawn',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'withdrawn 61',NULL);
INSERT INTO revision VALUES(59,68,3,'2023-01-17','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Progress told as number 63.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(60,69,4,'2023-04-20','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'amber',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(61,70,6,'2023-01-31','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'amber',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(62,71,4,'2023-03-31','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Progress told as number 68.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(63,72,6,'2023-02-14','impact',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Impact told as number 69.',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(64,73,6,'2023-02-20','withdrawn',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(65,74,4,'2023-02-03','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'red',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(66,75,5,'2023-02-03','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'green',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(67,76,6,'2023-01-31','due',NULL,NULL,NULL,NULL,NULL,NULL,'2023-05-26',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(68,77,4,'2023-01-27','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'white',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(69,78,2,'2022-12-12','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Progress told as number 85.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(70,79,6,'2023-02-20','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'white',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(71,80,4,'2022-12-12','mitigation',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'delay 90','measure 90',1,'2023-07-31',NULL,NULL,NULL);
INSERT INTO revision VALUES(72,81,4,'2023-02-03','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'red',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(73,82,2,'2023-01-17','due',NULL,NULL,NULL,NULL,NULL,NULL,'2023-05-26',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(74,83,1,'2023-03-10','withdrawn',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(75,84,1,'2023-03-20','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'amber',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(76,85,2,'2023-01-05','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Progress told as number 95.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(77,86,4,'2023-01-27','action outcome',NULL,NULL,'Families are heard.','The action in words number 100.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(78,87,5,'2023-03-10','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'white',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(79,88,1,'2022-12-12','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'amber',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(80,89,4,'2023-02-20','action outcome',NULL,NULL,'Families are heard.','The action in words number 109.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(81,97,6,'2023-01-27','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'amber',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(82,108,6,'2023-04-20','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'red',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(83,109,6,'2023-04-20','',NULL,82,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(84,110,2,'2023-04-20','withdrawn',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(85,111,2,'2023-04-20','due',NULL,NULL,NULL,NULL,NULL,NULL,'2023-10-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(86,112,2,'2023-04-20','due',85,NULL,NULL,NULL,NULL,NULL,'2023-08-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(87,114,1,'2023-04-20','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Said by the officer.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(88,119,1,'2026-01-08','due',NULL,NULL,NULL,NULL,NULL,NULL,'2027-06-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(89,129,1,'2026-01-31','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Returned in the sheet.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(90,130,4,'2026-01-31','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Returned in the sheet.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(91,159,6,'2026-01-05','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'green',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(92,187,6,'2023-01-21','source',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ilacs-2022/1');
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
INSERT INTO revision_officer VALUES(18,1,3);
INSERT INTO revision_officer VALUES(19,1,3);
INSERT INTO revision_officer VALUES(20,1,2);
INSERT INTO revision_officer VALUES(20,2,1);
INSERT INTO revision_officer VALUES(51,1,1);
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
  last_entry INTEGER NOT NULL REFERENCES entry (id), source TEXT CHECK (source <> ''),
  UNIQUE (action_id, from_on)
) STRICT;
INSERT INTO standing VALUES(5,5,'2022-12-12','2023-01-05',NULL,'Train every manager.',NULL,'2023-06-30',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'2023-06-30',NULL,0,1,10,NULL);
INSERT INTO standing VALUES(6,6,'2023-01-05','2023-01-17',NULL,'Agree the supervision policy.',NULL,'2023-01-05',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'2023-01-05',NULL,0,1,11,NULL);
INSERT INTO standing VALUES(60,6,'2023-01-17','2023-01-21',NULL,'Agree the supervision policy.',NULL,'2023-03-15',NULL,NULL,NULL,NULL,0,'delay 20','measure 20',1,'2023-07-31',NULL,'2023-01-05',NULL,1,1,48,NULL);
INSERT INTO standing VALUES(102,5,'2023-01-05','2023-01-27',NULL,'Train every manager.',NULL,'2023-06-30',NULL,NULL,'Progress told as number 50.',NULL,0,NULL,NULL,NULL,NULL,NULL,'2023-06-30',NULL,0,1,61,NULL);
INSERT INTO standing VALUES(103,5,'2023-01-27','2023-01-31',NULL,'Train every manager.',NULL,'2023-06-30',NULL,NULL,'Progress told as number 50.','Impact told as number 51.',0,NULL,NULL,NULL,NULL,NULL,'2023-06-30',NULL,0,1,62,NULL);
INSERT INTO standing VALUES(118,5,'2023-01-31','2023-02-03','Families are heard.','The action in words number 55.',NULL,'2023-05-26',NULL,NULL,'Twelve managers trained.','Impact told as number 51.',0,NULL,NULL,NULL,NULL,NULL,'2023-06-30',NULL,1,1,65,NULL);
INSERT INTO standing VALUES(125,3,'2022-12-12','2023-01-05',NULL,'Publish the threshold guide.',NULL,NULL,NULL,NULL,'Progress told as number 57.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,66,NULL);
INSERT INTO standing VALUES(126,3,'2023-01-05','2023-01-17',NULL,'Publish the threshold guide.',NULL,NULL,NULL,'amber','Progress told as number 57.','Impact told as number 16.',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,42,NULL);
INSERT INTO standing VALUES(136,3,'2023-01-17','2023-01-27',NULL,'Publish the threshold guide.',NULL,NULL,NULL,'amber','Progress told as number 63.','Impact told as number 16.',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,68,NULL);
INSERT INTO standing VALUES(137,3,'2023-01-27','2023-01-31',NULL,'Publish the threshold guide.',NULL,NULL,NULL,'green','Progress told as number 2.','Impact told as number 16.',0,NULL,NULL,NULL,NULL,NULL,NULL,'2023-01-27',0,0,32,NULL);
INSERT INTO standing VALUES(138,3,'2023-01-31','2023-02-03',NULL,'Publish the threshold guide.',NULL,NULL,NULL,'white','Progress told as number 2.','Impact told as number 16.',0,NULL,NULL,NULL,NULL,'withdrawn 26',NULL,NULL,0,0,49,NULL);
INSERT INTO standing VALUES(139,3,'2023-02-03','2023-02-20',NULL,'Publish the threshold guide.',NULL,NULL,NULL,'white','Drafted with partners.','Impact told as number 16.',0,NULL,NULL,NULL,NULL,'withdrawn 26',NULL,NULL,0,0,13,NULL);
INSERT INTO standing VALUES(140,3,'2023-02-20',NULL,NULL,'Publish the threshold guide.',NULL,NULL,NULL,'white','Drafted with partners.','Impact told as number 16.',0,NULL,NULL,NULL,NULL,'withdrawn 3',NULL,NULL,0,0,33,NULL);
INSERT INTO standing VALUES(156,5,'2023-02-03','2023-02-20','Families are heard.','The action in words number 55.',NULL,'2023-05-26',NULL,'green','Twelve managers trained.','Impact told as number 51.',0,NULL,NULL,NULL,NULL,NULL,'2023-06-30','2023-02-03',1,0,75,NULL);
INSERT INTO standing VALUES(157,5,'2023-02-20','2023-02-28','Families are heard.','The action in words number 55.',NULL,'2023-05-26',NULL,'green','Twelve managers trained.','Impact told as number 51.',0,NULL,NULL,NULL,NULL,NULL,'2023-06-30','2023-02-03',1,0,47,NULL);
INSERT INTO standing VALUES(158,5,'2023-02-28','2023-03-10','Families are heard.','The action in words number 55.',NULL,'2023-05-26',NULL,'green','Twelve managers trained.','Impact told as number 51.',0,NULL,NULL,NULL,NULL,'Folded into 2.1.','2023-06-30','2023-02-03',1,0,20,NULL);
INSERT INTO standing VALUES(172,2,'2022-12-12','2023-01-05',NULL,'Grade each contact by urgency.',NULL,'2023-03-31',NULL,NULL,'Progress told as number 85.',NULL,0,NULL,NULL,NULL,NULL,NULL,'2023-03-31',NULL,0,1,78,NULL);
INSERT INTO standing VALUES(179,4,'2022-12-12','2023-01-27',NULL,'Audit thirty case files.',NULL,'2023-02-28',NULL,'amber',NULL,NULL,0,'delay 90','measure 90',1,'2023-07-31',NULL,'2023-02-28',NULL,0,1,80,NULL);
INSERT INTO standing VALUES(189,2,'2023-01-05','2023-01-17',NULL,'Grade each contact by urgency.',NULL,'2023-03-31',NULL,NULL,'Progress told as number 95.','Impact told as number 18.',1,NULL,NULL,NULL,NULL,NULL,'2023-03-31',NULL,0,1,85,NULL);
INSERT INTO standing VALUES(190,2,'2023-01-17','2023-01-27',NULL,'Grade each contact by urgency.',NULL,'2023-05-26',NULL,NULL,'Progress told as number 95.','Impact told as number 18.',1,NULL,NULL,NULL,NULL,NULL,'2023-03-31',NULL,1,1,82,NULL);
INSERT INTO standing VALUES(191,2,'2023-01-27','2023-01-31',NULL,'Grade each contact by urgency.',NULL,'2023-05-26',NULL,'green','Progress told as number 95.','Impact told as number 18.',1,NULL,NULL,NULL,NULL,NULL,'2023-03-31','2023-01-27',1,0,64,NULL);
INSERT INTO standing VALUES(192,2,'2023-01-31','2023-04-20',NULL,'Grade each contact by urgency.',NULL,'2023-05-26',NULL,'green','Progress told as number 95.','Impact told as number 18.',1,NULL,NULL,NULL,NULL,'withdrawn 7','2023-03-31','2023-01-27',1,0,37,NULL);
INSERT INTO standing VALUES(193,4,'2023-01-27','2023-02-03','Families are heard.','The action in words number 100.',NULL,'2023-02-28',NULL,'white',NULL,NULL,0,'delay 90','measure 90',1,'2023-07-31',NULL,'2023-02-28',NULL,0,1,86,NULL);
INSERT INTO standing VALUES(194,4,'2023-02-03','2023-02-20','Families are heard.','The action in words number 100.',NULL,'2023-02-28',NULL,'red',NULL,NULL,0,'delay 90','measure 90',1,'2023-07-31',NULL,'2023-02-28',NULL,0,1,81,NULL);
INSERT INTO standing VALUES(197,5,'2023-03-10','2023-03-20','Families are heard.','The action in words number 55.',NULL,'2023-05-26',NULL,'white','Twelve managers trained.','Impact told as number 51.',0,NULL,NULL,NULL,NULL,NULL,'2023-06-30',NULL,1,1,87,NULL);
INSERT INTO standing VALUES(198,5,'2023-03-20','2023-03-31','Families are heard.','The action in words number 55.',NULL,'2023-05-26',NULL,'white','Twelve managers trained.','Impact told as number 51.',0,NULL,NULL,NULL,NULL,'withdrawn 19','2023-06-30',NULL,1,0,45,NULL);
INSERT INTO standing VALUES(199,5,'2023-03-31',NULL,'Families are heard.','The action in words number 55.',NULL,'2023-05-26',NULL,'white','Twelve managers trained.','Impact told as number 51.',0,NULL,NULL,NULL,NULL,'withdrawn 19','2023-06-30',NULL,1,0,43,NULL);
INSERT INTO standing VALUES(200,1,'2022-12-12','2023-01-17',NULL,'Fill the vacant posts.',NULL,'2023-01-31',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'2023-01-31',NULL,0,1,88,NULL);
INSERT INTO standing VALUES(201,1,'2023-01-17','2023-01-27',NULL,'Fill the vacant posts.',NULL,'2023-01-31',NULL,'red',NULL,NULL,0,'delay 41','measure 41',1,'2023-07-31','withdrawn 61','2023-01-31',NULL,0,0,67,NULL);
INSERT INTO standing VALUES(202,1,'2023-01-27','2023-02-14',NULL,'Fill the vacant posts.',NULL,'2023-03-10',NULL,'red',NULL,NULL,0,'delay 41','measure 41',1,'2023-07-31','withdrawn 61','2023-01-31',NULL,1,0,18,NULL);
INSERT INTO standing VALUES(203,1,'2023-02-14','2023-03-10',NULL,'Fill the vacant posts.',NULL,'2023-04-28',NULL,'red',NULL,NULL,0,'delay 41','measure 41',1,'2023-07-31','withdrawn 61','2023-01-31',NULL,2,0,17,NULL);
INSERT INTO standing VALUES(204,1,'2023-03-10','2023-03-20',NULL,'Fill the vacant posts.',NULL,'2023-04-28',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'2023-01-31',NULL,2,1,83,NULL);
INSERT INTO standing VALUES(205,1,'2023-03-20','2023-04-20',NULL,'Fill the vacant posts.',NULL,'2023-03-15',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'2023-01-31',NULL,3,1,84,NULL);
INSERT INTO standing VALUES(206,4,'2023-02-20','2023-03-31','Families are heard.','The action in words number 109.',NULL,'2023-02-28',NULL,'red',NULL,NULL,0,'delay 90','measure 90',1,'2023-07-31',NULL,'2023-02-28',NULL,0,1,89,NULL);
INSERT INTO standing VALUES(207,4,'2023-03-31','2023-04-20','Families are heard.','The action in words number 109.',NULL,NULL,NULL,'green','Progress told as number 68.',NULL,0,NULL,NULL,NULL,NULL,NULL,'2023-02-28','2023-03-31',1,0,71,NULL);
INSERT INTO standing VALUES(208,4,'2023-04-20','2026-01-31','Families are heard.','The action in words number 109.',NULL,NULL,NULL,'amber','Progress told as number 68.','Impact told as number 9.',1,NULL,NULL,NULL,NULL,NULL,'2023-02-28',NULL,1,1,69,NULL);
INSERT INTO standing VALUES(216,2,'2023-04-20',NULL,NULL,'Grade each contact by urgency.',NULL,'2023-08-31',NULL,'green','Progress told as number 95.','Impact told as number 18.',1,NULL,NULL,NULL,NULL,NULL,'2023-03-31','2023-01-27',2,0,112,NULL);
INSERT INTO standing VALUES(217,1,'2023-04-20','2026-01-08',NULL,'Fill the vacant posts.',NULL,'2023-03-15',NULL,'amber','Said by the officer.',NULL,0,NULL,NULL,NULL,NULL,NULL,'2023-01-31',NULL,3,1,114,NULL);
INSERT INTO standing VALUES(218,1,'2026-01-08','2026-01-31',NULL,'Fill the vacant posts.',NULL,'2027-06-30',NULL,'amber','Said by the officer.',NULL,0,NULL,NULL,NULL,NULL,NULL,'2023-01-31',NULL,4,1,119,NULL);
INSERT INTO standing VALUES(219,1,'2026-01-31',NULL,NULL,'Fill the vacant posts.',NULL,'2027-06-30',NULL,'amber','Returned in the sheet.',NULL,0,NULL,NULL,NULL,NULL,NULL,'2023-01-31',NULL,4,1,129,NULL);
INSERT INTO standing VALUES(220,4,'2026-01-31',NULL,'Families are heard.','The action in words number 109.',NULL,NULL,NULL,'amber','Returned in the sheet.','Impact told as number 9.',1,NULL,NULL,NULL,NULL,NULL,'2023-02-28',NULL,1,1,130,NULL);
INSERT INTO standing VALUES(221,6,'2023-01-21','2023-01-27',NULL,'Agree the supervision policy.',NULL,'2023-03-15',NULL,NULL,NULL,NULL,0,'delay 20','measure 20',1,'2023-07-31',NULL,'2023-01-05',NULL,1,1,187,'ilacs-2022/1');
INSERT INTO standing VALUES(222,6,'2023-01-27','2023-01-31',NULL,'Agree the supervision policy.',NULL,'2023-03-15',NULL,'amber',NULL,NULL,0,'delay 20','measure 20',1,'2023-07-31',NULL,'2023-01-05',NULL,1,1,97,'ilacs-2022/1');
INSERT INTO standing VALUES(223,6,'2023-01-31','2023-02-03',NULL,'Agree the supervision policy.',NULL,'2023-05-26',NULL,'amber',NULL,NULL,0,'delay 20','measure 20',1,'2023-07-31',NULL,'2023-01-05',NULL,2,1,76,'ilacs-2022/1');
INSERT INTO standing VALUES(224,6,'2023-02-03','2023-02-14',NULL,'Agree the supervision policy.',NULL,'2023-05-26',NULL,'amber',NULL,NULL,0,'delay 20','measure 20',1,'2023-07-31',NULL,'2023-01-05',NULL,2,1,57,'ilacs-2022/1');
INSERT INTO standing VALUES(225,6,'2023-02-14','2023-02-20',NULL,'Agree the supervision policy.',NULL,'2023-05-26',NULL,'amber',NULL,'Impact told as number 69.',1,'delay 20','measure 20',1,'2023-07-31',NULL,'2023-01-05',NULL,2,1,72,'ilacs-2022/1');
INSERT INTO standing VALUES(226,6,'2023-02-20','2023-02-28',NULL,'Agree the supervision policy.',NULL,'2023-05-26',NULL,'white',NULL,'Impact told as number 69.',1,'delay 20','measure 20',1,'2023-07-31',NULL,'2023-01-05',NULL,2,1,79,'ilacs-2022/1');
INSERT INTO standing VALUES(227,6,'2023-02-28','2023-03-20',NULL,'Agree the supervision policy.',NULL,'2023-05-26',NULL,'white','Progress told as number 27.','Impact told as number 69.',1,'delay 6','measure 6',1,'2023-07-31',NULL,'2023-01-05',NULL,2,1,50,'ilacs-2022/1');
INSERT INTO standing VALUES(228,6,'2023-03-20','2026-01-05',NULL,'Agree the supervision policy.',NULL,'2023-05-26',NULL,'white','Progress told as number 27.','Impact told as number 69.',1,'delay 6','measure 6',1,'2023-07-31',NULL,'2023-01-05',NULL,2,1,51,'ilacs-2022/1');
INSERT INTO standing VALUES(229,6,'2026-01-05',NULL,NULL,'Agree the supervision policy.',NULL,'2023-05-26',NULL,'green','Progress told as number 27.','Impact told as number 69.',1,NULL,NULL,NULL,NULL,NULL,'2023-01-05','2026-01-05',2,0,159,'ilacs-2022/1');
CREATE TABLE standing_officer (
  action_id INTEGER NOT NULL,
  from_on TEXT NOT NULL,
  rank INTEGER NOT NULL,
  officer_id INTEGER NOT NULL,
  PRIMARY KEY (action_id, from_on, rank)
) STRICT, WITHOUT ROWID;
INSERT INTO standing_officer VALUES(1,'2022-12-12',1,1);
INSERT INTO standing_officer VALUES(1,'2023-01-17',1,1);
INSERT INTO standing_officer VALUES(1,'2023-01-27',1,1);
INSERT INTO standing_officer VALUES(1,'2023-02-14',1,1);
INSERT INTO standing_officer VALUES(1,'2023-03-10',1,1);
INSERT INTO standing_officer VALUES(1,'2023-03-20',1,1);
INSERT INTO standing_officer VALUES(1,'2023-04-20',1,1);
INSERT INTO standing_officer VALUES(1,'2026-01-08',1,1);
INSERT INTO standing_officer VALUES(1,'2026-01-31',1,1);
INSERT INTO standing_officer VALUES(2,'2022-12-12',1,1);
INSERT INTO standing_officer VALUES(2,'2023-01-05',1,1);
INSERT INTO standing_officer VALUES(2,'2023-01-17',1,1);
INSERT INTO standing_officer VALUES(2,'2023-01-27',1,1);
INSERT INTO standing_officer VALUES(2,'2023-01-31',1,1);
INSERT INTO standing_officer VALUES(2,'2023-04-20',1,1);
INSERT INTO standing_officer VALUES(3,'2022-12-12',1,1);
INSERT INTO standing_officer VALUES(3,'2023-01-05',1,1);
INSERT INTO standing_officer VALUES(3,'2023-01-17',1,1);
INSERT INTO standing_officer VALUES(3,'2023-01-27',1,1);
INSERT INTO standing_officer VALUES(3,'2023-01-31',1,1);
INSERT INTO standing_officer VALUES(3,'2023-02-03',1,1);
INSERT INTO standing_officer VALUES(3,'2023-02-20',1,1);
INSERT INTO standing_officer VALUES(4,'2022-12-12',1,2);
INSERT INTO standing_officer VALUES(4,'2023-01-27',1,2);
INSERT INTO standing_officer VALUES(4,'2023-01-27',2,1);
INSERT INTO standing_officer VALUES(4,'2023-02-03',1,3);
INSERT INTO standing_officer VALUES(4,'2023-02-20',1,3);
INSERT INTO standing_officer VALUES(4,'2023-03-31',1,3);
INSERT INTO standing_officer VALUES(4,'2023-04-20',1,3);
INSERT INTO standing_officer VALUES(4,'2026-01-31',1,3);
INSERT INTO standing_officer VALUES(5,'2022-12-12',1,3);
INSERT INTO standing_officer VALUES(5,'2023-01-05',1,3);
INSERT INTO standing_officer VALUES(5,'2023-01-27',1,3);
INSERT INTO standing_officer VALUES(5,'2023-01-31',1,3);
INSERT INTO standing_officer VALUES(5,'2023-02-03',1,3);
INSERT INTO standing_officer VALUES(5,'2023-02-20',1,3);
INSERT INTO standing_officer VALUES(5,'2023-02-28',1,3);
INSERT INTO standing_officer VALUES(5,'2023-03-10',1,3);
INSERT INTO standing_officer VALUES(5,'2023-03-20',1,3);
INSERT INTO standing_officer VALUES(5,'2023-03-31',1,3);
INSERT INTO standing_officer VALUES(6,'2023-01-05',1,2);
INSERT INTO standing_officer VALUES(6,'2023-01-17',1,2);
INSERT INTO standing_officer VALUES(6,'2023-01-21',1,2);
INSERT INTO standing_officer VALUES(6,'2023-01-27',1,2);
INSERT INTO standing_officer VALUES(6,'2023-01-31',1,1);
INSERT INTO standing_officer VALUES(6,'2023-02-03',1,3);
INSERT INTO standing_officer VALUES(6,'2023-02-14',1,3);
INSERT INTO standing_officer VALUES(6,'2023-02-20',1,3);
INSERT INTO standing_officer VALUES(6,'2023-02-28',1,3);
INSERT INTO standing_officer VALUES(6,'2023-03-20',1,3);
INSERT INTO standing_officer VALUES(6,'2026-01-05',1,3);
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
, redating TEXT CHECK (redating IN ('ask', 'report'))) STRICT;
INSERT INTO board_revision VALUES(1,90,1,'Executive Improvement Board','monthly','full','full',NULL,31,'OFFICIAL','report');
INSERT INTO board_revision VALUES(2,91,2,'Scrutiny committee','quarterly','posts','full',NULL,31,'OFFICIAL','report');
INSERT INTO board_revision VALUES(3,92,1,'Executive Improvement Board','monthly','full','full',NULL,14,'OFFICIAL','report');
INSERT INTO board_revision VALUES(4,115,1,'Executive Improvement Board','monthly','full','full',NULL,14,'OFFICIAL','ask');
INSERT INTO board_revision VALUES(5,164,1,'Executive Improvement Board','monthly','full','full',NULL,14,'OFFICIAL','ask');
CREATE TABLE board_section (
  board_revision_id INTEGER NOT NULL REFERENCES board_revision (id),
  rank INTEGER NOT NULL CHECK (rank > 0),
  section TEXT NOT NULL CHECK (section <> ''),
  PRIMARY KEY (board_revision_id, rank),
  UNIQUE (board_revision_id, section)
) STRICT, WITHOUT ROWID;
INSERT INTO board_section VALUES(1,1,'position');
INSERT INTO board_section VALUES(1,2,'matters_arising');
INSERT INTO board_section VALUES(1,3,'needs_you');
INSERT INTO board_section VALUES(1,4,'changed');
INSERT INTO board_section VALUES(1,5,'not_known');
INSERT INTO board_section VALUES(1,6,'children');
INSERT INTO board_section VALUES(1,7,'decisions');
INSERT INTO board_section VALUES(1,8,'open_actions');
INSERT INTO board_section VALUES(1,9,'unevidenced');
INSERT INTO board_section VALUES(1,10,'areas');
INSERT INTO board_section VALUES(1,11,'trend');
INSERT INTO board_section VALUES(1,12,'measures');
INSERT INTO board_section VALUES(1,13,'moved');
INSERT INTO board_section VALUES(1,14,'restated');
INSERT INTO board_section VALUES(1,15,'annex');
INSERT INTO board_section VALUES(2,1,'background');
INSERT INTO board_section VALUES(2,2,'position');
INSERT INTO board_section VALUES(2,3,'matters_arising');
INSERT INTO board_section VALUES(2,4,'children');
INSERT INTO board_section VALUES(2,5,'areas');
INSERT INTO board_section VALUES(2,6,'trend');
INSERT INTO board_section VALUES(2,7,'measures');
INSERT INTO board_section VALUES(2,8,'done_and_planned');
INSERT INTO board_section VALUES(2,9,'restated');
INSERT INTO board_section VALUES(2,10,'next_steps');
INSERT INTO board_section VALUES(2,11,'recommendations');
INSERT INTO board_section VALUES(3,1,'position');
INSERT INTO board_section VALUES(3,2,'matters_arising');
INSERT INTO board_section VALUES(3,3,'needs_you');
INSERT INTO board_section VALUES(3,4,'changed');
INSERT INTO board_section VALUES(3,5,'not_known');
INSERT INTO board_section VALUES(3,6,'children');
INSERT INTO board_section VALUES(3,7,'decisions');
INSERT INTO board_section VALUES(3,8,'open_actions');
INSERT INTO board_section VALUES(3,9,'unevidenced');
INSERT INTO board_section VALUES(3,10,'areas');
INSERT INTO board_section VALUES(3,11,'trend');
INSERT INTO board_section VALUES(3,12,'measures');
INSERT INTO board_section VALUES(3,13,'moved');
INSERT INTO board_section VALUES(3,14,'restated');
INSERT INTO board_section VALUES(3,15,'annex');
INSERT INTO board_section VALUES(4,1,'position');
INSERT INTO board_section VALUES(4,2,'matters_arising');
INSERT INTO board_section VALUES(4,3,'needs_you');
INSERT INTO board_section VALUES(4,4,'changed');
INSERT INTO board_section VALUES(4,5,'not_known');
INSERT INTO board_section VALUES(4,6,'children');
INSERT INTO board_section VALUES(4,7,'decisions');
INSERT INTO board_section VALUES(4,8,'open_actions');
INSERT INTO board_section VALUES(4,9,'unevidenced');
INSERT INTO board_section VALUES(4,10,'areas');
INSERT INTO board_section VALUES(4,11,'trend');
INSERT INTO board_section VALUES(4,12,'measures');
INSERT INTO board_section VALUES(4,13,'moved');
INSERT INTO board_section VALUES(4,14,'restated');
INSERT INTO board_section VALUES(4,15,'annex');
INSERT INTO board_section VALUES(5,1,'position');
INSERT INTO board_section VALUES(5,2,'matters_arising');
INSERT INTO board_section VALUES(5,3,'needs_you');
INSERT INTO board_section VALUES(5,4,'changed');
INSERT INTO board_section VALUES(5,5,'not_known');
INSERT INTO board_section VALUES(5,6,'children');
INSERT INTO board_section VALUES(5,7,'decisions');
INSERT INTO board_section VALUES(5,8,'open_actions');
INSERT INTO board_section VALUES(5,9,'unevidenced');
INSERT INTO board_section VALUES(5,10,'areas');
INSERT INTO board_section VALUES(5,11,'trend');
INSERT INTO board_section VALUES(5,12,'measures');
INSERT INTO board_section VALUES(5,13,'moved');
INSERT INTO board_section VALUES(5,14,'restated');
INSERT INTO board_section VALUES(5,15,'annex');
CREATE TABLE meeting_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
  is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1))
) STRICT;
INSERT INTO meeting_revision VALUES(1,93,1,'2023-02-14',0);
INSERT INTO meeting_revision VALUES(2,94,2,'2023-03-14',0);
INSERT INTO meeting_revision VALUES(3,95,2,'2023-03-16',0);
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
, inspection_id INTEGER REFERENCES inspection (id)) STRICT;
INSERT INTO pack VALUES(1,96,1,'2022-12-31','2023-01-31',NULL,'The board knows.',1,2,80,95,replace('{"added":[{"action":"Agree the supervision policy.","area":"Quality","area_number":2,"cause":null,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-05-26","impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 20","reason_for_delay":"delay 20","revised_due_on":"2023-07-31"},"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-01-05","outcome":null,"progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track"},"reference":"2.3","sustaining":null,"times_redated":2,"updated_by":"Programme Office","updated_on":"2023-01-31","withdrawn_reason":null}],"area_number":null,"areas":[{"counts":{"at_risk":0,"closed":3,"complete":0,"due_within_30_days":0,"embedded":0,"not_started":0,"off_track":0,"on_track":0,"open":0,"overdue":0,"total":3,"unrated":0,"withdrawn":3,"without_due_date":0,"without_officer":0},"number":1,"title":"The front door"},{"counts":{"at_risk":0,"closed":0,"complete":0,"due_within_30_days":1,"embedded":0,"not_started":1,"off_track":0,"on_track":1,"open":3,"overdue":0,"total":3,"unrated":1,"withdrawn":0,"without_due_date":0,"without_officer":0},"number":2,"title":"Quality"}],"as_at":"2023-01-31","authority":"Wetherby Vale Council","board":"executive","board_actions":[],"board_title":"Executive Improvement Board","bridge":{"added":1,"as_sealed":null,"closed":0,"closing":3,"opening":5,"reopened":0,"restated":null,"restated_references":null,"withdrawn":3},"claims":[],"classification":"OFFICIAL","commentary":[],"completed":[],"completed_without_day":[],"corrections":[],"counts":{"at_risk":0,"closed":3,"complete":0,"due_within_30_days":1,"embedded":0,"not_started":1,"off_track":0,"on_track":1,"open":3,"overdue":0,"total":6,"unrated":1,"withdrawn":3,"without_due_date":0,"without_officer":0},"counts_change":{"at_risk":{"restated":null,"total":0},"closed":{"restated":null,"total":3},"complete":{"restated":null,"total":0},"due_within_30_days":{"restated":null,"total":1},"embedded":{"restated":null,"total":0},"not_started":{"restated":null,"total":1},"off_track":{"restated":null,"total":0},"on_track":{"restated":null,"total":-1},"open":{"restated":null,"total":-2},"overdue":{"restated":null,"total":0},"total":{"restated":null,"total":1},"unrated":{"restated":null,"total":-2},"withdrawn":{"restated":null,"total":3},"without_due_date":{"restated":null,"total":-1},"without_officer":{"restated":null,"total":0}},"decisions":["note the position as at 31 January 2023: 0 of 6 complete, 0 overdue, 0 red;","agree or refuse the new due dates of 2.2 and 2.3, re-dated in this period;","ask for a rating of 2.2, open and not rated."],"decisions_asked":[{"about":"date","reference":"2.2"},{"about":"date","reference":"2.3"}],"despite":"The board knows.","did_not_hold":[],"did_not_hold_since":[],"due_next":[{"action":"The action in words number 100.","area":"Quality","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-02-28","impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 90","reason_for_delay":"delay 90","revised_due_on":"2023-07-31"},"officers":[{"email":null,"lead":true,"name":null,"role":"Service Manager - Quality","service":null},{"email":"hos.frontdoor@council.example","lead":false,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-02-28","outcome":"Families are heard.","progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"white","colour":"white","label":"Planning, not yet commenced","meaning":"not_started"},"reference":"2.1","sustaining":null,"times_redated":0,"updated_by":"Programme Office","updated_on":"2023-01-27","withdrawn_reason":null}],"evidence":[],"evidenced":["1.2"],"exceptions":[{"action":"The action in words number 55.","area":"Quality","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-05-26","exceptions":["redated"],"impact":"Impact told as number 51.","impact_is_evidenced":false,"mitigation":null,"officers":[{"email":null,"lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-06-30","outcome":"Families are heard.","progress":"Twelve managers trained.","proposed_due_on":null,"proposed_on":null,"rating":null,"reference":"2.2","sustaining":null,"times_redated":1,"updated_by":"Programme Office","updated_on":"2023-01-31","withdrawn_reason":null},{"action":"Agree the supervision policy.","area":"Quality","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-05-26","exceptions":["redated"],"impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 20","reason_for_delay":"delay 20","revised_due_on":"2023-07-31"},"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-01-05","outcome":null,"progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track"},"reference":"2.3","sustaining":null,"times_redated":2,"updated_by":"Programme Office","updated_on":"2023-01-31","withdrawn_reason":null}],"forecast":{"is_of_meeting":true,"newly_overdue":[],"on":"2023-02-14","overdue":0},"headline":"As at 31 January 2023, 0 of 6 actions are complete and 3 were withdrawn; 3 are open, of which 1 is not rated. No action is overdue, and no action is red. Since 31 December 2022, 4 actions were re-dated, 3 were withdrawn and 1 was added. If nothing changes, no action will be overdue on 14 February 2023, the day of the next meeting.","last_pack":null,"last_words":[{"last_word":"reason 14","last_word_on":"2023-01-31","reason":null,"reason_on":null,"reference":"2.2"},{"last_word":"reason 80","last_word_on":"2023-01-31","reason":"delay 20","reason_on":"2023-01-17","reference":"2.3"}],"ledger_head":{"entry":95,"recorded_on":"2026-11-22","sha256":"994d1c246e3e0032a54c144970deefe658d0706812f0eb70eef9ed32c151b6df"},"matters_arising":[],"measures":[],"names":"full","needs_you":[],"newly_evidenced":[],"newly_red":[],"on_schedule_only_by_redating":["2.3"],"opening_counts":{"at_risk":0,"closed":0,"complete":0,"due_within_30_days":0,"embedded":0,"not_started":0,"off_track":0,"on_track":2,"open":5,"overdue":0,"total":5,"unrated":3,"withdrawn":0,"without_due_date":1,"without_officer":0},"opening_overdue":[],"opening_red":[],"opening_without_evidenced_impact":[],"overdue":[],"plan":"Late returns","position":"0 of 6 actions are complete; of the 3 open, 0 are red and 0 overdue, 1 is not rated, and 0 had no update since 31 December 2022; 3 are withdrawn.","rating_challenges":[],"recovered":[],"red":[],"redated":[{"action":"Fill the vacant posts.","area":"The front door","area_number":1,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-03-10","impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 41","reason_for_delay":"delay 41","revised_due_on":"2023-07-31"},"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-01-31","outcome":null,"progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track"},"redatings":[{"effective_on":"2023-01-27","from":"2023-01-31","reason":"Late: the first new date.","recorded_by":"Programme Office","to":"2023-03-10"}],"reference":"1.1","sustaining":null,"times_redated":1,"updated_by":"Programme Office","updated_on":"2023-01-27","withdrawn_reason":"withdrawn 61"},{"action":"Grade each contact by urgency.","area":"The front door","area_number":1,"completed_on":"2023-01-27","days_overdue":0,"due_as_printed":null,"due_on":"2023-05-26","impact":"Impact told as number 18.","impact_is_evidenced":true,"mitigation":null,"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-03-31","outcome":null,"progress":"Progress told as number 95.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"green","colour":"green","label":"Completed","meaning":"complete"},"redatings":[{"effective_on":"2023-01-17","from":"2023-03-31","reason":"reason 92","recorded_by":"Programme Office","to":"2023-05-26"}],"reference":"1.2","sustaining":null,"times_redated":1,"updated_by":"Programme Office","updated_on":"2023-01-31","withdrawn_reason":"withdrawn 7"},{"action":"The action in words number 55.","area":"Quality","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-05-26","impact":"Impact told as number 51.","impact_is_evidenced":false,"mitigation":null,"officers":[{"email":null,"lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-06-30","outcome":"Families are heard.","progress":"Twelve managers trained.","proposed_due_on":null,"proposed_on":null,"rating":null,"redatings":[{"effective_on":"2023-01-31","from":"2023-06-30","reason":"reason 14","recorded_by":"Programme Office","to":"2023-05-26"}],"reference":"2.2","sustaining":null,"times_redated":1,"updated_by":"Programme Office","updated_on":"2023-01-31","withdrawn_reason":null},{"action":"Agree the supervision policy.","area":"Quality","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-05-26","impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 20","reason_for_delay":"delay 20","revised_due_on":"2023-07-31"},"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-01-05","outcome":null,"progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track"},"redatings":[{"effective_on":"2023-01-17","from":"2023-01-05","reason":"reason 23","recorded_by":"Programme Office","to":"2023-03-15"},{"effective_on":"2023-01-31","from":"2023-03-15","reason":"reason 80","recorded_by":"Programme Office","to":"2023-05-26"}],"reference":"2.3","sustaining":null,"times_redated":2,"updated_by":"Programme Office","updated_on":"2023-01-31","withdrawn_reason":null}],"refused_dates":[],"reopened":[],"reported":[{"impact_on":null,"progress_on":null,"reference":"1.1"},{"impact_on":"2023-01-05","progress_on":"2023-01-05","reference":"1.2"},{"impact_on":"2023-01-05","progress_on":"2023-01-27","reference":"1.3"},{"impact_on":null,"progress_on":null,"reference":"2.1"},{"impact_on":"2023-01-27","progress_on":"2023-01-31","reference":"2.2"},{"impact_on":null,"progress_on":null,"reference":"2.3"}],"restated":[],"since":"2022-12-31","transitions":[{"count":1,"from":null,"references":["2.3"],"to":"amber"},{"count":1,"from":"amber","references":["2.1"],"to":"white"},{"count":1,"from":"amber","references":["1.1"],"to":"withdrawn"},{"count":2,"from":"unrated","references":["1.2","1.3"],"to":"withdrawn"}],"trend":[{"as_at":"2022-12-31","open":5,"overdue":0,"red":0},{"as_at":"2023-01-31","open":3,"overdue":0,"red":0}],"withdrawn":[{"action":"Fill the vacant posts.","area":"The front door","area_number":1,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-03-10","impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 41","reason_for_delay":"delay 41","revised_due_on":"2023-07-31"},"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-01-31","outcome":null,"progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track"},"reference":"1.1","sustaining":null,"times_redated":1,"updated_by":"Programme Office","updated_on":"2023-01-27","withdrawn_reason":"withdrawn 61"},{"action":"Grade each contact by urgency.","area":"The front door","area_number":1,"completed_on":"2023-01-27","days_overdue":0,"due_as_printed":null,"due_on":"2023-05-26","impact":"Impact told as number 18.","impact_is_evidenced":true,"mitigation":null,"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-03-31","outcome":null,"progress":"Progress told as number 95.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"green","colour":"green","label":"Completed","meaning":"complete"},"reference":"1.2","sustaining":null,"times_redated":1,"updated_by":"Programme Office","updated_on":"2023-01-31","withdrawn_reason":"withdrawn 7"},{"action":"Publish the threshold guide.","area":"The front door","area_number":1,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":null,"impact":"Impact told as number 16.","impact_is_evidenced":false,"mitigation":null,"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":null,"outcome":null,"progress":"Progress told as number 2.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"white","colour":"white","label":"Planning, not yet commenced","meaning":"not_started"},"reference":"1.3","sustaining":null,"times_redated":0,"updated_by":"Programme Office","updated_on":"2023-01-31","withdrawn_reason":"withdrawn 26"}],"withheld":[],"without_evidenced_impact":[],"without_update":[]}\n','\n',char(10)),'{"document":{"annex":[{"heading":{"_1":"Annex: the whole plan as at 31 January 2023","level":2}},{"heading":{"_1":"Key to the ratings","level":3}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Rating","weight":0},{"alignment":"leading","heading":"What it says","weight":1},{"alignment":"leading","heading":"Meaning","weight":0},{"alignment":"trailing","heading":"Actions","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"rating":{"_0":{"code":"green","colour":"green","label":"Completed","meaning":"complete","symbol":"●"}}},{"text":{"_0":"Completed"}},{"text":{"_0":"complete"}},{"text":{"_0":"0"}}],[{"rating":{"_0":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track","symbol":"◐"}}},{"text":{"_0":"In progress and on schedule"}},{"text":{"_0":"on track"}},{"text":{"_0":"1"}}],[{"rating":{"_0":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track","symbol":"▲"}}},{"text":{"_0":"Delayed or not on schedule"}},{"text":{"_0":"off track"}},{"text":{"_0":"0"}}],[{"rating":{"_0":{"code":"white","colour":"white","label":"Planning, not yet commenced","meaning":"not_started","symbol":"○"}}},{"text":{"_0":"Planning, not yet commenced"}},{"text":{"_0":"not started"}},{"text":{"_0":"1"}}],[{"rating":{}},{"text":{"_0":"No rating given"}},{"text":{"_0":"none"}},{"text":{"_0":"1"}}]]}}},{"heading":{"_1":"1. The front door","level":3}},{"paragraph":{"_0":"3 actions: 3 withdrawn"}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Outcome for children and families","weight":3},{"alignment":"leading","heading":"Action needed","weight":4},{"alignment":"leading","heading":"Responsible","weight":2},{"alignment":"leading","heading":"Due date","weight":1},{"alignment":"leading","heading":"Progress","weight":5},{"alignment":"leading","heading":"Impact","weight":3},{"alignment":"leading","heading":"Rating","weight":0}],"isLastRowTotal":false,"merged":[0,2],"rows":[[{"missing":{"_0":"none recorded"}},{"text":{"_0":"1.1 Fill the vacant posts."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"10 March 2023\nfirst 31 January 2023, re-dated once"}},{"prose":{"_0":"Withdrawn: withdrawn 61"}},{"missing":{"_0":"none recorded"}},{"text":{"_0":"withdrawn"}}],[{"missing":{"_0":"none recorded"}},{"text":{"_0":"1.2 Grade each contact by urgency."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"26 May 2023\nfirst 31 March 2023, re-dated once"}},{"prose":{"_0":"Withdrawn: withdrawn 7"}},{"prose":{"_0":"Evidenced: Impact told as number 18."}},{"text":{"_0":"withdrawn"}}],[{"missing":{"_0":"none recorded"}},{"text":{"_0":"1.3 Publish the threshold guide."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"none"}},{"prose":{"_0":"Withdrawn: withdrawn 26"}},{"prose":{"_0":"Intended: Impact told as number 16."}},{"text":{"_0":"withdrawn"}}]]}}},{"heading":{"_1":"2. Quality","level":3}},{"paragraph":{"_0":"3 actions: 1 on track, 1 not started, 1 unrated"}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Outcome for children and families","weight":3},{"alignment":"leading","heading":"Action needed","weight":4},{"alignment":"leading","heading":"Responsible","weight":2},{"alignment":"leading","heading":"Due date","weight":1},{"alignment":"leading","heading":"Progress","weight":5},{"alignment":"leading","heading":"Impact","weight":3},{"alignment":"leading","heading":"Rating","weight":0}],"isLastRowTotal":false,"merged":[0,2],"rows":[[{"prose":{"_0":"Families are heard."}},{"text":{"_0":"2.1 The action in words number 100."}},{"text":{"_0":"Service Manager - Quality; Head of Service - Front Door"}},{"text":{"_0":"28 February 2023"}},{"missing":{"_0":"none recorded"}},{"missing":{"_0":"none recorded"}},{"rating":{"_0":{"code":"white","colour":"white","label":"Planning, not yet commenced","meaning":"not_started","symbol":"○"}}}],[{"prose":{"_0":"Families are heard."}},{"text":{"_0":"2.2 The action in words number 55."}},{"text":{"_0":"Principal Social Worker and Head of Learning"}},{"text":{"_0":"26 May 2023\nfirst 30 June 2023, re-dated once"}},{"prose":{"_0":"Twelve managers trained."}},{"prose":{"_0":"Intended: Impact told as number 51."}},{"rating":{}}],[{"missing":{"_0":"none recorded"}},{"text":{"_0":"2.3 Agree the supervision policy."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"26 May 2023\nfirst 5 January 2023, re-dated twice"}},{"missing":{"_0":"none recorded"}},{"missing":{"_0":"none recorded"}},{"rating":{"_0":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track","symbol":"◐"}}}]]}}}],"blocks":[{"heading":{"_1":"Late returns: position as at 31 January 2023","level":1}},{"particulars":{"_0":[{"name":"Council","value":{"text":{"_0":"Wetherby Vale Council"}}},{"name":"Board","value":{"text":{"_0":"Executive Improvement Board"}}},{"name":"Meeting","value":{"text":{"_0":"14 February 2023"}}},{"name":"Period","value":{"text":{"_0":"from the end of 31 December 2022 to the end of 31 January 2023"}}},{"name":"Sealed despite","value":{"text":{"_0":"The board knows."}}},{"name":"Ledger","value":{"text":{"_0":"entry 95 of 22 November 2026, 994d 1c24 6e3e 0032"}}}]}},{"paragraph":{"_0":"0 of 6 actions are complete; of the 3 open, 0 are red and 0 overdue, 1 is not rated, and 0 had no update since 31 December 2022; 3 are withdrawn."}},{"paragraph":{"_0":"Matters arising: none since 31 December 2022."}},{"heading":{"_1":"What needs you","level":2}},{"paragraph":{"_0":"No action is red. No action is overdue."}},{"beside":{"_0":[{"heading":{"_1":"What changed since 31 December 2022","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Actions","weight":1},{"alignment":"trailing","heading":"31 Dec 2022","weight":0},{"alignment":"trailing","heading":"In","weight":0},{"alignment":"trailing","heading":"Out","weight":0},{"alignment":"trailing","heading":"31 Jan 2023","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"Open"}},{"text":{"_0":"5"}},{"text":{"_0":"+1"}},{"text":{"_0":"−3"}},{"text":{"_0":"3"}}],[{"text":{"_0":"Complete"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Withdrawn"}},{"text":{"_0":"0"}},{"text":{"_0":"+3"}},{"text":{"_0":"0"}},{"text":{"_0":"3"}}],[{"text":{"_0":"All"}},{"text":{"_0":"5"}},{"text":{"_0":"+1"}},{"text":{"_0":"0"}},{"text":{"_0":"6"}}],[{"text":{"_0":"Red"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Overdue"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Complete, impact not evidenced"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}]]}}}],"_1":[{"heading":{"_1":"What is not known","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Not known","weight":1},{"alignment":"trailing","heading":"Actions","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"Not rated (2.2)"}},{"text":{"_0":"1 of 3"}}],[{"text":{"_0":"No update since 31 December 2022"}},{"text":{"_0":"0 of 3"}}],[{"text":{"_0":"No due date"}},{"text":{"_0":"0 of 3"}}],[{"text":{"_0":"No officer, or one who has left"}},{"text":{"_0":"0 of 3"}}],[{"text":{"_0":"Red or overdue, no mitigation recorded"}},{"text":{"_0":"0 of 0"}}],[{"text":{"_0":"Complete, impact not evidenced"}},{"text":{"_0":"0 of 0"}}],[{"text":{"_0":"Of these, no impact recorded at all"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Complete, day of completion not recorded"}},{"text":{"_0":"0 of 0"}}]]}}}]}},{"heading":{"_1":"What changed for children","level":2}},{"paragraph":{"_0":"No impact was newly evidenced since 31 December 2022."}},{"heading":{"_1":"Decisions asked of the board","level":2}},{"list":{"_0":["Note the position as at 31 January 2023: 0 of 6 complete, 0 overdue, 0 red.","Agree or refuse the new due dates:\n2.2 The action in words number 55., 30 June 2023 to 26 May 2023\n2.3 Agree the supervision policy., 5 January 2023 to 26 May 2023","Ask for a rating of what is open and has none:\n2.2 The action in words number 55."]}},{"heading":{"_1":"Exceptions","level":2}},{"paragraph":{"_0":"The 3 open actions, told once: 0 red or overdue, 1 on schedule only because re-dated, 0 without an update since 31 December 2022, a date or an officer; 2 with nothing to tell."}},{"heading":{"_1":"Why they are late","level":3}},{"paragraph":{"_0":"No action is red or overdue."}},{"heading":{"_1":"On schedule only because re-dated","level":3}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Action and lead","weight":5},{"alignment":"leading","heading":"First date","weight":1},{"alignment":"leading","heading":"Due now","weight":1},{"alignment":"trailing","heading":"Later by","weight":1},{"alignment":"leading","heading":"Last update","weight":1}],"isLastRowTotal":false,"merged":[],"rows":[[{"prose":{"_0":"2.3 Agree the supervision policy.","standing":"Head of Service - Front Door. Why: “delay 20”"}},{"date":{"_0":"2023-01-05"}},{"date":{"_0":"2023-05-26"}},{"text":{"_0":"141 days"}},{"date":{"_0":"2023-01-31"}}]]}}},{"heading":{"_1":"Complete without evidenced impact","level":2}},{"paragraph":{"_0":"The impact of every complete action is evidenced."}},{"heading":{"_1":"Area by area","level":2}},{"chart":{"_0":{"bars":{"_0":{"categories":["1. The front door","2. Quality"],"series":[{"colour":"amber","name":"on track","symbol":"◐","values":[0,1]},{"colour":"white","name":"not started","symbol":"○","values":[0,1]},{"colour":"grey","name":"unrated","symbol":"?","values":[0,1]},{"colour":"black","name":"withdrawn","symbol":"×","values":[3,0]}],"title":"Actions of each area by rating","words":"Stacked bars, one for each of 2 areas. Of all 6 actions: 1 on track, 1 not started, 1 unrated and 3 withdrawn. The figures are in the table below."}}}}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Area","weight":4},{"alignment":"trailing","heading":"Ac­tions","weight":0},{"alignment":"trailing","heading":"Com­plete","weight":0},{"alignment":"trailing","heading":"On track","weight":0},{"alignment":"trailing","heading":"Red","weight":0},{"alignment":"trailing","heading":"Not started","weight":0},{"alignment":"trailing","heading":"Un­rated","weight":0},{"alignment":"trailing","heading":"With­drawn","weight":0},{"alignment":"trailing","heading":"Over­due","weight":0}],"isLastRowTotal":true,"merged":[],"rows":[[{"text":{"_0":"1. The front door"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}}],[{"text":{"_0":"2. Quality"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}},{"text":{"_0":"1"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"text":{"_0":"All areas"}},{"text":{"_0":"6"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}},{"text":{"_0":"1"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}}]]}}},{"heading":{"_1":"The last twelve months","level":2}},{"chart":{"_0":{"lines":{"_0":{"points":["31 Dec 22","31 Jan 23"],"series":[{"colour":"blue","name":"Open","values":[5,3]},{"colour":"orange","name":"Overdue","values":[0,0]},{"colour":"red","name":"Red","values":[0,0]}],"title":"Open, overdue and red over the last twelve months","words":"Three lines from 31 December 2022 to 31 January 2023: open from 5 to 3, overdue from 0 to 0, red from 0 to 0. The figures are in the table below."}}}}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"At the end of","weight":0},{"alignment":"trailing","heading":"Open","weight":0},{"alignment":"trailing","heading":"Overdue","weight":0},{"alignment":"trailing","heading":"Red","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"date":{"_0":"2022-12-31"}},{"text":{"_0":"5"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2023-01-31"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}]]}}},{"heading":{"_1":"Completed since 31 December 2022","level":2}},{"paragraph":{"_0":"No action was completed."}},{"heading":{"_1":"Re-dated","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Ref","weight":0},{"alignment":"leading","heading":"From","weight":0},{"alignment":"leading","heading":"To","weight":0},{"alignment":"leading","heading":"Original","weight":0},{"alignment":"leading","heading":"Re-dated","weight":0},{"alignment":"leading","heading":"Reason","weight":4},{"alignment":"leading","heading":"By","weight":2}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"1.1"}},{"date":{"_0":"2023-01-31"}},{"date":{"_0":"2023-03-10"}},{"date":{"_0":"2023-01-31"}},{"text":{"_0":"once"}},{"prose":{"_0":"Late: the first new date."}},{"text":{"_0":"Programme Office"}}],[{"text":{"_0":"1.2"}},{"date":{"_0":"2023-03-31"}},{"date":{"_0":"2023-05-26"}},{"date":{"_0":"2023-03-31"}},{"text":{"_0":"once"}},{"prose":{"_0":"reason 92"}},{"text":{"_0":"Programme Office"}}],[{"text":{"_0":"2.2"}},{"date":{"_0":"2023-06-30"}},{"date":{"_0":"2023-05-26"}},{"date":{"_0":"2023-06-30"}},{"text":{"_0":"once"}},{"prose":{"_0":"reason 14"}},{"text":{"_0":"Programme Office"}}],[{"text":{"_0":"2.3"}},{"date":{"_0":"2023-01-05"}},{"date":{"_0":"2023-03-15"}},{"date":{"_0":"2023-01-05"}},{"text":{"_0":"twice"}},{"prose":{"_0":"reason 23"}},{"text":{"_0":"Programme Office"}}],[{"text":{"_0":"2.3"}},{"date":{"_0":"2023-03-15"}},{"date":{"_0":"2023-05-26"}},{"date":{"_0":"2023-01-05"}},{"text":{"_0":"twice"}},{"prose":{"_0":"reason 80"}},{"text":{"_0":"Programme Office"}}]]}}},{"heading":{"_1":"Withdrawn","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Ref","weight":0},{"alignment":"leading","heading":"Rating","weight":0},{"alignment":"leading","heading":"Officers","weight":2},{"alignment":"leading","heading":"Action","weight":4},{"alignment":"leading","heading":"Why","weight":4}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"1.1"}},{"text":{"_0":"withdrawn"}},{"text":{"_0":"Head of Service - Front Door"}},{"prose":{"_0":"Fill the vacant posts."}},{"prose":{"_0":"withdrawn 61"}}],[{"text":{"_0":"1.2"}},{"text":{"_0":"withdrawn"}},{"text":{"_0":"Head of Service - Front Door"}},{"prose":{"_0":"Grade each contact by urgency."}},{"prose":{"_0":"withdrawn 7"}}],[{"text":{"_0":"1.3"}},{"text":{"_0":"withdrawn"}},{"text":{"_0":"Head of Service - Front Door"}},{"prose":{"_0":"Publish the threshold guide."}},{"prose":{"_0":"withdrawn 26"}}]]}}},{"heading":{"_1":"Added","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Ref","weight":0},{"alignment":"leading","heading":"Rating","weight":0},{"alignment":"leading","heading":"Officers","weight":2},{"alignment":"leading","heading":"Action","weight":4},{"alignment":"leading","heading":"Why","weight":4}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"2.3"}},{"rating":{"_0":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track","symbol":"◐"}}},{"text":{"_0":"Head of Service - Front Door"}},{"prose":{"_0":"Agree the supervision policy."}},{"missing":{"_0":"no reason recorded"}}]]}}}],"classification":"OFFICIAL","title":"Late returns: position as at 31 January 2023"},"format_version":5}',replace('OFFICIAL\n\nLate returns: position as at 31 January 2023\n════════════════════════════════════════════\n\nCouncil         Wetherby Vale Council\nBoard           Executive Improvement Board\nMeeting         14 February 2023\nPeriod          from the end of 31 December 2022 to the end of 31 January 2023\nSealed despite  The board knows.\nLedger          entry 95 of 22 November 2026, 994d 1c24 6e3e 0032\n\n0 of 6 actions are complete; of the 3 open, 0 are red and 0 overdue, 1 is not\nrated, and 0 had no update since 31 December 2022; 3 are withdrawn.\n\nMatters arising: none since 31 December 2022.\n\nWhat needs you\n──────────────\n\nNo action is red. No action is overdue.\n\nWhat changed since 31 December 2022\n───────────────────────────────────\n\nActions                         31 Dec 2022  In  Out  31 Jan 2023\n──────────────────────────────  ───────────  ──  ───  ───────────\nOpen                                      5  +1   −3            3\nComplete                                  0   0    0            0\nWithdrawn                                 0  +3    0            3\nAll                                       5  +1    0            6\nRed                                       0   0    0            0\nOverdue                                   0   0    0            0\nComplete, impact not evidenced            0   0    0            0\n\nWhat is not known\n─────────────────\n\nNot known                                 Actions\n────────────────────────────────────────  ───────\nNot rated (2.2)                            1 of 3\nNo update since 31 December 2022           0 of 3\nNo due date                                0 of 3\nNo officer, or one who has left            0 of 3\nRed or overdue, no mitigation recorded     0 of 0\nComplete, impact not evidenced             0 of 0\nOf these, no impact recorded at all             0\nComplete, day of completion not recorded   0 of 0\n\nWhat changed for children\n─────────────────────────\n\nNo impact was newly evidenced since 31 December 2022.\n\nDecisions asked of the board\n────────────────────────────\n\n1. Note the position as at 31 January 2023: 0 of 6 complete, 0 overdue, 0 red.\n2. Agree or refuse the new due dates:\n   2.2 The action in words number 55., 30 June 2023 to 26 May 2023\n   2.3 Agree the supervision policy., 5 January 2023 to 26 May 2023\n3. Ask for a rating of what is open and has none:\n   2.2 The action in words number 55.\n\nExceptions\n──────────\n\nThe 3 open actions, told once: 0 red or overdue, 1 on schedule only because\nre-dated, 0 without an update since 31 December 2022, a date or an officer; 2\nwith nothing to tell.\n\nWhy they are late\n\nNo action is red or overdue.\n\nOn schedule only because re-dated\n\nAction and lead             First date     Due now      Later by  Last update\n──────────────────────────  ─────────────  ───────────  ────────  ──────────────\n2.3 Agree the supervision   5 January      26 May 2023  141 days  31 January\npolicy.                     2023                                  2023\nHead of Service - Front\nDoor. Why: “delay 20”\n\nComplete without evidenced impact\n─────────────────────────────────\n\nThe impact of every complete action is evidenced.\n\nArea by area\n────────────\n\nArea                  Ac-    Com-      On  Red      Not     Un-   With-  Overdue\n                    tions   plete   track       started   rated   drawn\n─────────────────  ──────  ──────  ──────  ───  ───────  ──────  ──────  ───────\n1. The front door       3       0       0    0        0       0       3        0\n2. Quality              3       0       1    0        1       1       0        0\nAll areas               6       0       1    0        1       1       3        0\n\nThe last twelve months\n──────────────────────\n\nAt the end of     Open  Overdue  Red\n────────────────  ────  ───────  ───\n31 December 2022     5        0    0\n31 January 2023      3        0    0\n\nCompleted since 31 December 2022\n────────────────────────────────\n\nNo action was completed.\n\nRe-dated\n────────\n\nRef  From        To        Original    Re-dated  Reason               By\n───  ──────────  ────────  ──────────  ────────  ───────────────────  ──────────\n1.1  31 January  10 March  31 January  once      Late: the first new  Programme\n     2023        2023      2023                  date.                Office\n1.2  31 March    26 May    31 March    once      reason 92            Programme\n     2023        2023      2023                                       Office\n2.2  30 June     26 May    30 June     once      reason 14            Programme\n     2023        2023      2023                                       Office\n2.3  5 January   15 March  5 January   twice     reason 23            Programme\n     2023        2023      2023                                       Office\n2.3  15 March    26 May    5 January   twice     reason 80            Programme\n     2023        2023      2023                                       Office\n\nWithdrawn\n─────────\n\nRef  Rating     Officers                Action                      Why\n───  ─────────  ──────────────────────  ──────────────────────────  ────────────\n1.1  withdrawn  Head of Service -       Fill the vacant posts.      withdrawn 61\n                Front Door\n1.2  withdrawn  Head of Service -       Grade each contact by       withdrawn 7\n                Front Door              urgency.\n1.3  withdrawn  Head of Service -       Publish the threshold       withdrawn 26\n                Front Door              guide.\n\nAdded\n─────\n\nRef  Rating   Officers            Action                      Why\n───  ───────  ──────────────────  ──────────────────────────  ──────────────────\n2.3  ◐ amber  Head of Service -   Agree the supervision       no reason recorded\n              Front Door          policy.\n\nAnnex: the whole plan as at 31 January 2023\n───────────────────────────────────────────\n\nKey to the ratings\n\nRating   What it says                 Meaning      Actions\n───────  ───────────────────────────  ───────────  ───────\n● green  Completed                    complete           0\n◐ amber  In progress and on schedule  on track           1\n▲ red    Delayed or not on schedule   off track          0\n○ white  Planning, not yet commenced  not started        1\nunrated  No rating given              none               1\n\n1. The front door\n\n3 actions: 3 withdrawn\n\nOutcome   Action      Responsible  Due date  Progress      Impact      Rating\nfor       needed\nchildren\nand\nfamilies\n────────  ──────────  ───────────  ────────  ────────────  ──────────  ─────────\nnone      1.1 Fill    Head of      10 March  Withdrawn:    none        withdrawn\nrecorded  the vacant  Service -    2023      withdrawn 61  recorded\n          posts.      Front Door   first 31\n                                   January\n                                   2023,\n                                   re-dated\n                                   once\n          1.2 Grade                26 May    Withdrawn:    Evidenced:  withdrawn\n          each                     2023      withdrawn 7   Impact\n          contact by               first 31                told as\n          urgency.                 March                   number 18.\n                                   2023,\n                                   re-dated\n                                   once\n          1.3                      none      Withdrawn:    Intended:   withdrawn\n          Publish                            withdrawn 26  Impact\n          the                                              told as\n          threshold                                        number 16.\n          guide.\n\n2. Quality\n\n3 actions: 1 on track, 1 not started, 1 unrated\n\nOutcome   Action       Responsible  Due date  Progress        Impact     Rating\nfor       needed\nchildren\nand\nfamilies\n────────  ───────────  ───────────  ────────  ──────────────  ─────────  ───────\nFamilies  2.1 The      Service      28        none recorded   none       ○ white\nare       action in    Manager -    February                  recorded\nheard.    words        Quality;     2023\n          number 100.  Head of\n                       Service -\n                       Front Door\n          2.2 The      Principal    26 May    Twelve          Intended:  unrated\n          action in    Social       2023      managers        Impact\n          words        Worker and   first 30  trained.        told as\n          number 55.   Head of      June                      number\n                       Learning     2023,                     51.\n                                    re-dated\n                                    once\nnone      2.3 Agree    Head of      26 May    none recorded   none       ◐ amber\nrecorded  the          Service -    2023                      recorded\n          supervision  Front Door   first 5\n          policy.                   January\n                                    2023,\n                                    re-dated\n                                    twice\n','\n',char(10)),replace('OFFICIAL\n\n# Late returns: position as at 31 January 2023\n\n- **Council**: Wetherby Vale Council\n- **Board**: Executive Improvement Board\n- **Meeting**: 14 February 2023\n- **Period**: from the end of 31 December 2022 to the end of 31 January 2023\n- **Sealed despite**: The board knows.\n- **Ledger**: entry 95 of 22 November 2026, 994d 1c24 6e3e 0032\n\n0 of 6 actions are complete; of the 3 open, 0 are red and 0 overdue, 1 is not rated, and 0 had no update since 31 December 2022; 3 are withdrawn.\n\nMatters arising: none since 31 December 2022.\n\n## What needs you\n\nNo action is red. No action is overdue.\n\n## What changed since 31 December 2022\n\n| Actions | 31 Dec 2022 | In | Out | 31 Jan 2023 |\n| --- | ---: | ---: | ---: | ---: |\n| Open | 5 | +1 | −3 | 3 |\n| Complete | 0 | 0 | 0 | 0 |\n| Withdrawn | 0 | +3 | 0 | 3 |\n| All | 5 | +1 | 0 | 6 |\n| Red | 0 | 0 | 0 | 0 |\n| Overdue | 0 | 0 | 0 | 0 |\n| Complete, impact not evidenced | 0 | 0 | 0 | 0 |\n\n## What is not known\n\n| Not known | Actions |\n| --- | ---: |\n| Not rated (2.2) | 1 of 3 |\n| No update since 31 December 2022 | 0 of 3 |\n| No due date | 0 of 3 |\n| No officer, or one who has left | 0 of 3 |\n| Red or overdue, no mitigation recorded | 0 of 0 |\n| Complete, impact not evidenced | 0 of 0 |\n| Of these, no impact recorded at all | 0 |\n| Complete, day of completion not recorded | 0 of 0 |\n\n## What changed for children\n\nNo impact was newly evidenced since 31 December 2022.\n\n## Decisions asked of the board\n\n1. Note the position as at 31 January 2023: 0 of 6 complete, 0 overdue, 0 red.\n2. Agree or refuse the new due dates:<br>2.2 The action in words number 55., 30 June 2023 to 26 May 2023<br>2.3 Agree the supervision policy., 5 January 2023 to 26 May 2023\n3. Ask for a rating of what is open and has none:<br>2.2 The action in words number 55.\n\n## Exceptions\n\nThe 3 open actions, told once: 0 red or overdue, 1 on schedule only because re-dated, 0 without an update since 31 December 2022, a date or an officer; 2 with nothing to tell.\n\n### Why they are late\n\nNo action is red or overdue.\n\n### On schedule only because re-dated\n\n| Action and lead | First date | Due now | Later by | Last update |\n| --- | --- | --- | ---: | --- |\n| 2.3 Agree the supervision policy.<br>Head of Service - Front Door. Why: “delay 20” | 5 January 2023 | 26 May 2023 | 141 days | 31 January 2023 |\n\n## Complete without evidenced impact\n\nThe impact of every complete action is evidenced.\n\n## Area by area\n\n| Area | Actions | Complete | On track | Red | Not started | Unrated | Withdrawn | Overdue |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n| 1. The front door | 3 | 0 | 0 | 0 | 0 | 0 | 3 | 0 |\n| 2. Quality | 3 | 0 | 1 | 0 | 1 | 1 | 0 | 0 |\n| All areas | 6 | 0 | 1 | 0 | 1 | 1 | 3 | 0 |\n\n## The last twelve months\n\n| At the end of | Open | Overdue | Red |\n| --- | ---: | ---: | ---: |\n| 31 December 2022 | 5 | 0 | 0 |\n| 31 January 2023 | 3 | 0 | 0 |\n\n## Completed since 31 December 2022\n\nNo action was completed.\n\n## Re-dated\n\n| Ref | From | To | Original | Re-dated | Reason | By |\n| --- | --- | --- | --- | --- | --- | --- |\n| 1.1 | 31 January 2023 | 10 March 2023 | 31 January 2023 | once | Late: the first new date. | Programme Office |\n| 1.2 | 31 March 2023 | 26 May 2023 | 31 March 2023 | once | reason 92 | Programme Office |\n| 2.2 | 30 June 2023 | 26 May 2023 | 30 June 2023 | once | reason 14 | Programme Office |\n| 2.3 | 5 January 2023 | 15 March 2023 | 5 January 2023 | twice | reason 23 | Programme Office |\n| 2.3 | 15 March 2023 | 26 May 2023 | 5 January 2023 | twice | reason 80 | Programme Office |\n\n## Withdrawn\n\n| Ref | Rating | Officers | Action | Why |\n| --- | --- | --- | --- | --- |\n| 1.1 | withdrawn | Head of Service - Front Door | Fill the vacant posts. | withdrawn 61 |\n| 1.2 | withdrawn | Head of Service - Front Door | Grade each contact by urgency. | withdrawn 7 |\n| 1.3 | withdrawn | Head of Service - Front Door | Publish the threshold guide. | withdrawn 26 |\n\n## Added\n\n| Ref | Rating | Officers | Action | Why |\n| --- | --- | --- | --- | --- |\n| 2.3 | ◐ amber | Head of Service - Front Door | Agree the supervision policy. | no reason recorded |\n\n## Annex: the whole plan as at 31 January 2023\n\n### Key to the ratings\n\n| Rating | What it says | Meaning | Actions |\n| --- | --- | --- | ---: |\n| ● green | Completed | complete | 0 |\n| ◐ amber | In progress and on schedule | on track | 1 |\n| ▲ red | Delayed or not on schedule | off track | 0 |\n| ○ white | Planning, not yet commenced | not started | 1 |\n| unrated | No rating given | none | 1 |\n\n### 1. The front door\n\n3 actions: 3 withdrawn\n\n| Outcome for children and families | Action needed | Responsible | Due date | Progress | Impact | Rating |\n| --- | --- | --- | --- | --- | --- | --- |\n| none recorded | 1.1 Fill the vacant posts. | Head of Service - Front Door | 10 March 2023<br>first 31 January 2023, re-dated once | Withdrawn: withdrawn 61 | none recorded | withdrawn |\n| none recorded | 1.2 Grade each contact by urgency. | Head of Service - Front Door | 26 May 2023<br>first 31 March 2023, re-dated once | Withdrawn: withdrawn 7 | Evidenced: Impact told as number 18. | withdrawn |\n| none recorded | 1.3 Publish the threshold guide. | Head of Service - Front Door | none | Withdrawn: withdrawn 26 | Intended: Impact told as number 16. | withdrawn |\n\n### 2. Quality\n\n3 actions: 1 on track, 1 not started, 1 unrated\n\n| Outcome for children and families | Action needed | Responsible | Due date | Progress | Impact | Rating |\n| --- | --- | --- | --- | --- | --- | --- |\n| Families are heard. | 2.1 The action in words number 100. | Service Manager - Quality; Head of Service - Front Door | 28 February 2023 | none recorded | none recorded | ○ white |\n| Families are heard. | 2.2 The action in words number 55. | Principal Social Worker and Head of Learning | 26 May 2023<br>first 30 June 2023, re-dated once | Twelve managers trained. | Intended: Impact told as number 51. | unrated |\n| none recorded | 2.3 Agree the supervision policy. | Head of Service - Front Door | 26 May 2023<br>first 5 January 2023, re-dated twice | none recorded | none recorded | ◐ amber |\n','\n',char(10)),'9066f136d75e57c4e6c520a0f7bccb7e76854bce9718f84d05fc1ee179f6be84',NULL);
INSERT INTO pack VALUES(2,98,1,'2023-01-31','2023-02-28',NULL,'The board knows.',1,2,81,97,replace('{"added":[],"area_number":null,"areas":[{"counts":{"at_risk":0,"closed":3,"complete":0,"due_within_30_days":0,"embedded":0,"not_started":0,"off_track":0,"on_track":0,"open":0,"overdue":0,"total":3,"unrated":0,"withdrawn":3,"without_due_date":0,"without_officer":0},"number":1,"title":"The front door"},{"counts":{"at_risk":0,"closed":1,"complete":0,"due_within_30_days":1,"embedded":0,"not_started":1,"off_track":1,"on_track":0,"open":2,"overdue":0,"total":3,"unrated":0,"withdrawn":1,"without_due_date":0,"without_officer":0},"number":2,"title":"Quality of practice and supervision"}],"as_at":"2023-02-28","authority":"Wetherby Vale Council","board":"executive","board_actions":[],"board_title":"Executive Improvement Board","bridge":{"added":0,"as_sealed":3,"closed":0,"closing":2,"opening":3,"reopened":0,"restated":0,"restated_references":[],"withdrawn":1},"claims":[],"classification":"OFFICIAL","commentary":[],"completed":[],"completed_without_day":[],"corrections":[],"counts":{"at_risk":0,"closed":4,"complete":0,"due_within_30_days":1,"embedded":0,"not_started":1,"off_track":1,"on_track":0,"open":2,"overdue":0,"total":6,"unrated":0,"withdrawn":4,"without_due_date":0,"without_officer":0},"counts_change":{"at_risk":{"restated":0,"total":0},"closed":{"restated":0,"total":1},"complete":{"restated":0,"total":0},"due_within_30_days":{"restated":0,"total":0},"embedded":{"restated":0,"total":0},"not_started":{"restated":0,"total":0},"off_track":{"restated":0,"total":1},"on_track":{"restated":0,"total":-1},"open":{"restated":0,"total":-1},"overdue":{"restated":0,"total":0},"total":{"restated":0,"total":0},"unrated":{"restated":0,"total":-1},"withdrawn":{"restated":0,"total":1},"without_due_date":{"restated":0,"total":0},"without_officer":{"restated":0,"total":0}},"decisions":["note the position as at 28 February 2023: 0 of 6 complete, 0 overdue, 1 red."],"decisions_asked":[],"despite":"The board knows.","did_not_hold":[],"did_not_hold_since":[],"due_next":[{"action":"The action in words number 109.","area":"Quality of practice and supervision","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-02-28","impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 90","reason_for_delay":"delay 90","revised_due_on":"2023-07-31"},"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-02-28","outcome":"Families are heard.","progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track"},"reference":"2.1","sustaining":null,"times_redated":0,"updated_by":"Programme Office","updated_on":"2023-02-20","withdrawn_reason":null}],"evidence":[],"evidenced":["1.2","2.3"],"exceptions":[{"action":"The action in words number 109.","area":"Quality of practice and supervision","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-02-28","exceptions":["red"],"impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 90","reason_for_delay":"delay 90","revised_due_on":"2023-07-31"},"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-02-28","outcome":"Families are heard.","progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track"},"reference":"2.1","sustaining":null,"times_redated":0,"updated_by":"Programme Office","updated_on":"2023-02-20","withdrawn_reason":null},{"action":"Agree the supervision policy.","area":"Quality of practice and supervision","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-05-26","exceptions":["redated"],"impact":"Impact told as number 69.","impact_is_evidenced":true,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 6","reason_for_delay":"delay 6","revised_due_on":"2023-07-31"},"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-01-05","outcome":null,"progress":"Progress told as number 27.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"white","colour":"white","label":"Planning, not yet commenced","meaning":"not_started"},"reference":"2.3","sustaining":null,"times_redated":2,"updated_by":"Programme Office","updated_on":"2023-02-28","withdrawn_reason":null}],"forecast":{"is_of_meeting":true,"newly_overdue":["2.1"],"on":"2023-03-16","overdue":1},"headline":"As at 28 February 2023, 0 of 6 actions are complete and 4 were withdrawn; 2 are open. No action is overdue, and 1 is red (with mitigation). Since 31 January 2023, 1 action turned red, 1 was re-dated and 1 was withdrawn. If nothing changes, 1 will be overdue, 1 of them newly, on 16 March 2023, the day of the next meeting.","last_pack":"executive-2023-01-31","last_words":[{"last_word":"note 91","last_word_on":"2023-02-03","reason":"delay 90","reason_on":"2022-12-12","reference":"2.1"},{"last_word":"Progress told as number 27.","last_word_on":"2023-02-28","reason":"delay 6","reason_on":"2023-02-28","reference":"2.3"}],"ledger_head":{"entry":97,"recorded_on":"2026-11-22","sha256":"8e1b17ebc076d0c704611514fcf14661f87fcfd7adb8e62ca0aca0a51b7fd792"},"matters_arising":[{"about":"date","answer":null,"asked_on":"2023-01-31","decided_on":null,"meetings_waiting":1,"proposed_due_on":null,"reference":"2.3","words":null}],"measures":[],"names":"full","needs_you":["2.1"],"newly_evidenced":[{"action":"Agree the supervision policy.","area":"Quality of practice and supervision","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-05-26","impact":"Impact told as number 69.","impact_is_evidenced":true,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 6","reason_for_delay":"delay 6","revised_due_on":"2023-07-31"},"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-01-05","outcome":null,"progress":"Progress told as number 27.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"white","colour":"white","label":"Planning, not yet commenced","meaning":"not_started"},"reference":"2.3","sustaining":null,"times_redated":2,"updated_by":"Programme Office","updated_on":"2023-02-28","withdrawn_reason":null}],"newly_red":[{"action":"The action in words number 109.","area":"Quality of practice and supervision","area_number":2,"cause":"note 91","completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-02-28","impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 90","reason_for_delay":"delay 90","revised_due_on":"2023-07-31"},"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-02-28","outcome":"Families are heard.","progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track"},"reference":"2.1","sustaining":null,"times_redated":0,"updated_by":"Programme Office","updated_on":"2023-02-20","withdrawn_reason":null}],"on_schedule_only_by_redating":["2.3"],"opening_counts":{"at_risk":0,"closed":3,"complete":0,"due_within_30_days":1,"embedded":0,"not_started":1,"off_track":0,"on_track":1,"open":3,"overdue":0,"total":6,"unrated":1,"withdrawn":3,"without_due_date":0,"without_officer":0},"opening_overdue":[],"opening_red":[],"opening_without_evidenced_impact":[],"overdue":[],"plan":"Late returns","position":"0 of 6 actions are complete; of the 2 open, 1 is red and 0 overdue, and 0 had no update since 31 January 2023; 4 are withdrawn.","rating_challenges":[{"computed":"on_track","computed_from_original":"on_track","days_behind":0,"rating":"red","reference":"2.1"}],"recovered":[],"red":[{"action":"The action in words number 109.","area":"Quality of practice and supervision","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-02-28","impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 90","reason_for_delay":"delay 90","revised_due_on":"2023-07-31"},"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-02-28","outcome":"Families are heard.","progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track"},"reference":"2.1","sustaining":null,"times_redated":0,"updated_by":"Programme Office","updated_on":"2023-02-20","withdrawn_reason":null}],"redated":[{"action":"Fill the vacant posts.","area":"The front door","area_number":1,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-04-28","impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 41","reason_for_delay":"delay 41","revised_due_on":"2023-07-31"},"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-01-31","outcome":null,"progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track"},"redatings":[{"effective_on":"2023-02-14","from":"2023-03-10","reason":"The supplement needs agreement.","recorded_by":"Programme Office","to":"2023-04-28"}],"reference":"1.1","sustaining":null,"times_redated":2,"updated_by":"Programme Office","updated_on":"2023-02-14","withdrawn_reason":"withdrawn 61"}],"refused_dates":[],"reopened":[],"reported":[{"impact_on":null,"progress_on":null,"reference":"1.1"},{"impact_on":"2023-01-05","progress_on":"2023-01-05","reference":"1.2"},{"impact_on":"2023-01-05","progress_on":"2023-02-03","reference":"1.3"},{"impact_on":null,"progress_on":null,"reference":"2.1"},{"impact_on":"2023-01-27","progress_on":"2023-01-31","reference":"2.2"},{"impact_on":"2023-02-14","progress_on":"2023-02-28","reference":"2.3"}],"restated":[],"since":"2023-01-31","transitions":[{"count":1,"from":"amber","references":["2.3"],"to":"white"},{"count":1,"from":"white","references":["2.1"],"to":"red"},{"count":1,"from":"unrated","references":["2.2"],"to":"withdrawn"}],"trend":[{"as_at":"2022-12-31","open":5,"overdue":0,"red":0},{"as_at":"2023-01-31","open":3,"overdue":0,"red":0},{"as_at":"2023-02-28","open":2,"overdue":0,"red":1}],"withdrawn":[{"action":"The action in words number 55.","area":"Quality of practice and supervision","area_number":2,"completed_on":"2023-02-03","days_overdue":0,"due_as_printed":null,"due_on":"2023-05-26","impact":"Impact told as number 51.","impact_is_evidenced":false,"mitigation":null,"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-06-30","outcome":"Families are heard.","progress":"Twelve managers trained.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"green","colour":"green","label":"Completed","meaning":"complete"},"reference":"2.2","sustaining":null,"times_redated":1,"updated_by":"Programme Office","updated_on":"2023-02-28","withdrawn_reason":"Folded into 2.1."}],"withheld":[],"without_evidenced_impact":[],"without_update":[]}\n','\n',char(10)),'{"document":{"annex":[{"heading":{"_1":"Annex: the whole plan as at 28 February 2023","level":2}},{"heading":{"_1":"Key to the ratings","level":3}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Rating","weight":0},{"alignment":"leading","heading":"What it says","weight":1},{"alignment":"leading","heading":"Meaning","weight":0},{"alignment":"trailing","heading":"Actions","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"rating":{"_0":{"code":"green","colour":"green","label":"Completed","meaning":"complete","symbol":"●"}}},{"text":{"_0":"Completed"}},{"text":{"_0":"complete"}},{"text":{"_0":"0"}}],[{"rating":{"_0":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track","symbol":"◐"}}},{"text":{"_0":"In progress and on schedule"}},{"text":{"_0":"on track"}},{"text":{"_0":"0"}}],[{"rating":{"_0":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track","symbol":"▲"}}},{"text":{"_0":"Delayed or not on schedule"}},{"text":{"_0":"off track"}},{"text":{"_0":"1"}}],[{"rating":{"_0":{"code":"white","colour":"white","label":"Planning, not yet commenced","meaning":"not_started","symbol":"○"}}},{"text":{"_0":"Planning, not yet commenced"}},{"text":{"_0":"not started"}},{"text":{"_0":"1"}}]]}}},{"heading":{"_1":"1. The front door","level":3}},{"paragraph":{"_0":"3 actions: 3 withdrawn"}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Outcome for children and families","weight":3},{"alignment":"leading","heading":"Action needed","weight":4},{"alignment":"leading","heading":"Responsible","weight":2},{"alignment":"leading","heading":"Due date","weight":1},{"alignment":"leading","heading":"Progress","weight":5},{"alignment":"leading","heading":"Impact","weight":3},{"alignment":"leading","heading":"Rating","weight":0}],"isLastRowTotal":false,"merged":[0,2],"rows":[[{"missing":{"_0":"none recorded"}},{"text":{"_0":"1.1 Fill the vacant posts."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"28 April 2023\nfirst 31 January 2023, re-dated twice"}},{"prose":{"_0":"Withdrawn: withdrawn 61"}},{"missing":{"_0":"none recorded"}},{"text":{"_0":"withdrawn"}}],[{"missing":{"_0":"none recorded"}},{"text":{"_0":"1.2 Grade each contact by urgency."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"26 May 2023\nfirst 31 March 2023, re-dated once"}},{"prose":{"_0":"Withdrawn: withdrawn 7"}},{"prose":{"_0":"Evidenced: Impact told as number 18."}},{"text":{"_0":"withdrawn"}}],[{"missing":{"_0":"none recorded"}},{"text":{"_0":"1.3 Publish the threshold guide."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"none"}},{"prose":{"_0":"Withdrawn: withdrawn 3"}},{"prose":{"_0":"Intended: Impact told as number 16."}},{"text":{"_0":"withdrawn"}}]]}}},{"heading":{"_1":"2. Quality of practice and supervision","level":3}},{"paragraph":{"_0":"3 actions: 1 red, 1 not started, 1 withdrawn"}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Outcome for children and families","weight":3},{"alignment":"leading","heading":"Action needed","weight":4},{"alignment":"leading","heading":"Responsible","weight":2},{"alignment":"leading","heading":"Due date","weight":1},{"alignment":"leading","heading":"Progress","weight":5},{"alignment":"leading","heading":"Impact","weight":3},{"alignment":"leading","heading":"Rating","weight":0}],"isLastRowTotal":false,"merged":[0,2],"rows":[[{"prose":{"_0":"Families are heard."}},{"text":{"_0":"2.1 The action in words number 109."}},{"text":{"_0":"Principal Social Worker and Head of Learning"}},{"text":{"_0":"28 February 2023"}},{"missing":{"_0":"none recorded"}},{"missing":{"_0":"none recorded"}},{"rating":{"_0":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track","symbol":"▲"}}}],[{"prose":{"_0":"Families are heard."}},{"text":{"_0":"2.2 The action in words number 55."}},{"text":{"_0":"Principal Social Worker and Head of Learning"}},{"text":{"_0":"26 May 2023\nfirst 30 June 2023, re-dated once"}},{"prose":{"_0":"Withdrawn: Folded into 2.1."}},{"prose":{"_0":"Intended: Impact told as number 51."}},{"text":{"_0":"withdrawn"}}],[{"missing":{"_0":"none recorded"}},{"text":{"_0":"2.3 Agree the supervision policy."}},{"text":{"_0":"Principal Social Worker and Head of Learning"}},{"text":{"_0":"26 May 2023\nfirst 5 January 2023, re-dated twice"}},{"prose":{"_0":"Progress told as number 27."}},{"prose":{"_0":"Evidenced: Impact told as number 69."}},{"rating":{"_0":{"code":"white","colour":"white","label":"Planning, not yet commenced","meaning":"not_started","symbol":"○"}}}]]}}}],"blocks":[{"heading":{"_1":"Late returns: position as at 28 February 2023","level":1}},{"particulars":{"_0":[{"name":"Council","value":{"text":{"_0":"Wetherby Vale Council"}}},{"name":"Board","value":{"text":{"_0":"Executive Improvement Board"}}},{"name":"Meeting","value":{"text":{"_0":"16 March 2023"}}},{"name":"Period","value":{"text":{"_0":"from the end of 31 January 2023, the day of the last sealed pack to the end of 28 February 2023"}}},{"name":"Sealed despite","value":{"text":{"_0":"The board knows."}}},{"name":"Ledger","value":{"text":{"_0":"entry 97 of 22 November 2026, 8e1b 17eb c076 d0c7"}}}]}},{"paragraph":{"_0":"0 of 6 actions are complete; of the 2 open, 1 is red and 0 overdue, and 0 had no update since 31 January 2023; 4 are withdrawn."}},{"heading":{"_1":"Matters arising","level":2}},{"paragraph":{"_0":"Asked and not answered, whether their new due dates may stand: for 1 meeting 2.3."}},{"heading":{"_1":"What needs you: 1 action, red or overdue","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Action and lead","weight":7},{"alignment":"leading","heading":"Rating","weight":0},{"alignment":"leading","heading":"Late","weight":0},{"alignment":"leading","heading":"What is being done, and until when","weight":6},{"alignment":"trailing","heading":"De­cision","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"2.1 The action in words number 109. (Principal Social Worker and Head of Learning)"}},{"rating":{"_0":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track","symbol":"▲"}}},{"text":{"_0":"due 28 February 2023"}},{"prose":{"_0":"measure 90 (Head of Service - Front Door)","standing":"Until 31 July 2023"}},{"text":{"_0":"none"}}]]}}},{"paragraph":{"_0":"Overdue too by 16 March 2023, the day of the next meeting, if nothing changes: 2.1 The action in words number 109. (due 28 February 2023)."}},{"beside":{"_0":[{"heading":{"_1":"What changed since 31 January 2023, as the pack executive-2023-01-31 says","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Actions","weight":1},{"alignment":"trailing","heading":"31 Jan 2023","weight":0},{"alignment":"trailing","heading":"Late","weight":0},{"alignment":"trailing","heading":"In","weight":0},{"alignment":"trailing","heading":"Out","weight":0},{"alignment":"trailing","heading":"28 Feb 2023","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"Open"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"−1"}},{"text":{"_0":"2"}}],[{"text":{"_0":"Complete"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Withdrawn"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"+1"}},{"text":{"_0":"0"}},{"text":{"_0":"4"}}],[{"text":{"_0":"All"}},{"text":{"_0":"6"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"6"}}],[{"text":{"_0":"Red"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"+1"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}}],[{"text":{"_0":"Overdue"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Complete, impact not evidenced"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}]]}}}],"_1":[{"heading":{"_1":"What is not known","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Not known","weight":1},{"alignment":"trailing","heading":"Actions","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"Not rated"}},{"text":{"_0":"0 of 2"}}],[{"text":{"_0":"No update since 31 January 2023"}},{"text":{"_0":"0 of 2"}}],[{"text":{"_0":"No due date"}},{"text":{"_0":"0 of 2"}}],[{"text":{"_0":"No officer, or one who has left"}},{"text":{"_0":"0 of 2"}}],[{"text":{"_0":"Red or overdue, no mitigation recorded"}},{"text":{"_0":"0 of 1"}}],[{"text":{"_0":"Complete, impact not evidenced"}},{"text":{"_0":"0 of 0"}}],[{"text":{"_0":"Of these, no impact recorded at all"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Complete, day of completion not recorded"}},{"text":{"_0":"0 of 0"}}]]}}}]}},{"paragraph":{"_0":"Newly red: 2.1 (“note 91”)."}},{"heading":{"_1":"What changed for children: 1 impact newly evidenced","level":2}},{"particulars":{"_0":[{"name":"2.3","value":{"text":{"_0":"“Impact told as number 69.”"}}}]}},{"heading":{"_1":"Decisions asked of the board","level":2}},{"list":{"_0":["Note the position as at 28 February 2023: 0 of 6 complete, 0 overdue, 1 red."]}},{"heading":{"_1":"Exceptions","level":2}},{"paragraph":{"_0":"The 2 open actions, told once: 1 red or overdue, 1 on schedule only because re-dated, 0 without an update since 31 January 2023, a date or an officer; 0 with nothing to tell."}},{"heading":{"_1":"Why they are late","level":3}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Action and lead","weight":3},{"alignment":"leading","heading":"Reason for delay, and the last word recorded","weight":6},{"alignment":"leading","heading":"First due","weight":1},{"alignment":"leading","heading":"Re-dated","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"2.1 The action in words number 109. (Principal Social Worker and Head of Learning)"}},{"prose":{"_0":"Reason: “delay 90” (12 December 2022). 3 February 2023: “note 91”"}},{"date":{"_0":"2023-02-28"}},{"text":{"_0":"never"}}]]}}},{"heading":{"_1":"On schedule only because re-dated","level":3}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Action and lead","weight":5},{"alignment":"leading","heading":"First date","weight":1},{"alignment":"leading","heading":"Due now","weight":1},{"alignment":"trailing","heading":"Later by","weight":1},{"alignment":"leading","heading":"Last update","weight":1}],"isLastRowTotal":false,"merged":[],"rows":[[{"prose":{"_0":"2.3 Agree the supervision policy.","standing":"Principal Social Worker and Head of Learning. Why: “delay 6”"}},{"date":{"_0":"2023-01-05"}},{"date":{"_0":"2023-05-26"}},{"text":{"_0":"141 days"}},{"date":{"_0":"2023-02-28"}}]]}}},{"heading":{"_1":"Complete without evidenced impact","level":2}},{"paragraph":{"_0":"The impact of every complete action is evidenced."}},{"heading":{"_1":"Area by area","level":2}},{"chart":{"_0":{"bars":{"_0":{"categories":["1. The front door","2. Quality of practice and supervision"],"series":[{"colour":"red","name":"red","symbol":"▲","values":[0,1]},{"colour":"white","name":"not started","symbol":"○","values":[0,1]},{"colour":"black","name":"withdrawn","symbol":"×","values":[3,1]}],"title":"Actions of each area by rating","words":"Stacked bars, one for each of 2 areas. Of all 6 actions: 1 red, 1 not started and 4 withdrawn. The figures are in the table below."}}}}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Area","weight":4},{"alignment":"trailing","heading":"Ac­tions","weight":0},{"alignment":"trailing","heading":"Com­plete","weight":0},{"alignment":"trailing","heading":"On track","weight":0},{"alignment":"trailing","heading":"Red","weight":0},{"alignment":"trailing","heading":"Not started","weight":0},{"alignment":"trailing","heading":"With­drawn","weight":0},{"alignment":"trailing","heading":"Over­due","weight":0}],"isLastRowTotal":true,"merged":[],"rows":[[{"text":{"_0":"1. The front door"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}}],[{"text":{"_0":"2. Quality of practice and supervision"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}},{"text":{"_0":"1"}},{"text":{"_0":"1"}},{"text":{"_0":"0"}}],[{"text":{"_0":"All areas"}},{"text":{"_0":"6"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}},{"text":{"_0":"1"}},{"text":{"_0":"4"}},{"text":{"_0":"0"}}]]}}},{"heading":{"_1":"The last twelve months","level":2}},{"chart":{"_0":{"lines":{"_0":{"points":["31 Dec 22","31 Jan 23","28 Feb 23"],"series":[{"colour":"blue","name":"Open","values":[5,3,2]},{"colour":"orange","name":"Overdue","values":[0,0,0]},{"colour":"red","name":"Red","values":[0,0,1]}],"title":"Open, overdue and red over the last twelve months","words":"Three lines from 31 December 2022 to 28 February 2023: open from 5 to 2, overdue from 0 to 0, red from 0 to 1. The figures are in the table below."}}}}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"At the end of","weight":0},{"alignment":"trailing","heading":"Open","weight":0},{"alignment":"trailing","heading":"Overdue","weight":0},{"alignment":"trailing","heading":"Red","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"date":{"_0":"2022-12-31"}},{"text":{"_0":"5"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2023-01-31"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2023-02-28"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}}]]}}},{"heading":{"_1":"Completed since 31 January 2023","level":2}},{"paragraph":{"_0":"No action was completed."}},{"heading":{"_1":"Re-dated","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Ref","weight":0},{"alignment":"leading","heading":"From","weight":0},{"alignment":"leading","heading":"To","weight":0},{"alignment":"leading","heading":"Original","weight":0},{"alignment":"leading","heading":"Re-dated","weight":0},{"alignment":"leading","heading":"Reason","weight":4},{"alignment":"leading","heading":"By","weight":2}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"1.1"}},{"date":{"_0":"2023-03-10"}},{"date":{"_0":"2023-04-28"}},{"date":{"_0":"2023-01-31"}},{"text":{"_0":"twice"}},{"prose":{"_0":"The supplement needs agreement."}},{"text":{"_0":"Programme Office"}}]]}}},{"heading":{"_1":"Withdrawn","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Ref","weight":0},{"alignment":"leading","heading":"Rating","weight":0},{"alignment":"leading","heading":"Officers","weight":2},{"alignment":"leading","heading":"Action","weight":4},{"alignment":"leading","heading":"Why","weight":4}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"2.2"}},{"text":{"_0":"withdrawn"}},{"text":{"_0":"Principal Social Worker and Head of Learning"}},{"prose":{"_0":"The action in words number 55."}},{"prose":{"_0":"Folded into 2.1."}}]]}}},{"heading":{"_1":"Restated since the last sealed pack","level":2}},{"paragraph":{"_0":"Nothing that a sealed pack said has been recorded otherwise since."}}],"classification":"OFFICIAL","title":"Late returns: position as at 28 February 2023"},"format_version":5}',replace('OFFICIAL\n\nLate returns: position as at 28 February 2023\n═════════════════════════════════════════════\n\nCouncil         Wetherby Vale Council\nBoard           Executive Improvement Board\nMeeting         16 March 2023\nPeriod          from the end of 31 January 2023, the day of the last sealed pack\n                to the end of 28 February 2023\nSealed despite  The board knows.\nLedger          entry 97 of 22 November 2026, 8e1b 17eb c076 d0c7\n\n0 of 6 actions are complete; of the 2 open, 1 is red and 0 overdue, and 0 had no\nupdate since 31 January 2023; 4 are withdrawn.\n\nMatters arising\n───────────────\n\nAsked and not answered, whether their new due dates may stand: for 1 meeting\n2.3.\n\nWhat needs you: 1 action, red or overdue\n────────────────────────────────────────\n\nAction and lead             Rating  Late      What is being done, and        De-\n                                              until when                  cision\n──────────────────────────  ──────  ────────  ──────────────────────────  ──────\n2.1 The action in words     ▲ red   due 28    measure 90 (Head of           none\nnumber 109. (Principal              February  Service - Front Door)\nSocial Worker and Head of           2023      Until 31 July 2023\nLearning)\n\nOverdue too by 16 March 2023, the day of the next meeting, if nothing changes:\n2.1 The action in words number 109. (due 28 February 2023).\n\nWhat changed since 31 January 2023, as the pack executive-2023-01-31 says\n─────────────────────────────────────────────────────────────────────────\n\nActions                         31 Jan 2023  Late  In  Out  28 Feb 2023\n──────────────────────────────  ───────────  ────  ──  ───  ───────────\nOpen                                      3     0   0   −1            2\nComplete                                  0     0   0    0            0\nWithdrawn                                 3     0  +1    0            4\nAll                                       6     0   0    0            6\nRed                                       0     0  +1    0            1\nOverdue                                   0     0   0    0            0\nComplete, impact not evidenced            0     0   0    0            0\n\nWhat is not known\n─────────────────\n\nNot known                                 Actions\n────────────────────────────────────────  ───────\nNot rated                                  0 of 2\nNo update since 31 January 2023            0 of 2\nNo due date                                0 of 2\nNo officer, or one who has left            0 of 2\nRed or overdue, no mitigation recorded     0 of 1\nComplete, impact not evidenced             0 of 0\nOf these, no impact recorded at all             0\nComplete, day of completion not recorded   0 of 0\n\nNewly red: 2.1 (“note 91”).\n\nWhat changed for children: 1 impact newly evidenced\n───────────────────────────────────────────────────\n\n2.3  “Impact told as number 69.”\n\nDecisions asked of the board\n────────────────────────────\n\n1. Note the position as at 28 February 2023: 0 of 6 complete, 0 overdue, 1 red.\n\nExceptions\n──────────\n\nThe 2 open actions, told once: 1 red or overdue, 1 on schedule only because\nre-dated, 0 without an update since 31 January 2023, a date or an officer; 0\nwith nothing to tell.\n\nWhy they are late\n\nAction and lead             Reason for delay, and the   First due       Re-dated\n                            last word recorded\n──────────────────────────  ──────────────────────────  ──────────────  ────────\n2.1 The action in words     Reason: “delay 90” (12      28 February     never\nnumber 109. (Principal      December 2022). 3 February  2023\nSocial Worker and Head of   2023: “note 91”\nLearning)\n\nOn schedule only because re-dated\n\nAction and lead             First date     Due now      Later by  Last update\n──────────────────────────  ─────────────  ───────────  ────────  ──────────────\n2.3 Agree the supervision   5 January      26 May 2023  141 days  28 February\npolicy.                     2023                                  2023\nPrincipal Social Worker\nand Head of Learning. Why:\n“delay 6”\n\nComplete without evidenced impact\n─────────────────────────────────\n\nThe impact of every complete action is evidenced.\n\nArea by area\n────────────\n\nArea                           Ac-    Com-      On  Red      Not   With-   Over-\n                             tions   plete   track       started   drawn     due\n──────────────────────────  ──────  ──────  ──────  ───  ───────  ──────  ──────\n1. The front door                3       0       0    0        0       3       0\n2. Quality of practice and       3       0       0    1        1       1       0\nsupervision\nAll areas                        6       0       0    1        1       4       0\n\nThe last twelve months\n──────────────────────\n\nAt the end of     Open  Overdue  Red\n────────────────  ────  ───────  ───\n31 December 2022     5        0    0\n31 January 2023      3        0    0\n28 February 2023     2        0    1\n\nCompleted since 31 January 2023\n───────────────────────────────\n\nNo action was completed.\n\nRe-dated\n────────\n\nRef  From      To        Original    Re-dated  Reason                 By\n───  ────────  ────────  ──────────  ────────  ─────────────────────  ──────────\n1.1  10 March  28 April  31 January  twice     The supplement needs   Programme\n     2023      2023      2023                  agreement.             Office\n\nWithdrawn\n─────────\n\nRef  Rating     Officers            Action                      Why\n───  ─────────  ──────────────────  ──────────────────────────  ────────────────\n2.2  withdrawn  Principal Social    The action in words number  Folded into 2.1.\n                Worker and Head of  55.\n                Learning\n\nRestated since the last sealed pack\n───────────────────────────────────\n\nNothing that a sealed pack said has been recorded otherwise since.\n\nAnnex: the whole plan as at 28 February 2023\n────────────────────────────────────────────\n\nKey to the ratings\n\nRating   What it says                 Meaning      Actions\n───────  ───────────────────────────  ───────────  ───────\n● green  Completed                    complete           0\n◐ amber  In progress and on schedule  on track           0\n▲ red    Delayed or not on schedule   off track          1\n○ white  Planning, not yet commenced  not started        1\n\n1. The front door\n\n3 actions: 3 withdrawn\n\nOutcome   Action      Responsible  Due date  Progress      Impact      Rating\nfor       needed\nchildren\nand\nfamilies\n────────  ──────────  ───────────  ────────  ────────────  ──────────  ─────────\nnone      1.1 Fill    Head of      28 April  Withdrawn:    none        withdrawn\nrecorded  the vacant  Service -    2023      withdrawn 61  recorded\n          posts.      Front Door   first 31\n                                   January\n                                   2023,\n                                   re-dated\n                                   twice\n          1.2 Grade                26 May    Withdrawn:    Evidenced:  withdrawn\n          each                     2023      withdrawn 7   Impact\n          contact by               first 31                told as\n          urgency.                 March                   number 18.\n                                   2023,\n                                   re-dated\n                                   once\n          1.3                      none      Withdrawn:    Intended:   withdrawn\n          Publish                            withdrawn 3   Impact\n          the                                              told as\n          threshold                                        number 16.\n          guide.\n\n2. Quality of practice and supervision\n\n3 actions: 1 red, 1 not started, 1 withdrawn\n\nOutcome   Action       Responsible  Due date  Progress     Impact      Rating\nfor       needed\nchildren\nand\nfamilies\n────────  ───────────  ───────────  ────────  ───────────  ──────────  ─────────\nFamilies  2.1 The      Principal    28        none         none        ▲ red\nare       action in    Social       February  recorded     recorded\nheard.    words        Worker and   2023\n          number 109.  Head of\n                       Learning\n          2.2 The                   26 May    Withdrawn:   Intended:   withdrawn\n          action in                 2023      Folded into  Impact\n          words                     first 30  2.1.         told as\n          number 55.                June                   number 51.\n                                    2023,\n                                    re-dated\n                                    once\nnone      2.3 Agree    Principal    26 May    Progress     Evidenced:  ○ white\nrecorded  the          Social       2023      told as      Impact\n          supervision  Worker and   first 5   number 27.   told as\n          policy.      Head of      January                number 69.\n                       Learning     2023,\n                                    re-dated\n                                    twice\n','\n',char(10)),replace('OFFICIAL\n\n# Late returns: position as at 28 February 2023\n\n- **Council**: Wetherby Vale Council\n- **Board**: Executive Improvement Board\n- **Meeting**: 16 March 2023\n- **Period**: from the end of 31 January 2023, the day of the last sealed pack to the end of 28 February 2023\n- **Sealed despite**: The board knows.\n- **Ledger**: entry 97 of 22 November 2026, 8e1b 17eb c076 d0c7\n\n0 of 6 actions are complete; of the 2 open, 1 is red and 0 overdue, and 0 had no update since 31 January 2023; 4 are withdrawn.\n\n## Matters arising\n\nAsked and not answered, whether their new due dates may stand: for 1 meeting 2.3.\n\n## What needs you: 1 action, red or overdue\n\n| Action and lead | Rating | Late | What is being done, and until when | Decision |\n| --- | --- | --- | --- | ---: |\n| 2.1 The action in words number 109. (Principal Social Worker and Head of Learning) | ▲ red | due 28 February 2023 | measure 90 (Head of Service - Front Door)<br>Until 31 July 2023 | none |\n\nOverdue too by 16 March 2023, the day of the next meeting, if nothing changes: 2.1 The action in words number 109. (due 28 February 2023).\n\n## What changed since 31 January 2023, as the pack executive-2023-01-31 says\n\n| Actions | 31 Jan 2023 | Late | In | Out | 28 Feb 2023 |\n| --- | ---: | ---: | ---: | ---: | ---: |\n| Open | 3 | 0 | 0 | −1 | 2 |\n| Complete | 0 | 0 | 0 | 0 | 0 |\n| Withdrawn | 3 | 0 | +1 | 0 | 4 |\n| All | 6 | 0 | 0 | 0 | 6 |\n| Red | 0 | 0 | +1 | 0 | 1 |\n| Overdue | 0 | 0 | 0 | 0 | 0 |\n| Complete, impact not evidenced | 0 | 0 | 0 | 0 | 0 |\n\n## What is not known\n\n| Not known | Actions |\n| --- | ---: |\n| Not rated | 0 of 2 |\n| No update since 31 January 2023 | 0 of 2 |\n| No due date | 0 of 2 |\n| No officer, or one who has left | 0 of 2 |\n| Red or overdue, no mitigation recorded | 0 of 1 |\n| Complete, impact not evidenced | 0 of 0 |\n| Of these, no impact recorded at all | 0 |\n| Complete, day of completion not recorded | 0 of 0 |\n\nNewly red: 2.1 (“note 91”).\n\n## What changed for children: 1 impact newly evidenced\n\n- **2.3**: “Impact told as number 69.”\n\n## Decisions asked of the board\n\n1. Note the position as at 28 February 2023: 0 of 6 complete, 0 overdue, 1 red.\n\n## Exceptions\n\nThe 2 open actions, told once: 1 red or overdue, 1 on schedule only because re-dated, 0 without an update since 31 January 2023, a date or an officer; 0 with nothing to tell.\n\n### Why they are late\n\n| Action and lead | Reason for delay, and the last word recorded | First due | Re-dated |\n| --- | --- | --- | --- |\n| 2.1 The action in words number 109. (Principal Social Worker and Head of Learning) | Reason: “delay 90” (12 December 2022). 3 February 2023: “note 91” | 28 February 2023 | never |\n\n### On schedule only because re-dated\n\n| Action and lead | First date | Due now | Later by | Last update |\n| --- | --- | --- | ---: | --- |\n| 2.3 Agree the supervision policy.<br>Principal Social Worker and Head of Learning. Why: “delay 6” | 5 January 2023 | 26 May 2023 | 141 days | 28 February 2023 |\n\n## Complete without evidenced impact\n\nThe impact of every complete action is evidenced.\n\n## Area by area\n\n| Area | Actions | Complete | On track | Red | Not started | Withdrawn | Overdue |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n| 1. The front door | 3 | 0 | 0 | 0 | 0 | 3 | 0 |\n| 2. Quality of practice and supervision | 3 | 0 | 0 | 1 | 1 | 1 | 0 |\n| All areas | 6 | 0 | 0 | 1 | 1 | 4 | 0 |\n\n## The last twelve months\n\n| At the end of | Open | Overdue | Red |\n| --- | ---: | ---: | ---: |\n| 31 December 2022 | 5 | 0 | 0 |\n| 31 January 2023 | 3 | 0 | 0 |\n| 28 February 2023 | 2 | 0 | 1 |\n\n## Completed since 31 January 2023\n\nNo action was completed.\n\n## Re-dated\n\n| Ref | From | To | Original | Re-dated | Reason | By |\n| --- | --- | --- | --- | --- | --- | --- |\n| 1.1 | 10 March 2023 | 28 April 2023 | 31 January 2023 | twice | The supplement needs agreement. | Programme Office |\n\n## Withdrawn\n\n| Ref | Rating | Officers | Action | Why |\n| --- | --- | --- | --- | --- |\n| 2.2 | withdrawn | Principal Social Worker and Head of Learning | The action in words number 55. | Folded into 2.1. |\n\n## Restated since the last sealed pack\n\nNothing that a sealed pack said has been recorded otherwise since.\n\n## Annex: the whole plan as at 28 February 2023\n\n### Key to the ratings\n\n| Rating | What it says | Meaning | Actions |\n| --- | --- | --- | ---: |\n| ● green | Completed | complete | 0 |\n| ◐ amber | In progress and on schedule | on track | 0 |\n| ▲ red | Delayed or not on schedule | off track | 1 |\n| ○ white | Planning, not yet commenced | not started | 1 |\n\n### 1. The front door\n\n3 actions: 3 withdrawn\n\n| Outcome for children and families | Action needed | Responsible | Due date | Progress | Impact | Rating |\n| --- | --- | --- | --- | --- | --- | --- |\n| none recorded | 1.1 Fill the vacant posts. | Head of Service - Front Door | 28 April 2023<br>first 31 January 2023, re-dated twice | Withdrawn: withdrawn 61 | none recorded | withdrawn |\n| none recorded | 1.2 Grade each contact by urgency. | Head of Service - Front Door | 26 May 2023<br>first 31 March 2023, re-dated once | Withdrawn: withdrawn 7 | Evidenced: Impact told as number 18. | withdrawn |\n| none recorded | 1.3 Publish the threshold guide. | Head of Service - Front Door | none | Withdrawn: withdrawn 3 | Intended: Impact told as number 16. | withdrawn |\n\n### 2. Quality of practice and supervision\n\n3 actions: 1 red, 1 not started, 1 withdrawn\n\n| Outcome for children and families | Action needed | Responsible | Due date | Progress | Impact | Rating |\n| --- | --- | --- | --- | --- | --- | --- |\n| Families are heard. | 2.1 The action in words number 109. | Principal Social Worker and Head of Learning | 28 February 2023 | none recorded | none recorded | ▲ red |\n| Families are heard. | 2.2 The action in words number 55. | Principal Social Worker and Head of Learning | 26 May 2023<br>first 30 June 2023, re-dated once | Withdrawn: Folded into 2.1. | Intended: Impact told as number 51. | withdrawn |\n| none recorded | 2.3 Agree the supervision policy. | Principal Social Worker and Head of Learning | 26 May 2023<br>first 5 January 2023, re-dated twice | Progress told as number 27. | Evidenced: Impact told as number 69. | ○ white |\n','\n',char(10)),'2f3305a95cef56b477803014c4b65ac63e90512616438c3c010f0988dc59d734',NULL);
INSERT INTO pack VALUES(3,99,1,'2023-02-28','2023-03-31',1,'One area.',1,2,81,98,replace('{"added":[],"area_number":1,"areas":[{"counts":{"at_risk":0,"closed":2,"complete":0,"due_within_30_days":0,"embedded":0,"not_started":0,"off_track":0,"on_track":1,"open":1,"overdue":1,"total":3,"unrated":0,"withdrawn":2,"without_due_date":0,"without_officer":0},"number":1,"title":"The front door"}],"as_at":"2023-03-31","authority":"Wetherby Vale Council","board":"executive","board_actions":[],"board_title":"Executive Improvement Board","bridge":{"added":0,"as_sealed":null,"closed":0,"closing":1,"opening":0,"reopened":1,"restated":null,"restated_references":null,"withdrawn":0},"claims":[],"classification":"OFFICIAL","commentary":[],"completed":[],"completed_without_day":[],"corrections":[],"counts":{"at_risk":0,"closed":2,"complete":0,"due_within_30_days":0,"embedded":0,"not_started":0,"off_track":0,"on_track":1,"open":1,"overdue":1,"total":3,"unrated":0,"withdrawn":2,"without_due_date":0,"without_officer":0},"counts_change":{"at_risk":{"restated":null,"total":0},"closed":{"restated":null,"total":-1},"complete":{"restated":null,"total":0},"due_within_30_days":{"restated":null,"total":0},"embedded":{"restated":null,"total":0},"not_started":{"restated":null,"total":0},"off_track":{"restated":null,"total":0},"on_track":{"restated":null,"total":1},"open":{"restated":null,"total":1},"overdue":{"restated":null,"total":1},"total":{"restated":null,"total":0},"unrated":{"restated":null,"total":0},"withdrawn":{"restated":null,"total":-1},"without_due_date":{"restated":null,"total":0},"without_officer":{"restated":null,"total":0}},"decisions":["note the position as at 31 March 2023: 0 of 3 complete, 1 overdue, 0 red;","agree or refuse the new due dates of 1.1, re-dated in this period;","ask for a new rating of 1.1, whose dates say worse than their rating."],"decisions_asked":[{"about":"date","reference":"1.1"},{"about":"rating","reference":"1.1"}],"despite":"One area.","did_not_hold":[],"did_not_hold_since":[],"due_next":[],"evidence":[],"evidenced":["1.2"],"exceptions":[{"action":"Fill the vacant posts.","area":"The front door","area_number":1,"completed_on":null,"days_overdue":16,"due_as_printed":null,"due_on":"2023-03-15","exceptions":["overdue","redated"],"impact":null,"impact_is_evidenced":false,"mitigation":null,"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-01-31","outcome":null,"progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track"},"reference":"1.1","sustaining":null,"times_redated":3,"updated_by":"Programme Office","updated_on":"2023-03-20","withdrawn_reason":null}],"forecast":{"is_of_meeting":false,"newly_overdue":[],"on":"2023-04-30","overdue":1},"headline":"As at 31 March 2023, 0 of 3 actions are complete and 2 were withdrawn; 1 is open. 1 is overdue, the longest by 16 days, and no action is red. Since 28 February 2023, 1 action was reopened and 1 was re-dated. If nothing changes, no more than the 1 that is will be overdue on 30 April 2023.","last_pack":"executive-2023-02-28","last_words":[{"last_word":"note 94","last_word_on":"2023-03-20","reason":"reason 43","reason_on":"2023-03-20","reference":"1.1"}],"ledger_head":{"entry":98,"recorded_on":"2026-11-22","sha256":"68ae3d69c26f74c35ae0279d342aa53c96e55dcf629c25b339ae97d88bdd4e8b"},"matters_arising":[],"measures":[],"names":"full","needs_you":["1.1"],"newly_evidenced":[],"newly_red":[],"on_schedule_only_by_redating":[],"opening_counts":{"at_risk":0,"closed":3,"complete":0,"due_within_30_days":0,"embedded":0,"not_started":0,"off_track":0,"on_track":0,"open":0,"overdue":0,"total":3,"unrated":0,"withdrawn":3,"without_due_date":0,"without_officer":0},"opening_overdue":[],"opening_red":[],"opening_without_evidenced_impact":[],"overdue":[{"action":"Fill the vacant posts.","area":"The front door","area_number":1,"completed_on":null,"days_overdue":16,"due_as_printed":null,"due_on":"2023-03-15","impact":null,"impact_is_evidenced":false,"mitigation":null,"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-01-31","outcome":null,"progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track"},"reference":"1.1","sustaining":null,"times_redated":3,"updated_by":"Programme Office","updated_on":"2023-03-20","withdrawn_reason":null}],"plan":"Late returns","position":"0 of 3 actions are complete; of the 1 open, 0 are red and 1 overdue, and 0 had no update since 28 February 2023; 2 are withdrawn.","rating_challenges":[{"computed":"off_track","computed_from_original":"off_track","days_behind":16,"rating":"amber","reference":"1.1"}],"recovered":[],"red":[],"redated":[{"action":"Fill the vacant posts.","area":"The front door","area_number":1,"completed_on":null,"days_overdue":16,"due_as_printed":null,"due_on":"2023-03-15","impact":null,"impact_is_evidenced":false,"mitigation":null,"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-01-31","outcome":null,"progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track"},"redatings":[{"effective_on":"2023-03-20","from":"2023-04-28","reason":"reason 43","recorded_by":"Programme Office","to":"2023-03-15"}],"reference":"1.1","sustaining":null,"times_redated":3,"updated_by":"Programme Office","updated_on":"2023-03-20","withdrawn_reason":null}],"refused_dates":[],"reopened":[{"action":"Fill the vacant posts.","area":"The front door","area_number":1,"cause":"note 0","completed_on":null,"days_overdue":16,"due_as_printed":null,"due_on":"2023-03-15","impact":null,"impact_is_evidenced":false,"mitigation":null,"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-01-31","outcome":null,"progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track"},"reference":"1.1","sustaining":null,"times_redated":3,"updated_by":"Programme Office","updated_on":"2023-03-20","withdrawn_reason":null}],"reported":[{"impact_on":null,"progress_on":null,"reference":"1.1"},{"impact_on":"2023-01-05","progress_on":"2023-01-05","reference":"1.2"},{"impact_on":"2023-01-05","progress_on":"2023-02-03","reference":"1.3"}],"restated":[],"since":"2023-02-28","transitions":[{"count":1,"from":"withdrawn","references":["1.1"],"to":"amber"}],"trend":[{"as_at":"2022-12-31","open":3,"overdue":0,"red":0},{"as_at":"2023-01-31","open":0,"overdue":0,"red":0},{"as_at":"2023-02-28","open":0,"overdue":0,"red":0},{"as_at":"2023-03-31","open":1,"overdue":1,"red":0}],"withdrawn":[],"withheld":[],"without_evidenced_impact":[],"without_update":[]}\n','\n',char(10)),'{"document":{"annex":[{"heading":{"_1":"Annex: the whole plan as at 31 March 2023","level":2}},{"heading":{"_1":"Key to the ratings","level":3}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Rating","weight":0},{"alignment":"leading","heading":"What it says","weight":1},{"alignment":"leading","heading":"Meaning","weight":0},{"alignment":"trailing","heading":"Actions","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"rating":{"_0":{"code":"green","colour":"green","label":"Completed","meaning":"complete","symbol":"●"}}},{"text":{"_0":"Completed"}},{"text":{"_0":"complete"}},{"text":{"_0":"0"}}],[{"rating":{"_0":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track","symbol":"◐"}}},{"text":{"_0":"In progress and on schedule"}},{"text":{"_0":"on track"}},{"text":{"_0":"1"}}],[{"rating":{"_0":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track","symbol":"▲"}}},{"text":{"_0":"Delayed or not on schedule"}},{"text":{"_0":"off track"}},{"text":{"_0":"0"}}],[{"rating":{"_0":{"code":"white","colour":"white","label":"Planning, not yet commenced","meaning":"not_started","symbol":"○"}}},{"text":{"_0":"Planning, not yet commenced"}},{"text":{"_0":"not started"}},{"text":{"_0":"0"}}]]}}},{"heading":{"_1":"1. The front door","level":3}},{"paragraph":{"_0":"3 actions: 1 on track, 2 withdrawn, 1 overdue"}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Outcome for children and families","weight":3},{"alignment":"leading","heading":"Action needed","weight":4},{"alignment":"leading","heading":"Responsible","weight":2},{"alignment":"leading","heading":"Due date","weight":1},{"alignment":"leading","heading":"Progress","weight":5},{"alignment":"leading","heading":"Impact","weight":3},{"alignment":"leading","heading":"Rating","weight":0}],"isLastRowTotal":false,"merged":[0,2],"rows":[[{"missing":{"_0":"none recorded"}},{"text":{"_0":"1.1 Fill the vacant posts."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"15 March 2023\nfirst 31 January 2023, re-dated 3 times\n16 days overdue"}},{"missing":{"_0":"none recorded"}},{"missing":{"_0":"none recorded"}},{"rating":{"_0":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track","symbol":"◐"}}}],[{"missing":{"_0":"none recorded"}},{"text":{"_0":"1.2 Grade each contact by urgency."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"26 May 2023\nfirst 31 March 2023, re-dated once"}},{"prose":{"_0":"Withdrawn: withdrawn 7"}},{"prose":{"_0":"Evidenced: Impact told as number 18."}},{"text":{"_0":"withdrawn"}}],[{"missing":{"_0":"none recorded"}},{"text":{"_0":"1.3 Publish the threshold guide."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"none"}},{"prose":{"_0":"Withdrawn: withdrawn 3"}},{"prose":{"_0":"Intended: Impact told as number 16."}},{"text":{"_0":"withdrawn"}}]]}}}],"blocks":[{"heading":{"_1":"Late returns: position as at 31 March 2023","level":1}},{"particulars":{"_0":[{"name":"Council","value":{"text":{"_0":"Wetherby Vale Council"}}},{"name":"Board","value":{"text":{"_0":"Executive Improvement Board"}}},{"name":"Period","value":{"text":{"_0":"from the end of 28 February 2023, the day of the last sealed pack to the end of 31 March 2023"}}},{"name":"Area","value":{"text":{"_0":"1. The front door, and no other"}}},{"name":"Sealed despite","value":{"text":{"_0":"One area."}}},{"name":"Ledger","value":{"text":{"_0":"entry 98 of 22 November 2026, 68ae 3d69 c26f 74c3"}}}]}},{"paragraph":{"_0":"0 of 3 actions are complete; of the 1 open, 0 are red and 1 overdue, and 0 had no update since 28 February 2023; 2 are withdrawn."}},{"paragraph":{"_0":"Matters arising: none since 28 February 2023."}},{"heading":{"_1":"What needs you: 1 action, red or overdue","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Action and lead","weight":7},{"alignment":"leading","heading":"Rating","weight":0},{"alignment":"leading","heading":"Late","weight":0},{"alignment":"leading","heading":"What is being done, and until when","weight":6},{"alignment":"trailing","heading":"De­cision","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"1.1 Fill the vacant posts. (Head of Service - Front Door)"}},{"rating":{"_0":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track","symbol":"◐"}}},{"text":{"_0":"16 days overdue"}},{"missing":{"_0":"No mitigating action recorded. Last update 20 March 2023."}},{"text":{"_0":"2"}}]]}}},{"beside":{"_0":[{"heading":{"_1":"What changed since 28 February 2023","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Actions","weight":1},{"alignment":"trailing","heading":"28 Feb 2023","weight":0},{"alignment":"trailing","heading":"In","weight":0},{"alignment":"trailing","heading":"Out","weight":0},{"alignment":"trailing","heading":"31 Mar 2023","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"Open"}},{"text":{"_0":"0"}},{"text":{"_0":"+1"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}}],[{"text":{"_0":"Complete"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Withdrawn"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"−1"}},{"text":{"_0":"2"}}],[{"text":{"_0":"All"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"3"}}],[{"text":{"_0":"Red"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Overdue"}},{"text":{"_0":"0"}},{"text":{"_0":"+1"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}}],[{"text":{"_0":"Complete, impact not evidenced"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}]]}}}],"_1":[{"heading":{"_1":"What is not known","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Not known","weight":1},{"alignment":"trailing","heading":"Actions","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"Not rated"}},{"text":{"_0":"0 of 1"}}],[{"text":{"_0":"No update since 28 February 2023"}},{"text":{"_0":"0 of 1"}}],[{"text":{"_0":"No due date"}},{"text":{"_0":"0 of 1"}}],[{"text":{"_0":"No officer, or one who has left"}},{"text":{"_0":"0 of 1"}}],[{"text":{"_0":"Red or overdue, no mitigation recorded (1.1)"}},{"text":{"_0":"1 of 1"}}],[{"text":{"_0":"Complete, impact not evidenced"}},{"text":{"_0":"0 of 0"}}],[{"text":{"_0":"Of these, no impact recorded at all"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Complete, day of completion not recorded"}},{"text":{"_0":"0 of 0"}}]]}}}]}},{"paragraph":{"_0":"Opened again: 1.1 (“note 0”). Overdue: none was on 28 February 2023; 1 is new (1.1)."}},{"heading":{"_1":"What changed for children","level":2}},{"paragraph":{"_0":"No impact was newly evidenced since 28 February 2023."}},{"heading":{"_1":"Decisions asked of the board","level":2}},{"list":{"_0":["Note the position as at 31 March 2023: 0 of 3 complete, 1 overdue, 0 red.","Agree or refuse the new due dates:\n1.1 Fill the vacant posts., 28 April 2023 to 15 March 2023","Ask for a new rating where the dates say worse:\n1.1 Fill the vacant posts., rated amber, 16 days overdue"]}},{"heading":{"_1":"Exceptions","level":2}},{"paragraph":{"_0":"The 1 open actions, told once: 1 red or overdue, 0 on schedule only because re-dated, 0 without an update since 28 February 2023, a date or an officer; 0 with nothing to tell."}},{"heading":{"_1":"Why they are late","level":3}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Action and lead","weight":3},{"alignment":"leading","heading":"Reason for delay, and the last word recorded","weight":6},{"alignment":"leading","heading":"First due","weight":1},{"alignment":"leading","heading":"Re-dated","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"1.1 Fill the vacant posts. (Head of Service - Front Door)"}},{"prose":{"_0":"Reason: “reason 43” (20 March 2023). 20 March 2023: “note 94”"}},{"date":{"_0":"2023-01-31"}},{"text":{"_0":"3 times"}}]]}}},{"heading":{"_1":"Complete without evidenced impact","level":2}},{"paragraph":{"_0":"The impact of every complete action is evidenced."}},{"heading":{"_1":"Area by area","level":2}},{"chart":{"_0":{"bars":{"_0":{"categories":["1. The front door"],"series":[{"colour":"amber","name":"on track","symbol":"◐","values":[1]},{"colour":"black","name":"withdrawn","symbol":"×","values":[2]}],"title":"Actions of each area by rating","words":"Stacked bars, one for each of 1 areas. Of all 3 actions: 1 on track and 2 withdrawn. The figures are in the table below."}}}}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Area","weight":4},{"alignment":"trailing","heading":"Ac­tions","weight":0},{"alignment":"trailing","heading":"Com­plete","weight":0},{"alignment":"trailing","heading":"On track","weight":0},{"alignment":"trailing","heading":"Red","weight":0},{"alignment":"trailing","heading":"With­drawn","weight":0},{"alignment":"trailing","heading":"Over­due","weight":0}],"isLastRowTotal":true,"merged":[],"rows":[[{"text":{"_0":"1. The front door"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}},{"text":{"_0":"0"}},{"text":{"_0":"2"}},{"text":{"_0":"1"}}],[{"text":{"_0":"All areas"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}},{"text":{"_0":"0"}},{"text":{"_0":"2"}},{"text":{"_0":"1"}}]]}}},{"heading":{"_1":"The last twelve months","level":2}},{"chart":{"_0":{"lines":{"_0":{"points":["31 Dec 22","31 Jan 23","28 Feb 23","31 Mar 23"],"series":[{"colour":"blue","name":"Open","values":[3,0,0,1]},{"colour":"orange","name":"Overdue","values":[0,0,0,1]},{"colour":"red","name":"Red","values":[0,0,0,0]}],"title":"Open, overdue and red over the last twelve months","words":"Three lines from 31 December 2022 to 31 March 2023: open from 3 to 1, overdue from 0 to 1, red from 0 to 0. The figures are in the table below."}}}}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"At the end of","weight":0},{"alignment":"trailing","heading":"Open","weight":0},{"alignment":"trailing","heading":"Overdue","weight":0},{"alignment":"trailing","heading":"Red","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"date":{"_0":"2022-12-31"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2023-01-31"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2023-02-28"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2023-03-31"}},{"text":{"_0":"1"}},{"text":{"_0":"1"}},{"text":{"_0":"0"}}]]}}},{"heading":{"_1":"Completed since 28 February 2023","level":2}},{"paragraph":{"_0":"No action was completed."}},{"heading":{"_1":"Re-dated","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Ref","weight":0},{"alignment":"leading","heading":"From","weight":0},{"alignment":"leading","heading":"To","weight":0},{"alignment":"leading","heading":"Original","weight":0},{"alignment":"leading","heading":"Re-dated","weight":0},{"alignment":"leading","heading":"Reason","weight":4},{"alignment":"leading","heading":"By","weight":2}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"1.1"}},{"date":{"_0":"2023-04-28"}},{"date":{"_0":"2023-03-15"}},{"date":{"_0":"2023-01-31"}},{"text":{"_0":"3 times"}},{"prose":{"_0":"reason 43"}},{"text":{"_0":"Programme Office"}}]]}}},{"heading":{"_1":"Restated since the last sealed pack","level":2}},{"paragraph":{"_0":"Nothing that a sealed pack said has been recorded otherwise since."}}],"classification":"OFFICIAL","title":"Late returns: position as at 31 March 2023"},"format_version":5}',replace('OFFICIAL\n\nLate returns: position as at 31 March 2023\n══════════════════════════════════════════\n\nCouncil         Wetherby Vale Council\nBoard           Executive Improvement Board\nPeriod          from the end of 28 February 2023, the day of the last sealed\n                pack to the end of 31 March 2023\nArea            1. The front door, and no other\nSealed despite  One area.\nLedger          entry 98 of 22 November 2026, 68ae 3d69 c26f 74c3\n\n0 of 3 actions are complete; of the 1 open, 0 are red and 1 overdue, and 0 had\nno update since 28 February 2023; 2 are withdrawn.\n\nMatters arising: none since 28 February 2023.\n\nWhat needs you: 1 action, red or overdue\n────────────────────────────────────────\n\nAction and lead             Rating   Late     What is being done, and        De-\n                                              until when                  cision\n──────────────────────────  ───────  ───────  ──────────────────────────  ──────\n1.1 Fill the vacant posts.  ◐ amber  16 days  No mitigating action             2\n(Head of Service - Front             overdue  recorded. Last update 20\nDoor)                                         March 2023.\n\nWhat changed since 28 February 2023\n───────────────────────────────────\n\nActions                         28 Feb 2023  In  Out  31 Mar 2023\n──────────────────────────────  ───────────  ──  ───  ───────────\nOpen                                      0  +1    0            1\nComplete                                  0   0    0            0\nWithdrawn                                 3   0   −1            2\nAll                                       3   0    0            3\nRed                                       0   0    0            0\nOverdue                                   0  +1    0            1\nComplete, impact not evidenced            0   0    0            0\n\nWhat is not known\n─────────────────\n\nNot known                                     Actions\n────────────────────────────────────────────  ───────\nNot rated                                      0 of 1\nNo update since 28 February 2023               0 of 1\nNo due date                                    0 of 1\nNo officer, or one who has left                0 of 1\nRed or overdue, no mitigation recorded (1.1)   1 of 1\nComplete, impact not evidenced                 0 of 0\nOf these, no impact recorded at all                 0\nComplete, day of completion not recorded       0 of 0\n\nOpened again: 1.1 (“note 0”). Overdue: none was on 28 February 2023; 1 is new\n(1.1).\n\nWhat changed for children\n─────────────────────────\n\nNo impact was newly evidenced since 28 February 2023.\n\nDecisions asked of the board\n────────────────────────────\n\n1. Note the position as at 31 March 2023: 0 of 3 complete, 1 overdue, 0 red.\n2. Agree or refuse the new due dates:\n   1.1 Fill the vacant posts., 28 April 2023 to 15 March 2023\n3. Ask for a new rating where the dates say worse:\n   1.1 Fill the vacant posts., rated amber, 16 days overdue\n\nExceptions\n──────────\n\nThe 1 open actions, told once: 1 red or overdue, 0 on schedule only because\nre-dated, 0 without an update since 28 February 2023, a date or an officer; 0\nwith nothing to tell.\n\nWhy they are late\n\nAction and lead             Reason for delay, and the   First due       Re-dated\n                            last word recorded\n──────────────────────────  ──────────────────────────  ──────────────  ────────\n1.1 Fill the vacant posts.  Reason: “reason 43” (20     31 January      3 times\n(Head of Service - Front    March 2023). 20 March       2023\nDoor)                       2023: “note 94”\n\nComplete without evidenced impact\n─────────────────────────────────\n\nThe impact of every complete action is evidenced.\n\nArea by area\n────────────\n\nArea               Actions  Complete  On track  Red  Withdrawn  Overdue\n─────────────────  ───────  ────────  ────────  ───  ─────────  ───────\n1. The front door        3         0         1    0          2        1\nAll areas                3         0         1    0          2        1\n\nThe last twelve months\n──────────────────────\n\nAt the end of     Open  Overdue  Red\n────────────────  ────  ───────  ───\n31 December 2022     3        0    0\n31 January 2023      0        0    0\n28 February 2023     0        0    0\n31 March 2023        1        1    0\n\nCompleted since 28 February 2023\n────────────────────────────────\n\nNo action was completed.\n\nRe-dated\n────────\n\nRef  From        To           Original     Re-dated  Reason     By\n───  ──────────  ───────────  ───────────  ────────  ─────────  ────────────────\n1.1  28 April    15 March     31 January   3 times   reason 43  Programme Office\n     2023        2023         2023\n\nRestated since the last sealed pack\n───────────────────────────────────\n\nNothing that a sealed pack said has been recorded otherwise since.\n\nAnnex: the whole plan as at 31 March 2023\n─────────────────────────────────────────\n\nKey to the ratings\n\nRating   What it says                 Meaning      Actions\n───────  ───────────────────────────  ───────────  ───────\n● green  Completed                    complete           0\n◐ amber  In progress and on schedule  on track           1\n▲ red    Delayed or not on schedule   off track          0\n○ white  Planning, not yet commenced  not started        0\n\n1. The front door\n\n3 actions: 1 on track, 2 withdrawn, 1 overdue\n\nOutcome   Action      Responsible  Due date  Progress      Impact      Rating\nfor       needed\nchildren\nand\nfamilies\n────────  ──────────  ───────────  ────────  ────────────  ──────────  ─────────\nnone      1.1 Fill    Head of      15 March  none          none        ◐ amber\nrecorded  the vacant  Service -    2023      recorded      recorded\n          posts.      Front Door   first 31\n                                   January\n                                   2023,\n                                   re-dated\n                                   3 times\n                                   16 days\n                                   overdue\n          1.2 Grade                26 May    Withdrawn:    Evidenced:  withdrawn\n          each                     2023      withdrawn 7   Impact\n          contact by               first 31                told as\n          urgency.                 March                   number 18.\n                                   2023,\n                                   re-dated\n                                   once\n          1.3                      none      Withdrawn:    Intended:   withdrawn\n          Publish                            withdrawn 3   Impact\n          the                                              told as\n          threshold                                        number 16.\n          guide.\n','\n',char(10)),replace('OFFICIAL\n\n# Late returns: position as at 31 March 2023\n\n- **Council**: Wetherby Vale Council\n- **Board**: Executive Improvement Board\n- **Period**: from the end of 28 February 2023, the day of the last sealed pack to the end of 31 March 2023\n- **Area**: 1. The front door, and no other\n- **Sealed despite**: One area.\n- **Ledger**: entry 98 of 22 November 2026, 68ae 3d69 c26f 74c3\n\n0 of 3 actions are complete; of the 1 open, 0 are red and 1 overdue, and 0 had no update since 28 February 2023; 2 are withdrawn.\n\nMatters arising: none since 28 February 2023.\n\n## What needs you: 1 action, red or overdue\n\n| Action and lead | Rating | Late | What is being done, and until when | Decision |\n| --- | --- | --- | --- | ---: |\n| 1.1 Fill the vacant posts. (Head of Service - Front Door) | ◐ amber | 16 days overdue | No mitigating action recorded. Last update 20 March 2023. | 2 |\n\n## What changed since 28 February 2023\n\n| Actions | 28 Feb 2023 | In | Out | 31 Mar 2023 |\n| --- | ---: | ---: | ---: | ---: |\n| Open | 0 | +1 | 0 | 1 |\n| Complete | 0 | 0 | 0 | 0 |\n| Withdrawn | 3 | 0 | −1 | 2 |\n| All | 3 | 0 | 0 | 3 |\n| Red | 0 | 0 | 0 | 0 |\n| Overdue | 0 | +1 | 0 | 1 |\n| Complete, impact not evidenced | 0 | 0 | 0 | 0 |\n\n## What is not known\n\n| Not known | Actions |\n| --- | ---: |\n| Not rated | 0 of 1 |\n| No update since 28 February 2023 | 0 of 1 |\n| No due date | 0 of 1 |\n| No officer, or one who has left | 0 of 1 |\n| Red or overdue, no mitigation recorded (1.1) | 1 of 1 |\n| Complete, impact not evidenced | 0 of 0 |\n| Of these, no impact recorded at all | 0 |\n| Complete, day of completion not recorded | 0 of 0 |\n\nOpened again: 1.1 (“note 0”). Overdue: none was on 28 February 2023; 1 is new (1.1).\n\n## What changed for children\n\nNo impact was newly evidenced since 28 February 2023.\n\n## Decisions asked of the board\n\n1. Note the position as at 31 March 2023: 0 of 3 complete, 1 overdue, 0 red.\n2. Agree or refuse the new due dates:<br>1.1 Fill the vacant posts., 28 April 2023 to 15 March 2023\n3. Ask for a new rating where the dates say worse:<br>1.1 Fill the vacant posts., rated amber, 16 days overdue\n\n## Exceptions\n\nThe 1 open actions, told once: 1 red or overdue, 0 on schedule only because re-dated, 0 without an update since 28 February 2023, a date or an officer; 0 with nothing to tell.\n\n### Why they are late\n\n| Action and lead | Reason for delay, and the last word recorded | First due | Re-dated |\n| --- | --- | --- | --- |\n| 1.1 Fill the vacant posts. (Head of Service - Front Door) | Reason: “reason 43” (20 March 2023). 20 March 2023: “note 94” | 31 January 2023 | 3 times |\n\n## Complete without evidenced impact\n\nThe impact of every complete action is evidenced.\n\n## Area by area\n\n| Area | Actions | Complete | On track | Red | Withdrawn | Overdue |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n| 1. The front door | 3 | 0 | 1 | 0 | 2 | 1 |\n| All areas | 3 | 0 | 1 | 0 | 2 | 1 |\n\n## The last twelve months\n\n| At the end of | Open | Overdue | Red |\n| --- | ---: | ---: | ---: |\n| 31 December 2022 | 3 | 0 | 0 |\n| 31 January 2023 | 0 | 0 | 0 |\n| 28 February 2023 | 0 | 0 | 0 |\n| 31 March 2023 | 1 | 1 | 0 |\n\n## Completed since 28 February 2023\n\nNo action was completed.\n\n## Re-dated\n\n| Ref | From | To | Original | Re-dated | Reason | By |\n| --- | --- | --- | --- | --- | --- | --- |\n| 1.1 | 28 April 2023 | 15 March 2023 | 31 January 2023 | 3 times | reason 43 | Programme Office |\n\n## Restated since the last sealed pack\n\nNothing that a sealed pack said has been recorded otherwise since.\n\n## Annex: the whole plan as at 31 March 2023\n\n### Key to the ratings\n\n| Rating | What it says | Meaning | Actions |\n| --- | --- | --- | ---: |\n| ● green | Completed | complete | 0 |\n| ◐ amber | In progress and on schedule | on track | 1 |\n| ▲ red | Delayed or not on schedule | off track | 0 |\n| ○ white | Planning, not yet commenced | not started | 0 |\n\n### 1. The front door\n\n3 actions: 1 on track, 2 withdrawn, 1 overdue\n\n| Outcome for children and families | Action needed | Responsible | Due date | Progress | Impact | Rating |\n| --- | --- | --- | --- | --- | --- | --- |\n| none recorded | 1.1 Fill the vacant posts. | Head of Service - Front Door | 15 March 2023<br>first 31 January 2023, re-dated 3 times<br>16 days overdue | none recorded | none recorded | ◐ amber |\n| none recorded | 1.2 Grade each contact by urgency. | Head of Service - Front Door | 26 May 2023<br>first 31 March 2023, re-dated once | Withdrawn: withdrawn 7 | Evidenced: Impact told as number 18. | withdrawn |\n| none recorded | 1.3 Publish the threshold guide. | Head of Service - Front Door | none | Withdrawn: withdrawn 3 | Intended: Impact told as number 16. | withdrawn |\n','\n',char(10)),'7e8479703aeef3a26fb16855ed1fffe4c29d7c4ccc5866c6628d1e2f8ab96eb9',NULL);
INSERT INTO pack VALUES(4,113,1,'2023-01-31','2023-02-28',NULL,'The board knows.',2,2,86,112,replace('{"added":[],"area_number":null,"areas":[{"counts":{"at_risk":0,"closed":3,"complete":0,"due_within_30_days":0,"embedded":0,"not_started":0,"off_track":0,"on_track":0,"open":0,"overdue":0,"total":3,"unrated":0,"withdrawn":3,"without_due_date":0,"without_officer":0},"number":1,"title":"The front door"},{"counts":{"at_risk":0,"closed":1,"complete":0,"due_within_30_days":1,"embedded":0,"not_started":1,"off_track":1,"on_track":0,"open":2,"overdue":0,"total":3,"unrated":0,"withdrawn":1,"without_due_date":0,"without_officer":0},"number":2,"title":"Quality of practice and supervision"}],"as_at":"2023-02-28","authority":"Wetherby Vale Council","board":"executive","board_actions":[],"board_title":"Executive Improvement Board","bridge":{"added":0,"as_sealed":3,"closed":0,"closing":2,"opening":3,"reopened":0,"restated":0,"restated_references":[],"withdrawn":1},"claims":[],"classification":"OFFICIAL","commentary":[],"completed":[],"completed_without_day":[],"corrections":[],"counts":{"at_risk":0,"closed":4,"complete":0,"due_within_30_days":1,"embedded":0,"not_started":1,"off_track":1,"on_track":0,"open":2,"overdue":0,"total":6,"unrated":0,"withdrawn":4,"without_due_date":0,"without_officer":0},"counts_change":{"at_risk":{"restated":0,"total":0},"closed":{"restated":0,"total":1},"complete":{"restated":0,"total":0},"due_within_30_days":{"restated":0,"total":0},"embedded":{"restated":0,"total":0},"not_started":{"restated":0,"total":0},"off_track":{"restated":0,"total":1},"on_track":{"restated":0,"total":-1},"open":{"restated":0,"total":-1},"overdue":{"restated":0,"total":0},"total":{"restated":0,"total":0},"unrated":{"restated":0,"total":-1},"withdrawn":{"restated":0,"total":1},"without_due_date":{"restated":0,"total":0},"without_officer":{"restated":0,"total":0}},"decisions":["note the position as at 28 February 2023: 0 of 6 complete, 0 overdue, 1 red."],"decisions_asked":[],"despite":"The board knows.","did_not_hold":[],"did_not_hold_since":[],"due_next":[{"action":"The action in words number 109.","area":"Quality of practice and supervision","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-02-28","impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 90","reason_for_delay":"delay 90","revised_due_on":"2023-07-31"},"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-02-28","outcome":"Families are heard.","progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track"},"reference":"2.1","sustaining":null,"times_redated":0,"updated_by":"Programme Office","updated_on":"2023-02-20","withdrawn_reason":null}],"evidence":[],"evidenced":["1.2","2.3"],"exceptions":[{"action":"The action in words number 109.","area":"Quality of practice and supervision","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-02-28","exceptions":["red"],"impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 90","reason_for_delay":"delay 90","revised_due_on":"2023-07-31"},"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-02-28","outcome":"Families are heard.","progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track"},"reference":"2.1","sustaining":null,"times_redated":0,"updated_by":"Programme Office","updated_on":"2023-02-20","withdrawn_reason":null},{"action":"Agree the supervision policy.","area":"Quality of practice and supervision","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-05-26","exceptions":["redated"],"impact":"Impact told as number 69.","impact_is_evidenced":true,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 6","reason_for_delay":"delay 6","revised_due_on":"2023-07-31"},"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-01-05","outcome":null,"progress":"Progress told as number 27.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"white","colour":"white","label":"Planning, not yet commenced","meaning":"not_started"},"reference":"2.3","sustaining":null,"times_redated":2,"updated_by":"Programme Office","updated_on":"2023-02-28","withdrawn_reason":null}],"forecast":{"is_of_meeting":true,"newly_overdue":["2.1"],"on":"2023-03-16","overdue":1},"headline":"As at 28 February 2023, 0 of 6 actions are complete and 4 were withdrawn; 2 are open. No action is overdue, and 1 is red (with mitigation). Since 31 January 2023, 1 action turned red, 1 was re-dated and 1 was withdrawn. If nothing changes, 1 will be overdue, 1 of them newly, on 16 March 2023, the day of the next meeting.","last_pack":"executive-2023-01-31","last_words":[{"last_word":"note 91","last_word_on":"2023-02-03","reason":"delay 90","reason_on":"2022-12-12","reference":"2.1"},{"last_word":"Progress told as number 27.","last_word_on":"2023-02-28","reason":"delay 6","reason_on":"2023-02-28","reference":"2.3"}],"ledger_head":{"entry":112,"recorded_on":"2026-11-22","sha256":"db71dd5121fb2c6e7ecb610ca65cc328c55c4f1c3e7d4a6b5a72ba7455ed5f25"},"matters_arising":[{"about":"date","answer":null,"asked_on":"2023-01-31","decided_on":null,"meetings_waiting":1,"proposed_due_on":null,"reference":"2.3","words":null}],"measures":[],"names":"full","needs_you":["2.1"],"newly_evidenced":[{"action":"Agree the supervision policy.","area":"Quality of practice and supervision","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-05-26","impact":"Impact told as number 69.","impact_is_evidenced":true,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 6","reason_for_delay":"delay 6","revised_due_on":"2023-07-31"},"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-01-05","outcome":null,"progress":"Progress told as number 27.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"white","colour":"white","label":"Planning, not yet commenced","meaning":"not_started"},"reference":"2.3","sustaining":null,"times_redated":2,"updated_by":"Programme Office","updated_on":"2023-02-28","withdrawn_reason":null}],"newly_red":[{"action":"The action in words number 109.","area":"Quality of practice and supervision","area_number":2,"cause":"note 91","completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-02-28","impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 90","reason_for_delay":"delay 90","revised_due_on":"2023-07-31"},"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-02-28","outcome":"Families are heard.","progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track"},"reference":"2.1","sustaining":null,"times_redated":0,"updated_by":"Programme Office","updated_on":"2023-02-20","withdrawn_reason":null}],"on_schedule_only_by_redating":["2.3"],"opening_counts":{"at_risk":0,"closed":3,"complete":0,"due_within_30_days":1,"embedded":0,"not_started":1,"off_track":0,"on_track":1,"open":3,"overdue":0,"total":6,"unrated":1,"withdrawn":3,"without_due_date":0,"without_officer":0},"opening_overdue":[],"opening_red":[],"opening_without_evidenced_impact":[],"overdue":[],"plan":"Late returns","position":"0 of 6 actions are complete; of the 2 open, 1 is red and 0 overdue, and 0 had no update since 31 January 2023; 4 are withdrawn.","rating_challenges":[{"computed":"on_track","computed_from_original":"on_track","days_behind":0,"rating":"red","reference":"2.1"}],"recovered":[],"red":[{"action":"The action in words number 109.","area":"Quality of practice and supervision","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-02-28","impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 90","reason_for_delay":"delay 90","revised_due_on":"2023-07-31"},"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-02-28","outcome":"Families are heard.","progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track"},"reference":"2.1","sustaining":null,"times_redated":0,"updated_by":"Programme Office","updated_on":"2023-02-20","withdrawn_reason":null}],"redated":[{"action":"Fill the vacant posts.","area":"The front door","area_number":1,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2023-04-28","impact":null,"impact_is_evidenced":false,"mitigation":{"accountable_officer":{"email":"hos.frontdoor@council.example","name":null,"role":"Head of Service - Front Door","service":"Front door"},"mitigating_actions":"measure 41","reason_for_delay":"delay 41","revised_due_on":"2023-07-31"},"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-01-31","outcome":null,"progress":null,"proposed_due_on":null,"proposed_on":null,"rating":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track"},"redatings":[{"effective_on":"2023-02-14","from":"2023-03-10","reason":"The supplement needs agreement.","recorded_by":"Programme Office","to":"2023-04-28"}],"reference":"1.1","sustaining":null,"times_redated":2,"updated_by":"Programme Office","updated_on":"2023-02-14","withdrawn_reason":"withdrawn 61"}],"refused_dates":[],"reopened":[],"reported":[{"impact_on":null,"progress_on":null,"reference":"1.1"},{"impact_on":"2023-01-05","progress_on":"2023-01-05","reference":"1.2"},{"impact_on":"2023-01-05","progress_on":"2023-02-03","reference":"1.3"},{"impact_on":null,"progress_on":null,"reference":"2.1"},{"impact_on":"2023-01-27","progress_on":"2023-01-31","reference":"2.2"},{"impact_on":"2023-02-14","progress_on":"2023-02-28","reference":"2.3"}],"restated":[],"since":"2023-01-31","transitions":[{"count":1,"from":"amber","references":["2.3"],"to":"white"},{"count":1,"from":"white","references":["2.1"],"to":"red"},{"count":1,"from":"unrated","references":["2.2"],"to":"withdrawn"}],"trend":[{"as_at":"2022-12-31","open":5,"overdue":0,"red":0},{"as_at":"2023-01-31","open":3,"overdue":0,"red":0},{"as_at":"2023-02-28","open":2,"overdue":0,"red":1}],"withdrawn":[{"action":"The action in words number 55.","area":"Quality of practice and supervision","area_number":2,"completed_on":"2023-02-03","days_overdue":0,"due_as_printed":null,"due_on":"2023-05-26","impact":"Impact told as number 51.","impact_is_evidenced":false,"mitigation":null,"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-06-30","outcome":"Families are heard.","progress":"Twelve managers trained.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"green","colour":"green","label":"Completed","meaning":"complete"},"reference":"2.2","sustaining":null,"times_redated":1,"updated_by":"Programme Office","updated_on":"2023-02-28","withdrawn_reason":"Folded into 2.1."}],"withheld":[],"without_evidenced_impact":[],"without_update":[]}\n','\n',char(10)),'{"document":{"annex":[{"heading":{"_1":"Annex: the whole plan as at 28 February 2023","level":2}},{"heading":{"_1":"Key to the ratings","level":3}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Rating","weight":0},{"alignment":"leading","heading":"What it says","weight":1},{"alignment":"leading","heading":"Meaning","weight":0},{"alignment":"trailing","heading":"Actions","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"rating":{"_0":{"code":"green","colour":"green","label":"Completed","meaning":"complete","symbol":"●"}}},{"text":{"_0":"Completed"}},{"text":{"_0":"complete"}},{"text":{"_0":"0"}}],[{"rating":{"_0":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track","symbol":"◐"}}},{"text":{"_0":"In progress and on schedule"}},{"text":{"_0":"on track"}},{"text":{"_0":"0"}}],[{"rating":{"_0":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track","symbol":"▲"}}},{"text":{"_0":"Delayed or not on schedule"}},{"text":{"_0":"off track"}},{"text":{"_0":"1"}}],[{"rating":{"_0":{"code":"white","colour":"white","label":"Planning, not yet commenced","meaning":"not_started","symbol":"○"}}},{"text":{"_0":"Planning, not yet commenced"}},{"text":{"_0":"not started"}},{"text":{"_0":"1"}}]]}}},{"heading":{"_1":"1. The front door","level":3}},{"paragraph":{"_0":"3 actions: 3 withdrawn"}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Outcome for children and families","weight":3},{"alignment":"leading","heading":"Action needed","weight":4},{"alignment":"leading","heading":"Responsible","weight":2},{"alignment":"leading","heading":"Due date","weight":1},{"alignment":"leading","heading":"Progress","weight":5},{"alignment":"leading","heading":"Impact","weight":3},{"alignment":"leading","heading":"Rating","weight":0}],"isLastRowTotal":false,"merged":[0,2],"rows":[[{"missing":{"_0":"none recorded"}},{"text":{"_0":"1.1 Fill the vacant posts."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"28 April 2023\nfirst 31 January 2023, re-dated twice"}},{"prose":{"_0":"Withdrawn: withdrawn 61"}},{"missing":{"_0":"none recorded"}},{"text":{"_0":"withdrawn"}}],[{"missing":{"_0":"none recorded"}},{"text":{"_0":"1.2 Grade each contact by urgency."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"26 May 2023\nfirst 31 March 2023, re-dated once"}},{"prose":{"_0":"Withdrawn: withdrawn 7"}},{"prose":{"_0":"Evidenced: Impact told as number 18."}},{"text":{"_0":"withdrawn"}}],[{"missing":{"_0":"none recorded"}},{"text":{"_0":"1.3 Publish the threshold guide."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"none"}},{"prose":{"_0":"Withdrawn: withdrawn 3"}},{"prose":{"_0":"Intended: Impact told as number 16."}},{"text":{"_0":"withdrawn"}}]]}}},{"heading":{"_1":"2. Quality of practice and supervision","level":3}},{"paragraph":{"_0":"3 actions: 1 red, 1 not started, 1 withdrawn"}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Outcome for children and families","weight":3},{"alignment":"leading","heading":"Action needed","weight":4},{"alignment":"leading","heading":"Responsible","weight":2},{"alignment":"leading","heading":"Due date","weight":1},{"alignment":"leading","heading":"Progress","weight":5},{"alignment":"leading","heading":"Impact","weight":3},{"alignment":"leading","heading":"Rating","weight":0}],"isLastRowTotal":false,"merged":[0,2],"rows":[[{"prose":{"_0":"Families are heard."}},{"text":{"_0":"2.1 The action in words number 109."}},{"text":{"_0":"Principal Social Worker and Head of Learning"}},{"text":{"_0":"28 February 2023"}},{"missing":{"_0":"none recorded"}},{"missing":{"_0":"none recorded"}},{"rating":{"_0":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track","symbol":"▲"}}}],[{"prose":{"_0":"Families are heard."}},{"text":{"_0":"2.2 The action in words number 55."}},{"text":{"_0":"Principal Social Worker and Head of Learning"}},{"text":{"_0":"26 May 2023\nfirst 30 June 2023, re-dated once"}},{"prose":{"_0":"Withdrawn: Folded into 2.1."}},{"prose":{"_0":"Intended: Impact told as number 51."}},{"text":{"_0":"withdrawn"}}],[{"missing":{"_0":"none recorded"}},{"text":{"_0":"2.3 Agree the supervision policy."}},{"text":{"_0":"Principal Social Worker and Head of Learning"}},{"text":{"_0":"26 May 2023\nfirst 5 January 2023, re-dated twice"}},{"prose":{"_0":"Progress told as number 27."}},{"prose":{"_0":"Evidenced: Impact told as number 69."}},{"rating":{"_0":{"code":"white","colour":"white","label":"Planning, not yet commenced","meaning":"not_started","symbol":"○"}}}]]}}}],"blocks":[{"heading":{"_1":"Late returns: position as at 28 February 2023","level":1}},{"particulars":{"_0":[{"name":"Council","value":{"text":{"_0":"Wetherby Vale Council"}}},{"name":"Board","value":{"text":{"_0":"Executive Improvement Board"}}},{"name":"Meeting","value":{"text":{"_0":"16 March 2023"}}},{"name":"Period","value":{"text":{"_0":"from the end of 31 January 2023, the day of the last sealed pack to the end of 28 February 2023"}}},{"name":"Sealed despite","value":{"text":{"_0":"The board knows."}}},{"name":"Ledger","value":{"text":{"_0":"entry 112 of 22 November 2026, db71 dd51 21fb 2c6e"}}}]}},{"paragraph":{"_0":"0 of 6 actions are complete; of the 2 open, 1 is red and 0 overdue, and 0 had no update since 31 January 2023; 4 are withdrawn."}},{"heading":{"_1":"Matters arising","level":2}},{"paragraph":{"_0":"Asked and not answered, whether their new due dates may stand: for 1 meeting 2.3."}},{"heading":{"_1":"What needs you: 1 action, red or overdue","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Action and lead","weight":7},{"alignment":"leading","heading":"Rating","weight":0},{"alignment":"leading","heading":"Late","weight":0},{"alignment":"leading","heading":"What is being done, and until when","weight":6},{"alignment":"trailing","heading":"De­cision","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"2.1 The action in words number 109. (Principal Social Worker and Head of Learning)"}},{"rating":{"_0":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track","symbol":"▲"}}},{"text":{"_0":"due 28 February 2023"}},{"prose":{"_0":"measure 90 (Head of Service - Front Door)","standing":"Until 31 July 2023"}},{"text":{"_0":"none"}}]]}}},{"paragraph":{"_0":"Overdue too by 16 March 2023, the day of the next meeting, if nothing changes: 2.1 The action in words number 109. (due 28 February 2023)."}},{"beside":{"_0":[{"heading":{"_1":"What changed since 31 January 2023, as the pack executive-2023-01-31 says","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Actions","weight":1},{"alignment":"trailing","heading":"31 Jan 2023","weight":0},{"alignment":"trailing","heading":"Late","weight":0},{"alignment":"trailing","heading":"In","weight":0},{"alignment":"trailing","heading":"Out","weight":0},{"alignment":"trailing","heading":"28 Feb 2023","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"Open"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"−1"}},{"text":{"_0":"2"}}],[{"text":{"_0":"Complete"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Withdrawn"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"+1"}},{"text":{"_0":"0"}},{"text":{"_0":"4"}}],[{"text":{"_0":"All"}},{"text":{"_0":"6"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"6"}}],[{"text":{"_0":"Red"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"+1"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}}],[{"text":{"_0":"Overdue"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Complete, impact not evidenced"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}]]}}}],"_1":[{"heading":{"_1":"What is not known","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Not known","weight":1},{"alignment":"trailing","heading":"Actions","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"Not rated"}},{"text":{"_0":"0 of 2"}}],[{"text":{"_0":"No update since 31 January 2023"}},{"text":{"_0":"0 of 2"}}],[{"text":{"_0":"No due date"}},{"text":{"_0":"0 of 2"}}],[{"text":{"_0":"No officer, or one who has left"}},{"text":{"_0":"0 of 2"}}],[{"text":{"_0":"Red or overdue, no mitigation recorded"}},{"text":{"_0":"0 of 1"}}],[{"text":{"_0":"Complete, impact not evidenced"}},{"text":{"_0":"0 of 0"}}],[{"text":{"_0":"Of these, no impact recorded at all"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Complete, day of completion not recorded"}},{"text":{"_0":"0 of 0"}}]]}}}]}},{"paragraph":{"_0":"Newly red: 2.1 (“note 91”)."}},{"heading":{"_1":"What changed for children: 1 impact newly evidenced","level":2}},{"particulars":{"_0":[{"name":"2.3","value":{"text":{"_0":"“Impact told as number 69.”"}}}]}},{"heading":{"_1":"Decisions asked of the board","level":2}},{"list":{"_0":["Note the position as at 28 February 2023: 0 of 6 complete, 0 overdue, 1 red."]}},{"heading":{"_1":"Exceptions","level":2}},{"paragraph":{"_0":"The 2 open actions, told once: 1 red or overdue, 1 on schedule only because re-dated, 0 without an update since 31 January 2023, a date or an officer; 0 with nothing to tell."}},{"heading":{"_1":"Why they are late","level":3}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Action and lead","weight":3},{"alignment":"leading","heading":"Reason for delay, and the last word recorded","weight":6},{"alignment":"leading","heading":"First due","weight":1},{"alignment":"leading","heading":"Re-dated","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"2.1 The action in words number 109. (Principal Social Worker and Head of Learning)"}},{"prose":{"_0":"Reason: “delay 90” (12 December 2022). 3 February 2023: “note 91”"}},{"date":{"_0":"2023-02-28"}},{"text":{"_0":"never"}}]]}}},{"heading":{"_1":"On schedule only because re-dated","level":3}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Action and lead","weight":5},{"alignment":"leading","heading":"First date","weight":1},{"alignment":"leading","heading":"Due now","weight":1},{"alignment":"trailing","heading":"Later by","weight":1},{"alignment":"leading","heading":"Last update","weight":1}],"isLastRowTotal":false,"merged":[],"rows":[[{"prose":{"_0":"2.3 Agree the supervision policy.","standing":"Principal Social Worker and Head of Learning. Why: “delay 6”"}},{"date":{"_0":"2023-01-05"}},{"date":{"_0":"2023-05-26"}},{"text":{"_0":"141 days"}},{"date":{"_0":"2023-02-28"}}]]}}},{"heading":{"_1":"Complete without evidenced impact","level":2}},{"paragraph":{"_0":"The impact of every complete action is evidenced."}},{"heading":{"_1":"Area by area","level":2}},{"chart":{"_0":{"bars":{"_0":{"categories":["1. The front door","2. Quality of practice and supervision"],"series":[{"colour":"red","name":"red","symbol":"▲","values":[0,1]},{"colour":"white","name":"not started","symbol":"○","values":[0,1]},{"colour":"black","name":"withdrawn","symbol":"×","values":[3,1]}],"title":"Actions of each area by rating","words":"Stacked bars, one for each of 2 areas. Of all 6 actions: 1 red, 1 not started and 4 withdrawn. The figures are in the table below."}}}}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Area","weight":4},{"alignment":"trailing","heading":"Ac­tions","weight":0},{"alignment":"trailing","heading":"Com­plete","weight":0},{"alignment":"trailing","heading":"On track","weight":0},{"alignment":"trailing","heading":"Red","weight":0},{"alignment":"trailing","heading":"Not started","weight":0},{"alignment":"trailing","heading":"With­drawn","weight":0},{"alignment":"trailing","heading":"Over­due","weight":0}],"isLastRowTotal":true,"merged":[],"rows":[[{"text":{"_0":"1. The front door"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}}],[{"text":{"_0":"2. Quality of practice and supervision"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}},{"text":{"_0":"1"}},{"text":{"_0":"1"}},{"text":{"_0":"0"}}],[{"text":{"_0":"All areas"}},{"text":{"_0":"6"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}},{"text":{"_0":"1"}},{"text":{"_0":"4"}},{"text":{"_0":"0"}}]]}}},{"heading":{"_1":"The last twelve months","level":2}},{"chart":{"_0":{"lines":{"_0":{"points":["31 Dec 22","31 Jan 23","28 Feb 23"],"series":[{"colour":"blue","name":"Open","values":[5,3,2]},{"colour":"orange","name":"Overdue","values":[0,0,0]},{"colour":"red","name":"Red","values":[0,0,1]}],"title":"Open, overdue and red over the last twelve months","words":"Three lines from 31 December 2022 to 28 February 2023: open from 5 to 2, overdue from 0 to 0, red from 0 to 1. The figures are in the table below."}}}}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"At the end of","weight":0},{"alignment":"trailing","heading":"Open","weight":0},{"alignment":"trailing","heading":"Overdue","weight":0},{"alignment":"trailing","heading":"Red","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"date":{"_0":"2022-12-31"}},{"text":{"_0":"5"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2023-01-31"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2023-02-28"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}}]]}}},{"heading":{"_1":"Completed since 31 January 2023","level":2}},{"paragraph":{"_0":"No action was completed."}},{"heading":{"_1":"Re-dated","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Ref","weight":0},{"alignment":"leading","heading":"From","weight":0},{"alignment":"leading","heading":"To","weight":0},{"alignment":"leading","heading":"Original","weight":0},{"alignment":"leading","heading":"Re-dated","weight":0},{"alignment":"leading","heading":"Reason","weight":4},{"alignment":"leading","heading":"By","weight":2}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"1.1"}},{"date":{"_0":"2023-03-10"}},{"date":{"_0":"2023-04-28"}},{"date":{"_0":"2023-01-31"}},{"text":{"_0":"twice"}},{"prose":{"_0":"The supplement needs agreement."}},{"text":{"_0":"Programme Office"}}]]}}},{"heading":{"_1":"Withdrawn","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Ref","weight":0},{"alignment":"leading","heading":"Rating","weight":0},{"alignment":"leading","heading":"Officers","weight":2},{"alignment":"leading","heading":"Action","weight":4},{"alignment":"leading","heading":"Why","weight":4}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"2.2"}},{"text":{"_0":"withdrawn"}},{"text":{"_0":"Principal Social Worker and Head of Learning"}},{"prose":{"_0":"The action in words number 55."}},{"prose":{"_0":"Folded into 2.1."}}]]}}},{"heading":{"_1":"Restated since the last sealed pack","level":2}},{"paragraph":{"_0":"Nothing that a sealed pack said has been recorded otherwise since."}}],"classification":"OFFICIAL","title":"Late returns: position as at 28 February 2023"},"format_version":5}',replace('OFFICIAL\n\nLate returns: position as at 28 February 2023\n═════════════════════════════════════════════\n\nCouncil         Wetherby Vale Council\nBoard           Executive Improvement Board\nMeeting         16 March 2023\nPeriod          from the end of 31 January 2023, the day of the last sealed pack\n                to the end of 28 February 2023\nSealed despite  The board knows.\nLedger          entry 112 of 22 November 2026, db71 dd51 21fb 2c6e\n\n0 of 6 actions are complete; of the 2 open, 1 is red and 0 overdue, and 0 had no\nupdate since 31 January 2023; 4 are withdrawn.\n\nMatters arising\n───────────────\n\nAsked and not answered, whether their new due dates may stand: for 1 meeting\n2.3.\n\nWhat needs you: 1 action, red or overdue\n────────────────────────────────────────\n\nAction and lead             Rating  Late      What is being done, and        De-\n                                              until when                  cision\n──────────────────────────  ──────  ────────  ──────────────────────────  ──────\n2.1 The action in words     ▲ red   due 28    measure 90 (Head of           none\nnumber 109. (Principal              February  Service - Front Door)\nSocial Worker and Head of           2023      Until 31 July 2023\nLearning)\n\nOverdue too by 16 March 2023, the day of the next meeting, if nothing changes:\n2.1 The action in words number 109. (due 28 February 2023).\n\nWhat changed since 31 January 2023, as the pack executive-2023-01-31 says\n─────────────────────────────────────────────────────────────────────────\n\nActions                         31 Jan 2023  Late  In  Out  28 Feb 2023\n──────────────────────────────  ───────────  ────  ──  ───  ───────────\nOpen                                      3     0   0   −1            2\nComplete                                  0     0   0    0            0\nWithdrawn                                 3     0  +1    0            4\nAll                                       6     0   0    0            6\nRed                                       0     0  +1    0            1\nOverdue                                   0     0   0    0            0\nComplete, impact not evidenced            0     0   0    0            0\n\nWhat is not known\n─────────────────\n\nNot known                                 Actions\n────────────────────────────────────────  ───────\nNot rated                                  0 of 2\nNo update since 31 January 2023            0 of 2\nNo due date                                0 of 2\nNo officer, or one who has left            0 of 2\nRed or overdue, no mitigation recorded     0 of 1\nComplete, impact not evidenced             0 of 0\nOf these, no impact recorded at all             0\nComplete, day of completion not recorded   0 of 0\n\nNewly red: 2.1 (“note 91”).\n\nWhat changed for children: 1 impact newly evidenced\n───────────────────────────────────────────────────\n\n2.3  “Impact told as number 69.”\n\nDecisions asked of the board\n────────────────────────────\n\n1. Note the position as at 28 February 2023: 0 of 6 complete, 0 overdue, 1 red.\n\nExceptions\n──────────\n\nThe 2 open actions, told once: 1 red or overdue, 1 on schedule only because\nre-dated, 0 without an update since 31 January 2023, a date or an officer; 0\nwith nothing to tell.\n\nWhy they are late\n\nAction and lead             Reason for delay, and the   First due       Re-dated\n                            last word recorded\n──────────────────────────  ──────────────────────────  ──────────────  ────────\n2.1 The action in words     Reason: “delay 90” (12      28 February     never\nnumber 109. (Principal      December 2022). 3 February  2023\nSocial Worker and Head of   2023: “note 91”\nLearning)\n\nOn schedule only because re-dated\n\nAction and lead             First date     Due now      Later by  Last update\n──────────────────────────  ─────────────  ───────────  ────────  ──────────────\n2.3 Agree the supervision   5 January      26 May 2023  141 days  28 February\npolicy.                     2023                                  2023\nPrincipal Social Worker\nand Head of Learning. Why:\n“delay 6”\n\nComplete without evidenced impact\n─────────────────────────────────\n\nThe impact of every complete action is evidenced.\n\nArea by area\n────────────\n\nArea                           Ac-    Com-      On  Red      Not   With-   Over-\n                             tions   plete   track       started   drawn     due\n──────────────────────────  ──────  ──────  ──────  ───  ───────  ──────  ──────\n1. The front door                3       0       0    0        0       3       0\n2. Quality of practice and       3       0       0    1        1       1       0\nsupervision\nAll areas                        6       0       0    1        1       4       0\n\nThe last twelve months\n──────────────────────\n\nAt the end of     Open  Overdue  Red\n────────────────  ────  ───────  ───\n31 December 2022     5        0    0\n31 January 2023      3        0    0\n28 February 2023     2        0    1\n\nCompleted since 31 January 2023\n───────────────────────────────\n\nNo action was completed.\n\nRe-dated\n────────\n\nRef  From      To        Original    Re-dated  Reason                 By\n───  ────────  ────────  ──────────  ────────  ─────────────────────  ──────────\n1.1  10 March  28 April  31 January  twice     The supplement needs   Programme\n     2023      2023      2023                  agreement.             Office\n\nWithdrawn\n─────────\n\nRef  Rating     Officers            Action                      Why\n───  ─────────  ──────────────────  ──────────────────────────  ────────────────\n2.2  withdrawn  Principal Social    The action in words number  Folded into 2.1.\n                Worker and Head of  55.\n                Learning\n\nRestated since the last sealed pack\n───────────────────────────────────\n\nNothing that a sealed pack said has been recorded otherwise since.\n\nAnnex: the whole plan as at 28 February 2023\n────────────────────────────────────────────\n\nKey to the ratings\n\nRating   What it says                 Meaning      Actions\n───────  ───────────────────────────  ───────────  ───────\n● green  Completed                    complete           0\n◐ amber  In progress and on schedule  on track           0\n▲ red    Delayed or not on schedule   off track          1\n○ white  Planning, not yet commenced  not started        1\n\n1. The front door\n\n3 actions: 3 withdrawn\n\nOutcome   Action      Responsible  Due date  Progress      Impact      Rating\nfor       needed\nchildren\nand\nfamilies\n────────  ──────────  ───────────  ────────  ────────────  ──────────  ─────────\nnone      1.1 Fill    Head of      28 April  Withdrawn:    none        withdrawn\nrecorded  the vacant  Service -    2023      withdrawn 61  recorded\n          posts.      Front Door   first 31\n                                   January\n                                   2023,\n                                   re-dated\n                                   twice\n          1.2 Grade                26 May    Withdrawn:    Evidenced:  withdrawn\n          each                     2023      withdrawn 7   Impact\n          contact by               first 31                told as\n          urgency.                 March                   number 18.\n                                   2023,\n                                   re-dated\n                                   once\n          1.3                      none      Withdrawn:    Intended:   withdrawn\n          Publish                            withdrawn 3   Impact\n          the                                              told as\n          threshold                                        number 16.\n          guide.\n\n2. Quality of practice and supervision\n\n3 actions: 1 red, 1 not started, 1 withdrawn\n\nOutcome   Action       Responsible  Due date  Progress     Impact      Rating\nfor       needed\nchildren\nand\nfamilies\n────────  ───────────  ───────────  ────────  ───────────  ──────────  ─────────\nFamilies  2.1 The      Principal    28        none         none        ▲ red\nare       action in    Social       February  recorded     recorded\nheard.    words        Worker and   2023\n          number 109.  Head of\n                       Learning\n          2.2 The                   26 May    Withdrawn:   Intended:   withdrawn\n          action in                 2023      Folded into  Impact\n          words                     first 30  2.1.         told as\n          number 55.                June                   number 51.\n                                    2023,\n                                    re-dated\n                                    once\nnone      2.3 Agree    Principal    26 May    Progress     Evidenced:  ○ white\nrecorded  the          Social       2023      told as      Impact\n          supervision  Worker and   first 5   number 27.   told as\n          policy.      Head of      January                number 69.\n                       Learning     2023,\n                                    re-dated\n                                    twice\n','\n',char(10)),replace('OFFICIAL\n\n# Late returns: position as at 28 February 2023\n\n- **Council**: Wetherby Vale Council\n- **Board**: Executive Improvement Board\n- **Meeting**: 16 March 2023\n- **Period**: from the end of 31 January 2023, the day of the last sealed pack to the end of 28 February 2023\n- **Sealed despite**: The board knows.\n- **Ledger**: entry 112 of 22 November 2026, db71 dd51 21fb 2c6e\n\n0 of 6 actions are complete; of the 2 open, 1 is red and 0 overdue, and 0 had no update since 31 January 2023; 4 are withdrawn.\n\n## Matters arising\n\nAsked and not answered, whether their new due dates may stand: for 1 meeting 2.3.\n\n## What needs you: 1 action, red or overdue\n\n| Action and lead | Rating | Late | What is being done, and until when | Decision |\n| --- | --- | --- | --- | ---: |\n| 2.1 The action in words number 109. (Principal Social Worker and Head of Learning) | ▲ red | due 28 February 2023 | measure 90 (Head of Service - Front Door)<br>Until 31 July 2023 | none |\n\nOverdue too by 16 March 2023, the day of the next meeting, if nothing changes: 2.1 The action in words number 109. (due 28 February 2023).\n\n## What changed since 31 January 2023, as the pack executive-2023-01-31 says\n\n| Actions | 31 Jan 2023 | Late | In | Out | 28 Feb 2023 |\n| --- | ---: | ---: | ---: | ---: | ---: |\n| Open | 3 | 0 | 0 | −1 | 2 |\n| Complete | 0 | 0 | 0 | 0 | 0 |\n| Withdrawn | 3 | 0 | +1 | 0 | 4 |\n| All | 6 | 0 | 0 | 0 | 6 |\n| Red | 0 | 0 | +1 | 0 | 1 |\n| Overdue | 0 | 0 | 0 | 0 | 0 |\n| Complete, impact not evidenced | 0 | 0 | 0 | 0 | 0 |\n\n## What is not known\n\n| Not known | Actions |\n| --- | ---: |\n| Not rated | 0 of 2 |\n| No update since 31 January 2023 | 0 of 2 |\n| No due date | 0 of 2 |\n| No officer, or one who has left | 0 of 2 |\n| Red or overdue, no mitigation recorded | 0 of 1 |\n| Complete, impact not evidenced | 0 of 0 |\n| Of these, no impact recorded at all | 0 |\n| Complete, day of completion not recorded | 0 of 0 |\n\nNewly red: 2.1 (“note 91”).\n\n## What changed for children: 1 impact newly evidenced\n\n- **2.3**: “Impact told as number 69.”\n\n## Decisions asked of the board\n\n1. Note the position as at 28 February 2023: 0 of 6 complete, 0 overdue, 1 red.\n\n## Exceptions\n\nThe 2 open actions, told once: 1 red or overdue, 1 on schedule only because re-dated, 0 without an update since 31 January 2023, a date or an officer; 0 with nothing to tell.\n\n### Why they are late\n\n| Action and lead | Reason for delay, and the last word recorded | First due | Re-dated |\n| --- | --- | --- | --- |\n| 2.1 The action in words number 109. (Principal Social Worker and Head of Learning) | Reason: “delay 90” (12 December 2022). 3 February 2023: “note 91” | 28 February 2023 | never |\n\n### On schedule only because re-dated\n\n| Action and lead | First date | Due now | Later by | Last update |\n| --- | --- | --- | ---: | --- |\n| 2.3 Agree the supervision policy.<br>Principal Social Worker and Head of Learning. Why: “delay 6” | 5 January 2023 | 26 May 2023 | 141 days | 28 February 2023 |\n\n## Complete without evidenced impact\n\nThe impact of every complete action is evidenced.\n\n## Area by area\n\n| Area | Actions | Complete | On track | Red | Not started | Withdrawn | Overdue |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n| 1. The front door | 3 | 0 | 0 | 0 | 0 | 3 | 0 |\n| 2. Quality of practice and supervision | 3 | 0 | 0 | 1 | 1 | 1 | 0 |\n| All areas | 6 | 0 | 0 | 1 | 1 | 4 | 0 |\n\n## The last twelve months\n\n| At the end of | Open | Overdue | Red |\n| --- | ---: | ---: | ---: |\n| 31 December 2022 | 5 | 0 | 0 |\n| 31 January 2023 | 3 | 0 | 0 |\n| 28 February 2023 | 2 | 0 | 1 |\n\n## Completed since 31 January 2023\n\nNo action was completed.\n\n## Re-dated\n\n| Ref | From | To | Original | Re-dated | Reason | By |\n| --- | --- | --- | --- | --- | --- | --- |\n| 1.1 | 10 March 2023 | 28 April 2023 | 31 January 2023 | twice | The supplement needs agreement. | Programme Office |\n\n## Withdrawn\n\n| Ref | Rating | Officers | Action | Why |\n| --- | --- | --- | --- | --- |\n| 2.2 | withdrawn | Principal Social Worker and Head of Learning | The action in words number 55. | Folded into 2.1. |\n\n## Restated since the last sealed pack\n\nNothing that a sealed pack said has been recorded otherwise since.\n\n## Annex: the whole plan as at 28 February 2023\n\n### Key to the ratings\n\n| Rating | What it says | Meaning | Actions |\n| --- | --- | --- | ---: |\n| ● green | Completed | complete | 0 |\n| ◐ amber | In progress and on schedule | on track | 0 |\n| ▲ red | Delayed or not on schedule | off track | 1 |\n| ○ white | Planning, not yet commenced | not started | 1 |\n\n### 1. The front door\n\n3 actions: 3 withdrawn\n\n| Outcome for children and families | Action needed | Responsible | Due date | Progress | Impact | Rating |\n| --- | --- | --- | --- | --- | --- | --- |\n| none recorded | 1.1 Fill the vacant posts. | Head of Service - Front Door | 28 April 2023<br>first 31 January 2023, re-dated twice | Withdrawn: withdrawn 61 | none recorded | withdrawn |\n| none recorded | 1.2 Grade each contact by urgency. | Head of Service - Front Door | 26 May 2023<br>first 31 March 2023, re-dated once | Withdrawn: withdrawn 7 | Evidenced: Impact told as number 18. | withdrawn |\n| none recorded | 1.3 Publish the threshold guide. | Head of Service - Front Door | none | Withdrawn: withdrawn 3 | Intended: Impact told as number 16. | withdrawn |\n\n### 2. Quality of practice and supervision\n\n3 actions: 1 red, 1 not started, 1 withdrawn\n\n| Outcome for children and families | Action needed | Responsible | Due date | Progress | Impact | Rating |\n| --- | --- | --- | --- | --- | --- | --- |\n| Families are heard. | 2.1 The action in words number 109. | Principal Social Worker and Head of Learning | 28 February 2023 | none recorded | none recorded | ▲ red |\n| Families are heard. | 2.2 The action in words number 55. | Principal Social Worker and Head of Learning | 26 May 2023<br>first 30 June 2023, re-dated once | Withdrawn: Folded into 2.1. | Intended: Impact told as number 51. | withdrawn |\n| none recorded | 2.3 Agree the supervision policy. | Principal Social Worker and Head of Learning | 26 May 2023<br>first 5 January 2023, re-dated twice | Progress told as number 27. | Evidenced: Impact told as number 69. | ○ white |\n','\n',char(10)),'3e6cf3425778ef13038e06403d186b21eb7a43f8d0bee8ec3b4a16e3fa35719b',NULL);
INSERT INTO pack VALUES(5,166,1,'2023-02-28','2026-01-31',NULL,'The board knows.',1,2,91,165,replace('{"added":[],"area_number":null,"areas":[{"counts":{"at_risk":0,"closed":2,"complete":1,"due_within_30_days":0,"embedded":0,"not_started":0,"off_track":0,"on_track":1,"open":1,"overdue":0,"total":3,"unrated":0,"withdrawn":1,"without_due_date":0,"without_officer":0},"number":1,"title":"The front door"},{"counts":{"at_risk":0,"closed":2,"complete":0,"due_within_30_days":0,"embedded":1,"not_started":0,"off_track":0,"on_track":1,"open":1,"overdue":0,"total":3,"unrated":0,"withdrawn":1,"without_due_date":1,"without_officer":0},"number":2,"title":"Quality of practice and supervision"}],"as_at":"2026-01-31","authority":"Wetherby Vale Council","board":"executive","board_actions":[{"action":"Bring a paper.","completed_on":null,"days_overdue":0,"decided_on":"2026-01-08","due_on":"2026-02-28","officer":"Principal Social Worker and Head of Learning","progress":"It is being written.","reference":"executive/2026-01-08/1"}],"board_title":"Executive Improvement Board","bridge":{"added":0,"as_sealed":2,"closed":1,"closing":2,"opening":2,"reopened":1,"restated":0,"restated_references":[],"withdrawn":0},"claims":[{"completed_on":"2023-01-27","finding":"no_measure","measure":null,"reference":"1.2"},{"completed_on":"2026-01-05","finding":"too_few","measure":"dip","reference":"2.3"}],"classification":"OFFICIAL","commentary":[],"completed":[{"action":"Agree the supervision policy.","area":"Quality of practice and supervision","area_number":2,"cause":"Done.","completed_on":"2026-01-05","days_overdue":0,"due_as_printed":null,"due_on":"2023-05-26","impact":"Impact told as number 69.","impact_is_evidenced":true,"mitigation":null,"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-01-05","outcome":null,"progress":"Progress told as number 27.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"green","colour":"green","label":"Completed","meaning":"complete"},"reference":"2.3","sustaining":{"because":null,"held":1,"measure":"dip","missing":[],"needed":1,"since":"2026-01-05","state":"embedded"},"times_redated":2,"updated_by":"Programme Office","updated_on":"2026-01-05","withdrawn_reason":null}],"completed_without_day":[],"corrections":[],"counts":{"at_risk":0,"closed":4,"complete":1,"due_within_30_days":0,"embedded":1,"not_started":0,"off_track":0,"on_track":2,"open":2,"overdue":0,"total":6,"unrated":0,"withdrawn":2,"without_due_date":1,"without_officer":0},"counts_change":{"at_risk":{"restated":0,"total":0},"closed":{"restated":0,"total":0},"complete":{"restated":0,"total":1},"due_within_30_days":{"restated":0,"total":-1},"embedded":{"restated":0,"total":1},"not_started":{"restated":0,"total":-1},"off_track":{"restated":0,"total":-1},"on_track":{"restated":0,"total":2},"open":{"restated":0,"total":0},"overdue":{"restated":0,"total":0},"total":{"restated":0,"total":0},"unrated":{"restated":0,"total":0},"withdrawn":{"restated":0,"total":-2},"without_due_date":{"restated":0,"total":1},"without_officer":{"restated":0,"total":0}},"decisions":["note the position as at 31 January 2026: 2 of 6 complete, 0 overdue, 0 red;","set a due date for 2.1."],"decisions_asked":[],"despite":"The board knows.","did_not_hold":[],"did_not_hold_since":[],"due_next":[],"evidence":[{"dated":"2026-01-13","place":"https://council.example/minutes","reference":"2.3","sha256":null,"title":"Minutes"}],"evidenced":["1.2","2.1","2.3"],"exceptions":[{"action":"The action in words number 109.","area":"Quality of practice and supervision","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":null,"exceptions":["redated","without_due_date"],"impact":"Impact told as number 9.","impact_is_evidenced":true,"mitigation":null,"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-02-28","outcome":"Families are heard.","progress":"Returned in the sheet.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track"},"reference":"2.1","sustaining":null,"times_redated":1,"updated_by":"Programme Office","updated_on":"2026-01-31","withdrawn_reason":null},{"action":"Fill the vacant posts.","area":"The front door","area_number":1,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2027-06-30","exceptions":["redated"],"impact":null,"impact_is_evidenced":false,"mitigation":null,"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-01-31","outcome":null,"progress":"Returned in the sheet.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track"},"reference":"1.1","sustaining":null,"times_redated":4,"updated_by":"Programme Office","updated_on":"2026-01-31","withdrawn_reason":null}],"forecast":{"is_of_meeting":false,"newly_overdue":[],"on":"2026-02-28","overdue":0},"headline":"As at 31 January 2026, 2 of 6 actions are complete and 2 were withdrawn; 2 are open. No action is overdue, and no action is red. Since 28 February 2023, 1 action was completed, 1 was reopened and 3 were re-dated. If nothing changes, no action will be overdue on 28 February 2026.","last_pack":"executive-2023-02-28-2","last_words":[{"last_word":"Returned in the sheet.","last_word_on":"2026-01-31","reason":"Proposed again.","reason_on":"2026-01-08","reference":"1.1"},{"last_word":"Returned in the sheet.","last_word_on":"2026-01-31","reason":"reason 15","reason_on":"2023-03-31","reference":"2.1"}],"ledger_head":{"entry":165,"recorded_on":"2026-11-22","sha256":"0e0a5ec074009dfa4bab90c581716be01355455bc5624597d8a602563e897397"},"matters_arising":[{"about":"date","answer":"refuse","asked_on":"2026-01-05","decided_on":"2026-01-06","meetings_waiting":0,"proposed_due_on":"2023-11-30","reference":"1.1","words":"Too long."},{"about":"date","answer":"agree","asked_on":"2026-01-07","decided_on":"2026-01-08","meetings_waiting":0,"proposed_due_on":"2027-06-30","reference":"1.1","words":null}],"measures":[{"assurance":null,"code":"contacts","comparisons":[],"limits":"none","lower":null,"mean":99,"period":"2023-01","suppressed":false,"title":"Open contacts","tolerance":null,"unit":"count","upper":null,"value":3,"variation":null},{"assurance":null,"code":"dip","comparisons":[],"limits":"none","lower":null,"mean":95,"period":"2026-01-12","suppressed":false,"title":"Dip samples","tolerance":null,"unit":"percent","upper":null,"value":95,"variation":null},{"assurance":"consistently_passes","code":"re-referrals","comparisons":[{"period":"2021-22","value":21.5,"with":"England"}],"limits":"trial","lower":11.737333333333334,"mean":13.333333333333334,"period":"2023-01","suppressed":false,"title":"Re-referrals within 12 months","tolerance":"green","unit":"percent","upper":14.929333333333334,"value":12,"variation":"improvement"}],"names":"full","needs_you":[],"newly_evidenced":[{"action":"The action in words number 109.","area":"Quality of practice and supervision","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":null,"impact":"Impact told as number 9.","impact_is_evidenced":true,"mitigation":null,"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-02-28","outcome":"Families are heard.","progress":"Returned in the sheet.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track"},"reference":"2.1","sustaining":null,"times_redated":1,"updated_by":"Programme Office","updated_on":"2026-01-31","withdrawn_reason":null}],"newly_red":[],"on_schedule_only_by_redating":["1.1"],"opening_counts":{"at_risk":0,"closed":4,"complete":0,"due_within_30_days":1,"embedded":0,"not_started":1,"off_track":1,"on_track":0,"open":2,"overdue":0,"total":6,"unrated":0,"withdrawn":4,"without_due_date":0,"without_officer":0},"opening_overdue":[],"opening_red":["2.1"],"opening_without_evidenced_impact":[],"overdue":[],"plan":"Late returns","position":"2 of 6 actions are complete, 0 of them without evidenced impact; of the 2 open, 0 are red and 0 overdue, and 0 had no update since 28 February 2023; 2 are withdrawn.","rating_challenges":[],"recovered":[{"action":"The action in words number 109.","area":"Quality of practice and supervision","area_number":2,"cause":"note 32","completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":null,"impact":"Impact told as number 9.","impact_is_evidenced":true,"mitigation":null,"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-02-28","outcome":"Families are heard.","progress":"Returned in the sheet.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track"},"reference":"2.1","sustaining":null,"times_redated":1,"updated_by":"Programme Office","updated_on":"2026-01-31","withdrawn_reason":null}],"red":[],"redated":[{"action":"Fill the vacant posts.","area":"The front door","area_number":1,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2027-06-30","impact":null,"impact_is_evidenced":false,"mitigation":null,"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-01-31","outcome":null,"progress":"Returned in the sheet.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track"},"redatings":[{"effective_on":"2023-03-20","from":"2023-04-28","reason":"reason 43","recorded_by":"Programme Office","to":"2023-03-15"},{"effective_on":"2026-01-08","from":"2023-03-15","reason":"Proposed again.","recorded_by":"Programme Office","to":"2027-06-30"}],"reference":"1.1","sustaining":null,"times_redated":4,"updated_by":"Programme Office","updated_on":"2026-01-31","withdrawn_reason":null},{"action":"Grade each contact by urgency.","area":"The front door","area_number":1,"completed_on":"2023-01-27","days_overdue":0,"due_as_printed":null,"due_on":"2023-08-31","impact":"Impact told as number 18.","impact_is_evidenced":true,"mitigation":null,"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-03-31","outcome":null,"progress":"Progress told as number 95.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"green","colour":"green","label":"Completed","meaning":"complete"},"redatings":[{"effective_on":"2023-04-20","from":"2023-05-26","reason":"Partners are late.","recorded_by":"Programme Office","to":"2023-08-31"}],"reference":"1.2","sustaining":null,"times_redated":2,"updated_by":"Programme Office","updated_on":"2023-04-20","withdrawn_reason":null},{"action":"The action in words number 109.","area":"Quality of practice and supervision","area_number":2,"completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":null,"impact":"Impact told as number 9.","impact_is_evidenced":true,"mitigation":null,"officers":[{"email":"psw@council.example","lead":true,"name":null,"role":"Principal Social Worker and Head of Learning","service":null}],"officers_as_printed":null,"original_due_on":"2023-02-28","outcome":"Families are heard.","progress":"Returned in the sheet.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track"},"redatings":[{"effective_on":"2023-03-31","from":"2023-02-28","reason":"reason 15","recorded_by":"Programme Office","to":null}],"reference":"2.1","sustaining":null,"times_redated":1,"updated_by":"Programme Office","updated_on":"2026-01-31","withdrawn_reason":null}],"refused_dates":[{"decided_on":"2026-01-06","due_on":"2027-06-30","reference":"1.1","refused_due_on":"2023-11-30","words":"Too long."}],"reopened":[{"action":"Fill the vacant posts.","area":"The front door","area_number":1,"cause":"note 0","completed_on":null,"days_overdue":0,"due_as_printed":null,"due_on":"2027-06-30","impact":null,"impact_is_evidenced":false,"mitigation":null,"officers":[{"email":"hos.frontdoor@council.example","lead":true,"name":null,"role":"Head of Service - Front Door","service":"Front door"}],"officers_as_printed":null,"original_due_on":"2023-01-31","outcome":null,"progress":"Returned in the sheet.","proposed_due_on":null,"proposed_on":null,"rating":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track"},"reference":"1.1","sustaining":null,"times_redated":4,"updated_by":"Programme Office","updated_on":"2026-01-31","withdrawn_reason":null}],"reported":[{"impact_on":null,"progress_on":"2026-01-31","reference":"1.1"},{"impact_on":"2023-01-05","progress_on":"2023-01-05","reference":"1.2"},{"impact_on":"2023-01-05","progress_on":"2023-02-03","reference":"1.3"},{"impact_on":"2023-04-20","progress_on":"2026-01-31","reference":"2.1"},{"impact_on":"2023-01-27","progress_on":"2023-01-31","reference":"2.2"},{"impact_on":"2023-02-14","progress_on":"2023-02-28","reference":"2.3"}],"restated":[{"changes":[{"field":"title","from":null,"to":"Open contacts"},{"field":"good","from":null,"to":"down"},{"field":"definition","from":null,"to":"count, every month"}],"entry":134,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:44.941Z","recorded_by":"Programme Office","reference":null,"subject":"measure contacts"},{"changes":[{"field":"2022-10","from":null,"to":"at least 1000"}],"entry":148,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:45.940Z","recorded_by":"Programme Office","reference":null,"subject":"measure contacts"},{"changes":[{"field":"2022-11","from":null,"to":"195"}],"entry":150,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:46.115Z","recorded_by":"Programme Office","reference":null,"subject":"measure contacts"},{"changes":[{"field":"2023-01","from":null,"to":"3"}],"entry":152,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:46.311Z","recorded_by":"Programme Office","reference":null,"subject":"measure contacts"},{"changes":[{"field":"title","from":null,"to":"Open contacts"},{"field":"good","from":null,"to":"down"},{"field":"definition","from":null,"to":"count, every month"}],"entry":134,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:44.941Z","recorded_by":"Programme Office","reference":null,"subject":"measure contacts"},{"changes":[{"field":"2022-10","from":null,"to":"at least 1000"}],"entry":148,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:45.940Z","recorded_by":"Programme Office","reference":null,"subject":"measure contacts"},{"changes":[{"field":"2022-11","from":null,"to":"195"}],"entry":150,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:46.115Z","recorded_by":"Programme Office","reference":null,"subject":"measure contacts"},{"changes":[{"field":"2023-01","from":null,"to":"3"}],"entry":152,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:46.311Z","recorded_by":"Programme Office","reference":null,"subject":"measure contacts"},{"changes":[{"field":"title","from":null,"to":"Open contacts"},{"field":"good","from":null,"to":"down"},{"field":"definition","from":null,"to":"count, every month"}],"entry":134,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:44.941Z","recorded_by":"Programme Office","reference":null,"subject":"measure contacts"},{"changes":[{"field":"2022-10","from":null,"to":"at least 1000"}],"entry":148,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:45.940Z","recorded_by":"Programme Office","reference":null,"subject":"measure contacts"},{"changes":[{"field":"2022-11","from":null,"to":"195"}],"entry":150,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:46.115Z","recorded_by":"Programme Office","reference":null,"subject":"measure contacts"},{"changes":[{"field":"2023-01","from":null,"to":"3"}],"entry":152,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:46.311Z","recorded_by":"Programme Office","reference":null,"subject":"measure contacts"},{"changes":[{"field":"title","from":null,"to":"Dip samples"},{"field":"good","from":null,"to":"up"},{"field":"definition","from":null,"to":"cases that met the standard, of cases looked at; percent, every month"}],"entry":156,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:46.641Z","recorded_by":"Programme Office","reference":null,"subject":"measure dip"},{"changes":[{"field":"title","from":null,"to":"Dip samples"},{"field":"good","from":null,"to":"up"},{"field":"definition","from":null,"to":"cases that met the standard, of cases looked at; percent, every month"}],"entry":156,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:46.641Z","recorded_by":"Programme Office","reference":null,"subject":"measure dip"},{"changes":[{"field":"title","from":null,"to":"Dip samples"},{"field":"good","from":null,"to":"up"},{"field":"definition","from":null,"to":"cases that met the standard, of cases looked at; percent, every month"}],"entry":156,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:46.641Z","recorded_by":"Programme Office","reference":null,"subject":"measure dip"},{"changes":[{"field":"title","from":null,"to":"Re-referrals within 12 months"},{"field":"good","from":null,"to":"down"},{"field":"definition","from":null,"to":"referrals within 12 months of an earlier referral of the same child, of referrals; percent, every month"}],"entry":133,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:44.832Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-01","from":null,"to":"20% (40 of 200)"}],"entry":135,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:45.010Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-02","from":null,"to":"22% (44 of 200)"}],"entry":136,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:45.084Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-03","from":null,"to":"19.5% (39 of 200)"}],"entry":137,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:45.156Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-04","from":null,"to":"22.5% (45 of 200)"}],"entry":138,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:45.224Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-05","from":null,"to":"20.5% (41 of 200)"}],"entry":139,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:45.298Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-06","from":null,"to":"19% (38 of 200)"}],"entry":140,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:45.382Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-07","from":null,"to":"15% (30 of 200)"}],"entry":141,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:45.452Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-08","from":null,"to":"14% (28 of 200)"}],"entry":142,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:45.521Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-09","from":null,"to":"13.5% (27 of 200)"}],"entry":143,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:45.589Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-10","from":null,"to":"13% (26 of 200)"}],"entry":144,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:45.659Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-11","from":null,"to":"12.5% (25 of 200)"}],"entry":145,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:45.735Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-12","from":null,"to":"12% (24 of 200)"}],"entry":146,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:45.801Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"target","from":null,"to":"15"}],"entry":153,"pack":"executive-2023-03-31-area-1","reason":"The plan.","recorded_at":"2026-11-22T05:53:46.382Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"rebase","from":null,"to":"2022-07-01"}],"entry":155,"pack":"executive-2023-03-31-area-1","reason":"Another front door.","recorded_at":"2026-11-22T05:53:46.546Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2023-01","from":null,"to":"12% (24 of 200)"}],"entry":165,"pack":"executive-2023-03-31-area-1","reason":null,"recorded_at":"2026-11-22T05:53:47.550Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"title","from":null,"to":"Re-referrals within 12 months"},{"field":"good","from":null,"to":"down"},{"field":"definition","from":null,"to":"referrals within 12 months of an earlier referral of the same child, of referrals; percent, every month"}],"entry":133,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:44.832Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-01","from":null,"to":"20% (40 of 200)"}],"entry":135,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:45.010Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-02","from":null,"to":"22% (44 of 200)"}],"entry":136,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:45.084Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-03","from":null,"to":"19.5% (39 of 200)"}],"entry":137,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:45.156Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-04","from":null,"to":"22.5% (45 of 200)"}],"entry":138,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:45.224Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-05","from":null,"to":"20.5% (41 of 200)"}],"entry":139,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:45.298Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-06","from":null,"to":"19% (38 of 200)"}],"entry":140,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:45.382Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-07","from":null,"to":"15% (30 of 200)"}],"entry":141,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:45.452Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-08","from":null,"to":"14% (28 of 200)"}],"entry":142,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:45.521Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-09","from":null,"to":"13.5% (27 of 200)"}],"entry":143,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:45.589Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-10","from":null,"to":"13% (26 of 200)"}],"entry":144,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:45.659Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-11","from":null,"to":"12.5% (25 of 200)"}],"entry":145,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:45.735Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-12","from":null,"to":"12% (24 of 200)"}],"entry":146,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:45.801Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"target","from":null,"to":"15"}],"entry":153,"pack":"executive-2023-02-28-2","reason":"The plan.","recorded_at":"2026-11-22T05:53:46.382Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"rebase","from":null,"to":"2022-07-01"}],"entry":155,"pack":"executive-2023-02-28-2","reason":"Another front door.","recorded_at":"2026-11-22T05:53:46.546Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2023-01","from":null,"to":"12% (24 of 200)"}],"entry":165,"pack":"executive-2023-02-28-2","reason":null,"recorded_at":"2026-11-22T05:53:47.550Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"title","from":null,"to":"Re-referrals within 12 months"},{"field":"good","from":null,"to":"down"},{"field":"definition","from":null,"to":"referrals within 12 months of an earlier referral of the same child, of referrals; percent, every month"}],"entry":133,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:44.832Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-01","from":null,"to":"20% (40 of 200)"}],"entry":135,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:45.010Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-02","from":null,"to":"22% (44 of 200)"}],"entry":136,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:45.084Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-03","from":null,"to":"19.5% (39 of 200)"}],"entry":137,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:45.156Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-04","from":null,"to":"22.5% (45 of 200)"}],"entry":138,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:45.224Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-05","from":null,"to":"20.5% (41 of 200)"}],"entry":139,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:45.298Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-06","from":null,"to":"19% (38 of 200)"}],"entry":140,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:45.382Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-07","from":null,"to":"15% (30 of 200)"}],"entry":141,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:45.452Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-08","from":null,"to":"14% (28 of 200)"}],"entry":142,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:45.521Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-09","from":null,"to":"13.5% (27 of 200)"}],"entry":143,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:45.589Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-10","from":null,"to":"13% (26 of 200)"}],"entry":144,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:45.659Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-11","from":null,"to":"12.5% (25 of 200)"}],"entry":145,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:45.735Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2022-12","from":null,"to":"12% (24 of 200)"}],"entry":146,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:45.801Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"target","from":null,"to":"15"}],"entry":153,"pack":"executive-2023-01-31","reason":"The plan.","recorded_at":"2026-11-22T05:53:46.382Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"rebase","from":null,"to":"2022-07-01"}],"entry":155,"pack":"executive-2023-01-31","reason":"Another front door.","recorded_at":"2026-11-22T05:53:46.546Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"},{"changes":[{"field":"2023-01","from":null,"to":"12% (24 of 200)"}],"entry":165,"pack":"executive-2023-01-31","reason":null,"recorded_at":"2026-11-22T05:53:47.550Z","recorded_by":"Programme Office","reference":null,"subject":"measure re-referrals"}],"since":"2023-02-28","transitions":[{"count":1,"from":"red","references":["2.1"],"to":"amber"},{"count":1,"from":"white","references":["2.3"],"to":"green"},{"count":1,"from":"withdrawn","references":["1.2"],"to":"green"},{"count":1,"from":"withdrawn","references":["1.1"],"to":"amber"}],"trend":[{"as_at":"2025-02-28","open":3,"overdue":2,"red":0},{"as_at":"2025-03-31","open":3,"overdue":2,"red":0},{"as_at":"2025-04-30","open":3,"overdue":2,"red":0},{"as_at":"2025-05-31","open":3,"overdue":2,"red":0},{"as_at":"2025-06-30","open":3,"overdue":2,"red":0},{"as_at":"2025-07-31","open":3,"overdue":2,"red":0},{"as_at":"2025-08-31","open":3,"overdue":2,"red":0},{"as_at":"2025-09-30","open":3,"overdue":2,"red":0},{"as_at":"2025-10-31","open":3,"overdue":2,"red":0},{"as_at":"2025-11-30","open":3,"overdue":2,"red":0},{"as_at":"2025-12-31","open":3,"overdue":2,"red":0},{"as_at":"2026-01-31","open":2,"overdue":0,"red":0}],"withdrawn":[],"withheld":[],"without_evidenced_impact":[],"without_update":[]}\n','\n',char(10)),'{"document":{"annex":[{"heading":{"_1":"Charts of measures, and claims beside their measures","level":2}},{"heading":{"_1":"Open contacts: too few to tell (2 of 6)","level":3}},{"paragraph":{"_0":"January 2023: 3; mean 99; no limits: too few to tell (2 of 6)."}},{"chart":{"_0":{"series":{"_0":{"points":[{"label":"Oct 22","mark":"open","value":1000},{"label":"Nov 22","mark":"plain","value":195},{"label":"Dec 22","mark":"plain"},{"label":"Jan 23","mark":"plain","value":3}],"stretches":[{"first":0,"isTrial":false,"last":3,"mean":99}],"title":"Open contacts (count, every month)","words":"January 2023: 3; mean 99; no limits: too few to tell (2 of 6). The figures are in the table below."}}}}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"","weight":0},{"alignment":"trailing","heading":"Oct 22","weight":0},{"alignment":"trailing","heading":"Nov 22","weight":0},{"alignment":"trailing","heading":"Jan 23","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"Value"}},{"text":{"_0":"1000"}},{"text":{"_0":"195"}},{"text":{"_0":"3"}}],[{"text":{"_0":"Signal"}},{"text":{"_0":"at least"}},{"text":{"_0":""}},{"text":{"_0":""}}]]}}},{"heading":{"_1":"Re-referrals within 12 months: + improvement","level":3}},{"paragraph":{"_0":"January 2023: 12% (24 of 200); mean 13.3%; trial limits 11.7% to 14.9% from 6 points; the latest is two of three near the lower limit: an improvement; target: consistently passes."}},{"chart":{"_0":{"series":{"_0":{"points":[{"label":"Jan 22","mark":"plain","value":20},{"label":"Feb 22","mark":"plain","value":22},{"label":"Mar 22","mark":"plain","value":19.5},{"label":"Apr 22","mark":"plain","value":22.5},{"label":"May 22","mark":"plain","value":20.5},{"label":"Jun 22","mark":"plain","value":19},{"label":"Jul 22","mark":"concern","value":15},{"label":"Aug 22","mark":"plain","value":14},{"label":"Sep 22","mark":"plain","value":13.5},{"label":"Oct 22","mark":"plain","value":13},{"label":"Nov 22","mark":"plain","value":12.5},{"label":"Dec 22","mark":"improvement","value":12},{"label":"Jan 23","mark":"improvement","value":12}],"stretches":[{"first":0,"isTrial":true,"last":5,"lower":14.731333333333332,"mean":20.583333333333332,"upper":26.435333333333332},{"first":6,"isTrial":true,"last":12,"lower":11.737333333333334,"mean":13.333333333333334,"upper":14.929333333333334}],"target":15,"title":"Re-referrals within 12 months (percent, every month)","words":"January 2023: 12% (24 of 200); mean 13.3%; trial limits 11.7% to 14.9% from 6 points; the latest is two of three near the lower limit: an improvement; target: consistently passes. The figures are in the table below."}}}}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"","weight":0},{"alignment":"trailing","heading":"Jan 22","weight":0},{"alignment":"trailing","heading":"Feb 22","weight":0},{"alignment":"trailing","heading":"Mar 22","weight":0},{"alignment":"trailing","heading":"Apr 22","weight":0},{"alignment":"trailing","heading":"May 22","weight":0},{"alignment":"trailing","heading":"Jun 22","weight":0},{"alignment":"trailing","heading":"Jul 22","weight":0},{"alignment":"trailing","heading":"Aug 22","weight":0},{"alignment":"trailing","heading":"Sep 22","weight":0},{"alignment":"trailing","heading":"Oct 22","weight":0},{"alignment":"trailing","heading":"Nov 22","weight":0},{"alignment":"trailing","heading":"Dec 22","weight":0},{"alignment":"trailing","heading":"Jan 23","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"Value"}},{"text":{"_0":"20%"}},{"text":{"_0":"22%"}},{"text":{"_0":"19.5%"}},{"text":{"_0":"22.5%"}},{"text":{"_0":"20.5%"}},{"text":{"_0":"19%"}},{"text":{"_0":"15%"}},{"text":{"_0":"14%"}},{"text":{"_0":"13.5%"}},{"text":{"_0":"13%"}},{"text":{"_0":"12.5%"}},{"text":{"_0":"12%"}},{"text":{"_0":"12%"}}],[{"text":{"_0":"Signal"}},{"text":{"_0":""}},{"text":{"_0":""}},{"text":{"_0":""}},{"text":{"_0":""}},{"text":{"_0":""}},{"text":{"_0":""}},{"text":{"_0":"high"}},{"text":{"_0":""}},{"text":{"_0":""}},{"text":{"_0":""}},{"text":{"_0":""}},{"text":{"_0":"low"}},{"text":{"_0":"low"}}]]}}},{"heading":{"_1":"Claims beside their measures","level":3}},{"paragraph":{"_0":"Of 2 complete, 0 show a signal, 1 none yet, 1 has no measure."}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Ref","weight":0},{"alignment":"leading","heading":"Action","weight":4},{"alignment":"leading","heading":"Complete since","weight":0},{"alignment":"leading","heading":"Measure","weight":1},{"alignment":"leading","heading":"Since then","weight":2}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"2.3"}},{"text":{"_0":"Agree the supervision policy."}},{"date":{"_0":"2026-01-05"}},{"text":{"_0":"dip"}},{"text":{"_0":"too few values (fewer than 4, or no limits)"}}]]}}},{"heading":{"_1":"Annex: the whole plan as at 31 January 2026","level":2}},{"heading":{"_1":"Key to the ratings","level":3}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Rating","weight":0},{"alignment":"leading","heading":"What it says","weight":1},{"alignment":"leading","heading":"Meaning","weight":0},{"alignment":"trailing","heading":"Actions","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"rating":{"_0":{"code":"green","colour":"green","label":"Completed","meaning":"complete","symbol":"●"}}},{"text":{"_0":"Completed"}},{"text":{"_0":"complete"}},{"text":{"_0":"2"}}],[{"rating":{"_0":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track","symbol":"◐"}}},{"text":{"_0":"In progress and on schedule"}},{"text":{"_0":"on track"}},{"text":{"_0":"2"}}],[{"rating":{"_0":{"code":"red","colour":"red","label":"Delayed or not on schedule","meaning":"off_track","symbol":"▲"}}},{"text":{"_0":"Delayed or not on schedule"}},{"text":{"_0":"off track"}},{"text":{"_0":"0"}}],[{"rating":{"_0":{"code":"white","colour":"white","label":"Planning, not yet commenced","meaning":"not_started","symbol":"○"}}},{"text":{"_0":"Planning, not yet commenced"}},{"text":{"_0":"not started"}},{"text":{"_0":"0"}}]]}}},{"heading":{"_1":"1. The front door","level":3}},{"paragraph":{"_0":"3 actions: 1 complete, 1 on track, 1 withdrawn"}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Outcome for children and families","weight":3},{"alignment":"leading","heading":"Action needed","weight":4},{"alignment":"leading","heading":"Responsible","weight":2},{"alignment":"leading","heading":"Due date","weight":1},{"alignment":"leading","heading":"Progress","weight":5},{"alignment":"leading","heading":"Impact","weight":3},{"alignment":"leading","heading":"Rating","weight":0}],"isLastRowTotal":false,"merged":[0,2],"rows":[[{"missing":{"_0":"none recorded"}},{"text":{"_0":"1.1 Fill the vacant posts."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"30 June 2027\nfirst 31 January 2023, re-dated 4 times"}},{"prose":{"_0":"Returned in the sheet."}},{"missing":{"_0":"none recorded"}},{"rating":{"_0":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track","symbol":"◐"}}}],[{"missing":{"_0":"none recorded"}},{"text":{"_0":"1.2 Grade each contact by urgency."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"31 August 2023\nfirst 31 March 2023, re-dated twice"}},{"prose":{"_0":"Progress told as number 95."}},{"prose":{"_0":"Evidenced: Impact told as number 18."}},{"rating":{"_0":{"code":"green","colour":"green","label":"Completed","meaning":"complete","symbol":"●"}}}],[{"missing":{"_0":"none recorded"}},{"text":{"_0":"1.3 Publish the threshold guide."}},{"text":{"_0":"Head of Service - Front Door"}},{"text":{"_0":"none"}},{"prose":{"_0":"Withdrawn: withdrawn 3"}},{"prose":{"_0":"Intended: Impact told as number 16."}},{"text":{"_0":"withdrawn"}}]]}}},{"heading":{"_1":"2. Quality of practice and supervision","level":3}},{"paragraph":{"_0":"3 actions: 1 embedded, 1 on track, 1 withdrawn"}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Outcome for children and families","weight":3},{"alignment":"leading","heading":"Action needed","weight":4},{"alignment":"leading","heading":"Responsible","weight":2},{"alignment":"leading","heading":"Due date","weight":1},{"alignment":"leading","heading":"Progress","weight":5},{"alignment":"leading","heading":"Impact","weight":3},{"alignment":"leading","heading":"Rating","weight":0}],"isLastRowTotal":false,"merged":[0,2],"rows":[[{"prose":{"_0":"Families are heard."}},{"text":{"_0":"2.1 The action in words number 109."}},{"text":{"_0":"Principal Social Worker and Head of Learning"}},{"text":{"_0":"none\nfirst 28 February 2023, re-dated once"}},{"prose":{"_0":"Returned in the sheet."}},{"prose":{"_0":"Evidenced: Impact told as number 9."}},{"rating":{"_0":{"code":"amber","colour":"amber","label":"In progress and on schedule","meaning":"on_track","symbol":"◐"}}}],[{"prose":{"_0":"Families are heard."}},{"text":{"_0":"2.2 The action in words number 55."}},{"text":{"_0":"Principal Social Worker and Head of Learning"}},{"text":{"_0":"26 May 2023\nfirst 30 June 2023, re-dated once"}},{"prose":{"_0":"Withdrawn: withdrawn 19"}},{"prose":{"_0":"Intended: Impact told as number 51."}},{"text":{"_0":"withdrawn"}}],[{"missing":{"_0":"none recorded"}},{"text":{"_0":"2.3 Agree the supervision policy."}},{"text":{"_0":"Principal Social Worker and Head of Learning"}},{"text":{"_0":"26 May 2023\nfirst 5 January 2023, re-dated twice"}},{"prose":{"_0":"Progress told as number 27."}},{"prose":{"_0":"Evidenced: Impact told as number 69."}},{"rating":{"_0":{"code":"green","colour":"green","label":"Completed","meaning":"complete","symbol":"●"}}}]]}}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Ref","weight":0},{"alignment":"leading","heading":"Evidence","weight":3},{"alignment":"leading","heading":"Dated","weight":0},{"alignment":"leading","heading":"Where","weight":3}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"2.3"}},{"text":{"_0":"Minutes"}},{"date":{"_0":"2026-01-13"}},{"text":{"_0":"https://council.example/minutes"}}]]}}}],"blocks":[{"heading":{"_1":"Late returns: position as at 31 January 2026","level":1}},{"particulars":{"_0":[{"name":"Council","value":{"text":{"_0":"Wetherby Vale Council"}}},{"name":"Board","value":{"text":{"_0":"Executive Improvement Board"}}},{"name":"Period","value":{"text":{"_0":"from the end of 28 February 2023, the day of the last sealed pack to the end of 31 January 2026"}}},{"name":"Sealed despite","value":{"text":{"_0":"The board knows."}}},{"name":"Ledger","value":{"text":{"_0":"entry 165 of 22 November 2026, 0e0a 5ec0 7400 9dfa"}}}]}},{"paragraph":{"_0":"2 of 6 actions are complete, 0 of them without evidenced impact; of the 2 open, 0 are red and 0 overdue, and 0 had no update since 28 February 2023; 2 are withdrawn."}},{"heading":{"_1":"Matters arising","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Action","weight":4},{"alignment":"leading","heading":"Asked","weight":3},{"alignment":"leading","heading":"What became of it","weight":4},{"alignment":"trailing","heading":"Meetings waited","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"1.1 Fill the vacant posts."}},{"text":{"_0":"To be due 30 November 2023, 5 January 2026"}},{"text":{"_0":"Refused on 6 January 2026: “Too long.”"}},{"text":{"_0":"0"}}],[{"text":{"_0":"1.1 Fill the vacant posts."}},{"text":{"_0":"To be due 30 June 2027, 7 January 2026"}},{"text":{"_0":"Agreed on 8 January 2026"}},{"text":{"_0":"0"}}]]}}},{"heading":{"_1":"What the board asked for","level":3}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Ref","weight":1},{"alignment":"leading","heading":"Action","weight":4},{"alignment":"leading","heading":"Officer","weight":2},{"alignment":"leading","heading":"Due","weight":0},{"alignment":"leading","heading":"Late","weight":1},{"alignment":"leading","heading":"Progress","weight":3}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"executive/2026-01-08/1"}},{"text":{"_0":"Bring a paper."}},{"text":{"_0":"Principal Social Worker and Head of Learning"}},{"date":{"_0":"2026-02-28"}},{"text":{"_0":""}},{"prose":{"_0":"It is being written."}}]]}}},{"heading":{"_1":"What needs you","level":2}},{"paragraph":{"_0":"No action is red. No action is overdue."}},{"beside":{"_0":[{"heading":{"_1":"What changed since 28 February 2023, as the pack executive-2023-02-28-2 says","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Actions","weight":1},{"alignment":"trailing","heading":"28 Feb 2023","weight":0},{"alignment":"trailing","heading":"Late","weight":0},{"alignment":"trailing","heading":"In","weight":0},{"alignment":"trailing","heading":"Out","weight":0},{"alignment":"trailing","heading":"31 Jan 2026","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"Open"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}},{"text":{"_0":"+1"}},{"text":{"_0":"−1"}},{"text":{"_0":"2"}}],[{"text":{"_0":"Complete"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"+2"}},{"text":{"_0":"0"}},{"text":{"_0":"2"}}],[{"text":{"_0":"Withdrawn"}},{"text":{"_0":"4"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"−2"}},{"text":{"_0":"2"}}],[{"text":{"_0":"All"}},{"text":{"_0":"6"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"6"}}],[{"text":{"_0":"Red"}},{"text":{"_0":"1"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"−1"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Overdue"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Complete, impact not evidenced"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}]]}}}],"_1":[{"heading":{"_1":"What is not known","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Not known","weight":1},{"alignment":"trailing","heading":"Actions","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"Not rated"}},{"text":{"_0":"0 of 2"}}],[{"text":{"_0":"No update since 28 February 2023"}},{"text":{"_0":"0 of 2"}}],[{"text":{"_0":"No due date (2.1)"}},{"text":{"_0":"1 of 2"}}],[{"text":{"_0":"No officer, or one who has left"}},{"text":{"_0":"0 of 2"}}],[{"text":{"_0":"Red or overdue, no mitigation recorded"}},{"text":{"_0":"0 of 0"}}],[{"text":{"_0":"Complete, impact not evidenced"}},{"text":{"_0":"0 of 2"}}],[{"text":{"_0":"Of these, no impact recorded at all"}},{"text":{"_0":"0"}}],[{"text":{"_0":"Complete, day of completion not recorded"}},{"text":{"_0":"0 of 2"}}]]}}}]}},{"paragraph":{"_0":"No longer red: 2.1 (“note 32”). Opened again: 1.1 (“note 0”)."}},{"heading":{"_1":"What changed for children: 1 impact newly evidenced","level":2}},{"particulars":{"_0":[{"name":"2.1","value":{"text":{"_0":"“Impact told as number 9.”"}}}]}},{"paragraph":{"_0":"Of 2 complete, 0 show a signal, 1 none yet, 1 has no measure."}},{"heading":{"_1":"Decisions asked of the board","level":2}},{"list":{"_0":["Note the position as at 31 January 2026: 2 of 6 complete, 0 overdue, 0 red.","Set a due date:\n2.1 The action in words number 109."]}},{"heading":{"_1":"Exceptions","level":2}},{"paragraph":{"_0":"The 2 open actions, told once: 0 red or overdue, 1 on schedule only because re-dated, 1 without an update since 28 February 2023, a date or an officer; 0 with nothing to tell."}},{"heading":{"_1":"Why they are late","level":3}},{"paragraph":{"_0":"No action is red or overdue."}},{"heading":{"_1":"On schedule only because re-dated","level":3}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Action and lead","weight":5},{"alignment":"leading","heading":"First date","weight":1},{"alignment":"leading","heading":"Due now","weight":1},{"alignment":"trailing","heading":"Later by","weight":1},{"alignment":"leading","heading":"Last update","weight":1}],"isLastRowTotal":false,"merged":[],"rows":[[{"prose":{"_0":"1.1 Fill the vacant posts.","standing":"Head of Service - Front Door. Why: “Proposed again.”"}},{"date":{"_0":"2023-01-31"}},{"date":{"_0":"2027-06-30"}},{"text":{"_0":"1611 days"}},{"date":{"_0":"2026-01-31"}}]]}}},{"heading":{"_1":"No update since 28 February 2023, or no date or officer","level":3}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Action","weight":4},{"alignment":"leading","heading":"Lead","weight":3},{"alignment":"leading","heading":"Due","weight":1},{"alignment":"leading","heading":"Last update","weight":1}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"2.1 The action in words number 109."}},{"text":{"_0":"Principal Social Worker and Head of Learning"}},{"missing":{"_0":"no date"}},{"date":{"_0":"2026-01-31"}}]]}}},{"heading":{"_1":"Dates refused","level":3}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Ref","weight":0},{"alignment":"leading","heading":"Due","weight":0},{"alignment":"leading","heading":"Refused","weight":0},{"alignment":"leading","heading":"On","weight":0},{"alignment":"leading","heading":"In the board''s words","weight":4}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"1.1"}},{"date":{"_0":"2027-06-30"}},{"date":{"_0":"2023-11-30"}},{"date":{"_0":"2026-01-06"}},{"prose":{"_0":"Too long."}}]]}}},{"heading":{"_1":"Complete without evidenced impact","level":2}},{"paragraph":{"_0":"The impact of every complete action is evidenced."}},{"heading":{"_1":"Area by area","level":2}},{"chart":{"_0":{"bars":{"_0":{"categories":["1. The front door","2. Quality of practice and supervision"],"series":[{"colour":"green","name":"complete","symbol":"●","values":[1,0]},{"colour":"grey","name":"embedded","symbol":"","values":[0,1]},{"colour":"amber","name":"on track","symbol":"◐","values":[1,1]},{"colour":"black","name":"withdrawn","symbol":"×","values":[1,1]}],"title":"Actions of each area by rating","words":"Stacked bars, one for each of 2 areas. Of all 6 actions: 1 complete, 1 embedded, 2 on track and 2 withdrawn. The figures are in the table below."}}}}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Area","weight":4},{"alignment":"trailing","heading":"Ac­tions","weight":0},{"alignment":"trailing","heading":"Com­plete","weight":0},{"alignment":"trailing","heading":"Em­bedded","weight":0},{"alignment":"trailing","heading":"On track","weight":0},{"alignment":"trailing","heading":"Red","weight":0},{"alignment":"trailing","heading":"With­drawn","weight":0},{"alignment":"trailing","heading":"Over­due","weight":0}],"isLastRowTotal":true,"merged":[],"rows":[[{"text":{"_0":"1. The front door"}},{"text":{"_0":"3"}},{"text":{"_0":"1"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}},{"text":{"_0":"0"}}],[{"text":{"_0":"2. Quality of practice and supervision"}},{"text":{"_0":"3"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}},{"text":{"_0":"1"}},{"text":{"_0":"0"}},{"text":{"_0":"1"}},{"text":{"_0":"0"}}],[{"text":{"_0":"All areas"}},{"text":{"_0":"6"}},{"text":{"_0":"1"}},{"text":{"_0":"1"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}}]]}}},{"heading":{"_1":"The last twelve months","level":2}},{"chart":{"_0":{"lines":{"_0":{"points":["28 Feb 25","31 Mar 25","30 Apr 25","31 May 25","30 Jun 25","31 Jul 25","31 Aug 25","30 Sep 25","31 Oct 25","30 Nov 25","31 Dec 25","31 Jan 26"],"series":[{"colour":"blue","name":"Open","values":[3,3,3,3,3,3,3,3,3,3,3,2]},{"colour":"orange","name":"Overdue","values":[2,2,2,2,2,2,2,2,2,2,2,0]},{"colour":"red","name":"Red","values":[0,0,0,0,0,0,0,0,0,0,0,0]}],"title":"Open, overdue and red over the last twelve months","words":"Three lines from 28 February 2025 to 31 January 2026: open from 3 to 2, overdue from 2 to 0, red from 0 to 0. The figures are in the table below."}}}}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"At the end of","weight":0},{"alignment":"trailing","heading":"Open","weight":0},{"alignment":"trailing","heading":"Overdue","weight":0},{"alignment":"trailing","heading":"Red","weight":0}],"isLastRowTotal":false,"merged":[],"rows":[[{"date":{"_0":"2025-02-28"}},{"text":{"_0":"3"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2025-03-31"}},{"text":{"_0":"3"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2025-04-30"}},{"text":{"_0":"3"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2025-05-31"}},{"text":{"_0":"3"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2025-06-30"}},{"text":{"_0":"3"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2025-07-31"}},{"text":{"_0":"3"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2025-08-31"}},{"text":{"_0":"3"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2025-09-30"}},{"text":{"_0":"3"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2025-10-31"}},{"text":{"_0":"3"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2025-11-30"}},{"text":{"_0":"3"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2025-12-31"}},{"text":{"_0":"3"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}}],[{"date":{"_0":"2026-01-31"}},{"text":{"_0":"2"}},{"text":{"_0":"0"}},{"text":{"_0":"0"}}]]}}},{"heading":{"_1":"Measures","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Measure","weight":4},{"alignment":"leading","heading":"Latest","weight":3},{"alignment":"leading","heading":"13 periods","weight":0},{"alignment":"leading","heading":"Variation","weight":0},{"alignment":"leading","heading":"Target","weight":1},{"alignment":"leading","heading":"Compared with","weight":2}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"Open contacts"}},{"text":{"_0":"3, Jan 23, -192"}},{"line":{"_0":[1000,195,null,3]}},{"text":{"_0":"too few to tell (2 of 6)"}},{"text":{"_0":"no target"}},{"text":{"_0":""}}],[{"text":{"_0":"Dip samples"}},{"text":{"_0":"95% (19 of 20), 2026-01-12"}},{"line":{"_0":[95]}},{"text":{"_0":"too few to tell (1 of 6)"}},{"text":{"_0":"threshold 90%"}},{"text":{"_0":""}}],[{"text":{"_0":"Re-referrals within 12 months\nHead of Service - Front Door"}},{"text":{"_0":"12% (24 of 200), Jan 23, unchanged"}},{"line":{"_0":[20,22,19.5,22.5,20.5,19,15,14,13.5,13,12.5,12,12]}},{"text":{"_0":"+ improvement"}},{"text":{"_0":"green, consistently passes"}},{"text":{"_0":"England 21.5% (2021-22)"}}]]}}},{"heading":{"_1":"Completed since 28 February 2023","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Action","weight":4},{"alignment":"leading","heading":"Completed","weight":0},{"alignment":"leading","heading":"Impact","weight":1},{"alignment":"leading","heading":"Why","weight":4}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"2.3 Agree the supervision policy."}},{"date":{"_0":"2026-01-05"}},{"text":{"_0":"evidenced"}},{"prose":{"_0":"Done."}}]]}}},{"heading":{"_1":"Re-dated","level":2}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"Ref","weight":0},{"alignment":"leading","heading":"From","weight":0},{"alignment":"leading","heading":"To","weight":0},{"alignment":"leading","heading":"Original","weight":0},{"alignment":"leading","heading":"Re-dated","weight":0},{"alignment":"leading","heading":"Reason","weight":4},{"alignment":"leading","heading":"By","weight":2}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"1.1"}},{"date":{"_0":"2023-04-28"}},{"date":{"_0":"2023-03-15"}},{"date":{"_0":"2023-01-31"}},{"text":{"_0":"4 times"}},{"prose":{"_0":"reason 43"}},{"text":{"_0":"Programme Office"}}],[{"text":{"_0":"1.1"}},{"date":{"_0":"2023-03-15"}},{"date":{"_0":"2027-06-30"}},{"date":{"_0":"2023-01-31"}},{"text":{"_0":"4 times"}},{"prose":{"_0":"Proposed again."}},{"text":{"_0":"Programme Office"}}],[{"text":{"_0":"1.2"}},{"date":{"_0":"2023-05-26"}},{"date":{"_0":"2023-08-31"}},{"date":{"_0":"2023-03-31"}},{"text":{"_0":"twice"}},{"prose":{"_0":"Partners are late."}},{"text":{"_0":"Programme Office"}}],[{"text":{"_0":"2.1"}},{"date":{"_0":"2023-02-28"}},{"date":{}},{"date":{"_0":"2023-02-28"}},{"text":{"_0":"once"}},{"prose":{"_0":"reason 15"}},{"text":{"_0":"Programme Office"}}]]}}},{"heading":{"_1":"Restated since the last sealed pack","level":2}},{"paragraph":{"_0":"These were recorded after a pack was sealed, with effect on its day or before: made again today, the pack would say them. It stays as it was read."}},{"table":{"_0":{"columns":[{"alignment":"leading","heading":"What","weight":0},{"alignment":"leading","heading":"Restated since","weight":1},{"alignment":"leading","heading":"What changed","weight":4},{"alignment":"leading","heading":"Recorded","weight":1},{"alignment":"leading","heading":"By","weight":2},{"alignment":"leading","heading":"Why","weight":3}],"isLastRowTotal":false,"merged":[],"rows":[[{"text":{"_0":"measure contacts"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"title: Open contacts\ngood: down\ndefinition: count, every month"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure contacts"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2022-10: at least 1000"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure contacts"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2022-11: 195"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure contacts"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2023-01: 3"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure contacts"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"title: Open contacts\ngood: down\ndefinition: count, every month"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure contacts"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2022-10: at least 1000"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure contacts"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2022-11: 195"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure contacts"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2023-01: 3"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure contacts"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"title: Open contacts\ngood: down\ndefinition: count, every month"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure contacts"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2022-10: at least 1000"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure contacts"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2022-11: 195"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure contacts"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2023-01: 3"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure dip"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"title: Dip samples\ngood: up\ndefinition: cases that met the standard, of cases looked at; percent, every month"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure dip"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"title: Dip samples\ngood: up\ndefinition: cases that met the standard, of cases looked at; percent, every month"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure dip"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"title: Dip samples\ngood: up\ndefinition: cases that met the standard, of cases looked at; percent, every month"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"title: Re-referrals within 12 months\ngood: down\ndefinition: referrals within 12 months of an earlier referral of the same child, of referrals; percent, every month"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2022-01: 20% (40 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2022-02: 22% (44 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2022-03: 19.5% (39 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2022-04: 22.5% (45 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2022-05: 20.5% (41 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2022-06: 19% (38 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2022-07: 15% (30 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2022-08: 14% (28 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2022-09: 13.5% (27 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2022-10: 13% (26 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2022-11: 12.5% (25 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2022-12: 12% (24 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"target: 15"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"prose":{"_0":"The plan."}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"rebase: 2022-07-01"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"prose":{"_0":"Another front door."}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the March 2023 pack (executive-2023-03-31-area-1)"}},{"text":{"_0":"2023-01: 12% (24 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"title: Re-referrals within 12 months\ngood: down\ndefinition: referrals within 12 months of an earlier referral of the same child, of referrals; percent, every month"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2022-01: 20% (40 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2022-02: 22% (44 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2022-03: 19.5% (39 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2022-04: 22.5% (45 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2022-05: 20.5% (41 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2022-06: 19% (38 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2022-07: 15% (30 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2022-08: 14% (28 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2022-09: 13.5% (27 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2022-10: 13% (26 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2022-11: 12.5% (25 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2022-12: 12% (24 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"target: 15"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"prose":{"_0":"The plan."}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"rebase: 2022-07-01"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"prose":{"_0":"Another front door."}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the February 2023 pack (executive-2023-02-28-2)"}},{"text":{"_0":"2023-01: 12% (24 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"title: Re-referrals within 12 months\ngood: down\ndefinition: referrals within 12 months of an earlier referral of the same child, of referrals; percent, every month"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2022-01: 20% (40 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2022-02: 22% (44 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2022-03: 19.5% (39 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2022-04: 22.5% (45 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2022-05: 20.5% (41 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2022-06: 19% (38 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2022-07: 15% (30 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2022-08: 14% (28 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2022-09: 13.5% (27 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2022-10: 13% (26 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2022-11: 12.5% (25 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2022-12: 12% (24 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"target: 15"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"prose":{"_0":"The plan."}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"rebase: 2022-07-01"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"prose":{"_0":"Another front door."}}],[{"text":{"_0":"measure re-referrals"}},{"text":{"_0":"the January 2023 pack (executive-2023-01-31)"}},{"text":{"_0":"2023-01: 12% (24 of 200)"}},{"date":{"_0":"2026-11-22"}},{"text":{"_0":"Programme Office"}},{"missing":{"_0":"no reason recorded"}}]]}}}],"classification":"OFFICIAL","title":"Late returns: position as at 31 January 2026"},"format_version":5}',replace('OFFICIAL\n\nLate returns: position as at 31 January 2026\n════════════════════════════════════════════\n\nCouncil         Wetherby Vale Council\nBoard           Executive Improvement Board\nPeriod          from the end of 28 February 2023, the day of the last sealed\n                pack to the end of 31 January 2026\nSealed despite  The board knows.\nLedger          entry 165 of 22 November 2026, 0e0a 5ec0 7400 9dfa\n\n2 of 6 actions are complete, 0 of them without evidenced impact; of the 2 open,\n0 are red and 0 overdue, and 0 had no update since 28 February 2023; 2 are\nwithdrawn.\n\nMatters arising\n───────────────\n\nAction                    Asked               What became of it         Meetings\n                                                                          waited\n────────────────────────  ──────────────────  ────────────────────────  ────────\n1.1 Fill the vacant       To be due 30        Refused on 6 January             0\nposts.                    November 2023, 5    2026: “Too long.”\n                          January 2026\n1.1 Fill the vacant       To be due 30 June   Agreed on 8 January 2026         0\nposts.                    2027, 7 January\n                          2026\n\nWhat the board asked for\n\nRef            Action          Officer      Due          Late  Progress\n─────────────  ──────────────  ───────────  ───────────  ────  ─────────────────\nexecutive/202  Bring a paper.  Principal    28 February        It is being\n6-01-08/1                      Social       2026               written.\n                               Worker and\n                               Head of\n                               Learning\n\nWhat needs you\n──────────────\n\nNo action is red. No action is overdue.\n\nWhat changed since 28 February 2023, as the pack executive-2023-02-28-2 says\n────────────────────────────────────────────────────────────────────────────\n\nActions                         28 Feb 2023  Late  In  Out  31 Jan 2026\n──────────────────────────────  ───────────  ────  ──  ───  ───────────\nOpen                                      2     0  +1   −1            2\nComplete                                  0     0  +2    0            2\nWithdrawn                                 4     0   0   −2            2\nAll                                       6     0   0    0            6\nRed                                       1     0   0   −1            0\nOverdue                                   0     0   0    0            0\nComplete, impact not evidenced            0     0   0    0            0\n\nWhat is not known\n─────────────────\n\nNot known                                 Actions\n────────────────────────────────────────  ───────\nNot rated                                  0 of 2\nNo update since 28 February 2023           0 of 2\nNo due date (2.1)                          1 of 2\nNo officer, or one who has left            0 of 2\nRed or overdue, no mitigation recorded     0 of 0\nComplete, impact not evidenced             0 of 2\nOf these, no impact recorded at all             0\nComplete, day of completion not recorded   0 of 2\n\nNo longer red: 2.1 (“note 32”). Opened again: 1.1 (“note 0”).\n\nWhat changed for children: 1 impact newly evidenced\n───────────────────────────────────────────────────\n\n2.1  “Impact told as number 9.”\n\nOf 2 complete, 0 show a signal, 1 none yet, 1 has no measure.\n\nDecisions asked of the board\n────────────────────────────\n\n1. Note the position as at 31 January 2026: 2 of 6 complete, 0 overdue, 0 red.\n2. Set a due date:\n   2.1 The action in words number 109.\n\nExceptions\n──────────\n\nThe 2 open actions, told once: 0 red or overdue, 1 on schedule only because\nre-dated, 1 without an update since 28 February 2023, a date or an officer; 0\nwith nothing to tell.\n\nWhy they are late\n\nNo action is red or overdue.\n\nOn schedule only because re-dated\n\nAction and lead             First date    Due now        Later by  Last update\n──────────────────────────  ────────────  ────────────  ─────────  ─────────────\n1.1 Fill the vacant posts.  31 January    30 June 2027  1611 days  31 January\nHead of Service - Front     2023                                   2026\nDoor. Why: “Proposed\nagain.”\n\nNo update since 28 February 2023, or no date or officer\n\nAction                      Lead                        Due      Last update\n──────────────────────────  ──────────────────────────  ───────  ───────────────\n2.1 The action in words     Principal Social Worker     no date  31 January 2026\nnumber 109.                 and Head of Learning\n\nDates refused\n\nRef  Due           Refused           On              In the board''s words\n───  ────────────  ────────────────  ──────────────  ────────────────────\n1.1  30 June 2027  30 November 2023  6 January 2026  Too long.\n\nComplete without evidenced impact\n─────────────────────────────────\n\nThe impact of every complete action is evidenced.\n\nArea by area\n────────────\n\nArea                           Ac-    Com-     Em-      On  Red   With-  Overdue\n                             tions   plete  bedded   track        drawn\n──────────────────────────  ──────  ──────  ──────  ──────  ───  ──────  ───────\n1. The front door                3       1       0       1    0       1        0\n2. Quality of practice and       3       0       1       1    0       1        0\nsupervision\nAll areas                        6       1       1       2    0       2        0\n\nThe last twelve months\n──────────────────────\n\nAt the end of      Open  Overdue  Red\n─────────────────  ────  ───────  ───\n28 February 2025      3        2    0\n31 March 2025         3        2    0\n30 April 2025         3        2    0\n31 May 2025           3        2    0\n30 June 2025          3        2    0\n31 July 2025          3        2    0\n31 August 2025        3        2    0\n30 September 2025     3        2    0\n31 October 2025       3        2    0\n30 November 2025      3        2    0\n31 December 2025      3        2    0\n31 January 2026       2        0    0\n\nMeasures\n────────\n\nMeasure         Latest       13 periods     Variation    Target        Compared\n                                                                       with\n──────────────  ───────────  ─────────────  ───────────  ────────────  ─────────\nOpen contacts   3, Jan 23,   █▂·▁           too few to   no target\n                -192                        tell (2 of\n                                            6)\nDip samples     95% (19 of   ▅              too few to   threshold\n                20),                        tell (1 of   90%\n                2026-01-12                  6)\nRe-referrals    12% (24 of   ▆█▆█▇▆▃▂▂▂▁▁▁  +            green,        England\nwithin 12       200), Jan                   improvement  consistently  21.5%\nmonths          23,                                      passes        (2021-22)\nHead of         unchanged\nService -\nFront Door\n\nCompleted since 28 February 2023\n────────────────────────────────\n\nAction                             Completed       Impact     Why\n─────────────────────────────────  ──────────────  ─────────  ─────\n2.3 Agree the supervision policy.  5 January 2026  evidenced  Done.\n\nRe-dated\n────────\n\nRef  From         To         Original     Re-dated  Reason             By\n───  ───────────  ─────────  ───────────  ────────  ─────────────────  ─────────\n1.1  28 April     15 March   31 January   4 times   reason 43          Programme\n     2023         2023       2023                                      Office\n1.1  15 March     30 June    31 January   4 times   Proposed again.    Programme\n     2023         2027       2023                                      Office\n1.2  26 May 2023  31 August  31 March     twice     Partners are       Programme\n                  2023       2023                   late.              Office\n2.1  28 February  none       28 February  once      reason 15          Programme\n     2023                    2023                                      Office\n\nRestated since the last sealed pack\n───────────────────────────────────\n\nThese were recorded after a pack was sealed, with effect on its day or before:\nmade again today, the pack would say them. It stays as it was read.\n\nWhat          Restated       What changed    Recorded     By         Why\n              since\n────────────  ─────────────  ──────────────  ───────────  ─────────  ───────────\nmeasure       the March      title: Open     22 November  Programme  no reason\ncontacts      2023 pack      contacts        2026         Office     recorded\n              (executive-20  good: down\n              23-03-31-area  definition:\n              -1)            count, every\n                             month\nmeasure       the March      2022-10: at     22 November  Programme  no reason\ncontacts      2023 pack      least 1000      2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      2022-11: 195    22 November  Programme  no reason\ncontacts      2023 pack                      2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      2023-01: 3      22 November  Programme  no reason\ncontacts      2023 pack                      2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the February   title: Open     22 November  Programme  no reason\ncontacts      2023 pack      contacts        2026         Office     recorded\n              (executive-20  good: down\n              23-02-28-2)    definition:\n                             count, every\n                             month\nmeasure       the February   2022-10: at     22 November  Programme  no reason\ncontacts      2023 pack      least 1000      2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the February   2022-11: 195    22 November  Programme  no reason\ncontacts      2023 pack                      2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the February   2023-01: 3      22 November  Programme  no reason\ncontacts      2023 pack                      2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the January    title: Open     22 November  Programme  no reason\ncontacts      2023 pack      contacts        2026         Office     recorded\n              (executive-20  good: down\n              23-01-31)      definition:\n                             count, every\n                             month\nmeasure       the January    2022-10: at     22 November  Programme  no reason\ncontacts      2023 pack      least 1000      2026         Office     recorded\n              (executive-20\n              23-01-31)\nmeasure       the January    2022-11: 195    22 November  Programme  no reason\ncontacts      2023 pack                      2026         Office     recorded\n              (executive-20\n              23-01-31)\nmeasure       the January    2023-01: 3      22 November  Programme  no reason\ncontacts      2023 pack                      2026         Office     recorded\n              (executive-20\n              23-01-31)\nmeasure dip   the March      title: Dip      22 November  Programme  no reason\n              2023 pack      samples         2026         Office     recorded\n              (executive-20  good: up\n              23-03-31-area  definition:\n              -1)            cases that met\n                             the standard,\n                             of cases\n                             looked at;\n                             percent, every\n                             month\nmeasure dip   the February   title: Dip      22 November  Programme  no reason\n              2023 pack      samples         2026         Office     recorded\n              (executive-20  good: up\n              23-02-28-2)    definition:\n                             cases that met\n                             the standard,\n                             of cases\n                             looked at;\n                             percent, every\n                             month\nmeasure dip   the January    title: Dip      22 November  Programme  no reason\n              2023 pack      samples         2026         Office     recorded\n              (executive-20  good: up\n              23-01-31)      definition:\n                             cases that met\n                             the standard,\n                             of cases\n                             looked at;\n                             percent, every\n                             month\nmeasure       the March      title:          22 November  Programme  no reason\nre-referrals  2023 pack      Re-referrals    2026         Office     recorded\n              (executive-20  within 12\n              23-03-31-area  months\n              -1)            good: down\n                             definition:\n                             referrals\n                             within 12\n                             months of an\n                             earlier\n                             referral of\n                             the same\n                             child, of\n                             referrals;\n                             percent, every\n                             month\nmeasure       the March      2022-01: 20%    22 November  Programme  no reason\nre-referrals  2023 pack      (40 of 200)     2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      2022-02: 22%    22 November  Programme  no reason\nre-referrals  2023 pack      (44 of 200)     2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      2022-03: 19.5%  22 November  Programme  no reason\nre-referrals  2023 pack      (39 of 200)     2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      2022-04: 22.5%  22 November  Programme  no reason\nre-referrals  2023 pack      (45 of 200)     2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      2022-05: 20.5%  22 November  Programme  no reason\nre-referrals  2023 pack      (41 of 200)     2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      2022-06: 19%    22 November  Programme  no reason\nre-referrals  2023 pack      (38 of 200)     2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      2022-07: 15%    22 November  Programme  no reason\nre-referrals  2023 pack      (30 of 200)     2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      2022-08: 14%    22 November  Programme  no reason\nre-referrals  2023 pack      (28 of 200)     2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      2022-09: 13.5%  22 November  Programme  no reason\nre-referrals  2023 pack      (27 of 200)     2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      2022-10: 13%    22 November  Programme  no reason\nre-referrals  2023 pack      (26 of 200)     2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      2022-11: 12.5%  22 November  Programme  no reason\nre-referrals  2023 pack      (25 of 200)     2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      2022-12: 12%    22 November  Programme  no reason\nre-referrals  2023 pack      (24 of 200)     2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      target: 15      22 November  Programme  The plan.\nre-referrals  2023 pack                      2026         Office\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      rebase:         22 November  Programme  Another\nre-referrals  2023 pack      2022-07-01      2026         Office     front door.\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the March      2023-01: 12%    22 November  Programme  no reason\nre-referrals  2023 pack      (24 of 200)     2026         Office     recorded\n              (executive-20\n              23-03-31-area\n              -1)\nmeasure       the February   title:          22 November  Programme  no reason\nre-referrals  2023 pack      Re-referrals    2026         Office     recorded\n              (executive-20  within 12\n              23-02-28-2)    months\n                             good: down\n                             definition:\n                             referrals\n                             within 12\n                             months of an\n                             earlier\n                             referral of\n                             the same\n                             child, of\n                             referrals;\n                             percent, every\n                             month\nmeasure       the February   2022-01: 20%    22 November  Programme  no reason\nre-referrals  2023 pack      (40 of 200)     2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the February   2022-02: 22%    22 November  Programme  no reason\nre-referrals  2023 pack      (44 of 200)     2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the February   2022-03: 19.5%  22 November  Programme  no reason\nre-referrals  2023 pack      (39 of 200)     2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the February   2022-04: 22.5%  22 November  Programme  no reason\nre-referrals  2023 pack      (45 of 200)     2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the February   2022-05: 20.5%  22 November  Programme  no reason\nre-referrals  2023 pack      (41 of 200)     2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the February   2022-06: 19%    22 November  Programme  no reason\nre-referrals  2023 pack      (38 of 200)     2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the February   2022-07: 15%    22 November  Programme  no reason\nre-referrals  2023 pack      (30 of 200)     2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the February   2022-08: 14%    22 November  Programme  no reason\nre-referrals  2023 pack      (28 of 200)     2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the February   2022-09: 13.5%  22 November  Programme  no reason\nre-referrals  2023 pack      (27 of 200)     2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the February   2022-10: 13%    22 November  Programme  no reason\nre-referrals  2023 pack      (26 of 200)     2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the February   2022-11: 12.5%  22 November  Programme  no reason\nre-referrals  2023 pack      (25 of 200)     2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the February   2022-12: 12%    22 November  Programme  no reason\nre-referrals  2023 pack      (24 of 200)     2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the February   target: 15      22 November  Programme  The plan.\nre-referrals  2023 pack                      2026         Office\n              (executive-20\n              23-02-28-2)\nmeasure       the February   rebase:         22 November  Programme  Another\nre-referrals  2023 pack      2022-07-01      2026         Office     front door.\n              (executive-20\n              23-02-28-2)\nmeasure       the February   2023-01: 12%    22 November  Programme  no reason\nre-referrals  2023 pack      (24 of 200)     2026         Office     recorded\n              (executive-20\n              23-02-28-2)\nmeasure       the January    title:          22 November  Programme  no reason\nre-referrals  2023 pack      Re-referrals    2026         Office     recorded\n              (executive-20  within 12\n              23-01-31)      months\n                             good: down\n                             definition:\n                             referrals\n                             within 12\n                             months of an\n                             earlier\n                             referral of\n                             the same\n                             child, of\n                             referrals;\n                             percent, every\n                             month\nmeasure       the January    2022-01: 20%    22 November  Programme  no reason\nre-referrals  2023 pack      (40 of 200)     2026         Office     recorded\n              (executive-20\n              23-01-31)\nmeasure       the January    2022-02: 22%    22 November  Programme  no reason\nre-referrals  2023 pack      (44 of 200)     2026         Office     recorded\n              (executive-20\n              23-01-31)\nmeasure       the January    2022-03: 19.5%  22 November  Programme  no reason\nre-referrals  2023 pack      (39 of 200)     2026         Office     recorded\n              (executive-20\n              23-01-31)\nmeasure       the January    2022-04: 22.5%  22 November  Programme  no reason\nre-referrals  2023 pack      (45 of 200)     2026         Office     recorded\n              (executive-20\n              23-01-31)\nmeasure       the January    2022-05: 20.5%  22 November  Programme  no reason\nre-referrals  2023 pack      (41 of 200)     2026         Office     recorded\n              (executive-20\n              23-01-31)\nmeasure       the January    2022-06: 19%    22 November  Programme  no reason\nre-referrals  2023 pack      (38 of 200)     2026         Office     recorded\n              (executive-20\n              23-01-31)\nmeasure       the January    2022-07: 15%    22 November  Programme  no reason\nre-referrals  2023 pack      (30 of 200)     2026         Office     recorded\n              (executive-20\n              23-01-31)\nmeasure       the January    2022-08: 14%    22 November  Programme  no reason\nre-referrals  2023 pack      (28 of 200)     2026         Office     recorded\n              (executive-20\n              23-01-31)\nmeasure       the January    2022-09: 13.5%  22 November  Programme  no reason\nre-referrals  2023 pack      (27 of 200)     2026         Office     recorded\n              (executive-20\n              23-01-31)\nmeasure       the January    2022-10: 13%    22 November  Programme  no reason\nre-referrals  2023 pack      (26 of 200)     2026         Office     recorded\n              (executive-20\n              23-01-31)\nmeasure       the January    2022-11: 12.5%  22 November  Programme  no reason\nre-referrals  2023 pack      (25 of 200)     2026         Office     recorded\n              (executive-20\n              23-01-31)\nmeasure       the January    2022-12: 12%    22 November  Programme  no reason\nre-referrals  2023 pack      (24 of 200)     2026         Office     recorded\n              (executive-20\n              23-01-31)\nmeasure       the January    target: 15      22 November  Programme  The plan.\nre-referrals  2023 pack                      2026         Office\n              (executive-20\n              23-01-31)\nmeasure       the January    rebase:         22 November  Programme  Another\nre-referrals  2023 pack      2022-07-01      2026         Office     front door.\n              (executive-20\n              23-01-31)\nmeasure       the January    2023-01: 12%    22 November  Programme  no reason\nre-referrals  2023 pack      (24 of 200)     2026         Office     recorded\n              (executive-20\n              23-01-31)\n\nCharts of measures, and claims beside their measures\n────────────────────────────────────────────────────\n\nOpen contacts: too few to tell (2 of 6)\n\nJanuary 2023: 3; mean 99; no limits: too few to tell (2 of 6).\n\n          Oct 22  Nov 22  Jan 23\n──────  ────────  ──────  ──────\nValue       1000     195       3\nSignal  at least\n\nRe-referrals within 12 months: + improvement\n\nJanuary 2023: 12% (24 of 200); mean 13.3%; trial limits 11.7% to 14.9% from 6\npoints; the latest is two of three near the lower limit: an improvement; target:\nconsistently passes.\n\n      Jan  Feb    Mar    Apr    May  Jun   Jul  Aug    Sep  Oct    Nov  Dec  Jan\n       22   22     22     22     22   22    22   22     22   22     22   22   23\n────  ───  ───  ─────  ─────  ─────  ───  ────  ───  ─────  ───  ─────  ───  ───\nValu  20%  22%  19.5%  22.5%  20.5%  19%   15%  14%  13.5%  13%  12.5%  12%  12%\ne\nSign                                      high                          low  low\nal\n\nClaims beside their measures\n\nOf 2 complete, 0 show a signal, 1 none yet, 1 has no measure.\n\nRef  Action                      Complete    Measure  Since then\n                                 since\n───  ──────────────────────────  ──────────  ───────  ──────────────────────────\n2.3  Agree the supervision       5 January   dip      too few values (fewer than\n     policy.                     2026                 4, or no limits)\n\nAnnex: the whole plan as at 31 January 2026\n───────────────────────────────────────────\n\nKey to the ratings\n\nRating   What it says                 Meaning      Actions\n───────  ───────────────────────────  ───────────  ───────\n● green  Completed                    complete           2\n◐ amber  In progress and on schedule  on track           2\n▲ red    Delayed or not on schedule   off track          0\n○ white  Planning, not yet commenced  not started        0\n\n1. The front door\n\n3 actions: 1 complete, 1 on track, 1 withdrawn\n\nOutcome   Action      Responsible  Due date  Progress      Impact      Rating\nfor       needed\nchildren\nand\nfamilies\n────────  ──────────  ───────────  ────────  ────────────  ──────────  ─────────\nnone      1.1 Fill    Head of      30 June   Returned in   none        ◐ amber\nrecorded  the vacant  Service -    2027      the sheet.    recorded\n          posts.      Front Door   first 31\n                                   January\n                                   2023,\n                                   re-dated\n                                   4 times\n          1.2 Grade                31        Progress      Evidenced:  ● green\n          each                     August    told as       Impact\n          contact by               2023      number 95.    told as\n          urgency.                 first 31                number 18.\n                                   March\n                                   2023,\n                                   re-dated\n                                   twice\n          1.3                      none      Withdrawn:    Intended:   withdrawn\n          Publish                            withdrawn 3   Impact\n          the                                              told as\n          threshold                                        number 16.\n          guide.\n\n2. Quality of practice and supervision\n\n3 actions: 1 embedded, 1 on track, 1 withdrawn\n\nOutcome   Action       Responsible  Due date  Progress     Impact      Rating\nfor       needed\nchildren\nand\nfamilies\n────────  ───────────  ───────────  ────────  ───────────  ──────────  ─────────\nFamilies  2.1 The      Principal    none      Returned in  Evidenced:  ◐ amber\nare       action in    Social       first 28  the sheet.   Impact\nheard.    words        Worker and   February               told as\n          number 109.  Head of      2023,                  number 9.\n                       Learning     re-dated\n                                    once\n          2.2 The                   26 May    Withdrawn:   Intended:   withdrawn\n          action in                 2023      withdrawn    Impact\n          words                     first 30  19           told as\n          number 55.                June                   number 51.\n                                    2023,\n                                    re-dated\n                                    once\nnone      2.3 Agree    Principal    26 May    Progress     Evidenced:  ● green\nrecorded  the          Social       2023      told as      Impact\n          supervision  Worker and   first 5   number 27.   told as\n          policy.      Head of      January                number 69.\n                       Learning     2023,\n                                    re-dated\n                                    twice\n\nRef  Evidence  Dated            Where\n───  ────────  ───────────────  ───────────────────────────────\n2.3  Minutes   13 January 2026  https://council.example/minutes\n','\n',char(10)),replace('OFFICIAL\n\n# Late returns: position as at 31 January 2026\n\n- **Council**: Wetherby Vale Council\n- **Board**: Executive Improvement Board\n- **Period**: from the end of 28 February 2023, the day of the last sealed pack to the end of 31 January 2026\n- **Sealed despite**: The board knows.\n- **Ledger**: entry 165 of 22 November 2026, 0e0a 5ec0 7400 9dfa\n\n2 of 6 actions are complete, 0 of them without evidenced impact; of the 2 open, 0 are red and 0 overdue, and 0 had no update since 28 February 2023; 2 are withdrawn.\n\n## Matters arising\n\n| Action | Asked | What became of it | Meetings waited |\n| --- | --- | --- | ---: |\n| 1.1 Fill the vacant posts. | To be due 30 November 2023, 5 January 2026 | Refused on 6 January 2026: “Too long.” | 0 |\n| 1.1 Fill the vacant posts. | To be due 30 June 2027, 7 January 2026 | Agreed on 8 January 2026 | 0 |\n\n### What the board asked for\n\n| Ref | Action | Officer | Due | Late | Progress |\n| --- | --- | --- | --- | --- | --- |\n| executive/2026-01-08/1 | Bring a paper. | Principal Social Worker and Head of Learning | 28 February 2026 |  | It is being written. |\n\n## What needs you\n\nNo action is red. No action is overdue.\n\n## What changed since 28 February 2023, as the pack executive-2023-02-28-2 says\n\n| Actions | 28 Feb 2023 | Late | In | Out | 31 Jan 2026 |\n| --- | ---: | ---: | ---: | ---: | ---: |\n| Open | 2 | 0 | +1 | −1 | 2 |\n| Complete | 0 | 0 | +2 | 0 | 2 |\n| Withdrawn | 4 | 0 | 0 | −2 | 2 |\n| All | 6 | 0 | 0 | 0 | 6 |\n| Red | 1 | 0 | 0 | −1 | 0 |\n| Overdue | 0 | 0 | 0 | 0 | 0 |\n| Complete, impact not evidenced | 0 | 0 | 0 | 0 | 0 |\n\n## What is not known\n\n| Not known | Actions |\n| --- | ---: |\n| Not rated | 0 of 2 |\n| No update since 28 February 2023 | 0 of 2 |\n| No due date (2.1) | 1 of 2 |\n| No officer, or one who has left | 0 of 2 |\n| Red or overdue, no mitigation recorded | 0 of 0 |\n| Complete, impact not evidenced | 0 of 2 |\n| Of these, no impact recorded at all | 0 |\n| Complete, day of completion not recorded | 0 of 2 |\n\nNo longer red: 2.1 (“note 32”). Opened again: 1.1 (“note 0”).\n\n## What changed for children: 1 impact newly evidenced\n\n- **2.1**: “Impact told as number 9.”\n\nOf 2 complete, 0 show a signal, 1 none yet, 1 has no measure.\n\n## Decisions asked of the board\n\n1. Note the position as at 31 January 2026: 2 of 6 complete, 0 overdue, 0 red.\n2. Set a due date:<br>2.1 The action in words number 109.\n\n## Exceptions\n\nThe 2 open actions, told once: 0 red or overdue, 1 on schedule only because re-dated, 1 without an update since 28 February 2023, a date or an officer; 0 with nothing to tell.\n\n### Why they are late\n\nNo action is red or overdue.\n\n### On schedule only because re-dated\n\n| Action and lead | First date | Due now | Later by | Last update |\n| --- | --- | --- | ---: | --- |\n| 1.1 Fill the vacant posts.<br>Head of Service - Front Door. Why: “Proposed again.” | 31 January 2023 | 30 June 2027 | 1611 days | 31 January 2026 |\n\n### No update since 28 February 2023, or no date or officer\n\n| Action | Lead | Due | Last update |\n| --- | --- | --- | --- |\n| 2.1 The action in words number 109. | Principal Social Worker and Head of Learning | no date | 31 January 2026 |\n\n### Dates refused\n\n| Ref | Due | Refused | On | In the board''s words |\n| --- | --- | --- | --- | --- |\n| 1.1 | 30 June 2027 | 30 November 2023 | 6 January 2026 | Too long. |\n\n## Complete without evidenced impact\n\nThe impact of every complete action is evidenced.\n\n## Area by area\n\n| Area | Actions | Complete | Embedded | On track | Red | Withdrawn | Overdue |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n| 1. The front door | 3 | 1 | 0 | 1 | 0 | 1 | 0 |\n| 2. Quality of practice and supervision | 3 | 0 | 1 | 1 | 0 | 1 | 0 |\n| All areas | 6 | 1 | 1 | 2 | 0 | 2 | 0 |\n\n## The last twelve months\n\n| At the end of | Open | Overdue | Red |\n| --- | ---: | ---: | ---: |\n| 28 February 2025 | 3 | 2 | 0 |\n| 31 March 2025 | 3 | 2 | 0 |\n| 30 April 2025 | 3 | 2 | 0 |\n| 31 May 2025 | 3 | 2 | 0 |\n| 30 June 2025 | 3 | 2 | 0 |\n| 31 July 2025 | 3 | 2 | 0 |\n| 31 August 2025 | 3 | 2 | 0 |\n| 30 September 2025 | 3 | 2 | 0 |\n| 31 October 2025 | 3 | 2 | 0 |\n| 30 November 2025 | 3 | 2 | 0 |\n| 31 December 2025 | 3 | 2 | 0 |\n| 31 January 2026 | 2 | 0 | 0 |\n\n## Measures\n\n| Measure | Latest | 13 periods | Variation | Target | Compared with |\n| --- | --- | --- | --- | --- | --- |\n| Open contacts | 3, Jan 23, -192 | █▂·▁ | too few to tell (2 of 6) | no target |  |\n| Dip samples | 95% (19 of 20), 2026-01-12 | ▅ | too few to tell (1 of 6) | threshold 90% |  |\n| Re-referrals within 12 months<br>Head of Service - Front Door | 12% (24 of 200), Jan 23, unchanged | ▆█▆█▇▆▃▂▂▂▁▁▁ | + improvement | green, consistently passes | England 21.5% (2021-22) |\n\n## Completed since 28 February 2023\n\n| Action | Completed | Impact | Why |\n| --- | --- | --- | --- |\n| 2.3 Agree the supervision policy. | 5 January 2026 | evidenced | Done. |\n\n## Re-dated\n\n| Ref | From | To | Original | Re-dated | Reason | By |\n| --- | --- | --- | --- | --- | --- | --- |\n| 1.1 | 28 April 2023 | 15 March 2023 | 31 January 2023 | 4 times | reason 43 | Programme Office |\n| 1.1 | 15 March 2023 | 30 June 2027 | 31 January 2023 | 4 times | Proposed again. | Programme Office |\n| 1.2 | 26 May 2023 | 31 August 2023 | 31 March 2023 | twice | Partners are late. | Programme Office |\n| 2.1 | 28 February 2023 | none | 28 February 2023 | once | reason 15 | Programme Office |\n\n## Restated since the last sealed pack\n\nThese were recorded after a pack was sealed, with effect on its day or before: made again today, the pack would say them. It stays as it was read.\n\n| What | Restated since | What changed | Recorded | By | Why |\n| --- | --- | --- | --- | --- | --- |\n| measure contacts | the March 2023 pack (executive-2023-03-31-area-1) | title: Open contacts<br>good: down<br>definition: count, every month | 22 November 2026 | Programme Office | no reason recorded |\n| measure contacts | the March 2023 pack (executive-2023-03-31-area-1) | 2022-10: at least 1000 | 22 November 2026 | Programme Office | no reason recorded |\n| measure contacts | the March 2023 pack (executive-2023-03-31-area-1) | 2022-11: 195 | 22 November 2026 | Programme Office | no reason recorded |\n| measure contacts | the March 2023 pack (executive-2023-03-31-area-1) | 2023-01: 3 | 22 November 2026 | Programme Office | no reason recorded |\n| measure contacts | the February 2023 pack (executive-2023-02-28-2) | title: Open contacts<br>good: down<br>definition: count, every month | 22 November 2026 | Programme Office | no reason recorded |\n| measure contacts | the February 2023 pack (executive-2023-02-28-2) | 2022-10: at least 1000 | 22 November 2026 | Programme Office | no reason recorded |\n| measure contacts | the February 2023 pack (executive-2023-02-28-2) | 2022-11: 195 | 22 November 2026 | Programme Office | no reason recorded |\n| measure contacts | the February 2023 pack (executive-2023-02-28-2) | 2023-01: 3 | 22 November 2026 | Programme Office | no reason recorded |\n| measure contacts | the January 2023 pack (executive-2023-01-31) | title: Open contacts<br>good: down<br>definition: count, every month | 22 November 2026 | Programme Office | no reason recorded |\n| measure contacts | the January 2023 pack (executive-2023-01-31) | 2022-10: at least 1000 | 22 November 2026 | Programme Office | no reason recorded |\n| measure contacts | the January 2023 pack (executive-2023-01-31) | 2022-11: 195 | 22 November 2026 | Programme Office | no reason recorded |\n| measure contacts | the January 2023 pack (executive-2023-01-31) | 2023-01: 3 | 22 November 2026 | Programme Office | no reason recorded |\n| measure dip | the March 2023 pack (executive-2023-03-31-area-1) | title: Dip samples<br>good: up<br>definition: cases that met the standard, of cases looked at; percent, every month | 22 November 2026 | Programme Office | no reason recorded |\n| measure dip | the February 2023 pack (executive-2023-02-28-2) | title: Dip samples<br>good: up<br>definition: cases that met the standard, of cases looked at; percent, every month | 22 November 2026 | Programme Office | no reason recorded |\n| measure dip | the January 2023 pack (executive-2023-01-31) | title: Dip samples<br>good: up<br>definition: cases that met the standard, of cases looked at; percent, every month | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | title: Re-referrals within 12 months<br>good: down<br>definition: referrals within 12 months of an earlier referral of the same child, of referrals; percent, every month | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | 2022-01: 20% (40 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | 2022-02: 22% (44 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | 2022-03: 19.5% (39 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | 2022-04: 22.5% (45 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | 2022-05: 20.5% (41 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | 2022-06: 19% (38 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | 2022-07: 15% (30 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | 2022-08: 14% (28 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | 2022-09: 13.5% (27 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | 2022-10: 13% (26 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | 2022-11: 12.5% (25 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | 2022-12: 12% (24 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | target: 15 | 22 November 2026 | Programme Office | The plan. |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | rebase: 2022-07-01 | 22 November 2026 | Programme Office | Another front door. |\n| measure re-referrals | the March 2023 pack (executive-2023-03-31-area-1) | 2023-01: 12% (24 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | title: Re-referrals within 12 months<br>good: down<br>definition: referrals within 12 months of an earlier referral of the same child, of referrals; percent, every month | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | 2022-01: 20% (40 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | 2022-02: 22% (44 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | 2022-03: 19.5% (39 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | 2022-04: 22.5% (45 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | 2022-05: 20.5% (41 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | 2022-06: 19% (38 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | 2022-07: 15% (30 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | 2022-08: 14% (28 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | 2022-09: 13.5% (27 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | 2022-10: 13% (26 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | 2022-11: 12.5% (25 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | 2022-12: 12% (24 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | target: 15 | 22 November 2026 | Programme Office | The plan. |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | rebase: 2022-07-01 | 22 November 2026 | Programme Office | Another front door. |\n| measure re-referrals | the February 2023 pack (executive-2023-02-28-2) | 2023-01: 12% (24 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | title: Re-referrals within 12 months<br>good: down<br>definition: referrals within 12 months of an earlier referral of the same child, of referrals; percent, every month | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | 2022-01: 20% (40 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | 2022-02: 22% (44 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | 2022-03: 19.5% (39 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | 2022-04: 22.5% (45 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | 2022-05: 20.5% (41 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | 2022-06: 19% (38 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | 2022-07: 15% (30 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | 2022-08: 14% (28 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | 2022-09: 13.5% (27 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | 2022-10: 13% (26 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | 2022-11: 12.5% (25 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | 2022-12: 12% (24 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | target: 15 | 22 November 2026 | Programme Office | The plan. |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | rebase: 2022-07-01 | 22 November 2026 | Programme Office | Another front door. |\n| measure re-referrals | the January 2023 pack (executive-2023-01-31) | 2023-01: 12% (24 of 200) | 22 November 2026 | Programme Office | no reason recorded |\n\n## Charts of measures, and claims beside their measures\n\n### Open contacts: too few to tell (2 of 6)\n\nJanuary 2023: 3; mean 99; no limits: too few to tell (2 of 6).\n\n|  | Oct 22 | Nov 22 | Jan 23 |\n| --- | ---: | ---: | ---: |\n| Value | 1000 | 195 | 3 |\n| Signal | at least |  |  |\n\n### Re-referrals within 12 months: + improvement\n\nJanuary 2023: 12% (24 of 200); mean 13.3%; trial limits 11.7% to 14.9% from 6 points; the latest is two of three near the lower limit: an improvement; target: consistently passes.\n\n|  | Jan 22 | Feb 22 | Mar 22 | Apr 22 | May 22 | Jun 22 | Jul 22 | Aug 22 | Sep 22 | Oct 22 | Nov 22 | Dec 22 | Jan 23 |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n| Value | 20% | 22% | 19.5% | 22.5% | 20.5% | 19% | 15% | 14% | 13.5% | 13% | 12.5% | 12% | 12% |\n| Signal |  |  |  |  |  |  | high |  |  |  |  | low | low |\n\n### Claims beside their measures\n\nOf 2 complete, 0 show a signal, 1 none yet, 1 has no measure.\n\n| Ref | Action | Complete since | Measure | Since then |\n| --- | --- | --- | --- | --- |\n| 2.3 | Agree the supervision policy. | 5 January 2026 | dip | too few values (fewer than 4, or no limits) |\n\n## Annex: the whole plan as at 31 January 2026\n\n### Key to the ratings\n\n| Rating | What it says | Meaning | Actions |\n| --- | --- | --- | ---: |\n| ● green | Completed | complete | 2 |\n| ◐ amber | In progress and on schedule | on track | 2 |\n| ▲ red | Delayed or not on schedule | off track | 0 |\n| ○ white | Planning, not yet commenced | not started | 0 |\n\n### 1. The front door\n\n3 actions: 1 complete, 1 on track, 1 withdrawn\n\n| Outcome for children and families | Action needed | Responsible | Due date | Progress | Impact | Rating |\n| --- | --- | --- | --- | --- | --- | --- |\n| none recorded | 1.1 Fill the vacant posts. | Head of Service - Front Door | 30 June 2027<br>first 31 January 2023, re-dated 4 times | Returned in the sheet. | none recorded | ◐ amber |\n| none recorded | 1.2 Grade each contact by urgency. | Head of Service - Front Door | 31 August 2023<br>first 31 March 2023, re-dated twice | Progress told as number 95. | Evidenced: Impact told as number 18. | ● green |\n| none recorded | 1.3 Publish the threshold guide. | Head of Service - Front Door | none | Withdrawn: withdrawn 3 | Intended: Impact told as number 16. | withdrawn |\n\n### 2. Quality of practice and supervision\n\n3 actions: 1 embedded, 1 on track, 1 withdrawn\n\n| Outcome for children and families | Action needed | Responsible | Due date | Progress | Impact | Rating |\n| --- | --- | --- | --- | --- | --- | --- |\n| Families are heard. | 2.1 The action in words number 109. | Principal Social Worker and Head of Learning | none<br>first 28 February 2023, re-dated once | Returned in the sheet. | Evidenced: Impact told as number 9. | ◐ amber |\n| Families are heard. | 2.2 The action in words number 55. | Principal Social Worker and Head of Learning | 26 May 2023<br>first 30 June 2023, re-dated once | Withdrawn: withdrawn 19 | Intended: Impact told as number 51. | withdrawn |\n| none recorded | 2.3 Agree the supervision policy. | Principal Social Worker and Head of Learning | 26 May 2023<br>first 5 January 2023, re-dated twice | Progress told as number 27. | Evidenced: Impact told as number 69. | ● green |\n\n| Ref | Evidence | Dated | Where |\n| --- | --- | --- | --- |\n| 2.3 | Minutes | 13 January 2026 | https://council.example/minutes |\n','\n',char(10)),'485575a5dbfcb94256e8b781d5e4af1b8a07629874d9c8755b2d200e138ad1eb',NULL);
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
, digest TEXT CHECK (digest IN ('weekly', 'daily', 'each')), digest_day INTEGER CHECK (digest_day BETWEEN 1 AND 5), weekly_limit INTEGER CHECK (weekly_limit > 0)) STRICT;
INSERT INTO chase_policy VALUES(1,100,'plan@council.example','keeper@council.example',NULL,'14 7 1',5,31,5,10,'weekly',1,3);
CREATE TABLE chase_line (
  policy_id INTEGER NOT NULL REFERENCES chase_policy (id),
  service TEXT NOT NULL CHECK (service <> ''),
  email TEXT NOT NULL CHECK (email <> ''),
  PRIMARY KEY (policy_id, service)
) STRICT, WITHOUT ROWID;
INSERT INTO chase_line VALUES(1,'Front door','line@council.example');
CREATE TABLE holiday_import (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id)
) STRICT;
INSERT INTO holiday_import VALUES(1,101);
CREATE TABLE holiday (
  import_id INTEGER NOT NULL REFERENCES holiday_import (id),
  held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
  title TEXT NOT NULL,
  PRIMARY KEY (import_id, held_on)
) STRICT, WITHOUT ROWID;
INSERT INTO holiday VALUES(1,'2023-03-20','A day of its own');
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
INSERT INTO chase_message VALUES(1,103,'chase-1-1795326822155@council.example','2023-04-20',1,'hos.frontdoor@council.example','','1.1 overdue by 36 days (23 working): Fill the vacant posts.',replace(replace('From: Late returns <plan@council.example>\r\nTo: Head of Service - Front Door <hos.frontdoor@council.example>\r\nReply-To: keeper@council.example\r\nSubject: 1.1 overdue by 36 days (23 working): Fill the vacant posts.\r\nDate: Sun, 22 Nov 2026 05:53:42 +0000\r\nMessage-ID: <chase-1-1795326822155@council.example>\r\nList-Id: <improvement-plan.council.example>\r\nAuto-Submitted: auto-generated\r\nX-Auto-Response-Suppress: All\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary="=_chase11795326822155councilexample"\r\n\r\n--=_chase11795326822155councilexample\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHead of Service - Front Door: please answer for 1 action of the Late\r\nreturns by 27 April 2023.\r\n\r\n1.1 Fill the vacant posts.\r\n=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=\r\n=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=\r\n=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=\r\n=E2=94=80\r\n\r\nOverdue by 36 days (23 working): due 15 March 2023, rated amber.\r\nAsked by 27 April 2023: whether it is done, and if not why and by when\r\nit will be.\r\n\r\nHow to answer\r\n=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80=E2=\r\n=94=80=E2=94=80=E2=94=80=E2=94=80=E2=94=80\r\n\r\nReply to this message with a sentence for each: done; or a new date and\r\nwhy; or what help you need. If you were sent a sheet of your actions,\r\nyou can fill that in and return it instead.\r\n\r\n--=_chase11795326822155councilexample\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<!DOCTYPE html>\r\n<html lang=3D"en-GB">\r\n<head>\r\n<meta charset=3D"utf-8">\r\n<meta http-equiv=3D"Content-Security-Policy" content=3D"default-src ''none'';=\r\n style-src ''unsafe-inline''">\r\n<meta name=3D"viewport" content=3D"width=3Ddevice-width, initial-scale=3D1"=\r\n>\r\n<title>1.1 overdue by 36 days (23 working): Fill the vacant posts.</title>\r\n<style>\r\n:root { color: #0b0c0c; background: #ffffff; }\r\nbody { font: 1rem/1.45 "Helvetica Neue", Arial, "Liberation Sans", "DejaVu =\r\nSans", "Noto Sans", sans-serif; margin: 0 auto; max-width: 76rem; padding: =\r\n0 1.25rem 2rem; }\r\nh1 { font-size: 1.9rem; line-height: 1.2; margin: 1rem 0; }\r\nh2 { font-size: 1.35rem; margin: 2.2rem 0 0.6rem; border-bottom: 2px solid =\r\n#1d70b8; padding-bottom: 0.2rem; }\r\nh3 { font-size: 1.1rem; margin: 1.4rem 0 0.5rem; }\r\np, li, dd { max-width: 48rem; }\r\np, li, td, th, dd { white-space: pre-line; unicode-bidi: plaintext; }\r\na { color: #1a5c96; }\r\n=2Eskip { position: absolute; left: -999rem; }\r\n=2Eskip:focus { left: 1rem; top: 1rem; background: #ffdd00; color: #0b0c0c;=\r\n padding: 0.5rem; }\r\n=2Emarking { font-weight: bold; text-align: center; letter-spacing: 0.05em;=\r\n max-width: none; margin: 0.6rem 0; }\r\n=2Econtents { font-weight: bold; margin: 1rem 0 0.3rem; }\r\nnav ul { margin: 0; padding-left: 1.2rem; columns: 2; column-gap: 2rem; }\r\nnav li { break-inside: avoid; }\r\ndl.particulars { display: table; margin: 0.6rem 0; }\r\ndl.particulars div { display: table-row; }\r\ndl.particulars dt { display: table-cell; font-weight: bold; width: 9rem; pa=\r\ndding: 0.12rem 0.8rem 0.12rem 0; }\r\ndl.particulars dd { display: table-cell; margin: 0; }\r\ndl.figures { margin: 0.6rem 0; }\r\ndl.figures div { display: inline-block; vertical-align: top; box-sizing: bo=\r\nrder-box; margin: 0 0.5rem 0.6rem 0; border: 1px solid #8a8f94; border-left=\r\n: 5px solid #1d70b8; padding: 0.35rem 0.7rem; min-width: 9rem; break-inside=\r\n: avoid; }\r\ndl.figures dt { font-size: 0.9rem; }\r\ndl.figures dd { margin: 0; }\r\ndl.figures .value { font-size: 1.5rem; font-weight: bold; }\r\ndl.figures .change { font-size: 0.9rem; }\r\ndiv.table { overflow-x: auto; margin: 0.5rem 0 1rem; }\r\ndiv.table:focus-visible { outline: 3px solid #1d70b8; outline-offset: 2px; =\r\n}\r\ntable { border-collapse: collapse; table-layout: fixed; width: 100%; font-s=\r\nize: 0.9rem; }\r\ntable.wide { min-width: 56rem; }\r\n=2Eannex table.wide { min-width: 72rem; }\r\nth, td { border: 1px solid #8a8f94; padding: 0.3rem 0.45rem; text-align: st=\r\nart; vertical-align: top; overflow-wrap: break-word; }\r\nthead th { background: #e8edf2; font-weight: bold; vertical-align: bottom; =\r\nhyphens: manual; white-space: normal; overflow-wrap: normal; }\r\ntbody th { font-weight: bold; }\r\ntbody th.words { font-weight: normal; }\r\nth.number, td.number { text-align: right; overflow-wrap: normal; }\r\ntd.number { white-space: nowrap; }\r\ntbody tr.total th, tr.total td { font-weight: bold; background: #f3f5f7; }\r\n=2Erating { display: inline-block; border: 1px solid #0b0c0c; padding: 0 0.=\r\n35rem; font-weight: bold; white-space: nowrap; }\r\nem.missing { font-style: italic; font-weight: bold; }\r\nfigure { margin: 0.8rem 0; max-width: 60rem; break-inside: avoid; }\r\nsvg.line { width: 100%; max-width: 108px; height: auto; display: block; }\r\nfigure svg { width: 100%; height: auto; display: block; }\r\n=2Estanding { font-weight: bold; }\r\n=2Ebeside { display: table; table-layout: fixed; width: 100%; }\r\n=2Ebeside > div { display: table-cell; vertical-align: top; width: 50%; box=\r\n-sizing: border-box; }\r\n=2Ebeside > div + div { padding-left: 1.2rem; }\r\n=2Eannex tbody { break-inside: avoid; }\r\n@media screen and (max-width: 48rem) {\r\n  body { padding: 0 0.75rem 2rem; }\r\n  nav ul { columns: 1; }\r\n  dl.particulars dt { width: 6rem; }\r\n  div.table:not(.narrow) table { min-width: 40rem; }\r\n  .beside, .beside > div { display: block; width: auto; }\r\n  .beside > div + div { padding-left: 0; }\r\n  figure { overflow-x: auto; }\r\n  figure svg { min-width: 44rem; }\r\n  figure:focus-visible { outline: 3px solid #1d70b8; outline-offset: 2px; }\r\n  div.table:not(.narrow)::before, figure::before { content: "Scroll sideway=\r\ns for all of it"; display: block; position: sticky; left: 0; width: max-con=\r\ntent; font-size: 0.9rem; font-weight: bold; margin-bottom: 0.3rem; }\r\n}\r\nfigcaption { font-size: 0.9rem; font-weight: bold; margin-top: 0.3rem; }\r\n@page { size: A4 portrait; margin: 13mm 12mm 12mm 12mm; }\r\n@page annex { size: A4 landscape; margin: 13mm 11mm 13mm 11mm; }\r\n=2Eannex { page: annex; break-before: page; }\r\n@media print {\r\n  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.25; }\r\n  h1 { font-size: 16pt; margin: 4pt 0; }\r\n  h2 { font-size: 12pt; margin: 6pt 0 2pt; padding-bottom: 0; border-bottom=\r\n-width: 1pt; }\r\n  h3 { font-size: 10.5pt; margin: 6pt 0 2pt; }\r\n  p, li, dd { max-width: none; margin-top: 2pt; margin-bottom: 2pt; }\r\n  ol { margin: 2pt 0; }\r\n  div.table { margin: 2pt 0 5pt; }\r\n  dl.particulars { margin: 2pt 0; }\r\n  dl.particulars dt { width: 2.6rem; padding: 0 0.5rem 0 0; }\r\n  header dl.particulars, header dl.particulars div, header dl.particulars d=\r\nt, header dl.particulars dd { display: inline; padding: 0; }\r\n  header dl.particulars div { margin-right: 1em; }\r\n  header dl.particulars dt::after { content: ": "; }\r\n  table { page-break-inside: auto; }\r\n  h1, h2, h3, figcaption { break-after: avoid; }\r\n  nav, .skip, footer .marking, header .marking { display: none; }\r\n  div.table { overflow: visible; }\r\n  table { font-size: 9pt; }\r\n  .annex { font-size: 9pt; }\r\n  .annex figure { max-width: 13cm; }\r\n  .annex table { font-size: 8.5pt; }\r\n  thead { display: table-header-group; }\r\n  tr { break-inside: avoid; }\r\n  table.wide, .annex table.wide { min-width: 0; }\r\n  p.lead { break-after: avoid; }\r\n  th, td { padding: 1.5pt 3pt; line-height: 1.22; }\r\n}\r\n\r\n=2Efill-amber { background: #FFBF47; color: #0B0C0C; }\r\n=2Efill-black { background: #0B0C0C; color: #FFFFFF; }\r\n=2Efill-blue { background: #1D70B8; color: #FFFFFF; }\r\n=2Efill-gray { background: #DDDDDD; color: #0B0C0C; }\r\n=2Efill-green { background: #00703C; color: #FFFFFF; }\r\n=2Efill-grey { background: #DDDDDD; color: #0B0C0C; }\r\n=2Efill-orange { background: #F47738; color: #0B0C0C; }\r\n=2Efill-purple { background: #4C2C92; color: #FFFFFF; }\r\n=2Efill-red { background: #B10E1E; color: #FFFFFF; }\r\n=2Efill-white { background: #FFFFFF; color: #0B0C0C; }\r\n=2Efill-yellow { background: #FFDD00; color: #0B0C0C; }\r\n@page {\r\n  @top-center { content: ""; font: bold 9pt "Liberation Sans", Arial, sans-=\r\nserif; }\r\n  @bottom-center { content: ""; font: bold 9pt "Liberation Sans", Arial, sa=\r\nns-serif; }\r\n  @bottom-right { content: counter(page) " of " counter(pages); font: 9pt "=\r\nLiberation Sans", Arial, sans-serif; }\r\n}\r\n</style>\r\n</head>\r\n<body>\r\n<a class=3D"skip" href=3D"#paper">Skip to the paper</a>\r\n<header>\r\n<p>Head of Service - Front Door: please answer for 1 action of the Late ret=\r\nurns by 27 April 2023.</p>\r\n</header>\r\n<main id=3D"paper">\r\n<h2 id=3D"part-1">1.1 Fill the vacant posts.</h2>\r\n<p>Overdue by 36 days (23 working): due 15 March 2023, rated amber.\r\nAsked by 27 April 2023: whether it is done, and if not why and by when it w=\r\nill be.</p>\r\n<h2 id=3D"part-2">How to answer</h2>\r\n<p>Reply to this message with a sentence for each: done; or a new date and =\r\nwhy; or what help you need. If you were sent a sheet of your actions, you c=\r\nan fill that in and return it instead.</p>\r\n</main>\r\n</body>\r\n</html>\r\n\r\n--=_chase11795326822155councilexample--\r\n','\r',char(13)),'\n',char(10)));
CREATE TABLE chase (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  chase_message_id INTEGER NOT NULL REFERENCES chase_message (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  officer_id INTEGER REFERENCES officer (id),
  state TEXT NOT NULL CHECK (state <> ''),
  said TEXT NOT NULL
) STRICT;
INSERT INTO chase VALUES(1,1,1,1,'overdue@74','overdue by 36 days (23 working)');
CREATE TABLE chase_outcome (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  chase_message_id INTEGER NOT NULL REFERENCES chase_message (id),
  on_date TEXT NOT NULL CHECK (on_date IS date(on_date, '+0 days')),
  outcome TEXT NOT NULL CHECK (outcome IN ('begun', 'sent', 'failed', 'superseded')),
  detail TEXT
) STRICT;
INSERT INTO chase_outcome VALUES(1,104,1,'2023-04-20','begun',NULL);
INSERT INTO chase_outcome VALUES(2,105,1,'2023-04-20','sent',NULL);
CREATE TABLE chase_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  on_date TEXT NOT NULL CHECK (on_date IS date(on_date, '+0 days')),
  is_rehearsal INTEGER NOT NULL CHECK (is_rehearsal IN (0, 1)),
  sent INTEGER NOT NULL,
  failed INTEGER NOT NULL
) STRICT;
INSERT INTO chase_run VALUES(1,102,'2026-11-22',0,0,0);
INSERT INTO chase_run VALUES(2,106,'2023-04-20',1,1,0);
INSERT INTO chase_run VALUES(3,132,'2026-11-22',0,0,0);
CREATE TABLE chain (
  entry_id INTEGER PRIMARY KEY REFERENCES entry (id),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT;
INSERT INTO chain VALUES(1,'36534304e024b5f72fe7a6048307ade850db62f68c9e7b08933a6737d63ac6be');
INSERT INTO chain VALUES(2,'8f8a81709d11fd687dd76c9907585cca9b00b5d446f14503538fc748ff9e1ec7');
INSERT INTO chain VALUES(3,'a27f29e02989a33996f823f4e8a0c3f01c07c1aa6db938bf40fd24b6acf423db');
INSERT INTO chain VALUES(4,'47002d3028bf5c17a0e9b35e2345853212ad5c4baaffac6de92b0d4782c77ee2');
INSERT INTO chain VALUES(5,'aa80359ea7919b94e56570e498eeb9ea97af0b629a14622075f6a80e1376b3d9');
INSERT INTO chain VALUES(6,'d753c78efa5e5bd711e9c18c04ef3baed8946e2dbf9645009c0b945d6544c6cc');
INSERT INTO chain VALUES(7,'f17716bb013dd9ca35ae7a3bbed78a6f7611562a9d5839aba33826c23edeac86');
INSERT INTO chain VALUES(8,'eea5533aa29a0fe3c20021716fe773399c38171d5c0db6a529cd1f1ca71763f3');
INSERT INTO chain VALUES(9,'a058937a243d4a55a8595c7330db78f08076d6cc32df8e627e5c68c8f4017718');
INSERT INTO chain VALUES(10,'874f75496b333b6d2d86d303545e97d6f954579ff4338fcb9d76b44568b0d09a');
INSERT INTO chain VALUES(11,'deed098b32970abb2fcdc2bed7d132444380ac18e50cb57c5eae20f830d52af6');
INSERT INTO chain VALUES(12,'1faba77da3af89b92705dc9ea4c7b05668283cd98d1b5f817a3209c14b35e7ac');
INSERT INTO chain VALUES(13,'4e138e8edc6ed79cf897191cbea05e9e9d77bb533905011f645383015fbc1250');
INSERT INTO chain VALUES(14,'4baa37e1b53440be4cd1448d16b533374b36894e20a34ded92d8e450b93cae5e');
INSERT INTO chain VALUES(15,'4821786abfa8c4f9666cd1928c0b89f4226e9d1fbaad647d9871dc6330bc89a2');
INSERT INTO chain VALUES(16,'5ec8aa9d8087ef5632e3d2fba633d09dd61919cc26f346d627b1a0ee2ccb3821');
INSERT INTO chain VALUES(17,'1be3b4dae2151f3aa964c399885bd705d1bf314c97e5df9c5849dec6d5306afc');
INSERT INTO chain VALUES(18,'eb070dde72b53de897c90f7b6aa54d4ca25095ff05fa0f72cb6da19cd8d469e3');
INSERT INTO chain VALUES(19,'8a987ffbb81516c235970edf6570c2d7f110a9b0fd4d17a7422c061c8af03733');
INSERT INTO chain VALUES(20,'a6e578674b95ee4b15f0505cc0f1579bb655d1f33e72f7d6788e75d812a0dd30');
INSERT INTO chain VALUES(21,'06c57b2d94070de65b17609f4f6a0c05cc0083a9cf6ecd8f9cb36b17bc49251c');
INSERT INTO chain VALUES(22,'d35e86ba61fa9f687c19347407546a98c3d490c7dfe22dab638f81c821c7d9a4');
INSERT INTO chain VALUES(23,'73b3c8c40a5beb41a0662404930dd4457e0db0ccad42a41d66d0bb3eb89836bc');
INSERT INTO chain VALUES(24,'71d698fad8ee0f0f429b050b868413f635f5205b0a209768a9025adb7dcc65db');
INSERT INTO chain VALUES(25,'0a02fe7178a8dfb96fef330acd2ad856dcac250471a40a34f74158ec0de065ed');
INSERT INTO chain VALUES(26,'2225faa6bfaa100840e8b727ccf6cae657f018cfaaab20bb72ee924e8cd9155d');
INSERT INTO chain VALUES(27,'8fc4e81d2bb3e7872c096ad964485b3c391ca84d80f5dd34bf3e53f1d37b2247');
INSERT INTO chain VALUES(28,'b495642ac18f99fa58fc061cbce616e1201515ab0fb66eb824535a10937e4110');
INSERT INTO chain VALUES(29,'3bd3351abc074d1a798231cc03f9b580b516a4ed0fcd179eee57c33ff5c4e04b');
INSERT INTO chain VALUES(30,'3df6585345a16226fe3410f47c32e93f4942737e86b12b1fe90b1171e48f5b59');
INSERT INTO chain VALUES(31,'98681c7f6061c2f80de5adc91202ee2d36001b7c0bac84708b4445718d1d31e9');
INSERT INTO chain VALUES(32,'1a8ab378728f7bc17a858d73210b1f440cc526f88d5032b5829831c68566580a');
INSERT INTO chain VALUES(33,'af5a0c4b0aba8d3381c7fcc5cac1c62d709a4dcb83d6f022937e389fc7e71353');
INSERT INTO chain VALUES(34,'fd07e8496c7e4b23c08c701cd0309608ed077ef74862532e620aa18e7902fd80');
INSERT INTO chain VALUES(35,'809b43ac11c264a7109c664989f83286018028bdd04d8a62008f4e94f74e09e5');
INSERT INTO chain VALUES(36,'075695c74c2008a81fc7d190c5f07a4535c4450884ce2bc5a37755a5003ad0bb');
INSERT INTO chain VALUES(37,'0546ea8fda38252f747c7257954af4e7cb6275e55d10b0d68e9a8c56d78802c8');
INSERT INTO chain VALUES(38,'d30e15bd0d654110c240c0136c6f94a128a42318d1d2d0451918ac810c7e0fc4');
INSERT INTO chain VALUES(39,'c8b4ff987d59a86f2ca924532bf2412dad712bbb4a66a46b4c2375d9fa84805a');
INSERT INTO chain VALUES(40,'2ee4fd4bda1d31d74f074576717d83c16dfd2f8d1f89763b48aa49fe6eaaae10');
INSERT INTO chain VALUES(41,'91ecddfc480a7c9f1d513f9bd8dda833f8386a54787eda0dc5e713a77d15abd4');
INSERT INTO chain VALUES(42,'b7ebb92663205cb9fc892f122c121576f97a2726f3fe091c282e56e0cb75387b');
INSERT INTO chain VALUES(43,'c827a0f6358a23f70aa3c2e1d537cebf7262ed226e09d8891b67d77ce325a716');
INSERT INTO chain VALUES(44,'dec2e02978293fb9d632e3f5151024a0f258182c4627011472f73574c1d84e6b');
INSERT INTO chain VALUES(45,'a0c82f7854108f6262e6acb60d8ed37f02a35963eaa1507d6d23b7e1f4c776e5');
INSERT INTO chain VALUES(46,'7627d2caef2ab268183cafc52eb6ec50fbee9be165dbf3c9797087f279e14850');
INSERT INTO chain VALUES(47,'5d1a5c4ac8936c72ca39823fb833123daf6e69de6247537a49dfdc432b396c92');
INSERT INTO chain VALUES(48,'6f3dccc23e34e9444aad2f6d54b8c8d307eff21001d9f8fdb608558b6ccae80d');
INSERT INTO chain VALUES(49,'67c43d533c150d7743f9ffd50c119223163f22777af3354e5477a09467eca8f0');
INSERT INTO chain VALUES(50,'46afee83d673643bf4a584b30d06dc8823529c1312843c926cf38f84f50dfdc4');
INSERT INTO chain VALUES(51,'6ad05916047eff3a547c240d30d90cff9134cad458db937b93a2b40f7ba24c3a');
INSERT INTO chain VALUES(52,'67ebb3f5d06e78f35f5c2db095647200798424eb4a72381c8248a5c0db9fab4a');
INSERT INTO chain VALUES(53,'cc1de06203fef059f0ef3a6c9719784a983211de622a1192d228fb6b127f19d0');
INSERT INTO chain VALUES(54,'051a9dc79d32363b05aff19660f0c845d5c5dc2f182245eea5bcae1479edb03b');
INSERT INTO chain VALUES(55,'41e4c2a55744171da2281636130aa5656a67267d0673199db685b60ec1848c4d');
INSERT INTO chain VALUES(56,'4b99e5014dd31bbe1b384c0cc0dca24a642bb838bc1d677f39de88794a222672');
INSERT INTO chain VALUES(57,'1a2ce1aba183d55cc50f710985b297c26c911b2ce3648945e34e190c78014af6');
INSERT INTO chain VALUES(58,'789758df38ff8e6b35d6a0fa2ade22dd046823d5b6983477ca729a652b061fc1');
INSERT INTO chain VALUES(59,'24284336c82f3b5e53277075a962b9c2a6a2fd494661ad4d9b149c6fe9627b38');
INSERT INTO chain VALUES(60,'53c5c0fe9f2d1b10d658a9ba173a7d7afeee25783dfaf1e62f9feb435b64773b');
INSERT INTO chain VALUES(61,'dc4ec5a8513fd3012f8aba221d7911713a3c35144215366d0d73874945c77c4c');
INSERT INTO chain VALUES(62,'2aaead37c3556d7cda9fc2427c2feba9c082295e7bf85d4e20da5d94c0add798');
INSERT INTO chain VALUES(63,'8690cd71daca652345fe026a4947b50df52fde134d458ad7aa4b62ac00b60053');
INSERT INTO chain VALUES(64,'1ca6c833b6aec43cf2ceeb132c1000f4dbc646c6139032bc9d81312badfacf28');
INSERT INTO chain VALUES(65,'8187af27869159d237031303eba0791544fa51cb5164e016549b7da7431bdfd1');
INSERT INTO chain VALUES(66,'9265e1f45d9d0b58501d32a4581f1a15b29af508a92068a77a45b7ca8ac5d5b5');
INSERT INTO chain VALUES(67,'92925c8f7d45fc3260002b2b68ee0fc49b7f1f13e9277b2023a9bd1e08a70f0a');
INSERT INTO chain VALUES(68,'564f880b03f13c6dfbb5a90e553638e2f62e385087413205068804a854ec9731');
INSERT INTO chain VALUES(69,'ebb724fdca4f75586650e5fad8df5b5afbf7ecc770c2648952b624e08dd85421');
INSERT INTO chain VALUES(70,'458f3a5fc40a35b1c524c5f4e8f3124542f11df8099bfe35cb167c5bb4b4d772');
INSERT INTO chain VALUES(71,'14b3052a98a1bc18ca240a8f447e9b30b513ba37e9f2e92edea718b703427bd9');
INSERT INTO chain VALUES(72,'f65ff242cb2e9c3e1a34829ef5ff887ac4aae4e8505ee73be6e9dd9689e9aa8b');
INSERT INTO chain VALUES(73,'6edcc73371e47f2e1c58ead7c838e38a0d46e24a35835e7cf130bab1dc8ff8f1');
INSERT INTO chain VALUES(74,'b93ad7df7dc3179153f0bbfbd3cfb7ab3a43883ab9a674566a0502a7047f7442');
INSERT INTO chain VALUES(75,'23d90b430da4d4760d71f000cdd7d4552c811ca15587245b0265ebd8694366df');
INSERT INTO chain VALUES(76,'17a12b7873ca30bbae0cde1e3bf401fd46bcea818cae5c031e3877e918845bc2');
INSERT INTO chain VALUES(77,'b3339a39bc449d4718483a1f71684b197aaee4e333aee412ecc1cbf047289560');
INSERT INTO chain VALUES(78,'2f5b5cdd2b83cb8e4199e510b38db389d4c7c132f8b2dcda338a89fc657965bd');
INSERT INTO chain VALUES(79,'38a303dd70f3a72bacd868d8144daff6a1da616af3e1aa2386eb9e40d7677fc7');
INSERT INTO chain VALUES(80,'582f40b32855e0e91f8c46023fdb14e71eaf18590863e68fe29308c9d353b182');
INSERT INTO chain VALUES(81,'6d10d948607db37654c28fdb9ac22ccb6cd7908cd0e94e5e586256b06ac2b344');
INSERT INTO chain VALUES(82,'ddf92de8c52df7274bd1d33fca50ccfdadaf164ec00f8071754d987eb0fc7184');
INSERT INTO chain VALUES(83,'15d50d64c6daf2a38f85780e40c87c9e722a4e0e90ea3b6d62bf676c0bcc0569');
INSERT INTO chain VALUES(84,'965989de2f72f85a4df43d6bd325b2642bf76817a1f3f00f5ae9d214a6710732');
INSERT INTO chain VALUES(85,'4317309a68def94b5fc3ae004ead737c2c1b163069a72502c36af534cf496ac4');
INSERT INTO chain VALUES(86,'710735c315a5fb841c38864bc0c289635d46f1139118470a5986fbb2fdedd453');
INSERT INTO chain VALUES(87,'2194c4b02b032dc1973dc8d0284d6cc7f34bd3c11282ab573964f75eb78d20b6');
INSERT INTO chain VALUES(88,'e4ddb55cabcae514e5ab9d062b7ba8f929005daab9ae7f00e2ef28dbb851544b');
INSERT INTO chain VALUES(89,'8725951169bf1b4b2178db9c742af1da1f4330d52b122a18a7aca49fb7ad6c97');
INSERT INTO chain VALUES(90,'d6e3601e5e0b96ff1e7580629caa74fac31a7c8df1bf0f6606722c70af8829a3');
INSERT INTO chain VALUES(91,'30d57fc0252a4df4c7a16bc212c294e11a5a28b41e3b940a298b70b5ca0a1d70');
INSERT INTO chain VALUES(92,'b8b05a78f860992297717d48711b84176738adecedb52075066bcc9f0906d57d');
INSERT INTO chain VALUES(93,'3053b583205f49490040b971d9e7e38350cb605b6a1899d97a17360cc30adeb9');
INSERT INTO chain VALUES(94,'8327c54291cce411a775ab9e791d4af119122e15731ee4628cd6cb69fb8c82fe');
INSERT INTO chain VALUES(95,'994d1c246e3e0032a54c144970deefe658d0706812f0eb70eef9ed32c151b6df');
INSERT INTO chain VALUES(96,'17c03ad4afe628ed88734d0bb45b6104fc5e41cdf7ac369f73f63dd075f3b96a');
INSERT INTO chain VALUES(97,'8e1b17ebc076d0c704611514fcf14661f87fcfd7adb8e62ca0aca0a51b7fd792');
INSERT INTO chain VALUES(98,'68ae3d69c26f74c35ae0279d342aa53c96e55dcf629c25b339ae97d88bdd4e8b');
INSERT INTO chain VALUES(99,'69441e0bc250fa79a1ca0827b630d800075f48b048ebbfcacbb2bd61e6e1a8b9');
INSERT INTO chain VALUES(100,'942b474ef2b391a5cb1b719b108bd66e7fee444f1bff625c83ef4e970b1cd53c');
INSERT INTO chain VALUES(101,'6e5388cadaa2bf0a9948b8ebd5e3c43ec506bdb13c486cffe516bb2734edd6ad');
INSERT INTO chain VALUES(102,'86a30345e414f13603e7cd59a96ca8a4916823a8810687ba630eb471aeb9bb28');
INSERT INTO chain VALUES(103,'1dae6be0b366afac1a593a1da07a89cad9ff156873ca9ef51fbfdc421981c9e3');
INSERT INTO chain VALUES(104,'c54d36e0d3e50b58bbb18c4f9e6f626d82ec7f312a7983f7f2305d1512c5b9e0');
INSERT INTO chain VALUES(105,'e11962067f4c2e30b5713b16f237b1df345634a93da4fd573cfbb8f58c92e1ac');
INSERT INTO chain VALUES(106,'bb4acc6afe4c1a15288fbbe1a69eb9d03a790b71e0b2cbb297ee528b8beb8f1b');
INSERT INTO chain VALUES(107,'893b1492a8a98d665f20d488543b55d15a429a55713647a76f1da69c6ac12d84');
INSERT INTO chain VALUES(108,'da1ed2611cd94368a04089f27b5f881e19d3f0cabbd10f4748d6a9c0c88fd363');
INSERT INTO chain VALUES(109,'6728d66769a8bb89a6b547afda43305ef919b600f8aa03401918190ffcf3438c');
INSERT INTO chain VALUES(110,'d2ff9eab058064201f591c95029603d526197b69783416475959b20122114f23');
INSERT INTO chain VALUES(111,'a6d4227dc2bbbff8a8a1014bc774cf875e6c3035ebd158c7b46fa8c75a834ca4');
INSERT INTO chain VALUES(112,'db71dd5121fb2c6e7ecb610ca65cc328c55c4f1c3e7d4a6b5a72ba7455ed5f25');
INSERT INTO chain VALUES(113,'a2ae0271eccc7d07e2b7f1b5892ece21eba5ec28e57b8bcf6d2079f82c3eb7da');
INSERT INTO chain VALUES(114,'a82bec4dc0d70292a9393ec15b4fc459b513138a0ed1aa8be2ada01f11ff15ad');
INSERT INTO chain VALUES(115,'56ce2a064995bb4aed476d4077bf4515a5c797bb6ce06b60fffdea9c509fae5d');
INSERT INTO chain VALUES(116,'c37c43534cb3c8d3d3f06cfa7b9bd54bff0c5e8b19da22b9c0fa360620799f20');
INSERT INTO chain VALUES(117,'ff4212c3c5d04b6a449bbc7da8bb8e074d9849c995c95deee432e8050f121bf3');
INSERT INTO chain VALUES(118,'550e8f7015e6fab282202300fa594e642f90ea0bc8c9bc1ea430d540985ef14d');
INSERT INTO chain VALUES(119,'048933f5564ac699c5e69a488a793a1035e7d660d4d4d1ffcb54350c9c6a1466');
INSERT INTO chain VALUES(120,'c9d3f919ad148edc1a8a9515de861a49bfc7e0cc94777634c26c2dc253ccb033');
INSERT INTO chain VALUES(121,'6407c3fd477243873b25ca0812ee3f86700e4e03fc07304f27a128d7f8b92264');
INSERT INTO chain VALUES(122,'330785cfadc590b7611ea9d688c279ae59a726c1198ddea109e512987d59ece8');
INSERT INTO chain VALUES(123,'c9e3922ab45e99215dceec123c69ac36638edb0ec7d3f7c18aa592e7c45b838a');
INSERT INTO chain VALUES(124,'b6477db006961309107693bb12f1a3f4d1c48b941373110c65eb50723cfd62f5');
INSERT INTO chain VALUES(125,'3499f104370839401311d529949767fb9ce719a7e7e180fad90bec47b4c30067');
INSERT INTO chain VALUES(126,'95137e22ae1eb3486c96771b6f32775ae85b4028805da84d91f268ebb848cf40');
INSERT INTO chain VALUES(127,'dddfe971cfb26f9dda76b1418c280913f47af2c56df337480ebac9110ea8116a');
INSERT INTO chain VALUES(128,'7c73ef30eb79c509479936df2df949afaa565c81f07ef5c1d083285f1fd91e5e');
INSERT INTO chain VALUES(129,'2876e0ad94cef8b02e251949084e1d6c8e031d8710e46895b5ebe878dea43609');
INSERT INTO chain VALUES(130,'6481da7a86385115d3224df4eca337c833dc5800ffe0114b74142b9636e0d78b');
INSERT INTO chain VALUES(131,'642b00b9269de2884b9a7307c52157b457fb68f2f78ad2f0f3bf9f341d079fa6');
INSERT INTO chain VALUES(132,'4753bc062b1821c0bf421f2d60969471495d241a3c3aeecccab8baeb92fff479');
INSERT INTO chain VALUES(133,'a93712c41488a61b3d6c9aa235efe422b9b9e791223487a34f8f200841e4927a');
INSERT INTO chain VALUES(134,'3655653d2bf05f6c26f8343628bc9180d17c8173a30197d80b322307c5da0404');
INSERT INTO chain VALUES(135,'8ade282ddf8d9d41214e3f6b695f427eb0896c581fa3caabeec4de3c9e85b77e');
INSERT INTO chain VALUES(136,'ee1ff3574ef12aae3536086ac1be0d6822007fc9095eb2566e5820728c047fd5');
INSERT INTO chain VALUES(137,'6c6087af25ed23fc565c2711c91373d21fe680398855f885a1ef97fe2ca15e3c');
INSERT INTO chain VALUES(138,'02ad3ed2592d77fa69ac6303e6204c1e8fdb4741607ad180836f1128e55575c9');
INSERT INTO chain VALUES(139,'2328bfa097cab49052e9ecb113320855a65642fad3467265bacefa7c4bcb2e3c');
INSERT INTO chain VALUES(140,'bbbdd4b1697ba5ea37655ff3eb6c403bf9617d621b9491c0004c47406474d301');
INSERT INTO chain VALUES(141,'9a4db665b263ad827bc375c6fc2b4388fa86985e24e362287af80405511c5f36');
INSERT INTO chain VALUES(142,'f1dfe8de5f756578baaa4ae82a82c4aa3325575c28985fccdf8302b114c0d5ff');
INSERT INTO chain VALUES(143,'ceb3461ce8685bdab30934a9d82c0057e5057b175f1292e677bd47be2d964149');
INSERT INTO chain VALUES(144,'d0b459343d7d9060c63c94218270aa1f353d98f474d825f15b698c9a89091178');
INSERT INTO chain VALUES(145,'86aca888fbe4b3de80ed44d3f1d670f319acb3a539e385db027f2a9740557501');
INSERT INTO chain VALUES(146,'ac9ce3fd57289259aa7da71690dd291b49d297c48d1cc64d82d92f524c4e4159');
INSERT INTO chain VALUES(147,'15d8172f24758bcae23c388c6e631d0893a2829977746fcaf43e8a23d579d346');
INSERT INTO chain VALUES(148,'6770f4667dac70fc3279ca33c6954f495f73397f1cf1acd4aa89494ba1bb0190');
INSERT INTO chain VALUES(149,'7d58c45646fd6a2cc24ebc81ba41692c9221f18d6f14fc4b86e103dd980fe471');
INSERT INTO chain VALUES(150,'24e117f51f079bcf5088178da7412a5c52c8a67619fdf9c8c093db3f180ddf80');
INSERT INTO chain VALUES(151,'82967c784175aca4ab18e57428d7e099514950afe949c95baaad17706d7d1c83');
INSERT INTO chain VALUES(152,'5cb632df3af00f631f55a7afb42e36ede0a955b1388ad116cde1a0f34b7ed977');
INSERT INTO chain VALUES(153,'5cff12f6c8345b90c480093846f2c0c13a363ab286d1911c4acba25b7caf35b7');
INSERT INTO chain VALUES(154,'f202120c4439296447f87cf407d25d38e84b21b5c2f5ac87141e9928619dcaa9');
INSERT INTO chain VALUES(155,'a19b11092f8fe3879e9ec6e26ad5fc322ad39e43f31de4c5d773b26c998fa7da');
INSERT INTO chain VALUES(156,'6a327edbaa35457c69466ca82f7d23c8cceca27c82361176fd1b4c554812b88d');
INSERT INTO chain VALUES(157,'7cff2c7afc2d0b871138a0d6feb54aa66cd66f03c128bb13689d64034479da2e');
INSERT INTO chain VALUES(158,'fe385a8b72890fdfed83a9d19312d95c396a41369d2ff8092d9099f27c6ac652');
INSERT INTO chain VALUES(159,'779009edba154b506e0c04074bde724931b0db6870ab8c3224c0ad1b88f361ba');
INSERT INTO chain VALUES(160,'8b89e5444a2b86a3a15abda69867e9c57b1f7c03ef6847fd17159764aefefc1e');
INSERT INTO chain VALUES(161,'9e952c2764473a2ad79fb9504bcfa6c8268982737fc4b26c5eb7866b98654f9e');
INSERT INTO chain VALUES(162,'b6726f87d75a72fb9088b63f9d503a08d9d4474ba96b51e39346f0f3d4fe6b28');
INSERT INTO chain VALUES(163,'80335c15ce8bbce72da62bb12529a3d527baca0cac72233abe410f0346b1bfaf');
INSERT INTO chain VALUES(164,'6d5e473cedb19ec2bb496337dd7450c1db3f330686163e055da31f9155f963f4');
INSERT INTO chain VALUES(165,'0e0a5ec074009dfa4bab90c581716be01355455bc5624597d8a602563e897397');
INSERT INTO chain VALUES(166,'aa68be09be6d9e6fdc50a095fe9614c315d615dd7cc58e8a6662605955be66a1');
INSERT INTO chain VALUES(167,'9052252c92a17f02e5a817819c13c25d83c0bc2de25c2f143be47d219a33dce3');
INSERT INTO chain VALUES(168,'53a3cc736a65303db519630c2f59e6a3f3e03ce7f655f963ca69115960c30de5');
INSERT INTO chain VALUES(169,'935351aee87b197356dfd194d4150bcd428a6567eb540738efe917ed773d5924');
INSERT INTO chain VALUES(170,'608a710288aad18247d131aa70bf47077fb635184e4799b68cdec7fd099ee4bc');
INSERT INTO chain VALUES(171,'b410dd3adba86a5f2c82c1eec248acf2fc234ddc41ed4b10b1ae3ca04395809e');
INSERT INTO chain VALUES(172,'7e422dc6e279513d734512dee0594ad5b76d275afb663c02ec59a5d125b85d35');
INSERT INTO chain VALUES(173,'390eac9117417394f78d151e2b5247d04aeff16c5335339fac082f94d4d9ff59');
INSERT INTO chain VALUES(174,'ed95273977b79f65c5d7adce1065043187bbc5da74f9d74d9bd9983ac040adaf');
INSERT INTO chain VALUES(175,'54b19aa4f83a105aa30a739a08595125a0ba323ba1bbb4931ece8d683744b453');
INSERT INTO chain VALUES(176,'e2382f943fe941d048f2993d11b0d3e756f9cbb9b227b015422b3a496bb15df9');
INSERT INTO chain VALUES(177,'d27d053e87b1c4c9ac47121b90190dd5f19596d9e06e7152b52a6d9b7de9765a');
INSERT INTO chain VALUES(178,'68f4e10e5aa40197b49e93d2ea153bba3c433b9032b73e5d1304ff319984514d');
INSERT INTO chain VALUES(179,'af1a7ce2faa66c68fd48324af6269a5e157f127bf6e53e987320ec506de6d1ca');
INSERT INTO chain VALUES(180,'7587f5be5904e10c857221aafbbafa7382a416fe220ab774ff5eade2ff3f3ab9');
INSERT INTO chain VALUES(181,'24d5b362102e931f182b104eff5fa0cff8a9b30c25a93a1ac16c12b38299d84b');
INSERT INTO chain VALUES(182,'5a63042288c28408bfea9cc45787ff8cc7b49400bcf095c86b03a2c37b1811ef');
INSERT INTO chain VALUES(183,'28667988777d1df49ad895331b30399affa0767a1a1ec41e9d4ac12d69f19328');
INSERT INTO chain VALUES(184,'ecc160c9dee2d296d7b2bc4b245110eea2a654e85c700a322dc6354462c2c4fe');
INSERT INTO chain VALUES(185,'a15a26e7df51a457a9729fab2ec2e357bf7e79d0f2dc33af8ff6f0c1388236ac');
INSERT INTO chain VALUES(186,'55ddedeb51fb6acd58361c3f9bce503fd3be083a09bb4335ab20936806f97c7a');
INSERT INTO chain VALUES(187,'c327c801657ed3a206ab49a03ebc87f4ab60502ddb67191fc3f36e500102da78');
INSERT INTO chain VALUES(188,'6ae3a0d7c1d1fc001e3d665c4bf4e6f68fa3e3ef63b3e985f755db938c57e0cf');
INSERT INTO chain VALUES(189,'2ce91d369612c045182540504d3ee92dc752eed73288dc4f0547d29a063ccf28');
INSERT INTO chain VALUES(190,'84a28ba62d48a661fcd72f47e0c9702c632024ac35c0f8d4e167af1d8185dcbc');
INSERT INTO chain VALUES(191,'32eb63a38e7038b9bdac24fa58c481f14625f2bbd904303ed9c1f9e0f52bb10e');
INSERT INTO chain VALUES(192,'67900db6b08b5495dc974cf74a7a3f766cda944cbf7cc4ce20c581f900259583');
INSERT INTO chain VALUES(193,'2696975bdd2cc96eb5fb581af357ed43b3fdfcf462957a15cbaa4fd886186b18');
INSERT INTO chain VALUES(194,'ddb4128299391548281dc402d744f6be1bee7d3e7dc708d84761029efd547cd3');
INSERT INTO chain VALUES(195,'eaf49000e845de97bc070a642291932d713188c5d8cbb4bb4238d807cd47e7e5');
INSERT INTO chain VALUES(196,'90bac7db466ef4bff95ab7c2c523e1cb5ea07e58fae17dd3a56bc1425ca25249');
INSERT INTO chain VALUES(197,'9410ba1a979f63525cc69c3d972daa9f37253e95c3da42a9464bbfc4691894d7');
INSERT INTO chain VALUES(198,'d9dc30d860223d521d358fc1e2080745a89345279df7cd6067310730871330e0');
INSERT INTO chain VALUES(199,'b53c0a5ea1bbbacc1b958c7b1ad2c4634b9cf36e8f927cb114b204ea3d7529a1');
INSERT INTO chain VALUES(200,'f8c5e8610e982fe1a5d32d7cec71e0fb856df3b685cac6c19c8c1cb899748815');
INSERT INTO chain VALUES(201,'b4a5b304e6eb6fad85d549166e0e97709fa93ffc6500239c984db7d7fd962cea');
INSERT INTO chain VALUES(202,'a85307517fde5e9499c57735b973538123b6a46f3be2d2bdfa7afde7dde82b90');
INSERT INTO chain VALUES(203,'cca200f13be33460fae6746a1dfb061d50fb372d1af5d6fbe824640c92495ae8');
INSERT INTO chain VALUES(204,'c88f5186fae69e25ed6ef22ca2e13fef62298416ee5f9d9c0d0febf0dcb9d076');
INSERT INTO chain VALUES(205,'dc39cad71ff8756d596ded9c338d87dca1b83c0c58746f12197a06cc8ed59308');
INSERT INTO chain VALUES(206,'004891ed74c7b55967813e744c4cd70869c47eea8974aef582d931772331d787');
INSERT INTO chain VALUES(207,'9df9af24f26c069287c1f7cd50b512cc481585f998accbc6d03ff8e2f016e118');
INSERT INTO chain VALUES(208,'10448c553abdae4695d8f6fb4ccede7517687b828da823c06ebade7aea9e8cc9');
INSERT INTO chain VALUES(209,'4fac156308379a9b52f994f50b950654ad0fde4132480d09a68f5e08a7291262');
INSERT INTO chain VALUES(210,'b5b89bac5023dbbafa49192d2e47ea1fb689c651487d4e0001b354ef1f318a8b');
INSERT INTO chain VALUES(211,'60b40b921fd7017d22bc22d6ae97f9b7463f2e3c7e04ab745c77516ed9410ebe');
INSERT INTO chain VALUES(212,'5dfc0b7362f76aefd984750319b549c4e6577442b911c58409b412d5fd8828e6');
INSERT INTO chain VALUES(213,'8a30409d8fd6e38bd8c90d9b710c5c8d1acfebc8d90d07b54dab4f711708925a');
INSERT INTO chain VALUES(214,'eb381242df0300b6e2042355682c67ea179359497b29b4322f63edc32053c28b');
INSERT INTO chain VALUES(215,'94ec712bff491c498470b829247d0d2ccc220b85a74a0dd7e88f1e8a21b9a75f');
INSERT INTO chain VALUES(216,'2b816bc189f484ba56228b0ef54884694dcf4e8261c92a4414621b4c09aa2042');
INSERT INTO chain VALUES(217,'0cc49d93910dd936bf6413f7434df63a1aed7b4897a917da347c68e344f60b7e');
INSERT INTO chain VALUES(218,'62c0048a0bfdaffff237ef898f06db72379d228327cec177c7b7cfc877cb85c2');
INSERT INTO chain VALUES(219,'c6b50038da3ba7a99dab804a315c8cf8ce055f223989668ba33d7acf5c2883cd');
INSERT INTO chain VALUES(220,'f97689d58aac8364a928c708ba0e507a6c053436c44283947bb94a8453613830');
INSERT INTO chain VALUES(221,'da5b681c8747e0a533d092f20a22966722eb9054a0d3ff73585f25f89d4ac31e');
INSERT INTO chain VALUES(222,'d3cf31bff90d4e76158b240e957f332019df9cdff44e49b29803bc05d1286ecd');
INSERT INTO chain VALUES(223,'d5c4eaddb763e7193451f1c781eaff017bbab34289a76c1fce2f75755e1aa6fb');
INSERT INTO chain VALUES(224,'ed02157c3304c0c4ce0d23b3f91a36d77728184445779730615877be1f4243cc');
INSERT INTO chain VALUES(225,'80eba3489a44008bf8cd384b5ee499f16c86da9f8e28441ca3d2c39dec9486c4');
INSERT INTO chain VALUES(226,'a6c7447a239fd757f1432faf7f555d5b2b61140475cd52c689a57c2907f6c176');
INSERT INTO chain VALUES(227,'407c3d75bd8563a1630f7c7d9bbad966e5d3f7cdd354373c2357a7d4d6b42188');
INSERT INTO chain VALUES(228,'9bdce104f1d7d2f8953add9583b36452591e9d74fe463aaba7ea3e5362646ce2');
CREATE TABLE chain_begin (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  after_entry INTEGER NOT NULL REFERENCES entry (id)
) STRICT;
CREATE TABLE post_confirmation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  post TEXT NOT NULL CHECK (post <> '')
) STRICT;
INSERT INTO post_confirmation VALUES(1,107,'Head of Service - Front Door');
INSERT INTO post_confirmation VALUES(2,107,'Principal Social Worker');
INSERT INTO post_confirmation VALUES(3,107,'Principal Social Worker and Head of Learning');
INSERT INTO post_confirmation VALUES(4,107,'Service Manager - Quality');
CREATE TABLE commentary (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  board_id INTEGER NOT NULL REFERENCES board (id),
  month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01', '+0 days')),
  section TEXT CHECK (section <> ''),
  area_id INTEGER REFERENCES area (id),
  action_id INTEGER REFERENCES action (id),
  words TEXT CHECK (words <> ''),
  CHECK ((section IS NOT NULL) + (area_id IS NOT NULL) + (action_id IS NOT NULL) <= 1)
) STRICT;
INSERT INTO commentary VALUES(1,126,1,'2023-04',NULL,NULL,NULL,'Covering words.');
CREATE TABLE proposal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  board_id INTEGER NOT NULL REFERENCES board (id),
  -- None to take the due date away.
  due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
  -- What stood when it was proposed: a date that came otherwise since has overtaken it.
  standing_due_on TEXT CHECK (standing_due_on IS date(standing_due_on, '+0 days'))
) STRICT;
INSERT INTO proposal VALUES(1,116,1,1,'2023-11-30','2023-03-15');
INSERT INTO proposal VALUES(2,118,1,1,'2027-06-30','2023-03-15');
INSERT INTO proposal VALUES(3,120,6,1,'2027-09-30','2023-05-26');
INSERT INTO proposal VALUES(4,122,1,1,'2027-12-31','2027-06-30');
CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  board_id INTEGER NOT NULL REFERENCES board (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  about TEXT NOT NULL CHECK (about IN ('date', 'completion', 'rating')),
  answer TEXT NOT NULL CHECK (answer IN ('agree', 'refuse', 'defer')),
  -- The day from which it had waited.
  asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on, '+0 days')),
  -- The proposed date it is about, if it is about one.
  proposal_id INTEGER REFERENCES proposal (id),
  words TEXT CHECK (words <> ''),
  CHECK (proposal_id IS NULL OR about = 'date')
) STRICT;
INSERT INTO decision VALUES(1,117,1,1,'date','refuse','2026-01-05',1,'Too long.');
INSERT INTO decision VALUES(2,119,1,1,'date','agree','2026-01-07',2,NULL);
INSERT INTO decision VALUES(3,121,1,6,'date','defer','2026-01-09',3,NULL);
CREATE TABLE board_undo (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  proposal_id INTEGER UNIQUE REFERENCES proposal (id),
  decision_id INTEGER UNIQUE REFERENCES decision (id),
  CHECK ((proposal_id IS NULL) <> (decision_id IS NULL))
) STRICT;
INSERT INTO board_undo VALUES(1,123,4,NULL);
CREATE TABLE board_action (
  id INTEGER PRIMARY KEY,
  board_id INTEGER NOT NULL REFERENCES board (id),
  decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on, '+0 days')),
  number INTEGER NOT NULL CHECK (number > 0),
  UNIQUE (board_id, decided_on, number)
) STRICT;
INSERT INTO board_action VALUES(1,1,'2026-01-08',1);
CREATE TABLE board_action_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  board_action_id INTEGER NOT NULL REFERENCES board_action (id),
  action TEXT NOT NULL CHECK (action <> ''),
  officer_id INTEGER REFERENCES officer (id),
  due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
  progress TEXT CHECK (progress <> ''),
  completed_on TEXT CHECK (completed_on IS date(completed_on, '+0 days'))
) STRICT;
INSERT INTO board_action_revision VALUES(1,124,1,'Bring a paper.',3,'2026-02-28',NULL,NULL);
INSERT INTO board_action_revision VALUES(2,125,1,'Bring a paper.',3,'2026-02-28','It is being written.',NULL);
CREATE TABLE officer_absence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  officer_id INTEGER NOT NULL REFERENCES officer (id),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
  -- The last day; none where the officer has left.
  to_on TEXT CHECK (to_on IS date(to_on, '+0 days') AND to_on >= from_on),
  -- Who covers, or comes after.
  cover_id INTEGER REFERENCES officer (id) CHECK (cover_id <> officer_id)
) STRICT;
INSERT INTO officer_absence VALUES(1,127,2,'2026-01-12','2026-01-23',1);
CREATE TABLE text_confirmation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  field TEXT NOT NULL CHECK (field <> ''),
  words TEXT NOT NULL CHECK (words <> '')
) STRICT;
CREATE TABLE board_action_chase (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  chase_message_id INTEGER NOT NULL REFERENCES chase_message (id),
  board_action_id INTEGER NOT NULL REFERENCES board_action (id),
  officer_id INTEGER REFERENCES officer (id),
  state TEXT NOT NULL CHECK (state <> ''),
  said TEXT NOT NULL CHECK (said <> '')
) STRICT;
CREATE TABLE round (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  month TEXT NOT NULL UNIQUE CHECK (month || '-01' IS date(month || '-01', '+0 days')),
  as_at TEXT NOT NULL CHECK (as_at IS date(as_at, '+0 days')),
  base_entry INTEGER NOT NULL REFERENCES entry (id),
  -- The day by which the returns are asked for.
  answer_by TEXT NOT NULL CHECK (answer_by IS date(answer_by, '+0 days'))
) STRICT;
INSERT INTO round VALUES(1,128,'2026-01','2026-01-31',127,'2026-11-27');
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
INSERT INTO round_return VALUES(1,129,1,1,'2026-11-22','15e7d290f1bfc21f6c35f2e8ca521a78782624c914726dc02d5eebd703b1f64f',1,0,0);
INSERT INTO round_return VALUES(2,130,1,3,'2026-11-22','28102f457bae13de7b08eccf87faf0a2547f816b521c4565c2bdbc1c6b336f7e',1,1,0);
CREATE TABLE return_said (
  return_id INTEGER NOT NULL REFERENCES round_return (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  field TEXT NOT NULL CHECK (field <> ''),
  fingerprint INTEGER NOT NULL,
  PRIMARY KEY (return_id, action_id, field)
) STRICT, WITHOUT ROWID;
INSERT INTO return_said VALUES(1,1,'progress',8769627991003093749);
INSERT INTO return_said VALUES(2,4,'progress',8769627991003093749);
CREATE TABLE lint_waiver (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  rule TEXT NOT NULL CHECK (rule <> ''),
  reason TEXT CHECK (reason <> '')
) STRICT;
INSERT INTO lint_waiver VALUES(1,131,1,'due_on_no_working_day','The board meets that day.');
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
CREATE TABLE reply_answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  reply_id INTEGER NOT NULL REFERENCES reply (id),
  action_id INTEGER REFERENCES action (id),
  answer TEXT NOT NULL CHECK (answer IN ('accepted', 'dismissed')),
  CHECK (action_id IS NOT NULL OR answer = 'dismissed')
) STRICT;
CREATE TABLE measure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT;
INSERT INTO measure VALUES(1,'re-referrals');
INSERT INTO measure VALUES(2,'contacts');
INSERT INTO measure VALUES(3,'dip');
CREATE TABLE measure_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  sets TEXT NOT NULL CHECK (sets <> ''),
  title TEXT CHECK (title <> ''),
  good TEXT CHECK (good <> ''),
  -- A definition is one field; the first has no day from which values are of it.
  unit TEXT CHECK (unit <> ''),
  interval TEXT CHECK (interval <> ''),
  numerator TEXT CHECK (numerator <> ''),
  denominator TEXT CHECK (denominator <> ''),
  defined_from TEXT CHECK (defined_from IS date(defined_from, '+0 days')),
  officer_id INTEGER REFERENCES officer (id),
  source TEXT CHECK (source <> ''),
  role TEXT CHECK (role <> ''),
  counts_people INTEGER CHECK (counts_people IN (0, 1)),
  -- Where it is an audit: of whom, how many a round, how they are chosen, and the share that is to meet the standard.
  population TEXT CHECK (population <> ''),
  planned INTEGER CHECK (planned > 0),
  selection TEXT CHECK (selection <> ''),
  threshold TEXT,
  withdrawn_reason TEXT CHECK (withdrawn_reason <> '')
) STRICT;
INSERT INTO measure_revision VALUES(1,133,1,'2022-12-12','actions counts_people definition good officer source title','Re-referrals within 12 months','down','percent','month','referrals within 12 months of an earlier referral of the same child','referrals',NULL,1,'Department for Education, Characteristics of children in need',NULL,1,NULL,NULL,NULL,NULL,NULL);
INSERT INTO measure_revision VALUES(2,134,2,'2022-12-12','counts_people definition good title','Open contacts','down','count','month',NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL);
INSERT INTO measure_revision VALUES(3,151,2,'2026-11-22','definition',NULL,NULL,'count','month','open longer than six days',NULL,'2023-01-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO measure_revision VALUES(4,156,3,'2022-12-12','audit definition good title','Dip samples','up','percent','month','cases that met the standard','cases looked at',NULL,NULL,NULL,NULL,NULL,'contacts',20,'random','90',NULL);
CREATE TABLE measure_area (
  measure_revision_id INTEGER NOT NULL REFERENCES measure_revision (id),
  area_id INTEGER NOT NULL REFERENCES area (id),
  PRIMARY KEY (measure_revision_id, area_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE measure_action (
  measure_revision_id INTEGER NOT NULL REFERENCES measure_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (measure_revision_id, action_id)
) STRICT, WITHOUT ROWID;
INSERT INTO measure_action VALUES(1,1);
CREATE TABLE measure_value (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  period TEXT NOT NULL CHECK (period <> ''),
  value TEXT,
  numerator TEXT,
  denominator TEXT,
  quality TEXT CHECK (quality <> ''),
  -- Of an audit's sample.
  reviewer TEXT CHECK (reviewer <> ''),
  moderated INTEGER CHECK (moderated >= 0),
  agreed INTEGER CHECK (agreed BETWEEN 0 AND moderated),
  CHECK (value IS NULL OR numerator IS NULL),
  CHECK ((numerator IS NULL) = (denominator IS NULL))
) STRICT;
INSERT INTO measure_value VALUES(1,135,1,'2022-01-31','2022-01',NULL,'40','200',NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(2,136,1,'2022-02-28','2022-02',NULL,'44','200',NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(3,137,1,'2022-03-31','2022-03',NULL,'39','200',NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(4,138,1,'2022-04-30','2022-04',NULL,'45','200',NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(5,139,1,'2022-05-31','2022-05',NULL,'41','200',NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(6,140,1,'2022-06-30','2022-06',NULL,'38','200',NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(7,141,1,'2022-07-31','2022-07',NULL,'30','200',NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(8,142,1,'2022-08-31','2022-08',NULL,'28','200',NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(9,143,1,'2022-09-30','2022-09',NULL,'27','200',NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(10,144,1,'2022-10-31','2022-10',NULL,'26','200',NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(11,145,1,'2022-11-30','2022-11',NULL,'25','200',NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(12,146,1,'2022-12-31','2022-12',NULL,'24','200',NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(13,147,1,'2023-01-31','2023-01',NULL,'23','200',NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(14,148,2,'2022-10-31','2022-10','1000',NULL,NULL,'at_least',NULL,NULL,NULL);
INSERT INTO measure_value VALUES(15,149,2,'2022-11-30','2022-11','196',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(16,150,2,'2023-01-10','2022-11','195',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(17,152,2,'2023-01-31','2023-01','3',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO measure_value VALUES(18,157,3,'2026-01-12','2026-01-12',NULL,'19','20',NULL,'external',5,4);
INSERT INTO measure_value VALUES(19,165,1,'2023-01-31','2023-01',NULL,'24','200',NULL,NULL,NULL,NULL);
CREATE TABLE measure_target (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
  green TEXT NOT NULL,
  amber TEXT NOT NULL
) STRICT;
INSERT INTO measure_target VALUES(1,153,1,'2022-12-12','2022-12-12','15','20');
CREATE TABLE measure_comparison (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  compared_with TEXT NOT NULL CHECK (compared_with <> ''),
  period TEXT NOT NULL CHECK (period <> ''),
  value TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source <> '')
) STRICT;
INSERT INTO measure_comparison VALUES(1,154,1,'2022-03-31','England','2021-22','21.5','As published.');
CREATE TABLE measure_rebase (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  from_on TEXT NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
  fixed_points INTEGER CHECK (fixed_points > 1)
) STRICT;
INSERT INTO measure_rebase VALUES(1,155,1,'2022-07-01','2022-07-01',6);
CREATE TABLE sustain (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  periods INTEGER CHECK (periods > 0),
  threshold TEXT
) STRICT;
INSERT INTO sustain VALUES(1,158,6,'2026-01-05',3,1,NULL);
CREATE TABLE sign_off (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  officer_id INTEGER NOT NULL REFERENCES officer (id)
) STRICT;
INSERT INTO sign_off VALUES(1,161,6,'2026-01-15',2);
INSERT INTO sign_off VALUES(2,162,6,'2026-01-15',1);
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  dated TEXT NOT NULL CHECK (dated IS date(dated, '+0 days')),
  title TEXT NOT NULL CHECK (title <> ''),
  place TEXT NOT NULL CHECK (place <> ''),
  sha256 TEXT CHECK (length(sha256) = 64)
) STRICT;
INSERT INTO evidence VALUES(1,160,6,'2026-01-14','2026-01-13','Minutes','https://council.example/minutes',NULL);
CREATE TABLE evidence_policy (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  at_completion TEXT NOT NULL CHECK (at_completion <> '')
) STRICT;
INSERT INTO evidence_policy VALUES(1,163,'warn');
CREATE TABLE board_chart (
  board_revision_id INTEGER NOT NULL REFERENCES board_revision (id),
  rank INTEGER NOT NULL CHECK (rank > 0),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  PRIMARY KEY (board_revision_id, rank),
  UNIQUE (board_revision_id, measure_id)
) STRICT, WITHOUT ROWID;
INSERT INTO board_chart VALUES(5,1,2);
INSERT INTO board_chart VALUES(5,2,1);
CREATE TABLE framework (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TABLE framework_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  framework_id INTEGER NOT NULL REFERENCES framework (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES framework_revision (id),
  title TEXT CHECK (title <> ''),
  from_on TEXT CHECK (from_on IS date(from_on, '+0 days')),
  questions TEXT CHECK (questions <> ''),
  grades TEXT CHECK (grades <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE TABLE inspection (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
INSERT INTO inspection VALUES(1,'ilacs-2022');
INSERT INTO inspection VALUES(2,'visit-2023-02');
INSERT INTO inspection VALUES(3,'visit-2023-04');
CREATE TABLE inspection_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  inspection_id INTEGER NOT NULL REFERENCES inspection (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES inspection_revision (id),
  kind TEXT CHECK (kind <> ''),
  title TEXT CHECK (title <> ''),
  framework TEXT CHECK (framework <> ''),
  notified_on TEXT CHECK (notified_on IS date(notified_on, '+0 days')),
  on_site_from TEXT CHECK (on_site_from IS date(on_site_from, '+0 days')),
  on_site_to TEXT CHECK (on_site_to IS date(on_site_to, '+0 days')),
  published_on TEXT CHECK (published_on IS date(published_on, '+0 days')),
  withheld INTEGER CHECK (withheld IN (0, 1)),
  scope TEXT CHECK (scope <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
INSERT INTO inspection_revision VALUES(1,167,1,'2022-12-12','framework kind on_site_from on_site_to published_on title',NULL,'inspection','Inspection of 4 July 2022 to 22 July 2022','ilacs-2018',NULL,'2022-07-04','2022-07-22','2022-09-05',NULL,NULL,NULL);
INSERT INTO inspection_revision VALUES(2,170,2,'2023-03-24','areas kind on_site_from published_on title',NULL,'monitoring_visit','Monitoring visit of 21 February 2023',NULL,NULL,'2023-02-21',NULL,'2023-03-24',NULL,NULL,NULL);
INSERT INTO inspection_revision VALUES(3,172,3,'2023-04-28','kind on_site_from title withheld',NULL,'monitoring_visit','Monitoring visit of 18 April 2023',NULL,NULL,'2023-04-18',NULL,NULL,1,NULL,NULL);
CREATE TABLE inspection_area (
  inspection_revision_id INTEGER NOT NULL REFERENCES inspection_revision (id),
  area_id INTEGER NOT NULL REFERENCES area (id),
  PRIMARY KEY (inspection_revision_id, area_id)
) STRICT, WITHOUT ROWID;
INSERT INTO inspection_area VALUES(2,1);
CREATE TABLE judgement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
INSERT INTO judgement VALUES(1,'ilacs-2022/overall');
CREATE TABLE judgement_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  judgement_id INTEGER NOT NULL REFERENCES judgement (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES judgement_revision (id),
  inspection_id INTEGER REFERENCES inspection (id),
  question TEXT CHECK (question <> ''),
  grade TEXT CHECK (grade <> ''),
  qualification TEXT CHECK (qualification <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
INSERT INTO judgement_revision VALUES(1,168,1,'2022-12-12','grade inspection question',NULL,1,'overall','inadequate',NULL,NULL);
CREATE TABLE finding (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
INSERT INTO finding VALUES(1,'ilacs-2022/1');
INSERT INTO finding VALUES(2,'visit-2023-02/1');
INSERT INTO finding VALUES(3,'visit-2023-04/1');
CREATE TABLE finding_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  finding_id INTEGER NOT NULL REFERENCES finding (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES finding_revision (id),
  inspection_id INTEGER REFERENCES inspection (id),
  kind TEXT CHECK (kind <> ''),
  finding TEXT CHECK (finding <> ''),
  repeats TEXT CHECK (repeats <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
INSERT INTO finding_revision VALUES(1,169,1,'2023-01-20','actions finding inspection kind',NULL,1,'area_for_improvement','New contacts wait too long.',NULL,NULL);
INSERT INTO finding_revision VALUES(2,171,2,'2023-03-24','finding inspection kind repeats',NULL,2,'area_for_improvement','Contacts wait still.','ilacs-2022/1',NULL);
INSERT INTO finding_revision VALUES(3,173,3,'2023-04-28','finding inspection kind',NULL,3,'area_for_improvement','Nobody counts them.',NULL,NULL);
CREATE TABLE finding_action (
  finding_revision_id INTEGER NOT NULL REFERENCES finding_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (finding_revision_id, action_id)
) STRICT, WITHOUT ROWID;
INSERT INTO finding_action VALUES(1,6);
CREATE TABLE finding_area (
  finding_revision_id INTEGER NOT NULL REFERENCES finding_revision (id),
  area_id INTEGER NOT NULL REFERENCES area (id),
  PRIMARY KEY (finding_revision_id, area_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE deadline (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
CREATE TABLE deadline_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  deadline_id INTEGER NOT NULL REFERENCES deadline (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES deadline_revision (id),
  inspection_id INTEGER REFERENCES inspection (id),
  title TEXT CHECK (title <> ''),
  from_on TEXT CHECK (from_on IS date(from_on, '+0 days')),
  working_days INTEGER CHECK (working_days > 0),
  due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
  officer_id INTEGER REFERENCES officer (id),
  met_on TEXT CHECK (met_on IS date(met_on, '+0 days')),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
CREATE TABLE recommendation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
INSERT INTO recommendation VALUES(1,'executive/2023-01-26/1');
INSERT INTO recommendation VALUES(2,'executive/2023-01-26/2');
CREATE TABLE recommendation_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  recommendation_id INTEGER NOT NULL REFERENCES recommendation (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES recommendation_revision (id),
  board_id INTEGER REFERENCES board (id),
  made_on TEXT CHECK (made_on IS date(made_on, '+0 days')),
  kind TEXT CHECK (kind <> ''),
  recommendation TEXT CHECK (recommendation <> ''),
  received_on TEXT CHECK (received_on IS date(received_on, '+0 days')),
  officer_id INTEGER REFERENCES officer (id),
  response TEXT CHECK (response <> ''),
  response_words TEXT CHECK (response_words <> ''),
  responded_on TEXT CHECK (responded_on IS date(responded_on, '+0 days')),
  due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
  progress TEXT CHECK (progress <> ''),
  completed_on TEXT CHECK (completed_on IS date(completed_on, '+0 days')),
  completion TEXT CHECK (completion <> ''),
  kept_on TEXT CHECK (kept_on IS date(kept_on, '+0 days')),
  kept TEXT CHECK (kept <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
INSERT INTO recommendation_revision VALUES(1,174,1,'2023-01-30','board kind made_on received_on recommendation',NULL,1,'2023-01-26','R','Publish the plan.','2023-01-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO recommendation_revision VALUES(2,175,1,'2023-03-20','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Written.',NULL,NULL,NULL,NULL,NULL);
INSERT INTO recommendation_revision VALUES(3,176,1,'2023-03-01','due_on responded_on response',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'accepted',NULL,'2023-03-01','2023-06-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO recommendation_revision VALUES(4,177,1,'2023-02-10','progress',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Begun.',NULL,NULL,NULL,NULL,NULL);
INSERT INTO recommendation_revision VALUES(5,178,2,'2023-01-30','board kind made_on recommendation',NULL,1,'2023-01-26','A','Share the film.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO recommendation_revision VALUES(6,179,2,'2023-02-20','completed_on completion',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2023-02-20','It will be shown in May.',NULL,NULL,NULL);
INSERT INTO recommendation_revision VALUES(7,180,2,'2023-05-12','kept kept_on',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2023-05-12','It was shown on 11 May.',NULL);
INSERT INTO recommendation_revision VALUES(8,184,1,'2023-03-02','officer',NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO recommendation_revision VALUES(9,185,1,'2023-03-02','actions',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO recommendation_revision VALUES(10,186,1,'2023-03-02','',9,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE recommendation_action (
  recommendation_revision_id INTEGER NOT NULL REFERENCES recommendation_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (recommendation_revision_id, action_id)
) STRICT, WITHOUT ROWID;
INSERT INTO recommendation_action VALUES(9,6);
CREATE TABLE programme_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
INSERT INTO programme_item VALUES(1,'executive/programme/1');
CREATE TABLE programme_item_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  programme_item_id INTEGER NOT NULL REFERENCES programme_item (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES programme_item_revision (id),
  board_id INTEGER REFERENCES board (id),
  title TEXT CHECK (title <> ''),
  meeting_on TEXT CHECK (meeting_on IS date(meeting_on, '+0 days')),
  officer_id INTEGER REFERENCES officer (id),
  inspection_id INTEGER REFERENCES inspection (id),
  taken_on TEXT CHECK (taken_on IS date(taken_on, '+0 days')),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
INSERT INTO programme_item_revision VALUES(1,181,1,'2023-01-30','board meeting_on title',NULL,1,'Progress of the plan','2023-03-30',NULL,NULL,NULL,NULL);
INSERT INTO programme_item_revision VALUES(2,182,1,'2023-03-20','meeting_on',NULL,NULL,NULL,'2023-05-25',NULL,NULL,NULL,NULL);
INSERT INTO programme_item_revision VALUES(3,183,1,'2023-05-20','meeting_on',NULL,NULL,NULL,'2023-06-29',NULL,NULL,NULL,NULL);
CREATE TABLE programme_item_action (
  programme_item_revision_id INTEGER NOT NULL REFERENCES programme_item_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (programme_item_revision_id, action_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE register_chase (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  chase_message_id INTEGER NOT NULL REFERENCES chase_message (id),
  register TEXT NOT NULL CHECK (register <> ''),
  -- By which it is known again; one of a rule has it though nothing was recorded of it.
  number INTEGER NOT NULL,
  reference TEXT NOT NULL CHECK (reference <> ''),
  officer_id INTEGER REFERENCES officer (id),
  -- The names of the states that it was in, sorted.
  state TEXT NOT NULL CHECK (state <> ''),
  said TEXT NOT NULL CHECK (said <> '')
) STRICT;
CREATE TABLE saving (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
INSERT INTO saving VALUES(1,'saving/1');
INSERT INTO saving VALUES(2,'saving/2');
INSERT INTO saving VALUES(3,'saving/3');
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
INSERT INTO saving_revision VALUES(1,188,1,'2022-12-12','basis officer title',NULL,'Taxis let again',NULL,NULL,NULL,NULL,1,'full_year',NULL,NULL,NULL,NULL);
INSERT INTO saving_revision VALUES(2,189,2,'2022-12-12','basis title',NULL,'Two posts stay vacant',NULL,NULL,NULL,NULL,NULL,'increment',NULL,NULL,NULL,NULL);
INSERT INTO saving_revision VALUES(3,190,3,'2022-12-12','basis title',NULL,'Moved elsewhere',NULL,NULL,NULL,NULL,NULL,'full_year',NULL,NULL,NULL,NULL);
INSERT INTO saving_revision VALUES(4,203,3,'2023-02-01','superseded_by',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'benefit/1',NULL);
INSERT INTO saving_revision VALUES(5,204,2,'2023-04-10','superseded_by',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'the corporate programme',NULL);
INSERT INTO saving_revision VALUES(6,205,2,'2023-04-20','superseded_by',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO saving_revision VALUES(7,206,1,'2023-01-31','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'on_track',NULL,NULL,NULL);
INSERT INTO saving_revision VALUES(8,206,2,'2023-01-31','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'on_track',NULL,NULL,NULL);
INSERT INTO saving_revision VALUES(9,207,1,'2023-03-31','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'undeliverable',NULL,NULL,NULL);
CREATE TABLE saving_action (
  saving_revision_id INTEGER NOT NULL REFERENCES saving_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (saving_revision_id, action_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE benefit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
INSERT INTO benefit VALUES(1,'benefit/1');
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
INSERT INTO benefit_revision VALUES(1,191,1,'2022-12-12','basis target title volume volume_unit',NULL,'Fewer children come into care',NULL,NULL,NULL,24,'fewer a year',NULL,NULL,312000000,1000000,NULL,NULL,'full_year',NULL,NULL,NULL,NULL);
INSERT INTO benefit_revision VALUES(2,209,1,'2023-02-10','rating',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'at_risk',NULL,NULL,NULL);
INSERT INTO benefit_revision VALUES(3,210,1,'2023-02-10','',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE benefit_action (
  benefit_revision_id INTEGER NOT NULL REFERENCES benefit_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (benefit_revision_id, action_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE profile_year (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
INSERT INTO profile_year VALUES(1,'saving/1/2022-23');
INSERT INTO profile_year VALUES(2,'saving/1/2023-24');
INSERT INTO profile_year VALUES(3,'saving/2/2022-23');
INSERT INTO profile_year VALUES(4,'saving/2/2023-24');
INSERT INTO profile_year VALUES(5,'saving/3/2022-23');
INSERT INTO profile_year VALUES(6,'benefit/1/2022-23');
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
INSERT INTO profile_year_revision VALUES(1,188,1,'2022-12-12','approved',NULL,40000000,10000000,NULL);
INSERT INTO profile_year_revision VALUES(2,188,2,'2022-12-12','approved',NULL,60000000,100000,NULL);
INSERT INTO profile_year_revision VALUES(3,189,3,'2022-12-12','approved',NULL,12000000,100,NULL);
INSERT INTO profile_year_revision VALUES(4,189,4,'2022-12-12','approved',NULL,1234567,1,NULL);
INSERT INTO profile_year_revision VALUES(5,190,5,'2022-12-12','approved',NULL,5000000,1000000,NULL);
INSERT INTO profile_year_revision VALUES(6,191,6,'2022-12-12','approved',NULL,52000000,1000000,NULL);
INSERT INTO profile_year_revision VALUES(7,200,1,'2023-01-10','approved',NULL,35000000,1000000,NULL);
INSERT INTO profile_year_revision VALUES(8,201,1,'2023-02-20','approved',NULL,30000000,10000000,NULL);
INSERT INTO profile_year_revision VALUES(9,202,1,'2023-01-05','approved',NULL,38000000,1000000,NULL);
CREATE TABLE money_month (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
INSERT INTO money_month VALUES(1,'saving/1/2022-12');
INSERT INTO money_month VALUES(2,'saving/1/2023-02');
INSERT INTO money_month VALUES(3,'saving/1/2023-01');
INSERT INTO money_month VALUES(4,'saving/1/2023-03');
INSERT INTO money_month VALUES(5,'benefit/1/2023-01');
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
INSERT INTO money_month_revision VALUES(1,192,1,'2022-12-31','delivered forecast',NULL,40000000,10000000,20000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO money_month_revision VALUES(2,193,2,'2023-02-28','forecast pressures',NULL,30000000,10000000,NULL,NULL,NULL,NULL,1000000,100000,NULL,NULL);
INSERT INTO money_month_revision VALUES(3,194,3,'2023-01-31','delivered delivered_otherwise',NULL,NULL,NULL,25000000,1000000,5000000,100000,NULL,NULL,NULL,NULL);
INSERT INTO money_month_revision VALUES(4,195,4,'2023-03-31','delivered',NULL,NULL,NULL,300000000,100000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO money_month_revision VALUES(5,196,4,'2023-03-31','delivered',NULL,NULL,NULL,40000000,10000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO money_month_revision VALUES(6,197,4,'2023-03-31','',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO money_month_revision VALUES(7,198,4,'2023-03-31','withdrawn_reason',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Of another line.');
INSERT INTO money_month_revision VALUES(8,199,4,'2023-03-31','delivered withdrawn_reason',NULL,NULL,NULL,31000000,1000000,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO money_month_revision VALUES(9,208,5,'2023-01-31','delivered forecast volume',NULL,30000000,10000000,13000000,1000000,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE risk (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
INSERT INTO risk VALUES(1,'risk/1');
INSERT INTO risk VALUES(2,'risk/2');
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
INSERT INTO risk_revision VALUES(1,211,1,'2022-12-12','cause consequence residual_impact residual_likelihood review_every review_on target_impact target_likelihood title',NULL,'Workers leave at once','A third are agency',NULL,'Children wait',NULL,NULL,NULL,NULL,4,4,2,3,NULL,'2023-01-31',1,NULL,NULL,NULL,NULL);
INSERT INTO risk_revision VALUES(2,212,1,'2023-02-10','residual_likelihood',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO risk_revision VALUES(3,213,1,'2023-03-10','residual_likelihood review_on reviewed_on',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,'2023-04-10',NULL,'2023-03-10',NULL,NULL,NULL);
INSERT INTO risk_revision VALUES(4,214,2,'2022-12-12','residual_impact residual_likelihood review_every review_on title',NULL,'The grant ends',NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,3,NULL,NULL,NULL,'2023-03-12',3,NULL,NULL,NULL,NULL);
INSERT INTO risk_revision VALUES(5,215,2,'2023-04-11','closed_because closed_on',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2023-04-11','It goes on.',NULL);
CREATE TABLE risk_action (
  risk_revision_id INTEGER NOT NULL REFERENCES risk_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (risk_revision_id, action_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE risk_bands (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
INSERT INTO risk_bands VALUES(1,'risk-bands');
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
INSERT INTO risk_bands_revision VALUES(1,216,1,'2023-04-15','bands',NULL,replace('ok 1 green F Fine\nbad 12 red B Bad','\n',char(10)),NULL);
CREATE TABLE register_waiver (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  reference TEXT NOT NULL CHECK (reference <> ''),
  rule TEXT NOT NULL CHECK (rule <> ''),
  reason TEXT CHECK (reason <> '')
) STRICT;
INSERT INTO register_waiver VALUES(1,217,'risk/1','risk_without_cause','Known.');
CREATE TABLE area_report (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
INSERT INTO area_report VALUES(1,'area/1');
INSERT INTO area_report VALUES(2,'area/2');
CREATE TABLE area_report_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  area_report_id INTEGER NOT NULL REFERENCES area_report (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES area_report_revision (id),
  rating TEXT CHECK (rating <> ''),
  progress TEXT CHECK (progress <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
INSERT INTO area_report_revision VALUES(1,218,1,'2023-01-20','progress rating',NULL,'amber','Half of the steps are under way.',NULL);
INSERT INTO area_report_revision VALUES(2,219,1,'2023-03-10','rating',NULL,'green',NULL,NULL);
INSERT INTO area_report_revision VALUES(3,220,1,'2023-02-01','progress',NULL,NULL,'Late: it began in January.',NULL);
INSERT INTO area_report_revision VALUES(4,221,2,'2023-02-10','progress rating',NULL,'red','Typed for another area.',NULL);
INSERT INTO area_report_revision VALUES(5,222,2,'2023-02-10','withdrawn_reason',NULL,NULL,NULL,'Typed for another area.');
INSERT INTO area_report_revision VALUES(6,223,1,'2023-04-02','rating',NULL,'red',NULL,NULL);
INSERT INTO area_report_revision VALUES(7,224,1,'2023-04-02','',6,NULL,NULL,NULL);
CREATE TABLE duplicate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE CHECK (reference <> '')
) STRICT;
INSERT INTO duplicate VALUES(1,'duplicate/1');
INSERT INTO duplicate VALUES(2,'duplicate/2');
CREATE TABLE duplicate_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  duplicate_id INTEGER NOT NULL REFERENCES duplicate (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  -- The fields that it sets, sorted; none where it takes another back.
  sets TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES duplicate_revision (id),
  other_plan TEXT CHECK (other_plan <> ''),
  other_title TEXT CHECK (other_title <> ''),
  other_reference TEXT CHECK (other_reference <> ''),
  other_words TEXT CHECK (other_words <> ''),
  own_words TEXT CHECK (own_words <> ''),
  verdict TEXT CHECK (verdict <> ''),
  because TEXT CHECK (because <> ''),
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((sets = '') = (undoes IS NOT NULL))
) STRICT;
INSERT INTO duplicate_revision VALUES(1,225,1,'2023-03-01','actions other_plan other_reference other_title other_words own_words verdict',NULL,'f4961540c21d9a207804aea6f908108d','Another plan','1.1','The same in other words','Fill the vacant posts.','confirmed',NULL,NULL);
INSERT INTO duplicate_revision VALUES(2,226,2,'2023-03-02','actions because other_plan other_reference other_title other_words own_words verdict',NULL,'f4961540c21d9a207804aea6f908108d','Another plan','1.2','Something else','Grade each contact by urgency.','waived','Not at all the same.',NULL);
INSERT INTO duplicate_revision VALUES(3,227,1,'2023-03-05','because verdict',NULL,NULL,NULL,NULL,NULL,NULL,'waived','After all not.',NULL);
INSERT INTO duplicate_revision VALUES(4,228,2,'2023-04-01','withdrawn_reason',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Asked again.');
CREATE TABLE duplicate_action (
  duplicate_revision_id INTEGER NOT NULL REFERENCES duplicate_revision (id),
  action_id INTEGER NOT NULL REFERENCES action (id),
  PRIMARY KEY (duplicate_revision_id, action_id)
) STRICT, WITHOUT ROWID;
INSERT INTO duplicate_action VALUES(1,1);
INSERT INTO duplicate_action VALUES(2,2);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('chase',1);
INSERT INTO sqlite_sequence VALUES('entry',228);
INSERT INTO sqlite_sequence VALUES('area_revision',4);
INSERT INTO sqlite_sequence VALUES('officer_revision',6);
INSERT INTO sqlite_sequence VALUES('revision',92);
INSERT INTO sqlite_sequence VALUES('board_revision',5);
INSERT INTO sqlite_sequence VALUES('meeting_revision',3);
INSERT INTO sqlite_sequence VALUES('pack',5);
INSERT INTO sqlite_sequence VALUES('chase_policy',1);
INSERT INTO sqlite_sequence VALUES('holiday_import',1);
INSERT INTO sqlite_sequence VALUES('chase_run',3);
INSERT INTO sqlite_sequence VALUES('chase_message',1);
INSERT INTO sqlite_sequence VALUES('chase_outcome',2);
INSERT INTO sqlite_sequence VALUES('post_confirmation',4);
INSERT INTO sqlite_sequence VALUES('proposal',4);
INSERT INTO sqlite_sequence VALUES('decision',3);
INSERT INTO sqlite_sequence VALUES('board_undo',1);
INSERT INTO sqlite_sequence VALUES('board_action_revision',2);
INSERT INTO sqlite_sequence VALUES('commentary',1);
INSERT INTO sqlite_sequence VALUES('officer_absence',1);
INSERT INTO sqlite_sequence VALUES('round',1);
INSERT INTO sqlite_sequence VALUES('round_return',2);
INSERT INTO sqlite_sequence VALUES('lint_waiver',1);
INSERT INTO sqlite_sequence VALUES('measure',3);
INSERT INTO sqlite_sequence VALUES('measure_revision',4);
INSERT INTO sqlite_sequence VALUES('measure_value',19);
INSERT INTO sqlite_sequence VALUES('measure_target',1);
INSERT INTO sqlite_sequence VALUES('measure_comparison',1);
INSERT INTO sqlite_sequence VALUES('measure_rebase',1);
INSERT INTO sqlite_sequence VALUES('sustain',1);
INSERT INTO sqlite_sequence VALUES('evidence',1);
INSERT INTO sqlite_sequence VALUES('sign_off',2);
INSERT INTO sqlite_sequence VALUES('evidence_policy',1);
INSERT INTO sqlite_sequence VALUES('inspection',3);
INSERT INTO sqlite_sequence VALUES('inspection_revision',3);
INSERT INTO sqlite_sequence VALUES('judgement',1);
INSERT INTO sqlite_sequence VALUES('judgement_revision',1);
INSERT INTO sqlite_sequence VALUES('finding',3);
INSERT INTO sqlite_sequence VALUES('finding_revision',3);
INSERT INTO sqlite_sequence VALUES('recommendation',2);
INSERT INTO sqlite_sequence VALUES('recommendation_revision',10);
INSERT INTO sqlite_sequence VALUES('programme_item',1);
INSERT INTO sqlite_sequence VALUES('programme_item_revision',3);
INSERT INTO sqlite_sequence VALUES('saving',3);
INSERT INTO sqlite_sequence VALUES('saving_revision',9);
INSERT INTO sqlite_sequence VALUES('profile_year',6);
INSERT INTO sqlite_sequence VALUES('profile_year_revision',9);
INSERT INTO sqlite_sequence VALUES('benefit',1);
INSERT INTO sqlite_sequence VALUES('benefit_revision',3);
INSERT INTO sqlite_sequence VALUES('money_month',5);
INSERT INTO sqlite_sequence VALUES('money_month_revision',9);
INSERT INTO sqlite_sequence VALUES('risk',2);
INSERT INTO sqlite_sequence VALUES('risk_revision',5);
INSERT INTO sqlite_sequence VALUES('risk_bands',1);
INSERT INTO sqlite_sequence VALUES('risk_bands_revision',1);
INSERT INTO sqlite_sequence VALUES('register_waiver',1);
INSERT INTO sqlite_sequence VALUES('area_report',2);
INSERT INTO sqlite_sequence VALUES('area_report_revision',7);
INSERT INTO sqlite_sequence VALUES('duplicate',2);
INSERT INTO sqlite_sequence VALUES('duplicate_revision',4);
CREATE TRIGGER action_keeps_reference BEFORE UPDATE ON action
BEGIN SELECT RAISE(ABORT, 'a reference is never changed'); END;
CREATE TRIGGER action_not_deleted BEFORE DELETE ON action
BEGIN SELECT RAISE(ABORT, 'an action is withdrawn, never deleted'); END;
CREATE TRIGGER area_keeps_number BEFORE UPDATE ON area
BEGIN SELECT RAISE(ABORT, 'the number of an area is never changed'); END;
CREATE TRIGGER area_not_deleted BEFORE DELETE ON area
BEGIN SELECT RAISE(ABORT, 'an area is never deleted'); END;
CREATE TRIGGER plan_not_updated BEFORE UPDATE ON plan WHEN EXISTS (SELECT 1 FROM revision)
BEGIN SELECT RAISE(ABORT, 'the heading of a plan is never changed once it has an action'); END;
CREATE TRIGGER plan_not_deleted BEFORE DELETE ON plan WHEN EXISTS (SELECT 1 FROM revision)
BEGIN SELECT RAISE(ABORT, 'the heading of a plan is never deleted once it has an action'); END;
CREATE TRIGGER rating_not_updated BEFORE UPDATE ON rating WHEN EXISTS (SELECT 1 FROM revision)
BEGIN SELECT RAISE(ABORT, 'a rating never changes once the plan has an action'); END;
CREATE TRIGGER rating_not_deleted BEFORE DELETE ON rating WHEN EXISTS (SELECT 1 FROM revision)
BEGIN SELECT RAISE(ABORT, 'a rating is never deleted once the plan has an action'); END;
CREATE TRIGGER board_keeps_code BEFORE UPDATE ON board
BEGIN SELECT RAISE(ABORT, 'the code of a board is never changed'); END;
CREATE TRIGGER board_not_deleted BEFORE DELETE ON board
BEGIN SELECT RAISE(ABORT, 'a board is never deleted'); END;
CREATE TRIGGER meeting_keeps_board BEFORE UPDATE ON meeting
BEGIN SELECT RAISE(ABORT, 'a meeting stays that of its board'); END;
CREATE TRIGGER meeting_not_deleted BEFORE DELETE ON meeting
BEGIN SELECT RAISE(ABORT, 'a meeting is cancelled, never deleted'); END;
CREATE INDEX area_revision_of_area ON area_revision (area_id);
CREATE INDEX officer_revision_of_officer ON officer_revision (officer_id);
CREATE INDEX revision_of_action ON revision (action_id);
CREATE UNIQUE INDEX revision_undone ON revision (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX revision_correcting ON revision (corrects) WHERE corrects IS NOT NULL;
CREATE INDEX standing_open_due ON standing (due_on) WHERE is_open AND until_on IS NULL;
CREATE INDEX standing_last ON standing (from_on) WHERE until_on IS NULL;
CREATE INDEX board_revision_of_board ON board_revision (board_id);
CREATE INDEX meeting_revision_of_meeting ON meeting_revision (meeting_id);
CREATE INDEX chase_of_action ON chase (action_id);
CREATE INDEX chase_of_message ON chase (chase_message_id);
CREATE INDEX chase_outcome_of_message ON chase_outcome (chase_message_id, id);
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
CREATE TRIGGER chain_not_replaced BEFORE INSERT ON chain WHEN NEW.entry_id IN (SELECT entry_id FROM chain)
BEGIN SELECT RAISE(ABORT, 'the chain of the ledger is never replaced'); END;
CREATE TRIGGER chain_not_updated BEFORE UPDATE ON chain
BEGIN SELECT RAISE(ABORT, 'the chain of the ledger is never changed'); END;
CREATE TRIGGER chain_not_deleted BEFORE DELETE ON chain
BEGIN SELECT RAISE(ABORT, 'the chain of the ledger is never deleted'); END;
CREATE TRIGGER chain_begin_not_added BEFORE INSERT ON chain_begin WHEN EXISTS (SELECT 1 FROM chain)
BEGIN SELECT RAISE(ABORT, 'the chain of the ledger has begun already'); END;
CREATE TRIGGER chain_begin_not_updated BEFORE UPDATE ON chain_begin
BEGIN SELECT RAISE(ABORT, 'where the chain begins is never changed'); END;
CREATE TRIGGER chain_begin_not_deleted BEFORE DELETE ON chain_begin
BEGIN SELECT RAISE(ABORT, 'where the chain begins is never changed'); END;
CREATE INDEX revision_of_entry ON revision (entry_id);
CREATE INDEX chase_message_of_entry ON chase_message (entry_id);
CREATE INDEX chase_outcome_of_entry ON chase_outcome (entry_id);
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
CREATE INDEX commentary_of_month ON commentary (board_id, month);
CREATE TRIGGER commentary_not_replaced BEFORE INSERT ON commentary
WHEN NEW.id IN (SELECT id FROM commentary)
BEGIN SELECT RAISE(ABORT, 'the words of a commentary is never replaced'); END;
CREATE TRIGGER commentary_not_updated BEFORE UPDATE ON commentary
BEGIN SELECT RAISE(ABORT, 'the words of a commentary is never changed'); END;
CREATE TRIGGER commentary_not_deleted BEFORE DELETE ON commentary
BEGIN SELECT RAISE(ABORT, 'the words of a commentary is never deleted'); END;
CREATE TRIGGER commentary_of_newest BEFORE INSERT ON commentary
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE INDEX proposal_of_action ON proposal (action_id, id);
CREATE TRIGGER proposal_not_replaced BEFORE INSERT ON proposal
WHEN NEW.id IN (SELECT id FROM proposal)
BEGIN SELECT RAISE(ABORT, 'a proposed date is never replaced'); END;
CREATE TRIGGER proposal_not_updated BEFORE UPDATE ON proposal
BEGIN SELECT RAISE(ABORT, 'a proposed date is never changed'); END;
CREATE TRIGGER proposal_not_deleted BEFORE DELETE ON proposal
BEGIN SELECT RAISE(ABORT, 'a proposed date is never deleted'); END;
CREATE TRIGGER proposal_of_newest BEFORE INSERT ON proposal
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE INDEX decision_of_action ON decision (action_id, id);
CREATE TRIGGER decision_not_replaced BEFORE INSERT ON decision
WHEN NEW.id IN (SELECT id FROM decision)
BEGIN SELECT RAISE(ABORT, 'a decision is never replaced'); END;
CREATE TRIGGER decision_not_updated BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER decision_not_deleted BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'a decision is never deleted'); END;
CREATE TRIGGER decision_of_newest BEFORE INSERT ON decision
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE TRIGGER board_undo_not_replaced BEFORE INSERT ON board_undo
WHEN NEW.id IN (SELECT id FROM board_undo)
  OR EXISTS (SELECT 1 FROM board_undo WHERE proposal_id = NEW.proposal_id OR decision_id = NEW.decision_id)
BEGIN SELECT RAISE(ABORT, 'what was taken back is never replaced'); END;
CREATE TRIGGER board_undo_not_updated BEFORE UPDATE ON board_undo
BEGIN SELECT RAISE(ABORT, 'what was taken back is never changed'); END;
CREATE TRIGGER board_undo_not_deleted BEFORE DELETE ON board_undo
BEGIN SELECT RAISE(ABORT, 'what was taken back is never deleted'); END;
CREATE TRIGGER board_undo_of_newest BEFORE INSERT ON board_undo
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE INDEX board_action_revision_of ON board_action_revision (board_action_id, id);
CREATE TRIGGER board_action_revision_not_replaced BEFORE INSERT ON board_action_revision
WHEN NEW.id IN (SELECT id FROM board_action_revision)
BEGIN SELECT RAISE(ABORT, 'what was said of an action that a board asked for is never replaced'); END;
CREATE TRIGGER board_action_revision_not_updated BEFORE UPDATE ON board_action_revision
BEGIN SELECT RAISE(ABORT, 'what was said of an action that a board asked for is never changed'); END;
CREATE TRIGGER board_action_revision_not_deleted BEFORE DELETE ON board_action_revision
BEGIN SELECT RAISE(ABORT, 'what was said of an action that a board asked for is never deleted'); END;
CREATE TRIGGER board_action_revision_of_newest BEFORE INSERT ON board_action_revision
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE TRIGGER board_action_not_updated BEFORE UPDATE ON board_action
BEGIN SELECT RAISE(ABORT, 'an action that a board asked for is never changed, but revised'); END;
CREATE TRIGGER board_action_not_deleted BEFORE DELETE ON board_action
BEGIN SELECT RAISE(ABORT, 'an action that a board asked for is never deleted'); END;
CREATE TRIGGER board_action_not_replaced BEFORE INSERT ON board_action
WHEN NEW.id IN (SELECT id FROM board_action)
BEGIN SELECT RAISE(ABORT, 'an action that a board asked for is never replaced'); END;
CREATE TRIGGER officer_absence_not_replaced BEFORE INSERT ON officer_absence
WHEN NEW.id IN (SELECT id FROM officer_absence)
BEGIN SELECT RAISE(ABORT, 'the absence of an officer is never replaced'); END;
CREATE TRIGGER officer_absence_not_updated BEFORE UPDATE ON officer_absence
BEGIN SELECT RAISE(ABORT, 'the absence of an officer is never changed'); END;
CREATE TRIGGER officer_absence_not_deleted BEFORE DELETE ON officer_absence
BEGIN SELECT RAISE(ABORT, 'the absence of an officer is never deleted'); END;
CREATE TRIGGER officer_absence_of_newest BEFORE INSERT ON officer_absence
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE TRIGGER text_confirmation_not_replaced BEFORE INSERT ON text_confirmation
WHEN NEW.id IN (SELECT id FROM text_confirmation)
BEGIN SELECT RAISE(ABORT, 'the confirmation of a text is never replaced'); END;
CREATE TRIGGER text_confirmation_not_updated BEFORE UPDATE ON text_confirmation
BEGIN SELECT RAISE(ABORT, 'the confirmation of a text is never changed'); END;
CREATE TRIGGER text_confirmation_not_deleted BEFORE DELETE ON text_confirmation
BEGIN SELECT RAISE(ABORT, 'the confirmation of a text is never deleted'); END;
CREATE TRIGGER text_confirmation_of_newest BEFORE INSERT ON text_confirmation
WHEN NEW.entry_id <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
CREATE INDEX board_action_chase_of_message ON board_action_chase (chase_message_id);
CREATE TRIGGER board_action_chase_not_replaced BEFORE INSERT ON board_action_chase
WHEN NEW.id IN (SELECT id FROM board_action_chase)
BEGIN SELECT RAISE(ABORT, 'a chase is never replaced'); END;
CREATE TRIGGER board_action_chase_not_updated BEFORE UPDATE ON board_action_chase
BEGIN SELECT RAISE(ABORT, 'a chase is never changed'); END;
CREATE TRIGGER board_action_chase_not_deleted BEFORE DELETE ON board_action_chase
BEGIN SELECT RAISE(ABORT, 'a chase is never deleted'); END;
CREATE TRIGGER board_action_chase_of_newest BEFORE INSERT ON board_action_chase
WHEN (SELECT entry_id FROM chase_message WHERE id = NEW.chase_message_id) <> (SELECT max(id) FROM entry)
BEGIN SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later'); END;
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
CREATE TRIGGER measure_not_replaced BEFORE INSERT ON measure
WHEN NEW.id IN (SELECT id FROM measure) OR NEW.code IN (SELECT code FROM measure)
BEGIN SELECT RAISE(ABORT, 'a measure is never replaced'); END;
CREATE TRIGGER measure_not_updated BEFORE UPDATE ON measure
BEGIN SELECT RAISE(ABORT, 'a measure is never changed but by a revision'); END;
CREATE TRIGGER measure_not_deleted BEFORE DELETE ON measure
BEGIN SELECT RAISE(ABORT, 'a measure is never deleted'); END;
CREATE INDEX measure_revision_of_measure ON measure_revision (measure_id);
CREATE TRIGGER measure_revision_kept BEFORE INSERT ON measure_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of a measure is never replaced') WHERE NEW.id IN (SELECT id FROM measure_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER measure_revision_not_updated BEFORE UPDATE ON measure_revision
BEGIN SELECT RAISE(ABORT, 'what was said of a measure is never changed'); END;
CREATE TRIGGER measure_revision_not_deleted BEFORE DELETE ON measure_revision
BEGIN SELECT RAISE(ABORT, 'what was said of a measure is never deleted'); END;
CREATE TRIGGER measure_area_kept BEFORE INSERT ON measure_area
BEGIN
  SELECT RAISE(ABORT, 'what was said of a measure is never replaced') WHERE EXISTS (SELECT 1 FROM measure_area WHERE measure_revision_id = NEW.measure_revision_id AND area_id = NEW.area_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM measure_revision WHERE id = NEW.measure_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER measure_area_not_updated BEFORE UPDATE ON measure_area
BEGIN SELECT RAISE(ABORT, 'what was said of a measure is never changed'); END;
CREATE TRIGGER measure_area_not_deleted BEFORE DELETE ON measure_area
BEGIN SELECT RAISE(ABORT, 'what was said of a measure is never deleted'); END;
CREATE TRIGGER measure_action_kept BEFORE INSERT ON measure_action
BEGIN
  SELECT RAISE(ABORT, 'what was said of a measure is never replaced') WHERE EXISTS (SELECT 1 FROM measure_action WHERE measure_revision_id = NEW.measure_revision_id AND action_id = NEW.action_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM measure_revision WHERE id = NEW.measure_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER measure_action_not_updated BEFORE UPDATE ON measure_action
BEGIN SELECT RAISE(ABORT, 'what was said of a measure is never changed'); END;
CREATE TRIGGER measure_action_not_deleted BEFORE DELETE ON measure_action
BEGIN SELECT RAISE(ABORT, 'what was said of a measure is never deleted'); END;
CREATE INDEX measure_value_of_measure ON measure_value (measure_id);
CREATE INDEX measure_value_of_entry ON measure_value (entry_id);
CREATE TRIGGER measure_value_kept BEFORE INSERT ON measure_value
BEGIN
  SELECT RAISE(ABORT, 'what was reported of a measure is never replaced') WHERE NEW.id IN (SELECT id FROM measure_value);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER measure_value_not_updated BEFORE UPDATE ON measure_value
BEGIN SELECT RAISE(ABORT, 'what was reported of a measure is never changed'); END;
CREATE TRIGGER measure_value_not_deleted BEFORE DELETE ON measure_value
BEGIN SELECT RAISE(ABORT, 'what was reported of a measure is never deleted'); END;
CREATE TRIGGER measure_target_kept BEFORE INSERT ON measure_target
BEGIN
  SELECT RAISE(ABORT, 'a target is never replaced') WHERE NEW.id IN (SELECT id FROM measure_target);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER measure_target_not_updated BEFORE UPDATE ON measure_target
BEGIN SELECT RAISE(ABORT, 'a target is never changed'); END;
CREATE TRIGGER measure_target_not_deleted BEFORE DELETE ON measure_target
BEGIN SELECT RAISE(ABORT, 'a target is never deleted'); END;
CREATE TRIGGER measure_comparison_kept BEFORE INSERT ON measure_comparison
BEGIN
  SELECT RAISE(ABORT, 'a comparison is never replaced') WHERE NEW.id IN (SELECT id FROM measure_comparison);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER measure_comparison_not_updated BEFORE UPDATE ON measure_comparison
BEGIN SELECT RAISE(ABORT, 'a comparison is never changed'); END;
CREATE TRIGGER measure_comparison_not_deleted BEFORE DELETE ON measure_comparison
BEGIN SELECT RAISE(ABORT, 'a comparison is never deleted'); END;
CREATE TRIGGER measure_rebase_kept BEFORE INSERT ON measure_rebase
BEGIN
  SELECT RAISE(ABORT, 'a rebase is never replaced') WHERE NEW.id IN (SELECT id FROM measure_rebase);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER measure_rebase_not_updated BEFORE UPDATE ON measure_rebase
BEGIN SELECT RAISE(ABORT, 'a rebase is never changed'); END;
CREATE TRIGGER measure_rebase_not_deleted BEFORE DELETE ON measure_rebase
BEGIN SELECT RAISE(ABORT, 'a rebase is never deleted'); END;
CREATE INDEX sustain_of_action ON sustain (action_id);
CREATE TRIGGER sustain_kept BEFORE INSERT ON sustain
BEGIN
  SELECT RAISE(ABORT, 'what a completion is held to is never replaced') WHERE NEW.id IN (SELECT id FROM sustain);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER sustain_not_updated BEFORE UPDATE ON sustain
BEGIN SELECT RAISE(ABORT, 'what a completion is held to is never changed'); END;
CREATE TRIGGER sustain_not_deleted BEFORE DELETE ON sustain
BEGIN SELECT RAISE(ABORT, 'what a completion is held to is never deleted'); END;
CREATE INDEX sign_off_of_action ON sign_off (action_id);
CREATE TRIGGER sign_off_kept BEFORE INSERT ON sign_off
BEGIN
  SELECT RAISE(ABORT, 'a sign-off is never replaced') WHERE NEW.id IN (SELECT id FROM sign_off);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER sign_off_not_updated BEFORE UPDATE ON sign_off
BEGIN SELECT RAISE(ABORT, 'a sign-off is never changed'); END;
CREATE TRIGGER sign_off_not_deleted BEFORE DELETE ON sign_off
BEGIN SELECT RAISE(ABORT, 'a sign-off is never deleted'); END;
CREATE INDEX evidence_of_action ON evidence (action_id);
CREATE TRIGGER evidence_kept BEFORE INSERT ON evidence
BEGIN
  SELECT RAISE(ABORT, 'evidence is never replaced') WHERE NEW.id IN (SELECT id FROM evidence);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER evidence_not_updated BEFORE UPDATE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
CREATE TRIGGER evidence_not_deleted BEFORE DELETE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is never deleted'); END;
CREATE TRIGGER evidence_policy_kept BEFORE INSERT ON evidence_policy
BEGIN
  SELECT RAISE(ABORT, 'a policy is never replaced') WHERE NEW.id IN (SELECT id FROM evidence_policy);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER evidence_policy_not_updated BEFORE UPDATE ON evidence_policy
BEGIN SELECT RAISE(ABORT, 'a policy is never changed'); END;
CREATE TRIGGER evidence_policy_not_deleted BEFORE DELETE ON evidence_policy
BEGIN SELECT RAISE(ABORT, 'a policy is never deleted'); END;
CREATE TRIGGER board_chart_of_newest BEFORE INSERT ON board_chart
WHEN NEW.board_revision_id <> (SELECT max(id) FROM board_revision)
  OR EXISTS (SELECT 1 FROM board_chart WHERE board_revision_id = NEW.board_revision_id AND (rank = NEW.rank OR measure_id = NEW.measure_id))
BEGIN SELECT RAISE(ABORT, 'the charts of a board are recorded with it, and never later'); END;
CREATE TRIGGER board_chart_not_updated BEFORE UPDATE ON board_chart
BEGIN SELECT RAISE(ABORT, 'the charts of a board are never changed'); END;
CREATE TRIGGER board_chart_not_deleted BEFORE DELETE ON board_chart
BEGIN SELECT RAISE(ABORT, 'the charts of a board are never deleted'); END;
CREATE TRIGGER framework_not_replaced BEFORE INSERT ON framework
WHEN NEW.id IN (SELECT id FROM framework) OR NEW.reference IN (SELECT reference FROM framework)
BEGIN SELECT RAISE(ABORT, 'frameworks are never replaced'); END;
CREATE TRIGGER framework_not_updated BEFORE UPDATE ON framework
BEGIN SELECT RAISE(ABORT, 'frameworks are never changed but by a revision'); END;
CREATE TRIGGER framework_not_deleted BEFORE DELETE ON framework
BEGIN SELECT RAISE(ABORT, 'frameworks are never deleted'); END;
CREATE INDEX framework_revision_of ON framework_revision (framework_id);
CREATE TRIGGER framework_revision_kept BEFORE INSERT ON framework_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of frameworks is never replaced')
  WHERE NEW.id IN (SELECT id FROM framework_revision) OR NEW.undoes IN (SELECT undoes FROM framework_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER framework_revision_not_updated BEFORE UPDATE ON framework_revision
BEGIN SELECT RAISE(ABORT, 'what was said of frameworks is never changed'); END;
CREATE TRIGGER framework_revision_not_deleted BEFORE DELETE ON framework_revision
BEGIN SELECT RAISE(ABORT, 'what was said of frameworks is never deleted'); END;
CREATE TRIGGER inspection_not_replaced BEFORE INSERT ON inspection
WHEN NEW.id IN (SELECT id FROM inspection) OR NEW.reference IN (SELECT reference FROM inspection)
BEGIN SELECT RAISE(ABORT, 'inspections are never replaced'); END;
CREATE TRIGGER inspection_not_updated BEFORE UPDATE ON inspection
BEGIN SELECT RAISE(ABORT, 'inspections are never changed but by a revision'); END;
CREATE TRIGGER inspection_not_deleted BEFORE DELETE ON inspection
BEGIN SELECT RAISE(ABORT, 'inspections are never deleted'); END;
CREATE INDEX inspection_revision_of ON inspection_revision (inspection_id);
CREATE TRIGGER inspection_revision_kept BEFORE INSERT ON inspection_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of inspections is never replaced')
  WHERE NEW.id IN (SELECT id FROM inspection_revision) OR NEW.undoes IN (SELECT undoes FROM inspection_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER inspection_revision_not_updated BEFORE UPDATE ON inspection_revision
BEGIN SELECT RAISE(ABORT, 'what was said of inspections is never changed'); END;
CREATE TRIGGER inspection_revision_not_deleted BEFORE DELETE ON inspection_revision
BEGIN SELECT RAISE(ABORT, 'what was said of inspections is never deleted'); END;
CREATE TRIGGER inspection_area_kept BEFORE INSERT ON inspection_area
BEGIN
  SELECT RAISE(ABORT, 'what was said of inspections is never replaced')
  WHERE EXISTS (SELECT 1 FROM inspection_area WHERE inspection_revision_id = NEW.inspection_revision_id AND area_id = NEW.area_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM inspection_revision WHERE id = NEW.inspection_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER inspection_area_not_updated BEFORE UPDATE ON inspection_area
BEGIN SELECT RAISE(ABORT, 'what was said of inspections is never changed'); END;
CREATE TRIGGER inspection_area_not_deleted BEFORE DELETE ON inspection_area
BEGIN SELECT RAISE(ABORT, 'what was said of inspections is never deleted'); END;
CREATE TRIGGER judgement_not_replaced BEFORE INSERT ON judgement
WHEN NEW.id IN (SELECT id FROM judgement) OR NEW.reference IN (SELECT reference FROM judgement)
BEGIN SELECT RAISE(ABORT, 'judgements are never replaced'); END;
CREATE TRIGGER judgement_not_updated BEFORE UPDATE ON judgement
BEGIN SELECT RAISE(ABORT, 'judgements are never changed but by a revision'); END;
CREATE TRIGGER judgement_not_deleted BEFORE DELETE ON judgement
BEGIN SELECT RAISE(ABORT, 'judgements are never deleted'); END;
CREATE INDEX judgement_revision_of ON judgement_revision (judgement_id);
CREATE TRIGGER judgement_revision_kept BEFORE INSERT ON judgement_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of judgements is never replaced')
  WHERE NEW.id IN (SELECT id FROM judgement_revision) OR NEW.undoes IN (SELECT undoes FROM judgement_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER judgement_revision_not_updated BEFORE UPDATE ON judgement_revision
BEGIN SELECT RAISE(ABORT, 'what was said of judgements is never changed'); END;
CREATE TRIGGER judgement_revision_not_deleted BEFORE DELETE ON judgement_revision
BEGIN SELECT RAISE(ABORT, 'what was said of judgements is never deleted'); END;
CREATE TRIGGER finding_not_replaced BEFORE INSERT ON finding
WHEN NEW.id IN (SELECT id FROM finding) OR NEW.reference IN (SELECT reference FROM finding)
BEGIN SELECT RAISE(ABORT, 'findings are never replaced'); END;
CREATE TRIGGER finding_not_updated BEFORE UPDATE ON finding
BEGIN SELECT RAISE(ABORT, 'findings are never changed but by a revision'); END;
CREATE TRIGGER finding_not_deleted BEFORE DELETE ON finding
BEGIN SELECT RAISE(ABORT, 'findings are never deleted'); END;
CREATE INDEX finding_revision_of ON finding_revision (finding_id);
CREATE TRIGGER finding_revision_kept BEFORE INSERT ON finding_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of findings is never replaced')
  WHERE NEW.id IN (SELECT id FROM finding_revision) OR NEW.undoes IN (SELECT undoes FROM finding_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER finding_revision_not_updated BEFORE UPDATE ON finding_revision
BEGIN SELECT RAISE(ABORT, 'what was said of findings is never changed'); END;
CREATE TRIGGER finding_revision_not_deleted BEFORE DELETE ON finding_revision
BEGIN SELECT RAISE(ABORT, 'what was said of findings is never deleted'); END;
CREATE TRIGGER finding_action_kept BEFORE INSERT ON finding_action
BEGIN
  SELECT RAISE(ABORT, 'what was said of findings is never replaced')
  WHERE EXISTS (SELECT 1 FROM finding_action WHERE finding_revision_id = NEW.finding_revision_id AND action_id = NEW.action_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM finding_revision WHERE id = NEW.finding_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER finding_action_not_updated BEFORE UPDATE ON finding_action
BEGIN SELECT RAISE(ABORT, 'what was said of findings is never changed'); END;
CREATE TRIGGER finding_action_not_deleted BEFORE DELETE ON finding_action
BEGIN SELECT RAISE(ABORT, 'what was said of findings is never deleted'); END;
CREATE TRIGGER finding_area_kept BEFORE INSERT ON finding_area
BEGIN
  SELECT RAISE(ABORT, 'what was said of findings is never replaced')
  WHERE EXISTS (SELECT 1 FROM finding_area WHERE finding_revision_id = NEW.finding_revision_id AND area_id = NEW.area_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM finding_revision WHERE id = NEW.finding_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER finding_area_not_updated BEFORE UPDATE ON finding_area
BEGIN SELECT RAISE(ABORT, 'what was said of findings is never changed'); END;
CREATE TRIGGER finding_area_not_deleted BEFORE DELETE ON finding_area
BEGIN SELECT RAISE(ABORT, 'what was said of findings is never deleted'); END;
CREATE TRIGGER deadline_not_replaced BEFORE INSERT ON deadline
WHEN NEW.id IN (SELECT id FROM deadline) OR NEW.reference IN (SELECT reference FROM deadline)
BEGIN SELECT RAISE(ABORT, 'deadlines are never replaced'); END;
CREATE TRIGGER deadline_not_updated BEFORE UPDATE ON deadline
BEGIN SELECT RAISE(ABORT, 'deadlines are never changed but by a revision'); END;
CREATE TRIGGER deadline_not_deleted BEFORE DELETE ON deadline
BEGIN SELECT RAISE(ABORT, 'deadlines are never deleted'); END;
CREATE INDEX deadline_revision_of ON deadline_revision (deadline_id);
CREATE TRIGGER deadline_revision_kept BEFORE INSERT ON deadline_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of deadlines is never replaced')
  WHERE NEW.id IN (SELECT id FROM deadline_revision) OR NEW.undoes IN (SELECT undoes FROM deadline_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER deadline_revision_not_updated BEFORE UPDATE ON deadline_revision
BEGIN SELECT RAISE(ABORT, 'what was said of deadlines is never changed'); END;
CREATE TRIGGER deadline_revision_not_deleted BEFORE DELETE ON deadline_revision
BEGIN SELECT RAISE(ABORT, 'what was said of deadlines is never deleted'); END;
CREATE TRIGGER recommendation_not_replaced BEFORE INSERT ON recommendation
WHEN NEW.id IN (SELECT id FROM recommendation) OR NEW.reference IN (SELECT reference FROM recommendation)
BEGIN SELECT RAISE(ABORT, 'recommendations are never replaced'); END;
CREATE TRIGGER recommendation_not_updated BEFORE UPDATE ON recommendation
BEGIN SELECT RAISE(ABORT, 'recommendations are never changed but by a revision'); END;
CREATE TRIGGER recommendation_not_deleted BEFORE DELETE ON recommendation
BEGIN SELECT RAISE(ABORT, 'recommendations are never deleted'); END;
CREATE INDEX recommendation_revision_of ON recommendation_revision (recommendation_id);
CREATE TRIGGER recommendation_revision_kept BEFORE INSERT ON recommendation_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of recommendations is never replaced')
  WHERE NEW.id IN (SELECT id FROM recommendation_revision) OR NEW.undoes IN (SELECT undoes FROM recommendation_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER recommendation_revision_not_updated BEFORE UPDATE ON recommendation_revision
BEGIN SELECT RAISE(ABORT, 'what was said of recommendations is never changed'); END;
CREATE TRIGGER recommendation_revision_not_deleted BEFORE DELETE ON recommendation_revision
BEGIN SELECT RAISE(ABORT, 'what was said of recommendations is never deleted'); END;
CREATE TRIGGER recommendation_action_kept BEFORE INSERT ON recommendation_action
BEGIN
  SELECT RAISE(ABORT, 'what was said of recommendations is never replaced')
  WHERE EXISTS (SELECT 1 FROM recommendation_action WHERE recommendation_revision_id = NEW.recommendation_revision_id AND action_id = NEW.action_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM recommendation_revision WHERE id = NEW.recommendation_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER recommendation_action_not_updated BEFORE UPDATE ON recommendation_action
BEGIN SELECT RAISE(ABORT, 'what was said of recommendations is never changed'); END;
CREATE TRIGGER recommendation_action_not_deleted BEFORE DELETE ON recommendation_action
BEGIN SELECT RAISE(ABORT, 'what was said of recommendations is never deleted'); END;
CREATE TRIGGER programme_item_not_replaced BEFORE INSERT ON programme_item
WHEN NEW.id IN (SELECT id FROM programme_item) OR NEW.reference IN (SELECT reference FROM programme_item)
BEGIN SELECT RAISE(ABORT, 'items of a programme are never replaced'); END;
CREATE TRIGGER programme_item_not_updated BEFORE UPDATE ON programme_item
BEGIN SELECT RAISE(ABORT, 'items of a programme are never changed but by a revision'); END;
CREATE TRIGGER programme_item_not_deleted BEFORE DELETE ON programme_item
BEGIN SELECT RAISE(ABORT, 'items of a programme are never deleted'); END;
CREATE INDEX programme_item_revision_of ON programme_item_revision (programme_item_id);
CREATE TRIGGER programme_item_revision_kept BEFORE INSERT ON programme_item_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of items of a programme is never replaced')
  WHERE NEW.id IN (SELECT id FROM programme_item_revision) OR NEW.undoes IN (SELECT undoes FROM programme_item_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER programme_item_revision_not_updated BEFORE UPDATE ON programme_item_revision
BEGIN SELECT RAISE(ABORT, 'what was said of items of a programme is never changed'); END;
CREATE TRIGGER programme_item_revision_not_deleted BEFORE DELETE ON programme_item_revision
BEGIN SELECT RAISE(ABORT, 'what was said of items of a programme is never deleted'); END;
CREATE TRIGGER programme_item_action_kept BEFORE INSERT ON programme_item_action
BEGIN
  SELECT RAISE(ABORT, 'what was said of items of a programme is never replaced')
  WHERE EXISTS (SELECT 1 FROM programme_item_action WHERE programme_item_revision_id = NEW.programme_item_revision_id AND action_id = NEW.action_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM programme_item_revision WHERE id = NEW.programme_item_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER programme_item_action_not_updated BEFORE UPDATE ON programme_item_action
BEGIN SELECT RAISE(ABORT, 'what was said of items of a programme is never changed'); END;
CREATE TRIGGER programme_item_action_not_deleted BEFORE DELETE ON programme_item_action
BEGIN SELECT RAISE(ABORT, 'what was said of items of a programme is never deleted'); END;
CREATE INDEX register_chase_of_message ON register_chase (chase_message_id);
CREATE TRIGGER register_chase_kept BEFORE INSERT ON register_chase
BEGIN
  SELECT RAISE(ABORT, 'a chase is never replaced') WHERE NEW.id IN (SELECT id FROM register_chase);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM chase_message WHERE id = NEW.chase_message_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER register_chase_not_updated BEFORE UPDATE ON register_chase
BEGIN SELECT RAISE(ABORT, 'a chase is never changed'); END;
CREATE TRIGGER register_chase_not_deleted BEFORE DELETE ON register_chase
BEGIN SELECT RAISE(ABORT, 'a chase is never deleted'); END;
CREATE UNIQUE INDEX pack_of_a_day
ON pack (board_id, as_at, coalesce(area_id, 0), coalesce(inspection_id, 0), version);
CREATE TRIGGER pack_not_replaced BEFORE INSERT ON pack
WHEN EXISTS (
  SELECT 1 FROM pack
  WHERE id = NEW.id
    OR (board_id = NEW.board_id AND as_at = NEW.as_at AND area_id IS NEW.area_id
      AND inspection_id IS NEW.inspection_id AND version >= NEW.version))
BEGIN SELECT RAISE(ABORT, 'a sealed pack is never replaced'); END;
CREATE TRIGGER saving_not_replaced BEFORE INSERT ON saving
WHEN NEW.id IN (SELECT id FROM saving) OR NEW.reference IN (SELECT reference FROM saving)
BEGIN SELECT RAISE(ABORT, 'savings are never replaced'); END;
CREATE TRIGGER saving_not_updated BEFORE UPDATE ON saving
BEGIN SELECT RAISE(ABORT, 'savings are never changed but by a revision'); END;
CREATE TRIGGER saving_not_deleted BEFORE DELETE ON saving
BEGIN SELECT RAISE(ABORT, 'savings are never deleted'); END;
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
CREATE TRIGGER benefit_not_replaced BEFORE INSERT ON benefit
WHEN NEW.id IN (SELECT id FROM benefit) OR NEW.reference IN (SELECT reference FROM benefit)
BEGIN SELECT RAISE(ABORT, 'benefits are never replaced'); END;
CREATE TRIGGER benefit_not_updated BEFORE UPDATE ON benefit
BEGIN SELECT RAISE(ABORT, 'benefits are never changed but by a revision'); END;
CREATE TRIGGER benefit_not_deleted BEFORE DELETE ON benefit
BEGIN SELECT RAISE(ABORT, 'benefits are never deleted'); END;
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
CREATE TRIGGER profile_year_not_replaced BEFORE INSERT ON profile_year
WHEN NEW.id IN (SELECT id FROM profile_year) OR NEW.reference IN (SELECT reference FROM profile_year)
BEGIN SELECT RAISE(ABORT, 'profiles are never replaced'); END;
CREATE TRIGGER profile_year_not_updated BEFORE UPDATE ON profile_year
BEGIN SELECT RAISE(ABORT, 'profiles are never changed but by a revision'); END;
CREATE TRIGGER profile_year_not_deleted BEFORE DELETE ON profile_year
BEGIN SELECT RAISE(ABORT, 'profiles are never deleted'); END;
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
CREATE TRIGGER money_month_not_replaced BEFORE INSERT ON money_month
WHEN NEW.id IN (SELECT id FROM money_month) OR NEW.reference IN (SELECT reference FROM money_month)
BEGIN SELECT RAISE(ABORT, 'months are never replaced'); END;
CREATE TRIGGER money_month_not_updated BEFORE UPDATE ON money_month
BEGIN SELECT RAISE(ABORT, 'months are never changed but by a revision'); END;
CREATE TRIGGER money_month_not_deleted BEFORE DELETE ON money_month
BEGIN SELECT RAISE(ABORT, 'months are never deleted'); END;
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
CREATE TRIGGER risk_not_replaced BEFORE INSERT ON risk
WHEN NEW.id IN (SELECT id FROM risk) OR NEW.reference IN (SELECT reference FROM risk)
BEGIN SELECT RAISE(ABORT, 'risks are never replaced'); END;
CREATE TRIGGER risk_not_updated BEFORE UPDATE ON risk
BEGIN SELECT RAISE(ABORT, 'risks are never changed but by a revision'); END;
CREATE TRIGGER risk_not_deleted BEFORE DELETE ON risk
BEGIN SELECT RAISE(ABORT, 'risks are never deleted'); END;
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
CREATE TRIGGER risk_bands_not_replaced BEFORE INSERT ON risk_bands
WHEN NEW.id IN (SELECT id FROM risk_bands) OR NEW.reference IN (SELECT reference FROM risk_bands)
BEGIN SELECT RAISE(ABORT, 'bands of risks are never replaced'); END;
CREATE TRIGGER risk_bands_not_updated BEFORE UPDATE ON risk_bands
BEGIN SELECT RAISE(ABORT, 'bands of risks are never changed but by a revision'); END;
CREATE TRIGGER risk_bands_not_deleted BEFORE DELETE ON risk_bands
BEGIN SELECT RAISE(ABORT, 'bands of risks are never deleted'); END;
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
CREATE TRIGGER area_report_not_replaced BEFORE INSERT ON area_report
WHEN NEW.id IN (SELECT id FROM area_report) OR NEW.reference IN (SELECT reference FROM area_report)
BEGIN SELECT RAISE(ABORT, 'reports of areas are never replaced'); END;
CREATE TRIGGER area_report_not_updated BEFORE UPDATE ON area_report
BEGIN SELECT RAISE(ABORT, 'reports of areas are never changed but by a revision'); END;
CREATE TRIGGER area_report_not_deleted BEFORE DELETE ON area_report
BEGIN SELECT RAISE(ABORT, 'reports of areas are never deleted'); END;
CREATE INDEX area_report_revision_of ON area_report_revision (area_report_id);
CREATE TRIGGER area_report_revision_kept BEFORE INSERT ON area_report_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of reports of areas is never replaced')
  WHERE NEW.id IN (SELECT id FROM area_report_revision) OR NEW.undoes IN (SELECT undoes FROM area_report_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER area_report_revision_not_updated BEFORE UPDATE ON area_report_revision
BEGIN SELECT RAISE(ABORT, 'what was said of reports of areas is never changed'); END;
CREATE TRIGGER area_report_revision_not_deleted BEFORE DELETE ON area_report_revision
BEGIN SELECT RAISE(ABORT, 'what was said of reports of areas is never deleted'); END;
CREATE TRIGGER duplicate_not_replaced BEFORE INSERT ON duplicate
WHEN NEW.id IN (SELECT id FROM duplicate) OR NEW.reference IN (SELECT reference FROM duplicate)
BEGIN SELECT RAISE(ABORT, 'duplicates are never replaced'); END;
CREATE TRIGGER duplicate_not_updated BEFORE UPDATE ON duplicate
BEGIN SELECT RAISE(ABORT, 'duplicates are never changed but by a revision'); END;
CREATE TRIGGER duplicate_not_deleted BEFORE DELETE ON duplicate
BEGIN SELECT RAISE(ABORT, 'duplicates are never deleted'); END;
CREATE INDEX duplicate_revision_of ON duplicate_revision (duplicate_id);
CREATE TRIGGER duplicate_revision_kept BEFORE INSERT ON duplicate_revision
BEGIN
  SELECT RAISE(ABORT, 'what was said of duplicates is never replaced')
  WHERE NEW.id IN (SELECT id FROM duplicate_revision) OR NEW.undoes IN (SELECT undoes FROM duplicate_revision);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE NEW.entry_id <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER duplicate_revision_not_updated BEFORE UPDATE ON duplicate_revision
BEGIN SELECT RAISE(ABORT, 'what was said of duplicates is never changed'); END;
CREATE TRIGGER duplicate_revision_not_deleted BEFORE DELETE ON duplicate_revision
BEGIN SELECT RAISE(ABORT, 'what was said of duplicates is never deleted'); END;
CREATE TRIGGER duplicate_action_kept BEFORE INSERT ON duplicate_action
BEGIN
  SELECT RAISE(ABORT, 'what was said of duplicates is never replaced')
  WHERE EXISTS (
    SELECT 1 FROM duplicate_action
    WHERE duplicate_revision_id = NEW.duplicate_revision_id AND action_id = NEW.action_id);
  SELECT RAISE(ABORT, 'what an entry says is recorded with it, and never later')
  WHERE (SELECT entry_id FROM duplicate_revision WHERE id = NEW.duplicate_revision_id) <> (SELECT max(id) FROM entry);
END;
CREATE TRIGGER duplicate_action_not_updated BEFORE UPDATE ON duplicate_action
BEGIN SELECT RAISE(ABORT, 'what was said of duplicates is never changed'); END;
CREATE TRIGGER duplicate_action_not_deleted BEFORE DELETE ON duplicate_action
BEGIN SELECT RAISE(ABORT, 'what was said of duplicates is never deleted'); END;
COMMIT;
