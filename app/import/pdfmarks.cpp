// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdfmarks.h"

#include "text/shortened.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace meipi {

namespace {

constexpr qsizetype longestHole = 12; // Units that a passage may leave out; more begin another.
constexpr qsizetype longestNoteShown = 40;

struct PdfMarkWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Importer)
};

/// Where the characters of one page went.
class PageCharacters {
public:
    PageCharacters(const PdfPage &page, const QList<qsizetype> &places)
        : m_page(page), m_places(places)
    {
    }

    QList<TextRange> covered(const QList<PdfBox> &areas) const;
    TextRange beside(const PdfBox &area) const; ///< The nearest word; empty without text.

private:
    void collect(const PdfWord &word, const PdfBox &area, QList<qsizetype> &found) const;

    const PdfPage &m_page;
    const QList<qsizetype> &m_places;
};

// A character belongs to the area that its middle lies in.
void PageCharacters::collect(const PdfWord &word, const PdfBox &area, QList<qsizetype> &found) const
{
    const float middle = word.box.middle();
    if (middle < area.top || middle > area.bottom || word.box.left > area.right
        || word.box.right < area.left)
        return;
    float left = word.box.left;
    float start = left;
    for (qint32 i = word.start; i < word.start + word.length; ++i) {
        const float end = m_page.ends[i];
        if (end != left)
            start = std::exchange(left, end); // The second unit of a pair has no width of its own.
        const float x = (start + end) / 2;
        if (x >= area.left && x <= area.right && m_places[i] >= 0)
            found.append(m_places[i]);
    }
}

QList<TextRange> PageCharacters::covered(const QList<PdfBox> &areas) const
{
    QList<qsizetype> found;
    for (const PdfBox &area : areas) {
        for (const PdfWord &word : m_page.words)
            collect(word, area, found);
    }
    std::sort(found.begin(), found.end());
    QList<TextRange> ranges;
    for (const qsizetype place : std::as_const(found)) {
        if (!ranges.isEmpty() && place - ranges.back().end <= longestHole)
            ranges.back().end = std::max(ranges.back().end, place + 1);
        else
            ranges.append({place, place + 1});
    }
    return ranges;
}

float distance(const PdfBox &a, const PdfBox &b)
{
    const float x = std::max({0.0F, a.left - b.right, b.left - a.right});
    const float y = std::max({0.0F, a.top - b.bottom, b.top - a.bottom});
    return x / 4 + y; // A note in the margin belongs to its line.
}

TextRange PageCharacters::beside(const PdfBox &area) const
{
    TextRange best;
    float bestDistance = std::numeric_limits<float>::max();
    for (const PdfWord &word : m_page.words) {
        const qsizetype first = m_places[word.start];
        const qsizetype last = m_places[word.start + word.length - 1];
        const float away = distance(word.box, area);
        if (first < 0 || last < first || away >= bestDistance)
            continue;
        best = {first, last + 1};
        bestDistance = away;
    }
    return best;
}

ImportedMark asImported(const PdfMark &mark, TextRange range, const QString &text)
{
    ImportedMark imported;
    imported.range = range;
    imported.quote = text.mid(range.start, range.length());
    imported.author = mark.author;
    imported.date = mark.date;
    imported.colour = mark.colour;
    imported.note = mark.note;
    for (const PdfReply &reply : mark.replies)
        imported.replies.append({reply.author, reply.text, reply.date});
    return imported;
}

QString pageName(const PdfPage &page)
{
    return page.label.isEmpty() ? QString::number(page.number + 1) : page.label;
}

Problem withoutPlace(const PdfMark &mark, const PdfPage &page)
{
    const QString note = shortened(mark.note.simplified(), longestNoteShown);
    if (note.isEmpty())
        return {PdfMarkWords::tr("A highlight on page %1 has no text under it and was left out.")
                    .arg(pageName(page))};
    return {PdfMarkWords::tr("A note on page %1 has no text to stand on and was left out: “%2”.")
                .arg(pageName(page), note)};
}

void place(const PdfMark &mark, const PdfPage &page, const PageCharacters &characters,
           const QString &text, PdfMarks &result)
{
    QList<TextRange> ranges;
    if (mark.kind == PdfMark::Kind::Passage)
        ranges = characters.covered(mark.areas);
    else if (const TextRange range = characters.beside(mark.areas.value(0)); !range.isEmpty())
        ranges = {range};
    if (ranges.isEmpty())
        result.problems.append(withoutPlace(mark, page));
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        ImportedMark imported = asImported(mark, ranges[i], text);
        if (i > 0) {
            // A passage that the text takes apart is several, the note at the first.
            imported.note.clear();
            imported.replies.clear();
        }
        result.marks.append(imported);
    }
}

} // namespace

PdfMarks placedMarks(const QList<PdfPage> &pages, const PdfText &text)
{
    PdfMarks result;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const PageCharacters characters(pages[i], text.places[i]);
        for (const PdfMark &mark : pages[i].marks)
            place(mark, pages[i], characters, text.text, result);
    }
    std::stable_sort(
        result.marks.begin(), result.marks.end(),
        [](const ImportedMark &a, const ImportedMark &b) { return a.range.start < b.range.start; });
    return result;
}

} // namespace meipi
