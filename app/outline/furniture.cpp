// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/furniture.h"

#include "outline/wordlabels.h"

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype shortestSentence = 16;
constexpr qsizetype longestMenu = 200; // paragraphs

// The first paragraph that is a sentence, or where looking for one ends.
qsizetype firstProse(const Text &text)
{
    const qsizetype end = std::min(text.paragraphCount(), longestMenu);
    for (qsizetype paragraph = 0; paragraph < end; ++paragraph) {
        const QStringView line = text.view(lineContent(text, paragraph).range);
        if (line.size() >= shortestSentence && endsStatement(line))
            return paragraph;
    }
    return end;
}

qsizetype firstCandidateAfter(const TextScan &scan, qsizetype paragraph)
{
    const auto after = std::upper_bound(
        scan.candidates.cbegin(), scan.candidates.cend(), paragraph,
        [](qsizetype value, const HeadingCandidate &each) { return value < each.paragraph; });
    return after - scan.candidates.cbegin();
}

/// The list of attachments that begins at a landmark.
class AttachmentList {
public:
    AttachmentList(const Text &text, const TextScan &scan, const Landmark &landmark)
        : m_text(text), m_scan(scan), m_annex(landmark.paragraph), m_last(landmark.paragraph)
    {
        read();
    }

    qsizetype firstEntry() const { return m_first; }
    qsizetype endOfEntries() const { return m_end; } ///< After the last; as the first for no list.
    bool isOnLinesOfItsOwn() const { return m_isBelow; }

private:
    void read();
    void take(int scheme, int ordinal);
    bool isFollowedByEnd() const;

    const Text &m_text;
    const TextScan &m_scan;
    qsizetype m_annex;
    qsizetype m_last; ///< Paragraph of the last entry.
    qsizetype m_first = 0;
    qsizetype m_end = 0;
    bool m_isBelow = false;
};

void AttachmentList::read()
{
    const QStringView line = m_text.view(lineContent(m_text, m_annex).range);
    const auto annex = annexLabelAt(line, 0);
    if (!annex || annex->ordinal > 0)
        return;
    m_first = m_end = firstCandidateAfter(m_scan, m_annex);
    qsizetype position = annex->end;
    while (position < line.size() && isLabelSpace(line[position]))
        ++position;
    if (const auto first = labelAt(line, position))
        return take(first->scheme, first->ordinal + 1);
    if (position < line.size() || m_first == m_scan.candidates.size())
        return;
    const Label &first = m_scan.candidates[m_first].label;
    if (first.isWeak || first.ordinal != 1)
        return;
    take(first.scheme, 1);
    const bool isList = annex->end > annex->labelEnd || isFollowedByEnd();
    if (!isList)
        m_end = m_first;
    m_isBelow = m_end > m_first;
}

void AttachmentList::take(int scheme, int ordinal)
{
    for (; m_end < m_scan.candidates.size(); ++m_end, ++ordinal) {
        const HeadingCandidate &candidate = m_scan.candidates[m_end];
        const bool goesOn = candidate.label.scheme == scheme && candidate.label.ordinal == ordinal
            && candidate.isShort
            && nextFilled(m_text, m_last + 1, candidate.paragraph) == candidate.paragraph;
        if (!goesOn)
            return;
        m_last = candidate.lastParagraph;
    }
}

// The signature, another attachment, the page's furniture or nothing at all.
bool AttachmentList::isFollowedByEnd() const
{
    const qsizetype next = nextFilled(m_text, m_last + 1, m_text.paragraphCount());
    const auto landmark = landmarkFrom(m_scan, next);
    return next == m_text.paragraphCount()
        || (landmark != m_scan.landmarks.cend()
            && (landmark->paragraph == next
                || (landmark->kind == Landmark::Kind::Date && landmark->paragraph <= next + 2)));
}

} // namespace

void dropMenus(const Text &text, TextScan &scan)
{
    if (scan.candidates.isEmpty() || scan.landmarks.isEmpty())
        return;
    const qsizetype prose = firstProse(text);
    qsizetype furniture = -1;
    for (const Landmark &landmark : std::as_const(scan.landmarks)) {
        if (landmark.paragraph < prose
            && (landmark.kind == Landmark::Kind::Opening || landmark.kind == Landmark::Kind::Tail))
            furniture = landmark.paragraph;
    }
    const qsizetype below = firstCandidateAfter(scan, furniture);
    const bool startsBelow = std::any_of(
        scan.candidates.cbegin() + below, scan.candidates.cend(), [](const HeadingCandidate &each) {
            return each.hasNumber() && !each.label.isWeak && each.label.ordinal == 1;
        });
    if (furniture >= 0 && startsBelow)
        scan.candidates.remove(0, below);
}

void dropAttachmentLists(const Text &text, TextScan &scan)
{
    QSet<qsizetype> dropped;
    for (Landmark &landmark : scan.landmarks) {
        if (landmark.kind != Landmark::Kind::Annex)
            continue;
        const AttachmentList list(text, scan, landmark);
        for (qsizetype i = list.firstEntry(); i < list.endOfEntries(); ++i)
            dropped.insert(i);
        if (list.isOnLinesOfItsOwn())
            landmark.kind = Landmark::Kind::Closing;
    }
    dropCandidates(dropped, scan);
}

} // namespace meipi
