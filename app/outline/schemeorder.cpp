// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/schemeorder.h"

#include <algorithm>
#include <map>

namespace meipi {

namespace {

// What it is worth that a scheme starts anew below a member of another.
constexpr double betweenNeighbours = 1.0;
constexpr double beforeRestart = 0.5;
constexpr double afterLast = 0.4;
constexpr double rightBelowLast = 0.6; // 3. Recommendations / Recommendation 1: …
// How much of it beats what custom or the source format say.
constexpr double againstCustom = 0.5;
constexpr double againstDeclaration = 1.5;
// A level counts for a scheme where at least one member in so many is declared.
constexpr int declaredShare = 4;

/// How the sequences of two schemes lie in each other.
class NestingEvidence {
public:
    explicit NestingEvidence(const QList<HeadingCandidate> &candidates);

    /// Whether @p inner stands below @p outer: it starts anew between neighbours of the outer one,
    /// more often than the other way round, and its own sequence does not go on around the outer's
    /// members. Articles that are numbered through the chapters of a law go on around every
    /// chapter, and so do the chapters around them.
    bool contains(int outer, int inner, double certainty) const
    {
        return pair(outer, inner).starts
            > pair(inner, outer).starts + certainty + 2 * pair(inner, outer).enclosed;
    }

    /// Whether the members of one lie between neighbours of the other, in whichever way.
    bool areInterleaved(int one, int other) const
    {
        return pair(one, other).enclosed > 0 || pair(other, one).enclosed > 0;
    }

private:
    /// What one scheme, the outer, saw of another.
    struct Pair {
        double starts = 0; ///< What it is worth how often the other started anew inside.
        double enclosed = 0; ///< Neighbours with the other between them.
        double startedSince = 0; ///< Since the outer's last member, and its worth at the end.
        bool seenSince = false;
    };

    Pair pair(int outer, int inner) const
    {
        const int row = m_indices.value(outer, -1);
        const int column = m_indices.value(inner, -1);
        return row < 0 || column < 0 ? Pair() : m_pairs[row][column];
    }
    void onCandidate(const HeadingCandidate &candidate, int own);
    void onNeighbour(QList<Pair> &row, bool goesOn) const;
    bool isRightBelow(const HeadingCandidate &candidate, int outer) const;

    QHash<int, int> m_indices; ///< Of every scheme into the lists below.
    QList<int> m_schemes;
    QList<int> m_lastOrdinals; ///< 0 before the first.
    QList<QList<Pair>> m_pairs; ///< Row: the outer one.
    const HeadingCandidate *m_last = nullptr;
};

NestingEvidence::NestingEvidence(const QList<HeadingCandidate> &candidates)
{
    QList<int> indices; // of each candidate that counts
    indices.reserve(candidates.size());
    for (const HeadingCandidate &candidate : candidates) {
        const bool counts = !candidate.label.isWeak && candidate.hasNumber();
        const auto known = m_indices.constFind(candidate.label.scheme);
        if (counts && known == m_indices.constEnd()) {
            m_indices.insert(candidate.label.scheme, static_cast<int>(m_schemes.size()));
            m_schemes.append(candidate.label.scheme);
        }
        indices.append(!counts                             ? -1
                           : known == m_indices.constEnd() ? static_cast<int>(m_schemes.size()) - 1
                                                           : *known);
    }
    m_lastOrdinals.resize(m_schemes.size());
    m_pairs.fill(QList<Pair>(m_schemes.size()), m_schemes.size());
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (indices[i] >= 0)
            onCandidate(candidates[i], indices[i]);
    }
    // After its last neighbour a scheme may simply be over, so that counts for less.
    for (QList<Pair> &row : m_pairs) {
        for (Pair &each : row)
            each.starts += each.startedSince;
    }
}

// A named proposal whose first stands below a numbered title, with nothing between but a blank
// line.
bool NestingEvidence::isRightBelow(const HeadingCandidate &candidate, int outer) const
{
    constexpr int firstProposalRank = 55;
    const int own = candidate.label.scheme;
    return own >= scheme::firstWord && scheme::rank(own) >= firstProposalRank && m_last != nullptr
        && m_last->label.scheme == outer && scheme::rank(outer) != scheme::rank(own)
        && m_last->isShort && candidate.paragraph <= m_last->lastParagraph + 2;
}

void NestingEvidence::onNeighbour(QList<Pair> &row, bool goesOn) const
{
    for (Pair &inner : row) {
        if (inner.startedSince > 0)
            inner.starts += goesOn ? betweenNeighbours : beforeRestart;
        inner.enclosed += goesOn && inner.seenSince ? 1 : 0;
        inner.startedSince = 0;
        inner.seenSince = false;
    }
}

void NestingEvidence::onCandidate(const HeadingCandidate &candidate, int own)
{
    if (m_lastOrdinals[own] > 0)
        onNeighbour(m_pairs[own], candidate.label.ordinal == m_lastOrdinals[own] + 1);
    for (int outer = 0; outer < m_schemes.size(); ++outer) {
        if (outer == own || m_lastOrdinals[outer] == 0)
            continue;
        Pair &seen = m_pairs[outer][own];
        seen.seenSince = true;
        if (candidate.label.ordinal == 1)
            seen.startedSince =
                isRightBelow(candidate, m_schemes[outer]) ? rightBelowLast : afterLast;
    }
    m_lastOrdinals[own] = candidate.label.ordinal;
    m_last = &candidate;
}

/// The level that the source format declares for most members of a scheme; 0 for none.
QHash<int, int> declaredLevels(const QList<HeadingCandidate> &candidates)
{
    const bool isAny = std::any_of(candidates.cbegin(), candidates.cend(),
                                   [](const auto &each) { return each.declaredLevel > 0; });
    if (!isAny)
        return {};
    QHash<int, QHash<int, int>> counts;
    QHash<int, int> members;
    QHash<int, int> declared;
    for (const HeadingCandidate &candidate : candidates) {
        ++members[candidate.label.scheme];
        if (candidate.declaredLevel == 0)
            continue;
        ++declared[candidate.label.scheme];
        ++counts[candidate.label.scheme][candidate.declaredLevel];
    }
    QHash<int, int> levels;
    for (auto of = counts.cbegin(); of != counts.cend(); ++of) {
        if (declared.value(of.key()) * declaredShare < members.value(of.key()))
            continue; // a stray mark on one article
        int best = 0;
        for (auto level = of->cbegin(); level != of->cend(); ++level) {
            const int known = best == 0 ? 0 : of->value(best);
            if (level.value() > known || (level.value() == known && level.key() < best))
                best = level.key();
        }
        levels.insert(of.key(), best);
    }
    return levels;
}

std::pair<int, int> customaryPlace(int scheme, const QHash<int, int> &levels)
{
    const int level = levels.value(scheme);
    return {level > 0 ? level : 99, scheme::rank(scheme)};
}

// Neighbours change places where the text says so; bounded, for evidence need not be transitive.
void applyEvidence(QList<int> &schemes, const QHash<int, int> &levels,
                   const NestingEvidence &evidence)
{
    for (qsizetype pass = 0; pass < schemes.size(); ++pass) {
        bool isStable = true;
        for (qsizetype i = 1; i < schemes.size(); ++i) {
            const int upper = schemes[i - 1];
            const int lower = schemes[i];
            const bool bothDeclared = levels.value(upper) > 0 && levels.value(lower) > 0
                && levels.value(upper) != levels.value(lower);
            const double certainty = bothDeclared ? againstDeclaration : againstCustom;
            if (scheme::isDeclared(upper) || scheme::isDeclared(lower)
                || !evidence.contains(lower, upper, certainty))
                continue;
            schemes.swapItemsAt(i - 1, i);
            isStable = false;
        }
        if (isStable)
            return;
    }
}

// 问题一 and 建议一: words of one rank, of which neither stands below the other.
bool arePeers(int above, int scheme, const NestingEvidence &evidence)
{
    return above >= scheme::firstWord && scheme >= scheme::firstWord && above < scheme::firstList
        && scheme < scheme::firstList && scheme::rank(above) == scheme::rank(scheme)
        && !evidence.areInterleaved(above, scheme)
        && !evidence.contains(above, scheme, againstCustom);
}

// A declared heading without a number stands with the first numbered scheme of its level.
SchemeOrder ranked(const QList<int> &schemes, const QHash<int, int> &levels,
                   const NestingEvidence &evidence)
{
    SchemeOrder order;
    QHash<int, int> rankOfLevel;
    for (const int scheme : schemes) {
        const int level = levels.value(scheme);
        const int shared = level > 0 ? rankOfLevel.value(level, -1) : -1;
        const bool joins = shared >= 0
            && (scheme::isDeclared(scheme)
                || std::all_of(order.ranks[shared].cbegin(), order.ranks[shared].cend(),
                               scheme::isDeclared));
        const bool isPeer = !joins && !order.ranks.isEmpty()
            && arePeers(order.ranks.last().last(), scheme, evidence);
        const int rank = joins ? shared : static_cast<int>(order.ranks.size()) - (isPeer ? 1 : 0);
        if (!joins && !isPeer)
            order.ranks.append(QList<int>());
        order.ranks[rank].append(scheme);
        order.rankOf.insert(scheme, rank);
        if (level > 0 && !rankOfLevel.contains(level))
            rankOfLevel.insert(level, rank);
    }
    return order;
}

} // namespace

SchemeOrder orderOfSchemes(const QList<HeadingCandidate> &candidates)
{
    const QHash<int, int> levels = declaredLevels(candidates);
    QList<int> schemes;
    for (const HeadingCandidate &candidate : candidates) {
        if (!schemes.contains(candidate.label.scheme))
            schemes.append(candidate.label.scheme);
    }
    std::stable_sort(schemes.begin(), schemes.end(), [&levels](int a, int b) {
        return customaryPlace(a, levels) < customaryPlace(b, levels);
    });
    const NestingEvidence evidence(candidates);
    applyEvidence(schemes, levels, evidence);
    return ranked(schemes, levels, evidence);
}

void trustNumbersOfDecimals(QList<HeadingCandidate> &candidates)
{
    for (qsizetype i = 0; i + 1 < candidates.size(); ++i) {
        Label &own = candidates[i].label;
        const Label &next = candidates[i + 1].label;
        if (own.isWeak && own.scheme == scheme::arabic && next.scheme == scheme::firstDecimal + 2
            && next.parent == static_cast<quint64>(own.ordinal) && next.ordinal == 1)
            own.isWeak = false;
    }
}

void mergeStrayedSchemes(QList<HeadingCandidate> &candidates)
{
    struct Members {
        QList<qsizetype> indices;
        bool starts = false;
    };
    std::map<int, Members> schemes;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (!candidates[i].hasNumber() || candidates[i].label.isWeak
            || scheme::isDecimal(candidates[i].label.scheme))
            continue;
        Members &members = schemes[candidates[i].label.scheme];
        members.indices.append(i);
        members.starts = members.starts || candidates[i].label.ordinal == 1;
    }
    for (const auto &[scheme, members] : schemes) {
        if (members.starts)
            continue;
        const HeadingCandidate &first = candidates[members.indices.front()];
        for (const auto &[other, others] : schemes) {
            // Section 1. goes on as Sec. 2., but no word as a number.
            const bool areAlike = scheme < scheme::firstWord
                ? other < scheme::firstWord
                : other >= scheme::firstWord && scheme::rank(scheme) == scheme::rank(other)
                    && scheme::isArticle(scheme) == scheme::isArticle(other);
            if (other == scheme || !others.starts || !areAlike)
                continue;
            const auto after = std::lower_bound(others.indices.cbegin(), others.indices.cend(),
                                                members.indices.front());
            const bool goesOn = after != others.indices.cbegin()
                && candidates[*std::prev(after)].label.ordinal + 1 == first.label.ordinal;
            const bool isOver = after == others.indices.cend()
                || candidates[*after].label.ordinal
                    == candidates[members.indices.back()].label.ordinal + 1;
            if (!goesOn || !isOver)
                continue;
            for (const qsizetype index : members.indices)
                candidates[index].label.scheme = other;
            break;
        }
    }
}

} // namespace meipi
