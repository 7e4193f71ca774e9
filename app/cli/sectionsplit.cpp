// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sectionsplit.h"

#include "cli/sectionadd.h"
#include "project/outlineedits.h"
#include "project/sectionedits.h"

namespace meipi {

void SectionSplit::declareMore(Arguments &arguments)
{
    m_section.declare(arguments);
    m_passage.declareWithin(arguments, tr("How the second part begins, word for word."));
}

// Within the section; where the quote stands only elsewhere, the edit says what is wrong.
Result<QuotePlace> SectionSplit::place(const ProjectSnapshot &project, const Section &section,
                                       Console &console) const
{
    auto places = findQuote(project, {project.find(section.version)->document}, m_passage.quote);
    if (!places)
        return tl::unexpected(places.error());
    QList<QuotePlace> inside = *places;
    inside.removeIf(
        [&section](const QuotePlace &each) { return !section.range.contains(each.range.start); });
    return chosenPlace(inside.isEmpty() ? *places : inside, m_passage.occurrence, console);
}

Result<Done> SectionSplit::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    const auto section = m_section.find(project);
    if (!section)
        return tl::unexpected(section.error());
    const auto found = place(project, *project.find(*section), console);
    if (!found)
        return tl::unexpected(found.error());
    const bool isMeasure = project.find(*section)->kind == OutlineNode::Kind::Measure;
    const auto change = isMeasure ? splitMeasure(project, *section, found->range.start)
                                  : splitSection(project, *section, headingAt(project, *found));
    const SectionId shown = isMeasure || !change ? *section : sectionAdded(*change);
    return performOnSection(session, change, isMeasure ? tr("Split measure") : tr("Split section"),
                            shown, asJson(), console);
}

} // namespace meipi
