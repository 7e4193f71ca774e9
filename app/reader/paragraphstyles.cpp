// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/paragraphstyles.h"

namespace meipi {

namespace {

constexpr qsizetype longestHeading = 80; // Longer ones are sentences that carry a number.
constexpr qsizetype titleSearch = 40; // Paragraphs.

TextRange trimmed(const Text &text, TextRange range)
{
    const QStringView view = text.string();
    while (!range.isEmpty() && view[range.start].isSpace())
        ++range.start;
    while (!range.isEmpty() && view[range.end - 1].isSpace())
        --range.end;
    return range;
}

TextRange titleIn(const Text &text, const QString &title)
{
    if (title.isEmpty())
        return {};
    for (qsizetype i = 0; i < std::min(text.paragraphCount(), titleSearch); ++i) {
        const TextRange paragraph = text.paragraph(i);
        if (paragraph.length() <= longestHeading * 2
            && text.view(paragraph).trimmed() == title.trimmed())
            return paragraph;
    }
    return {};
}

} // namespace

ParagraphStyles::ParagraphStyles(const ProjectSnapshot &project, const DocumentId &document,
                                 const Text &text)
{
    const Outline &outline = project.sections(document).outline();
    for (int node = 0; node < outline.nodes().size(); ++node) {
        const TextRange heading = outline.nodes()[node].heading.intersected({0, text.size()});
        if (!heading.isEmpty() && outline.nodes()[node].kind != OutlineNode::Kind::Measure)
            m_headings.append({heading, outline.depth(node)});
    }
    std::sort(m_headings.begin(), m_headings.end(),
              [](const Heading &a, const Heading &b) { return a.range.start < b.range.start; });
    m_styled = project.structure(document).styles;
    if (const Document *row = project.find(document))
        m_title = titleIn(text, row->title);
}

QList<ParagraphStyles::Heading>::const_iterator
ParagraphStyles::firstEndingAfter(qsizetype position) const
{
    return std::upper_bound(
        m_headings.cbegin(), m_headings.cend(), position,
        [](qsizetype value, const Heading &each) { return value < each.range.end; });
}

ParagraphKind ParagraphStyles::kindOf(const Text &text, TextRange paragraph) const
{
    if (!m_title.isEmpty() && paragraph == m_title)
        return ParagraphKind::Title;
    const auto heading = firstEndingAfter(paragraph.start);
    if (heading == m_headings.cend() || heading->range.start >= paragraph.end)
        return paragraph.isEmpty() ? ParagraphKind::Empty : ParagraphKind::Body;
    const TextRange words = trimmed(text, paragraph);
    if (words.length() > longestHeading || !heading->range.contains(words))
        return words.isEmpty() ? ParagraphKind::Empty : ParagraphKind::Body;
    switch (heading->depth) {
    case 0:
        return ParagraphKind::Heading1;
    case 1:
        return ParagraphKind::Heading2;
    default:
        return ParagraphKind::Heading3;
    }
}

QList<TextRange> ParagraphStyles::runInHeadings(const Text &text, TextRange range) const
{
    QList<TextRange> result;
    for (auto heading = firstEndingAfter(range.start);
         heading != m_headings.cend() && heading->range.start < range.end; ++heading) {
        const TextRange part = heading->range.intersected(range);
        if (part.length() <= longestHeading && part != trimmed(text, range))
            result.append(part);
    }
    return result;
}

QList<StyledRange> ParagraphStyles::styledIn(TextRange range) const
{
    QList<StyledRange> result;
    const auto first = std::upper_bound(
        m_styled.cbegin(), m_styled.cend(), range.start,
        [](qsizetype value, const StyledRange &each) { return value < each.range.end; });
    for (auto style = first; style != m_styled.cend() && style->range.start < range.end; ++style) {
        result.append({style->range.intersected(range), style->bold, style->italic});
    }
    return result;
}

} // namespace meipi
