// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/outline.h"
#include "project/attributes.h"
#include "text/text.h"

namespace meipi {

/// What a text says about itself beyond doubt: the number it was issued under where that stands
/// alone in its head, date and issuing body of its own signature, "WORDS: value" lines of its head,
/// and what follows from these. The words are those of resources/attributes/attributes.txt.
struct FoundAttribute {
    QString key;
    QString
        value; ///< As readAttributeValue() gives it; of a choice, a word of the text's language.
};

QList<FoundAttribute> findAttributes(const Text &text, const Outline &outline,
                                     const QString &title);

/// What the text of @p documents (none: of all) says where their attributes are empty, or were
/// found before and say something else now. What people wrote stays. Texts that are not loaded say
/// nothing.
Change refindAttributes(const ProjectSnapshot &project, const QList<DocumentId> &documents = {});

/// Adds @p found to the change that adds or alters @p document, in the same way.
void appendFound(const ProjectSnapshot &project, const DocumentId &document,
                 const QList<FoundAttribute> &found, Change &change);

} // namespace meipi
