// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi attribute find PROJECT: fills in what the texts say.
class AttributeFind : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    AttributeFind() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    std::optional<QString> m_document;
};

} // namespace meipi
