// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outlinesketch.h"

namespace meipi::test {

qsizetype OutlineSketch::find(const QString &words, qsizetype from) const
{
    const qsizetype found = m_text.indexOf(words, from);
    if (found < 0)
        qFatal("OutlineSketch: the text has no %s there", qUtf8Printable(words));
    return found;
}

void OutlineSketch::append(OutlineNode node, int depth)
{
    node.parent = depth == 0 ? -1 : m_open[depth - 1];
    m_open.resize(depth);
    m_open.append(static_cast<int>(m_nodes.size()));
    m_nodes.append(node);
}

OutlineSketch &OutlineSketch::front(const QString &lastWords)
{
    OutlineNode node;
    node.kind = OutlineNode::Kind::Front;
    node.range = {0, find(lastWords, 0) + lastWords.size()};
    m_position = node.range.end;
    append(node, 0);
    return *this;
}

OutlineSketch &OutlineSketch::part(int ordinal, const QString &label, const QString &title,
                                   const QString &lastWords)
{
    section(0, ordinal, label, title, lastWords);
    m_nodes.last().kind = OutlineNode::Kind::Part;
    m_nodes.last().level = 0;
    return *this;
}

OutlineSketch &OutlineSketch::section(int depth, int ordinal, const QString &label,
                                      const QString &title, const QString &lastWords)
{
    OutlineNode node;
    node.kind = OutlineNode::Kind::Section;
    node.level = depth + 1;
    node.ordinal = ordinal;
    node.label = label;
    node.title = title;
    node.heading.start = find(label + title, m_position);
    node.heading.end = node.heading.start + label.size() + title.size();
    node.range = {node.heading.start, find(lastWords, node.heading.start) + lastWords.size()};
    node.evidence = QStringLiteral("numbered");
    m_position = node.heading.end;
    append(node, depth);
    return *this;
}

OutlineSketch &OutlineSketch::measure(int depth, const QString &statement)
{
    OutlineNode node;
    node.kind = OutlineNode::Kind::Measure;
    node.level = depth + 1;
    const OutlineNode &last = m_nodes.last();
    node.ordinal = last.kind == OutlineNode::Kind::Measure ? last.ordinal + 1 : 1;
    node.title = statement;
    node.range.start = find(statement, m_position);
    node.range.end = node.range.start + statement.size();
    node.evidence = QStringLiteral("statement");
    m_position = node.range.end;
    append(node, depth);
    return *this;
}

OutlineSketch &OutlineSketch::back(const QString &firstWords, const QString &lastWords)
{
    OutlineNode node;
    node.kind = OutlineNode::Kind::Back;
    node.range.start = find(firstWords, m_position);
    node.range.end = find(lastWords, node.range.start) + lastWords.size();
    m_position = node.range.end;
    append(node, 0);
    return *this;
}

} // namespace meipi::test
