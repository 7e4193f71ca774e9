// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/annotateddocxexporter.h"

#include "export/addresswords.h"
#include "export/annotatedtext.h"
#include "export/docxtext.h"
#include "export/exportfailures.h"
#include "export/markdowntext.h"
#include "export/storyparts.h"

#include <QCoreApplication>
#include <QSet>

namespace meipi {

namespace {

struct AnnotatedDocxWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::AnnotatedDocxExporter)
};

// A colour as a ground for black words.
Colour tintOf(Colour colour)
{
    const auto part = [colour](int shift) {
        const quint32 value = (colour.rgb >> shift) & 0xff;
        return (value + 3 * 0xff) / 4;
    };
    return {(part(16) << 16) | (part(8) << 8) | part(0)};
}

QByteArray docxHex(Colour colour)
{
    return colour.toString().sliced(1).toUpper().toLatin1();
}

/// The texts of a project with comments.
class AnnotatedDocx {
public:
    AnnotatedDocx(const ProjectSnapshot &project, const NotesReport &report,
                  const ExportOptions &options)
        : m_project(project), m_report(report), m_words(options.language)
    {
    }

    bool write(Progress &progress); ///< False when cancelled.
    const DocxText &text() const { return m_text; }

private:
    void head();
    void paragraph(const Text &text, const AnnotatedParagraph &paragraph);
    void begin(qsizetype passage);
    int addNote(const ReportNote &note, quint32 parent);
    quint32 keyFor(const NoteId &id);
    QByteArray looksOf(const AnnotatedSegment &segment) const;
    void unplaced();

    const ProjectSnapshot &m_project;
    const NotesReport &m_report;
    ExportWords m_words;
    DocxText m_text;
    QHash<qsizetype, QList<int>> m_comments; ///< Of passages that are open.
    QSet<quint32> m_keys;
};

// The same for a note in every export, so that what comes back is known: what its block id says.
quint32 AnnotatedDocx::keyFor(const NoteId &id)
{
    quint32 key = id.toString().first(8).toUInt(nullptr, 16) & 0x7fffffff;
    while (key == 0 || m_keys.contains(key))
        key = (key + 1) & 0x7fffffff;
    m_keys.insert(key);
    return key;
}

int AnnotatedDocx::addNote(const ReportNote &note, quint32 parent)
{
    DocxComment comment;
    comment.key = keyFor(note.id);
    comment.parent = parent;
    comment.isDone = note.done;
    comment.author = onOneLine(note.author);
    comment.date = note.created;
    comment.text = note.text;
    return m_text.addComment(comment);
}

void AnnotatedDocx::begin(qsizetype passage)
{
    QList<int> numbers;
    for (const ReportNote &note : m_report.passages[passage].notes) {
        const int number = addNote(note, 0);
        numbers.append(number);
        const quint32 key = m_text.keyOf(number);
        for (const ReportNote &reply : note.replies)
            numbers.append(addNote(reply, key));
    }
    for (const int number : std::as_const(numbers))
        m_text.beginComment(number);
    m_comments.insert(passage, numbers);
}

QByteArray AnnotatedDocx::looksOf(const AnnotatedSegment &segment) const
{
    if (segment.passages.isEmpty())
        return {};
    QList<Colour> colours;
    for (const qsizetype passage : segment.passages) {
        for (const qsizetype theme : m_report.passages[passage].themes)
            colours.append(m_report.themes[theme].colour);
    }
    if (colours.isEmpty())
        colours.append(Colour());
    // One ground, and a line for what lies on top of it.
    QByteArray looks;
    if (colours.size() > 1)
        looks += "<w:u w:val=\"thick\" w:color=\"" + docxHex(colours[1]) + "\"/>";
    return looks + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + docxHex(tintOf(colours[0]))
        + "\"/>";
}

void AnnotatedDocx::paragraph(const Text &text, const AnnotatedParagraph &paragraph)
{
    const OfficeStyle style = paragraph.level == 0
        ? OfficeStyle::Body
        : static_cast<OfficeStyle>(static_cast<int>(OfficeStyle::Heading1)
                                   + std::min(paragraph.level, 6) - 1);
    m_text.beginParagraph(style);
    qsizetype begun = 0;
    qsizetype ended = 0;
    QList<qsizetype> ends = paragraph.ends;
    std::stable_sort(ends.begin(), ends.end(), [this](qsizetype a, qsizetype b) {
        return m_report.passages[a].range.end < m_report.passages[b].range.end;
    });
    const auto endUpTo = [&](qsizetype position) {
        for (; ended < ends.size() && m_report.passages[ends[ended]].range.end <= position;
             ++ended) {
            for (const int number : m_comments.take(ends[ended]))
                m_text.endComment(number);
        }
    };
    const auto beginUpTo = [&](qsizetype position) {
        for (; begun < paragraph.starts.size()
             && m_report.passages[paragraph.starts[begun]].range.start <= position;
             ++begun)
            begin(paragraph.starts[begun]);
    };
    for (const AnnotatedSegment &segment : paragraph.segments) {
        endUpTo(segment.range.start);
        beginUpTo(segment.range.start);
        m_text.run(text.view(segment.range), looksOf(segment));
    }
    beginUpTo(paragraph.range.end + 1);
    endUpTo(paragraph.range.end + 1);
    m_text.endParagraph();
}

void AnnotatedDocx::head()
{
    m_text.paragraph(OfficeStyle::Kicker, {{m_words(Word::AnnotatedText)}});
    m_text.paragraph(OfficeStyle::Title, {{pageTitle(m_report, Word::AnnotatedText, m_words)}});
    QList<ThemeCount> counts;
    for (qsizetype theme = 0; theme < m_report.themes.size(); ++theme) {
        if (!m_report.themes[theme].passages.isEmpty())
            counts.append({theme, m_report.themes[theme].passages.size()});
    }
    if (!counts.isEmpty())
        m_text.paragraph(OfficeStyle::Themes, countedThemes(m_report, counts));
}

void AnnotatedDocx::unplaced()
{
    if (m_report.unplaced.isEmpty())
        return;
    m_text.paragraph(OfficeStyle::Heading1, {{m_words(Word::Unplaced)}});
    for (const qsizetype passage : m_report.unplaced) {
        m_text.beginParagraph(OfficeStyle::Quote);
        begin(passage);
        m_text.run(onOneLine(m_report.passages[passage].quote));
        for (const int number : m_comments.take(passage))
            m_text.endComment(number);
        m_text.endParagraph();
    }
}

bool AnnotatedDocx::write(Progress &progress)
{
    qint64 total = 0;
    qint64 before = 0;
    for (const ReportDocument &document : m_report.documents)
        total += m_project.text(document.id).size();
    progress.setTotal(total);
    head();
    for (qsizetype document = 0; document < m_report.documents.size(); ++document) {
        AnnotatedText text(m_project, m_report, document);
        if (m_report.documents.size() > 1)
            m_text.paragraph(OfficeStyle::Title, {{onOneLine(m_report.documents[document].title)}});
        while (!text.atEnd()) {
            if (progress.isCancelled())
                return false;
            const AnnotatedParagraph next = text.next();
            paragraph(text.text(), next);
            progress.setDone(before + next.range.end);
        }
        before += text.text().size();
    }
    unplaced();
    return true;
}

} // namespace

Exporter::Info AnnotatedDocxExporter::info() const
{
    return {QStringLiteral("annotated-docx"),
            AnnotatedDocxWords::tr("Word (DOCX), the whole text with comments"),
            QStringLiteral("docx"),
            {AnnotatedDocxWords::tr("Themes but for their colours"),
             AnnotatedDocxWords::tr("Status and stars of notes"),
             AnnotatedDocxWords::tr("Notes on sections, themes, documents and the project"),
             AnnotatedDocxWords::tr("Control characters"), AnnotatedDocxWords::tr("History")},
            Info::Contents::WholeText};
}

Result<Done> AnnotatedDocxExporter::write(const ProjectSnapshot &snapshot,
                                          const ExportOptions &options, QIODevice &out,
                                          Progress &progress) const
{
    const auto report = gatherNotes(snapshot, options.includePrivate, progress);
    if (!report)
        return tl::unexpected(report.error());
    const ExportWords words(options.language);
    AnnotatedDocx pages(snapshot, *report, options);
    if (!pages.write(progress))
        return exportCancelled();
    return pages.text().write(out, officeFacts(*report, Word::AnnotatedText, words, options));
}

} // namespace meipi
