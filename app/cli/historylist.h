// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi history list PROJECT: every step, oldest first, those undone last.
class HistoryList : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    HistoryList() : ProjectCommand(Use::Reads) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    std::optional<int> m_count;
};

} // namespace meipi
