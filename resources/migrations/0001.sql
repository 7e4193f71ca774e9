-- SPDX-FileCopyrightText: The Meipi authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The project file, version 1; docs/file-format.md says what everything means.
-- Ids are UUIDs in lower case without braces, times milliseconds since 1970-01-01T00:00:00Z,
-- positions UTF-16 code units, colours #rrggbb. No triggers and no views: they are switched off.

CREATE TABLE author (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    created INTEGER NOT NULL
);

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
CREATE INDEX theme_parent ON theme (parent);

CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    name TEXT NOT NULL,
    current_version TEXT NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED,
    created INTEGER NOT NULL
);

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
CREATE INDEX section_version ON section (version);
CREATE INDEX section_parent ON section (parent);

CREATE TABLE reading (
    id TEXT NOT NULL PRIMARY KEY,
    section TEXT NOT NULL REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    modified INTEGER NOT NULL
);
CREATE INDEX reading_section ON reading (section);

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

CREATE TABLE placement (
    id TEXT NOT NULL PRIMARY KEY,
    highlight TEXT NOT NULL REFERENCES highlight (id) DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    range_start INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    state TEXT NOT NULL
);
CREATE INDEX placement_highlight ON placement (highlight);

CREATE TABLE coding (
    id TEXT NOT NULL PRIMARY KEY,
    highlight TEXT NOT NULL REFERENCES highlight (id) DEFERRABLE INITIALLY DEFERRED,
    theme TEXT NOT NULL REFERENCES theme (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED,
    created INTEGER NOT NULL
);
CREATE INDEX coding_highlight ON coding (highlight);
CREATE INDEX coding_theme ON coding (theme);

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
CREATE INDEX note_reply_to ON note (reply_to);

CREATE TABLE content (
    hash TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
);

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

CREATE TABLE journal (
    sequence INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    change TEXT NOT NULL
);
