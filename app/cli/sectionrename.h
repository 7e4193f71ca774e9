// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"
#include "cli/sectionanswer.h"

namespace meipi {

/// meipi section rename PROJECT PATH TITLE: the text stays as it is.
class SectionRename : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    SectionRename() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    SectionChoice m_section;
    QString m_title;
};

} // namespace meipi
