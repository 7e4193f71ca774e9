// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/markoptions.h"
#include "cli/sourcefiles.h"
#include "session/projectsession.h"

namespace meipi {

/// meipi project new PROJECT FILE...: a project made of documents, or nothing at all.
class ProjectNew : public Command {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    void declare(Arguments &arguments) override;
    Result<Done> run(const CommandContext &context) override;
    bool edits() const override { return true; }

private:
    Result<Done> fill(const QString &path, const QList<ImportedDocument> &documents,
                      const CommandContext &context) const;

    QString m_path;
    QStringList m_files;
    std::optional<QString> m_title;
    ReadingOptions m_reading;
    MarkOptions m_marks;
    std::optional<QString> m_author;
    bool m_asJson = false;
};

} // namespace meipi
