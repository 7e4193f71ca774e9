// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sectionshape.h"

#include "project/outlineedits.h"
#include "project/sectionedits.h"

namespace meipi {

void SectionShape::declareMore(Arguments &arguments)
{
    m_section.declare(arguments);
}

Result<Change> SectionShape::change(const ProjectSnapshot &project, const SectionId &section) const
{
    const bool isMeasure = project.find(section)->kind == OutlineNode::Kind::Measure;
    switch (m_edit) {
    case Edit::Promote:
        return promoteSection(project, section);
    case Edit::Demote:
        return demoteSection(project, section);
    case Edit::Merge:
        return isMeasure ? joinWithNextMeasure(project, section)
                         : mergeWithNextSection(project, section);
    case Edit::Drop:
        return isMeasure ? setMeasureAside(project, section, true) : dropSection(project, section);
    }
    return Change{};
}

QString SectionShape::label() const
{
    switch (m_edit) {
    case Edit::Promote:
        return tr("Promote section");
    case Edit::Demote:
        return tr("Demote section");
    case Edit::Merge:
        return tr("Merge sections");
    case Edit::Drop:
        return tr("Drop heading");
    }
    return {};
}

Result<Done> SectionShape::work(ProjectSession &session, Console &console)
{
    const auto section = m_section.find(session.snapshot());
    if (!section)
        return tl::unexpected(section.error());
    return performOnSection(session, change(session.snapshot(), *section), label(), *section,
                            asJson(), console);
}

} // namespace meipi
