// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace meipi {

/// meipi project rescue DAMAGED NEW: all that can be read in a damaged project, as a new one. What
/// is lost is told.
class ProjectRescue : public Command {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    void declare(Arguments &arguments) override;
    Result<Done> run(const CommandContext &context) override;

private:
    QString m_damaged;
    QString m_target;
    bool m_asJson = false;
};

} // namespace meipi
