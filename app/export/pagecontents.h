// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportwords.h"
#include "export/pagewriter.h"

namespace meipi {

/// A table of contents: its lines are set before the pages are known, the page numbers and links
/// afterwards.
class PageContents {
public:
    explicit PageContents(const ExportWords &words) : m_words(words) {}

    /// Announces a heading, in the order in which they come; deeper ones than the second level are
    /// left out here, and by fill() among the bookmarks.
    void add(int level, const QString &title); ///< @p level from 1, as of bookmarks.

    /// The lines; nothing for fewer than three headings.
    void write(PageWriter &writer);

    /// Once all has been written.
    void fill(PageFlow &flow, const Typesetter &typesetter) const;

private:
    const ExportWords &m_words;
    QList<Bookmark> m_entries;
    QList<qsizetype> m_strips; ///< Of each entry, the first.
};

} // namespace meipi
