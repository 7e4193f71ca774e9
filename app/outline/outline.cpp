// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outline.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace meipi {

namespace {

using Kind = OutlineNode::Kind;

/// No document numbers its sections deeper; a damaged file may nest as deep as it has rows.
constexpr int deepestPath = 64;

QString numberedPath(const QString &prefix, int number)
{
    std::array<char16_t, 10> digits{};
    auto first = digits.size();
    for (int rest = number; first == digits.size() || rest > 0; rest /= 10)
        digits.at(--first) = static_cast<char16_t>(u'0' + rest % 10);
    const QStringView written(digits.data() + first, static_cast<qsizetype>(digits.size() - first));
    QString path;
    path.reserve(prefix.size() + written.size());
    path.append(prefix);
    path.append(written);
    return path;
}

/// Whether each has a number that is larger than its neighbour's: then these are their steps.
bool areInOrder(const QList<OutlineNode> &nodes, const QList<int> &siblings)
{
    int last = 0;
    for (const int node : siblings) {
        if (nodes[node].ordinal <= last)
            return false;
        last = nodes[node].ordinal;
    }
    return true;
}

/// The steps of sections that are siblings, in order.
QList<int> sectionSteps(const QList<OutlineNode> &nodes, const QList<int> &siblings)
{
    QList<int> steps;
    steps.reserve(siblings.size());
    if (areInOrder(nodes, siblings)) {
        for (const int node : siblings)
            steps.append(nodes[node].ordinal);
        return steps;
    }
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

    for (int place = 1; place <= siblings.size() && !repeats; ++place) {
        const int ordinal = nodes[siblings[place - 1]].ordinal;
        const bool isFree = !ordinals.contains(place);
        const bool isPreamble = place == 1 && unnumbered == 1;
        repeats = ordinal <= 0 && !isFree && !isPreamble;
        steps.append(ordinal > 0 ? ordinal : isFree ? place : 0);
    }
    if (repeats) {
        steps.clear();
        for (int place = 1; place <= siblings.size(); ++place)
            steps.append(place);
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
    void addGroup(int parent, const QString &prefix, int depth = 0);
    int firstChild(int node) const { return node + 1; }
    int endOfChildren(int node) const
    {
        return node < 0 ? static_cast<int>(m_nodes.size()) : m_ends[node];
    }
    QString groupPrefix() const
    {
        return m_group > 1 ? QString::number(m_group) + u':' : QString();
    }

    const QList<OutlineNode> &m_nodes;
    const QList<int> &m_ends;
    QList<QString> m_paths;
    int m_group = 0; ///< Documents with sections so far.
};

// The children of @p parent, -1 for all at the top.
void PathBuilder::addGroup(int parent, const QString &prefix, int depth)
{
    QList<int> sections;
    int measures = 0;
    const int end = endOfChildren(parent);
    for (int node = firstChild(parent); node < end; node = m_ends[node]) {
        if (m_nodes[node].kind == Kind::Section)
            sections.append(node);
        else if (m_nodes[node].kind == Kind::Measure && !m_nodes[node].setAside)
            m_paths[node] = numberedPath(prefix, ++measures);
    }
    if (sections.isEmpty())
        return;
    const QList<int> steps = sectionSteps(m_nodes, sections);
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const int section = sections[i];
        m_paths[section] = numberedPath(prefix, steps[i]);
        if (firstChild(section) < endOfChildren(section) && depth < deepestPath)
            addGroup(section, m_paths[section] + u'.', depth + 1);
    }
}

QList<QString> PathBuilder::build()
{
    m_paths.resize(m_nodes.size());
    QList<int> top;
    for (int node = 0; node < endOfChildren(-1); node = m_ends[node])
        top.append(node);
    const bool ownSections = std::any_of(top.cbegin(), top.cend(), [this](int node) {
        return m_nodes[node].kind == Kind::Section || m_nodes[node].kind == Kind::Measure;
    });
    if (ownSections) {
        m_group = 1;
        addGroup(-1, {});
    }
    int lastBack = -1;
    for (const int node : top) {
        switch (m_nodes[node].kind) {
        case Kind::Front:
            m_paths[node] = QStringLiteral("front");
            break;
        case Kind::Part:
            ++m_group;
            addGroup(node, groupPrefix());
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
