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
INSERT INTO "plan" VALUES(1,'Wetherby Vale Council','Improvement plan','ilacs','2022-09-05','2026-11-21T11:46:23.413Z','Programme Office');
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
INSERT INTO area VALUES(3,3);
INSERT INTO area VALUES(4,4);
INSERT INTO area VALUES(5,5);
INSERT INTO area VALUES(6,6);
INSERT INTO area VALUES(7,7);
INSERT INTO area VALUES(8,8);
CREATE TABLE area_revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  area_id INTEGER NOT NULL REFERENCES area (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  note TEXT,
  title TEXT NOT NULL CHECK (title <> '')
) STRICT;
INSERT INTO area_revision VALUES(1,1,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,'Quick and proportionate decisions at the safeguarding front door');
INSERT INTO area_revision VALUES(2,2,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,'Management grip on frontline practice, and the handling of allegations against professionals');
INSERT INTO area_revision VALUES(3,3,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,'Enough social workers and managers, staying long enough to know the children');
INSERT INTO area_revision VALUES(4,4,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,'Enough of the right homes for children in care, including those with complex needs');
INSERT INTO area_revision VALUES(5,5,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,'Support for care leavers once they turn 21');
INSERT INTO area_revision VALUES(6,6,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,'Help for teenagers of 16 and 17 with nowhere safe to live');
INSERT INTO area_revision VALUES(7,7,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,'Return conversations with children after they go missing');
INSERT INTO area_revision VALUES(8,8,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,'Sight of children missing education and children educated at home');
CREATE TABLE outcome (
  id INTEGER PRIMARY KEY,
  area_id INTEGER NOT NULL REFERENCES area (id),
  outcome TEXT NOT NULL CHECK (outcome <> ''),
  UNIQUE (area_id, outcome)
) STRICT;
INSERT INTO outcome VALUES(1,1,'Families who ask for help, or whom others worry about, get a prompt answer at any hour of the day or night.');
INSERT INTO outcome VALUES(2,1,'Schools, health staff and the police know when to call us, what to tell the family first and whom to ask for advice, so that help starts early and lasts.');
INSERT INTO outcome VALUES(3,1,'The help offered fits the need. Agencies tell each other what they may and must, and no child waits while adults decide.');
INSERT INTO outcome VALUES(4,1,'When a child may be at risk of harm, enquiries are careful, quick and lead to action that makes the child safer.');
INSERT INTO outcome VALUES(5,2,'Managers read, challenge and steer casework every month – and the child''s plan moves at the child''s pace.');
INSERT INTO outcome VALUES(6,2,'Staff and managers can say what is expected of them, and families notice the same standard whichever team they meet.');
INSERT INTO outcome VALUES(7,2,'No child stays on a plan for a long time, or comes back onto one, without a senior manager asking why and agreeing what happens next.');
INSERT INTO outcome VALUES(8,2,'Each child who goes missing, and above all those who go often, has an urgent plan that makes the next time less dangerous or less likely.');
INSERT INTO outcome VALUES(9,2,'Worries about adults who work with children are taken seriously, dealt with fairly and never left to drift.');
INSERT INTO outcome VALUES(10,2,'Allegation referrals are logged, followed up each week and closed with a reasoned decision.');
INSERT INTO outcome VALUES(11,2,'Senior leaders know how good practice is, team by team, and use what they learn to train staff and put things right.');
INSERT INTO outcome VALUES(12,3,'Wetherby Vale is a place where social workers want to apply. Vacancies are filled by permanent staff, so children keep the same worker.');
INSERT INTO outcome VALUES(13,3,'Good staff stay. Children and parents get to know one worker well and do better because of it.');
INSERT INTO outcome VALUES(14,4,'Each child in care has a home that suits them, near the people who matter, without waiting – even when their needs are complex.');
INSERT INTO outcome VALUES(15,5,'Young adults over 21 can find out in minutes what we offer them, and can ask for a personal adviser whenever they want one.');
INSERT INTO outcome VALUES(16,6,'Teenagers facing homelessness get an answer the same day, understand their choices and tell us afterwards whether it worked.');
INSERT INTO outcome VALUES(17,6,'There are enough safe places to stay for the teenagers who need one.');
INSERT INTO outcome VALUES(18,7,'The missing team is large enough for each child to be seen soon after coming back, by an adult they can talk to.');
INSERT INTO outcome VALUES(19,7,'What a child tells us on return is understood, written down and used to change the safety plan.');
INSERT INTO outcome VALUES(20,8,'We know which children are out of school or on a shortened week, and help reaches the ones who need it.');
INSERT INTO outcome VALUES(21,8,'We understand the risks for children taught at home and step in early when something is wrong.');
CREATE TABLE officer (
  id INTEGER PRIMARY KEY
) STRICT;
INSERT INTO officer VALUES(1);
INSERT INTO officer VALUES(2);
INSERT INTO officer VALUES(3);
INSERT INTO officer VALUES(4);
INSERT INTO officer VALUES(5);
INSERT INTO officer VALUES(6);
INSERT INTO officer VALUES(7);
INSERT INTO officer VALUES(8);
INSERT INTO officer VALUES(9);
INSERT INTO officer VALUES(10);
INSERT INTO officer VALUES(11);
INSERT INTO officer VALUES(12);
INSERT INTO officer VALUES(13);
INSERT INTO officer VALUES(14);
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
INSERT INTO officer_revision VALUES(1,1,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,NULL,'Head of Service - Front Door',NULL,NULL);
INSERT INTO officer_revision VALUES(2,2,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,NULL,'Service Manager - Front Door Hub',NULL,NULL);
INSERT INTO officer_revision VALUES(3,3,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,NULL,'Chair of the Safeguarding Children Partnership',NULL,NULL);
INSERT INTO officer_revision VALUES(4,4,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,NULL,'Principal Social Worker',NULL,NULL);
INSERT INTO officer_revision VALUES(5,5,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,NULL,'Head of Service - Family Help and Protection',NULL,NULL);
INSERT INTO officer_revision VALUES(6,6,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,NULL,'Head of Service - Quality and Safeguarding',NULL,NULL);
INSERT INTO officer_revision VALUES(7,7,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,NULL,'HR Recruitment Adviser',NULL,NULL);
INSERT INTO officer_revision VALUES(8,8,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,NULL,'Director of Children''s Services',NULL,NULL);
INSERT INTO officer_revision VALUES(9,9,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,NULL,'HR Business Partner',NULL,NULL);
INSERT INTO officer_revision VALUES(10,10,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,NULL,'Head of Service - Children Looked After and Leaving Care',NULL,NULL);
INSERT INTO officer_revision VALUES(11,11,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,NULL,'Practice Learning Lead',NULL,NULL);
INSERT INTO officer_revision VALUES(12,12,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,NULL,'Head of Service - Improvement and Learning',NULL,NULL);
INSERT INTO officer_revision VALUES(13,13,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,NULL,'Head of Virtual School',NULL,NULL);
INSERT INTO officer_revision VALUES(14,14,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office',NULL,NULL,'Service Manager - School Attendance',NULL,NULL);
CREATE TABLE action (
  id INTEGER PRIMARY KEY,
  area_id INTEGER NOT NULL REFERENCES area (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  UNIQUE (area_id, sequence)
) STRICT;
INSERT INTO "action" VALUES(1,1,1);
INSERT INTO "action" VALUES(2,1,2);
INSERT INTO "action" VALUES(3,1,3);
INSERT INTO "action" VALUES(4,1,4);
INSERT INTO "action" VALUES(5,1,5);
INSERT INTO "action" VALUES(6,1,6);
INSERT INTO "action" VALUES(7,1,7);
INSERT INTO "action" VALUES(8,1,8);
INSERT INTO "action" VALUES(9,1,9);
INSERT INTO "action" VALUES(10,1,10);
INSERT INTO "action" VALUES(11,1,11);
INSERT INTO "action" VALUES(12,1,12);
INSERT INTO "action" VALUES(13,1,13);
INSERT INTO "action" VALUES(14,1,14);
INSERT INTO "action" VALUES(15,1,15);
INSERT INTO "action" VALUES(16,1,16);
INSERT INTO "action" VALUES(17,1,17);
INSERT INTO "action" VALUES(18,1,18);
INSERT INTO "action" VALUES(19,2,1);
INSERT INTO "action" VALUES(20,2,2);
INSERT INTO "action" VALUES(21,2,3);
INSERT INTO "action" VALUES(22,2,4);
INSERT INTO "action" VALUES(23,2,5);
INSERT INTO "action" VALUES(24,2,6);
INSERT INTO "action" VALUES(25,2,7);
INSERT INTO "action" VALUES(26,2,8);
INSERT INTO "action" VALUES(27,2,9);
INSERT INTO "action" VALUES(28,2,10);
INSERT INTO "action" VALUES(29,2,11);
INSERT INTO "action" VALUES(30,2,12);
INSERT INTO "action" VALUES(31,2,13);
INSERT INTO "action" VALUES(32,2,14);
INSERT INTO "action" VALUES(33,2,15);
INSERT INTO "action" VALUES(34,2,16);
INSERT INTO "action" VALUES(35,2,17);
INSERT INTO "action" VALUES(36,3,1);
INSERT INTO "action" VALUES(37,3,2);
INSERT INTO "action" VALUES(38,3,3);
INSERT INTO "action" VALUES(39,3,4);
INSERT INTO "action" VALUES(40,3,5);
INSERT INTO "action" VALUES(41,3,6);
INSERT INTO "action" VALUES(42,3,7);
INSERT INTO "action" VALUES(43,3,8);
INSERT INTO "action" VALUES(44,3,9);
INSERT INTO "action" VALUES(45,3,10);
INSERT INTO "action" VALUES(46,3,11);
INSERT INTO "action" VALUES(47,4,1);
INSERT INTO "action" VALUES(48,4,2);
INSERT INTO "action" VALUES(49,4,3);
INSERT INTO "action" VALUES(50,4,4);
INSERT INTO "action" VALUES(51,5,1);
INSERT INTO "action" VALUES(52,5,2);
INSERT INTO "action" VALUES(53,5,3);
INSERT INTO "action" VALUES(54,6,1);
INSERT INTO "action" VALUES(55,6,2);
INSERT INTO "action" VALUES(56,6,3);
INSERT INTO "action" VALUES(57,6,4);
INSERT INTO "action" VALUES(58,6,5);
INSERT INTO "action" VALUES(59,6,6);
INSERT INTO "action" VALUES(60,7,1);
INSERT INTO "action" VALUES(61,7,2);
INSERT INTO "action" VALUES(62,7,3);
INSERT INTO "action" VALUES(63,7,4);
INSERT INTO "action" VALUES(64,7,5);
INSERT INTO "action" VALUES(65,7,6);
INSERT INTO "action" VALUES(66,7,7);
INSERT INTO "action" VALUES(67,7,8);
INSERT INTO "action" VALUES(68,7,9);
INSERT INTO "action" VALUES(69,8,1);
INSERT INTO "action" VALUES(70,8,2);
INSERT INTO "action" VALUES(71,8,3);
INSERT INTO "action" VALUES(72,8,4);
INSERT INTO "action" VALUES(73,8,5);
INSERT INTO "action" VALUES(74,8,6);
INSERT INTO "action" VALUES(75,8,7);
INSERT INTO "action" VALUES(76,8,8);
INSERT INTO "action" VALUES(77,5,4);
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
INSERT INTO revision VALUES(1,1,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,1,'Fund and fill eight extra social worker posts at the front door.',NULL,'2022-09-16','2022-09-16','16/09/22',NULL,'Money for all eight posts is agreed. Agency staff are covering them while the permanent jobs are advertised.','Fewer contacts are waiting: 212 were open in October against just over 900 in January, and no contact in November waited longer than five days.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(2,2,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,1,'Appoint a second service manager for the front door hub.',NULL,'2022-09-16','2022-09-16','16/09/22','green','An interim manager started in early September. The permanent post is out to advert.','A second manager watches the figures, talks to partners daily and settles disagreements about level of need, so families hear sooner.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(3,3,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,1,'Check a sample of front door decisions each week and discuss what it shows.',NULL,'2023-03-31','2023-03-31','31/03/23','amber','Weekly checks are running and are reported to the Improvement Board each month. This stays amber until spring shows the gain has lasted.','In October 110 decisions were checked and five were sent back for more facts. The outside auditor is reading a share of them again.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(4,4,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,1,'Grade each new contact by urgency so that the most worrying are read first.',NULL,'2022-11-30','2022-11-30','30/11/22',NULL,'The grading went live in the hub at the end of November.','Staff judge urgency the same way, and the children in most danger are at the top of the list.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(5,5,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,1,'Write a short practice guide for the hub saying what good, consistent decisions look like and how managers should record them.',NULL,'2023-01-31','2023-01-31','31/01/23',NULL,'A first draft goes to the leadership team in the middle of January. Reports will be looked at again once the urgency grading has bedded in.','Each child''s file will show what the manager decided and why, and help will arrive sooner.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(6,6,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,1,'Walk through the hub''s day with partners and remove the steps that slow information down.',NULL,'2023-01-31','2023-01-31','31/01/23',NULL,'The first joint session was held in the second week of December.','Everyone will know who passes what to whom, and decisions will not wait for a missing reply.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(7,7,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,1,'Decide with partners who should sit in the hub, adding schools, youth justice and a domestic abuse charity.',NULL,'2023-03-31','2023-03-31','31/03/23',NULL,'The domestic abuse charity is back at its desk in the hub. Talks with schools go on.','With the right people in one room, checks take hours and not days, and partners trust the answer.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(8,8,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,1,'Treat a third contact about the same child within six months as a referral.',NULL,'2023-03-31','2023-03-31','31/03/23','amber','The rule is in force and managers look at each third contact as a matter of routine.','Small worries that add up are seen as a pattern and acted on.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(9,9,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,1,'Bring a school and a midwifery representative into daily domestic abuse decisions.',NULL,'2023-03-31','2023-03-31','31/03/23','amber','Both services have been asked. Midwifery has offered somebody; schools have not yet.','Decisions about domestic abuse will draw on what health and schools already know.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(10,10,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,2,'Run sessions for school safeguarding leads on asking for a family''s agreement before they contact us.',NULL,'2023-03-31','2023-03-31','31/03/23','amber','About 90 leads came to the October network. A second round, for schools that missed it, began at the end of November.','Partners will know when agreement is needed, use one guide to levels of need, and send families to the right service first time.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(11,11,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,2,'Rewrite the form on which partners refer a child.',NULL,'2023-03-31','2023-03-31','31/03/23','green','The new form was published on the partnership''s website in November.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(12,12,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,2,'Revise the guide to levels of need and relaunch it with partners.',NULL,'2023-03-31','2023-03-31','31/03/23','amber','A working draft is promised for the first week of January.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(13,13,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,2,'Review the advice line: what callers may share without consent, and how we write it down.',NULL,'2023-03-31','2023-03-31','31/03/23','amber','The review is done and the line will close before Christmas. Until then each piece of advice is tracked so that it is followed up. Schools will be told in their bulletin.','Schools will seek advice from their own leads and from trained colleagues nearby, and will refer to us when they should.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(14,14,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,2,'Hold joint workshops on what helps families, covering: • the first conversation • early help plans • levels of need • consent that is properly explained',NULL,'2023-04-30','2023-04-30','30/04/23',NULL,'Planning with the partnership began in late November and dates are being set.','Families will find help close by and early, and fewer will need a social worker.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(15,15,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,3,'Sample closed contacts each week to test whether “no further action” was the right call.',NULL,'2023-03-30','2023-03-30','30/03/23',NULL,'Done weekly since the autumn. An outside auditor has read some of the sample and agrees with most of the decisions.','We will be able to show that contacts are closed for sound reasons and that families are pointed to the help they need.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(16,16,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,3,'Read a monthly sample of files for how well information was shared, recorded and used.',NULL,'2023-02-28','2023-02-28','28/02/23',NULL,'Now routine for closed contacts. From the new year the sample moves to decisions about assessment.','The right facts will reach the right person in time for the child.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(17,17,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,4,'Set up a short-life group with police and health to look again at strategy meetings.',NULL,'2023-02-28','2023-02-28','28/02/23',NULL,'The group has met twice, once with our own managers and once with partners.','Police and health will be at each strategy meeting, meetings will be held promptly, and enquiries will start on the same test.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(18,18,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,4,'Redesign the strategy meeting form so that it asks what will change for the child.',NULL,'2023-02-28','2023-02-28','28/02/23',NULL,'Two design meetings are in the diary; the second is in mid-December.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(19,19,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,5,'Put each team manager through an accredited course in leading practice.','Principal Social Worker / Head of Service - Family Help and Protection','2024-01-31','2024-01-31','31/01/24',NULL,'The first group has applied and places are held for the next three groups. A partner council will mentor managers still waiting to start.','Managers will have finished the course and will use it: clearer direction on files, sharper plans and less drift.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(20,20,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,6,'Write a short practice guide for the hub saying what good, consistent decisions look like and how managers should record them.',NULL,'2023-01-31','2023-01-31','31/01/23',NULL,'The same piece of work as in area 1. Leadership sees the draft in mid-January.','The reader of any file will see who decided what, and when.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(21,21,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,6,'Tell the family support teams how to manage work that has no allocated worker.',NULL,'2022-10-31','2022-10-31','31/10/22','green','Guidance agreed, sent to all staff in early October and kept on the staff website.','Families waiting for a worker are known to a manager in each team, and are checked on in the same way.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(22,22,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,6,'Agree the minimum a duty team manager must check, review and sign off.',NULL,'2023-03-31','2023-03-31','31/03/23','amber','The head of service has a draft, to be launched in the new year. Samples from January to March will test whether it is followed.','Direction from managers will be easy to find in the record and easy to follow.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(23,23,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,7,'Have service managers go through each child in need plan that has lasted longer than nine months.',NULL,'2023-01-31','2023-01-31','31/01/23','amber','Reviews have started. December''s samples will show whether they happen for each child and whether the record says so.','Long plans will have a purpose, a date to end and a manager who knows why they are still open.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(24,24,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,7,'Design a manager''s review for children who come back onto a child in need plan.',NULL,'2023-02-28','2023-02-28','28/02/23',NULL,'Work starts in January, once the reviews of long plans have settled.','Families who return for help will be asked what did not work last time.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(25,25,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,7,'Take each long-running or repeat child protection plan to a senior panel.',NULL,NULL,NULL,'Begin October 2022, then every six weeks',NULL,'The panel has met since mid-October and has looked at 64 children so far. A learning note for the teams follows in January.','Leaders will know why plans last or repeat, training will follow from that, and children''s plans will move on.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(26,26,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,8,'Appoint a manager for exploited and missing children who sees that return conversations are prompt and are used.',NULL,'2022-12-05','2022-12-05','05/12/22',NULL,'An interim manager has agreed to start in December and to stay until the permanent post is filled.','One manager will see that children are spoken to in time and that what they say changes the plan.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(27,27,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,9,'Rewrite the procedures of the designated officer for allegations, including how decisions are made.',NULL,'2022-11-07','2022-11-07','07/11/22',NULL,'New procedures are written in plain steps and are in use.','People who raise a worry will get the same answer from whoever picks it up.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(28,28,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,9,'Make it plain to partners who the designated officer is and how to reach them.',NULL,'2022-11-07','2022-11-07','07/11/22',NULL,'Contact details are on the partnership''s pages and the officer has met school and nursery leads.','Partners know whom to ring when they are worried about an adult.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(29,29,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,10,'Set a minimum standard for recording allegations, after looking at how other councils do it.',NULL,'2022-10-10','2022-10-10','10/10/22',NULL,'The team agreed the standard at its meetings, including what a manager must write and which decisions the designated officer alone may take.','A record will show the decision, the reason and the date without anyone having to ask.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(30,30,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,10,'Go through the allegations log each week until the case system can report on it.',NULL,'2023-01-10','2023-01-10','10/01/23',NULL,'The designated officer and two managers meet weekly to go through it line by line.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(31,31,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,10,'Build a set of measures showing how quickly allegations are settled.',NULL,'2023-01-27','2023-01-27','27/01/23',NULL,'The data team has the request and is working out what the case system can supply.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(32,32,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,11,'Overhaul the way we check the quality of practice, from audit to action.',NULL,'2023-01-27','2023-01-27','27/01/23',NULL,'Leaders agreed the new approach in October. Too few audits were being done, so two temporary auditors will add about 35 a month while our managers are trained to take over.','Managers will know how steady practice is, where it is weak, and what training or tools would help.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(33,33,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,11,'Decide what the audit moderation panel is for and how it should work.',NULL,'2022-12-31','2022-12-31','31/12/22',NULL,'Leaders settled its purpose in October. The written process follows before the new year.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(34,34,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,11,'Have each head of service sample files every month.',NULL,'2022-12-16','2022-12-16','16/12/22',NULL,'Heads of service have begun. How often each one samples will be settled, then counted.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(35,35,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,11,'Plan and run audits on single themes.',NULL,'2023-12-16','2023-12-16','16/12/23',NULL,'Themes will be chosen in the spring, and the first audit follows in July.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(36,36,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,12,'Open an apprenticeship route into children''s social work.','Head of Service - Family Help and Protection / HR Recruitment Adviser','2026-01-31','2026-01-31','31/01/26',NULL,'Seven of our own staff were put forward for university interviews in late November. We are working out how many places to offer in later years.','People who know the area will qualify here, fill vacancies and keep caseloads down.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(37,37,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,12,'Rebuild the recruitment pages so that they say why it is good to work here.','Director of Children''s Services / Head of Service - Family Help and Protection / HR Business Partner / HR Recruitment Adviser','2023-03-31','2023-03-31','31/03/23',NULL,'New pages went up in November and quotes for a campaign are in. The new applications system slipped and is now promised for March.','More people will apply, posts will fill sooner and children will see fewer changes of worker.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(38,38,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,12,'Run a sharper campaign for the empty posts in children''s homes and the children in care teams.',NULL,'2022-12-31','2022-12-31','31/12/22',NULL,'Adverts went out at the start of December, online and through nearby universities.','Fuller teams will mean at most fifteen children to a worker, and time to get to know each of them.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(39,39,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,12,'Fill the empty posts in the family support teams.',NULL,'2023-01-31','2023-01-31','31/01/23',NULL,'Nearly two dozen people applied and interviews are being held in December.','Work will be given out promptly and families will wait less.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(40,40,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,12,'Offer placements to another group of fast-track social work students.',NULL,'2024-09-30','2024-09-30','30/09/24',NULL,'We have told the regional partnership that we can take six students.','Students lend a hand to busy teams and some of them come back to us as qualified workers.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(41,41,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,12,'Keep recruiting social workers all year, both newly qualified and experienced.','Head of Service - Front Door / Head of Service - Family Help and Protection / HR Recruitment Adviser','2023-09-30','2023-09-30','Review 30/09/23',NULL,'Interviews are held monthly, with extra panels when a strong experienced candidate applies, so that nobody good is left waiting. Numbers are still low: eleven applications since September, of which three led to an offer. What has changed this autumn: • each vacancy is advertised, or covered by agency staff, within a week of being known • checks on a new starter begin the day after the offer • newly qualified posts are promoted through universities within an hour’s travel • a social media campaign aimed at experienced workers began in December. Paid adverts on job boards and in the professional press have been priced and will be put to the Director in January. A welcome call from the team manager now follows each offer, because two people last year took jobs elsewhere while they waited to hear from us.','The more often we are open to applications, the likelier we are to meet the right person at the right moment.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(42,42,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,13,'Hold regular development sessions for social workers at each stage of their career.','Head of Service - Family Help and Protection / Head of Service - Front Door / Head of Service - Children Looked After and Leaving Care / Head of Service - Quality and Safeguarding','2023-09-30','2023-09-30','review 30/09/23',NULL,'Senior practitioners meet every six weeks, with guest speakers from the courts and health. Newly qualified staff will be asked in February what they want next.','Workers who are learning and supported stay longer, and children do not have to start again with somebody new.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(43,43,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,13,'Create an online learning academy with a clear route from first job to senior post.',NULL,'2023-12-31','2023-12-31','31/12/23',NULL,'A project group is in place. Options were discussed in November and the scope was settled in December.','Staff will see where they can go next without leaving, and families will keep their worker longer.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(44,44,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,13,'Read the workforce strategies of councils rated good or outstanding.','Head of Service - Improvement and Learning / HR Business Partner','2022-11-30','2022-11-30','30/11/22','green','Strategies gathered and compared at a planning meeting in November.','Our own strategy will borrow what has worked elsewhere to bring people in and keep them.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(45,45,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,13,'Agree with heads of service what the workforce strategy must say and do.','Head of Service - Improvement and Learning / HR Business Partner','2023-02-28','2023-02-28','28/02/23','amber','The first workshop is set for the middle of December.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(46,46,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,13,'Publish the workforce strategy in its new form.','Head of Service - Improvement and Learning / HR Business Partner','2023-06-30','2023-06-30','30/06/23','amber','An interim delivery plan keeps the most urgent work moving until the strategy is ready.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(47,47,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,14,'Add places with our own and outside providers by working with neighbouring councils.',NULL,'2023-04-01','2023-04-01','01/04/23',NULL,'Three children''s homes are open under a block contract and a fourth follows. Nine supported flats are in use. Fostering work with our neighbours continues.','Children will move into the home that fits without a long wait, and stay there.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(48,48,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,14,'Redesign how we commission homes, above all where a child''s needs are complex.',NULL,'2023-04-01','2023-04-01','01/04/23',NULL,'Two interim commissioners started in November and are talking to providers about what is missing.','A plain long-term plan will mean more children settled close to home.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(49,49,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,14,'Bring the sufficiency strategy up to date for the coming year.',NULL,'2023-04-01','2023-04-01','01/04/23',NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(50,50,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,14,'Modernise fostering with help from our improvement consultants.',NULL,'2023-04-01','2023-04-01','01/04/23',NULL,'Opening talks have agreed the aims and the first steps, and the scope is being written.','There will be enough foster carers to choose from, so that each child is matched and not just placed.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(51,51,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,15,'Bring the care leavers'' offer up to date with young people and partners.',NULL,'2023-03-31','2023-03-31','31/03/23',NULL,replace('The group has met four times and works on three things:\n1) what the website says\n2) what the offer ought to contain\n3) how young people shape it','\n',char(10)),'Care leavers will know what they are entitled to and can lean on an adviser as they settle into adult life.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(52,52,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,15,'Bid for four more personal advisers for care leavers over 21.',NULL,'2023-03-31','2023-03-31','31/03/23',NULL,'The business case went in during the autumn and was agreed in early December.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(53,53,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,15,'Find the money and people to build a website or app for the offer.',NULL,'2023-03-31','2023-03-31','31/03/23',NULL,'A supplier is lined up and a government grant was confirmed in December.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(54,54,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,16,'Update the joint protocol on homeless teenagers and write guidance for each team that uses it.',NULL,'2022-12-31','2022-12-31','31/12/22',NULL,'Last redrafted in the spring; the next version is expected before the new year.','Young people will be told their choices quickly and helped to take up the one that suits them.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(55,55,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,16,'Produce a leaflet for young people who tell us they are homeless.',NULL,'2022-12-31','2022-12-31','31/12/22',NULL,'Young people read the draft and asked for changes. It is now with the printer.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(56,56,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,16,'Launch the protocol at managers'' meetings, in each team and at the practice forum.',NULL,'2022-12-31','2022-12-31','31/12/22',NULL,'Introduced at the November managers'' meeting. The other sessions await the final version.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(57,57,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,16,'Make an independent advocate available to each young person deciding where to live.',NULL,'2022-12-31','2022-12-31','31/12/22',NULL,'We are talking to two advocacy services about a contract.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(58,58,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,16,'Audit each month, asking the young people themselves, whether their needs shaped the housing decision.',NULL,'2022-12-31','2022-12-31','31/12/22',NULL,'A live tracker follows new referrals to their outcome. Young people are asked each quarter; the next answers come in at the end of the year.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(59,59,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,17,'Map the places and social tenancies now on offer and plan to close the gap.',NULL,'2022-12-31','2022-12-31','31/12/22',NULL,'We met the housing advice team in November and will talk to housing strategy about the present contract.','Young people will have somewhere safe to go on the night they need it.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(60,60,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,18,'Double the missing team from two workers to four.',NULL,'2023-02-28','2023-02-28','28/02/23',NULL,'Both extra posts are being recruited to now.','There will be enough workers for each child to be offered a conversation on return.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(61,61,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,18,'Appoint a team manager for the missing team.',NULL,'2023-02-28','2023-02-28','28/02/23',NULL,'An interim manager has been found while we advertise. The task: prompt conversations, good analysis and a better safety plan.','Somebody will check each conversation for quality and make sure it feeds the plan.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(62,62,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,18,'When a child says no to a conversation, piece the picture together from family and professionals.',NULL,'2023-02-28','2023-02-28','28/02/23',NULL,'The interim manager has told the team what is expected and will test it in supervision, samples and audit.','We will understand why a child went even when they would rather not say.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(63,63,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,19,'Bring the missing children flowchart, policy and procedure up to date.',NULL,'2023-01-10','2023-01-10','10/01/23',NULL,'The protocol has been rewritten to match statutory guidance.','Our response to a missing child will meet the national standard.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(64,64,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,19,'Send the finished documents to partners so that all know their part.',NULL,'2023-01-10','2023-01-10','10/01/23',NULL,'The documents are waiting for the head of service to sign them off.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(65,65,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,19,'Have managers sample how and when the child was spoken to.',NULL,'2023-01-10','2023-01-10','10/01/23',NULL,'Sampling began in November and is planned ahead to the summer.','Managers will hear what life is like for these children and plan services around it.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(66,66,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,19,'Bring the missing team up to standard: a conversation within three days, properly recorded.',NULL,'2023-01-10','2023-01-10','10/01/23',NULL,'Supervision and team meetings now happen as they should and keep returning to the standard.','Children will be seen within three days and their safety plan will be the better for it.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(67,67,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,19,'Sample return conversations for what drew the child away, what drove them out, and whether the plan says so.',NULL,'2023-01-10','2023-01-10','10/01/23',NULL,'Included in the sampling that began in November.','Conversations will be of even quality, and lessons from them will become tools and training for staff.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(68,68,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,19,'Have reviewing officers bring the missing team into planning for each child.',NULL,'2023-01-10','2023-01-10','10/01/23',NULL,'Reviewing officers have been told to follow missing episodes. The data team is working on an automatic alert, to be checked by managers each week.','Plans will rest on the whole of the child''s story.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(69,69,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,20,'Review how we trace children missing education.','Head of Virtual School / Service Manager - School Attendance','2022-11-25','2022-11-25','25/11/22','green','A new process map shows who does what, and by when.','Officers will work in the same way and to the same deadlines, so more families are found sooner.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(70,70,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,20,'Build a dashboard that pulls the key facts together.','Head of Virtual School / Service Manager - School Attendance','2023-01-31','2023-01-31','31/01/23','amber','A draft draws on three separate sources. More are being added.','Checks will be quick and nothing will hang on one person''s spreadsheet.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(71,71,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,20,'Extend the case note template used by attendance officers.','Head of Virtual School / Service Manager - School Attendance','2022-11-25','2022-11-25','25/11/22','green','Each log now shows HOME VISIT = date, BENEFITS = date, SAFEGUARDING = date + outcome. Managers audit termly and discuss all “red” cases every six weeks.','A fuller log lets us follow a family wherever it goes and gets children back into school sooner.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(72,72,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,20,'Give schools a way to report vulnerable pupils who are on a shortened timetable.','Head of Virtual School / Service Manager - School Attendance','2023-02-17','2023-02-17','17/02/23',NULL,'Education managers are reviewing the contract for excluded pupils, and have asked neighbouring councils how they track pupils with a statutory plan.','We will hold a live list of these pupils and press for each to return to a full week.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(73,73,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,20,'Use that data to spot gaps and put them right.','Head of Virtual School / Service Manager - School Attendance','2023-03-31','2023-03-31','31/03/23','amber','Waits on the review above, which will shape it.','Leaders will see who these pupils are, how many there are and whether each has a plan.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(74,74,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,21,'Learn how other councils judge and reduce risk for children taught at home.',NULL,'2023-01-27','2023-01-27','27/01/23','green','Talked to two neighbouring councils. Both employ teachers who visit families at home; we do not.','We understand how others are organised and what we might borrow.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(75,75,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,21,'Put in place a local system to record, act on and report the risks we find.',NULL,'2023-02-10','2023-02-10','10/02/23','amber','A risk rating is being added to the tracker. • A weekly panel looks at six families • Enquiries follow a new route • Health visitors get the list each half term','Risk will be noticed sooner and the right support offered before it grows.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(76,76,'2022-12-12','2026-11-21T11:46:23.424Z','Programme Office','import',NULL,NULL,0,21,'Look at the system from time to time to see whether it works.',NULL,'2023-03-10','2023-03-10','10/03/23',NULL,'Follows once the local system has been settled.','We will know more about the quality of home teaching, with quarterly samples and a monthly panel to keep it fair.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(77,1,'2023-01-10','2026-11-21T11:46:23.444Z','Programme Office','edit',NULL,NULL,0,1,'Fund and fill eight extra social worker posts at the front door.',NULL,'2022-09-16','2022-09-16','16/09/22',NULL,'Money for all eight posts is agreed. Agency staff are covering them while the permanent jobs are advertised.','Fewer contacts are waiting: 212 were open in October against just over 900 in January, and no contact in November waited longer than five days.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(78,4,'2023-01-10','2026-11-21T11:46:23.452Z','Programme Office','rag','Done before the plan was sent. Evidence seen by the Programme Office.',NULL,0,1,'Grade each new contact by urgency so that the most worrying are read first.',NULL,'2022-11-30','2022-11-30','30/11/22','green','The grading went live in the hub at the end of November.','Staff judge urgency the same way, and the children in most danger are at the top of the list.',0,NULL,NULL,NULL,NULL,'2023-01-10',NULL);
INSERT INTO revision VALUES(79,27,'2023-01-10','2026-11-21T11:46:23.452Z','Programme Office','rag','Done before the plan was sent. Evidence seen by the Programme Office.',NULL,0,9,'Rewrite the procedures of the designated officer for allegations, including how decisions are made.',NULL,'2022-11-07','2022-11-07','07/11/22','green','New procedures are written in plain steps and are in use.','People who raise a worry will get the same answer from whoever picks it up.',0,NULL,NULL,NULL,NULL,'2023-01-10',NULL);
INSERT INTO revision VALUES(80,28,'2023-01-10','2026-11-21T11:46:23.452Z','Programme Office','rag','Done before the plan was sent. Evidence seen by the Programme Office.',NULL,0,9,'Make it plain to partners who the designated officer is and how to reach them.',NULL,'2022-11-07','2022-11-07','07/11/22','green','Contact details are on the partnership''s pages and the officer has met school and nursery leads.','Partners know whom to ring when they are worried about an adult.',0,NULL,NULL,NULL,NULL,'2023-01-10',NULL);
INSERT INTO revision VALUES(81,29,'2023-01-10','2026-11-21T11:46:23.452Z','Programme Office','rag','Done before the plan was sent. Evidence seen by the Programme Office.',NULL,0,10,'Set a minimum standard for recording allegations, after looking at how other councils do it.',NULL,'2022-10-10','2022-10-10','10/10/22','green','The team agreed the standard at its meetings, including what a manager must write and which decisions the designated officer alone may take.','A record will show the decision, the reason and the date without anyone having to ask.',0,NULL,NULL,NULL,NULL,'2023-01-10',NULL);
INSERT INTO revision VALUES(82,52,'2023-01-10','2026-11-21T11:46:23.452Z','Programme Office','rag','Done before the plan was sent. Evidence seen by the Programme Office.',NULL,0,15,'Bid for four more personal advisers for care leavers over 21.',NULL,'2023-03-31','2023-03-31','31/03/23','green','The business case went in during the autumn and was agreed in early December.',NULL,0,NULL,NULL,NULL,NULL,'2023-01-10',NULL);
INSERT INTO revision VALUES(83,5,'2023-01-10','2026-11-21T11:46:23.462Z','Programme Office','rag',NULL,NULL,0,1,'Write a short practice guide for the hub saying what good, consistent decisions look like and how managers should record them.',NULL,'2023-01-31','2023-01-31','31/01/23','amber','A first draft goes to the leadership team in the middle of January. Reports will be looked at again once the urgency grading has bedded in.','Each child''s file will show what the manager decided and why, and help will arrive sooner.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(84,6,'2023-01-10','2026-11-21T11:46:23.462Z','Programme Office','rag',NULL,NULL,0,1,'Walk through the hub''s day with partners and remove the steps that slow information down.',NULL,'2023-01-31','2023-01-31','31/01/23','amber','The first joint session was held in the second week of December.','Everyone will know who passes what to whom, and decisions will not wait for a missing reply.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(85,7,'2023-01-10','2026-11-21T11:46:23.462Z','Programme Office','rag',NULL,NULL,0,1,'Decide with partners who should sit in the hub, adding schools, youth justice and a domestic abuse charity.',NULL,'2023-03-31','2023-03-31','31/03/23','amber','The domestic abuse charity is back at its desk in the hub. Talks with schools go on.','With the right people in one room, checks take hours and not days, and partners trust the answer.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(86,14,'2023-01-10','2026-11-21T11:46:23.462Z','Programme Office','rag',NULL,NULL,0,2,'Hold joint workshops on what helps families, covering: • the first conversation • early help plans • levels of need • consent that is properly explained',NULL,'2023-04-30','2023-04-30','30/04/23','amber','Planning with the partnership began in late November and dates are being set.','Families will find help close by and early, and fewer will need a social worker.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(87,15,'2023-01-10','2026-11-21T11:46:23.462Z','Programme Office','rag',NULL,NULL,0,3,'Sample closed contacts each week to test whether “no further action” was the right call.',NULL,'2023-03-30','2023-03-30','30/03/23','amber','Done weekly since the autumn. An outside auditor has read some of the sample and agrees with most of the decisions.','We will be able to show that contacts are closed for sound reasons and that families are pointed to the help they need.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(88,16,'2023-01-10','2026-11-21T11:46:23.462Z','Programme Office','rag',NULL,NULL,0,3,'Read a monthly sample of files for how well information was shared, recorded and used.',NULL,'2023-02-28','2023-02-28','28/02/23','amber','Now routine for closed contacts. From the new year the sample moves to decisions about assessment.','The right facts will reach the right person in time for the child.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(89,17,'2023-01-10','2026-11-21T11:46:23.462Z','Programme Office','rag',NULL,NULL,0,4,'Set up a short-life group with police and health to look again at strategy meetings.',NULL,'2023-02-28','2023-02-28','28/02/23','amber','The group has met twice, once with our own managers and once with partners.','Police and health will be at each strategy meeting, meetings will be held promptly, and enquiries will start on the same test.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(90,18,'2023-01-10','2026-11-21T11:46:23.462Z','Programme Office','rag',NULL,NULL,0,4,'Redesign the strategy meeting form so that it asks what will change for the child.',NULL,'2023-02-28','2023-02-28','28/02/23','amber','Two design meetings are in the diary; the second is in mid-December.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(91,19,'2023-01-10','2026-11-21T11:46:23.473Z','Programme Office','rag',NULL,NULL,0,5,'Put each team manager through an accredited course in leading practice.','Principal Social Worker / Head of Service - Family Help and Protection','2024-01-31','2024-01-31','31/01/24','amber','The first group has applied and places are held for the next three groups. A partner council will mentor managers still waiting to start.','Managers will have finished the course and will use it: clearer direction on files, sharper plans and less drift.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(92,20,'2023-01-10','2026-11-21T11:46:23.473Z','Programme Office','rag',NULL,NULL,0,6,'Write a short practice guide for the hub saying what good, consistent decisions look like and how managers should record them.',NULL,'2023-01-31','2023-01-31','31/01/23','amber','The same piece of work as in area 1. Leadership sees the draft in mid-January.','The reader of any file will see who decided what, and when.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(93,25,'2023-01-10','2026-11-21T11:46:23.473Z','Programme Office','rag',NULL,NULL,0,7,'Take each long-running or repeat child protection plan to a senior panel.',NULL,NULL,NULL,'Begin October 2022, then every six weeks','amber','The panel has met since mid-October and has looked at 64 children so far. A learning note for the teams follows in January.','Leaders will know why plans last or repeat, training will follow from that, and children''s plans will move on.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(94,30,'2023-01-10','2026-11-21T11:46:23.473Z','Programme Office','rag',NULL,NULL,0,10,'Go through the allegations log each week until the case system can report on it.',NULL,'2023-01-10','2023-01-10','10/01/23','amber','The designated officer and two managers meet weekly to go through it line by line.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(95,31,'2023-01-10','2026-11-21T11:46:23.473Z','Programme Office','rag',NULL,NULL,0,10,'Build a set of measures showing how quickly allegations are settled.',NULL,'2023-01-27','2023-01-27','27/01/23','amber','The data team has the request and is working out what the case system can supply.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(96,32,'2023-01-10','2026-11-21T11:46:23.473Z','Programme Office','rag',NULL,NULL,0,11,'Overhaul the way we check the quality of practice, from audit to action.',NULL,'2023-01-27','2023-01-27','27/01/23','amber','Leaders agreed the new approach in October. Too few audits were being done, so two temporary auditors will add about 35 a month while our managers are trained to take over.','Managers will know how steady practice is, where it is weak, and what training or tools would help.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(97,36,'2023-01-10','2026-11-21T11:46:23.483Z','Programme Office','rag',NULL,NULL,0,12,'Open an apprenticeship route into children''s social work.','Head of Service - Family Help and Protection / HR Recruitment Adviser','2026-01-31','2026-01-31','31/01/26','amber','Seven of our own staff were put forward for university interviews in late November. We are working out how many places to offer in later years.','People who know the area will qualify here, fill vacancies and keep caseloads down.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(98,37,'2023-01-10','2026-11-21T11:46:23.483Z','Programme Office','rag',NULL,NULL,0,12,'Rebuild the recruitment pages so that they say why it is good to work here.','Director of Children''s Services / Head of Service - Family Help and Protection / HR Business Partner / HR Recruitment Adviser','2023-03-31','2023-03-31','31/03/23','amber','New pages went up in November and quotes for a campaign are in. The new applications system slipped and is now promised for March.','More people will apply, posts will fill sooner and children will see fewer changes of worker.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(99,39,'2023-01-10','2026-11-21T11:46:23.483Z','Programme Office','rag',NULL,NULL,0,12,'Fill the empty posts in the family support teams.',NULL,'2023-01-31','2023-01-31','31/01/23','amber','Nearly two dozen people applied and interviews are being held in December.','Work will be given out promptly and families will wait less.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(100,40,'2023-01-10','2026-11-21T11:46:23.483Z','Programme Office','rag',NULL,NULL,0,12,'Offer placements to another group of fast-track social work students.',NULL,'2024-09-30','2024-09-30','30/09/24','amber','We have told the regional partnership that we can take six students.','Students lend a hand to busy teams and some of them come back to us as qualified workers.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(101,41,'2023-01-10','2026-11-21T11:46:23.483Z','Programme Office','rag',NULL,NULL,0,12,'Keep recruiting social workers all year, both newly qualified and experienced.','Head of Service - Front Door / Head of Service - Family Help and Protection / HR Recruitment Adviser','2023-09-30','2023-09-30','Review 30/09/23','amber','Interviews are held monthly, with extra panels when a strong experienced candidate applies, so that nobody good is left waiting. Numbers are still low: eleven applications since September, of which three led to an offer. What has changed this autumn: • each vacancy is advertised, or covered by agency staff, within a week of being known • checks on a new starter begin the day after the offer • newly qualified posts are promoted through universities within an hour’s travel • a social media campaign aimed at experienced workers began in December. Paid adverts on job boards and in the professional press have been priced and will be put to the Director in January. A welcome call from the team manager now follows each offer, because two people last year took jobs elsewhere while they waited to hear from us.','The more often we are open to applications, the likelier we are to meet the right person at the right moment.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(102,42,'2023-01-10','2026-11-21T11:46:23.483Z','Programme Office','rag',NULL,NULL,0,13,'Hold regular development sessions for social workers at each stage of their career.','Head of Service - Family Help and Protection / Head of Service - Front Door / Head of Service - Children Looked After and Leaving Care / Head of Service - Quality and Safeguarding','2023-09-30','2023-09-30','review 30/09/23','amber','Senior practitioners meet every six weeks, with guest speakers from the courts and health. Newly qualified staff will be asked in February what they want next.','Workers who are learning and supported stay longer, and children do not have to start again with somebody new.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(103,43,'2023-01-10','2026-11-21T11:46:23.483Z','Programme Office','rag',NULL,NULL,0,13,'Create an online learning academy with a clear route from first job to senior post.',NULL,'2023-12-31','2023-12-31','31/12/23','amber','A project group is in place. Options were discussed in November and the scope was settled in December.','Staff will see where they can go next without leaving, and families will keep their worker longer.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(104,47,'2023-01-10','2026-11-21T11:46:23.494Z','Programme Office','rag',NULL,NULL,0,14,'Add places with our own and outside providers by working with neighbouring councils.',NULL,'2023-04-01','2023-04-01','01/04/23','amber','Three children''s homes are open under a block contract and a fourth follows. Nine supported flats are in use. Fostering work with our neighbours continues.','Children will move into the home that fits without a long wait, and stay there.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(105,48,'2023-01-10','2026-11-21T11:46:23.494Z','Programme Office','rag',NULL,NULL,0,14,'Redesign how we commission homes, above all where a child''s needs are complex.',NULL,'2023-04-01','2023-04-01','01/04/23','amber','Two interim commissioners started in November and are talking to providers about what is missing.','A plain long-term plan will mean more children settled close to home.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(106,50,'2023-01-10','2026-11-21T11:46:23.494Z','Programme Office','rag',NULL,NULL,0,14,'Modernise fostering with help from our improvement consultants.',NULL,'2023-04-01','2023-04-01','01/04/23','amber','Opening talks have agreed the aims and the first steps, and the scope is being written.','There will be enough foster carers to choose from, so that each child is matched and not just placed.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(107,51,'2023-01-10','2026-11-21T11:46:23.494Z','Programme Office','rag',NULL,NULL,0,15,'Bring the care leavers'' offer up to date with young people and partners.',NULL,'2023-03-31','2023-03-31','31/03/23','amber',replace('The group has met four times and works on three things:\n1) what the website says\n2) what the offer ought to contain\n3) how young people shape it','\n',char(10)),'Care leavers will know what they are entitled to and can lean on an adviser as they settle into adult life.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(108,53,'2023-01-10','2026-11-21T11:46:23.494Z','Programme Office','rag',NULL,NULL,0,15,'Find the money and people to build a website or app for the offer.',NULL,'2023-03-31','2023-03-31','31/03/23','amber','A supplier is lined up and a government grant was confirmed in December.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(109,60,'2023-01-10','2026-11-21T11:46:23.506Z','Programme Office','rag',NULL,NULL,0,18,'Double the missing team from two workers to four.',NULL,'2023-02-28','2023-02-28','28/02/23','amber','Both extra posts are being recruited to now.','There will be enough workers for each child to be offered a conversation on return.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(110,61,'2023-01-10','2026-11-21T11:46:23.506Z','Programme Office','rag',NULL,NULL,0,18,'Appoint a team manager for the missing team.',NULL,'2023-02-28','2023-02-28','28/02/23','amber','An interim manager has been found while we advertise. The task: prompt conversations, good analysis and a better safety plan.','Somebody will check each conversation for quality and make sure it feeds the plan.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(111,62,'2023-01-10','2026-11-21T11:46:23.506Z','Programme Office','rag',NULL,NULL,0,18,'When a child says no to a conversation, piece the picture together from family and professionals.',NULL,'2023-02-28','2023-02-28','28/02/23','amber','The interim manager has told the team what is expected and will test it in supervision, samples and audit.','We will understand why a child went even when they would rather not say.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(112,65,'2023-01-10','2026-11-21T11:46:23.506Z','Programme Office','rag',NULL,NULL,0,19,'Have managers sample how and when the child was spoken to.',NULL,'2023-01-10','2023-01-10','10/01/23','amber','Sampling began in November and is planned ahead to the summer.','Managers will hear what life is like for these children and plan services around it.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(113,66,'2023-01-10','2026-11-21T11:46:23.506Z','Programme Office','rag',NULL,NULL,0,19,'Bring the missing team up to standard: a conversation within three days, properly recorded.',NULL,'2023-01-10','2023-01-10','10/01/23','amber','Supervision and team meetings now happen as they should and keep returning to the standard.','Children will be seen within three days and their safety plan will be the better for it.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(114,72,'2023-01-10','2026-11-21T11:46:23.506Z','Programme Office','rag',NULL,NULL,0,20,'Give schools a way to report vulnerable pupils who are on a shortened timetable.','Head of Virtual School / Service Manager - School Attendance','2023-02-17','2023-02-17','17/02/23','amber','Education managers are reviewing the contract for excluded pupils, and have asked neighbouring councils how they track pupils with a statutory plan.','We will hold a live list of these pupils and press for each to return to a full week.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(115,24,'2023-01-10','2026-11-21T11:46:23.517Z','Programme Office','rag',NULL,NULL,0,7,'Design a manager''s review for children who come back onto a child in need plan.',NULL,'2023-02-28','2023-02-28','28/02/23','white','Work starts in January, once the reviews of long plans have settled.','Families who return for help will be asked what did not work last time.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(116,35,'2023-01-10','2026-11-21T11:46:23.517Z','Programme Office','rag',NULL,NULL,0,11,'Plan and run audits on single themes.',NULL,'2023-12-16','2023-12-16','16/12/23','white','Themes will be chosen in the spring, and the first audit follows in July.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(117,49,'2023-01-10','2026-11-21T11:46:23.517Z','Programme Office','rag',NULL,NULL,0,14,'Bring the sufficiency strategy up to date for the coming year.',NULL,'2023-04-01','2023-04-01','01/04/23','white',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(118,63,'2023-01-10','2026-11-21T11:46:23.526Z','Head of Service - Quality and Safeguarding','rag',NULL,NULL,0,19,'Bring the missing children flowchart, policy and procedure up to date.',NULL,'2023-01-10','2023-01-10','10/01/23','green','The protocol has been rewritten to match statutory guidance.','Our response to a missing child will meet the national standard.',0,NULL,NULL,NULL,NULL,'2023-01-10',NULL);
INSERT INTO revision VALUES(119,1,'2023-01-17','2026-11-21T11:46:23.533Z','Programme Office','rag','The date has passed and the work is not done.',NULL,0,1,'Fund and fill eight extra social worker posts at the front door.',NULL,'2022-09-16','2022-09-16','16/09/22','red','Money for all eight posts is agreed. Agency staff are covering them while the permanent jobs are advertised.','Fewer contacts are waiting: 212 were open in October against just over 900 in January, and no contact in November waited longer than five days.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(120,26,'2023-01-17','2026-11-21T11:46:23.533Z','Programme Office','rag','The date has passed and the work is not done.',NULL,0,8,'Appoint a manager for exploited and missing children who sees that return conversations are prompt and are used.',NULL,'2022-12-05','2022-12-05','05/12/22','red','An interim manager has agreed to start in December and to stay until the permanent post is filled.','One manager will see that children are spoken to in time and that what they say changes the plan.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(121,38,'2023-01-17','2026-11-21T11:46:23.533Z','Programme Office','rag','The date has passed and the work is not done.',NULL,0,12,'Run a sharper campaign for the empty posts in children''s homes and the children in care teams.',NULL,'2022-12-31','2022-12-31','31/12/22','red','Adverts went out at the start of December, online and through nearby universities.','Fuller teams will mean at most fifteen children to a worker, and time to get to know each of them.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(122,54,'2023-01-17','2026-11-21T11:46:23.533Z','Programme Office','rag','The date has passed and the work is not done.',NULL,0,16,'Update the joint protocol on homeless teenagers and write guidance for each team that uses it.',NULL,'2022-12-31','2022-12-31','31/12/22','red','Last redrafted in the spring; the next version is expected before the new year.','Young people will be told their choices quickly and helped to take up the one that suits them.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(123,57,'2023-01-17','2026-11-21T11:46:23.533Z','Programme Office','rag','The date has passed and the work is not done.',NULL,0,16,'Make an independent advocate available to each young person deciding where to live.',NULL,'2022-12-31','2022-12-31','31/12/22','red','We are talking to two advocacy services about a contract.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(124,64,'2023-01-17','2026-11-21T11:46:23.533Z','Programme Office','rag','The date has passed and the work is not done.',NULL,0,19,'Send the finished documents to partners so that all know their part.',NULL,'2023-01-10','2023-01-10','10/01/23','red','The documents are waiting for the head of service to sign them off.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(125,1,'2023-01-17','2026-11-21T11:46:23.545Z','Head of Service - Front Door','mitigate',NULL,NULL,0,1,'Fund and fill eight extra social worker posts at the front door.',NULL,'2022-09-16','2022-09-16','16/09/22','red','Money for all eight posts is agreed. Agency staff are covering them while the permanent jobs are advertised.','Fewer contacts are waiting: 212 were open in October against just over 900 in January, and no contact in November waited longer than five days.',0,'Three of the eight permanent posts are filled. Two strong candidates withdrew over pay.','Agree a market supplement and keep agency cover until June.',9,'2023-03-31',NULL,NULL);
INSERT INTO revision VALUES(126,26,'2023-01-17','2026-11-21T11:46:23.555Z','Head of Service - Quality and Safeguarding','mitigate',NULL,NULL,0,8,'Appoint a manager for exploited and missing children who sees that return conversations are prompt and are used.',NULL,'2022-12-05','2022-12-05','05/12/22','red','An interim manager has agreed to start in December and to stay until the permanent post is filled.','One manager will see that children are spoken to in time and that what they say changes the plan.',0,'The interim manager left after two weeks.','The service manager runs the team and a second interim is being sought.',6,'2023-02-17',NULL,NULL);
INSERT INTO revision VALUES(127,38,'2023-01-17','2026-11-21T11:46:23.566Z','Head of Service - Children Looked After and Leaving Care','mitigate',NULL,NULL,0,12,'Run a sharper campaign for the empty posts in children''s homes and the children in care teams.',NULL,'2022-12-31','2022-12-31','31/12/22','red','Adverts went out at the start of December, online and through nearby universities.','Fuller teams will mean at most fifteen children to a worker, and time to get to know each of them.',0,'Nine residential posts are still empty. The adverts drew only four applications.','Hold two open days in the homes and shorten the application form.',7,'2023-02-24',NULL,NULL);
INSERT INTO revision VALUES(128,38,'2023-01-17','2026-11-21T11:46:23.580Z','Head of Service - Children Looked After and Leaving Care','due',NULL,'Time for the two open days and for interviews after them.',1,12,'Run a sharper campaign for the empty posts in children''s homes and the children in care teams.',NULL,'2022-12-31','2023-02-28',NULL,'red','Adverts went out at the start of December, online and through nearby universities.','Fuller teams will mean at most fifteen children to a worker, and time to get to know each of them.',0,'Nine residential posts are still empty. The adverts drew only four applications.','Hold two open days in the homes and shorten the application form.',7,'2023-02-24',NULL,NULL);
INSERT INTO revision VALUES(129,54,'2023-01-18','2026-11-21T11:46:23.589Z','Head of Service - Front Door','mitigate',NULL,NULL,0,16,'Update the joint protocol on homeless teenagers and write guidance for each team that uses it.',NULL,'2022-12-31','2022-12-31','31/12/22','red','Last redrafted in the spring; the next version is expected before the new year.','Young people will be told their choices quickly and helped to take up the one that suits them.',0,'Housing colleagues want the section on emergency placements written again.','Joint drafting day with housing, then sign-off by both directors.',1,'2023-02-10',NULL,NULL);
INSERT INTO revision VALUES(130,64,'2023-01-18','2026-11-21T11:46:23.601Z','Head of Service - Quality and Safeguarding','mitigate',NULL,NULL,0,19,'Send the finished documents to partners so that all know their part.',NULL,'2023-01-10','2023-01-10','10/01/23','red','The documents are waiting for the head of service to sign them off.',NULL,0,'The documents waited five weeks for sign-off.','Sign off by the end of January and send with a one-page summary.',6,'2023-02-10',NULL,NULL);
INSERT INTO revision VALUES(131,64,'2023-01-18','2026-11-21T11:46:23.614Z','Head of Service - Quality and Safeguarding','due',NULL,'Partners asked for a briefing alongside the documents.',1,19,'Send the finished documents to partners so that all know their part.',NULL,'2023-01-10','2023-02-28',NULL,'red','The documents are waiting for the head of service to sign them off.',NULL,0,'The documents waited five weeks for sign-off.','Sign off by the end of January and send with a one-page summary.',6,'2023-02-10',NULL,NULL);
INSERT INTO revision VALUES(132,59,'2023-01-18','2026-11-21T11:46:23.625Z','Head of Service - Front Door','rag',NULL,NULL,0,17,'Map the places and social tenancies now on offer and plan to close the gap.',NULL,'2022-12-31','2022-12-31','31/12/22','amber','We met the housing advice team in November and will talk to housing strategy about the present contract.','Young people will have somewhere safe to go on the night they need it.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(133,59,'2023-01-18','2026-11-21T11:46:23.636Z','Head of Service - Front Door','due',NULL,'Housing strategy cannot meet us before February.',1,17,'Map the places and social tenancies now on offer and plan to close the gap.',NULL,'2022-12-31','2023-03-31',NULL,'amber','We met the housing advice team in November and will talk to housing strategy about the present contract.','Young people will have somewhere safe to go on the night they need it.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(134,33,'2023-01-24','2026-11-21T11:46:23.644Z','Head of Service - Quality and Safeguarding','rag',NULL,NULL,0,11,'Decide what the audit moderation panel is for and how it should work.',NULL,'2022-12-31','2022-12-31','31/12/22','green','Leaders settled its purpose in October. The written process follows before the new year.',NULL,0,NULL,NULL,NULL,NULL,'2023-01-24',NULL);
INSERT INTO revision VALUES(135,34,'2023-01-24','2026-11-21T11:46:23.644Z','Head of Service - Quality and Safeguarding','rag',NULL,NULL,0,11,'Have each head of service sample files every month.',NULL,'2022-12-16','2022-12-16','16/12/22','green','Heads of service have begun. How often each one samples will be settled, then counted.',NULL,0,NULL,NULL,NULL,NULL,'2023-01-24',NULL);
INSERT INTO revision VALUES(136,33,'2023-01-24','2026-11-21T11:46:23.654Z','Head of Service - Quality and Safeguarding','progress',NULL,NULL,0,11,'Decide what the audit moderation panel is for and how it should work.',NULL,'2022-12-31','2022-12-31','31/12/22','green','The panel process was agreed on 20 December and has been used at two panels.',NULL,0,NULL,NULL,NULL,NULL,'2023-01-24',NULL);
INSERT INTO revision VALUES(137,30,'2023-01-24','2026-11-21T11:46:23.662Z','Head of Service - Quality and Safeguarding','rag',NULL,NULL,0,10,'Go through the allegations log each week until the case system can report on it.',NULL,'2023-01-10','2023-01-10','10/01/23','green','The designated officer and two managers meet weekly to go through it line by line.',NULL,0,NULL,NULL,NULL,NULL,'2023-01-24',NULL);
INSERT INTO revision VALUES(138,55,'2023-01-25','2026-11-21T11:46:23.671Z','Service Manager - Front Door Hub','progress',NULL,NULL,0,16,'Produce a leaflet for young people who tell us they are homeless.',NULL,'2022-12-31','2022-12-31','31/12/22',NULL,'Four hundred copies printed. The leaflet is at the front desk, in hostels and in sixth forms.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(139,55,'2023-01-25','2026-11-21T11:46:23.680Z','Service Manager - Front Door Hub','rag',NULL,NULL,0,16,'Produce a leaflet for young people who tell us they are homeless.',NULL,'2022-12-31','2022-12-31','31/12/22','green','Four hundred copies printed. The leaflet is at the front desk, in hostels and in sixth forms.',NULL,0,NULL,NULL,NULL,NULL,'2023-01-25',NULL);
INSERT INTO revision VALUES(140,32,'2023-01-27','2026-11-21T11:46:23.691Z','Head of Service - Quality and Safeguarding','due',NULL,'The second temporary auditor starts in February.',1,11,'Overhaul the way we check the quality of practice, from audit to action.',NULL,'2023-01-27','2023-03-31',NULL,'amber','Leaders agreed the new approach in October. Too few audits were being done, so two temporary auditors will add about 35 a month while our managers are trained to take over.','Managers will know how steady practice is, where it is weak, and what training or tools would help.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(141,23,'2023-01-30','2026-11-21T11:46:23.699Z','Head of Service - Family Help and Protection','progress',NULL,NULL,0,7,'Have service managers go through each child in need plan that has lasted longer than nine months.',NULL,'2023-01-31','2023-01-31','31/01/23','amber','All 41 long plans have been reviewed. Nine were closed and six moved to a child protection conference.','Long plans will have a purpose, a date to end and a manager who knows why they are still open.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(142,6,'2023-01-31','2026-11-21T11:46:23.708Z','Programme Office','rag',NULL,NULL,0,1,'Walk through the hub''s day with partners and remove the steps that slow information down.',NULL,'2023-01-31','2023-01-31','31/01/23','green','The first joint session was held in the second week of December.','Everyone will know who passes what to whom, and decisions will not wait for a missing reply.',0,NULL,NULL,NULL,NULL,'2023-01-31',NULL);
INSERT INTO revision VALUES(143,23,'2023-01-31','2026-11-21T11:46:23.708Z','Programme Office','rag',NULL,NULL,0,7,'Have service managers go through each child in need plan that has lasted longer than nine months.',NULL,'2023-01-31','2023-01-31','31/01/23','green','All 41 long plans have been reviewed. Nine were closed and six moved to a child protection conference.','Long plans will have a purpose, a date to end and a manager who knows why they are still open.',0,NULL,NULL,NULL,NULL,'2023-01-31',NULL);
INSERT INTO revision VALUES(144,70,'2023-01-31','2026-11-21T11:46:23.719Z','Service Manager - School Attendance','progress',NULL,NULL,0,20,'Build a dashboard that pulls the key facts together.','Head of Virtual School / Service Manager - School Attendance','2023-01-31','2023-01-31','31/01/23','amber','Two of the three data sources feed the dashboard. The third needs a permission we expect in February.','Checks will be quick and nothing will hang on one person''s spreadsheet.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(145,56,'2023-02-07','2026-11-21T11:46:23.729Z','Programme Office','rag',NULL,NULL,0,16,'Launch the protocol at managers'' meetings, in each team and at the practice forum.',NULL,'2022-12-31','2022-12-31','31/12/22','amber','Introduced at the November managers'' meeting. The other sessions await the final version.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(146,58,'2023-02-07','2026-11-21T11:46:23.729Z','Programme Office','rag',NULL,NULL,0,16,'Audit each month, asking the young people themselves, whether their needs shaped the housing decision.',NULL,'2022-12-31','2022-12-31','31/12/22','amber','A live tracker follows new referrals to their outcome. Young people are asked each quarter; the next answers come in at the end of the year.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(147,67,'2023-02-07','2026-11-21T11:46:23.729Z','Programme Office','rag',NULL,NULL,0,19,'Sample return conversations for what drew the child away, what drove them out, and whether the plan says so.',NULL,'2023-01-10','2023-01-10','10/01/23','amber','Included in the sampling that began in November.','Conversations will be of even quality, and lessons from them will become tools and training for staff.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(148,68,'2023-02-07','2026-11-21T11:46:23.729Z','Programme Office','rag',NULL,NULL,0,19,'Have reviewing officers bring the missing team into planning for each child.',NULL,'2023-01-10','2023-01-10','10/01/23','amber','Reviewing officers have been told to follow missing episodes. The data team is working on an automatic alert, to be checked by managers each week.','Plans will rest on the whole of the child''s story.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(149,76,'2023-02-07','2026-11-21T11:46:23.738Z','Programme Office','rag',NULL,NULL,0,21,'Look at the system from time to time to see whether it works.',NULL,'2023-03-10','2023-03-10','10/03/23','white','Follows once the local system has been settled.','We will know more about the quality of home teaching, with quarterly samples and a monthly panel to keep it fair.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(150,5,'2023-02-07','2026-11-21T11:46:23.749Z','Head of Service - Front Door','progress',NULL,NULL,0,1,'Write a short practice guide for the hub saying what good, consistent decisions look like and how managers should record them.',NULL,'2023-01-31','2023-01-31','31/01/23','amber','The guide was signed off by leaders on 31 January and each manager in the hub has been taken through it.','Each child''s file will show what the manager decided and why, and help will arrive sooner.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(151,5,'2023-02-07','2026-11-21T11:46:23.759Z','Head of Service - Front Door','rag','One guide meets both actions.',NULL,0,1,'Write a short practice guide for the hub saying what good, consistent decisions look like and how managers should record them.',NULL,'2023-01-31','2023-01-31','31/01/23','green','The guide was signed off by leaders on 31 January and each manager in the hub has been taken through it.','Each child''s file will show what the manager decided and why, and help will arrive sooner.',0,NULL,NULL,NULL,NULL,'2023-02-07',NULL);
INSERT INTO revision VALUES(152,20,'2023-02-07','2026-11-21T11:46:23.759Z','Head of Service - Front Door','rag','One guide meets both actions.',NULL,0,6,'Write a short practice guide for the hub saying what good, consistent decisions look like and how managers should record them.',NULL,'2023-01-31','2023-01-31','31/01/23','green','The same piece of work as in area 1. Leadership sees the draft in mid-January.','The reader of any file will see who decided what, and when.',0,NULL,NULL,NULL,NULL,'2023-02-07',NULL);
INSERT INTO revision VALUES(153,39,'2023-02-08','2026-11-21T11:46:23.770Z','Head of Service - Family Help and Protection','progress',NULL,NULL,0,12,'Fill the empty posts in the family support teams.',NULL,'2023-01-31','2023-01-31','31/01/23','amber','All five posts are filled. The last new starter arrives in March.','Work will be given out promptly and families will wait less.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(154,39,'2023-02-08','2026-11-21T11:46:23.779Z','Head of Service - Family Help and Protection','rag',NULL,NULL,0,12,'Fill the empty posts in the family support teams.',NULL,'2023-01-31','2023-01-31','31/01/23','green','All five posts are filled. The last new starter arrives in March.','Work will be given out promptly and families will wait less.',0,NULL,NULL,NULL,NULL,'2023-02-08',NULL);
INSERT INTO revision VALUES(155,34,'2023-02-14','2026-11-21T11:46:23.789Z','Head of Service - Improvement and Learning','rag','Only four of the ten January samples were done, so the Board asked for this to be reopened.',NULL,0,11,'Have each head of service sample files every month.',NULL,'2022-12-16','2022-12-16','16/12/22','amber','Heads of service have begun. How often each one samples will be settled, then counted.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(156,34,'2023-02-14','2026-11-21T11:46:23.801Z','Head of Service - Improvement and Learning','due',NULL,'Complete again when two months running have every sample in.',1,11,'Have each head of service sample files every month.',NULL,'2022-12-16','2023-03-31',NULL,'amber','Heads of service have begun. How often each one samples will be settled, then counted.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(157,26,'2023-02-14','2026-11-21T11:46:23.809Z','Head of Service - Quality and Safeguarding','progress',NULL,NULL,0,8,'Appoint a manager for exploited and missing children who sees that return conversations are prompt and are used.',NULL,'2022-12-05','2022-12-05','05/12/22','red','A second interim manager began on 6 February and holds a daily call on each missing child.','One manager will see that children are spoken to in time and that what they say changes the plan.',0,'The interim manager left after two weeks.','The service manager runs the team and a second interim is being sought.',6,'2023-02-17',NULL,NULL);
INSERT INTO revision VALUES(158,26,'2023-02-14','2026-11-21T11:46:23.818Z','Head of Service - Quality and Safeguarding','rag',NULL,NULL,0,8,'Appoint a manager for exploited and missing children who sees that return conversations are prompt and are used.',NULL,'2022-12-05','2022-12-05','05/12/22','amber','A second interim manager began on 6 February and holds a daily call on each missing child.','One manager will see that children are spoken to in time and that what they say changes the plan.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(159,26,'2023-02-14','2026-11-21T11:46:23.829Z','Head of Service - Quality and Safeguarding','due',NULL,'The permanent post goes to interview in April.',1,8,'Appoint a manager for exploited and missing children who sees that return conversations are prompt and are used.',NULL,'2022-12-05','2023-04-28',NULL,'amber','A second interim manager began on 6 February and holds a daily call on each missing child.','One manager will see that children are spoken to in time and that what they say changes the plan.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(160,61,'2023-02-14','2026-11-21T11:46:23.838Z','Head of Service - Quality and Safeguarding','due',NULL,'The same post as 2.8, filled by one appointment.',1,18,'Appoint a team manager for the missing team.',NULL,'2023-02-28','2023-04-28',NULL,'amber','An interim manager has been found while we advertise. The task: prompt conversations, good analysis and a better safety plan.','Somebody will check each conversation for quality and make sure it feeds the plan.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(161,54,'2023-02-15','2026-11-21T11:46:23.847Z','Head of Service - Front Door','rag','The drafting day settled the open points.',NULL,0,16,'Update the joint protocol on homeless teenagers and write guidance for each team that uses it.',NULL,'2022-12-31','2022-12-31','31/12/22','amber','Last redrafted in the spring; the next version is expected before the new year.','Young people will be told their choices quickly and helped to take up the one that suits them.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(162,54,'2023-02-15','2026-11-21T11:46:23.859Z','Head of Service - Front Door','due',NULL,'Both directors sign in March.',1,16,'Update the joint protocol on homeless teenagers and write guidance for each team that uses it.',NULL,'2022-12-31','2023-03-31',NULL,'amber','Last redrafted in the spring; the next version is expected before the new year.','Young people will be told their choices quickly and helped to take up the one that suits them.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(163,49,'2023-02-21','2026-11-21T11:46:23.867Z','Programme Office','withdraw',NULL,'The strategy is now one chapter of the commissioning redesign (4.2). The Board agreed on 21 February.',0,14,'Bring the sufficiency strategy up to date for the coming year.',NULL,'2023-04-01','2023-04-01','01/04/23','white',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'The strategy is now one chapter of the commissioning redesign (4.2). The Board agreed on 21 February.');
INSERT INTO revision VALUES(164,77,'2023-02-21','2026-11-21T11:46:23.878Z','Programme Office','add',NULL,NULL,0,15,'Tell each care leaver aged 21 to 25 in person what the new offer contains.',NULL,'2023-06-30','2023-06-30',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(165,38,'2023-02-21','2026-11-21T11:46:23.888Z','Head of Service - Children Looked After and Leaving Care','due',NULL,'Three offers are out, and six posts are still empty after the open days.',1,12,'Run a sharper campaign for the empty posts in children''s homes and the children in care teams.',NULL,'2022-12-31','2023-03-31',NULL,'red','Adverts went out at the start of December, online and through nearby universities.','Fuller teams will mean at most fifteen children to a worker, and time to get to know each of them.',0,'Nine residential posts are still empty. The adverts drew only four applications.','Hold two open days in the homes and shorten the application form.',7,'2023-02-24',NULL,NULL);
INSERT INTO revision VALUES(166,72,'2023-02-21','2026-11-21T11:46:23.896Z','Head of Virtual School','due',NULL,'Academy trusts asked to see the form before it is issued.',1,20,'Give schools a way to report vulnerable pupils who are on a shortened timetable.','Head of Virtual School / Service Manager - School Attendance','2023-02-17','2023-04-28',NULL,'amber','Education managers are reviewing the contract for excluded pupils, and have asked neighbouring councils how they track pupils with a statutory plan.','We will hold a live list of these pupils and press for each to return to a full week.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(167,18,'2023-02-22','2026-11-21T11:46:23.905Z','Head of Service - Front Door','due',NULL,'The case system supplier can fit the new form in April.',1,4,'Redesign the strategy meeting form so that it asks what will change for the child.',NULL,'2023-02-28','2023-04-14',NULL,'amber','Two design meetings are in the diary; the second is in mid-December.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(168,16,'2023-02-27','2026-11-21T11:46:23.914Z','Programme Office','rag',NULL,NULL,0,3,'Read a monthly sample of files for how well information was shared, recorded and used.',NULL,'2023-02-28','2023-02-28','28/02/23','green','Now routine for closed contacts. From the new year the sample moves to decisions about assessment.','The right facts will reach the right person in time for the child.',0,NULL,NULL,NULL,NULL,'2023-02-27',NULL);
INSERT INTO revision VALUES(169,31,'2023-02-27','2026-11-21T11:46:23.914Z','Programme Office','rag',NULL,NULL,0,10,'Build a set of measures showing how quickly allegations are settled.',NULL,'2023-01-27','2023-01-27','27/01/23','green','The data team has the request and is working out what the case system can supply.',NULL,0,NULL,NULL,NULL,NULL,'2023-02-27',NULL);
INSERT INTO revision VALUES(170,66,'2023-02-27','2026-11-21T11:46:23.914Z','Programme Office','rag',NULL,NULL,0,19,'Bring the missing team up to standard: a conversation within three days, properly recorded.',NULL,'2023-01-10','2023-01-10','10/01/23','green','Supervision and team meetings now happen as they should and keep returning to the standard.','Children will be seen within three days and their safety plan will be the better for it.',0,NULL,NULL,NULL,NULL,'2023-02-27',NULL);
INSERT INTO revision VALUES(171,70,'2023-02-27','2026-11-21T11:46:23.914Z','Programme Office','rag',NULL,NULL,0,20,'Build a dashboard that pulls the key facts together.','Head of Virtual School / Service Manager - School Attendance','2023-01-31','2023-01-31','31/01/23','green','Two of the three data sources feed the dashboard. The third needs a permission we expect in February.','Checks will be quick and nothing will hang on one person''s spreadsheet.',0,NULL,NULL,NULL,NULL,'2023-02-27',NULL);
INSERT INTO revision VALUES(172,60,'2023-02-27','2026-11-21T11:46:23.926Z','Head of Service - Quality and Safeguarding','progress',NULL,NULL,0,18,'Double the missing team from two workers to four.',NULL,'2023-02-28','2023-02-28','28/02/23','amber','Both new workers are in post. The team of four covers evenings and Saturdays.','There will be enough workers for each child to be offered a conversation on return.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(173,60,'2023-02-27','2026-11-21T11:46:23.936Z','Head of Service - Quality and Safeguarding','rag',NULL,NULL,0,18,'Double the missing team from two workers to four.',NULL,'2023-02-28','2023-02-28','28/02/23','green','Both new workers are in post. The team of four covers evenings and Saturdays.','There will be enough workers for each child to be offered a conversation on return.',0,NULL,NULL,NULL,NULL,'2023-02-27',NULL);
INSERT INTO revision VALUES(174,64,'2023-02-27','2026-11-21T11:46:23.946Z','Head of Service - Quality and Safeguarding','rag','Sent to all partners on 24 February with a briefing.',NULL,0,19,'Send the finished documents to partners so that all know their part.',NULL,'2023-01-10','2023-02-28',NULL,'green','The documents are waiting for the head of service to sign them off.',NULL,0,NULL,NULL,NULL,NULL,'2023-02-27',NULL);
INSERT INTO revision VALUES(175,45,'2023-02-28','2026-11-21T11:46:23.956Z','Head of Service - Improvement and Learning','rag',NULL,NULL,0,13,'Agree with heads of service what the workforce strategy must say and do.','Head of Service - Improvement and Learning / HR Business Partner','2023-02-28','2023-02-28','28/02/23','green','The first workshop is set for the middle of December.',NULL,0,NULL,NULL,NULL,NULL,'2023-02-28',NULL);
INSERT INTO revision VALUES(176,2,'2023-02-28','2026-11-21T11:46:23.965Z','Head of Service - Front Door','impact',NULL,NULL,0,1,'Appoint a second service manager for the front door hub.',NULL,'2022-09-16','2022-09-16','16/09/22','green','An interim manager started in early September. The permanent post is out to advert.','The share of contacts decided within a working day rose from 71 per cent in September to 93 per cent in January.',1,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(177,21,'2023-02-28','2026-11-21T11:46:23.975Z','Head of Service - Family Help and Protection','impact',NULL,NULL,0,6,'Tell the family support teams how to manage work that has no allocated worker.',NULL,'2022-10-31','2022-10-31','31/10/22','green','Guidance agreed, sent to all staff in early October and kept on the staff website.','No family waited more than ten days for a worker in January. In July eighteen did.',1,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(178,71,'2023-02-28','2026-11-21T11:46:23.985Z','Service Manager - School Attendance','impact',NULL,NULL,0,20,'Extend the case note template used by attendance officers.','Head of Virtual School / Service Manager - School Attendance','2022-11-25','2022-11-25','25/11/22','green','Each log now shows HOME VISIT = date, BENEFITS = date, SAFEGUARDING = date + outcome. Managers audit termly and discuss all “red” cases every six weeks.','Audit of 30 logs: 28 complete. Eleven children traced this term, against four last year.',1,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(179,43,'2023-03-06','2026-11-21T11:46:23.997Z','Programme Office','hand_over',NULL,NULL,0,13,'Create an online learning academy with a clear route from first job to senior post.',NULL,'2023-12-31','2023-12-31','31/12/23','amber','A project group is in place. Options were discussed in November and the scope was settled in December.','Staff will see where they can go next without leaving, and families will keep their worker longer.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(180,46,'2023-03-06','2026-11-21T11:46:23.997Z','Programme Office','hand_over',NULL,NULL,0,13,'Publish the workforce strategy in its new form.',NULL,'2023-06-30','2023-06-30','30/06/23','amber','An interim delivery plan keeps the most urgent work moving until the strategy is ready.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(181,77,'2023-03-07','2026-11-21T11:46:24.010Z','Programme Office','rag',NULL,NULL,0,15,'Tell each care leaver aged 21 to 25 in person what the new offer contains.',NULL,'2023-06-30','2023-06-30',NULL,'amber',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(182,24,'2023-03-07','2026-11-21T11:46:24.020Z','Head of Service - Family Help and Protection','rag','Started late, once the reviews of long plans were done.',NULL,0,7,'Design a manager''s review for children who come back onto a child in need plan.',NULL,'2023-02-28','2023-02-28','28/02/23','amber','Work starts in January, once the reviews of long plans have settled.','Families who return for help will be asked what did not work last time.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(183,17,'2023-03-07','2026-11-21T11:46:24.030Z','Head of Service - Front Door','progress',NULL,NULL,0,4,'Set up a short-life group with police and health to look again at strategy meetings.',NULL,'2023-02-28','2023-02-28','28/02/23','amber','The group has reported. Police and health now join by video within four hours of a request.','Police and health will be at each strategy meeting, meetings will be held promptly, and enquiries will start on the same test.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(184,17,'2023-03-07','2026-11-21T11:46:24.039Z','Head of Service - Front Door','rag',NULL,NULL,0,4,'Set up a short-life group with police and health to look again at strategy meetings.',NULL,'2023-02-28','2023-02-28','28/02/23','green','The group has reported. Police and health now join by video within four hours of a request.','Police and health will be at each strategy meeting, meetings will be held promptly, and enquiries will start on the same test.',0,NULL,NULL,NULL,NULL,'2023-03-07',NULL);
INSERT INTO revision VALUES(185,65,'2023-03-07','2026-11-21T11:46:24.049Z','Head of Service - Quality and Safeguarding','rag',NULL,NULL,0,19,'Have managers sample how and when the child was spoken to.',NULL,'2023-01-10','2023-01-10','10/01/23','green','Sampling began in November and is planned ahead to the summer.','Managers will hear what life is like for these children and plan services around it.',0,NULL,NULL,NULL,NULL,'2023-03-07',NULL);
INSERT INTO revision VALUES(186,67,'2023-03-07','2026-11-21T11:46:24.049Z','Head of Service - Quality and Safeguarding','rag',NULL,NULL,0,19,'Sample return conversations for what drew the child away, what drove them out, and whether the plan says so.',NULL,'2023-01-10','2023-01-10','10/01/23','green','Included in the sampling that began in November.','Conversations will be of even quality, and lessons from them will become tools and training for staff.',0,NULL,NULL,NULL,NULL,'2023-03-07',NULL);
INSERT INTO revision VALUES(187,75,'2023-03-14','2026-11-21T11:46:24.061Z','Service Manager - School Attendance','rag','A month past its date. Only half of the tracker entries carry a risk rating.',NULL,0,21,'Put in place a local system to record, act on and report the risks we find.',NULL,'2023-02-10','2023-02-10','10/02/23','red','A risk rating is being added to the tracker. • A weekly panel looks at six families • Enquiries follow a new route • Health visitors get the list each half term','Risk will be noticed sooner and the right support offered before it grows.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(188,75,'2023-03-14','2026-11-21T11:46:24.071Z','Service Manager - School Attendance','mitigate',NULL,NULL,0,21,'Put in place a local system to record, act on and report the risks we find.',NULL,'2023-02-10','2023-02-10','10/02/23','red','A risk rating is being added to the tracker. • A weekly panel looks at six families • Enquiries follow a new route • Health visitors get the list each half term','Risk will be noticed sooner and the right support offered before it grows.',0,'Two officers are on long-term sick leave.','Borrow an officer from the virtual school for six weeks to finish the ratings.',13,'2023-04-28',NULL,NULL);
INSERT INTO revision VALUES(189,75,'2023-03-14','2026-11-21T11:46:24.083Z','Service Manager - School Attendance','due',NULL,'Six weeks with the borrowed officer, then one month in use.',1,21,'Put in place a local system to record, act on and report the risks we find.',NULL,'2023-02-10','2023-05-12',NULL,'red','A risk rating is being added to the tracker. • A weekly panel looks at six families • Enquiries follow a new route • Health visitors get the list each half term','Risk will be noticed sooner and the right support offered before it grows.',0,'Two officers are on long-term sick leave.','Borrow an officer from the virtual school for six weeks to finish the ratings.',13,'2023-04-28',NULL,NULL);
INSERT INTO revision VALUES(190,76,'2023-03-14','2026-11-21T11:46:24.093Z','Service Manager - School Attendance','due',NULL,'Cannot be reviewed until the system in 8.7 is working.',1,21,'Look at the system from time to time to see whether it works.',NULL,'2023-03-10','2023-06-30',NULL,'white','Follows once the local system has been settled.','We will know more about the quality of home teaching, with quarterly samples and a monthly panel to keep it fair.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(191,57,'2023-03-14','2026-11-21T11:46:24.101Z','Head of Service - Front Door','mitigate',NULL,NULL,0,16,'Make an independent advocate available to each young person deciding where to live.',NULL,'2022-12-31','2022-12-31','31/12/22','red','We are talking to two advocacy services about a contract.',NULL,0,'Neither advocacy service bid for the contract at the price offered.','Extend the contract for children in care to cover homeless teenagers.',10,'2023-04-21',NULL,NULL);
INSERT INTO revision VALUES(192,1,'2023-03-21','2026-11-21T11:46:24.111Z','Head of Service - Front Door','rag','Six of eight posts filled since the supplement was agreed.',NULL,0,1,'Fund and fill eight extra social worker posts at the front door.',NULL,'2022-09-16','2022-09-16','16/09/22','amber','Money for all eight posts is agreed. Agency staff are covering them while the permanent jobs are advertised.','Fewer contacts are waiting: 212 were open in October against just over 900 in January, and no contact in November waited longer than five days.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(193,1,'2023-03-21','2026-11-21T11:46:24.122Z','Head of Service - Front Door','due',NULL,'Interviews for the last two posts are in May.',1,1,'Fund and fill eight extra social worker posts at the front door.',NULL,'2022-09-16','2023-06-30',NULL,'amber','Money for all eight posts is agreed. Agency staff are covering them while the permanent jobs are advertised.','Fewer contacts are waiting: 212 were open in October against just over 900 in January, and no contact in November waited longer than five days.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(194,7,'2023-03-21','2026-11-21T11:46:24.134Z','Head of Service - Front Door','due',NULL,'Schools will name a representative after the Easter break.',1,1,'Decide with partners who should sit in the hub, adding schools, youth justice and a domestic abuse charity.',NULL,'2023-03-31','2023-06-30',NULL,'amber','The domestic abuse charity is back at its desk in the hub. Talks with schools go on.','With the right people in one room, checks take hours and not days, and partners trust the answer.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(195,37,'2023-03-21','2026-11-21T11:46:24.143Z','HR Business Partner','due',NULL,'The new applications system has slipped again.',1,12,'Rebuild the recruitment pages so that they say why it is good to work here.','Director of Children''s Services / Head of Service - Family Help and Protection / HR Business Partner / HR Recruitment Adviser','2023-03-31','2023-05-31',NULL,'amber','New pages went up in November and quotes for a campaign are in. The new applications system slipped and is now promised for March.','More people will apply, posts will fill sooner and children will see fewer changes of worker.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(196,37,'2023-03-21','2026-11-21T11:46:24.150Z','HR Business Partner','progress',NULL,NULL,0,12,'Rebuild the recruitment pages so that they say why it is good to work here.','Director of Children''s Services / Head of Service - Family Help and Protection / HR Business Partner / HR Recruitment Adviser','2023-03-31','2023-05-31',NULL,'amber','The campaign pages are live and had 2,300 visits in their first month. Applications still use the old system.','More people will apply, posts will fill sooner and children will see fewer changes of worker.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(197,38,'2023-03-21','2026-11-21T11:46:24.160Z','Head of Service - Children Looked After and Leaving Care','progress',NULL,NULL,0,12,'Run a sharper campaign for the empty posts in children''s homes and the children in care teams.',NULL,'2022-12-31','2023-03-31',NULL,'red','Four residential workers have started. Five posts are empty, two of them at night.','Fuller teams will mean at most fifteen children to a worker, and time to get to know each of them.',0,'Nine residential posts are still empty. The adverts drew only four applications.','Hold two open days in the homes and shorten the application form.',7,'2023-02-24',NULL,NULL);
INSERT INTO revision VALUES(198,53,'2023-03-28','2026-11-21T11:46:24.169Z','Programme Office','rag',NULL,NULL,0,15,'Find the money and people to build a website or app for the offer.',NULL,'2023-03-31','2023-03-31','31/03/23','green','A supplier is lined up and a government grant was confirmed in December.',NULL,0,NULL,NULL,NULL,NULL,'2023-03-28',NULL);
INSERT INTO revision VALUES(199,56,'2023-03-28','2026-11-21T11:46:24.169Z','Programme Office','rag',NULL,NULL,0,16,'Launch the protocol at managers'' meetings, in each team and at the practice forum.',NULL,'2022-12-31','2022-12-31','31/12/22','green','Introduced at the November managers'' meeting. The other sessions await the final version.',NULL,0,NULL,NULL,NULL,NULL,'2023-03-28',NULL);
INSERT INTO revision VALUES(200,12,'2023-03-28','2026-11-21T11:46:24.180Z','Head of Service - Front Door','rag',NULL,NULL,0,2,'Revise the guide to levels of need and relaunch it with partners.',NULL,'2023-03-31','2023-03-31','31/03/23','green','A working draft is promised for the first week of January.',NULL,0,NULL,NULL,NULL,NULL,'2023-03-28',NULL);
INSERT INTO revision VALUES(201,13,'2023-03-28','2026-11-21T11:46:24.180Z','Head of Service - Front Door','rag',NULL,NULL,0,2,'Review the advice line: what callers may share without consent, and how we write it down.',NULL,'2023-03-31','2023-03-31','31/03/23','green','The review is done and the line will close before Christmas. Until then each piece of advice is tracked so that it is followed up. Schools will be told in their bulletin.','Schools will seek advice from their own leads and from trained colleagues nearby, and will refer to us when they should.',0,NULL,NULL,NULL,NULL,'2023-03-28',NULL);
INSERT INTO revision VALUES(202,12,'2023-03-28','2026-11-21T11:46:24.190Z','Head of Service - Front Door','progress',NULL,NULL,0,2,'Revise the guide to levels of need and relaunch it with partners.',NULL,'2023-03-31','2023-03-31','31/03/23','green','The guide was relaunched on 22 March. Just under 300 people came to the briefings.',NULL,0,NULL,NULL,NULL,NULL,'2023-03-28',NULL);
INSERT INTO revision VALUES(203,54,'2023-03-30','2026-11-21T11:46:24.198Z','Head of Service - Front Door','rag','Signed by both directors and in use.',NULL,0,16,'Update the joint protocol on homeless teenagers and write guidance for each team that uses it.',NULL,'2022-12-31','2023-03-31',NULL,'green','Last redrafted in the spring; the next version is expected before the new year.','Young people will be told their choices quickly and helped to take up the one that suits them.',0,NULL,NULL,NULL,NULL,'2023-03-30',NULL);
INSERT INTO revision VALUES(204,32,'2023-03-31','2026-11-21T11:46:24.208Z','Head of Service - Quality and Safeguarding','rag','Every sample was done in February and in March.',NULL,0,11,'Overhaul the way we check the quality of practice, from audit to action.',NULL,'2023-01-27','2023-03-31',NULL,'green','Leaders agreed the new approach in October. Too few audits were being done, so two temporary auditors will add about 35 a month while our managers are trained to take over.','Managers will know how steady practice is, where it is weak, and what training or tools would help.',0,NULL,NULL,NULL,NULL,'2023-03-31',NULL);
INSERT INTO revision VALUES(205,34,'2023-03-31','2026-11-21T11:46:24.208Z','Head of Service - Quality and Safeguarding','rag','Every sample was done in February and in March.',NULL,0,11,'Have each head of service sample files every month.',NULL,'2022-12-16','2023-03-31',NULL,'green','Heads of service have begun. How often each one samples will be settled, then counted.',NULL,0,NULL,NULL,NULL,NULL,'2023-03-31',NULL);
INSERT INTO revision VALUES(206,23,'2023-03-31','2026-11-21T11:46:24.218Z','Head of Service - Family Help and Protection','impact',NULL,NULL,0,7,'Have service managers go through each child in need plan that has lasted longer than nine months.',NULL,'2023-01-31','2023-01-31','31/01/23','green','All 41 long plans have been reviewed. Nine were closed and six moved to a child protection conference.','Plans open longer than nine months fell from 41 to 23. Parents in six of eight calls knew what had to change.',1,NULL,NULL,NULL,NULL,'2023-01-31',NULL);
INSERT INTO revision VALUES(207,39,'2023-03-31','2026-11-21T11:46:24.228Z','Head of Service - Family Help and Protection','impact',NULL,NULL,0,12,'Fill the empty posts in the family support teams.',NULL,'2023-01-31','2023-01-31','31/01/23','green','All five posts are filled. The last new starter arrives in March.','No family support case has been without a worker since 6 March.',1,NULL,NULL,NULL,NULL,'2023-02-08',NULL);
INSERT INTO revision VALUES(208,3,'2023-04-04','2026-11-21T11:46:24.239Z','Head of Service - Front Door','rag',NULL,NULL,0,1,'Check a sample of front door decisions each week and discuss what it shows.',NULL,'2023-03-31','2023-03-31','31/03/23','green','Weekly checks are running and are reported to the Improvement Board each month. This stays amber until spring shows the gain has lasted.','In October 110 decisions were checked and five were sent back for more facts. The outside auditor is reading a share of them again.',0,NULL,NULL,NULL,NULL,'2023-04-04',NULL);
INSERT INTO revision VALUES(209,10,'2023-04-04','2026-11-21T11:46:24.239Z','Head of Service - Front Door','rag',NULL,NULL,0,2,'Run sessions for school safeguarding leads on asking for a family''s agreement before they contact us.',NULL,'2023-03-31','2023-03-31','31/03/23','green','About 90 leads came to the October network. A second round, for schools that missed it, began at the end of November.','Partners will know when agreement is needed, use one guide to levels of need, and send families to the right service first time.',0,NULL,NULL,NULL,NULL,'2023-04-04',NULL);
INSERT INTO revision VALUES(210,15,'2023-04-04','2026-11-21T11:46:24.239Z','Head of Service - Front Door','rag',NULL,NULL,0,3,'Sample closed contacts each week to test whether “no further action” was the right call.',NULL,'2023-03-30','2023-03-30','30/03/23','green','Done weekly since the autumn. An outside auditor has read some of the sample and agrees with most of the decisions.','We will be able to show that contacts are closed for sound reasons and that families are pointed to the help they need.',0,NULL,NULL,NULL,NULL,'2023-04-04',NULL);
INSERT INTO revision VALUES(211,22,'2023-04-04','2026-11-21T11:46:24.239Z','Head of Service - Front Door','rag',NULL,NULL,0,6,'Agree the minimum a duty team manager must check, review and sign off.',NULL,'2023-03-31','2023-03-31','31/03/23','green','The head of service has a draft, to be launched in the new year. Samples from January to March will test whether it is followed.','Direction from managers will be easy to find in the record and easy to follow.',0,NULL,NULL,NULL,NULL,'2023-04-04',NULL);
INSERT INTO revision VALUES(212,3,'2023-04-04','2026-11-21T11:46:24.251Z','Service Manager - Front Door Hub','progress',NULL,NULL,0,1,'Check a sample of front door decisions each week and discuss what it shows.',NULL,'2023-03-31','2023-03-31','31/03/23','green','Fifteen weeks of checks are in. The share sent back has stayed under four per cent since January.','In October 110 decisions were checked and five were sent back for more facts. The outside auditor is reading a share of them again.',0,NULL,NULL,NULL,NULL,'2023-04-04',NULL);
INSERT INTO revision VALUES(213,51,'2023-04-05','2026-11-21T11:46:24.261Z','Head of Service - Children Looked After and Leaving Care','rag',NULL,NULL,0,15,'Bring the care leavers'' offer up to date with young people and partners.',NULL,'2023-03-31','2023-03-31','31/03/23','green',replace('The group has met four times and works on three things:\n1) what the website says\n2) what the offer ought to contain\n3) how young people shape it','\n',char(10)),'Care leavers will know what they are entitled to and can lean on an adviser as they settle into adult life.',0,NULL,NULL,NULL,NULL,'2023-04-05',NULL);
INSERT INTO revision VALUES(214,51,'2023-04-05','2026-11-21T11:46:24.270Z','Head of Service - Children Looked After and Leaving Care','progress',NULL,NULL,0,15,'Bring the care leavers'' offer up to date with young people and partners.',NULL,'2023-03-31','2023-03-31','31/03/23','green','Young people launched the new offer themselves on 29 March. It fits on two pages.','Care leavers will know what they are entitled to and can lean on an adviser as they settle into adult life.',0,NULL,NULL,NULL,NULL,'2023-04-05',NULL);
INSERT INTO revision VALUES(215,50,'2023-04-11','2026-11-21T11:46:24.281Z','Head of Service - Children Looked After and Leaving Care','rag','The date passed on 1 April. Eleven fostering households have left and six have joined.',NULL,0,14,'Modernise fostering with help from our improvement consultants.',NULL,'2023-04-01','2023-04-01','01/04/23','red','Opening talks have agreed the aims and the first steps, and the scope is being written.','There will be enough foster carers to choose from, so that each child is matched and not just placed.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(216,50,'2023-04-11','2026-11-21T11:46:24.292Z','Head of Service - Children Looked After and Leaving Care','mitigate',NULL,NULL,0,14,'Modernise fostering with help from our improvement consultants.',NULL,'2023-04-01','2023-04-01','01/04/23','red','Opening talks have agreed the aims and the first steps, and the scope is being written.','There will be enough foster carers to choose from, so that each child is matched and not just placed.',0,'Allowances are lower than those paid by agencies.','Take a paper on allowances to the Director and start a support line for carers.',10,'2023-06-16',NULL,NULL);
INSERT INTO revision VALUES(217,47,'2023-04-11','2026-11-21T11:46:24.303Z','Head of Service - Children Looked After and Leaving Care','due',NULL,'The fourth home opens in the summer, after registration.',1,14,'Add places with our own and outside providers by working with neighbouring councils.',NULL,'2023-04-01','2023-09-29',NULL,'amber','Three children''s homes are open under a block contract and a fourth follows. Nine supported flats are in use. Fostering work with our neighbours continues.','Children will move into the home that fits without a long wait, and stay there.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(218,48,'2023-04-11','2026-11-21T11:46:24.312Z','Head of Service - Children Looked After and Leaving Care','due',NULL,'Providers meet in June to comment on the redesign.',1,14,'Redesign how we commission homes, above all where a child''s needs are complex.',NULL,'2023-04-01','2023-07-31',NULL,'amber','Two interim commissioners started in November and are talking to providers about what is missing.','A plain long-term plan will mean more children settled close to home.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(219,38,'2023-04-18','2026-11-21T11:46:24.319Z','Head of Service - Children Looked After and Leaving Care','progress',NULL,NULL,0,12,'Run a sharper campaign for the empty posts in children''s homes and the children in care teams.',NULL,'2022-12-31','2023-03-31',NULL,'red','Four posts remain empty, two of them nights. The Board has asked for a plan in May and has not agreed a third date.','Fuller teams will mean at most fifteen children to a worker, and time to get to know each of them.',0,'Nine residential posts are still empty. The adverts drew only four applications.','Hold two open days in the homes and shorten the application form.',7,'2023-02-24',NULL,NULL);
INSERT INTO revision VALUES(220,57,'2023-04-18','2026-11-21T11:46:24.328Z','Head of Service - Front Door','rag','The wider contract was signed on 14 April and starts in May.',NULL,0,16,'Make an independent advocate available to each young person deciding where to live.',NULL,'2022-12-31','2022-12-31','31/12/22','amber','We are talking to two advocacy services about a contract.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(221,57,'2023-04-18','2026-11-21T11:46:24.339Z','Head of Service - Front Door','due',NULL,'First full month of the wider advocacy contract.',1,16,'Make an independent advocate available to each young person deciding where to live.',NULL,'2022-12-31','2023-05-31',NULL,'amber','We are talking to two advocacy services about a contract.',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(222,25,'2023-04-18','2026-11-21T11:46:24.349Z','Head of Service - Family Help and Protection','progress',NULL,NULL,0,7,'Take each long-running or repeat child protection plan to a senior panel.',NULL,NULL,NULL,'Begin October 2022, then every six weeks','amber','The panel has now looked at 118 children. Fewer plans reach fifteen months: 22, down from 37 in October.','Leaders will know why plans last or repeat, training will follow from that, and children''s plans will move on.',0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO revision VALUES(223,8,'2023-04-25','2026-11-21T11:46:24.358Z','Programme Office','rag',NULL,NULL,0,1,'Treat a third contact about the same child within six months as a referral.',NULL,'2023-03-31','2023-03-31','31/03/23','green','The rule is in force and managers look at each third contact as a matter of routine.','Small worries that add up are seen as a pattern and acted on.',0,NULL,NULL,NULL,NULL,'2023-04-25',NULL);
INSERT INTO revision VALUES(224,62,'2023-04-25','2026-11-21T11:46:24.358Z','Programme Office','rag',NULL,NULL,0,18,'When a child says no to a conversation, piece the picture together from family and professionals.',NULL,'2023-02-28','2023-02-28','28/02/23','green','The interim manager has told the team what is expected and will test it in supervision, samples and audit.','We will understand why a child went even when they would rather not say.',0,NULL,NULL,NULL,NULL,'2023-04-25',NULL);
INSERT INTO revision VALUES(225,68,'2023-04-25','2026-11-21T11:46:24.358Z','Programme Office','rag',NULL,NULL,0,19,'Have reviewing officers bring the missing team into planning for each child.',NULL,'2023-01-10','2023-01-10','10/01/23','green','Reviewing officers have been told to follow missing episodes. The data team is working on an automatic alert, to be checked by managers each week.','Plans will rest on the whole of the child''s story.',0,NULL,NULL,NULL,NULL,'2023-04-25',NULL);
INSERT INTO revision VALUES(226,18,'2023-04-25','2026-11-21T11:46:24.369Z','Head of Service - Front Door','rag','The new form went live on 13 April.',NULL,0,4,'Redesign the strategy meeting form so that it asks what will change for the child.',NULL,'2023-02-28','2023-04-14',NULL,'green','Two design meetings are in the diary; the second is in mid-December.',NULL,0,NULL,NULL,NULL,NULL,'2023-04-25',NULL);
INSERT INTO revision VALUES(227,58,'2023-04-26','2026-11-21T11:46:24.379Z','Service Manager - Front Door Hub','rag',NULL,NULL,0,16,'Audit each month, asking the young people themselves, whether their needs shaped the housing decision.',NULL,'2022-12-31','2022-12-31','31/12/22','green','A live tracker follows new referrals to their outcome. Young people are asked each quarter; the next answers come in at the end of the year.',NULL,0,NULL,NULL,NULL,NULL,'2023-04-26',NULL);
INSERT INTO revision VALUES(228,26,'2023-04-26','2026-11-21T11:46:24.388Z','Head of Service - Quality and Safeguarding','rag','A permanent manager accepted the post on 24 April.',NULL,0,8,'Appoint a manager for exploited and missing children who sees that return conversations are prompt and are used.',NULL,'2022-12-05','2023-04-28',NULL,'green','A second interim manager began on 6 February and holds a daily call on each missing child.','One manager will see that children are spoken to in time and that what they say changes the plan.',0,NULL,NULL,NULL,NULL,'2023-04-26',NULL);
INSERT INTO revision VALUES(229,61,'2023-04-26','2026-11-21T11:46:24.388Z','Head of Service - Quality and Safeguarding','rag','A permanent manager accepted the post on 24 April.',NULL,0,18,'Appoint a team manager for the missing team.',NULL,'2023-02-28','2023-04-28',NULL,'green','An interim manager has been found while we advertise. The task: prompt conversations, good analysis and a better safety plan.','Somebody will check each conversation for quality and make sure it feeds the plan.',0,NULL,NULL,NULL,NULL,'2023-04-26',NULL);
INSERT INTO revision VALUES(230,72,'2023-04-27','2026-11-21T11:46:24.399Z','Head of Virtual School','rag',NULL,NULL,0,20,'Give schools a way to report vulnerable pupils who are on a shortened timetable.','Head of Virtual School / Service Manager - School Attendance','2023-02-17','2023-04-28',NULL,'green','Education managers are reviewing the contract for excluded pupils, and have asked neighbouring councils how they track pupils with a statutory plan.','We will hold a live list of these pupils and press for each to return to a full week.',0,NULL,NULL,NULL,NULL,'2023-04-27',NULL);
INSERT INTO revision VALUES(231,3,'2023-04-27','2026-11-21T11:46:24.409Z','Head of Service - Front Door','impact',NULL,NULL,0,1,'Check a sample of front door decisions each week and discuss what it shows.',NULL,'2023-03-31','2023-03-31','31/03/23','green','Fifteen weeks of checks are in. The share sent back has stayed under four per cent since January.','The outside auditor agreed with 47 of 50 decisions in March. In September it was 36 of 50.',1,NULL,NULL,NULL,NULL,'2023-04-04',NULL);
INSERT INTO revision VALUES(232,5,'2023-04-27','2026-11-21T11:46:24.418Z','Head of Service - Front Door','impact',NULL,NULL,0,1,'Write a short practice guide for the hub saying what good, consistent decisions look like and how managers should record them.',NULL,'2023-01-31','2023-01-31','31/01/23','green','The guide was signed off by leaders on 31 January and each manager in the hub has been taken through it.','Manager decisions with a reason on file: 94 per cent in March, from 62 per cent in October.',1,NULL,NULL,NULL,NULL,'2023-02-07',NULL);
INSERT INTO revision VALUES(233,29,'2023-04-27','2026-11-21T11:46:24.428Z','Head of Service - Quality and Safeguarding','impact',NULL,NULL,0,10,'Set a minimum standard for recording allegations, after looking at how other councils do it.',NULL,'2022-10-10','2022-10-10','10/10/22','green','The team agreed the standard at its meetings, including what a manager must write and which decisions the designated officer alone may take.','All 26 allegation records sampled in the quarter show a decision, a reason and a date.',1,NULL,NULL,NULL,NULL,'2023-01-10',NULL);
INSERT INTO revision VALUES(234,60,'2023-04-28','2026-11-21T11:46:24.437Z','Head of Service - Quality and Safeguarding','impact',NULL,NULL,0,18,'Double the missing team from two workers to four.',NULL,'2023-02-28','2023-02-28','28/02/23','green','Both new workers are in post. The team of four covers evenings and Saturdays.','In March 31 of 34 children were seen within three days of coming back. In October it was 15 of 33.',1,NULL,NULL,NULL,NULL,'2023-02-27',NULL);
INSERT INTO revision VALUES(235,70,'2023-04-28','2026-11-21T11:46:24.447Z','Service Manager - School Attendance','impact',NULL,NULL,0,20,'Build a dashboard that pulls the key facts together.','Head of Virtual School / Service Manager - School Attendance','2023-01-31','2023-01-31','31/01/23','green','Two of the three data sources feed the dashboard. The third needs a permission we expect in February.','The time to answer where a child is in school fell from two days to ten minutes.',1,NULL,NULL,NULL,NULL,'2023-02-27',NULL);
INSERT INTO revision VALUES(236,55,'2023-04-28','2026-11-21T11:46:24.456Z','Service Manager - Front Door Hub','impact',NULL,NULL,0,16,'Produce a leaflet for young people who tell us they are homeless.',NULL,'2022-12-31','2022-12-31','31/12/22','green','Four hundred copies printed. The leaflet is at the front desk, in hostels and in sixth forms.','Young people should come to a housing meeting already knowing their choices. We will ask fifteen of them in May.',0,NULL,NULL,NULL,NULL,'2023-01-25',NULL);
CREATE TABLE revision_officer (
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  rank INTEGER NOT NULL CHECK (rank > 0),
  officer_id INTEGER NOT NULL REFERENCES officer (id),
  PRIMARY KEY (revision_id, rank),
  UNIQUE (revision_id, officer_id)
) STRICT, WITHOUT ROWID;
INSERT INTO revision_officer VALUES(2,1,1);
INSERT INTO revision_officer VALUES(3,1,2);
INSERT INTO revision_officer VALUES(4,1,2);
INSERT INTO revision_officer VALUES(5,1,1);
INSERT INTO revision_officer VALUES(6,1,1);
INSERT INTO revision_officer VALUES(7,1,1);
INSERT INTO revision_officer VALUES(8,1,1);
INSERT INTO revision_officer VALUES(9,1,1);
INSERT INTO revision_officer VALUES(10,1,1);
INSERT INTO revision_officer VALUES(11,1,1);
INSERT INTO revision_officer VALUES(12,1,1);
INSERT INTO revision_officer VALUES(13,1,1);
INSERT INTO revision_officer VALUES(14,1,3);
INSERT INTO revision_officer VALUES(15,1,1);
INSERT INTO revision_officer VALUES(16,1,1);
INSERT INTO revision_officer VALUES(17,1,1);
INSERT INTO revision_officer VALUES(18,1,1);
INSERT INTO revision_officer VALUES(19,1,4);
INSERT INTO revision_officer VALUES(19,2,5);
INSERT INTO revision_officer VALUES(20,1,1);
INSERT INTO revision_officer VALUES(21,1,5);
INSERT INTO revision_officer VALUES(22,1,1);
INSERT INTO revision_officer VALUES(23,1,5);
INSERT INTO revision_officer VALUES(24,1,5);
INSERT INTO revision_officer VALUES(25,1,5);
INSERT INTO revision_officer VALUES(26,1,6);
INSERT INTO revision_officer VALUES(27,1,6);
INSERT INTO revision_officer VALUES(28,1,6);
INSERT INTO revision_officer VALUES(29,1,6);
INSERT INTO revision_officer VALUES(30,1,6);
INSERT INTO revision_officer VALUES(31,1,6);
INSERT INTO revision_officer VALUES(32,1,6);
INSERT INTO revision_officer VALUES(33,1,6);
INSERT INTO revision_officer VALUES(34,1,6);
INSERT INTO revision_officer VALUES(35,1,6);
INSERT INTO revision_officer VALUES(36,1,5);
INSERT INTO revision_officer VALUES(36,2,7);
INSERT INTO revision_officer VALUES(37,1,8);
INSERT INTO revision_officer VALUES(37,2,5);
INSERT INTO revision_officer VALUES(37,3,9);
INSERT INTO revision_officer VALUES(37,4,7);
INSERT INTO revision_officer VALUES(38,1,10);
INSERT INTO revision_officer VALUES(39,1,5);
INSERT INTO revision_officer VALUES(40,1,11);
INSERT INTO revision_officer VALUES(41,1,1);
INSERT INTO revision_officer VALUES(41,2,5);
INSERT INTO revision_officer VALUES(41,3,7);
INSERT INTO revision_officer VALUES(42,1,5);
INSERT INTO revision_officer VALUES(42,2,1);
INSERT INTO revision_officer VALUES(42,3,10);
INSERT INTO revision_officer VALUES(42,4,6);
INSERT INTO revision_officer VALUES(43,1,12);
INSERT INTO revision_officer VALUES(44,1,12);
INSERT INTO revision_officer VALUES(44,2,9);
INSERT INTO revision_officer VALUES(45,1,12);
INSERT INTO revision_officer VALUES(45,2,9);
INSERT INTO revision_officer VALUES(46,1,12);
INSERT INTO revision_officer VALUES(46,2,9);
INSERT INTO revision_officer VALUES(47,1,10);
INSERT INTO revision_officer VALUES(48,1,10);
INSERT INTO revision_officer VALUES(49,1,10);
INSERT INTO revision_officer VALUES(50,1,10);
INSERT INTO revision_officer VALUES(51,1,10);
INSERT INTO revision_officer VALUES(52,1,10);
INSERT INTO revision_officer VALUES(53,1,10);
INSERT INTO revision_officer VALUES(54,1,1);
INSERT INTO revision_officer VALUES(55,1,1);
INSERT INTO revision_officer VALUES(56,1,1);
INSERT INTO revision_officer VALUES(57,1,1);
INSERT INTO revision_officer VALUES(58,1,1);
INSERT INTO revision_officer VALUES(59,1,1);
INSERT INTO revision_officer VALUES(60,1,6);
INSERT INTO revision_officer VALUES(61,1,6);
INSERT INTO revision_officer VALUES(62,1,6);
INSERT INTO revision_officer VALUES(63,1,6);
INSERT INTO revision_officer VALUES(64,1,6);
INSERT INTO revision_officer VALUES(65,1,6);
INSERT INTO revision_officer VALUES(66,1,6);
INSERT INTO revision_officer VALUES(67,1,6);
INSERT INTO revision_officer VALUES(68,1,6);
INSERT INTO revision_officer VALUES(69,1,13);
INSERT INTO revision_officer VALUES(69,2,14);
INSERT INTO revision_officer VALUES(70,1,13);
INSERT INTO revision_officer VALUES(70,2,14);
INSERT INTO revision_officer VALUES(71,1,13);
INSERT INTO revision_officer VALUES(71,2,14);
INSERT INTO revision_officer VALUES(72,1,13);
INSERT INTO revision_officer VALUES(72,2,14);
INSERT INTO revision_officer VALUES(73,1,13);
INSERT INTO revision_officer VALUES(73,2,14);
INSERT INTO revision_officer VALUES(74,1,14);
INSERT INTO revision_officer VALUES(75,1,14);
INSERT INTO revision_officer VALUES(76,1,14);
INSERT INTO revision_officer VALUES(77,1,1);
INSERT INTO revision_officer VALUES(78,1,2);
INSERT INTO revision_officer VALUES(79,1,6);
INSERT INTO revision_officer VALUES(80,1,6);
INSERT INTO revision_officer VALUES(81,1,6);
INSERT INTO revision_officer VALUES(82,1,10);
INSERT INTO revision_officer VALUES(83,1,1);
INSERT INTO revision_officer VALUES(84,1,1);
INSERT INTO revision_officer VALUES(85,1,1);
INSERT INTO revision_officer VALUES(86,1,3);
INSERT INTO revision_officer VALUES(87,1,1);
INSERT INTO revision_officer VALUES(88,1,1);
INSERT INTO revision_officer VALUES(89,1,1);
INSERT INTO revision_officer VALUES(90,1,1);
INSERT INTO revision_officer VALUES(91,1,4);
INSERT INTO revision_officer VALUES(91,2,5);
INSERT INTO revision_officer VALUES(92,1,1);
INSERT INTO revision_officer VALUES(93,1,5);
INSERT INTO revision_officer VALUES(94,1,6);
INSERT INTO revision_officer VALUES(95,1,6);
INSERT INTO revision_officer VALUES(96,1,6);
INSERT INTO revision_officer VALUES(97,1,5);
INSERT INTO revision_officer VALUES(97,2,7);
INSERT INTO revision_officer VALUES(98,1,8);
INSERT INTO revision_officer VALUES(98,2,5);
INSERT INTO revision_officer VALUES(98,3,9);
INSERT INTO revision_officer VALUES(98,4,7);
INSERT INTO revision_officer VALUES(99,1,5);
INSERT INTO revision_officer VALUES(100,1,11);
INSERT INTO revision_officer VALUES(101,1,1);
INSERT INTO revision_officer VALUES(101,2,5);
INSERT INTO revision_officer VALUES(101,3,7);
INSERT INTO revision_officer VALUES(102,1,5);
INSERT INTO revision_officer VALUES(102,2,1);
INSERT INTO revision_officer VALUES(102,3,10);
INSERT INTO revision_officer VALUES(102,4,6);
INSERT INTO revision_officer VALUES(103,1,12);
INSERT INTO revision_officer VALUES(104,1,10);
INSERT INTO revision_officer VALUES(105,1,10);
INSERT INTO revision_officer VALUES(106,1,10);
INSERT INTO revision_officer VALUES(107,1,10);
INSERT INTO revision_officer VALUES(108,1,10);
INSERT INTO revision_officer VALUES(109,1,6);
INSERT INTO revision_officer VALUES(110,1,6);
INSERT INTO revision_officer VALUES(111,1,6);
INSERT INTO revision_officer VALUES(112,1,6);
INSERT INTO revision_officer VALUES(113,1,6);
INSERT INTO revision_officer VALUES(114,1,13);
INSERT INTO revision_officer VALUES(114,2,14);
INSERT INTO revision_officer VALUES(115,1,5);
INSERT INTO revision_officer VALUES(116,1,6);
INSERT INTO revision_officer VALUES(117,1,10);
INSERT INTO revision_officer VALUES(118,1,6);
INSERT INTO revision_officer VALUES(119,1,1);
INSERT INTO revision_officer VALUES(120,1,6);
INSERT INTO revision_officer VALUES(121,1,10);
INSERT INTO revision_officer VALUES(122,1,1);
INSERT INTO revision_officer VALUES(123,1,1);
INSERT INTO revision_officer VALUES(124,1,6);
INSERT INTO revision_officer VALUES(125,1,1);
INSERT INTO revision_officer VALUES(126,1,6);
INSERT INTO revision_officer VALUES(127,1,10);
INSERT INTO revision_officer VALUES(128,1,10);
INSERT INTO revision_officer VALUES(129,1,1);
INSERT INTO revision_officer VALUES(130,1,6);
INSERT INTO revision_officer VALUES(131,1,6);
INSERT INTO revision_officer VALUES(132,1,1);
INSERT INTO revision_officer VALUES(133,1,1);
INSERT INTO revision_officer VALUES(134,1,6);
INSERT INTO revision_officer VALUES(135,1,6);
INSERT INTO revision_officer VALUES(136,1,6);
INSERT INTO revision_officer VALUES(137,1,6);
INSERT INTO revision_officer VALUES(138,1,1);
INSERT INTO revision_officer VALUES(139,1,1);
INSERT INTO revision_officer VALUES(140,1,6);
INSERT INTO revision_officer VALUES(141,1,5);
INSERT INTO revision_officer VALUES(142,1,1);
INSERT INTO revision_officer VALUES(143,1,5);
INSERT INTO revision_officer VALUES(144,1,13);
INSERT INTO revision_officer VALUES(144,2,14);
INSERT INTO revision_officer VALUES(145,1,1);
INSERT INTO revision_officer VALUES(146,1,1);
INSERT INTO revision_officer VALUES(147,1,6);
INSERT INTO revision_officer VALUES(148,1,6);
INSERT INTO revision_officer VALUES(149,1,14);
INSERT INTO revision_officer VALUES(150,1,1);
INSERT INTO revision_officer VALUES(151,1,1);
INSERT INTO revision_officer VALUES(152,1,1);
INSERT INTO revision_officer VALUES(153,1,5);
INSERT INTO revision_officer VALUES(154,1,5);
INSERT INTO revision_officer VALUES(155,1,6);
INSERT INTO revision_officer VALUES(156,1,6);
INSERT INTO revision_officer VALUES(157,1,6);
INSERT INTO revision_officer VALUES(158,1,6);
INSERT INTO revision_officer VALUES(159,1,6);
INSERT INTO revision_officer VALUES(160,1,6);
INSERT INTO revision_officer VALUES(161,1,1);
INSERT INTO revision_officer VALUES(162,1,1);
INSERT INTO revision_officer VALUES(163,1,10);
INSERT INTO revision_officer VALUES(164,1,10);
INSERT INTO revision_officer VALUES(165,1,10);
INSERT INTO revision_officer VALUES(166,1,13);
INSERT INTO revision_officer VALUES(166,2,14);
INSERT INTO revision_officer VALUES(167,1,1);
INSERT INTO revision_officer VALUES(168,1,1);
INSERT INTO revision_officer VALUES(169,1,6);
INSERT INTO revision_officer VALUES(170,1,6);
INSERT INTO revision_officer VALUES(171,1,13);
INSERT INTO revision_officer VALUES(171,2,14);
INSERT INTO revision_officer VALUES(172,1,6);
INSERT INTO revision_officer VALUES(173,1,6);
INSERT INTO revision_officer VALUES(174,1,6);
INSERT INTO revision_officer VALUES(175,1,12);
INSERT INTO revision_officer VALUES(175,2,9);
INSERT INTO revision_officer VALUES(176,1,1);
INSERT INTO revision_officer VALUES(177,1,5);
INSERT INTO revision_officer VALUES(178,1,13);
INSERT INTO revision_officer VALUES(178,2,14);
INSERT INTO revision_officer VALUES(179,1,4);
INSERT INTO revision_officer VALUES(180,1,4);
INSERT INTO revision_officer VALUES(180,2,9);
INSERT INTO revision_officer VALUES(181,1,10);
INSERT INTO revision_officer VALUES(182,1,5);
INSERT INTO revision_officer VALUES(183,1,1);
INSERT INTO revision_officer VALUES(184,1,1);
INSERT INTO revision_officer VALUES(185,1,6);
INSERT INTO revision_officer VALUES(186,1,6);
INSERT INTO revision_officer VALUES(187,1,14);
INSERT INTO revision_officer VALUES(188,1,14);
INSERT INTO revision_officer VALUES(189,1,14);
INSERT INTO revision_officer VALUES(190,1,14);
INSERT INTO revision_officer VALUES(191,1,1);
INSERT INTO revision_officer VALUES(192,1,1);
INSERT INTO revision_officer VALUES(193,1,1);
INSERT INTO revision_officer VALUES(194,1,1);
INSERT INTO revision_officer VALUES(195,1,8);
INSERT INTO revision_officer VALUES(195,2,5);
INSERT INTO revision_officer VALUES(195,3,9);
INSERT INTO revision_officer VALUES(195,4,7);
INSERT INTO revision_officer VALUES(196,1,8);
INSERT INTO revision_officer VALUES(196,2,5);
INSERT INTO revision_officer VALUES(196,3,9);
INSERT INTO revision_officer VALUES(196,4,7);
INSERT INTO revision_officer VALUES(197,1,10);
INSERT INTO revision_officer VALUES(198,1,10);
INSERT INTO revision_officer VALUES(199,1,1);
INSERT INTO revision_officer VALUES(200,1,1);
INSERT INTO revision_officer VALUES(201,1,1);
INSERT INTO revision_officer VALUES(202,1,1);
INSERT INTO revision_officer VALUES(203,1,1);
INSERT INTO revision_officer VALUES(204,1,6);
INSERT INTO revision_officer VALUES(205,1,6);
INSERT INTO revision_officer VALUES(206,1,5);
INSERT INTO revision_officer VALUES(207,1,5);
INSERT INTO revision_officer VALUES(208,1,2);
INSERT INTO revision_officer VALUES(209,1,1);
INSERT INTO revision_officer VALUES(210,1,1);
INSERT INTO revision_officer VALUES(211,1,1);
INSERT INTO revision_officer VALUES(212,1,2);
INSERT INTO revision_officer VALUES(213,1,10);
INSERT INTO revision_officer VALUES(214,1,10);
INSERT INTO revision_officer VALUES(215,1,10);
INSERT INTO revision_officer VALUES(216,1,10);
INSERT INTO revision_officer VALUES(217,1,10);
INSERT INTO revision_officer VALUES(218,1,10);
INSERT INTO revision_officer VALUES(219,1,10);
INSERT INTO revision_officer VALUES(220,1,1);
INSERT INTO revision_officer VALUES(221,1,1);
INSERT INTO revision_officer VALUES(222,1,5);
INSERT INTO revision_officer VALUES(223,1,1);
INSERT INTO revision_officer VALUES(224,1,6);
INSERT INTO revision_officer VALUES(225,1,6);
INSERT INTO revision_officer VALUES(226,1,1);
INSERT INTO revision_officer VALUES(227,1,1);
INSERT INTO revision_officer VALUES(228,1,6);
INSERT INTO revision_officer VALUES(229,1,6);
INSERT INTO revision_officer VALUES(230,1,13);
INSERT INTO revision_officer VALUES(230,2,14);
INSERT INTO revision_officer VALUES(231,1,2);
INSERT INTO revision_officer VALUES(232,1,1);
INSERT INTO revision_officer VALUES(233,1,6);
INSERT INTO revision_officer VALUES(234,1,6);
INSERT INTO revision_officer VALUES(235,1,13);
INSERT INTO revision_officer VALUES(235,2,14);
INSERT INTO revision_officer VALUES(236,1,1);
CREATE TABLE latest (
  action_id INTEGER PRIMARY KEY REFERENCES action (id),
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  effective_on TEXT NOT NULL,
  is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
  due_on TEXT
) STRICT;
INSERT INTO latest VALUES(1,193,'2023-03-21',1,'2023-06-30');
INSERT INTO latest VALUES(2,176,'2023-02-28',0,'2022-09-16');
INSERT INTO latest VALUES(3,231,'2023-04-27',0,'2023-03-31');
INSERT INTO latest VALUES(4,78,'2023-01-10',0,'2022-11-30');
INSERT INTO latest VALUES(5,232,'2023-04-27',0,'2023-01-31');
INSERT INTO latest VALUES(6,142,'2023-01-31',0,'2023-01-31');
INSERT INTO latest VALUES(7,194,'2023-03-21',1,'2023-06-30');
INSERT INTO latest VALUES(8,223,'2023-04-25',0,'2023-03-31');
INSERT INTO latest VALUES(9,9,'2022-12-12',1,'2023-03-31');
INSERT INTO latest VALUES(10,209,'2023-04-04',0,'2023-03-31');
INSERT INTO latest VALUES(11,11,'2022-12-12',0,'2023-03-31');
INSERT INTO latest VALUES(12,202,'2023-03-28',0,'2023-03-31');
INSERT INTO latest VALUES(13,201,'2023-03-28',0,'2023-03-31');
INSERT INTO latest VALUES(14,86,'2023-01-10',1,'2023-04-30');
INSERT INTO latest VALUES(15,210,'2023-04-04',0,'2023-03-30');
INSERT INTO latest VALUES(16,168,'2023-02-27',0,'2023-02-28');
INSERT INTO latest VALUES(17,184,'2023-03-07',0,'2023-02-28');
INSERT INTO latest VALUES(18,226,'2023-04-25',0,'2023-04-14');
INSERT INTO latest VALUES(19,91,'2023-01-10',1,'2024-01-31');
INSERT INTO latest VALUES(20,152,'2023-02-07',0,'2023-01-31');
INSERT INTO latest VALUES(21,177,'2023-02-28',0,'2022-10-31');
INSERT INTO latest VALUES(22,211,'2023-04-04',0,'2023-03-31');
INSERT INTO latest VALUES(23,206,'2023-03-31',0,'2023-01-31');
INSERT INTO latest VALUES(24,182,'2023-03-07',1,'2023-02-28');
INSERT INTO latest VALUES(25,222,'2023-04-18',1,NULL);
INSERT INTO latest VALUES(26,228,'2023-04-26',0,'2023-04-28');
INSERT INTO latest VALUES(27,79,'2023-01-10',0,'2022-11-07');
INSERT INTO latest VALUES(28,80,'2023-01-10',0,'2022-11-07');
INSERT INTO latest VALUES(29,233,'2023-04-27',0,'2022-10-10');
INSERT INTO latest VALUES(30,137,'2023-01-24',0,'2023-01-10');
INSERT INTO latest VALUES(31,169,'2023-02-27',0,'2023-01-27');
INSERT INTO latest VALUES(32,204,'2023-03-31',0,'2023-03-31');
INSERT INTO latest VALUES(33,136,'2023-01-24',0,'2022-12-31');
INSERT INTO latest VALUES(34,205,'2023-03-31',0,'2023-03-31');
INSERT INTO latest VALUES(35,116,'2023-01-10',1,'2023-12-16');
INSERT INTO latest VALUES(36,97,'2023-01-10',1,'2026-01-31');
INSERT INTO latest VALUES(37,196,'2023-03-21',1,'2023-05-31');
INSERT INTO latest VALUES(38,219,'2023-04-18',1,'2023-03-31');
INSERT INTO latest VALUES(39,207,'2023-03-31',0,'2023-01-31');
INSERT INTO latest VALUES(40,100,'2023-01-10',1,'2024-09-30');
INSERT INTO latest VALUES(41,101,'2023-01-10',1,'2023-09-30');
INSERT INTO latest VALUES(42,102,'2023-01-10',1,'2023-09-30');
INSERT INTO latest VALUES(43,179,'2023-03-06',1,'2023-12-31');
INSERT INTO latest VALUES(44,44,'2022-12-12',0,'2022-11-30');
INSERT INTO latest VALUES(45,175,'2023-02-28',0,'2023-02-28');
INSERT INTO latest VALUES(46,180,'2023-03-06',1,'2023-06-30');
INSERT INTO latest VALUES(47,217,'2023-04-11',1,'2023-09-29');
INSERT INTO latest VALUES(48,218,'2023-04-11',1,'2023-07-31');
INSERT INTO latest VALUES(49,163,'2023-02-21',0,'2023-04-01');
INSERT INTO latest VALUES(50,216,'2023-04-11',1,'2023-04-01');
INSERT INTO latest VALUES(51,214,'2023-04-05',0,'2023-03-31');
INSERT INTO latest VALUES(52,82,'2023-01-10',0,'2023-03-31');
INSERT INTO latest VALUES(53,198,'2023-03-28',0,'2023-03-31');
INSERT INTO latest VALUES(54,203,'2023-03-30',0,'2023-03-31');
INSERT INTO latest VALUES(55,236,'2023-04-28',0,'2022-12-31');
INSERT INTO latest VALUES(56,199,'2023-03-28',0,'2022-12-31');
INSERT INTO latest VALUES(57,221,'2023-04-18',1,'2023-05-31');
INSERT INTO latest VALUES(58,227,'2023-04-26',0,'2022-12-31');
INSERT INTO latest VALUES(59,133,'2023-01-18',1,'2023-03-31');
INSERT INTO latest VALUES(60,234,'2023-04-28',0,'2023-02-28');
INSERT INTO latest VALUES(61,229,'2023-04-26',0,'2023-04-28');
INSERT INTO latest VALUES(62,224,'2023-04-25',0,'2023-02-28');
INSERT INTO latest VALUES(63,118,'2023-01-10',0,'2023-01-10');
INSERT INTO latest VALUES(64,174,'2023-02-27',0,'2023-02-28');
INSERT INTO latest VALUES(65,185,'2023-03-07',0,'2023-01-10');
INSERT INTO latest VALUES(66,170,'2023-02-27',0,'2023-01-10');
INSERT INTO latest VALUES(67,186,'2023-03-07',0,'2023-01-10');
INSERT INTO latest VALUES(68,225,'2023-04-25',0,'2023-01-10');
INSERT INTO latest VALUES(69,69,'2022-12-12',0,'2022-11-25');
INSERT INTO latest VALUES(70,235,'2023-04-28',0,'2023-01-31');
INSERT INTO latest VALUES(71,178,'2023-02-28',0,'2022-11-25');
INSERT INTO latest VALUES(72,230,'2023-04-27',0,'2023-04-28');
INSERT INTO latest VALUES(73,73,'2022-12-12',1,'2023-03-31');
INSERT INTO latest VALUES(74,74,'2022-12-12',0,'2023-01-27');
INSERT INTO latest VALUES(75,189,'2023-03-14',1,'2023-05-12');
INSERT INTO latest VALUES(76,190,'2023-03-14',1,'2023-06-30');
INSERT INTO latest VALUES(77,181,'2023-03-07',1,'2023-06-30');
CREATE TABLE sheet_said (
  action_id INTEGER PRIMARY KEY REFERENCES action (id),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on, '+0 days')),
  said BLOB NOT NULL
) STRICT;
INSERT INTO sheet_said VALUES(1,'2022-12-12',X'3d90fe987201d2498a61d003f72c43433aa7b809ddf72b908c456764e69527fc25232284e49cf2cbb5fd7db34640cb4925232284e49cf2cb14d3bbaef83f863dceb5e9339784029e0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(2,'2022-12-12',X'3d90fe987201d249ef6960f5a20792843aa7b809ddf72b90d331d6720a1878636193fbabb5e18eabb5fd7db34640cb49bcec7f6329f0400f11079f4231f0007b14dffa23845142a70000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(3,'2022-12-12',X'3d90fe987201d2491ac300d33944a26f3aa7b809ddf72b903c32b8aa9ec8eb9906f60c36d1ece7cf83a3f06428c69afba05d7e4ac25a4065e8fa88278cb8bd2b489f2ddaa6f849320000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(4,'2022-12-12',X'3d90fe987201d2493fc7feeba9edbefb3aa7b809ddf72b90437fd619d43e32a206f60c36d1ece7cf942bcdc16ac9b39b25232284e49cf2cb5b8389e3f4edda2ba2c6341f630425790000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(5,'2022-12-12',X'3d90fe987201d2491d02fab45ff3b2e03aa7b809ddf72b9089c6b7a01c305efa6193fbabb5e18eab590ab9942bd6d0bc25232284e49cf2cb26d14502db2d1b58159e0b0e7738ef570000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(6,'2022-12-12',X'3d90fe987201d24937d82a0eab7ff5d33aa7b809ddf72b905b6b82e2153ffeca6193fbabb5e18eab590ab9942bd6d0bc25232284e49cf2cb9890aa7869697bdc345989f4a2ef21190000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(7,'2022-12-12',X'3d90fe987201d249f6abbc2f2800d56a3aa7b809ddf72b9068f6c9671e7fae616193fbabb5e18eab83a3f06428c69afb25232284e49cf2cbf1cfaf6b48af873db62c0f5e2acc8fee0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(8,'2022-12-12',X'3d90fe987201d2494324bf2f8fd1a26b3aa7b809ddf72b9017daccd24e982ef66193fbabb5e18eab83a3f06428c69afba05d7e4ac25a406562e0b5f0f4d1a0de21358ae9d48104500000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(9,'2022-12-12',X'3d90fe987201d249e5190a0ff9d10d753aa7b809ddf72b90d19db3a8d1c9fed66193fbabb5e18eab83a3f06428c69afba05d7e4ac25a4065e470ccc2decbc14e77f635c044187fb50000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(10,'2022-12-12',X'3d90fe987201d2492e80bc9857bf80932c0158fec2980f26607a854b058d8cce6193fbabb5e18eab83a3f06428c69afba05d7e4ac25a4065f98ccfe898263855672c63b07a9ada3a0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(11,'2022-12-12',X'3d90fe987201d2497e5ef9417572366b2c0158fec2980f26d06c46b8fce4a11a6193fbabb5e18eab83a3f06428c69afbbcec7f6329f0400f3347ea3eea010fb325232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(12,'2022-12-12',X'3d90fe987201d24964b7987f3eb29d0d2c0158fec2980f261e802cf35c392f386193fbabb5e18eab83a3f06428c69afba05d7e4ac25a4065f86857607cc050cd25232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(13,'2022-12-12',X'3d90fe987201d249d1a24d4b5ae1edbd2c0158fec2980f262d253d8012dff2bd6193fbabb5e18eab83a3f06428c69afba05d7e4ac25a40651ecf12f351c90c1cc33af4b2e3a152140000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(14,'2022-12-12',X'3d90fe987201d2494cda61e8b7a658252c0158fec2980f26ac553782b8a96c21f9d0eadd0287ab26eb90b21632eed7cd25232284e49cf2cbf00aa07d46fcf4b3fe5a2a296154ba200000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(15,'2022-12-12',X'3d90fe987201d249b8d76d468891407e95d029f9378ddd5db1799541d6b6008b6193fbabb5e18eab12beec6428c896fb25232284e49cf2cbab0f6e802845ea37e3fdf345eda825b40000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(16,'2022-12-12',X'3d90fe987201d249c09aca5fc261483895d029f9378ddd5d4a92f6c5c9e9eea06193fbabb5e18eabc62c7db209f7f8ba25232284e49cf2cb5bd51fcf6cc373f97a84ec62ef4ba4180000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(17,'2022-12-12',X'3d90fe987201d2498c24345483c114a9df9a0dee3169cc082629b040c554a3aa6193fbabb5e18eabc62c7db209f7f8ba25232284e49cf2cbd716766a0e537288b0318baad71618220000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(18,'2022-12-12',X'3d90fe987201d249f3e0d95f496436cddf9a0dee3169cc08e701f82558be37706193fbabb5e18eabc62c7db209f7f8ba25232284e49cf2cbe3005342801edc5a25232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(19,'2022-12-12',X'9bacdc6f9da537d3e61b3c93a34e05bfd3a8eab9a57196b338ef50615079a842514a03c0aeffce9b52eeed1951e47feb25232284e49cf2cb44b9046c755a1e92457bbefa11b8d4420000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(20,'2022-12-12',X'9bacdc6f9da537d31d02fab45ff3b2e0a2a0b94b315cd84989c6b7a01c305efa6193fbabb5e18eab590ab9942bd6d0bc25232284e49cf2cba08cbf964700e319bef3135fe55145410000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(21,'2022-12-12',X'9bacdc6f9da537d3fecfc052aae04e8fa2a0b94b315cd849d06bd16bffdda56c4dc1219360c8a8ded290db9c84342a7abcec7f6329f0400fff9fbfb610a7f42df9e14e58a02b383d0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(22,'2022-12-12',X'9bacdc6f9da537d37d2c09357bb9e848a2a0b94b315cd849e9bc1fed227c40976193fbabb5e18eab83a3f06428c69afba05d7e4ac25a4065f01fbeb674cfea81859bc61e8548b4720000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(23,'2022-12-12',X'9bacdc6f9da537d3c3145b53bcc32bac9ba0d968fffee542970e4e1007dfd5484dc1219360c8a8de590ab9942bd6d0bca05d7e4ac25a4065fb1515c0afa2e153889f6e23f5e3231c0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(24,'2022-12-12',X'9bacdc6f9da537d3db8d54c9099864f99ba0d968fffee5422f26aaa4825b538a4dc1219360c8a8dec62c7db209f7f8ba25232284e49cf2cb2bffb118d0d2df2574a7eb546fa3a7f40000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(25,'2022-12-12',X'9bacdc6f9da537d3f932ce712aa089a19ba0d968fffee5423586ff130342bc624dc1219360c8a8dee79ab61f93964a7e25232284e49cf2cb25ee16f9728d28d1bc12b2e4a35e27730000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(26,'2022-12-12',X'9bacdc6f9da537d3e2d8ec55dd7d70888f9388f777e5ae94045d6c89c07c6469a67e74d26241830741fca67149c06b9c25232284e49cf2cb007f836293bf5feba67fe672b2ac8fbc0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(27,'2022-12-12',X'9bacdc6f9da537d3b3409aecfa56751e1b6f7bd01ecffcbb27f19db2feab6294a67e74d262418307b2e036d06a4854b525232284e49cf2cbddb323d5202ec9f0dd2a7f3acbf253f80000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(28,'2022-12-12',X'9bacdc6f9da537d3c4f229047c6fb23e1b6f7bd01ecffcbbfe16818291436696a67e74d262418307b2e036d06a4854b525232284e49cf2cb33578770a6df972c6351bbe9172a46830000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(29,'2022-12-12',X'9bacdc6f9da537d32e2ba803a76ed74f2c2d336862acbcd26015486fce36cc8fa67e74d26241830719ee97a58488398a25232284e49cf2cbae0311c0149b75a83971ddcd3115670d0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(30,'2022-12-12',X'9bacdc6f9da537d38791d764733005182c2d336862acbcd20b1616486e94ae4ca67e74d262418307865b3f9f2b26face25232284e49cf2cbdbfb2176495e976925232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(31,'2022-12-12',X'9bacdc6f9da537d35905b5c3bd0482be2c2d336862acbcd295ccb54ed5550642a67e74d262418307a47de6992bf9cbc525232284e49cf2cbba5d154916c4873a25232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(32,'2022-12-12',X'9bacdc6f9da537d3359b7354ff2975b3fb58df5ee1f0a87e417d876c55172e35a67e74d262418307a47de6992bf9cbc525232284e49cf2cba2a6f1cd13cad316dae18d589b6f9f770000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(33,'2022-12-12',X'9bacdc6f9da537d3b878d63f02849f73fb58df5ee1f0a87e42196e29b2569020a67e74d262418307c446068149352db725232284e49cf2cb333ab87b9391e59c25232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(34,'2022-12-12',X'9bacdc6f9da537d38464348bf0853b28fb58df5ee1f0a87ebe4d39dc66ed9384a67e74d262418307f1ece27649e977a525232284e49cf2cbb4e785b72d837d1425232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(35,'2022-12-12',X'9bacdc6f9da537d369383270573a22b1fb58df5ee1f0a87e85f055c631dd1741a67e74d262418307f4934d7f7a8286a625232284e49cf2cbfd8f953635a10ecf25232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(36,'2022-12-12',X'afb64ccdf72ed7d933e77e4dfaff5a6d841c7a763ae1118ba78ce01d54a30bd60caeefb5e55288480ce2f2e08db9e4aa25232284e49cf2cb0008ec588018501fd9fadf0436a577c80000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(37,'2022-12-12',X'afb64ccdf72ed7d91954e10f28d732fd841c7a763ae1118bd580a819da30de86f85e83da74fe38f083a3f06428c69afb25232284e49cf2cbaa88c85324004651896a51c3f678c82f0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(38,'2022-12-12',X'afb64ccdf72ed7d97999ce8d9086ea40841c7a763ae1118b352c438f91f82f6d3da2a7743482a37ec446068149352db725232284e49cf2cbb847637c4251dabf75fd48db82b5fe060000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(39,'2022-12-12',X'afb64ccdf72ed7d9e4c92a65881714e9841c7a763ae1118b9e25e68016613a5f4dc1219360c8a8de590ab9942bd6d0bc25232284e49cf2cbadf52c49c6223ee7f46505206ab200cd0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(40,'2022-12-12',X'afb64ccdf72ed7d9d1f31c667bd0ae45841c7a763ae1118b2d9a693316ccd776e4ba18e2b13ff9d81b28fd02136aff1125232284e49cf2cbbc0bd65a0b478fbd1d2778909fcbbdc50000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(41,'2022-12-12',X'afb64ccdf72ed7d91bfd434c39012250841c7a763ae1118bef224a4b784380318705202b477db0cc0be18203187c5a7a25232284e49cf2cbe4430a119e0fa9312df27baf0c9e037e0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(42,'2022-12-12',X'afb64ccdf72ed7d9621879b620c86983943870f6e350a61204a60686b0d48c8f5515edd2c8ebadee6bb11834cdadc45a25232284e49cf2cbe538e12f502064c48c48319c0b006c480000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(43,'2022-12-12',X'afb64ccdf72ed7d9fcfc7a8d83e0c66d943870f6e350a612b64074268dc990c3b522b8183c1978261d3a4b767a36259625232284e49cf2cba389fc30caa5982bafad7a465bd061410000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(44,'2022-12-12',X'afb64ccdf72ed7d9d46997bb7e0f8baa943870f6e350a6122e02bf02c47504e5a82145f9debad04b942bcdc16ac9b39bbcec7f6329f0400f415982de2af704bf0606a4571d9d10bb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(45,'2022-12-12',X'afb64ccdf72ed7d9e29a7fba2ac690ef943870f6e350a61284449aa21e9cf277a82145f9debad04bc62c7db209f7f8baa05d7e4ac25a406568f7784ef5730a2525232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(46,'2022-12-12',X'afb64ccdf72ed7d96736b05e12197edf943870f6e350a612ebee74695e193200a82145f9debad04b953a825dead563cca05d7e4ac25a4065788ad76612d7e83725232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(47,'2022-12-12',X'74d2553fcc41bbb4bb7e703c33b68dce89fc01fa790b63088f4f658099839abc3da2a7743482a37ef70bf91b3217f1d625232284e49cf2cb28ab9e71e0c07fcd92c7c9f27ef8e5b70000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(48,'2022-12-12',X'74d2553fcc41bbb40afa72f00b475b3d89fc01fa790b63080ca69b3a97c38ba63da2a7743482a37ef70bf91b3217f1d625232284e49cf2cbdff99883598e2b3e509f530e9a09d4300000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(49,'2022-12-12',X'74d2553fcc41bbb4c97321237560cda189fc01fa790b63086596f95eb04a3dbd3da2a7743482a37ef70bf91b3217f1d625232284e49cf2cb25232284e49cf2cb25232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(50,'2022-12-12',X'74d2553fcc41bbb4f90673bee28574e889fc01fa790b6308b554620b43cba0f53da2a7743482a37ef70bf91b3217f1d625232284e49cf2cb2abdb2a508424947864b4faf22e4191b0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(51,'2022-12-12',X'a94b223a5d24f8e423596069d455b41cd2cecdd6594b25caf7071714a8c78aa13da2a7743482a37e83a3f06428c69afb25232284e49cf2cb99d567959a5c726f233bb2dea5071cdc0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(52,'2022-12-12',X'a94b223a5d24f8e42cd92d6cc8bab7d4d2cecdd6594b25cac6f6ae4e3046e8b93da2a7743482a37e83a3f06428c69afb25232284e49cf2cb34a6b2161a1c1c2f25232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(53,'2022-12-12',X'a94b223a5d24f8e42e7eb58a6d3d098ad2cecdd6594b25ca60d5dd369df8fb143da2a7743482a37e83a3f06428c69afb25232284e49cf2cb1e93368ed332c13b25232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(54,'2022-12-12',X'a66d5276e80110c6d336b4aac1ead3ea210c27bd6d1c63dcc77639f8fe08ea6f6193fbabb5e18eabc446068149352db725232284e49cf2cb39db9fc123f81d45dc3e64ca3b5be6440000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(55,'2022-12-12',X'a66d5276e80110c636735a7335aa7ae0210c27bd6d1c63dca8050a9ccb94d5806193fbabb5e18eabc446068149352db725232284e49cf2cbc194f9b25bd35a6825232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(56,'2022-12-12',X'a66d5276e80110c6ef5529675704f758210c27bd6d1c63dc534bf51ed22c96486193fbabb5e18eabc446068149352db725232284e49cf2cbdb76cc2b08fd363725232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(57,'2022-12-12',X'a66d5276e80110c626f29163044223fe210c27bd6d1c63dc78f09ec459ea4b1b6193fbabb5e18eabc446068149352db725232284e49cf2cbd4cd5b74e64701ad25232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(58,'2022-12-12',X'a66d5276e80110c679608718d15a9d82210c27bd6d1c63dc35293cedbfa7b9326193fbabb5e18eabc446068149352db725232284e49cf2cb7e17821e8ecfe33d25232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(59,'2022-12-12',X'a66d5276e80110c623403314e687d8bf964ab49b659f3b8bf7835d76dcfcf5786193fbabb5e18eabc446068149352db725232284e49cf2cbeccc88b4fabae84ae88ea94ef65a5e060000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(60,'2022-12-12',X'f617cd3587bb924d823bc7a767ded7d2d90dd2d5d9cf64c6a4d800591cb2179ea67e74d262418307c62c7db209f7f8ba25232284e49cf2cbc085c796669b78d209cb44931a0457b60000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(61,'2022-12-12',X'f617cd3587bb924df29a5295eda56b3cd90dd2d5d9cf64c6b4b4e85b17dcee7fa67e74d262418307c62c7db209f7f8ba25232284e49cf2cb412c325d5a3f931261ca37ab9a6baf5e0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(62,'2022-12-12',X'f617cd3587bb924d706eaf08abda7163d90dd2d5d9cf64c69af3faa8978737bea67e74d262418307c62c7db209f7f8ba25232284e49cf2cba9fa5618d99b63c88367cf1965de8afd0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(63,'2022-12-12',X'f617cd3587bb924d014d0203b0981a1a1c7dd8d9892c941b3d5fa6a159209922a67e74d262418307865b3f9f2b26face25232284e49cf2cbe37ce699ba69a8210f4b2e6d0b2c61e50000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(64,'2022-12-12',X'f617cd3587bb924d687d3db8313aa0ff1c7dd8d9892c941b52603b1b01834fdca67e74d262418307865b3f9f2b26face25232284e49cf2cb4adfb5d553b8ac4025232284e49cf2cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(65,'2022-12-12',X'f617cd3587bb924de9d1f98934c2ebb21c7dd8d9892c941b05777aabb0849874a67e74d262418307865b3f9f2b26face25232284e49cf2cb096ecddd86d3d504b33336cfec86cd150000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(66,'2022-12-12',X'f617cd3587bb924d81e711377cdf027a1c7dd8d9892c941b3d3406b05b7011c7a67e74d262418307865b3f9f2b26face25232284e49cf2cbb27ab35e54d224f22e435c4b3aa1c4cb0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(67,'2022-12-12',X'f617cd3587bb924d6d68b4c72d8808641c7dd8d9892c941b39f5a4c61cc61b75a67e74d262418307865b3f9f2b26face25232284e49cf2cb43ca3d474a3724e892919cc9a133121a0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(68,'2022-12-12',X'f617cd3587bb924d45137a7bc664ced11c7dd8d9892c941bb109ef0fd71dddb0a67e74d262418307865b3f9f2b26face25232284e49cf2cbd8c0a95eba02ead2bd176e11bd37d6b50000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(69,'2022-12-12',X'39f714a3e89b1ca97d95e12cb24ca0611e86d3b4ed208d56699b3bafbeae0b29cad60d1448e46a801a7f1bc76af6d4a4bcec7f6329f0400fe27b84088fd619076b9db7b66c506c6a0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(70,'2022-12-12',X'39f714a3e89b1ca9cc68e6f06618ab201e86d3b4ed208d56e6ace2b1c18e0771cad60d1448e46a80590ab9942bd6d0bca05d7e4ac25a4065aaddffb9d64cd15ebecd7254448866090000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(71,'2022-12-12',X'39f714a3e89b1ca99ca0c9271115c7971e86d3b4ed208d56d6c72c9af51aabf3cad60d1448e46a801a7f1bc76af6d4a4bcec7f6329f0400f7fe84ee42251d978ab49ee3209e44d410000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(72,'2022-12-12',X'39f714a3e89b1ca9a02fce5d31e8405a1e86d3b4ed208d56aa307eb84f9d7055cad60d1448e46a800c596aad09ca1cb225232284e49cf2cbd32cc1a416891e0bdc04f9eff137d1800000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(73,'2022-12-12',X'39f714a3e89b1ca9f3fe66de4c3636a31e86d3b4ed208d56e7a029cfabdcd8b0cad60d1448e46a8083a3f06428c69afba05d7e4ac25a4065b1adde615c14e869c4c95d3b8817be2a0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(74,'2022-12-12',X'39f714a3e89b1ca95118e7503a3a00797d8211c63e1669682d33f906e3c87f9ae3269ff55ee24a96a47de6992bf9cbc5bcec7f6329f0400fc6851f3ee31369d3e96fec0998efffe10000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(75,'2022-12-12',X'39f714a3e89b1ca92d8f9bec0fccd2ee7d8211c63e166968792810d628df2c88e3269ff55ee24a9653ee7ead09cc34b2a05d7e4ac25a4065ac95e8c3eb2c162af1d71b314698f3c60000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sheet_said VALUES(76,'2022-12-12',X'39f714a3e89b1ca97c8399044912cb937d8211c63e16696836c1fb371858b8e2e3269ff55ee24a96dc2c645a28726ae925232284e49cf2cbbcf9286579aef5da6d2dc0a8af84e48f0000000000000000000000000000000000000000000000000000000000000000');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('area_revision',8);
INSERT INTO sqlite_sequence VALUES('revision',236);
INSERT INTO sqlite_sequence VALUES('officer_revision',14);
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
