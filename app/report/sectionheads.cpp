// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sectionheads.h"

#include "project/unitnumbers.h"
#include "text/shortened.h"

#include <QCoreApplication>

namespace meipi {

namespace {

constexpr qsizetype longestLabel = 40; // characters

QString wordsFor(OutlineNode::Kind kind)
{
    return kind == OutlineNode::Kind::Front
        ? QCoreApplication::translate("meipi::Report", "Front matter")
        : QCoreApplication::translate("meipi::Report", "Back matter");
}

QString labelOf(const OutlineNode &node, const QString &path)
{
    if (node.kind == OutlineNode::Kind::Front || node.kind == OutlineNode::Kind::Back)
        return wordsFor(node.kind);
    const QString title = shortened(node.title, longestLabel);
    return node.kind == OutlineNode::Kind::Measure ? path + u' ' + title
                                                   : headingLine(node.label, title);
}

bool isWanted(const OutlineNode &node, bool measures)
{
    using Kind = OutlineNode::Kind;
    return measures ? node.kind == Kind::Measure && !node.setAside
                    : node.kind != Kind::Measure && node.kind != Kind::Part;
}

} // namespace

MatrixHead documentHead(const MarkedProject &project, int document)
{
    MatrixHead head;
    const DocumentId id = project.documents()[document];
    const Document *row = project.project().find(id);
    head.key = row->name;
    head.label = QString::number(row->number) + u' ' + shownTitle(project.project(), id);
    head.document = document;
    head.range = {0, project.project().text(id).size()};
    head.textCharacters = project.characters(document);
    return head;
}

QList<MatrixHead> sectionHeads(const MarkedProject &project, int document, bool measures,
                               bool outermostOnly)
{
    const SectionTree &tree = project.project().sections(project.documents()[document]);
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    const DocumentId id = project.documents()[document];
    const UnitNumbers numbers(project.project());
    const bool isBare = project.documents().size() < 2 && !numbers.isByTemplate();
    QList<MatrixHead> heads;
    QList<int> depths;
    for (int node = 0; node < nodes.size(); ++node) {
        const OutlineNode &row = nodes[node];
        const bool isPart = row.kind == OutlineNode::Kind::Part;
        depths.append(row.parent < 0 ? 0
                                     : depths[row.parent]
                              + (nodes[row.parent].kind == OutlineNode::Kind::Part ? 0 : 1));
        if (isPart || !isWanted(row, measures) || (outermostOnly && depths[node] > 0))
            continue;
        MatrixHead head;
        const QString path = tree.outline().path(node);
        head.key = numbers.ofNode(id, node);
        const QString label = labelOf(row, path);
        const bool isNamed =
            row.kind == OutlineNode::Kind::Front || row.kind == OutlineNode::Kind::Back;
        const QString number =
            isNamed && !numbers.isByTemplate() ? numbers.ofNode(id, -1) : head.key;
        head.label = isBare ? label : number + u' ' + label;
        head.document = document;
        head.node = node;
        head.depth = measures ? 0 : depths[node];
        head.range = row.range;
        head.textCharacters = project.characters(document, row.range);
        heads.append(head);
    }
    if (heads.isEmpty() && !measures) {
        MatrixHead whole = documentHead(project, document);
        whole.key = numbers.ofNode(id, -1);
        heads.append(whole);
    }
    return heads;
}

} // namespace meipi
