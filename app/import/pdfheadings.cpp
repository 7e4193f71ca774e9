// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdfheadings.h"

#include "text/folding.h"

#include <QHash>
#include <QMap>

#include <cmath>

namespace meipi {

namespace {

constexpr float largeSize = 1.15F; // Of the body's.
constexpr qsizetype longestHeading = 60; // Ideographs; letters are half as wide.
constexpr int mostLargeShare = 2; // Large lines are half of all at most, or they are the text.
constexpr int deepestHint = 9;

QString comparable(QStringView text)
{
    QString result = folded(text);
    result.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return result;
}

/// The paragraphs of a PDF by the page they begin on.
class BookmarkFinder {
public:
    BookmarkFinder(const Text &content, const PdfText &text, const QList<PdfPage> &pages)
        : m_content(content), m_text(text), m_pages(pages)
    {
        for (qsizetype i = 0; i < text.paragraphs.size(); ++i)
            m_byPage[text.paragraphs[i].page].append(i);
        for (qsizetype i = 0; i < pages.size(); ++i)
            m_indexes.insert(pages[i].number, static_cast<qint32>(i));
    }

    qsizetype find(const PdfBookmark &bookmark); ///< -1: the text does not have it there.

private:
    const QString &comparableParagraph(qsizetype paragraph);
    bool isNamed(qsizetype paragraph, const QString &title);

    const Text &m_content;
    const PdfText &m_text;
    const QList<PdfPage> &m_pages;
    QHash<qint32, QList<qsizetype>> m_byPage;
    QHash<int, qint32> m_indexes; // Of pages by number.
    QHash<qsizetype, QString> m_comparable;
};

const QString &BookmarkFinder::comparableParagraph(qsizetype paragraph)
{
    constexpr qsizetype compared = 400;
    auto known = m_comparable.find(paragraph);
    if (known == m_comparable.end())
        known = m_comparable.insert(paragraph,
                                    comparable(m_content.paragraphView(paragraph).left(compared)));
    return *known;
}

// A bookmark may leave the number out, and the paragraph go on a little.
bool BookmarkFinder::isNamed(qsizetype paragraph, const QString &title)
{
    const QString &text = comparableParagraph(paragraph);
    return !text.isEmpty() && text.contains(title) && text.size() <= title.size() * 3 / 2 + 6;
}

qsizetype BookmarkFinder::find(const PdfBookmark &bookmark)
{
    const QString title = comparable(bookmark.title);
    const auto index = m_indexes.constFind(bookmark.page);
    if (title.isEmpty() || index == m_indexes.constEnd())
        return -1;
    const float y = bookmark.top * m_pages[*index].height;
    qsizetype best = -1;
    float bestDistance = 0;
    for (const qsizetype paragraph : m_byPage.value(*index)) {
        const PdfText::Paragraph &each = m_text.paragraphs[paragraph];
        if (!each.isHeadingLike || !isNamed(paragraph, title))
            continue;
        const float distance = bookmark.top < 0 ? each.box.top : std::abs(each.box.top - y);
        if (best < 0 || distance < bestDistance) {
            best = paragraph;
            bestDistance = distance;
        }
    }
    return best;
}

QList<HeadingHint> hintsByBookmarks(BookmarkFinder finder, const QList<PdfBookmark> &bookmarks)
{
    QMap<qsizetype, HeadingHint> found;
    for (const PdfBookmark &bookmark : bookmarks) {
        const qsizetype paragraph = finder.find(bookmark);
        if (paragraph >= 0 && !found.contains(paragraph))
            found.insert(paragraph, {paragraph, bookmark.level, false});
    }
    if (found.isEmpty() || 2 * found.size() < bookmarks.size())
        return {};
    return found.values();
}

bool looksLikeHeading(const Text &content, const PdfText &text, qsizetype paragraph)
{
    const QStringView words = content.paragraphView(paragraph);
    const auto wide = std::count_if(words.begin(), words.end(), isFullWidth);
    return text.paragraphs[paragraph].isHeadingLike && words.size() + wide <= 2 * longestHeading
        && !QStringView(u"。；，,;.").contains(words.back());
}

// Larger than the body, or as large and bold. The smaller, the deeper.
QList<HeadingHint> hintsByLetters(const Text &content, const PdfText &text,
                                  const QList<TextRange> &bold)
{
    constexpr int asTheBody = 0; // After all sizes, which are counted downwards.
    QList<HeadingHint> hints;
    QList<int> sizes; // Of the hints.
    auto next = bold.cbegin();
    for (qsizetype i = 0; i < text.paragraphs.size(); ++i) {
        const TextRange words = content.paragraph(i);
        while (next != bold.cend() && next->end <= words.start)
            ++next;
        const bool isBold =
            next != bold.cend() && next->start <= words.start && next->end >= words.end;
        const bool isLarge = text.paragraphs[i].size > largeSize * text.bodySize;
        if ((!isLarge && !isBold) || !looksLikeHeading(content, text, i))
            continue;
        hints.append({i, 1, true});
        sizes.append(isLarge ? -qRound(text.paragraphs[i].size) : asTheBody);
    }
    if (mostLargeShare * hints.size() > text.paragraphs.size())
        return {};
    QMap<int, int> levels; // The largest first.
    for (const int size : std::as_const(sizes))
        levels.insert(size, 1);
    int level = 0;
    for (int &each : levels)
        each = std::min(++level, deepestHint);
    for (qsizetype i = 0; i < hints.size(); ++i)
        hints[i].level = levels.value(sizes[i]);
    return hints;
}

} // namespace

QList<HeadingHint> pdfHeadings(const Text &content, const PdfText &text,
                               const QList<PdfPage> &pages, const QList<PdfBookmark> &bookmarks,
                               const QList<TextRange> &bold)
{
    const QList<HeadingHint> hints =
        hintsByBookmarks(BookmarkFinder(content, text, pages), bookmarks);
    return hints.isEmpty() ? hintsByLetters(content, text, bold) : hints;
}

} // namespace meipi
