// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/noteanswer.h"
#include "cli/notemarks.h"
#include "cli/projectcommand.h"

namespace meipi {

/// meipi note add PROJECT TEXT: on a highlight, section, theme, document or the project.
class NoteAdd : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    NoteAdd() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    Result<NoteTarget> target(const ProjectSnapshot &project) const;
    Result<Change> addition(const ProjectSnapshot &project, const EditContext &context,
                            const QString &text) const;

    NoteText m_text;
    std::optional<QString> m_highlight;
    std::optional<QString> m_section;
    std::optional<QString> m_theme;
    std::optional<QString> m_document;
    std::optional<QString> m_replyTo;
    NoteMarks m_marks;
};

} // namespace meipi
