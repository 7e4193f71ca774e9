// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/projectcommand.h"

#include "session/library.h"

namespace meipi {

void ProjectCommand::declare(Arguments &arguments)
{
    arguments.positional(QStringLiteral("PROJECT"), m_path, tr("The project file (.meipi)."));
    declareMore(arguments);
    if (m_use == Use::Writes) {
        arguments.option(QStringLiteral("--author"), QStringLiteral("NAME"), m_author,
                         tr("Who does it; without it the name in the preferences."));
    }
    arguments.flag(QStringLiteral("--json"), m_asJson, tr("Answer in JSON, for programs."));
}

Result<Done> ProjectCommand::run(const CommandContext &context)
{
    auto session = ProjectSession::open(m_path,
                                        m_use == Use::Writes ? ProjectSession::Access::ReadWrite
                                                             : ProjectSession::Access::ReadOnly);
    // A file of an earlier form is brought up to date before it is read.
    if (!session && session.error().code == Error::Code::NotSupported)
        session = ProjectSession::open(m_path, ProjectSession::Access::ReadWrite);
    if (!session)
        return tl::unexpected(session.error());
    m_library = context.library;
    (*session)->setAuthorName(m_author.value_or(context.authorName));
    return work(**session, context.console);
}

// Another program that makes one at this moment keeps the same.
Result<Done> ProjectCommand::keepAsItIs(const ProjectSession &session, Console &console) const
{
    if (m_library.isEmpty())
        return Done{};
    const Backups backups = Library(m_library).backupsOf(session.path());
    if (!backups.isDue({}, Timestamp::now()))
        return Done{};
    const auto kept = backups.make(Timestamp::now(), console.progress());
    if (!kept && kept.error().code != Error::Code::Locked)
        return tl::unexpected(kept.error());
    return Done{};
}

Result<Done> perform(ProjectSession &session, const Result<Change> &change, const QString &label)
{
    if (!change)
        return tl::unexpected(change.error());
    return session.perform(*change, label);
}

} // namespace meipi
