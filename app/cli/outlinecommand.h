// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/sourcefiles.h"

namespace meipi {

/// meipi outline FILE: the structured outline of one document, without any project.
class OutlineCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    void declare(Arguments &arguments) override;
    Result<Done> run(const CommandContext &context) override;

private:
    QString m_path;
    ReadingOptions m_reading;
    bool m_reasons = false;
    bool m_asJson = false;
};

} // namespace meipi
