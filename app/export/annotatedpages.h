// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/annotatedtext.h"
#include "export/pagecontents.h"
#include "export/pageparts.h"

namespace meipi {

/// The whole text as pages: passages tinted by their theme, stripes left of the lines that several
/// share, notes in the margin beside the line where their passage begins, or as soon as there is
/// room. Where the margin falls far behind, the text waits for it at a paragraph's end.
class AnnotatedPages {
public:
    AnnotatedPages(const ProjectSnapshot &project, const NotesReport &report,
                   const ExportOptions &options, PageWriter &writer);

    /// False when @p progress said stop; it counts characters.
    bool write(Progress &progress);

private:
    struct MarginLine {
        TypesetLine line;
        double space = 0; ///< Above it.
        QList<Colour> bar;
        QByteArray link;
    };

    void writeTitle();
    void paragraph(const Text &text, const AnnotatedParagraph &paragraph, qsizetype document);
    void bookmarks(const AnnotatedParagraph &paragraph, qsizetype document);
    TextSpans spansOf(const Text &text, const AnnotatedParagraph &paragraph) const;
    void stripes(Strip &strip, const QList<qsizetype> &passages) const;
    void number(Strip &strip, const QList<qsizetype> &passages) const;
    void queue(qsizetype passage);
    void queue(const ReportNote &note, bool isReply, const QList<Colour> &bar);
    void queue(const TextSpans &spans, double x, double space, const QList<Colour> &bar,
               const QByteArray &link);
    void fillMargin(Strip &strip);
    void append(Strip strip);
    void catchUp(qsizetype mostLeft);
    void writeUnplaced();
    QList<Colour> coloursOf(const QList<qsizetype> &passages) const;
    double textWidth() const;

    const ProjectSnapshot &m_project;
    const NotesReport &m_report;
    const ExportOptions &m_options;
    PageWriter &m_writer;
    ExportWords m_words;
    PageParts m_parts;
    PageContents m_contents;
    QList<MarginLine> m_margin; ///< What has found no room yet.
    qsizetype m_marginNext = 0; ///< Into it; what lies before has been set.
    double m_marginTop = 0; ///< From the next strip's top to where the margin is free.
};

} // namespace meipi
