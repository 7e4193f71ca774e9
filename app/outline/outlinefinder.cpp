// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinefinder.h"

#include "outline/contentstable.h"
#include "outline/furniture.h"
#include "outline/inlineheadings.h"
#include "outline/outlinebuilder.h"

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype fewestBoldHeadings = 3;
constexpr double boldConfidence = 0.6;
constexpr double inlineConfidence = 0.6;

bool isOnlyBold(const HeadingCandidate &candidate)
{
    return !candidate.hasNumber() && candidate.declaredLevel == 0;
}

/// Bold lines as headings, where nothing better is there: those with text below them.
QList<HeadingCandidate> boldHeadings(const Text &text, const QList<HeadingCandidate> &candidates)
{
    QList<HeadingCandidate> headings;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const HeadingCandidate &own = candidates[i];
        const qsizetype end =
            i + 1 < candidates.size() ? candidates[i + 1].paragraph : text.paragraphCount();
        if (isOnlyBold(own) && nextFilled(text, own.lastParagraph + 1, end) < end)
            headings.append(own);
    }
    return headings.size() >= fewestBoldHeadings ? headings : QList<HeadingCandidate>();
}

QList<PartHeadings> asOnlyPart(const Text &text, const QList<HeadingCandidate> &candidates,
                               double confidence, const QString &evidence)
{
    PartHeadings only;
    only.part.endParagraph = text.paragraphCount();
    for (const HeadingCandidate &candidate : candidates)
        only.headings.append({candidate, 1, confidence, evidence});
    return {only};
}

bool hasHeadings(const QList<PartHeadings> &parts)
{
    return std::any_of(parts.cbegin(), parts.cend(),
                       [](const PartHeadings &part) { return !part.headings.isEmpty(); });
}

} // namespace

Outline findOutline(const Text &text, const QList<HeadingHint> &hints)
{
    TextScan scan = scanText(text, hints);
    QList<HeadingCandidate> bold;
    std::copy_if(scan.candidates.cbegin(), scan.candidates.cend(), std::back_inserter(bold),
                 isOnlyBold);
    scan.candidates.removeIf(isOnlyBold);
    dropMenus(text, scan);
    dropContentsEntries(text, scan);
    dropAttachmentLists(text, scan);
    const qsizetype end = endOfDocuments(text, scan);
    scan.candidates.removeIf(
        [end](const HeadingCandidate &candidate) { return candidate.paragraph >= end; });

    QList<DocumentPart> documents = divideIntoParts(text, scan, end);
    documents.last().endParagraph = text.paragraphCount();
    QList<PartHeadings> parts = headingsOf(text, scan.candidates, documents);
    QString title = parts.front().title;
    if (!hasHeadings(parts))
        parts = asOnlyPart(text, inlineHeadings(text), inlineConfidence, QStringLiteral("inline"));
    if (!hasHeadings(parts))
        parts = asOnlyPart(text, boldHeadings(text, bold), boldConfidence, QStringLiteral("bold"));
    if (title.isEmpty()) {
        const PartHeadings &first = parts.front();
        title = titleIn(text, scan.landmarks,
                        first.headings.isEmpty() ? first.part.endParagraph
                                                 : first.headings.front().candidate.paragraph);
    }
    if (!hasHeadings(parts))
        return Outline({}, title);
    return buildOutline(text, scan, parts, title);
}

} // namespace meipi
