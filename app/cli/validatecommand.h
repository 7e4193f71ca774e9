// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace meipi {

/// meipi validate FILE: whether a .qdpx or .qdc follows the schema of REFI-QDA. What is wrong is a
/// result, and that there is something wrong a failure.
class ValidateCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    void declare(Arguments &arguments) override;
    Result<Done> run(const CommandContext &context) override;

private:
    QString m_path;
    bool m_asJson = false;
};

} // namespace meipi
