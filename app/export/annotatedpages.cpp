// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/annotatedpages.h"

#include "export/addresswords.h"
#include "export/markdowntext.h"
#include "export/pagestyle.h"

namespace meipi {

using namespace pagestyle;

namespace {

constexpr double marginWidth = 140; // of the column that notes stand in
constexpr double marginGap = 18;
constexpr double marginLine = 12.5;
constexpr double marginBaseline = 9.2;
constexpr double stripeWidth = 2.5;
constexpr qsizetype mostStripes = 5;
constexpr qsizetype patience = 8; // lines that the margin may lag behind at a paragraph's end

Colour ground(Colour colour)
{
    const auto part = [colour](int shift) { return (((colour.rgb >> shift) & 0xff) + 765) / 4; };
    return {(part(16) << 16) | (part(8) << 8) | part(0)};
}

} // namespace

AnnotatedPages::AnnotatedPages(const ProjectSnapshot &project, const NotesReport &report,
                               const ExportOptions &options, PageWriter &writer)
    : m_project(project), m_report(report), m_options(options), m_writer(writer),
      m_words(options.language), m_parts(report, m_words, writer), m_contents(m_words)
{
}

double AnnotatedPages::textWidth() const
{
    return m_writer.textWidth() - marginWidth - marginGap;
}

bool AnnotatedPages::write(Progress &progress)
{
    qint64 total = 0;
    qint64 before = 0;
    for (const ReportDocument &document : m_report.documents) {
        total += m_project.text(document.id).size();
        if (m_report.documents.size() > 1)
            m_contents.add(1, onOneLine(document.title));
        for (const ReportSection &section : document.sections) {
            if (section.kind != OutlineNode::Kind::Measure)
                m_contents.add(section.depth + (m_report.documents.size() > 1 ? 2 : 1),
                               headingOf(section, m_words));
        }
    }
    progress.setTotal(total);
    writeTitle();
    m_contents.write(m_writer);
    m_writer.rule(14, 0.5, rule);
    for (qsizetype document = 0; document < m_report.documents.size(); ++document) {
        AnnotatedText text(m_project, m_report, document);
        if (m_report.documents.size() > 1) {
            const QString title = onOneLine(m_report.documents[document].title);
            m_writer.bookmarkNext(1, title);
            m_writer.paragraph({{title, sans(15, ink, true)}},
                               {.width = textWidth(),
                                .space = 26,
                                .lineHeight = 22,
                                .keepsWithNext = true,
                                .breaks = false});
        }
        while (!text.atEnd()) {
            if (progress.isCancelled())
                return false;
            const AnnotatedParagraph next = text.next();
            paragraph(text.text(), next, document);
            progress.setDone(before + next.range.end);
        }
        catchUp(0);
        before += text.text().size();
    }
    writeUnplaced();
    m_contents.fill(m_writer.flow(), m_writer.typesetter());
    return true;
}

void AnnotatedPages::writeTitle()
{
    QList<TextSpans> lines;
    for (const ReportDocument &document : m_report.documents)
        lines.append(m_parts.sourceLine(document));
    lines.append({{m_words.phrase(Phrase::Highlights, m_report.passages.size())
                       + QStringLiteral(" · ") + m_words.phrase(Phrase::Notes, m_report.noteCount),
                   small()}});
    const QString by =
        signature(m_words.joined(m_report.authors), m_options.date.value_or(m_report.lastChange));
    m_parts.writeTitle(Word::AnnotatedText, lines, {{by, small()}});
    QList<qsizetype> used;
    for (qsizetype theme = 0; theme < m_report.themes.size(); ++theme) {
        if (!m_report.themes[theme].passages.isEmpty())
            used.append(theme);
    }
    if (!used.isEmpty())
        m_writer.paragraph(m_parts.chips(used, 8.2),
                           {.space = 10, .lineHeight = 15, .fit = Typesetter::Fit::Ragged});
}

QList<Colour> AnnotatedPages::coloursOf(const QList<qsizetype> &passages) const
{
    QList<Colour> colours;
    for (const qsizetype passage : passages) {
        for (const qsizetype theme : m_report.passages[passage].themes) {
            if (!colours.contains(m_report.themes[theme].colour))
                colours.append(m_report.themes[theme].colour);
        }
        if (m_report.passages[passage].themes.isEmpty())
            colours.append(Colour());
    }
    return colours;
}

TextSpans AnnotatedPages::spansOf(const Text &text, const AnnotatedParagraph &paragraph) const
{
    TextStyle style = serif(10.5);
    if (paragraph.level > 0)
        style = sans(paragraph.level == 1 ? 12.5 : paragraph.level == 2 ? 11.4 : 10.6, ink, true);
    TextSpans spans;
    for (const AnnotatedSegment &segment : paragraph.segments) {
        TextStyle own = style;
        const QList<Colour> colours = coloursOf(segment.passages);
        if (!colours.isEmpty()) {
            own.ground = ground(colours.first());
            own.line = colours.last();
        }
        spans.append({text.view(segment.range).toString(), own});
    }
    return spans;
}

// A stripe a passage, so that those which overlap can be told apart without their colours.
void AnnotatedPages::stripes(Strip &strip, const QList<qsizetype> &passages) const
{
    double x = -6 - stripeWidth;
    for (const qsizetype passage : passages.first(std::min(passages.size(), mostStripes))) {
        const QList<Colour> colours = coloursOf({passage});
        const double part = strip.height / double(colours.size());
        for (qsizetype i = 0; i < colours.size(); ++i)
            strip.boxes.append({QRectF(x, part * double(i), stripeWidth, part), colours[i], 0});
        x -= stripeWidth + 1.5;
    }
}

void AnnotatedPages::number(Strip &strip, const QList<qsizetype> &passages) const
{
    QStringList numbers;
    for (const qsizetype passage : passages)
        numbers.append(QString::number(AnnotatedText::numberOf(passage)));
    const QList<TypesetLine> line = m_writer.typesetter().rightAligned(
        {{numbers.first() + (numbers.size() > 1 ? QStringLiteral("–") + numbers.last() : QString()),
          sans(6.6, accent)}},
        24);
    strip.texts.append({line.first(), -50, strip.height / 2 + 2.5, {}});
}

void AnnotatedPages::queue(const TextSpans &spans, double x, double space, const QList<Colour> &bar,
                           const QByteArray &link)
{
    QList<TypesetLine> lines =
        m_writer.typesetter().lines(spans, marginWidth - 7 - x, Typesetter::Fit::Ragged);
    for (TypesetLine &line : lines) {
        line.x += x;
        m_margin.append({line, space, bar, link});
        space = 0;
    }
}

void AnnotatedPages::queue(const ReportNote &note, bool isReply, const QList<Colour> &bar)
{
    TextSpans spans{{(isReply ? m_words(Word::Reply) : m_words.status(note.status)) + u' ',
                     sans(7.8, ink, true)}};
    if (note.starred)
        spans.append({QStringLiteral("★ "), sans(7.8, accent, true)});
    if (note.done)
        spans.append({m_words(Word::DoneTask) + u' ', sans(7.4, faint)});
    if (note.isPrivate)
        spans.append({m_words(Word::Private) + u' ', sans(7.4, accent)});
    spans.append({signature(note.author, note.created) + u'\n', sans(7.4, faint)});
    spans.append({note.text, sans(7.8)});
    queue(spans, isReply ? 8 : 0, 2, bar, {});
}

void AnnotatedPages::queue(qsizetype passage)
{
    const ReportPassage &row = m_report.passages[passage];
    const QList<Colour> bar = coloursOf({passage});
    TextSpans head{{QString::number(AnnotatedText::numberOf(passage)) + QStringLiteral("\u2002"),
                    sans(7.8, accent, true)}};
    head += m_parts.chips(row.themes, 7.6);
    queue(head, 0, 5, bar, passageLink(m_project, row.id).toUtf8());
    for (const ReportNote &note : row.notes) {
        queue(note, false, bar);
        for (const ReportNote &reply : note.replies)
            queue(reply, true, bar);
    }
}

void AnnotatedPages::fillMargin(Strip &strip)
{
    const double x = textWidth() + marginGap;
    m_marginTop = std::max(m_marginTop, -strip.space);
    while (m_marginNext < m_margin.size()) {
        const MarginLine &next = m_margin[m_marginNext];
        const double top = m_marginTop + next.space;
        if (top > strip.height - 1)
            break;
        const double part = marginLine / double(std::max<qsizetype>(1, next.bar.size()));
        for (qsizetype i = 0; i < next.bar.size(); ++i)
            strip.boxes.append({QRectF(x, top + part * double(i), 1.8, part), next.bar[i], 0});
        strip.texts.append({next.line, x + 7, top + marginBaseline, next.link});
        m_marginTop = top + marginLine;
        ++m_marginNext;
    }
    if (m_marginNext == m_margin.size()) {
        m_margin.clear();
        m_marginNext = 0;
    }
    m_marginTop -= strip.height;
}

void AnnotatedPages::append(Strip strip)
{
    m_marginTop -= strip.space;
    fillMargin(strip);
    m_writer.flow().append(strip);
}

void AnnotatedPages::catchUp(qsizetype mostLeft)
{
    while (m_margin.size() - m_marginNext > mostLeft) {
        Strip strip;
        strip.height = marginLine;
        append(strip);
    }
}

void AnnotatedPages::bookmarks(const AnnotatedParagraph &paragraph, qsizetype document)
{
    for (const qsizetype at : paragraph.sections) {
        const ReportSection &section = m_report.documents[document].sections[at];
        Strip strip; // of no height: several may begin in one place
        strip.keepsWithNext = true;
        strip.bookmark = Bookmark{section.depth + (m_report.documents.size() > 1 ? 2 : 1),
                                  headingOf(section, m_words)};
        append(strip);
    }
}

void AnnotatedPages::paragraph(const Text &text, const AnnotatedParagraph &paragraph,
                               qsizetype document)
{
    bookmarks(paragraph, document);
    const bool isHeading = paragraph.level > 0;
    const QList<TypesetLine> lines =
        m_writer.typesetter().lines(spansOf(text, paragraph), textWidth(),
                                    isHeading ? Typesetter::Fit::Balanced : Typesetter::Fit::Flush);
    qsizetype begun = 0; // of the passages that start here
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isLast = i + 1 == lines.size();
        Strip strip;
        strip.space = i > 0 ? 0 : isHeading ? 13 : 5;
        strip.height = paragraph.segments.isEmpty() ? 7 : isHeading ? 18 : quoteLine;
        strip.keepsWithNext = isHeading || (!isLast && (i == 0 || i + 2 == lines.size()));
        strip.texts.append({lines[i], 0, strip.height / 2 + 4, {}});
        QList<qsizetype> covering;
        const qsizetype last = lines[i].firstSpan < 0 ? -1 : lines[i].lastSpan;
        for (qsizetype span = std::max<qsizetype>(0, lines[i].firstSpan); span <= last; ++span) {
            for (const qsizetype passage : paragraph.segments[span].passages) {
                if (!covering.contains(passage))
                    covering.append(passage);
            }
        }
        stripes(strip, covering);
        QList<qsizetype> starting;
        for (; begun < paragraph.starts.size(); ++begun) {
            if (!isLast && !covering.contains(paragraph.starts[begun]))
                break;
            starting.append(paragraph.starts[begun]);
            queue(paragraph.starts[begun]);
        }
        if (!starting.isEmpty())
            number(strip, starting);
        append(strip);
    }
    catchUp(patience);
}

void AnnotatedPages::writeUnplaced()
{
    if (m_report.unplaced.isEmpty())
        return;
    m_writer.paragraph({{m_words(Word::Unplaced), sans(12.5, ink, true)}},
                       {.space = 24, .lineHeight = 18, .keepsWithNext = true});
    for (const qsizetype passage : m_report.unplaced) {
        Strip strip;
        strip.space = 8;
        strip.height = quoteLine;
        queue(passage);
        const QList<TypesetLine> lines =
            m_writer.typesetter().lines({{m_report.passages[passage].quote, quote()}}, textWidth());
        for (const TypesetLine &line : lines) {
            strip.texts = {{line, 0, strip.height / 2 + 4, {}}};
            append(strip);
            strip.space = 0;
        }
        catchUp(0);
    }
}

} // namespace meipi
