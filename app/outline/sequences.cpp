// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/sequences.h"

#include <algorithm>

namespace meipi {

namespace {

// What a member is worth, and what it costs when it does not follow its neighbour. A member that
// looks like a heading may bear a gap; a long line in prose may not.
constexpr double plainWorth = 1.0;
constexpr double shortWorth = 0.5;
constexpr double declaredWorth = 1.5;
constexpr double boldWorth = 0.7;
constexpr double weakWorth = 0.3;
constexpr double tightCost = 0.3;
constexpr double lateStartCost = 1.2;
constexpr double smallGapCost = 0.8;
constexpr double largeGapCost = 1.3;
constexpr double restartCost = 0.9;
constexpr double topRestartCost = 1.6; // with no heading above that could have started it anew
constexpr double repetitionCost = 0.9;
constexpr double backwardCost = 1.8;
constexpr int smallGap = 3;

double worthOf(const HeadingCandidate &candidate)
{
    if (candidate.label.isWeak)
        return weakWorth + (candidate.declaredLevel > 0 ? declaredWorth : 0);
    return plainWorth + (candidate.isShort ? shortWorth : 0) + (candidate.isBold ? boldWorth : 0)
        + (candidate.declaredLevel > 0 ? declaredWorth : 0)
        - (candidate.label.isTight ? tightCost : 0);
}

/// The best sequence through the candidates of one scheme, by dynamic programming: each step looks
/// up the few predecessors that can be best.
class SequenceFinder {
public:
    SequenceFinder(const QList<HeadingCandidate> &candidates, const QList<qsizetype> &members,
                   const QList<int> &parents)
        : m_candidates(candidates), m_members(members), m_parents(parents)
    {
    }

    /// Indices into the members, with what each step cost.
    QList<std::pair<qsizetype, double>> find();

private:
    struct State {
        double score = 0;
        double cost = 0; ///< Of the step into it.
        qsizetype previous = -1;
    };

    void enter(qsizetype member);
    void offer(State &state, qsizetype previous, double cost) const;
    static quint64 keyOf(const Label &label, int ordinal)
    {
        return label.parent * 4096 + static_cast<quint64>(std::max(ordinal, 0));
    }
    qsizetype bestAt(const Label &label, int ordinal) const
    {
        if (label.parent > 0)
            return m_bestDecimalAt.value(keyOf(label, ordinal), -1);
        return ordinal >= 0 && ordinal < m_bestAt.size() ? m_bestAt[ordinal] : -1;
    }
    void setBestAt(const Label &label, qsizetype member);
    const Label &labelOf(qsizetype member) const { return m_candidates[m_members[member]].label; }

    const QList<HeadingCandidate> &m_candidates;
    const QList<qsizetype> &m_members;
    const QList<int> &m_parents; ///< How many headings of higher rank stand before each member.
    QList<State> m_states;
    /// The best state that ends with each number, from 1; of decimals by all their numbers.
    QList<qsizetype> m_bestAt;
    QHash<quint64, qsizetype> m_bestDecimalAt;
    qsizetype m_best = -1;
    qsizetype m_bestUnderEarlierParent = -1;
    int m_parent = -1;
};

void SequenceFinder::offer(State &state, qsizetype previous, double cost) const
{
    const double score = (previous < 0 ? 0 : m_states[previous].score) - cost;
    if (score > state.score) {
        state.score = score;
        state.cost = cost;
        state.previous = previous;
    }
}

void SequenceFinder::setBestAt(const Label &label, qsizetype member)
{
    if (label.parent > 0) {
        m_bestDecimalAt.insert(keyOf(label, label.ordinal), member);
        return;
    }
    while (m_bestAt.size() <= label.ordinal)
        m_bestAt.append(-1);
    m_bestAt[label.ordinal] = member;
}

void SequenceFinder::enter(qsizetype member)
{
    const Label &label = labelOf(member);
    if (m_parents[member] != m_parent) {
        m_parent = m_parents[member];
        m_bestUnderEarlierParent = m_best;
    }
    State state;
    state.score = -1e9;
    offer(state, -1, label.ordinal == 1 ? 0 : lateStartCost);
    const auto offerAt = [this, &state, &label](int ordinal, double cost) {
        const qsizetype found = bestAt(label, ordinal);
        if (found >= 0)
            offer(state, found, cost);
    };
    offerAt(label.ordinal - 1, 0);
    offerAt(label.ordinal, label.inserted > 0 ? 0 : repetitionCost);
    for (int gap = 2; gap <= smallGap; ++gap)
        offerAt(label.ordinal - gap, smallGapCost);
    if (label.ordinal == 1 && m_bestUnderEarlierParent >= 0)
        offer(state, m_bestUnderEarlierParent, 0);
    if (m_best >= 0) {
        const Label &last = labelOf(m_best);
        const bool isNewDecimal = label.ordinal == 1 && label.parent > last.parent;
        const bool isForward = label.parent >= last.parent && label.ordinal > last.ordinal;
        const double freshCost = m_parents[member] > 0 ? restartCost : topRestartCost;
        const double onwardCost = isForward ? largeGapCost : backwardCost;
        const double cost = label.ordinal == 1 ? freshCost : onwardCost;
        offer(state, m_best, isNewDecimal ? 0 : cost);
    }
    state.score += worthOf(m_candidates[m_members[member]]);
    m_states.append(state);

    const qsizetype known = bestAt(label, label.ordinal);
    if (known < 0 || m_states[known].score <= state.score)
        setBestAt(label, member);
    if (m_best < 0 || m_states[m_best].score <= state.score)
        m_best = member;
}

QList<std::pair<qsizetype, double>> SequenceFinder::find()
{
    m_states.reserve(m_members.size());
    for (qsizetype member = 0; member < m_members.size(); ++member)
        enter(member);
    QList<std::pair<qsizetype, double>> path;
    for (qsizetype member = m_best; member >= 0; member = m_states[member].previous)
        path.append({member, m_states[member].cost});
    std::reverse(path.begin(), path.end());
    return path;
}

// A lone A. is a name, a lone (a) or ① a reference.
bool mayStandAlone(int scheme)
{
    const bool isHigh = scheme::rank(scheme) <= scheme::rank(scheme::arabic);
    return scheme::isDecimal(scheme)
        || (isHigh && scheme != scheme::capital && scheme != scheme::roman);
}

/// Takes back what only stands there for want of something better: lines whose mark is missing
/// where their neighbours are not both there or nothing in the sequence has its mark, and schemes
/// that are no sequence at all.
QList<SequenceMember> withoutStrays(const QList<HeadingCandidate> &candidates,
                                    const QList<SequenceMember> &path)
{
    const auto isWeak = [&candidates](const SequenceMember &member) {
        return candidates[member.candidate].label.isWeak
            && candidates[member.candidate].declaredLevel == 0;
    };
    const auto follows = [&candidates, &path](qsizetype a, qsizetype b) {
        return a >= 0 && b < path.size()
            && candidates[path[a].candidate].label.ordinal + 1
            == candidates[path[b].candidate].label.ordinal;
    };
    const bool allWeak = std::all_of(path.cbegin(), path.cend(), isWeak);
    QList<SequenceMember> kept;
    kept.reserve(path.size());
    for (qsizetype i = 0; i < path.size(); ++i) {
        const bool opens = candidates[path[i].candidate].label.ordinal == 1;
        const bool isBetween = (opens || follows(i - 1, i)) && follows(i, i + 1);
        if (!isWeak(path[i]) || (!allWeak && isBetween))
            kept.append(path[i]);
    }

    bool isSequence = false;
    bool allShort = true;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const HeadingCandidate &own = candidates[kept[i].candidate];
        isSequence = isSequence || own.declaredLevel > 0
            || (i > 0 && kept[i].fit >= 1.0 && own.label.ordinal > 1);
        allShort = allShort && own.isShort && !own.label.isWeak;
    }
    if (isSequence || kept.isEmpty())
        return kept;
    // A lone 一、 is a heading if it looks like one; a lone 十一、 is prose.
    const bool opens = candidates[kept.front().candidate].label.ordinal == 1;
    const int scheme = candidates[kept.front().candidate].label.scheme;
    if (allShort && ((opens && mayStandAlone(scheme)) || kept.size() > 1))
        return kept;
    return {};
}

// A candidate is a member of one sequence at most.
QList<SequenceMember> inTextOrder(const QList<SequenceMember> &members, qsizetype candidates)
{
    QList<qsizetype> places(candidates, -1);
    for (qsizetype i = 0; i < members.size(); ++i)
        places[members[i].candidate] = i;
    QList<SequenceMember> ordered;
    ordered.reserve(members.size());
    for (const qsizetype place : std::as_const(places)) {
        if (place >= 0)
            ordered.append(members[place]);
    }
    return ordered;
}

} // namespace

QList<SequenceMember> chooseSequences(const QList<HeadingCandidate> &candidates,
                                      const SchemeOrder &order)
{
    QHash<int, QList<qsizetype>> byScheme;
    for (qsizetype i = 0; i < candidates.size(); ++i)
        byScheme[candidates[i].label.scheme].append(i);

    QList<SequenceMember> chosen;
    QList<int> parents(candidates.size(), 0); // headings of higher ranks before each candidate
    for (int rank = 0; rank < order.ranks.size(); ++rank) {
        const qsizetype chosenBefore = chosen.size();
        for (const int scheme : order.ranks[rank]) {
            const QList<qsizetype> members = byScheme.value(scheme);
            QList<SequenceMember> path;
            if (scheme::isDeclared(scheme)) {
                for (const qsizetype member : members)
                    path.append({member, rank, 1.0});
                chosen.append(path);
                continue;
            }
            QList<int> parentsOfMembers;
            parentsOfMembers.reserve(members.size());
            for (const qsizetype member : members)
                parentsOfMembers.append(parents[member]);
            const auto steps = SequenceFinder(candidates, members, parentsOfMembers).find();
            for (const auto &[member, cost] : steps)
                path.append({members[member], rank, std::max(0.4, 1.0 - cost * 0.4)});
            chosen.append(withoutStrays(candidates, path));
        }
        QList<int> added(candidates.size() + 1, 0);
        for (qsizetype i = chosenBefore; i < chosen.size(); ++i)
            ++added[chosen[i].candidate];
        for (qsizetype i = 0, count = 0; i < candidates.size(); ++i) {
            parents[i] += static_cast<int>(count);
            count += added[i];
        }
    }
    return inTextOrder(chosen, candidates.size());
}

} // namespace meipi
