// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textrange.h"

#include <QList>
#include <QString>

#include <optional>

namespace meipi {

/// One node of a document's structure. Ranges are UTF-16 code units of the canonical text; a range
/// leaves out the LF of its last paragraph.
struct OutlineNode {
    enum class Kind {
        Front, ///< All before the first section.
        Part, ///< A document attached to another; groups its sections and is no level itself.
        Section, ///< A recommendation, chapter, article …
        Measure, ///< One statement in the body of a lowest section.
        Back, ///< What follows the document's own end.
    };

    Kind kind = Kind::Section;
    int parent =
        -1; ///< Index into Outline::nodes(), always smaller than the own one; -1 at the top.
    int level = 0; ///< Rank of the numbering scheme (cli.md), from 1; 0 for front, part and back.
    int ordinal = 0; ///< Value of the printed number; 0 for front and back.
    QString label; ///< The number as printed: 三、. Empty for front, back and measures.
    QString title; ///< Without number and final 。; of a measure its text, shortened.
    TextRange range; ///< Heading and body with all descendants.
    TextRange heading; ///< Label and title in the text; empty where nothing is printed.
    bool setAside =
        false; ///< A statement the reader declared no measure; it has no ordinal and no path.
    QString evidence; ///< Key of the rule that found it, such as "numbered" or "run-in"; stable.
    double confidence = 1.0; ///< 0 to 1.

    friend bool operator==(const OutlineNode &, const OutlineNode &) = default;
};

/// Number and title of a heading on one line: apart by a space where the number's last mark does
/// not bring its own, as 、 does.
QString headingLine(const QString &label, const QString &title);

/// The structured outline of one text: nodes in text order, parents before children. A value.
class Outline {
public:
    Outline() = default;
    explicit Outline(QList<OutlineNode> preorder, const QString &documentTitle = {});

    const QList<OutlineNode> &nodes() const { return m_nodes; }
    const QString &documentTitle() const { return m_documentTitle; }
    bool
    hasSections() const; ///< False where the text is not numbered: paragraphs are offered then.

    /// The address a node is cited by: "front", "back", "3", "3.2", "2:3.2" in the second part
    /// (cli.md). Computed from structure: a section's step is its ordinal, or its place among its
    /// siblings where ordinals repeat or are 0; one section without number before numbered ones
    /// that take its place (a preamble) has step 0. A measure's step is its place among the
    /// measures that count. Of several back matters only the last is "back". Empty for parts, for
    /// what is set aside and for what nests deeper than 64 sections.
    const QString &path(int node) const { return m_paths[node]; }
    int nodeAtPath(QStringView path) const; ///< -1 when there is none.

    int nodeAt(qsizetype position) const; ///< The innermost node there; -1 between nodes.
    int sectionAt(qsizetype position) const; ///< Likewise, but never a measure.
    QList<int> children(int node) const; ///< Of -1: the top level.
    int nextSibling(int node) const; ///< -1 after the last.
    int depth(int node) const; ///< 0 at the top.

private:
    QList<OutlineNode> m_nodes;
    QList<QString> m_paths;
    QList<int> m_ends; ///< The index after each node's last descendant.
    QString m_documentTitle;
};

} // namespace meipi

Q_DECLARE_TYPEINFO(meipi::OutlineNode, Q_RELOCATABLE_TYPE);
