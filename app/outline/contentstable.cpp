// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/contentstable.h"

#include "outline/numerals.h"
#include "outline/wordlabels.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype shortestRun = 3;
constexpr double shareThatRepeats = 0.6;
constexpr qsizetype keyLength = 12;

// 第一章 総則（第一条―第三条）: which articles a chapter holds says only its table of contents.
QStringView withoutArticles(QStringView title)
{
    const qsizetype bracket = title.endsWith(u'）') ? title.lastIndexOf(u'（') : -1;
    const auto label = bracket < 0 ? std::nullopt : labelAt(title, bracket + 1);
    return label && scheme::isArticle(label->scheme) ? title.first(bracket) : title;
}

/// Number and title of an entry without leaders, page number and spaces, as one value.
size_t keyOf(const Text &text, const HeadingCandidate &candidate)
{
    QStringView title = withoutArticles(text.view({candidate.label.textStart, candidate.textEnd}));
    if (endsWithPageNumber(title)) {
        while (!title.isEmpty() && !title.back().isLetter() && title.back() != u'）'
               && title.back() != u'”')
            title.chop(1);
    }
    size_t key =
        qHashMulti(0, candidate.label.scheme, candidate.label.parent, candidate.label.ordinal);
    for (qsizetype i = 0, taken = 0; i < title.size() && taken < keyLength; ++i) {
        if (title[i].isLetterOrNumber()) {
            key = qHashMulti(key, title[i].unicode());
            ++taken;
        }
    }
    return key;
}

/// Candidates from first to last follow each other without text between them.
struct Run {
    qsizetype first = 0;
    qsizetype last = 0;

    qsizetype size() const { return last - first + 1; }
};

bool isOnlyContentsBetween(const Text &text, qsizetype after, qsizetype before)
{
    for (qsizetype paragraph = after + 1; paragraph < before; ++paragraph) {
        const LineContent line = lineContent(text, paragraph);
        const QStringView content = text.view(line.range);
        if (!line.range.isEmpty() && !isPageMark(content) && !endsWithPageNumber(content))
            return false;
    }
    return true;
}

QList<Run> runsIn(const Text &text, const QList<HeadingCandidate> &candidates)
{
    QList<Run> runs;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const HeadingCandidate &own = candidates[i];
        const bool isEntry =
            own.isShort || endsWithPageNumber(text.view({own.label.textStart, own.textEnd}));
        const bool goesOn = i > 0 && isEntry
            && isOnlyContentsBetween(text, candidates[i - 1].lastParagraph, own.paragraph);
        if (goesOn)
            runs.last().last = i;
        else
            runs.append({i, i});
    }
    return runs;
}

class ContentsFinder {
public:
    ContentsFinder(const Text &text, const TextScan &scan) : m_text(text), m_scan(scan) {}

    QSet<qsizetype> entries();

private:
    bool isTitled(const Run &run) const;
    qsizetype lastEntry(const Run &run) const;

    const Text &m_text;
    const TextScan &m_scan;
    QList<size_t> m_keys; ///< Of each candidate.
    QHash<size_t, qsizetype> m_lastWithKey;
};

bool ContentsFinder::isTitled(const Run &run) const
{
    const qsizetype first = m_scan.candidates[run.first].paragraph;
    const qsizetype before = previousFilled(m_text, first, std::max<qsizetype>(first - 8, 0));
    const auto landmark = landmarkFrom(m_scan, std::max<qsizetype>(before, 0));
    return landmark != m_scan.landmarks.cend() && landmark->paragraph < first
        && landmark->kind == Landmark::Kind::Contents;
}

// The last candidate of the run that belongs to the table: the first heading of the text proper may
// follow the table immediately, and it repeats the run's own first entry.
qsizetype ContentsFinder::lastEntry(const Run &run) const
{
    for (qsizetype i = run.first + 1; i <= run.last; ++i) {
        if (m_keys[i] == m_keys[run.first])
            return i - 1;
    }
    return run.last;
}

QSet<qsizetype> ContentsFinder::entries()
{
    const QList<HeadingCandidate> &candidates = m_scan.candidates;
    QSet<qsizetype> dropped;
    QList<Run> runs = runsIn(m_text, candidates);
    runs.removeIf([this](const Run &run) { return run.size() < shortestRun && !isTitled(run); });
    if (runs.isEmpty())
        return dropped;
    m_keys.reserve(candidates.size());
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        m_keys.append(keyOf(m_text, candidates[i]));
        m_lastWithKey.insert(m_keys.last(), i);
    }
    for (const Run &run : std::as_const(runs)) {
        const qsizetype last = lastEntry(run);
        const auto size = static_cast<double>(last - run.first + 1);
        const bool titled = isTitled(run);
        if (last - run.first + 1 < (titled ? 1 : shortestRun))
            continue;
        double repeated = 0;
        double paged = 0;
        for (qsizetype i = run.first; i <= last; ++i) {
            const HeadingCandidate &own = candidates[i];
            repeated += m_lastWithKey.value(m_keys[i]) > last ? 1 : 0;
            paged += endsWithPageNumber(m_text.view({own.label.start, own.textEnd})) ? 1 : 0;
        }
        const bool isContents =
            repeated >= size * shareThatRepeats || (titled && paged >= size * shareThatRepeats);
        for (qsizetype i = run.first; isContents && i <= last; ++i)
            dropped.insert(i);
    }
    return dropped;
}

} // namespace

void dropContentsEntries(const Text &text, TextScan &scan)
{
    // Its title may be a heading of the source format, but is no section.
    scan.candidates.removeIf([&scan](const HeadingCandidate &candidate) {
        const auto landmark = landmarkFrom(scan, candidate.paragraph);
        return !candidate.hasNumber() && landmark != scan.landmarks.cend()
            && landmark->paragraph == candidate.paragraph
            && landmark->kind == Landmark::Kind::Contents;
    });
    dropCandidates(ContentsFinder(text, scan).entries(), scan);
}

} // namespace meipi
