// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "export/exportwords.h"
#include "report/notegroups.h"

#include <QHash>

namespace meipi {

/// Names of places and times as exported pages print them. All on one line.

/// 三·2 (address.h), front and back matter in the language of @p words.
QString printedAddress(const Address &address, const ExportWords &words);

/// 3.2, and nothing for front and back matter, which the words name.
QString numberOf(const Address &address);

/// 第三条建议第2项, or recommendation 3, item 2; empty in texts without sections.
QString addressInWords(const NotesReport &report, const ReportPassage &passage,
                       const ExportWords &words);

/// The same for many passages: the words for a section are put together once. For one thread; both
/// must outlive the object.
class SectionWords {
public:
    SectionWords(const NotesReport &report, const ExportWords &words);

    QString of(const ReportPassage &passage) const; ///< addressInWords()

private:
    const QString &chain(qsizetype document, qsizetype section) const;

    const NotesReport &m_report;
    const ExportWords &m_words;
    mutable QHash<std::pair<qsizetype, qsizetype>, QString> m_chains; ///< By document and section.
};

/// 第17段, or paragraphs 17–18; empty where it is not known.
QString printedParagraphs(const Address &address, const ExportWords &words);

QString printedParagraphsShort(const Address &address, const ExportWords &words); ///< para. 17

/// 三、持续投入…: label and title, or what the section is called where it has neither.
QString headingOf(const ReportSection &section, const ExportWords &words);

QString headingOf(const NotesReport &report, const NoteGroup &group, const ExportWords &words);

/// What a note that hangs on no highlight hangs on: 3.2 and the title, a theme's path.
QString placeOf(const NotesReport &report, const ReportMemo &memo, const ExportWords &words);

/// Whether a document's outermost sections are numbered points, which an analyst calls
/// recommendations, and not chapters or articles.
bool hasRecommendations(const ReportDocument &document);

/// What a page of that kind is called where the project has no title.
Word titleOf(ExportOptions::Kind kind);

/// The project's, else what @p kind of page it is.
QString pageTitle(const NotesReport &report, Word kind, const ExportWords &words);

/// The link that leads back to a passage; empty where its document has no text.
QString linkTo(const NotesReport &report, const ReportPassage &passage);

/// 2026-01-02, in UTC, so that it is the same everywhere; empty when not known.
QString printedDate(Timestamp time);

} // namespace meipi
