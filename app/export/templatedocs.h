// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/templatefields.h"

#include <QList>

namespace meipi {

/// A kind of object that templates know, and the names it has. docs/templates.md prints the same
/// table; a test holds that page, the objects and this to each other.
struct TemplatePart {
    enum class Kind {
        Page, ///< The whole.
        VaultPage, ///< A page of a vault: what the whole has, and these.
        Link, ///< To another page of a vault.
        Document,
        Section,
        Theme,
        Group,
        Passage,
        Note,
        Memos, ///< Notes on anything but a passage.
        Memo,
        MemoRow, ///< What a section has, and these.
        MemoNote, ///< What a note has, and these.
        MemoGap,
        Words, ///< Of the export's language.
        Changes, ///< Sections that change what they enclose.
    };

    struct Name {
        Field field = Field::Unknown;
        QString description; ///< Translated; a few words without a full stop.
    };

    Kind kind = Kind::Page;
    QString title; ///< Translated.
    QList<Name> names;
};

QList<TemplatePart> templateParts(); ///< In the order of Kind.

} // namespace meipi
