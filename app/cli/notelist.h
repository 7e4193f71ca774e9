// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/passagefilter.h"
#include "cli/projectcommand.h"

namespace meipi {

/// meipi note list PROJECT: in the order of the project, its documents and their text.
class NoteList : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    NoteList() : ProjectCommand(Use::Reads) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    PassageFilter m_filter;
    QString m_status; ///< Empty: any.
};

} // namespace meipi
