// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"
#include "text/searchedtext.h"

namespace meipi {

/// The texts of a project made ready for searching, kept from one search to the next (what that
/// costs: searchedtext.h). For one thread at a time.
class SearchTexts {
public:
    /// Of the document's current version. Holds until the next forgetOld().
    SearchedText &of(const ProjectSnapshot &project, const DocumentId &document);

    void forgetOld(const ProjectSnapshot &project); ///< What is no current text any more.
    qsizetype memory() const; ///< Beside the texts themselves, in bytes.

private:
    QHash<QString, std::shared_ptr<SearchedText>> m_texts; ///< By text hash.
};

/// Where the sections of a document begin and end, as stretches that follow each other: the
/// innermost one that is no measure has what lies in it.
QList<TextRange> sectionStretches(const Outline &outline);

} // namespace meipi
