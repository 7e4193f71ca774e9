// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi note remove PROJECT ID...: with their replies; all of them or none.
class NoteRemove : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    NoteRemove() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    QStringList m_ids;
};

} // namespace meipi
