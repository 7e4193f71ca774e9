// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/projectorfile.h"

#include "project/documentedits.h"
#include "session/projectsession.h"

namespace meipi {

namespace {

Result<ProjectSnapshot> projectOf(const ImportedDocument &imported)
{
    ProjectSnapshot project;
    DocumentSource source;
    source.name = imported.name;
    source.mediaType = imported.mediaType;
    source.encoding = imported.encoding;
    source.sourceHash = imported.hash;
    source.textHash = imported.hash;
    source.text = imported.text;
    source.outline = imported.outline;
    const auto change = addDocument(project, {AuthorId::create(), {}}, source);
    if (!change)
        return tl::unexpected(change.error());
    project.setText(source.textHash, source.text);
    project.apply(*change);
    return project;
}

} // namespace

Result<ProjectSnapshot> projectOrFile(const QString &path, const ReadingOptions &reading,
                                      Console &console)
{
    if (path.endsWith(QLatin1String(".meipi"), Qt::CaseInsensitive)) {
        const auto session = ProjectSession::open(path, ProjectSession::Access::ReadOnly);
        if (!session)
            return tl::unexpected(session.error());
        return (*session)->snapshot();
    }
    const auto imported = readSource(path, reading, console);
    if (!imported)
        return tl::unexpected(imported.error());
    return projectOf(*imported);
}

} // namespace meipi
