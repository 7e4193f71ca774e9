-- SPDX-FileCopyrightText: The Meipi authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Attributes of documents: what is asked of each (issuer, date, …), and the answers.

CREATE TABLE attribute (
    id TEXT NOT NULL PRIMARY KEY,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    choices TEXT NOT NULL,
    position INTEGER NOT NULL,
    set_aside INTEGER NOT NULL
);

CREATE TABLE attribute_value (
    id TEXT NOT NULL PRIMARY KEY,
    attribute TEXT NOT NULL REFERENCES attribute (id) DEFERRABLE INITIALLY DEFERRED,
    document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    value TEXT NOT NULL,
    found INTEGER NOT NULL
);
CREATE INDEX attribute_value_document ON attribute_value (document);
CREATE INDEX attribute_value_attribute ON attribute_value (attribute);
