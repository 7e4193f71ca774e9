// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace meipi {

/// meipi project check PROJECT: whether the file is whole, in words. What is wrong is a result, and
/// that there is something wrong a failure.
class ProjectCheck : public Command {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    void declare(Arguments &arguments) override;
    Result<Done> run(const CommandContext &context) override;

private:
    QString m_path;
    bool m_asJson = false;
};

} // namespace meipi
