// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"
#include "cli/quotesearch.h"
#include "project/draft.h"

namespace meipi {

/// meipi highlight add PROJECT --quote TEXT: marks a passage, with themes and a note in one step.
class HighlightAdd : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    HighlightAdd() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    Result<HighlightId> mark(Draft &draft, const EditContext &context,
                             const QuotePlace &place) const;

    QuoteChoice m_passage;
    QStringList m_themes;
    std::optional<QString> m_note;
};

} // namespace meipi
