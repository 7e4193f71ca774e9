// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/projectopening.h"

#include "project/documentedits.h"
#include "session/startersets.h"

#include <QCoreApplication>

#include <algorithm>

namespace meipi {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("meipi::ProjectOpening", text);
}

Result<Arrival> openHolder(const LibraryEntry &entry, const ImportedDocument &first,
                           const QString &authorName)
{
    auto session = ProjectSession::open(entry.path);
    if (!session)
        return tl::unexpected(session.error());
    Arrival arrival{*std::move(session), {}, false, {}};
    arrival.session->setAuthorName(authorName);
    arrival.document = arrival.session->snapshot().documentNamed(first.name);
    return arrival;
}

Result<Done> addAll(ProjectSession &session, const QList<ImportedDocument> &documents,
                    DocumentId *first)
{
    for (const ImportedDocument &document : documents) {
        const auto added = session.addDocument(document);
        if (!added)
            return tl::unexpected(added.error());
        if (first->isNull())
            *first = *added;
    }
    return Done{};
}

Result<Arrival> filled(Result<std::unique_ptr<ProjectSession>> session,
                       const QList<ImportedDocument> &documents, const QString &authorName)
{
    if (!session)
        return tl::unexpected(session.error());
    Arrival arrival{*std::move(session), {}, true, {}};
    arrival.session->setAuthorName(authorName);
    if (auto added = addAll(*arrival.session, documents, &arrival.document); !added)
        return tl::unexpected(added.error());
    return arrival;
}

} // namespace

Result<Arrival> openDocuments(Library &library, const QList<ImportedDocument> &documents,
                              const QString &authorName)
{
    const ImportedDocument &first = documents.first();
    if (documents.size() == 1) {
        auto opened = openDocument(library, first, authorName);
        if (!opened)
            return tl::unexpected(opened.error());
        return Arrival{std::move(opened->session), opened->document, opened->isNew, opened->others};
    }
    const QList<LibraryEntry> holders = library.projectsWith(first.hash);
    for (const LibraryEntry &entry : holders) {
        const bool holdsAll =
            std::all_of(documents.begin(), documents.end(), [&entry](const ImportedDocument &each) {
                return entry.sourceHashes.contains(each.hash);
            });
        if (holdsAll)
            return openHolder(entry, first, authorName);
    }
    return filled(library.newProject(first.name), documents, authorName);
}

Result<Arrival> createProject(const Library &library, const NewProject &wanted,
                              const QList<ImportedDocument> &documents, const QString &language,
                              const QString &authorName)
{
    QList<ThemeEntry> themes = starterSet(wanted.starterSet, language).entries;
    if (!wanted.themesOf.isEmpty()) {
        auto taken = themesOf(wanted.themesOf);
        if (!taken)
            return tl::unexpected(taken.error());
        themes = *std::move(taken);
    }
    QString name = wanted.title;
    if (name.isEmpty())
        name = documents.isEmpty()
            ? translated(QT_TRANSLATE_NOOP("meipi::ProjectOpening", "New project"))
            : documents.first().name;
    auto arrival = filled(wanted.path.isEmpty() ? library.newProject(name)
                                                : ProjectSession::create(wanted.path),
                          documents, authorName);
    if (!arrival)
        return arrival;
    ProjectSession &session = *arrival->session;
    const auto perform = [&session](const Result<Change> &change) -> Result<Done> {
        if (!change)
            return tl::unexpected(change.error());
        return session.perform(
            *change, translated(QT_TRANSLATE_NOOP("meipi::ProjectOpening", "New project")));
    };
    auto done = perform(setProperty(session.snapshot(), QStringLiteral("title"), wanted.title));
    if (done)
        done = perform(createThemes(session.snapshot(), themes));
    if (done)
        done = session.forgetHistory();
    if (!done)
        return tl::unexpected(done.error());
    return arrival;
}

Result<QList<ThemeEntry>> themesOf(const QString &projectPath)
{
    const auto session = ProjectSession::open(projectPath, ProjectSession::Access::ReadOnly);
    if (!session)
        return tl::unexpected(session.error());
    const ProjectSnapshot &project = (*session)->snapshot();
    QList<ThemeEntry> entries;
    const QList<ThemeId> themes = project.themesInOrder();
    for (const ThemeId &id : themes) {
        const Theme *theme = project.find(id);
        entries.append({project.themePath(id), theme->colour, theme->definition});
    }
    return entries;
}

} // namespace meipi
