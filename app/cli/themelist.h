// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi theme list PROJECT: the tree with its counts.
class ThemeList : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    ThemeList() : ProjectCommand(Use::Reads) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;
};

} // namespace meipi
