// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/outline.h"

namespace meipi::test {

/// An outline by hand, for tests that must not depend on what is found in a text. Nodes are given
/// in text order; places are named by words, looked for from the last node on.
///
///     OutlineSketch(text).front(u"导语。"_qs).section(0, 1, u"一、"_qs, u"算力"_qs, u"枢纽。"_qs)
///         .measure(1, u"建设枢纽。"_qs).outline();
class OutlineSketch {
public:
    explicit OutlineSketch(const QString &text) : m_text(text) {}

    OutlineSketch &front(const QString &lastWords);
    OutlineSketch &part(int ordinal, const QString &label, const QString &title,
                        const QString &lastWords);
    /// Heading @p label + @p title, up to the end of @p lastWords.
    OutlineSketch &section(int depth, int ordinal, const QString &label, const QString &title,
                           const QString &lastWords);
    OutlineSketch &measure(int depth, const QString &statement); ///< Numbered in its section.
    OutlineSketch &back(const QString &firstWords, const QString &lastWords);

    Outline outline() const { return Outline(m_nodes); }

private:
    qsizetype find(const QString &words, qsizetype from) const;
    void append(OutlineNode node, int depth);

    QString m_text;
    QList<OutlineNode> m_nodes;
    QList<int> m_open; ///< The last node at each depth.
    qsizetype m_position = 0;
};

} // namespace meipi::test
