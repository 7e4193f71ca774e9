-- SPDX-FileCopyrightText: The Meipi authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A project of form 1, as the program of that form wrote it: a document, two highlights by two
-- authors, a note, three steps.

PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE author (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    created INTEGER NOT NULL
);
INSERT INTO author VALUES('47e92df3-b487-43a0-8dd2-22f5ee2045ef','Analyst',1795961757199);
INSERT INTO author VALUES('6525a49e-1575-4a5c-a2c8-03b135d635d9','甲',1795961757288);
INSERT INTO author VALUES('7e2c870a-3611-43b7-a3a8-5103e9e930ed','乙',1795961757388);
CREATE TABLE property (
    id TEXT NOT NULL PRIMARY KEY,
    key TEXT NOT NULL,
    value TEXT NOT NULL
);
CREATE TABLE theme (
    id TEXT NOT NULL PRIMARY KEY,
    parent TEXT REFERENCES theme (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    definition TEXT NOT NULL,
    position INTEGER NOT NULL,
    pinned_key INTEGER NOT NULL
);
INSERT INTO theme VALUES('892dcf35-9cec-4056-bd9a-6f95f370d8ec',NULL,'数据','#3377cc','',0,0);
INSERT INTO theme VALUES('41546733-ec8b-419c-8b3d-7121defbc209',NULL,'算力','#dd7722','',1,0);
INSERT INTO theme VALUES('4ecd3342-4e23-4999-8794-2e51b18da198','41546733-ec8b-419c-8b3d-7121defbc209','基础设施','#22aa88','',0,0);
CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    name TEXT NOT NULL,
    current_version TEXT NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED,
    created INTEGER NOT NULL
);
INSERT INTO document VALUES('1309461d-abdf-4cef-b71a-aea0383f5ffc',1,'关于推进公共服务的建议','建议.txt','beecba36-303f-4a87-a4ae-06ec0569a12f','47e92df3-b487-43a0-8dd2-22f5ee2045ef',1795961757199);
CREATE TABLE version (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    source_hash TEXT NOT NULL REFERENCES content (hash) DEFERRABLE INITIALLY DEFERRED,
    text_hash TEXT NOT NULL REFERENCES content (hash) DEFERRABLE INITIALLY DEFERRED,
    encoding TEXT NOT NULL,
    media_type TEXT NOT NULL,
    author TEXT NOT NULL REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED,
    created INTEGER NOT NULL
);
INSERT INTO version VALUES('beecba36-303f-4a87-a4ae-06ec0569a12f','1309461d-abdf-4cef-b71a-aea0383f5ffc',1,'4d5dfeaba2a4e3a5a37f9dfe16d01f45feb73f8b2d8437febf0badf95695ceb6','4d5dfeaba2a4e3a5a37f9dfe16d01f45feb73f8b2d8437febf0badf95695ceb6','UTF-8','text/plain','47e92df3-b487-43a0-8dd2-22f5ee2045ef',1795961757199);
CREATE TABLE section (
    id TEXT NOT NULL PRIMARY KEY,
    version TEXT NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    parent TEXT REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    level INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    label TEXT NOT NULL,
    title TEXT NOT NULL,
    range_start INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    heading_start INTEGER NOT NULL,
    heading_end INTEGER NOT NULL,
    set_aside INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    confidence REAL NOT NULL,
    summary TEXT NOT NULL
);
INSERT INTO section VALUES('f0d7cee0-dfac-483c-87bc-b4dcee0a4fc3','beecba36-303f-4a87-a4ae-06ec0569a12f',NULL,'front',0,0,'','',0,27,0,0,0,'front',0.8000000000000000444,'');
INSERT INTO section VALUES('7c983685-1739-466f-8eb3-a5797b45151c','beecba36-303f-4a87-a4ae-06ec0569a12f',NULL,'section',1,1,'一、','建设📖枢纽',28,47,28,36,0,'numbered',0.94999999999999995559,'');
INSERT INTO section VALUES('3a71b4df-7061-4be9-8aa6-6ef641a5ac25','beecba36-303f-4a87-a4ae-06ec0569a12f','7c983685-1739-466f-8eb3-a5797b45151c','measure',2,1,'','加快建设。',37,42,0,0,0,'statement',0.9000000000000000222,'');
INSERT INTO section VALUES('362fe90c-b591-4eba-8258-c261b85bf8b9','beecba36-303f-4a87-a4ae-06ec0569a12f','7c983685-1739-466f-8eb3-a5797b45151c','measure',2,2,'','开放数据。',42,47,0,0,0,'statement',0.9000000000000000222,'');
INSERT INTO section VALUES('b3ea0365-3325-40b4-b0e5-bfe5b73940b0','beecba36-303f-4a87-a4ae-06ec0569a12f',NULL,'section',1,2,'二、','健全法律',48,65,48,54,0,'numbered',0.94999999999999995559,'');
INSERT INTO section VALUES('635c7391-ed93-4950-b567-4a10517758d0','beecba36-303f-4a87-a4ae-06ec0569a12f','b3ea0365-3325-40b4-b0e5-bfe5b73940b0','measure',2,1,'','修订法律；',55,60,0,0,0,'statement',0.9000000000000000222,'');
INSERT INTO section VALUES('c9c253df-6d2a-4c86-83c3-4144e3887434','beecba36-303f-4a87-a4ae-06ec0569a12f','b3ea0365-3325-40b4-b0e5-bfe5b73940b0','measure',2,2,'','制定办法。',60,65,0,0,0,'statement',0.9000000000000000222,'');
CREATE TABLE reading (
    id TEXT NOT NULL PRIMARY KEY,
    section TEXT NOT NULL REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    modified INTEGER NOT NULL
);
CREATE TABLE highlight (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    range_start INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    author TEXT NOT NULL REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
);
INSERT INTO highlight VALUES('52f4ffc6-4c13-4e6c-a5c2-87fe886bb10a','1309461d-abdf-4cef-b71a-aea0383f5ffc','beecba36-303f-4a87-a4ae-06ec0569a12f',42,46,'开放数据',replace('建议\n为推进公共服务，提出以下建议。\n一、建设📖枢纽\n加快建设。','\n',char(10)),replace('。\n二、健全法律\n修订法律；制定办法。\n','\n',char(10)),'6525a49e-1575-4a5c-a2c8-03b135d635d9',1795961757288,1795961757288);
INSERT INTO highlight VALUES('8963c959-7216-4ec0-9d9b-d29c0df58a24','1309461d-abdf-4cef-b71a-aea0383f5ffc','beecba36-303f-4a87-a4ae-06ec0569a12f',34,36,'枢纽',replace('于推进公共服务的建议\n为推进公共服务，提出以下建议。\n一、建设📖','\n',char(10)),replace('\n加快建设。开放数据。\n二、健全法律\n修订法律；制定办法。\n','\n',char(10)),'7e2c870a-3611-43b7-a3a8-5103e9e930ed',1795961757388,1795961757388);
CREATE TABLE placement (
    id TEXT NOT NULL PRIMARY KEY,
    highlight TEXT NOT NULL REFERENCES highlight (id) DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    range_start INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    state TEXT NOT NULL
);
INSERT INTO placement VALUES('a25809c9-a351-4d80-86c2-971b2a5a7179','52f4ffc6-4c13-4e6c-a5c2-87fe886bb10a','beecba36-303f-4a87-a4ae-06ec0569a12f',42,46,'placed');
INSERT INTO placement VALUES('8a94e178-53c2-4a05-b14f-19edfbe93184','8963c959-7216-4ec0-9d9b-d29c0df58a24','beecba36-303f-4a87-a4ae-06ec0569a12f',34,36,'placed');
CREATE TABLE coding (
    id TEXT NOT NULL PRIMARY KEY,
    highlight TEXT NOT NULL REFERENCES highlight (id) DEFERRABLE INITIALLY DEFERRED,
    theme TEXT NOT NULL REFERENCES theme (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED,
    created INTEGER NOT NULL
);
INSERT INTO coding VALUES('af626969-ee88-48d1-9faf-d0594e0ceb57','52f4ffc6-4c13-4e6c-a5c2-87fe886bb10a','892dcf35-9cec-4056-bd9a-6f95f370d8ec','6525a49e-1575-4a5c-a2c8-03b135d635d9',1795961757288);
INSERT INTO coding VALUES('431066d7-e878-4cf6-bfd9-6116a491ea6c','8963c959-7216-4ec0-9d9b-d29c0df58a24','4ecd3342-4e23-4999-8794-2e51b18da198','7e2c870a-3611-43b7-a3a8-5103e9e930ed',1795961757388);
CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY,
    target_kind TEXT NOT NULL,
    target_id TEXT,
    text TEXT NOT NULL,
    status TEXT NOT NULL,
    starred INTEGER NOT NULL,
    private INTEGER NOT NULL,
    done INTEGER NOT NULL,
    reply_to TEXT REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
);
INSERT INTO note VALUES('5d858129-eab3-4f8a-ae59-075381fc4b82','highlight','52f4ffc6-4c13-4e6c-a5c2-87fe886bb10a','多少？','thought',0,0,0,NULL,'6525a49e-1575-4a5c-a2c8-03b135d635d9',1795961757288,1795961757288);
CREATE TABLE content (
    hash TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
);
INSERT INTO content VALUES('4d5dfeaba2a4e3a5a37f9dfe16d01f45feb73f8b2d8437febf0badf95695ceb6',X'e585b3e4ba8ee68ea8e8bf9be585ace585b1e69c8de58aa1e79a84e5bbbae8aeae0ae4b8bae68ea8e8bf9be585ace585b1e69c8de58aa1efbc8ce68f90e587bae4bba5e4b88be5bbbae8aeaee380820ae4b880e38081e5bbbae8aebef09f9396e69ea2e7babd0ae58aa0e5bfabe5bbbae8aebee38082e5bc80e694bee695b0e68daee380820ae4ba8ce38081e581a5e585a8e6b395e5be8b0ae4bfaee8aea2e6b395e5be8befbc9be588b6e5ae9ae58a9ee6b395e380820a');
CREATE TABLE history (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    author TEXT,
    author_name TEXT NOT NULL,
    time INTEGER NOT NULL,
    join_key TEXT NOT NULL,
    writer TEXT NOT NULL,
    state TEXT NOT NULL,
    change TEXT NOT NULL
);
INSERT INTO history VALUES(1,'Add document','47e92df3-b487-43a0-8dd2-22f5ee2045ef','Analyst',1795961757201,'','b9be121d-4589-4c79-92c9-342f17a35822','done','{"author":[[null,{"created":1795961757199,"id":"47e92df3-b487-43a0-8dd2-22f5ee2045ef","name":"Analyst"}]],"document":[[null,{"author":"47e92df3-b487-43a0-8dd2-22f5ee2045ef","created":1795961757199,"current_version":"beecba36-303f-4a87-a4ae-06ec0569a12f","id":"1309461d-abdf-4cef-b71a-aea0383f5ffc","name":"建议.txt","number":1,"title":"关于推进公共服务的建议"}]],"section":[[null,{"confidence":0.8,"evidence":"front","heading_end":0,"heading_start":0,"id":"f0d7cee0-dfac-483c-87bc-b4dcee0a4fc3","kind":"front","label":"","level":0,"ordinal":0,"parent":null,"range_end":27,"range_start":0,"set_aside":0,"summary":"","title":"","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}],[null,{"confidence":0.95,"evidence":"numbered","heading_end":36,"heading_start":28,"id":"7c983685-1739-466f-8eb3-a5797b45151c","kind":"section","label":"一、","level":1,"ordinal":1,"parent":null,"range_end":47,"range_start":28,"set_aside":0,"summary":"","title":"建设📖枢纽","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}],[null,{"confidence":0.9,"evidence":"statement","heading_end":0,"heading_start":0,"id":"3a71b4df-7061-4be9-8aa6-6ef641a5ac25","kind":"measure","label":"","level":2,"ordinal":1,"parent":"7c983685-1739-466f-8eb3-a5797b45151c","range_end":42,"range_start":37,"set_aside":0,"summary":"","title":"加快建设。","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}],[null,{"confidence":0.9,"evidence":"statement","heading_end":0,"heading_start":0,"id":"362fe90c-b591-4eba-8258-c261b85bf8b9","kind":"measure","label":"","level":2,"ordinal":2,"parent":"7c983685-1739-466f-8eb3-a5797b45151c","range_end":47,"range_start":42,"set_aside":0,"summary":"","title":"开放数据。","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}],[null,{"confidence":0.95,"evidence":"numbered","heading_end":54,"heading_start":48,"id":"b3ea0365-3325-40b4-b0e5-bfe5b73940b0","kind":"section","label":"二、","level":1,"ordinal":2,"parent":null,"range_end":65,"range_start":48,"set_aside":0,"summary":"","title":"健全法律","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}],[null,{"confidence":0.9,"evidence":"statement","heading_end":0,"heading_start":0,"id":"635c7391-ed93-4950-b567-4a10517758d0","kind":"measure","label":"","level":2,"ordinal":1,"parent":"b3ea0365-3325-40b4-b0e5-bfe5b73940b0","range_end":60,"range_start":55,"set_aside":0,"summary":"","title":"修订法律；","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}],[null,{"confidence":0.9,"evidence":"statement","heading_end":0,"heading_start":0,"id":"c9c253df-6d2a-4c86-83c3-4144e3887434","kind":"measure","label":"","level":2,"ordinal":2,"parent":"b3ea0365-3325-40b4-b0e5-bfe5b73940b0","range_end":65,"range_start":60,"set_aside":0,"summary":"","title":"制定办法。","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}]],"version":[[null,{"author":"47e92df3-b487-43a0-8dd2-22f5ee2045ef","created":1795961757199,"document":"1309461d-abdf-4cef-b71a-aea0383f5ffc","encoding":"UTF-8","id":"beecba36-303f-4a87-a4ae-06ec0569a12f","media_type":"text/plain","number":1,"source_hash":"4d5dfeaba2a4e3a5a37f9dfe16d01f45feb73f8b2d8437febf0badf95695ceb6","text_hash":"4d5dfeaba2a4e3a5a37f9dfe16d01f45feb73f8b2d8437febf0badf95695ceb6"}]]}');
INSERT INTO history VALUES(2,'Highlight','6525a49e-1575-4a5c-a2c8-03b135d635d9','甲',1795961757288,'','5bfec2b3-ac20-42ae-b0cf-8ded2f0cc83e','done','{"author":[[null,{"created":1795961757288,"id":"6525a49e-1575-4a5c-a2c8-03b135d635d9","name":"甲"}]],"coding":[[null,{"author":"6525a49e-1575-4a5c-a2c8-03b135d635d9","created":1795961757288,"highlight":"52f4ffc6-4c13-4e6c-a5c2-87fe886bb10a","id":"af626969-ee88-48d1-9faf-d0594e0ceb57","theme":"892dcf35-9cec-4056-bd9a-6f95f370d8ec"}]],"highlight":[[null,{"author":"6525a49e-1575-4a5c-a2c8-03b135d635d9","created":1795961757288,"document":"1309461d-abdf-4cef-b71a-aea0383f5ffc","id":"52f4ffc6-4c13-4e6c-a5c2-87fe886bb10a","modified":1795961757288,"prefix":"建议\n为推进公共服务，提出以下建议。\n一、建设📖枢纽\n加快建设。","quote":"开放数据","range_end":46,"range_start":42,"suffix":"。\n二、健全法律\n修订法律；制定办法。\n","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}]],"note":[[null,{"author":"6525a49e-1575-4a5c-a2c8-03b135d635d9","created":1795961757288,"done":0,"id":"5d858129-eab3-4f8a-ae59-075381fc4b82","modified":1795961757288,"private":0,"reply_to":null,"starred":0,"status":"thought","target_id":"52f4ffc6-4c13-4e6c-a5c2-87fe886bb10a","target_kind":"highlight","text":"多少？"}]],"placement":[[null,{"highlight":"52f4ffc6-4c13-4e6c-a5c2-87fe886bb10a","id":"a25809c9-a351-4d80-86c2-971b2a5a7179","range_end":46,"range_start":42,"state":"placed","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}]],"theme":[[null,{"colour":"#3377cc","definition":"","id":"892dcf35-9cec-4056-bd9a-6f95f370d8ec","name":"数据","parent":null,"pinned_key":0,"position":0}]]}');
INSERT INTO history VALUES(3,'Highlight','7e2c870a-3611-43b7-a3a8-5103e9e930ed','乙',1795961757388,'','7b857f57-936c-4e94-9662-ea275c1972c9','done','{"author":[[null,{"created":1795961757388,"id":"7e2c870a-3611-43b7-a3a8-5103e9e930ed","name":"乙"}]],"coding":[[null,{"author":"7e2c870a-3611-43b7-a3a8-5103e9e930ed","created":1795961757388,"highlight":"8963c959-7216-4ec0-9d9b-d29c0df58a24","id":"431066d7-e878-4cf6-bfd9-6116a491ea6c","theme":"4ecd3342-4e23-4999-8794-2e51b18da198"}]],"highlight":[[null,{"author":"7e2c870a-3611-43b7-a3a8-5103e9e930ed","created":1795961757388,"document":"1309461d-abdf-4cef-b71a-aea0383f5ffc","id":"8963c959-7216-4ec0-9d9b-d29c0df58a24","modified":1795961757388,"prefix":"于推进公共服务的建议\n为推进公共服务，提出以下建议。\n一、建设📖","quote":"枢纽","range_end":36,"range_start":34,"suffix":"\n加快建设。开放数据。\n二、健全法律\n修订法律；制定办法。\n","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}]],"placement":[[null,{"highlight":"8963c959-7216-4ec0-9d9b-d29c0df58a24","id":"8a94e178-53c2-4a05-b14f-19edfbe93184","range_end":36,"range_start":34,"state":"placed","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}]],"theme":[[null,{"colour":"#dd7722","definition":"","id":"41546733-ec8b-419c-8b3d-7121defbc209","name":"算力","parent":null,"pinned_key":0,"position":1}],[null,{"colour":"#22aa88","definition":"","id":"4ecd3342-4e23-4999-8794-2e51b18da198","name":"基础设施","parent":"41546733-ec8b-419c-8b3d-7121defbc209","pinned_key":0,"position":0}]]}');
CREATE TABLE journal (
    sequence INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    change TEXT NOT NULL
);
INSERT INTO journal VALUES(1,'{"author":[[null,{"created":1795961757199,"id":"47e92df3-b487-43a0-8dd2-22f5ee2045ef","name":"Analyst"}]],"document":[[null,{"author":"47e92df3-b487-43a0-8dd2-22f5ee2045ef","created":1795961757199,"current_version":"beecba36-303f-4a87-a4ae-06ec0569a12f","id":"1309461d-abdf-4cef-b71a-aea0383f5ffc","name":"建议.txt","number":1,"title":"关于推进公共服务的建议"}]],"section":[[null,{"confidence":0.8,"evidence":"front","heading_end":0,"heading_start":0,"id":"f0d7cee0-dfac-483c-87bc-b4dcee0a4fc3","kind":"front","label":"","level":0,"ordinal":0,"parent":null,"range_end":27,"range_start":0,"set_aside":0,"summary":"","title":"","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}],[null,{"confidence":0.95,"evidence":"numbered","heading_end":36,"heading_start":28,"id":"7c983685-1739-466f-8eb3-a5797b45151c","kind":"section","label":"一、","level":1,"ordinal":1,"parent":null,"range_end":47,"range_start":28,"set_aside":0,"summary":"","title":"建设📖枢纽","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}],[null,{"confidence":0.9,"evidence":"statement","heading_end":0,"heading_start":0,"id":"3a71b4df-7061-4be9-8aa6-6ef641a5ac25","kind":"measure","label":"","level":2,"ordinal":1,"parent":"7c983685-1739-466f-8eb3-a5797b45151c","range_end":42,"range_start":37,"set_aside":0,"summary":"","title":"加快建设。","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}],[null,{"confidence":0.9,"evidence":"statement","heading_end":0,"heading_start":0,"id":"362fe90c-b591-4eba-8258-c261b85bf8b9","kind":"measure","label":"","level":2,"ordinal":2,"parent":"7c983685-1739-466f-8eb3-a5797b45151c","range_end":47,"range_start":42,"set_aside":0,"summary":"","title":"开放数据。","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}],[null,{"confidence":0.95,"evidence":"numbered","heading_end":54,"heading_start":48,"id":"b3ea0365-3325-40b4-b0e5-bfe5b73940b0","kind":"section","label":"二、","level":1,"ordinal":2,"parent":null,"range_end":65,"range_start":48,"set_aside":0,"summary":"","title":"健全法律","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}],[null,{"confidence":0.9,"evidence":"statement","heading_end":0,"heading_start":0,"id":"635c7391-ed93-4950-b567-4a10517758d0","kind":"measure","label":"","level":2,"ordinal":1,"parent":"b3ea0365-3325-40b4-b0e5-bfe5b73940b0","range_end":60,"range_start":55,"set_aside":0,"summary":"","title":"修订法律；","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}],[null,{"confidence":0.9,"evidence":"statement","heading_end":0,"heading_start":0,"id":"c9c253df-6d2a-4c86-83c3-4144e3887434","kind":"measure","label":"","level":2,"ordinal":2,"parent":"b3ea0365-3325-40b4-b0e5-bfe5b73940b0","range_end":65,"range_start":60,"set_aside":0,"summary":"","title":"制定办法。","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}]],"version":[[null,{"author":"47e92df3-b487-43a0-8dd2-22f5ee2045ef","created":1795961757199,"document":"1309461d-abdf-4cef-b71a-aea0383f5ffc","encoding":"UTF-8","id":"beecba36-303f-4a87-a4ae-06ec0569a12f","media_type":"text/plain","number":1,"source_hash":"4d5dfeaba2a4e3a5a37f9dfe16d01f45feb73f8b2d8437febf0badf95695ceb6","text_hash":"4d5dfeaba2a4e3a5a37f9dfe16d01f45feb73f8b2d8437febf0badf95695ceb6"}]]}');
INSERT INTO journal VALUES(2,'{"author":[[null,{"created":1795961757288,"id":"6525a49e-1575-4a5c-a2c8-03b135d635d9","name":"甲"}]],"coding":[[null,{"author":"6525a49e-1575-4a5c-a2c8-03b135d635d9","created":1795961757288,"highlight":"52f4ffc6-4c13-4e6c-a5c2-87fe886bb10a","id":"af626969-ee88-48d1-9faf-d0594e0ceb57","theme":"892dcf35-9cec-4056-bd9a-6f95f370d8ec"}]],"highlight":[[null,{"author":"6525a49e-1575-4a5c-a2c8-03b135d635d9","created":1795961757288,"document":"1309461d-abdf-4cef-b71a-aea0383f5ffc","id":"52f4ffc6-4c13-4e6c-a5c2-87fe886bb10a","modified":1795961757288,"prefix":"建议\n为推进公共服务，提出以下建议。\n一、建设📖枢纽\n加快建设。","quote":"开放数据","range_end":46,"range_start":42,"suffix":"。\n二、健全法律\n修订法律；制定办法。\n","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}]],"note":[[null,{"author":"6525a49e-1575-4a5c-a2c8-03b135d635d9","created":1795961757288,"done":0,"id":"5d858129-eab3-4f8a-ae59-075381fc4b82","modified":1795961757288,"private":0,"reply_to":null,"starred":0,"status":"thought","target_id":"52f4ffc6-4c13-4e6c-a5c2-87fe886bb10a","target_kind":"highlight","text":"多少？"}]],"placement":[[null,{"highlight":"52f4ffc6-4c13-4e6c-a5c2-87fe886bb10a","id":"a25809c9-a351-4d80-86c2-971b2a5a7179","range_end":46,"range_start":42,"state":"placed","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}]],"theme":[[null,{"colour":"#3377cc","definition":"","id":"892dcf35-9cec-4056-bd9a-6f95f370d8ec","name":"数据","parent":null,"pinned_key":0,"position":0}]]}');
INSERT INTO journal VALUES(3,'{"author":[[null,{"created":1795961757388,"id":"7e2c870a-3611-43b7-a3a8-5103e9e930ed","name":"乙"}]],"coding":[[null,{"author":"7e2c870a-3611-43b7-a3a8-5103e9e930ed","created":1795961757388,"highlight":"8963c959-7216-4ec0-9d9b-d29c0df58a24","id":"431066d7-e878-4cf6-bfd9-6116a491ea6c","theme":"4ecd3342-4e23-4999-8794-2e51b18da198"}]],"highlight":[[null,{"author":"7e2c870a-3611-43b7-a3a8-5103e9e930ed","created":1795961757388,"document":"1309461d-abdf-4cef-b71a-aea0383f5ffc","id":"8963c959-7216-4ec0-9d9b-d29c0df58a24","modified":1795961757388,"prefix":"于推进公共服务的建议\n为推进公共服务，提出以下建议。\n一、建设📖","quote":"枢纽","range_end":36,"range_start":34,"suffix":"\n加快建设。开放数据。\n二、健全法律\n修订法律；制定办法。\n","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}]],"placement":[[null,{"highlight":"8963c959-7216-4ec0-9d9b-d29c0df58a24","id":"8a94e178-53c2-4a05-b14f-19edfbe93184","range_end":36,"range_start":34,"state":"placed","version":"beecba36-303f-4a87-a4ae-06ec0569a12f"}]],"theme":[[null,{"colour":"#dd7722","definition":"","id":"41546733-ec8b-419c-8b3d-7121defbc209","name":"算力","parent":null,"pinned_key":0,"position":1}],[null,{"colour":"#22aa88","definition":"","id":"4ecd3342-4e23-4999-8794-2e51b18da198","name":"基础设施","parent":"41546733-ec8b-419c-8b3d-7121defbc209","pinned_key":0,"position":0}]]}');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('history',3);
INSERT INTO sqlite_sequence VALUES('journal',3);
CREATE INDEX theme_parent ON theme (parent);
CREATE INDEX section_version ON section (version);
CREATE INDEX section_parent ON section (parent);
CREATE INDEX reading_section ON reading (section);
CREATE INDEX placement_highlight ON placement (highlight);
CREATE INDEX coding_highlight ON coding (highlight);
CREATE INDEX coding_theme ON coding (theme);
CREATE INDEX note_reply_to ON note (reply_to);
COMMIT;
PRAGMA application_id = 1298491728;
PRAGMA user_version = 1;
