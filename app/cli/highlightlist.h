// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/gatherfilter.h"
#include "cli/passagefilter.h"
#include "cli/projectcommand.h"

namespace meipi {

/// meipi highlight list PROJECT: in text order, by all that the filter asks for.
class HighlightList : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    HighlightList() : ProjectCommand(Use::Reads) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    /// Leaves in @p highlights what meets --where and --query.
    Result<Done> narrow(const ProjectSnapshot &project, QList<HighlightId> &highlights) const;

    PassageFilter m_filter;
    GatherFilter m_gathered;
    QString m_language = QStringLiteral("zh");
};

} // namespace meipi
