// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include "text/latinstops.h"
#include "text/oneof.h"
#include "text/pairedmarks.h"

#include <optional>

namespace meipi {

namespace {

constexpr QStringView fullStops = u"。｡！？‼⁇⁈⁉";
constexpr QStringView ellipses = u"…⋯";
constexpr QStringView latinStops = u".!?．";
// What follows a mark and shows that the sentence goes on: “好。”，他说
constexpr QStringView continuations = u"，、：,:";
// A quoted exclamation that only these words follow is a part of its sentence: “为什么？”的问题
constexpr QStringView particles = u"的地得等和与及或";
// Direct speech starts after one of these; its final mark ends the sentence.
constexpr QStringView introductions = u"：:，,—";

// The frequent marks at which a sentence goes on.
bool isPause(QChar c)
{
    return c == u'，' || c == u'、';
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// Walks a paragraph once and cuts it into sentences.
class SentenceCutter {
public:
    SentenceCutter(QStringView paragraph, bool semicolons)
        : m_text(paragraph), m_semicolons(semicolons), m_marks(pairedMarks(paragraph))
    {
    }

    void cut(QList<TextRange> &result);

private:
    enum class Mark { None, Full, Latin, Semicolon };

    /// What one run of marks and closing quotes does.
    struct Cluster {
        qsizetype end = 0;
        bool endsOutside = false; ///< A mark stands outside all quotes and brackets.
        bool hasFullStop = false; ///< 。 or its Latin counterpart, not only ！ or ？.
        bool isLatin = true; ///< All its marks are.
        std::optional<PairedMark> lastClosed; ///< The outermost quote or bracket it closes.
    };

    Mark markAt(qsizetype position) const;
    bool isSemicolon(qsizetype position) const;
    bool isLatinStop(qsizetype position) const;
    Cluster clusterAt(qsizetype position);
    bool endsSentence(const Cluster &cluster) const;
    bool closedSpeechEnds(const Cluster &cluster) const;
    void passPairedMark(qsizetype position, Cluster *cluster);
    qsizetype skipSpace(qsizetype position) const;
    bool beginsSentence(qsizetype position) const;

    QStringView m_text;
    bool m_semicolons;
    QList<PairedMark> m_marks;
    qsizetype m_nextMark = 0; ///< Index of the first paired mark not yet passed.
    qsizetype m_depth = 0; ///< Quotes and brackets open here.
    qsizetype m_start = 0; ///< Of the current sentence.
};

void SentenceCutter::cut(QList<TextRange> &result)
{
    qsizetype position = 0;
    while (position < m_text.size()) {
        const QChar c = m_text[position];
        if (isNoMark(c) || isPause(c)) { // most, and the others cost far more
            ++position;
            continue;
        }
        if (markAt(position) == Mark::None) {
            passPairedMark(position, nullptr);
            ++position;
            continue;
        }
        const Cluster cluster = clusterAt(position);
        position = cluster.end;
        if (!endsSentence(cluster))
            continue;
        position = skipSpace(position);
        result.append({m_start, position});
        m_start = position;
    }
    if (m_start < m_text.size())
        result.append({m_start, m_text.size()});
}

SentenceCutter::Mark SentenceCutter::markAt(qsizetype position) const
{
    const QChar c = m_text[position];
    if (isOneOf(c, fullStops))
        return Mark::Full;
    if (isOneOf(c, latinStops))
        return isLatinStop(position) ? Mark::Latin : Mark::None;
    return m_semicolons && isSemicolon(position) ? Mark::Semicolon : Mark::None;
}

bool SentenceCutter::isSemicolon(qsizetype position) const
{
    if (m_text[position] == u'；')
        return true;
    if (m_text[position] != u';')
        return false;
    // "&amp;x" and the like hold a semicolon that divides nothing.
    if (position + 1 >= m_text.size() || m_text[position + 1].isSpace())
        return true;
    return isHan(m_text[position + 1]) || (position > 0 && isHan(m_text[position - 1]));
}

bool SentenceCutter::isLatinStop(qsizetype position) const
{
    const qsizetype after = position + 1;
    if (after < m_text.size() && isOneOf(m_text[after], latinStops))
        return false; // the last of a run decides
    const bool atEdge = after == m_text.size() || m_text[after].isSpace()
        || isClosingMark(m_text[after]) || isOneOf(m_text[after], ellipses);
    if (m_text[position] != u'.' && m_text[position] != u'．') {
        // Typed with half-width marks, Chinese text has no space after them: 怎么办?建议……
        return atEdge || isHan(m_text[after]) || (position > 0 && isHan(m_text[position - 1]));
    }
    return atEdge && stopEndsSentence(m_text, m_start, position);
}

// The marks, ellipses and closing quotes from here on: ！？”）。
SentenceCutter::Cluster SentenceCutter::clusterAt(qsizetype position)
{
    Cluster cluster;
    for (; position < m_text.size(); ++position) {
        const QChar c = m_text[position];
        const bool isOpening = m_nextMark < m_marks.size()
            && m_marks[m_nextMark].position == position && m_marks[m_nextMark].opens;
        if (isClosingMark(c) && !isOpening) {
            passPairedMark(position, &cluster);
            continue;
        }
        const bool isStop = isOneOf(c, fullStops) || isOneOf(c, latinStops);
        if (!isStop && !isOneOf(c, ellipses) && !isSemicolon(position))
            break;
        cluster.endsOutside = cluster.endsOutside || m_depth == 0;
        cluster.hasFullStop = cluster.hasFullStop || c == u'。' || c == u'｡' || c == u'.';
        cluster.isLatin = cluster.isLatin && c.unicode() < 0x80;
    }
    cluster.end = position;
    return cluster;
}

bool SentenceCutter::endsSentence(const Cluster &cluster) const
{
    if (m_depth > 0)
        return false;
    if (cluster.end == m_text.size())
        return true;
    const QChar next = m_text[cluster.end];
    if (isOneOf(next, continuations))
        return false;
    const qsizetype nextWord = skipSpace(cluster.end);
    if (cluster.isLatin && cluster.lastClosed && nextWord < m_text.size()
        && m_text[nextWord].isLower())
        return false; // "Why?" he asked.
    return cluster.endsOutside || (cluster.lastClosed && closedSpeechEnds(cluster));
}

// Whether a mark inside what the cluster closes ends the sentence around it as well.
bool SentenceCutter::closedSpeechEnds(const Cluster &cluster) const
{
    const PairedMark &closed = *cluster.lastClosed;
    const bool standsAlone = beginsSentence(closed.partner);
    switch (closed.kind) {
    case PairedMark::Kind::Title:
        return false; // 《怎么办？》一书
    case PairedMark::Kind::Bracket:
        return standsAlone;
    case PairedMark::Kind::Quote:
        break;
    }
    if (isOneOf(m_text[cluster.end], particles))
        return false;
    return standsAlone || cluster.hasFullStop || m_text[cluster.end].isSpace()
        || isOneOf(m_text[closed.partner - 1], introductions);
}

void SentenceCutter::passPairedMark(qsizetype position, Cluster *cluster)
{
    if (m_nextMark >= m_marks.size() || m_marks[m_nextMark].position != position)
        return;
    const PairedMark mark = m_marks[m_nextMark++];
    m_depth += mark.opens ? 1 : -1;
    if (cluster != nullptr && !mark.opens)
        cluster->lastClosed = mark;
}

qsizetype SentenceCutter::skipSpace(qsizetype position) const
{
    while (position < m_text.size() && !isNoMark(m_text[position]) && m_text[position].isSpace())
        ++position;
    return position;
}

bool SentenceCutter::beginsSentence(qsizetype position) const
{
    return skipSpace(m_start) >= position;
}

/// Cuts a paragraph of nothing but words and 。，、； in one pass, as the cutter would: most
/// Chinese ones, and there are tens of thousands. @return false for any other, and nothing is added
/// then.
bool appendPlain(QStringView paragraph, bool semicolons, QList<TextRange> &result)
{
    const qsizetype before = result.size();
    const auto isStop = [](QChar c) { return c == u'。' || c == u'；'; };
    qsizetype start = 0;
    for (qsizetype position = 0; position < paragraph.size(); ++position) {
        const QChar c = paragraph[position];
        if (isNoMark(c) || isPause(c) || (c == u'；' && !semicolons))
            continue;
        if (!isStop(c)) {
            result.resize(before);
            return false;
        }
        while (position + 1 < paragraph.size() && isStop(paragraph[position + 1]))
            ++position;
        const qsizetype end = position + 1;
        if (end < paragraph.size() && isPause(paragraph[end]))
            continue; // the sentence goes on
        if (end < paragraph.size() && !isNoMark(paragraph[end])) {
            result.resize(before);
            return false;
        }
        result.append({start, end});
        start = end;
    }
    if (start < paragraph.size())
        result.append({start, paragraph.size()});
    return true;
}

} // namespace

QList<TextRange> sentences(QStringView paragraph, bool semicolons)
{
    QList<TextRange> result;
    appendSentences(paragraph, semicolons, result);
    return result;
}

void appendSentences(QStringView paragraph, bool semicolons, QList<TextRange> &result)
{
    if (!appendPlain(paragraph, semicolons, result))
        SentenceCutter(paragraph, semicolons).cut(result);
}

} // namespace meipi
