// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/gatherfilter.h"
#include "cli/projectcommand.h"

namespace meipi {

/// meipi highlight retag PROJECT --where CONDITION --add PATH --take PATH --replace PATH=PATH: the
/// themes of all that is gathered, in one step.
class HighlightRetag : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    HighlightRetag() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    Result<Change> change(const ProjectSession &session,
                          const QList<HighlightId> &highlights) const;

    GatherFilter m_filter;
    QStringList m_added;
    QStringList m_taken;
    QStringList m_replaced; ///< FROM=TO
};

} // namespace meipi
