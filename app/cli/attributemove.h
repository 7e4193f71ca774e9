// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi attribute move PROJECT ATTRIBUTE PLACE: among the columns, from 1.
class AttributeMove : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    AttributeMove() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    QString m_attribute;
    QString m_place;
};

} // namespace meipi
