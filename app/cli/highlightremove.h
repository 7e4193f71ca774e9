// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi highlight remove PROJECT ID...: with all that hangs on them; all of them or none.
class HighlightRemove : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    HighlightRemove() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    QStringList m_ids;
};

} // namespace meipi
