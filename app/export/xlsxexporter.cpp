// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxexporter.h"

#include "export/addresswords.h"
#include "export/exportfailures.h"
#include "export/exportgrouping.h"
#include "export/xlsxbook.h"
#include "report/proposedwording.h"

#include <QCoreApplication>
#include <QIODevice>

namespace meipi {

namespace {

struct XlsxExporterWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::XlsxExporter)
};

SheetCell textCell(const QString &text)
{
    return {text, {}, {}};
}

SheetCell amount(qsizetype number)
{
    return {QString(), double(number), {}};
}

SheetCell moment(Timestamp time)
{
    return time == Timestamp() ? SheetCell() : SheetCell{time.toString(), {}, time};
}

/// Writes the sheets.
class Sheets {
public:
    Sheets(const ProjectSnapshot &project, const NotesReport &report, const ExportOptions &options,
           XlsxBook &book)
        : m_project(project), m_report(report), m_options(options), m_book(book),
          m_words(options.language), m_places(report, m_words)
    {
    }

    bool write(Progress &progress); ///< False when cancelled.

private:
    bool highlights(Progress &progress);
    bool notes(const Progress &progress);
    void themes();
    void feedback();
    QStringList titles(std::initializer_list<Word> list) const;

    const ProjectSnapshot &m_project;
    const NotesReport &m_report;
    const ExportOptions &m_options;
    XlsxBook &m_book;
    ExportWords m_words;
    SectionWords m_places;
};

QStringList Sheets::titles(std::initializer_list<Word> list) const
{
    QStringList titles;
    for (const Word word : list)
        titles.append(m_words(word));
    return titles;
}

bool Sheets::write(Progress &progress)
{
    if (!highlights(progress) || !notes(progress))
        return false;
    themes();
    feedback();
    return !progress.isCancelled();
}

bool Sheets::highlights(Progress &progress)
{
    m_book.beginSheet(m_words(Word::Highlights),
                      titles({Word::Document, Word::Number, Word::Where, Word::Section,
                              Word::InParagraph, Word::Passage, Word::Characters, Word::Themes,
                              Word::Notes, Word::MarkedBy, Word::MarkedOn, Word::BackToPassage}),
                      {18, 8, 22, 24, 8, 60, 8, 24, 8, 12, 17, 30});
    progress.setTotal(m_report.passages.size());
    for (qsizetype at = 0; at < m_report.passages.size(); ++at) {
        if (progress.isCancelled())
            return false;
        const ReportPassage &passage = m_report.passages[at];
        QStringList themes;
        for (const qsizetype theme : passage.themes)
            themes.append(m_report.themes[theme].path);
        m_book.row({textCell(m_report.documents[passage.document].title),
                    textCell(passage.address.path), textCell(m_places.of(passage)),
                    textCell(passage.address.sectionTitle),
                    passage.address.firstParagraph > 0 ? amount(passage.address.firstParagraph)
                                                       : SheetCell(),
                    textCell(passage.quote), amount(codePointCount(passage.quote)),
                    textCell(themes.join(QStringLiteral("; "))), amount(passage.notes.size()),
                    textCell(passage.author), moment(passage.created),
                    textCell(linkTo(m_report, passage))});
        progress.setDone(at + 1);
    }
    return true;
}

bool Sheets::notes(const Progress &progress)
{
    NoteTable table(m_project, m_report, m_words);
    m_book.beginSheet(m_words(Word::Notes), table.head(),
                      {18, 8, 18, 8, 22, 24, 8, 50, 24, 8, 50, 8, 8, 8, 12, 17, 17, 12, 17});
    const QList<NoteGroup> groups = grouped(m_report, m_options.groupBy);
    for (const NoteGroup &group : groups) {
        table.writeRows(group, [&](const SheetRow &row) {
            if (!progress.isCancelled())
                m_book.row(row);
        });
    }
    return !progress.isCancelled();
}

void Sheets::themes()
{
    m_book.beginSheet(m_words(Word::Themes),
                      titles({Word::Theme, Word::Definition, Word::Colour, Word::Highlights,
                              Word::HighlightsWithin, Word::Notes}),
                      {32, 60, 10, 8, 12, 8});
    for (const ReportTheme &theme : m_report.themes) {
        m_book.row({textCell(theme.path), textCell(theme.definition),
                    textCell(theme.colour.toString()), amount(theme.passages.size()),
                    amount(theme.passagesWithin), amount(theme.notes.size())});
    }
}

void Sheets::feedback()
{
    bool hasSheet = false;
    for (const ReportPassage &passage : m_report.passages) {
        for (const ReportNote &note : passage.notes) {
            const auto proposed = proposedWording(note.text);
            if (!proposed)
                continue;
            if (!hasSheet) {
                m_book.beginSheet(m_words(Word::FeedbackTable),
                                  titles({Word::Clause, Word::Passage, Word::ProposedWording,
                                          Word::Changes, Word::Reason, Word::Who}),
                                  {24, 50, 50, 50, 40, 12});
            }
            hasSheet = true;
            const QString place = m_places.of(passage);
            const QString paragraphs = printedParagraphs(passage.address, m_words);
            m_book.row({textCell(place.isEmpty() ? paragraphs : place), textCell(passage.quote),
                        textCell(proposed->wording), textCell(passage.quote + proposed->wording),
                        textCell(proposed->reason), textCell(note.author)},
                       3, wordingDiff(passage.quote, proposed->wording));
        }
    }
}

} // namespace

Exporter::Info XlsxExporter::info() const
{
    return {QStringLiteral("xlsx"),
            XlsxExporterWords::tr("Excel tables (XLSX)"),
            QStringLiteral("xlsx"),
            {XlsxExporterWords::tr("The text around the passages"),
             XlsxExporterWords::tr("What is longer than 32,767 characters in one note or passage"),
             XlsxExporterWords::tr("Control characters"), XlsxExporterWords::tr("History")},
            Info::Contents::Notes};
}

Result<Done> XlsxExporter::write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                                 QIODevice &out, Progress &progress) const
{
    const auto report = gatherNotes(snapshot, options.includePrivate, progress);
    if (!report)
        return tl::unexpected(report.error());
    const ExportWords words(options.language);
    XlsxBook book(officeFacts(*report, Word::AllNotes, words, options));
    if (!Sheets(snapshot, *report, options, book).write(progress))
        return exportCancelled();
    const auto whole = book.finish();
    if (!whole)
        return tl::unexpected(whole.error());
    return writeAll(out, *whole);
}

} // namespace meipi
