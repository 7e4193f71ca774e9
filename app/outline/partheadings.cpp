// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/partheadings.h"

#include "outline/listschemes.h"
#include "outline/lostheading.h"
#include "outline/sequences.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace meipi {

namespace {

constexpr double leastConfidence = 0.5;
constexpr qsizetype mostTitleHeadings = 3;

// A label at the end of a part has no title on the line that opens the next.
void withdrawFrom(const Text &text, qsizetype end, QList<HeadingCandidate> &candidates)
{
    if (candidates.isEmpty() || candidates.last().lastParagraph < end)
        return;
    HeadingCandidate &own = candidates.last();
    if (own.label.end > text.paragraph(own.paragraph).end) {
        candidates.removeLast();
        return;
    }
    own.lastParagraph = own.paragraph;
    own.label.textStart = own.textEnd = own.label.end;
    own.isSplit = false;
}

QList<HeadingCandidate> candidatesIn(const Text &text, const QList<HeadingCandidate> &candidates,
                                     const DocumentPart &part)
{
    const auto before = [](const HeadingCandidate &candidate, qsizetype paragraph) {
        return candidate.paragraph < paragraph;
    };
    const auto first =
        std::lower_bound(candidates.cbegin(), candidates.cend(), part.firstParagraph, before);
    const auto end = std::lower_bound(first, candidates.cend(), part.endParagraph, before);
    QList<HeadingCandidate> inside(first, end);
    withdrawFrom(text, part.endParagraph, inside);
    return inside;
}

/// Takes the headings out that only name the document: a lone one at the highest level, or several
/// without text between them (a law's name and its book).
QString takeTitle(const Text &text, QList<HeadingCandidate> &candidates)
{
    int top = 0;
    for (const HeadingCandidate &candidate : std::as_const(candidates)) {
        if (candidate.declaredLevel > 0 && (top == 0 || candidate.declaredLevel < top))
            top = candidate.declaredLevel;
    }
    QString title;
    qsizetype count = 0;
    const auto isTop = [top](const HeadingCandidate &candidate) {
        return candidate.declaredLevel == top && candidate.declaredLevel > 0;
    };
    const qsizetype all = std::count_if(candidates.cbegin(), candidates.cend(), isTop);
    for (; count < candidates.size() && count < all; ++count) {
        const HeadingCandidate &own = candidates[count];
        const bool follows = count == 0
            || nextFilled(text, candidates[count - 1].lastParagraph + 1, own.paragraph)
                == own.paragraph;
        if (!isTop(own) || own.hasNumber() || !follows)
            break;
        const QStringView words = text.view({own.label.textStart, own.textEnd});
        if (!title.isEmpty() && !words.isEmpty())
            title += u' ';
        title += words;
    }
    if (count == 0 || count != all || count > mostTitleHeadings)
        return {};
    candidates.remove(0, count);
    return title;
}

// What repeats the heading of an attached document is no section of it.
void dropHeadingOf(const DocumentPart &part, QList<HeadingCandidate> &candidates)
{
    if (part.heading.isEmpty())
        return;
    candidates.removeIf([&part](const HeadingCandidate &candidate) {
        return !candidate.hasNumber() && part.heading.contains(candidate.label.start);
    });
}

/// The paragraphs where another document starts that only its numbers and its title give away: the
/// first numbered scheme starts anew, or starts at all after a sequence of another scheme is over
/// (a decision in 一、二、 and the law that it amends).
QList<qsizetype> restartsIn(const Text &text, const QList<HeadingCandidate> &candidates,
                            const SchemeOrder &order)
{
    int top = -1;
    for (const QList<int> &rank : order.ranks) {
        const auto numbered = std::find_if_not(rank.cbegin(), rank.cend(), scheme::isDeclared);
        if (numbered != rank.cend()) {
            top = *numbered;
            break;
        }
    }
    QList<qsizetype> restarts;
    int last = 0; // of the first scheme; before its first candidate, of any
    bool hasBegun = false;
    qsizetype previous = -1;
    for (const HeadingCandidate &candidate : candidates) {
        if (!candidate.hasNumber() || candidate.label.isWeak)
            continue;
        const bool isTop = candidate.label.scheme == top;
        if (isTop && candidate.label.ordinal == 1 && last >= 2) {
            const qsizetype title = titleBeforeRestart(text, previous, candidate.paragraph);
            if (title >= 0)
                restarts.append(title);
        }
        if (isTop)
            last = candidate.label.ordinal;
        else if (!hasBegun)
            last = std::max(last, candidate.label.ordinal);
        hasBegun = hasBegun || isTop;
        previous = candidate.lastParagraph;
    }
    return restarts;
}

QList<ChosenHeading> chosenFrom(const QList<HeadingCandidate> &candidates,
                                const QList<SequenceMember> &members)
{
    QList<int> levels; // of each rank; those without members count for none
    for (const SequenceMember &member : members) {
        if (member.rank >= levels.size())
            levels.resize(member.rank + 1);
        levels[member.rank] = 1;
    }
    std::partial_sum(levels.begin(), levels.end(), levels.begin());
    QList<ChosenHeading> chosen;
    chosen.reserve(members.size());
    for (const SequenceMember &member : members) {
        const HeadingCandidate &candidate = candidates[member.candidate];
        ChosenHeading heading;
        heading.candidate = candidate;
        heading.level = levels[member.rank];
        const double support =
            (candidate.declaredLevel > 0 ? 0.05 : 0) - (candidate.isShort ? 0 : 0.05);
        const double confidence = leastConfidence + 0.45 * member.fit + support;
        heading.confidence = std::round(std::clamp(confidence, 0.0, 1.0) * 100) / 100;
        chosen.append(std::move(heading));
    }
    return chosen;
}

} // namespace

QList<PartHeadings> headingsOf(const Text &text, const QList<HeadingCandidate> &candidates,
                               const QList<DocumentPart> &parts)
{
    QList<PartHeadings> result;
    QList<DocumentPart> open = parts;
    std::reverse(open.begin(), open.end());
    while (!open.isEmpty()) {
        PartHeadings own;
        own.part = open.takeLast();
        QList<HeadingCandidate> inside = candidatesIn(text, candidates, own.part);
        if (own.part.isAttached)
            dropHeadingOf(own.part, inside);
        own.title = takeTitle(text, inside);
        trustNumbersOfDecimals(inside);
        setListsApart(inside);
        mergeStrayedSchemes(inside);
        const SchemeOrder order = orderOfSchemes(inside);
        QList<qsizetype> restarts = restartsIn(text, inside, order);
        if (!restarts.isEmpty() && restarts.front() > own.part.firstParagraph) {
            DocumentPart rest = own.part;
            std::reverse(restarts.begin(), restarts.end());
            for (const qsizetype restart : std::as_const(restarts)) {
                auto [first, second] = cutPart(text, rest, restart, QStringLiteral("restart"));
                open.append(second);
                rest = first;
            }
            open.append(rest);
            continue;
        }
        own.headings = chosenFrom(inside, chooseSequences(inside, order));
        recoverLostHeadings(text, own);
        result.append(std::move(own));
    }
    return result;
}

} // namespace meipi
