// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinebuilder.h"

#include "outline/headingtext.h"
#include "outline/measures.h"

#include <algorithm>

namespace meipi {

namespace {

using Kind = OutlineNode::Kind;

constexpr double measureConfidence = 0.9;
constexpr double marginConfidence = 0.8;

class OutlineBuilder {
public:
    OutlineBuilder(const Text &text, const TextScan &scan) : m_text(text), m_scan(scan) {}

    void reserve(qsizetype nodes) { m_nodes.reserve(nodes); }
    void addFront(qsizetype endParagraph);
    void addPart(const PartHeadings &part);
    QList<OutlineNode> takeNodes() { return std::move(m_nodes); }

private:
    /// Where one heading's own text ends: before the next heading, or with a list's last item.
    struct Extent {
        qsizetype textEnd = 0; ///< Paragraph after the last below the heading's line.
        Below below = Below::Nothing;
        bool isListEnd =
            false; ///< The last item of an article's list; the text after it is the article's.
    };

    void addSections(const PartHeadings &part, int parent, qsizetype end);
    Extent extentOf(const QList<ChosenHeading> &headings, qsizetype index, qsizetype end) const;
    bool endsList(const QList<ChosenHeading> &headings, qsizetype index) const;
    void addMeasures(int section, qsizetype paragraph);
    void addBack(const BackMatter &back, qsizetype end);
    qsizetype endOf(qsizetype firstParagraph, qsizetype endParagraph) const;

    const Text &m_text;
    const TextScan &m_scan;
    QList<OutlineNode> m_nodes;
    QList<TextRange> m_measures; ///< Of one section.
    int m_parts = 0;
};

// The end of the last filled paragraph in [first, end), without its LF.
qsizetype OutlineBuilder::endOf(qsizetype firstParagraph, qsizetype endParagraph) const
{
    const qsizetype last = previousFilled(m_text, endParagraph, firstParagraph);
    return m_text.paragraph(std::max(last, firstParagraph)).end;
}

void OutlineBuilder::addFront(qsizetype endParagraph)
{
    if (previousFilled(m_text, endParagraph, 0) < 0)
        return;
    OutlineNode front;
    front.kind = Kind::Front;
    front.range = {0, endOf(0, endParagraph)};
    front.evidence = QStringLiteral("front");
    front.confidence = marginConfidence;
    m_nodes.append(front);
}

void OutlineBuilder::addBack(const BackMatter &back, qsizetype end)
{
    const qsizetype first = nextFilled(m_text, back.paragraph, end);
    if (first == end)
        return;
    OutlineNode node;
    node.kind = Kind::Back;
    node.range = {m_text.paragraph(first).start, endOf(first, end)};
    node.evidence = back.evidence;
    node.confidence = marginConfidence;
    m_nodes.append(node);
}

void OutlineBuilder::addPart(const PartHeadings &part)
{
    const qsizetype end = part.part.endParagraph;
    qsizetype lastHeading = part.part.firstParagraph;
    if (!part.part.heading.isEmpty())
        lastHeading = m_text.paragraphAt(part.part.heading.end - 1);
    if (!part.headings.isEmpty())
        lastHeading = std::max(lastHeading, part.headings.last().candidate.lastParagraph);
    BackMatter back{end, {}};
    if (part.part.isAttached || !part.headings.isEmpty())
        back = backMatterAfter(m_text, m_scan, lastHeading, end);
    int parent = -1;
    if (part.part.isAttached) {
        OutlineNode node;
        node.kind = Kind::Part;
        node.label = part.part.label;
        node.title = part.part.title.isEmpty() ? part.title : part.part.title;
        node.ordinal = ++m_parts;
        node.range = {m_text.paragraph(part.part.firstParagraph).start,
                      endOf(part.part.firstParagraph, back.paragraph)};
        node.heading = part.part.heading;
        node.evidence = part.part.evidence;
        node.confidence = marginConfidence;
        parent = static_cast<int>(m_nodes.size());
        m_nodes.append(node);
    }
    addSections(part, parent, back.paragraph);
    addBack(back, end);
}

bool OutlineBuilder::endsList(const QList<ChosenHeading> &headings, qsizetype index) const
{
    const ChosenHeading &own = headings[index];
    if (index + 1 < headings.size() && headings[index + 1].level >= own.level)
        return false;
    // The item before is one paragraph, and all of it belongs to an article.
    if (index == 0 || headings[index - 1].level != own.level || own.candidate.declaredLevel > 0)
        return false;
    const HeadingCandidate &previous = headings[index - 1].candidate;
    if (nextFilled(m_text, previous.lastParagraph + 1, own.candidate.paragraph)
        != own.candidate.paragraph)
        return false;
    for (qsizetype above = index - 1; above >= 0; --above) {
        if (headings[above].level < own.level)
            return scheme::isArticle(headings[above].candidate.label.scheme);
    }
    return false;
}

OutlineBuilder::Extent OutlineBuilder::extentOf(const QList<ChosenHeading> &headings,
                                                qsizetype index, qsizetype end) const
{
    const HeadingCandidate &own = headings[index].candidate;
    const bool isLast = index + 1 == headings.size();
    Extent extent;
    extent.textEnd = isLast ? end : headings[index + 1].candidate.paragraph;
    if (!isLast && headings[index + 1].level > headings[index].level) {
        extent.below = Below::Sections;
        return extent;
    }
    const qsizetype next = nextFilled(m_text, own.lastParagraph + 1, extent.textEnd);
    extent.isListEnd = next < extent.textEnd && endsList(headings, index);
    extent.below = next < extent.textEnd && !extent.isListEnd ? Below::Text : Below::Nothing;
    return extent;
}

void OutlineBuilder::addSections(const PartHeadings &part, int parent, qsizetype end)
{
    QList<int> stack; // open sections, innermost last
    const QList<ChosenHeading> &headings = part.headings;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const HeadingCandidate &own = headings[i].candidate;
        const Extent extent = extentOf(headings, i, end);
        HeadingText words = headingText(m_text, own, extent.below);
        OutlineNode node;
        node.kind = Kind::Section;
        node.level = headings[i].level;
        node.ordinal = own.hasNumber() ? own.label.ordinal : 0;
        node.label = m_text.view({own.label.start, own.label.end}).toString();
        if (own.lastParagraph > own.paragraph || node.label.contains(u'*'))
            node.label.remove(u'\n').remove(QLatin1String("**"));
        node.title = std::move(words.title);
        node.heading = words.heading;
        node.evidence = headings[i].evidence.isEmpty() ? words.evidence : headings[i].evidence;
        node.confidence = headings[i].confidence;
        node.range.start = own.isInline ? own.label.start : m_text.paragraph(own.paragraph).start;
        node.range.end = own.isInline && i + 1 < headings.size() ? own.textEnd
            : extent.isListEnd ? endOf(own.paragraph, own.lastParagraph + 1)
                               : endOf(own.paragraph, extent.textEnd);
        while (!stack.isEmpty() && m_nodes[stack.last()].level >= node.level)
            stack.removeLast();
        node.parent = stack.isEmpty() ? parent : stack.last();
        // Whatever stands above ends where its last descendant ends, or later with a list's end.
        const qsizetype spanEnd =
            extent.isListEnd ? endOf(own.paragraph, extent.textEnd) : node.range.end;
        for (const int open : std::as_const(stack))
            m_nodes[open].range.end = std::max(m_nodes[open].range.end, spanEnd);
        const auto section = static_cast<int>(m_nodes.size());
        m_nodes.append(std::move(node));
        stack.append(section);
        if (extent.below != Below::Sections)
            addMeasures(section, own.lastParagraph);
    }
}

// @p paragraph is where the heading ends.
void OutlineBuilder::addMeasures(int section, qsizetype paragraph)
{
    const TextRange body{m_nodes[section].heading.end, m_nodes[section].range.end};
    const int level = m_nodes[section].level + 1;
    readMeasures(m_text, body, paragraph, m_measures);
    static const QString evidence = QStringLiteral("statement");
    int ordinal = 0;
    for (const TextRange range : std::as_const(m_measures)) {
        OutlineNode measure;
        measure.kind = Kind::Measure;
        measure.parent = section;
        measure.level = level;
        measure.ordinal = ++ordinal;
        measure.title = measureTitle(m_text.view(range));
        measure.range = range;
        measure.evidence = evidence;
        measure.confidence = measureConfidence;
        m_nodes.append(std::move(measure));
    }
}

} // namespace

Outline buildOutline(const Text &text, const TextScan &scan, const QList<PartHeadings> &parts,
                     const QString &title)
{
    OutlineBuilder builder(text, scan);
    const PartHeadings &first = parts.front();
    const bool ownSections = !first.headings.isEmpty();
    builder.addFront(ownSections ? first.headings.front().candidate.paragraph
                                 : first.part.endParagraph);
    qsizetype headings = 0;
    for (const PartHeadings &part : parts)
        headings += part.headings.size();
    builder.reserve(2 * headings); // most have a statement or more
    for (const PartHeadings &part : parts) {
        if (part.part.isAttached || !part.headings.isEmpty())
            builder.addPart(part);
    }
    return Outline(builder.takeNodes(), title);
}

} // namespace meipi
