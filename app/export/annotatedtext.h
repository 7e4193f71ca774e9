// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/notesreport.h"

namespace meipi {

/// A document's whole text cut at its paragraphs and at the ends of its highlights, for the formats
/// that show it.

struct AnnotatedSegment {
    TextRange range; ///< UTF-16 code units of the text, not empty.
    QList<qsizetype> passages; ///< Into NotesReport::passages, that cover it, in text order.
};

struct AnnotatedParagraph {
    TextRange range; ///< Without its LF.
    int level = 0; ///< Of the heading that it is, from 1; 0 for running text.
    QList<qsizetype> sections; ///< That begin in it, into ReportDocument::sections; no measures.
    QList<AnnotatedSegment> segments; ///< One after the other, the whole paragraph.
    QList<qsizetype> starts; ///< Passages that begin in it, its LF included.
    QList<qsizetype> ends; ///< Passages that end in it, likewise.
};

/// In the order of the text, each paragraph when it is asked for.
class AnnotatedText {
public:
    /// @p document into @p report's documents; all must outlive the object.
    AnnotatedText(const ProjectSnapshot &project, const NotesReport &report, qsizetype document);

    const Text &text() const { return m_text; }
    bool atEnd() const { return m_next >= m_text.paragraphCount(); }
    AnnotatedParagraph next();

    /// The number a passage goes by on the page, from 1 in text order over all documents.
    static qint64 numberOf(qsizetype passage) { return passage + 1; }

private:
    struct Heading {
        TextRange range;
        qsizetype section = -1;
        int level = 0;
    };

    void cut(AnnotatedParagraph &paragraph);

    const NotesReport &m_report;
    const ReportDocument &m_document;
    Text m_text;
    QList<Heading> m_headings; ///< By start.
    QList<qsizetype> m_open; ///< Passages begun and not ended.
    qsizetype m_next = 0; ///< Paragraph.
    qsizetype m_nextPassage = 0; ///< Into the document's passages.
    qsizetype m_nextHeading = 0;
};

} // namespace meipi
