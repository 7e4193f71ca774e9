// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"
#include "cli/quotesearch.h"
#include "cli/sectionanswer.h"

namespace meipi {

/// meipi section split PROJECT PATH --quote TEXT: what begins with the quote is a section of its
/// own beside it; of a measure, a measure.
class SectionSplit : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    SectionSplit() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    Result<QuotePlace> place(const ProjectSnapshot &project, const Section &section,
                             Console &console) const;

    SectionChoice m_section;
    QuoteChoice m_passage;
};

} // namespace meipi
