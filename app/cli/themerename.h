// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi theme rename PROJECT PATH NAME.
class ThemeRename : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    ThemeRename() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    QString m_path;
    QString m_name;
};

} // namespace meipi
