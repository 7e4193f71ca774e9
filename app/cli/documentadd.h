// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/markoptions.h"
#include "cli/projectcommand.h"
#include "cli/sourcefiles.h"

namespace meipi {

/// meipi document add PROJECT FILE...: all of them or none.
class DocumentAdd : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    DocumentAdd() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    QStringList m_files;
    ReadingOptions m_reading;
    MarkOptions m_marks;
};

} // namespace meipi
