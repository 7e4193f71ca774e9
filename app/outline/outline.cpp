// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outline.h"

#include <QSet>

#include <algorithm>

namespace meipi {

namespace {

using Kind = OutlineNode::Kind;

/// No document numbers its sections deeper; a damaged file may nest as deep as it has rows.
constexpr int deepestPath = 64;

/// The steps of sections that are siblings, in order.
QStringList sectionSteps(const QList<OutlineNode> &nodes, const QList<int> &siblings)
{
    QSet<int> ordinals;
    bool repeats = false;
    qsizetype unnumbered = 0;
    for (const int node : siblings) {
        const int ordinal = nodes[node].ordinal;
        if (ordinal <= 0) {
            ++unnumbered;
            continue;
        }
        repeats = repeats || ordinals.contains(ordinal);
        ordinals.insert(ordinal);
    }

    QStringList steps;
    steps.reserve(siblings.size());
    for (int place = 1; place <= siblings.size() && !repeats; ++place) {
        const int ordinal = nodes[siblings[place - 1]].ordinal;
        const bool isFree = !ordinals.contains(place);
        const bool isPreamble = place == 1 && unnumbered == 1;
        repeats = ordinal <= 0 && !isFree && !isPreamble;
        steps.append(QString::number(ordinal > 0 ? ordinal : isFree ? place : 0));
    }
    if (repeats) {
        steps.clear();
        for (int place = 1; place <= siblings.size(); ++place)
            steps.append(QString::number(place));
    }
    return steps;
}

/// Gives every node its path, group by group: the document itself and what is attached to it.
class PathBuilder {
public:
    PathBuilder(const QList<OutlineNode> &nodes, const QList<int> &ends)
        : m_nodes(nodes), m_ends(ends)
    {
    }

    QList<QString> build();

private:
    void addGroup(const QList<int> &siblings, const QString &prefix, int depth = 0);
    void addMeasures(const QList<int> &siblings, const QString &prefix);
    QList<int> childrenOf(int node) const;
    QString groupPrefix() const
    {
        return m_group > 1 ? QString::number(m_group) + u':' : QString();
    }

    const QList<OutlineNode> &m_nodes;
    const QList<int> &m_ends;
    QList<QString> m_paths;
    int m_group = 0; ///< Documents with sections so far.
};

QList<int> PathBuilder::childrenOf(int node) const
{
    QList<int> children;
    const int end = node < 0 ? static_cast<int>(m_nodes.size()) : m_ends[node];
    for (int child = node + 1; child < end; child = m_ends[child])
        children.append(child);
    return children;
}

void PathBuilder::addMeasures(const QList<int> &siblings, const QString &prefix)
{
    int place = 0;
    for (const int node : siblings) {
        if (m_nodes[node].kind == Kind::Measure && !m_nodes[node].setAside)
            m_paths[node] = prefix + QString::number(++place);
    }
}

void PathBuilder::addGroup(const QList<int> &siblings, const QString &prefix, int depth)
{
    QList<int> sections;
    for (const int node : siblings) {
        if (m_nodes[node].kind == Kind::Section)
            sections.append(node);
    }
    const QStringList steps = sectionSteps(m_nodes, sections);
    for (qsizetype i = 0; i < sections.size(); ++i) {
        m_paths[sections[i]] = prefix + steps[i];
        const QList<int> children = childrenOf(sections[i]);
        if (!children.isEmpty() && depth < deepestPath)
            addGroup(children, m_paths[sections[i]] + u'.', depth + 1);
    }
    addMeasures(siblings, prefix);
}

QList<QString> PathBuilder::build()
{
    m_paths.resize(m_nodes.size());
    const QList<int> top = childrenOf(-1);
    const bool ownSections = std::any_of(top.cbegin(), top.cend(), [this](int node) {
        return m_nodes[node].kind == Kind::Section || m_nodes[node].kind == Kind::Measure;
    });
    if (ownSections) {
        m_group = 1;
        addGroup(top, {});
    }
    int lastBack = -1;
    for (const int node : top) {
        switch (m_nodes[node].kind) {
        case Kind::Front:
            m_paths[node] = QStringLiteral("front");
            break;
        case Kind::Part:
            ++m_group;
            addGroup(childrenOf(node), groupPrefix());
            break;
        case Kind::Back:
            if (lastBack >= 0)
                m_paths[lastBack] =
                    QString::number(std::max(m_group - 1, 1)) + QStringLiteral(":back");
            m_paths[node] = QStringLiteral("back");
            lastBack = node;
            break;
        case Kind::Section:
        case Kind::Measure:
            break;
        }
    }
    return m_paths;
}

} // namespace

QString headingLine(const QString &label, const QString &title)
{
    const bool isApart = label.isEmpty() || title.isEmpty() || label.back().isSpace()
        || title.front().isSpace() || QStringView(u"、．。：）】〕》").contains(label.back());
    return isApart ? label + title : label + u' ' + title;
}

Outline::Outline(QList<OutlineNode> preorder, const QString &documentTitle)
    : m_nodes(std::move(preorder)), m_documentTitle(documentTitle)
{
    const auto count = static_cast<int>(m_nodes.size());
    m_ends.resize(count);
    for (int node = count - 1; node >= 0; --node) {
        m_ends[node] = std::max(m_ends[node], node + 1);
        const int parent = m_nodes[node].parent;
        Q_ASSERT(parent < node);
        if (parent >= 0)
            m_ends[parent] = std::max(m_ends[parent], m_ends[node]);
    }
    m_paths = PathBuilder(m_nodes, m_ends).build();
}

bool Outline::hasSections() const
{
    return std::any_of(m_nodes.cbegin(), m_nodes.cend(),
                       [](const OutlineNode &node) { return node.kind == Kind::Section; });
}

int Outline::nodeAtPath(QStringView path) const
{
    if (path.isEmpty())
        return -1;
    const auto count = static_cast<int>(m_nodes.size());
    for (int node = 0; node < count;) {
        const QString &own = m_paths[node];
        if (own == path)
            return node;
        const bool leadsThere = m_nodes[node].kind == Kind::Part
            || (!own.isEmpty() && path.size() > own.size() && path.startsWith(own)
                && path[own.size()] == u'.');
        node = leadsThere ? node + 1 : m_ends[node];
    }
    return -1;
}

int Outline::nodeAt(qsizetype position) const
{
    // The last node that starts there or before is the innermost one or follows it inside.
    const auto after = std::upper_bound(
        m_nodes.cbegin(), m_nodes.cend(), position,
        [](qsizetype value, const OutlineNode &node) { return value < node.range.start; });
    auto node = static_cast<int>(after - m_nodes.cbegin()) - 1;
    while (node >= 0 && !m_nodes[node].range.contains(position))
        node = m_nodes[node].parent;
    return node;
}

int Outline::sectionAt(qsizetype position) const
{
    int node = nodeAt(position);
    while (node >= 0 && m_nodes[node].kind == Kind::Measure)
        node = m_nodes[node].parent;
    return node;
}

QList<int> Outline::children(int node) const
{
    QList<int> result;
    const int end = node < 0 ? static_cast<int>(m_nodes.size()) : m_ends[node];
    for (int child = node + 1; child < end; child = m_ends[child])
        result.append(child);
    return result;
}

int Outline::nextSibling(int node) const
{
    const int next = m_ends[node];
    return next < m_nodes.size() && m_nodes[next].parent == m_nodes[node].parent ? next : -1;
}

int Outline::depth(int node) const
{
    int depth = 0;
    for (int parent = m_nodes[node].parent; parent >= 0; parent = m_nodes[parent].parent)
        ++depth;
    return depth;
}

} // namespace meipi
