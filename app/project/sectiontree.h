// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/rows.h"

#include <QHash>

namespace meipi {

/// A heading that the reader took out of the outline. Its row stays, in no tree, so that it is
/// known when the document is read anew.
bool isDropped(const Section &row);

/// The outline of one version as its section rows stand now, reader's changes included: the
/// Outline for geometry and paths, and which row each node is.
class SectionTree {
public:
    SectionTree() = default;
    explicit SectionTree(const QList<Section> &
                             rows); ///< In any order; children of missing parents stand at the top.

    const Outline &outline() const { return m_outline; }
    SectionId idOf(int node) const { return m_ids[node]; }
    int nodeOf(const SectionId &id) const { return m_nodes.value(id, -1); } ///< -1: not here.

private:
    Outline m_outline;
    QList<SectionId> m_ids;
    QHash<SectionId, int> m_nodes;
};

/// The rows that @p outline becomes in @p version, parents before children, with new ids.
QList<Section> sectionsFrom(const Outline &outline, const VersionId &version);

} // namespace meipi
