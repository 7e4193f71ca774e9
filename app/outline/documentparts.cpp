// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/documentparts.h"

#include "outline/numberingwords.h"
#include "outline/signatures.h"
#include "outline/wordlabels.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype longestAnnexHeading = 48;
constexpr qsizetype mostTitleLines = 4;
constexpr qsizetype tailParagraphs = 8;

const HeadingCandidate *candidateAfter(const TextScan &scan, qsizetype paragraph)
{
    const auto after = std::lower_bound(scan.candidates.cbegin(), scan.candidates.cend(), paragraph,
                                        [](const HeadingCandidate &candidate, qsizetype value) {
                                            return candidate.paragraph < value;
                                        });
    return after == scan.candidates.cend() ? nullptr : &*after;
}

/// Whether the numbers before a landmark go on after it: then no other article begins there. Asked
/// for landmarks in text order.
class SequenceWatch {
public:
    explicit SequenceWatch(const QList<HeadingCandidate> &candidates) : m_candidates(candidates) {}

    bool goesOnAfter(qsizetype paragraph);

private:
    const QList<HeadingCandidate> &m_candidates;
    QHash<int, int> m_last; ///< Ordinal by scheme, of the candidates before m_next.
    qsizetype m_next = 0;
};

bool SequenceWatch::goesOnAfter(qsizetype paragraph)
{
    constexpr qsizetype lookahead = 500;
    for (; m_next < m_candidates.size() && m_candidates[m_next].paragraph <= paragraph; ++m_next) {
        if (m_candidates[m_next].hasNumber() && !m_candidates[m_next].label.isWeak)
            m_last.insert(m_candidates[m_next].label.scheme, m_candidates[m_next].label.ordinal);
    }
    QSet<int> seen;
    const qsizetype end = std::min(m_candidates.size(), m_next + lookahead);
    for (qsizetype i = m_next; i < end; ++i) {
        const Label &label = m_candidates[i].label;
        if (label.isWeak || !m_candidates[i].hasNumber() || seen.contains(label.scheme))
            continue;
        seen.insert(label.scheme);
        if (label.ordinal > 1 && m_last.value(label.scheme) + 1 == label.ordinal)
            return true;
    }
    return false;
}

/// 附件 alone, 附件2 with a title; but no entry of the list that a document ends with, which the
/// signature or another entry follows.
bool opensAnnex(const Text &text, const TextScan &scan, qsizetype paragraph)
{
    const QStringView line = text.view(lineContent(text, paragraph).range);
    const auto annex = annexLabelAt(line, 0);
    if (!annex || line.size() > longestAnnexHeading || endsStatement(line))
        return false;
    const qsizetype next = nextFilled(text, paragraph + 1, text.paragraphCount());
    if (next == text.paragraphCount())
        return false;
    const QStringView title = line.sliced(annex->end).trimmed();
    if (!title.isEmpty() && labelAt(title, 0))
        return false;
    if (title.isEmpty() || isSignatureBlock(text, paragraph))
        return true;
    for (auto landmark = landmarkFrom(scan, paragraph + 1);
         landmark != scan.landmarks.cend() && landmark->paragraph <= paragraph + 6; ++landmark) {
        const bool isSignature =
            landmark->kind == Landmark::Kind::Date && signatureAt(text, landmark->paragraph);
        const bool isNextEntry =
            landmark->kind == Landmark::Kind::Annex && landmark->paragraph == next;
        if (isSignature || isNextEntry)
            return false;
    }
    return true;
}

void readHeading(const Text &text, DocumentPart &part)
{
    qsizetype paragraph = nextFilled(text, part.firstParagraph, part.endParagraph);
    if (paragraph == part.endParagraph)
        return;
    TextRange line = lineContent(text, paragraph).range;
    part.heading = line;
    part.label.clear();
    part.title.clear();
    const QStringView content = text.view(line);
    if (const auto annex = annexLabelAt(content, 0)) {
        part.label = content.first(annex->labelEnd).toString();
        part.title = content.sliced(annex->end).trimmed().toString();
        if (!part.title.isEmpty())
            return;
        paragraph = nextFilled(text, paragraph + 1, part.endParagraph);
    }
    qsizetype lines = 0;
    for (; paragraph < part.endParagraph && lines < mostTitleLines; ++lines) {
        line = lineContent(text, paragraph).range;
        const QStringView title = text.view(line);
        if (!looksLikeTitle(title) || labelAt(title, 0) || annexLabelAt(title, 0))
            return;
        part.title += title;
        part.heading.end = line.end;
        if (endsWithAny(title, numberingWords().kinds))
            return;
        // A title's lines stand together; where every line is a paragraph of its own, one blank
        // apart.
        const qsizetype next = nextFilled(text, paragraph + 1, part.endParagraph);
        if (next > paragraph + 2)
            return;
        paragraph = next;
    }
}

} // namespace

qsizetype endOfDocuments(const Text &text, const TextScan &scan)
{
    if (scan.candidates.isEmpty())
        return text.paragraphCount();
    const qsizetype first = scan.candidates.front().paragraph;
    SequenceWatch sequences(scan.candidates);
    for (const Landmark &landmark : scan.landmarks) {
        const bool ends =
            landmark.kind == Landmark::Kind::Byline || landmark.kind == Landmark::Kind::Ending;
        if (ends && landmark.paragraph > first && !sequences.goesOnAfter(landmark.paragraph))
            return landmark.paragraph;
    }
    return text.paragraphCount();
}

QList<DocumentPart> divideIntoParts(const Text &text, const TextScan &scan, qsizetype end)
{
    DocumentPart current;
    current.endParagraph = end;
    QList<DocumentPart> parts;
    const auto cutAt = [&](qsizetype paragraph, const QString &evidence) {
        auto [first, second] = cutPart(text, current, paragraph, evidence);
        parts.append(first);
        current = second;
    };
    for (const Landmark &landmark : scan.landmarks) {
        if (landmark.paragraph <= current.firstParagraph || landmark.paragraph >= end)
            continue;
        if (landmark.kind == Landmark::Kind::Annex && opensAnnex(text, scan, landmark.paragraph)) {
            cutAt(landmark.paragraph, QStringLiteral("annex"));
            continue;
        }
        if (landmark.kind != Landmark::Kind::Date)
            continue;
        const auto signature = signatureAt(text, landmark.paragraph);
        if (!signature || signature->firstParagraph <= current.firstParagraph)
            continue;
        const qsizetype next = nextFilled(text, signature->endParagraph, end);
        const HeadingCandidate *candidate = candidateAfter(scan, next);
        if (next >= end || candidate == nullptr || candidate->paragraph >= end)
            continue;
        const QStringView line = text.view(lineContent(text, next).range);
        if (candidate->paragraph > next && looksLikeTitle(line) && !annexLabelAt(line, 0))
            cutAt(next, QStringLiteral("signature"));
    }
    parts.append(current);
    return parts;
}

std::pair<DocumentPart, DocumentPart> cutPart(const Text &text, const DocumentPart &part,
                                              qsizetype paragraph, const QString &evidence)
{
    DocumentPart first = part;
    first.endParagraph = paragraph;
    if (first.isAttached)
        readHeading(text, first); // it may have reached into the second
    DocumentPart second;
    second.firstParagraph = paragraph;
    second.endParagraph = part.endParagraph;
    second.isAttached = true;
    second.evidence = evidence;
    readHeading(text, second);
    return {first, second};
}

qsizetype titleBeforeRestart(const Text &text, qsizetype previous, qsizetype restart)
{
    // Upwards over the introduction to the lines of a title that end with what kind of document it
    // is.
    qsizetype last = restart;
    while ((last = previousFilled(text, last, previous + 1)) > previous) {
        const LineContent line = lineContent(text, last);
        const QStringView content = text.view(line.range);
        if (looksLikeTitle(content)
            && (endsWithAny(content, numberingWords().kinds) || line.hashes == 1))
            break;
    }
    if (last <= previous)
        return -1;
    qsizetype first = last;
    for (qsizetype lines = 1; lines < mostTitleLines; ++lines) {
        const qsizetype above = previousFilled(text, first, previous + 1);
        if (above <= previous || !looksLikeTitle(text.view(lineContent(text, above).range)))
            break;
        first = above;
    }
    return first;
}

BackMatter backMatterAfter(const Text &text, const TextScan &scan, qsizetype lastHeading,
                           qsizetype end)
{
    using Kind = Landmark::Kind;
    BackMatter back{end, {}};
    for (auto found = landmarkFrom(scan, lastHeading + 1);
         found != scan.landmarks.cend() && found->paragraph < end; ++found) {
        const Landmark &landmark = *found;
        if (landmark.kind == Kind::Byline || landmark.kind == Kind::Ending) {
            back = {landmark.paragraph,
                    landmark.kind == Kind::Byline ? QStringLiteral("byline")
                                                  : QStringLiteral("furniture")};
            break;
        }
        if (landmark.kind == Kind::Date) {
            const auto signature = signatureAt(text, landmark.paragraph);
            if (signature && signature->firstParagraph > lastHeading) {
                back = {signature->firstParagraph, QStringLiteral("signature")};
                break;
            }
        }
        if (landmark.kind == Kind::Tail && end - landmark.paragraph <= tailParagraphs) {
            back = {landmark.paragraph, QStringLiteral("furniture")};
            break;
        }
    }
    // The list of attachments and the closing formula stand before the signature.
    constexpr qsizetype mostLines = 12;
    qsizetype first = back.paragraph;
    for (qsizetype step = 0; step < mostLines; ++step) {
        first = previousFilled(text, first, lastHeading + 1);
        if (first <= lastHeading)
            break;
        const auto found = landmarkFrom(scan, first);
        const bool isLandmark = found != scan.landmarks.cend() && found->paragraph == first
            && (found->kind == Kind::Closing || found->kind == Kind::Annex);
        if (isLandmark)
            back = {first, back.evidence.isEmpty() ? QStringLiteral("closing") : back.evidence};
        else if (!labelAt(text.view(lineContent(text, first).range), 0))
            break;
    }
    return back;
}

QString titleIn(const Text &text, const QList<Landmark> &landmarks, qsizetype end)
{
    constexpr qsizetype linesLookedAt = 30;
    end = std::min(end, linesLookedAt);
    QString title;
    qsizetype lines = 0;
    for (qsizetype paragraph = 0; paragraph < end; ++paragraph) {
        const QStringView line = text.view(lineContent(text, paragraph).range);
        const bool isFurniture = std::any_of(
            landmarks.cbegin(), landmarks.cend(),
            [paragraph](const Landmark &landmark) { return landmark.paragraph == paragraph; });
        const bool isReference = line.contains(u'〔') || line.contains(u'>') || line.contains(u'：')
            || line.contains(u'|');
        const bool isTitle = looksLikeTitle(line) && !isFurniture && !isReference
            && !labelAt(line, 0) && !line.startsWith(u"——") && !startsWithDate(line);
        if (isTitle) {
            title += line;
            ++lines;
            if (endsWithAny(line, numberingWords().kinds) || lines == mostTitleLines)
                break;
        } else if (lines > 0) {
            break;
        } else if (endsStatement(line)) {
            break;
        }
    }
    return title;
}

} // namespace meipi
