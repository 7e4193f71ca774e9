// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi theme move PROJECT PATH [--to PATH] [--position N]: under another theme, or to the top.
class ThemeMove : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    ThemeMove() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    QString m_path;
    std::optional<QString> m_parent;
    std::optional<int> m_position;
};

} // namespace meipi
