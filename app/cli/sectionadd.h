// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"
#include "cli/quotesearch.h"
#include "cli/sectionanswer.h"

namespace meipi {

/// meipi section add PROJECT --quote TEXT: the line that begins with the quote becomes a heading;
/// a quote within a line becomes one itself, and the rest of the line its text.
class SectionAdd : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    SectionAdd() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    QuoteChoice m_passage;
};

/// The range that addSection() takes for a quote at @p place.
TextRange headingAt(const ProjectSnapshot &project, const QuotePlace &place);

} // namespace meipi
