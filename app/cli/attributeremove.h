// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi attribute remove PROJECT ATTRIBUTE...: with their values; all of them or none.
class AttributeRemove : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    AttributeRemove() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    QStringList m_attributes;
};

} // namespace meipi
