// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/noteanswer.h"
#include "cli/notemarks.h"
#include "cli/projectcommand.h"

namespace meipi {

/// meipi note edit PROJECT ID [TEXT]: other words, another status.
class NoteEdit : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    NoteEdit() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    QString m_id;
    NoteText m_text;
    NoteMarks m_marks;
};

} // namespace meipi
