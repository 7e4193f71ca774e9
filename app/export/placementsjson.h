// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codepoints.h"
#include "base/jsonwriter.h"
#include "project/projectsnapshot.h"

namespace meipi {

/// Writes what first identified a highlight and where it stands in each version of its document, in
/// code points of that version's text. Both must outlive it.
class PlacementsJson {
public:
    PlacementsJson(const ProjectSnapshot &project, JsonWriter &json)
        : m_project(project), m_json(json)
    {
    }

    void write(const HighlightId &highlight); ///< As members of the object that is open.

private:
    void rangeIn(const VersionId &version, TextRange units);

    const ProjectSnapshot &m_project;
    JsonWriter &m_json;
    QHash<VersionId, std::shared_ptr<const CodePoints>> m_points; ///< Of each version's text.
};

} // namespace meipi
