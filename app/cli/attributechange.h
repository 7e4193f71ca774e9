// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi attribute change PROJECT ATTRIBUTE: another name, type or choices.
class AttributeChange : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    AttributeChange() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    QString m_attribute;
    std::optional<QString> m_name;
    QString m_type;
    QStringList m_choices;
    QStringList m_renamed;
    bool m_force = false;
};

} // namespace meipi
