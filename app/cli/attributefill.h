// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi attribute fill PROJECT FILE: values from a table in CSV.
class AttributeFill : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    AttributeFill() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    QString m_file;
};

} // namespace meipi
