-- SPDX-FileCopyrightText: The Meipi authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A project of form 2, as the program of that form wrote it: a document of Markdown with what its
-- source says, two highlights by two authors, a note, three steps.

PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE author (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    created INTEGER NOT NULL
);
INSERT INTO author VALUES('e08e1dc2-9958-4d12-a010-76b757098857','Analyst',1795974263020);
INSERT INTO author VALUES('c1175d6b-5420-4cdc-aaf5-452fefdea21d','甲',1795974263166);
INSERT INTO author VALUES('af9c1614-1fd5-40cf-8f02-4dbb35090627','乙',1795974263247);
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
INSERT INTO theme VALUES('933ae8d1-0b82-45a4-a189-71c230fd44e3',NULL,'数据','#3377cc','',0,0);
INSERT INTO theme VALUES('ff009ff5-cace-409a-86a4-ca02c0a5bf84',NULL,'算力','#dd7722','',1,0);
INSERT INTO theme VALUES('463ca3e8-0bb9-4376-a3df-96be4971633c','ff009ff5-cace-409a-86a4-ca02c0a5bf84','基础设施','#22aa88','',0,0);
CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    name TEXT NOT NULL,
    current_version TEXT NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED,
    created INTEGER NOT NULL
);
INSERT INTO document VALUES('0037f8c0-1da7-49d4-b661-4e8d11d57ac5',1,'关于推进公共服务的建议','建议.md','52d38a88-2e4e-4a61-a776-bc96d0d37926','e08e1dc2-9958-4d12-a010-76b757098857',1795974263020);
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
, structure_hash TEXT NOT NULL DEFAULT '');
INSERT INTO version VALUES('52d38a88-2e4e-4a61-a776-bc96d0d37926','0037f8c0-1da7-49d4-b661-4e8d11d57ac5',1,'578e35800be99694260a4b2141601966f3a17777b5fea477fb77adf0764dc532','836577940390e54e00f64d6c5743097f62150b0a3e6c3de626eb3e50b14e3c4a','UTF-8','text/markdown','e08e1dc2-9958-4d12-a010-76b757098857',1795974263020,'9cf2fc78e3b5185d627f3fbb04a31008614fc9e960461f24b668a7ab4c84cf6c');
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
INSERT INTO section VALUES('7f1047a4-f909-41b3-893b-66e20d3287b0','52d38a88-2e4e-4a61-a776-bc96d0d37926',NULL,'front',0,0,'','',0,11,0,0,0,'front',0.8000000000000000444,'');
INSERT INTO section VALUES('4e914ef2-a9e7-40ed-9ee8-c1cff3e6c405','52d38a88-2e4e-4a61-a776-bc96d0d37926',NULL,'section',1,1,'一、','建设📖枢纽',12,31,12,20,0,'numbered',1.0,'');
INSERT INTO section VALUES('3219f405-23a7-44a7-b4b3-25f0506c835e','52d38a88-2e4e-4a61-a776-bc96d0d37926','4e914ef2-a9e7-40ed-9ee8-c1cff3e6c405','measure',2,1,'','建设枢纽,开放数据。',21,31,0,0,0,'statement',0.9000000000000000222,'');
INSERT INTO section VALUES('73c1d9a4-3085-4bbe-9af0-864f3c5e415f','52d38a88-2e4e-4a61-a776-bc96d0d37926',NULL,'section',1,2,'二、','培养人才',32,44,32,38,0,'numbered',1.0,'');
INSERT INTO section VALUES('1d0b25fe-fea1-471f-ac51-fc5800f1a852','52d38a88-2e4e-4a61-a776-bc96d0d37926','73c1d9a4-3085-4bbe-9af0-864f3c5e415f','measure',2,1,'','培养人才。',39,44,0,0,0,'statement',0.9000000000000000222,'');
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
INSERT INTO highlight VALUES('f349d400-f2e5-49f7-9b68-a31381490965','0037f8c0-1da7-49d4-b661-4e8d11d57ac5','52d38a88-2e4e-4a61-a776-bc96d0d37926',18,20,'枢纽',replace('关于推进公共服务的建议\n一、建设📖','\n',char(10)),replace('\n建设枢纽,开放数据。\n二、培养人才\n培养人才。\n','\n',char(10)),'c1175d6b-5420-4cdc-aaf5-452fefdea21d',1795974263166,1795974263166);
INSERT INTO highlight VALUES('e70ef38b-c9b6-4e3f-8731-5368eb1610c8','0037f8c0-1da7-49d4-b661-4e8d11d57ac5','52d38a88-2e4e-4a61-a776-bc96d0d37926',26,30,'开放数据',replace('关于推进公共服务的建议\n一、建设📖枢纽\n建设枢纽,','\n',char(10)),replace('。\n二、培养人才\n培养人才。\n','\n',char(10)),'af9c1614-1fd5-40cf-8f02-4dbb35090627',1795974263247,1795974263247);
CREATE TABLE placement (
    id TEXT NOT NULL PRIMARY KEY,
    highlight TEXT NOT NULL REFERENCES highlight (id) DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    range_start INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    state TEXT NOT NULL
);
INSERT INTO placement VALUES('5a281387-c036-4105-a65a-3cedbc49ace9','f349d400-f2e5-49f7-9b68-a31381490965','52d38a88-2e4e-4a61-a776-bc96d0d37926',18,20,'placed');
INSERT INTO placement VALUES('afac972d-4552-421a-8d6d-e36292a0dc6a','e70ef38b-c9b6-4e3f-8731-5368eb1610c8','52d38a88-2e4e-4a61-a776-bc96d0d37926',26,30,'placed');
CREATE TABLE coding (
    id TEXT NOT NULL PRIMARY KEY,
    highlight TEXT NOT NULL REFERENCES highlight (id) DEFERRABLE INITIALLY DEFERRED,
    theme TEXT NOT NULL REFERENCES theme (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED,
    created INTEGER NOT NULL
);
INSERT INTO coding VALUES('0ac8e3e6-d0a4-4f52-adac-312f9de7e716','f349d400-f2e5-49f7-9b68-a31381490965','463ca3e8-0bb9-4376-a3df-96be4971633c','c1175d6b-5420-4cdc-aaf5-452fefdea21d',1795974263166);
INSERT INTO coding VALUES('a8d9def6-0c24-48cb-975e-94f8db6b108f','e70ef38b-c9b6-4e3f-8731-5368eb1610c8','933ae8d1-0b82-45a4-a189-71c230fd44e3','af9c1614-1fd5-40cf-8f02-4dbb35090627',1795974263247);
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
INSERT INTO note VALUES('8f680e21-90a5-4a41-8c12-df206a1a268c','highlight','f349d400-f2e5-49f7-9b68-a31381490965','在哪里？','thought',0,0,0,NULL,'c1175d6b-5420-4cdc-aaf5-452fefdea21d',1795974263166,1795974263166);
CREATE TABLE content (
    hash TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
);
INSERT INTO content VALUES('578e35800be99694260a4b2141601966f3a17777b5fea477fb77adf0764dc532',X'2320e585b3e4ba8ee68ea8e8bf9be585ace585b1e69c8de58aa1e79a84e5bbbae8aeae0a0a232320e4b880e38081e5bbbae8aebef09f9396e69ea2e7babd0a0ae5bbbae8aebe2a2ae69ea2e7babd2a2a2ce5bc80e694bee695b0e68daee380820a0a232320e4ba8ce38081e59fb9e585bbe4babae6898d0a0ae59fb9e585bbe4babae6898de380820a');
INSERT INTO content VALUES('836577940390e54e00f64d6c5743097f62150b0a3e6c3de626eb3e50b14e3c4a',X'e585b3e4ba8ee68ea8e8bf9be585ace585b1e69c8de58aa1e79a84e5bbbae8aeae0ae4b880e38081e5bbbae8aebef09f9396e69ea2e7babd0ae5bbbae8aebee69ea2e7babd2ce5bc80e694bee695b0e68daee380820ae4ba8ce38081e59fb9e585bbe4babae6898d0ae59fb9e585bbe4babae6898de380820a');
INSERT INTO content VALUES('9cf2fc78e3b5185d627f3fbb04a31008614fc9e960461f24b668a7ab4c84cf6c',X'7b2268656164696e6773223a5b5b302c312c66616c73655d2c5b312c322c66616c73655d2c5b332c322c66616c73655d5d2c227061676573223a5b5d2c227374796c6573223a5b5b32332c32352c315d5d7d');
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
INSERT INTO history VALUES(1,'Add document','e08e1dc2-9958-4d12-a010-76b757098857','Analyst',1795974263020,'','4c12ea8f-1902-4d04-991c-309f4acea6bf','done','{"author":[[null,{"created":1795974263020,"id":"e08e1dc2-9958-4d12-a010-76b757098857","name":"Analyst"}]],"document":[[null,{"author":"e08e1dc2-9958-4d12-a010-76b757098857","created":1795974263020,"current_version":"52d38a88-2e4e-4a61-a776-bc96d0d37926","id":"0037f8c0-1da7-49d4-b661-4e8d11d57ac5","name":"建议.md","number":1,"title":"关于推进公共服务的建议"}]],"section":[[null,{"confidence":0.8,"evidence":"front","heading_end":0,"heading_start":0,"id":"7f1047a4-f909-41b3-893b-66e20d3287b0","kind":"front","label":"","level":0,"ordinal":0,"parent":null,"range_end":11,"range_start":0,"set_aside":0,"summary":"","title":"","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}],[null,{"confidence":1,"evidence":"numbered","heading_end":20,"heading_start":12,"id":"4e914ef2-a9e7-40ed-9ee8-c1cff3e6c405","kind":"section","label":"一、","level":1,"ordinal":1,"parent":null,"range_end":31,"range_start":12,"set_aside":0,"summary":"","title":"建设📖枢纽","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}],[null,{"confidence":0.9,"evidence":"statement","heading_end":0,"heading_start":0,"id":"3219f405-23a7-44a7-b4b3-25f0506c835e","kind":"measure","label":"","level":2,"ordinal":1,"parent":"4e914ef2-a9e7-40ed-9ee8-c1cff3e6c405","range_end":31,"range_start":21,"set_aside":0,"summary":"","title":"建设枢纽,开放数据。","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}],[null,{"confidence":1,"evidence":"numbered","heading_end":38,"heading_start":32,"id":"73c1d9a4-3085-4bbe-9af0-864f3c5e415f","kind":"section","label":"二、","level":1,"ordinal":2,"parent":null,"range_end":44,"range_start":32,"set_aside":0,"summary":"","title":"培养人才","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}],[null,{"confidence":0.9,"evidence":"statement","heading_end":0,"heading_start":0,"id":"1d0b25fe-fea1-471f-ac51-fc5800f1a852","kind":"measure","label":"","level":2,"ordinal":1,"parent":"73c1d9a4-3085-4bbe-9af0-864f3c5e415f","range_end":44,"range_start":39,"set_aside":0,"summary":"","title":"培养人才。","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}]],"version":[[null,{"author":"e08e1dc2-9958-4d12-a010-76b757098857","created":1795974263020,"document":"0037f8c0-1da7-49d4-b661-4e8d11d57ac5","encoding":"UTF-8","id":"52d38a88-2e4e-4a61-a776-bc96d0d37926","media_type":"text/markdown","number":1,"source_hash":"578e35800be99694260a4b2141601966f3a17777b5fea477fb77adf0764dc532","structure_hash":"9cf2fc78e3b5185d627f3fbb04a31008614fc9e960461f24b668a7ab4c84cf6c","text_hash":"836577940390e54e00f64d6c5743097f62150b0a3e6c3de626eb3e50b14e3c4a"}]]}');
INSERT INTO history VALUES(2,'Add theme','e08e1dc2-9958-4d12-a010-76b757098857','Analyst',1795974263098,'','02fa4364-dea3-435c-b159-0d9e845c89e1','done','{"theme":[[null,{"colour":"#3377cc","definition":"","id":"933ae8d1-0b82-45a4-a189-71c230fd44e3","name":"数据","parent":null,"pinned_key":0,"position":0}],[null,{"colour":"#dd7722","definition":"","id":"ff009ff5-cace-409a-86a4-ca02c0a5bf84","name":"算力","parent":null,"pinned_key":0,"position":1}],[null,{"colour":"#22aa88","definition":"","id":"463ca3e8-0bb9-4376-a3df-96be4971633c","name":"基础设施","parent":"ff009ff5-cace-409a-86a4-ca02c0a5bf84","pinned_key":0,"position":0}]]}');
INSERT INTO history VALUES(3,'Highlight','c1175d6b-5420-4cdc-aaf5-452fefdea21d','甲',1795974263166,'','2c36fe50-49cd-427b-9772-66c6c5e63574','done','{"author":[[null,{"created":1795974263166,"id":"c1175d6b-5420-4cdc-aaf5-452fefdea21d","name":"甲"}]],"coding":[[null,{"author":"c1175d6b-5420-4cdc-aaf5-452fefdea21d","created":1795974263166,"highlight":"f349d400-f2e5-49f7-9b68-a31381490965","id":"0ac8e3e6-d0a4-4f52-adac-312f9de7e716","theme":"463ca3e8-0bb9-4376-a3df-96be4971633c"}]],"highlight":[[null,{"author":"c1175d6b-5420-4cdc-aaf5-452fefdea21d","created":1795974263166,"document":"0037f8c0-1da7-49d4-b661-4e8d11d57ac5","id":"f349d400-f2e5-49f7-9b68-a31381490965","modified":1795974263166,"prefix":"关于推进公共服务的建议\n一、建设📖","quote":"枢纽","range_end":20,"range_start":18,"suffix":"\n建设枢纽,开放数据。\n二、培养人才\n培养人才。\n","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}]],"note":[[null,{"author":"c1175d6b-5420-4cdc-aaf5-452fefdea21d","created":1795974263166,"done":0,"id":"8f680e21-90a5-4a41-8c12-df206a1a268c","modified":1795974263166,"private":0,"reply_to":null,"starred":0,"status":"thought","target_id":"f349d400-f2e5-49f7-9b68-a31381490965","target_kind":"highlight","text":"在哪里？"}]],"placement":[[null,{"highlight":"f349d400-f2e5-49f7-9b68-a31381490965","id":"5a281387-c036-4105-a65a-3cedbc49ace9","range_end":20,"range_start":18,"state":"placed","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}]]}');
INSERT INTO history VALUES(4,'Highlight','af9c1614-1fd5-40cf-8f02-4dbb35090627','乙',1795974263247,'','ef7296ec-469b-4619-ab3e-ab8af443ec10','done','{"author":[[null,{"created":1795974263247,"id":"af9c1614-1fd5-40cf-8f02-4dbb35090627","name":"乙"}]],"coding":[[null,{"author":"af9c1614-1fd5-40cf-8f02-4dbb35090627","created":1795974263247,"highlight":"e70ef38b-c9b6-4e3f-8731-5368eb1610c8","id":"a8d9def6-0c24-48cb-975e-94f8db6b108f","theme":"933ae8d1-0b82-45a4-a189-71c230fd44e3"}]],"highlight":[[null,{"author":"af9c1614-1fd5-40cf-8f02-4dbb35090627","created":1795974263247,"document":"0037f8c0-1da7-49d4-b661-4e8d11d57ac5","id":"e70ef38b-c9b6-4e3f-8731-5368eb1610c8","modified":1795974263247,"prefix":"关于推进公共服务的建议\n一、建设📖枢纽\n建设枢纽,","quote":"开放数据","range_end":30,"range_start":26,"suffix":"。\n二、培养人才\n培养人才。\n","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}]],"placement":[[null,{"highlight":"e70ef38b-c9b6-4e3f-8731-5368eb1610c8","id":"afac972d-4552-421a-8d6d-e36292a0dc6a","range_end":30,"range_start":26,"state":"placed","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}]]}');
CREATE TABLE journal (
    sequence INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    change TEXT NOT NULL
);
INSERT INTO journal VALUES(1,'{"author":[[null,{"created":1795974263020,"id":"e08e1dc2-9958-4d12-a010-76b757098857","name":"Analyst"}]],"document":[[null,{"author":"e08e1dc2-9958-4d12-a010-76b757098857","created":1795974263020,"current_version":"52d38a88-2e4e-4a61-a776-bc96d0d37926","id":"0037f8c0-1da7-49d4-b661-4e8d11d57ac5","name":"建议.md","number":1,"title":"关于推进公共服务的建议"}]],"section":[[null,{"confidence":0.8,"evidence":"front","heading_end":0,"heading_start":0,"id":"7f1047a4-f909-41b3-893b-66e20d3287b0","kind":"front","label":"","level":0,"ordinal":0,"parent":null,"range_end":11,"range_start":0,"set_aside":0,"summary":"","title":"","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}],[null,{"confidence":1,"evidence":"numbered","heading_end":20,"heading_start":12,"id":"4e914ef2-a9e7-40ed-9ee8-c1cff3e6c405","kind":"section","label":"一、","level":1,"ordinal":1,"parent":null,"range_end":31,"range_start":12,"set_aside":0,"summary":"","title":"建设📖枢纽","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}],[null,{"confidence":0.9,"evidence":"statement","heading_end":0,"heading_start":0,"id":"3219f405-23a7-44a7-b4b3-25f0506c835e","kind":"measure","label":"","level":2,"ordinal":1,"parent":"4e914ef2-a9e7-40ed-9ee8-c1cff3e6c405","range_end":31,"range_start":21,"set_aside":0,"summary":"","title":"建设枢纽,开放数据。","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}],[null,{"confidence":1,"evidence":"numbered","heading_end":38,"heading_start":32,"id":"73c1d9a4-3085-4bbe-9af0-864f3c5e415f","kind":"section","label":"二、","level":1,"ordinal":2,"parent":null,"range_end":44,"range_start":32,"set_aside":0,"summary":"","title":"培养人才","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}],[null,{"confidence":0.9,"evidence":"statement","heading_end":0,"heading_start":0,"id":"1d0b25fe-fea1-471f-ac51-fc5800f1a852","kind":"measure","label":"","level":2,"ordinal":1,"parent":"73c1d9a4-3085-4bbe-9af0-864f3c5e415f","range_end":44,"range_start":39,"set_aside":0,"summary":"","title":"培养人才。","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}]],"version":[[null,{"author":"e08e1dc2-9958-4d12-a010-76b757098857","created":1795974263020,"document":"0037f8c0-1da7-49d4-b661-4e8d11d57ac5","encoding":"UTF-8","id":"52d38a88-2e4e-4a61-a776-bc96d0d37926","media_type":"text/markdown","number":1,"source_hash":"578e35800be99694260a4b2141601966f3a17777b5fea477fb77adf0764dc532","structure_hash":"9cf2fc78e3b5185d627f3fbb04a31008614fc9e960461f24b668a7ab4c84cf6c","text_hash":"836577940390e54e00f64d6c5743097f62150b0a3e6c3de626eb3e50b14e3c4a"}]]}');
INSERT INTO journal VALUES(2,'{"theme":[[null,{"colour":"#3377cc","definition":"","id":"933ae8d1-0b82-45a4-a189-71c230fd44e3","name":"数据","parent":null,"pinned_key":0,"position":0}],[null,{"colour":"#dd7722","definition":"","id":"ff009ff5-cace-409a-86a4-ca02c0a5bf84","name":"算力","parent":null,"pinned_key":0,"position":1}],[null,{"colour":"#22aa88","definition":"","id":"463ca3e8-0bb9-4376-a3df-96be4971633c","name":"基础设施","parent":"ff009ff5-cace-409a-86a4-ca02c0a5bf84","pinned_key":0,"position":0}]]}');
INSERT INTO journal VALUES(3,'{"author":[[null,{"created":1795974263166,"id":"c1175d6b-5420-4cdc-aaf5-452fefdea21d","name":"甲"}]],"coding":[[null,{"author":"c1175d6b-5420-4cdc-aaf5-452fefdea21d","created":1795974263166,"highlight":"f349d400-f2e5-49f7-9b68-a31381490965","id":"0ac8e3e6-d0a4-4f52-adac-312f9de7e716","theme":"463ca3e8-0bb9-4376-a3df-96be4971633c"}]],"highlight":[[null,{"author":"c1175d6b-5420-4cdc-aaf5-452fefdea21d","created":1795974263166,"document":"0037f8c0-1da7-49d4-b661-4e8d11d57ac5","id":"f349d400-f2e5-49f7-9b68-a31381490965","modified":1795974263166,"prefix":"关于推进公共服务的建议\n一、建设📖","quote":"枢纽","range_end":20,"range_start":18,"suffix":"\n建设枢纽,开放数据。\n二、培养人才\n培养人才。\n","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}]],"note":[[null,{"author":"c1175d6b-5420-4cdc-aaf5-452fefdea21d","created":1795974263166,"done":0,"id":"8f680e21-90a5-4a41-8c12-df206a1a268c","modified":1795974263166,"private":0,"reply_to":null,"starred":0,"status":"thought","target_id":"f349d400-f2e5-49f7-9b68-a31381490965","target_kind":"highlight","text":"在哪里？"}]],"placement":[[null,{"highlight":"f349d400-f2e5-49f7-9b68-a31381490965","id":"5a281387-c036-4105-a65a-3cedbc49ace9","range_end":20,"range_start":18,"state":"placed","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}]]}');
INSERT INTO journal VALUES(4,'{"author":[[null,{"created":1795974263247,"id":"af9c1614-1fd5-40cf-8f02-4dbb35090627","name":"乙"}]],"coding":[[null,{"author":"af9c1614-1fd5-40cf-8f02-4dbb35090627","created":1795974263247,"highlight":"e70ef38b-c9b6-4e3f-8731-5368eb1610c8","id":"a8d9def6-0c24-48cb-975e-94f8db6b108f","theme":"933ae8d1-0b82-45a4-a189-71c230fd44e3"}]],"highlight":[[null,{"author":"af9c1614-1fd5-40cf-8f02-4dbb35090627","created":1795974263247,"document":"0037f8c0-1da7-49d4-b661-4e8d11d57ac5","id":"e70ef38b-c9b6-4e3f-8731-5368eb1610c8","modified":1795974263247,"prefix":"关于推进公共服务的建议\n一、建设📖枢纽\n建设枢纽,","quote":"开放数据","range_end":30,"range_start":26,"suffix":"。\n二、培养人才\n培养人才。\n","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}]],"placement":[[null,{"highlight":"e70ef38b-c9b6-4e3f-8731-5368eb1610c8","id":"afac972d-4552-421a-8d6d-e36292a0dc6a","range_end":30,"range_start":26,"state":"placed","version":"52d38a88-2e4e-4a61-a776-bc96d0d37926"}]]}');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('history',4);
INSERT INTO sqlite_sequence VALUES('journal',4);
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
PRAGMA user_version = 2;
