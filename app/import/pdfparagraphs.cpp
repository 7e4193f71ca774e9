// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdfparagraphs.h"

#include "import/pdfbreaks.h"
#include "import/pdflines.h"
#include "import/pdfmargins.h"

#include <QRegularExpression>
#include <QSet>

namespace meipi {

namespace {

constexpr float footnoteSize = 0.93F; // Of the body's, at most.
constexpr qsizetype mostFootnoteLines = 30; // At the end of one column.
constexpr qsizetype longestHeading = 120;

bool endsColumn(const QList<PdfLine> &lines, qsizetype index)
{
    return index + 1 == lines.size() || lines[index].page != lines[index + 1].page
        || lines[index].columnLeft != lines[index + 1].columnLeft;
}

bool beginsLikeFootnote(const QString &text)
{
    static const QRegularExpression mark(
        QStringLiteral("^[\\[〔［(（]?[0-9０-９①-⑳*＊†‡¹²³⁴-⁹注]"));
    return mark.match(text).hasMatch();
}

bool isHyphen(QChar unit)
{
    return unit == u'-' || unit == u'\u2010';
}

// The number before a footnote, as it is written in the text.
void bracketNumber(PdfLine &line)
{
    qsizetype digits = 0;
    while (digits < line.text.size() && line.text[digits].isDigit())
        ++digits;
    if (digits > 0 && digits <= 3 && digits < line.text.size()
        && (line.text[digits] == u' ' || isFullWidth(line.text[digits])))
        putInBrackets(line, digits);
}

// Small print at the foot of a column that begins with a mark.
void markFootnotes(QList<PdfLine> &lines, float bodySize)
{
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (!endsColumn(lines, i))
            continue;
        qsizetype first = i + 1;
        qsizetype begin = -1;
        while (first > 0 && i - first < mostFootnoteLines) {
            const PdfLine &line = lines[first - 1];
            if (line.kind != PdfLine::Kind::Body || line.size > footnoteSize * bodySize
                || (first <= i && endsColumn(lines, first - 1)))
                break;
            --first;
            if (beginsLikeFootnote(line.text))
                begin = first;
        }
        // A column of small print only is no footnote.
        const bool hasBody = first > 0 && !endsColumn(lines, first - 1);
        for (qsizetype at = begin; at >= 0 && hasBody && at <= i; ++at) {
            lines[at].kind = PdfLine::Kind::Footnote;
            bracketNumber(lines[at]);
        }
    }
}

class ParagraphJoiner {
public:
    ParagraphJoiner(const QList<PdfLine> &lines, const QList<PdfPage> &pages)
        : m_lines(lines), m_habits(habitsOf(lines))
    {
        for (const PdfPage &page : pages)
            m_result.places.append(QList<qsizetype>(page.text.size(), -1));
        m_result.pageStarts = QList<qsizetype>(pages.size(), -1);
        m_result.bodySize = m_habits.bodySize;
    }

    PdfText join();

private:
    void joinKind(qsizetype first, qsizetype end, PdfLine::Kind kind);
    void begin(const PdfLine &line);
    void carryOn(const PdfLine &line);
    void put(const PdfLine &line);
    bool dropsHyphen(const PdfLine &line) const;
    void collectWords();
    void placePages();

    const QList<PdfLine> &m_lines;
    PdfHabits m_habits;
    PdfText m_result;
    QSet<QString> m_words; // With hyphens inside them or none.
    qsizetype m_pending = 0; // Footnotes from here on are still to come.
};

PdfText ParagraphJoiner::join()
{
    collectWords();
    const PdfLine *before = nullptr;
    bool isFirst = true;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const PdfLine &line = m_lines[i];
        if (line.kind == PdfLine::Kind::Footnote)
            continue;
        if (before == nullptr || startsParagraph(*before, isFirst, line, m_habits)) {
            joinKind(m_pending, i, PdfLine::Kind::Footnote);
            begin(line);
            isFirst = true;
        } else {
            carryOn(line);
            isFirst = false;
        }
        before = &line;
    }
    joinKind(m_pending, m_lines.size(), PdfLine::Kind::Footnote);
    if (!m_result.text.isEmpty())
        m_result.text.append(u'\n');
    placePages();
    return std::move(m_result);
}

void ParagraphJoiner::joinKind(qsizetype first, qsizetype end, PdfLine::Kind kind)
{
    const PdfLine *before = nullptr;
    bool isFirst = true;
    for (qsizetype i = first; i < end; ++i) {
        const PdfLine &line = m_lines[i];
        if (line.kind != kind)
            continue;
        isFirst = before == nullptr || startsParagraph(*before, isFirst, line, m_habits);
        if (isFirst)
            begin(line);
        else
            carryOn(line);
        before = &line;
    }
    m_pending = end;
}

void ParagraphJoiner::begin(const PdfLine &line)
{
    if (!m_result.text.isEmpty())
        m_result.text.append(u'\n');
    m_result.paragraphs.append(
        {m_result.text.size(), line.page, line.box, line.size, line.kind == PdfLine::Kind::Body});
    put(line);
}

void ParagraphJoiner::carryOn(const PdfLine &line)
{
    QString &text = m_result.text;
    const QChar last = text.back();
    const QChar next = line.text.front();
    const bool isWordBroken =
        isHyphen(last) && text.size() > 1 && text[text.size() - 2].isLetterOrNumber();
    if (last == QChar(QChar::SoftHyphen) || dropsHyphen(line))
        text.chop(1);
    else if (!isWordBroken && !isFullWidth(last) && !isFullWidth(next) && !needsNoSpace(last, next))
        text.append(u' ');
    put(line);
}

void ParagraphJoiner::put(const PdfLine &line)
{
    QList<qsizetype> &places = m_result.places[line.page];
    qsizetype &pageStart = m_result.pageStarts[line.page];
    for (qsizetype i = 0; i < line.text.size(); ++i) {
        const qint32 source = line.sources[i];
        if (source < 0)
            continue;
        places[source] = m_result.text.size() + i;
    }
    if (pageStart < 0 || pageStart > m_result.text.size())
        pageStart = m_result.text.size();
    m_result.text.append(line.text);
}

// "inter-" and "national": one word, unless the document has it with its hyphen elsewhere.
bool ParagraphJoiner::dropsHyphen(const PdfLine &line) const
{
    const QString &text = m_result.text;
    if (!isHyphen(text.back()) || text.size() < 2 || !text[text.size() - 2].isLetter()
        || !line.text.front().isLower())
        return false;
    qsizetype start = text.size() - 1;
    while (start > 0 && (text[start - 1].isLetter() || text[start - 1] == u'-'))
        --start;
    qsizetype end = 0;
    while (end < line.text.size() && line.text[end].isLetter())
        ++end;
    const QString first = text.sliced(start).chopped(1);
    const QString second = line.text.first(end);
    return !m_words.contains(first + u'-' + second) || m_words.contains(first + second);
}

void ParagraphJoiner::collectWords()
{
    static const QRegularExpression word(
        QStringLiteral("[A-Za-zÀ-ɏ]+-[A-Za-zÀ-ɏ]+|[A-Za-zÀ-ɏ]{4,}"));
    const bool hasHyphens = std::any_of(m_lines.begin(), m_lines.end(), [](const PdfLine &line) {
        return isHyphen(line.text.back());
    });
    for (qsizetype i = 0; hasHyphens && i < m_lines.size(); ++i) {
        for (auto match = word.globalMatch(m_lines[i].text); match.hasNext();)
            m_words.insert(match.next().captured());
    }
}

void ParagraphJoiner::placePages()
{
    qsizetype next = m_result.text.size();
    for (qsizetype i = m_result.pageStarts.size() - 1; i >= 0; --i) {
        if (m_result.pageStarts[i] < 0)
            m_result.pageStarts[i] = next;
        next = std::min(next, m_result.pageStarts[i]);
        m_result.pageStarts[i] = next;
    }
}

} // namespace

PdfText paragraphsOf(QList<PdfLine> lines, const QList<PdfPage> &pages)
{
    settleMargins(lines, pages);
    markFootnotes(lines, habitsOf(lines).bodySize);
    return ParagraphJoiner(lines, pages).join();
}

} // namespace meipi
