// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/otherproject.h"

#include "project/blindcoding.h"
#include "project/documentedits.h"
#include "project/snapshotdifference.h"
#include "session/projectsession.h"
#include "store/contents.h"
#include "store/rowrules.h"
#include "text/contenthash.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace meipi {

namespace {

struct OtherProjectWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::ProjectSession)
};

// What cannot be read, by a later version say, is as good as forgotten.
PastRows pastOf(const ProjectStore &store)
{
    return PastRows(store.doneChanges().value_or(QList<Change>()));
}

} // namespace

Result<OtherProject> OtherProject::open(const QString &path)
{
    auto store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    Result<ProjectSnapshot> project = (*store)->load();
    if (!project)
        return tl::unexpected(project.error());
    return OtherProject{std::move(*store), std::move(*project), {}, path};
}

Result<OtherProject> OtherProject::of(const MergeRequest &request)
{
    if (request.foreign == nullptr)
        return open(request.otherPath);
    return OtherProject{nullptr, request.foreign->project, request.foreign->contents,
                        request.otherPath};
}

PastRows OtherProject::past() const
{
    return store == nullptr ? PastRows() : pastOf(*store);
}

Result<QByteArray> OtherProject::content(const QString &hash) const
{
    if (store != nullptr)
        return store->content(hash);
    const auto found = contents.constFind(hash);
    if (found == contents.cend()) {
        return failure(Error::Code::NotFound,
                       OtherProjectWords::tr("A document that is brought in has no text; nothing "
                                             "is brought in."),
                       hash);
    }
    return *found;
}

TextStructure OtherProject::structure(const QString &hash) const
{
    return store == nullptr ? TextStructure() : store->structure(hash);
}

Result<ProjectMerge> plannedMerge(const MergeRequest &request, const ProjectStore &store,
                                  const OtherProject &other)
{
    if (QFileInfo(request.path).canonicalFilePath()
        == QFileInfo(request.otherPath).canonicalFilePath()) {
        return failure(
            Error::Code::Usage,
            OtherProjectWords::tr("A project cannot be brought into itself; choose another one."));
    }
    EditContext by = request.context;
    if (request.project.find(by.author) == nullptr) {
        const AuthorId namesake = authorNamed(other.project, request.authorName);
        if (!namesake.isNull())
            by.author = namesake; // who comes along
    }
    ProjectMerge merge =
        mergeOf({request.project, pastOf(store)}, {other.project, other.past()}, by);
    if (clashes(request.project, merge.change)) {
        return failure(Error::Code::Malformed,
                       OtherProjectWords::tr(
                           "“%1” does not fit together with this project; nothing is brought in.")
                           .arg(QFileInfo(request.otherPath).fileName()));
    }
    return merge;
}

Result<ProjectMerge> previewMerge(const MergeRequest &request)
{
    const auto store = ProjectStore::open(request.path, ProjectStore::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const Result<OtherProject> other = OtherProject::of(request);
    if (!other)
        return tl::unexpected(other.error());
    return plannedMerge(request, **store, *other);
}

// Of versions that @p change brings from there; their texts are known from then on, if all are
// what they say.
Result<QList<Content>> ProjectSession::contentsFor(const Change &change, const OtherProject &other)
{
    QList<Content> contents;
    for (const RowChange<Version> &step : change.of<Version>()) {
        if (!step.after)
            continue;
        const QStringList hashes = contentHashes(*step.after);
        for (const QString &hash : hashes) {
            const auto isThere = m_store->hasContent(hash);
            if (!isThere)
                return tl::unexpected(isThere.error());
            if (*isThere)
                continue;
            const auto bytes = other.content(hash);
            if (!bytes)
                return tl::unexpected(bytes.error());
            if (contentHash(*bytes) != hash) {
                return failure(Error::Code::Malformed,
                               tr("“%1” is damaged: the content of a document is not what it says; "
                                  "nothing is brought in.")
                                   .arg(QFileInfo(other.path).fileName()),
                               hash);
            }
            contents.append({hash, *bytes});
        }
    }
    for (const RowChange<Version> &step : change.of<Version>()) {
        if (!step.after)
            continue;
        const QString &hash = step.after->textHash;
        if (other.project.hasText(hash))
            m_project.setText(hash, other.project.textWithHash(hash));
        const QString &structure = step.after->structureHash;
        m_project.setStructure(structure, other.structure(structure));
    }
    return contents;
}

Result<Done> ProjectSession::restore(const QString &backupPath)
{
    const Result<OtherProject> backup = OtherProject::open(backupPath);
    if (!backup)
        return tl::unexpected(backup.error());
    if (const auto caughtUp = catchUp(); !caughtUp)
        return caughtUp;
    // A backup is no way around blind coding.
    const Change change = withoutBlindness(difference(snapshot(), backup->project));
    const auto contents = contentsFor(change, *backup);
    if (!contents)
        return tl::unexpected(contents.error());
    return write(change, tr("Restore a backup"), {}, *contents);
}

MergeRequest ProjectSession::mergeRequest(const QString &otherPath) const
{
    return {snapshot(), path(), otherPath, context(), m_authorName, nullptr};
}

Result<MergeReport> ProjectSession::merge(const QString &otherPath)
{
    return merge(mergeRequest(otherPath));
}

Result<MergeReport> ProjectSession::merge(const QString &otherPath, const ForeignProject &foreign)
{
    MergeRequest request = mergeRequest(otherPath);
    request.foreign = std::make_shared<const ForeignProject>(foreign);
    return merge(request);
}

Result<MergeReport> ProjectSession::merge(const MergeRequest &wanted)
{
    const Result<OtherProject> other = OtherProject::of(wanted);
    if (!other)
        return tl::unexpected(other.error());
    if (const auto caughtUp = catchUp(); !caughtUp)
        return tl::unexpected(caughtUp.error());
    MergeRequest request = wanted;
    request.project = snapshot();
    const Result<ProjectMerge> merge = plannedMerge(request, *m_store, *other);
    if (!merge)
        return tl::unexpected(merge.error());
    const auto contents = contentsFor(merge->change, *other);
    if (!contents)
        return tl::unexpected(contents.error());
    const QString label = wanted.foreign == nullptr
        ? tr("Bring in a project")
        : tr("Import “%1”").arg(QFileInfo(wanted.otherPath).fileName());
    if (const auto done = write(merge->change, label, {}, *contents); !done)
        return tl::unexpected(done.error());
    return merge->report;
}

} // namespace meipi
