// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinecheck.h"

#include "outline/textlines.h"

#include <QSet>

namespace meipi::test {

namespace {

using Kind = OutlineNode::Kind;

QString nameOf(const Outline &outline, int node)
{
    switch (outline.nodes()[node].kind) {
    case Kind::Part:
        return QStringLiteral("part");
    case Kind::Section:
        return outline.path(node) + QStringLiteral(" L")
            + QString::number(outline.nodes()[node].level);
    case Kind::Measure:
    case Kind::Front:
    case Kind::Back:
        break;
    }
    return outline.path(node);
}

QString rangeFault(const Text &text, const OutlineNode &node)
{
    if (node.range.start < 0 || node.range.end > text.size() || node.range.isEmpty())
        return QStringLiteral("has an empty range or one outside the text");
    if (text.string()[node.range.end - 1] == u'\n')
        return QStringLiteral("takes an LF along at its end");
    if (!node.heading.isEmpty() && !node.range.contains(node.heading))
        return QStringLiteral("has its heading outside");
    if (node.kind == Kind::Section && node.level < 1)
        return QStringLiteral("has no level");
    return {};
}

QString orderFault(const Outline &outline, int node)
{
    const OutlineNode &own = outline.nodes()[node];
    if (own.parent >= node || own.parent < -1)
        return QStringLiteral("does not come after its parent");
    if (own.parent >= 0) {
        const OutlineNode &parent = outline.nodes()[own.parent];
        if (!parent.range.contains(own.range))
            return QStringLiteral("leaves its parent");
        if (parent.kind == Kind::Section && parent.level >= own.level)
            return QStringLiteral("is not below its parent's level");
        if (parent.kind == Kind::Measure || parent.kind == Kind::Front || parent.kind == Kind::Back)
            return QStringLiteral("stands in what has no children");
    }
    const int next = outline.nextSibling(node);
    if (next >= 0 && outline.nodes()[next].range.start < own.range.end)
        return QStringLiteral("overlaps its next sibling");
    return {};
}

// The body without what is no statement: LFs, blank lines, rules, page numbers.
QString measuresFault(const Text &text, const Outline &outline, int node)
{
    const QList<int> children = outline.children(node);
    if (outline.nodes()[node].kind != Kind::Section
        || (!children.isEmpty() && outline.nodes()[children.front()].kind == Kind::Section))
        return {};
    qsizetype position = outline.nodes()[node].heading.end;
    for (const int child : children) {
        const TextRange range = outline.nodes()[child].range;
        for (; position < range.start; ++position) {
            const qsizetype paragraph = text.paragraphAt(position);
            const TextRange content = lineContent(text, paragraph).range;
            const bool isNoStatement = text.string()[position] == u'\n' || content.isEmpty()
                || isPageMark(text.view(content)) || position < content.start
                || position >= content.end;
            if (!isNoStatement)
                return QStringLiteral("has text that no measure covers");
        }
        position = range.end;
    }
    return {};
}

QString pathFault(const Outline &outline, int node, QSet<QString> &seen)
{
    const QString path = outline.path(node);
    const OutlineNode &own = outline.nodes()[node];
    if (path.isEmpty() != (own.kind == Kind::Part || own.setAside))
        return QStringLiteral("has a path where none belongs, or none");
    if (path.isEmpty())
        return {};
    if (seen.contains(path))
        return QStringLiteral("shares the path ") + path;
    seen.insert(path);
    if (outline.nodeAtPath(path) != node)
        return QStringLiteral("is not found at its path ") + path;
    return {};
}

} // namespace

QStringList described(const Text &text, const Outline &outline)
{
    QStringList lines;
    for (int node = 0; node < outline.nodes().size(); ++node) {
        const OutlineNode &own = outline.nodes()[node];
        if (own.kind == Kind::Measure)
            continue;
        int measures = 0;
        for (const int child : outline.children(node))
            measures += outline.nodes()[child].kind == Kind::Measure ? 1 : 0;
        QString line = nameOf(outline, node);
        for (const QString &word : {own.label, own.title}) {
            if (!word.isEmpty())
                line += u' ' + word;
        }
        line += QStringLiteral(" | %1-%2")
                    .arg(text.paragraphAt(own.range.start) + 1)
                    .arg(text.paragraphAt(own.range.end - 1) + 1);
        if (measures > 0)
            line += QStringLiteral(" | %1").arg(measures);
        lines.append(line);
    }
    return lines;
}

QString outlineFault(const Text &text, const Outline &outline)
{
    QSet<QString> paths;
    for (int node = 0; node < outline.nodes().size(); ++node) {
        const OutlineNode &own = outline.nodes()[node];
        QString fault = rangeFault(text, own);
        if (fault.isEmpty())
            fault = orderFault(outline, node);
        if (fault.isEmpty())
            fault = measuresFault(text, outline, node);
        if (fault.isEmpty())
            fault = pathFault(outline, node, paths);
        if (fault.isEmpty() && outline.nodeAt(own.range.end - 1) < 0)
            fault = QStringLiteral("is not found at its last character");
        if (!fault.isEmpty())
            return QStringLiteral("node %1 (%2 %3) %4").arg(node).arg(own.label, own.title, fault);
    }
    return {};
}

} // namespace meipi::test
