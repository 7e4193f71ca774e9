// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

namespace meipi {

/// Where a passage stands, for people and for programs (product.md, cli.md).
struct Address {
    QString path; ///< "3.2", "front", "back", "" where the text has no sections.
    QString label; ///< Of the section, as printed: 三、.
    QString topLabel; ///< Of the outermost section around it, which the path's first step numbers.
    QString sectionTitle; ///< Of the section, not of the measure.
    SectionId section; ///< The innermost section that is no measure; null if none.
    SectionId innermost; ///< Of path: a measure or a section; null if none.
    int firstParagraph = 0; ///< From 1.
    int lastParagraph = 0;
    QString page; ///< That the passage begins on, by its label; empty where the source has none.
    QString lastPage; ///< That it ends on.
};

/// By where the range starts; UTF-16 code units of the document's current version.
Address addressOf(const ProjectSnapshot &project, const DocumentId &document, TextRange range);

/// The same for many passages of one document, which is looked up once. @p project must outlive the
/// object and stay as it is.
class DocumentAddresses {
public:
    DocumentAddresses(const ProjectSnapshot &project, const DocumentId &document);

    Address of(TextRange range) const;

private:
    Text m_text;
    TextStructure m_structure;
    const SectionTree &m_tree;
};

/// 三·2 for path 3.2 of a section labelled 三、; 3·2 where the label is no Chinese number; the
/// translated front or back matter; ¶12 in texts without sections.
QString shownPath(const Address &address);

/// 《title》第三条建议第2项（第17段，第4页）, or "title", recommendation 3, item 2 (paragraph 17,
/// page 4), the page where the source has pages; by the @p language "zh" or "en".
QString citation(const ProjectSnapshot &project, const DocumentId &document, TextRange range,
                 QStringView language);

/// meipi://document/<hash>?highlight=<uuid> (cli.md), the hash being the source's.
QString passageLink(const ProjectSnapshot &project, const HighlightId &highlight);
QString passageLink(QStringView sourceHash, const HighlightId &highlight);

} // namespace meipi
