// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/projectnew.h"

#include "cli/answer.h"
#include "cli/documentfill.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace meipi {

void ProjectNew::declare(Arguments &arguments)
{
    arguments.positional(QStringLiteral("PROJECT"), m_path,
                         tr("The project file to make (.meipi)."));
    arguments.positionals(QStringLiteral("FILE"), m_files, tr("Its documents."));
    arguments.option(QStringLiteral("--title"), QStringLiteral("TITLE"), m_title,
                     tr("The project's title."));
    m_reading.declare(arguments, true);
    m_marks.declare(arguments);
    arguments.option(QStringLiteral("--author"), QStringLiteral("NAME"), m_author,
                     tr("Who does it; without it the name in the preferences."));
    arguments.flag(QStringLiteral("--json"), m_asJson, tr("Answer in JSON, for programs."));
}

Result<Done> ProjectNew::run(const CommandContext &context)
{
    if (QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink()) {
        return failure(Error::Code::FileExists,
                       tr("%1 is there already; choose another name.").arg(m_path));
    }
    auto documents = readSources(m_files, m_reading, context.console);
    if (!documents)
        return tl::unexpected(documents.error());
    if (auto applied = m_marks.apply(*documents); !applied)
        return applied;

    // Made beside its place and moved there when it is whole, so that nothing half-made is seen.
    const QString folder = QFileInfo(m_path).absolutePath();
    QTemporaryDir workshop(folder + QLatin1String("/.meipi-XXXXXX"));
    if (!workshop.isValid()) {
        return failure(Error::Code::FileAccess,
                       tr("%1 cannot be made: %2").arg(m_path, workshop.errorString()));
    }
    const QString made = workshop.filePath(QFileInfo(m_path).fileName());
    if (auto filled = fill(made, *documents, context); !filled)
        return filled;
    QFile file(made);
    if (!file.rename(m_path)) {
        return failure(Error::Code::FileAccess,
                       tr("%1 cannot be made: %2").arg(m_path, file.errorString()));
    }
    if (m_asJson) {
        printJson(context.console, QLatin1String("project"), [this](JsonWriter &json) {
            json.beginObject();
            json.key(QLatin1String("path")).value(m_path);
            json.key(QLatin1String("documents")).value(qint64(m_files.size()));
            json.endObject();
        });
    } else {
        context.console.print(
            oneLine(tr("Made %1, documents: %2").arg(m_path).arg(m_files.size())));
    }
    return Done{};
}

Result<Done> ProjectNew::fill(const QString &path, const QList<ImportedDocument> &documents,
                              const CommandContext &context) const
{
    auto session = ProjectSession::create(path, m_title.value_or(QString()));
    if (!session)
        return tl::unexpected(session.error());
    (*session)->setAuthorName(m_author.value_or(context.authorName));
    const auto added = addDocuments(**session, documents, context.console);
    if (!added)
        return tl::unexpected(added.error());
    return Done{};
}

} // namespace meipi
