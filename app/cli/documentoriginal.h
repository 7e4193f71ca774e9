// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi document original PROJECT --document NAME -o FILE: the bytes that came in, as they were.
class DocumentOriginal : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    DocumentOriginal() : ProjectCommand(Use::Reads) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    std::optional<QString> m_name;
    QString m_output;
    bool m_force = false;
};

} // namespace meipi
