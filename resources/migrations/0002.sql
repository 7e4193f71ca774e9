-- SPDX-FileCopyrightText: The Meipi authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A version keeps what its source says beyond the characters: pages, styles, headings. Empty where
-- that is nothing, as it was in all files before.

ALTER TABLE version ADD COLUMN structure_hash TEXT NOT NULL DEFAULT '';
