// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/address.h"

#include "outline/numerals.h"

#include <QCoreApplication>

namespace meipi {

namespace {

// The innermost node at @p position with an address of its own. Between nodes the next words
// decide: a selection may begin at the line's end before a heading.
int addressedNode(const Outline &outline, const Text &text, TextRange range)
{
    int node = outline.nodeAt(range.start);
    for (qsizetype at = range.start;
         node < 0 && at < std::min(range.end, text.size()) && text.string()[at].isSpace(); ++at)
        node = outline.nodeAt(at + 1);
    while (node >= 0 && outline.path(node).isEmpty())
        node = outline.nodes()[node].parent;
    return node;
}

// The Chinese number in a label, as printed: 三 in 三、, （三） and 第三条.
QString chineseNumberIn(const QString &label)
{
    const auto isNumeral = [](QChar c) { return isChineseNumeral(c); };
    const auto *const start = std::find_if(label.cbegin(), label.cend(), isNumeral);
    const auto *const end = std::find_if_not(start, label.cend(), isNumeral);
    return label.sliced(start - label.cbegin(), end - start);
}

} // namespace

DocumentAddresses::DocumentAddresses(const ProjectSnapshot &project, const DocumentId &document)
    : m_text(project.text(document)), m_structure(project.structure(document)),
      m_tree(project.sections(document))
{
}

Address DocumentAddresses::of(TextRange range) const
{
    Address address;
    range = range.intersected({0, m_text.size()});
    const auto paragraphOf = [this](qsizetype position) {
        return static_cast<int>(m_text.paragraphAt(std::min(position, m_text.size()))) + 1;
    };
    address.firstParagraph = paragraphOf(range.start);
    const qsizetype last = std::max(range.start, range.end - 1);
    address.lastParagraph = paragraphOf(last);
    address.page = pageAt(m_structure, range.start);
    address.lastPage = pageAt(m_structure, last);

    const Outline &outline = m_tree.outline();
    int node = outline.hasSections() ? addressedNode(outline, m_text, range) : -1;
    if (node < 0)
        return address;
    address.path = outline.path(node);
    address.innermost = m_tree.idOf(node);
    while (node >= 0 && outline.nodes()[node].kind == OutlineNode::Kind::Measure)
        node = outline.nodes()[node].parent;
    if (node < 0)
        return address;
    address.section = m_tree.idOf(node);
    address.label = outline.nodes()[node].label;
    address.sectionTitle = outline.nodes()[node].title;
    for (; node >= 0; node = outline.nodes()[node].parent) {
        if (outline.nodes()[node].kind == OutlineNode::Kind::Section)
            address.topLabel = outline.nodes()[node].label;
    }
    return address;
}

Address addressOf(const ProjectSnapshot &project, const DocumentId &document, TextRange range)
{
    return DocumentAddresses(project, document).of(range);
}

QString shownPath(const Address &address)
{
    if (address.path.isEmpty())
        return address.firstParagraph > 0 ? u'¶' + QString::number(address.firstParagraph)
                                          : QString();
    const qsizetype part = address.path.lastIndexOf(u':') + 1;
    const QString prefix = address.path.first(part);
    QStringList steps = address.path.sliced(part).split(u'.');
    if (steps.first() == QLatin1String("front"))
        steps.first() = QCoreApplication::translate("Project", "Front matter");
    else if (steps.first() == QLatin1String("back"))
        steps.first() = QCoreApplication::translate("Project", "Back matter");
    const QString printed =
        chineseNumberIn(address.topLabel.isEmpty() ? address.label : address.topLabel);
    // Where numbers repeat, the path's is not the printed one and tells more.
    if (const auto value = chineseNumber(printed);
        value && QString::number(*value) == steps.first())
        steps.first() = printed;
    return prefix + steps.join(u'·');
}

QString passageLink(const ProjectSnapshot &project, const HighlightId &highlight)
{
    const Highlight *row = project.find(highlight);
    const Document *document = row == nullptr ? nullptr : project.find(row->document);
    const Version *version = document == nullptr ? nullptr : project.find(document->currentVersion);
    if (version == nullptr)
        return {};
    return passageLink(version->sourceHash, highlight);
}

QString passageLink(QStringView sourceHash, const HighlightId &highlight)
{
    const QString id = highlight.toString();
    QString link;
    link.reserve(32 + sourceHash.size() + id.size());
    link += QLatin1String("meipi://document/");
    link += sourceHash;
    link += QLatin1String("?highlight=");
    return link += id;
}

} // namespace meipi
