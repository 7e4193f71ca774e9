// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/headingtext.h"

#include "text/oneof.h"
#include "text/pairedmarks.h"
#include "text/sentences.h"

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype longestRunIn = 40;
constexpr qsizetype longestColonTitle = 20;
constexpr qsizetype longestWholeLine = 40;
constexpr qsizetype longestArticleTitle = 30;
constexpr qsizetype longestTitle = 240;
constexpr qsizetype sentenceLookahead = 40;
constexpr QStringView finalMarks = u"。；：:;.．!！?？，,、";

QString cleaned(QStringView title)
{
    if (!title.contains(u'*'))
        return title.trimmed().toString();
    return title.toString().remove(QLatin1String("**")).trimmed();
}

QString withoutFinalMark(QStringView title)
{
    QString result = cleaned(title);
    // A question is asked with its mark, so that one stays: 怎么办？
    while (!result.isEmpty() && isOneOf(result.back(), finalMarks) && result.back() != u'？'
           && result.back() != u'?')
        result.chop(1);
    result.truncate(longestTitle);
    while (!result.isEmpty() && result.back().isSpace())
        result.chop(1);
    return result;
}

// The first sentence with its mark and the space after it; the whole line where it has one only.
qsizetype firstSentenceEnd(QStringView line)
{
    // Only so much of a long line as may hold the end: past the first mark, for quotes may close
    // after it, and all of it only if that was not enough.
    static constexpr QStringView marks = u"。！？!?.";
    qsizetype mark = 0;
    bool isPlain = true;
    for (; mark < line.size() && !isOneOf(line[mark], marks); ++mark)
        isPlain = isPlain && (isNoMark(line[mark]) || isChineseStop(line[mark]));
    // Nearly always: no quotes, and a word after the mark.
    const bool isEnd = mark + 1 == line.size() || (mark < line.size() && isNoMark(line[mark + 1]));
    if (isPlain && isEnd && line[mark].unicode() >= 0x80)
        return mark + 1;
    for (const qsizetype length : {std::min(line.size(), mark + sentenceLookahead), line.size()}) {
        const QList<TextRange> all = sentences(line.first(length), false);
        const qsizetype end = all.isEmpty() ? 0 : all.front().end;
        if (end < length || length == line.size())
            return end;
    }
    return line.size();
}

// 元旦：2018年…: a few words before a colon, and a statement after it.
qsizetype colonTitleEnd(QStringView line)
{
    for (qsizetype i = 1; i < line.size() && i <= longestColonTitle; ++i) {
        static constexpr QStringView breaks = u"，。；,;！？“《（(";
        if (isOneOf(line[i], breaks))
            return -1;
        if (line[i] == u'：'
            || (line[i] == u':' && i + 1 < line.size() && line[i + 1].unicode() >= 0x80))
            return i;
    }
    return -1;
}

class HeadingReader {
public:
    HeadingReader(const Text &text, const HeadingCandidate &candidate, Below below)
        : m_candidate(candidate), m_below(below), m_start(candidate.label.textStart),
          m_line(text.view({candidate.label.textStart, candidate.textEnd}))
    {
    }

    HeadingText read() const;

private:
    HeadingText article() const;
    HeadingText result(QStringView title, qsizetype bodyStart, const QString &evidence) const;
    qsizetype skipAfterTitle(qsizetype position) const;
    QString wholeLineEvidence() const
    {
        return m_candidate.hasNumber() ? QStringLiteral("numbered") : QStringLiteral("declared");
    }

    const HeadingCandidate &m_candidate;
    Below m_below;
    qsizetype m_start;
    QStringView m_line;
};

HeadingText HeadingReader::result(QStringView title, qsizetype bodyStart,
                                  const QString &evidence) const
{
    HeadingText heading;
    heading.title = withoutFinalMark(title);
    heading.heading = {m_candidate.label.start, m_start + bodyStart};
    heading.evidence = evidence;
    return heading;
}

// Space and Markdown's marks after the title belong to the heading, so that the body begins with a
// word.
qsizetype HeadingReader::skipAfterTitle(qsizetype position) const
{
    while (position < m_line.size() && (isLabelSpace(m_line[position]) || m_line[position] == u'*'))
        ++position;
    return position;
}

HeadingText HeadingReader::article() const
{
    if (m_line.isEmpty())
        return result(m_line, 0, QStringLiteral("article"));
    // 第三条 【适用范围】…… 第一条（目的）…… 제1조(목적) ……
    static constexpr QStringView opening = u"【［（(";
    static constexpr QStringView closings = u"】］）)";
    const qsizetype bracket = labelAt(m_line, 0) ? -1 : opening.indexOf(m_line.front());
    const QChar closing = bracket < 0 ? QChar() : closings[bracket];
    const qsizetype end = closing.isNull() ? -1 : m_line.indexOf(closing);
    if (end > 1 && end <= longestArticleTitle)
        return result(m_line.sliced(1, end - 1), skipAfterTitle(end + 1),
                      QStringLiteral("article"));
    static constexpr QStringView prose = u"，。；：,;:";
    const bool isTitle = m_line.size() <= longestArticleTitle && m_below != Below::Nothing
        && !endsStatement(m_line)
        && std::none_of(m_line.begin(), m_line.end(), [](QChar c) { return isOneOf(c, prose); });
    if (isTitle)
        return result(m_line, m_line.size(), QStringLiteral("article"));
    return result({}, 0, QStringLiteral("article"));
}

HeadingText HeadingReader::read() const
{
    if (scheme::isArticle(m_candidate.label.scheme))
        return article();
    if (m_line.isEmpty() || m_candidate.isSplit)
        return result(m_line, m_line.size(), wholeLineEvidence());

    const bool isSentence = endsStatement(m_line);
    const qsizetype colon =
        isSentence || m_line.size() > longestWholeLine ? colonTitleEnd(m_line) : -1;
    if (colon > 0 && skipAfterTitle(colon + 1) < m_line.size())
        return result(m_line.first(colon), skipAfterTitle(colon + 1), QStringLiteral("run-in"));

    const qsizetype sentence = firstSentenceEnd(m_line);
    const QStringView first = m_line.first(sentence);
    const bool isWholeLine = skipAfterTitle(sentence) >= m_line.size();
    if (isWholeLine) {
        const bool isItem =
            m_below == Below::Nothing && isSentence && m_candidate.declaredLevel == 0;
        if (isItem)
            return result(first, 0, QStringLiteral("item"));
        return result(m_line, m_line.size(), wholeLineEvidence());
    }
    if (cleaned(first).size() > longestRunIn && m_candidate.declaredLevel == 0)
        return result(first, 0, QStringLiteral("item"));
    return result(first, skipAfterTitle(sentence), QStringLiteral("run-in"));
}

} // namespace

HeadingText headingText(const Text &text, const HeadingCandidate &candidate, Below below)
{
    return HeadingReader(text, candidate, below).read();
}

} // namespace meipi
