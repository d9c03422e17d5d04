-- A store of edition 3 of the tables: the record of 2.sql with a put-off, alerts, a practice note, a manager's absence
-- and two half-filled forms, and the board of that time.
PRAGMA application_id = 1767001905;
PRAGMA user_version = 3;
CREATE TABLE journal (
  position INTEGER PRIMARY KEY,
  act TEXT NOT NULL,
  stream TEXT NOT NULL,
  version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  format INTEGER NOT NULL,
  key TEXT,
  payload BLOB NOT NULL,
  recorded_at INTEGER NOT NULL,
  recorded_by TEXT,
  source TEXT NOT NULL,
  digest BLOB NOT NULL,
  UNIQUE (stream, version)
) STRICT;
CREATE TABLE reads (
  position INTEGER PRIMARY KEY,
  staff TEXT NOT NULL,
  child TEXT NOT NULL,
  read_at INTEGER NOT NULL
) STRICT;
CREATE TABLE stream (id TEXT PRIMARY KEY, subject TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE kind (name TEXT, format INTEGER, PRIMARY KEY (name, format)) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
  staff TEXT NOT NULL, form TEXT NOT NULL, child TEXT NOT NULL, about TEXT NOT NULL,
  answers TEXT NOT NULL, kept_at INTEGER NOT NULL, PRIMARY KEY (staff, form, child, about)
) STRICT;
CREATE TABLE child (
  id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, name TEXT, collation TEXT NOT NULL, born INTEGER,
  legal_status TEXT, placement TEXT, since INTEGER, beginning_known INTEGER NOT NULL, until INTEGER,
  iro TEXT, worker TEXT, team TEXT, family TEXT, practice INTEGER NOT NULL, latest INTEGER,
  entries INTEGER NOT NULL, fingerprint TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE duty (
  child TEXT, place INTEGER, rule TEXT NOT NULL, subject TEXT NOT NULL, nature TEXT NOT NULL,
  title TEXT NOT NULL, post TEXT NOT NULL, weight TEXT NOT NULL, kind TEXT, number INTEGER,
  opens INTEGER NOT NULL, due INTEGER, book_by INTEGER, lapses INTEGER, unit TEXT NOT NULL,
  short_notice INTEGER NOT NULL, asleep_until INTEGER, reason TEXT, PRIMARY KEY (child, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE booking (
  child TEXT, place INTEGER, kind TEXT NOT NULL, day INTEGER NOT NULL, minutes INTEGER,
  made INTEGER NOT NULL, review TEXT, venue TEXT, chair TEXT, marks TEXT NOT NULL,
  PRIMARY KEY (child, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE alert (
  child TEXT, place INTEGER, id TEXT NOT NULL, shared TEXT, category TEXT NOT NULL,
  urgent INTEGER NOT NULL, stage_name TEXT NOT NULL, role_name TEXT NOT NULL, reached TEXT NOT NULL,
  ahead TEXT NOT NULL, formal INTEGER NOT NULL, state TEXT NOT NULL, is_open INTEGER NOT NULL,
  acted TEXT NOT NULL, PRIMARY KEY (child, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_act ON journal (act);
CREATE UNIQUE INDEX stream_only_one ON stream (subject) WHERE subject IN ('council', 'staff');
CREATE INDEX child_iro ON child (iro);
CREATE INDEX child_team ON child (team);
CREATE INDEX child_family ON child (family);
CREATE INDEX child_latest ON child (latest);
INSERT INTO journal VALUES (
  1, 'ecd728e5884979e23d23e0c385ad1094', 'a37dfc105894dff8a55880953659ab9a', 1, 'council.founded.1', 1, NULL, CAST('{"name":"Barrowdale Council","demonstration":false}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'person', x'907d3823707734ff8a5609dece5fccd71a335bf6dea200a8cc837f3162cc99c0'
);
INSERT INTO journal VALUES (
  2, 'ecd728e5884979e23d23e0c385ad1094', 'a37dfc105894dff8a55880953659ab9a', 2, 'policy.adopted.1', 1, NULL, CAST('{"file":"policy.yaml","text":"","settings":{}}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'person', x'f16c201a9871bdf8d9acb9bbe84dcd0ab0b2d6e3515ad6e39b19611cca1a4701'
);
INSERT INTO journal VALUES (
  3, 'ecd728e5884979e23d23e0c385ad1094', 'a37dfc105894dff8a55880953659ab9a', 3, 'bank-holidays.adopted.1', 1, NULL, CAST('{"file":"bank-holidays.json","text":"","days":[["2014-12-25","Christmas Day"]]}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'person', x'68fe2edbd3a6ed6408cf9e493b8159e186c8afe24b61ccb8f4e16048500e3be3'
);
INSERT INTO journal VALUES (
  4, 'ecd728e5884979e23d23e0c385ad1094', 'a93366503169a3f1d3a94e4c41e28774', 1, 'staff.joined.1', 1, NULL, CAST('{"id":"37bbbeb2b976abc846489f45394af3ff","name":"Zoë Achebe-Price","login":"zprice","role":"iro-manager","hundredths":100}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'person', x'58926dd0778993784d639c32c3af2711846add076a5ccbc55b13d64cdbd949c1'
);
INSERT INTO journal VALUES (
  5, 'dff70df1e0ffe9a8ca71687962956b43', 'a93366503169a3f1d3a94e4c41e28774', 2, 'staff.joined.1', 1, NULL, CAST('{"id":"4199f47ac0880602d4c688a53dd1f1f6","name":"Bo Quist","login":"bquist","role":"iro","team":"North","hundredths":100}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:5e1d::2', x'e2f2592af6948a7f45fd487a2e211ca5950e78970e52dbee1b6e9462665d3fa4'
);
INSERT INTO journal VALUES (
  6, '330776d5b8066cd48c494f7335e0ef70', 'f60db3acfa7d825b38e887bdf8e99654', 1, 'child.known.1', 1, NULL, CAST('{"number":"1001"}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:5e1d::2', x'4c7ee9df4425217731ebf1afd242b8cc053306bf1a65a2ab446b71181003e029'
);
INSERT INTO journal VALUES (
  7, '330776d5b8066cd48c494f7335e0ef70', 'f60db3acfa7d825b38e887bdf8e99654', 2, 'child.born.1', 1, NULL, CAST('{"on":"2004-03-01"}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:5e1d::2', x'fb11079850119b5b2e6358cb349362997ea04055fc44606f269d7480e292e059'
);
INSERT INTO journal VALUES (
  8, '330776d5b8066cd48c494f7335e0ef70', 'f60db3acfa7d825b38e887bdf8e99654', 3, 'episode.began.1', 1, NULL, CAST('{"began":"2014-07-02","reason":"S","status":"C2"}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:5e1d::2', x'7c3b0a5c9973c1b8949c7abebd8de199da2e5822985fc576551d77eafcc85862'
);
INSERT INTO journal VALUES (
  9, '330776d5b8066cd48c494f7335e0ef70', 'f60db3acfa7d825b38e887bdf8e99654', 4, 'review.held.1', 1, NULL, CAST('{"kind":"looked-after","held":"2014-07-28","participation":"PN1"}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:5e1d::2', x'6b5ca99fb9e6524e96a0c633ceedd8a7a94221bdaf133bfdaceb85422388e0f4'
);
INSERT INTO journal VALUES (
  10, '8246b9b0ce0646c7c1e945152d123aae', 'f60db3acfa7d825b38e887bdf8e99654', 5, 'child.named.1', 1, NULL, CAST('{"name":"Siôn Llewellyn-O''Hara"}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:5e1d::2', x'44cdf0f7758f636cb8ff375b5223b50339970182639a4648b41a99c6942025c1'
);
INSERT INTO journal VALUES (
  11, '8246b9b0ce0646c7c1e945152d123aae', 'f60db3acfa7d825b38e887bdf8e99654', 6, 'allocation.iro.1', 1, NULL, CAST('{"iro":"4199f47ac0880602d4c688a53dd1f1f6"}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:5e1d::2', x'2e9af5e6f07f32f5c8b7b269bd0224d2ce7ed60412d66c3e84c6cd1a3ce42718'
);
INSERT INTO journal VALUES (
  12, '8246b9b0ce0646c7c1e945152d123aae', 'f60db3acfa7d825b38e887bdf8e99654', 7, 'allocation.case-holder.1', 1, NULL, CAST('{"worker":"Ann Iwu","team":"North"}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:5e1d::2', x'779ff14462212b33315ff8479be701b09c17c8f0a512c88dbd3cec7dd2c3de08'
);
INSERT INTO journal VALUES (
  13, '48b31cb331bebca77a030cc7a29bc777', '9e90a76858c9daf2a8e7b740e880e0a2', 1, 'child.known.1', 1, NULL, CAST('{"number":"1002"}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:5e1d::2', x'ac027ebf41fafd58a7b08dc08317fed909787e7a9d239f069591af32befdc154'
);
INSERT INTO journal VALUES (
  14, '48b31cb331bebca77a030cc7a29bc777', '9e90a76858c9daf2a8e7b740e880e0a2', 2, 'child.born.1', 1, NULL, CAST('{"on":"2009-05-17"}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:5e1d::2', x'5c52a380a9f8e6b35d004dc8ea9f1eb1efa6e899c7be18759d00b2e5269b6f28'
);
INSERT INTO journal VALUES (
  15, '48b31cb331bebca77a030cc7a29bc777', '9e90a76858c9daf2a8e7b740e880e0a2', 3, 'episode.began.1', 1, NULL, CAST('{"began":"2014-10-20","reason":"S","status":"V2"}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:5e1d::2', x'22c509fadba2d5b42ed82837784c1ac30920b7fa68366de9d3d4c977eb59292e'
);
INSERT INTO journal VALUES (
  16, 'dfb4bf8a3f0f397880b5db4512dd5c53', '9e90a76858c9daf2a8e7b740e880e0a2', 4, 'child.named.1', 1, NULL, CAST('{"name":"Elin Meredith"}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:5e1d::2', x'7f9dd055d9f808714a37f7ddd3f42b27c2c29b20fc56414260673cde9ce7bdd3'
);
INSERT INTO journal VALUES (
  17, 'dfb4bf8a3f0f397880b5db4512dd5c53', '9e90a76858c9daf2a8e7b740e880e0a2', 5, 'allocation.iro.1', 1, NULL, CAST('{"iro":"4199f47ac0880602d4c688a53dd1f1f6"}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:5e1d::2', x'a4eb38e5e26ebbab0deb6eec3b7f00ff8d0a33fd0331113ff0b69f4d3df4e12d'
);
INSERT INTO journal VALUES (
  18, 'dfb4bf8a3f0f397880b5db4512dd5c53', '9e90a76858c9daf2a8e7b740e880e0a2', 6, 'allocation.case-holder.1', 1, NULL, CAST('{"worker":"Ann Iwu","team":"North"}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:5e1d::2', x'dbc45611bb60ca12538eec62f9fcd20f8b40693b1e8bf7d47972b6d93d1bdf33'
);
INSERT INTO journal VALUES (
  19, '0e6cbd66200186d72ce7f9120f6ffec8', '9e90a76858c9daf2a8e7b740e880e0a2', 7, 'review.booked.1', 1, NULL, CAST('{"kind":"looked-after","day":"2014-11-12","time":"09:30","made":"2014-11-03"}' AS BLOB), 1415001600000, '4199f47ac0880602d4c688a53dd1f1f6', 'person', x'1330f550657bfab8aa86afbee2f1e7f1a3475d2c0f7e669923b339a01070bb93'
);
INSERT INTO journal VALUES (
  20, 'abc8d43c57147b378abfd75f76f93362', 'a93366503169a3f1d3a94e4c41e28774', 3, 'staff.joined.1', 1, NULL, CAST('{"id":"f4e4bffa196b6920ace3268dc3ee84e0","name":"Mair Olwen-Ndiaye","login":"mndiaye","role":"team-manager","team":"North","hundredths":100}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:77ab::2', x'6533a092100a336324c8fe695a27d441a8fe10adb2fc7ecbd430d766c47fd722'
);
INSERT INTO journal VALUES (
  21, 'abc8d43c57147b378abfd75f76f93362', 'a93366503169a3f1d3a94e4c41e28774', 4, 'staff.joined.1', 1, NULL, CAST('{"id":"fa888f37e1e6f4ca133bbc76570a536b","name":"Tudor Vance","login":"tvance","role":"service-manager","hundredths":100}' AS BLOB), 1415001600000, '37bbbeb2b976abc846489f45394af3ff', 'file:77ab::2', x'3c409697d14d018890bbffb898b9a5fdaaa6f76e49c6d6e7a8909f8cdd1a8c10'
);
INSERT INTO journal VALUES (
  22, '61661b045098545488cde0266d9f670b', '9e90a76858c9daf2a8e7b740e880e0a2', 8, 'duty.put-off.1', 1, NULL, CAST('{"rule":"FirstReviewWithinTwentyWorkingDays","subject":"looked-after:2014-10-20","until":"2014-11-05","reason":"Away until Wednesday","on":"2014-11-03"}' AS BLOB), 1415001600000, '4199f47ac0880602d4c688a53dd1f1f6', 'person', x'49bfea6fb4daca78eab8954a421c724f62e54cca251e73a49b3e39b293c59818'
);
INSERT INTO journal VALUES (
  23, 'e13760565e4681ef6fb9d3ba1a179140', 'f60db3acfa7d825b38e887bdf8e99654', 8, 'alert.raised.1', 1, NULL, CAST('{"alert":"d85bcc674647b563a5e75bab51bf8bf2","category":"drift","called":"drift or delay for the child","common":"drift","concern":"No school","remedy":"A school","put-right-by":"2014-12-01","urgent":false,"told":true,"told-words":"I asked","ladder":"Dispute resolution","stages":[["informal","Informal challenge","team-manager","Team Manager","5 working days",false,true],["team-manager","Team Manager","team-manager","Team Manager","5 working days",true,true],["service-manager","Service Manager","service-manager","Service Manager","5 working days",true,true],["head-of-service","Head of Service","head-of-service","Head of Service","5 working days",true,false],["director","Director","director","Director","5 working days",true,false]],"stage":"team-manager","by":"4199f47ac0880602d4c688a53dd1f1f6","on":"2014-11-03"}' AS BLOB), 1415001600000, '4199f47ac0880602d4c688a53dd1f1f6', 'person', x'c91141c120b1f6af53786a0f8b13663b30d6374d6b6c69ae83ce946572756209'
);
INSERT INTO journal VALUES (
  24, '18804418724c0fba40e0556059c51a3b', 'f60db3acfa7d825b38e887bdf8e99654', 9, 'alert.acknowledged.1', 1, NULL, CAST('{"alert":"d85bcc674647b563a5e75bab51bf8bf2","manager":"f4e4bffa196b6920ace3268dc3ee84e0","role":"team-manager","on":"2014-11-03"}' AS BLOB), 1415001600000, 'f4e4bffa196b6920ace3268dc3ee84e0', 'person', x'd114f63753bc8583dbb12ea49cdc5eef9f9ae7ce4d70c0097b76bdbf4144c26f'
);
INSERT INTO journal VALUES (
  25, '76bacb25393bbd7e9907a482c8c6bb8e', 'a93366503169a3f1d3a94e4c41e28774', 5, 'staff.away.1', 1, NULL, CAST('{"staff":"f4e4bffa196b6920ace3268dc3ee84e0","from":"2014-11-05","until":"2014-11-12"}' AS BLOB), 1415001600000, 'f4e4bffa196b6920ace3268dc3ee84e0', 'person', x'66a55fafb61dbf0800788f6f65bb50e0edf124cf5d2352a990ed4acfbf692fe0'
);
INSERT INTO journal VALUES (
  26, '4ccc9fcac0b50a763e1bebbe6edb200d', '9e90a76858c9daf2a8e7b740e880e0a2', 9, 'alert.raised.1', 1, NULL, CAST('{"alert":"8772fd105d76641b76e788d353fc3616","category":"documents","called":"reports or plans missing or poor","common":"documents","concern":"No report","remedy":"The report","put-right-by":"2014-11-20","urgent":false,"told":true,"told-words":"I asked","ladder":"Dispute resolution","stages":[["informal","Informal challenge","team-manager","Team Manager","5 working days",false,true],["team-manager","Team Manager","team-manager","Team Manager","5 working days",true,true],["service-manager","Service Manager","service-manager","Service Manager","5 working days",true,true],["head-of-service","Head of Service","head-of-service","Head of Service","5 working days",true,false],["director","Director","director","Director","5 working days",true,false]],"stage":"team-manager","by":"4199f47ac0880602d4c688a53dd1f1f6","on":"2014-11-03"}' AS BLOB), 1415001600000, '4199f47ac0880602d4c688a53dd1f1f6', 'person', x'fc11bc36658f82e9733f5e3b147f5a9cef242cef5c1905642a1fb35aace89a10'
);
INSERT INTO journal VALUES (
  27, '7bc28311747c6b2cf3f7cdd1c08c1d02', '9e90a76858c9daf2a8e7b740e880e0a2', 10, 'alert.resolved.1', 1, NULL, CAST('{"alert":"8772fd105d76641b76e788d353fc3616","outcome":"It came","on":"2014-11-03"}' AS BLOB), 1415001600000, '4199f47ac0880602d4c688a53dd1f1f6', 'person', x'5b5471ec51f2b2a5a8458ec4195a33479bf28e6540f9022446f1cd3f503f4ddd'
);
INSERT INTO journal VALUES (
  28, 'ff6d0b204b01a6562c61b66ec9373c30', '9e90a76858c9daf2a8e7b740e880e0a2', 11, 'practice.noted.1', 1, NULL, CAST('{"note":"9843657a7c2c45fa37bcf9d93bd89e22","kind":"challenge","category":"drift","called":"drift or delay for the child","common":"drift","words":"Late again","by":"4199f47ac0880602d4c688a53dd1f1f6","on":"2014-11-03"}' AS BLOB), 1415001600000, '4199f47ac0880602d4c688a53dd1f1f6', 'person', x'744150cda3523ed6ff226af9576a52af071cbe03fb15e1a3cf652a92f0e74fae'
);
INSERT INTO reads VALUES (1, '4199f47ac0880602d4c688a53dd1f1f6', 'f60db3acfa7d825b38e887bdf8e99654', 1415001600000);
INSERT INTO reads VALUES (2, '4199f47ac0880602d4c688a53dd1f1f6', '9e90a76858c9daf2a8e7b740e880e0a2', 1415001600000);
INSERT INTO stream VALUES ('9e90a76858c9daf2a8e7b740e880e0a2', 'child');
INSERT INTO stream VALUES ('a37dfc105894dff8a55880953659ab9a', 'council');
INSERT INTO stream VALUES ('a93366503169a3f1d3a94e4c41e28774', 'staff');
INSERT INTO stream VALUES ('f60db3acfa7d825b38e887bdf8e99654', 'child');
INSERT INTO kind VALUES ('alert.acknowledged.1', 1);
INSERT INTO kind VALUES ('alert.raised.1', 1);
INSERT INTO kind VALUES ('alert.resolved.1', 1);
INSERT INTO kind VALUES ('allocation.case-holder.1', 1);
INSERT INTO kind VALUES ('allocation.iro.1', 1);
INSERT INTO kind VALUES ('bank-holidays.adopted.1', 1);
INSERT INTO kind VALUES ('child.born.1', 1);
INSERT INTO kind VALUES ('child.known.1', 1);
INSERT INTO kind VALUES ('child.named.1', 1);
INSERT INTO kind VALUES ('council.founded.1', 1);
INSERT INTO kind VALUES ('duty.put-off.1', 1);
INSERT INTO kind VALUES ('episode.began.1', 1);
INSERT INTO kind VALUES ('policy.adopted.1', 1);
INSERT INTO kind VALUES ('practice.noted.1', 1);
INSERT INTO kind VALUES ('review.booked.1', 1);
INSERT INTO kind VALUES ('review.held.1', 1);
INSERT INTO kind VALUES ('staff.away.1', 1);
INSERT INTO kind VALUES ('staff.joined.1', 1);
INSERT INTO draft VALUES ('4199f47ac0880602d4c688a53dd1f1f6', 'act|put-off', 'f60db3acfa7d825b38e887bdf8e99654', 'SecondReviewWithinThreeMonths/looked-after:2014-07-28', '{"reason":"Siôn is away at his aunt''s until half-term","until":"2014-11-10"}', 1415001600000);
INSERT INTO draft VALUES ('4199f47ac0880602d4c688a53dd1f1f6', 'act|book', '9e90a76858c9daf2a8e7b740e880e0a2', '', '{"day":"2014-11-14"}', 1415001900000);
INSERT INTO child VALUES ('9e90a76858c9daf2a8e7b740e880e0a2', '1002', 'Elin Meredith', 'meredith elin', 14381, 'V2', NULL, 16363, 1, NULL, '4199f47ac0880602d4c688a53dd1f1f6', 'Ann Iwu', 'North', NULL, 1, 16377, 11, '2 4-7985f2eaacf6bdbd');
INSERT INTO child VALUES ('f60db3acfa7d825b38e887bdf8e99654', '1001', 'Siôn Llewellyn-O''Hara', 'llewellynohara sion', 12478, 'C2', NULL, 16253, 1, NULL, '4199f47ac0880602d4c688a53dd1f1f6', 'Ann Iwu', 'North', NULL, 0, 16377, 9, '2 4-7985f2eaacf6bdbd');
INSERT INTO duty VALUES ('9e90a76858c9daf2a8e7b740e880e0a2', 0, 'FirstReviewWithinTwentyWorkingDays', 'looked-after:2014-10-20', 'review', '1st review', 'iro', 'law', 'looked-after', 1, 16363, 16391, 16391, NULL, 'working', 0, 16379, 'Away until Wednesday');
INSERT INTO duty VALUES ('9e90a76858c9daf2a8e7b740e880e0a2', 1, 'SocialWorkerSpokenToBeforeReview', 'review#booked/looked-after/2014-11-03', 'preparation', 'Social worker to speak with', 'iro', 'guidance', 'looked-after', NULL, 16377, 16365, 16365, NULL, 'working', 1, NULL, NULL);
INSERT INTO duty VALUES ('9e90a76858c9daf2a8e7b740e880e0a2', 2, 'ConsultationsAndInvitationsSent', 'review#booked/looked-after/2014-11-03', 'preparation', 'Invitations to send', 'business-support', 'guidance', 'looked-after', NULL, 16377, 16372, 16372, NULL, 'working', 1, NULL, NULL);
INSERT INTO duty VALUES ('9e90a76858c9daf2a8e7b740e880e0a2', 3, 'ReportAndCarePlanReceived', 'review#booked/looked-after/2014-11-03', 'preparation', 'Social work report, care plan', 'social-worker', 'guidance', 'looked-after', NULL, 16377, 16381, 16381, NULL, 'working', 0, NULL, NULL);
INSERT INTO duty VALUES ('9e90a76858c9daf2a8e7b740e880e0a2', 4, 'EducationAndHealthPlansReceived', 'review#booked/looked-after/2014-11-03', 'preparation', 'Personal education plan, health plan', 'social-worker', 'local', 'looked-after', NULL, 16377, 16385, 16385, NULL, 'working', 0, NULL, NULL);
INSERT INTO duty VALUES ('9e90a76858c9daf2a8e7b740e880e0a2', 5, 'ChildSpokenToBeforeReview', 'review#booked/looked-after/2014-11-03', 'preparation', 'Child to hear', 'iro', 'law', 'looked-after', NULL, 16377, 16386, 16386, NULL, 'calendar', 0, NULL, NULL);
INSERT INTO duty VALUES ('9e90a76858c9daf2a8e7b740e880e0a2', 6, 'HeldReviewIsRecorded', 'looked-after:2014-11-12', 'write-up', 'Review to record', 'iro', 'local', 'looked-after', NULL, 16386, 16387, 16387, NULL, 'working', 0, NULL, NULL);
INSERT INTO duty VALUES ('9e90a76858c9daf2a8e7b740e880e0a2', 7, 'PracticeNoteAnswered', 'practice-note#9843657a7c2c45fa37bcf9d93bd89e22', 'challenge', 'Challenge to answer: drift or delay for the child', 'team-manager', 'local', NULL, NULL, 16377, 16391, 16391, NULL, 'working', 0, NULL, NULL);
INSERT INTO duty VALUES ('f60db3acfa7d825b38e887bdf8e99654', 0, 'SecondReviewWithinThreeMonths', 'looked-after:2014-07-28', 'review', '2nd review', 'iro', 'law', 'looked-after', 2, 16279, 16371, 16371, NULL, 'calendar', 0, NULL, NULL);
INSERT INTO duty VALUES ('f60db3acfa7d825b38e887bdf8e99654', 1, 'AlertAnswered', 'alert#d85bcc674647b563a5e75bab51bf8bf2#team-manager', 'challenge', 'Alert to answer: drift or delay for the child', 'team-manager', 'local', NULL, NULL, 16377, 16384, 16384, NULL, 'working', 0, NULL, NULL);
INSERT INTO duty VALUES ('f60db3acfa7d825b38e887bdf8e99654', 2, 'DisputeResolved', 'alert#d85bcc674647b563a5e75bab51bf8bf2', 'settle', 'Alert to resolve: drift or delay for the child', 'iro', 'guidance', NULL, NULL, 16377, 16405, 16405, NULL, 'working', 0, NULL, NULL);
INSERT INTO booking VALUES ('9e90a76858c9daf2a8e7b740e880e0a2', 0, 'looked-after', 16386, 570, 16377, NULL, NULL, NULL, 'social-worker 0/1, child 0/1, documents 0/4, invitations 0/1');
INSERT INTO alert VALUES ('9e90a76858c9daf2a8e7b740e880e0a2', 0, '8772fd105d76641b76e788d353fc3616', NULL, 'reports or plans missing or poor', 0, 'Team Manager', 'Team Manager', 'team-manager', 'team-manager service-manager head-of-service director', 0, 'resolved', 0, '');
INSERT INTO alert VALUES ('f60db3acfa7d825b38e887bdf8e99654', 0, 'd85bcc674647b563a5e75bab51bf8bf2', NULL, 'drift or delay for the child', 0, 'Team Manager', 'Team Manager', 'team-manager', 'team-manager service-manager head-of-service director', 1, 'to-answer', 1, 'f4e4bffa196b6920ace3268dc3ee84e0');
CREATE TRIGGER journal_in_order BEFORE INSERT ON journal
WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM journal)
  OR NEW.version IS NOT (SELECT coalesce(max(version), 0) + 1 FROM journal WHERE stream = NEW.stream)
BEGIN SELECT RAISE(ABORT, 'an entry is only added as the next'); END;
CREATE TRIGGER journal_unchanged BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_undeleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER reads_in_order BEFORE INSERT ON reads
WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM reads)
BEGIN SELECT RAISE(ABORT, 'a reading is only added as the next'); END;
CREATE TRIGGER reads_unchanged BEFORE UPDATE ON reads
BEGIN SELECT RAISE(ABORT, 'what was read is only added to'); END;
CREATE TRIGGER reads_undeleted BEFORE DELETE ON reads
BEGIN SELECT RAISE(ABORT, 'what was read is only added to'); END;
