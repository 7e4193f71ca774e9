// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/candidates.h"

#include "outline/linelists.h"
#include "outline/numberingwords.h"
#include "outline/wordlabels.h"
#include "text/oneof.h"

#include <QHash>

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype longestShortLine = 60;
constexpr qsizetype longestLandmark = 60;
constexpr qsizetype longestLostMark = 30;
constexpr qsizetype longestSplitLabel = 6;

class TextScanner {
public:
    TextScanner(const Text &text, const QList<HeadingHint> &hints) : m_text(text)
    {
        for (const HeadingHint &hint : hints)
            m_hints.insert(hint.paragraph, hint);
    }

    TextScan scan();

private:
    void scanParagraph(qsizetype paragraph);
    void findLandmark(qsizetype paragraph, QStringView line);
    bool addSplitLabel(qsizetype paragraph, const LineContent &line, const HeadingHint &hint);
    void addNumbered(qsizetype paragraph, const LineContent &line, const Label &relative,
                     const HeadingHint &hint);
    void addDeclared(qsizetype paragraph, const LineContent &line, const HeadingHint &hint);
    void takeTitleFromNextLine(HeadingCandidate &candidate) const;
    HeadingHint hintFor(qsizetype paragraph, const LineContent &line) const;

    const Text &m_text;
    const NumberingWords &m_words = numberingWords();
    QHash<qsizetype, HeadingHint> m_hints;
    TextScan m_scan;
    qsizetype m_next = 0; ///< The first paragraph not yet used.
};

TextScan TextScanner::scan()
{
    for (qsizetype paragraph = 0; paragraph < m_text.paragraphCount(); ++paragraph) {
        if (paragraph >= m_next)
            scanParagraph(paragraph);
    }
    return std::move(m_scan);
}

// a) b. IV. and the like: some letters and a mark.
bool startsLetterLabel(QStringView line)
{
    constexpr qsizetype longestNumber = 5;
    qsizetype end = 0;
    while (end < line.size() && end <= longestNumber && line[end].unicode() < 0x80
           && line[end].isLetter())
        ++end;
    static constexpr QStringView marks = u").）．";
    return end > 0 && end <= longestNumber && end < line.size() && isOneOf(line[end], marks);
}

bool isContentsTitle(QStringView line)
{
    QString compact = line.toString();
    compact.remove(u' ').remove(u'\u3000').remove(u'：').remove(u':');
    const QStringList &titles = numberingWords().contents;
    return std::any_of(titles.cbegin(), titles.cend(), [&compact](const QString &title) {
        return compact.compare(QString(title).remove(u' '), Qt::CaseInsensitive) == 0;
    });
}

void TextScanner::scanParagraph(qsizetype paragraph)
{
    const LineContent line = lineContent(m_text, paragraph);
    if (line.range.isEmpty())
        return;
    const QStringView content = m_text.view(line.range);
    const HeadingHint hint = hintFor(paragraph, line);
    const bool isInitial = m_words.numberInitials.test(content.front().unicode());
    findLandmark(paragraph, content);
    if (isInitial || startsLetterLabel(content)) {
        if (const auto label = labelAt(content, 0)) {
            const bool isTable = isTableRow(content);
            const bool fits = !label->isWeak
                || (content.size() <= longestLostMark && !hasSentenceMark(content)
                    && !endsStatement(content));
            // Lists that run on in a line: 1.…；2.…
            const bool runsOn = !isTable && !label->isWeak && !scheme::isArticle(label->scheme)
                && successorInLine(content, *label, label->textStart) >= 0;
            if (fits && !isTable && !runsOn)
                return addNumbered(paragraph, line, *label, hint);
        } else if (content.size() <= longestSplitLabel && addSplitLabel(paragraph, line, hint)) {
            return;
        }
    }
    if (hint.level > 0)
        addDeclared(paragraph, line, hint);
}

// Declared by the format, or written in Markdown's own way in a text opened as plain.
HeadingHint TextScanner::hintFor(qsizetype paragraph, const LineContent &line) const
{
    const auto found = m_hints.constFind(paragraph);
    if (found != m_hints.constEnd())
        return *found;
    HeadingHint hint;
    hint.paragraph = paragraph;
    hint.level = m_hints.isEmpty() ? line.hashes : 0;
    if (hint.level == 0 && line.isBold && line.range.length() <= longestShortLine) {
        hint.level = 1;
        hint.bold = true;
    }
    return hint;
}

void TextScanner::findLandmark(qsizetype paragraph, QStringView line)
{
    using Kind = Landmark::Kind;
    const auto add = [this, paragraph](Kind kind) { m_scan.landmarks.append({kind, paragraph}); };
    if (line.size() <= longestLandmark && line.back() == u'日' && closingDate(line) >= 0)
        return add(Kind::Date);
    if (!m_words.landmarkInitials.test(line.front().unicode()))
        return;
    const auto found = m_words.startsFrom.constFind(line.front());
    if (found == m_words.startsFrom.cend())
        return;
    const LineStarts &words = *found;
    if (startsWithAny(line, words.bylines))
        return add(Kind::Byline);
    if (startsWithAny(line, words.endings))
        return add(Kind::Ending);
    if (startsWithAny(line, words.tails))
        return add(Kind::Tail);
    if (line.size() > longestLandmark)
        return;
    if (startsWithAny(line, words.closings))
        return add(Kind::Closing);
    if (startsWithAny(line, words.openings))
        return add(Kind::Opening);
    if (words.mayBeAnnex && annexLabelAt(line, 0))
        return add(Kind::Annex);
    if (words.mayBeContents && isContentsTitle(line))
        add(Kind::Contents);
}

void TextScanner::addNumbered(qsizetype paragraph, const LineContent &line, const Label &relative,
                              const HeadingHint &hint)
{
    HeadingCandidate candidate;
    candidate.paragraph = candidate.lastParagraph = paragraph;
    candidate.label = relative;
    candidate.label.start += line.range.start;
    candidate.label.end += line.range.start;
    candidate.label.textStart += line.range.start;
    candidate.textEnd = line.range.end;
    // **一、**总体要求: the marks after the label are not its title's.
    while (candidate.label.textStart < candidate.textEnd
           && m_text.string()[candidate.label.textStart] == u'*')
        ++candidate.label.textStart;
    if (candidate.label.textStart == candidate.textEnd)
        takeTitleFromNextLine(candidate);
    const TextRange title{candidate.label.textStart, candidate.textEnd};
    const QStringView view = m_text.view(title);
    candidate.isShort = title.length() <= longestShortLine
        && !hasSentenceMark(view.first(std::max<qsizetype>(view.size() - 1, 0)));
    candidate.isBold = line.isBold || hint.bold;
    candidate.declaredLevel = hint.bold ? 0 : hint.level;
    m_scan.candidates.append(candidate);
    m_next = candidate.lastParagraph + 1;
}

// 第一章 / 总则: the title stands on the next line when that is no sentence and no heading itself.
void TextScanner::takeTitleFromNextLine(HeadingCandidate &candidate) const
{
    const qsizetype limit = std::min(candidate.paragraph + 3, m_text.paragraphCount());
    const qsizetype next = nextFilled(m_text, candidate.paragraph + 1, limit);
    if (next == limit || m_hints.contains(next))
        return;
    const LineContent line = lineContent(m_text, next);
    const QStringView content = m_text.view(line.range);
    const bool isTitle = content.size() <= longestLostMark && !hasSentenceMark(content)
        && !endsStatement(content) && looksLikeTitle(content) && !labelAt(content, 0)
        && !annexLabelAt(content, 0) && line.hashes == 0;
    if (!isTitle)
        return;
    candidate.lastParagraph = next;
    candidate.label.textStart = line.range.start;
    candidate.textEnd = line.range.end;
    candidate.isSplit = true;
}

// （ / 一）总体要求: a label that a line break has torn.
bool TextScanner::addSplitLabel(qsizetype paragraph, const LineContent &line,
                                const HeadingHint &hint)
{
    const qsizetype next = paragraph + 1;
    if (next >= m_text.paragraphCount())
        return false;
    const LineContent second = lineContent(m_text, next);
    if (second.range.isEmpty())
        return false;
    static constexpr QStringView torn = u"（(第";
    const bool isTorn = isOneOf(m_text.string()[line.range.end - 1], torn);
    const auto own = labelAt(m_text.view(second.range), 0);
    if (own && !own->isWeak && !isTorn)
        return false;
    const QString joined =
        m_text.view(line.range).toString() + m_text.view(second.range).toString();
    const auto label = labelAt(joined, 0);
    if (!label || label->isWeak || label->end <= line.range.length())
        return false;
    const qsizetype shift = second.range.start - line.range.length();
    HeadingCandidate candidate;
    candidate.paragraph = paragraph;
    candidate.lastParagraph = next;
    candidate.label = *label;
    candidate.label.start = line.range.start;
    candidate.label.end += shift;
    candidate.label.textStart += shift;
    candidate.textEnd = second.range.end;
    const TextRange title{candidate.label.textStart, candidate.textEnd};
    candidate.isShort = title.length() <= longestShortLine;
    candidate.declaredLevel = hint.bold ? 0 : hint.level;
    m_scan.candidates.append(candidate);
    m_next = next + 1;
    return true;
}

void TextScanner::addDeclared(qsizetype paragraph, const LineContent &line, const HeadingHint &hint)
{
    HeadingCandidate candidate;
    candidate.paragraph = candidate.lastParagraph = paragraph;
    candidate.label.scheme = scheme::firstDeclared + std::clamp(hint.level, 1, 9);
    candidate.label.start = candidate.label.end = candidate.label.textStart = line.range.start;
    candidate.textEnd = line.range.end;
    candidate.declaredLevel = hint.bold ? 0 : hint.level;
    candidate.isBold = hint.bold || line.isBold;
    candidate.isShort = true;
    m_scan.candidates.append(candidate);
}

} // namespace

QList<Landmark>::const_iterator landmarkFrom(const TextScan &scan, qsizetype paragraph)
{
    return std::lower_bound(
        scan.landmarks.cbegin(), scan.landmarks.cend(), paragraph,
        [](const Landmark &landmark, qsizetype value) { return landmark.paragraph < value; });
}

void dropCandidates(const QSet<qsizetype> &dropped, TextScan &scan)
{
    if (dropped.isEmpty())
        return;
    QList<HeadingCandidate> kept;
    kept.reserve(scan.candidates.size());
    for (qsizetype i = 0; i < scan.candidates.size(); ++i) {
        if (!dropped.contains(i))
            kept.append(scan.candidates[i]);
    }
    scan.candidates = kept;
}

TextScan scanText(const Text &text, const QList<HeadingHint> &hints)
{
    return TextScanner(text, hints).scan();
}

} // namespace meipi
