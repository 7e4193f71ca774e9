// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/listschemes.h"

#include <algorithm>

namespace meipi {

namespace {

constexpr int firstDecimalBelow = scheme::firstDecimal + 2;

bool isNumbered(const HeadingCandidate &candidate, int scheme)
{
    return candidate.label.scheme == scheme && !candidate.label.isWeak;
}

/// Walks along chapters 1. 2. and their sections 1.1 2.1, and tells the lists between.
class DecimalWalk {
public:
    explicit DecimalWalk(const QList<HeadingCandidate> &candidates);

    /// Whether the candidate, 1. or the like, belongs to a list. Asked in order, of every one.
    bool isListItem(qsizetype index);
    void reset() { m_chapter = m_listOrdinal = 0; }

private:
    bool isFirstOfNextDecimal(qsizetype index) const;
    bool comesAgain(qsizetype index) const;

    const QList<HeadingCandidate> &m_candidates;
    QList<qsizetype> m_nextDecimal; ///< Of each candidate: the first 1.1 after it.
    QList<qsizetype> m_nextArabic;
    int m_chapter = 0;
    int m_listOrdinal = 0; ///< Of the last candidate, if that was a list's; else 0.
};

DecimalWalk::DecimalWalk(const QList<HeadingCandidate> &candidates) : m_candidates(candidates)
{
    m_nextDecimal.resize(candidates.size());
    m_nextArabic.resize(candidates.size());
    qsizetype decimal = candidates.size();
    qsizetype arabic = candidates.size();
    for (qsizetype i = candidates.size() - 1; i >= 0; --i) {
        m_nextDecimal[i] = decimal;
        m_nextArabic[i] = arabic;
        if (candidates[i].label.scheme == firstDecimalBelow)
            decimal = i;
        if (isNumbered(candidates[i], scheme::arabic))
            arabic = i;
    }
}

bool DecimalWalk::isFirstOfNextDecimal(qsizetype index) const
{
    const qsizetype next = m_nextDecimal[index];
    return next < m_candidates.size() && next < m_nextArabic[index]
        && m_candidates[next].label.ordinal == 1
        && m_candidates[next].label.parent
        == static_cast<quint64>(m_candidates[index].label.ordinal);
}

bool DecimalWalk::comesAgain(qsizetype index) const
{
    const qsizetype next = m_nextArabic[index];
    return next < m_candidates.size()
        && m_candidates[next].label.ordinal == m_candidates[index].label.ordinal;
}

bool DecimalWalk::isListItem(qsizetype index)
{
    const int ordinal = m_candidates[index].label.ordinal;
    const qsizetype decimal = m_nextDecimal[index];
    const bool isInsideChapter = m_chapter > 0 && decimal < m_candidates.size()
        && m_candidates[decimal].label.parent == static_cast<quint64>(m_chapter);
    const bool goesOnInList = m_listOrdinal > 0 && ordinal == m_listOrdinal + 1;
    const bool startsList = ordinal == 1 && m_chapter > 0;
    const bool isNextChapter =
        ordinal == m_chapter + 1 && !(goesOnInList && (isInsideChapter || comesAgain(index)));
    const bool isRestart =
        ordinal == 1 && isFirstOfNextDecimal(index) && !(m_chapter == 1 && isInsideChapter);
    if (!isNextChapter && !isRestart && (startsList || goesOnInList)) {
        m_listOrdinal = ordinal;
        return true;
    }
    m_chapter = ordinal;
    m_listOrdinal = 0;
    return false;
}

// Where chapters are numbered 1. and their sections 1.1.
void setListsInDecimalsApart(QList<HeadingCandidate> &candidates)
{
    const bool hasDecimals =
        std::any_of(candidates.cbegin(), candidates.cend(), [](const HeadingCandidate &each) {
            return each.label.scheme == firstDecimalBelow;
        });
    if (!hasDecimals)
        return;
    QList<qsizetype> items;
    DecimalWalk walk(candidates);
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const Label &label = candidates[i].label;
        if (isNumbered(candidates[i], scheme::arabic)) {
            if (walk.isListItem(i))
                items.append(i);
        } else if (!label.isWeak && candidates[i].hasNumber()
                   && scheme::rank(label.scheme) < scheme::rank(scheme::arabic)) {
            walk.reset();
        }
    }
    for (const qsizetype item : std::as_const(items))
        candidates[item].label.scheme += scheme::firstList;
}

// The declared members of a scheme, if they are a sequence by themselves.
bool declaredGoOn(const QList<HeadingCandidate> &candidates, int scheme)
{
    int last = 0;
    int count = 0;
    for (const HeadingCandidate &candidate : candidates) {
        if (!isNumbered(candidate, scheme) || candidate.declaredLevel == 0)
            continue;
        if (candidate.label.ordinal != last + 1 && candidate.label.ordinal != 1)
            return false;
        last = candidate.label.ordinal;
        ++count;
    }
    return count > 1;
}

// Where the source format declares the headings, a list between them starts at 1.
void setUndeclaredListsApart(QList<HeadingCandidate> &candidates, int scheme)
{
    if (!declaredGoOn(candidates, scheme))
        return;
    bool isBelowDeclared = false;
    int item = 0;
    for (HeadingCandidate &candidate : candidates) {
        if (!isNumbered(candidate, scheme))
            continue;
        if (candidate.declaredLevel > 0) {
            isBelowDeclared = true;
            item = 0;
        } else if (isBelowDeclared
                   && (candidate.label.ordinal == 1
                       || (item > 0 && candidate.label.ordinal == item + 1))) {
            item = candidate.label.ordinal;
            candidate.label.scheme += scheme::firstList;
        }
    }
}

} // namespace

void setListsApart(QList<HeadingCandidate> &candidates)
{
    setListsInDecimalsApart(candidates);
    for (const int scheme : {scheme::arabic, scheme::bracketedArabic, scheme::halfBracketedArabic})
        setUndeclaredListsApart(candidates, scheme);
}

} // namespace meipi
