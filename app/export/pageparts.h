// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportwords.h"
#include "export/pagewriter.h"
#include "report/notesreport.h"

namespace meipi {

/// What the pages of all notes and those of the memo have in common.
class PageParts {
public:
    PageParts(const NotesReport &report, const ExportWords &words, PageWriter &writer)
        : m_report(report), m_words(words), m_writer(writer)
    {
    }

    /// Kind, title and lines about sources and figures, with @p right beside the last of them.
    void writeTitle(Word kind, const QList<TextSpans> &lines, const TextSpans &right);

    TextSpans sourceLine(const ReportDocument &document) const;
    TextSpans chip(qsizetype theme, double size) const; ///< ■ 算力, the square in its colour.
    TextSpans chips(const QList<qsizetype> &themes, double size) const;

private:
    const NotesReport &m_report;
    const ExportWords &m_words;
    PageWriter &m_writer;
};

/// What someone wrote and when, as notes carry it: 陈 · 2026-01-02.
QString signature(const QString &author, Timestamp time);

} // namespace meipi
