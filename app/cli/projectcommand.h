// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "session/projectsession.h"

namespace meipi {

/// A command on a project: opens it, as a reader or as the author who edits, and does its work.
class ProjectCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    void declare(Arguments &arguments) final;
    Result<Done> run(const CommandContext &context) final;
    bool edits() const final { return m_use == Use::Writes; }

protected:
    enum class Use { Reads, Writes };

    explicit ProjectCommand(Use use) : m_use(use) {}

    virtual void declareMore(Arguments &arguments) = 0; ///< After PROJECT.
    virtual Result<Done> work(ProjectSession &session, Console &console) = 0;

    bool asJson() const { return m_asJson; }
    /// A backup of the project as it is now, before much of it is removed or brought in, should
    /// history not be enough.
    Result<Done> keepAsItIs(const ProjectSession &session, Console &console) const;

private:
    Use m_use;
    QString m_path;
    std::optional<QString> m_author;
    QString m_library;
    bool m_asJson = false;
};

/// Performs @p change as one step called @p label; one that could not be made is answered with its
/// error, and an empty one is no step.
Result<Done> perform(ProjectSession &session, const Result<Change> &change, const QString &label);

} // namespace meipi
