// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

namespace meipi {

/// Collects the removal of rows with all that hangs on them, in time that grows with what is
/// removed. Every row is given once and is there; a highlight and a theme that share a coding are
/// never removed together. @p project must outlive the object.
class Removal {
public:
    explicit Removal(const ProjectSnapshot &project) : m_project(project) {}

    void highlight(const HighlightId &id); ///< With its placements, codings and notes.
    void theme(const ThemeId &id); ///< With its codings and notes, without its children.
    void section(const SectionId &id); ///< With its readings and notes, without its children.
    void version(const VersionId &id); ///< With nothing; its sections are given by themselves.
    void document(const DocumentId &id); ///< With its notes and attributes alone.

    const Change &change() const { return m_change; }

private:
    void notes(const NoteTarget &target);

    const ProjectSnapshot &m_project;
    Change m_change;
};

} // namespace meipi
